"""The form for a commitment: who takes on what in a task, and how far it has come."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.arranging import commitments_on
from desktop.domain.edits import new_id, with_commitment
from desktop.domain.errors import PlanError
from desktop.domain.plan import Commitment, Plan, Task
from desktop.domain.vocabulary import CommitmentStatus, ConfirmedBy, Role
from desktop.domain.words import clock, day, minutes, rhythm, rhythm_of, term
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui.parts.days import DayField, Weekdays
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, ClockField, Disclosure, Line
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.typed import read_days, write_day
from desktop.ui.week.cells import ASKING
from desktop.ui.week.when import When, commitment_days, weekdays_of
from desktop.ui.workspace import Workspace

NEW = "+"
"""No id of a commitment: those begin with a letter or digit."""

MOST_ROWS = 5
MARKS = {
    CommitmentStatus.AGREED: Mark.DONE,
    CommitmentStatus.ASKED: Mark.WAITING,
    CommitmentStatus.PROPOSED: Mark.WAITING,
}
"""A no, a pause and an end carry no mark: none of them is better or worse."""


class CommitmentForm(Form):
    """Above, everybody who is in the task already and a line for somebody new; below, the chosen one's particulars."""

    def __init__(
        self,
        workspace: Workspace,
        task: Task,
        on: date | None = None,
        commitment_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        lang = self.lang
        when = rhythm(task, lang) if on is None else f"{day(on, lang)}, {clock(task.start, lang)}"
        about = (when, minutes(task.duration_minutes, lang), term(task.criticality, lang))
        self.set_head(task.title, " · ".join(about))
        self.task = task
        self.on = on
        self._known: Commitment | None = None
        self._rows = RowsModel(self)
        self._list = RowsView(self._rows, lang, self.tr("Wer bei dieser Aufgabe dabei ist"), self)
        self.body.addWidget(self._list)
        self._build_fields()
        self._build_buttons()
        self._fill_list()
        self._list.current_key_changed.connect(self._on_chosen)
        self._list.go_to(commitment_id or self._likely())

    def start(self) -> None:
        """For somebody new the first question is who; else the answer of the one who is shown."""
        (
            self.who if self._known is None else self._said_yes if self._said_yes.isVisibleTo(self) else self.status
        ).setFocus()

    # -- building --------------------------------------------------------------------------------------------------

    def _build_fields(self) -> None:
        plan, lang = self.plan, self.lang
        self.who: Choice[str | None] = Choice(self)
        offer_people(self.who, plan, lang, self.tr("Wer könnte?"))
        self.field("participant", self.tr("&Wer"), self.who)
        row = self.pair()
        self.role: Choice[Role] = Choice(self)
        self.role.offer((role, term(role, lang)) for role in Role)
        self.field("role", self.tr("&Rolle"), self.role, layout=row)
        self.status: Choice[CommitmentStatus] = Choice(self)
        self.status.offer((status, term(status, lang)) for status in CommitmentStatus)
        self.field("status", self.tr("&Stand"), self.status, layout=row)
        self.when: Choice[When] = Choice(self)
        self.field("recurrence", self.tr("W&ann"), self.when)
        self.weekdays = Weekdays(lang, self)
        self._weekdays = self.field("weekdays", self.tr("An diesen &Tagen der Woche"), self.weekdays)
        self.dates = Line(self)
        hint = self.tr("Mehrere Tage mit Komma trennen: 6.12., 13.12.")
        self._dates = self.field("dates", self.tr("An diesen &Tagen"), self.dates, hint)
        self.when.currentIndexChanged.connect(self._on_when)
        self._build_more()

    def _build_more(self) -> None:
        today = self.workspace.today
        self.more = Disclosure(self.tr("&Mehr Angaben"), self)
        inside = QVBoxLayout(self.more.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        part, valid, said = (self.pair(inside) for _ in range(3))
        self.from_time, self.to_time = ClockField(self), ClockField(self)
        self.field("from_time", self.tr("Nur von (Uhrzeit)"), self.from_time, layout=part)
        self.field("to_time", self.tr("bis (Uhrzeit)"), self.to_time, layout=part)
        self.from_, self.until = DayField(self.lang, today, self), DayField(self.lang, today, self)
        self.field("from", self.tr("Erster Tag"), self.from_, layout=valid)
        self.field("until", self.tr("Letzter Tag"), self.until, layout=valid)
        self.asked_on, self.confirmed_on = DayField(self.lang, today, self), DayField(self.lang, today, self)
        self.field("asked_on", self.tr("Angefragt am"), self.asked_on, layout=said)
        self.field("confirmed_on", self.tr("Zugesagt am"), self.confirmed_on, layout=said)
        self.confirmed_by: Choice[ConfirmedBy] = Choice(self)
        self.confirmed_by.offer((by, term(by, self.lang)) for by in ConfirmedBy)
        self.field("confirmed_by", self.tr("Wer hat das Ja gesagt?"), self.confirmed_by, layout=inside)
        self.body.addWidget(self.more)
        self.body.addStretch(1)

    def _build_buttons(self) -> None:
        self._said_yes: QPushButton = self.button(self.tr("Hat &zugesagt"), self._on_said_yes, primary=True)
        self._enter = self.button(self.tr("&Eintragen"), self.submit)
        self._remove = self.button(self.tr("Entfernen"), self._on_remove)
        self.status.currentIndexChanged.connect(self._on_status)

    # -- the list --------------------------------------------------------------------------------------------------

    def _fill_list(self) -> None:
        plan, lang = self.plan, self.lang
        rows = []
        for commitment in self._in_task():
            person = plan.participant(commitment.participant)
            assert person is not None  # noqa: S101 - a plan holds together
            said = f"{term(commitment.role, lang)} · {term(commitment.status, lang)}"
            detail = f"{said} · {rhythm_of(commitment, self.task, lang)}"
            mark = MARKS.get(commitment.status)
            rows.append(Row(commitment.id, person.name, detail, system=person.system, mark=mark, quiet=mark is None))
        rows.append(Row(NEW, speaker(lang)("Jemand anderes"), speaker(lang)("eine neue Zusage eintragen"), icon="plus"))
        self._rows.show(rows)
        self._list.setFixedHeight(row_height() * min(MOST_ROWS, len(rows)) + 2)

    def _in_task(self) -> list[Commitment]:
        """The commitments to the task, those for the day first."""
        plan = self.plan
        today = {c.id for c in commitments_on(plan, self.task, self.on)} if self.on else set()
        all_of_them = [c for c in plan.commitments if c.task == self.task.id]
        return sorted(all_of_them, key=lambda c: (c.id not in today, MARKS.get(c.status) is None))

    def _likely(self) -> str:
        """Whom the person most likely wants to change: who was asked for this day; on an open day somebody new."""
        on = commitments_on(self.plan, self.task, self.on) if self.on else tuple(self._in_task())
        asked = [c for c in on if c.status in ASKING]
        return asked[0].id if asked else NEW

    def _on_chosen(self, key: str) -> None:
        self.clear_problems()
        found = self.plan.find("commitments", key)
        self._known = found if isinstance(found, Commitment) else None
        self._show(self._known or self._suggestion())

    def _suggestion(self) -> Commitment:
        """A new commitment: for the whole task, or for this day alone where somebody takes on the others."""
        others = any(c.task == self.task.id and c.status is CommitmentStatus.AGREED for c in self.plan.commitments)
        dates = (self.on,) if self.on and others and self.task.recurrence else ()
        return Commitment(
            id=new_id(),
            task=self.task.id,
            participant="",
            role=Role.RESPONSIBLE,
            status=CommitmentStatus.ASKED,
            dates=dates,
        )

    # -- showing a commitment --------------------------------------------------------------------------------------

    def _show(self, commitment: Commitment) -> None:
        self._base = commitment
        self.who.choose(commitment.participant or None)
        self.role.choose(commitment.role)
        self.status.choose(commitment.status)
        self._offer_when(commitment)
        self.weekdays.show_days(weekdays_of(commitment.recurrence) or ((self.on.weekday(),) if self.on else ()))
        self.dates.setText(", ".join(write_day(each) for each in commitment.dates or ((self.on,) if self.on else ())))
        self.from_time.show_clock(commitment.from_time)
        self.to_time.show_clock(commitment.to_time)
        self.from_.show_day(commitment.from_)
        self.until.show_day(commitment.until)
        self.asked_on.show_day(commitment.asked_on)
        self.confirmed_on.show_day(commitment.confirmed_on)
        self.confirmed_by.choose(commitment.confirmed_by)
        self._remove.setVisible(self._known is not None)
        self._on_status()

    def _offer_when(self, commitment: Commitment) -> None:
        offered = {
            When.ALWAYS: self.tr("jedes Mal"),
            When.WEEKDAYS: self.tr("an manchen Tagen der Woche"),
            When.DATES: self.tr("an einzelnen Tagen"),
        }
        chosen = When.of(commitment)
        if self.task.recurrence is None:
            offered = {When.ALWAYS: self.tr("an diesem einen Termin")}
        if chosen is When.RULE:
            offered[When.RULE] = rhythm_of(commitment, self.task, self.lang)
        self.when.offer(offered.items())
        self.when.choose(chosen)
        self._on_when()

    def _on_when(self) -> None:
        if self.when.count() == 0:
            return
        self._weekdays.setVisible(self.when.value() is When.WEEKDAYS)
        self._dates.setVisible(self.when.value() is When.DATES)

    def _on_status(self) -> None:
        self._said_yes.setVisible(self.status.value() is not CommitmentStatus.AGREED)

    def _reveal(self, key: str) -> None:
        if self.more.inside.isAncestorOf(self._fields[key]):
            self.more.open()

    # -- taking it -------------------------------------------------------------------------------------------------

    def _on_said_yes(self) -> None:
        self.status.choose(CommitmentStatus.AGREED)
        if not self.submit():
            self.status.choose(self._base.status)

    def _on_remove(self) -> None:
        if self._known is not None:
            text = self.tr("{name} aus „{task}“ genommen").format(name=self.who.currentText(), task=self.task.title)
            self.take_out(text, "commitments", self._known.id)

    def _after(self) -> tuple[str, Plan]:
        commitment = self._read()
        after = with_commitment(self.plan, commitment)
        person = after.participant(commitment.participant)
        name = person.name if person else ""
        said = term(commitment.status, self.lang)
        return self.tr("{name} · {task}: {status}").format(name=name, task=self.task.title, status=said), after

    def _read(self) -> Commitment:
        who = self.who.value()
        if who is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer es ist."), "/participant")
        when = self.when.value()
        listed = self.read("dates", self._listed_days) if when is When.DATES else ()
        recurrence, dates = commitment_days(when, self._base, self.weekdays.days(), listed)
        status, today = self.status.value(), self.workspace.today
        asked_on = self.read("asked_on", self.asked_on.day)
        confirmed_on = self.read("confirmed_on", self.confirmed_on.day)
        if status is not (self._known.status if self._known else None):
            asked_on = asked_on or (today if status is CommitmentStatus.ASKED else None)
            confirmed_on = confirmed_on or (today if status is CommitmentStatus.AGREED else None)
        return replace(
            self._base,
            participant=who,
            role=self.role.value(),
            status=status,
            recurrence=recurrence,
            dates=dates,
            from_time=self.read("from_time", self.from_time.clock),
            to_time=self.read("to_time", self.to_time.clock),
            from_=self.read("from", self.from_.day),
            until=self.read("until", self.until.day),
            asked_on=asked_on,
            confirmed_on=confirmed_on,
            confirmed_by=self.confirmed_by.value(),
        )

    def _listed_days(self) -> tuple[date, ...]:
        return read_days(self.dates.text(), self.workspace.today)
