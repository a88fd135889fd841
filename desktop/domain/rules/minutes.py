"""The minutes at which somebody carries or steps in, and how many they are."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from desktop.domain.coverage import TaskCoverage
from desktop.domain.holding import MINUTES_A_DAY


class Run(NamedTuple):
    """Minutes of a task at which somebody carries or steps in, and on which days they do.

    An occurrence belongs to the day it starts on; ``begin`` and ``end`` count from its 00:00 and may lie on later days.
    """

    begin: int
    end: int
    days: int
    task: TaskCoverage

    @property
    def minutes(self) -> int:
        """All of them, over all days."""
        return (self.end - self.begin) * self.days.bit_count()


def runs_by_participant(tasks: Sequence[TaskCoverage], window: int) -> Mapping[str, Sequence[Run]]:
    """What each participant who carries something in the window carries there, as it begins on the clock."""
    found: dict[str, list[Run]] = {}
    for task in tasks:
        for stretch in task.stretches:
            begin, end = stretch.begin, stretch.end
            for participant, does in stretch.does.items():
                if days := does & window:
                    if participant not in found:
                        found[participant] = []
                    found[participant].append(Run(begin, end, days, task))
    for runs in found.values():
        runs.sort(key=attrgetter("begin"))
    return found


def minutes_of(runs: Sequence[Run]) -> int:
    """How many minutes on the clock these are, each counted once; ``runs`` as they begin."""
    if any(run.end > MINUTES_A_DAY for run in runs):
        runs = sorted(_within_a_day(runs), key=attrgetter("begin"))
    total = 0
    meeting: list[Run] = []
    end = 0
    for run in runs:
        if run.begin >= end:
            total += _minutes_together(meeting)
            meeting = []
        meeting.append(run)
        end = max(end, run.end)
    return total + _minutes_together(meeting)


def minutes_on(runs: Sequence[Run], days: int) -> int:
    """The minutes of occurrences that start on some days, those that two runs share counted twice."""
    total = 0
    for begin, end, its_days, _ in runs:
        total += (end - begin) * (its_days & days).bit_count()
    return total


def _within_a_day(runs: Sequence[Run]) -> Iterator[Run]:
    """The runs cut at midnight."""
    for run in runs:
        begin, end, days, task = run
        while end > MINUTES_A_DAY:
            if begin < MINUTES_A_DAY:
                yield Run(begin, MINUTES_A_DAY, days, task)
            begin, end, days = max(0, begin - MINUTES_A_DAY), end - MINUTES_A_DAY, days << 1
        yield Run(begin, end, days, task)


def _minutes_together(runs: Sequence[Run]) -> int:
    """The minutes of runs that meet on the clock, though perhaps on no day."""
    if len(runs) < 2:
        return runs[0].minutes if runs else 0
    seen = shared = 0
    for run in runs:
        shared |= seen & run.days
        seen |= run.days
    if not shared:
        return sum([run.minutes for run in runs])
    total = 0
    for a, b in pairwise(sorted({minute for run in runs for minute in (run.begin, run.end)})):
        days = 0
        for begin, end, its_days, _ in runs:
            if begin <= a and b <= end:
                days |= its_days
        total += (b - a) * days.bit_count()
    return total
