"""What the actions about the desk do; each method has the name of its action."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.ports import Desk
from desktop.ui.desk.erase_form import EraseForm
from desktop.ui.desk.giving_forms import AnswerForm, GivingForm, HandOverForm
from desktop.ui.desk.import_window import ImportWindow, ask_for_files
from desktop.ui.forms import Forms


class DeskDoing(QObject):
    """Opens what takes in, gives out and erases.

    Signals:
        households_changed: households came or went; the lists are to be read anew.
        said: a sentence about what was done.
    """

    households_changed = Signal()
    said = Signal(str)

    def __init__(self, forms: Forms, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._forms, self._desk, self._window = forms.workspace, forms, desk, window
        for name, opener in {"hand-over": self.hand_over, "access": self.answer}.items():
            forms.know(name, opener)

    def import_files(self) -> None:
        """Take in households from files."""
        files = ask_for_files(self._window, self.tr("Dateien übernehmen"))
        if files:
            self.take_in(files)

    def take_in(self, files: Sequence[Path]) -> ImportWindow:
        """Show what stands in files, and let the person take it in."""
        made = ImportWindow(self._desk, files, self._workspace.lang, self._window)
        made.took_in.connect(self._on_took_in)
        made.open()
        return made

    def hand_over(self) -> None:
        """Pass the household on as a plan file."""
        self._give(HandOverForm(self._workspace, self._desk), "hand-over")

    def answer(self) -> None:
        """Tell somebody what is kept about them."""
        self._give(AnswerForm(self._workspace, self._desk), "access")

    def erase(self) -> None:
        """Erase the household or a person for ever; a yes to that is never brought back, so the place is not known."""
        form = EraseForm(self._workspace, self._desk)
        form.erased.connect(self._on_erased)
        self._forms.open(form, "erase")

    def _give(self, form: GivingForm, place: str) -> None:
        form.written.connect(self._on_written)
        self._forms.open(form, place)

    def _on_written(self, path: Path) -> None:
        self.said.emit(self.tr("Gespeichert: {path}").format(path=path))

    def _on_took_in(self, households: Sequence[str]) -> None:
        plan = self._workspace.plan
        if plan is not None and plan.household.id in households:
            self._workspace.close()
            self._workspace.open(plan.household.id)
        self.households_changed.emit()

    def _on_erased(self, household: str, person: str) -> None:
        self._workspace.close()
        if person:
            self._workspace.open(household)
        self.households_changed.emit()
        self.said.emit(self.tr("Für immer gelöscht"))
