"""Who passes on to whom: rows give, columns receive; the form of a cell says how well that is looked after."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.balance import Cell, matrix
from desktop.domain.plan import Plan
from desktop.domain.report import Interface
from desktop.domain.vocabulary import HelpSystem, InterfaceState
from desktop.domain.words import call_names, term
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.parts.badge import badge_icon
from desktop.ui.parts.rows import NOWHERE, Index
from desktop.ui.parts.text import plain_tip
from desktop.ui.theme import Kind

SEWN = (InterfaceState.TRIED, InterfaceState.AGREED)
WIDEST = 200
"""Pixels of a name; the tooltip tells the whole."""
UNTOUCHED = InterfaceState.UNCOVERED


class MatrixModel(QAbstractTableModel):
    """The people of the interfaces that are shown, help system by help system; nobody yet stands last."""

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._givers: tuple[str | None, ...] = ()
        self._receivers: tuple[str | None, ...] = ()
        self._cells: dict[tuple[str | None, str | None], Cell] = {}
        self._names: dict[str | None, str] = {}
        self._systems: dict[str | None, HelpSystem] = {}

    def show_interfaces(self, plan: Plan, interfaces: Sequence[Interface]) -> None:
        """Show these interfaces of a plan."""
        found = matrix(plan, interfaces)
        people: list[str | None] = [person for _system, group in found.groups for person in group]
        people.append(None)
        self.beginResetModel()
        self._cells = {(cell.giver, cell.receiver): cell for cell in found.cells}
        self._givers = tuple(each for each in people if any(cell.giver == each for cell in found.cells))
        self._receivers = tuple(each for each in people if any(cell.receiver == each for cell in found.cells))
        self._names = dict[str | None, str](call_names(plan.participants).items())
        self._names[None] = speaker(self._lang)("noch niemand")
        self._systems = {person: system for system, group in found.groups for person in group}
        self.endResetModel()

    def cell(self, index: Index) -> Cell | None:
        """What is passed on there, ``None`` where nothing is."""
        return self._cells.get((self._givers[index.row()], self._receivers[index.column()]))

    def begins_system(self, orientation: Qt.Orientation, section: int) -> bool:
        """Whether another help system begins here."""
        people = self._receivers if orientation == Qt.Orientation.Horizontal else self._givers
        return section > 0 and self._systems.get(people[section]) != self._systems.get(people[section - 1])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._givers)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._receivers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(index)
        if role == Qt.ItemDataRole.ToolTipRole and self.cell(index) is not None:
            return plain_tip(self._said(index))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = (self._receivers if orientation == Qt.Orientation.Horizontal else self._givers)[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._names[person]
        if role == Qt.ItemDataRole.DecorationRole and person in self._systems:
            return badge_icon(self._systems[person], self._lang)
        return None

    def _said(self, index: Index) -> str:
        tr, cell = speaker(self._lang), self.cell(index)
        giver, receiver = self._givers[index.row()], self._receivers[index.column()]
        names = {"giver": self._names[giver], "receiver": self._names[receiver]}
        if cell is None:
            return tr("Von {giver} zu {receiver}: nichts weiterzugeben").format(**names)
        states = dict.fromkeys(term(interface.state, self._lang) for interface in cell.interfaces)
        return tr("Von {giver} zu {receiver}: {state}").format(**names, state=", ".join(states))


class MatrixDelegate(QStyledItemDelegate):
    """A full circle: agreed; half: begun; a ring: nothing yet. Beside it how many there are, if more than one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.scaled(92), theme.scaled(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        colours, rect = theme.of(option.palette), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.base))
        cell = model.cell(index) if isinstance(model, MatrixModel) else None
        if cell is not None:
            self._draw(painter, rect, cell, QColor(colours.text if cell.worst in SEWN else colours.gap))
        if isinstance(model, MatrixModel):
            self._edges(painter, option, index, model)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _draw(self, painter: QPainter, rect: QRectF, cell: Cell, ink: QColor) -> None:
        radius = theme.scaled(7)
        several = len(cell.interfaces) > 1
        centre = rect.center() - QPointF(theme.scaled(7) if several else 0, 0)
        circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(ink, max(1.5, radius / 4)))
        painter.setBrush(ink if cell.worst in SEWN else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        if cell.worst not in (*SEWN, UNTOUCHED):
            painter.setBrush(ink)
            painter.drawPie(circle, 90 * 16, 180 * 16)
        if several:
            painter.setFont(theme.font(Kind.SMALL))
            room = QRectF(circle.right() + theme.SPACE_XS, rect.top(), rect.width() / 2, rect.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(len(cell.interfaces)))

    def _edges(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, model: MatrixModel) -> None:
        colours, rect = theme.of(option.palette), option.rect
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        strong, faint = QColor(colours.border), QColor(colours.line)
        upper = strong if model.begins_system(down, index.row()) else faint
        left = strong if model.begins_system(across, index.column()) else faint
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, upper)
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), left)


class MatrixTable(QTableView):
    """Shows a ``MatrixModel``.

    Signals:
        cell_entered: the ``Cell`` that was taken with Enter or a click.
    """

    cell_entered = Signal(object)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(self))
        self.setAccessibleName(self.tr("Wer gibt weiter, und an wen"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setMaximumSectionSize(theme.scaled(WIDEST))
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.clicked.connect(self._enter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self._enter(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.doItemsLayout()

    def _enter(self, index: QModelIndex) -> None:
        if (cell := self._matrix.cell(index)) is not None:
            self.cell_entered.emit(cell)
