"""Plan files are read whole or not at all, and written so that nothing is lost (``plan-file.md``)."""

import json
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS
from desktop.domain.plan import LISTS, AcceptedFlag, Address, Household, Plan
from desktop.domain.vocabulary import Area, ClientCan, CommitmentStatus, ConfirmedBy, Criticality, Scope
from desktop.exchange.plan_file import read_plan, write_plan
from desktop.resources import resource
from tests.domain.strategies import plans
from tests.exchange.wrong_plan_files import SMALL, small

EXAMPLES = sorted(resource("examples").glob("*.plan.json"))
SHARED = Path(__file__).parents[3] / "shared" / "cases"
# Round trips


@given(plans(date.min, date(9990, 12, 31)))
@settings(max_examples=100, deadline=None)
def test_any_plan_is_read_as_it_was_written(plan: Plan) -> None:
    written = write_plan(plan)
    assert read_plan(written) == plan
    assert write_plan(read_plan(written)) == written


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_every_shipped_example_says_the_same_after_a_round_trip(path: Path) -> None:
    plan = read_plan(path.read_bytes(), path.name)
    assert read_plan(write_plan(plan)) == plan


@pytest.mark.skipif(not SHARED.exists(), reason="the shared cases are not beside this checkout")
def test_every_shared_case_says_the_same_after_a_round_trip() -> None:
    paths = sorted(SHARED.rglob("*.plan.json"))
    assert paths
    for path in paths:
        plan = read_plan(path.read_bytes(), path.name)
        assert read_plan(write_plan(plan)) == plan


def test_unknown_keys_survive_at_every_level_with_their_values_and_order() -> None:
    unknown = {"x-b": [1, 1.5, {"ü": None}], "x-a": "„…“", "z": {}, "from_": True, "extra": {"extra": "x"}}
    data = {
        **SMALL,
        "household": {"id": "h", "name": "M", "address": {"city": "K", **unknown}, **unknown},
        "participants": [{"id": "a", "name": "A", "system": "client", **unknown}],
        "transitions": [
            {"id": "t", "kind": "move", "on": "2026-11-23", "items": [{"id": "i", "title": "I", **unknown}]}
        ],
        "accepted_flags": [{"flag": "x", **unknown}],
        **unknown,
    }
    written = json.loads(write_plan(read_plan(json.dumps(data))))
    for part in (
        written,
        written["household"],
        written["household"]["address"],
        written["participants"][0],
        written["transitions"][0]["items"][0],
        written["accepted_flags"][0],
    ):
        assert {key: value for key, value in part.items() if key in unknown} == unknown
        assert [key for key in part if key in unknown] == list(unknown)


def test_texts_stay_as_they_are_given() -> None:
    decomposed, composed = "Mu\u0308ller", "Müller"
    names = f"{decomposed} {composed} \u202eמ ﷽ 👩‍👩‍👧 \u2028 \t"
    assert read_plan(small(household={"id": "h", "name": names})).household.name == names


def test_a_text_that_only_looks_like_an_escape_is_a_text() -> None:
    plan = read_plan(small(household={"id": "h", "name": r"\u0000 \ud800", "x": r"\u0000 \ud800"}))
    assert plan.household.name == r"\u0000 \ud800"
    assert read_plan(write_plan(plan)) == plan


def test_a_file_is_written_for_people_to_read() -> None:
    plan = read_plan(
        small(
            participants=[{"id": "jan", "name": "Jan Łukasiewicz", "system": "family", "on_site": False}],
            tasks=[{"id": "t", "title": "Tür", "area": "mobility", "start": "2026-11-23T08:00", "duration_minutes": 5}],
            absences=[{"id": "a", "participant": "jan", "from": "2026-11-23", "until": "2026-11-24"}],
        )
    )
    assert write_plan(plan).decode() == (
        "{\n"
        ' "format": "nahtstelle-plan/1",\n'
        ' "timezone": "Europe/Berlin",\n'
        ' "household": {\n'
        '  "id": "h",\n'
        '  "name": "Müller",\n'
        '  "status": "active"\n'
        " },\n"
        ' "participants": [\n'
        "  {\n"
        '   "id": "jan",\n'
        '   "name": "Jan Łukasiewicz",\n'
        '   "system": "family",\n'
        '   "on_site": false\n'
        "  }\n"
        " ],\n"
        ' "tasks": [\n'
        "  {\n"
        '   "id": "t",\n'
        '   "title": "Tür",\n'
        '   "area": "mobility",\n'
        '   "criticality": "important",\n'
        '   "start": "2026-11-23T08:00",\n'
        '   "duration_minutes": 5,\n'
        '   "client_can": "no"\n'
        "  }\n"
        " ],\n"
        ' "absences": [\n'
        "  {\n"
        '   "id": "a",\n'
        '   "participant": "jan",\n'
        '   "from": "2026-11-23",\n'
        '   "until": "2026-11-24"\n'
        "  }\n"
        " ]\n"
        "}\n"
    )


def test_a_plan_that_no_file_can_hold_is_refused_when_written() -> None:
    household = Household(id="h", name="M")
    for plan in (
        Plan(household=replace(household, name="\ud800")),
        Plan(household=household, extra="{"),
        Plan(household=household, extra="[]"),
        Plan(household=household, extra='{"x":NaN}'),
    ):
        with pytest.raises(PlanError):
            write_plan(plan)


def test_a_key_that_is_known_by_now_never_comes_from_what_was_kept_as_unknown() -> None:
    plan = Plan(household=Household(id="h", name="M", extra='{"id":"other","x":1}'))
    assert read_plan(write_plan(plan)) == Plan(household=Household(id="h", name="M", extra='{"x":1}'))


# What a file may leave unsaid


def test_what_is_missing_and_what_is_null_is_as_by_default() -> None:
    bare: dict[str, list[dict[str, object]]] = {
        "participants": [{"id": "a", "name": "A", "system": "client"}],
        "tasks": [{"id": "t", "title": "T", "area": "relief", "start": "2026-11-23T08:00", "duration_minutes": 5}],
        "commitments": [{"id": "c", "task": "t", "participant": "a", "role": "informed", "status": "declined"}],
        "information": [{"id": "i", "title": "I"}],
        "transitions": [{"id": "m", "kind": "move", "on": "2026-11-23", "items": [{"id": "x", "title": "X"}]}],
    }
    plan = read_plan(small(**bare))
    task, commitment = plan.tasks[0], plan.commitments[0]
    assert plan.timezone == "Europe/Berlin"
    assert plan.participants[0].on_site
    assert not plan.participants[0].organisation
    assert (task.criticality, task.client_can, task.people) == (Criticality.IMPORTANT, ClientCan.NO, 1)
    assert (task.tolerance_minutes, task.tolerance, task.handover, task.needs_handover) == (None, 15, None, True)
    assert (commitment.confirmed_by, commitment.dates, commitment.from_) == (ConfirmedBy.SELF, (), None)
    assert plan.information[0].scope is Scope.PLAN
    assert plan.transitions[0].items[0].required

    unsaid = "people criticality recurrence on_site qualifications from dates confirmed_by scope needed_by".split()  # noqa: SIM905
    for name, entities in bare.items():
        keys = {field.key for field in FIELDS[LISTS[name]]}
        bare[name] = [dict.fromkeys(key for key in unsaid if key in keys) | entity for entity in entities]
    nothing = dict.fromkeys(["timezone", "needs", "accepted_flags", "handovers"])
    assert read_plan(small(**bare, **nothing)) == plan


def test_a_blank_id_where_one_may_be_missing_names_nobody() -> None:
    plan = read_plan(small(household={"id": "h", "name": "M", "care_pilot": " "}))
    assert plan.household.care_pilot is None


def test_values_are_read_as_what_they_are() -> None:
    plan = read_plan(
        small(
            timezone="America/St_Johns",
            household={"id": "h", "name": "M", "address": {"city": "K"}, "review_on": "2027-02-28"},
            participants=[{"id": "a", "name": "A", "system": "client", "from": "2026-01-01", "until": "2026-12-31"}],
            tasks=[
                {
                    "id": "t",
                    "title": "T",
                    "area": "self-care",
                    "start": "2026-11-23T23:59",
                    "duration_minutes": 15.0,
                    "exceptions": ["2026-11-24"],
                    "handover": False,
                }
            ],
            commitments=[
                {
                    "id": "c",
                    "task": "t",
                    "participant": "a",
                    "role": "backup",
                    "status": "asked",
                    "from_time": "00:05",
                    "dates": ["2026-11-25"],
                    "until": "2026-12-01",
                }
            ],
        )
    )
    assert plan.household.address == Address(city="K")
    assert plan.household.review_on == date(2027, 2, 28)
    assert (plan.participants[0].from_, plan.participants[0].until) == (date(2026, 1, 1), date(2026, 12, 31))
    assert plan.tasks[0].start == datetime.combine(date(2026, 11, 23), time(23, 59))
    assert plan.tasks[0].area is Area.SELF_CARE
    assert repr(plan.tasks[0].duration_minutes) == "15"
    assert plan.tasks[0].exceptions == (date(2026, 11, 24),)
    assert plan.tasks[0].handover is False
    assert plan.commitments[0].status is CommitmentStatus.ASKED
    assert plan.commitments[0].from_time == time(0, 5)


def test_accepted_flags_without_an_id_get_one_that_is_free() -> None:
    flags = [{"flag": "a"}, {"flag": "b", "id": "accepted-1"}, {"flag": "c", "id": None}, {"flag": "d", "id": "mine"}]
    plan = read_plan(small(accepted_flags=flags))
    assert plan.accepted_flags == (
        AcceptedFlag(id="accepted-2", flag="a"),
        AcceptedFlag(id="accepted-1", flag="b"),
        AcceptedFlag(id="accepted-3", flag="c"),
        AcceptedFlag(id="mine", flag="d"),
    )
    assert read_plan(write_plan(plan)) == plan


def test_text_and_bytes_and_a_byte_order_mark_are_read_alike() -> None:
    plan = read_plan(small())
    assert plan.household.name == "Müller"
    assert read_plan(small().decode()) == plan
    assert read_plan(b"\xef\xbb\xbf" + small()) == plan
    assert read_plan("\ufeff" + small().decode()) == plan
    assert read_plan(json.dumps(SMALL)) == plan  # escaped
    emoji = json.dumps(SMALL | {"x": "👩‍👧"})  # escaped as surrogate pairs
    assert read_plan(emoji).extra == '{"x":"👩‍👧"}'
