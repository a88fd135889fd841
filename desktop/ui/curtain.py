"""What lies over the whole window while it is locked: nothing of any plan is to be seen."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.keeper import Typed
from desktop.ui import theme
from desktop.ui.parts.text import Text
from desktop.ui.parts.ways_in import WaysIn
from desktop.ui.theme import Kind

WIDE = 420


class Curtain(QWidget):
    """Covers ``window``; says that it is locked and takes what opens it.

    Signals:
        opened: the key is there again.
    """

    opened = Signal()

    def __init__(self, window: QWidget, attempt: Callable[[Typed], object], types: Collection[str], lang: str) -> None:
        super().__init__(window)
        self.ways = WaysIn(attempt, types, lang, self)
        self.ways.opened.connect(self._on_opened)
        self.setAccessibleName(self.tr("Gesperrt"))
        inside = QWidget()
        inside.setMaximumWidth(theme.scaled(WIDE))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.SPACE_L, theme.SPACE_L, theme.SPACE_L, theme.SPACE_L)
        column.setSpacing(theme.SPACE_M)
        column.addStretch(2)
        column.addWidget(Text(self.tr("Gesperrt"), Kind.TITLE))
        column.addWidget(
            Text(self.tr("Die Pläne sind zu. Was angefangen war, ist aufgehoben und nach dem Öffnen wieder da."))
        )
        column.addWidget(self.ways)
        column.addStretch(3)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(middle)
        for each in (area.viewport(), middle):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.ways.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self.setGeometry(self.window().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().window())

    def _on_opened(self, _opened: object) -> None:
        self.opened.emit()
