"""The week under the hand: ask by dragging, take a commitment elsewhere, let it rest, end or pass on; by keys too."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.edits import with_commitment
from desktop.domain.plan import Commitment, Plan
from desktop.domain.vocabulary import CommitmentStatus, OccurrenceState, Role
from desktop.ui.main_window import MainWindow
from desktop.ui.week.change_forms import CopyForm, EndForm, PauseForm, ReplaceForm
from desktop.ui.week.strip import PERSON
from desktop.ui.week.table import CELL
from tests.helpers import click, muller, press, type_text

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
OPEN_SUNDAY = date(2026, 12, 20)
SATURDAY = date(2026, 11, 28)


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    made.page.show_week()
    yield made
    made.close()


def place(window: MainWindow, task: str, day: date) -> QModelIndex:
    assert window.page.week.show_cell(task, day) is not None
    return window.page.week.table.currentIndex()


def drop(window: MainWindow, data: QMimeData, onto: QModelIndex) -> None:
    """What Qt sends while somebody drags over the table and lets go."""
    table = window.page.week.table
    table.scrollTo(onto)
    at = QPointF(table.visualRect(onto).center())
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(at.toPoint(), copy, data, left, plain),
        QDragMoveEvent(at.toPoint(), copy, data, left, plain),
        QDropEvent(at, copy, data, left, plain),
    ):
        QApplication.sendEvent(table.viewport(), event)


def new_ones(window: MainWindow) -> list[Commitment]:
    before = {c.id for c in muller().commitments}
    return [c for c in window.workspace.plan.commitments if c.id not in before]


def test_a_person_dragged_onto_a_cell_is_asked_for_that_day_and_one_step_takes_it_back(window):
    strip = window.page.week.strip
    at = strip.people.index(strip.people.place("hanh"))
    drop(window, strip.people.mimeData([at]), place(window, "lunch-weekend", OPEN_SUNDAY))
    (made,) = new_ones(window)
    assert (made.participant, made.dates, made.status) == ("hanh", (OPEN_SUNDAY,), CommitmentStatus.ASKED)
    assert window.page.week.current_cell().state is OccurrenceState.ASKED
    assert window.toast.isVisible()
    assert "Nguyễn Thị Hạnh ist gefragt" in window.toast._words.text()
    click(window.toast.findChild(QPushButton))
    assert window.workspace.plan == muller()
    assert window.workspace.undo_stack.index() == 0


def test_asking_somebody_who_is_there_already_says_so_and_changes_nothing(window):
    cell = place(window, "lunch-weekend", SATURDAY)
    there = window.page.week.current_cell().people[0]
    data = QMimeData()
    data.setData(PERSON, there.id.encode())
    drop(window, data, cell)
    assert window.workspace.plan == muller()
    assert "schon dabei" in window.toast._words.text()


def test_by_keys_the_strip_asks_for_the_cell_where_one_was(window):
    place(window, "lunch-weekend", OPEN_SUNDAY)
    strip = window.page.week.strip
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is strip:
            break
    assert QApplication.focusWidget() is strip
    while strip.key() != "hanh":
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert [(c.participant, c.dates) for c in new_ones(window)] == [("hanh", (OPEN_SUNDAY,))]


def only_on(plan: Plan, task: str, day: date) -> Plan:
    """The plan in which whoever takes on a task does so on one day alone."""
    (one,) = (c for c in plan.commitments if c.task == task and c.role is Role.RESPONSIBLE)
    return with_commitment(plan, replace(one, dates=(day,)))


def test_a_cell_dragged_to_another_day_asks_the_same_person_for_it(window):
    monday, thursday = date(2026, 11, 23), date(2026, 11, 26)
    window.workspace.do("nur montags", only_on(window.workspace.plan, "shopping", monday))
    table, data = window.page.week.table, QMimeData()
    data.setData(CELL, b"shopping")
    table._dragged = window.page.week.show_cell("shopping", monday)
    drop(window, data, place(window, "lunch-week", thursday))
    assert new_ones(window) == [], "onto another task it cannot be put"
    drop(window, data, place(window, "shopping", thursday))
    (made,) = new_ones(window)
    assert (made.participant, made.dates, made.status) == ("hanh", (thursday,), CommitmentStatus.ASKED)
    assert window.page.week.current_cell().state is OccurrenceState.ASKED
    drop(window, data, place(window, "shopping", thursday))
    assert new_ones(window) == [made], "she is asked once"


def test_a_commitment_goes_to_other_days_by_keys(window):
    window.workspace.do("nur montags", only_on(window.workspace.plan, "shopping", date(2026, 11, 23)))
    before = window.workspace.plan
    place(window, "shopping", date(2026, 11, 23))
    press(Qt.Key.Key_C, CTRL | SHIFT)
    form = window.side.form
    assert isinstance(form, CopyForm)
    assert QApplication.focusWidget() is form.dates
    type_text("24.11.")
    press(Qt.Key.Key_Return)
    assert window.side.form is form, "shopping is on Mondays and Thursdays"
    assert "steht nicht an jedem dieser Tage an" in form._fields["dates"]._problem.text()
    assert window.workspace.plan == before
    form.dates.clear()
    type_text("26.11., 3.12.")
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    assert [c.dates for c in new_ones(window)] == [(date(2026, 11, 26), date(2026, 12, 3))]


def test_a_pause_asks_for_days_and_for_no_reason(window):
    place(window, "lunch-weekend", SATURDAY)
    assert window.page.week.current_cell().state is OccurrenceState.COVERED
    press(Qt.Key.Key_E, CTRL | SHIFT)
    form = window.side.form
    assert isinstance(form, PauseForm)
    assert QApplication.focusWidget() is form.first.line
    assert form.first.line.text() == "28.11.2026"
    assert set(form._fields) <= {"whose", "first", "last"}
    press(Qt.Key.Key_Tab)
    type_text("29.11.")
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    assert window.page.week.show_cell("lunch-weekend", SATURDAY).state is not OccurrenceState.COVERED
    assert window.page.week.show_cell("lunch-weekend", date(2026, 12, 5)).state is OccurrenceState.COVERED
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()


def test_an_end_is_the_first_day_without(window):
    place(window, "lunch-weekend", SATURDAY)
    press(Qt.Key.Key_E, CTRL)
    assert isinstance(window.side.form, EndForm)
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    ended = [c for c in window.workspace.plan.commitments if c.until == date(2026, 11, 27)]
    assert len(ended) == 1
    assert window.workspace.undo_stack.index() == 1


def test_one_responsible_person_follows_another_in_one_step(window, qtbot):
    place(window, "lunch-weekend", SATURDAY)
    press(Qt.Key.Key_R, CTRL)
    form = window.side.form
    assert isinstance(form, ReplaceForm)
    before = form.before.value()
    assert before is not None
    assert [key for key, box in form._boxes.items() if box.isChecked()] == ["lunch-weekend"]
    assert QApplication.focusWidget() is form.after
    type_text("Olga")
    press(Qt.Key.Key_Z, ALT)
    qtbot.waitUntil(lambda: window.side.form is None)
    cell = window.page.week.show_cell("lunch-weekend", SATURDAY)
    assert [p.id for p in cell.people] == ["olga"]
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()


def test_standing_in_is_passed_on_where_it_is_ticked(window):
    window.page.show_people()
    window.page.people.list.go_to("jan")
    press(Qt.Key.Key_R, CTRL)
    form = window.side.form
    assert not form.stepping_in.isChecked()
    alone = set(form._boxes)
    form.stepping_in.click()
    assert set(form._boxes) > alone, "Jan stands in where he takes on nothing"
    form.after.choose("olga")
    assert form.submit()
    plan = window.workspace.plan
    was = {c.task for c in muller().commitments if c.participant == "jan" and c.role is Role.BACKUP}
    assert was <= {c.task for c in plan.commitments if c.participant == "olga" and c.role is Role.BACKUP}
    assert all(c.until is not None for c in plan.commitments if c.participant == "jan" and c.role is Role.BACKUP)


def test_without_a_commitment_the_person_hears_what_to_do_instead(window):
    place(window, "lunch-weekend", OPEN_SUNDAY)
    window.page.show_people()
    press(Qt.Key.Key_E, CTRL)
    assert window.side.form is None
    assert "eine Zelle wählen" in window.toast._words.text()


def test_the_menu_of_a_cell_offers_the_gestures(window):
    offered = {action.data() for action in window.page.week.table.actions()}
    assert {"copy_commitment", "pause_commitment", "end_commitment", "replace_person"} <= offered
    assert window.page.week.table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
