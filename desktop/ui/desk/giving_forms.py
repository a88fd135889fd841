"""Forms for what is given out at somebody's wish: a plan file, and all that is kept about a person."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.ports import Desk
from desktop.texts import QT_TR_NOOP
from desktop.ui.parts.form import Form
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.text import Text
from desktop.ui.workspace import Workspace


class GivingForm(Form):
    """For whom, then where to. Subclasses say what is written.

    Signals:
        written: the path of the file.
    """

    written = Signal(object)
    FILTER = ""

    def __init__(self, workspace: Workspace, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.desk = desk
        self.person: Choice[str | None] = Choice(self)
        self._build()
        self.body.addStretch(1)
        self.button(self.tr("S&peichern unter …"), self.submit, primary=True)

    def submit(self) -> bool:
        """Ask where to, and write."""
        self.clear_problems()
        try:
            name = self._name()
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return False
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        safe = "".join("_" if each in '\\/:*?"<>|' else each for each in name)
        chosen, _ = QFileDialog.getSaveFileName(self, self._title.text(), str(Path(folder) / safe), self.FILTER)
        return bool(chosen) and self.write(Path(chosen))

    def write(self, path: Path) -> bool:
        """Write to ``path``; ``False`` and a sentence where that cannot be."""
        try:
            self._write(path, self.workspace.today)
        except NahtstelleError as refusal:
            self.show_refusal(refusal)
            return False
        self.written.emit(path)
        self.finished.emit()
        return True

    def _build(self) -> None:
        raise NotImplementedError

    def _name(self) -> str:
        """The name that the file could have. Raises ``PlanError`` where something is missing."""
        raise NotImplementedError

    def _write(self, path: Path, on: date) -> None:
        raise NotImplementedError


class HandOverForm(GivingForm):
    """The plan as a file for others; for somebody who takes part, what their consents cover."""

    FILTER = "JSON (*.json)"

    def _build(self) -> None:
        self.set_head(self.tr("Als Plandatei weitergeben"), self.plan.household.name)
        offer_people(self.person, self.plan, self.lang, self.tr("den Haushalt selbst: alles"))
        hint = self.tr("Für jemanden, der mitmacht, steht darin, was die Einwilligungen umfassen.")
        self.field("person", self.tr("&Für wen?"), self.person, hint)
        warning = self.tr(
            "Die Datei ist nicht verschlüsselt. Sie gehört nur auf Wege, denen man Gesundheitsdaten anvertrauen darf. "
            "Der Verlauf merkt sich, was für wen weitergegeben wurde."
        )
        self.body.addWidget(Text(warning, parent=self))

    def _name(self) -> str:
        return f"{self.plan.household.name}.json"

    def _write(self, path: Path, on: date) -> None:
        self.desk.hand_over(self.plan, on, path, self.person.value() or "")


class AnswerForm(GivingForm):
    """All that is kept about a person, for that person (GDPR, articles 15 and 20)."""

    FILTER = "PDF (*.pdf);;JSON (*.json)"

    def _build(self) -> None:
        self.set_head(self.tr("Auskunft geben"), self.plan.household.name)
        offer_people(self.person, self.plan, self.lang, self.tr("Bitte wählen"))
        self.field("person", self.tr("&Wer möchte wissen, was hier steht?"), self.person)
        about = self.tr(
            "Die Auskunft nennt alles, was über diesen Menschen gespeichert ist, auch im Verlauf: lesbar als PDF, "
            "für andere Programme als JSON. Was nur andere betrifft, steht nicht darin."
        )
        self.body.addWidget(Text(about, parent=self))

    def _name(self) -> str:
        if self.person.value() is None:
            raise PlanError(QT_TR_NOOP("Bitte wählen, für wen die Auskunft ist."), "/person")
        return self.tr("Auskunft {name}.pdf").format(name=self.person.currentText().split(" · ")[0])

    def _write(self, path: Path, on: date) -> None:
        self.desk.answer(self.plan.household.id, self.person.value() or "", on, path, self.lang)
