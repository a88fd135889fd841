"""Rules about tasks (``rules.md``, rows ``task-*``)."""

from collections.abc import Iterator

from desktop.domain.coverage import TaskCoverage
from desktop.domain.holding import is_qualified
from desktop.domain.report import Flag
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.rules.severities import BY_CRITICALITY
from desktop.domain.vocabulary import ClientCan, Criticality

ALONE = ClientCan.ALONE
QUALITY = Criticality.QUALITY


def task_unassigned(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Has occurrences in the window, ``client_can`` is not ``alone``, and no agreed, asked or proposed responsible
    commitment holds.

    Severity 4/3/1.
    """
    for task in found.unassigned:
        yield _about(found, "task-unassigned", task, task.due & found.window)


def task_hole(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Not unassigned, and some occurrence is open or partial that no ``absence-uncovered`` explains (these are its
    occurrences).

    Severity 4/3/1.
    """
    for task in found.lacking:
        days = task.lacking & found.window
        if task not in found.unassigned:
            for opened in found.opened_by.values():
                for explained, its_days in opened:
                    if explained is task:
                        days &= ~its_days
            if days:
                yield _about(found, "task-hole", task, days)


def task_asked(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Some occurrence is asked.

    Severity 3/2/1.
    """
    for task in found.tasks:
        if days := task.asked & found.window:
            yield _about(found, "task-asked", task, days)


def task_diffuse(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Some occurrence is diffuse.

    Severity 2/2/1.
    """
    for task in found.tasks:
        if days := task.diffuse() & found.window:
            yield _about(found, "task-diffuse", task, days)


def task_unqualified(found: Findings) -> Iterator[Flag]:
    """Subject: task, participant.

    An agreed responsible or backup commitment holds whose participant lacks a required qualification.

    Severity 3.
    """
    for task in found.tasks:
        if not task.task.requires:
            continue
        held: dict[str, int] = {}
        for holding in (*task.responsible, *task.backups):
            days = holding.holds & found.window
            if days and not is_qualified(found.participants[holding.participant], task.task):
                held[holding.participant] = held.get(holding.participant, 0) | days
        for participant, days in held.items():
            subjects = about("task", task.task.id), about("participant", participant)
            yield flag("task-unqualified", 3, *subjects, first=found.first(days))


def task_fragile(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Vital or important, ``client_can`` is not ``alone``, some covered occurrence has resilience 1 or less.

    Severity 3/2/–.
    """
    for task in found.tasks:
        if task.task.criticality is QUALITY or task.task.client_can is ALONE:
            continue
        if (covered := task.covered & found.window) and (days := covered & task.fragile()):
            yield _about(found, "task-fragile", task, days)


def task_without_goal(found: Findings) -> Iterator[Flag]:
    """Subject: task.

    Has occurrences in the window, no ``goal``, while the plan has goals.

    Severity 1.
    """
    for task in found.tasks if found.plan.goals else ():
        if task.task.goal is None and task.due & found.window:
            yield flag("task-without-goal", 1, about("task", task.task.id))


def _about(found: Findings, rule: str, task: TaskCoverage, days: int) -> Flag:
    """A flag about the task's occurrences on some days."""
    return flag(
        rule,
        BY_CRITICALITY[rule][task.task.criticality],
        about("task", task.task.id),
        first=found.first(days),
        occurrences=found.starts((task, days)),
    )
