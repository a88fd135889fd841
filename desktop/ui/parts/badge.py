"""The badge of a help system as a picture and as a widget."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.domain.vocabulary import HelpSystem
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.parts.marks import draw_badge

LETTERS = {
    HelpSystem.CLIENT: QT_TR_NOOP("P"),
    HelpSystem.FAMILY: QT_TR_NOOP("F"),
    HelpSystem.VOLUNTEER: QT_TR_NOOP("E"),
    HelpSystem.PROFESSIONAL: QT_TR_NOOP("D"),
}
"""Person, Familie, Ehrenamt, Dienst: a letter beside the colour, for those who cannot tell colours apart."""


def letter(system: HelpSystem, lang: str) -> str:
    """The letter of a help system."""
    return speaker(lang)(LETTERS[system])


def badge_icon(system: HelpSystem, lang: str) -> QIcon:
    """A badge for lists to choose from, in the colours of now."""
    side = theme.scaled(18)
    scale = 2
    picture = QPixmap(side * scale, side * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw_badge(painter, QRectF(0, 0, side, side), system, letter(system, lang), theme.of(QApplication.palette()))
    painter.end()
    return QIcon(picture)


class Badge(QWidget):
    """The badge of a help system, with its name as tooltip."""

    def __init__(self, system: HelpSystem, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._lang = lang
        self.setToolTip(term(system, lang))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(20), theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        draw_badge(painter, box, self._system, letter(self._system, self._lang), theme.of(self.palette()))


class Legend(QWidget):
    """The four badges with their names, in one line at the right; shown only where there is room for all of it."""

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._draw(None), theme.scaled(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= self.sizeHint().width():
            painter = QPainter(self)
            painter.translate(self.width() - self.sizeHint().width(), 0)
            self._draw(painter)

    def _draw(self, painter: QPainter | None) -> int:
        """Draw it, or only find out how wide it is."""
        font = theme.font(theme.Kind.SMALL)
        side, left = theme.scaled(16), 0
        for system in HelpSystem:
            words = term(system, self._lang)
            if painter is not None:
                box = QRectF(left, (self.height() - side) / 2, side, side)
                draw_badge(painter, box, system, letter(system, self._lang), theme.of(self.palette()))
                painter.setFont(font)
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            from_left = left + side + 5
            wide = theme.metrics(theme.Kind.SMALL).horizontalAdvance(words)
            if painter is not None:
                room = QRectF(from_left, 0, wide, self.height())
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            left = from_left + wide + theme.SPACE_M
        return left
