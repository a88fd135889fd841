"""The form for one thing to settle before a change such as a discharge from hospital."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.edits import new_id, with_transition
from desktop.domain.errors import PlanError
from desktop.domain.plan import Plan, Transition, TransitionItem
from desktop.domain.words import day, term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.agreed import Agreed
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.people import offer_people
from desktop.ui.workspace import Workspace


class ItemForm(Form):
    """An item of a transition, or a new one where none is named."""

    def __init__(
        self, workspace: Workspace, transition: Transition, item_id: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, parent)
        lang = self.lang
        self.set_head(transition.title or term(transition.kind, lang), day(transition.on, lang))
        self._transition = transition
        found = next((item for item in transition.items if item.id == item_id), None)
        self._base = found or TransitionItem(id=new_id(), title="", due=transition.on)
        plan, today = self.plan, workspace.today
        self.title = Line(self)
        self.field("title", self.tr("&Was ist zu klären?"), self.title)
        self.receiver: Choice[str | None] = Choice(self)
        self.owner: Choice[str | None] = Choice(self)
        self.giver: Choice[str | None] = Choice(self)
        for choice in (self.receiver, self.owner, self.giver):
            offer_people(choice, plan, lang, self.tr("noch niemand"))
        self.field("receiver", self.tr("Wer &übernimmt es?"), self.receiver)
        self.field("owner", self.tr("Wer &kümmert sich darum, dass es klappt?"), self.owner)
        self.field("giver", self.tr("Von wem kommt es? (wenn das wichtig ist)"), self.giver)
        self.due = DayField(lang, today, self)
        self.field("due", self.tr("Bis wa&nn?"), self.due)
        self.agreed_on = Agreed(self.tr("Ist verabredet"), lang, today, self)
        self.body.addWidget(self.agreed_on)
        self.body.addStretch(1)
        self._settled = self.button(self.tr("Ist &verabredet"), self._on_settled, primary=True)
        self.button(self.tr("&Eintragen"), self.submit)
        self._show(self._base)

    def _show(self, item: TransitionItem) -> None:
        self.title.setText(item.title)
        self.receiver.choose(item.receiver)
        self.owner.choose(item.owner)
        self.giver.choose(item.giver)
        self.due.show_day(item.due)
        self.agreed_on.show_day(item.agreed_on)
        self._settled.setVisible(item.agreed_on is None)

    def _on_settled(self) -> None:
        self.agreed_on.box.setChecked(True)
        if not self.submit():
            self.agreed_on.box.setChecked(False)

    def _after(self) -> tuple[str, Plan]:
        plan = self.plan
        title = self.title.text_or_none()
        if title is None:
            raise PlanError(QT_TR_NOOP("Bitte in wenigen Worten sagen, was zu klären ist."), "/title")
        item = replace(
            self._base,
            title=title,
            receiver=self.receiver.value(),
            owner=self.owner.value(),
            giver=self.giver.value(),
            due=self.read("due", self.due.day),
            agreed_on=self.read("agreed_on", self.agreed_on.day),
        )
        items = [item if each.id == item.id else each for each in self._transition.items]
        if item.id not in {each.id for each in items}:
            items.append(item)
        return title, with_transition(plan, replace(self._transition, items=tuple(items)))
