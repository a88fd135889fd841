"""The round table: what is open lies there, lines are kept while people talk, and Today remembers until all is done."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.exchange.examples import example_plans
from tests.helpers import MULLER_ON, click, muller, new_vault, press, reopened, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "vault"


@pytest.fixture
def vault(folder):
    made = new_vault(folder, muller())
    yield made
    made.close()


@pytest.fixture
def window(open_window, vault, qtbot):
    made = open_window(vault)
    qtbot.waitUntil(lambda: len(made.households.counting.due) == 1)
    made.workspace.open("mueller")
    yield made
    made.close()


def sit_down(window):
    press(Qt.Key.Key_R, CTRL | SHIFT)
    page = window.places.conference
    assert page.isVisible()
    assert QApplication.focusWidget() is page.decisions.text, "people talk: the line to write on is ready"
    return page


def agree(page, text, owner="", due=""):
    """Write a line down by keys; the line is free again afterwards."""
    type_text(text)
    if owner:
        page.decisions.owner.setFocus()
        type_text(owner)
    if due:
        page.decisions.due.line.setFocus()
        press(Qt.Key.Key_A, CTRL)
        type_text(due)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.decisions.text
    assert page.decisions.text.text() == ""


def kept(vault):
    (conference,) = vault.conferences("mueller")
    return conference


def test_each_line_is_kept_at_once_with_who_and_by_when(window, vault, folder):
    page = sit_down(window)
    assert not vault.conferences("mueller"), "nobody has said anything yet"
    about = page.points.key()
    agree(page, "Wir fragen nach einem Schlüsselkasten", "Anna", "27.11.")
    agree(page, "Jemand ruft den Menüdienst an")
    first, second = kept(vault).decisions
    assert (first.text, first.owner, first.due) == (
        "Wir fragen nach einem Schlüsselkasten",
        "anna",
        date(2026, 11, 27),
    )
    assert first.about == about, "it answers the point that was talked about"
    assert second.owner is None
    assert second.due == date(2026, 11, 27), "one day for several things"

    box = next(box for person, box in page._boxes if person == "olga")
    click(box, QPoint(box.height() // 2, box.height() // 2))
    page.note.setFocus()
    type_text("Ein guter Nachmittag.")
    page.points.setFocus()
    assert kept(vault).present == ("olga",)
    assert kept(vault).note == "Ein guter Nachmittag."
    last = kept(vault)
    window.close()
    vault.close()
    with reopened(folder) as again:
        assert tuple(again.conferences("mueller")) == (last,)


def test_another_matter_is_linked_to_no_point_and_another_point_to_its_own(window, vault):
    page = sit_down(window)
    page.points.setFocus()
    press(Qt.Key.Key_Down)
    key = page.points.key()
    press(Qt.Key.Key_Return)
    agree(page, "Zum zweiten Punkt")
    page.points.setFocus()
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    agree(page, "Etwas ganz anderes")
    assert [each.about for each in kept(vault).decisions] == [key, None]


def test_a_slip_is_taken_up_again_and_every_step_can_be_taken_back(window, vault):
    page = sit_down(window)
    agree(page, "Schlüsel holen", "Anna")
    press(Qt.Key.Key_Z, CTRL)
    assert not vault.conferences("mueller"), "where nothing is typed, Ctrl+Z takes back what was agreed"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    page.decisions.list.setFocus()
    press(Qt.Key.Key_Return)
    assert page.decisions.text.text() == "Schlüsel holen"
    type_text("Schlüssel holen")
    press(Qt.Key.Key_Return)
    assert [each.text for each in kept(vault).decisions] == ["Schlüssel holen"]
    page.decisions.list.setFocus()
    press(Qt.Key.Key_Space)
    assert kept(vault).decisions[0].done_on == MULLER_ON
    press(Qt.Key.Key_Delete)
    assert kept(vault).decisions == ()
    press(Qt.Key.Key_Z, CTRL)
    assert kept(vault).decisions[0].done_on == MULLER_ON
    press(Qt.Key.Key_Z, CTRL)
    assert kept(vault).decisions[0].done_on is None
    press(Qt.Key.Key_Z, CTRL)
    assert kept(vault).decisions[0].text == "Schlüsel holen"
    press(Qt.Key.Key_Z, CTRL)
    assert not vault.conferences("mueller")
    assert page.isVisible()
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert kept(vault).decisions[0].text == "Schlüsel holen"


def test_what_is_no_day_is_said_at_its_field_and_the_line_stays(window, vault):
    page = sit_down(window)
    type_text("Blumen gießen")
    page.decisions.due.line.setFocus()
    type_text("31.2.")
    press(Qt.Key.Key_Return)
    assert "kein Tag" in page.decisions._due._problem.text()
    assert page.decisions.text.text() == "Blumen gießen"
    assert not vault.conferences("mueller")


def test_today_holds_what_was_agreed_until_it_is_done(window, vault):
    page = sit_down(window)
    agree(page, "Wir fragen nach einem Schlüsselkasten", "Anna", "27.11.")
    press(Qt.Key.Key_D, CTRL)
    today = window.today
    key = next(key for key in today._rows._places if "DECISION" in key)
    today.list.go_to(key)
    row = today._rows.row(today._rows.place(key))
    assert row.title == "Wir fragen nach einem Schlüsselkasten"
    assert "Anna" in row.detail

    press(Qt.Key.Key_Return)
    assert page.isVisible()
    assert page.decisions.list.key() == kept(vault).decisions[0].id
    press(Qt.Key.Key_D, CTRL)
    today.list.go_to(key)
    press(Qt.Key.Key_Space)
    assert kept(vault).decisions[0].done_on == MULLER_ON
    assert key not in today._rows._places
    assert today.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert kept(vault).decisions[0].done_on is None
    assert key in today._rows._places
    assert today.isVisible(), "taking it back leaves the person where they are"


def test_ticking_what_another_household_agreed_leaves_the_open_one_open(open_window, vault_with, qtbot):
    vault = vault_with(*example_plans(MULLER_ON))
    window = open_window(vault)
    qtbot.waitUntil(lambda: len(window.households.counting.due) == 3)
    window.workspace.open("papadakis")
    page = sit_down(window)
    agree(page, "Wir laden den Verein zum Kaffee ein")
    window.workspace.open("mueller")
    for close_first in (False, True):
        if close_first:
            window.workspace.close()
        press(Qt.Key.Key_D, CTRL)
        today = window.today
        key = next(key for key in today._rows._places if "DECISION" in key)
        today.list.go_to(key)
        press(Qt.Key.Key_Space)
        (conference,) = vault.conferences("papadakis")
        assert conference.decisions[0].done_on == MULLER_ON
        assert key not in today._rows._places
        assert today.isVisible()
        assert (window.workspace.plan.household.id if window.workspace.plan else "") == (
            "" if close_first else "mueller"
        )
        press(Qt.Key.Key_Z, CTRL)
        (conference,) = vault.conferences("papadakis")
        assert conference.decisions[0].done_on is None
        assert key in today._rows._places
    window.close()


def test_it_is_printed_as_it_is(window, tmp_path):
    page = sit_down(window)
    agree(page, "Wir fragen nach einem Schlüsselkasten", "Anna", "27.11.")
    for kind in ("open-points", "conference"):
        path = tmp_path / f"{kind}.pdf"
        assert page.save_to(kind, path)
        assert path.read_bytes().startswith(b"%PDF-")
    assert not page.save_to("conference", tmp_path), "a folder cannot be written over"


def test_esc_leaves_what_is_half_written_first_and_then_the_table(window):
    page = sit_down(window)
    type_text("halb")
    press(Qt.Key.Key_Escape)
    assert page.isVisible()
    press(Qt.Key.Key_Escape)
    assert window.page.isVisible()
