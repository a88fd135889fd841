"""Where somebody would have to be in two places at once."""

from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement
from typing import NamedTuple

from desktop.domain.coverage import TaskCoverage
from desktop.domain.holding import MINUTES_A_DAY
from desktop.domain.rules.minutes import Run, runs_of
from desktop.domain.schedule import bits, first_bit


class Overlap(NamedTuple):
    """Two tasks with occurrences that share too many minutes.

    Of the first such two: the day on which their first common minute lies, as a bit, and how many minutes they share.
    """

    tasks: tuple[str, str]
    first_day: int
    minutes: int


class _Common(NamedTuple):
    """Minutes that a run shares with a run of another task some days later; counted from 00:00 of the first day."""

    begin: int
    end: int
    days: int


class _Carried(NamedTuple):
    """What somebody carries of a task: when it is first and last theirs on a day, and each run of minutes."""

    begin: int
    end: int
    task: str
    tolerance: int
    runs: Sequence[Run]


def overlaps(tasks: Sequence[TaskCoverage], participant: str, window: int) -> Iterator[Overlap]:
    """All pairs of tasks two of whose occurrences in the window share too many minutes that the participant carries.

    Too many are more than the larger tolerance of the two; the ids of a pair are sorted.
    """
    carried = sorted(_carried(task, participant, window) for task in tasks if participant in task.does)
    for one, other in combinations_with_replacement([each for each in carried if each.runs], 2):
        found = _first_overlap(one, other)
        if found is not None:
            first, second = sorted((one.task, other.task))
            yield Overlap((first, second), *found)


def _carried(task: TaskCoverage, participant: str, window: int) -> _Carried:
    runs = runs_of((task,), participant, window)
    begin, end = (runs[0].begin, runs[-1].end) if runs else (0, 0)
    return _Carried(begin, end, task.task.id, task.task.tolerance, runs)


def _first_overlap(one: _Carried, other: _Carried) -> tuple[int, int] | None:
    """The first common minute of two occurrences that share too many, as the day it lies on, and how many they share.

    Tried for each number of days that the other's occurrence may start later than the one's, or earlier.
    """
    tolerance = max(one.tolerance, other.tolerance)
    earliest: tuple[int, int] | None = None
    fewest = (one.begin - other.end) // MINUTES_A_DAY + 1
    most = -((other.begin - one.end) // MINUTES_A_DAY) - 1
    for later in range(1 if one is other else fewest, most + 1):
        common = list(_common(one, other, later * MINUTES_A_DAY, later))
        for day, minutes in _shared(common, tolerance):
            minute = day * MINUTES_A_DAY + min(each.begin for each in common if each.days >> day & 1)
            if earliest is None or minute < earliest[0]:
                earliest = minute, minutes
    return (earliest[0] // MINUTES_A_DAY, earliest[1]) if earliest else None


def _common(one: _Carried, other: _Carried, offset: int, later: int) -> Iterator[_Common]:
    for run in one.runs:
        for another in other.runs:
            begin, end = max(run.begin, another.begin + offset), min(run.end, another.end + offset)
            if begin < end:
                days = run.days & (another.days >> later if later >= 0 else another.days << -later)
                if days:
                    yield _Common(begin, end, days)


def _shared(common: Sequence[_Common], tolerance: int) -> Iterator[tuple[int, int]]:
    """The first day on which too many minutes are shared, and how many."""
    if sum(each.end - each.begin for each in common) <= tolerance:
        return
    if len(common) == 1:
        yield first_bit(common[0].days), common[0].end - common[0].begin
        return
    days = 0
    for each in common:
        days |= each.days
    for day in bits(days):
        minutes = sum(each.end - each.begin for each in common if each.days >> day & 1)
        if minutes > tolerance:
            yield day, minutes
            return
