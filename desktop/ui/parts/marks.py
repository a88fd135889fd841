"""What is drawn by hand: marks for states and severities, badges of the help systems, and the seam.

The shipped font has no ✓ ⚠ ◆; these shapes grow with the text and take their colour from the theme.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop.domain.vocabulary import HelpSystem, InterfaceState
from desktop.ui import theme
from desktop.ui.theme import Theme


class Mark(StrEnum):
    """The form that says a state; it is never left to colour."""

    DONE = "done"
    WAITING = "waiting"
    OPEN = "open"
    STEPS_IN = "steps-in"


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _points(box: QRectF, *at: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in at])


def draw_mark(painter: QPainter, box: QRectF, mark: Mark, colour: QColor) -> None:
    """A check, three dots, a warning triangle or an arrow that steps in."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.3, box.width() / 8)
    match mark:
        case Mark.DONE:
            painter.setPen(_pen(colour, width))
            painter.drawPolyline(_points(box, (0.14, 0.55), (0.40, 0.80), (0.88, 0.24)))
        case Mark.WAITING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            dot = box.width() * 0.10
            for x in (0.18, 0.5, 0.82):
                painter.drawEllipse(QPointF(box.x() + x * box.width(), box.center().y() + dot), dot, dot)
        case Mark.OPEN:
            _triangle(painter, box, colour, filled=True)
        case Mark.STEPS_IN:
            painter.setPen(_pen(colour, width))
            painter.drawPolyline(_points(box, (0.12, 0.2), (0.12, 0.62), (0.85, 0.62)))
            painter.drawPolyline(_points(box, (0.60, 0.36), (0.87, 0.62), (0.60, 0.88)))
    painter.restore()


def draw_severity(painter: QPainter, box: QRectF, severity: int, colours: Theme) -> None:
    """Critical: a filled triangle; high: an empty one; medium: a half-filled circle; a hint: a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if severity >= 3:
        _triangle(painter, box, QColor(colours.gap), filled=severity == 4)
    else:
        ink = QColor(colours.secondary)
        inner = box.adjusted(box.width() * 0.12, box.height() * 0.12, -box.width() * 0.12, -box.height() * 0.12)
        painter.setPen(_pen(ink, max(1.3, box.width() / 11)))
        painter.drawEllipse(inner)
        if severity == 2:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawPie(inner, 90 * 16, 180 * 16)
    painter.restore()


def _triangle(painter: QPainter, box: QRectF, colour: QColor, *, filled: bool) -> None:
    path = QPainterPath()
    path.addPolygon(_points(box, (0.5, 0.08), (0.97, 0.9), (0.03, 0.9)))
    path.closeSubpath()
    width = max(1.2, box.width() / 11)
    painter.setPen(_pen(colour, width))
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    ink = _readable_on(colour) if filled else colour
    painter.setPen(_pen(ink, width * 1.15))
    painter.drawPolyline(_points(box, (0.5, 0.38), (0.5, 0.6)))
    painter.drawPoint(_points(box, (0.5, 0.765)).first())


def _readable_on(colour: QColor) -> QColor:
    red, green, blue = (value**2.2 for value in (colour.redF(), colour.greenF(), colour.blueF()))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor("#101214") if luminance > 0.19 else QColor("#FFFFFF")


def draw_badge(painter: QPainter, box: QRectF, system: HelpSystem, letter: str, colours: Theme) -> None:
    """Whose help it is: the system's colour and letter; round for the person at the centre."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = colours.who(system)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if system is HelpSystem.CLIENT:
        painter.drawEllipse(box)
    else:
        painter.drawRoundedRect(box, box.width() / 5, box.width() / 5)
    painter.setFont(theme.letter_font(max(6, round(box.height() * 0.66))))
    painter.setPen(_readable_on(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


@cache
def hatch(colour: str, over: str) -> QBrush:
    """Diagonal lines in ``colour`` on ``over``; a tile, so that neighbouring cells join."""
    step = 6
    tile = QPixmap(step, step)
    tile.fill(QColor(over))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    for start in (-step, 0, step):
        painter.drawLine(QLineF(start, step, start + step, 0))
    painter.end()
    return QBrush(tile)


STITCHES = {
    InterfaceState.UNCOVERED: 0,
    InterfaceState.ONE_SIDED: 2,
    InterfaceState.INCOMPLETE: 4,
    InterfaceState.BLOCKED: 4,
    InterfaceState.AGREED: 6,
    InterfaceState.TRIED: 6,
}
"""How much of a seam is sewn, of six stitches."""


def draw_seam(
    painter: QPainter, box: QRectF, state: InterfaceState, sides: tuple[QColor, QColor], colours: Theme
) -> None:
    """Giver and receiver as two pieces of cloth: open they gape, agreed they are sewn, tried they are sewn twice."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sewn = STITCHES[state]
    gap = box.height() * (0.10 if sewn == 6 else 0.42)
    half = (box.width() - gap) / 2
    left = QRectF(box.x(), box.y(), half, box.height())
    right = QRectF(box.right() - half, box.y(), half, box.height())
    for piece, colour in zip((left, right), sides, strict=True):
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colours.tinted(colour, 1.4))
        painter.drawRoundedRect(piece, theme.RADIUS, theme.RADIUS)
    middle, reach = box.center().x(), gap / 2 + box.height() * 0.2
    thread = QColor(colours.text if sewn == 6 else colours.gap)
    painter.setPen(_pen(thread, max(1.6, box.height() / 22)))
    for number in range(6):
        y = box.y() + box.height() * (number + 0.9) / 6.8
        rise = box.height() * 0.05
        if number < sewn:
            painter.drawLine(QLineF(middle - reach, y - rise, middle + reach, y + rise))
            if state is InterfaceState.TRIED:
                painter.drawLine(QLineF(middle - reach, y + rise, middle + reach, y - rise))
    painter.restore()
