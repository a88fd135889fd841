"""The form for a seam that people know of and leave as it is."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from desktop.domain.edits import new_id, with_accepted_flag
from desktop.domain.errors import PlanError
from desktop.domain.plan import AcceptedFlag, Plan
from desktop.domain.reasons import title
from desktop.domain.report import Flag
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Note
from desktop.ui.parts.people import offer_people
from desktop.ui.workspace import Workspace

END_NEEDED_FROM = 3
"""From this severity on a seam is left as it is only until a day (``rules.md``, "Flags")."""

USUAL_DAYS = 28


class LeaveForm(Form):
    """Why, who says so, and until when; on that day the seam comes back by itself."""

    def __init__(self, workspace: Workspace, flag: Flag, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        plan, lang, today = self.plan, self.lang, workspace.today
        self._flag = flag
        self.set_head(self.tr("So lassen, wie es ist"), title(plan, flag, lang))
        self.why = Note(3, self)
        self.field("why", self.tr("&Warum ist das so in Ordnung?"), self.why)
        self.by: Choice[str | None] = Choice(self)
        offer_people(self.by, plan, lang, self.tr("niemand Bestimmtes"))
        self.field("by", self.tr("Wer &sagt das?"), self.by)
        self.until = DayField(lang, today, self)
        hint = self.tr("Danach steht die Nahtstelle wieder da.")
        self.field("until", self.tr("Bis wa&nn?"), self.until, hint)
        self.body.addStretch(1)
        self.button(self.tr("Ein&tragen"), self.submit, primary=True)
        known = flag.accepted
        if known is None:
            self.by.choose(plan.household.care_pilot)
            if flag.severity >= END_NEEDED_FROM:
                self.until.show_day(today + timedelta(days=USUAL_DAYS))
        else:
            self.why.setPlainText(known.why or "")
            self.by.choose(known.by)
            self.until.show_day(known.until)
            self.button(self.tr("Wieder aufneh&men"), self._on_back)

    def _on_back(self) -> None:
        if self._flag.accepted is not None:
            self.take_out(self.tr("Nahtstelle wieder aufgenommen"), "accepted_flags", self._flag.accepted.id)

    def _after(self) -> tuple[str, Plan]:
        flag, why = self._flag, self.why.text_or_none()
        if why is None:
            raise PlanError(QT_TR_NOOP("Bitte in einem Satz sagen, warum das so in Ordnung ist."), "/why")
        until = self.read("until", self.until.day)
        if until is None and flag.severity >= END_NEEDED_FROM:
            raise PlanError(
                QT_TR_NOOP("Das ist zu wichtig, um es für immer so zu lassen. Bitte einen Tag nennen."), "/until"
            )
        if until is not None and until < self.workspace.today:
            raise PlanError(QT_TR_NOOP("Dieser Tag ist schon vorbei."), "/until")
        base = flag.accepted or AcceptedFlag(id=new_id(), flag=flag.id)
        accepted = replace(
            base, why=why, by=self.by.value(), on=self.workspace.today, until=until, severity=flag.severity
        )
        return self.tr("So gelassen: {what}").format(what=title(self.plan, flag, self.lang)), with_accepted_flag(
            _without_older(self.plan, accepted), accepted
        )


def _without_older(plan: Plan, accepted: AcceptedFlag) -> Plan:
    """The plan without what was said of the same seam before: of several the first would count."""
    kept = tuple(one for one in plan.accepted_flags if one.flag != accepted.flag or one.id == accepted.id)
    return replace(plan, accepted_flags=kept)
