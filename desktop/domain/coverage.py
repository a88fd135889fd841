"""Who carries each occurrence of each task (``rules.md``, "Who carries an occurrence").

A task has at most one occurrence a day, so sets of its occurrences are the bits of one int, one bit a day of the
coverage's calendar (``schedule.py``). Where commitments are for a part of the window only, the window is cut at their
ends into stretches, and the same question is asked of each stretch.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from desktop.domain.holding import AGREED, ASKED, BACKUP, PROPOSED, RESPONSIBLE, Holding, Holdings, People, hold
from desktop.domain.plan import Commitment, Plan, Task
from desktop.domain.report import Occurrence
from desktop.domain.schedule import bits, calendar_of
from desktop.domain.vocabulary import ClientCan, OccurrenceState

DIFFUSE_MINUTES = 30
"""Only when more people than needed carry for longer than this is it diffuse, if they do not do so all the time."""

Kinds = tuple[list[Holding], list[Holding], list[Holding]]
ALONE = ClientCan.ALONE


@dataclass(slots=True)
class Stretch:
    """A run of minutes of a window in which the same commitments hold, and who does what on which days."""

    begin: int
    end: int
    carries: Mapping[str, int]
    does: Mapping[str, int]
    """Carries or steps in."""
    could: Mapping[str, int]
    """Has an agreed responsible or backup commitment that could carry."""
    enough: int
    """Depth is at least ``people``."""
    enough_if_asked: int
    too_many: int
    """More than ``people`` participants carry."""

    @property
    def minutes(self) -> int:
        """Its length."""
        return self.end - self.begin


class TaskCoverage:
    """A task, the days on which it is due, who carries it then, and in which state each occurrence is."""

    __slots__ = (
        "asked",
        "carries",
        "covered",
        "diffuse",
        "does",
        "due",
        "holdings",
        "open",
        "organisations",
        "partial",
        "stretches",
        "task",
    )

    def __init__(self, task: Task, due: int, organisations: frozenset[str], holdings: Holdings) -> None:
        """``due`` are the days of its occurrences, ``organisations`` the ids of those participants that are one."""
        self.task = task
        self.due = due
        self.organisations = organisations
        self.holdings = holdings
        self.stretches = self._stretches()
        self.carries = _joined([stretch.carries for stretch in self.stretches])
        self.does = _joined([stretch.does for stretch in self.stretches])
        """resp(o), by participant."""
        self.covered = self.asked = due
        for stretch in self.stretches:
            self.covered &= stretch.enough
            self.asked &= stretch.enough_if_asked
        if task.client_can is ALONE:
            self.covered = due
        self.diffuse = self._diffuse()
        self.asked &= ~self.covered
        left = due & ~self.covered & ~self.asked
        self.partial = left & union(self.does.values()) if left else 0
        self.open = left & ~self.partial

    def _stretches(self) -> tuple[Stretch, ...]:
        begin = self.task.start.hour * 60 + self.task.start.minute
        end = begin + self.task.duration_minutes
        cuts = {begin, end}
        for kind in self.holdings:
            for holding in kind:
                if holding.part is not None:
                    cuts.update(minute for run in holding.part for minute in run)
        if len(cuts) == 2:
            return (self._stretch(begin, end, self.holdings),)
        return tuple(
            self._stretch(a, b, Holdings(*(_within(kind, a, b) for kind in self.holdings)))
            for a, b in pairwise(sorted(cuts))
        )

    def _stretch(self, begin: int, end: int, holdings: Holdings) -> Stretch:
        people = self.task.people
        away = union(holding.away for holding in holdings.responsible)
        carries = _by_participant({}, holdings.responsible)
        does = could = carries
        enough = self._depth(carries, people)
        if holdings.backups:
            free = away & ~enough
            could = _by_participant(carries, holdings.backups)
            does = _by_participant(carries, holdings.backups, free)
            enough = self._depth(does, people) if free else enough
        enough_if_asked = self._depth(_by_participant(does, holdings.asked), people) if holdings.asked else enough
        too_many = counted(carries, people + 1) if len(carries) > people else 0
        return Stretch(begin, end, carries, does, could, enough, enough_if_asked, too_many)

    def _depth(self, days_by: Mapping[str, int], number: int) -> int:
        return union(days_by.values()) if number == 1 else counted(days_by, number, self.organisations)

    def _diffuse(self) -> int:
        every, some = self.covered, 0
        for stretch in self.stretches:
            every &= stretch.too_many
            some |= stretch.too_many
        if every == some or not (some := some & self.covered & ~every):
            return every & self.covered
        long = (bit for bit in bits(some) if self._minutes_of_too_many(bit) > DIFFUSE_MINUTES)
        return every | sum(1 << bit for bit in long)

    def _minutes_of_too_many(self, bit: int) -> int:
        return sum(stretch.minutes for stretch in self.stretches if stretch.too_many >> bit & 1)

    def fragile(self) -> int:
        """The days on which resilience is 1 or less."""
        firm = self.due
        for stretch in self.stretches:
            firm &= counted(stretch.could, self.task.people + 1, self.organisations)
        return self.due & ~firm

    def without_absence(self, participant: str, absent: int) -> "TaskCoverage":
        """The same task if the participant were absent on the days ``absent`` only."""
        changed = self.holdings.with_absent(participant, absent)
        return TaskCoverage(self.task, self.due, self.organisations, changed)

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
            sum(people + 1 if p in self.organisations else 1 for p, days in stretch.could.items() if days >> bit & 1)
            for stretch in self.stretches
        )
        return max(0, least - people + 1)

    def occurrence(self, bit: int, start: datetime) -> Occurrence:
        """What is found for the occurrence on a day; ``start`` is its start."""
        return Occurrence(
            task=self.task.id,
            start=start,
            minutes=self.task.duration_minutes,
            state=self.state(bit),
            diffuse=bool(self.diffuse >> bit & 1),
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
        self.tasks = {task.id: coverage for task, coverage in self._covered()}

    def _covered(self) -> Iterator[tuple[Task, TaskCoverage]]:
        due = {task.id: self.calendar.due(task) for task in self.plan.tasks}
        tasks = {task.id: task for task in self.plan.tasks}
        holdings: dict[str, Kinds] = {}
        for commitment in self.plan.commitments:
            kind = _kind(commitment)
            days = due[commitment.task]
            if not days or kind is None:
                continue
            if holding := hold(commitment, tasks[commitment.task], days, self.calendar, self.people):
                kinds = holdings.get(commitment.task)
                if kinds is None:
                    kinds = holdings[commitment.task] = ([], [], [])
                kinds[kind].append(holding)
        for task in self.plan.tasks:
            yield (
                task,
                TaskCoverage(task, due[task.id], self.people.organisations, Holdings(*holdings.get(task.id, ()))),
            )

    def occurrences(self) -> tuple[Occurrence, ...]:
        """All occurrences of the window, by start and task."""
        found = []
        for coverage in self.tasks.values():
            due = coverage.due & self.window
            moments = self.calendar.moments(due, coverage.task.start)
            found += [coverage.occurrence(bit, start) for bit, start in zip(bits(due), moments, strict=True)]
        return tuple(sorted(found, key=lambda occurrence: (occurrence.start, occurrence.task)))


def union(days: Iterable[int]) -> int:
    """The days of all."""
    found = 0
    for each in days:
        found |= each
    return found


def counted(days_by: Mapping[str, int], number: int, organisations: frozenset[str] = frozenset()) -> int:
    """The days that at least ``number`` participants have, each of ``organisations`` counting as that many alone."""
    if len(days_by) < number and organisations.isdisjoint(days_by):
        return 0
    reached = [-1] + [0] * number
    for participant, days in days_by.items():
        if participant in organisations:
            for level in range(number, 0, -1):
                reached[level] |= days
        else:
            for level in range(number, 0, -1):
                reached[level] |= reached[level - 1] & days
    return reached[number]


def _joined(stretches: Sequence[Mapping[str, int]]) -> Mapping[str, int]:
    first, *others = stretches
    if not others:
        return first
    found = dict(first)
    for stretch in others:
        for participant, days in stretch.items():
            found[participant] = found.get(participant, 0) | days
    return found


def _within(holdings: Sequence[Holding], begin: int, end: int) -> list[Holding]:
    return [h for h in holdings if h.part is None or any(a <= begin and end <= b for a, b in h.part)]


def _by_participant(days_by: Mapping[str, int], holdings: Sequence[Holding], only: int = -1) -> dict[str, int]:
    found = dict(days_by)
    for holding in holdings:
        if days := holding.could & only:
            found[holding.participant] = found.get(holding.participant, 0) | days
    return found


def _kind(commitment: Commitment) -> int | None:
    """The place in ``Holdings`` of a commitment; most are of no account for coverage."""
    role, status = commitment.role, commitment.status
    if status is AGREED:
        return 0 if role is RESPONSIBLE else 1 if role is BACKUP else None
    return 2 if role is RESPONSIBLE and (status is ASKED or status is PROPOSED) else None
