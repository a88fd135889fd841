"""The people: what they may know is asked for and taken back, and the triangle shows all sides in one size."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.consents import may_know
from desktop.domain.emergency import may_be_made
from desktop.domain.vocabulary import Scope
from desktop.ui.main_window import MainWindow
from desktop.ui.people.consent_form import ConsentForm
from tests.helpers import MULLER_ON, muller, press, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    made.page.show_people()
    yield made
    made.close()


def test_a_consent_is_given_for_a_time_and_taken_back_without_a_reason(window):
    window.page.people.list.go_to("menue")
    press(Qt.Key.Key_M, CTRL | SHIFT)
    form = window.side.form
    assert isinstance(form, ConsentForm)
    form._list.go_to("+")
    form.scope.setFocus()
    type_text("Angaben")
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    plan = window.workspace.plan
    assert may_know(plan, "menue", Scope.HEALTH, MULLER_ON)
    made = next(c for c in plan.consents if c.participant == "menue" and c.scope is Scope.HEALTH)
    assert (made.by, made.given_on) == ("erika", MULLER_ON)

    press(Qt.Key.Key_M, CTRL | SHIFT)
    form = window.side.form
    form._list.go_to(made.id)
    form.withdrawn_on.setFocus()
    type_text("23.11.2026")
    press(Qt.Key.Key_Return)
    plan = window.workspace.plan
    assert not may_know(plan, "menue", Scope.HEALTH, MULLER_ON)
    assert may_know(plan, "menue", Scope.HEALTH, date(2026, 11, 22)) is False
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()


def test_whoever_decides_may_agree_to_the_sheet_for_an_emergency(window):
    plan = window.workspace.plan
    window.workspace.do("nobody asked yet", replace(plan, consents=()))
    assert not may_be_made(window.workspace.plan, MULLER_ON)
    window.page.people.list.go_to("erika")
    press(Qt.Key.Key_M, CTRL | SHIFT)
    form = window.side.form
    assert isinstance(form, ConsentForm)
    assert "Entscheidet selbst" in form._subtitle.text()
    press(Qt.Key.Key_Return)
    assert may_be_made(window.workspace.plan, MULLER_ON)
    (own,) = window.workspace.plan.consents
    assert (own.participant, own.by, own.scope, own.given_on) == ("erika", "erika", Scope.HEALTH, MULLER_ON)
    press(Qt.Key.Key_Z, CTRL)
    assert not may_be_made(window.workspace.plan, MULLER_ON)


def test_the_triangle_says_what_comes_from_every_side_in_the_same_words(window):
    window.page.people.tabs.setCurrentIndex(1)
    QApplication.processEvents()
    said = window.page.people.triangle.accessibleDescription().split("; ")
    assert [each.split(",")[0] for each in said] == ["Die Person selbst", "Familie", "Ehrenamt", "Fachdienst"]
    assert all("in der Woche" in each and "Aufgabe" in each for each in said)
    window.page.show_people()
    assert QApplication.focusWidget() is window.page.people.triangle
