"""A new carrier joins with five hundred households from another program; two of their files are not what they seem."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.households import plans
from desktop.domain.plan import Plan
from desktop.domain.ports import PlanStore
from desktop.exchange.plan_file import write_plan
from desktop.ui.desk.import_window import ImportWindow
from desktop.ui.main_window import MainWindow
from tests.helpers import click, muller, new_vault, press, reopened, type_text

MANY = 500
FHIR = Path(__file__).parents[1] / "data" / "fhir" / "r4_CarePlan-gpvisit.json"


def moved() -> Plan:
    """The Müller household without its day of review."""
    plan = muller()
    return replace(plan, household=replace(plan.household, review_on=None))


def files_of_another_program(folder: Path) -> list[Path]:
    folder.mkdir()
    for number, plan in enumerate(plans(MANY)):
        (folder / f"{number:03}.json").write_bytes(write_plan(plan))
    shutil.copy(FHIR, folder / "gp.json")
    (folder / "mueller.json").write_bytes(write_plan(moved()))
    (folder / "torn.json").write_bytes(write_plan(muller())[:500])
    (folder / "other.json").write_text("{}", encoding="utf-8")
    return sorted(folder.iterdir())


def wait_for(window: ImportWindow, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in window.summary.text(), timeout=120_000)


def test_five_hundred_households_come_in(
    tmp_path: Path, open_window: Callable[[PlanStore], MainWindow], qtbot: QtBot
) -> None:
    folder = tmp_path / "plans"
    vault = new_vault(folder, muller())
    window = open_window(vault)
    assert window.households.model.rowCount() == 1

    # She chooses the folder's files. They are read before anything is kept.
    taking = window.desk.take_in(files_of_another_program(tmp_path / "files"))
    wait_for(taking, qtbot, "502 Haushalte gefunden, 2 Dateien")
    assert len(vault.households()) == 1
    why = taking.about.toPlainText()
    assert "torn.json" in why
    assert "other.json" in why

    # One of them she knows already, with other words. That one stays as it is, unless she wants it otherwise.
    assert taking.replace.isVisible()
    assert not taking.replace.isChecked()
    assert taking.go.text().startswith("501 ")

    # She takes in the rest, and watches; the window goes on answering.
    click(taking.go)
    wait_for(taking, qtbot, "501 Haushalte übernommen")
    assert len(vault.households()) == MANY + 2
    assert vault.load("mueller") == muller()
    assert any(backup.reason == "import" for backup in vault.backups)

    # What the FHIR file does not say stands there as questions.
    number = next(at for at in range(taking.list.model().rowCount()) if "Fragen" in taking.list.model().row(at).detail)
    taking.list.setCurrentIndex(taking.list.model().index(number, 0))
    assert "Was die Datei nicht sagt" in taking.about.toPlainText()
    press(Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)

    # All of them are in the list and can be found, and the first opens.
    assert window.households.model.rowCount() == MANY + 2
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text("müll")
    assert window.households.model.rowCount() == 1
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.plan == muller())
    window.close()
    vault.close()

    # The next morning they are still there.
    with reopened(folder) as vault:
        assert len(vault.households()) == MANY + 2


def test_stopping_keeps_what_came_in_and_the_rest_outside(
    tmp_path: Path, open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore], qtbot: QtBot
) -> None:
    vault = vault_with()
    window = open_window(vault)
    folder = tmp_path / "files"
    folder.mkdir()
    for number, plan in enumerate(plans(60)):
        (folder / f"{number:03}.json").write_bytes(write_plan(plan))
    taking = window.desk.take_in(sorted(folder.iterdir()))
    wait_for(taking, qtbot, "60 Haushalte gefunden")
    click(taking.go)
    qtbot.waitUntil(lambda: taking.progress.value() >= 3, timeout=20_000)
    press(Qt.Key.Key_Escape)
    kept = len(vault.households())
    assert 0 < kept < 60
    qtbot.wait(50)
    assert len(vault.households()) == kept
    window.close()


def test_replacing_is_a_change_that_can_be_taken_back(
    tmp_path: Path, open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore], qtbot: QtBot
) -> None:
    vault = vault_with(muller())
    window = open_window(vault)
    window.workspace.open("mueller")
    other = tmp_path / "mueller.json"
    other.write_bytes(write_plan(moved()))
    taking = window.desk.take_in([other])
    wait_for(taking, qtbot, "1 Haushalt")
    assert not taking.go.isEnabled()
    taking.replace.setFocus()
    press(Qt.Key.Key_Space)
    click(taking.go)
    qtbot.waitUntil(lambda: bool(taking._work.taken), timeout=20_000)
    qtbot.waitUntil(lambda: not taking.progress.isVisible())
    assert vault.load("mueller") == moved()
    assert window.workspace.plan == moved()
    press(Qt.Key.Key_Escape)
    step = vault.events("mueller")[0].step
    assert window.workspace.take_back(step, "zurück")
    assert vault.load("mueller") == muller()
    window.close()
