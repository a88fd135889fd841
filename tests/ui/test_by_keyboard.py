"""Whatever window, place or page is in front: Tab leads to each of its controls and out again, and each has a name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QTabBar, QWidget

from desktop.desk import VaultDesk
from desktop.exchange.plan_file import write_plan
from desktop.keeper import VaultDoors, VaultKeeper
from desktop.ui.crash import CrashPage
from desktop.ui.desk.import_window import ImportWindow
from desktop.ui.handbook.window import HandbookWindow
from desktop.ui.start.first_run import FirstRun
from desktop.ui.start.gate import Gate
from tests.helpers import muller, new_vault
from tests.screens import SHEET, settle
from tests.ui.test_window import unlabelled, unnamed

MOST = 150
"""More presses of Tab than any window has controls."""


def wanted(window: QWidget) -> set[QWidget]:
    """What takes the focus by Tab. Of a row of buttons one is enough: arrows lead to the others."""
    return {
        child
        for child in window.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.window() is window
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not (isinstance(child, QRadioButton) and not child.isChecked())
        and not (child.objectName().startswith("qt_") or isinstance(child.parentWidget(), QTabBar))
    }


def reached(window: QWidget) -> set[QWidget]:
    """Where Tab leads, pressed again and again."""
    if window.focusWidget() is None or QApplication.focusWidget() is None:
        window.setFocus(Qt.FocusReason.TabFocusReason)
        window.focusNextChild()
    seen: set[QWidget] = set()
    for _ in range(MOST):
        here = QApplication.focusWidget()
        if here is None or (here in seen and seen >= wanted(window)):
            break
        seen.add(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return seen


def told(window: QWidget) -> None:
    """Fails with what has no name or cannot be reached."""
    settle()
    assert unnamed(window) + unlabelled(window) == []
    missed = {f"{type(each).__name__} „{each.accessibleName()}“" for each in wanted(window) - reached(window)}
    assert missed == set()


def shown(window: QWidget, qtbot) -> QWidget:
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def window(open_window, vault_with) -> Iterator[QWidget]:
    vault = vault_with(muller())
    made = open_window(vault)
    made.guard(VaultKeeper(vault))
    made.workspace.open("mueller")
    yield made
    made.close()


@pytest.mark.parametrize(
    "action",
    [
        "show_today", "show_week", "four_weeks", "show_seams", "show_people", "show_agreement", "show_history",
        "show_outage", "new_transition", "round_table", "visit", "new_task", "new_person", "new_absence", "new_wish",
        "new_handover", "new_household", "edit_household",
    ],
)  # fmt: skip
def test_in_the_window(window, action):
    window.actions_by_id[action].trigger()
    told(window)


def test_in_each_page_of_the_settings(window):
    window.actions_by_id["show_settings"].trigger()
    settings = window.keeping.settings
    for number in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(number)
        told(window)


def test_at_the_curtain(window):
    window.lock_window()
    told(window)


def test_in_each_step_of_a_change(window):
    window.places.new_transition()
    page = window.places.transition
    page.what.on.show_day(window.workspace.today)
    for step in range(3):
        page.tabs.setCurrentIndex(step)
        told(window)


def test_in_the_handbook_and_on_the_page_of_a_mistake(window, qtbot):
    for made in (HandbookWindow(), CrashPage(ValueError("Müller"), "de")):
        told(shown(made, qtbot))
        made.close()


def test_where_files_are_taken_in(window, qtbot, tmp_path: Path):
    file = tmp_path / "plan.json"
    file.write_bytes(write_plan(muller()))
    taking = shown(ImportWindow(VaultDesk(window.workspace.store), [file], "de"), qtbot)
    qtbot.waitUntil(lambda: "1 Haushalt" in taking.summary.text(), timeout=20_000)
    told(taking)
    taking.close()


def test_on_each_page_before_the_window(garbage, dressed, qtbot, tmp_path: Path):
    first = shown(FirstRun(VaultDoors(tmp_path / "none"), VaultKeeper, "de"), qtbot)
    told(first)
    first.show_page(first.new_words)
    told(first)
    first.close()
    with new_vault(tmp_path / "plans") as vault:
        coded = shown(FirstRun(VaultDoors(tmp_path / "plans"), VaultKeeper, "de", vault), qtbot)
        coded.codes.wait()
        coded.codes.show_sheet(SHEET)
        told(coded)
        coded.show_page(coded.begin)
        told(coded)
        coded.close()
    gate = shown(Gate(VaultDoors(tmp_path / "plans"), "de"), qtbot)
    told(gate)
    gate.show_backups()
    told(gate)
    gate.close()
