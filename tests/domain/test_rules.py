"""Each rule at its edges, and the table they come from (rules.md, "Flags")."""

import re
from dataclasses import replace
from datetime import date, timedelta
from inspect import getdoc
from pathlib import Path

import pytest

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import (
    AcceptedFlag,
    Commitment,
    Consent,
    Goal,
    Information,
    Need,
    Transition,
    TransitionItem,
)
from desktop.domain.rules import RULES, rule_id
from desktop.domain.vocabulary import (
    Area,
    ClientCan,
    CommitmentStatus,
    ConfirmedBy,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    HouseholdStatus,
    Role,
    Scope,
    TransitionKind,
)
from tests.domain.small import (
    ON,
    YES,
    asked,
    away,
    day,
    flags,
    handover,
    organisation,
    person,
    report,
    stands_by,
    task,
    yes,
)

VITAL, IMPORTANT, QUALITY = Criticality
CLIENT, FAMILY, VOLUNTEER, PROFESSIONAL = HelpSystem
NEEDS_THE_VAULT = {"agreement-unsigned", "agreement-outdated"}
DAILY = "FREQ=DAILY"


def table() -> dict[str, str]:
    """Rule -> subject, condition and severity as they stand in rules.md."""
    path = Path(__file__).parents[3] / "shared" / "design" / "rules.md"
    if not path.exists():
        pytest.skip("../shared is not here; rules.md is compared where it is")
    rows = re.findall(r"^\| (`[a-z`, -]+`) \| (.*?) \| (.*) \| (.*?) \|$", path.read_text("utf-8"), re.MULTILINE)
    return {
        rule: f"Subject: {subject}. {condition[0].upper()}{condition[1:]}. Severity {severity}."
        for rules, subject, condition, severity in rows
        for rule in re.findall("[a-z-]+", rules)
        if "-" in rule
    }


def test_the_registry_has_each_rule_of_the_table_in_its_order():
    order = [rule for rule in table() if rule not in NEEDS_THE_VAULT]
    assert [rule_id(rule) for rule in RULES] == order


@pytest.mark.parametrize("rule", RULES, ids=rule_id)
def test_the_docstring_of_a_rule_is_its_row(rule):
    said = re.sub(r"\s+", " ", getdoc(rule) or "").replace("``", "`").partition(" Facts:")[0]
    assert said == table()[rule_id(rule)]


def said(rule: str, *entities, on: date = ON, days: int = 28, **household) -> list[tuple[str, int, date | None]]:
    """Id without the rule, severity and first date of a rule's flags."""
    found = report(*entities, on=on, days=days, **household)
    return [(flag.id.removeprefix(f"{rule}:"), flag.severity, flag.first) for flag in flags(rule, found)]


# Tasks


@pytest.mark.parametrize(("criticality", "severity"), [(VITAL, 4), (IMPORTANT, 3), (QUALITY, 1)])
def test_task_unassigned(criticality, severity):
    nobody = task(rule=DAILY, criticality=criticality)
    assert said("task-unassigned", nobody) == [("t", severity, ON)]
    assert len(flags("task-unassigned", report(nobody))[0].occurrences) == 28
    for one in (yes("jan"), asked("jan"), replace(asked("jan"), status=CommitmentStatus.PROPOSED)):
        assert said("task-unassigned", nobody, one) == []
        assert said("task-unassigned", nobody, replace(one, until=day(22))) == [("t", severity, ON)]
    assert said("task-unassigned", nobody, stands_by("jan")) == [("t", severity, ON)]
    assert said("task-unassigned", replace(nobody, client_can=ClientCan.ALONE)) == []
    assert said("task-unassigned", nobody, on=day(22), days=1) == []


@pytest.mark.parametrize(("criticality", "severity"), [(VITAL, 4), (IMPORTANT, 3), (QUALITY, 1)])
def test_task_hole(criticality, severity):
    daily = task(rule=DAILY, criticality=criticality)
    found = report(daily, yes("jan", until=day(25)), yes("jan", part="-08:30"), days=5)
    (hole,) = flags("task-hole", found)
    assert (hole.id, hole.severity, hole.first) == ("task-hole:t", severity, day(26))
    assert [start.day for start in hole.occurrences] == [26, 27]
    assert said("task-hole", daily) == []
    assert said("task-hole", daily, yes("jan"), away("jan", 24, 25)) == []


def test_a_hole_keeps_what_no_absence_explains_even_if_the_absence_is_accepted():
    accepted = AcceptedFlag(id="1", flag="absence-uncovered:away-jan-24", until=date(2027, 1, 1))
    daily = task(rule=DAILY)
    assert said("task-hole", daily, yes("jan", until=day(25)), away("jan", 24, 30), accepted) == [("t", 1, day(26))]
    assert said("task-hole", daily, yes("jan", until=day(25)), away("jan", 24, 30), accepted, days=3) == []


@pytest.mark.parametrize(("criticality", "severity"), [(VITAL, 3), (IMPORTANT, 2), (QUALITY, 1)])
def test_task_asked(criticality, severity):
    daily = task(rule=DAILY, criticality=criticality)
    assert said("task-asked", daily, yes("jan", until=day(24)), asked("olga")) == [("t", severity, day(25))]
    assert said("task-asked", daily, yes("jan"), asked("olga")) == []


@pytest.mark.parametrize(("criticality", "severity"), [(VITAL, 2), (IMPORTANT, 2), (QUALITY, 1)])
def test_task_diffuse(criticality, severity):
    daily = task(rule=DAILY, criticality=criticality)
    assert said("task-diffuse", daily, yes("jan"), yes("olga", from_=day(26))) == [("t", severity, day(26))]
    assert said("task-diffuse", daily, yes("jan"), yes("olga", from_=day(26)), days=3) == []


def test_task_unqualified():
    pills = task(rule=DAILY, requires=("medication",))
    assert said("task-unqualified", pills, yes("jan"), stands_by("olga", from_=day(25))) == [
        ("t:jan", 3, ON),
        ("t:olga", 3, day(25)),
    ]
    (flag,) = flags("task-unqualified", report(pills, yes("jan")))
    assert [(other.kind, other.id) for other in flag.others] == [("participant", "jan")]
    fine = [person("erika", CLIENT), person("linde", qualifications=("medication",))]
    assert said("task-unqualified", pills, *fine, yes("erika"), yes("linde"), asked("jan")) == []
    assert said("task-unqualified", pills, yes("jan", until=day(22))) == []


@pytest.mark.parametrize(("criticality", "severity"), [(VITAL, 3), (IMPORTANT, 2)])
def test_task_fragile(criticality, severity):
    daily = task(rule=DAILY, criticality=criticality)
    assert said("task-fragile", daily, yes("jan"), stands_by("olga", until=day(24))) == [("t", severity, day(25))]
    assert said("task-fragile", daily, organisation("linde"), yes("linde")) == []
    assert said("task-fragile", replace(daily, criticality=QUALITY), yes("jan")) == []
    assert said("task-fragile", replace(daily, client_can=ClientCan.ALONE), yes("jan")) == []
    assert said("task-fragile", daily) == []


def test_task_without_goal():
    goal = Goal(id="g", text="x", kind=GoalKind.GOAL)
    assert said("task-without-goal", task(), goal) == [("t", 1, None)]
    assert said("task-without-goal", task()) == []
    assert said("task-without-goal", task(goal="g"), goal) == []
    assert said("task-without-goal", task(at="2026-11-22T08:00"), goal) == []


# Absences


def test_absence_uncovered():
    tasks = [task(rule=DAILY), task("v", at="2026-11-23T07:00", rule=DAILY, criticality=VITAL)]
    found = report(*tasks, yes("jan"), yes("jan", "v", from_=day(25)), away("jan", 24, 25))
    (flag,) = flags("absence-uncovered", found)
    assert (flag.id, flag.severity, flag.first) == ("absence-uncovered:away-jan-24", 4, day(24))
    assert [f"{start:%d %H}" for start in flag.occurrences] == ["24 08", "25 07", "25 08"]


def test_absence_uncovered_leaves_out_one_absence_and_keeps_all_others():
    daily = task(rule=DAILY)
    twice = [away("jan", 24, 26), away("jan", 26, 27)]
    assert [first.day for _, _, first in said("absence-uncovered", daily, yes("jan"), *twice)] == [24, 27]
    both = said("absence-uncovered", daily, yes("jan"), stands_by("mia"), away("jan", 24, 24), away("mia", 24, 24))
    assert [key for key, _, _ in both] == ["away-jan-24", "away-mia-24"]
    assert said("absence-uncovered", daily, yes("jan", part="-08:30"), away("jan", 24, 24)) == []
    assert said("absence-uncovered", daily, yes("jan"), asked("olga"), away("jan", 24, 24)) == []


def test_backup_away():
    daily = task(rule=DAILY)
    some = stands_by("mia", dates=(day(24), day(26)))
    assert said("backup-away", daily, yes("jan"), some, away("mia", 24, 26)) == [("t:mia", 2, day(24))]
    assert said("backup-away", daily, yes("jan"), some, away("mia", 24, 24), away("mia", 26, 26)) != []
    assert said("backup-away", daily, yes("jan"), some, away("mia", 24, 25)) == []
    second = stands_by("mia", dates=(day(27),), id="second")
    assert said("backup-away", daily, yes("jan"), some, second, away("mia", 24, 26)) == []


# Participants


@pytest.mark.parametrize(("tasks", "raised"), [(3, False), (4, True)])
def test_backup_overused(tasks, raised):
    vital = [task(f"t{number}", criticality=VITAL) for number in range(tasks)]
    mia = [stands_by("mia", each.id) for each in vital]
    assert said("backup-overused", *vital, *mia) == ([("mia", 2, None)] if raised else [])
    assert said("backup-overused", *vital, *mia, stands_by("olga", "t0")) == []
    assert said("backup-overused", *(replace(each, criticality=IMPORTANT) for each in vital), *mia) == []


@pytest.mark.parametrize(
    ("second", "minutes", "tolerances", "first"),
    [
        ("2026-11-23T08:45", 60, (None, None), None),
        ("2026-11-23T08:44", 60, (None, None), 23),
        ("2026-11-23T08:44", 60, (16, 0), None),
        ("2026-11-23T08:59", 60, (0, 0), 23),
        ("2026-11-23T09:00", 60, (0, 0), None),
        ("2026-11-22T22:00", 615, (None, None), None),  # before the window
    ],
)
def test_participant_overlap(second, minutes, tolerances, first):
    one = task("b", at="2026-11-23T08:00", tolerance_minutes=tolerances[0])
    other = task("a", at=second, minutes=minutes, tolerance_minutes=tolerances[1])
    found = said("participant-overlap", one, other, yes("jan", "a"), yes("jan", "b"))
    assert found == ([("jan:a:b", 3, day(first))] if first else [])
    assert said("participant-overlap", organisation("jan"), one, other, yes("jan", "a"), yes("jan", "b")) == []
    assert said("participant-overlap", one, other, yes("jan", "a"), yes("olga", "b")) == []


def test_overlap_counts_only_minutes_carried_and_dates_the_first_common_one():
    night = task("n", at="2026-11-23T22:00", minutes=600, tolerance_minutes=0)
    early = task("e", at="2026-11-24T06:00", minutes=120)
    assert said("participant-overlap", night, early, yes("jan", "n"), yes("jan", "e")) == [("jan:e:n", 3, day(24))]
    assert said("participant-overlap", night, early, yes("jan", "n", "-06:00"), yes("jan", "e")) == []
    pieces = [yes("jan", "n", "06:00-06:08"), yes("jan", "n", "07:00-07:08")]
    assert said("participant-overlap", night, early, *pieces, yes("jan", "e")) == [("jan:e:n", 3, day(24))]
    assert said("participant-overlap", night, early, pieces[0], yes("jan", "e")) == []
    (flag,) = flags("participant-overlap", report(night, early, *pieces, yes("jan", "e")))
    assert flag.facts == {"minutes": 16}


def test_a_long_task_may_overlap_with_itself():
    assert said("participant-overlap", task(minutes=1455, rule=DAILY), yes("jan")) == []
    assert said("participant-overlap", task(minutes=1456, rule=DAILY), yes("jan")) == [("jan:t:t", 3, day(24))]


@pytest.mark.parametrize(("limit", "first"), [(419, 30), (420, None)])
def test_participant_overloaded_looks_at_whole_weeks(limit, first):
    jan = person("jan", weekly_limit_minutes=limit)
    found = said("participant-overloaded", task(rule=DAILY), jan, yes("jan"), on=day(24), days=13)
    assert found == ([("jan", 3, day(first))] if first else [])
    assert said("participant-overloaded", task(rule=DAILY), jan, yes("jan"), on=day(24), days=12) == []


def test_minutes_that_two_tasks_share_are_carried_once_and_a_night_counts_for_the_day_it_starts():
    jan = person("jan", weekly_limit_minutes=89)
    tasks = [task("a"), task("b", at="2026-11-23T08:30")]
    found = report(*tasks, jan, yes("jan", "a"), yes("jan", "b"))
    (flag,) = flags("participant-overloaded", found)
    assert flag.facts == {"minutes": 90}
    sunday = task(at="2026-11-29T22:00", minutes=480)
    jan = replace(jan, weekly_limit_minutes=479)
    assert said("participant-overloaded", sunday, jan, yes("jan")) == [("jan", 3, ON)]
    assert said("participant-overloaded", sunday, jan, yes("jan"), yes("jan", part="-23:00")) == [("jan", 3, ON)]


@pytest.mark.parametrize(
    ("jan", "olga", "severity"), [(71, 29, None), (85, 35, 2), (84, 36, None), (86, 34, 2), (84, 35, None), (700, 1, 2)]
)
def test_load_one_sided(jan, olga, severity):
    tasks = [task("a", minutes=jan), task("b", at="2026-11-24T08:00", minutes=olga)]
    people = [person("olga", VOLUNTEER), yes("jan", "a"), yes("olga", "b")]
    expected = [("jan", severity, None)] if severity else []
    assert said("load-one-sided", *tasks, *people) == expected
    assert said("load-one-sided", *tasks, person("jan", PROFESSIONAL), *people) == (
        [("olga", 1, None)] if olga >= 120 else []
    )


def test_load_on_the_only_one_there_is_a_hint():
    alone = [task(rule=DAILY), yes("jan")]
    assert said("load-one-sided", *alone) == [("jan", 1, None)]
    assert said("load-one-sided", *alone, person("gone", until=day(22)), person("linde", PROFESSIONAL)) == [
        ("jan", 1, None)
    ]
    assert said("load-one-sided", *alone, person("olga", from_=date(2026, 12, 20))) == [("jan", 2, None)]
    (flag,) = flags("load-one-sided", report(*alone))
    assert flag.facts == {"minutes": 28 * 60, "percent": 100}


@pytest.mark.parametrize(
    ("until", "at", "first"),
    [
        (day(22), "2026-11-24T08:00", None),
        (day(23), "2026-11-24T08:00", 24),
        (day(23), "2026-11-23T08:00", None),
        (date(2026, 12, 23), "2026-12-24T08:00", 24),
        (date(2026, 12, 24), "2026-12-25T08:00", None),
        (day(23), "2027-02-21T08:00", 21),
        (day(23), "2027-02-22T08:00", None),
    ],
)
def test_participant_ending(until, at, first):
    jan = person("jan", until=until)
    for one in (yes("jan"), stands_by("jan")):
        found = said("participant-ending", task(at=at), jan, one)
        assert [(key, severity, when.day) for key, severity, when in found] == ([("jan", 3, first)] if first else [])
    assert said("participant-ending", task(at=at), jan, asked("jan"), yes("jan", until=until)) == []


@pytest.mark.parametrize(("owned", "total", "raised"), [(2, 5, False), (3, 5, True), (3, 4, False), (3, 7, True)])
def test_pilot_overused(owned, total, raised):
    people = [person("jan"), person("olga"), person("anna", PROFESSIONAL)]
    mine = [handover("jan", "olga", id=f"h{n}", owner="anna" if n < owned else "jan") for n in range(total)]
    assert said("pilot-overused", *people, *mine, care_pilot="anna") == ([("anna", 1, None)] if raised else [])
    assert said("pilot-overused", *people, *mine) == []


# Commitments


@pytest.mark.parametrize(
    ("commitment", "raised"),
    [
        (yes("jan"), False),
        (yes("jan", confirmed_on=None), True),
        (yes("jan", confirmed_by=ConfirmedBy.PROXY), True),
        (stands_by("jan", confirmed_on=None), True),
        (yes("jan", role=Role.INFORMED, confirmed_on=None), False),
        (asked("jan"), False),
        (yes("jan", confirmed_on=None, until=day(22)), False),
        (yes("jan", confirmed_on=None, until=day(23)), True),
    ],
)
def test_commitment_unconfirmed(commitment: Commitment, raised):
    found = said("commitment-unconfirmed", task(), commitment)
    assert found == ([(commitment.id, 2, None)] if raised else [])


def test_commitment_stale():
    assert said("commitment-stale", task(), asked("jan", asked_on=day(15), id="c")) == [("c", 2, None)]
    assert said("commitment-stale", task(), asked("jan", asked_on=day(16))) == []
    assert said("commitment-stale", task(), asked("jan")) == []
    assert said("commitment-stale", task(), yes("jan", asked_on=day(1))) == []


@pytest.mark.parametrize(
    ("until", "others", "first"),
    [
        (day(22), [], None),
        (day(23), [], day(24)),
        (date(2026, 12, 23), [], date(2026, 12, 24)),
        (date(2026, 12, 24), [], None),
        (day(23), [yes("olga", from_=day(24))], None),
        (day(23), [yes("olga", from_=day(25))], day(24)),
        (day(23), [yes("jan", dates=(day(24),), id="c2")], None),
        (day(23), [stands_by("olga"), asked("mia")], day(24)),
        (day(23), [person("olga", until=day(23)), yes("olga")], day(24)),
    ],
)
def test_commitment_ending(until, others, first):
    found = said("commitment-ending", task(rule=DAILY), yes("jan", until=until, id="c"), *others)
    assert [(key, when) for key, _, when in found if key == "c"] == ([("c", first)] if first else [])


def test_a_commitment_that_ends_long_before_the_next_occurrence_is_let_be():
    yearly = task(at="2026-11-20T08:00", rule="FREQ=DAILY;INTERVAL=93")
    assert said("commitment-ending", yearly, yes("jan", until=day(22)), on=day(22)) == []
    assert said("commitment-ending", yearly, yes("jan", until=day(23), id="c")) == [("c", 2, date(2027, 2, 21))]


# Interfaces and transitions


@pytest.mark.parametrize(
    ("criticality", "severities"), [(VITAL, (3, 2, 2)), (IMPORTANT, (2, 2, 1)), (QUALITY, (1, 1, 1))]
)
def test_interface_flags_follow_criticality(criticality, severities):
    rotating = [
        task(rule=DAILY, criticality=criticality, handover=True),
        yes("jan", until=day(25)),
        yes("olga", from_=day(26)),
    ]
    key = "rotation:t:jan:olga"
    assert said("interface-uncovered", *rotating) == [(key, severities[0], day(26))]
    one_sided = handover("jan", "olga", "t", giver_agreed_on=None)
    assert said("interface-one-sided", *rotating, one_sided) == [(key, severities[1], day(26))]
    incomplete = handover("jan", "olga", "t", what=None)
    assert said("interface-incomplete", *rotating, incomplete) == [(key, severities[2], day(26))]
    blocked = handover("jan", "olga", "t", object=HandoverObject.RESPONSIBILITY, fallback="x")
    assert said("interface-blocked", *rotating, blocked) == [(key, 3, day(26))]
    across = said("interface-uncovered", *rotating, person("olga", VOLUNTEER))
    assert across == [(key, max(2, severities[0]), day(26))]


@pytest.mark.parametrize(("agreed_on", "raised"), [(ON - timedelta(366), True), (ON - timedelta(365), False)])
def test_interface_untried(agreed_on, raised):
    people = [person("jan"), person("olga")]
    passed = handover("jan", "olga", giver_agreed_on=agreed_on, receiver_agreed_on=date(2020, 1, 1))
    assert said("interface-untried", *people, passed) == ([("declared:jan-olga", 1, None)] if raised else [])
    assert said("interface-untried", *people, replace(passed, tried_on=date(2021, 1, 1))) == []


@pytest.mark.parametrize(
    ("change", "raised"),
    [
        ({"channel": "spoken"}, True),
        ({"channel": "telephone"}, True),
        ({"channel": "notebook"}, False),
        ({"channel": "telephone", "tasks": ()}, False),
        ({"channel": "telephone", "tasks": (), "object": HandoverObject.ITEM}, True),
        ({"channel": "telephone", "receiver_agreed_on": None}, False),
    ],
)
def test_interface_without_trace(change, raised):
    passed = replace(handover("jan", "olga", "t", id="x"), **change)
    found = said("interface-without-trace", task(area=Area.ILLNESS), person("jan"), person("olga"), passed)
    assert found == ([("x", 2, None)] if raised else [])


@pytest.mark.parametrize(
    ("ahead", "severity"), [(-8, None), (-7, 3), (-4, 3), (-3, 4), (0, 4), (3, 4), (4, 3), (14, 3), (15, None)]
)
def test_transition_open(ahead, severity):
    on = ON + timedelta(ahead)
    move = Transition(id="m", kind=TransitionKind.MOVE, on=on)
    assert said("transition-open", move, days=1) == ([("m", severity, on)] if severity else [])
    calm = replace(move, kind=TransitionKind.PILOT_CHANGE)
    assert said("transition-open", calm) == ([("m", 3, on)] if severity else [])


def test_a_transition_is_settled_by_its_items_or_their_handovers():
    people = [person("jan"), person("olga"), person("anna")]
    item = TransitionItem(id="i", title="x", receiver="jan", owner="anna", agreed_on=YES)
    move = Transition(id="m", kind=TransitionKind.MOVE, on=ON, items=(item,))
    assert said("transition-open", *people, move) == []
    assert said("transition-open", *people, replace(move, items=(replace(item, required=False),))) != []
    half = replace(item, id="j", agreed_on=None)
    both = replace(move, items=(item, half))
    (flag,) = flags("transition-open", report(*people, both))
    assert flag.facts == {"items": ("j",)}
    settles = handover("olga", "jan", transition="m", item="j")
    assert said("transition-open", *people, both, settles) == []


# Knowledge


@pytest.mark.parametrize(
    ("produced", "needed", "scope", "severity"),
    [
        (("t",), (), Scope.PLAN, 2),
        ((), ("t",), Scope.CONTACT, 2),
        ((), ("t",), Scope.HEALTH, 3),
        (("t",), ("t",), Scope.HEALTH, None),
        ((), (), Scope.HEALTH, None),
    ],
)
def test_information_dead_end(produced, needed, scope, severity):
    item = Information(id="i", title="x", scope=scope, produced_by=produced, needed_by=needed)
    assert said("information-dead-end", task(), item) == ([("i", severity, None)] if severity else [])


def consent(scope: Scope = Scope.PLAN, **more) -> Consent:
    return Consent(**{"id": "k", "participant": "jan", "scope": scope, "given_on": ON} | more)


@pytest.mark.parametrize(
    ("given", "raised"),
    [
        ([], True),
        ([consent(Scope.CONTACT)], True),
        ([consent()], False),
        ([consent(Scope.HEALTH)], False),
        ([consent(given_on=day(24))], True),
        ([consent(until=day(22))], True),
        ([consent(withdrawn_on=ON)], True),
        ([consent(withdrawn_on=day(24))], False),
    ],
)
def test_consent_missing(given, raised):
    due = task(at="2026-11-25T08:00")
    assert said("consent-missing", due, yes("jan"), *given) == ([("jan", 1, day(25))] if raised else [])
    other = said("consent-missing", due, person("jan", VOLUNTEER), yes("jan"), *given)
    assert other == ([("jan", 2, day(25))] if raised else [])
    assert said("consent-missing", due, person("jan", CLIENT), yes("jan"), *given) == []
    assert said("consent-missing", due, asked("jan"), *given) == []


def test_who_steps_in_needs_a_consent_too():
    assert said("consent-missing", task(), yes("jan"), stands_by("mia"), away("jan", 23, 23)) == [("mia", 1, ON)]


@pytest.mark.parametrize(
    ("given", "raised"),
    [
        ([consent(until=date(2026, 12, 23))], True),
        ([consent(until=date(2026, 12, 24))], False),
        ([consent(until=ON)], True),
        ([consent(until=day(22))], False),
        ([consent(until=ON), consent(id="l", given_on=day(24))], False),
        ([consent(until=ON), consent(id="l", given_on=day(25))], True),
        ([consent(until=ON), consent(Scope.HEALTH, id="l")], False),
        ([consent(Scope.HEALTH, until=ON), consent(id="l")], True),
        ([consent(until=ON), consent(id="l", participant="olga")], True),
        ([consent(until=ON, given_on=day(24))], False),
    ],
)
def test_consent_ending(given, raised):
    people = [person("jan"), person("olga")]
    assert said("consent-ending", *people, *given) == ([("k", 1, given[0].until)] if raised else [])


# Household


def test_need_and_goal_without_task():
    need, goal = Need(id="n", area=Area.SOCIAL, text="x"), Goal(id="g", text="x", kind=GoalKind.GOAL)
    assert said("need-without-task", need, task()) == [("n", 2, None)]
    assert said("need-without-task", need, task(area=Area.SOCIAL)) == []
    assert said("need-without-task", need, task(area=Area.SOCIAL), days=1, on=day(22)) == [("n", 2, None)]
    assert said("goal-without-task", goal, task()) == [("g", 1, None)]
    assert said("goal-without-task", goal, task(at="2020-01-01T08:00", goal="g")) == []


def test_wish_missing():
    people = [person("erika", CLIENT), person("jan")]
    wish = Goal(id="w", text="x", kind=GoalKind.WISH, by="erika")
    assert said("wish-missing", *people, wish) == []
    for other in (replace(wish, by="jan"), replace(wish, by=None), replace(wish, kind=GoalKind.GOAL)):
        assert said("wish-missing", *people, other) == [("h", 2, None)]


def test_client_not_contributing():
    erika = person("erika", CLIENT)
    assert said("client-not-contributing", erika, task()) == [("h", 1, None)]
    assert said("client-not-contributing", task()) == []
    ended = yes("erika", role=Role.INFORMED, status=CommitmentStatus.ENDED)
    assert said("client-not-contributing", erika, task(), ended) == []
    assert said("client-not-contributing", erika, task(client_can=ClientCan.PARTLY)) == []
    assert said("client-not-contributing", erika, task(client_can=ClientCan.ALONE), on=day(22), days=1) != []


def test_triangle_one_sided():
    three = [task("a"), task("b"), task("c")]
    assert said("triangle-one-sided", *three, yes("jan", "a")) == [("h", 1, None)]
    assert said("triangle-one-sided", *three) == []
    assert said("triangle-one-sided", *three[:2], yes("jan", "a")) == []
    volunteer = [person("olga", VOLUNTEER), yes("olga", "b")]
    assert said("triangle-one-sided", *three, yes("jan", "a"), *volunteer) == []
    client = [person("erika", CLIENT), yes("erika", "b")]
    (flag,) = flags("triangle-one-sided", report(*three, yes("jan", "a"), *client))
    assert flag.facts == {"system": FAMILY}
    assert said("triangle-one-sided", *three, *client) == []


def test_review_overdue():
    assert said("review-overdue", review_on=None) == [("h", 2, None)]
    assert said("review-overdue", review_on=day(22)) == [("h", 2, day(22))]
    assert said("review-overdue", review_on=ON) == []


# All together


@pytest.mark.parametrize(
    ("entry", "accepted"),
    [
        ({}, False),  # critical ones need an end
        ({"until": ON}, True),
        ({"until": day(22)}, False),
        ({"until": ON, "severity": 4}, True),
        ({"until": ON, "severity": 3}, False),
        ({"until": ON, "flag": "task-unassigned:other"}, False),
    ],
)
def test_a_flag_that_people_leave_as_it_is_stands_apart(entry, accepted):
    known = AcceptedFlag(**{"id": "1", "flag": "task-unassigned:t", "why": "y", "by": "anna"} | entry)
    found = report(task(criticality=VITAL), known)
    assert ([flag.id for flag in found.accepted] == ["task-unassigned:t"]) is accepted
    assert ("task-unassigned:t" in [flag.id for flag in found.flags]) is not accepted
    assert not accepted or found.accepted[0].accepted is known


def test_the_first_entry_that_fits_counts():
    entries = [AcceptedFlag(id=str(n), flag="task-unassigned:t", severity=s) for n, s in enumerate((0, None, 1))]
    (flag,) = report(task(), *entries).accepted
    assert flag.accepted is entries[1]


def test_flags_come_by_severity_then_date_then_id():
    found = report(
        *(task(key, at=at, criticality=c) for key, at, c in (
            ("b", "2026-11-24T08:00", IMPORTANT),
            ("a", "2026-11-24T08:00", IMPORTANT),
            ("c", "2026-11-23T08:00", IMPORTANT),
            ("z", "2026-11-30T08:00", VITAL),
        ))
    )  # fmt: skip
    assert [flag.id for flag in found.flags] == [
        "task-unassigned:z",
        "task-unassigned:c",
        "task-unassigned:a",
        "task-unassigned:b",
        "wish-missing:h",
    ]


@pytest.mark.parametrize("status", [HouseholdStatus.PAUSED, HouseholdStatus.CLOSED])
def test_a_household_that_is_not_active_has_no_flags_and_all_else(status):
    entities = [task(rule=DAILY, criticality=IMPORTANT), yes("jan"), stands_by("olga")]
    found = report(*entities, AcceptedFlag(id="1", flag="wish-missing:h"), status=status)
    assert (found.flags, found.accepted) == ((), ())
    assert found.summary == report(*entities).summary
    assert (found.summary.occurrences, found.summary.covered, found.summary.interfaces) == (28, 28, 1)


@pytest.mark.parametrize("days", [0, 367, -1])
def test_a_window_has_1_to_366_days(days):
    with pytest.raises(NahtstelleError, match="366"):
        report(days=days)


def test_the_first_and_the_last_days_of_the_calendar_can_be_checked():
    ends = [person("jan", until=date.max), consent(until=date.max), yes("jan", until=date.max), task(rule=DAILY)]
    for on in (date.min, date.max):
        assert report(*ends, Information(id="i", title="x"), on=on, days=366).summary.interfaces == 0
