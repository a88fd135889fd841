"""The emergency sheet is made for whoever agreed to it alone, and names those who may speak of their health."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.disclosure import NotAgreed
from desktop.domain.emergency import LOOK_AGAIN, emergency
from desktop.domain.plan import Consent, Household, Participant, Plan
from desktop.domain.vocabulary import Criticality, HelpSystem, Scope
from tests.documents.households import consenting, mueller

ON = date(2026, 11, 23)


def own(**more: object) -> Plan:
    """The Müller household with a consent of Erika's own."""
    values = {"id": "own", "participant": "erika", "scope": Scope.HEALTH, "given_on": ON, **more}
    return replace(mueller(), consents=(*mueller().consents, Consent(**values)))


def test_it_is_made_from_the_day_of_her_own_consent() -> None:
    assert emergency(own(), ON)[0].agreed_on == ON
    with pytest.raises(NotAgreed):
        emergency(own(), ON - timedelta(1))


@pytest.mark.parametrize(
    "not_enough",
    [
        {"scope": Scope.PLAN},
        {"scope": Scope.CONTACT},
        {"participant": "jan"},
        {"given_on": ON - timedelta(9), "until": ON - timedelta(1)},
        {"given_on": ON - timedelta(9), "withdrawn_on": ON},
    ],
)
def test_no_other_consent_is_enough(not_enough: dict[str, object]) -> None:
    with pytest.raises(NotAgreed, match="Erika Müller"):
        emergency(own(**not_enough), ON)


def test_where_nobody_is_at_the_centre_that_is_said() -> None:
    with pytest.raises(NotAgreed, match="niemand eingetragen, um den es geht"):
        emergency(Plan(household=Household(id="h", name="Neu")), ON)


def test_of_two_people_the_one_who_agreed_has_a_sheet() -> None:
    karl = Participant(id="karl", name="Karl Müller", system=HelpSystem.CLIENT)
    plan = replace(own(), participants=(*mueller().participants, karl))
    assert [sheet.name for sheet in emergency(plan, ON)] == ["Erika Müller"]
    assert [sheet.name for sheet in emergency(consenting(plan), ON)] == ["Erika Müller", "Karl Müller"]


def test_only_who_may_know_of_health_is_to_be_called() -> None:
    plan = own()
    knowing = {c.participant for c in plan.consents if c.scope is Scope.HEALTH}
    names = {p.name for p in plan.participants if p.id in knowing and p.system is not HelpSystem.CLIENT and p.phone}
    assert {contact.name for contact in emergency(plan, ON)[0].contacts} == names
    assert names
    only_her_own = replace(plan, consents=tuple(c for c in plan.consents if c.participant == "erika"))
    assert emergency(only_her_own, ON)[0].contacts == ()


def test_what_must_go_on_are_the_vital_tasks_that_are_not_over() -> None:
    titles = {t.title for t in mueller().tasks if t.criticality is Criticality.VITAL and t.recurrence}
    assert {one.title for one in emergency(own(), ON)[0].vital} == titles
    assert len(titles) > 1


def test_it_is_looked_at_again_after_three_months_or_at_the_next_review() -> None:
    late = replace(own(), household=replace(mueller().household, review_on=None))
    assert emergency(late, ON)[0].look_again == ON + timedelta(LOOK_AGAIN)
    soon = replace(late, household=replace(late.household, review_on=ON + timedelta(9)))
    assert emergency(soon, ON)[0].look_again == ON + timedelta(9)
    over = replace(late, household=replace(late.household, review_on=ON))
    assert emergency(over, ON)[0].look_again == ON + timedelta(LOOK_AGAIN)


def test_changes_near_the_day_are_named_and_others_not() -> None:
    (move,) = mueller().transitions
    assert emergency(own(), ON)[0].changes
    far = replace(own(), transitions=(replace(move, on=ON + timedelta(60)),))
    assert emergency(far, ON)[0].changes == ()
