"""Several weeks at a glance: tasks by weeks, and in each cell the seven days as a pattern."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.domain.plan import Plan, Task
from desktop.domain.vocabulary import OccurrenceState
from desktop.domain.words import listing, span
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.parts.marks import hatch
from desktop.ui.parts.text import plain_tip
from desktop.ui.theme import Kind, Theme
from desktop.ui.week.cells import DAYS, Cell, Week, week_of
from desktop.ui.week.delegate import GAPS
from desktop.ui.week.headers import TaskHeader
from desktop.ui.week.model import WeekRole

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Pattern:
    """The days of a task in one week; ``None`` where it is not due."""

    task: Task
    week: Week

    @property
    def cells(self) -> tuple[Cell | None, ...]:
        """Monday to Sunday."""
        return tuple(self.week.cells.get((self.task.id, day)) for day in self.week.days)

    def words(self, lang: str) -> str:
        """Who comes, and on how many days something is open or waits: "Hanh · 1 offen"; "" where nothing is due."""
        tr, due = speaker(lang), [cell for cell in self.cells if cell is not None]
        names = dict.fromkeys(self.week.names[p.id] for cell in due for p in cell.people)
        gaps = sum(cell.state in GAPS for cell in due)
        waiting = sum(cell.state is OccurrenceState.ASKED for cell in due)
        parts = [listing(list(names), lang)]
        parts += [tr("{number} offen").format(number=gaps)] if gaps else []
        parts += [tr("{number} angefragt").format(number=waiting)] if waiting else []
        return " · ".join(part for part in parts if part)


class SpanModel(QAbstractTableModel):
    """Tasks as rows, weeks as columns."""

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self.weeks: tuple[Week, ...] = ()
        self.tasks: tuple[Task, ...] = ()
        self.today: date | None = None

    def show(self, plan: Plan | None, monday: date, number: int, today: date) -> None:
        """Show some weeks from a Monday on."""
        self.beginResetModel()
        mondays = [monday + timedelta(weeks=each) for each in range(number)] if plan else []
        self.weeks = tuple(week_of(plan, each) for each in mondays) if plan else ()
        due = {task.id for week in self.weeks for task in week.tasks}
        known = {task.id: task for week in self.weeks for task in (*week.tasks, *week.resting)}
        self.tasks = tuple(
            sorted((known[each] for each in due), key=lambda t: (t.start.time(), t.title.casefold(), t.id))
        )
        self.today = today
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.tasks)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.weeks)

    def pattern(self, index: Index) -> Pattern:
        """The pattern at an index."""
        return Pattern(self.tasks[index.row()], self.weeks[index.column()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self.pattern(index)
        said = found.words(self._lang) or speaker(self._lang)("nicht nötig")
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            week = span(found.week.monday, found.week.days[-1], self._lang)
            sentence = f"{week}, {found.task.title}, {said}"
            return sentence if role == Qt.ItemDataRole.AccessibleTextRole else plain_tip(sentence)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            if role == WeekRole.TASK:
                return self.tasks[section]
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            return plain_tip(self.tasks[section].title) if role in texts else None
        week = self.weeks[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{week.monday.day}.{week.monday.month}."
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return span(week.monday, week.days[-1], self._lang)
        return None


class _PatternDelegate(QStyledItemDelegate):
    """Seven boxes, and below them who comes where there is room for it."""

    def __init__(self, model: SpanModel, view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, rect = theme.of(option.palette), option.rect
        found = self._model.pattern(index)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.base))
        small = theme.metrics(Kind.SMALL)
        room = rect.width() - 2 * theme.SPACE_S
        side = min(room / DAYS - 2, theme.scaled(15))
        top = rect.top() + (rect.height() - side - small.height() - theme.SPACE_XS) / 2
        for number, cell in enumerate(found.cells):
            box = QRectF(rect.left() + theme.SPACE_S + number * (side + 2), top, side, side)
            self._day(painter, box, cell, colours)
        painter.setFont(theme.font(Kind.SMALL))
        painter.setPen(QColor(colours.secondary))
        line = QRectF(rect.left() + theme.SPACE_S, top + side + theme.SPACE_XS, room, small.height())
        words = small.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        if any(found.cells):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if self._model.today in found.week.days:
            veil = QColor(colours.accent)
            veil.setAlphaF(0.08)
            painter.fillRect(rect, veil)
        if index == self._view.currentIndex():
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(colours.accent if focused else colours.border), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _day(self, painter: QPainter, box: QRectF, cell: Cell | None, colours: Theme) -> None:
        """Colour says who, form says state: full agreed, dashed asked, hatched open, a dot where nothing is due."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawEllipse(box.center(), 1.6, 1.6)
            return
        edge = colours.who(cell.people[0].system) if cell.people else QColor(colours.gap)
        pen = QPen(edge, 1.4)
        painter.setBrush(edge)
        if cell.state in GAPS:
            edge = QColor(colours.gap)
            pen = QPen(edge, 1.8)
            painter.setBrush(hatch(theme.blend(QColor(colours.base), edge, 0.5).name(), colours.base))
        elif cell.state is OccurrenceState.ASKED:
            pen.setDashPattern([2, 1.6])
            painter.setBrush(QColor(colours.base))
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2)


class SpanTable(QTableView):
    """The grid of weeks.

    Signals:
        week_opened: the id of a task and the Monday of a week to be looked at closely.
        task_opened: the id of the task whose name was pressed.
    """

    week_opened = Signal(str, object)
    task_opened = Signal(str)

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks = SpanModel(lang, self)
        self.setModel(self.weeks)
        self.setItemDelegate(_PatternDelegate(self.weeks, self))
        self.setVerticalHeader(TaskHeader(lang, self))
        self.setAccessibleName(self.tr("Wochen im Überblick"))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setAccessibleName(self.tr("Wochen"))
        self.verticalHeader().sectionClicked.connect(self._open_task)
        self.clicked.connect(self._open)

    def show_weeks(self, plan: Plan | None, monday: date, number: int, today: date) -> None:
        """Show some weeks from a Monday on; the place of the keys stays."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.weeks.show(plan, monday, number, today)
        self.horizontalHeader().setMinimumSectionSize(theme.scaled(62))
        self.fit()
        if self.weeks.rowCount():
            at = self.weeks.index(min(max(row, 0), self.weeks.rowCount() - 1), min(max(column, 0), number - 1))
            self.setCurrentIndex(at)

    def fit(self) -> None:
        """Give each row the height that its title needs."""
        header = self.verticalHeader()
        assert isinstance(header, TaskHeader)  # noqa: S101 - set above
        self.updateGeometries()
        for row in range(self.weeks.rowCount()):
            self.setRowHeight(row, header.row_height(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _open_task(self, row: int) -> None:
        self.task_opened.emit(self.weeks.tasks[row].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if enter and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        found = self.weeks.pattern(index)
        self.week_opened.emit(found.task.id, found.week.monday)
