"""Who carries each occurrence of each task (``rules.md``, "Who carries an occurrence").

A task has at most one occurrence a day, so sets of its occurrences are the bits of one int, one bit a day of the
coverage's calendar (``schedule.py``). Where commitments are for a part of the window only, the window is cut at their
ends into stretches, and the same question is asked of each stretch.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, pairwise

from desktop.domain.holding import AGREED, RESPONSIBLE, Holding, People, counts, hold
from desktop.domain.plan import Plan, Task
from desktop.domain.report import Occurrence
from desktop.domain.schedule import Calendar, bits, calendar_of
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, OccurrenceState, Role

DIFFUSE_MINUTES = 30
"""Only when more people than needed carry for longer than this is it diffuse, if they do not do so all the time."""

ALONE = ClientCan.ALONE


@dataclass(slots=True)
class Stretch:
    """A run of minutes of a window in which the same commitments hold, and who does what on which days."""

    begin: int
    end: int
    backups: Sequence[Holding]
    carries: Mapping[str, int]
    does: Mapping[str, int]
    """Carries or steps in."""
    enough: int
    """Depth is at least ``people``."""
    enough_if_asked: int

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end - self.begin

    def could(self) -> Mapping[str, int]:
        """Who has an agreed responsible or backup commitment that could carry."""
        return _with(self.carries, self.backups) if self.backups else self.carries


class TaskCoverage:
    """A task, the days on which it is due, who carries it then, and in which state each occurrence is.

    First the commitments that hold are added, then it is settled; from then on it stays as it is.
    """

    __slots__ = (
        "asked",
        "asking",
        "backups",
        "carries",
        "covered",
        "does",
        "due",
        "edges",
        "lacking",
        "open",
        "organisations",
        "partial",
        "responsible",
        "stretches",
        "task",
    )

    def __init__(self, task: Task, due: int, organisations: frozenset[str]) -> None:
        """``due`` are the days of its occurrences, ``organisations`` the ids of those participants that are one."""
        self.task = task
        self.due = due
        self.organisations = organisations
        self.responsible: tuple[Holding, ...] = ()
        self.backups: tuple[Holding, ...] = ()
        self.asking: tuple[Holding, ...] = ()
        """Responsible commitments that are asked or proposed."""
        self.edges: tuple[int, ...] = ()
        """The minutes at which the part of a commitment begins or ends."""

    def add(self, holding: Holding, role: Role, status: CommitmentStatus) -> None:
        """Add a commitment that counts for coverage."""
        if status is not AGREED:
            self.asking += (holding,)
        elif role is RESPONSIBLE:
            self.responsible += (holding,)
        else:
            self.backups += (holding,)
        if holding.part is not None:
            self.edges += tuple(chain.from_iterable(holding.part))

    def settle(self) -> "TaskCoverage":
        """Find out who carries when, and the states."""
        due = self.due
        begin = self.task.start.hour * 60 + self.task.start.minute
        end = begin + self.task.duration_minutes
        if self.edges:
            self.stretches: Sequence[Stretch] = self._cut(begin, end)
            self.carries: Mapping[str, int] = _joined(stretch.carries for stretch in self.stretches)
            self.does: Mapping[str, int] = _joined(stretch.does for stretch in self.stretches)
            """resp(o), by participant."""
            covered = asked = due
            for stretch in self.stretches:
                covered &= stretch.enough
                asked &= stretch.enough_if_asked
        else:
            whole = self._stretch(begin, end, self.responsible, self.backups, self.asking)
            self.stretches = (whole,)
            self.carries = whole.carries
            self.does = whole.does
            covered = due & whole.enough
            asked = due & whole.enough_if_asked
        if self.task.client_can is ALONE:
            covered = due
        left = due & ~covered
        self.covered = covered
        self.asked = asked & left
        left &= ~asked
        self.lacking = left
        """Open or partial."""
        self.partial = left & union(self.does.values()) if left else 0
        self.open = left ^ self.partial
        return self

    def _cut(self, begin: int, end: int) -> Sequence[Stretch]:
        kinds = (self.responsible, self.backups, self.asking)
        return [
            self._stretch(a, b, *([holding for holding in kind if holding.spans(a, b)] for kind in kinds))
            for a, b in pairwise(sorted({begin, end, *self.edges}))
        ]

    def _stretch(
        self,
        begin: int,
        end: int,
        responsible: Sequence[Holding],
        backups: Sequence[Holding],
        asking: Sequence[Holding],
    ) -> Stretch:
        carries: dict[str, int] = {}
        enough = away = 0
        for holding in responsible:
            away |= holding.away
            if could := holding.could:
                participant = holding.participant
                carries[participant] = carries[participant] | could if participant in carries else could
                enough |= could
        if self.task.people > 1:
            enough = self._depth(carries)
        does = carries
        if backups and (free := away & ~enough):
            does = _with(carries, backups, free)
            enough = self._depth(does)
        enough_if_asked = self._depth(_with(does, asking)) if asking else enough
        return Stretch(begin, end, backups, carries, does, enough, enough_if_asked)

    def _depth(self, days_by: Mapping[str, int]) -> int:
        """The days on which depth is at least ``people``."""
        people = self.task.people
        return union(days_by.values()) if people == 1 else counted(days_by, people, self.organisations)

    def diffuse(self) -> int:
        """The days on which more than ``people`` participants carry at every minute, or for more than 30 minutes."""
        if len(self.carries) <= self.task.people:
            return 0
        too_many = [counted(stretch.carries, self.task.people + 1) for stretch in self.stretches]
        every, some = self.covered, 0
        for days in too_many:
            every &= days
            some |= days
        for bit in bits(some & self.covered & ~every):
            runs = zip(self.stretches, too_many, strict=True)
            if sum(stretch.minutes for stretch, days in runs if days >> bit & 1) > DIFFUSE_MINUTES:
                every |= 1 << bit
        return every

    def fragile(self) -> int:
        """The days on which resilience is 1 or less."""
        firm = self.due
        for stretch in self.stretches:
            firm &= counted(stretch.could(), self.task.people + 1, self.organisations)
        return self.due & ~firm

    def without_absence(self, participant: str, absent: int) -> "TaskCoverage":
        """The same task if the participant were absent on the days ``absent`` only."""
        changed = TaskCoverage(self.task, self.due, self.organisations)
        changed.edges = self.edges
        changed.responsible = tuple(holding.with_absent(participant, absent) for holding in self.responsible)
        changed.backups = tuple(holding.with_absent(participant, absent) for holding in self.backups)
        changed.asking = tuple(holding.with_absent(participant, absent) for holding in self.asking)
        return changed.settle()

    def state(self, bit: int) -> OccurrenceState:
        """The state of the occurrence on a day."""
        if self.covered >> bit & 1:
            return OccurrenceState.COVERED
        if self.asked >> bit & 1:
            return OccurrenceState.ASKED
        return OccurrenceState.PARTIAL if self.partial >> bit & 1 else OccurrenceState.OPEN

    def resilience(self, bit: int) -> int:
        """How many at least could fail on a day before nobody suffices; 0 where that is so already."""
        people = self.task.people
        least = min(
            sum(people + 1 if p in self.organisations else 1 for p, days in stretch.could().items() if days >> bit & 1)
            for stretch in self.stretches
        )
        return max(0, least - people + 1)

    def occurrences(self, calendar: Calendar, window: int) -> Iterator[Occurrence]:
        """What is found for each occurrence in the window, in order."""
        diffuse = self.diffuse()
        days = self.due & window
        for bit, start in zip(bits(days), calendar.moments(days, self.task.start), strict=True):
            yield Occurrence(
                task=self.task.id,
                start=start,
                minutes=self.task.duration_minutes,
                state=self.state(bit),
                diffuse=bool(diffuse >> bit & 1),
                carried_by=tuple(sorted(p for p, days in self.does.items() if days >> bit & 1)),
                resilience=self.resilience(bit),
            )


class Coverage:
    """The coverage of all tasks of a plan in a window, and of some days before it.

    ``window`` are the days of the window; all days of all sets are those of ``calendar``.
    """

    def __init__(self, plan: Plan, on: date, days: int, before: int = 0) -> None:
        """``before``: so many days before ``on`` are looked at too."""
        first = max(1, on.toordinal() - before)
        self.plan = plan
        self.calendar = calendar_of(first, on.toordinal() - first + days)
        self.window = self.calendar.all >> on.toordinal() - first << on.toordinal() - first
        self.people = People(plan, self.calendar)
        self.tasks = self._covered()
        """By id, in the order of the plan."""

    def _covered(self) -> dict[str, TaskCoverage]:
        calendar, people = self.calendar, self.people
        organisations = people.organisations
        tasks = {task.id: TaskCoverage(task, calendar.due(task), organisations) for task in self.plan.tasks}
        for commitment in self.plan.commitments:
            role, status = commitment.role, commitment.status
            if counts(role, status) and (task := tasks[commitment.task]).due:
                holding = hold(commitment, task.task, task.due, calendar, people)
                if holding is not None:
                    task.add(holding, role, status)
        for task in tasks.values():
            task.settle()
        return tasks

    def occurrences(self) -> tuple[Occurrence, ...]:
        """All occurrences of the window, by start and task."""
        found = chain.from_iterable(task.occurrences(self.calendar, self.window) for task in self.tasks.values())
        return tuple(sorted(found, key=lambda occurrence: (occurrence.start, occurrence.task)))


def union(days: Iterable[int]) -> int:
    """The days of all."""
    found = 0
    for each in days:
        found |= each
    return found


def counted(days_by: Mapping[str, int], number: int, organisations: frozenset[str] = frozenset()) -> int:
    """The days that at least ``number`` participants have, each of ``organisations`` counting as that many alone."""
    if number == 2:
        one = two = 0
        for participant, days in days_by.items():
            two |= days if participant in organisations else one & days
            one |= days
        return two
    reached = [-1] + [0] * number
    for participant, days in days_by.items():
        if participant in organisations:
            for level in range(number, 0, -1):
                reached[level] |= days
        else:
            for level in range(number, 0, -1):
                reached[level] |= reached[level - 1] & days
    return reached[number]


def _joined(stretches: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    found: dict[str, int] = {}
    for stretch in stretches:
        for participant, days in stretch.items():
            found[participant] = found.get(participant, 0) | days
    return found


def _with(days_by: Mapping[str, int], holdings: Sequence[Holding], only: int = -1) -> dict[str, int]:
    found = dict(days_by)
    for holding in holdings:
        if days := holding.could & only:
            found[holding.participant] = found.get(holding.participant, 0) | days
    return found
