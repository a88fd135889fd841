"""A word at the lower edge that says what was just done and offers to take it back."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.parts.announce import announce
from desktop.ui.parts.text import Text

SHOWN_MS = 8000


class Toast(QWidget):
    """Floats over its parent's lower or upper edge for eight seconds, longer while the pointer rests on it.

    Signals:
        undo_wanted: "Rückgängig" was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._above = False
        self._words = Text("", wrap=True, parent=self)
        self._undo = QPushButton(self.tr("Rückgängig"), self)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self._on_undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, can_undo: bool, above: bool = False) -> None:
        """Show ``words``, with a button to undo where that is possible; ``above`` where people write at the foot."""
        self._above = above
        self._words.setText(words)
        self._undo.setVisible(can_undo)
        self._place()
        self.show()
        self.raise_()
        announce(self, words)
        self._timer.start()

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.base))
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _place(self) -> None:
        wide = max(theme.scaled(120), min(theme.scaled(460), self._around.width() - 2 * theme.SPACE_M))
        words = wide - self._undo.sizeHint().width() * self._undo.isVisibleTo(self) - 3 * theme.SPACE_M
        line = self._words.fontMetrics().horizontalAdvance(self._words.text())
        wide -= max(0, words - line)
        self.setFixedWidth(wide)
        self.adjustSize()
        high = theme.SPACE_S if self._above else self._around.height() - self.height() - theme.SPACE_M
        self.move((self._around.width() - self.width()) // 2, high)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()
