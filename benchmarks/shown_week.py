"""The window on a caseload, with a household's week in front, for the ratios 5 and 6."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.households import ON, plans
from desktop.app import printer
from desktop.desk import VaultDesk
from desktop.storage import open_or_create_demo
from desktop.storage.vault import Vault
from desktop.ui.application import dress
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Appearance


class ShownWeek:
    """The window at rest."""

    def __init__(self, vault: Vault) -> None:
        self._day = ON
        self.window = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: self._day)
        self.workspace, self.counting = self.window.workspace, self.window.households.counting
        self.window.resize(1366, 800)
        self.window.show()
        self.rest()
        self.workspace.open("h0")
        self.window.page.show_week()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is left to be done."""
        while self.window._made is None or self.counting._timer.isActive():  # noqa: SLF001
            QApplication.processEvents()
        for _ in range(3):
            QApplication.processEvents()

    def paint(self) -> None:
        """Paint the whole week, as where it was covered or scrolled."""
        self.window.page.week.table.viewport().update()
        QApplication.sendPostedEvents()

    def next_day(self) -> None:
        """Every household is to be checked anew."""
        self._day += timedelta(1)
        self.workspace.refresh_today()


@contextmanager
def shown_week(households: int) -> Iterator[ShownWeek]:
    """A week in front, in a caseload of so many households, all of them checked."""
    application = QApplication.instance() or QApplication(["nahtstelle"])
    assert isinstance(application, QApplication)
    dress(application, "de", Appearance.LIGHT, 100)
    with tempfile.TemporaryDirectory() as folder, open_or_create_demo(Path(folder, "vault")) as vault:
        vault.add(plans(households))
        shown = ShownWeek(vault)
        yield shown
        shown.window.close()


def milliseconds(do: Callable[[], object]) -> float:
    """How long something takes by the clock."""
    begin = perf_counter()
    do()
    return (perf_counter() - begin) * 1000
