"""The gap check as one writes it with dateutil and datetime objects: the peer of the engine, with the same answer."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from dateutil.rrule import rrulestr

from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, OccurrenceState, Role

Gap = tuple[str, datetime, OccurrenceState]
Interval = tuple[datetime, datetime]
_Patterned = tuple[Commitment, set[date] | None]
_People = Mapping[str, Participant]
_Away = Mapping[str, Sequence[tuple[date, date]]]

CARRYING = (CommitmentStatus.AGREED, CommitmentStatus.ASKED, CommitmentStatus.PROPOSED)


def gaps(plan: Plan, on: date, days: int) -> set[Gap]:
    """All occurrences in the window that are not covered, with their state."""
    people = {participant.id: participant for participant in plan.participants}
    away: dict[str, list[tuple[date, date]]] = {}
    for absence in plan.absences:
        away.setdefault(absence.participant, []).append((absence.from_, absence.until))
    of_task: dict[str, list[Commitment]] = {}
    for commitment in plan.commitments:
        if commitment.status in CARRYING and commitment.role in (Role.RESPONSIBLE, Role.BACKUP):
            of_task.setdefault(commitment.task, []).append(commitment)
    begin = datetime.combine(on, time())
    window = begin, begin + timedelta(days=days) - timedelta(seconds=1)
    found: set[Gap] = set()
    for task in plan.tasks:
        if task.client_can is ClientCan.ALONE:
            continue
        of_this = [(c, _pattern(c, task, window)) for c in of_task.get(task.id, ())]
        for start in _unfold(task.recurrence, task.start, window):
            if start.date() not in task.exceptions:
                state = _state(task, start, _who(task, start, of_this, people, away), people)
                if state is not OccurrenceState.COVERED:
                    found.add((task.id, start, state))
    return found


def _unfold(rule: str | None, start: datetime, window: Interval) -> list[datetime]:
    if rule is None:
        return [start] if window[0] <= start <= window[1] else []
    head, until, rest = rule.partition("UNTIL=")
    if until and "T" not in rest[:9]:
        rule = f"{head}UNTIL={rest[:8]}T235959{rest[8:]}"
    return rrulestr(rule, dtstart=start).between(*window, inc=True)  # type: ignore[no-any-return]


def _pattern(commitment: Commitment, task: Task, window: Interval) -> set[date] | None:
    if commitment.recurrence is not None:
        return {moment.date() for moment in _unfold(commitment.recurrence, task.start, window)}
    return set(commitment.dates) if commitment.dates else None


class _Who(NamedTuple):
    """Who is there for one occurrence, and when; ``missed`` is what absences take away."""

    carrying: list[tuple[str, Interval]]
    asked: list[tuple[str, Interval]]
    backups: list[tuple[str, Interval]]
    missed: list[tuple[str, Interval]]


def _who(task: Task, start: datetime, commitments: Sequence[_Patterned], people: _People, away: _Away) -> _Who:
    day, end = start.date(), start + timedelta(minutes=task.duration_minutes)
    who = _Who([], [], [], [])
    for commitment, pattern in commitments:
        someone = people[commitment.participant]
        if pattern is not None and day not in pattern:
            continue
        if not (_within(day, commitment.from_, commitment.until) and _within(day, someone.from_, someone.until)):
            continue
        if someone.system is not HelpSystem.CLIENT and not set(task.requires) <= set(someone.qualifications):
            continue
        agreed = commitment.status is CommitmentStatus.AGREED
        if any(first <= day <= last for first, last in away.get(someone.id, ())):
            kind = who.missed if agreed and commitment.role is Role.RESPONSIBLE else None
        elif commitment.role is Role.BACKUP:
            kind = who.backups if agreed else None
        else:
            kind = who.carrying if agreed else who.asked
        if kind is not None:
            kind.extend((someone.id, part) for part in _part(commitment, start, end))
    return who


def _state(task: Task, start: datetime, who: _Who, people: _People) -> OccurrenceState:
    edges = {start, start + timedelta(minutes=task.duration_minutes)}
    for kind in who:
        edges.update(moment for _, part in kind for moment in part)
    depths, depths_if_asked = [], []
    for begin, end in pairwise(sorted(edges)):
        now = {someone for someone, (a, b) in who.carrying if a <= begin and end <= b}
        if _depth(now, task, people) < task.people and any(a <= begin and end <= b for _, (a, b) in who.missed):
            now |= {someone for someone, (a, b) in who.backups if a <= begin and end <= b}
        depths.append(_depth(now, task, people))
        now |= {someone for someone, (a, b) in who.asked if a <= begin and end <= b}
        depths_if_asked.append(_depth(now, task, people))
    if min(depths) >= task.people:
        return OccurrenceState.COVERED
    if min(depths_if_asked) >= task.people:
        return OccurrenceState.ASKED
    return OccurrenceState.PARTIAL if max(depths) else OccurrenceState.OPEN


def _depth(who: set[str], task: Task, people: _People) -> int:
    return sum(task.people if people[each].organisation else 1 for each in who)


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


def _part(commitment: Commitment, start: datetime, end: datetime) -> Iterator[Interval]:
    if commitment.from_time is None and commitment.to_time is None:
        yield start, end
        return
    from_time = commitment.from_time or start.time()
    to_time = commitment.to_time or end.time()
    day = start.date() - timedelta(days=1)
    while day <= end.date():
        first = datetime.combine(day, from_time)
        last = datetime.combine(day if to_time > from_time else day + timedelta(days=1), to_time)
        if max(first, start) < min(last, end):
            yield max(first, start), min(last, end)
        day += timedelta(days=1)
