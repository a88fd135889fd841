"""The form for consents: what somebody may know, since when and until when; a withdrawal is one day, no reason."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.consents import in_force
from desktop.domain.edits import new_id, with_consent
from desktop.domain.errors import PlanError
from desktop.domain.plan import Consent, Participant, Plan
from desktop.domain.vocabulary import HelpSystem, Scope
from desktop.domain.words import day, term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.workspace import Workspace

NEW = "+"
"""No id of a consent: those begin with a letter or digit."""

MOST_ROWS = 4


class ConsentForm(Form):
    """Above, what one participant may know already and a line for something new; below, the chosen one.

    Of the person at the centre it is what they themselves agreed to: the sheet for an emergency needs it.
    """

    def __init__(self, workspace: Workspace, participant: Participant, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.participant = participant
        self._own_word = participant.system is HelpSystem.CLIENT
        about = self.tr("Was dieser Mensch wissen darf")
        if self._own_word:
            about = self.tr("Entscheidet selbst. Ein Ja zu Angaben zur Gesundheit macht das Notfallblatt möglich.")
        self.set_head(participant.name, about)
        self._rows = RowsModel(self)
        self._list = RowsView(self._rows, self.lang, self.tr("Einwilligungen"), self)
        self.body.addWidget(self._list)
        self.scope: Choice[Scope] = Choice(self)
        self.scope.offer((each, term(each, self.lang)) for each in Scope)
        self.field("scope", self.tr("&Was?"), self.scope)
        self.by: Choice[str | None] = Choice(self)
        offer_people(self.by, self.plan, self.lang, self.tr("nicht gesagt"))
        self.field("by", self.tr("&Von wem erlaubt?"), self.by)
        row = self.pair()
        today = workspace.today
        self.given_on, self.until = DayField(self.lang, today, self), DayField(self.lang, today, self)
        self.field("given_on", self.tr("&Seit"), self.given_on, layout=row)
        self.field("until", self.tr("B&is einschließlich"), self.until, layout=row)
        self.withdrawn_on = DayField(self.lang, today, self)
        hint = self.tr("gilt ab diesem Tag nicht mehr; einen Grund braucht es nicht")
        self.field("withdrawn_on", self.tr("&Zurückgenommen am"), self.withdrawn_on, hint)
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)
        self._withdraw = self.button(self.tr("Heute zurücknehmen"), self._on_withdraw)
        self._known: Consent | None = None
        self._fill()
        self._list.current_key_changed.connect(self._on_chosen)
        own = self._own()
        self._list.go_to(own[0].id if own else NEW)

    def start(self) -> None:
        """What may be known is the first question."""
        self.scope.setFocus()

    def _own(self) -> list[Consent]:
        today = self.workspace.today
        own = [each for each in self.plan.consents if each.participant == self.participant.id]
        return sorted(own, key=lambda each: (not in_force(each, today), each.given_on))

    def _fill(self) -> None:
        rows = []
        for each in self._own():
            holds = in_force(each, self.workspace.today)
            since = self.tr("seit {day}").format(day=day(each.given_on, self.lang))
            said = since if holds else self.tr("gilt nicht mehr oder noch nicht")
            mark = Mark.DONE if holds else None
            rows.append(Row(each.id, term(each.scope, self.lang), said, mark=mark, quiet=not holds))
        rows.append(Row(NEW, self.tr("Neue Einwilligung"), self.tr("noch etwas erlauben"), icon="plus"))
        self._rows.show(rows)
        self._list.setFixedHeight(row_height() * min(MOST_ROWS, len(rows)) + 2)

    def _on_chosen(self, key: str) -> None:
        self.clear_problems()
        found = self.plan.find("consents", key)
        self._known = found if isinstance(found, Consent) else None
        client = next((p.id for p in self.plan.participants if p.system is HelpSystem.CLIENT), None)
        self._base = self._known or Consent(
            id=new_id(),
            participant=self.participant.id,
            scope=Scope.HEALTH if self._own_word else Scope.PLAN,
            given_on=self.workspace.today,
            by=client,
        )
        self.scope.choose(self._base.scope)
        self.by.choose(self._base.by)
        self.given_on.show_day(self._base.given_on)
        self.until.show_day(self._base.until)
        self.withdrawn_on.show_day(self._base.withdrawn_on)
        self._withdraw.setVisible(self._known is not None and in_force(self._known, self.workspace.today))

    def _on_withdraw(self) -> None:
        self.withdrawn_on.show_day(self.workspace.today)
        self.submit()

    def _after(self) -> tuple[str, Plan]:
        given_on = self.read("given_on", self.given_on.day)
        if given_on is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag nennen."), "/given_on")
        consent = replace(
            self._base,
            scope=self.scope.value(),
            by=self.by.value(),
            given_on=given_on,
            until=self.read("until", self.until.day),
            withdrawn_on=self.read("withdrawn_on", self.withdrawn_on.day),
        )
        words = self.tr("Einwilligung für {name}").format(name=self.participant.name)
        return words, with_consent(self.plan, consent)
