"""What people do with commitments in one step, whether by hand, by keys or from the menu."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject

from desktop.domain.arranging import OVER, Answer, ask, commitments_on, copied
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Commitment, Plan
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.domain.words import day
from desktop.ui.forms import Forms
from desktop.ui.household_page import HouseholdPage
from desktop.ui.week.cells import Cell
from desktop.ui.week.change_forms import CopyForm, EndForm, PauseForm, ReplaceForm


class Gestures(QObject):
    """Each method that is an action has its name; what is dropped in the week becomes one step of its own."""

    def __init__(self, forms: Forms, page: HouseholdPage) -> None:
        super().__init__(forms)
        self.workspace = forms.workspace
        self._forms = forms
        self._page = page
        openers: dict[str, Callable[..., object]] = {
            "copy": self._copy,
            "pause": self._pause,
            "end": self._end,
            "replace": self._replace,
        }
        for name, opener in openers.items():
            forms.know(name, opener)
        page.week.person_asked.connect(self._on_asked)
        page.week.commitment_copied.connect(self._on_copied)

    def copy_commitment(self) -> None:
        """Take a commitment of the current cell to other days."""
        self._copy(*self._of_the_cell())

    def pause_commitment(self) -> None:
        """Let a commitment of the current cell rest."""
        self._pause(self._page.week.current_day().isoformat(), *self._of_the_cell(CommitmentStatus.AGREED))

    def end_commitment(self) -> None:
        """Let a commitment of the current cell end."""
        self._end(self._page.week.current_day().isoformat(), *self._of_the_cell())

    def replace_person(self) -> None:
        """Let somebody follow somebody else: in the current cell, or in all they do where a person is current."""
        if self._page.view is self._page.people:
            self._replace(self._page.people.list.key())
            return
        cell = self._page.week.current_cell() if self._page.view is self._page.week else None
        found = [each for each in self._taking_on(cell) if each.role is Role.RESPONSIBLE] if cell else []
        if cell is None or not found:
            self._replace()
        else:
            on = max(cell.start.date(), self.workspace.today)
            self._replace(found[0].participant, on.isoformat(), cell.task.id)

    # -- each with its place, by which it opens again ----------------------------------------------------------------

    def _copy(self, *ids: str) -> None:
        if found := self._known(ids):
            self._forms.open(CopyForm(self.workspace, found), "copy", *ids)

    def _pause(self, on: str, *ids: str) -> None:
        if found := self._known(ids):
            self._forms.open(PauseForm(self.workspace, found, date.fromisoformat(on)), "pause", on, *ids)

    def _end(self, on: str, *ids: str) -> None:
        if found := self._known(ids):
            self._forms.open(EndForm(self.workspace, found, date.fromisoformat(on)), "end", on, *ids)

    def _replace(self, before: str = "", on: str = "", *tasks: str) -> None:
        day_on = date.fromisoformat(on) if on else None
        self._forms.open(ReplaceForm(self.workspace, before, tasks, day_on), "replace", before, on, *tasks)

    def _known(self, ids: Sequence[str]) -> list[Commitment]:
        """The commitments with these ids; none where one is gone, for then nobody knows which was meant."""
        plan = self.workspace.plan
        found = [plan.find("commitments", each) for each in ids] if plan else []
        known = [each for each in found if isinstance(each, Commitment)]
        return known if len(known) == len(ids) else []

    def _of_the_cell(self, status: CommitmentStatus | None = None) -> list[str]:
        """The ids of the commitments in the current cell; where there are none, the person hears so."""
        cell = self._page.week.current_cell() if self._page.view is self._page.week else None
        found = [each.id for each in self._taking_on(cell) if status in (None, each.status)] if cell else []
        if not found:
            words = self.tr("Bitte in der Woche eine Zelle wählen, in der jemand zugesagt hat.")
            self.workspace.refused.emit(words)
        return found

    def _taking_on(self, cell: Cell) -> list[Commitment]:
        plan = self.workspace.plan
        on = commitments_on(plan, cell.task, cell.start.date()) if plan else ()
        return sorted(
            (each for each in on if each.status not in OVER), key=lambda each: each.role is not Role.RESPONSIBLE
        )

    def _on_asked(self, cell: Cell, participant_id: str) -> None:
        """Somebody was put onto a cell: they are asked for that day."""
        self._do(lambda plan: ask(plan, cell.task.id, participant_id, cell.start.date(), self.workspace.today), cell)

    def _on_copied(self, commitment_id: str, cell: Cell) -> None:
        """A commitment was put onto another day."""
        answer = Answer(CommitmentStatus.ASKED, self.workspace.today)
        self._do(lambda plan: copied(plan, commitment_id, [cell.start.date()], None, answer), cell)

    def _do(self, edit: Callable[[Plan], Plan], cell: Cell) -> None:
        plan, lang = self.workspace.plan, self.workspace.lang
        if plan is None:
            return
        try:
            after = edit(plan)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(lang))
            return
        person = after.participant(after.commitments[-1].participant)
        words = self.tr("{name} ist gefragt: {task}, {day}")
        name = person.name if person else ""
        self.workspace.do(words.format(name=name, task=cell.task.title, day=day(cell.start.date(), lang)), after)
