"""Controls for fingers: at least 48 pixels high at 100 %."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QStyleOptionViewItem

from desktop.ui import theme
from desktop.ui.parts.rows import Index, RowsDelegate, row_height

FINGER = 48
"""Pixels at 100 %."""


class TouchButton(QPushButton):
    """A button for fingers."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme.scaled(FINGER)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def touch_height() -> int:
    """The height of a row for fingers."""
    return max(theme.scaled(FINGER), row_height() + theme.SPACE_M)


class TouchRows(RowsDelegate):
    """Draws a ``Row`` for fingers."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), touch_height())
