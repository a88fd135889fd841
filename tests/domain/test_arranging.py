"""Commitments are asked for, taken elsewhere, rest and pass on in one step, and every day is somebody's or nobody's."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.arranging import Answer, ask, carried_from, commitments_on, copied, follow, rest
from desktop.domain.consistency import problems
from desktop.domain.coverage import Coverage
from desktop.domain.errors import PlanError
from desktop.domain.plan import Commitment, Household, Plan
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, Role
from tests.domain.small import ON, YES, day, person, task, yes

DAILY = task("t", rule="FREQ=DAILY")
PEOPLE = (person("jan"), person("olga", HelpSystem.VOLUNTEER))
ASKED, AGREED = Answer(CommitmentStatus.ASKED, ON), Answer(CommitmentStatus.AGREED, ON)


def plan_of(*commitments: Commitment, tasks=(DAILY,)) -> Plan:
    return Plan(household=Household(id="h", name="H"), participants=PEOPLE, tasks=tasks, commitments=commitments)


def carriers(plan: Plan, days: int = 14) -> dict[date, tuple[str, ...]]:
    return {each.start.date(): each.carried_by for each in Coverage(plan, ON, days).occurrences()}


def test_somebody_is_asked_for_one_day_of_a_task_and_for_the_whole_of_a_single_one() -> None:
    after = ask(plan_of(), "t", "jan", day(25), ON)
    (made,) = after.commitments
    assert (made.status, made.dates, made.asked_on, made.role) == (
        CommitmentStatus.ASKED, (day(25),), ON, Role.RESPONSIBLE,
    )  # fmt: skip
    once = ask(plan_of(tasks=(task("t"),)), "t", "jan", ON, ON)
    assert once.commitments[0].dates == ()


def test_nobody_is_asked_twice_for_a_day_but_may_be_again_after_a_no() -> None:
    plan = plan_of(yes("jan"))
    with pytest.raises(PlanError, match="Jan ist an diesem Tag bei „t“ schon dabei"):
        ask(plan, "t", "jan", day(25), ON)
    said_no = plan_of(yes("jan", status=CommitmentStatus.DECLINED))
    assert len(ask(said_no, "t", "jan", day(25), ON).commitments) == 2


def test_a_copy_is_for_other_days_and_carries_the_answer_it_is_given() -> None:
    monday = yes("jan", part="08:00-08:30", dates=(ON,), until=day(30))
    plan = copied(plan_of(monday), monday.id, [day(26), day(24)], None, ASKED)
    made = plan.commitments[1]
    assert plan.commitments[0] is monday
    assert (made.dates, made.until, made.status) == ((day(24), day(26)), None, CommitmentStatus.ASKED)
    assert (made.from_time, made.to_time) == (monday.from_time, monday.to_time)
    assert (made.asked_on, made.confirmed_on) == (ON, None)
    weekly = copied(plan_of(monday), monday.id, (), "FREQ=WEEKLY;BYDAY=WE", AGREED).commitments[1]
    assert (weekly.recurrence, weekly.dates, weekly.confirmed_on) == ("FREQ=WEEKLY;BYDAY=WE", (), ON)


def test_a_copy_leaves_out_days_that_are_theirs_already_and_refuses_days_without_the_task() -> None:
    monday = yes("jan", dates=(ON,))
    assert copied(plan_of(monday), monday.id, [ON, day(24)], None, ASKED).commitments[1].dates == (day(24),)
    with pytest.raises(PlanError, match="schon dabei"):
        copied(plan_of(monday), monday.id, [ON], None, ASKED)
    rare = replace(DAILY, recurrence="FREQ=WEEKLY;BYDAY=MO", exceptions=(day(30),))
    for other in (day(24), day(30)):
        with pytest.raises(PlanError) as refused:
            copied(plan_of(monday, tasks=(rare,)), monday.id, [other], None, ASKED)
        assert refused.value.pointer == "/dates"


def test_a_pause_between_two_days_leaves_what_was_agreed_before_and_after() -> None:
    always = yes("jan")
    plan = rest(plan_of(always), always.id, day(25), day(27))
    before, during, after = plan.commitments
    assert (before.id, before.until, before.status) == (always.id, day(24), CommitmentStatus.AGREED)
    assert (during.from_, during.until, during.status) == (day(25), day(27), CommitmentStatus.PAUSED)
    assert (after.from_, after.until, after.confirmed_on) == (day(28), None, YES)
    gone = [each for each, who in carriers(plan).items() if not who]
    assert gone == [day(25), day(26), day(27)]


def test_a_pause_without_end_lasts_until_somebody_says_yes_again() -> None:
    always = yes("jan")
    plan = rest(plan_of(always), always.id, day(25))
    assert [c.status for c in plan.commitments] == [CommitmentStatus.AGREED, CommitmentStatus.PAUSED]
    assert plan.commitments[1].until is None


@pytest.mark.parametrize(
    ("commitment", "first", "last", "where"),
    [
        (yes("jan", status=CommitmentStatus.ASKED), day(25), None, "status"),
        (yes("jan"), day(25), day(24), "last"),
        (yes("jan", until=day(24)), day(25), None, "first"),
        (yes("jan", dates=(day(24),)), day(25), None, "first"),
    ],
)
def test_what_cannot_rest_is_refused_where_it_was_said(commitment, first, last, where) -> None:
    with pytest.raises(PlanError) as refused:
        rest(plan_of(commitment), commitment.id, first, last)
    assert refused.value.pointer.endswith(where)


@given(
    start=st.none() | st.integers(-3, 12),
    long=st.none() | st.integers(0, 12),
    dates=st.sets(st.integers(0, 13), max_size=4),
    first=st.integers(-2, 14),
    pause=st.none() | st.integers(0, 10),
)
def test_no_day_outside_a_pause_is_lost_or_won(start, long, dates, first, pause) -> None:
    from_ = None if start is None else ON + timedelta(start)
    until = None if long is None else (from_ or ON) + timedelta(long)
    given_days = tuple(ON + timedelta(each) for each in sorted(dates))
    one = yes("jan", from_=from_, until=until, dates=given_days)
    begins = ON + timedelta(first)
    ends = None if pause is None else begins + timedelta(pause)
    plan = plan_of(one)
    try:
        after = rest(plan, one.id, begins, ends)
    except PlanError:
        return
    assert list(problems(after)) == []
    for each, who in carriers(plan).items():
        resting = begins <= each and (ends is None or each <= ends)
        assert carriers(after)[each] == (() if resting else who)
        if resting and who:
            assert any(c.status is CommitmentStatus.PAUSED for c in commitments_on(after, DAILY, each))


def test_one_step_passes_several_tasks_on_with_the_answer_of_who_follows() -> None:
    other = task("u", rule="FREQ=WEEKLY;BYDAY=TU")
    plan = plan_of(yes("jan"), yes("jan", "u"), yes("jan", "u", role=Role.BACKUP), tasks=(DAILY, other))
    assert [each.id for each in carried_from(plan, "jan", ON)] == ["t", "u"]
    after = follow(plan, ["t", "u"], before="jan", after="olga", from_date=day(26), answer=AGREED)
    new = [c for c in after.commitments if c.participant == "olga"]
    assert [(c.task, c.from_, c.status, c.confirmed_on) for c in new] == [
        ("t", day(26), CommitmentStatus.AGREED, ON),
        ("u", day(26), CommitmentStatus.AGREED, ON),
    ]
    assert carriers(after)[day(25)] == ("jan",)
    assert carriers(after)[day(26)] == ("olga",)
    assert carried_from(after, "jan", day(26)) == ()
    assert [c.until for c in after.commitments if c.role is Role.BACKUP] == [None]  # standing in stays where it is
    asked = follow(plan, ["t"], before="jan", after="olga", from_date=day(26), answer=ASKED)
    assert asked.commitments[-1].asked_on == ON
    assert carriers(asked)[day(26)] == ()


def test_standing_in_passes_on_too_where_it_is_wanted_and_only_then() -> None:
    other = task("u", rule="FREQ=WEEKLY;BYDAY=TU")
    plan = plan_of(yes("jan"), yes("jan", "u", role=Role.BACKUP), tasks=(DAILY, other))
    both = (Role.RESPONSIBLE, Role.BACKUP)
    assert [each.id for each in carried_from(plan, "jan", ON)] == ["t"]
    assert [each.id for each in carried_from(plan, "jan", ON, both)] == ["t", "u"]
    after = follow(plan, ["t", "u"], before="jan", after="olga", from_date=day(26), answer=ASKED, roles=both)
    new = [c for c in after.commitments if c.participant == "olga"]
    assert [(c.task, c.role, c.from_, c.status) for c in new] == [
        ("t", Role.RESPONSIBLE, day(26), CommitmentStatus.ASKED),
        ("u", Role.BACKUP, day(26), CommitmentStatus.ASKED),
    ]
    assert [c.until for c in after.commitments if c.participant == "jan"] == [day(25), day(25)]
    assert carried_from(after, "jan", day(26), both) == ()
