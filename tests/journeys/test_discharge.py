"""A discharge in five days: prepared in three steps by keys, open seams at once, settled item by item."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.vocabulary import InterfaceState, TransitionKind
from tests.helpers import MULLER_ON, click, muller, new_vault, press, reopened, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
SATURDAY = date(2026, 11, 28)


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


def prepare(window, on="28.11."):
    """To the list of a discharge, by keys alone."""
    press(Qt.Key.Key_U, CTRL | SHIFT)
    page = window.places.transition
    assert page.isVisible()
    assert QApplication.focusWidget() is page.what.list
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.what.on.line, "without a day the day is next"
    type_text(on)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.who.giver
    type_text("Ayşe")
    page.who.receiver.setFocus()
    type_text("Nguy")
    press(Qt.Key.Key_Return)
    assert page.items.isVisible()
    return page


def saved(window):
    return window.workspace.plan.transitions[-1]


def seams(window, transition):
    return {
        each.id.rsplit(":", 1)[1]: each.state
        for each in window.workspace.report.interfaces
        if each.id.startswith(f"transition:{transition.id}:")
    }


def write_down(window):
    """Take out the ride, add a cat, and let the neighbour take the first night; the transition then in the plan."""
    page = prepare(window)
    titles = [row.title.text() for row in page.items.rows]
    assert "Wer ist die erste Nacht da?" in titles
    days = {row.title.text(): row.due.day() for row in page.items.rows}
    assert days["Die Fahrt nach Hause"] == SATURDAY
    assert all(day >= MULLER_ON for day in days.values())

    ride = page.items.rows[titles.index("Die Fahrt nach Hause")]
    click(ride.belongs, ride.belongs.rect().center())
    assert not ride.receiver.isEnabled()
    page.items.own.setFocus()
    type_text("Katze von Olga zurückholen")
    press(Qt.Key.Key_Return)
    assert page.items.rows[-1].title.text() == "Katze von Olga zurückholen"
    assert QApplication.focusWidget() is page.items.own, "the next one can follow"
    night = page.items.rows[titles.index("Wer ist die erste Nacht da?")]
    night.receiver.setFocus()
    type_text("Nguy")
    night.agreed.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    return saved(window)


def test_what_was_written_down_shows_as_open_at_once(window):
    made = write_down(window)
    assert made.kind is TransitionKind.HOSPITAL_DISCHARGE
    assert made.on == SATURDAY
    by_title = {item.title: item for item in made.items}
    assert "Die Fahrt nach Hause" not in by_title
    assert by_title["Wer ist die erste Nacht da?"].receiver == "hanh"
    assert by_title["Wer ist die erste Nacht da?"].agreed_on == MULLER_ON
    assert by_title["Medikamente für die ersten Tage und der Plan dazu"].giver == "ayse"
    assert by_title["Katze von Olga zurückholen"].receiver is None

    # It shows at once as what is open, and its flag is in front.
    assert window.page.seams.isVisible()
    assert window.page.seams.detail._flag.subject.id == made.id
    states = seams(window, made)
    assert states[by_title["Wer ist die erste Nacht da?"].id] is InterfaceState.AGREED
    assert states[by_title["Katze von Olga zurückholen"].id] is InterfaceState.UNCOVERED


def test_the_flag_leads_to_the_list_and_goes_when_all_is_agreed(window, vault, folder, qtbot):
    made, page = write_down(window), window.places.transition
    click(window.page.seams.detail.arrange)
    assert page.items.isVisible()
    first = page.items.rows[0]
    assert QApplication.focusWidget() in (first.receiver, first.agreed)
    for row in page.items.rows:
        if row.belongs.isChecked():
            for choice, who in ((row.receiver, "Nguy"), (row.owner, "Anna")):
                choice.setFocus()
                type_text(who)
            if not row.agreed.isChecked():
                row.agreed.setFocus()
                press(Qt.Key.Key_Space)
    press(Qt.Key.Key_E, ALT)
    qtbot.waitUntil(lambda: not page.isVisible())
    assert set(seams(window, made).values()) == {InterfaceState.AGREED}
    assert not any(flag.subject.id == made.id for flag in window.workspace.report.flags)

    # It is on disk, and can be taken back step by step.
    settled = saved(window)
    press(Qt.Key.Key_Z, CTRL)
    assert saved(window) == made
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan.transitions == muller().transitions
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    window.close()
    vault.close()
    with reopened(folder) as again:
        assert again.load("mueller").transitions[-1] == settled


def test_the_day_moves_and_what_is_open_goes_along(window):
    page = prepare(window)
    press(Qt.Key.Key_Return, CTRL)
    made = saved(window)
    window.places.edit_transition(made.id)
    page.tabs.setCurrentIndex(0)
    page.what.on.setFocus()
    press(Qt.Key.Key_A, CTRL)
    type_text("30.11.")
    page.tabs.setCurrentIndex(2)
    assert len([row for row in page.items.rows if row.belongs.isChecked()]) == len(made.items)
    press(Qt.Key.Key_Return, CTRL)
    after = saved(window)
    assert after.on == date(2026, 11, 30)
    for before, now in zip(made.items, after.items, strict=True):
        assert (now.due - before.due).days == 2


def test_another_occasion_brings_another_list_and_leaves_what_was_written_by_hand(window):
    page = prepare(window)
    page.items.own.setFocus()
    type_text("Die Katze")
    press(Qt.Key.Key_Return)
    page.tabs.setCurrentIndex(0)
    page.what.list.setFocus()
    for _ in range(7):
        press(Qt.Key.Key_Down)
    assert page.what.occasion().named("de") == "Ein Ehrenamt geht zu Ende"
    page.tabs.setCurrentIndex(2)
    titles = [row.title.text() for row in page.items.rows]
    assert "Die Katze" in titles
    assert "Danke sagen und Abschied nehmen" in titles
    assert "Wer ist die erste Nacht da?" not in titles
    press(Qt.Key.Key_Return, CTRL)
    assert saved(window).kind is TransitionKind.CARER_CHANGE
    assert saved(window).title == "Ein Ehrenamt geht zu Ende"


def test_a_day_that_is_missing_or_none_is_said_at_its_field_and_nothing_is_lost(window):
    press(Qt.Key.Key_U, CTRL | SHIFT)
    page = window.places.transition
    page.tabs.setCurrentIndex(2)
    assert page.what.isVisible()
    assert "an welchem Tag" in page.what._on._problem.text()
    page.what.on.setFocus()
    type_text("31.2.")
    press(Qt.Key.Key_Return)
    assert page.what.isVisible()
    assert "kein Tag" in page.what._on._problem.text()
    press(Qt.Key.Key_Escape)
    assert window.page.isVisible()
    assert window.workspace.plan == muller()


def test_it_can_go_from_the_plan_and_come_back(window):
    window.places.edit_transition(muller().transitions[0].id)
    click(window.places.transition.remove)
    assert window.workspace.plan.transitions == ()
    assert window.page.isVisible()
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()
