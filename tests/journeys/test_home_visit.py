"""A home visit without network: today in large rows, who comes changes at the table, notes and a photo are kept."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.domain.vocabulary import CommitmentStatus
from desktop.ui.handbook.places import place
from desktop.ui.theme import Appearance
from desktop.ui.visit.touch import FINGER
from desktop.ui.week.commitment_form import CommitmentForm
from tests.helpers import MULLER_ON, click, muller, new_vault, press, reopened, type_text
from tests.screens import settle

CTRL = Qt.KeyboardModifier.ControlModifier
PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    made = new_vault(folder, muller())
    yield made
    made.close()


@pytest.fixture
def window(open_window, vault):
    made = open_window(vault)
    made.workspace.open("mueller")
    yield made
    made.close()


def arrive(window):
    press(Qt.Key.Key_B, CTRL)
    page = window.places.visiting
    assert page.isVisible()
    return page


def test_today_lies_on_the_table_and_the_other_households_do_not(window):
    page = arrive(window)
    assert QApplication.focusWidget() is page.list
    assert not window.households.isVisible()
    due = {each.task for each in window.workspace.report.occurrences if each.start.date() == MULLER_ON}
    rows = [page._rows.row(at) for at in range(len(page._rows))]
    assert {row.key for row in rows} == due
    clocks = [row.title.split()[0] for row in rows]
    assert clocks == sorted(clocks, key=lambda said: tuple(int(part) for part in said.split(":")))
    assert place(window._in_front()) == "hausbesuch.md", "F1 opens the handbook there"
    click(next(b for b in page.findChildren(QPushButton) if b.text().endswith("nach")))
    assert page.on == MULLER_ON + timedelta(1)
    press(Qt.Key.Key_Escape)
    assert window.page.isVisible()
    assert window.households.isVisible()


def test_who_comes_changes_at_the_table_and_esc_leads_back_step_by_step(window, folder, vault):
    page = arrive(window)
    page.list.go_to(page._rows.key(0))
    task = page.list.key()
    row = page.list.visualRect(page._rows.index(0))
    click(page.list.viewport(), QPoint(row.center()))
    form = window.side.form
    assert isinstance(form, CommitmentForm)
    assert (form.task.id, form.on) == (task, MULLER_ON)
    press(Qt.Key.Key_Escape)
    assert window.side.form is None
    assert page.isVisible()

    page.list.setFocus()
    press(Qt.Key.Key_Return)
    form = window.side.form
    form._list.go_to("+")
    form.who.setFocus()
    type_text("Olga")
    press(Qt.Key.Key_Return)
    assert page.isVisible()
    made = window.workspace.plan.commitments[-1]
    assert (made.task, made.participant, made.status) == (task, "olga", CommitmentStatus.ASKED)


def test_a_note_takes_a_moment_and_lasts(window, vault, folder):
    page = arrive(window)
    page.notes.setFocus()
    type_text("Erika geht wieder allein zum Briefkasten.")
    press(Qt.Key.Key_Return, CTRL)
    assert page.notes.text.toPlainText() == ""
    (note,) = vault.notes("mueller")
    assert (note.text, note.on, note.by) == (
        "Erika geht wieder allein zum Briefkasten.",
        MULLER_ON,
        "Anna Özdemir",
    )
    assert page.notes._rows.row(0).title == note.text

    # A slip is mended in place; leaving keeps what is half written.
    page.notes.list.setFocus()
    page.notes.list.go_to(note.id)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_End, CTRL)
    type_text(" Mit Stock.")
    press(Qt.Key.Key_Escape)
    assert window.page.isVisible()
    (mended,) = vault.notes("mueller")
    assert mended.id == note.id
    assert mended.text.endswith("Mit Stock.")
    press(Qt.Key.Key_Z, CTRL)
    assert vault.notes("mueller")[0].text == note.text
    press(Qt.Key.Key_Z, CTRL)
    assert not vault.notes("mueller")


def test_a_photo_is_kept_with_the_note_byte_by_byte_and_can_be_taken_back(window, vault, folder, tmp_path):
    photo = tmp_path / "Medikamentenplan.png"
    photo.write_bytes(PHOTO)
    page = arrive(window)
    page.notes.setFocus()
    type_text("Neuer Plan von der Praxis")
    assert page.notes.attach(photo)
    (note,) = vault.notes("mueller")
    assert note.text == "Neuer Plan von der Praxis"
    (scan,) = note.scans
    assert (scan.name, scan.media_type, scan.size) == ("Medikamentenplan.png", "image/png", len(PHOTO))
    assert vault.content(note, scan) == PHOTO
    press(Qt.Key.Key_Z, CTRL)
    assert vault.notes("mueller")[0].scans == ()
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    window.close()
    vault.close()
    with reopened(folder) as again:
        (kept,) = again.notes("mueller")
        assert again.content(kept, kept.scans[0]) == PHOTO


def test_a_note_goes_with_its_photo_comes_back_with_it_and_stands_in_the_history(window, vault, tmp_path):
    photo = tmp_path / "Treppe.png"
    photo.write_bytes(PHOTO)
    page = arrive(window)
    page.notes.setFocus()
    type_text("Die dritte Stufe wackelt")
    assert page.notes.attach(photo)
    (note,) = vault.notes("mueller")
    assert not page.notes.remove.isVisible(), "none is chosen yet"
    page.notes.list.setFocus()
    page.notes.list.go_to(note.id)
    assert page.notes.remove.isVisible()
    press(Qt.Key.Key_Delete)
    assert not vault.notes("mueller")
    for _again in range(2):
        press(Qt.Key.Key_Z, CTRL)
        (back,) = vault.notes("mueller")
        assert (back.id, back.text, back.on, back.by) == (note.id, note.text, note.on, note.by)
        assert vault.content(back, back.scans[0]) == PHOTO
        press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert not vault.notes("mueller")
    press(Qt.Key.Key_Z, CTRL)
    page.notes._on_entered(note.id)
    page.notes.list.go_to(note.id)
    click(page.notes.remove)
    assert page.notes.text.toPlainText() == "", "a note that was only taken up does not stay behind as a new one"
    press(Qt.Key.Key_Z, CTRL)

    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_5, CTRL)
    history = window.page.history
    rows = [history._rows.row(at) for at in range(len(history._rows))]
    assert any("Die dritte Stufe wackelt" in row.title for row in rows), "and there it is found again"
    press(Qt.Key.Key_Z, CTRL)
    assert len(history._rows) > len(rows), "what is taken back beside the plan shows at once too"
    assert vault.notes("mueller")[0].scans == (), "and what was attached before it went can still be taken back"
    press(Qt.Key.Key_Z, CTRL)
    assert not vault.notes("mueller")


def test_a_file_that_is_gone_is_said_and_the_note_stays(window, vault, tmp_path):
    page = arrive(window)
    page.notes.setFocus()
    type_text("Foto folgt")
    assert not page.notes.attach(tmp_path / "weg.png")
    assert "weg.png" in page.notes._problem.text()
    assert page.notes.text.toPlainText() == "Foto folgt"
    assert not vault.notes("mueller")


@pytest.mark.parametrize("percent", [100, 200])
def test_everything_to_touch_is_large_enough_for_a_finger(window, look, percent):
    look(Appearance.LIGHT, percent)
    page = arrive(window)
    settle()
    least = FINGER * percent / 100
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) >= 6
    assert all(button.height() >= least for button in buttons)
    assert all(page.list.visualRect(page._rows.index(at)).height() >= least for at in range(len(page._rows)))
