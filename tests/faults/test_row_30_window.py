"""Row 30 of the fault matrix in the window: a mistake in every view, every action and every signal says no word.

The views are not named here: whatever the window holds is made to fail, so that a new view is tried by being there.
"""

import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPlainTextEdit, QWidget

from desktop import app, ui
from desktop.domain.ports import PlanStore
from desktop.ui.actions import ACTIONS
from desktop.ui.crash import CrashGuard, CrashPage, places
from desktop.ui.main_window import MainWindow
from tests.faults.canaries import CANARY, HOME, PLAN, Chirp, raises

ROOM = Path(ui.__file__).parent


class Poison:
    """Stands where a plan is meant to be; whoever touches it fails with everything in hand."""

    __getattr__ = __bool__ = __eq__ = __iter__ = __len__ = __hash__ = raises


class Guard(CrashGuard):
    """As in the program, but for the page, and what it took is kept."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application, "de", app.log_unexpected)
        self.taken: list[BaseException] = []
        self.blockSignals(True)

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.taken.append(error.with_traceback(trace))
        super().catch(kind, error, trace)


def parts_of(window: MainWindow) -> list[QWidget]:
    """The widgets that the program itself has made, a view or a part of one."""
    return [part for part in window.findChildren(QWidget) if type(part).__module__.startswith("desktop.ui.")]


def files_in(error: BaseException) -> Iterator[Path]:
    """Where an error came by."""
    here: BaseException | None = error
    while here is not None:
        trace = here.__traceback__
        while trace is not None:
            yield Path(trace.tb_frame.f_code.co_filename)
            trace = trace.tb_next
        here = here.__cause__ or here.__context__


@pytest.fixture
def window(open_window: Callable[[PlanStore], MainWindow], vault_with: Callable[..., PlanStore]) -> MainWindow:
    shown = open_window(vault_with(PLAN))
    shown.workspace.open(HOME)
    return shown


@pytest.mark.qt_no_exception_capture
def test_a_mistake_in_every_view_action_and_signal_is_silent(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
    survived: Callable[..., None],
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    views = [view for view in parts_of(window) if hasattr(view, "refresh")]
    assert {view.__class__.__name__ for view in views} >= {"HouseholdPage", "WeekView", "PeopleView", "HistoryView"}
    guard = Guard(QApplication.instance())
    monkeypatch.setattr(sys, "excepthook", guard.catch)
    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, raises)
    monkeypatch.setattr(QDialog, "exec", raises)
    workspace = window.workspace
    for name in ("plan", "report", "store"):
        monkeypatch.setattr(workspace, name, Poison())
    monkeypatch.setattr(window.households.counting, "due", Poison())
    for tell, arguments in (
        (workspace.opened, ()), (workspace.plan_changed, (PLAN, PLAN)), (workspace.done, (CANARY,)),
        (workspace.undone, (CANARY,)), (workspace.redone, (CANARY,)), (workspace.refused, (CANARY,)),
        (workspace.days_moved, ()),
    ):  # fmt: skip
        tell.emit(*arguments)
    for spec in sorted(ACTIONS, key=lambda spec: spec.id == "quit"):
        window.actions_by_id[spec.id].trigger()
        QApplication.processEvents()
    for view in views:
        monkeypatch.setattr(type(view), "isVisible", lambda _view: True)
        try:
            view.refresh()
        except Chirp as error:
            guard.catch(type(error), error, error.__traceback__)
    monkeypatch.undo()
    reached = {file for error in guard.taken for file in files_in(error)}
    assert {Path(inspect.getfile(type(view))) for view in views} <= reached
    assert len(guard.taken) > len(views) + len(ACTIONS) // 2
    for error in guard.taken:
        page = CrashPage(error, "de")
        silent(places(error), *(box.toPlainText() for box in page.findChildren(QPlainTextEdit)))
        page.deleteLater()
    captured = capfd.readouterr()
    kept = (tmp_path / "data/nahtstelle/errors.log").read_text("utf-8")
    assert kept.count("Chirp") >= len(guard.taken)
    silent(kept, captured.out, captured.err)
    survived("30", "mistakes in every view, action and signal of the window", len(guard.taken))


def silent(*texts: str) -> None:
    for text in texts:
        assert CANARY.casefold() not in text.casefold()
