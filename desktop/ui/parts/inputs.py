"""Fields for forms: none changes by the wheel unless it has the focus, each reads and shows a value of the domain."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import PlanError
from desktop.domain.words import day as long_day
from desktop.domain.words import weekday
from desktop.domain.words.dates import CALENDARS
from desktop.ui import theme
from desktop.ui.parts import typed
from desktop.ui.parts.icon_button import IconButton, draw_icon
from desktop.ui.style import OUTLINED

Value = TypeVar("Value")


class Choice(QComboBox, Generic[Value]):
    """One of several values. Typing picks by the beginning of the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[Value] = []

    def offer(self, values: Iterable[tuple[Value, str]]) -> None:
        """Replace what can be chosen; the first is chosen."""
        self.clear()
        self._values = []
        for value, words in values:
            self._values.append(value)
            self.addItem(words)
            self.setItemData(self.count() - 1, words, Qt.ItemDataRole.ToolTipRole)

    def add(self, value: Value, words: str, icon: QIcon | None = None) -> None:
        """One more value at the end."""
        self._values.append(value)
        self.addItem(icon or QIcon(), words)

    def value(self) -> Value:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def choose(self, value: Value) -> None:
        """Choose a value; one that is not offered leaves the choice as it is."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class OpenChoice(QComboBox):
    """A text with suggestions: what is not in the list can be typed. Each suggestion has words and a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: dict[str, str] = {}

    def offer(self, values: Iterable[tuple[str, str]]) -> None:
        """Replace the suggestions by pairs of value and words, and empty the text."""
        self.clear()
        self._values = {words: value for value, words in values}
        self.addItems(list(self._values))
        self.setEditText("")

    def value(self) -> str | None:
        """The value of the suggestion or the text as typed; ``None`` where empty."""
        text = self.currentText().strip()
        return self._values.get(text, text) or None

    def choose(self, value: str | None) -> None:
        """Show a value in its words."""
        self.setEditText(next((words for words, each in self._values.items() if each == value), value or ""))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A whole number; at its least value it can mean "not said" (``None``)."""

    def __init__(self, least: int, most: int, *, unit: str = "", unsaid: str = "") -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._unsaid = bool(unsaid)
        if unsaid:
            self.setSpecialValueText(unsaid)

    def number(self) -> int | None:
        """The number, or ``None`` where it says "not said"."""
        return None if self._unsaid and self.value() == self.minimum() else self.value()

    def show_number(self, number: int | None) -> None:
        """Show a number, or that none was said."""
        self.setValue(self.minimum() if number is None else number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SearchLine(QLineEdit):
    """A line to search with; a magnifying glass stands in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where nothing that was typed here can be undone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(16)
        painter = QPainter(self)
        box = QRectF(theme.SPACE_S, (self.height() - side) / 2, side, side)
        draw_icon(painter, box, "search", self.palette().color(QPalette.ColorRole.PlaceholderText))

    def _make_room(self) -> None:
        self.setTextMargins(theme.scaled(16) + theme.SPACE_S, 0, 0, 0)


class Line(QLineEdit):
    """One line of text; empty means ``None``."""

    def text_or_none(self) -> str | None:
        """The text without blanks around it, ``None`` where nothing is left."""
        return self.text().strip() or None


class Note(QPlainTextEdit):
    """A few lines of text; Tab leaves the field."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setViewportMargins(4, 3, 3, 3)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._lines + theme.SPACE_L)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(120), self.sizeHint().height())

    def text_or_none(self) -> str | None:
        """The text without blanks around it, ``None`` where nothing is left."""
        return self.toPlainText().strip() or None


class ClockField(Line):
    """A time of day as people type it."""

    def clock(self) -> time | None:
        """The time, ``None`` where empty. Raises ``PlanError`` where it is none."""
        return typed.read_clock(self.text())

    def show_clock(self, clock: time | None) -> None:
        """Show a time."""
        self.setText(typed.write_clock(clock))


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


class Disclosure(QWidget):
    """More fields that most people need not see; a button opens them."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setText(words)
        self.button.setCheckable(True)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._on_toggled)
        self.inside = QWidget(self)
        self.inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.button)
        column.addWidget(self.inside)

    def open(self, opened: bool = True) -> None:
        """Show or hide what is inside."""
        self.button.setChecked(opened)

    def shortcut(self, keys: QKeySequence) -> None:
        """A key that opens and closes it."""
        self.button.setShortcut(keys)

    def _on_toggled(self, opened: bool) -> None:
        self.button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.inside.setVisible(opened)
