"""What of a plan somebody may see: the plan as far as their consents reach on a day (``plan-file.md``, ``scope``)."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from desktop.domain.consents import may_know
from desktop.domain.errors import PlanError
from desktop.domain.fields import Part
from desktop.domain.history.events import names
from desktop.domain.plan import LISTS, Handover, Household, Participant, Plan, Transition
from desktop.domain.removal import released
from desktop.domain.vocabulary import Area, Scope, TransitionKind
from desktop.texts import QT_TR_NOOP

_P = TypeVar("_P", bound=Part)

NEUTRAL = frozenset(
    {TransitionKind.CARER_CHANGE, TransitionKind.MOVE, TransitionKind.OTHER, TransitionKind.PILOT_CHANGE,
     TransitionKind.PROVIDER_CHANGE}
)  # fmt: skip
"""Transitions whose kind says nothing of anybody's health."""


class NotAgreed(PlanError):  # noqa: N818 - named after what is missing
    """Nobody agreed that this participant learns anything on this day."""


def seen_by(plan: Plan, participant: str, on: date) -> Plan:
    """The plan as ``participant`` may see it on ``on``: what no consent in force covers is not in it.

    The person at the centre sees everything. ``contact`` shows names and how to reach people; ``plan`` who does what,
    of tasks in area ``illness`` only one's own; ``health`` everything. Raises ``NotAgreed`` where there is no consent
    in force, ``PlanError`` where nobody has this id.
    """
    who = plan.participant(participant)
    if who is None:
        text = QT_TR_NOOP("„{found}“ gehört nicht zu diesem Haushalt; bitte die Kennung prüfen.")
        raise PlanError(text, found=participant)
    if may_know(plan, participant, Scope.HEALTH, on):
        return plan
    if may_know(plan, participant, Scope.PLAN, on):
        return _plan(_without_illness(plan, participant), participant)
    if may_know(plan, participant, Scope.CONTACT, on):
        return _contacts(plan, participant)
    raise NotAgreed(
        QT_TR_NOOP(
            "Es ist nicht besprochen, dass {name} an diesem Tag etwas erfährt; deshalb wurde nichts ausgegeben. "
            "Bitte zuerst die Einwilligung eintragen."
        ),
        name=who.name,
    )


def name_for(plan: Plan, participant: str) -> str:
    """The name of a recipient, as the log of outputs keeps it."""
    who = plan.participant(participant)
    return who.name if who else ""


def _contacts(plan: Plan, participant: str) -> Plan:
    lists = dict.fromkeys(LISTS, ()) | {"participants": _people(plan.participants, participant)}
    lists["participants"] = tuple(
        replace(one, qualifications=(), from_=None, until=None) if one.id != participant else one
        for one in lists["participants"]
    )
    return replace(plan, household=_household(plan), extra="", **lists)  # type: ignore[arg-type]  # names of lists


def _plan(plan: Plan, participant: str) -> Plan:
    kept = {handover.item for handover in plan.handovers}
    return replace(
        plan,
        household=_household(plan),
        participants=_people(plan.participants, participant),
        tasks=_bare(plan.tasks),
        commitments=_bare(plan.commitments),
        dependencies=_bare(plan.dependencies),
        information=_bare(plan.information),
        handovers=_bare(plan.handovers),
        transitions=tuple(_transition(one, participant, kept) for one in plan.transitions),
        absences=tuple(
            replace(one, reason=one.reason if one.participant == participant else None, extra="")
            for one in plan.absences
        ),
        consents=_bare(plan.consents),
        needs=(),
        goals=tuple(replace(one, need=None, extra="") for one in plan.goals),
        accepted_flags=tuple(replace(one, why=None, extra="") for one in plan.accepted_flags),
        extra="",
    )


def _without_illness(plan: Plan, participant: str) -> Plan:
    """The plan without tasks, knowledge and arrangements that tell of somebody's health."""
    own = {commitment.task for commitment in plan.commitments if commitment.participant == participant}
    for task in plan.tasks:
        if task.area is Area.ILLNESS and task.id not in own:
            plan = _gone(plan, "tasks", task.id)
    for information in plan.information:
        if information.scope is Scope.HEALTH:
            gone = [h for h in plan.handovers if h.information == information.id]
            for handover in gone:
                plan = _gone(plan, "handovers", handover.id)
            plan = _gone(plan, "information", information.id)
    illness = {task.id for task in plan.tasks if task.area is Area.ILLNESS}
    kept = tuple(h for h in plan.handovers if names(h, participant) or not _tells(h, illness))
    return replace(plan, handovers=kept)


def _tells(handover: Handover, illness: Collection[str]) -> bool:
    """Whether an arrangement between others may tell of health: it has free words, or a task of illness."""
    return any(task in illness for task in handover.tasks) or handover.transition is not None


def _gone(plan: Plan, kind: str, own: str) -> Plan:
    """Without something and without what has to name it; a handover that loses its only task goes too."""
    if kind == "tasks":
        plan = replace(plan, handovers=tuple(h for h in plan.handovers if own not in h.tasks))
    plan = released(plan, kind, own)
    return replace(plan, **{kind: tuple(one for one in getattr(plan, kind) if one.id != own)})  # type: ignore[arg-type]


def _transition(transition: Transition, participant: str, kept: Collection[str | None]) -> Transition:
    kind = transition.kind if transition.kind in NEUTRAL else TransitionKind.OTHER
    items = tuple(_own(item) for item in transition.items if names(item, participant) or item.id in kept)
    return replace(transition, kind=kind, title=None, items=items, extra="")


def _own(part: _P) -> _P:
    return replace(part, extra="")


def _bare(parts: tuple[_P, ...]) -> tuple[_P, ...]:
    return tuple(_own(part) for part in parts)


def _people(people: Iterable[Participant], participant: str) -> tuple[Participant, ...]:
    """How much somebody can carry is theirs to tell."""
    return tuple(
        replace(one, extra="", weekly_limit_minutes=one.weekly_limit_minutes if one.id == participant else None)
        for one in people
    )


def _household(plan: Plan) -> Household:
    address = plan.household.address
    return replace(plan.household, address=replace(address, extra="") if address else None, extra="")
