"""Changes to a plan: each returns a new Plan, or refuses with a sentence; untouched parts stay the same objects.

An edit refuses only what it breaks itself: a plan that came from elsewhere with a problem can still be edited, above
all to mend it.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from desktop.domain.consistency import problems
from desktop.domain.errors import PlanError
from desktop.domain.plan import (
    Absence,
    AcceptedFlag,
    Commitment,
    Consent,
    Dependency,
    Entity,
    Goal,
    Handover,
    Household,
    Information,
    Need,
    Participant,
    Plan,
    Task,
    Transition,
)
from desktop.domain.removal import name_of, place, refuse_named, released
from desktop.domain.vocabulary import CommitmentStatus, ConfirmedBy, Role
from desktop.texts import QT_TR_NOOP

_DAY = timedelta(days=1)
_OVER = (CommitmentStatus.DECLINED, CommitmentStatus.ENDED)


def new_id() -> str:
    """An id that nothing else has, for something new; ids stay for ever."""
    return str(uuid4())


# One thing added, or put in the place of the one with the same id


def with_household(plan: Plan, household: Household) -> Plan:
    """The plan with these particulars of the household; its id stays."""
    if household.id != plan.household.id:
        text = QT_TR_NOOP(
            "Die Id „{found}“ eines Haushalts bleibt, wie sie ist; für einen anderen bitte einen neuen Plan."
        )
        raise PlanError(text, "/household/id", found=plan.household.id)
    return sound(plan, replace(plan, household=household))


def with_participant(plan: Plan, participant: Participant) -> Plan:
    """The plan with this participant."""
    return _with(plan, "participants", participant)


def with_task(plan: Plan, task: Task) -> Plan:
    """The plan with this task."""
    return _with(plan, "tasks", task)


def with_commitment(plan: Plan, commitment: Commitment) -> Plan:
    """The plan with this commitment."""
    return _with(plan, "commitments", commitment)


def with_dependency(plan: Plan, dependency: Dependency) -> Plan:
    """The plan with this dependency."""
    return _with(plan, "dependencies", dependency)


def with_information(plan: Plan, information: Information) -> Plan:
    """The plan with this information item."""
    return _with(plan, "information", information)


def with_handover(plan: Plan, handover: Handover) -> Plan:
    """The plan with this handover."""
    return _with(plan, "handovers", handover)


def with_transition(plan: Plan, transition: Transition) -> Plan:
    """The plan with this transition and its items."""
    return _with(plan, "transitions", transition)


def with_absence(plan: Plan, absence: Absence) -> Plan:
    """The plan with this absence."""
    return _with(plan, "absences", absence)


def with_consent(plan: Plan, consent: Consent) -> Plan:
    """The plan with this consent."""
    return _with(plan, "consents", consent)


def with_need(plan: Plan, need: Need) -> Plan:
    """The plan with this need."""
    return _with(plan, "needs", need)


def with_goal(plan: Plan, goal: Goal) -> Plan:
    """The plan with this wish or goal."""
    return _with(plan, "goals", goal)


def with_accepted_flag(plan: Plan, accepted: AcceptedFlag) -> Plan:
    """The plan with this flag left as it is."""
    return _with(plan, "accepted_flags", accepted)


def _with(plan: Plan, kind: str, entity: Entity) -> Plan:
    entities: tuple[Entity, ...] = getattr(plan, kind)
    for index, other in enumerate(entities):
        if other.id == entity.id:
            changed = (*entities[:index], entity, *entities[index + 1 :])
            break
    else:
        changed = (*entities, entity)
    return sound(plan, replace(plan, **{kind: changed}))  # type: ignore[arg-type]  # kind is the list of the entity


def sound(before: Plan, after: Plan) -> Plan:
    """``after``, unless it has a problem that ``before`` did not have."""
    found = tuple(problems(after))
    if found:
        known = {_said(problem) for problem in problems(before)}
        for problem in found:
            if _said(problem) not in known:
                raise problem
    return after


def _said(problem: PlanError) -> tuple[str, str]:
    return problem.text, repr(problem.values)


def without(plan: Plan, kind: str, entity_id: str, *, let_go: bool = False) -> Plan:
    """The plan without one entity of the list ``kind``.

    Raises ``PlanError`` if something still names it, and says what. With ``let_go`` that goes too: what can do without
    the name loses it (a handover one of its tasks), what cannot is removed (the commitments for a task).
    """
    index = place(plan, kind, entity_id)
    if let_go:
        plan = released(plan, kind, entity_id)
    else:
        refuse_named(plan, kind, entity_id)
    entities: tuple[Entity, ...] = getattr(plan, kind)
    remaining = (*entities[:index], *entities[index + 1 :])
    return replace(plan, **{kind: remaining})  # type: ignore[arg-type]  # kind is the list of the entities


# Commitments


def agree(plan: Plan, commitment_id: str, on: date, by: ConfirmedBy = ConfirmedBy.SELF) -> Plan:
    """Note a yes: the commitment carries from now on."""
    commitment = replace(
        _commitment(plan, commitment_id), status=CommitmentStatus.AGREED, confirmed_on=on, confirmed_by=ConfirmedBy(by)
    )
    return with_commitment(plan, commitment)


def pause(plan: Plan, commitment_id: str) -> Plan:
    """Let an agreed commitment rest until it is agreed again."""
    commitment = _commitment(plan, commitment_id)
    if commitment.status is not CommitmentStatus.AGREED:
        raise PlanError(
            QT_TR_NOOP("Pausieren kann nur, was zugesagt ist; diese Zusage gilt noch nicht oder nicht mehr."),
            f"/commitments/{plan.commitments.index(commitment)}/status",
        )
    return with_commitment(plan, replace(commitment, status=CommitmentStatus.PAUSED))


def end(plan: Plan, commitment_id: str, from_date: date) -> Plan:
    """Let a commitment end, so that ``from_date`` is the first day without it.

    One that would not have begun by then gets the status ended; one that ends earlier anyway stays as it is.
    """
    return with_commitment(plan, _ended(_commitment(plan, commitment_id), from_date))


def _ended(commitment: Commitment, from_date: date) -> Commitment:
    if (commitment.from_ or date.min) >= from_date:
        return replace(commitment, status=CommitmentStatus.ENDED)
    if commitment.until is not None and commitment.until < from_date:
        return commitment
    return replace(commitment, until=from_date - _DAY)


def replace_responsible(  # noqa: PLR0913 - who follows whom in what, from when on, as what
    plan: Plan,
    task: str,
    from_participant: str,
    to_participant: str,
    from_date: date,
    *,
    roles: Collection[Role] = (Role.RESPONSIBLE,),
) -> Plan:
    """Let somebody follow in a task: what ``from_participant`` carries in ``roles`` ends before ``from_date``.

    The same parts and days are proposed to ``to_participant`` from then on; it is theirs to say yes.
    """
    old = [
        one
        for one in plan.commitments
        if one.task == task and one.participant == from_participant and one.role in roles and _runs(one, from_date)
    ]
    if not old:
        raise PlanError(
            QT_TR_NOOP("Ab dem {day} ist hier nichts von {name} zu übernehmen; bitte Aufgabe, Person und Tag prüfen."),
            "/commitments",
            day=from_date.isoformat(),
            name=name_of(plan, "participants", from_participant),
        )
    if from_participant == to_participant:
        text = QT_TR_NOOP("{name} übernimmt das schon; bitte jemand anderen wählen.")
        raise PlanError(text, "/commitments", name=name_of(plan, "participants", from_participant))
    endings = {one.id: _ended(one, from_date) for one in old}
    following = (
        replace(
            one,
            id=new_id(),
            participant=to_participant,
            dates=tuple(day for day in one.dates if day >= from_date),
            status=CommitmentStatus.PROPOSED,
            from_=max(one.from_ or date.min, from_date),
            asked_on=None,
            confirmed_on=None,
            confirmed_by=ConfirmedBy.SELF,
            extra="",
        )
        for one in old
    )
    commitments = (*(endings.get(one.id, one) for one in plan.commitments), *following)
    return sound(plan, replace(plan, commitments=commitments))


def _runs(commitment: Commitment, day: date) -> bool:
    return (
        commitment.status not in _OVER
        and (commitment.until is None or commitment.until >= day)
        and (not commitment.dates or max(commitment.dates) >= day)
    )


def _commitment(plan: Plan, commitment_id: str) -> Commitment:
    return plan.commitments[place(plan, "commitments", commitment_id)]
