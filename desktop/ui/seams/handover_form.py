"""The form that sews a seam: what passes on, when, how, who looks after it, and who has agreed."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.domain.edits import new_id, with_handover
from desktop.domain.errors import PlanError
from desktop.domain.plan import Handover, Plan
from desktop.domain.report import Interface
from desktop.domain.vocabulary import Channel, Criticality, HandoverObject, InterfaceKind
from desktop.domain.words import call_names, listing, quoted, term
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.agreed import Agreed
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice, Line, Note, OpenChoice
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.seam_picture import SeamPicture
from desktop.ui.workspace import Workspace


class HandoverForm(Form):
    """For an interface the two sides are given; without one they are chosen."""

    def __init__(
        self,
        workspace: Workspace,
        interface: Interface | None = None,
        handover_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, parent)
        plan = self.plan
        self._interface = interface
        known = plan.find("handovers", handover_id or (interface.handover if interface else ""))
        self._known = known if isinstance(known, Handover) else None
        tasks = self._known.tasks if self._known else interface.tasks if interface else ()
        titles = [quoted(task.title, self.lang) for task in plan.tasks if task.id in tasks]
        self.set_head(self.tr("Übergabe vereinbaren"), listing(titles, self.lang))
        self._base = self._known or self._new(plan)
        self._build(plan)
        self._show(self._base)

    def start(self) -> None:
        """Begin with what is still missing."""
        free = self._interface is None and self._known is None
        empty = (each for each in (self.what, self.trigger, self.fallback) if each.text_or_none() is None)
        (self.giver if free else next(empty, self._both)).setFocus()

    # -- building --------------------------------------------------------------------------------------------------

    def _new(self, plan: Plan) -> Handover:
        interface = self._interface
        if interface is None:
            return Handover(id=new_id(), giver="", receiver="", object=HandoverObject.INFORMATION)
        names = interface.id.split(":")
        about = interface.kind is InterfaceKind.INFORMATION
        moves = interface.kind is InterfaceKind.TRANSITION
        return Handover(
            id=new_id(),
            giver=interface.giver or "",
            receiver=interface.receiver or "",
            object=HandoverObject.INFORMATION if about else HandoverObject.RESPONSIBILITY,
            tasks=interface.tasks,
            information=names[1] if about else None,
            transition=names[1] if moves else None,
            item=names[2] if moves else None,
            owner=plan.household.care_pilot,
        )

    def _build(self, plan: Plan) -> None:
        lang, today = self.lang, self.workspace.today
        self.giver: Choice[str | None] = Choice(self)
        self.receiver: Choice[str | None] = Choice(self)
        for choice in (self.giver, self.receiver):
            offer_people(choice, plan, lang, self.tr("Bitte wählen"))
        if self._interface is not None:
            picture = SeamPicture(lang, self)
            picture.show_interface(plan, self._interface)
            self.body.addWidget(picture)
            self.giver.hide()
            self.receiver.hide()
        else:
            row = self.pair()
            self.field("giver", self.tr("Wer &gibt weiter?"), self.giver, layout=row)
            self.field("receiver", self.tr("Wer &nimmt an?"), self.receiver, layout=row)
        self.object: Choice[HandoverObject] = Choice(self)
        self.object.offer((each, term(each, lang)) for each in HandoverObject)
        self.field("object", self.tr("Was geht von einer Hand in die andere?"), self.object)
        self.what = Note(2, self)
        self.field("what", self.tr("W&as genau?"), self.what, self.tr("zum Beispiel: was heute Morgen auffiel"))
        self.trigger = Line(self)
        self.field("trigger", self.tr("&Wann oder bei welchem Anlass?"), self.trigger)
        self.channel = OpenChoice(self)
        self.channel.offer((each.value, term(each, lang)) for each in Channel)
        self.field("channel", self.tr("Auf welchem We&g?"), self.channel, self.tr("wählen oder in eigenen Worten"))
        self.owner: Choice[str | None] = Choice(self)
        offer_people(self.owner, plan, lang, self.tr("noch niemand"))
        self.field("owner", self.tr("Wer &kümmert sich darum, dass es klappt?"), self.owner)
        self.fallback = Line(self)
        vital = self._interface is not None and self._interface.criticality is Criticality.VITAL
        hint = self.tr("Hier geht es um Lebenswichtiges: bitte nicht offen lassen.") if vital else ""
        self.field("fallback", self.tr("Und wenn es einmal nicht kla&ppt?"), self.fallback, hint)
        self.section(self.tr("Wer ist einverstanden?"))
        names = call_names(plan.participants)
        yes = self.tr("{name} ist einverstanden")
        giver = names.get(self._base.giver, self.tr("Wer weitergibt,"))
        receiver = names.get(self._base.receiver, self.tr("Wer annimmt,"))
        self.giver_agreed_on = Agreed(yes.format(name=giver), lang, today, self)
        self.receiver_agreed_on = Agreed(yes.format(name=receiver), lang, today, self)
        self.tried_on = Agreed(self.tr("Schon ausprobiert"), lang, today, self)
        for widget in (self.giver_agreed_on, self.receiver_agreed_on, self.tried_on):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._both = self.button(self.tr("Beide sind &einverstanden"), self._on_both, primary=True)
        self.button(self.tr("Eint&ragen"), self.submit)
        if self._known is not None:
            self.button(self.tr("Entfernen"), self._on_remove)

    def _show(self, handover: Handover) -> None:
        self.giver.choose(handover.giver or None)
        self.receiver.choose(handover.receiver or None)
        self.object.choose(handover.object)
        self.what.setPlainText(handover.what or "")
        self.trigger.setText(handover.trigger or "")
        self.channel.choose(handover.channel)
        self.owner.choose(handover.owner)
        self.fallback.setText(handover.fallback or "")
        self.giver_agreed_on.show_day(handover.giver_agreed_on)
        self.receiver_agreed_on.show_day(handover.receiver_agreed_on)
        self.tried_on.show_day(handover.tried_on)
        self._both.setVisible(handover.giver_agreed_on is None or handover.receiver_agreed_on is None)

    # -- taking it -------------------------------------------------------------------------------------------------

    def _on_both(self) -> None:
        ticked = [each.box.isChecked() for each in (self.giver_agreed_on, self.receiver_agreed_on)]
        for each in (self.giver_agreed_on, self.receiver_agreed_on):
            each.box.setChecked(True)
        if not self.submit():
            self.giver_agreed_on.box.setChecked(ticked[0])
            self.receiver_agreed_on.box.setChecked(ticked[1])

    def _on_remove(self) -> None:
        if self._known is not None:
            self.take_out(self.tr("Übergabe entfernt"), "handovers", self._known.id)

    def _after(self) -> tuple[str, Plan]:
        plan = self.plan
        giver, receiver = self.giver.value(), self.receiver.value()
        if giver is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer weitergibt."), "/giver")
        if receiver is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, wer annimmt."), "/receiver")
        handover = replace(
            self._base,
            giver=giver,
            receiver=receiver,
            object=self.object.value(),
            what=self.what.text_or_none(),
            trigger=self.trigger.text_or_none(),
            channel=self.channel.value(),
            owner=self.owner.value(),
            fallback=self.fallback.text_or_none(),
            giver_agreed_on=self.read("giver_agreed_on", self.giver_agreed_on.day),
            receiver_agreed_on=self.read("receiver_agreed_on", self.receiver_agreed_on.day),
            tried_on=self.read("tried_on", self.tried_on.day),
        )
        names = call_names(plan.participants)
        text = self.tr("Übergabe {giver} → {receiver}").format(giver=names[giver], receiver=names[receiver])
        return text, with_handover(plan, handover)
