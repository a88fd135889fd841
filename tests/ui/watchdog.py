"""How long the window is deaf: the longest stretch of work between two looks at what has come in.

``python -m tests.ui.watchdog [HOUSEHOLDS]`` walks through everything with a large household in a large caseload (2,000)
and prints what took longest.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, Qt
from PySide6.QtWidgets import QApplication

from benchmarks.large import fill
from desktop.app import printer
from desktop.desk import VaultDesk
from desktop.keeper import VaultKeeper
from desktop.storage.vault import Vault
from desktop.ui.application import make_application
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, muller, new_vault, press, type_text
from tests.large import large
from tests.screens import views

MANY = 2_000
PRINTED = 12
MANY_STEPS = ("vereinbarung", "vereinbarung-papiere")
"""Views that are brought about by waiting, and by more than one thing that is done."""
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Watchdog:
    """The longest stretch of each thing that was done, under its name, in milliseconds.

    First by the thread's own time, which other programs do not make longer, then by the clock.
    """

    longest: dict[str, tuple[float, float]] = field(default_factory=dict)
    _since: tuple[float, float] = field(default=(0.0, 0.0), init=False)
    _doing: str = field(default="", init=False)

    def do(self, name: str, what: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do something, and see to its end what comes of it at once; ``until`` says what else to wait for."""
        self._doing, self._since = name, _now()
        what()
        self.note()
        for _ in range(5):
            QApplication.processEvents()
            self.note()
        while not until():
            QApplication.processEvents()
            self.note()
        self._doing = ""

    def worst(self) -> list[tuple[float, float, str]]:
        """The longest first."""
        return sorted(((*spent, name) for name, spent in self.longest.items()), reverse=True)

    def note(self) -> None:
        """The window listens now."""
        now = _now()
        if self._doing:
            spent = (now[0] - self._since[0]) * 1000, (now[1] - self._since[1]) * 1000
            self.longest[self._doing] = max(self.longest.get(self._doing, spent), spent)
        self._since = now


def _now() -> tuple[float, float]:
    return thread_time(), perf_counter()


@contextmanager
def watching() -> Iterator[Watchdog]:
    """Watches the window's thread, which listens whenever its dispatcher turns to what is next."""
    dog, dispatcher = Watchdog(), QAbstractEventDispatcher.instance()
    turns = (dispatcher.awake, dispatcher.aboutToBlock)
    for turn in turns:
        turn.connect(dog.note)
    yield dog
    for turn in turns:
        turn.disconnect(dog.note)


# --- what is done


def walk(dog: Watchdog, window: MainWindow) -> None:
    """Everything that can be looked at, and what is done most, in the Müller household."""
    work = window.workspace
    dog.do("first sight, everything built and counted", lambda: None, lambda: _rests(window))
    dog.do("open a household", lambda: work.open("mueller"))
    for name, show in views(window):
        if name == "vereinbarung-fassungen":
            dog.do("make a version of the agreement", window.side.form.submit)
        elif name not in MANY_STEPS:
            dog.do(f"view: {name}", show)
    dog.do("view: vereinbarung", window.page.show_agreement, lambda: _shown(window))
    dog.do("view: settings", window.places.show_settings if window.keeping is None else window.keeping.show_settings)
    dog.do("view: week", window.page.show_week)
    for name, plan in _edits(window):
        dog.do(f"edit: {name}", lambda name=name, plan=plan: work.do(name, plan))
        dog.do(f"undo: {name}", lambda: press(Qt.Key.Key_Z, CTRL))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        dog.do(f"key in the week: {key.name}", lambda key=key: press(key))
    dog.do("the week after", window.page.next_week)
    dog.do("go to the search", window.find)
    for letter in "hanh":
        dog.do(f"type {letter}", lambda letter=letter: type_text(letter, window.households.search))
    dog.do("search no more", window.households.search.clear)
    dog.do("day after", window.households.counting.start, lambda: _rests(window))
    for look in (Appearance.DARK, Appearance.LIGHT):
        dog.do(f"look: {look}", window.actions_by_id[look.value].trigger)
    dog.do("close the household", work.close)


def _edits(window: MainWindow):
    plan = window.workspace.plan
    yield "without absences", replace(plan, absences=())
    yield "another title", replace(plan, tasks=(replace(plan.tasks[0], title="Wundversorgung"), *plan.tasks[1:]))


def _rests(window: MainWindow) -> bool:
    return window._made is not None and window.households.counting._steps is None


def _shown(window: MainWindow) -> bool:
    return window.page.agreement.preview.document() is not None


def look_at(vault: Vault) -> Watchdog:
    """Open the window on a vault and walk through it."""
    with watching() as dog:
        window = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: MULLER_ON)
        window.guard(VaultKeeper(vault))
        window.resize(1366, 800)
        dog.do("show the window", window.show)
        walk(dog, window)
        window.close()
    return dog


def main(households: int) -> None:
    """Print the longest stretches."""
    application = make_application(["nahtstelle"], "de", Appearance.LIGHT)
    with TemporaryDirectory() as folder:
        vault = new_vault(Path(folder, "vault"), large(muller()))
        with vault:
            fill(vault, households)
            found = look_at(vault).worst()
    print(f"{households:,} households, the open one with {len(large(muller()).tasks)} tasks")
    for own, clock, name in found[:PRINTED]:
        print(f"{own:7.1f} ms  ({clock:7.1f} by the clock)  {name}")
    del application


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
