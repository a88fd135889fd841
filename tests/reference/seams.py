"""The interfaces of a plan and the state each is in (rules.md, "Interfaces derived from the plan")."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from desktop.domain.plan import Handover, Information, Task, Transition, TransitionItem
from desktop.domain.report import Interface
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    HandoverObject,
    HelpSystem,
    InterfaceKind,
    InterfaceState,
    Role,
    Scope,
)
from tests.reference.carrying import Case, Time, carrying, everyone, holds, resp

HIGHEST_FIRST = [Criticality.VITAL, Criticality.IMPORTANT, Criticality.QUALITY]
BEST_FIRST = [
    InterfaceState.TRIED,
    InterfaceState.AGREED,
    InterfaceState.BLOCKED,
    InterfaceState.INCOMPLETE,
    InterfaceState.ONE_SIDED,
    InterfaceState.UNCOVERED,
]
WIDEST_FIRST = [Scope.HEALTH, Scope.PLAN, Scope.CONTACT]


@dataclass
class Seam:
    """An interface before its state is known. ``firsts`` are the dates of the occurrences it is met on."""

    kind: InterfaceKind
    key: str
    giver: str | None
    receiver: str | None
    tasks: set[str] = field(default_factory=set)
    firsts: set[date] = field(default_factory=set)
    information: Information | None = None
    transition: Transition | None = None
    item: TransitionItem | None = None
    declared: Handover | None = None

    @property
    def first(self) -> date | None:
        return min(self.firsts, default=None)


Seams = dict[str, Seam]


def meet(
    seams: Seams, names: tuple[InterfaceKind, *tuple[str, ...]], sides: tuple[str, str], tasks: Iterable[str], day: date
) -> Seam:
    """Note that an interface is met on a day: "one interface per key, not per occurrence"."""
    key = ":".join([*names, *sides])
    seam = seams.setdefault(key, Seam(kind=names[0], key=key, giver=sides[0], receiver=sides[1]))
    seam.tasks.update(tasks)
    seam.firsts.add(day)
    return seam


def sequences(case: Case, seams: Seams) -> None:
    for dependency in case.plan.dependencies:
        before, after = dependency.before, dependency.after
        for o2 in case.window(after):
            o1 = max((o for o in case.times[before] if o.end <= o2.start), key=lambda o: o.end, default=None)
            if o1 is None or o2.start - o1.end > timedelta(minutes=dependency.within_minutes):
                continue
            for p1 in resp(case, o1):
                for p2 in resp(case, o2) - {p1}:
                    meet(seams, (InterfaceKind.SEQUENCE, before, after), (p1, p2), [before, after], o2.date)


def rotations(case: Case, seams: Seams) -> None:
    for task in case.plan.tasks:
        if not task.needs_handover:
            continue
        carried = [o for o in case.window(task.id) if everyone(carrying(case, o))]
        for o1, o2 in pairwise(carried):
            one, two = everyone(carrying(case, o1)), everyone(carrying(case, o2))
            for p1 in one - two:
                for p2 in two - one:
                    meet(seams, (InterfaceKind.ROTATION, task.id), (p1, p2), [task.id], o2.date)


def backups(case: Case, seams: Seams) -> None:
    for task in case.plan.tasks:
        if task.criticality is Criticality.QUALITY or not task.needs_handover:
            continue
        for o in case.window(task.id):
            responsible = case.commitments(task, Role.RESPONSIBLE, CommitmentStatus.AGREED)
            backup = case.commitments(task, Role.BACKUP, CommitmentStatus.AGREED)
            for p1 in {c.participant for c in responsible if holds(case, c, o)}:
                for p2 in {c.participant for c in backup if holds(case, c, o)} - {p1}:
                    meet(seams, (InterfaceKind.BACKUP, task.id), (p1, p2), [task.id], o.date)


def in_the_window_or_the_28_days_before(case: Case, task_id: str) -> list[Time]:
    return [o for o in case.times[task_id] if case.on - timedelta(days=28) <= o.date <= case.last_day]


def informations(case: Case, seams: Seams) -> None:
    for item in case.plan.information:
        earlier = [o for t in item.produced_by for o in in_the_window_or_the_28_days_before(case, t)]
        producing = [(o, p1) for o in earlier for p1 in resp(case, o)]
        needing = [(o, p2) for t in item.needed_by for o in case.window(t) for p2 in resp(case, o)]
        for o1, p1 in producing:
            for o2, p2 in needing:
                if p1 != p2:
                    seam = meet(
                        seams, (InterfaceKind.INFORMATION, item.id), (p1, p2), [o1.task.id, o2.task.id], o2.date
                    )
                    seam.information = item


def transition_seam(transition: Transition, item: TransitionItem) -> Seam:
    return Seam(
        kind=InterfaceKind.TRANSITION,
        key=f"transition:{transition.id}:{item.id}",
        giver=item.giver,
        receiver=item.receiver,
        firsts={item.due or transition.on},
        transition=transition,
        item=item,
    )


def transitions(case: Case, seams: Seams) -> None:
    week_before = case.on - timedelta(days=7)
    for transition in case.plan.transitions:
        for item in transition.items:
            near = week_before <= transition.on <= case.last_day
            due = item.due is not None and item.due <= case.last_day and transition.on >= week_before
            if item.required and (near or due):
                seam = transition_seam(transition, item)
                seams[seam.key] = seam


def declarations(case: Case, seams: Seams) -> None:
    """A handover that serves none of the above."""
    above = list(seams.values())
    for handover in case.plan.handovers:
        if not any(serves(handover, seam) for seam in above):
            key = f"declared:{handover.id}"
            seams[key] = Seam(
                kind=InterfaceKind.DECLARED,
                key=key,
                giver=handover.giver,
                receiver=handover.receiver,
                tasks=set(handover.tasks),
                firsts={o.date for task in handover.tasks for o in case.window(task)},
                declared=handover,
            )


# States


def serves(handover: Handover, seam: Seam) -> bool:
    if seam.transition is not None and seam.item is not None:
        return handover.transition == seam.transition.id and handover.item == seam.item.id
    if (handover.giver, handover.receiver) != (seam.giver, seam.receiver):
        return False
    if seam.information is not None:
        return handover.information == seam.information.id
    return handover == seam.declared or bool(seam.tasks.intersection(handover.tasks))


def empty(text: str | None) -> bool:
    """Null, missing and blank are empty."""
    return text is None or not text.strip()


def criticality(case: Case, seam: Seam) -> Criticality:
    """The highest of its tasks' (important if there is none)."""
    return min((case.task(t).criticality for t in seam.tasks), key=HIGHEST_FIRST.index, default=Criticality.IMPORTANT)


def in_force(case: Case, participant_id: str, scope: Scope, day: date) -> bool:
    """Whether the participant has a consent in force for a scope; a wider scope includes the narrower ones."""
    return any(
        k.participant == participant_id
        and WIDEST_FIRST.index(k.scope) <= WIDEST_FIRST.index(scope)
        and k.given_on <= day
        and (k.until is None or k.until >= day)
        and (k.withdrawn_on is None or k.withdrawn_on > day)
        for k in case.plan.consents
    )


def needed_scopes(case: Case, handover: Handover) -> set[Scope]:
    needed = set()
    if handover.object is HandoverObject.RESPONSIBILITY:
        tasks: list[Task] = [case.task(t) for t in handover.tasks]
        needed.add(Scope.HEALTH if any(t.area is Area.ILLNESS for t in tasks) else Scope.PLAN)
    needed |= {item.scope for item in case.plan.information if item.id == handover.information}
    return needed


def blocked(case: Case, handover: Handover, seam: Seam) -> bool:
    """The receiver lacks a consent in force on the first date (else on ``on``) for what is passed."""
    if case.participant(handover.receiver).system is HelpSystem.CLIENT:
        return False
    day = seam.first or case.on
    return any(not in_force(case, handover.receiver, scope, day) for scope in needed_scopes(case, handover))


def handover_state(case: Case, handover: Handover, seam: Seam) -> InterfaceState:
    agreements = [handover.giver_agreed_on is not None, handover.receiver_agreed_on is not None]
    if not any(agreements):
        return InterfaceState.UNCOVERED
    if not all(agreements):
        return InterfaceState.ONE_SIDED
    texts = [handover.what, handover.trigger, handover.channel, handover.owner]
    if criticality(case, seam) is Criticality.VITAL:
        texts.append(handover.fallback)
    if any(empty(text) for text in texts):
        return InterfaceState.INCOMPLETE
    if blocked(case, handover, seam):
        return InterfaceState.BLOCKED
    return InterfaceState.AGREED if handover.tried_on is None else InterfaceState.TRIED


def later_agreement(handover: Handover) -> date | None:
    """The later of its dates."""
    return max((day for day in (handover.giver_agreed_on, handover.receiver_agreed_on) if day), default=None)


def best_serving(case: Case, seam: Seam) -> Handover | None:
    """The best state; ties: "agreed last, by the later of its dates, missing dates last; then the smallest id"."""
    serving = sorted((h for h in case.plan.handovers if serves(h, seam)), key=lambda h: h.id)
    serving.sort(key=lambda h: later_agreement(h) or date.min, reverse=True)
    serving.sort(key=lambda h: BEST_FIRST.index(handover_state(case, h, seam)))
    return serving[0] if serving else None


def item_state(item: TransitionItem) -> InterfaceState:
    sides = [not empty(item.receiver), not empty(item.owner)]
    if item.agreed_on is not None:
        return InterfaceState.AGREED if all(sides) else InterfaceState.INCOMPLETE
    return InterfaceState.ONE_SIDED if any(sides) else InterfaceState.UNCOVERED


def seam_state(case: Case, seam: Seam) -> InterfaceState:
    best = best_serving(case, seam)
    states = [InterfaceState.UNCOVERED if best is None else handover_state(case, best, seam)]
    if seam.item is not None:
        states.append(item_state(seam.item))
    return min(states, key=BEST_FIRST.index)


def cross_system(case: Case, seam: Seam) -> bool:
    if seam.giver is None or seam.receiver is None:
        return False
    return case.participant(seam.giver).system is not case.participant(seam.receiver).system


def interfaces(case: Case) -> list[Interface]:
    seams: Seams = {}
    for derive in (sequences, rotations, backups, informations, transitions, declarations):
        derive(case, seams)
    found = []
    for seam in seams.values():
        handover = best_serving(case, seam)
        found.append(
            Interface(
                id=seam.key,
                kind=seam.kind,
                giver=seam.giver,
                receiver=seam.receiver,
                tasks=tuple(sorted(seam.tasks)),
                first=seam.first,
                criticality=criticality(case, seam),
                cross_system=cross_system(case, seam),
                state=seam_state(case, seam),
                handover=None if handover is None else handover.id,
            )
        )
    return sorted(found, key=lambda interface: interface.id)
