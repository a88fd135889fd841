"""Giver and receiver of an interface as two pieces of cloth."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.plan import Plan
from desktop.domain.report import Interface
from desktop.domain.words import term
from desktop.ui import theme
from desktop.ui.parts.marks import draw_seam
from desktop.ui.parts.text import ElidedText
from desktop.ui.theme import Kind


class SeamPicture(QWidget):
    """Giver and receiver as two pieces of cloth, with their names."""

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang = lang
        self._plan: Plan | None = None
        self._interface: Interface | None = None
        self._giver = ElidedText("", Kind.BODY, parent=self)
        self._receiver = ElidedText("", Kind.BODY, parent=self)
        self._state = ElidedText("", Kind.SMALL, quiet=True, parent=self)
        for label in (self._giver, self._receiver, self._state):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sides = QHBoxLayout()
        sides.setSpacing(theme.SPACE_L)
        sides.addWidget(self._giver, 1)
        sides.addWidget(self._receiver, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_S, theme.SPACE_M, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(sides, 1)
        column.addWidget(self._state)
        self.setMaximumWidth(theme.scaled(520))

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(360), theme.scaled(78))

    def show_interface(self, plan: Plan, interface: Interface | None) -> None:
        """Show an interface; without one there is nothing to see."""
        self._plan, self._interface = plan, interface
        self.setVisible(interface is not None)
        if interface is None:
            return
        nobody = self.tr("noch niemand")
        for label, person_id in ((self._giver, interface.giver), (self._receiver, interface.receiver)):
            person = plan.participant(person_id)
            label.setText(person.name if person else nobody)
        self._state.setText(term(interface.state, self._lang))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._plan is None or self._interface is None:
            return
        colours = theme.of(self.palette())
        people = [self._plan.participant(each) for each in (self._interface.giver, self._interface.receiver)]
        quiet = self.palette().placeholderText().color()
        giver, receiver = (colours.who(person.system) if person else quiet for person in people)
        top = QRectF(0, 0, self.width(), self._state.y() - theme.SPACE_XS)
        painter = QPainter(self)
        draw_seam(painter, top.adjusted(1, 1, -1, -1), self._interface.state, (giver, receiver), colours)
