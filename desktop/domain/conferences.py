"""Changes to a round table: each returns a new ``Conference``, or refuses with a sentence."""

from dataclasses import replace
from datetime import date

from desktop.domain.errors import PlanError
from desktop.domain.plan import Plan
from desktop.domain.records import Conference, Decision, new_id
from desktop.texts import QT_TR_NOOP


def new_conference(plan: Plan, on: date) -> Conference:
    """A round table of a household on a day; nobody is there yet and nothing is decided."""
    return Conference(id=new_id(), household=plan.household.id, on=on)


def with_present(conference: Conference, participant: str, *, present: bool) -> Conference:
    """The conference with somebody there, or not; in the order in which people came."""
    others = tuple(each for each in conference.present if each != participant)
    return replace(conference, present=(*others, participant) if present else others)


def with_decision(conference: Conference, decision: Decision) -> Conference:
    """The conference with this decision, in the place of the one with the same id, else at the end.

    Raises ``PlanError`` where it says nothing.
    """
    if not decision.text.strip():
        raise PlanError(QT_TR_NOOP("Bitte in wenigen Worten sagen, was vereinbart ist."), "/text")
    known = any(each.id == decision.id for each in conference.decisions)
    kept = tuple(decision if each.id == decision.id else each for each in conference.decisions)
    return replace(conference, decisions=kept if known else (*kept, decision))


def without_decision(conference: Conference, decision_id: str) -> Conference:
    """The conference without a decision."""
    return replace(conference, decisions=tuple(each for each in conference.decisions if each.id != decision_id))


def ticked(conference: Conference, decision_id: str, on: date) -> Conference:
    """The conference with a decision done since ``on``; one that was done is open again."""
    return replace(
        conference,
        decisions=tuple(
            replace(each, done_on=None if each.done_on else on) if each.id == decision_id else each
            for each in conference.decisions
        ),
    )
