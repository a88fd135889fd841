"""Loading what the first sight of the window does not need, piece by piece after it was painted."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

MODULES = (
    "html",
    "desktop.domain.outage_words",
    "desktop.ui.parts.form",
    "desktop.ui.parts.days",
    "desktop.ui.head",
    "desktop.ui.week.table",
    "desktop.ui.week.view",
    "desktop.ui.seams.matrix",
    "desktop.ui.seams.view",
    "desktop.ui.people.view",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "desktop.ui.agreements.view",
    "desktop.ui.history.view",
    "desktop.ui.outage.view",
    "desktop.ui.household_page",
    "desktop.ui.week.task_form",
    "desktop.ui.week.commitment_form",
    "desktop.ui.seams.handover_form",
    "desktop.ui.people.participant_form",
    "desktop.ui.forms",
    "desktop.ui.gestures",
    "desktop.ui.desk.doing",
    "desktop.ui.transitions.page",
    "desktop.ui.round_table.page",
    "desktop.ui.visit.page",
    "desktop.ui.places",
    "desktop.ui.household_parts",
)
"""What is loaded in one go each: none holds the window up for long."""


class Preparing(QObject):
    """Loads a module at a time while nothing else is to be done, then calls ``build`` until it says ``False``."""

    def __init__(self, build: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._build = build
        self._left = list(reversed(MODULES))
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_idle)
        self._timer.start()

    def stop(self) -> None:
        """Load nothing more."""
        self._timer.stop()

    def _on_idle(self) -> None:
        if self._left:
            import_module(self._left.pop())
        elif not self._build():
            self.stop()
