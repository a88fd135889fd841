"""The form for a wish in someone's own words."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.edits import new_id, with_goal
from desktop.domain.errors import PlanError
from desktop.domain.plan import Goal, Plan
from desktop.domain.vocabulary import GoalKind, HelpSystem
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Note
from desktop.ui.parts.people import offer_people
from desktop.ui.workspace import Workspace


class WishForm(Form):
    """A wish or goal of the plan, or a new wish of the person at the centre."""

    def __init__(self, workspace: Workspace, goal_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        plan, lang = self.plan, self.lang
        self.set_head(self.tr("In eigenen Worten"))
        client = next((p.id for p in plan.participants if p.system is HelpSystem.CLIENT), None)
        found = plan.find("goals", goal_id)
        self._base = found if isinstance(found, Goal) else Goal(id=new_id(), text="", kind=GoalKind.WISH, by=client)
        self.text = Note(5, self)
        hint = self.tr("möglichst so, wie es gesagt wurde")
        self.field("text", self.tr("&Was ist wichtig?"), self.text, hint)
        self.by: Choice[str | None] = Choice(self)
        offer_people(self.by, plan, lang, self.tr("niemand Bestimmtes"))
        self.field("by", self.tr("Wer &sagt das?"), self.by)
        self.kind: Choice[GoalKind] = Choice(self)
        self.kind.offer((each, term(each, lang)) for each in GoalKind)
        self.field("kind", self.tr("Wunsch oder &Ziel?"), self.kind)
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)
        self.text.setPlainText(self._base.text)
        self.by.choose(self._base.by)
        self.kind.choose(self._base.kind)

    def _after(self) -> tuple[str, Plan]:
        plan = self.plan
        text = self.text.text_or_none()
        if text is None:
            raise PlanError(QT_TR_NOOP("Bitte ein paar Worte aufschreiben."), "/text")
        goal = replace(self._base, text=text, by=self.by.value(), kind=self.kind.value())
        return term(goal.kind, self.lang), with_goal(plan, goal)
