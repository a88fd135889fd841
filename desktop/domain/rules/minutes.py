"""The minutes at which somebody carries or steps in, and how many they are."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop.domain.coverage import TaskCoverage, union
from desktop.domain.holding import MINUTES_A_DAY


class Run(NamedTuple):
    """Minutes of the day at which somebody carries or steps in, and on which days they do.

    ``end`` may lie on a later day than ``begin``.
    """

    begin: int
    end: int
    days: int


def runs_of(tasks: Iterable[TaskCoverage], participant: str, days: int) -> list[Run]:
    """What a participant carries of some tasks; an occurrence belongs to the day it starts on."""
    return [
        Run(stretch.begin, stretch.end, carried)
        for task in tasks
        if participant in task.does
        for stretch in task.stretches
        if (carried := stretch.does.get(participant, 0) & days)
    ]


def minutes_of(runs: Sequence[Run]) -> int:
    """How many minutes these are on the clock, each counted once."""
    return sum(map(_minutes_together, _overlapping(sorted(_within_a_day(runs)))))


def at_most(runs: Sequence[Run], days: int) -> int:
    """The minutes of occurrences that start on some days, those in two runs counted twice."""
    return sum((run.end - run.begin) * (run.days & days).bit_count() for run in runs)


def _within_a_day(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs cut at midnight."""
    for run in runs:
        begin, end, days = run
        while end > MINUTES_A_DAY:
            if begin < MINUTES_A_DAY:
                yield Run(begin, MINUTES_A_DAY, days)
            begin, end, days = max(0, begin - MINUTES_A_DAY), end - MINUTES_A_DAY, days << 1
        yield Run(begin, end, days)


def _overlapping(runs: Sequence[Run]) -> Iterator[Sequence[Run]]:
    """The runs, sorted, in groups that do not meet on the clock."""
    group: list[Run] = []
    end = 0
    for run in runs:
        if group and run.begin >= end:
            yield group
            group = []
        group.append(run)
        end = max(end, run.end)
    if group:
        yield group


def _minutes_together(runs: Sequence[Run]) -> int:
    if len(runs) == 1 or union(run.days for run in runs).bit_count() == sum(run.days.bit_count() for run in runs):
        return at_most(runs, -1)
    edges = sorted({minute for run in runs for minute in (run.begin, run.end)})
    return sum(
        (b - a) * union(run.days for run in runs if run.begin <= a and b <= run.end).bit_count()
        for a, b in pairwise(edges)
    )
