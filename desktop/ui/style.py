"""How controls are drawn: Fusion, made flat. One line, one radius, one accent; no gradient, no shadow, no movement.

A style of its own and not a style sheet: a sheet slows every widget and would take the palette out of use.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QStyleOptionToolButton,
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
Sub = QStyle.SubControl
Metric = QStyle.PixelMetric
_UNDERLINE, _ARROW = 3, 26
_SCALED_METRICS = {
    Metric.PM_IndicatorWidth: 18,
    Metric.PM_IndicatorHeight: 18,
    Metric.PM_ExclusiveIndicatorWidth: 18,
    Metric.PM_ExclusiveIndicatorHeight: 18,
    Metric.PM_SmallIconSize: 18,
    Metric.PM_ButtonIconSize: 18,
}
_METRICS = {
    Metric.PM_ScrollBarExtent: 14,
    Metric.PM_SplitterWidth: 9,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_CheckBoxLabelSpacing: theme.SPACE_S,
    Metric.PM_RadioButtonLabelSpacing: theme.SPACE_S,
}
_HINTS = {
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DitherDisabledText: 0,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick: 0,
    QStyle.StyleHint.SH_ToolTip_WakeUpDelay: 400,
}


def _rounded(painter: QPainter, rect: QRect, fill: QColor | None, line: QColor | None, width: float = 1.0) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if line is not None else 0
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
    painter.restore()


def _arrow(painter: QPainter, centre: QPointF, size: float, colour: QColor, *, up: bool = False) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    tip = -size / 2 if up else size / 2
    painter.drawPolyline(
        QPolygonF([centre + QPointF(-size, -tip), centre + QPointF(0, tip), centre + QPointF(size, -tip)])
    )
    painter.restore()


class NahtstelleStyle(QProxyStyle):
    """Fusion underneath, so that layout, keys and what is not drawn here stay Qt's."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    # -- figures ---------------------------------------------------------------------------------------------------

    def pixelMetric(self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        if metric in _SCALED_METRICS:
            return theme.scaled(_SCALED_METRICS[metric])
        if metric in _METRICS:
            return _METRICS[metric]
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        return _HINTS[hint] if hint in _HINTS else super().styleHint(hint, option, widget, returned)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if isinstance(widget, QPushButton | QComboBox | QLineEdit | QAbstractSpinBox | QToolButton):
            made.setHeight(max(made.height(), theme.scaled(theme.TARGET)))
        if isinstance(widget, QPushButton):
            made.setWidth(made.width() + theme.SPACE_S)
        if isinstance(widget, QComboBox):
            made.setWidth(made.width() + theme.scaled(_ARROW) - theme.SPACE_S)
        if isinstance(widget, QCheckBox | QRadioButton):
            made.setHeight(max(made.height(), theme.scaled(28)))
        if isinstance(widget, QTabBar):
            made.setHeight(max(made.height(), theme.scaled(40)))
        return made

    # -- plain shapes ----------------------------------------------------------------------------------------------

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        draw = {
            QStyle.PrimitiveElement.PE_PanelButtonCommand: self._draw_button,
            QStyle.PrimitiveElement.PE_PanelButtonTool: self._draw_tool,
            QStyle.PrimitiveElement.PE_PanelLineEdit: self._draw_edit,
            QStyle.PrimitiveElement.PE_FrameLineEdit: self._draw_edit_frame,
            QStyle.PrimitiveElement.PE_FrameFocusRect: self._draw_focus,
            QStyle.PrimitiveElement.PE_IndicatorCheckBox: self._draw_check,
            QStyle.PrimitiveElement.PE_IndicatorRadioButton: self._draw_radio,
            QStyle.PrimitiveElement.PE_Frame: self._draw_frame,
            QStyle.PrimitiveElement.PE_FrameTabBarBase: self._draw_tab_base,
            QStyle.PrimitiveElement.PE_FrameStatusBarItem: self._draw_nothing,
        }.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

    def _draw_nothing(self, _option: QStyleOption, _painter: QPainter, _widget: QWidget | None) -> None:
        return

    def _draw_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        pressed = bool(option.state & (State.State_Sunken | State.State_On))
        hover = bool(option.state & State.State_MouseOver)
        enabled = bool(option.state & State.State_Enabled)
        focus = bool(option.state & State.State_HasFocus)
        if widget is not None and widget.property(PRIMARY) and enabled:
            fill = QColor(colours.accent)
            if pressed or hover:
                fill = theme.blend(fill, QColor(colours.text), 0.14)
            _rounded(painter, option.rect, fill, None)
            if focus:
                inner = option.rect.adjusted(3, 3, -3, -3)
                _rounded(painter, inner, None, QColor(colours.on_accent), 1.6)
            return
        fill = QColor(colours.selection if pressed else colours.base)
        if hover and not pressed:
            fill = theme.blend(fill, QColor(colours.accent), 0.08)
        line = QColor(colours.accent if focus else colours.border if enabled else colours.line)
        _rounded(painter, option.rect, fill, line, 2 if focus else 1)

    def _draw_tool(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        on = bool(option.state & (State.State_On | State.State_Sunken))
        if on or option.state & State.State_MouseOver:
            fill = QColor(colours.selection) if on else theme.blend(QColor(colours.window), QColor(colours.accent), 0.1)
            _rounded(painter, option.rect, fill, None)
        focus = bool(option.state & State.State_HasFocus)
        outlined = widget is not None and bool(widget.property(OUTLINED))
        if focus or outlined:
            line = colours.accent if focus or (outlined and on) else colours.border
            _rounded(painter, option.rect, None, QColor(line), 2 if focus else 1)

    def _draw_edit(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        inside = widget.parentWidget() if widget is not None else None
        if isinstance(inside, QComboBox | QAbstractSpinBox):
            return
        colours = theme.of(option.palette)
        enabled = bool(option.state & State.State_Enabled)
        _rounded(painter, option.rect, QColor(colours.base if enabled else colours.window), None)
        self._draw_edit_frame(option, painter, widget)

    def _draw_edit_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        focus = bool(option.state & State.State_HasFocus)
        _rounded(painter, option.rect, None, QColor(colours.accent if focus else colours.border), 2 if focus else 1)

    def _draw_focus(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QPushButton | QToolButton | QTabBar):
            return
        _rounded(painter, option.rect, None, QColor(theme.of(option.palette).accent), 2)

    def _draw_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        focus = widget is not None and widget.hasFocus()
        text = isinstance(widget, QPlainTextEdit)
        line = QColor(colours.accent if focus else colours.border if text else colours.line)
        _rounded(painter, option.rect, QColor(colours.base) if text else None, line, 2 if focus else 1)

    def _draw_tab_base(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        painter.fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
            QColor(theme.of(option.palette).line),
        )

    def _draw_check(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        on = bool(option.state & State.State_On)
        enabled = bool(option.state & State.State_Enabled)
        ink = QColor(colours.accent if enabled else colours.border)
        _rounded(painter, option.rect, ink if on else QColor(colours.base), ink if on else QColor(colours.border), 1.4)
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

    def _draw_radio(self, option: QStyleOption, painter: QPainter, _widget: QWidget | None) -> None:
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

    # -- controls --------------------------------------------------------------------------------------------------

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        colours = theme.of(option.palette)
        match element:
            case QStyle.ControlElement.CE_PushButtonLabel if widget is not None and widget.property(PRIMARY):
                self._draw_primary_label(option, painter, widget)
            case QStyle.ControlElement.CE_HeaderSection | QStyle.ControlElement.CE_HeaderEmptyArea:
                painter.fillRect(option.rect, QColor(colours.window))
                if isinstance(option, QStyleOptionHeader):
                    painter.fillRect(
                        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(colours.line)
                    )
            case QStyle.ControlElement.CE_TabBarTabShape:
                self._draw_tab(option, painter, widget)
            case QStyle.ControlElement.CE_Splitter:
                middle = option.rect.center()
                upright = bool(option.state & State.State_Horizontal)
                hot = QColor(colours.border if option.state & State.State_MouseOver else colours.line)
                line = option.rect
                painter.fillRect(
                    QRect(middle.x(), line.top(), 1, line.height())
                    if upright
                    else QRect(line.left(), middle.y(), line.width(), 1),
                    hot,
                )
            case _:
                super().drawControl(element, option, painter, widget)

    def _draw_primary_label(self, option: QStyleOption, painter: QPainter, widget: QWidget) -> None:
        if isinstance(option, QStyleOptionButton) and option.state & State.State_Enabled:
            light = QPalette(option.palette)
            light.setColor(QPalette.ColorRole.ButtonText, QColor(theme.of(option.palette).on_accent))
            option = QStyleOptionButton(option)
            option.palette = light
        super().drawControl(QStyle.ControlElement.CE_PushButtonLabel, option, painter, widget)

    def _draw_tab(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if not isinstance(option, QStyleOptionTab):
            return
        colours = theme.of(option.palette)
        rect = option.rect
        if option.state & State.State_Selected:
            mark = QRect(rect.left() + theme.SPACE_S, rect.bottom() - _UNDERLINE, rect.width() - 16, _UNDERLINE)
            painter.fillRect(mark, QColor(colours.accent))
        elif option.state & State.State_MouseOver:
            mark = QRect(rect.left() + theme.SPACE_S, rect.bottom() - 1, rect.width() - 16, 2)
            painter.fillRect(mark, QColor(colours.border))
        if option.state & State.State_HasFocus and option.state & State.State_Selected:
            _rounded(painter, rect.adjusted(2, 4, -2, -6), None, QColor(colours.accent), 2)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        match control:
            case QStyle.ComplexControl.CC_ComboBox if isinstance(option, QStyleOptionComboBox):
                self._draw_combo(option, painter, widget)
            case QStyle.ComplexControl.CC_SpinBox if isinstance(option, QStyleOptionSpinBox):
                self._draw_spin(option, painter, widget)
            case QStyle.ComplexControl.CC_ScrollBar if isinstance(option, QStyleOptionSlider):
                self._draw_scroll(option, painter, widget)
            case QStyle.ComplexControl.CC_ToolButton if isinstance(option, QStyleOptionToolButton):
                self._draw_tool(option, painter, widget)
                option.state &= ~(State.State_MouseOver | State.State_Sunken | State.State_On | State.State_HasFocus)
                super().drawComplexControl(control, option, painter, widget)
            case _:
                super().drawComplexControl(control, option, painter, widget)

    def _draw_box(self, option: QStyleOptionComplex, painter: QPainter, *, focus: bool) -> None:
        colours = theme.of(option.palette)
        enabled = bool(option.state & State.State_Enabled)
        fill = QColor(colours.base if enabled else colours.window)
        line = QColor(colours.accent if focus else colours.border if enabled else colours.line)
        _rounded(painter, option.rect, fill, line, 2 if focus else 1)

    def _draw_combo(self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
        focus = widget is not None and (
            widget.hasFocus() or widget.isAncestorOf(widget.focusWidget() or widget.window())
        )
        self._draw_box(option, painter, focus=focus or bool(option.state & State.State_HasFocus))
        arrow = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, Sub.SC_ComboBoxArrow, widget)
        colours = theme.of(option.palette)
        ink = colours.secondary if option.state & State.State_Enabled else colours.line
        _arrow(painter, QRectF(arrow).center(), theme.scaled(4), QColor(ink))

    def _draw_spin(self, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
        self._draw_box(option, painter, focus=bool(option.state & State.State_HasFocus))
        if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
            return
        ink = QColor(theme.of(option.palette).secondary)
        for part, up in ((Sub.SC_SpinBoxUp, True), (Sub.SC_SpinBoxDown, False)):
            rect = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
            _arrow(painter, QRectF(rect).center(), theme.scaled(3), ink, up=up)

    def _draw_scroll(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        painter.fillRect(option.rect, QColor(colours.window))
        if option.minimum >= option.maximum:
            return
        thumb = self.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, Sub.SC_ScrollBarSlider, widget)
        hot = bool(option.state & State.State_MouseOver)
        ink = theme.blend(QColor(colours.window), QColor(colours.text), 0.5 if hot else 0.32)
        _rounded(painter, thumb.adjusted(3, 3, -3, -3), ink, None)

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        rect = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        if element == QStyle.SubElement.SE_LineEditContents:
            return rect.adjusted(theme.SPACE_XS, 0, -theme.SPACE_XS, 0)
        return rect

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: Sub,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == QStyle.ComplexControl.CC_ScrollBar and part in (Sub.SC_ScrollBarAddLine, Sub.SC_ScrollBarSubLine):
            return QRect()
        if control == QStyle.ComplexControl.CC_ScrollBar and part == Sub.SC_ScrollBarGroove:
            return option.rect
        if control == QStyle.ComplexControl.CC_ComboBox and part in (Sub.SC_ComboBoxEditField, Sub.SC_ComboBoxArrow):
            arrow = theme.scaled(_ARROW)
            if part == Sub.SC_ComboBoxArrow:
                return option.rect.adjusted(option.rect.width() - arrow, 0, 0, 0)
            return option.rect.adjusted(theme.SPACE_S - 2, 2, -arrow, -2)
        return super().subControlRect(control, option, part, widget)  # type: ignore[arg-type]
