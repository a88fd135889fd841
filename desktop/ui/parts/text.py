"""Labels for words of the program and of people: always plain text, never cut without saying so."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.theme import Kind


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
