"""The list of households: narrowed to one's own, an area or those to look at again, and what burns first."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.plan import Address
from desktop.domain.vocabulary import HouseholdStatus
from desktop.exchange.examples import example_plans
from desktop.ui.households.counting import counts_of
from tests.helpers import MULLER_ON, muller, press, type_text


def named(plan, name, **changes):
    """The same plan as another household."""
    return replace(plan, household=replace(plan.household, id=name.lower(), name=name, **changes))


def homes():
    base, later = muller(), date(2027, 5, 1)
    return (
        *example_plans(MULLER_ON),
        named(base, "Ärmel", address=Address(district="Östliche Vorstadt"), care_pilot=None, review_on=later),
        named(base, "Zuletzt", address=Address(city="Ötigheim"), review_on=None),
        named(base, "Abschied", address=Address(district="Nirgendwo"), status=HouseholdStatus.CLOSED),
    )


@pytest.fixture
def vault(vault_with):
    made = vault_with(*homes())
    made.author = "Anna Özdemir"
    return made


@pytest.fixture
def window(open_window, vault, qtbot):
    made = open_window(vault)
    qtbot.waitUntil(lambda: not made.households.counting._timer.isActive(), timeout=20_000)
    qtbot.waitUntil(lambda: not made.households.narrowing._later.isActive())
    yield made
    made.close()


def shown(window):
    model = window.households.model
    return [model.row(at).title for at in range(len(model))]


def choose(window, words):
    """By keys, as somebody does who sees no mouse: typing picks."""
    box = window.households.narrowing.which
    box.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is box
    type_text(words)


def test_all_are_shown_by_name_until_somebody_chooses(window, vault):
    assert shown(window) == [row.name for row in vault.households()]
    assert len(shown(window)) == 6


def test_ones_own_are_those_whose_threads_one_holds(window):
    choose(window, "Wo ich")
    mine = [
        plan.household.name
        for plan in homes()
        if plan.household.status is HouseholdStatus.ACTIVE
        and (pilot := plan.participant(plan.household.care_pilot)) is not None
        and pilot.name == "Anna Özdemir"
    ]
    assert sorted(shown(window)) == sorted(mine)
    assert "Zuletzt" in mine
    assert "Abschied" not in shown(window)


def test_an_area_is_a_district_or_where_none_is_named_a_city(window):
    box = window.households.narrowing.which
    words = [box.itemText(at) for at in range(box.count())]
    assert "Östliche Vorstadt" in words
    assert words.index("Östliche Vorstadt") < words.index("Ötigheim")
    assert "Nirgendwo" not in words, "nobody is accompanied there any more"
    choose(window, "Östl")
    assert shown(window) == ["Ärmel"]
    box.setCurrentText("Ötigheim")
    assert shown(window) == ["Zuletzt"]


def test_a_look_at_the_plan_is_due_where_its_day_is_near_past_or_not_named(window):
    choose(window, "Blick")
    assert "Zuletzt" in shown(window)
    assert "Ärmel" not in shown(window)


def test_the_search_looks_within_what_is_chosen(window):
    choose(window, "Ötig")
    window.households.search.setFocus()
    type_text("Erika")
    assert shown(window) == ["Zuletzt"]


def test_what_burns_comes_first_and_names_keep_their_order_below(window, vault):
    narrowing = window.households.narrowing
    narrowing.order.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Down)
    assert narrowing.burning()
    rows = list(vault.households())
    counts = {plan.household.id: dict(counts_of(window.workspace.checked(plan))) for plan in homes()}
    expected = sorted(rows, key=lambda row: [-counts[row.id].get(severity, 0) for severity in (4, 3, 2, 1)])
    assert shown(window) == [row.name for row in expected]
    assert shown(window) != [row.name for row in rows]


def test_no_row_moves_away_under_the_hand_while_one_works(window):
    window.households.narrowing.order.setCurrentIndex(1)
    window.workspace.open("papadakis")
    before = shown(window)
    plan = window.workspace.plan
    window.workspace.do("weniger", replace(plan, commitments=(), transitions=()))
    assert shown(window) == before


def test_opening_a_household_that_is_not_among_them_shows_all_again(window):
    choose(window, "Ötig")
    window.workspace.open("papadakis")
    assert len(shown(window)) == 6
    assert window.households.list.key() == "papadakis"


def test_an_empty_choice_says_why(window, vault):
    vault.author = ""
    choose(window, "Wo ich")
    assert shown(window) == []
    assert "Einstellungen" in window.households._nothing.text()
    assert window.households._nothing.isVisible()


def test_with_one_household_there_is_nothing_to_choose(open_window, vault_with):
    window = open_window(vault_with(muller()))
    assert not window.households.narrowing.isVisible()
    window.close()
