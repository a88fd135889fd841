"""Printing many documents beside the work: how far it is, and a way to stop."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import Order, Printer
from desktop.ui import theme
from desktop.ui.jobs import Job
from desktop.ui.parts.text import ElidedText

NARROWEST = 64
"""Pixels that the bar keeps in a narrow window."""


class PrintingMany(QWidget):
    """Seen only while it prints. Documents are made beside the window and put into their places one by one.

    Signals:
        ended: how many were printed, and the sentences about those that were not; also where it was stopped.
    """

    ended = Signal(int, tuple)

    def __init__(self, printer: Printer, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.printer, self.lang = printer, lang
        self._orders: Iterator[Order] | None = None
        self._order: Order | None = None
        self._printed = 0
        self._refusals: list[str] = []
        self._job = Job(self)
        self._job.done.connect(self._on_made)
        self._job.refused.connect(self._on_refused)
        self._what = ElidedText("", parent=self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Wie viel schon gedruckt ist"))
        self.bar.setMinimumWidth(NARROWEST)
        self.bar.setFormat(self.tr("%v von %m"))
        self.stop = QPushButton(self.tr("A&bbrechen"), self)
        self.stop.setAccessibleName(self.tr("Drucken abbrechen"))
        self.stop.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.SPACE_XS)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(self._what, 1)
        row.addWidget(self.bar, 2)
        row.addWidget(self.stop)
        self.hide()

    @property
    def under_way(self) -> bool:
        """Whether it prints."""
        return self._orders is not None

    def start(self, orders: Iterator[Order], total: int) -> None:
        """Print one order after the other; ``orders`` is asked for the next in the window's thread."""
        self._orders, self._printed, self._refusals = orders, 0, []
        self.bar.setRange(0, total)
        self.bar.setValue(0)
        self.show()
        self._next()

    def cancel(self) -> None:
        """Stop; what is printed stays, what is being made is not kept."""
        if self.under_way:
            self._end()

    def closing(self) -> None:
        """Stop, and let what is being made come to its end."""
        self._orders = None
        self._job.wait()

    def _next(self) -> None:
        try:
            self._order = next(self._orders, None) if self._orders else None
        except NahtstelleError as refusal:
            self._refusals.append(refusal.say(self.lang))
            self._order = None
        if self._order is None:
            self._end()
            return
        order = self._order
        self._what.setText(order.path.stem)
        self._job.run(partial(self.printer.document, order.kind, order.plan, order.on, order.lang, **order.how))

    def _on_made(self, pdf: bytes) -> None:
        if self._order is None:
            return
        try:
            self.printer.keep(self._order, pdf)
        except NahtstelleError as refusal:
            self._on_refused(refusal)
            return
        self._printed += 1
        self._go_on()

    def _on_refused(self, refusal: NahtstelleError) -> None:
        if self._order is not None:
            self._refusals.append(f"{self._order.path.stem}: {refusal.say(self.lang)}")
            self._go_on()

    def _go_on(self) -> None:
        self.bar.setMaximum(max(self.bar.maximum(), self.bar.value() + 1))
        self.bar.setValue(self.bar.value() + 1)
        self._next()

    def _end(self) -> None:
        self._job.forget()
        self._orders = self._order = None
        self.hide()
        self.ended.emit(self._printed, tuple(self._refusals))
