"""How many seams are open in each household and what is due there: what was kept at once, the rest while it is idle."""

from collections import Counter
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.caseload import OpenFlag, recheck
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.report import Report
from desktop.domain.waiting import Waiting
from desktop.ui.today.due import Due, Found, due_in, due_of
from desktop.ui.workspace import CHECK_DAYS, Workspace

SLICE_SECONDS = 0.003
_END = object()

Counts = tuple[tuple[int, int], ...]
"""Pairs of severity and number of open seams, the worst first."""


def counts_of(report: Report) -> Counts:
    """The open seams of a report by severity."""
    found = Counter(flag.severity for flag in report.flags)
    return tuple(sorted(found.items(), reverse=True))


class Counting(QObject):
    """Shows what the store kept of earlier checks, then checks what has changed since, a few milliseconds at a time.

    The open household is counted by itself after each change. What is kept of a household whose plan, day and program
    are the same is not checked again.

    Signals:
        counted: the id of a household of which counts or what is due are new.
        finished: all households were counted.
    """

    counted = Signal(str)
    finished = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.counts: dict[str, Counts] = {}
        self.due: dict[str, tuple[Due, ...]] = {}
        self._flags: dict[str, tuple[OpenFlag, ...]] = {}
        self._workspace = workspace
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_idle)
        workspace.opened.connect(self._count_open)
        workspace.plan_changed.connect(self._count_open)
        workspace.days_moved.connect(self.start)

    def start(self) -> None:
        """Count all households anew; what was counted stays shown until then."""
        self._steps = None
        self._timer.start()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()
        self._steps = None

    def _on_idle(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        try:
            if self._steps is None:
                self._steps = self._all_steps()
            while perf_counter() < until:
                if next(self._steps, _END) is _END:
                    self.stop()
                    self.finished.emit()
                    return
        except NahtstelleError as refusal:
            self.stop()
            self._workspace.refused.emit(refusal.say(self._workspace.lang))

    def _all_steps(self) -> Iterator[None]:
        """Each step is short; between any two of them the window may do something else."""
        store, on = self._workspace.store, self._workspace.today
        first = not self.counts
        self._count_open()
        for check in store.findings.kept() if first else ():
            if check.household not in self.counts:
                self._note(check.household, check.counts, None)
            yield
        for check in recheck(store.findings, on, CHECK_DAYS):
            if not self._is_open(check.household):
                self._flags[check.household] = check.flags
                self._note(check.household, check.counts, None)
            yield
        seen = set()
        for waiting in store.waiting():
            seen.add(waiting.household)
            self._note_due(waiting)
            yield
        for gone in [household for household in self.due if household not in seen and not self._is_open(household)]:
            self._note(gone, self.counts.get(gone, ()), ())
            yield

    def _note_due(self, waiting: Waiting) -> None:
        if not self._is_open(waiting.household):
            flags = [Found(flag.id, flag.severity, flag.first) for flag in self._flags.pop(waiting.household, ())]
            counts = self.counts.get(waiting.household, ())
            self._note(waiting.household, counts, due_of(waiting, flags, self._workspace.today))

    def _is_open(self, household: str) -> bool:
        plan = self._workspace.plan
        return plan is not None and plan.household.id == household

    def _count_open(self) -> None:
        plan, report = self._workspace.plan, self._workspace.report
        if plan is not None and report is not None:
            self._note_open(plan, report)

    def _note_open(self, plan: Plan, report: Report) -> None:
        self._note(plan.household.id, counts_of(report), due_in(plan, report))

    def _note(self, household: str, counts: Counts, due: tuple[Due, ...] | None) -> None:
        """``due`` is ``None`` where that is not known yet."""
        before = self.counts.get(household), self.due.get(household)
        self.counts[household] = counts
        if due is not None:
            self.due[household] = due
        if before != (self.counts[household], self.due.get(household)):
            self.counted.emit(household)
