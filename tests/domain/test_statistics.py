"""Figures for the municipality say where help is missing and never let anybody be found in them."""

import json
from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.check import check
from desktop.domain.plan import Address, Plan
from desktop.domain.report import Report
from desktop.domain.rules import RULES as ALL_RULES
from desktop.domain.rules import rule_id
from desktop.domain.statistics import LEAST, RULES, Figures, _hidden, as_json, figures, lines
from desktop.domain.vocabulary import Area, HouseholdStatus
from tests.storage.vaults import example

ON = date(2026, 11, 23)
PLAN = example()
REPORT = check(PLAN, ON)
CALM = replace(REPORT, flags=())


def household(district: str | None, report: Report = REPORT) -> tuple[Plan, Report]:
    address = replace(PLAN.household.address or Address(), district=district, city=None)
    return replace(PLAN, household=replace(PLAN.household, address=address)), report


def told(found: Figures) -> list[int]:
    """Every figure that is told."""
    tables = (found.rules, found.areas, found.districts, found.missing, *found.places.values())
    return [n for n in (found.households, *(n for table in tables for n in table.values())) if n is not None]


def test_every_rule_has_a_name() -> None:
    assert list(RULES) == [rule_id(rule) for rule in ALL_RULES]


def test_where_help_is_missing_is_counted_by_household() -> None:
    found = figures([household("Nord")] * 12 + [household("Süd")] * 7 + [household("Süd", CALM)] * 3, ON)
    assert found.households == 20
    assert found.districts == {"Nord": 10, "Süd": 10}
    assert found.missing == {"Nord": 10, "Süd": 5}
    assert found.rules[REPORT.flags[0].rule] == 15
    assert found.areas[Area.ILLNESS] == found.places[Area.ILLNESS]["Nord"] + found.places[Area.ILLNESS]["Süd"]  # type: ignore[operator]


def test_few_households_are_not_told_at_all() -> None:
    found = figures([household("Nord")] * 4, ON)
    assert told(found) == []
    assert len(list(lines(found, "de"))) == 1


def test_a_small_district_hides_another_with_it() -> None:
    found = figures([household("Nord")] * 12 + [household("Süd")] * 7 + [household("West")] * 2, ON)
    assert found.districts == {"Nord": 10, "Süd": None, "West": None}
    assert found.missing["Süd"] is found.missing["West"] is None


def test_households_that_are_not_accompanied_now_are_not_counted() -> None:
    plan, report = household("Nord")
    paused = replace(plan, household=replace(plan.household, status=HouseholdStatus.PAUSED))
    assert figures([(paused, report)] * 9, ON).households is None


@given(st.dictionaries(st.text(max_size=2), st.integers(0, 30), max_size=7))
def test_what_is_hidden_is_several_and_enough(counts: dict[str, int]) -> None:
    shown = _hidden(counts)
    hidden = [counts[name] for name, n in shown.items() if n is None]
    assert all(n is None or (n >= LEAST and n % LEAST == 0) for n in shown.values())
    if any(n is not None for n in shown.values()):
        assert sum(hidden) == 0 or (sum(hidden) >= LEAST and sum(n > 0 for n in hidden) > 1)


@settings(max_examples=60, deadline=None)
@given(
    homes=st.lists(st.tuples(st.sampled_from(["Nord", "Süd", "West", None]), st.booleans()), max_size=40),
    more=st.tuples(st.sampled_from(["Nord", "Süd", "West", None]), st.booleans()),
)
def test_nobody_is_found_by_the_difference_of_two_exports_or_two_figures(
    homes: list[tuple[str | None, bool]], more: tuple[str | None, bool]
) -> None:
    """Not even with one more household, whose figures somebody would like to know."""
    before, after = (
        figures([household(district, REPORT if seams else CALM) for district, seams in some], ON)
        for some in (homes, [*homes, more])
    )
    for found in (before, after):
        assert all(n >= LEAST for n in told(found))
        for one in told(found):
            assert all(one == other or abs(one - other) >= LEAST for other in told(found))
    pairs = Counter(abs(one - other) for one in told(before) for other in told(after))
    assert not [difference for difference in pairs if 0 < difference < LEAST]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_figures_are_said_and_given_to_machines(lang: str) -> None:
    found = figures([household("Nord")] * 12 + [household(None)] * 7, ON)
    text = "\n".join(lines(found, lang))
    assert "Nord" in text
    assert not any(word in text for word in ("Erika", "Müller", "Insulin"))
    assert json.loads(json.dumps(as_json(found)))["households"] == 15
    assert PLAN.household.name not in json.dumps(as_json(found))
