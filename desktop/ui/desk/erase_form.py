"""The form that erases for ever: the only thing that is asked about, since nothing brings it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.ports import Desk
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.text import Text
from desktop.ui.workspace import Workspace


class EraseForm(Form):
    """The whole household, or one person of it.

    Signals:
        erased: the id of the household, and of the person or "".
    """

    erased = Signal(str, str)

    def __init__(self, workspace: Workspace, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._desk = desk
        self.set_head(self.tr("Für immer löschen"), self.plan.household.name)
        self.person: Choice[str | None] = Choice(self)
        offer_people(self.person, self.plan, self.lang, self.tr("den ganzen Haushalt"))
        self.field("person", self.tr("&Was soll gelöscht werden?"), self.person)
        about = self.tr(
            "Gelöscht wird wirklich: die Einträge, ihre Spuren im Verlauf, die Suche, Entwürfe. Sicherungen vergessen "
            "es, sobald eine davon zurückgeholt wird."
        )
        self.body.addWidget(Text(about, parent=self))
        given = self._given_out()
        if given:
            words = self.tr(
                "%n Mal wurde hier etwas gedruckt oder weitergegeben. Papier und Dateien holt das Löschen nicht "
                "zurück; der Verlauf nennt sie, solange es ihn gibt.",
                "",
                given,
            )
            self.body.addWidget(Text(words, parent=self))
        self.sure = QCheckBox(self.tr("&Ja. Das lässt sich nicht zurücknehmen."), self)
        self.field("sure", "", self.sure)
        self.sure.setAccessibleName(self.sure.text().replace("&", ""))
        self.body.addStretch(1)
        self.button(self.tr("Für immer &löschen"), self.submit)

    def submit(self) -> bool:
        """Erase, if the person is sure."""
        self.clear_problems()
        household, person = self.plan.household.id, self.person.value() or ""
        try:
            if not self.sure.isChecked():
                raise PlanError(QT_TR_NOOP("Bitte erst ankreuzen, dass es für immer sein soll."), "/sure")
            self._desk.erase(household, person)
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return False
        self.finished.emit()
        self.erased.emit(household, person)
        return True

    def _given_out(self) -> int:
        return sum(event.output is not None for event in self.workspace.store.events(self.plan.household.id))
