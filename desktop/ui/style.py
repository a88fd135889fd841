"""How controls are drawn: Fusion, made flat. One line, one radius, one accent; no gradient, no shadow, no movement.

A style of its own and not a style sheet: a sheet slows every widget and would take the palette out of use.
"""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
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
from desktop.ui.eliding import elided_button, elided_choice
from desktop.ui.shapes import PRIMARY, PRIMITIVES, State, draw_arrow, rounded, tool

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
        draw = PRIMITIVES.get(element)
        if draw is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            draw(option, painter, widget)

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
            case QStyle.ControlElement.CE_ComboBoxLabel if isinstance(option, QStyleOptionComboBox):
                room = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, Sub.SC_ComboBoxEditField, widget)
                super().drawControl(element, elided_choice(option, room.width()), painter, widget)
            case QStyle.ControlElement.CE_CheckBoxLabel if isinstance(option, QStyleOptionButton):
                super().drawControl(element, elided_button(option), painter, widget)
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
            rounded(painter, rect.adjusted(2, 4, -2, -6), None, QColor(colours.accent), 2)

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
                tool(option, painter, widget)
                option.state &= ~(State.State_MouseOver | State.State_Sunken | State.State_On | State.State_HasFocus)
                super().drawComplexControl(control, option, painter, widget)
            case _:
                super().drawComplexControl(control, option, painter, widget)

    def _draw_box(self, option: QStyleOptionComplex, painter: QPainter, *, focus: bool) -> None:
        colours = theme.of(option.palette)
        enabled = bool(option.state & State.State_Enabled)
        fill = QColor(colours.base if enabled else colours.window)
        line = QColor(colours.accent if focus else colours.border if enabled else colours.line)
        rounded(painter, option.rect, fill, line, 2 if focus else 1)

    def _draw_combo(self, option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> None:
        inside = QApplication.focusWidget()
        focus = widget is not None and inside is not None and widget.isAncestorOf(inside)
        self._draw_box(option, painter, focus=focus or bool(option.state & State.State_HasFocus))
        arrow = self.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, Sub.SC_ComboBoxArrow, widget)
        colours = theme.of(option.palette)
        ink = colours.secondary if option.state & State.State_Enabled else colours.line
        draw_arrow(painter, QRectF(arrow).center(), theme.scaled(4), QColor(ink))

    def _draw_spin(self, option: QStyleOptionSpinBox, painter: QPainter, widget: QWidget | None) -> None:
        self._draw_box(option, painter, focus=bool(option.state & State.State_HasFocus))
        if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
            return
        ink = QColor(theme.of(option.palette).secondary)
        for part, up in ((Sub.SC_SpinBoxUp, True), (Sub.SC_SpinBoxDown, False)):
            rect = self.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
            draw_arrow(painter, QRectF(rect).center(), theme.scaled(3), ink, up=up)

    def _draw_scroll(self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> None:
        colours = theme.of(option.palette)
        painter.fillRect(option.rect, QColor(colours.window))
        if option.minimum >= option.maximum:
            return
        thumb = self.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, Sub.SC_ScrollBarSlider, widget)
        hot = bool(option.state & State.State_MouseOver)
        ink = theme.blend(QColor(colours.window), QColor(colours.text), 0.5 if hot else 0.32)
        rounded(painter, thumb.adjusted(3, 3, -3, -3), ink, None)

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
