"""Buttons with a picture: the shipped SVGs, drawn sharp at any scale in the colour of the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from desktop.resources import resource
from desktop.ui import theme


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def draw_icon(painter: QPainter, box: QRectF, name: str, colour: QColor) -> None:
    """Draw ``resources/icons/<name>.svg`` into ``box``."""
    _renderer(name, colour.name()).render(painter, box)


def window_icon() -> QIcon:
    """The program's own picture, in the sizes that desktops ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        draw_icon(painter, QRectF(0, 0, size, size), "nahtstelle", QColor(theme.LIGHT.text))
        painter.end()
        made.addPixmap(picture)
    return made


class IconButton(QToolButton):
    """A button that shows a picture and says its name to the tooltip and to screen readers."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        side = theme.scaled(theme.TARGET)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side = theme.scaled(18)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        draw_icon(painter, box, self._name, self.palette().color(group, QPalette.ColorRole.ButtonText))
