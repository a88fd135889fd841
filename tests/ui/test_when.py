"""Forms take apart the rules they know and leave the others alone."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import PlanError
from desktop.domain.plan import Commitment, Task
from desktop.domain.vocabulary import Area, CommitmentStatus, Role
from desktop.ui.week.when import Rhythm, When, commitment_days, task_rule, weekdays_of, weekdays_shown, weekly

START = datetime.fromisoformat("2026-11-02T08:00")


def commitment(rule: str | None) -> Commitment:
    return Commitment(
        id="c", task="t", participant="p", role=Role.RESPONSIBLE, status=CommitmentStatus.ASKED, recurrence=rule
    )


def task(rule: str | None) -> Task:
    return Task(id="t", title="T", area=Area.SOCIAL, start=START, duration_minutes=10, recurrence=rule)


@given(st.sets(st.integers(0, 6), min_size=1), st.integers(1, 4))
def test_weekdays_are_found_again_in_their_rule(days: set[int], every: int):
    assert weekdays_of(weekly(tuple(days), every), every) == tuple(sorted(days))


RULES = [
    None,
    "FREQ=DAILY",
    "FREQ=DAILY;INTERVAL=2",
    "FREQ=WEEKLY;BYDAY=MO,WE",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
    "FREQ=WEEKLY",
    "FREQ=MONTHLY",
    "FREQ=MONTHLY;BYDAY=1MO",
    "FREQ=YEARLY;BYMONTH=12",
    "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101",
    "FREQ=WEEKLY;BYDAY=WE,MO",
    "FREQ=DAILY;COUNT=3",
]


@pytest.mark.parametrize("rule", RULES)
def test_a_task_whose_rhythm_is_not_touched_keeps_its_rule(rule: str | None):
    known = task(rule)
    assert task_rule(Rhythm.of(known), rule, weekdays_shown(known)) == rule


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule is None or "COUNT" not in rule])
def test_a_commitment_whose_days_are_not_touched_keeps_its_rule(rule: str | None):
    known = commitment(rule)
    assert commitment_days(When.of(known), known, weekdays_of(rule), ()) == (rule, ())


def test_missing_days_are_asked_for_at_their_field():
    with pytest.raises(PlanError) as refusal:
        commitment_days(When.DATES, commitment(None), (), ())
    assert refusal.value.pointer == "/dates"
    with pytest.raises(PlanError) as refusal:
        commitment_days(When.WEEKDAYS, commitment(None), (), ())
    assert refusal.value.pointer == "/weekdays"
