"""Somebody who has never seen the program makes a household, ten tasks, five people and an agreement, by keys alone.

Whoever hunts for keys strikes one a second: ten minutes are six hundred.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.templates import templates
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem
from desktop.ui.main_window import MainWindow
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.week.commitment_form import CommitmentForm
from desktop.ui.week.task_form import TaskForm
from tests.helpers import click, press, type_text

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TEN_MINUTES = 600
TASKS = (
    "Frühstück",
    "Tabletten",
    "Mittagessen",
    "Einkaufen",
    "Spaziergang",
    "Wäsche",
    "Blumen gießen",
    "Post",
    "Abendessen",
    "Gute Nacht sagen",
)
PEOPLE = (
    ("Mohammad", "Nachbar", HelpSystem.VOLUNTEER),
    ("Nguyễn Thị Hồng Nhung", "Besuchsdienst", HelpSystem.VOLUNTEER),
    ("Jan", "Sohn", HelpSystem.FAMILY),
    ("Pflege Linde", "Pflegedienst", HelpSystem.PROFESSIONAL),
    ("Olga", "Tochter", HelpSystem.FAMILY),
)
BY_TYPING = {HelpSystem.VOLUNTEER: "Ehr", HelpSystem.PROFESSIONAL: "Fach"}


class Hands:
    """Counts what is struck."""

    def __init__(self) -> None:
        self.struck = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.struck += 1
        press(key, modifiers)

    def type(self, text: str) -> None:
        self.struck += len(text)
        type_text(text)


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with())
    yield made
    made.close()


def test_a_household_ten_tasks_five_people_and_an_agreement(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands()

    # The household: its name is enough.
    hands.press(Qt.Key.Key_N, CTRL)
    hands.type("Erika Müller")
    hands.press(Qt.Key.Key_Return)
    assert window.workspace.plan.household.name == "Erika Müller"

    # The empty week asks for a first task; Ctrl+Enter takes each and begins the next.
    assert QApplication.focusWidget() is window.page.week._empty.button
    hands.press(Qt.Key.Key_Return)
    for number, title in enumerate(TASKS, 1):
        assert isinstance(window.side.form, TaskForm)
        assert QApplication.focusWidget() is window.side.form.title
        hands.type(title)
        hands.press(Qt.Key.Key_Return, CTRL if number < len(TASKS) else Qt.KeyboardModifier.NoModifier)
        assert len(window.workspace.plan.tasks) == number
    assert window.side.form is None
    assert QApplication.focusWidget() is window.page.week.table, "the week is there, and the keys walk in it"

    # The people: name, where they belong if not to the family, how they are related.
    hands.press(Qt.Key.Key_M, CTRL)
    for number, (name, relation, system) in enumerate(PEOPLE, 1):
        assert isinstance(window.side.form, ParticipantForm)
        hands.type(name)
        hands.press(Qt.Key.Key_Tab)
        if system in BY_TYPING:
            hands.type(BY_TYPING[system])
        hands.press(Qt.Key.Key_Tab)
        hands.type(relation)
        hands.press(Qt.Key.Key_Return, CTRL if number < len(PEOPLE) else Qt.KeyboardModifier.NoModifier)
    people = window.workspace.plan.participants[1:]
    assert [(p.name, p.relation, p.system) for p in people] == list(PEOPLE)

    # Who takes on what: Enter on a cell, a few letters of a name, Alt+Z for the yes that was given.
    assert QApplication.focusWidget() is window.page.week.table
    hands.press(Qt.Key.Key_Home, CTRL)
    for name, _, _ in PEOPLE:
        hands.press(Qt.Key.Key_Return)
        assert isinstance(window.side.form, CommitmentForm)
        hands.type(name[:4])
        hands.press(Qt.Key.Key_Z, ALT)
        qtbot.waitUntil(lambda: window.side.form is None)
        hands.press(Qt.Key.Key_Down)
    agreed = [c for c in window.workspace.plan.commitments if c.status is CommitmentStatus.AGREED]
    assert [window.workspace.plan.participant(c.participant).name for c in agreed] == [name for name, _, _ in PEOPLE]

    # The agreement is there to be looked at and saved.
    hands.press(Qt.Key.Key_4, CTRL)
    qtbot.waitUntil(lambda: window.page.agreement.pdf.pageCount() > 0, timeout=20_000)
    paper = tmp_path / "Vereinbarung.pdf"
    assert window.page.agreement.save_to(paper)
    document = QPdfDocument()
    document.load(str(paper))
    printed = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    for name, _, _ in PEOPLE:
        assert name in printed
    assert hands.struck < TEN_MINUTES, hands.struck


def test_a_template_saves_the_typing_and_imposes_nothing(window: MainWindow) -> None:
    hands = Hands()
    hands.press(Qt.Key.Key_N, CTRL)
    hands.type("Georg Weiß")
    hands.press(Qt.Key.Key_Tab)
    hands.type("Aus")
    form = window.side.form
    lines = form._lines._lines
    box, name = lines["therapy"]
    hands.press(Qt.Key.Key_Tab)
    while QApplication.focusWidget() is not box:
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert not name.isEnabled()
    for _ in range(2):
        hands.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is lines["evening-call"][1]
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type("Abends anrufen")
    hands.press(Qt.Key.Key_Return)
    plan = window.workspace.plan
    titles = [task.title for task in plan.tasks]
    discharge = templates("de")[1]
    assert len(titles) == len(discharge.tasks) - 1
    assert "Abends anrufen" in titles
    assert "Zur Therapie kommen und zurück" not in titles
    assert [p.system for p in plan.participants] == [HelpSystem.CLIENT]
    assert plan.tasks[0].start.date() == date(2026, 11, 23)
    assert hands.struck < TEN_MINUTES / 5
    assert QApplication.focusWidget() is window.page.week.table


def test_the_same_by_mouse(window: MainWindow) -> None:
    click(window._none_open.button)
    type_text("Erika Müller")
    press(Qt.Key.Key_Return)
    click(window.page.week._empty.button)
    type_text("Frühstück")
    again = next(b for b in window.side.form.findChildren(type(window.page.week._empty.button)) if "noch" in b.text())
    click(again)
    assert [task.title for task in window.workspace.plan.tasks] == ["Frühstück"]
    assert isinstance(window.side.form, TaskForm)
    assert window.side.form.title.text() == ""
