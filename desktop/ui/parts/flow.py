"""A bar whose parts stand in one line where there is room, and in several where there is not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.ui import theme


class Flow(QLayout):
    """Lays out from left to right and begins a new line where the next part does not fit.

    What is added after ``push`` stands at the right end of its line. A part wider than a whole line is made as narrow
    as the line.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._pushed: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.SPACE_S)

    def push(self) -> None:
        """Let everything that follows stand at the right."""
        self._pushed = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return margins.top() + margins.bottom() + self._high(lines)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        wide = sum(item.sizeHint().width() for _at, item in shown) + self.spacing() * max(0, len(shown) - 1)
        return self._outer(wide, max((item.sizeHint().height() for _at, item in shown), default=0))

    def minimumSize(self) -> QSize:
        wide = max((item.minimumSize().width() for _at, item in self._shown()), default=0)
        return self._outer(wide, max((item.sizeHint().height() for _at, item in self._shown()), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        room = rect.marginsRemoved(self.contentsMargins())
        top = room.top()
        for line in self._lines(room.width()):
            high = max(item.sizeHint().height() for _at, item in line)
            widths = [min(item.sizeHint().width(), room.width()) for _at, item in line]
            rest = room.width() - sum(widths) - self.spacing() * (len(line) - 1)
            left, pushed = room.left(), False
            for (at, item), wide in zip(line, widths, strict=True):
                if self._pushed is not None and at >= self._pushed and not pushed:
                    left, pushed = left + max(0, rest), True
                tall = item.sizeHint().height()
                item.setGeometry(QRect(left, top + (high - tall) // 2, wide, tall))
                left += wide + self.spacing()
            top += high + self.spacing()

    # -- measuring ---------------------------------------------------------------------------------------------------

    def _shown(self) -> list[tuple[int, QLayoutItem]]:
        return [(at, item) for at, item in enumerate(self._items) if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[int, QLayoutItem]]]:
        lines: list[list[tuple[int, QLayoutItem]]] = []
        left = 0
        for at, item in self._shown():
            wide = item.sizeHint().width()
            if not lines or left + wide > width:
                lines.append([])
                left = 0
            lines[-1].append((at, item))
            left += wide + self.spacing()
        return lines

    def _high(self, lines: list[list[tuple[int, QLayoutItem]]]) -> int:
        heights = [max(item.sizeHint().height() for _at, item in line) for line in lines]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def _outer(self, wide: int, high: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())
