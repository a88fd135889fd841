"""What the pages before the window have in common: one dialog, one page at a time, all of it within reach."""

from typing import Self

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from desktop.ui import theme
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind

WIDE, HIGH = 600, 520


class Page(QWidget):
    """A title, some sentences, and whatever else is added to ``column``."""

    def __init__(self, title: str, *sentences: str, step: str = "") -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.SPACE_L, theme.SPACE_L, theme.SPACE_L, theme.SPACE_L)
        self.column.setSpacing(theme.SPACE_M)
        if step:
            self.column.addWidget(Text(step, Kind.SMALL, quiet=True))
        self.column.addWidget(Text(title, Kind.TITLE))
        for sentence in sentences:
            self.column.addWidget(Text(sentence))
        self.setAccessibleName(title)

    def button(self, words: str, *, primary: bool = False) -> QPushButton:
        """One more button."""
        made = QPushButton(words, self)
        made.setProperty(PRIMARY, primary)
        made.setAutoDefault(primary)
        self.column.addWidget(made)
        return made


class _Stack(QStackedWidget):
    """Only the page in front asks for room: a short one does not scroll because another is long."""

    def minimumSizeHint(self) -> QSize:
        here = self.currentWidget()
        return here.minimumSizeHint() if here is not None else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        here = self.currentWidget()
        return here.heightForWidth(width) if here is not None else super().heightForWidth(width)


class Pages(QDialog):
    """Shows one page at a time; what is higher than the screen scrolls.

    A context manager: at its end everything in it goes at once. Left to the collector of garbage, widgets would go in
    any order, and Qt would still speak to some that are half gone.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Nahtstelle")
        self.stack = _Stack()
        self._area = QScrollArea(self)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.stack)
        for each in (self._area.viewport(), self.stack):
            each.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        room = QApplication.primaryScreen().availableSize()
        self.resize(min(theme.scaled(WIDE), room.width() - 40), min(theme.scaled(HIGH), room.height() - 80))

    def add(self, page: Page) -> None:
        """One more page."""
        page.column.addStretch(1)
        self.stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front, its beginning at the top."""
        self.stack.setCurrentWidget(page)
        self.stack.updateGeometry()
        self._area.verticalScrollBar().setValue(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        delete(self)
