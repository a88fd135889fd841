"""Lists of two-line rows: whose it is, what it is, a quiet second line, marks at the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.vocabulary import HelpSystem
from desktop.ui import theme
from desktop.ui.parts.badge import letter
from desktop.ui.parts.icon_button import draw_icon
from desktop.ui.parts.marks import Mark, draw_badge, draw_mark, draw_severity
from desktop.ui.parts.text import plain_tip
from desktop.ui.theme import Kind, Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``counts`` are pairs of severity and number; ``spoken`` is what a screen reader says.

    ``icon`` names a shipped picture in place of the badge; ``quiet`` rows are drawn in the secondary colour.
    """

    key: str
    title: str
    detail: str = ""
    spoken: str = ""
    system: HelpSystem | None = None
    mark: Mark | None = None
    counts: tuple[tuple[int, int], ...] = ()
    severity: int = 0
    icon: str = ""
    quiet: bool = False


class RowsRole(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel):
    """Rows by key. A subclass that makes its rows when asked overrides ``__len__``, ``row``, ``key`` and ``place``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, at: int) -> Row:
        """The row at a place."""
        return self._rows[at]

    def key(self, at: int) -> str:
        """The key at a place."""
        return self.row(at).key

    def place(self, key: str) -> int:
        """Where a key stands, -1 where it does not."""
        return next((at for at in range(len(self)) if self.row(at).key == key), -1)

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; where the keys stay, only what differs is told."""
        old, self_rows = self._rows, tuple(rows)
        if [row.key for row in old] != [row.key for row in self_rows]:
            self.beginResetModel()
            self._rows = self_rows
            self.endResetModel()
            return
        self._rows = self_rows
        for at, (one, other) in enumerate(zip(old, self_rows, strict=True)):
            if one != other:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self):
            return None
        row = self.row(index.row())
        if role == RowsRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or ", ".join(part for part in (row.title, row.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (row.title, row.detail) if part))
        return None


class RowsDelegate(QStyledItemDelegate):
    """Draws a ``Row``."""

    def __init__(self, lang: str, parent: QObject) -> None:
        super().__init__(parent)
        self._lang = lang

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.scaled(120), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowsRole.ROW)
        colours = theme.of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, colours)
        inner = QRectF(option.rect).adjusted(theme.SPACE_M - 4, 0, -theme.SPACE_S - 2, 0)
        left = inner.left() + self._picture(painter, inner, row, colours)
        right = inner.right() - self._marks(painter, inner, row, colours)
        self._words(painter, QRectF(left, inner.top(), right - left, inner.height()), row, colours)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, colours: Theme) -> None:
        card = QRectF(option.rect).adjusted(3, 1.5, -3, -1.5)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selection))
            painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.blend(QColor(colours.base), QColor(colours.accent), 0.06))
            painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def _picture(self, painter: QPainter, inner: QRectF, row: Row, colours: Theme) -> float:
        """Draw the badge, icon or severity at the left and return the room it takes."""
        side = theme.scaled(22)
        box = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
        if row.icon:
            draw_icon(painter, box.adjusted(2, 2, -2, -2), row.icon, QColor(colours.accent))
        elif row.system is not None:
            draw_badge(painter, box, row.system, letter(row.system, self._lang), colours)
        elif row.severity:
            draw_severity(painter, box.adjusted(1, 1, -1, -1), row.severity, colours)
        else:
            return 0
        return side + theme.SPACE_S + 2

    def _marks(self, painter: QPainter, inner: QRectF, row: Row, colours: Theme) -> float:
        """Draw counts and mark from the right and return the room they take."""
        metrics = theme.metrics(Kind.SMALL)
        side = theme.scaled(14)
        right = inner.right()
        painter.setFont(theme.font(Kind.SMALL))
        for severity, number in reversed(row.counts):
            wide = metrics.horizontalAdvance(str(number))
            painter.setPen(QColor(colours.text if severity >= 3 else colours.secondary))
            room = QRectF(right - wide, inner.top(), wide, inner.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(number))
            box = QRectF(right - wide - side - 3, inner.center().y() - side / 2, side, side)
            draw_severity(painter, box, severity, colours)
            right -= wide + side + 3 + theme.SPACE_S
        if row.mark is not None:
            draw_mark(
                painter, QRectF(right - side, inner.center().y() - side / 2, side, side), row.mark, QColor(colours.text)
            )
            right -= side + theme.SPACE_S
        return inner.right() - right + (theme.SPACE_XS if right < inner.right() else 0)

    def _words(self, painter: QPainter, room: QRectF, row: Row, colours: Theme) -> None:
        kind = Kind.BODY if row.icon or row.quiet else Kind.STRONG
        first, second = theme.metrics(kind), theme.metrics(Kind.SMALL)
        high = first.height() + (second.height() if row.detail else 0)
        top = room.center().y() - high / 2
        painter.setFont(theme.font(kind))
        painter.setPen(QColor(colours.secondary if row.quiet else colours.text))
        line = QRectF(room.left(), top, room.width(), first.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _elided(first, row.title, room.width()))
        if row.detail:
            painter.setFont(theme.font(Kind.SMALL))
            painter.setPen(QColor(colours.secondary))
            line = QRectF(room.left(), top + first.height(), room.width(), second.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, _elided(second, row.detail, room.width()))


def _elided(metrics: QFontMetrics, text: str, room: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))


def row_height() -> int:
    """The height of a row: two lines and air."""
    upper, lower = theme.metrics(Kind.STRONG), theme.metrics(Kind.SMALL)
    return upper.height() + lower.height() + theme.SPACE_M


class RowsView(QListView):
    """Shows a ``RowsModel``; the current row stays current by its key when rows come and go.

    Signals:
        current_key_changed: the key of the row where the person is; "" for none.
        key_walked: the key of a row that was reached by keys.
        key_clicked: the key of a row that was clicked.
        key_entered: the key of a row that was taken with Enter or a double click.
    """

    current_key_changed = Signal(str)
    key_walked = Signal(str)
    key_clicked = Signal(str)
    key_entered = Signal(str)

    def __init__(self, model: RowsModel, lang: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._rows = model
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowsDelegate(lang, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)

    def key(self) -> str:
        """The key of the current row, "" for none."""
        index = self.currentIndex()
        return self._rows.key(index.row()) if index.isValid() else ""

    def go_to(self, key: str) -> None:
        """Make the row of ``key`` current; where it does not stand, no row is."""
        model = self._rows
        at = model.place(key) if key else -1
        self.selectionModel().setCurrentIndex(
            model.index(at) if at >= 0 else QModelIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_key_changed.emit(self.key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key():
            self.key_entered.emit(self.key())
            return
        before = self.key()
        super().keyPressEvent(event)
        if self.key() != before:
            self.key_walked.emit(self.key())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.doItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.key_clicked.emit(self._rows.key(index.row()))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.key_entered.emit(self._rows.key(index.row()))

    def _on_about_to_reset(self) -> None:
        self._key = self.key()

    def _on_reset(self) -> None:
        if self._key:
            self.go_to(self._key)
