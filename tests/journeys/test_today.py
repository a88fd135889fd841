"""Monday morning: what is due in all households, and each entry leads to its place."""

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.domain.check import check
from desktop.domain.edits import with_household
from desktop.domain.vocabulary import CommitmentStatus, HouseholdStatus
from desktop.exchange.examples import example_plans
from desktop.ui.households.form import HouseholdForm
from desktop.ui.today.due import DueKind, due_in
from desktop.ui.week.commitment_form import CommitmentForm
from tests.helpers import MULLER_ON, click, muller, press

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, vault_with, qtbot):
    made = open_window(vault_with(*example_plans(MULLER_ON)))
    qtbot.waitUntil(lambda: len(made.households.counting.due) == 3)
    qtbot.waitUntil(lambda: not made.today._pause.isActive())
    yield made
    made.close()


def keys(window):
    return [window.today._rows.row(at).key for at in range(len(window.today._rows))]


def expected():
    return {due.key for plan in example_plans(MULLER_ON) for due in due_in(plan, check(plan, MULLER_ON, 28))}


def enter(window, start):
    press(Qt.Key.Key_D, CTRL)
    window.today.list.go_to(next(key for key in keys(window) if key.startswith(start)))
    press(Qt.Key.Key_Return)


def test_it_stands_there_before_any_household_is_open(window):
    assert window.today.isVisible()
    assert set(keys(window)) == expected()
    assert f"({len(expected())})" in window.households.today.text()
    kinds = [list(DueKind.__members__).index(key.split("\n")[1]) for key in keys(window)]
    assert kinds == sorted(kinds)


def test_each_entry_leads_to_its_place(window):
    enter(window, "papadakis\nSEAM")
    assert window.workspace.plan.household.id == "papadakis"
    assert window.page.seams.isVisible()
    shown = window.page.seams.detail._flag
    assert shown.severity >= 3

    enter(window, "mueller\nASKED")
    form = window.side.form
    assert isinstance(form, CommitmentForm)
    asked = [c for c in window.workspace.plan.commitments if c.status is CommitmentStatus.ASKED]
    assert form.who.value() in {one.participant for one in asked}
    press(Qt.Key.Key_Escape)

    enter(window, "mueller\nTRANSITION")
    assert window.places.transition.isVisible()
    assert window.places.transition.items.isVisible()

    with_review = next((key for key in keys(window) if "\nREVIEW" in key), None)
    if with_review is not None:
        enter(window, with_review)
        assert isinstance(window.side.form, HouseholdForm)


def test_it_comes_back_by_key_and_goes_again_with_any_view(window):
    window.workspace.open("mueller")
    assert not window.today.isVisible()
    press(Qt.Key.Key_D, CTRL)
    assert window.today.isVisible()
    assert QApplication.focusWidget() is window.today.list
    assert window.today.list.key() == keys(window)[0]
    press(Qt.Key.Key_1, CTRL)
    assert window.page.week.isVisible()
    click(window.households.today)
    assert window.today.isVisible()
    window.households.list.setFocus()
    press(Qt.Key.Key_Return)
    assert window.page.isVisible(), "the household that is open already comes back too"


def test_one_kind_alone(window):
    window.today.kind.choose(DueKind.ASKED)
    assert keys(window)
    assert {key.split("\n")[1] for key in keys(window)} == {"ASKED"}


def test_what_is_settled_goes_from_the_list(window, qtbot):
    tester = QAbstractItemModelTester(window.today._rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    window.workspace.open("mueller")
    plan = window.workspace.plan
    window.workspace.do("abgeschlossen", with_household(plan, replace(plan.household, status=HouseholdStatus.CLOSED)))
    qtbot.waitUntil(lambda: not any(key.startswith("mueller") for key in keys(window)))
    del tester


def test_a_review_is_due_when_it_was_missed_comes_soon_or_has_no_day():
    def reviews(on):
        plan = with_household(muller(), replace(muller().household, review_on=on))
        found = due_in(plan, check(plan, MULLER_ON, 28))
        return [due.severity for due in found if due.kind is DueKind.REVIEW]

    assert reviews(None) == [2]
    assert reviews(date(2026, 11, 22)) == [2]
    assert reviews(date(2026, 12, 7)) == [1]
    assert reviews(date(2026, 12, 8)) == []


def test_every_open_request_and_every_transition_of_the_weeks_ahead_is_named():
    plan = muller()
    found = Counter(due.kind for due in due_in(plan, check(plan, MULLER_ON, 28)))
    assert found[DueKind.ASKED] == sum(c.status is CommitmentStatus.ASKED for c in plan.commitments) > 0
    assert found[DueKind.TRANSITION] == len(plan.transitions) > 0
