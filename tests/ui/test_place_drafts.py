"""What is half written at a change, a round table or a visit survives a lock, a close and a crash, as in forms."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.keeper import VaultKeeper
from desktop.ui.week.commitment_form import CommitmentForm
from tests.helpers import MULLER_ON, WORDS, muller, new_vault, press, reopened, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
OWN = "Die Katze für drei Tage zu Olga bringen"
NOTE = "Erika hat nach dem Garten gefra"
LINE = "Wir stellen einen Schlüsselkasten auf"
SAID = "Alle freuen sich auf den Fr"


def begin_change(window):
    """By hand to the third step, with an item struck, one agreed, and one of their own."""
    window.places.new_transition()
    page = window.places.transition
    page.what.list.go_to("7")
    page.what.on.show_day(MULLER_ON.replace(day=28))
    type_text("Abschied von Jan", page.what.title)
    page.who.giver.choose("hanh")
    page.who.receiver.choose("ayse")
    page.tabs.setCurrentIndex(2)
    page.items.rows[0].belongs.setChecked(False)
    page.items.rows[1].agreed.setChecked(True)
    page.items.rows[2].due.line.setText("30.")
    type_text(OWN, page.items.own)
    press(Qt.Key.Key_Return)
    page.items.own.setFocus()
    type_text("und noch", page.items.own)
    return words_of_change(window)


def words_of_change(window):
    page = window.places.transition
    assert page.isVisible()
    rows = [
        (r.title.text(), r.belongs.isChecked(), r.agreed.isChecked(), r.due.line.text(), r.receiver.value(), r.kept)
        for r in page.items.rows
    ]
    return page.what.half(), page.who.half(), rows, page.items.own.text(), page.tabs.currentIndex()


def begin_table(window):
    window.places.round_table()
    page = window.places.conference
    page.points.go_to(page._points.key(0))
    type_text(LINE, page.decisions.text)
    page.decisions.owner.choose("hanh")
    page.decisions.due.line.setText("27.11.")
    page.note.setFocus()
    type_text(SAID, page.note)
    return words_of_table(window)


def words_of_table(window):
    page = window.places.conference
    assert page.isVisible()
    line = page.decisions
    return line.text.text(), line.owner.value(), line.due.line.text(), line.about, page.note.toPlainText()


def begin_visit(window):
    window.places.visit()
    page = window.places.visiting
    page.notes.setFocus()
    type_text("Gestern war gut.", page.notes.text)
    page.notes.submit()
    page.notes._on_entered(page.notes._notes[0].id)
    page.notes.text.setPlainText(NOTE)
    return words_of_visit(window)


def words_of_visit(window):
    notes = window.places.visiting.notes
    assert notes.isVisible()
    return notes.text.toPlainText(), notes._base.text


PLACES = [(begin_change, words_of_change), (begin_table, words_of_table), (begin_visit, words_of_visit)]


def guarded(open_window, vault):
    window = open_window(vault)
    window.guard(VaultKeeper(vault))
    return window


def crash(window):
    """What a crash leaves is what lies on the disk two seconds after the last word."""
    window.keeping.places.keep()
    window.keeping.drafts.keep()


@pytest.mark.parametrize("end", [crash, lambda window: window.close()], ids=["crash", "close"])
@pytest.mark.parametrize(("begin", "words"), PLACES, ids=["change", "table", "visit"])
def test_it_stands_there_again_after_a_new_start(open_window, tmp_path, begin, words, end):
    vault = new_vault(tmp_path / "plans", muller())
    window = guarded(open_window, vault)
    window.workspace.open("mueller")
    before = begin(window)
    end(window)
    vault.close()
    window.hide()
    with reopened(tmp_path / "plans") as vault:
        again = guarded(open_window, vault)
        assert words(again) == before
        assert "Noch nicht eingetragen" in again.toast._words.text()
        again.keeping.places.keep()
        assert len(vault.drafts()) == 1
        again.close()


@pytest.mark.parametrize(("begin", "words"), PLACES, ids=["change", "table", "visit"])
def test_a_lock_in_the_middle_costs_no_word_and_says_nothing_odd(open_window, vault_with, qtbot, begin, words):
    window = guarded(open_window, vault_with(muller()))
    window.workspace.open("mueller")
    refused = []
    window.workspace.refused.connect(refused.append)
    before = begin(window)
    window.lock_window()
    type_text(WORDS, window.keeping.lock.curtain.ways.words)
    QTest.keyClick(window.keeping.lock.curtain.ways.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.keeping.lock.locked, timeout=30_000)
    assert words(window) == before
    assert refused == []
    window.close()


def test_a_change_goes_on_to_the_plan_as_if_nothing_had_been(open_window, tmp_path):
    vault = new_vault(tmp_path / "plans", muller())
    window = guarded(open_window, vault)
    window.workspace.open("mueller")
    begin_change(window)
    crash(window)
    vault.close()
    window.hide()
    with reopened(tmp_path / "plans") as vault:
        again = guarded(open_window, vault)
        page = again.places.transition
        page.items.rows[2].due.show_day(MULLER_ON.replace(day=30))
        page.tabs.setCurrentIndex(1)
        page.tabs.setCurrentIndex(2)
        assert page.submit()
        made = again.workspace.plan.transitions[-1]
        assert made.title == "Abschied von Jan"
        titles = [item.title for item in made.items]
        assert titles.count(OWN) == 1
        assert "und noch" in titles
        assert len(titles) == len(set(titles)), "nothing was suggested a second time"
        again.keeping.places.keep()
        assert vault.drafts() == []
        again.close()


@pytest.mark.parametrize("begin", [begin_change, begin_table])
def test_what_is_left_on_purpose_is_forgotten(open_window, vault_with, begin):
    vault = vault_with(muller())
    window = guarded(open_window, vault)
    window.workspace.open("mueller")
    begin(window)
    window.keeping.places.keep()
    assert len(vault.drafts()) == 1
    window.places.page.left.emit()
    window.keeping.places.keep()
    assert vault.drafts() == []
    window.close()


def test_a_place_in_which_nothing_was_written_is_no_draft(open_window, vault_with):
    vault = vault_with(muller())
    window = guarded(open_window, vault)
    window.workspace.open("mueller")
    for show in (window.places.new_transition, window.places.round_table, window.places.visit):
        show()
        window.keeping.places.keep()
        assert vault.drafts() == []
    window.places.edit_transition(window.workspace.plan.transitions[0].id)
    window.keeping.places.keep()
    assert vault.drafts() == []
    window.close()


def test_a_form_beside_a_visit_comes_back_with_it(open_window, tmp_path):
    vault = new_vault(tmp_path / "plans", muller())
    window = guarded(open_window, vault)
    window.workspace.open("mueller")
    begin_visit(window)
    page = window.places.visiting
    page.list.go_to(page._rows.key(0))
    page._on_entered(page.list.key())
    assert isinstance(window.side.form, CommitmentForm)
    window.side.form._list.go_to("+")
    window.side.form.who.setFocus()
    type_text("Olga")
    crash(window)
    vault.close()
    window.hide()
    with reopened(tmp_path / "plans") as vault:
        again = guarded(open_window, vault)
        assert words_of_visit(again)[0] == NOTE
        assert isinstance(again.side.form, CommitmentForm)
        again.close()
        QApplication.processEvents()
