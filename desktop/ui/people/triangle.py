"""The triangle of help with the person at its centre: three sides of one size, none above another."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.balance import Balance
from desktop.domain.vocabulary import HelpSystem
from desktop.domain.words import duration, term
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.parts.badge import letter
from desktop.ui.parts.marks import draw_badge
from desktop.ui.theme import Kind

WEEK = 7
CORNERS: Mapping[HelpSystem, tuple[float, float]] = {
    HelpSystem.FAMILY: (0.5, 0.0),
    HelpSystem.VOLUNTEER: (0.0, 1.0),
    HelpSystem.PROFESSIONAL: (1.0, 1.0),
}
"""Where each help system stands, in parts of the triangle's width and height."""


def words(found: Balance, system: HelpSystem, lang: str) -> tuple[str, str]:
    """Time in a week and number of tasks of a help system, as they stand at its corner."""
    tr = speaker(lang)
    share = next(each.share for each in found.systems if each.system is system)
    weekly = round(share.minutes * WEEK / found.days)
    tasks = len({*share.responsible, *share.backup, *share.contributes})
    if not weekly:
        return tr("keine feste Zeit"), tr("%n Aufgaben", "", tasks)
    return duration(weekly, lang), tr("in der Woche, %n Aufgaben", "", tasks)


class Triangle(QWidget):
    """Each corner says how much time comes from there and in how many tasks; the corners never change places."""

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._balance: Balance | None = None
        self._centre = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Dreieck der Hilfe"))

    def show_balance(self, found: Balance | None, centre: str) -> None:
        """Show who gives what; ``centre`` is the name of the person at the centre."""
        self._balance, self._centre = found, centre
        sides = (HelpSystem.CLIENT, *CORNERS) if found is not None else ()
        said = [", ".join((term(each, self._lang), *words(found, each, self._lang))) for each in sides if found]
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = theme.metrics(Kind.STRONG).height() + 2 * theme.metrics(Kind.SMALL).height()
        return QSize(theme.scaled(520), 3 * line + theme.scaled(70))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(300), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._balance is None:
            return
        colours = theme.of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        block = theme.metrics(Kind.STRONG).height() + 2 * theme.metrics(Kind.SMALL).height()
        wide = min(self.width() - theme.scaled(170), theme.scaled(520))
        area = QRectF((self.width() - wide) / 2, block / 2 + theme.SPACE_S, wide, self.height() - block - theme.SPACE_M)
        at = {
            system: QPointF(area.left() + x * area.width(), area.top() + y * area.height())
            for system, (x, y) in CORNERS.items()
        }
        centre = QPointF(area.center().x(), area.top() + area.height() * 0.62)
        painter.setPen(QPen(QColor(colours.border), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(list(at.values())))
        for system, corner in at.items():
            painter.setPen(QPen(colours.who(system), 3))
            painter.drawLine(corner, centre)
        for system, place in at.items():
            self._say(painter, place, system, term(system, self._lang))
        self._say(painter, centre, HelpSystem.CLIENT, self._centre)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _say(self, painter: QPainter, place: QPointF, system: HelpSystem, title: str) -> None:
        """A card with badge, name and the two lines, in the same form for everybody."""
        assert self._balance is not None  # noqa: S101 - asked above
        colours = theme.of(self.palette())
        strong, small = theme.metrics(Kind.STRONG), theme.metrics(Kind.SMALL)
        room = min(theme.scaled(180), self.width() / 2 - theme.SPACE_XS)
        side = strong.height() * 0.9
        title = strong.elidedText(title, Qt.TextElideMode.ElideRight, int(room - side - 4 * theme.SPACE_S))
        card = QRectF(0, 0, room, strong.height() + 2 * small.height() + theme.SPACE_S)
        card.moveCenter(place)
        card.moveLeft(max(2.0, min(card.left(), self.width() - card.width() - 2)))
        painter.setPen(QPen(colours.who(system), 1.5))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        inner = card.adjusted(theme.SPACE_S, theme.SPACE_XS, -theme.SPACE_S, -theme.SPACE_XS)
        badge = QRectF(inner.left(), inner.top() + (strong.height() - side) / 2, side, side)
        draw_badge(painter, badge, system, letter(system, self._lang), colours)
        painter.setFont(theme.font(Kind.STRONG))
        painter.setPen(QColor(colours.text))
        line = QRectF(inner.left() + side + theme.SPACE_XS + 2, inner.top(), inner.width(), strong.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(theme.font(Kind.SMALL))
        painter.setPen(QColor(colours.secondary))
        for number, said in enumerate(words(self._balance, system, self._lang)):
            line = QRectF(
                inner.left(), inner.top() + strong.height() + number * small.height(), inner.width(), small.height()
            )
            text = small.elidedText(said, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
