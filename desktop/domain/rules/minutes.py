"""The minutes at which somebody carries or steps in, and how many they are."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from desktop.domain.coverage import TaskCoverage
from desktop.domain.holding import MINUTES_A_DAY

Run = tuple[int, int, int, TaskCoverage]
"""Minutes of a task at which somebody carries or steps in: begin, end, on which days they do, the task.

An occurrence belongs to the day it starts on; begin and end count from its 00:00 and may lie on later days.
"""


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
                    found[participant].append((begin, end, days, task))
    for runs in found.values():
        runs.sort(key=itemgetter(0))
    return found


def are_apart(runs: Sequence[Run]) -> bool:
    """Whether it is plain to see that no two of the runs, as they begin, share a minute."""
    last = seen = 0
    for begin, end, days, _ in runs:
        if begin >= last:
            seen = 0
        if end > MINUTES_A_DAY or seen & days:
            return False
        seen |= days
        last = max(last, end)
    return True


def minutes_of(runs: Sequence[Run]) -> int:
    """How many minutes on the clock these are, each counted once; ``runs`` as they begin."""
    if are_apart(runs):
        return minutes_on(runs, -1)
    if any(end > MINUTES_A_DAY for _, end, _, _ in runs):
        runs = sorted(_within_a_day(runs), key=itemgetter(0))
    total = 0
    taken: list[tuple[int, int]] = []  # until when the runs so far last, and on which days; each day once
    for begin, end, days, _ in runs:
        ending_here, lasting = days, []
        for last, its_days in taken:
            if last <= begin:
                continue
            common = its_days & days
            total -= (min(last, end) - begin) * common.bit_count()
            if last >= end:
                ending_here ^= common
                lasting.append((last, its_days))
            elif others := its_days ^ common:
                lasting.append((last, others))
        total += (end - begin) * days.bit_count()
        lasting.append((end, ending_here))
        taken = lasting
    return total


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
                yield begin, MINUTES_A_DAY, days, task
            begin, end, days = max(0, begin - MINUTES_A_DAY), end - MINUTES_A_DAY, days << 1
        yield begin, end, days, task
