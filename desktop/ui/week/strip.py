"""The people of the plan beneath the week: drag one onto a cell, or press Enter, to ask them for it."""

from math import ceil

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.plan import Plan
from desktop.domain.words import call_names, term
from desktop.ui import theme
from desktop.ui.parts.badge import letter
from desktop.ui.parts.marks import draw_badge
from desktop.ui.parts.people import in_order
from desktop.ui.parts.rows import Row, RowsModel, RowsRole, RowsView
from desktop.ui.theme import Kind

PERSON = "application/x-nahtstelle-participant"
"""What is dragged: the id of a participant."""

WIDEST = 160
"""Pixels of a name; the row behind it tells the whole."""

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(RowsModel):
    """The participants by the names people call them."""

    def show_people(self, plan: Plan | None, lang: str) -> None:
        """Show everybody in the plan, the person at the centre first."""
        names = call_names(plan.participants) if plan else {}
        people = in_order(plan.participants) if plan else []
        said = [(p, p.relation or term(p.system, lang)) for p in people]
        self.show([Row(p.id, names[p.id], f"{p.name} · {more}", f"{p.name}, {more}", p.system) for p, more in said])

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PERSON]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override]  # Qt gives a list
        data = QMimeData()
        data.setData(PERSON, self.key(indexes[0].row()).encode())
        return data


class _Pill(QStyledItemDelegate):
    """A badge and a name on a pill."""

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang = lang

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = theme.metrics(Kind.BODY)
        wide = (
            min(metrics.horizontalAdvance(index.data()), theme.scaled(WIDEST))
            + metrics.height()
            + 2 * theme.SPACE_M
            + theme.SPACE_XS
        )
        return QSize(wide, metrics.height() + theme.SPACE_M)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, colours = index.data(RowsRole.ROW), theme.of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(option.rect).adjusted(2, 2, -4, -2)
        here = bool(option.state & QStyle.StateFlag.State_HasFocus)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(colours.accent if here else colours.border), 2 if here else 1))
        painter.setBrush(QColor(colours.selection if over else colours.base))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = pill.height() - theme.SPACE_S
        box = QRectF(pill.left() + theme.SPACE_XS, pill.center().y() - side / 2, side, side)
        draw_badge(painter, box, row.system, letter(row.system, self._lang), colours)
        painter.setFont(theme.font(Kind.BODY))
        painter.setPen(QColor(colours.text))
        words = pill.adjusted(side + theme.SPACE_S + 2, 0, 0, 0)
        name = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, ceil(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()


class PeopleStrip(RowsView):
    """One line of people; arrow keys walk, Enter asks the one who is current for the cell that is current."""

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        self.people = PeopleModel()
        super().__init__(self.people, lang, "", parent)
        self.people.setParent(self)
        self._lang = lang
        self.setAccessibleName(self.tr("Menschen, die sich auf eine Zelle ziehen lassen"))
        self.setToolTip(self.tr("Auf eine Zelle ziehen, um für diesen Tag zu fragen; mit der Tastatur: Eingabetaste"))
        self.setItemDelegate(_Pill(lang, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._fit()

    def show_people(self, plan: Plan | None) -> None:
        """Show everybody in the plan."""
        self.people.show_people(plan, self._lang)

    def _fit(self) -> None:
        self.setFixedHeight(theme.metrics(Kind.BODY).height() + theme.SPACE_M + 4)

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]
        self._fit()
