"""A care pilot tries out an absence, writes it down, and later takes a step back that is long past."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.domain.outage import outage
from desktop.domain.outage_words import opened
from desktop.ui.people.absence_form import AbsenceForm
from tests.helpers import click, muller, new_vault, press, reopened, type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_window, vault_with):
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    yield made
    made.close()


def fill(field, text):
    field.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_text(text)


def test_what_opens_follows_person_and_days_and_can_become_an_absence(window, qtbot):
    press(Qt.Key.Key_6, CTRL)
    view = window.page.outage
    assert QApplication.focusWidget() is view.who
    type_text("Olga")
    fill(view.from_.line, "21.12.2026")
    fill(view.until.line, "3.1.2027")
    expected = opened(outage(muller(), "olga", date(2026, 12, 21), date(2027, 1, 3)))
    assert len(expected) == 1
    assert "Telefonieren am Abend" in expected[0]
    assert expected[0] in view.found.sentences()

    # A day that is none is said at its field, and what was found before goes.
    fill(view.from_.line, "31.2.")
    assert view.found.sentences() == ()
    assert view._from._problem.isVisible()
    assert not view.note.isEnabled()
    fill(view.from_.line, "10.1.2027")
    assert "vor dem ersten" in view._from._problem.text()
    fill(view.from_.line, "21.12.2026")
    assert not view._from._problem.isVisible()
    assert window.workspace.plan == muller()

    # It is settled: she will be away. The form knows who and when.
    press(Qt.Key.Key_E, ALT)
    qtbot.waitUntil(lambda: window.side.form is not None)
    assert isinstance(window.side.form, AbsenceForm)
    press(Qt.Key.Key_Return)
    made = window.workspace.plan.absences[-1]
    assert (made.participant, made.from_, made.until) == ("olga", date(2026, 12, 21), date(2027, 1, 3))
    assert expected[0] not in view.found.sentences(), "what is so already no longer opens"


def test_a_number_of_weeks_counts_from_the_first_day(window):
    press(Qt.Key.Key_6, CTRL)
    view = window.page.outage
    fill(view.from_.line, "7.12.2026")
    buttons = {each.text(): each for each in view.findChildren(type(view.note))}
    click(buttons["4 Wochen"])
    assert view.until.day() == date(2027, 1, 3)


def test_the_chosen_person_stays_when_the_plan_changes(window):
    press(Qt.Key.Key_6, CTRL)
    view = window.page.outage
    type_text("Olga")
    window.workspace.do("ohne Abwesenheit", replace(muller(), absences=()))
    assert view.who.value() == "olga"


def rows(view):
    return [view._rows.row(at) for at in range(len(view._rows))]


def test_an_old_step_is_taken_back_and_what_came_later_stays(tmp_path, open_window, qtbot):
    folder = tmp_path / "plans"
    vault = new_vault(folder, muller())
    window = open_window(vault)
    window.workspace.open("mueller")
    rename(window, "shopping", "Einkaufen für die Woche")
    rename(window, "laundry", "Wäsche und Bügeln")
    window.close()
    vault.close()

    # Days later, in another session, the first of the two turns out to be a mistake.
    with reopened(folder) as vault:
        window = open_window(vault)
        window.workspace.open("mueller")
        press(Qt.Key.Key_5, CTRL)
        view = window.page.history
        tester = QAbstractItemModelTester(view._rows, QAbstractItemModelTester.FailureReportingMode.Warning)
        assert QApplication.focusWidget() is view.list
        assert len(rows(view)) == 3
        assert "Wäsche und Bügeln" in view.lines.sentences()[0]
        press(Qt.Key.Key_Down)
        assert "Einkaufen für die Woche" in view.lines.sentences()[0]
        press(Qt.Key.Key_Z, ALT)
        qtbot.waitUntil(lambda: len(rows(view)) == 4)
        assert window.workspace.plan.task("shopping").title == muller().task("shopping").title
        assert window.workspace.plan.task("laundry").title == "Wäsche und Bügeln"
        assert vault.load("mueller") == window.workspace.plan
        assert view.list.currentIndex().row() == 0
        assert "zurückgenommen" in view._headline.text()

        # Ctrl+Z takes back the taking back.
        press(Qt.Key.Key_Z, CTRL)
        assert window.workspace.plan.task("shopping").title == "Einkaufen für die Woche"

        # That the household was written down cannot be taken back here.
        press(Qt.Key.Key_End)
        assert "63 Einträge" in view.lines.sentences()[0]
        assert not view.undo.isVisible()
        del tester
        window.close()


def rename(window, task, title):
    window.page.week.task_opened.emit(task)
    form = window.side.form
    form.title.selectAll()
    type_text(title)
    press(Qt.Key.Key_Return)
    assert window.workspace.plan.task(task).title == title


def test_a_step_that_later_ones_build_on_says_why_it_stays(window):
    rename(window, "shopping", "Einkaufen A")
    rename(window, "shopping", "Einkaufen B")
    press(Qt.Key.Key_5, CTRL)
    press(Qt.Key.Key_Down)
    click(window.page.history.undo)
    assert window.workspace.plan.task("shopping").title == "Einkaufen B"
    assert "später noch einmal geändert" in window.toast._words.text()
