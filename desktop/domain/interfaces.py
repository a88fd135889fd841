"""The interfaces that a plan needs, one a key, each with its state (``rules.md``, "Interfaces derived from the plan").

Days are bits, as in ``coverage.py``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

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

VITAL, IMPORTANT, QUALITY = Criticality
SEQUENCE, ROTATION, BACKUP, INFORMATION, TRANSITION, DECLARED = InterfaceKind


def look_back(plan: Plan) -> int:
    """How many days before the window coverage must know so that all interfaces can be derived."""
    longest = INFORMATION_DAYS if plan.information else 0
    if plan.dependencies:
        tasks = {task.id: task for task in plan.tasks}
        longest = max(longest, *(_last_shift(d, tasks[d.before], tasks[d.after]) for d in plan.dependencies))
    return longest


def derive(coverage: Coverage, handovers: Handovers, on: date, days: int) -> tuple[Interface, ...]:
    """All interfaces of the window of ``days`` days from ``on``, by id.

    ``coverage`` looks back as far as ``look_back`` says.
    """
    return _Seams(coverage, handovers, on, days).derived()


@dataclass(slots=True)
class _Seam:
    """An interface whose state is not known yet; ``of`` is what its key says it is about, ``first`` is a bit."""

    kind: InterfaceKind
    of: str
    giver: str
    receiver: str
    tasks: tuple[str, ...]
    first: int


class _Seams:
    def __init__(self, coverage: Coverage, handovers: Handovers, on: date, days: int) -> None:
        self.plan = coverage.plan
        self.coverage = coverage
        self.handovers = handovers
        self.on = on
        self.last_day = on.toordinal() + days - 1
        self.people = coverage.people.by_id
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

    def _add(self, seam: _Seam) -> None:
        key = f"{seam.kind}:{seam.of}:{seam.giver}:{seam.receiver}"
        known = self.found.setdefault(key, seam)
        if known is not seam:
            known.first = min(known.first, seam.first)

    def _sequence(self, dependency: Dependency) -> None:
        """For each occurrence of ``after`` the last one of ``before`` that ends in time; tried by days between them."""
        before, after = self.coverage.tasks[dependency.before], self.coverage.tasks[dependency.after]
        tasks = (dependency.before, dependency.after)
        left = after.due & self.coverage.window
        shift, last_shift = _first_shift(before.task, after.task), _last_shift(dependency, before.task, after.task)
        while left and shift <= last_shift:
            met = left & before.due << shift
            left &= ~met
            for giver, given in before.does.items() if met else ():
                for receiver, received in after.does.items():
                    if giver != receiver and (days := met & given << shift & received):
                        self._add(_Seam(SEQUENCE, ":".join(tasks), giver, receiver, tasks, first_bit(days)))
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
                    self._add(_Seam(ROTATION, task.task.id, giver, receiver, (task.task.id,), first_bit(days)))

    def _backup(self, task: TaskCoverage) -> None:
        backups = [(backup.participant, backup.holds & self.coverage.window) for backup in task.holdings.backups]
        for responsible in task.holdings.responsible:
            giver = responsible.participant
            for receiver, held in backups:
                if giver != receiver and (days := responsible.holds & held):
                    self._add(_Seam(BACKUP, task.task.id, giver, receiver, (task.task.id,), first_bit(days)))

    def _information(self, item: Information) -> None:
        window = self.coverage.window
        recent = self.coverage.calendar.from_ordinal(self.on.toordinal() - INFORMATION_DAYS)
        givers = self._carrying(item.produced_by, recent)
        receivers = self._carrying(item.needed_by, window)
        for giver, (produced, _) in givers.items():
            for receiver, (needed, first) in receivers.items():
                if giver != receiver:
                    self._add(_Seam(INFORMATION, item.id, giver, receiver, tuple(produced | needed), first))

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
        giver, receiver = seam.giver, seam.receiver
        if seam.kind is INFORMATION:
            serving = self.handovers.for_information(giver, receiver, seam.of)
        else:
            serving = self.handovers.for_tasks(giver, receiver, seam.tasks)
        for handover in serving:
            served.add(handover.id)
        criticality = self._criticality(seam.tasks)
        first = self.coverage.calendar.day(seam.first)
        state, best = self.handovers.best(serving, first, vital=criticality is VITAL)
        return Interface(
            id=key,
            kind=seam.kind,
            giver=giver,
            receiver=receiver,
            tasks=tuple(sorted(seam.tasks)),
            first=first,
            criticality=criticality,
            cross_system=self._is_cross_system(giver, receiver),
            state=state,
            handover=best,
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
                yield Interface(
                    id=f"transition:{transition.id}:{item.id}",
                    kind=TRANSITION,
                    giver=item.giver,
                    receiver=item.receiver,
                    tasks=(),
                    first=first,
                    criticality=IMPORTANT,
                    cross_system=self._is_cross_system(item.giver, item.receiver),
                    state=state,
                    handover=handover,
                )

    def _declared(self, handover: Handover) -> Interface:
        due = union(self.coverage.tasks[task].due for task in handover.tasks) & self.coverage.window
        first = self.coverage.calendar.day(first_bit(due)) if due else None
        criticality = self._criticality(handover.tasks)
        serving = self.handovers.for_tasks(handover.giver, handover.receiver, handover.tasks) or (handover,)
        state, best = self.handovers.best(serving, first, vital=criticality is VITAL)
        return Interface(
            id=f"declared:{handover.id}",
            kind=DECLARED,
            giver=handover.giver,
            receiver=handover.receiver,
            tasks=tuple(sorted(set(handover.tasks))),
            first=first,
            criticality=criticality,
            cross_system=self._is_cross_system(handover.giver, handover.receiver),
            state=state,
            handover=best,
        )

    def _is_cross_system(self, giver: str | None, receiver: str | None) -> bool:
        if giver is None or receiver is None:
            return False
        return self.people[giver].system is not self.people[receiver].system

    def _criticality(self, tasks: Iterable[str]) -> Criticality:
        """The highest of the tasks'; important where there is none."""
        found = {self.coverage.tasks[task].task.criticality for task in tasks}
        if len(found) == 1:
            return found.pop()
        return VITAL if VITAL in found else IMPORTANT


def _may_need_backup(task: Task) -> bool:
    return task.criticality is not QUALITY and task.needs_handover


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
