"""Seams that people leave as they are, and seams at a glance: who passes on to whom, what comes from which side."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.balance import balance
from desktop.domain.check import check
from desktop.domain.vocabulary import HelpSystem, InterfaceState
from desktop.domain.words import duration
from desktop.ui.parts.text import Text
from desktop.ui.seams.handover_form import HandoverForm
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
    press(Qt.Key.Key_M, ALT)
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


def cells(model):
    found = {}
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if (cell := model.cell(index)) is not None:
                found[cell.giver, cell.receiver] = index
    return found


def test_the_matrix_shows_what_is_not_yet_agreed_and_leads_to_it(window):
    seams = window.page.seams
    seams.tabs.setCurrentIndex(1)
    model, table = seams.matrix.model, seams.matrix.table
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    done = (InterfaceState.AGREED, InterfaceState.TRIED)
    interfaces = window.workspace.report.interfaces
    assert set(cells(model)) == {(i.giver, i.receiver) for i in interfaces if i.state not in done}
    said = model.data(cells(model)["hanh", "jan"], Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Von Hạnh zu Jan: ")

    window.page.show_seams()
    table.setCurrentIndex(cells(model)["hanh", "jan"])
    press(Qt.Key.Key_Return)
    assert seams.list.isVisible()
    assert seams.detail._flag.subject.id.endswith("hanh:jan")

    # What is agreed has no flag: it opens with what was agreed.
    seams.tabs.setCurrentIndex(1)
    seams.matrix.all.setChecked(True)
    assert set(cells(model)) == {(i.giver, i.receiver) for i in interfaces}
    agreed = next(i for i in interfaces if i.state in done and i.giver == "ayse")
    table.setCurrentIndex(cells(model)[agreed.giver, agreed.receiver])
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, HandoverForm)
    del tester


def test_help_systems_stand_together_in_the_matrix(window):
    seams = window.page.seams
    seams.tabs.setCurrentIndex(1)
    seams.matrix.all.setChecked(True)
    plan, model = window.workspace.plan, seams.matrix.model
    systems = [plan.participant(person).system for person in model._givers if person is not None]
    assert systems == sorted(systems, key=list(HelpSystem).index)
    begins = [model.begins_system(Qt.Orientation.Vertical, at) for at in range(len(systems))]
    assert begins == [at > 0 and systems[at] != systems[at - 1] for at in range(len(systems))]


def test_what_comes_from_each_side_stands_side_by_side(window):
    shares = window.page.seams.shares
    window.page.seams.tabs.setCurrentIndex(2)
    found = balance(muller(), MULLER_ON, 28)
    assert len(shares._made) == len(HelpSystem)
    for side, system in zip(shares._made, found.systems, strict=True):
        words = [label.text() for label in side.findChildren(Text)]
        assert any(duration(round(system.share.minutes / 4), "de") in each for each in words)
        for task in system.share.responsible:
            assert any(muller().task(task).title in each for each in words if each.startswith("übernimmt"))
