"""The window as a whole: everything has a name, keys lead everywhere, data stay text, and nothing is left behind."""

import gc
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

from desktop.domain.edits import with_participant, with_task
from desktop.domain.plan import Plan
from desktop.domain.vocabulary import HouseholdStatus
from desktop.exchange.examples import example_plans
from desktop.ui.actions import ACTIONS
from desktop.ui.crash import CrashPage
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.inputs import Choice, Number
from desktop.ui.parts.text import ElidedText, no_mnemonic, plain_tip
from desktop.ui.theme import Appearance
from desktop.ui.week.commitment_form import CommitmentForm
from desktop.ui.week.task_form import TaskForm
from tests.helpers import MULLER_ON, click, muller, press, type_text
from tests.screens import settle, views

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(*example_plans()))
    made.workspace.open("mueller")
    yield made
    made.close()


def unnamed(widget: QWidget) -> list[str]:
    """Visible controls below ``widget`` that can take the focus but say no name to a screen reader."""
    found = []
    for child in widget.findChildren(QWidget):
        inner = child.objectName().startswith("qt_") or child.parentWidget() is None
        reads_through = isinstance(child.parentWidget(), QComboBox | QAbstractSpinBox)
        if not child.isVisible() or child.focusPolicy() == Qt.FocusPolicy.NoFocus or inner or reads_through:
            continue
        name = QAccessible.queryAccessibleInterface(child).text(QAccessible.Text.Name)
        if not name.strip() or (isinstance(child, QComboBox) and not child.accessibleName()):
            found.append(f"{type(child).__name__} in {type(child.parentWidget()).__name__}")
    return found


def unlabelled(window: MainWindow) -> list[str]:
    """Visible choices that a screen reader on Linux calls by their value and nothing else."""
    label = QAccessible.RelationFlag.Label
    return [
        child.accessibleName() or repr(child)
        for child in window.findChildren(QComboBox)
        if child.isVisible()
        and not any(kind == label for _, kind in QAccessible.queryAccessibleInterface(child).relations())
    ]


def test_every_control_of_every_view_has_a_name(window):
    assert unnamed(window) == []
    for name, show in views(window):
        show()
        QApplication.processEvents()
        assert unnamed(window) + unlabelled(window) == [], name
        if isinstance(window.side.form, CommitmentForm | TaskForm):
            window.side.form.more.open()
            QApplication.processEvents()
            assert unnamed(window) + unlabelled(window) == [], f"{name}, unfolded"


def test_a_choice_says_its_own_name_and_not_its_value(window):
    window.page.week.cell_opened.emit(window.page.week.show_cell("doctor", MULLER_ON.replace(month=12, day=8)))
    form = window.side.form
    assert form.who.accessibleName() == "Wer"
    relations = QAccessible.queryAccessibleInterface(form.who).relations()
    labels = [other.text(QAccessible.Text.Name) for other, kind in relations if kind == QAccessible.RelationFlag.Label]
    assert labels == ["Wer"], "on Linux the name of a choice is its value, and its label says what it is"


def test_every_action_has_a_method_a_text_and_its_own_keys(window):
    keys = [spec.keys for spec in ACTIONS if spec.keys]
    assert len(keys) == len(set(keys))
    for spec in ACTIONS:
        action = window.actions_by_id[spec.id]
        assert action.text()
        assert spec.id in tuple(Appearance) or callable(window.doing(spec.id))
    for menu in window.menuBar().findChildren(QMenu):
        letters = re.findall(r"&(\w)", " ".join(action.text() for action in menu.actions()))
        assert len(letters) == len({letter.lower() for letter in letters}), menu.title()


def test_f6_leads_around_and_back(window):
    window.page.show_week()
    assert QApplication.focusWidget() is window.page.week.table
    window.page.week.cell_opened.emit(window.page.week.show_cell("doctor", MULLER_ON.replace(month=12, day=8)))
    window.resize(1900, 900)
    QApplication.processEvents()
    seen = []
    for _ in range(3):
        press(Qt.Key.Key_F6)
        here = QApplication.focusWidget()
        panes = (window.households, window.page.week, window.side)
        seen.append(next(pane for pane in panes if pane.isAncestorOf(here)))
    assert seen == [window.households, window.page.week, window.side]
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.page.week.isAncestorOf(QApplication.focusWidget())


def test_the_keys_of_the_views_show_them(window):
    for key, view in (
        (Qt.Key.Key_2, window.page.seams),
        (Qt.Key.Key_3, window.page.people),
        (Qt.Key.Key_4, window.page.agreement),
        (Qt.Key.Key_1, window.page.week),
    ):
        press(key, CTRL)
        assert view.isVisible()
        assert view.isAncestorOf(QApplication.focusWidget())


def test_a_narrow_window_makes_room_for_the_form_and_gives_it_back(window):
    assert window.households.isVisible()
    window.forms.new_task()
    assert not window.households.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.households.isVisible()
    window.resize(1900, 900)
    window.forms.new_task()
    assert window.households.isVisible()


def test_the_status_line_says_when_it_was_saved(window):
    window.workspace.do(
        "Name", with_participant(window.workspace.plan, replace(window.workspace.plan.participants[0], name="E"))
    )
    assert re.fullmatch(r"Gespeichert \d\d:\d\d", window._saved.text())


def test_undo_says_what_it_would_take_back(window):
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert not undo.isEnabled()
    window.workspace.do(
        "Name geändert",
        with_participant(window.workspace.plan, replace(window.workspace.plan.participants[0], name="E")),
    )
    assert undo.isEnabled()
    assert undo.statusTip() == "Name geändert"
    press(Qt.Key.Key_Z, CTRL)
    assert not undo.isEnabled()
    assert redo.isEnabled()
    assert window.toast._words.text() == "Zurückgenommen: Name geändert"


def test_words_of_people_stay_text_wherever_they_stand(window):
    name = "Müller & <b>Söhne</b>"
    plan = window.workspace.plan
    plan = with_participant(plan, replace(plan.participant("hanh"), name=name))
    plan = with_task(plan, replace(plan.task("shopping"), title=name))
    window.workspace.do("umbenannt", plan)
    for view, show in views(window):
        show()
        QApplication.processEvents()
        for label in window.findChildren(QLabel):
            if "Söhne" in label.text():
                assert label.textFormat() == Qt.TextFormat.PlainText, view
    assert no_mnemonic(name) == "Müller && <b>Söhne</b>"
    assert "&lt;b&gt;" in plain_tip(name)


def test_walking_through_the_list_opens_where_one_stops(window, qtbot):
    window.find()
    press(Qt.Key.Key_Down)
    opened = []
    window.workspace.opened.connect(lambda: opened.append(window.workspace.plan.household.id))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [window.households.list.key()]
    assert window.workspace.plan.household.id == "papadakis"


def test_search_finds_people_and_tasks_and_says_when_it_finds_nothing(window):
    window.find()
    for typed, found in (("hanh", ["mueller"]), ("Łukas", ["mueller"]), ("muell", ["mueller"]), ("", None)):
        window.households.search.clear()
        type_text(typed)
        keys = [window.households.model.row(at).key for at in range(len(window.households.model))]
        assert found is None or set(found) <= set(keys), typed
        assert found is not None or len(keys) == 3
    type_text("gibtesnicht")
    assert len(window.households.model) == 0
    assert "gibtesnicht" in window.households._nothing.text()
    press(Qt.Key.Key_Escape)
    assert len(window.households.model) == 3


def test_the_models_of_the_lists_keep_qts_rules(window):
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
        for model in (window.households.model, window.page.seams.list.model(), window.page.people.list.model())
    ]
    window.households.search.setText("müll")
    window.workspace.do("ohne Abwesenheit", replace(window.workspace.plan, absences=()))
    window.households.search.setText("")
    window.workspace.open("papadakis")
    del testers


def test_the_place_in_the_week_survives_an_edit(window):
    window.page.week.show_cell("shopping", MULLER_ON)
    place = window.page.week.table.currentIndex()
    row, column = place.row(), place.column()
    window.workspace.do("ohne Abwesenheit", replace(window.workspace.plan, absences=()))
    place = window.page.week.table.currentIndex()
    assert (place.row(), place.column()) == (row, column)
    window.page.week.next_week()
    assert window.page.week.current_task() == "shopping"


def test_a_closed_seam_hands_the_place_to_the_next(window):
    window.page.show_seams()
    before = [window.page.seams.list.model().row(at).key for at in range(window.page.seams.list.model().rowCount())]
    at = before.index("absence-uncovered:a1")
    window.page.seams.list.go_to(before[at])
    window.workspace.do("ohne Abwesenheit", replace(window.workspace.plan, absences=()))
    assert window.page.seams.list.currentIndex().row() == at
    assert window.page.seams.detail._flag.id == window.page.seams.list.key() == before[at + 1]


def test_a_household_without_open_seams_says_so(window):
    closed = replace(
        window.workspace.plan, household=replace(window.workspace.plan.household, status=HouseholdStatus.CLOSED)
    )
    window.workspace.do("abgeschlossen", closed)
    window.page.show_seams()
    assert window.page.seams._pages.currentIndex() == 1
    assert not window.page.head.counts.isVisible()


def test_empty_views_explain_themselves(open_window, vault_with):
    window = open_window(vault_with())
    assert window._none_open.isVisible()
    click(window._none_open.button)
    form = window.side.form
    form.name.setText("Neu")
    assert form.submit()
    for show, view in ((window.page.show_week, window.page.week), (window.page.show_people, window.page.people)):
        show()
        assert view.isVisible()
    window.page.show_week()
    assert window.page.week._empty.isVisible()
    click(window.page.week._empty.button)
    assert isinstance(window.side.form, TaskForm)
    window.close()


def test_the_wheel_leaves_fields_alone_that_have_no_focus(dressed, qtbot):
    choice: Choice[int] = Choice()
    choice.offer([(1, "eins"), (2, "zwei")])
    number = Number(0, 9)
    for widget in (choice, number):
        qtbot.addWidget(widget)
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        widget.show()
        widget.clearFocus()
        QApplication.sendEvent(widget, event)
    assert (choice.value(), number.value()) == (1, 0)


def test_a_closed_form_is_freed(window, qtbot):
    forms = window.forms
    for make in (forms.new_task, forms.new_person, forms.new_handover, forms.new_wish, forms.new_absence):
        make()
        gone = ref(window.side.form)
        window.side.close_form()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert gone() is None, make.__name__


def test_every_look_can_be_chosen_while_everything_is_open(window, look):
    for appearance in (Appearance.DARK, Appearance.CONTRAST, Appearance.LIGHT):
        window.actions_by_id[appearance.value].trigger()
        QApplication.processEvents()
        assert window.actions_by_id[appearance.value].isChecked()
    chosen = []
    window.looks.changed.connect(lambda appearance, percent: chosen.append((appearance, percent)))
    press(Qt.Key.Key_Plus, CTRL)
    window.looks.smaller_text()
    window.looks.smaller_text()
    assert chosen == [("light", 125), ("light", 100), ("light", 100)]


PRESSED = (
    "QPushButton",
    "Choice",
    "OpenChoice",
    "Line",
    "DayField",
    "Number",
    "IconButton",
    "QToolButton",
)


LEAST = 32


def too_small(window: QWidget, least: float = LEAST) -> list[str]:
    """Visible controls that are lower than a finger needs."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()} has {widget.height()}"
        for widget in window.findChildren(QWidget)
        if type(widget).__name__ in PRESSED
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parentWidget(), QTabBar | QLineEdit)
        and widget.height() < least
    ]


@pytest.mark.parametrize("percent", [100, 200])
def test_targets_are_large_enough_to_press(window, look, percent):
    look(Appearance.LIGHT, percent)
    for name, show in views(window):
        show()
        settle()
        assert too_small(window) == [], name
    window.forms.new_task()
    settle()
    assert too_small(window.side.form, LEAST * percent / 100 - 1) == [], "fields grow with their words"


def cut_off(widget: QWidget) -> list[str]:
    """Visible words below ``widget`` that do not fit where they stand."""
    found = []
    for child in widget.findChildren(QLabel) + widget.findChildren(QAbstractButton):
        qts_own = child.objectName().startswith("qt_") or isinstance(child.parentWidget(), QTabBar | QLineEdit)
        if not child.isVisible() or isinstance(child, ElidedText) or qts_own:
            continue
        wraps = isinstance(child, QLabel) and child.wordWrap()
        high = child.heightForWidth(child.width()) if wraps else child.sizeHint().height()
        wide = 0 if wraps else child.sizeHint().width()
        if child.width() < wide or child.height() < high:
            found.append(f"{child.text()!r} has {child.width()}x{child.height()} and needs {wide}x{high}")
    return found


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut_off(window, look, percent):
    window.resize(1366, 768)
    look(Appearance.LIGHT, percent)
    for name, show in views(window):
        show()
        settle()
        assert cut_off(window) == [], name
    dialog = CrashPage(KeyError(), "de")
    dialog.show()
    settle()
    assert cut_off(dialog) == []
    dialog.close()


def test_a_long_line_ends_in_dots_and_tells_the_whole(dressed, qtbot):
    label = ElidedText("Donaudampfschifffahrtsgesellschaftskapitänswitwenrente beantragen")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label._elided().endswith("…")
    assert label.toolTip() == label.text()
    label.resize(2000, 20)
    QApplication.processEvents()
    assert label.toolTip() == ""


def test_no_view_imports_the_store_or_the_printer():
    for file in Path(__file__).parents[2].joinpath("desktop", "ui").rglob("*.py"):
        assert not re.search(r"desktop\.(storage|documents|exchange)", file.read_text(encoding="utf-8")), file.name


def test_a_plan_with_nothing_in_it_can_be_shown(open_window, vault_with):
    empty = Plan(household=replace(muller().household, id="leer", care_pilot=None))
    window = open_window(vault_with(empty))
    window.workspace.open("leer")
    for name, show in views(window):
        if name in ("woche", "nahtstellen", "menschen", "aufgabe", "haushalt", "vereinbarung"):
            show()
            QApplication.processEvents()
    window.close()


def test_the_ring_of_a_choice_goes_with_the_focus(dressed, qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    first, second = Choice(pane), Choice(pane)
    second.move(0, 80)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    second.setFocus()
    QApplication.processEvents()
    without = first.grab().toImage()
    first.setFocus()
    QApplication.processEvents()
    assert first.grab().toImage() != without
    second.setFocus()
    QApplication.processEvents()
    assert first.grab().toImage() == without
