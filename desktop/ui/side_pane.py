"""The place at the right where one form at a time is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.ui import theme
from desktop.ui.parts.form import Form

WIDTH = 380


class SidePane(QWidget):
    """Holds the open form; closing it brings the person back to where they came from.

    Signals:
        opened, closed: a form comes, and what makes room for it can do so first; it went.
        left: it went, and where the person came from is no more.
    """

    opened = Signal()
    closed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form: Form | None = None
        self._from: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def open(self, form: Form) -> None:
        """Show a form in place of the one that is open."""
        if self.form is None:
            self._from = QApplication.focusWidget()
        self._drop()
        self.form = form
        form.finished.connect(self.close_form)
        self.opened.emit()
        self._column.addWidget(form)
        form.show()
        self.show()
        form.start()

    def close_form(self) -> None:
        """Let the open form go; what was not taken is not kept."""
        if self.form is None:
            return
        self._drop()
        self.hide()
        self.closed.emit()
        if self._from is not None and isValid(self._from) and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()
        self._from = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        window, base = self.palette().window().color(), self.palette().base().color()
        painter.fillRect(self.rect(), theme.blend(window, base, 0.6))

    def _drop(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
