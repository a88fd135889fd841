"""Which form opens at the right, whoever asks for it."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.domain.plan import Commitment
from desktop.domain.report import Flag, Interface
from desktop.ui.agreements.forms import AnswerForm, VersionForm
from desktop.ui.agreements.keeping import versions_of
from desktop.ui.arrange import form_for, interface_form
from desktop.ui.household_page import HouseholdPage
from desktop.ui.households.form import HouseholdForm
from desktop.ui.parts.form import Form
from desktop.ui.people.absence_form import AbsenceForm
from desktop.ui.people.consent_form import ConsentForm
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.people.wish_form import WishForm
from desktop.ui.seams.handover_form import HandoverForm
from desktop.ui.seams.leave_form import LeaveForm
from desktop.ui.side_pane import SidePane
from desktop.ui.today.due import Due, DueKind
from desktop.ui.week.cells import Cell
from desktop.ui.week.commitment_form import CommitmentForm
from desktop.ui.week.task_form import TaskForm
from desktop.ui.workspace import Workspace


class Forms(QObject):
    """Opens forms in the side pane, as the views of the household and the actions want them.

    Each method that is an action has its name.

    Signals:
        opened: a form is open now, and its place for ``open_again``.
        transition_wanted: the id of a transition, which has a place of its own.
        decision_wanted: the ids of a conference and of a decision that was made there.
    """

    opened = Signal(object, str)
    transition_wanted = Signal(str)
    decision_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, side: SidePane, page: HouseholdPage) -> None:
        super().__init__(side)
        self.workspace = workspace
        self._side = side
        self._page = page
        self._again: dict[str, Callable[..., object]] = {name: partial(own, self) for name, own in AGAIN.items()}
        side.left.connect(self._on_left)
        page.head.edit_wanted.connect(self.edit_household)
        page.week.cell_opened.connect(self._on_cell)
        page.week.task_opened.connect(self._on_task)
        page.week.task_wanted.connect(self.new_task)
        page.seams.arrange_wanted.connect(self.arrange)
        page.seams.leave_wanted.connect(self.leave)
        page.seams.interface_wanted.connect(self._on_interface)
        page.people.person_opened.connect(self._on_person)
        page.people.person_wanted.connect(self.new_person)
        page.people.absence_wanted.connect(self._on_absence)
        page.people.consents_wanted.connect(self._on_consents)
        page.agreement.make_wanted.connect(self.make_version)
        page.agreement.answer_wanted.connect(self._on_answer)
        page.outage.absence_wanted.connect(self._on_absence)
        page.outage.person_wanted.connect(self.new_person)

    def open(self, form: Form, *place: str) -> None:
        """Show a form at the right; ``place`` names it for ``open_again``: a name of ``know`` and what that takes."""
        self._side.open(form)
        self.opened.emit(form, json.dumps(place or [type(form).__name__], ensure_ascii=False))

    def open_again(self, place: str) -> Form | None:
        """The form that was once open at ``place``, opened anew; ``None`` where there is no such thing any more."""
        name, *what = json.loads(place)
        before = self._side.form
        if name in self._again:
            self._again[name](*what)
        return self._side.form if self._side.form is not before else None

    def know(self, name: str, opener: Callable[..., object]) -> None:
        """From now on, ``opener`` opens what was once open at a place that begins with ``name``."""
        self._again[name] = opener

    def knows(self, place: str) -> bool:
        """Whether ``open_again`` can do something with a place."""
        return json.loads(place)[0] in self._again

    def new_household(self) -> None:
        """Write down a new household."""
        form = HouseholdForm(self.workspace, new=True)
        form.created.connect(self._page.show_week)
        self.open(form, "new-household")

    def edit_household(self) -> None:
        """Change the particulars of the open household."""
        self.open(HouseholdForm(self.workspace), "household")

    def new_task(self) -> None:
        """Write down a new task."""
        self._on_task("")

    def edit_task(self) -> None:
        """Change the task in whose row of the week the person is."""
        if (task := self._page.week.current_task()) is not None:
            self.open(TaskForm(self.workspace, task), "task", task)

    def new_person(self) -> None:
        """Write down somebody new."""
        self._on_person("")

    def new_absence(self) -> None:
        """Note that somebody will be away."""
        self.open(AbsenceForm(self.workspace), "absence", "")

    def consents(self) -> None:
        """See and change what the current person may know."""
        self._page.show_people()
        self._on_consents(self._page.people.list.key())

    def _on_consents(self, participant_id: str) -> None:
        person = self.workspace.plan.participant(participant_id) if self.workspace.plan else None
        if person is None:
            self.workspace.refused.emit(self.tr("Bitte zuerst einen Menschen in der Liste wählen."))
        else:
            self.open(ConsentForm(self.workspace, person), "consent", person.id)

    def make_version(self) -> None:
        """Keep what the plan says as the next version of the agreement."""
        self._page.show_agreement()
        form = VersionForm(self.workspace)
        form.made.connect(self._page.agreement.show_latest)
        self.open(form, "version")

    def _on_answer(self, number: int, participant: str, kind: str = "") -> None:
        version = next((one for one in versions_of(self.workspace) if one.number == int(number)), None)
        person = version.plan.participant(participant) if version else None
        if version is not None and person is not None:
            self.open(AnswerForm(self.workspace, version, person, kind), "answer", str(number), participant, kind)

    def new_handover(self) -> None:
        """Note a handover that no task asks for."""
        self.open(HandoverForm(self.workspace), "handover")

    def new_wish(self) -> None:
        """Note a wish in someone's own words."""
        self.open(WishForm(self.workspace), "wish")

    def arrange(self, flag: Flag) -> None:
        """Open the form or the place in which a flag can be answered."""
        if flag.subject.kind == "transition":
            self.transition_wanted.emit(flag.subject.id)
        elif flag.rule == "agreement-outdated":
            self.make_version()
        elif flag.rule == "agreement-unsigned":
            self._page.show_agreement()
            self._page.agreement.show_answers(_participants(flag))
        else:
            self.open(form_for(self.workspace, flag), "arrange", flag.id)

    def leave(self, flag: Flag) -> None:
        """Open the form in which a flag is left as it is."""
        self.open(LeaveForm(self.workspace, flag), "leave", flag.id)

    def go_to(self, due: Due) -> None:
        """Bring the person to something that is due, in whichever household it is."""
        if not self.workspace.open(due.household) or self.workspace.plan is None:
            return
        page, plan = self._page, self.workspace.plan
        if due.kind is DueKind.SEAM:
            page.show_seams()
            page.seams.show_flag(due.target)
        elif due.kind is DueKind.TRANSITION:
            self.transition_wanted.emit(due.target)
        elif due.kind is DueKind.DECISION:
            conference, _, decision = due.target.partition("/")
            self.decision_wanted.emit(conference, decision)
        elif due.kind is DueKind.REVIEW:
            page.show_agreement()
            self.edit_household()
        else:
            page.show_week()
            found = plan.find("commitments", due.target)
            if isinstance(found, Commitment) and (task := plan.task(found.task)) is not None:
                self.open(CommitmentForm(self.workspace, task, commitment_id=found.id), "commitment", found.id)

    def show_person(self, participant_id: str) -> None:
        """Bring the person to a participant of the open household."""
        self._page.show_people()
        self._page.people.list.go_to(participant_id)
        self._on_person(participant_id)

    def show_task(self, task_id: str) -> None:
        """Bring the person to a task of the open household."""
        self._page.show_week()
        self._page.week.show_cell(task_id, self._page.week.monday)
        self._on_task(task_id)

    def _on_left(self) -> None:
        if self.workspace.plan is not None and self._page.isVisible():
            self._page.view.setFocus()

    def _on_interface(self, interface: Interface) -> None:
        self.open(interface_form(self.workspace, interface), "interface", interface.id)

    def _on_cell(self, cell: Cell) -> None:
        self.open(
            CommitmentForm(self.workspace, cell.task, cell.start.date()),
            "cell",
            cell.task.id,
            cell.start.date().isoformat(),
        )

    def _on_task(self, task_id: str) -> None:
        form = TaskForm(self.workspace, task_id)
        form.next_wanted.connect(self.new_task)
        self.open(form, "task", task_id)

    def _on_person(self, participant_id: str) -> None:
        form = ParticipantForm(self.workspace, participant_id)
        form.next_wanted.connect(self.new_person)
        self.open(form, "person", participant_id)

    def _on_absence(self, participant_id: str, first: date | None = None, last: date | None = None) -> None:
        self.open(
            AbsenceForm(self.workspace, participant_id=participant_id, days=(first, last)), "absence", participant_id
        )

    # -- as it was once open ---------------------------------------------------------------------------------------

    def _arrange_again(self, flag_id: str) -> None:
        if (flag := self._flag(flag_id)) is not None:
            self.arrange(flag)

    def _leave_again(self, flag_id: str) -> None:
        if (flag := self._flag(flag_id)) is not None:
            self.leave(flag)

    def _flag(self, flag_id: str) -> Flag | None:
        report = self.workspace.report
        return next((flag for flag in report.flags if flag.id == flag_id), None) if report else None

    def _interface_again(self, interface_id: str) -> None:
        found = self.workspace.report.interfaces if self.workspace.report else ()
        for interface in found:
            if interface.id == interface_id:
                self._on_interface(interface)
                return

    def _commitment_again(self, commitment_id: str) -> None:
        plan = self.workspace.plan
        found = plan.find("commitments", commitment_id) if plan else None
        if plan and isinstance(found, Commitment) and (task := plan.task(found.task)) is not None:
            form = CommitmentForm(self.workspace, task, commitment_id=found.id)
            self.open(form, "commitment", commitment_id)

    def _cell_again(self, task_id: str, on: str) -> None:
        task = self.workspace.plan.task(task_id) if self.workspace.plan else None
        if task is not None:
            self.open(CommitmentForm(self.workspace, task, date.fromisoformat(on)), "cell", task_id, on)


def _participants(flag: Flag) -> tuple[str, ...]:
    """The ids of those whom a flag tells of."""
    told = flag.facts.get("participants")
    return tuple(own for own in told if isinstance(own, str)) if isinstance(told, tuple) else ()


AGAIN: Mapping[str, Callable[..., object]] = {
    "new-household": Forms.new_household,
    "household": Forms.edit_household,
    "task": Forms._on_task,  # noqa: SLF001 - its own
    "person": Forms._on_person,  # noqa: SLF001
    "consent": Forms._on_consents,  # noqa: SLF001
    "absence": Forms._on_absence,  # noqa: SLF001
    "version": Forms.make_version,
    "answer": Forms._on_answer,  # noqa: SLF001
    "handover": Forms.new_handover,
    "wish": Forms.new_wish,
    "arrange": Forms._arrange_again,  # noqa: SLF001
    "leave": Forms._leave_again,  # noqa: SLF001
    "interface": Forms._interface_again,  # noqa: SLF001
    "commitment": Forms._commitment_again,  # noqa: SLF001
    "cell": Forms._cell_again,  # noqa: SLF001
}
"""How the forms of ``Forms`` are opened again: the first word of a place, and what takes the others."""
