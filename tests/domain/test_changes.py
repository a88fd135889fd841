"""What differs between two plans is told field by field, and nothing else is."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from hypothesis import given, settings

from desktop.domain.changes import Change, changes
from desktop.domain.plan import (
    LISTS,
    Address,
    Household,
    Need,
    Participant,
    Plan,
    Transition,
    TransitionItem,
)
from desktop.domain.vocabulary import Area, HelpSystem, HouseholdStatus, TransitionKind
from tests.domain.strategies import plans

DAY = date(2026, 11, 23)
JAN = Participant(id="jan", name="Jan", system=HelpSystem.FAMILY)
OLGA = Participant(id="olga", name="Olga", system=HelpSystem.FAMILY)
NIGHT = TransitionItem(id="night", title="Wer ist die erste Nacht da?")
KEY = TransitionItem(id="key", title="Schlüssel")
HOME = Transition(id="home", kind=TransitionKind.HOSPITAL_DISCHARGE, on=DAY, items=(NIGHT, KEY))
PLAN = Plan(household=Household(id="h", name="Müller"), participants=(JAN, OLGA), transitions=(HOME,))


def applied(before: Plan | None, after: Plan) -> dict[tuple[str, str, str], Any]:
    """``before`` with the changes put in, as one flat table, to compare with that of ``after``."""
    told = flat(before)
    for change in changes(before, after):
        key = (change.kind, change.id, change.field)
        assert change.before != change.after
        for own, value in parts(*key, change.before).items():
            assert told.pop(own) == value
        told.update(parts(*key, change.after))
    return told


def flat(plan: Plan | None) -> dict[tuple[str, str, str], Any]:
    if plan is None:
        return {}
    home = plan.household.id
    told = {("plan", home, "timezone"): plan.timezone} | ({("plan", home, "extra"): plan.extra} if plan.extra else {})
    told |= parts("household", home, "", plan.household)
    for kind in LISTS:
        for entity in getattr(plan, kind):
            told |= parts(kind, entity.id, "", entity)
    return told


def parts(kind: str, own: str, path: str, value: object) -> dict[tuple[str, str, str], Any]:
    """A value by its places, down to what cannot be divided."""
    if path == "items" or (path == "" and isinstance(value, tuple)):
        return {key: part for item in value for key, part in parts(kind, own, f"items/{item.id}", item).items()}
    if hasattr(value, "__dataclass_fields__"):
        inner = ((f"{path}/{field.name}".lstrip("/"), getattr(value, field.name)) for field in fields(value))
        return {key: part for place, item in inner for key, part in parts(kind, own, place, item).items()}
    return {} if value is None or (value == "" and path == "extra") else {(kind, own, path): value}


def test_equal_plans_have_no_changes() -> None:
    assert changes(PLAN, PLAN) == ()
    assert changes(PLAN, replace(PLAN, participants=(replace(JAN), replace(OLGA)))) == ()


def test_a_field_is_told_with_what_it_was_and_is() -> None:
    after = replace(PLAN, participants=(replace(JAN, phone="0171", until=DAY), OLGA))
    assert changes(PLAN, after) == (
        Change("participants", "jan", "phone", None, "0171"),
        Change("participants", "jan", "until", None, DAY),
    )
    assert changes(after, PLAN)[0] == Change("participants", "jan", "phone", "0171", None)


def test_what_is_new_and_what_is_gone_is_told_as_a_whole() -> None:
    need = Need(id="n", area=Area.SOCIAL, text="Besuch")
    after = replace(PLAN, participants=(OLGA,), needs=(need,))
    assert changes(PLAN, after) == (
        Change("participants", "jan", "", JAN, None),
        Change("needs", "n", "", None, need),
    )


def test_two_people_who_tick_two_items_of_a_transition_change_two_different_things() -> None:
    after = replace(PLAN, transitions=(replace(HOME, items=(replace(NIGHT, agreed_on=DAY), KEY)),))
    assert changes(PLAN, after) == (Change("transitions", "home", "items/night/agreed_on", None, DAY),)
    fewer = replace(PLAN, transitions=(replace(HOME, items=(KEY,)),))
    assert changes(PLAN, fewer) == (Change("transitions", "home", "items/night", NIGHT, None),)


def test_household_and_plan_are_told_first_and_an_address_by_its_lines() -> None:
    home = replace(PLAN.household, address=Address(city="Kassel"), status=HouseholdStatus.PAUSED)
    one = replace(PLAN, household=home, timezone="UTC", extra='{"x":1}')
    assert changes(PLAN, one) == (
        Change("plan", "h", "timezone", "Europe/Berlin", "UTC"),
        Change("plan", "h", "extra", "", '{"x":1}'),
        Change("household", "h", "address", None, Address(city="Kassel")),
        Change("household", "h", "status", HouseholdStatus.ACTIVE, HouseholdStatus.PAUSED),
    )
    two = replace(one, household=replace(home, address=Address(city="Kassel", street="Lindenweg 7")))
    assert changes(one, two) == (Change("household", "h", "address/street", None, "Lindenweg 7"),)


def test_a_new_plan_is_told_whole() -> None:
    assert changes(None, PLAN) == (
        Change("plan", "h", "timezone", None, "Europe/Berlin"),
        Change("household", "h", "", None, PLAN.household),
        Change("participants", "jan", "", None, JAN),
        Change("participants", "olga", "", None, OLGA),
        Change("transitions", "home", "", None, HOME),
    )


@given(plans(most=2), plans(most=2))
@settings(max_examples=60, deadline=None)
def test_the_changes_are_all_that_leads_from_one_plan_to_another(one: Plan, other: Plan) -> None:
    other = replace(other, household=replace(other.household, id=one.household.id))
    assert applied(one, other) == flat(other)
    assert applied(None, one) == flat(one)
    assert len(changes(one, other)) == len(changes(other, one))
