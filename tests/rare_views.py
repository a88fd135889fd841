"""Views that people see seldom, and households that are hard to show.

Forms of the desk, papers, windows of their own, a program and a household in which nothing is yet, forty people,
names of 200 letters and of many scripts.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.arranging import commitments_on
from desktop.domain.plan import Plan
from desktop.domain.ports import DOCUMENT_KINDS
from desktop.exchange.plan_file import write_plan
from desktop.resources import resource
from desktop.ui.crash import CrashPage
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.inputs import Disclosure
from desktop.ui.week.commitment_form import CommitmentForm
from tests.documents.households import HOUSEHOLDS

Views = Iterator[tuple[str, Callable[[], object]]]
HARD = {"forty": "vierzig", "long": "lang", "scripts": "schriften", "markup": "zeichen", "empty": "leer"}
"""The households of ``tests/documents`` that are shown, and what their pictures are called."""


def hard_plans() -> tuple[Plan, ...]:
    """The hard households, each with an id of its own."""
    plans = ((name, HOUSEHOLDS[kind]()) for kind, name in HARD.items())
    return tuple(replace(plan, household=replace(plan.household, id=name)) for name, plan in plans)


def wait(until: Callable[[], bool], most_ms: int = 3000) -> None:
    """Let the window work until something is there."""
    for _ in range(most_ms // 20):
        QApplication.processEvents()
        if until():
            return
        QTest.qWait(20)


# --- in the Müller household


def rare_views(window: MainWindow) -> Views:
    """What the Müller household shows beside its views, and how each is brought about."""
    page, forms, side, desk = window.page, window.forms, window.side, window.desk
    yield "angaben", lambda: (page.show_week(), forms.edit_household())
    yield "mensch-neu", lambda: (page.show_people(), forms.new_person())
    yield "mensch-mehr", lambda: (page.people.person_opened.emit("ayse"), unfolded(window))
    yield "abwesenheit", forms.new_absence
    yield "wunsch", forms.new_wish
    yield "uebergabe-neu", lambda: (page.show_seams(), forms.new_handover())
    yield "schnittstelle", lambda: page.seams.interface_wanted.emit(window.workspace.report.interfaces[0])
    yield "aufgabe-mehr", lambda: (page.show_week(), forms.show_task("insulin"), unfolded(window))
    yield "zusage-mehr", lambda: (first_cell(window), unfolded(window))
    yield "ablehnung", lambda: (forms.new_task(), side.form.submit())
    yield "weitergeben", desk.hand_over
    yield "auskunft", desk.answer
    yield "loeschen", desk.erase
    yield "nichts-gefunden", lambda: (side.close_form(), window.households.search.setText("Xylophon"))
    yield "suche", lambda: window.households.search.setText("erika")
    yield "schnell-nichts", lambda: (window.households.search.clear(), window.quick_open(), quick(window, "Xylophon"))
    yield (
        "meldung",
        lambda: (
            side.setFocus(),
            page.show_week(),
            window.workspace.refused.emit("Die Datei „Mutter.pdf“ liegt auf einem Stick, der voll ist."),
        ),
    )
    for kind in DOCUMENT_KINDS:
        yield f"papier-{kind}", partial(paper, window, kind)


def unfolded(window: MainWindow) -> None:
    """Show all fields of the open form."""
    for more in window.side.form.findChildren(Disclosure):
        more.open()


def first_cell(window: MainWindow) -> None:
    """The first commitment of the week."""
    window.page.show_week()
    plan = window.workspace.plan
    task = plan.tasks[0]
    on = window.workspace.today
    found = commitments_on(plan, task, on)
    window.side.close_form()
    window.forms.open(CommitmentForm(window.workspace, task, on, commitment_id=found[0].id if found else ""))


def quick(window: MainWindow, typed: str) -> None:
    """Type where anything is opened by its name."""
    QApplication.focusWidget().setText(typed)


def paper(window: MainWindow, kind: str) -> None:
    """Look at a document as it is printed."""
    page = window.page
    window.side.close_form()
    page.show_agreement()
    page.agreement.kind.choose(kind)
    shown(window)


def shown(window: MainWindow) -> None:
    """Wait for the preview."""
    wait(lambda: False, 400)


# --- in households that are hard to show


def hard_views(window: MainWindow, name: str) -> Views:
    """Every view of the open household ``name``, with a form and the places where there is something in it."""
    page, forms, side, places = window.page, window.forms, window.side, window.places
    yield f"{name}-woche", lambda: (side.close_form(), page.one_week())
    yield f"{name}-zwoelf-wochen", page.twelve_weeks
    yield f"{name}-nahtstellen", lambda: (page.one_week(), page.show_seams(), page.seams.tabs.setCurrentIndex(0))
    yield f"{name}-wer-gibt-an-wen", lambda: page.seams.tabs.setCurrentIndex(1)
    yield f"{name}-was-von-wem", lambda: page.seams.tabs.setCurrentIndex(2)
    yield f"{name}-menschen", lambda: (page.seams.tabs.setCurrentIndex(0), page.show_people())
    yield f"{name}-gemeinsam-getragen", lambda: page.people.tabs.setCurrentIndex(1)
    yield f"{name}-vereinbarung", lambda: (page.people.tabs.setCurrentIndex(0), page.show_agreement(), shown(window))
    yield f"{name}-verlauf", page.show_history
    yield f"{name}-ausfallprobe", lambda: (page.show_outage(), outage(window))
    yield f"{name}-besprechung", places.round_table
    yield f"{name}-besuch", places.visit
    yield f"{name}-uebergang", lambda: (places.new_transition(), places.transition.tabs.setCurrentIndex(1))
    plan = window.workspace.plan
    if plan.participants:
        yield f"{name}-mensch", lambda: (page.show_people(), page.people.person_opened.emit("p1"))
        yield f"{name}-einwilligung", lambda: page.people.consents_wanted.emit("p1")
        yield f"{name}-jemand-uebernimmt", window.gestures.replace_person
    if plan.tasks:
        yield f"{name}-aufgabe", lambda: (page.show_week(), page.week.task_opened.emit("t0"))
        yield f"{name}-zusage", lambda: first_cell(window)
        yield f"{name}-uebergabe", lambda: (page.show_seams(), arrange(window))
        yield f"{name}-so-lassen", lambda: forms.leave(window.workspace.report.flags[0])
    yield f"{name}-loeschen", window.desk.erase
    yield f"{name}-was-ansteht", lambda: (side.close_form(), window.today.refresh(), window.show_today())


def outage(window: MainWindow) -> None:
    """See what opens while the second of the household is away."""
    if window.workspace.plan.participants:
        window.page.outage.assume("p1", date(2026, 12, 7), date(2026, 12, 20))


def arrange(window: MainWindow) -> None:
    """Answer the first flag that opens a form."""
    flags = window.workspace.report.flags
    window.forms.arrange(next(flag for flag in flags if flag.subject.kind != "transition"))


# --- windows of their own


def windows(window: MainWindow, folder: Path) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """The handbook, what comes in from files, and what the program says about its own mistakes."""
    yield "handbuch", lambda: (window.handbook(), window._handbook)[1]
    yield "handbuch-nahtstellen", lambda: (window._handbook.go_to("nahtstellen.md"), window._handbook)[1]
    window._handbook.close()
    taking = window.desk.take_in(files(folder))
    wait(lambda: taking.list.model().rowCount() > 0)
    yield "uebernehmen", lambda: taking
    taking.replace.setChecked(True)
    taking.take_in()
    wait(lambda: not taking.progress.isVisible())
    yield "uebernommen", lambda: taking
    taking.close()
    crash = CrashPage(mistake(), window.workspace.lang, window)
    crash.show()
    yield "fehler", lambda: crash
    crash.close()


def files(folder: Path) -> list[Path]:
    """A plan that is there with other content, one from a clinic, a new one, and a letter that is none."""
    mine = resource("examples", "mueller.plan.json").read_bytes()
    (folder / "Erika.json").write_bytes(mine.replace(b"Einkaufen", "Große Einkäufe".encode()))
    new = HOUSEHOLDS["scripts"]()
    (folder / "Nachbarin.json").write_bytes(write_plan(replace(new, household=replace(new.household, id="neu"))))
    (folder / "Brief.json").write_text("Liebe Nachbarin,", encoding="utf-8")
    return sorted(folder.glob("*.json"))


def mistake() -> Exception:
    """An error as a programmer makes one."""
    try:
        [].pop()
    except IndexError as error:
        return error
    raise AssertionError
