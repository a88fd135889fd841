"""The family wants to know what is kept about them, takes it along, and wants everything erased."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.ports import PlanStore
from desktop.exchange.examples import example_plans
from desktop.exchange.plan_file import read_plan
from desktop.storage.errors import UnknownHousehold
from desktop.ui.desk.erase_form import EraseForm
from desktop.ui.desk.giving_forms import AnswerForm, HandOverForm
from desktop.ui.main_window import MainWindow
from tests.helpers import MULLER_ON, click, new_vault, press, reopened
from tests.storage.plain import hits, plain

JAN = ("Łukasiewicz", "0171 555 01 30")
ERIKA = ("Erika Müller", "Lindenweg", "Ich möchte in meiner Wohnung bleiben")


def by_menu(window: MainWindow, action: str) -> None:
    window.actions_by_id[action].trigger()


def test_the_family_takes_its_plan_along_and_goes(
    tmp_path: Path, open_window: Callable[[PlanStore], MainWindow], qtbot: QtBot
) -> None:
    folder = tmp_path / "plans"
    vault = new_vault(folder, *example_plans(MULLER_ON))
    window = open_window(vault)
    window.workspace.open("mueller")

    # The son asks what is kept about him. Somebody has to be chosen first.
    by_menu(window, "answer")
    form = window.side.form
    assert isinstance(form, AnswerForm)
    assert not form.submit()
    form.person.choose("jan")
    told = tmp_path / "Auskunft.json"
    assert form.write(told)
    assert all(word in str(json.loads(told.read_bytes())) for word in JAN)

    # They take the plan along as a file.
    by_menu(window, "hand_over")
    form = window.side.form
    assert isinstance(form, HandOverForm)
    file = tmp_path / "mueller.json"
    assert form.write(file)
    assert read_plan(file.read_bytes()) == window.workspace.plan
    assert [event.output.kind for event in vault.events("mueller") if event.output] == ["plan-file", "access"]

    # First the son alone. It asks whether that is for ever; without a yes nothing happens.
    by_menu(window, "erase")
    form = window.side.form
    assert isinstance(form, EraseForm)
    form.person.choose("jan")
    assert not form.submit()
    assert any(person.id == "jan" for person in vault.load("mueller").participants)
    form.sure.setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.form is None)
    assert all(person.id != "jan" for person in vault.load("mueller").participants)
    assert window.workspace.plan == vault.load("mueller")
    assert not window.workspace.undo_stack.canUndo()
    assert window.households.model.rowCount() == 3

    # Then the whole household.
    by_menu(window, "erase")
    form = window.side.form
    click(form.sure)
    assert form.sure.isChecked()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.plan is None)
    assert window.households.model.rowCount() == 2
    with pytest.raises(UnknownHousehold):
        vault.load("mueller")
    window.close()
    vault.close()

    # Whoever has the key finds no word of them in any page of the database; the others are untouched.
    with reopened(folder) as vault:
        assert hits(plain(vault), *JAN, *ERIKA) == []
        assert hits(plain(vault), "Papadakis") == ["Papadakis"]
        assert {row.id for row in vault.households()} == {"papadakis", "yildirim-wisniewski"}
