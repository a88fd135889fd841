"""The plain shapes of controls: boxes, ticks, arrows and the ring of the focus."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOption,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.ui import theme

PRIMARY = "primary"
"""Dynamic property of the one button of a form that does what the form is for."""
OUTLINED = "outlined"
"""Dynamic property of a tool button that shows where it is even while nothing points at it."""

State = QStyle.StateFlag


def rounded(painter: QPainter, rect: QRect, fill: QColor | None, line: QColor | None, width: float = 1.0) -> None:
    """A box with round corners, filled, outlined, or both."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if line is not None else 0
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    painter.restore()


def draw_arrow(painter: QPainter, centre: QPointF, size: float, colour: QColor, *, up: bool = False) -> None:
    """An open arrow head, ``size`` being half its width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    tip = -size / 2 if up else size / 2
    painter.drawPolyline(
        QPolygonF([centre + QPointF(-size, -tip), centre + QPointF(0, tip), centre + QPointF(size, -tip)])
    )
    painter.restore()


def _nothing(_option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
    return


def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    colours = theme.of(option.palette)
    pressed = bool(option.state & (State.State_Sunken | State.State_On))
    hover = bool(option.state & State.State_MouseOver)
    enabled = bool(option.state & State.State_Enabled)
    focus = bool(option.state & State.State_HasFocus)
    if widget is not None and widget.property(PRIMARY) and enabled:
        fill = QColor(colours.accent)
        if pressed or hover:
            fill = theme.blend(fill, QColor(colours.text), 0.14)
        rounded(painter, option.rect, fill, None)
        if focus:
            inner = option.rect.adjusted(3, 3, -3, -3)
            rounded(painter, inner, None, QColor(colours.on_accent), 1.6)
        return
    fill = QColor(colours.selection if pressed else colours.base)
    if hover and not pressed:
        fill = theme.blend(fill, QColor(colours.accent), 0.08)
    line = QColor(colours.accent if focus else colours.border if enabled else colours.line)
    rounded(painter, option.rect, fill, line, 2 if focus else 1)


def tool(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The ground of a tool button."""
    colours = theme.of(option.palette)
    on = bool(option.state & (State.State_On | State.State_Sunken))
    if on or option.state & State.State_MouseOver:
        fill = QColor(colours.selection) if on else theme.blend(QColor(colours.window), QColor(colours.accent), 0.1)
        rounded(painter, option.rect, fill, None)
    focus = bool(option.state & State.State_HasFocus)
    outlined = widget is not None and bool(widget.property(OUTLINED))
    if focus or outlined:
        line = colours.accent if focus or (outlined and on) else colours.border
        rounded(painter, option.rect, None, QColor(line), 2 if focus else 1)


def _edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    inside = widget.parentWidget() if widget is not None else None
    if isinstance(inside, QComboBox | QAbstractSpinBox):
        return
    colours = theme.of(option.palette)
    enabled = bool(option.state & State.State_Enabled)
    rounded(painter, option.rect, QColor(colours.base if enabled else colours.window), None)
    _edit_frame(option, painter, widget)


def _edit_frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    colours = theme.of(option.palette)
    focus = bool(option.state & State.State_HasFocus)
    rounded(painter, option.rect, None, QColor(colours.accent if focus else colours.border), 2 if focus else 1)


def _focus(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QPushButton | QToolButton | QTabBar):
        return
    rounded(painter, option.rect, None, QColor(theme.of(option.palette).accent), 2)


def _frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    colours = theme.of(option.palette)
    focus = widget is not None and widget.hasFocus()
    text = isinstance(widget, QPlainTextEdit)
    line = QColor(colours.accent if focus else colours.border if text else colours.line)
    rounded(painter, option.rect, QColor(colours.base) if text else None, line, 2 if focus else 1)


def _tab_base(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        QColor(theme.of(option.palette).line),
    )


def _check(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours = theme.of(option.palette)
    on = bool(option.state & State.State_On)
    enabled = bool(option.state & State.State_Enabled)
    ink = QColor(colours.accent if enabled else colours.border)
    rounded(painter, option.rect, ink if on else QColor(colours.base), ink if on else QColor(colours.border), 1.4)
    if not on:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(option.rect)
    pen = QPen(QColor(colours.on_accent), box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    at = [(0.25, 0.53), (0.43, 0.71), (0.76, 0.32)]
    painter.drawPolyline(QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in at]))
    painter.restore()


def _radio(option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
    colours = theme.of(option.palette)
    on = bool(option.state & State.State_On)
    box = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colours.base))
    painter.setPen(QPen(QColor(colours.accent if on else colours.border), 2 if on else 1.4))
    painter.drawEllipse(box)
    if on:
        dot = box.width() * 0.27
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(box.adjusted(dot, dot, -dot, -dot))
    painter.restore()


_Element = QStyle.PrimitiveElement
PRIMITIVES: Mapping[QStyle.PrimitiveElement, Callable[[QStyleOption, QPainter, QWidget | None], None]] = {
    _Element.PE_PanelButtonCommand: _button,
    _Element.PE_PanelButtonTool: tool,
    _Element.PE_PanelLineEdit: _edit,
    _Element.PE_FrameLineEdit: _edit_frame,
    _Element.PE_FrameFocusRect: _focus,
    _Element.PE_IndicatorCheckBox: _check,
    _Element.PE_IndicatorRadioButton: _radio,
    _Element.PE_Frame: _frame,
    _Element.PE_FrameTabBarBase: _tab_base,
    _Element.PE_FrameStatusBarItem: _nothing,
}
"""What draws each shape that is not left to Fusion."""
