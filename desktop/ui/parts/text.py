"""Labels for words of the program and of people: always plain text, never cut without saying so."""

from html import escape
from math import ceil
from unicodedata import bidirectional

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Kind

NARROWEST = 120
LONG_WORD = 12
"""Shorter words need no look whether they fit."""
_FROM_RIGHT = ("R", "AL")
_LETTERS = ("L", *_FROM_RIGHT)


class Text(QLabel):
    """A label of a kind of text; ``quiet`` shows it in the secondary colour. ``theme.apply`` keeps its size right."""

    def __init__(
        self,
        text: str = "",
        kind: Kind = Kind.BODY,
        *,
        quiet: bool = False,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.font_kind = kind
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setFont(theme.font(kind))
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """No word of people, however long, widens what it stands in."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(NARROWEST)), hint.height()) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right() - 2 * self.margin()
        if not self._breaks_words(inner):
            return super().heightForWidth(width)
        high = _layout(self.text(), self.font(), inner, self.alignment())
        return ceil(high) + margins.top() + margins.bottom() + 2 * self.margin()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        if not self._breaks_words(room.width()) and not _begins_from_right(self.text()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(QRectF(room), self.text(), _laid_out(self.text(), self.alignment()))

    def _breaks_words(self, room: int) -> bool:
        """Whether a word is longer than a line, so that it goes on in the next: Qt's label would cut it."""
        longest = max(self.text().split(), key=len, default="")
        return self.wordWrap() and len(longest) > LONG_WORD and self.fontMetrics().horizontalAdvance(longest) > room


def _begins_from_right(text: str) -> bool:
    """Whether the first letter is of a script that runs from right to left."""
    return next((kind in _FROM_RIGHT for kind in map(bidirectional, text) if kind in _LETTERS), False)


def _laid_out(text: str, alignment: Qt.AlignmentFlag) -> QTextOption:
    """From the left edge; a sentence that only begins with a name from right to left stays a sentence from the left."""
    option = QTextOption(alignment | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    all_from_right = _begins_from_right(text) and "L" not in set(map(bidirectional, text))
    direction = Qt.LayoutDirection.RightToLeft if all_from_right else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    return option


def _layout(text: str, font: QFont, width: int, alignment: Qt.AlignmentFlag) -> float:
    """The height of ``text`` in lines of ``width`` pixels."""
    high = 0.0
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(_laid_out(text, alignment))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            high += line.height()
        layout.endLayout()
    return high


class ElidedText(Text):
    """One line that ends in "…" where it is too long, and then tells the whole in its tooltip."""

    def __init__(
        self, text: str = "", kind: Kind = Kind.BODY, *, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind, quiet=quiet, wrap=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._elided())

    def _elided(self) -> str:
        return QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self._elided() != self.text() else "")


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it is: Qt would take some texts for HTML."""
    return f"<p style='white-space:pre-wrap'>{escape(text)}</p>" if "<" in text else text


def no_mnemonic(text: str) -> str:
    """Someone's words for a button, tab or menu: an ampersand stays an ampersand."""
    return text.replace("&", "&&")
