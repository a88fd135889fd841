"""Where nothing may float: the heads of the view in front, and where the person is."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

HEAD = "head"
"""The property of widgets that say what and whom the view in front is about."""


def heads_in(around: QWidget) -> Sequence[QRect]:
    """The places of all heads that are visible in ``around``, in its coordinates."""
    heads = [each for each in around.findChildren(QWidget) if each.property(HEAD) and each.isVisible()]
    return [QRect(each.mapTo(around, QPoint()), each.size()) for each in heads]


def hands_in(around: QWidget, but: QWidget) -> Sequence[QRect]:
    """The places of what is pressed, chosen or written in, as far as it is visible; nothing that is part of ``but``."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
    found = [each for each in around.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]
    return [QRect(each.mapTo(around, QPoint()), each.size()) for each in found if not but.isAncestorOf(each)]


def focus_in(around: QWidget) -> Sequence[QRect]:
    """The place of the current cell, or of the widget, that has the focus; none where that is elsewhere."""
    here = QApplication.focusWidget()
    if here is None or not around.isAncestorOf(here):
        return []
    if not isinstance(here, QAbstractItemView):
        return [QRect(here.mapTo(around, QPoint()), here.size())]
    cell, seen = here.visualRect(here.currentIndex()), here.viewport()
    shown = cell.intersected(seen.rect())
    return [] if shown.isEmpty() else [QRect(seen.mapTo(around, shown.topLeft()), shown.size())]
