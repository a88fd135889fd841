"""What every test relies on: no screen, a fixed language, the shipped files."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.domain.plan import Plan
    from desktop.domain.ports import PlanStore
    from desktop.ui.main_window import MainWindow
    from desktop.ui.workspace import Workspace

# A busy machine is no failure. A check of a commit draws the same every time, the desk anew in every run.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


@pytest.fixture(scope="session")
def dressed(qapp: "QApplication") -> "QApplication":
    """The application as ``make_application`` dresses it, in German, light, at 100 %."""
    from desktop.ui.application import dress
    from desktop.ui.theme import Appearance

    dress(qapp, "de", Appearance.LIGHT, 100)
    return qapp


@pytest.fixture
def garbage(dressed: "QApplication") -> Iterator[None]:
    """Python's garbage is collected as in the program: in the window's thread."""
    from desktop.ui.garbage import Garbage

    made = Garbage(dressed)
    yield
    made.stop()
    made.deleteLater()


@pytest.fixture
def look(garbage: None, dressed: "QApplication") -> Iterator["Callable[..., None]"]:
    """Changes appearance and text size, and puts both back at the end."""
    from desktop.ui import theme

    yield theme.apply
    theme.apply(theme.Appearance.LIGHT, 100)


@pytest.fixture
def vault_with(tmp_path: Path) -> Iterator["Callable[..., PlanStore]"]:
    """Makes a real vault on disk that holds the plans it is given; it is closed at the end."""
    from tests.helpers import new_vault

    made = []

    def make(*plans: "Plan") -> "PlanStore":
        made.append(new_vault(tmp_path / f"vault{len(made)}", *plans))
        return made[-1]

    yield make
    for vault in made:
        vault.close()


@pytest.fixture
def workspace(garbage: None, dressed: "QApplication", vault_with: "Callable[..., PlanStore]") -> Iterator["Workspace"]:
    """The Müller household, open, on a day for which its flags are known."""
    from desktop.ui.workspace import Workspace
    from tests.helpers import MULLER_ON, muller

    plan = muller()
    made = Workspace(vault_with(plan), today=lambda: MULLER_ON)
    made.open(plan.household.id)
    yield made
    made.close()


@pytest.fixture
def open_window(garbage: None, dressed: "QApplication", qtbot: "QtBot") -> "Callable[[PlanStore], MainWindow]":
    """Opens the real window on a store and waits until it is active."""
    from desktop.app import printer
    from desktop.desk import VaultDesk
    from desktop.ui.main_window import MainWindow
    from tests.helpers import MULLER_ON

    def make(store: "PlanStore", days_later: int = 0) -> "MainWindow":
        today = MULLER_ON + timedelta(days_later)
        window = MainWindow(store, printer(), desk=VaultDesk(store), today=lambda: today)
        qtbot.addWidget(window)
        window.resize(1366, 800)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    return make
