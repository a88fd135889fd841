"""Fields for days: one day, typed or picked, and some days of the week."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop.domain.errors import PlanError
from desktop.domain.words import day as long_day
from desktop.domain.words import weekday
from desktop.domain.words.dates import CALENDARS
from desktop.ui import theme
from desktop.ui.parts import typed
from desktop.ui.parts.icon_button import IconButton
from desktop.ui.shapes import OUTLINED


class DayField(QWidget):
    """A day, typed or picked: arrow keys go a day on or back, Alt+Down opens a calendar."""

    edited = Signal()

    def __init__(self, lang: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._today = today
        self.line = QLineEdit(self)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_text)
        self._pick = IconButton("calendar", self.tr("Im Kalender wählen"), self)
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self._on_pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        row.addWidget(self.line, 1)
        row.addWidget(self._pick)
        self.setFocusProxy(self.line)

    def day(self) -> date | None:
        """The day, ``None`` where empty. Raises ``PlanError`` where what is typed is no day."""
        return typed.read_day(self.line.text(), self._today)

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        self.line.setText(typed.write_day(day))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_Down and alt:
                self._on_pick()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not alt:
                self._step(1 if event.key() == Qt.Key.Key_Up else -1)
                return True
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._tidy()
        return super().eventFilter(watched, event)

    def _known(self) -> date | None:
        try:
            return self.day()
        except PlanError:
            return None

    def _step(self, days: int) -> None:
        known = self._known()
        self.show_day(self._today if known is None else known + timedelta(days=days))

    def _tidy(self) -> None:
        if (known := self._known()) is not None:
            self.show_day(known)

    def _on_text(self) -> None:
        known = self._known()
        self.line.setToolTip("" if known is None else f"{weekday(known, self._lang)}, {long_day(known, self._lang)}")
        self.edited.emit()

    def _on_pick(self) -> None:
        shown = self._known() or self._today
        popup = QCalendarWidget(self)
        popup.setWindowFlag(Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        popup.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        popup.activated.connect(self._on_picked)
        popup.clicked.connect(self._on_picked)
        popup.activated.connect(popup.close)
        popup.clicked.connect(popup.close)
        popup.move(self.mapToGlobal(QPoint(0, self.height())))
        popup.show()

    def _on_picked(self, day: QDate) -> None:
        self.show_day(date(day.year(), day.month(), day.day()))


class Weekdays(QWidget):
    """Some of the seven days of the week, each a button to press."""

    changed = Signal()

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        calendar = CALENDARS[lang]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_XS)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        for number in range(7):
            button = QToolButton(self)
            button.setText(calendar.short_weekdays[number])
            button.setAccessibleName(calendar.weekdays[number])
            button.setCheckable(True)
            button.setProperty(OUTLINED, True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        self._buttons.idToggled.connect(self.changed)
        self.setFocusProxy(self._buttons.button(0))

    def days(self) -> tuple[int, ...]:
        """The pressed days, 0 = Monday."""
        return tuple(number for number in range(7) if self._buttons.button(number).isChecked())

    def show_days(self, days: Sequence[int]) -> None:
        """Press these days alone."""
        for number in range(7):
            self._buttons.button(number).setChecked(number in days)
