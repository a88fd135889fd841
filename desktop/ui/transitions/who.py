"""The second step: who hands on, who takes over, who holds the threads, and who else takes part."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.plan import Plan, Transition
from desktop.domain.transition_lists import Sides
from desktop.domain.vocabulary import HelpSystem
from desktop.ui import theme
from desktop.ui.parts.badge import badge_icon
from desktop.ui.parts.flow import Flow
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.people import in_order, offer_people
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.parts.tick import Tick
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


class WhoStep(Scrolling):
    """Nobody need be chosen: what stays open shows as a seam."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.workspace = workspace
        inside = self.inside
        self.giver: Choice[str | None] = Choice(inside)
        self.receiver: Choice[str | None] = Choice(inside)
        self.owner: Choice[str | None] = Choice(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, theme.SPACE_S, theme.SPACE_S, 0)
        column.setSpacing(theme.SPACE_M - 4)
        opened = self.tr("Was noch offen ist, darf offen bleiben; der Plan zeigt es als Nahtstelle.")
        column.addWidget(Text(opened, Kind.BODY, quiet=True, parent=inside))
        column.addWidget(Field(self.tr("Wer &gibt ab oder weiß bisher Bescheid?"), self.giver, parent=inside))
        column.addWidget(Field(self.tr("Wer &übernimmt danach?"), self.receiver, parent=inside))
        column.addWidget(Field(self.tr("Wer hält bis dahin die &Fäden?"), self.owner, parent=inside))
        self._who_else = Text(self.tr("Wer ist außerdem dabei?"), Kind.STRONG, parent=inside)
        column.addWidget(self._who_else)
        self._people = Flow()
        column.addLayout(self._people)
        column.addStretch(1)
        self._boxes: list[tuple[str, QCheckBox]] = []
        hand_on(self, self.giver)

    def show_plan(self, plan: Plan, transition: Transition | None) -> None:
        """Offer the people of a plan; those whom the items of a transition name take part already."""
        lang = self.workspace.lang
        for choice in (self.giver, self.receiver, self.owner):
            offer_people(choice, plan, lang, self.tr("noch offen"))
        items = transition.items if transition else ()
        named = {each for item in items for each in (item.giver, item.receiver, item.owner)}
        if transition is None:
            self.owner.choose(plan.household.care_pilot)
        self._show_people(plan, {each for each in named if each})

    def sides(self) -> Sides:
        """Who was chosen."""
        return Sides(self.giver.value(), self.receiver.value(), self.owner.value())

    def taking_part(self) -> frozenset[str]:
        """Everybody who is named or ticked."""
        sides = self.sides()
        chosen = {sides.giver, sides.receiver, sides.owner}
        ticked = {person for person, box in self._boxes if box.isChecked()}
        return frozenset(ticked | {each for each in chosen if each})

    def half(self) -> dict[str, object]:
        """What is chosen, for ``take_half``."""
        sides = self.sides()
        ticked = [person for person, box in self._boxes if box.isChecked()]
        return {"giver": sides.giver, "receiver": sides.receiver, "owner": sides.owner, "ticked": ticked}

    def take_half(self, half: Mapping[str, Any]) -> None:
        """Choose the same again, as far as it is offered."""
        for choice, side in ((self.giver, "giver"), (self.receiver, "receiver"), (self.owner, "owner")):
            choice.choose(half[side])
        for person, box in self._boxes:
            box.setChecked(person in half["ticked"])

    def _show_people(self, plan: Plan, named: set[str]) -> None:
        for _person, box in self._boxes:
            self._people.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        for person in in_order(plan.participants):
            box = Tick(person.name, self.inside)
            box.setIcon(badge_icon(person.system, self.workspace.lang))
            box.setChecked(person.id in named or person.system is HelpSystem.CLIENT)
            self._people.addWidget(box)
            self._boxes.append((person.id, box))
        self._who_else.setVisible(bool(self._boxes))
