"""A plan holds together, or each thing that does not is named with its place."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given, settings

from desktop.domain.consistency import problems, require
from desktop.domain.errors import PlanError
from desktop.domain.plan import (
    Absence,
    AcceptedFlag,
    Address,
    Commitment,
    Consent,
    Dependency,
    Goal,
    Handover,
    Household,
    Information,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
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
ANNA = Participant(id="anna", name="Anna", system=HelpSystem.PROFESSIONAL)
CARL = Participant(id="carl", name="Carl", system=HelpSystem.VOLUNTEER)
PILLS = Task(
    id="pills", title="Tabletten", area=Area.ILLNESS, start=datetime.combine(DAY, time(8)), duration_minutes=15
)
BOX = replace(PILLS, id="box", title="Box richten")
C1 = Commitment(id="c1", task="pills", participant="jan", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED)
H1 = Handover(id="h1", giver="jan", receiver="anna", object=HandoverObject.ITEM)
FIRST_NIGHT = TransitionItem(id="night", title="Erste Nacht")
HOME = Transition(id="home", kind=TransitionKind.HOSPITAL_DISCHARGE, on=DAY, items=(FIRST_NIGHT,))
CONSENT = Consent(id="k1", participant="jan", scope=Scope.PLAN, given_on=DAY)
PLAN = Plan(
    household=Household(id="h", name="Müller"),
    participants=(JAN, ANNA, CARL),
    tasks=(PILLS, BOX),
    commitments=(C1,),
    dependencies=(Dependency(id="d1", before="box", after="pills"),),
    information=(Information(id="i1", title="Plan", produced_by=("box",)),),
    handovers=(H1,),
    transitions=(HOME,),
    absences=(Absence(id="a1", participant="jan", from_=DAY, until=DAY),),
    consents=(CONSENT,),
    goals=(Goal(id="g1", text="Zu Hause bleiben", kind=GoalKind.WISH),),
)


def but(kind: str, index: int, **values: Any) -> Plan:
    """PLAN with other values in one entity."""
    entities = list(getattr(PLAN, kind))
    entities[index] = replace(entities[index], **values)
    return replace(PLAN, **{kind: tuple(entities)})


def with_item(**values: Any) -> Plan:
    return but("transitions", 0, items=(replace(FIRST_NIGHT, **values),))


def with_household(**values: Any) -> Plan:
    return replace(PLAN, household=replace(PLAN.household, **values))


WRONG = [
    (replace(PLAN, timezone="Europe/Bärlin"), "/timezone"),
    (replace(PLAN, timezone="europe/berlin"), "/timezone"),
    (replace(PLAN, timezone="../../etc/passwd"), "/timezone"),
    (replace(PLAN, timezone=""), "/timezone"),
    (with_household(id="müller"), "/household/id"),
    (with_household(name="M\0ller"), "/household/name"),
    (with_household(care_pilot="olga"), "/household/care_pilot"),
    (with_household(address=Address(city="\ud800")), "/household/address/city"),
    (but("participants", 2, id="-carl"), "/participants/2/id"),
    (but("participants", 2, id="carl\n"), "/participants/2/id"),
    (but("participants", 2, id=""), "/participants/2/id"),
    (but("participants", 2, id="jan"), "/participants/2/id"),
    (but("participants", 0, weekly_limit_minutes=-1), "/participants/0/weekly_limit_minutes"),
    (but("participants", 0, from_=DAY, until=date(2026, 11, 22)), "/participants/0/until"),
    (but("participants", 0, qualifications=("a", "\0")), "/participants/0/qualifications/1"),
    (but("tasks", 0, duration_minutes=0), "/tasks/0/duration_minutes"),
    (but("tasks", 0, duration_minutes=10081), "/tasks/0/duration_minutes"),
    (but("tasks", 0, people=0), "/tasks/0/people"),
    (but("tasks", 0, people=21), "/tasks/0/people"),
    (but("tasks", 0, tolerance_minutes=-1), "/tasks/0/tolerance_minutes"),
    (but("tasks", 0, start=datetime.combine(DAY, time(8, 0, 30))), "/tasks/0/start"),
    (but("tasks", 0, start=datetime.combine(DAY, time(8), UTC)), "/tasks/0/start"),
    (but("tasks", 0, recurrence="FREQ=HOURLY"), "/tasks/0/recurrence"),
    (but("tasks", 0, recurrence="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "/tasks/0/recurrence"),
    (but("tasks", 0, recurrence=""), "/tasks/0/recurrence"),
    (but("tasks", 0, goal="g2"), "/tasks/0/goal"),
    (but("commitments", 0, task="walk"), "/commitments/0/task"),
    (but("commitments", 0, participant="pills"), "/commitments/0/participant"),
    (but("commitments", 0, recurrence="FREQ=DAILY;COUNT=3"), "/commitments/0/recurrence"),
    (but("commitments", 0, recurrence="FREQ=DAILY", dates=(DAY,)), "/commitments/0/dates"),
    (but("commitments", 0, from_time=time(8), to_time=time(8)), "/commitments/0/to_time"),
    (but("commitments", 0, from_time=time(8, 15)), "/commitments/0/from_time"),
    (but("commitments", 0, to_time=time(8)), "/commitments/0/to_time"),
    (but("commitments", 0, from_time=time(8, 0, 1)), "/commitments/0/from_time"),
    (but("commitments", 0, from_=DAY, until=date(2026, 11, 22)), "/commitments/0/until"),
    (but("dependencies", 0, after="box"), "/dependencies/0/after"),
    (but("dependencies", 0, before="walk"), "/dependencies/0/before"),
    (but("dependencies", 0, within_minutes=-1), "/dependencies/0/within_minutes"),
    (but("dependencies", 0, within_minutes=525601), "/dependencies/0/within_minutes"),
    (but("information", 0, produced_by=("box", "walk")), "/information/0/produced_by/1"),
    (but("information", 0, needed_by=("",)), "/information/0/needed_by/0"),
    (but("handovers", 0, receiver="jan"), "/handovers/0/receiver"),
    (but("handovers", 0, owner="olga"), "/handovers/0/owner"),
    (but("handovers", 0, tasks=("pills", "walk")), "/handovers/0/tasks/1"),
    (but("handovers", 0, information="i2"), "/handovers/0/information"),
    (but("handovers", 0, transition="away"), "/handovers/0/transition"),
    (but("handovers", 0, transition="home", item="day"), "/handovers/0/item"),
    (but("handovers", 0, item="night"), "/handovers/0/item"),
    (but("transitions", 0, items=(FIRST_NIGHT, FIRST_NIGHT)), "/transitions/0/items/1/id"),
    (with_item(id="erste Nacht"), "/transitions/0/items/0/id"),
    (with_item(giver="jan", receiver="jan"), "/transitions/0/items/0/receiver"),
    (with_item(owner="olga"), "/transitions/0/items/0/owner"),
    (but("absences", 0, until=date(2026, 11, 22)), "/absences/0/until"),
    (but("absences", 0, participant="olga"), "/absences/0/participant"),
    (but("consents", 0, until=date(2026, 11, 22)), "/consents/0/until"),
    (but("consents", 0, by="olga"), "/consents/0/by"),
    (but("goals", 0, by="olga"), "/goals/0/by"),
    (but("goals", 0, need="n1"), "/goals/0/need"),
    (replace(PLAN, accepted_flags=(AcceptedFlag(id="f", flag="x", severity=5),)), "/accepted_flags/0/severity"),
    (replace(PLAN, extra="[]"), ""),
    (replace(PLAN, extra='{"household":1}'), ""),
    (but("goals", 0, extra='{"x":1, "x":2}'), "/goals/0"),
    (but("goals", 0, extra='{"from":1}'), None),
    (but("absences", 0, extra='{"from":1}'), "/absences/0"),
    (but("goals", 0, extra="{" * 2000), "/goals/0"),
    (but("goals", 0, extra='{"x":NaN}'), "/goals/0"),
    (but("goals", 0, extra='{"x":"\ud800"}'), "/goals/0"),
    (but("goals", 0, extra=r'{"x":"\u0000"}'), "/goals/0"),
    (but("goals", 0, extra=r'{"x":"\\\u0000"}'), "/goals/0"),
    (but("goals", 0, extra=r'{"x":"\\u0000"}'), None),
]


def test_the_plan_that_the_tests_start_from_holds_together() -> None:
    require(PLAN)


@pytest.mark.parametrize(("plan", "pointer"), WRONG, ids=[f"{n}{pointer}" for n, (_, pointer) in enumerate(WRONG)])
def test_what_does_not_hold_together_is_named_with_its_place(plan: Plan, pointer: str | None) -> None:
    found = list(problems(plan))
    assert [problem.pointer for problem in found] == ([] if pointer is None else [pointer])
    assert all(str(problem).endswith((".", "?")) for problem in found)


@given(plans())
@settings(max_examples=60, deadline=None)
def test_any_plan_of_the_strategy_holds_together(plan: Plan) -> None:
    assert list(problems(plan)) == []


def test_all_problems_are_found_and_the_first_one_is_raised() -> None:
    plan = but("tasks", 0, people=0, duration_minutes=0)
    assert [problem.pointer for problem in problems(plan)] == ["/tasks/0/duration_minutes", "/tasks/0/people"]
    with pytest.raises(PlanError) as refused:
        require(plan)
    assert refused.value.pointer == "/tasks/0/duration_minutes"
    assert str(refused.value) == "Hier steht 0; erwartet wird eine ganze Zahl von 1 bis 10080."


def test_a_circle_of_dependencies_is_a_rhythm_and_no_problem() -> None:
    circle = (*PLAN.dependencies, Dependency(id="d2", before="pills", after="box"))
    assert list(problems(replace(PLAN, dependencies=circle))) == []


def test_what_an_accepted_flag_names_need_not_exist() -> None:
    assert list(problems(replace(PLAN, accepted_flags=(AcceptedFlag(id="f", flag="task-hole:gone", by="gone"),)))) == []


def test_a_part_may_run_across_midnight_or_begin_before_the_window() -> None:
    assert list(problems(but("commitments", 0, from_time=time(22), to_time=time(6)))) == []


def test_a_window_of_whole_days_has_no_empty_part_for_lack_of_one_time() -> None:
    """24 hours from 08:00 end at 08:00: without any times that is the whole window, with one of them it is empty."""
    day_long = replace(PILLS, duration_minutes=1440)
    assert list(problems(replace(PLAN, tasks=(day_long, BOX)))) == []
    named = replace(PLAN, tasks=(day_long, BOX), commitments=(replace(C1, from_time=time(8)),))
    assert [problem.pointer for problem in problems(named)] == ["/commitments/0/from_time"]
