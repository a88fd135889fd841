"""The interfaces that a plan needs, one a key, each with its state (``rules.md``, "Interfaces derived …")."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter

from desktop.domain.coverage import Coverage
from desktop.domain.handovers import Handovers
from desktop.domain.plan import Handover, Participant
from desktop.domain.report import Interface
from desktop.domain.seams import FIRST, INFORMATION, Seam, seams
from desktop.domain.values import maker
from desktop.domain.vocabulary import Criticality, InterfaceKind

TRANSITION_DAYS = 7
"""How many days a transition that is past still asks for its items."""

VITAL, IMPORTANT, QUALITY = Criticality.VITAL, Criticality.IMPORTANT, Criticality.QUALITY

_interface = maker(Interface)


def derive(coverage: Coverage, handovers: Handovers, on: date, days: int) -> tuple[Interface, ...]:
    """All interfaces of the window of ``days`` days from ``on``, by id.

    ``coverage`` looks back as far as ``seams.look_back`` says.
    """
    found: dict[str, Seam] = {}
    for seam in seams(coverage):
        kind, of, giver, receiver, _, first = seam
        key = f"{kind}:{of}:{giver}:{receiver}"
        if key not in found or first < found[key][FIRST]:
            found[key] = seam
    served: set[str] = set()
    interfaces = list(_derived(coverage, handovers, found, served))
    interfaces += _of_transitions(coverage, handovers, on, days, served)
    interfaces += [_declared(coverage, handovers, h) for h in coverage.plan.handovers if h.id not in served]
    interfaces.sort(key=attrgetter("id"))
    return tuple(interfaces)


def _derived(
    coverage: Coverage, handovers: Handovers, found: Mapping[str, Seam], served: set[str]
) -> Iterator[Interface]:
    """The interfaces of all seams; ids of the handovers that serve one are added to ``served``."""
    people, calendar = coverage.people.by_id, coverage.calendar
    for key, (kind, of, giver, receiver, tasks, first_bit) in found.items():
        if kind is INFORMATION:
            serving = handovers.for_information(giver, receiver, of)
        else:
            serving = handovers.for_tasks(giver, receiver, tasks)
        for handover in serving:
            served.add(handover.id)
        criticality = _criticality(coverage, tasks)
        first = calendar.day(first_bit)
        state, best = handovers.best(serving, first, vital=criticality is VITAL)
        yield _interface(
            id=key,
            kind=kind,
            giver=giver,
            receiver=receiver,
            tasks=tasks,
            first=first,
            criticality=criticality,
            cross_system=people[giver].system is not people[receiver].system,
            state=state,
            handover=best,
        )


def _of_transitions(
    coverage: Coverage, handovers: Handovers, on: date, days: int, served: set[str]
) -> Iterator[Interface]:
    last_day = on.toordinal() + days - 1
    for transition in coverage.plan.transitions:
        if on.toordinal() - transition.on.toordinal() > TRANSITION_DAYS:
            continue
        for item in transition.items:
            if not item.required or min(transition.on, item.due or transition.on).toordinal() > last_day:
                continue
            served.update(handover.id for handover in handovers.for_item(transition.id, item.id))
            first = item.due or transition.on
            state, best = handovers.of_item(transition.id, item, first)
            yield _interface(
                id=f"transition:{transition.id}:{item.id}",
                kind=InterfaceKind.TRANSITION,
                giver=item.giver,
                receiver=item.receiver,
                tasks=(),
                first=first,
                criticality=IMPORTANT,
                cross_system=_is_cross_system(coverage.people.by_id, item.giver, item.receiver),
                state=state,
                handover=best,
            )


def _declared(coverage: Coverage, handovers: Handovers, handover: Handover) -> Interface:
    """The interface of a handover that serves none of the derived ones."""
    due = 0
    for task in handover.tasks:
        due |= coverage.tasks[task].due & coverage.window
    first = coverage.calendar.first_of(due) if due else None
    criticality = _criticality(coverage, handover.tasks)
    serving = handovers.for_tasks(handover.giver, handover.receiver, handover.tasks) or (handover,)
    state, best = handovers.best(serving, first, vital=criticality is VITAL)
    return _interface(
        id=f"declared:{handover.id}",
        kind=InterfaceKind.DECLARED,
        giver=handover.giver,
        receiver=handover.receiver,
        tasks=tuple(sorted(set(handover.tasks))),
        first=first,
        criticality=criticality,
        cross_system=_is_cross_system(coverage.people.by_id, handover.giver, handover.receiver),
        state=state,
        handover=best,
    )


def _is_cross_system(people: Mapping[str, Participant], giver: str | None, receiver: str | None) -> bool:
    if giver is None or receiver is None:
        return False
    return people[giver].system is not people[receiver].system


def _criticality(coverage: Coverage, tasks: Sequence[str]) -> Criticality:
    """The highest of the tasks'; important where there is none."""
    if len(tasks) == 1:
        return coverage.tasks[tasks[0]].task.criticality
    found = [coverage.tasks[task].task.criticality for task in tasks]
    return VITAL if VITAL in found else QUALITY if found and IMPORTANT not in found else IMPORTANT
