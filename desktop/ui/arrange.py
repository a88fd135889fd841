"""What to open when a person wants to do something about a flag."""

from collections.abc import Callable, Mapping

from desktop.domain.plan import Absence, Commitment, Need, Plan, Transition
from desktop.domain.report import Flag, Interface, Report
from desktop.domain.vocabulary import InterfaceKind, OccurrenceState
from desktop.ui.households.form import HouseholdForm
from desktop.ui.parts.form import Form
from desktop.ui.people.absence_form import AbsenceForm
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.people.wish_form import WishForm
from desktop.ui.seams.handover_form import HandoverForm
from desktop.ui.seams.item_form import ItemForm
from desktop.ui.week.commitment_form import CommitmentForm
from desktop.ui.week.task_form import TaskForm
from desktop.ui.workspace import Workspace

GAPS = (OccurrenceState.OPEN, OccurrenceState.PARTIAL)


def form_for(workspace: Workspace, flag: Flag) -> Form:
    """The form in which a flag of the open plan can be answered."""
    make = FORMS.get(flag.subject.kind, _for_household)
    return make(workspace, flag)


def _for_household(workspace: Workspace, flag: Flag) -> Form:
    return WishForm(workspace) if flag.rule == "wish-missing" else HouseholdForm(workspace)


def _for_task(workspace: Workspace, flag: Flag) -> Form:
    task = _plan(workspace).task(flag.subject.id)
    if task is None:
        return TaskForm(workspace)
    on = flag.first or (flag.occurrences[0].date() if flag.occurrences else None)
    return CommitmentForm(workspace, task, on)


def _for_commitment(workspace: Workspace, flag: Flag) -> Form:
    plan = _plan(workspace)
    found = plan.find("commitments", flag.subject.id)
    task = plan.task(found.task) if isinstance(found, Commitment) else None
    return CommitmentForm(workspace, task, commitment_id=flag.subject.id) if task else TaskForm(workspace)


def _for_interface(workspace: Workspace, flag: Flag) -> Form:
    return interface_form(workspace, next(i for i in _report(workspace).interfaces if i.id == flag.subject.id))


def interface_form(workspace: Workspace, interface: Interface) -> Form:
    """The form in which a handover of an interface, or the item of its transition, is written down."""
    if interface.kind is InterfaceKind.TRANSITION and interface.handover is None:
        _kind, transition, item = interface.id.split(":", 2)
        found = _plan(workspace).find("transitions", transition)
        if isinstance(found, Transition):
            return ItemForm(workspace, found, item)
    return HandoverForm(workspace, interface)


def _for_handover(workspace: Workspace, flag: Flag) -> Form:
    return HandoverForm(workspace, handover_id=flag.subject.id)


def _for_absence(workspace: Workspace, flag: Flag) -> Form:
    """The first task that the absence leaves open; it is there that somebody can step in."""
    plan = _plan(workspace)
    absence = plan.find("absences", flag.subject.id)
    who = absence.participant if isinstance(absence, Absence) else ""
    own = {c.task: plan.task(c.task) for c in plan.commitments if c.participant == who}
    moments = set(flag.occurrences)
    for occurrence in _report(workspace).occurrences:
        task = own.get(occurrence.task)
        if task is not None and occurrence.start in moments and occurrence.state in GAPS:
            return CommitmentForm(workspace, task, occurrence.start.date())
    return AbsenceForm(workspace, flag.subject.id)


def _for_participant(workspace: Workspace, flag: Flag) -> Form:
    return ParticipantForm(workspace, flag.subject.id)


def _for_need(workspace: Workspace, flag: Flag) -> Form:
    need = _plan(workspace).find("needs", flag.subject.id)
    return TaskForm(workspace, area=need.area if isinstance(need, Need) else None)


def _for_goal(workspace: Workspace, flag: Flag) -> Form:
    return WishForm(workspace, flag.subject.id)


FORMS: Mapping[str, Callable[[Workspace, Flag], Form]] = {
    "task": _for_task,
    "commitment": _for_commitment,
    "interface": _for_interface,
    "handover": _for_handover,
    "absence": _for_absence,
    "participant": _for_participant,
    "need": _for_need,
    "goal": _for_goal,
}
"""The kind of a flag's subject -> what makes its form; every other flag is about the household.

A transition has a place of its own (``transitions/``).
"""


def _plan(workspace: Workspace) -> Plan:
    assert workspace.plan is not None  # noqa: S101 - there are flags only where a plan is
    return workspace.plan


def _report(workspace: Workspace) -> Report:
    assert workspace.report is not None  # noqa: S101 - there are flags only where a plan is
    return workspace.report
