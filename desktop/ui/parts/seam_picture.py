"""Giver and receiver of an interface as two pieces of cloth."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.plan import Participant, Plan
from desktop.domain.report import Interface
from desktop.domain.vocabulary import InterfaceState
from desktop.domain.words import term
from desktop.ui import theme
from desktop.ui.parts.marks import draw_seam
from desktop.ui.parts.text import plain_tip
from desktop.ui.theme import Kind


class SeamPicture(QWidget):
    """Both names on their cloth, the seam between them as far as it is sewn, and its state in words below."""

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang = lang
        self._sides: tuple[Participant | None, Participant | None] = (None, None)
        self._state = InterfaceState.UNCOVERED
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.scaled(560))

    def sizeHint(self) -> QSize:
        line = theme.metrics(Kind.SMALL).height()
        return QSize(theme.scaled(300), theme.scaled(48) + theme.SPACE_XS + line)

    def show_interface(self, plan: Plan, interface: Interface | None) -> None:
        """Show an interface; without one there is nothing to see."""
        self.setVisible(interface is not None)
        if interface is None:
            return
        self._sides = plan.participant(interface.giver), plan.participant(interface.receiver)
        self._state = interface.state
        said = self.tr("Von {giver} zu {receiver}: {state}").format(
            giver=self._name(self._sides[0]), receiver=self._name(self._sides[1]), state=term(self._state, self._lang)
        )
        self.setAccessibleName(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.of(self.palette())
        small = theme.metrics(Kind.SMALL)
        cloth = QRectF(1, 1, self.width() - 2, self.height() - small.height() - theme.SPACE_XS)
        nobody = QColor(colours.border)
        giver, receiver = (colours.who(person.system) if person else nobody for person in self._sides)
        painter = QPainter(self)
        draw_seam(painter, cloth, self._state, (giver, receiver), colours)
        metrics = theme.metrics(Kind.BODY)
        painter.setFont(theme.font(Kind.BODY))
        room = cloth.width() / 2 - 0.42 * cloth.height() - theme.SPACE_S
        lefts = cloth.left() + theme.SPACE_S, cloth.right() - theme.SPACE_S - room
        for person, left in zip(self._sides, lefts, strict=True):
            painter.setPen(QColor(colours.text if person else colours.secondary))
            words = metrics.elidedText(self._name(person), Qt.TextElideMode.ElideRight, int(room))
            box = QRectF(left, cloth.top(), room, cloth.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(theme.font(Kind.SMALL))
        painter.setPen(QColor(colours.secondary))
        below = QRectF(0, cloth.bottom() + theme.SPACE_XS, self.width(), small.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, term(self._state, self._lang))

    def _name(self, person: Participant | None) -> str:
        return person.name if person else self.tr("noch niemand")
