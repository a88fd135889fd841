"""Rules about needs, goals and the household (``rules.md``, rows ``need-without-task`` … ``review-overdue``)."""

from collections.abc import Iterator

from desktop.domain.report import Flag, Subject
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.vocabulary import ClientCan, GoalKind, HelpSystem

CLIENT, WISH = HelpSystem.CLIENT, GoalKind.WISH
NO = ClientCan.NO


def need_without_task(found: Findings) -> Iterator[Flag]:
    """Subject: need.

    No task in its area has occurrences in the window.

    Severity 2.
    """
    areas = {task.task.area for task in found.tasks if task.due & found.window} if found.plan.needs else ()
    for need in found.plan.needs:
        if need.area not in areas:
            yield flag("need-without-task", 2, about("need", need.id))


def goal_without_task(found: Findings) -> Iterator[Flag]:
    """Subject: goal.

    No task names it.

    Severity 1.
    """
    named = {task.goal for task in found.plan.tasks}
    for goal in found.plan.goals:
        if goal.id not in named:
            yield flag("goal-without-task", 1, about("goal", goal.id))


def wish_missing(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    No goal of kind ``wish`` by a client.

    Severity 2.
    """
    if not any(goal.kind is WISH and goal.by in found.clients for goal in found.plan.goals):
        yield flag("wish-missing", 2, _household(found))


def client_not_contributing(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    Has a client, no commitment of any role and status by one, and no task with occurrences whose ``client_can`` is
    ``alone`` or ``partly``.

    Severity 1.
    """
    if (
        found.clients
        and not any(task.task.client_can is not NO and task.due & found.window for task in found.tasks)
        and not any(commitment.participant in found.clients for commitment in found.plan.commitments)
    ):
        yield flag("client-not-contributing", 1, _household(found))


def triangle_one_sided(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    All minutes that family, volunteers and professionals carry come from one of the three, there are any, and at least
    three tasks have occurrences.

    Severity 1.

    Facts: ``system`` that carries them.
    """
    systems = {found.participants[participant].system for participant in found.carried} - {CLIENT}
    if len(systems) == 1 and sum(task.due & found.window != 0 for task in found.tasks) >= 3:
        yield flag("triangle-one-sided", 1, _household(found), facts={"system": systems.pop()})


def review_overdue(found: Findings) -> Iterator[Flag]:
    """Subject: household.

    ``review_on`` missing, or before ``on``; first date: ``review_on``.

    Severity 2.
    """
    review_on = found.plan.household.review_on
    if review_on is None or review_on < found.on:
        yield flag("review-overdue", 2, _household(found), first=review_on)


def _household(found: Findings) -> Subject:
    return about("household", found.plan.household.id)
