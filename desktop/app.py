"""The composition root: builds store, documents and window and hands them to each other; alone in seeing all rooms.

Rooms are imported where they are first needed, so that ``check`` on a file starts without database or PDF, and Qt,
which slows every later import, comes last.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO
from zoneinfo import ZoneInfo

import platformdirs

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import PlanStore
from desktop.handing import NotingPrinter, printer
from desktop.texts import LANGUAGES, QT_TR_NOOP, speaker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.domain.plan import Plan
    from desktop.storage import Vault
    from desktop.ui.settings import SettingsFile
    from desktop.ui.start.first_run import Beginning


# --- places and surroundings


def data_folder() -> Path:
    """The folder of this user's data; made on first use, readable for this user alone."""
    folder = Path(platformdirs.user_data_dir("nahtstelle", appauthor=False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def system_language() -> str:
    """``"en"`` where the system speaks English, else German."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return "en" if value.lower().startswith("en") else "de"
    if sys.platform == "win32":
        import locale

        return "en" if (locale.getlocale()[0] or "").lower().startswith("en") else "de"
    return "de"


def chosen_language() -> str:
    """The language that was chosen for the window; "" where none was."""
    try:
        chosen = json.loads((data_folder() / "window.json").read_text(encoding="utf-8"))["language"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(chosen) if chosen in LANGUAGES else ""


def has_screen() -> bool:
    """Whether a window can be shown here."""
    from desktop.ui.libraries import has_screen as found

    return found()


def today(plan: Plan) -> date:
    """The local day in the household's own time zone."""
    return datetime.now(ZoneInfo(plan.timezone)).date()


FAILED, INTERRUPTED = 1, 130
"""Exit status where something could not be done, or was stopped from the keyboard."""

UNEXPECTED = QT_TR_NOOP("Unerwarteter Fehler im Programm. Einzelheiten ohne persönliche Daten stehen in {log}.")
LARGEST_LOG = 1_000_000
"""Bytes of ``errors.log``; a longer one is put aside, one older one is kept."""


def log_unexpected(error: BaseException) -> Path:
    """Append where an unexpected error came from, without its message or any value, and return the log's path."""
    path = data_folder() / "errors.log"
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        path.replace(path.with_suffix(".log.1"))
    with path.open("a", encoding="utf-8") as log:
        log.write("\n".join([datetime.now().astimezone().isoformat(), *_places(error), ""]))
    return path


def _places(error: BaseException) -> Iterator[str]:
    """Kinds and places of an error and of those that led to it; messages may hold names and are left out."""
    here: BaseException | None = error
    while here is not None:
        yield type(here).__name__
        for frame in traceback.extract_tb(here.__traceback__):
            yield f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        here = here.__cause__ or here.__context__


def watch_for_mistakes(lang: str) -> None:
    """Let errors that nothing else catches, in whatever thread, leave their places alone, and no word of a plan.

    The window puts its own page in the place of ``sys.excepthook``; errors of other threads find it there.
    """

    def caught(kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            text = speaker(lang)(
                "Unerwarteter Fehler im Programm. Einzelheiten ohne persönliche Daten stehen in {log}."
            )
            print(text.format(log=log_unexpected(error)), file=sys.stderr)

    def elsewhere(found: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
        if found.exc_value is not None:
            sys.excepthook(found.exc_type, found.exc_value, found.exc_traceback)

    sys.excepthook, threading.excepthook, sys.unraisablehook = caught, elsewhere, elsewhere
    logging.basicConfig(handlers=[_Wordless()], force=True)
    if sys.stderr is not None:
        faulthandler.enable()  # addresses and names of functions, nothing else


class _Wordless(logging.Handler):
    """Takes what libraries log: what went wrong is kept as places, everything else is dropped."""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the places of an error."""
        if record.exc_info and record.exc_info[1] is not None:
            log_unexpected(record.exc_info[1])


# --- stores


@contextmanager
def store(path: Path | None, passphrase: str | None, told: Callable[[NahtstelleError], None]) -> Iterator[Vault]:
    """The user's own encrypted store, made on first use; backed up where that is due, and closed at the end.

    Whoever keeps a passphrase in a file has a key that outlives the computer; without one, the vault asks for a
    recovery code before it takes in the first person. ``told`` hears of a backup that could not be made.
    """
    from desktop.storage import open_or_create
    from desktop.storage.keeping import kept
    from desktop.storage.precautions import FOR_PEOPLE, FOR_SCRIPTS

    with open_or_create(path or data_folder() / "plans", passphrase) as opened, kept(opened, told):
        opened.precautions = FOR_PEOPLE if passphrase is None else FOR_SCRIPTS
        yield opened


@contextmanager
def demo_store() -> Iterator[Vault]:
    """The separate store of invented people; opens without keyring or passphrase."""
    from desktop.storage import open_or_create_demo

    with open_or_create_demo(data_folder() / "demo") as opened:
        yield opened


def back_up_before_import(vault: Vault) -> None:
    """Keep the state before much is changed at once, where it is not kept yet."""
    from desktop.storage.backup import Reason

    vault.backups.make_if_changed(Reason.IMPORT)


def read_passphrase(file: Path) -> str:
    """The first line of a file, without its line end."""
    lines = file.read_text(encoding="utf-8").splitlines()
    if not lines or not lines[0]:
        raise NahtstelleError(
            QT_TR_NOOP("Die Datei {file} enthält keine Passphrase. Sie gehört in die erste Zeile."), file=file
        )
    return lines[0]


def take_in(target: PlanStore, plan: Plan, *, replace: bool = False) -> None:
    """Store a plan from elsewhere; a household that is there already becomes a change, if it may be replaced."""
    existing = refuse_conflict(target, plan, replace=replace)
    if existing != plan:
        target.save(existing, plan, "import")


def refuse_conflict(target: PlanStore, plan: Plan, *, replace: bool) -> Plan | None:
    """The plan that the store holds for this household, ``None`` for a new one.

    Raises:
        NahtstelleError: it differs and may not be replaced.
    """
    if all(row.id != plan.household.id for row in target.households()):
        return None
    existing = target.load(plan.household.id)
    if existing != plan and not replace:
        raise NahtstelleError(
            QT_TR_NOOP(
                "Den Haushalt {id} gibt es schon mit anderem Inhalt. Es wurde nichts übernommen. "
                "Mit --replace wird die Datei als neue Änderung eingetragen; rückgängig machen geht dann noch."
            ),
            id=plan.household.id,
        )
    return existing


# --- files


def read_bytes(file: Path | BinaryIO) -> bytes:
    """A file's content, at most one byte more than may be read, so that a huge one is refused without loading it."""
    from desktop.exchange.strict_json import MAX_BYTES

    if isinstance(file, Path):
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    return file.read(MAX_BYTES + 1)


def read_one(data: bytes, source: str) -> Plan:
    """The one household of a file.

    Raises:
        NahtstelleError: the file holds none or several.
    """
    from desktop.exchange.imports import read_any

    found = read_any(data, source)
    if len(found) != 1:
        raise NahtstelleError(
            QT_TR_NOOP("In {source} stehen {n} Haushalte; gebraucht wird genau einer."), source=source, n=len(found)
        )
    return found[0].plan


def coming_monday() -> date:
    """Today if it is a Monday, else the next one."""
    now = date.today()  # noqa: DTZ011 - the day of whoever sits here
    return now + timedelta(days=-now.weekday() % 7)


def examples() -> Iterator[Plan]:
    """The invented households, as they look from the coming Monday on."""
    from desktop.exchange.examples import example_plans

    return example_plans(coming_monday())


# --- documents and window


def open_window(path: Path | None, passphrase: str | None, lang: str) -> int:
    """Open the window on the user's own store and stay until it is closed; the exit status.

    Who starts for the first time is led to a key and a code on paper; where no key opens what is there, the window
    asks for another, or for a backup. With a ``passphrase`` nothing is asked.
    """
    folder = path or data_folder() / "plans"
    application = _application(lang)
    from desktop.storage import open_or_create
    from desktop.storage.keeping import kept
    from desktop.ui.start.failure import say_failure
    from desktop.ui.start.first_run import Beginning

    try:
        if passphrase is not None:
            opened, beginning = open_or_create(folder, passphrase), Beginning.PLANS
            opened.recall_author()
        else:
            found, beginning = _entered(folder, lang)
            if found is None:
                return open_examples(application, lang) if beginning is Beginning.EXAMPLES else 0
            opened = found
    except NahtstelleError as refusal:
        say_failure(refusal.say(lang))
        raise
    troubles: list[NahtstelleError] = []
    with opened as vault, kept(vault, troubles.append):
        known = [trouble.say(lang) for trouble in troubles]
        status, restore_from = _run(application, vault, lang, known, new=beginning is Beginning.OWN)
    for trouble in troubles[len(known) :]:
        print(trouble.say(lang), file=sys.stderr)
    return status if restore_from is None else _restored(application, folder, restore_from, lang)


def _restored(application: QApplication, folder: Path, backup: Path, lang: str) -> int:
    """Put a backup in the place of what was open, and open the window on it; the exit status."""
    from desktop.keeper import VaultDoors
    from desktop.storage import Vault
    from desktop.ui.start.gate import Gate

    with Gate(VaultDoors(folder), lang) as gate:
        gate.show_backups()
        gate.choose_at(backup)
        gate.exec()
        opened = gate.opened
    if not isinstance(opened, Vault):
        return 0
    with opened as vault:
        return _run(application, vault, lang)[0]


def _entered(folder: Path, lang: str) -> tuple[Vault | None, Beginning]:
    """The vault in ``folder`` and what to begin with; ``None`` where the person gave up or wants examples alone."""
    from desktop.keeper import VaultDoors, VaultKeeper
    from desktop.storage import Vault, holds_vault
    from desktop.ui.start.first_run import Beginning, FirstRun
    from desktop.ui.start.gate import Gate

    doors, opened = VaultDoors(folder), None
    if holds_vault(folder):
        with Gate(doors, lang) as gate:
            entered = gate.enter()
        if not isinstance(entered, Vault):
            return None, Beginning.PLANS
        opened = entered
        if opened.read_only or not VaultKeeper(opened).unprotected():
            return opened, Beginning.PLANS
    with FirstRun(
        doors, VaultKeeper, lang, opened, has_plans=opened is not None and bool(opened.households())
    ) as first:
        first.exec()
        made, beginning, gave_up = first.opened, first.beginning, not first.result()
    found = made if isinstance(made, Vault) else None
    if found is not None and (beginning is Beginning.EXAMPLES or gave_up):
        found.close()
        return None, beginning
    return found, beginning


def open_demo_window(lang: str) -> int:
    """Open the window on the invented households."""
    return open_examples(_application(lang), lang)


def open_examples(application: QApplication, lang: str) -> int:
    """The same in an application that is there already; the households are put in where there are none."""
    with demo_store() as vault:
        if not vault.households():
            vault.add(examples())
        return _run(application, vault, lang)[0]


def _application(lang: str) -> QApplication:
    """Storage is imported first: every import after Qt pays for Qt's own import hook."""
    import desktop.storage  # noqa: F401
    from desktop.ui.libraries import missing_packages

    if packages := missing_packages():
        raise NahtstelleError(
            QT_TR_NOOP("Für das Fenster fehlen Systembibliotheken. Bitte nachholen: sudo apt-get install {packages}"),
            packages=" ".join(packages),
        )
    from desktop.ui.application import make_application

    look = _settings().now
    return make_application(sys.argv[:1], lang, look.appearance, text_percent=look.text_percent, log=log_unexpected)


def _settings() -> SettingsFile:
    from desktop.ui.settings import SettingsFile

    return SettingsFile(data_folder() / "window.json")


def _run(
    application: QApplication, vault: Vault, lang: str, known: Sequence[str] = (), *, new: bool = False
) -> tuple[int, Path | None]:
    """The window on a vault, until it is closed; the exit status, and the backup that is to take the vault's place.

    The sentences of ``known`` stay above everything. With ``new`` the form for a household is open.
    """
    from shiboken6 import delete

    from desktop.desk import VaultDesk
    from desktop.keeper import VaultKeeper
    from desktop.ui.main_window import MainWindow

    noting = NotingPrinter(printer, vault)
    window = MainWindow(vault, noting, desk=VaultDesk(vault), lang=lang, settings=_settings())
    window.guard(VaultKeeper(vault))
    for sentence in known:
        window.notice.say(sentence)
    window.show()
    if new:
        window.forms.new_household()
    if vault.demo and window.workspace.plan is None and (first := vault.households().ids()):
        window.workspace.open(first[0])
    status, restore_from = application.exec(), window.restore_from
    if restore_from is not None:  # others follow: this one goes whole, not when garbage is collected
        delete(window)
    return status, restore_from
