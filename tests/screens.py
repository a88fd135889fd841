"""Pictures of every view for people to look at: ``make screens`` puts them into build/screens/."""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app as rooms
from desktop.ui import theme
from desktop.ui.application import make_application
from desktop.ui.main_window import MainWindow
from desktop.ui.start.passphrase import EnterPassphrase, NewPassphrase
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, muller, new_vault

OUT = Path("build/screens")
LOOKS = [(look, size) for look in (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST) for size in (100, 200)]


def settle() -> None:
    """Let everything that is under way come to its end."""
    for _ in range(5):
        QApplication.processEvents()


def views(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every view by name, and what brings it about."""
    page, forms, side = window.page, window.forms, window.side
    yield "woche", page.show_week
    yield "woche-offen", lambda: page.week.show_week(date(2026, 12, 21))
    yield "zusage", lambda: cell(window, "lunch-weekend", date(2026, 12, 20))
    yield "zusage-angefragt", lambda: cell(window, "doctor", date(2026, 12, 8))
    yield "nahtstellen", lambda: (side.close_form(), sight(window, 0))
    yield "uebergabe", lambda: forms.arrange(window.workspace.report.flags[1])
    yield "uebergang", lambda: forms.arrange(window.workspace.report.flags[0])
    yield "so-lassen", lambda: forms.leave(window.workspace.report.flags[0])
    yield "wer-gibt-an-wen", lambda: (side.close_form(), page.seams.matrix.all.setChecked(True), sight(window, 1))
    yield "was-von-wem", lambda: sight(window, 2)
    yield "menschen", lambda: (side.close_form(), page.show_people())
    yield "mensch", lambda: page.people.person_opened.emit("hanh")
    yield "aufgabe", forms.new_task
    yield "haushalt", forms.new_household
    yield "ausfallprobe", lambda: (side.close_form(), page.show_outage(), away(window))
    yield "verlauf", page.show_history
    yield "was-ansteht", lambda: (window.today.refresh(), window.show_today())
    yield "vereinbarung", lambda: (page.show_agreement(), preview(window))


def sight(window: MainWindow, number: int) -> None:
    """Look at the seams in another way."""
    window.page.show_seams()
    window.page.seams.tabs.setCurrentIndex(number)


def cell(window: MainWindow, task: str, on: date) -> None:
    """Open a cell of the week."""
    table = window.page.week.table
    table.cell_opened.emit(window.page.week.show_cell(task, on))


def away(window: MainWindow) -> None:
    """Look at what opens while the neighbour is away."""
    window.page.outage.assume("hanh", date(2026, 12, 7), date(2026, 12, 20))


def preview(window: MainWindow) -> None:
    """Wait for the preview."""
    for _ in range(40):
        settle()
        QTest.qWait(20)


def grab(widget: QWidget, name: str) -> None:
    """Keep a picture."""
    settle()
    widget.grab().save(str(OUT / f"{name}.png"))


def main(only: str = "") -> None:
    """Render everything, or the pictures whose names hold ``only``."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = make_application(["nahtstelle"], "de", Appearance.LIGHT)
    with TemporaryDirectory() as folder, new_vault(Path(folder) / "vault", *rooms.example_plans()) as vault:
        for look, size in LOOKS:
            if not only.startswith(f"{look}-{size}") and only.split("-", maxsplit=1)[0] in tuple(Appearance):
                continue
            theme.apply(look, size)
            window = MainWindow(vault, rooms.printer(), today=lambda: MULLER_ON)
            window.resize(1366 if size == 100 else 1600, 800 if size == 100 else 1000)
            window.show()
            grab(window, f"{look}-{size}-leer")
            while window.households.counting._timer.isActive():
                settle()
            window.workspace.open(muller().household.id)
            for name, show in views(window):
                show()
                if only in f"{look}-{size}-{name}":
                    grab(window, f"{look}-{size}-{name}")
            window.close()
            window.deleteLater()
            for name, dialog in (("anfang", NewPassphrase(str, "de")), ("oeffnen", EnterPassphrase(str, "de"))):
                dialog.show()
                grab(dialog, f"{look}-{size}-{name}")
                dialog.close()
            settle()
    del app


if __name__ == "__main__":
    main(*sys.argv[1:])
