"""Where help passes on: the interfaces that occurrences and commitments give rise to (``rules.md``, "Interfaces …").

Days are bits, as in ``coverage.py``.
"""

from collections.abc import Iterator
from typing import Final

from desktop.domain.coverage import Coverage, TaskCoverage, union
from desktop.domain.holding import MINUTES_A_DAY
from desktop.domain.plan import Dependency, Information, Plan, Task
from desktop.domain.schedule import first_bit, following
from desktop.domain.vocabulary import Criticality, InterfaceKind

INFORMATION_DAYS = 28
"""How many days before the window what a task produces is still news."""

LONGEST_TASK_DAYS = 7

QUALITY = Criticality.QUALITY
SEQUENCE, ROTATION = InterfaceKind.SEQUENCE, InterfaceKind.ROTATION
BACKUP, INFORMATION = InterfaceKind.BACKUP, InterfaceKind.INFORMATION


Seam = tuple[InterfaceKind, str, str, str, tuple[str, ...], int]
"""An interface whose state is not known yet: its kind, what its key says it is about, giver, receiver, its tasks and
the bit of its first day; the first four make its key."""

FIRST: Final = 5
"""Where the first day stands."""


def look_back(plan: Plan) -> int:
    """How many days before the window coverage must know so that all interfaces can be derived."""
    longest = INFORMATION_DAYS if plan.information else 0
    for dependency in plan.dependencies:
        longest = max(longest, dependency.within_minutes // MINUTES_A_DAY + LONGEST_TASK_DAYS + 2)
    return longest


def seams(coverage: Coverage) -> Iterator[Seam]:
    """All seams of the window; the same one may come more than once, with another first day."""
    for dependency in coverage.plan.dependencies:
        yield from _sequences(coverage, dependency)
    window = coverage.window
    for task in coverage.tasks.values():
        if (task.backups or len(task.carries) > 1) and task.task.needs_handover:
            yield from _rotations(task, window)
            if task.task.criticality is not QUALITY:
                yield from _backups(task, window)
    for item in coverage.plan.information:
        yield from _informations(coverage, item)


def _sequences(coverage: Coverage, dependency: Dependency) -> Iterator[Seam]:
    """For each occurrence of ``after`` the last one of ``before`` that ends in time; tried by the days between them."""
    before, after = coverage.tasks[dependency.before], coverage.tasks[dependency.after]
    of = f"{dependency.before}:{dependency.after}"
    tasks = tuple(sorted((dependency.before, dependency.after)))
    late = _late(before.task, after.task)
    left = after.due & coverage.window
    shift = -(-late // MINUTES_A_DAY)
    last_shift = (dependency.within_minutes + late) // MINUTES_A_DAY
    while left and shift <= last_shift:
        if met := left & before.due << shift:
            left ^= met
            for giver, given in before.does.items():
                given_then = met & given << shift
                for receiver, received in after.does.items():
                    if giver != receiver and (days := given_then & received):
                        yield (SEQUENCE, of, giver, receiver, tasks, first_bit(days))
        shift += 1


def _late(before: Task, after: Task) -> int:
    """How many minutes later than the start of ``after`` on the same day ``before`` ends; negative: earlier."""
    begin = before.start.hour * 60 + before.start.minute - after.start.hour * 60 - after.start.minute
    return begin + before.duration_minutes


def _rotations(task: TaskCoverage, window: int) -> Iterator[Seam]:
    """Of neighbours that somebody carries: givers stop carrying at the second one, receivers begin there."""
    carried = union(task.carries.values()) & window
    changes = []
    for participant, carries in task.carries.items():
        days = carries & window
        after = following(carried, days)
        changes.append((participant, after & ~days, days & ~after))
    for giver, stops, _ in changes:
        if stops:
            for receiver, _, begins in changes:
                if days := stops & begins:
                    yield (ROTATION, task.task.id, giver, receiver, (task.task.id,), first_bit(days))


def _backups(task: TaskCoverage, window: int) -> Iterator[Seam]:
    """Whose agreed responsible and whose agreed backup commitment hold on one and the same occurrence."""
    for responsible in task.responsible:
        held = responsible.holds & window
        for backup in task.backups:
            if responsible.participant != backup.participant and (days := held & backup.holds):
                of = task.task.id
                yield (BACKUP, of, responsible.participant, backup.participant, (of,), first_bit(days))


def _informations(coverage: Coverage, item: Information) -> Iterator[Seam]:
    """Who carries tasks that produce the item, in or shortly before the window, and who carries tasks that need it."""
    before = first_bit(coverage.window) - INFORMATION_DAYS
    recent = coverage.calendar.all >> before << before if before > 0 else coverage.calendar.all
    givers = _carrying(coverage, item.produced_by, recent)
    receivers = _carrying(coverage, item.needed_by, coverage.window)
    for giver, produced in givers.items():
        for receiver, needed in receivers.items():
            if giver != receiver:
                tasks = tuple(sorted({*produced, *needed}))
                yield (INFORMATION, item.id, giver, receiver, tasks, min(needed.values()))


def _carrying(coverage: Coverage, tasks: tuple[str, ...], within: int) -> dict[str, dict[str, int]]:
    """Who carries some of the tasks on some of the days: which of them, and from which bit on."""
    found: dict[str, dict[str, int]] = {}
    for task in tasks:
        for participant, does in coverage.tasks[task].does.items():
            if days := does & within:
                found.setdefault(participant, {})[task] = first_bit(days)
    return found
