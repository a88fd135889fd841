"""The form for an absence; nobody needs to give a reason."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.domain.edits import new_id, with_absence
from desktop.domain.errors import PlanError
from desktop.domain.plan import Absence, Plan
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.people import offer_people
from desktop.ui.workspace import Workspace


class AbsenceForm(Form):
    """An absence of the plan, or a new one; ``days`` are the first and last of a new one where they are known."""

    def __init__(
        self,
        workspace: Workspace,
        absence_id: str = "",
        participant_id: str = "",
        days: tuple[date | None, date | None] = (None, None),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        plan, lang, today = self.plan, self.lang, workspace.today
        self.set_head(self.tr("Abwesenheit eintragen"))
        found = plan.find("absences", absence_id)
        self._known = found if isinstance(found, Absence) else None
        self.participant: Choice[str | None] = Choice(self)
        offer_people(self.participant, plan, lang, self.tr("Bitte wählen"))
        self.field("participant", self.tr("&Wer?"), self.participant)
        row = self.pair()
        self.from_, self.until = DayField(lang, today, self), DayField(lang, today, self)
        self.field("from", self.tr("&Erster Tag"), self.from_, layout=row)
        self.field("until", self.tr("&Letzter Tag"), self.until, layout=row)
        self.reason = Line(self)
        self.field("reason", self.tr("&Grund"), self.reason, self.tr("muss niemand nennen"))
        self.body.addStretch(1)
        self.from_.show_day(days[0])
        self.until.show_day(days[1])
        self.button(self.tr("Ein&tragen"), self.submit, primary=True)
        if self._known is not None:
            self.button(self.tr("Entfernen"), self._on_remove)
            self.from_.show_day(self._known.from_)
            self.until.show_day(self._known.until)
            self.reason.setText(self._known.reason or "")
        self.participant.choose(self._known.participant if self._known else participant_id or None)

    def _on_remove(self) -> None:
        if self._known is not None:
            self.take_out(self.tr("Abwesenheit entfernt"), "absences", self._known.id)

    def _after(self) -> tuple[str, Plan]:
        plan, who = self.plan, self.participant.value()
        if who is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer nicht da ist."), "/participant")
        first = self.read("from", self.from_.day)
        last = self.read("until", self.until.day)
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag nennen."), "/from")
        base = self._known or Absence(id=new_id(), participant=who, from_=first, until=first)
        reason = self.reason.text_or_none()
        absence = replace(base, participant=who, from_=first, until=last or first, reason=reason)
        name = self.participant.currentText()
        return self.tr("{name} ist nicht da").format(name=name), with_absence(plan, absence)
