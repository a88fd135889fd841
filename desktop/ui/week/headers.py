"""The names of the days above the week and of the tasks beside it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.domain.plan import Task
from desktop.domain.vocabulary import Criticality
from desktop.domain.words import rhythm
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.theme import Kind
from desktop.ui.week.delegate import row_height
from desktop.ui.week.model import WeekRole

MOST_LINES = 3


class DayHeader(QHeaderView):
    """Weekday and date, who is away below them; today stands on a pill."""

    def __init__(self, lang: str, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._lang = lang
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setAccessibleName(self.tr("Tage der Woche"))

    def sizeHint(self) -> QSize:
        high = theme.metrics(Kind.STRONG).height() + theme.SPACE_M
        if self._anyone_away():
            high += theme.metrics(Kind.SMALL).height()
        return QSize(super().sizeHint().width(), high)

    def _anyone_away(self) -> bool:
        model = self.model()
        return model is not None and any(
            model.headerData(i, Qt.Orientation.Horizontal, WeekRole.AWAY) for i in range(model.columnCount())
        )

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.of(self.palette())
        model = self.model()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(colours.window))
        today = model.headerData(section, Qt.Orientation.Horizontal, WeekRole.TODAY)
        words = model.headerData(section, Qt.Orientation.Horizontal)
        away = model.headerData(section, Qt.Orientation.Horizontal, WeekRole.AWAY)
        metrics = theme.metrics(Kind.STRONG)
        line = QRectF(rect.left(), rect.top() + theme.SPACE_XS, rect.width(), metrics.height() + theme.SPACE_XS)
        painter.setFont(theme.font(Kind.STRONG))
        painter.setPen(QColor(colours.text))
        if today:
            wide = min(line.width() - 4, metrics.horizontalAdvance(words) + 2 * theme.SPACE_S)
            pill = QRectF(line.center().x() - wide / 2, line.top(), wide, line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(QColor(colours.on_accent))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        if away:
            small = theme.metrics(Kind.SMALL)
            painter.setFont(theme.font(Kind.SMALL))
            painter.setPen(QColor(colours.secondary))
            said = speaker(self._lang)("ohne {names}").format(names=away)
            room = QRectF(rect.left() + 3, line.bottom() + 2, rect.width() - 6, small.height())
            said = small.elidedText(said, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, said)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        painter.restore()


def _kind(task: Task) -> Kind:
    return Kind.STRONG if task.criticality is Criticality.VITAL else Kind.BODY


class TaskHeader(QHeaderView):
    """The title in up to three lines, then when it comes round; what is vital carries a bar."""

    def __init__(self, lang: str, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._lang = lang
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Aufgaben"))
        self.setToolTip("")

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), super().sizeHint().height())

    def _wide(self) -> int:
        around = self.parentWidget()
        room = around.width() if around else 0
        return max(theme.scaled(120), min(theme.scaled(220), round(room * 0.27)))

    def row_height(self, section: int) -> int:
        """How high a row must be for its title."""
        task = self.model().headerData(section, Qt.Orientation.Vertical, WeekRole.TASK)
        first, second = theme.metrics(_kind(task)), theme.metrics(Kind.SMALL)
        lines = self._lines(task.title, first)
        return max(row_height(), len(lines) * first.height() + second.height() + theme.SPACE_M - 4)

    def _lines(self, title: str, metrics: QFontMetrics) -> list[str]:
        """The title in a few lines, broken between words; what does not fit is elided."""
        room = self._wide() - 2 * theme.SPACE_S - 4
        lines = [""]
        for word in title.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and len(lines) < MOST_LINES and metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.of(self.palette())
        task = self.model().headerData(section, Qt.Orientation.Vertical, WeekRole.TASK)
        if not isinstance(task, Task):
            return
        painter.save()
        painter.fillRect(rect, QColor(colours.window))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        kind = _kind(task)
        first, second = theme.metrics(kind), theme.metrics(Kind.SMALL)
        lines = self._lines(task.title, first)
        top = rect.top() + (rect.height() - len(lines) * first.height() - second.height()) / 2
        left, room = rect.left() + theme.SPACE_S, rect.width() - 2 * theme.SPACE_S
        painter.setFont(theme.font(kind))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for number, line in enumerate(lines):
            painter.drawText(
                QRectF(left, top + number * first.height(), room, first.height()), Qt.AlignmentFlag.AlignVCenter, line
            )
        painter.setFont(theme.font(Kind.SMALL))
        painter.setPen(QColor(colours.secondary))
        when = second.elidedText(rhythm(task, self._lang), Qt.TextElideMode.ElideRight, room)
        below = QRectF(left, top + len(lines) * first.height(), room, second.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, when)
        painter.restore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        inside = 0 <= self.logicalIndexAt(QPoint(0, int(event.position().y()))) < self.count()
        self.setCursor(Qt.CursorShape.PointingHandCursor if inside else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)
