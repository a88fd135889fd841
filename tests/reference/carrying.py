"""Who carries an occurrence, minute by minute (rules.md, "Who carries an occurrence")."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from desktop.domain.errors import RuleError
from desktop.domain.plan import Absence, Commitment, Participant, Plan, Task
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, OccurrenceState, Role
from tests.reference import recurrence


@dataclass(frozen=True)
class Time:
    """One occurrence of a task."""

    task: Task
    start: datetime

    @property
    def date(self) -> date:
        """Its date "is the local date of its start"."""
        return self.start.date()

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.task.duration_minutes)

    @cached_property
    def minutes(self) -> list[datetime]:
        """All of its window: "a window's length is its wall-clock length"."""
        return [self.start + timedelta(minutes=minute) for minute in range(self.task.duration_minutes)]


@dataclass(frozen=True)
class Case:
    """What is checked. ``times`` and ``patterns`` are unfolded once, far enough for every rule that looks ahead."""

    plan: Plan
    on: date
    days: int
    times: dict[str, list[Time]]
    patterns: dict[str, set[date] | None]

    @property
    def last_day(self) -> date:
        return self.on + timedelta(days=self.days - 1)

    def participant(self, participant_id: str) -> Participant:
        return next(p for p in self.plan.participants if p.id == participant_id)

    def task(self, task_id: str) -> Task:
        return next(t for t in self.plan.tasks if t.id == task_id)

    def window(self, task_id: str) -> list[Time]:
        """The occurrences of a task that belong to the window: those that start in it."""
        first, last = self.on, self.last_day
        return [o for o in self.times[task_id] if first <= o.date <= last]

    def commitments(self, task: Task, role: Role, *statuses: CommitmentStatus) -> list[Commitment]:
        return [c for c in self.plan.commitments if c.task == task.id and c.role is role and c.status in statuses]

    def without(self, absence: Absence) -> "Case":
        """The same, "if this one absence is left out and all others stay"."""
        others = tuple(a for a in self.plan.absences if a.id != absence.id)
        return replace(self, plan=replace(self.plan, absences=others))


def case(plan: Plan, on: date, days: int) -> Case:
    """Unfold all rules once, 90 days further than ``on`` + 30 and the window: no rule looks further ahead."""
    end = datetime.combine(on, time()) + timedelta(days=max(days, 31) + 91)
    tasks = {task.id: task for task in plan.tasks}
    for commitment in plan.commitments:
        clock_times(tasks[commitment.task], commitment)
    return Case(
        plan=plan,
        on=on,
        days=days,
        times={task.id: [Time(task, start) for start in recurrence.starts(task, end)] for task in plan.tasks},
        patterns={c.id: recurrence.pattern(c, tasks[c.task], end) for c in plan.commitments},
    )


def touches(first: date | None, last: date | None, day: date) -> bool:
    """Whether a day lies in from..until, both included, ``None`` being open."""
    return (first is None or first <= day) and (last is None or day <= last)


# The part of a commitment


def clock_times(task: Task, c: Commitment) -> tuple[time, time] | None:
    """``from_time`` and ``to_time`` filled in; "equal after filling in = an error"."""
    if c.from_time is None and c.to_time is None:
        return None
    end = task.start + timedelta(minutes=task.duration_minutes)
    from_time = task.start.time() if c.from_time is None else c.from_time
    to_time = end.time() if c.to_time is None else c.to_time
    if from_time == to_time:
        raise RuleError("Leerer Teil: {id}", id=c.id)
    return from_time, to_time


def part(o: Time, c: Commitment) -> set[datetime]:
    """The minutes of the occurrence that a commitment is for."""
    said = clock_times(o.task, c)
    if said is None:
        return set(o.minutes)
    from_time, to_time = said
    if from_time < to_time:
        return {m for m in o.minutes if from_time <= m.time() < to_time}
    return {m for m in o.minutes if m.time() >= from_time or m.time() < to_time}


# Holding, being able to, carrying


def holds_but_for_the_participants_until(case: Case, c: Commitment, o: Time) -> bool:
    dates = case.patterns[c.id]
    return (
        c.task == o.task.id
        and (dates is None or o.date in dates)
        and touches(c.from_, c.until, o.date)
        and touches(case.participant(c.participant).from_, None, o.date)
        and part(o, c) != set()
    )


def holds(case: Case, c: Commitment, o: Time) -> bool:
    until = case.participant(c.participant).until
    return touches(None, until, o.date) and holds_but_for_the_participants_until(case, c, o)


def absent(case: Case, participant_id: str, day: date) -> bool:
    return any(a.participant == participant_id and touches(a.from_, a.until, day) for a in case.plan.absences)


def qualified(case: Case, participant_id: str, task: Task) -> bool:
    """Has every qualification in ``requires``; the client has all."""
    participant = case.participant(participant_id)
    if participant.system is HelpSystem.CLIENT:
        return True
    return all(needed in participant.qualifications for needed in task.requires)


def could_carry(case: Case, c: Commitment, o: Time) -> bool:
    return holds(case, c, o) and not absent(case, c.participant, o.date) and qualified(case, c.participant, o.task)


By = dict[datetime, set[str]]
"""Minute by minute, the participants."""


def by_minute(case: Case, o: Time, commitments: Iterable[Commitment]) -> By:
    """Who could carry at which minute because of these commitments."""
    found: By = {minute: set() for minute in o.minutes}
    for c in commitments:
        if could_carry(case, c, o):
            for minute in part(o, c):
                found[minute].add(c.participant)
    return found


def carrying(case: Case, o: Time) -> By:
    return by_minute(case, o, case.commitments(o.task, Role.RESPONSIBLE, CommitmentStatus.AGREED))


def asked(case: Case, o: Time) -> By:
    return by_minute(
        case, o, case.commitments(o.task, Role.RESPONSIBLE, CommitmentStatus.PROPOSED, CommitmentStatus.ASKED)
    )


def weigh(case: Case, participants: set[str], organisation: int) -> int:
    return sum(organisation if case.participant(p).organisation else 1 for p in participants)


def missed_minutes(case: Case, o: Time) -> set[datetime]:
    """The parts of agreed responsible commitments that fail to carry only because their participant is absent."""
    missed: set[datetime] = set()
    for c in case.commitments(o.task, Role.RESPONSIBLE, CommitmentStatus.AGREED):
        if holds(case, c, o) and qualified(case, c.participant, o.task) and absent(case, c.participant, o.date):
            missed |= part(o, c)
    return missed


def stepping_in(case: Case, o: Time, carried: By) -> By:
    missed = missed_minutes(case, o)
    if not missed:
        return {}
    backups = by_minute(case, o, case.commitments(o.task, Role.BACKUP, CommitmentStatus.AGREED))
    n = o.task.people
    return {minute: backups[minute] for minute in missed if weigh(case, carried[minute], n) < n}


def carrying_or_stepping_in(case: Case, o: Time) -> By:
    carried = carrying(case, o)
    stepped_in = stepping_in(case, o, carried)
    return {minute: carried[minute] | stepped_in.get(minute, set()) for minute in o.minutes}


def everyone(by: By) -> set[str]:
    return {participant for participants in by.values() for participant in participants}


def resp(case: Case, o: Time) -> set[str]:
    return everyone(carrying_or_stepping_in(case, o))


# States


def state(case: Case, o: Time) -> OccurrenceState:
    n = o.task.people
    here = carrying_or_stepping_in(case, o)
    if o.task.client_can is ClientCan.ALONE or enough(case, o, lambda minute: here[minute]):
        return OccurrenceState.COVERED
    too = asked(case, o)
    if enough(case, o, lambda minute: here[minute] | too[minute]):
        return OccurrenceState.ASKED
    if any(weigh(case, here[minute], n) >= 1 for minute in o.minutes):
        return OccurrenceState.PARTIAL
    return OccurrenceState.OPEN


def enough(case: Case, o: Time, who: Callable[[datetime], set[str]]) -> bool:
    """Depth >= n at every minute."""
    return all(weigh(case, who(minute), o.task.people) >= o.task.people for minute in o.minutes)


def crowded(case: Case, o: Time) -> bool:
    """More than n carry at every minute, or for more than 30 minutes in all; if covered, it is ``diffuse``."""
    minutes = [minute for minute, participants in carrying(case, o).items() if len(participants) > o.task.people]
    return len(minutes) == len(o.minutes) or len(minutes) > 30


def resilience(case: Case, o: Time) -> int:
    n = o.task.people
    able = by_minute(
        case,
        o,
        case.commitments(o.task, Role.RESPONSIBLE, CommitmentStatus.AGREED)
        + case.commitments(o.task, Role.BACKUP, CommitmentStatus.AGREED),
    )
    return max(0, min(weigh(case, able[minute], n + 1) for minute in o.minutes) - n + 1)
