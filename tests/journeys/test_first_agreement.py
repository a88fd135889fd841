"""A care pilot's first quarter of an hour: find the gap, ask the neighbour, note her yes, print the agreement."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.ports import PlanStore
from desktop.domain.vocabulary import CommitmentStatus, OccurrenceState
from desktop.exchange.plan_file import write_plan
from desktop.ui.main_window import MainWindow
from desktop.ui.week.cells import Cell
from desktop.ui.week.commitment_form import CommitmentForm
from tests.helpers import click, muller, new_vault, press, reopened, type_text

OPEN_SUNDAY = date(2026, 12, 20)
GAP = "absence-uncovered:a1"


def flags(window: MainWindow) -> set[str]:
    assert window.workspace.report is not None
    return {flag.id for flag in window.workspace.report.flags}


def seams_in_list(window: MainWindow) -> set[str]:
    model = window.page.seams.list.model()
    return {model.key(at) for at in range(model.rowCount())}


def find_and_open(window: MainWindow, qtbot: QtBot, typed: str) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(typed)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.plan is not None)


def closed(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the form has gone: a button that is pressed by its letter takes a moment."""
    qtbot.waitUntil(lambda: window.side.form is None)


def lunch_on(window: MainWindow, day: date) -> QModelIndex:
    week = window.page.week.model.week
    assert week is not None
    row = [task.id for task in week.tasks].index("lunch-weekend")
    return window.page.week.model.index(row, day.weekday())


def cell_at(window: MainWindow, day: date) -> Cell:
    return window.page.week.model.cell(lunch_on(window, day))


def click_cell(window: MainWindow, day: date) -> None:
    table = window.page.week.table
    table.scrollTo(lunch_on(window, day))
    click(table.viewport(), table.visualRect(lunch_on(window, day)).center())


def printed_words(paper: Path) -> str:
    document = QPdfDocument()
    document.load(str(paper))
    words = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return words


def to_the_week_of_the_gap(window: MainWindow) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.page.week.monday == date(2026, 12, 14)


def test_the_neighbour_steps_in(tmp_path: Path, open_window: Callable[[PlanStore], MainWindow], qtbot: QtBot) -> None:
    folder = tmp_path / "plans"
    vault = new_vault(folder, muller())
    window = open_window(vault)

    # She types a few letters and opens the household.
    find_and_open(window, qtbot, "müll")
    assert window.workspace.plan.household.id == "mueller"
    assert GAP in flags(window)
    assert GAP in seams_in_list(window)

    # Three weeks on, one Sunday lunch is open while the son is away.
    to_the_week_of_the_gap(window)
    assert cell_at(window, OPEN_SUNDAY).state is OccurrenceState.OPEN
    click_cell(window, OPEN_SUNDAY)
    form = window.side.form
    assert isinstance(form, CommitmentForm)
    assert QApplication.focusWidget() is form.who

    # The neighbour says yes on the telephone: her name, and Alt+Z for "Hat zugesagt".
    type_text("Nguy")
    assert form.who.currentText().startswith("Nguyễn Thị Hạnh")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    closed(window, qtbot)
    assert cell_at(window, OPEN_SUNDAY).state is OccurrenceState.COVERED
    assert [person.id for person in cell_at(window, OPEN_SUNDAY).people] == ["hanh"]
    assert GAP not in flags(window)
    assert GAP not in seams_in_list(window)
    assert window.toast.isVisible()

    # It was the wrong day after all: the button in the toast takes it back.
    click(window.toast.findChild(QPushButton))
    assert cell_at(window, OPEN_SUNDAY).state is OccurrenceState.OPEN
    assert GAP in flags(window)
    assert GAP in seams_in_list(window)
    assert vault.load("mueller") == muller()

    # No, it was right. Redo, and it stays.
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert GAP not in flags(window)
    left = window.workspace.plan
    window.close()
    vault.close()

    # Next morning the program starts anew and everything is as it was left.
    with reopened(folder) as vault:
        window = open_window(vault)
        find_and_open(window, qtbot, "müll")
        assert window.workspace.plan == left
        assert GAP not in flags(window)
        said = [c for c in left.commitments if c.participant == "hanh" and c.task == "lunch-weekend"]
        assert [(c.status, c.dates) for c in said] == [(CommitmentStatus.AGREED, (OPEN_SUNDAY,))]

        # The agreement can be seen, and saved as a file that says so.
        press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: window.page.agreement.pdf.pageCount() > 0, timeout=20_000)
        paper = tmp_path / "Vereinbarung.pdf"
        assert window.page.agreement.save_to(paper)
        window.close()
    assert "Nguyễn Thị Hạnh" in printed_words(paper)

    # Whoever finds the laptop reads none of it.
    everything = b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())
    assert len(everything) > len(write_plan(left))
    for word in ("Müller", "Lindenweg", "Nguyễn", "Hạnh", "Insulin", "Warmes Mittagessen", "Hüft", "555 01"):
        assert word.encode() not in everything
        assert word.encode("utf-16-le") not in everything


def test_by_keys_alone(
    open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore], qtbot: QtBot
) -> None:
    window = open_window(vault_with(muller()))
    find_and_open(window, qtbot, "Müll")
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    to_the_week_of_the_gap(window)
    assert QApplication.focusWidget() is window.page.week.table
    for _ in range(20):
        if window.page.week.table.currentIndex() == lunch_on(window, OPEN_SUNDAY):
            break
        press(Qt.Key.Key_Down if window.page.week.current_task() != "lunch-weekend" else Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, CommitmentForm)

    # Esc leaves everything as it was and brings her back to the cell.
    press(Qt.Key.Key_Escape)
    assert window.side.form is None
    assert QApplication.focusWidget() is window.page.week.table
    assert window.workspace.plan == muller()

    press(Qt.Key.Key_Return)
    type_text("Nguy")
    press(Qt.Key.Key_Return)
    assert cell_at(window, OPEN_SUNDAY).state is OccurrenceState.ASKED
    assert QApplication.focusWidget() is window.page.week.table

    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert cell_at(window, OPEN_SUNDAY).state is OccurrenceState.COVERED
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.plan == muller()
    window.close()


def test_a_seam_is_sewn(
    open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore], qtbot: QtBot
) -> None:
    window = open_window(vault_with(muller()))
    find_and_open(window, qtbot, "Müll")
    seam = "interface-uncovered:sequence:prescription:pillbox:hanh:jan"
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.page.seams.list
    while window.page.seams.list.key() != seam:
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    form = window.side.form
    assert form is not None

    # What, when, how and the way out; Tab leads from one to the next.
    type_text("die Rezepte")
    press(Qt.Key.Key_Tab)
    type_text("freitags nach der Praxis")
    press(Qt.Key.Key_Tab)
    type_text("am Telefon")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_text("Zettel an der Tür")
    press(Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    closed(window, qtbot)
    assert seam not in flags(window)
    made = window.workspace.plan.handovers[-1]
    assert (made.what, made.trigger, made.channel) == ("die Rezepte", "freitags nach der Praxis", "telephone")
    assert (made.owner, made.fallback) == ("anna", "Zettel an der Tür")
    window.close()


def test_pressing_the_name_of_a_task_opens_it(
    open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore], qtbot: QtBot
) -> None:
    window = open_window(vault_with(muller()))
    find_and_open(window, qtbot, "Müll")
    header = window.page.week.table.verticalHeader()
    row = [task.id for task in window.page.week.model.week.tasks].index("shopping")
    click(header.viewport(), QPoint(20, header.sectionViewportPosition(row) + 10))
    form = window.side.form
    assert form is not None
    form.title.selectAll()
    type_text("Einkaufen für die Woche")
    press(Qt.Key.Key_Return)
    assert window.workspace.plan.task("shopping").title == "Einkaufen für die Woche"
    assert window.page.week.model.headerData(row, Qt.Orientation.Vertical) == "Einkaufen für die Woche"
    window.close()
