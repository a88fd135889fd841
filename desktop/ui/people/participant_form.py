"""The form for a participant; the same for everybody, whoever it is."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.domain.edits import new_id, with_participant
from desktop.domain.errors import PlanError
from desktop.domain.plan import Participant, Plan
from desktop.domain.vocabulary import HelpSystem
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.badge import badge_icon
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Disclosure, Line, Number
from desktop.ui.workspace import Workspace

MOST_HOURS = 168


class ParticipantForm(Form):
    """A participant of the plan, or a new one."""

    def __init__(self, workspace: Workspace, participant_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        plan = self.plan
        self._known = plan.participant(participant_id)
        self.set_head(self._known.name if self._known else self.tr("Jemanden aufnehmen"))
        has_client = any(p.system is HelpSystem.CLIENT for p in plan.participants)
        system = HelpSystem.FAMILY if has_client else HelpSystem.CLIENT
        name = "" if has_client else plan.household.name
        self._base = self._known or Participant(id=new_id(), name=name, system=system)
        self._build()
        self._show(self._base)

    def _build(self) -> None:
        lang = self.lang
        self.name = Line(self)
        self.field("name", self.tr("&Name"), self.name, self.tr("so, wie der Mensch selbst ihn schreibt"))
        self.system: Choice[HelpSystem] = Choice(self)
        for each in HelpSystem:
            self.system.add(each, term(each, lang), badge_icon(each, lang))
        self.field("system", self.tr("&Gehört zu"), self.system)
        self.relation = Line(self)
        self.field(
            "relation", self.tr("&Beziehung"), self.relation, self.tr("zum Beispiel: Tochter, Nachbarin, Hausarzt")
        )
        self.organisation = QCheckBox(self.tr("Dahinter stehen &mehrere Menschen, zum Beispiel ein Dienst"), self)
        self.body.addWidget(self.organisation)
        row = self.pair()
        self.phone, self.email = Line(self), Line(self)
        self.field("phone", self.tr("&Telefon"), self.phone, layout=row)
        self.field("email", self.tr("E-Mai&l"), self.email, layout=row)
        self.reachable = Line(self)
        self.field("reachable", self.tr("Am besten zu e&rreichen"), self.reachable)
        self.hours = Number(-1, MOST_HOURS, unit=self.tr("Stunden"), unsaid=self.tr("keine Grenze genannt"))
        hint = self.tr("Die Grenze setzt jeder Mensch für sich selbst.")
        self.field("weekly_limit_minutes", self.tr("Höchstens in der Woche"), self.hours, hint)
        self._build_more()
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)
        if self._known is not None:
            self.button(self.tr("Entfernen"), self._on_remove)
        else:
            self.offer_next(self.tr("Und noch &jemand"))

    def _build_more(self) -> None:
        today = self.workspace.today
        self.more = Disclosure(self.tr("Mehr &Angaben"), self)
        inside = QVBoxLayout(self.more.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        self.qualifications = Line(self)
        hint = self.tr("mit Komma trennen")
        self.field("qualifications", self.tr("Gelernt für"), self.qualifications, hint, inside)
        self.language = Line(self)
        self.field("language", self.tr("Spricht am liebsten"), self.language, layout=inside)
        self.on_site = QCheckBox(self.tr("Ist vor Ort"), self)
        inside.addWidget(self.on_site)
        row = self.pair(inside)
        self.from_, self.until = DayField(self.lang, today, self), DayField(self.lang, today, self)
        self.field("from", self.tr("Dabei ab"), self.from_, layout=row)
        self.field("until", self.tr("Dabei bis"), self.until, layout=row)
        self.body.addWidget(self.more)

    def _show(self, person: Participant) -> None:
        self.name.setText(person.name)
        self.system.choose(person.system)
        self.relation.setText(person.relation or "")
        self.organisation.setChecked(person.organisation)
        self.phone.setText(person.phone or "")
        self.email.setText(person.email or "")
        self.reachable.setText(person.reachable or "")
        limit = person.weekly_limit_minutes
        self.hours.show_number(None if limit is None else round(limit / 60))
        self.qualifications.setText(", ".join(person.qualifications))
        self.language.setText(person.language or "")
        self.on_site.setChecked(person.on_site)
        self.from_.show_day(person.from_)
        self.until.show_day(person.until)

    def _reveal(self, key: str) -> None:
        if self.more.inside.isAncestorOf(self._fields[key]):
            self.more.open()

    def _on_remove(self) -> None:
        if self._known is not None:
            text = self.tr("{name} aus dem Plan genommen").format(name=self._known.name)
            self.take_out(text, "participants", self._known.id)

    def _after(self) -> tuple[str, Plan]:
        plan = self.plan
        name = self.name.text_or_none()
        if name is None:
            raise PlanError(QT_TR_NOOP("Bitte den Namen nennen."), "/name")
        person = replace(
            self._base,
            name=name,
            system=self.system.value(),
            relation=self.relation.text_or_none(),
            organisation=self.organisation.isChecked(),
            phone=self.phone.text_or_none(),
            email=self.email.text_or_none(),
            reachable=self.reachable.text_or_none(),
            weekly_limit_minutes=self._limit(),
            qualifications=tuple(part.strip() for part in self.qualifications.text().split(",") if part.strip()),
            language=self.language.text_or_none(),
            on_site=self.on_site.isChecked(),
            from_=self.read("from", self.from_.day),
            until=self.read("until", self.until.day),
        )
        return person.name, with_participant(plan, person)

    def _limit(self) -> int | None:
        """In minutes; one that was not touched stays to the minute."""
        hours, before = self.hours.number(), self._base.weekly_limit_minutes
        if before is not None and hours == round(before / 60):
            return before
        return None if hours is None else hours * 60
