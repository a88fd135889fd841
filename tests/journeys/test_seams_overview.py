"""Seams that people leave as they are, for a while and for a reason."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.check import check
from tests.helpers import MULLER_ON, muller, press, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
GAP = "absence-uncovered:a1"


@pytest.fixture
def window(open_window, vault_with):
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    press(Qt.Key.Key_2, CTRL)
    yield made
    made.close()


def test_a_seam_is_left_as_it_is_for_a_reason_and_until_a_day(window, qtbot):
    seams = window.page.seams
    tester = QAbstractItemModelTester(seams.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    seams.list.go_to(GAP)
    press(Qt.Key.Key_L, ALT)
    qtbot.waitUntil(lambda: window.side.form is not None)
    form = window.side.form

    # A reason is needed, and for something this important a day.
    assert not form.submit()
    assert "warum" in form._fields["why"]._problem.text()
    type_text("Die Tochter kommt zu Besuch und kocht")
    form.until.show_day(None)
    assert not form.submit()
    assert form._fields["until"]._problem.isVisible()
    form.until.show_day(date(2026, 11, 22))
    assert not form.submit()
    form.until.show_day(date(2026, 12, 31))
    assert form.submit()

    report = window.workspace.report
    assert GAP not in {flag.id for flag in report.flags}
    assert GAP in {flag.id for flag in report.accepted}
    said = window.workspace.plan.accepted_flags[-1]
    assert (said.flag, said.severity, said.on, said.by) == (GAP, 3, MULLER_ON, "anna")
    assert f"{len(report.flags)}" in window.page.tabs.tabText(1)

    # It stays in the list, last and quiet, with its reason; and can be taken up again.
    assert seams.model.row(len(seams.model) - 1).quiet
    seams.list.go_to(GAP)
    assert "Die Tochter kommt zu Besuch" in seams.detail._left.label.text()
    assert "31. Dezember 2026" in seams.detail._left.label.text()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F, ALT)
    qtbot.waitUntil(lambda: window.side.form is None)
    assert window.workspace.plan == muller()
    del tester


def test_on_the_day_after_it_comes_back_by_itself(window):
    window.page.seams.list.go_to(GAP)
    window.forms.leave(window.page.seams.detail._flag)
    type_text("Wir warten auf die Antwort")
    window.side.form.until.show_day(date(2026, 11, 30))
    assert window.side.form.submit()
    plan = window.workspace.plan
    assert GAP not in {flag.id for flag in check(plan, date(2026, 11, 30), 28).flags}
    assert GAP in {flag.id for flag in check(plan, date(2026, 12, 1), 28).flags}
