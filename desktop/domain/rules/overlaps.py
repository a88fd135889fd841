"""Where somebody would have to be in two places at once."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.domain.holding import MINUTES_A_DAY
from desktop.domain.rules.minutes import Run, are_apart
from desktop.domain.schedule import bits


class Overlap(NamedTuple):
    """Two tasks with occurrences that share too many minutes, their ids sorted.

    Of the first such two: the day on which their first common minute lies, as a bit, and how many minutes they share.
    """

    tasks: tuple[str, str]
    first_day: int
    minutes: int


class _Common(NamedTuple):
    """Minutes that occurrences of two tasks share, counted from 00:00 of the day on which the first task's starts."""

    begin: int
    end: int
    days: int
    tolerance: int


_Place = tuple[str, str, int]
"""Two tasks, and how many days after the first one's occurrence the second one's starts; negative: before."""


def overlaps(runs: Sequence[Run]) -> Iterator[Overlap]:
    """All pairs of tasks two of whose occurrences share too many minutes that somebody carries, of all their ``runs``.

    Too many are more than the larger tolerance of the two. A task may overlap with itself on another day.
    """
    if are_apart(runs):
        return
    shared: dict[_Place, list[_Common]] = {}
    for one, other in _meeting(runs):
        fewest = (one[0] - other[1]) // MINUTES_A_DAY + 1
        most = -((other[0] - one[1]) // MINUTES_A_DAY) - 1
        for later in range(fewest, most + 1):
            _share(shared, one, other, later)
    earliest: dict[tuple[str, str], tuple[int, int]] = {}
    for (first, second, _), common in shared.items():
        for found in _too_many(common):
            earliest[first, second] = min(earliest.get((first, second), found), found)
    for tasks, (minute, minutes) in earliest.items():
        yield Overlap(tasks, minute // MINUTES_A_DAY, minutes)


def _meeting(runs: Sequence[Run]) -> Iterator[tuple[Run, Run]]:
    """The pairs, a run with itself included, that may meet on the clock; ``runs`` as they begin."""
    beyond = any(end > MINUTES_A_DAY for _, end, _, _ in runs)
    for place, one in enumerate(runs):
        _, one_ends, days, _ = one
        for other in runs[place:] if beyond else runs[place + 1 :]:
            begin, end, other_days, _ = other
            if one_ends > MINUTES_A_DAY or end > MINUTES_A_DAY:
                yield one, other
            elif begin < one_ends:
                if days & other_days:
                    yield one, other
            elif not beyond:
                break


def _share(shared: dict[_Place, list[_Common]], one: Run, other: Run, later: int) -> None:
    """Note what ``one`` shares with ``other`` so many days later."""
    same = one[3] is other[3]
    if same and (later == 0 or (one is other and later < 0)):
        return
    if one[3].task.id > other[3].task.id or (same and later < 0):
        one, other, later = other, one, -later
    begin, end, days, task = one
    other_begin, other_end, other_days, other_task = other
    days &= other_days >> later if later >= 0 else other_days << -later
    if days:
        begin = max(begin, other_begin + later * MINUTES_A_DAY)
        end = min(end, other_end + later * MINUTES_A_DAY)
        tolerance = max(task.task.tolerance, other_task.task.tolerance)
        place = (task.task.id, other_task.task.id, later)
        shared.setdefault(place, []).append(_Common(begin, end, days, tolerance))


def _too_many(common: Sequence[_Common]) -> Iterator[tuple[int, int]]:
    """The first common minute of the first two occurrences that share too many, and how many they share."""
    if sum(each.end - each.begin for each in common) <= common[0].tolerance:
        return
    days = 0
    for each in common:
        days |= each.days
    for day in bits(days):
        here = [each for each in common if each.days >> day & 1]
        minutes = sum(each.end - each.begin for each in here)
        if minutes > common[0].tolerance:
            yield day * MINUTES_A_DAY + min(each.begin for each in here), minutes
            return
