"""One table of actions: menus, quick open and key card tell of all of them, and no key stands for two."""

import re
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.exchange.examples import example_plans
from desktop.texts import LANGUAGES
from desktop.ui.actions import ACTIONS, MenuName, action_texts, key_groups, menu_texts
from desktop.ui.main_window import MainWindow
from desktop.ui.mnemonics import distinct, letter, lettered, plain
from desktop.ui.parts.form import Form
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.quick_open import QuickOpen
from desktop.ui.week.task_form import TaskForm
from tests.helpers import press, type_text
from tests.screens import settle, views

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(*example_plans()))
    made.workspace.open("mueller")
    yield made
    made.close()


@pytest.fixture
def quick(qtbot: QtBot) -> Callable[[MainWindow], QuickOpen]:
    """Presses Ctrl+K and waits until one can type."""

    def press_and_wait(window: MainWindow) -> QuickOpen:
        press(Qt.Key.Key_K, CTRL)
        found = next(each for each in window.findChildren(QuickOpen) if each.isVisible())
        qtbot.waitUntil(lambda: QApplication.focusWidget() is found.line)
        return found

    return press_and_wait


def titles(dialog: QuickOpen) -> list[str]:
    model = dialog.list.model()
    return [model.row(at).title for at in range(len(model))]


def test_every_action_stands_in_a_menu_in_quick_open_and_on_the_key_card(window, quick, tmp_path):
    in_menus = {action.data() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for action in window.actions_by_id.values():
        action.setEnabled(True)
    dialog = quick(window)
    offered = {entry.row.key.removeprefix("action:") for entry in dialog._shown if entry.row.key.startswith("action:")}
    dialog.leave()
    paper = tmp_path / "Tasten.pdf"
    assert window.key_help.save_to(paper)
    document = QPdfDocument()
    document.load(str(paper))
    printed = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    printed = " ".join(printed.split())
    for spec in ACTIONS:
        assert spec.id in in_menus
        assert spec.id in offered or spec.id == "quick_open"
        assert plain(action_texts("de")[spec.id]) in printed, spec.id
    assert "Strg+K" in printed
    assert "Alt+A, " in printed, "what has no keys of its own is reached by letters"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_keys_and_no_letter_of_a_menu_stand_for_two_things(lang):
    keys = [spec.keys for spec in ACTIONS if spec.keys]
    assert len(keys) == len(set(keys))
    bar = [letter(text) for text in menu_texts(lang).values()]
    assert len(bar) == len(set(bar))
    assert all(bar)
    texts = action_texts(lang)
    for name in MenuName:
        letters = [letter(texts[spec.id]) for spec in ACTIONS if spec.menu is name]
        assert all(letters), name
        assert len(letters) == len(set(letters)), (lang, name)
    assert all(key.keys for group in key_groups(lang) for key in group.keys)


def letters_of(form: Form) -> list[str]:
    return [letter(each.text()) for each in lettered(form)]


def test_no_letter_of_a_form_stands_for_two_things_or_for_a_menu(window):
    bar = {letter(action.text()) for action in window.menuBar().actions()}
    seen = 0
    for name, show in views(window):
        show()
        settle()
        if window.side.form is None:
            continue
        letters = letters_of(window.side.form)
        assert len(letters) == len(set(letters)), (name, letters)
        assert not bar & set(letters), name
        seen += bool(letters)
    assert seen > 5


@given(st.lists(st.text("aAbBäÖß &.…", max_size=6), max_size=12), st.text("abä", max_size=3))
def test_letters_are_moved_and_never_shared(texts, taken):
    said = distinct(texts, taken)
    letters = [found for text in said if (found := letter(text)).strip()]
    wanted = [text for text in texts if letter(text).isalnum()]
    assert [re.sub("&(?!&)", "", text.replace("&&", "+")) for text in said] == [
        re.sub("&(?!&)", "", text.replace("&&", "+")) for text in texts
    ]
    assert len([each for each in letters if each.isalnum()]) == len({each for each in letters if each.isalnum()})
    assert len(letters) <= len(wanted) + len(texts)


def test_the_first_keeps_its_letter_and_an_ampersand_in_a_name_stays():
    assert distinct(["&Öffnen", "&Öl && mehr", "ohne"]) == ["&Öffnen", "Öl && &mehr", "ohne"]
    assert distinct(["&Aa"], "a") == ["Aa"]


def test_quick_open_finds_people_tasks_households_and_actions_however_they_are_typed(window, quick):
    dialog = quick(window)
    for typed, first in (
        ("hanh", "Nguyễn Thị Hạnh"),
        ("lukasiewicz", "Jan Łukasiewicz"),
        ("papad", "Papadakis"),
        ("ausfall", "Ausfallprobe"),
        ("insulin", "Insulin"),
    ):
        dialog.line.clear()
        type_text(typed)
        assert any(first in title for title in titles(dialog)[:3]), (typed, titles(dialog))
    dialog.line.clear()
    type_text("gibtesnicht")
    assert titles(dialog) == []
    assert dialog._nothing.isVisible()
    press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.findChild(QuickOpen) is None or not window.findChild(QuickOpen).isVisible()


def test_esc_brings_the_person_back_and_looking_elsewhere_closes_it(window, quick):
    window.page.show_week()
    dialog = quick(window)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.page.week.table
    dialog = quick(window)
    window.households.search.setFocus(Qt.FocusReason.MouseFocusReason)
    assert dialog.isHidden()


def test_quick_open_leads_there(window, quick):
    quick(window)
    type_text("hanh")
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, ParticipantForm)
    assert window.page.people.isVisible()
    quick(window)
    type_text("einkauf")
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, TaskForm)
    quick(window)
    type_text("verlauf")
    press(Qt.Key.Key_Return)
    assert window.page.history.isVisible()
    quick(window)
    type_text("papad")
    press(Qt.Key.Key_Return)
    assert window.workspace.plan.household.id == "papadakis"


def test_the_arrows_walk_through_what_was_found_while_the_line_is_typed_in(window, quick):
    dialog = quick(window)
    assert dialog.list.key() == dialog._shown[0].row.key
    press(Qt.Key.Key_Down)
    assert dialog.list.key() == dialog._shown[1].row.key
    assert QApplication.focusWidget() is dialog.line
    press(Qt.Key.Key_Up)
    assert dialog.list.key() == dialog._shown[0].row.key
    dialog.leave()


def test_without_a_household_only_what_is_possible_is_offered(open_window, vault_with, quick):
    window = open_window(vault_with())
    dialog = quick(window)
    offered = {entry.row.key for entry in dialog._shown}
    assert "action:new_household" in offered
    assert "action:new_task" not in offered
    dialog.leave()
    window.close()
