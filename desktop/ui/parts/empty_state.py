"""What a view shows while there is nothing in it: one sentence and one button."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.vocabulary import HelpSystem, InterfaceState
from desktop.ui import theme
from desktop.ui.parts.marks import draw_seam
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind


class EmptyState(QWidget):
    """A seam, a sentence, a button."""

    def __init__(
        self,
        sentence: str,
        button: str = "",
        pressed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = Text(sentence, Kind.BODY, quiet=True, parent=self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_L, theme.SPACE_L, theme.SPACE_L, theme.SPACE_L)
        column.setSpacing(theme.SPACE_M)
        column.addStretch(2)
        column.addWidget(_Picture(self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        if pressed is not None:
            self.button = QPushButton(button, self)
            self.button.setProperty(PRIMARY, True)
            self.button.clicked.connect(pressed)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(here, QPushButton):
            here.click()
        else:
            super().keyPressEvent(event)


class _Picture(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(theme.scaled(120), theme.scaled(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        who = colours.who(HelpSystem.FAMILY), colours.who(HelpSystem.VOLUNTEER)
        painter = QPainter(self)
        draw_seam(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), InterfaceState.AGREED, who, colours)
