"""Three days on which a plan has to change: the daughter falls ill, a volunteer stops, a mistake comes to light."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import CommitmentStatus, OccurrenceState
from desktop.ui.main_window import MainWindow
from desktop.ui.people.absence_form import AbsenceForm
from desktop.ui.week.change_forms import ReplaceForm
from desktop.ui.week.commitment_form import CommitmentForm
from tests.helpers import MULLER_ON, muller, new_vault, press, reopened, type_text

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    made.page.show_week()
    yield made
    made.close()


def flags(window: MainWindow) -> set[str]:
    return {flag.id for flag in window.workspace.report.flags}


def test_the_daughter_falls_ill(window: MainWindow, qtbot: QtBot) -> None:
    # Monday morning: Olga is ill and will not call her mother in the evening this week. No reason is asked for.
    press(Qt.Key.Key_A, CTRL | SHIFT)
    form = window.side.form
    assert isinstance(form, AbsenceForm)
    type_text("Olga")
    press(Qt.Key.Key_Tab)
    type_text("heute")
    press(Qt.Key.Key_Tab)
    type_text("29.11.")
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    absence = window.workspace.plan.absences[-1]
    assert (absence.from_, absence.until, absence.reason) == (MULLER_ON, date(2026, 11, 29), None)

    # Her son had agreed to step in: the evenings stay in good hands, and the week says for whom.
    for number in range(6):
        cell = window.page.week.show_cell("phone", MULLER_ON + timedelta(number))
        assert cell.state is OccurrenceState.COVERED
        assert [p.id for p in cell.stepping_in] == ["jan"]
        assert [p.id for p in cell.away] == ["olga"]

    # Jan cannot on Thursday. A third person is asked by dragging; here by keys.
    window.page.week.show_cell("phone", date(2026, 11, 26))
    strip = window.page.week.strip
    strip.setFocus()
    strip.go_to("hanh")
    press(Qt.Key.Key_Return)
    assert window.workspace.plan.commitments[-1].status is CommitmentStatus.ASKED

    # She says yes on the telephone: Enter on the cell shows her request, Enter notes the yes.
    window.page.week.table.setFocus()
    press(Qt.Key.Key_Return)
    assert isinstance(window.side.form, CommitmentForm)
    press(Qt.Key.Key_Z, ALT)
    qtbot.waitUntil(lambda: window.side.form is None)
    assert [p.id for p in window.page.week.current_cell().people] == ["hanh"]

    # Olga is well again: three steps back, and nothing is left of it.
    for _ in range(3):
        press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()


def test_a_volunteer_stops(window: MainWindow, qtbot: QtBot) -> None:
    # The neighbour moves away in December. Who takes over? Mohammad would, if he is asked.
    leaving = date(2026, 12, 1)
    window.page.show_people()
    window.page.people.list.go_to("hanh")
    press(Qt.Key.Key_R, CTRL)
    form = window.side.form
    assert isinstance(form, ReplaceForm)
    assert form.before.value() == "hanh"
    type_text("Mohammad")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_A, CTRL)
    type_text("1.12.")
    assert {key for key, box in form._boxes.items() if box.isChecked()} == {"shopping", "rubbish", "prescription"}

    # The prescriptions her son will fetch, so they are not asked of Mohammad.
    form._boxes["prescription"].setFocus()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    assert window.side.form is None
    assert window.workspace.undo_stack.index() == 1

    # Until the last day of November nothing changes; from then on the cells wait for his answer.
    assert [p.id for p in window.page.week.show_cell("shopping", date(2026, 11, 30)).people] == ["hanh"]
    cell = window.page.week.show_cell("shopping", date(2026, 12, 3))
    assert cell.state is OccurrenceState.ASKED
    assert [p.id for p in cell.people] == ["mohammad"]
    assert [p.id for p in window.page.week.show_cell("prescription", date(2026, 12, 4)).people] == ["hanh"]
    assert "task-asked:shopping" in flags(window)

    # The prescriptions pass to Jan, who has said yes already.
    window.page.show_week()
    window.page.week.show_cell("prescription", date(2026, 12, 4))
    press(Qt.Key.Key_R, CTRL)
    form = window.side.form
    assert isinstance(form, ReplaceForm)
    type_text("Jan")
    press(Qt.Key.Key_Z, ALT)
    qtbot.waitUntil(lambda: window.side.form is None)
    assert [p.id for p in window.page.week.show_cell("prescription", date(2026, 12, 4)).people] == ["jan"]
    still = [c for c in window.workspace.plan.commitments if c.participant == "hanh" and c.role == "responsible"]
    assert all(c.until is not None and c.until <= max(leaving, date(2026, 12, 4)) for c in still)

    # Mohammad says no to all of it: two steps back, and the neighbour's commitments stand as they were.
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert window.workspace.plan == muller()


def test_a_mistake_is_taken_back_after_three_days(
    tmp_path: Path, qtbot: QtBot, open_window: Callable[..., MainWindow]
) -> None:
    # On Monday the wrong commitment is ended, and another thing is done as well.
    with new_vault(tmp_path / "plans", muller()) as vault:
        window = open_window(vault)
        window.workspace.open("mueller")
        window.page.show_week()
        window.page.week.show_cell("lunch-weekend", date(2026, 11, 28))
        press(Qt.Key.Key_E, CTRL)
        press(Qt.Key.Key_Return)
        assert window.side.form is None
        window.page.week.show_cell("walk", date(2026, 11, 24))
        press(Qt.Key.Key_E, CTRL | SHIFT)
        press(Qt.Key.Key_Tab)
        type_text("24.11.")
        press(Qt.Key.Key_Return)
        assert window.side.form is None
        window.close()

    # On Thursday the program starts anew. Nothing can be undone with Ctrl+Z any more, but the history knows.
    with reopened(tmp_path / "plans") as vault:
        window = open_window(vault, days_later=3)
        window.workspace.open("mueller")
        assert not window.actions_by_id["undo"].isEnabled()
        before = window.workspace.plan
        press(Qt.Key.Key_5, CTRL)
        view = window.page.history
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Z, ALT)
        qtbot.waitUntil(lambda: window.workspace.plan != before)

        # The weekend lunches are Jan's again, and the pause that was meant is still there.
        plan = window.workspace.plan
        lunch = next(c for c in plan.commitments if c.task == "lunch-weekend")
        assert lunch == next(c for c in muller().commitments if c.task == "lunch-weekend")
        assert any(c.status is CommitmentStatus.PAUSED and c.task == "walk" for c in plan.commitments)
        assert vault.load("mueller") == plan
        assert "zurückgenommen" in view._headline.text()
        window.close()
