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
    yield "woche", window.page.show_week
    yield "woche-offen", lambda: window.page.week.show_week(date(2026, 12, 21))
    yield (
        "zusage",
        lambda: window.page.week.table.cell_opened.emit(window.page.week.show_cell("lunch-weekend", date(2026, 12, 20))),
    )
    yield (
        "zusage-angefragt",
        lambda: window.page.week.table.cell_opened.emit(window.page.week.show_cell("doctor", date(2026, 12, 8))),
    )
    yield "nahtstellen", lambda: (window.side.close_form(), window.page.show_seams())
    yield "uebergabe", lambda: window.forms.arrange(window.workspace.report.flags[1])
    yield "uebergang", lambda: window.forms.arrange(window.workspace.report.flags[0])
    yield "menschen", lambda: (window.side.close_form(), window.page.show_people())
    yield "mensch", lambda: window.page.people.person_opened.emit("hanh")
    yield "aufgabe", window.forms.new_task
    yield "haushalt", window.forms.new_household
    yield "vereinbarung", lambda: (window.side.close_form(), window.page.show_agreement(), preview(window))


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
