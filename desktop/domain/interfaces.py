"""The interfaces that a plan needs, one a key, each with its state (``rules.md``, "Interfaces derived from the plan").

Days are bits, as in ``coverage.py``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desktop.domain.coverage import Coverage, TaskCoverage, union
from desktop.domain.handovers import Handovers
from desktop.domain.holding import MINUTES_A_DAY
from desktop.domain.plan import Dependency, Handover, Information, Plan, Task
from desktop.domain.report import Interface
from desktop.domain.schedule import first_bit, following
from desktop.domain.vocabulary import Criticality, InterfaceKind

INFORMATION_DAYS = 28
"""How many days before the window what a task produces is still news."""

TRANSITION_DAYS = 7
"""How many days a transition that is past still asks for its items."""

WEIGHT: Mapping[Criticality, int] = MappingProxyType({criticality: i for i, criticality in enumerate(Criticality)})


def look_back(plan: Plan) -> int:
    """How many days before the window coverage must know so that all interfaces can be derived."""
    tasks = {task.id: task for task in plan.tasks} if plan.dependencies else {}
    days = [_last_shift(d, tasks[d.before], tasks[d.after]) for d in plan.dependencies]
    return max([0, INFORMATION_DAYS if plan.information else 0, *days])


def derive(coverage: Coverage, handovers: Handovers, on: date, days: int) -> tuple[Interface, ...]:
    """All interfaces of the window of ``days`` days from ``on``, by id.

    ``coverage`` looks back as far as ``look_back`` says.
    """
    return _Seams(coverage, handovers, on, days).derived()


@dataclass(slots=True)
class _Seam:
    """An interface whose state is not known yet; ``first`` is a bit."""

    kind: InterfaceKind
    giver: str
    receiver: str
    tasks: set[str]
    first: int
    information: str | None = None


class _Seams:
    def __init__(self, coverage: Coverage, handovers: Handovers, on: date, days: int) -> None:
        self.plan = coverage.plan
        self.coverage = coverage
        self.handovers = handovers
        self.on = on
        self.last_day = on.toordinal() + days - 1
        self.tasks = {task.id: task for task in self.plan.tasks}
        self.systems = {participant.id: participant.system for participant in self.plan.participants}
        self.found: dict[str, _Seam] = {}

    def derived(self) -> tuple[Interface, ...]:
        for dependency in self.plan.dependencies:
            self._sequence(dependency)
        for task in self.coverage.tasks.values():
            if task.does and task.task.needs_handover:
                self._rotation(task)
            if task.holdings.backups and _may_need_backup(task.task):
                self._backup(task)
        for item in self.plan.information:
            self._information(item)
        served: set[str] = set()
        interfaces = [self._interface(key, seam, served) for key, seam in self.found.items()]
        interfaces += self._transitions(served)
        interfaces += [self._declared(handover) for handover in self.plan.handovers if handover.id not in served]
        return tuple(sorted(interfaces, key=lambda interface: interface.id))

    def _add(self, key: str, seam: _Seam) -> None:
        known = self.found.setdefault(key, seam)
        known.tasks |= seam.tasks
        known.first = min(known.first, seam.first)

    def _sequence(self, dependency: Dependency) -> None:
        """For each occurrence of ``after`` the last one of ``before`` that ends in time; tried by days between them."""
        before, after = self.coverage.tasks[dependency.before], self.coverage.tasks[dependency.after]
        left = after.due & self.coverage.window
        shift, last_shift = _first_shift(before.task, after.task), _last_shift(dependency, before.task, after.task)
        while left and shift <= last_shift:
            met = left & before.due << shift
            left &= ~met
            for giver, given in before.does.items() if met else ():
                for receiver, received in after.does.items():
                    if giver != receiver and (days := met & given << shift & received):
                        tasks = {dependency.before, dependency.after}
                        self._add(
                            f"sequence:{dependency.before}:{dependency.after}:{giver}:{receiver}",
                            _Seam(InterfaceKind.SEQUENCE, giver, receiver, tasks, first_bit(days)),
                        )
            shift += 1

    def _rotation(self, task: TaskCoverage) -> None:
        """Neighbouring occurrences: givers stop carrying at the second one, receivers begin there."""
        if len(task.carries) < 2:
            return
        window = self.coverage.window
        carried = union(task.carries.values()) & window
        stops, begins = {}, {}
        for participant, carries in task.carries.items():
            days = carries & window
            after = following(carried, days)
            stops[participant] = after & ~days
            begins[participant] = days & ~after
        for giver, stopped in stops.items():
            for receiver, begun in begins.items() if stopped else ():
                if days := stopped & begun:
                    self._add(
                        f"rotation:{task.task.id}:{giver}:{receiver}",
                        _Seam(InterfaceKind.ROTATION, giver, receiver, {task.task.id}, first_bit(days)),
                    )

    def _backup(self, task: TaskCoverage) -> None:
        backups = [(backup.participant, backup.holds & self.coverage.window) for backup in task.holdings.backups]
        for responsible in task.holdings.responsible:
            giver = responsible.participant
            for receiver, held in backups:
                if giver != receiver and (days := responsible.holds & held):
                    self._add(
                        f"backup:{task.task.id}:{giver}:{receiver}",
                        _Seam(InterfaceKind.BACKUP, giver, receiver, {task.task.id}, first_bit(days)),
                    )

    def _information(self, item: Information) -> None:
        window = self.coverage.window
        recent = self.coverage.calendar.from_ordinal(self.on.toordinal() - INFORMATION_DAYS)
        givers = self._carrying(item.produced_by, recent)
        receivers = self._carrying(item.needed_by, window)
        for giver, (produced, _) in givers.items():
            for receiver, (needed, first) in receivers.items():
                if giver != receiver:
                    self._add(
                        f"information:{item.id}:{giver}:{receiver}",
                        _Seam(InterfaceKind.INFORMATION, giver, receiver, produced | needed, first, item.id),
                    )

    def _carrying(self, tasks: tuple[str, ...], within: int) -> dict[str, tuple[set[str], int]]:
        """Who carries some of the tasks on some of the days: which of them, and the first day."""
        found: dict[str, tuple[set[str], int]] = {}
        for task in tasks:
            for participant, days in self.coverage.tasks[task].does.items():
                if days & within:
                    known, first = found.get(participant, (set(), first_bit(days & within)))
                    found[participant] = (known | {task}, min(first, first_bit(days & within)))
        return found

    def _interface(self, key: str, seam: _Seam, served: set[str]) -> Interface:
        if seam.information is None:
            serving = self.handovers.for_tasks(seam.giver, seam.receiver, seam.tasks)
        else:
            serving = self.handovers.for_information(seam.giver, seam.receiver, seam.information)
        served.update(handover.id for handover in serving)
        criticality = self._criticality(seam.tasks)
        first = self.coverage.calendar.day(seam.first)
        state, handover = self.handovers.best(serving, first, vital=criticality is Criticality.VITAL)
        return Interface(
            id=key,
            kind=seam.kind,
            giver=seam.giver,
            receiver=seam.receiver,
            tasks=tuple(sorted(seam.tasks)),
            first=first,
            criticality=criticality,
            cross_system=self.systems[seam.giver] is not self.systems[seam.receiver],
            state=state,
            handover=handover,
        )

    def _transitions(self, served: set[str]) -> Iterator[Interface]:
        for transition in self.plan.transitions:
            if self.on.toordinal() - transition.on.toordinal() > TRANSITION_DAYS:
                continue
            for item in transition.items:
                if not item.required or min(transition.on, item.due or transition.on).toordinal() > self.last_day:
                    continue
                served.update(handover.id for handover in self.handovers.for_item(transition.id, item.id))
                first = item.due or transition.on
                state, handover = self.handovers.of_item(transition.id, item, first)
                giver, receiver = self.systems.get(item.giver or ""), self.systems.get(item.receiver or "")
                yield Interface(
                    id=f"transition:{transition.id}:{item.id}",
                    kind=InterfaceKind.TRANSITION,
                    giver=item.giver,
                    receiver=item.receiver,
                    tasks=(),
                    first=first,
                    criticality=Criticality.IMPORTANT,
                    cross_system=giver is not None and receiver is not None and giver is not receiver,
                    state=state,
                    handover=handover,
                )

    def _declared(self, handover: Handover) -> Interface:
        due = union(self.coverage.tasks[task].due for task in handover.tasks) & self.coverage.window
        first = self.coverage.calendar.day(first_bit(due)) if due else None
        criticality = self._criticality(handover.tasks)
        others = self.handovers.for_tasks(handover.giver, handover.receiver, handover.tasks)
        serving = [handover, *(other for other in others if other is not handover)]
        state, best = self.handovers.best(serving, first, vital=criticality is Criticality.VITAL)
        return Interface(
            id=f"declared:{handover.id}",
            kind=InterfaceKind.DECLARED,
            giver=handover.giver,
            receiver=handover.receiver,
            tasks=tuple(sorted(set(handover.tasks))),
            first=first,
            criticality=criticality,
            cross_system=self.systems[handover.giver] is not self.systems[handover.receiver],
            state=state,
            handover=best,
        )

    def _criticality(self, tasks: set[str] | tuple[str, ...]) -> Criticality:
        """The highest of the tasks'; important where there is none."""
        found = (self.tasks[task].criticality for task in tasks)
        return min(found, key=WEIGHT.__getitem__, default=Criticality.IMPORTANT)


def _may_need_backup(task: Task) -> bool:
    return task.criticality is not Criticality.QUALITY and task.needs_handover


def _first_shift(before: Task, after: Task) -> int:
    """The fewest days from the start of ``before`` to the start of ``after`` such that it has ended by then."""
    return -(-_late(before, after) // MINUTES_A_DAY)


def _last_shift(dependency: Dependency, before: Task, after: Task) -> int:
    """The most days such that it ended not more than ``within_minutes`` earlier."""
    return (dependency.within_minutes + _late(before, after)) // MINUTES_A_DAY


def _late(before: Task, after: Task) -> int:
    """How many minutes later than the start of ``after`` on the same day ``before`` ends; negative: earlier."""
    begin = before.start.hour * 60 + before.start.minute - after.start.hour * 60 - after.start.minute
    return begin + before.duration_minutes
