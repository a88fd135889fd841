"""Unfolding ordinary rules over 12 weeks, against dateutil; the days are the same."""

from datetime import datetime, time, timedelta

from dateutil.rrule import rrulestr

from benchmarks.figure import Figure, side_by_side
from benchmarks.households import ON, plans
from desktop.domain.schedule import days_of

DAYS = 84


def measure(short: bool = False) -> Figure:
    """How many times longer dateutil takes."""
    tasks = [task for plan in plans(10 if short else 60) for task in plan.tasks]
    rules = [(t.recurrence, t.start) for t in tasks if t.recurrence and "BYSETPOS" not in t.recurrence]
    for rule, start in rules:
        assert days_of(rule, start, ON, DAYS) == _by_dateutil(rule, start), (rule, start)
    ours, peer = side_by_side(
        lambda: [days_of(rule, start, ON, DAYS) for rule, start in rules],
        lambda: [_by_dateutil(rule, start) for rule, start in rules],
    )
    return Figure(14, f"unfolding {len(rules)} ordinary rules", ours, peer, peer / ours, 150, at_least=True)


def _by_dateutil(rule: str, start: datetime) -> int:
    head, until, day = rule.partition("UNTIL=")
    begin = datetime.combine(ON, time())
    moments = rrulestr(f"{head}UNTIL={day}T235959" if until else rule, dtstart=start)
    found = 0
    for moment in moments.between(begin, begin + timedelta(days=DAYS) - timedelta(seconds=1), inc=True):
        found |= 1 << (moment - begin).days
    return found
