import dataclasses
import json
import re
import unicodedata
from dataclasses import replace
from datetime import date

from hypothesis import given

from desktop.domain.fingerprint import canonical, fingerprint
from desktop.domain.plan import Household, Participant, Plan
from desktop.domain.vocabulary import HelpSystem
from desktop.exchange.plan_file import read_plan, write_plan
from desktop.resources import resource
from tests.domain.strategies import plans


def mueller() -> Plan:
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


def test_the_sign_is_four_groups_of_four_letters_that_are_not_misread() -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", fingerprint(mueller()))


def test_the_sign_of_a_content_is_for_ever() -> None:
    plan = Plan(household=Household(id="h", name="Erika Müller", review_on=date(2027, 3, 2)))
    assert canonical(plan) == '{"household":{"id":"h","name":"Erika Müller","review_on":"2027-03-02"}}'.encode()
    assert fingerprint(plan) == "VFM4-BYAF-FHRK-0JPV"


def test_the_same_content_has_the_same_sign_in_any_order() -> None:
    plan = mueller()
    turned = replace(plan, tasks=plan.tasks[::-1], participants=plan.participants[::-1])
    assert fingerprint(turned) == fingerprint(plan)


def test_a_round_trip_through_a_file_keeps_the_sign() -> None:
    assert fingerprint(read_plan(write_plan(mueller()))) == fingerprint(mueller())


def test_composed_and_decomposed_letters_have_the_same_sign() -> None:
    name = "Nguyễn Thị Hạnh"
    signs = {
        fingerprint(
            Plan(
                household=Household(id="h", name="x"),
                participants=(Participant(id="p", name=unicodedata.normalize(form, name), system=HelpSystem.FAMILY),),
            )
        )
        for form in ("NFC", "NFD")
    }
    assert len(signs) == 1


@given(plans())
def test_one_changed_word_makes_another_sign(plan: Plan) -> None:
    changed = replace(plan, household=replace(plan.household, name=plan.household.name + "x"))
    assert fingerprint(changed) != fingerprint(plan)
    for name, entities in vars_of(plan).items():
        if entities:
            fewer = replace(plan, **{name: entities[1:]})
            assert fingerprint(fewer) != fingerprint(plan)


def vars_of(plan: Plan) -> dict[str, tuple[object, ...]]:
    found = {field.name: getattr(plan, field.name) for field in dataclasses.fields(plan)}
    return {name: value for name, value in found.items() if isinstance(value, tuple)}


@given(plans())
def test_the_content_is_json(plan: Plan) -> None:
    assert isinstance(json.loads(canonical(plan)), dict)
