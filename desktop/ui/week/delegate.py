"""How a cell of the week is drawn: colour says who, form says state.

Agreed is filled and carries a check, asked has a dashed edge and dots, open is hatched and carries a warning. Like
cells that lie side by side are drawn as one band, so that long names can be read and the gaps are what stands out.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.domain.vocabulary import OccurrenceState
from desktop.ui import theme
from desktop.ui.parts.badge import letter
from desktop.ui.parts.marks import Mark, draw_badge, draw_mark, hatch
from desktop.ui.theme import Kind, Theme
from desktop.ui.week.cells import Cell, CellWords
from desktop.ui.week.model import WeekModel

INSET = 3
BAR = 5
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
GAPS = (OccurrenceState.OPEN, OccurrenceState.PARTIAL)


class WeekDelegate(QStyledItemDelegate):
    """Draws cells of a ``WeekModel`` in a ``QTableView``; it is asked often, so it goes past ``data`` to the model."""

    def __init__(self, lang: str, model: WeekModel, view: QTableView) -> None:
        super().__init__(view)
        self._lang = lang
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(92), row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        week = self._model.week
        if week is None:
            return
        colours, rect = theme.of(option.palette), option.rect
        row, column = index.row(), index.column()
        cell = week.cell(row, column)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.base))
        if cell is not None:
            band = self._band_rect(rect, column, *self._model.band(row, column))
            self._card(painter, band, rect, cell, colours)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if week.days[column] == self._model.today:
            veil = QColor(colours.accent)
            veil.setAlphaF(0.08)
            painter.fillRect(rect, veil)
        if index == self._view.currentIndex():
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._current(painter, rect, QColor(colours.accent if focused else colours.border))
        painter.restore()

    def _current(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _band_rect(self, rect: QRect, column: int, first: int, last: int) -> QRectF:
        left = self._view.columnViewportPosition(first) if first != column else rect.left()
        right = rect.right() + 1
        if last != column:
            right = self._view.columnViewportPosition(last) + self._view.columnWidth(last)
        return QRectF(left, rect.top(), right - left, rect.height()).adjusted(INSET, INSET, -INSET, -INSET - 1)

    def _card(self, painter: QPainter, card: QRectF, own: QRect, cell: Cell, colours: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = cell.state in GAPS
        who = [colours.who(person.system) for person in cell.people] or [QColor(colours.gap)]
        edge = QColor(colours.gap) if gap else who[0]
        if gap:
            wash = colours.tinted(edge, 0.55)
            painter.setBrush(hatch(theme.blend(wash, edge, 0.30).name(), wash.name()))
            painter.setPen(_dashed(edge, 2))
        elif cell.state is OccurrenceState.ASKED:
            painter.setBrush(QColor(colours.base))
            painter.setPen(_dashed(edge, 1.5))
        else:
            painter.setBrush(colours.tinted(edge))
            painter.setPen(QPen(edge, 1.2))
        painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        self._bar(painter, card, who)
        self._words(painter, card, own, cell, colours)

    def _bar(self, painter: QPainter, card: QRectF, who: list[QColor]) -> None:
        """One colour a person, so that a shared task shows both."""
        painter.setPen(Qt.PenStyle.NoPen)
        high = card.height() / len(who)
        for number, colour in enumerate(who):
            painter.setBrush(colour)
            part = QRectF(card.left(), card.top() + number * high, BAR, high)
            painter.drawRoundedRect(part, 2, 2)

    def _words(self, painter: QPainter, card: QRectF, own: QRect, cell: Cell, colours: Theme) -> None:
        first, second = theme.metrics(Kind.BODY).height(), theme.metrics(Kind.SMALL).height()
        inner = card.adjusted(BAR + theme.SPACE_S - 2, 4, -theme.SPACE_XS, -4)
        top = inner.top() + (inner.height() - first - second) / 2
        words = self._model.words(cell)
        self._who(painter, QRectF(inner.left(), top, inner.width(), first), cell, words, colours)
        begins = card.left() >= own.left()
        left = inner.left() if begins else own.left() + INSET + BAR + theme.SPACE_S - 2
        line = QRectF(left, top + first, own.right() - INSET - theme.SPACE_XS - left, second)
        alone = begins and card.right() <= own.right() + 1
        self._state(painter, line, cell, words.state if alone else "", colours)

    def _who(self, painter: QPainter, line: QRectF, cell: Cell, words: CellWords, colours: Theme) -> None:
        """The badge, then the whole name where there is room, else the name people are called by; names go first."""
        line = line.adjusted(max(0.0, BAR - line.left()), 0, 0, 0)
        kind = Kind.BODY if cell.people else Kind.STRONG
        metrics = theme.metrics(kind)
        said = words.who
        if cell.people:
            side = line.height() * 0.78
            beside = line.adjusted(side + 5, 0, 0, 0)
            long = metrics.horizontalAdvance(said)
            if long <= beside.width() or long > line.width():
                box = QRectF(line.left(), line.top() + (line.height() - side) / 2, side, side)
                system = cell.people[0].system
                draw_badge(painter, box, system, letter(system, self._lang), colours)
                line = beside
            if metrics.horizontalAdvance(words.in_full) <= line.width():
                said = words.in_full
        painter.setFont(theme.font(kind))
        painter.setPen(QColor(colours.text))
        painter.drawText(line, LEFT, metrics.elidedText(said, Qt.TextElideMode.ElideRight, int(line.width())))

    def _state(self, painter: QPainter, line: QRectF, cell: Cell, words: str, colours: Theme) -> None:
        """The mark, and in a cell of its own the words for it."""
        marks = {OccurrenceState.COVERED: _deep(colours, cell), OccurrenceState.ASKED: QColor(colours.secondary)}
        side = line.height() * 0.72
        box = QRectF(line.left(), line.top() + (line.height() - side) / 2, side, side)
        draw_mark(painter, box, _mark(cell), marks.get(cell.state, QColor(colours.gap)))
        if words:
            room = line.adjusted(side + 5, 0, 0, 0)
            painter.setFont(theme.font(Kind.SMALL))
            painter.setPen(QColor(colours.text if cell.state in GAPS else colours.secondary))
            metrics = theme.metrics(Kind.SMALL)
            painter.drawText(room, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width())))


def _deep(colours: Theme, cell: Cell) -> QColor:
    """The colour of the check: who comes, deep enough to be read on the tint."""
    return theme.blend(
        colours.who(cell.people[0].system) if cell.people else QColor(colours.text), QColor(colours.text), 0.35
    )


def _dashed(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setDashPattern([3, 2.2])
    return pen


def _mark(cell: Cell) -> Mark:
    if cell.state is OccurrenceState.COVERED:
        return Mark.STEPS_IN if cell.stepping_in else Mark.DONE
    return Mark.WAITING if cell.state is OccurrenceState.ASKED else Mark.OPEN


def row_height() -> int:
    """The least height of a row: two lines and air."""
    upper, lower = theme.metrics(Kind.BODY), theme.metrics(Kind.SMALL)
    return upper.height() + lower.height() + theme.SPACE_M - 2
