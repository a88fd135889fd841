"""Fields for forms: none changes by the wheel unless it has the focus, each reads and shows a value of the domain."""

from collections.abc import Iterable
from datetime import time
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import theme
from desktop.ui.parts import typed
from desktop.ui.parts.icon_button import draw_icon
from desktop.ui.parts.text import plain_tip

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
        self._label: QLabel | None = None

    def say_name(self, name: str) -> None:
        """Let a screen reader say what is chosen here, where no label shows it.

        On Linux a choice is called by its value, and what it is by its label alone, seen or not.
        """
        self.setAccessibleName(name)
        if self._label is None:
            self._label = QLabel(self.parentWidget())
            self._label.hide()
            self._label.setBuddy(self)
        self._label.setText(name)

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

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_tip(self.currentText()))
        return super().event(event)

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


class Line(QLineEdit):
    """One line of text; empty means ``None``."""

    def text_or_none(self) -> str | None:
        """The text without blanks around it, ``None`` where nothing is left."""
        return self.text().strip() or None

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where nothing that was typed here can be undone."""
        if _for_the_window(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)


def _for_the_window(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether an event asks to undo or redo something, and not what was typed."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not can_undo
    return undo or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)


class SearchLine(Line):
    """A line to search with; a magnifying glass stands in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.scaled(16)
        painter = QPainter(self)
        box = QRectF(theme.SPACE_S, (self.height() - side) / 2, side, side)
        draw_icon(painter, box, "search", self.palette().color(QPalette.ColorRole.PlaceholderText))

    def _make_room(self) -> None:
        self.setTextMargins(theme.scaled(16) + theme.SPACE_S, 0, 0, 0)


class Note(QPlainTextEdit):
    """A few lines of text; Tab leaves the field."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setViewportMargins(4, 3, 3, 3)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the window where nothing that was typed here can be undone."""
        document = self.document()
        if _for_the_window(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return True
        return super().event(event)

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
