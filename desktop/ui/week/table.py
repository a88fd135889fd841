"""The grid of the week."""

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from desktop.ui import theme
from desktop.ui.week.cells import DAYS, Cell
from desktop.ui.week.delegate import WeekDelegate
from desktop.ui.week.headers import DayHeader, TaskHeader
from desktop.ui.week.model import WeekModel
from desktop.ui.week.strip import PERSON

CELL = "application/x-nahtstelle-cell"
"""What is dragged: the id of a cell's task; only within the window."""


class WeekTable(QTableView):
    """The grid: a press or Enter opens the cell; a person or a commitment can be dragged onto one.

    Signals:
        cell_opened: the cell that is to be arranged.
        task_opened: the id of the task whose name was pressed.
        stepped: -1 or 1 where the arrow keys leave the week on one side.
        person_dropped: the cell and the id of the participant who was dragged onto it.
        cell_dropped: the cell that was dragged, and the one of the same task onto which.
    """

    cell_opened = Signal(object)
    task_opened = Signal(str)
    stepped = Signal(int)
    person_dropped = Signal(object, str)
    cell_dropped = Signal(object, object)

    def __init__(self, model: WeekModel, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(WeekDelegate(lang, model, self))
        self.setHorizontalHeader(DayHeader(lang, self))
        self.setVerticalHeader(TaskHeader(lang, self))
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Wochenplan"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(False)
        self._pressed: QPoint | None = None
        self._dragged: Cell | None = None
        self.clicked.connect(self._open)
        self.verticalHeader().sectionClicked.connect(self._open_task)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Give each row the height that its title needs, and each column room for a name."""
        header = self.verticalHeader()
        assert isinstance(header, TaskHeader)  # noqa: S101 - set above
        self.horizontalHeader().setMinimumSectionSize(theme.scaled(78))
        self.updateGeometries()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, header.row_height(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self._open(index)
        elif plain and event.key() == Qt.Key.Key_Right and index.column() == DAYS - 1:
            self.stepped.emit(1)
        elif plain and event.key() == Qt.Key.Key_Left and index.column() == 0:
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self._open_task(index.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.fit()

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        assert isinstance(model, WeekModel)  # noqa: S101 - set above
        if (cell := model.cell(index)) is not None:
            self.cell_opened.emit(cell)

    def _open_task(self, row: int) -> None:
        model = self.model()
        if isinstance(model, WeekModel) and model.week is not None:
            self.task_opened.emit(model.week.tasks[row].id)

    # -- dragging --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self._pressed is None or not held:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            index, self._pressed = self.indexAt(self._pressed), None
            self.drag(index)

    def drag(self, index: QModelIndex) -> None:
        """Take up a cell in which somebody comes or was asked, to put it onto another day."""
        cell = self._cell_at(index)
        if cell is None or not cell.people:
            return
        data = QMimeData()
        data.setData(CELL, cell.task.id.encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        self._dragged = cell
        drag.exec(Qt.DropAction.CopyAction)
        self._dragged = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PERSON) or event.mimeData().hasFormat(CELL):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if self._welcome(event.mimeData(), self._cell_at(index)):
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        cell = self._cell_at(self.indexAt(event.position().toPoint()))
        if cell is None or not self._welcome(event.mimeData(), cell):
            event.ignore()
            return
        event.acceptProposedAction()
        if event.mimeData().hasFormat(PERSON):
            self.person_dropped.emit(cell, event.mimeData().data(PERSON).toStdString())
        elif self._dragged is not None:
            self.cell_dropped.emit(self._dragged, cell)

    def _welcome(self, data: QMimeData, cell: Cell | None) -> bool:
        if cell is None or data.hasFormat(PERSON):
            return cell is not None
        dragged = self._dragged
        return dragged is not None and dragged.task.id == cell.task.id and dragged.start != cell.start

    def _cell_at(self, index: QModelIndex) -> Cell | None:
        model = self.model()
        return model.cell(index) if isinstance(model, WeekModel) else None
