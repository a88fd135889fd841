"""The interfaces of a plan, their keys, first dates and states (rules.md, "Interfaces derived from the plan")."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.plan import (
    Consent,
    Dependency,
    Information,
    Transition,
    TransitionItem,
)
from desktop.domain.report import Interface
from desktop.domain.vocabulary import (
    Area,
    Criticality,
    HandoverObject,
    HelpSystem,
    InterfaceState,
    Scope,
    TransitionKind,
)
from tests.domain.small import YES, away, day, handover, interfaces, organisation, person, stands_by, task, yes

TRIED, AGREED, BLOCKED, INCOMPLETE, ONE_SIDED, UNCOVERED = InterfaceState
VITAL, IMPORTANT, QUALITY = Criticality


def shape(found: dict[str, Interface]) -> dict[str, tuple[int | None, tuple[str, ...]]]:
    """Key -> day of the month of the first date, and the tasks."""
    return {key: (each.first.day if each.first else None, each.tasks) for key, each in found.items()}


# Sequence


def box_and_pills(box_at: str, box_minutes: int, within: int) -> list[object]:
    return [
        task("box", at=box_at, minutes=box_minutes),
        task("pills", at="2026-11-23T08:00"),
        yes("jan", "box"),
        yes("olga", "pills"),
        Dependency(id="d", before="box", after="pills", within_minutes=within),
    ]


@pytest.mark.parametrize(
    ("box_at", "minutes", "within", "found"),
    [
        ("2026-11-23T07:00", 60, 0, True),  # ends when the other starts
        ("2026-11-23T07:01", 60, 1440, False),  # ends a minute too late
        ("2026-11-23T06:30", 60, 29, False),
        ("2026-11-23T06:30", 60, 30, True),
        ("2026-11-22T07:00", 60, 1440, True),  # before the window, exactly as long ago as allowed
        ("2026-11-22T07:00", 60, 1439, False),
        ("2025-11-23T07:00", 60, 525600, True),
        ("2025-11-23T06:59", 60, 525600, False),
        ("2026-11-16T08:00", 10080, 0, True),
    ],
)
def test_a_sequence_meets_the_last_one_that_ended_in_time(box_at, minutes, within, found):
    keys = interfaces(*box_and_pills(box_at, minutes, within))
    assert shape(keys) == ({"sequence:box:pills:jan:olga": (23, ("box", "pills"))} if found else {})


def test_only_the_last_one_before_counts_for_a_sequence():
    tasks = [
        task("box", at="2026-11-23T06:00", rule="FREQ=DAILY"),
        task("pills", at="2026-11-23T08:00", rule="FREQ=DAILY"),
    ]
    people = [yes("jan", "box", until=day(23)), yes("mia", "box", from_=day(24)), yes("olga", "pills")]
    found = interfaces(*tasks, *people, Dependency(id="d", before="box", after="pills", within_minutes=10080))
    assert shape(found) == {
        "sequence:box:pills:jan:olga": (23, ("box", "pills")),
        "sequence:box:pills:mia:olga": (24, ("box", "pills")),
    }


def test_nobody_passes_on_to_themselves_and_who_steps_in_takes_part():
    entities = box_and_pills("2026-11-23T06:00", 60, 1440)
    assert interfaces(*entities[:2], yes("jan", "box"), yes("jan", "pills"), entities[4]) == {}
    steps_in = interfaces(*entities, stands_by("mia", "pills"), away("olga", 23, 23))
    assert list(steps_in) == ["sequence:box:pills:jan:mia"]


def test_two_dependencies_between_the_same_tasks_are_one_interface():
    entities = box_and_pills("2026-11-22T06:00", 60, 0)
    longer = Dependency(id="e", before="box", after="pills", within_minutes=5000)
    assert list(interfaces(*entities, longer)) == ["sequence:box:pills:jan:olga"]


# Rotation


def test_a_rotation_is_where_one_stops_and_the_other_begins():
    daily = task(rule="FREQ=DAILY", handover=True)
    week, weekend = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY;BYDAY=SA,SU"
    found = interfaces(daily, yes("jan", recurrence=week), yes("olga", recurrence=weekend))
    assert shape(found) == {"rotation:t:jan:olga": (28, ("t",)), "rotation:t:olga:jan": (30, ("t",))}


def test_a_gap_between_does_not_hide_a_rotation_but_carrying_both_is_none():
    daily = task(rule="FREQ=DAILY", handover=True)
    gap = interfaces(daily, yes("jan", until=day(24)), yes("olga", from_=day(27)))
    assert shape(gap) == {"rotation:t:jan:olga": (27, ("t",))}
    assert interfaces(daily, yes("jan"), yes("olga", from_=day(27))) == {}
    assert interfaces(daily, yes("jan"), yes("olga", from_=day(25), until=day(26))) == {}


def test_stepping_in_is_no_rotation_and_some_tasks_need_no_handover():
    daily = task(rule="FREQ=DAILY", handover=True)
    assert interfaces(daily, yes("jan"), stands_by("olga"), away("jan", 25, 26)) == {}
    assert interfaces(replace(daily, handover=None), yes("jan", until=day(24)), yes("olga", from_=day(25))) == {}


def test_only_neighbours_in_the_window_rotate():
    daily = task(at="2026-11-01T08:00", rule="FREQ=DAILY", handover=True)
    change = [yes("jan", until=day(22)), yes("olga", from_=day(23))]
    assert interfaces(daily, *change) == {}
    assert list(interfaces(daily, *change, on=day(22))) == ["rotation:t:jan:olga"]


# Backup


@pytest.mark.parametrize(("criticality", "found"), [(VITAL, True), (IMPORTANT, True), (QUALITY, False)])
def test_a_backup_is_an_interface_of_critical_tasks(criticality, found):
    daily = task(rule="FREQ=DAILY", criticality=criticality, handover=True)
    keys = interfaces(daily, yes("jan"), stands_by("olga", from_=day(26)))
    assert shape(keys) == ({"backup:t:jan:olga": (26, ("t",))} if found else {})


def test_a_backup_needs_an_occurrence_on_which_both_hold_present_or_not():
    daily = task(rule="FREQ=DAILY", criticality=IMPORTANT)
    assert interfaces(daily, yes("jan", until=day(25)), stands_by("olga", from_=day(26))) == {}
    both_away = [away("jan", 23, 30), away("olga", 23, 30)]
    assert list(interfaces(daily, yes("jan"), stands_by("olga"), *both_away)) == ["backup:t:jan:olga"]
    assert interfaces(replace(daily, handover=False), yes("jan"), stands_by("olga")) == {}
    assert interfaces(daily, yes("jan"), stands_by("jan")) == {}


# Information

LIST = Information(id="list", title="List", produced_by=("doctor", "rounds"), needed_by=("pills", "pump"))


def test_information_links_recent_producers_to_those_who_need_it():
    tasks = [
        task("doctor", at="2026-10-26T10:00"),
        task("rounds", at="2026-10-25T10:00"),
        task("pills", at="2026-11-25T08:00"),
        task("pump", at="2026-11-24T08:00"),
    ]
    people = [
        yes("gross", "doctor"),
        yes("late", "rounds"),
        yes("jan", "pills"),
        yes("jan", "pump"),
        yes("gross", "pump"),
    ]
    found = interfaces(*tasks, *people, LIST)
    assert shape(found) == {"information:list:gross:jan": (24, ("doctor", "pills", "pump"))}
    assert found["information:list:gross:jan"].criticality is QUALITY


# Transitions


def move(on: date, **item) -> Transition:
    settle = TransitionItem(id="i", title="x", **item)
    return Transition(id="m", kind=TransitionKind.MOVE, on=on, items=(settle,))


@pytest.mark.parametrize(
    ("on", "due", "first"),
    [
        (day(16), None, 16),
        (day(15), None, None),
        (day(29), None, 29),
        (day(30), None, None),
        (date(2026, 12, 24), day(29), 29),
        (date(2026, 12, 24), day(30), None),
        (day(29), date(2026, 12, 24), 24),
        (day(15), day(29), None),
        (day(20), day(1), 1),
    ],
)
def test_items_of_a_transition_matter_from_a_week_after_it_to_the_end_of_the_window(on, due, first):
    found = interfaces(move(on, due=due), days=7)
    assert shape(found) == ({"transition:m:i": (first, ())} if first else {})


def test_an_item_that_is_not_required_is_no_interface():
    assert interfaces(move(day(24), required=False)) == {}


@pytest.mark.parametrize(
    ("item", "state"),
    [
        ({"receiver": "jan", "owner": "anna", "agreed_on": YES}, AGREED),
        ({"receiver": "jan", "agreed_on": YES}, INCOMPLETE),
        ({"owner": "anna", "agreed_on": YES}, INCOMPLETE),
        ({"receiver": "jan"}, ONE_SIDED),
        ({"owner": "anna"}, ONE_SIDED),
        ({"giver": "jan"}, UNCOVERED),
    ],
)
def test_a_transition_item_has_a_state_of_its_own(item, state):
    found = interfaces(person("jan"), person("anna", HelpSystem.PROFESSIONAL), move(day(24), **item))
    assert (found["transition:m:i"].state, found["transition:m:i"].handover) == (state, None)


def test_a_transition_has_the_better_of_its_item_and_its_handover_whoever_gives():
    people = [person("jan"), person("olga"), person("anna")]
    passed = handover("olga", "jan", transition="m", item="i", object=HandoverObject.ITEM)
    item = {"receiver": "jan", "owner": "anna"}
    found = interfaces(*people, move(day(24), **item), passed)["transition:m:i"]
    assert (found.state, found.handover, found.criticality) == (AGREED, "olga-jan", IMPORTANT)
    worse = replace(passed, giver_agreed_on=None, receiver_agreed_on=None)
    found = interfaces(*people, move(day(24), **item, agreed_on=YES), worse)["transition:m:i"]
    assert (found.state, found.handover) == (AGREED, "olga-jan")


# Declared


def test_a_handover_that_serves_nothing_else_is_declared():
    daily = [task("a", at="2026-11-25T08:00"), task("b", at="2026-11-24T08:00")]
    found = interfaces(*daily, person("jan"), person("olga"), handover("jan", "olga", "b", "a"))
    assert shape(found) == {"declared:jan-olga": (24, ("a", "b"))}
    assert found["declared:jan-olga"].state is AGREED
    bare = interfaces(person("jan"), person("olga"), handover("jan", "olga"))["declared:jan-olga"]
    assert (bare.state, bare.first, bare.tasks, bare.criticality) == (AGREED, None, (), IMPORTANT)


def test_declared_handovers_of_the_same_two_serve_each_other_by_a_common_task():
    weak = handover("jan", "olga", "a", id="weak", receiver_agreed_on=None)
    found = interfaces(task("a"), person("jan"), person("olga"), weak, handover("jan", "olga", "a", id="good"))
    assert {key: (each.state, each.handover) for key, each in found.items()} == {
        "declared:weak": (AGREED, "good"),
        "declared:good": (AGREED, "good"),
    }


# States

CARE = [
    task(criticality=IMPORTANT, rule="FREQ=DAILY"),
    person("jan"),
    organisation("linde"),
    yes("jan"),
    stands_by("linde"),
]
KEY = "backup:t:jan:linde"


@pytest.mark.parametrize(
    ("criticality", "change", "state"),
    [
        (IMPORTANT, {"tried_on": YES}, TRIED),
        (IMPORTANT, {}, AGREED),
        (VITAL, {}, INCOMPLETE),
        (VITAL, {"fallback": "call"}, AGREED),
        (VITAL, {"fallback": " \n"}, INCOMPLETE),
        (IMPORTANT, {"what": None}, INCOMPLETE),
        (IMPORTANT, {"trigger": ""}, INCOMPLETE),
        (IMPORTANT, {"channel": "  "}, INCOMPLETE),
        (IMPORTANT, {"owner": None, "tried_on": YES}, INCOMPLETE),
        (IMPORTANT, {"object": HandoverObject.RESPONSIBILITY}, BLOCKED),
        (IMPORTANT, {"object": HandoverObject.RESPONSIBILITY, "tried_on": YES}, BLOCKED),
        (IMPORTANT, {"object": HandoverObject.RESPONSIBILITY, "what": None}, INCOMPLETE),
        (IMPORTANT, {"receiver_agreed_on": None}, ONE_SIDED),
        (IMPORTANT, {"giver_agreed_on": None, "tried_on": YES}, ONE_SIDED),
        (IMPORTANT, {"giver_agreed_on": None, "receiver_agreed_on": None}, UNCOVERED),
    ],
)
def test_the_state_follows_from_what_is_agreed_and_said(criticality, change, state):
    passed = handover("jan", "linde", "t", **change)
    found = interfaces(replace(CARE[0], criticality=criticality), *CARE[1:], passed)[KEY]
    assert (found.state, found.handover) == (state, "jan-linde")


def test_without_a_handover_an_interface_is_uncovered():
    others = [handover("linde", "jan", "t"), handover("jan", "linde")]
    found = interfaces(*CARE, *others)
    assert (found[KEY].state, found[KEY].handover, found[KEY].cross_system) == (UNCOVERED, None, True)


def consent(scope: Scope, **more) -> Consent:
    return Consent(**{"id": "k", "participant": "linde", "scope": scope, "given_on": day(23)} | more)


@pytest.mark.parametrize(
    ("area", "given", "state"),
    [
        (Area.HOUSEHOLD, {"scope": Scope.PLAN}, AGREED),
        (Area.HOUSEHOLD, {"scope": Scope.HEALTH}, AGREED),
        (Area.HOUSEHOLD, {"scope": Scope.CONTACT}, BLOCKED),
        (Area.ILLNESS, {"scope": Scope.PLAN}, BLOCKED),
        (Area.ILLNESS, {"scope": Scope.HEALTH}, AGREED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "given_on": day(24)}, BLOCKED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "until": day(23)}, AGREED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "until": day(22)}, BLOCKED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "withdrawn_on": day(24)}, AGREED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "withdrawn_on": day(23)}, BLOCKED),
        (Area.HOUSEHOLD, {"scope": Scope.PLAN, "participant": "jan"}, BLOCKED),
    ],
)
def test_responsibility_needs_a_consent_of_the_receiver_on_the_first_date(area, given, state):
    passed = handover("jan", "linde", "t", object=HandoverObject.RESPONSIBILITY)
    found = interfaces(replace(CARE[0], area=area), *CARE[1:], passed, consent(**given))
    assert found[KEY].state is state


@pytest.mark.parametrize(
    ("kind", "item", "state"),
    [
        (HandoverObject.INFORMATION, Scope.HEALTH, BLOCKED),
        (HandoverObject.PERSON, Scope.HEALTH, BLOCKED),
        (HandoverObject.RESPONSIBILITY, Scope.HEALTH, BLOCKED),
        (HandoverObject.RESPONSIBILITY, Scope.CONTACT, AGREED),
        (HandoverObject.DECISION, Scope.PLAN, AGREED),
        (HandoverObject.ITEM, None, AGREED),
    ],
)
def test_an_information_item_that_is_passed_needs_its_scope(kind, item, state):
    passed = handover("jan", "linde", "t", object=kind, information="list" if item else None)
    known = [Information(id="list", title="List", scope=item)] if item else []
    assert interfaces(*CARE, passed, *known, consent(Scope.PLAN))[KEY].state is state


def test_the_client_needs_no_consent():
    passed = handover("jan", "erika", "t", object=HandoverObject.RESPONSIBILITY)
    people = [person("erika", HelpSystem.CLIENT), yes("jan"), stands_by("erika")]
    assert interfaces(CARE[0], *people, passed)["backup:t:jan:erika"].state is AGREED


def test_the_best_handover_counts_and_of_equals_the_one_agreed_last_then_the_smallest_id():
    def best(*handovers):
        return interfaces(*CARE, *handovers)[KEY].handover

    old = handover("jan", "linde", "t", id="old", giver_agreed_on=day(1), receiver_agreed_on=day(2))
    new = handover("jan", "linde", "t", id="new", giver_agreed_on=day(3), receiver_agreed_on=day(1))
    assert best(old, new) == best(new, old) == "new"
    assert best(replace(old, tried_on=YES), new) == "old"
    same = replace(new, id="also")
    assert best(new, same) == best(same, new) == "also"
    half = replace(old, id="half", receiver_agreed_on=None)
    none = replace(half, id="a", giver_agreed_on=None)
    assert best(none, half) == "half"
