"""A household as large as any: the one of Erika Müller many times over, whatever its views show still in it."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.plan import Commitment, Handover, Participant, Plan, Task
from desktop.domain.vocabulary import HelpSystem

TASKS_TIMES, PEOPLE_TIMES = 7, 5


def large(plan: Plan) -> Plan:
    """The plan with some ninety tasks and forty people; those it had keep their ids."""
    others = [person.id for person in plan.participants if person.system is not HelpSystem.CLIENT]
    return replace(
        plan,
        participants=plan.participants + tuple(_people(plan, others)),
        tasks=plan.tasks + tuple(_tasks(plan)),
        commitments=plan.commitments + tuple(_commitments(plan, others)),
        dependencies=plan.dependencies
        + tuple(
            replace(one, id=_of(one.id, n), before=_of(one.before, n), after=_of(one.after, n))
            for n in range(1, TASKS_TIMES)
            for one in plan.dependencies
        ),
        handovers=plan.handovers + tuple(_handovers(plan, others)),
    )


def _people(plan: Plan, others: list[str]) -> Iterator[Participant]:
    for n in range(1, PEOPLE_TIMES):
        for one in plan.participants:
            if one.id in others:
                yield replace(one, id=_of(one.id, n), name=f"{one.name} {n}", phone=None)


def _tasks(plan: Plan) -> Iterator[Task]:
    for n in range(1, TASKS_TIMES):
        for one in plan.tasks:
            yield replace(one, id=_of(one.id, n), title=f"{one.title}, {n}")


def _commitments(plan: Plan, others: list[str]) -> Iterator[Commitment]:
    for n in range(1, TASKS_TIMES):
        for one in plan.commitments:
            who = _somebody(one.participant, n, others)
            yield replace(one, id=_of(one.id, n), task=_of(one.task, n), participant=who)


def _handovers(plan: Plan, others: list[str]) -> Iterator[Handover]:
    for n in range(1, TASKS_TIMES):
        for one in plan.handovers:
            if one.transition is None:
                yield replace(
                    one,
                    id=_of(one.id, n),
                    giver=_somebody(one.giver, n, others),
                    receiver=_somebody(one.receiver, n, others),
                    tasks=tuple(_of(task, n) for task in one.tasks),
                )


def _somebody(who: str, n: int, others: list[str]) -> str:
    """Somebody of the same kind; everybody has something to do."""
    again = n % PEOPLE_TIMES
    return who if who not in others or not again else _of(who, again)


def _of(own: str, n: int) -> str:
    return f"{own}-{n}"
