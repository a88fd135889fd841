"""Where the keys are is to be seen: every kind of control looks different while it has the focus."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.parts.inputs import Choice, Line, Note, Number, OpenChoice, SearchLine
from desktop.ui.theme import Appearance


def _choice() -> QWidget:
    made: Choice[int] = Choice()
    made.offer([(1, "eins"), (2, "zwei")])
    return made


def _tabs() -> QWidget:
    made = QTabBar()
    for words in ("Woche", "Nahtstellen"):
        made.addTab(words)
    return made


def _button() -> QWidget:
    made = QToolButton()
    made.setText("Weiter")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _list() -> QWidget:
    made = QListView()
    made.setModel(QStringListModel(["Erika", "Jan"], made))
    made.setCurrentIndex(made.model().index(0, 0))
    return made


KINDS = {
    "button": lambda: QPushButton("Heute"),
    "tool button": _button,
    "tick": lambda: QCheckBox("verabredet"),
    "round tick": lambda: QRadioButton("jede Woche"),
    "line": Line,
    "bare line": QLineEdit,
    "search": SearchLine,
    "note": Note,
    "number": lambda: Number(0, 9),
    "choice": _choice,
    "open choice": OpenChoice,
    "tabs": _tabs,
    "list": _list,
}
SEEN = 60
"""So many pixels at least: a line along one side of the smallest control."""


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
def test_every_kind_of_control_shows_the_focus(look, qtbot, appearance):
    look(appearance, 100)
    pane = QWidget()
    qtbot.addWidget(pane)
    column = QVBoxLayout(pane)
    elsewhere = QPushButton("Anderswo", pane)
    column.addWidget(elsewhere)
    controls = {name: make() for name, make in KINDS.items()}
    for control in controls.values():
        column.addWidget(control)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    for name, control in controls.items():
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        without = pane.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        having = pane.grab().toImage()
        rect = control.geometry().adjusted(-4, -4, 4, 4)
        differing = sum(
            without.pixel(x, y) != having.pixel(x, y)
            for x in range(max(rect.left(), 0), min(rect.right(), without.width() - 1))
            for y in range(max(rect.top(), 0), min(rect.bottom(), without.height() - 1))
        )
        assert differing >= SEEN, f"{name}: {differing} pixels"
