"""Each edit makes a new plan that holds together and shares what it did not touch, or refuses with a sentence."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain import edits, removal
from desktop.domain.consistency import problems
from desktop.domain.edits import agree, end, new_id, pause, replace_responsible, with_household, without
from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS
from desktop.domain.plan import (
    LISTS,
    Absence,
    AcceptedFlag,
    Commitment,
    Consent,
    Dependency,
    Goal,
    Handover,
    Household,
    Information,
    Need,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    ConfirmedBy,
    GoalKind,
    HandoverObject,
    HelpSystem,
    Role,
    Scope,
    TransitionKind,
)
from tests.domain.strategies import plans

DAY = date(2026, 11, 23)
JAN = Participant(id="jan", name="Jan", system=HelpSystem.FAMILY)
OLGA = Participant(id="olga", name="Olga", system=HelpSystem.FAMILY)
SHOP = Task(
    id="shop", title="Einkaufen", area=Area.HOUSEHOLD, start=datetime.combine(DAY, time(10)), duration_minutes=60
)
COOK = replace(SHOP, id="cook", title="Kochen")
C1 = Commitment(
    id="c1", task="shop", participant="jan", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED, confirmed_on=DAY
)
C2 = replace(C1, id="c2", task="cook", role=Role.BACKUP)
PLAN = Plan(
    household=Household(id="h", name="Müller"), participants=(JAN, OLGA), tasks=(SHOP, COOK), commitments=(C1, C2)
)

ONE_OF_EACH = {
    "participants": Participant(id="x", name="Hạnh", system=HelpSystem.VOLUNTEER),
    "tasks": replace(SHOP, id="x"),
    "commitments": replace(C1, id="x", participant="olga"),
    "dependencies": Dependency(id="x", before="shop", after="cook"),
    "information": Information(id="x", title="Diät", needed_by=("cook",)),
    "handovers": Handover(id="x", giver="jan", receiver="olga", object=HandoverObject.ITEM),
    "transitions": Transition(
        id="x", kind=TransitionKind.MOVE, on=DAY, items=(TransitionItem(id="a", title="Schlüssel"),)
    ),
    "absences": Absence(id="x", participant="jan", from_=DAY, until=DAY),
    "consents": Consent(id="x", participant="jan", scope=Scope.PLAN, given_on=DAY),
    "needs": Need(id="x", area=Area.MOBILITY, text="Treppe"),
    "goals": Goal(id="x", text="Zu Hause bleiben", kind=GoalKind.WISH),
    "accepted_flags": AcceptedFlag(id="x", flag="task-hole:shop"),
}
WITH: dict[str, Callable[[Plan, Any], Plan]] = {
    "participants": edits.with_participant,
    "tasks": edits.with_task,
    "commitments": edits.with_commitment,
    "dependencies": edits.with_dependency,
    "information": edits.with_information,
    "handovers": edits.with_handover,
    "transitions": edits.with_transition,
    "absences": edits.with_absence,
    "consents": edits.with_consent,
    "needs": edits.with_need,
    "goals": edits.with_goal,
    "accepted_flags": edits.with_accepted_flag,
}


@pytest.mark.parametrize("kind", LISTS)
def test_something_new_goes_to_the_end_and_all_else_stays_the_same_object(kind: str) -> None:
    after = WITH[kind](PLAN, ONE_OF_EACH[kind])
    assert getattr(after, kind) == (*getattr(PLAN, kind), ONE_OF_EACH[kind])
    assert all(getattr(after, other) is getattr(PLAN, other) for other in LISTS if other != kind)
    assert after.household is PLAN.household


@pytest.mark.parametrize("kind", LISTS)
def test_something_known_is_replaced_in_its_place(kind: str) -> None:
    add, entity = WITH[kind], ONE_OF_EACH[kind]
    other = replace(entity, id="y")
    marked = replace(entity, extra='{"x":1}')
    before = add(add(PLAN, entity), other)
    after = add(before, marked)
    assert getattr(after, kind) == (*getattr(PLAN, kind), marked, other)


@pytest.mark.parametrize("kind", LISTS)
def test_what_was_added_can_be_taken_out_again(kind: str) -> None:
    assert without(WITH[kind](PLAN, ONE_OF_EACH[kind]), kind, "x") == PLAN


def test_the_household_changes_but_keeps_its_id() -> None:
    household = replace(PLAN.household, care_pilot="olga")
    assert with_household(PLAN, household).household is household
    with pytest.raises(PlanError, match="bleibt, wie sie ist"):
        with_household(PLAN, replace(household, id="h2"))


def test_an_edit_that_breaks_the_plan_is_refused_with_its_place() -> None:
    with pytest.raises(PlanError) as refused:
        edits.with_task(PLAN, replace(SHOP, duration_minutes=0))
    assert refused.value.pointer == "/tasks/0/duration_minutes"


def test_moving_a_task_is_refused_where_it_empties_a_part_agreed_for_it() -> None:
    plan = edits.with_commitment(PLAN, replace(C1, from_time=time(10, 30)))
    with pytest.raises(PlanError) as refused:
        edits.with_task(plan, replace(SHOP, duration_minutes=30))
    assert refused.value.pointer == "/commitments/0/from_time"


def test_a_plan_that_came_with_a_problem_can_still_be_edited_and_mended() -> None:
    broken = replace(PLAN, commitments=(replace(C1, participant="gone"), replace(C2, participant="gone")))
    assert edits.with_need(broken, Need(id="n", area=Area.SOCIAL, text="Besuch")).needs
    assert without(broken, "commitments", "c1").commitments == (broken.commitments[1],)
    assert edits.with_commitment(broken, C1).commitments == (C1, broken.commitments[1])


NAMED = [
    (PLAN, "participants", "jan", "Jan hat noch Zusagen (Einkaufen, Kochen); "),
    (PLAN, "tasks", "shop", "Für „Einkaufen“ gibt es noch Zusagen (Jan); "),
    (
        with_household(PLAN, replace(PLAN.household, care_pilot="olga")),
        "participants",
        "olga",
        "Olga lotst noch diesen ",
    ),
    (
        edits.with_handover(PLAN, replace(ONE_OF_EACH["handovers"], what="Schlüssel")),
        "participants",
        "olga",
        "Olga gehört noch zu Übergaben (Schlüssel); ",
    ),
    (
        edits.with_transition(
            PLAN, replace(ONE_OF_EACH["transitions"], items=(TransitionItem(id="a", title="Wer packt?", owner="olga"),))
        ),
        "participants",
        "olga",
        "Olga steht noch in Übergängen (Wer packt?); ",
    ),
    (
        edits.with_absence(PLAN, replace(ONE_OF_EACH["absences"], participant="olga")),
        "participants",
        "olga",
        "Für Olga ist ",
    ),
    (
        edits.with_consent(PLAN, replace(ONE_OF_EACH["consents"], by="olga")),
        "participants",
        "olga",
        "Mit Olga ist noch ",
    ),
    (
        edits.with_goal(PLAN, replace(ONE_OF_EACH["goals"], by="olga")),
        "participants",
        "olga",
        "Von Olga stehen hier noch Ziele oder Wünsche (Zu Hause bleiben); ",
    ),
    (
        edits.with_task(edits.with_goal(PLAN, ONE_OF_EACH["goals"]), replace(SHOP, goal="x")),
        "goals",
        "x",
        "Zu „Zu Hause bl",
    ),
]


@pytest.mark.parametrize(("plan", "kind", "entity_id", "sentence"), NAMED)
def test_what_is_still_named_stays_and_the_refusal_says_where(
    plan: Plan, kind: str, entity_id: str, sentence: str
) -> None:
    with pytest.raises(PlanError) as refused:
        without(plan, kind, entity_id)
    assert str(refused.value).startswith(sentence)
    index = [entity.id for entity in getattr(plan, kind)].index(entity_id)
    assert refused.value.pointer == f"/{kind}/{index}"


def test_taking_out_what_is_not_there_is_refused() -> None:
    with pytest.raises(PlanError, match="gibt es in diesem Plan nicht"):
        without(PLAN, "tasks", "walk")


def test_a_task_can_be_taken_out_with_what_only_served_it() -> None:
    plan = edits.with_handover(PLAN, replace(ONE_OF_EACH["handovers"], tasks=("shop", "cook")))
    plan = edits.with_dependency(plan, ONE_OF_EACH["dependencies"])
    after = without(plan, "tasks", "shop", let_go=True)
    assert after.tasks == (COOK,)
    assert after.commitments == (C2,)
    assert after.dependencies == ()
    assert after.handovers[0].tasks == ("cook",)
    assert after.participants is plan.participants


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_taking_out_anything_leaves_a_plan_that_holds_together_or_is_refused(data: st.DataObject) -> None:
    plan = data.draw(plans(unknown_keys=False))
    for kind in LISTS:
        for entity in getattr(plan, kind):
            after = without(plan, kind, entity.id, let_go=True)
            assert after.find(kind, entity.id) is None
            assert list(problems(after)) == []
            with suppress(PlanError):
                assert list(problems(without(plan, kind, entity.id))) == []


def test_new_ids_differ_and_may_stand_in_a_plan_file() -> None:
    ids = {new_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert not list(problems(replace(PLAN, needs=tuple(Need(id=i, area=Area.SOCIAL, text="") for i in ids))))


def test_a_yes_is_noted_with_day_and_voice() -> None:
    asked = edits.with_commitment(PLAN, replace(C1, status=CommitmentStatus.ASKED, confirmed_on=None))
    after = agree(asked, "c1", DAY, ConfirmedBy.PROXY)
    assert after.commitments[0] == replace(C1, confirmed_by=ConfirmedBy.PROXY)
    assert after.commitments[1] is C2


def test_a_commitment_pauses_only_where_it_is_agreed() -> None:
    assert pause(PLAN, "c1").commitments[0].status is CommitmentStatus.PAUSED
    with pytest.raises(PlanError) as refused:
        pause(pause(PLAN, "c2"), "c2")
    assert refused.value.pointer == "/commitments/1/status"


@pytest.mark.parametrize(
    ("from_", "until", "status", "last"),
    [
        (None, None, CommitmentStatus.AGREED, DAY - timedelta(1)),
        (DAY - timedelta(1), None, CommitmentStatus.AGREED, DAY - timedelta(1)),
        (DAY, None, CommitmentStatus.ENDED, None),
        (DAY + timedelta(9), DAY + timedelta(9), CommitmentStatus.ENDED, DAY + timedelta(9)),
        (None, DAY - timedelta(1), CommitmentStatus.AGREED, DAY - timedelta(1)),
        (None, DAY, CommitmentStatus.AGREED, DAY - timedelta(1)),
    ],
)
def test_a_commitment_ends_before_a_day_or_as_a_whole_if_it_had_not_begun(
    from_: date | None, until: date | None, status: CommitmentStatus, last: date | None
) -> None:
    plan = edits.with_commitment(PLAN, replace(C1, from_=from_, until=until))
    ended = end(plan, "c1", DAY).commitments[0]
    assert (ended.status, ended.until, ended.from_) == (status, last, from_)


def test_a_commitment_that_is_not_there_is_refused() -> None:
    for edit in (lambda: agree(PLAN, "c9", DAY), lambda: pause(PLAN, "c9"), lambda: end(PLAN, "c9", DAY)):
        with pytest.raises(PlanError, match="c9"):
            edit()


def test_somebody_who_follows_is_asked_for_the_same_days_from_then_on() -> None:
    weekdays = replace(
        C1, recurrence="FREQ=WEEKLY;BYDAY=MO", from_time=time(10), to_time=time(10, 30), until=date(2027, 1, 1)
    )
    plan = replace(PLAN, commitments=(weekdays, C2))
    after = replace_responsible(plan, "shop", "jan", "olga", DAY)
    old, backup, new = after.commitments
    assert old == replace(weekdays, until=DAY - timedelta(1))
    assert backup is C2
    assert new == replace(
        weekdays, id=new.id, participant="olga", status=CommitmentStatus.PROPOSED, from_=DAY, confirmed_on=None
    )


def test_single_days_move_to_who_follows_only_from_then_on() -> None:
    days = (DAY - timedelta(7), DAY, DAY + timedelta(7))
    plan = replace(PLAN, commitments=(replace(C1, dates=days), replace(C1, id="past", dates=days[:1])))
    after = replace_responsible(plan, "shop", "jan", "olga", DAY)
    assert after.commitments[1] is plan.commitments[1]
    assert after.commitments[2].dates == days[1:]
    assert len(after.commitments) == 3


def test_what_begins_later_or_ends_on_the_day_itself_goes_to_who_follows_as_well() -> None:
    later, last_day = replace(C1, id="later", from_=DAY + timedelta(7)), replace(C1, id="last", until=DAY)
    plan = replace(PLAN, commitments=(later, last_day))
    after = replace_responsible(plan, "shop", "jan", "olga", DAY)
    assert after.commitments[0] == replace(later, status=CommitmentStatus.ENDED)
    assert [(one.from_, one.until) for one in after.commitments[2:]] == [(later.from_, None), (DAY, DAY)]


def test_only_who_is_responsible_from_then_on_can_be_followed_by_somebody_else() -> None:
    over = replace(PLAN, commitments=(replace(C1, status=CommitmentStatus.ENDED), C2, replace(C1, id="c3", until=DAY)))
    for task, participant in (("shop", "olga"), ("cook", "jan"), ("shop", "jan")):
        with pytest.raises(PlanError, match="nichts von"):
            replace_responsible(over, task, participant, "olga", DAY + timedelta(1))
    with pytest.raises(PlanError, match="Jan übernimmt das schon"):
        replace_responsible(PLAN, "shop", "jan", "jan", DAY)
    with pytest.raises(PlanError) as refused:
        replace_responsible(PLAN, "shop", "jan", "gone", DAY)
    assert refused.value.pointer == "/commitments/2/participant"


def test_there_is_a_sentence_for_whatever_may_still_name_something() -> None:
    list_of = {**{cls: kind for kind, cls in LISTS.items()}, Household: "household", TransitionItem: "transitions"}
    naming = {(field.names, list_of[cls]) for cls, fields in FIELDS.items() for field in fields if field.names}
    assert naming - {("items", "handovers")} == set(removal._STILL_NAMED)
