"""The published JSON Schema and the reader agree on what a plan file is."""

import json

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from desktop.domain.plan import Plan
from desktop.exchange.plan_file import read_plan, write_plan
from desktop.exchange.plan_schema import schema, text
from desktop.resources import resource
from tests.domain.strategies import plans
from tests.exchange.wrong_plan_files import SOUND, WRONG_VALUES, Wrong, plan_data, small

VALIDATOR = Draft202012Validator(schema(), format_checker=FormatChecker())


def test_the_shipped_schema_is_the_one_that_the_program_would_write() -> None:
    shipped = resource("plan.schema.json").read_text(encoding="utf-8")
    assert shipped == text(), "Write it anew with: python -m desktop.exchange.plan_schema"


def test_the_schema_is_sound_itself() -> None:
    Draft202012Validator.check_schema(schema())


@given(plans())
@settings(max_examples=40, deadline=None)
def test_the_schema_accepts_every_plan_that_is_written(plan: Plan) -> None:
    VALIDATOR.validate(json.loads(write_plan(plan)))


@pytest.mark.parametrize("path", sorted(resource("examples").glob("*.plan.json")), ids=lambda path: path.name)
def test_the_schema_accepts_every_shipped_example(path) -> None:
    VALIDATOR.validate(json.loads(path.read_bytes()))


def test_the_schema_and_the_reader_accept_the_plan_that_the_wrong_ones_are_made_from() -> None:
    VALIDATOR.validate(SOUND)
    read_plan(json.dumps(SOUND))


@pytest.mark.parametrize("wrong", WRONG_VALUES, ids=lambda wrong: f"{wrong.place}={wrong.value!r:.30}")
def test_the_schema_rejects_what_the_reader_rejects_for_one_value_alone(wrong: Wrong) -> None:
    errors = list(VALIDATOR.iter_errors(plan_data(wrong.place, wrong.value)))
    assert bool(errors) is wrong.by_schema


@pytest.mark.parametrize("place", ["timezone", "participants", "accepted_flags"])
def test_null_is_accepted_where_a_value_may_be_missing(place: str) -> None:
    VALIDATOR.validate(json.loads(small(**{place: None})))


@pytest.mark.parametrize("place", ["/tasks/0/people", "/tasks/0/criticality", "/household/address", "/goals/0/by"])
def test_null_is_accepted_for_a_value_of_an_entity_that_may_be_missing(place: str) -> None:
    data = plan_data(place, None)
    VALIDATOR.validate(data)
    read_plan(json.dumps(data))
