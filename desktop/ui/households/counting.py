"""How many seams are open in each household and what is due there, found out in slices while the window is idle."""

from collections import Counter
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.report import Report
from desktop.ui.today.due import Due, due_in
from desktop.ui.workspace import Workspace

SLICE_SECONDS = 0.004

Counts = tuple[tuple[int, int], ...]
"""Pairs of severity and number of open seams, the worst first."""


def counts_of(report: Report) -> Counts:
    """The open seams of a report by severity."""
    found = Counter(flag.severity for flag in report.flags)
    return tuple(sorted(found.items(), reverse=True))


class Counting(QObject):
    """Checks all plans of the store, a few milliseconds at a time, and the open one after each change.

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
        self._workspace = workspace
        self._plans: Iterator[Plan] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_idle)
        workspace.opened.connect(self._count_open)
        workspace.plan_changed.connect(self._count_open)
        workspace.days_moved.connect(self.start)

    def start(self) -> None:
        """Count all households anew; what was counted stays shown until then."""
        self._plans = None
        self._timer.start()

    def stop(self) -> None:
        """Count no further."""
        self._timer.stop()
        self._plans = None

    def _on_idle(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        try:
            if self._plans is None:
                self._plans = self._workspace.store.plans()
            while perf_counter() < until:
                plan = next(self._plans, None)
                if plan is None:
                    self.stop()
                    self.finished.emit()
                    return
                self._note(plan, self._workspace.checked(plan))
        except NahtstelleError as refusal:
            self.stop()
            self._workspace.refused.emit(refusal.say(self._workspace.lang))

    def _count_open(self) -> None:
        plan, report = self._workspace.plan, self._workspace.report
        if plan is not None and report is not None:
            self._note(plan, report)

    def _note(self, plan: Plan, report: Report) -> None:
        household = plan.household.id
        found = counts_of(report), due_in(plan, report, self._workspace.lang)
        if (self.counts.get(household), self.due.get(household)) != found:
            self.counts[household], self.due[household] = found
            self.counted.emit(household)
