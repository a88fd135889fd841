"""When a backup is due, and which ones are kept: pure questions about times."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

EVERY = timedelta(hours=24)
ALL_OF = timedelta(hours=48)
DAYS, WEEKS, MONTHS = 12, 10, 9
JUMP = timedelta(days=31)
"""A clock that is so far from the latest backup, or from the one before, is not believed: nothing is thinned by it."""


def due(latest: datetime | None, now: datetime) -> bool:
    """Whether a day has passed since the latest backup; a clock that was put back makes one due as well."""
    return latest is None or not latest <= now < latest + EVERY


def superfluous(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Which backups may go.

    Kept are all of the last 48 hours, then the latest of each day, week and month for 12 days, 10 weeks and 9 months in
    which there is one: counted by backups and not by the calendar, so that a long holiday costs none.
    """
    newest_first = sorted(set(times), reverse=True)
    if len(newest_first) < 2 or not -EVERY < now - newest_first[0] < JUMP or newest_first[0] - newest_first[1] > JUMP:
        return set()
    older = [time for time in newest_first if time <= now - ALL_OF]
    kept = set(newest_first) - set(older)
    spans: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAYS, lambda time: time.date()),
        (WEEKS, lambda time: time.isocalendar()[:2]),
        (MONTHS, lambda time: (time.year, time.month)),
    )
    for number, span_of in spans:
        latest: dict[object, datetime] = {}
        for time in older:
            latest.setdefault(span_of(time), time)
        chosen = dict(list(latest.items())[:number])
        kept |= set(chosen.values())
        older = [time for time in older if span_of(time) not in chosen]
    return set(newest_first) - kept
