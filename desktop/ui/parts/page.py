"""A place that takes the whole middle of the window: a head, what it is for, and Esc to leave."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.plan import Plan
from desktop.ui import theme
from desktop.ui.mnemonics import spread
from desktop.ui.parts.clearings import HEAD
from desktop.ui.parts.icon_button import IconButton
from desktop.ui.parts.text import ElidedText
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Half:
    """What is half written in a household; ``words`` are of what JSON knows."""

    household: str
    words: dict[str, object]


class Page(QWidget):
    """``body`` is below the head, ``tools`` beside it.

    Signals:
        left: the person is done here, or leaves it.
    """

    named = ""
    """Its name in the handbook (``handbook/places.py``)."""
    alone = False
    """Whether the list of households makes room for it."""
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.lang = workspace.lang
        self._title = ElidedText("", Kind.TITLE, parent=self)
        self._subtitle = ElidedText("", Kind.SMALL, quiet=True, parent=self)
        self.close_button = IconButton("close", self.tr("Schließen (Esc)"), self)
        self.close_button.clicked.connect(self.left)
        for each in (self._title, self._subtitle, self.close_button):
            each.setProperty(HEAD, True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(theme.SPACE_S)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_S)
        head.addLayout(words, 1)
        head.addLayout(self.tools)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.SPACE_M, theme.SPACE_M - 4, theme.SPACE_M, theme.SPACE_M)
        self.body.setSpacing(theme.SPACE_S)
        self.body.addLayout(head)

    @property
    def plan(self) -> Plan:
        """The plan of the open household."""
        assert self.workspace.plan is not None  # noqa: S101 - a page is shown only where a household is open
        return self.workspace.plan

    def set_head(self, title: str, subtitle: str = "") -> None:
        """What the page is for, and about whom."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def start(self) -> None:
        """Bring the person to where they begin."""
        self.setFocus()

    def half_written(self) -> Half | None:
        """What stands here and is kept nowhere yet; ``None`` where there is no such."""
        return None

    def write_back(self, half: dict[str, Any]) -> None:
        """Show what was half written when the window went."""

    def closing(self) -> None:
        """The window locks or goes: keep now what is kept when the person leaves it."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        spread(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
