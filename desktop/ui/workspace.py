"""The open household, and the one door for edits."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from desktop.domain.agreed import Agreed
from desktop.domain.check import check
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.ports import Store
from desktop.domain.report import Report

CHECK_DAYS = 28
UNDO_LIMIT = 500


class _Step(QUndoCommand):
    """A step that only remembers: ``Workspace`` saves first and moves the stack when that has succeeded."""

    def __init__(self, text: str, before: Plan, after: Plan) -> None:
        super().__init__(text)
        self.before = before
        self.after = after


class _StepBeside(QUndoCommand):
    """A step in what is kept beside the plan: how it is taken, and how it is taken back."""

    def __init__(self, text: str, forth: Callable[[], object], back: Callable[[], object]) -> None:
        super().__init__(text)
        self.forth = forth
        self.back = back


class Workspace(QObject):
    """Holds the open household's plan and what ``check`` finds in it.

    ``do`` is the only way to change a plan, ``do_beside`` to change what is kept beside it. ``do`` saves, then checks,
    then tells the views, then remembers the step. Where the store refuses, nothing has changed and ``refused`` says
    why. Undo and redo take the same path with the plans swapped.

    Signals:
        opened: another household is open, or none; ``plan`` and ``report`` are new.
        plan_changed: the plan before and after an edit, undo or redo.
        beside_changed: what is kept beside the plan is new: agreements and answers, round tables, notes, scans.
        done: what was done, for the toast; ``undone`` and ``redone`` likewise.
        saved: the local time at which a change was safe on disk.
        refused: a sentence that says what could not be done.
        days_moved: today is another day, or something was kept beside the plan; ``report`` is new, the plan is not.
    """

    opened = Signal()
    plan_changed = Signal(object, object)
    beside_changed = Signal()
    done = Signal(str)
    undone = Signal(str)
    redone = Signal(str)
    saved = Signal(object)
    refused = Signal(str)
    days_moved = Signal()

    def __init__(
        self,
        store: Store,
        *,
        lang: str = "de",
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.lang = lang
        self.plan: Plan | None = None
        self.report: Report | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self._today = today
        self._checked_on = today()

    @property
    def today(self) -> date:
        """The day that the report is for."""
        return self._checked_on

    def checked(self, plan: Plan) -> Report:
        """What ``check`` finds in a plan in the 28 days from today, as its household's latest agreement stands."""
        return check(plan, self._checked_on, CHECK_DAYS, agreement=self.store.agreed(plan.household.id))

    def open(self, household_id: str) -> bool:
        """Open a household; ``False`` and ``refused`` where it cannot be read, and what was open stays open."""
        if self.plan is not None and self.plan.household.id == household_id:
            return True
        try:
            plan = self.store.load(household_id)
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self.lang))
            return False
        self._show(plan)
        return True

    def create(self, plan: Plan) -> bool:
        """Save a new household and open it; ``False`` and ``refused`` where that cannot be done."""
        try:
            self.store.save(None, plan)
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self.lang))
            return False
        self._show(plan)
        self.saved.emit(datetime.now().astimezone())
        return True

    def close(self) -> None:
        """Close the household; what was done in it can no longer be undone here."""
        self._show(None)

    def do(self, text: str, after: Plan) -> bool:
        """Make ``after`` the plan, called ``text`` in undo; ``False`` and ``refused`` where it could not be saved."""
        before = self.plan
        if before is None or after == before:
            return before is not None
        if not self._swap(after, text):
            return False
        self.undo_stack.push(_Step(text, before, after))
        self.done.emit(text)
        return True

    def do_beside(self, text: str, forth: Callable[[], object], back: Callable[[], object]) -> bool:
        """Change what is kept beside the plan by ``forth``, to be taken back by ``back``; else as ``do``."""
        if not self._keep(forth):
            return False
        self.undo_stack.push(_StepBeside(text, forth, back))
        self.done.emit(text)
        return True

    def undo(self) -> bool:
        """Take back the last step; ``False`` where there is none or it could not be saved."""
        step = self._step(self.undo_stack.index() - 1)
        if step is None:
            return False
        if not (self._keep(step.back) if isinstance(step, _StepBeside) else self._swap(step.before, step.text())):
            return False
        self.undo_stack.undo()
        self.undone.emit(step.text())
        return True

    def redo(self) -> bool:
        """Do the step that was taken back last once more; ``False`` where there is none or it could not be saved."""
        step = self._step(self.undo_stack.index())
        if step is None:
            return False
        if not (self._keep(step.forth) if isinstance(step, _StepBeside) else self._swap(step.after, step.text())):
            return False
        self.undo_stack.redo()
        self.redone.emit(step.text())
        return True

    def take_back(self, step: int, text: str) -> bool:
        """Take back a step of the history, called ``text`` in undo; ``False`` and ``refused`` where that cannot be."""
        before = self.plan
        if before is None:
            return False
        try:
            after = self.store.undo(step, text)
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self.lang))
            return False
        if after is None:
            self.close()
            return True
        self._show_changed(before, after)
        self.undo_stack.push(_Step(text, before, after))
        self.done.emit(text)
        return True

    def refresh_today(self) -> None:
        """Look whether it is another day by now, and check anew if so."""
        if self._today() == self._checked_on:
            return
        self._checked_on = self._today()
        if self.plan is not None:
            self.report = self.checked(self.plan)
        self.days_moved.emit()

    def recheck(self) -> None:
        """Check anew after something was kept beside the plan: a version of the agreement, an answer."""
        if self.plan is not None:
            self.report = self.checked(self.plan)
            self.days_moved.emit()

    def milliseconds_to_midnight(self) -> int:
        """How long to wait before ``refresh_today`` has something to do."""
        now = datetime.now().astimezone()
        midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time()).astimezone()
        return int((midnight - now).total_seconds() * 1000) + 1000

    def _step(self, index: int) -> _Step | _StepBeside | None:
        step = self.undo_stack.command(index) if index >= 0 else None
        return step if isinstance(step, _Step | _StepBeside) else None

    def _keep(self, change: Callable[[], object]) -> bool:
        try:
            before = self._agreed()
            change()
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self.lang))
            return False
        self.saved.emit(datetime.now().astimezone())
        self.beside_changed.emit()
        if self._agreed() != before:
            self.recheck()
        return True

    def _agreed(self) -> Agreed | None:
        return None if self.plan is None else self.store.agreed(self.plan.household.id)

    def _swap(self, after: Plan, reason: str) -> bool:
        before = self.plan
        try:
            self.store.save(before, after, reason)
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self.lang))
            return False
        self._show_changed(before, after)
        return True

    def _show_changed(self, before: Plan | None, after: Plan) -> None:
        self.plan = after
        self.report = self.checked(after)
        self.saved.emit(datetime.now().astimezone())
        self.plan_changed.emit(before, after)

    def _show(self, plan: Plan | None) -> None:
        self.undo_stack.clear()
        self.plan = plan
        self.report = None if plan is None else self.checked(plan)
        self.opened.emit()
