"""Sentences to read: headings, and below each its sentences on cards."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind

Block = tuple[str, Sequence[str]]
"""A heading and what stands below it; without sentences it is not shown."""


class Card(QWidget):
    """A sentence on its own card."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = Text(words, Kind.BODY, parent=self)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_S, theme.SPACE_S)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        painter.fillRect(0, theme.SPACE_XS, 3, self.height() - theme.SPACE_S, self.palette().accent().color())


class Reading(QScrollArea):
    """Scrolls by keys; a screen reader is told all of it as its description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[tuple[str, tuple[str, ...]], ...] = ()
        self._made: list[QWidget] = []
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.SPACE_S, theme.SPACE_S, theme.SPACE_M, theme.SPACE_M)
        self._column.setSpacing(theme.SPACE_S)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these in place of what was there; the same again changes nothing."""
        wanted = tuple((heading, tuple(sentences)) for heading, sentences in blocks if sentences)
        if wanted == self._blocks:
            return
        self._blocks = wanted
        for widget in self._made:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        for heading, sentences in wanted:
            if heading:
                self._made.append(Text(heading, Kind.STRONG, parent=self))
            self._made.extend(Card(sentence, self) for sentence in sentences)
        for at, widget in enumerate(self._made):
            self._column.insertWidget(at, widget)
        self.setAccessibleDescription("\n".join(self.sentences()))
        self.verticalScrollBar().setValue(0)

    def sentences(self) -> tuple[str, ...]:
        """Everything that is shown, headings included."""
        return tuple(words for heading, sentences in self._blocks for words in (heading, *sentences) if words)
