"""A word at the lower edge that says what was just done and offers to take it back."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.parts.announce import announce
from desktop.ui.parts.clearings import focus_in, hands_in, heads_in
from desktop.ui.parts.text import Text

SHOWN_MS = 8000
FOLLOW_MS = 150
"""How soon it makes way for somebody who comes to where it floats."""


class Toast(QWidget):
    """Floats over its parent for eight seconds, longer while the pointer rests on it; never over head or focus.

    Signals:
        undo_wanted: "Rückgängig" was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self._words = Text("", wrap=True, parent=self)
        self._undo = QPushButton(self.tr("Rückgängig"), self)
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.clicked.connect(self._on_undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._following = QTimer(self)
        self._following.timeout.connect(self._follow)
        self._following.start(FOLLOW_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._words, 1)
        row.addWidget(self._undo)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, can_undo: bool) -> None:
        """Show ``words``, with a button to undo where that is possible."""
        self._words.setText(words)
        self._undo.setVisible(can_undo)
        self._place()
        self.show()
        self.raise_()
        announce(self, words)
        self._timer.start()

    def stay_in_front(self) -> None:
        """Whatever else came to the front of its parent."""
        self.raise_()

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
        self.resize(wide, max(self.sizeHint().height(), self.heightForWidth(wide)))
        self.move((self._around.width() - self.width()) // 2, self._height_for(self.width()))

    def _follow(self) -> None:
        if self.isVisible() and not self.underMouse():
            self._place()
            self.raise_()  # another view may have come in front

    def _height_for(self, wide: int) -> int:
        """The upper edge where neither head nor focus is covered, and little of what hands need; rather low."""
        heads, focus = heads_in(self._around), focus_in(self._around)
        hands = hands_in(self._around, self)
        foot = self._around.height() - self.height() - theme.SPACE_M
        places = [foot, max((rect.bottom() for rect in heads), default=0) + theme.SPACE_S]
        for rect in (*focus, *hands):
            places += [rect.top() - self.height() - theme.SPACE_S, rect.bottom() + theme.SPACE_S]
        left = (self._around.width() - wide) // 2

        def covered(top: int) -> tuple[int, int]:
            own = QRect(left, top, wide, self.height())
            return _common(own, (*heads, *focus)), _common(own, hands)

        return min((top for top in places if 0 <= top <= max(foot, 0)), key=covered, default=max(foot, 0))

    def _on_undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()


def _common(own: QRect, rects: Iterable[QRect]) -> int:
    common = (own.intersected(rect) for rect in rects)
    return sum(each.width() * each.height() for each in common)
