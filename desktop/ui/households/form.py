"""The form for a household's particulars."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.edits import new_id, with_household
from desktop.domain.errors import PlanError
from desktop.domain.plan import Address, Household, Participant, Plan
from desktop.domain.templates import Template, templates, with_template
from desktop.domain.vocabulary import HelpSystem, HouseholdStatus
from desktop.domain.words import term
from desktop.texts import QT_TR_NOOP
from desktop.ui.households.template_lines import TemplateLines
from desktop.ui.parts.days import DayField
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.people import offer_people
from desktop.ui.workspace import Workspace


class HouseholdForm(Form):
    """The open household, or a new one; the person at the centre is written down with it.

    Signals:
        created: the new household is there and open.
    """

    created = Signal()

    def __init__(self, workspace: Workspace, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._plan = None if new else workspace.plan
        self.set_head(self.tr("Neuer Haushalt") if self._plan is None else self.tr("Haushalt"))
        self._base = (
            Household(id=new_id(), name="", opened_on=workspace.today) if self._plan is None else self._plan.household
        )
        self._build()
        self._show(self._base)

    def _build(self) -> None:
        lang, today = self.lang, self.workspace.today
        self.name = Line(self)
        new = self._plan is None
        hint = self.tr("der Mensch, um den es geht, steht damit auch im Plan") if new else ""
        self.field("name", self.tr("&Name"), self.name, hint)
        self.template: Choice[Template | None] = Choice(self)
        self._lines: TemplateLines | None = None
        if new:
            self._offer_templates()
        else:
            self.template.hide()
        self.street = Line(self)
        self.field("street", self.tr("&Straße und Hausnummer"), self.street)
        row = self.pair()
        self.postcode, self.city, self.district = Line(self), Line(self), Line(self)
        self.field("postcode", self.tr("&Postleitzahl"), self.postcode, layout=row)
        self.field("city", self.tr("&Ort"), self.city, layout=row)
        self.field("district", self.tr("&Stadtteil"), self.district)
        self.review_on = DayField(lang, today, self)
        self.field("review_on", self.tr("&Wann schauen wir wieder gemeinsam darauf?"), self.review_on)
        self.care_pilot: Choice[str | None] = Choice(self)
        self.status: Choice[HouseholdStatus] = Choice(self)
        self.status.offer((each, term(each, lang)) for each in HouseholdStatus)
        self.care_pilot.offer([(None, self.tr("noch niemand"))])
        if self._plan is not None:
            offer_people(self.care_pilot, self._plan, lang, self.tr("noch niemand"))
            self.field("care_pilot", self.tr("Wer hält die &Fäden zusammen?"), self.care_pilot)
            self.field("status", self.tr("&Begleitung"), self.status)
        else:
            self.care_pilot.hide()
            self.status.hide()
        self.body.addStretch(1)
        self.button(self.tr("&Eintragen"), self.submit, primary=True)

    def _offer_templates(self) -> None:
        """A template is chosen or not; nothing of it is in the plan before the form is taken."""
        self.template.offer([(None, self.tr("ohne Vorlage")), *((each, each.title) for each in templates(self.lang))])
        self.field("template", self.tr("&Mit einer Vorlage beginnen?"), self.template)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.template.currentIndexChanged.connect(self._on_template)

    def _on_template(self) -> None:
        if self._lines is not None:
            self._place.removeWidget(self._lines)
            self._lines.hide()
            self._lines.deleteLater()
        chosen = self.template.value()
        self._lines = TemplateLines(chosen, self) if chosen else None
        if self._lines is not None:
            self._place.addWidget(self._lines)

    def _show(self, household: Household) -> None:
        address = household.address or Address()
        self.name.setText(household.name)
        self.street.setText(address.street or "")
        self.postcode.setText(address.postcode or "")
        self.city.setText(address.city or "")
        self.district.setText(address.district or "")
        self.review_on.show_day(household.review_on)
        self.care_pilot.choose(household.care_pilot)
        self.status.choose(household.status)

    def _take(self, text: str, after: Plan) -> bool:
        if self._plan is not None:
            return super()._take(text, after)
        done = self.workspace.create(after)
        if done:
            self.created.emit()
        return done

    def _after(self) -> tuple[str, Plan]:
        name = self.name.text_or_none()
        if name is None:
            raise PlanError(QT_TR_NOOP("Bitte einen Namen nennen, unter dem der Haushalt wiederzufinden ist."), "/name")
        address = replace(
            self._base.address or Address(),
            street=self.street.text_or_none(),
            postcode=self.postcode.text_or_none(),
            city=self.city.text_or_none(),
            district=self.district.text_or_none(),
        )
        household = replace(
            self._base,
            name=name,
            address=address if address != Address() else None,
            review_on=self.read("review_on", self.review_on.day),
            care_pilot=self.care_pilot.value(),
            status=self.status.value(),
        )
        if self._plan is not None:
            return self.tr("Angaben zum Haushalt"), with_household(self._plan, household)
        client = Participant(id=new_id(), name=name, system=HelpSystem.CLIENT)
        plan = Plan(household=household, participants=(client,))
        if self._lines is not None:
            plan = with_template(plan, self._lines.template, self._lines.titles(), self.workspace.today)
        return name, plan
