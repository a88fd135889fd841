"""Pictures of every view for people to look at.

``make screens`` puts them into build/screens/ together with an index.html: each view, light, dark and in high contrast,
at 100 and 200 %, in German and English. A word after the command takes only the pictures whose names hold it
(``tests/screens.py en-light-200``); ``--readme`` renders the three pictures of the README into docs/pictures/,
``--handbook`` those that the pages of the handbook show.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from html import escape
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop import app as rooms
from desktop.desk import VaultDesk
from desktop.domain.edits import without
from desktop.domain.records import AnswerKind
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.exchange.examples import example_plans
from desktop.keeper import VaultDoors, VaultKeeper
from desktop.storage.keyring_words import _WORDS
from desktop.storage.os_keyring import KeyringState
from desktop.storage.vault import Vault
from desktop.storage.ways import Passphrase
from desktop.texts import LANGUAGES, speaker
from desktop.ui import theme
from desktop.ui.application import make_application
from desktop.ui.language import speak
from desktop.ui.main_window import MainWindow
from desktop.ui.quick_open import QuickOpen
from desktop.ui.start.first_run import FirstRun
from desktop.ui.start.gate import Gate
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, WORDS, muller, new_vault
from tests.rare_views import HARD, Views, hard_plans, hard_views, rare_views, windows

OUT = Path("build/screens")
README = Path("docs/pictures")
HANDBOOK = Path("docs/handbuch/bilder")
README_DPI = 90
LOOKS = tuple(product(LANGUAGES, (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST), (100, 200)))
WIDE, HIGH = {100: 1366, 200: 1600}, {100: 800, 200: 1000}


SHEET = RecoverySheet("A1B2C3D4", MULLER_ON, ("7KQ2", "M9XA", "00ZT", "V5RC", "W8EH", "3NPD", "J1G6"))
LOST = _WORDS[KeyringState.MISSING]


def settle() -> None:
    """Let everything that is under way come to its end."""
    for _ in range(5):
        QApplication.processEvents()


# --- the views


def views(window: MainWindow) -> Views:
    """Every view by name, and what brings it about; the Müller household is open."""
    page, forms, side = window.page, window.forms, window.side
    hand = window.gestures
    yield "woche", page.show_week
    yield "woche-offen", lambda: page.week.show_week(date(2026, 12, 21))
    yield "vier-wochen", page.four_weeks
    yield "zwoelf-wochen", page.twelve_weeks
    yield "zusage", lambda: cell(window, "lunch-weekend", date(2026, 12, 20))
    yield "zusage-angefragt", lambda: cell(window, "doctor", date(2026, 12, 8))
    yield "zusage-andere-tage", lambda: at(window, "lunch-weekend", date(2026, 11, 28), hand.copy_commitment)
    yield "zusage-pausieren", lambda: at(window, "lunch-weekend", date(2026, 11, 28), hand.pause_commitment)
    yield "zusage-beenden", lambda: at(window, "lunch-weekend", date(2026, 11, 28), hand.end_commitment)
    yield (
        "jemand-uebernimmt",
        lambda: (page.show_people(), page.people.list.go_to("hanh"), hand.replace_person()),
    )
    yield "nahtstellen", lambda: (side.close_form(), sight(window, 0))
    yield "uebergabe", lambda: forms.arrange(window.workspace.report.flags[1])
    yield "uebergang", lambda: forms.arrange(window.workspace.report.flags[0])
    yield "uebergang-was", window.places.new_transition
    yield "uebergang-wer", lambda: window.places.transition.tabs.setCurrentIndex(1)
    yield "uebergang-was-zu-klaeren", lambda: discharge(window)
    yield "besprechung", lambda: conference(window)
    yield "besuch", lambda: visit(window)
    yield "so-lassen", lambda: (page.show_seams(), forms.leave(window.workspace.report.flags[0]))
    yield "wer-gibt-an-wen", lambda: (side.close_form(), page.seams.matrix.all.setChecked(True), sight(window, 1))
    yield "was-von-wem", lambda: sight(window, 2)
    yield "menschen", lambda: (side.close_form(), page.show_people())
    yield "gemeinsam-getragen", lambda: page.people.tabs.setCurrentIndex(1)
    yield "einwilligungen", lambda: (page.people.tabs.setCurrentIndex(0), page.people.consents_wanted.emit("hanh"))
    yield "mensch", lambda: page.people.person_opened.emit("hanh")
    yield "schnell-oeffnen", lambda: (side.close_form(), quick_open(window, "e"))
    yield "aufgabe", forms.new_task
    yield "haushalt", forms.new_household
    yield "vorlage", lambda: (forms.new_household(), side.form.template.setCurrentIndex(1))
    yield "ausfallprobe", lambda: (side.close_form(), page.show_outage(), away(window))
    yield "verlauf", page.show_history
    yield "was-ansteht", lambda: (window.today.refresh(), window.show_today())
    yield "vereinbarung", lambda: (page.show_agreement(), preview(window))
    yield "fassung-festhalten", forms.make_version
    yield "vereinbarung-fassungen", lambda: (side.close_form(), agreed(window), preview(window))
    yield "vereinbarung-antworten", page.answers
    yield "antwort", lambda: page.agreement.answers.form_wanted.emit("menue", "differing")
    yield "vereinbarung-papiere", lambda: (side.close_form(), signed(window), preview(window))


def agreed(window: MainWindow) -> None:
    """A version that two people have answered, and a plan that has moved on since."""
    agreement, workspace = window.page.agreement, window.workspace
    agreement.show_sight(0)
    if agreement.versions.versions:
        return
    window.forms.make_version()
    window.side.form.submit()
    for own in ("erika", "hanh"):
        agreement.answers.list.go_to(own)
        agreement.answers.answer(AnswerKind.SIGNED if own == "erika" else AnswerKind.BY_WORD)
    agreement.save_to(OUT.parent / "agreement.pdf")
    plan = workspace.plan
    lunch = [c for c in plan.commitments if c.task == "lunch-weekend"]
    workspace.do("Mittagessen", without(plan, "commitments", lunch[0].id, let_go=True))


def signed(window: MainWindow) -> None:
    """A signed paper lies beside its version."""
    agreement = window.page.agreement
    agreement.show_sight(2)
    agreement.versions.go_to(1)
    if not agreement.versions.version.scans:
        agreement.papers.attach(OUT.parent / "agreement.pdf")


def discharge(window: MainWindow) -> None:
    """The list for a discharge in five days."""
    window.places.transition.what.on.show_day(date(2026, 11, 28))
    window.places.transition.who.giver.choose("ayse")
    window.places.transition.who.receiver.choose("hanh")
    window.places.transition.tabs.setCurrentIndex(2)


def conference(window: MainWindow) -> None:
    """A round table at which two things were agreed already."""
    window.places.round_table()
    page = window.places.conference
    if page._conference is not None:
        return
    for text, owner, due in (
        ("Wir fragen den Vermieter nach einem Schlüsselkasten im Hausflur", "anna", date(2026, 11, 27)),
        ("Hạnh ist in der ersten Nacht da und ruft Jan am Morgen an", "hanh", date(2026, 12, 1)),
    ):
        page.decisions.text.setText(text)
        page.decisions.owner.choose(owner)
        page.decisions.due.show_day(due)
        page.decisions.submit()
    page.decisions.ticked.emit(page._conference.decisions[0].id)
    window.toast.hide()


def visit(window: MainWindow) -> None:
    """At the kitchen table, with a note of before."""
    window.places.visit()
    notes = window.places.visiting.notes
    if not notes._notes:
        notes.text.setPlainText("Erika geht wieder allein bis zum Briefkasten. Die Brille sucht sie seit Sonntag.")
        notes.submit()
    window.places.visiting.list.setFocus()
    window.toast.hide()


def kept_views(window: MainWindow) -> Views:
    """The settings, and the curtain at the end."""
    window.places.show_settings()
    settings = window.keeping.settings
    settings.keys.renew.open()
    settings.keys.passphrase.open()
    for number, view in enumerate(("aussehen", "sperre", "schluessel", "sicherungen", "geraete", "ansprueche")):
        yield f"einstellungen-{view}", partial(settings_tab, window, number)
    yield "gesperrt", window.lock_window


def settings_tab(window: MainWindow, number: int) -> None:
    """Show the settings of one kind."""
    window.places.show_settings()
    window.keeping.settings.tabs.setCurrentIndex(number)


def cell(window: MainWindow, task: str, on: date) -> None:
    """Open a cell of the week."""
    table = window.page.week.table
    table.cell_opened.emit(window.page.week.show_cell(task, on))


def quick_open(window: MainWindow, typed: str) -> None:
    """Look for something by a few letters."""
    window.quick_open()
    window.findChildren(QuickOpen)[-1].line.setText(typed)


def at(window: MainWindow, task: str, on: date, do: Callable[[], object]) -> None:
    """Do something where a task is due."""
    window.page.show_week()
    window.page.week.show_cell(task, on)
    do()


def sight(window: MainWindow, number: int) -> None:
    """Look at the seams in another way."""
    window.page.show_seams()
    window.page.seams.tabs.setCurrentIndex(number)


def away(window: MainWindow) -> None:
    """Look at what opens while the neighbour is away."""
    window.page.outage.assume("hanh", date(2026, 12, 7), date(2026, 12, 20))


def preview(window: MainWindow) -> None:
    """Wait for the preview."""
    for _ in range(40):
        settle()
        QTest.qWait(20)


# --- the pictures


def in_front(widget: QWidget) -> QWidget:
    """Show a window of its own."""
    widget.show()
    return widget


def grab(widget: QWidget, path: Path) -> None:
    """Keep a picture."""
    settle()
    widget.grab().save(str(path))


def opened(vault: Vault, lang: str, size: int) -> MainWindow:
    """The window with everything counted."""
    window = MainWindow(vault, rooms.printer(), desk=VaultDesk(vault), lang=lang, today=lambda: MULLER_ON)
    window.resize(WIDE[size], HIGH[size])
    window.show()
    window.guard(VaultKeeper(vault))
    while window.households.counting._timer.isActive():
        settle()
    return window


def handbook() -> None:
    """Every picture of the handbook, as the views in light, German, at 100 % show it."""
    for picture in HANDBOOK.glob("*.png"):
        shutil.copy(OUT / f"de-light-100-{picture.name}", picture)


def keep(shown: Iterable[tuple[str, Callable[[], QWidget]]], name: str, only: str) -> None:
    """Bring about each view, and keep its picture where its name is wanted."""
    for view, show in shown:
        widget = show()
        if only in f"{name}-{view}":
            grab(widget, OUT / f"{name}-{view}.png")


def of(window: MainWindow, shown: Views) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The views of a window; what it said about the step before is gone."""
    was = window.width(), window.height()
    for view, show in shown:
        window.toast.hide()
        window.resize(*was)
        yield view, partial(_after, window, show)


def _after(window: MainWindow, show: Callable[[], object]) -> QWidget:
    show()
    return window


def others(window: MainWindow) -> Views:
    """The other example households."""
    for each in (plan.household.id for plan in example_plans(MULLER_ON)):
        if each != muller().household.id:
            window.workspace.open(each)
            yield f"{each}-woche", window.page.show_week
            yield f"{each}-nahtstellen", window.page.show_seams
    window.workspace.open(muller().household.id)


def render(vault: Vault, name: str, lang: str, size: int, only: str) -> None:
    """Every view in one language, look and size."""
    window = opened(vault, lang, size)
    for shown in (others, views, rare_views):
        keep(of(window, shown(window)), name, only)
    with TemporaryDirectory() as folder:
        keep(windows(window, Path(folder)), name, only)
    keep(of(window, kept_views(window)), name, only)
    vault.unlock([Passphrase(WORDS)])
    let_go(window)
    with TemporaryDirectory() as folder:
        keep(starts(Path(folder), lang), name, only)
    settle()


def render_hard(vault: Vault, name: str, lang: str, size: int, only: str) -> None:
    """The window without any household, then every view of the households that are hard to show."""
    with TemporaryDirectory() as folder, new_vault(Path(folder) / "empty") as empty:
        window = opened(empty, lang, size)
        keep(of(window, (("nichts-da", settle), ("nichts-steht-an", window.show_today))), name, only)
        let_go(window)
    window = opened(vault, lang, size)
    for each in HARD.values():
        window.workspace.open(each)
        keep(of(window, hard_views(window, each)), name, only)
    let_go(window)


def let_go(window: MainWindow) -> None:
    """Close a window, and let it be gone."""
    window.close()
    window.deleteLater()
    settle()


def starts(folder: Path, lang: str) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The pages before the window; no keyring is asked."""
    with FirstRun(VaultDoors(folder / "plans"), VaultKeeper, lang) as first:
        yield "anfang", partial(in_front, first)
        first.show_page(first.new_words)
        yield "anfang-passphrase", partial(in_front, first)
    with (
        new_vault(folder / "plans") as vault,
        FirstRun(VaultDoors(folder / "plans"), VaultKeeper, lang, vault) as coded,
    ):
        coded.codes.wait()
        coded.codes.show_sheet(SHEET)
        yield "anfang-code", partial(in_front, coded)
        coded.show_page(coded.begin)
        yield "anfang-womit", partial(in_front, coded)
    with Gate(VaultDoors(folder / "plans"), lang) as gate:
        gate.ways.say(speaker(lang)(LOST), other_ways=True)
        yield "oeffnen", partial(in_front, gate)
        gate.show_backups()
        yield "sicherung-wiederherstellen", partial(in_front, gate)


def index() -> None:
    """A page with all pictures, view by view."""
    by_view: dict[str, list[str]] = {}
    for path in sorted(OUT.glob("*-*-*-*.png")):
        by_view.setdefault(path.stem.split("-", maxsplit=3)[3], []).append(path.name)
    parts = ["<!doctype html><meta charset=utf-8><title>Nahtstelle</title><style>img{width:32%;margin:4px}</style>"]
    for view, names in sorted(by_view.items()):
        parts.append(f"<h2>{escape(view)}</h2>")
        parts += [f'<a href="{name}"><img src="{name}" alt="{escape(name)}" loading=lazy></a>' for name in names]
    (OUT / "index.html").write_text("\n".join(parts), encoding="utf-8")


def readme(vault: Vault) -> None:
    """The pictures of the README: the week in the window, and the first pages of agreement and week plan."""
    README.mkdir(parents=True, exist_ok=True)
    window = opened(vault, "de", 100)
    window.workspace.open(muller().household.id)
    window.page.show_week()
    grab(window, README / "week.png")
    window.close()
    with TemporaryDirectory() as folder:
        for kind, name in (("agreement", "agreement"), ("week", "week-plan")):
            paper = Path(folder) / f"{name}.pdf"
            paper.write_bytes(rooms.printer().document(kind, muller(), MULLER_ON, "de"))
            pages = ["pdftoppm", "-png", "-r", str(README_DPI), "-f", "1", "-l", "1", "-singlefile"]
            subprocess.run([*pages, str(paper), str(README / name)], check=True)


def main(only: str = "") -> None:
    """Render everything, or the pictures whose names hold ``only``, ``--readme`` or ``--handbook``."""
    shown, only = only, "de-light-100" if only == "--handbook" else only
    app = make_application(["nahtstelle"], "de", Appearance.LIGHT)
    with (
        TemporaryDirectory() as folder,
        new_vault(Path(folder) / "vault", *example_plans(MULLER_ON)) as vault,
        new_vault(Path(folder) / "hard", *hard_plans()) as hard,
    ):
        if only == "--readme":
            readme(vault)
            return
        OUT.mkdir(parents=True, exist_ok=True)
        for lang, look, size in LOOKS:
            name = f"{lang}-{look}-{size}"
            if only.startswith(name) or not only.startswith(LANGUAGES):
                speak(app, lang)
                theme.apply(look, size)
                render(vault, name, lang, size, only)
                render_hard(hard, name, lang, size, only)
        index()
    if shown == "--handbook":
        handbook()


if __name__ == "__main__":
    main(*sys.argv[1:])
