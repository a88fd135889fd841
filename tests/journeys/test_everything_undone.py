"""Whatever somebody does can be taken back by Ctrl+Z and done again, in one step; only erasing for ever asks before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from desktop.domain.edits import with_commitment
from desktop.domain.vocabulary import Role
from desktop.storage.vault import Vault
from desktop.ui.actions import ACTIONS
from desktop.ui.main_window import MainWindow
from tests.helpers import click, muller, press, type_text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MONDAY, SATURDAY = date(2026, 11, 23), date(2026, 11, 28)

Deed = Callable[[MainWindow], object]


@pytest.fixture
def vault(vault_with) -> Vault:
    """Hạnh goes shopping on one Monday alone, so that there are days to which that can be copied."""
    plan = muller()
    (weekly,) = (each for each in plan.commitments if each.task == "shopping" and each.role is Role.RESPONSIBLE)
    return vault_with(with_commitment(plan, replace(weekly, dates=(MONDAY,))))


@pytest.fixture
def window(open_window, vault) -> Iterator[MainWindow]:
    made = open_window(vault)
    made.workspace.open("mueller")
    made.page.show_week()
    made.page.week.show_cell("lunch-weekend", SATURDAY)
    yield made
    made.close()


def kept(vault: Vault) -> tuple[object, ...]:
    """All that lies in the vault about the household, as a new start would find it."""
    notes = [(n.id, n.text, [(s.name, s.sha256) for s in n.scans]) for n in vault.notes("mueller")]
    return vault.load("mueller"), list(vault.conferences("mueller")), notes, list(vault.versions("mueller"))


def typed(field: str, words: str) -> Deed:
    """Something is typed into a field of the form, and the form is taken."""

    def deed(window: MainWindow) -> None:
        widget = getattr(window.side.form, field)
        widget.setFocus()
        type_text(words)
        assert window.side.form.submit()

    return deed


def taken(window: MainWindow) -> None:
    """The form is taken as it stands."""
    assert window.side.form.submit()


def away(window: MainWindow) -> None:
    form = window.side.form
    form.participant.choose("hanh")
    form.from_.show_day(SATURDAY)
    form.until.show_day(SATURDAY)
    assert form.submit()


def rested(window: MainWindow) -> None:
    window.side.form.last.show_day(SATURDAY)
    assert window.side.form.submit()


def followed(window: MainWindow) -> None:
    window.side.form.after.choose("olga")
    assert window.side.form.submit()


def consented(window: MainWindow) -> None:
    form = window.side.form
    form._list.go_to("+")
    assert form.submit()


def handed_over(window: MainWindow) -> None:
    form = window.side.form
    form.giver.choose("hanh")
    form.receiver.choose("jan")
    form.what.setPlainText("Der Einkaufszettel")
    assert form.submit()


def prepared(window: MainWindow) -> None:
    page = window.places.transition
    page.what.on.show_day(SATURDAY)
    page.tabs.setCurrentIndex(2)
    assert page.submit()


def agreed(window: MainWindow) -> None:
    type_text("Wir stellen einen Schlüsselkasten auf")
    press(Qt.Key.Key_Return)


def ticked(window: MainWindow) -> None:
    click(window.places.conference._boxes[0][1])


def noted(window: MainWindow) -> None:
    page = window.places.visiting
    page.notes.setFocus()
    type_text("Erika war im Garten.")
    press(Qt.Key.Key_Return, CTRL)


def person_first(window: MainWindow) -> None:
    window.page.people.list.go_to("menue")


DEEDS: tuple[tuple[str, Deed], ...] = (
    ("edit_household", typed("district", " am Park")),
    ("new_task", typed("title", "Blumen gießen")),
    ("edit_task", typed("title", " und Nachtisch")),
    ("new_person", typed("name", "Fatma Öztürk")),
    ("new_absence", away),
    ("consents", consented),
    ("new_handover", handed_over),
    ("new_transition", prepared),
    ("round_table", agreed),
    ("round_table", ticked),
    ("visit", noted),
    ("new_wish", typed("text", "Ich möchte in den Garten.")),
    ("copy_commitment", typed("dates", "26.11.")),
    ("replace_person", followed),
    ("pause_commitment", rested),
    ("end_commitment", taken),
)
"""What somebody does after an action of the table: the actions that lead to a change, and one change of each kind."""


@pytest.mark.parametrize(("action", "deed"), DEEDS, ids=[f"{action}-{deed.__name__}" for action, deed in DEEDS])
def test_a_change_goes_back_and_comes_again_in_one_step(window, vault, action, deed):
    before = kept(vault)
    if action == "consents":
        window.page.show_people()
        person_first(window)
    if action == "copy_commitment":
        window.page.week.show_cell("shopping", MONDAY)
    window.actions_by_id[action].trigger()
    assert kept(vault) == before, "looking changes nothing"
    deed(window)
    after = kept(vault)
    assert after != before
    assert window.workspace.undo_stack.count() == 1, "one step, whatever it took"
    assert window.toast.isVisible()
    for _again in range(2):
        press(Qt.Key.Key_Z, CTRL)
        assert kept(vault) == before
        assert window.workspace.plan == before[0]
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert kept(vault) == after
        assert window.workspace.plan == after[0]
    click(window.toast._undo)
    assert kept(vault) == before


def test_every_other_action_changes_nothing_by_itself(window, vault, monkeypatch):
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_more: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_more: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: "")
    monkeypatch.setattr(QDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    monkeypatch.setattr(QMessageBox, "exec", lambda _dialog: QMessageBox.StandardButton.Cancel)
    before = kept(vault)
    leading = {action for action, _deed in DEEDS}
    for spec in ACTIONS:
        if spec.id in leading or spec.id == "quit":
            continue
        window.actions_by_id[spec.id].trigger()
        assert kept(vault) == before, spec.id
        assert window.workspace.undo_stack.count() == 0, spec.id
    assert [row.id for row in vault.households()] == ["mueller"]


def test_a_long_day_goes_back_to_its_beginning_and_forth_again(window, vault):
    before = kept(vault)
    states = [before]
    for action, deed in DEEDS:
        if action not in {"new_task", "new_person", "new_wish", "round_table", "visit", "new_absence"}:
            continue
        window.actions_by_id[action].trigger()
        deed(window)
        states.append(kept(vault))
    for state in reversed(states[:-1]):
        press(Qt.Key.Key_Z, CTRL)
        assert kept(vault) == state
    for state in states[1:]:
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert kept(vault) == state
