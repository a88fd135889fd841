"""On which occurrences commitments hold, and who could keep them (``rules.md``, "Who carries an occurrence")."""

from dataclasses import dataclass
from datetime import time

from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.schedule import Calendar
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, Role

MINUTES_A_DAY = 1440

RESPONSIBLE, BACKUP = Role.RESPONSIBLE, Role.BACKUP
CLIENT = HelpSystem.CLIENT
PROPOSED, ASKED, AGREED = CommitmentStatus.PROPOSED, CommitmentStatus.ASKED, CommitmentStatus.AGREED

Part = tuple[tuple[int, int], ...]
"""Runs of minutes, counted from 00:00 of the day on which the occurrence starts."""


@dataclass(slots=True)
class Holding:
    """A commitment and the days of those occurrences of its task on which it holds.

    On ``could`` it could carry; on ``away`` it could not only because its participant is absent.
    """

    commitment: Commitment
    participant: str
    holds: int
    could: int
    away: int
    part: Part | None
    """``None``: the whole window."""

    def spans(self, begin: int, end: int) -> bool:
        """Whether its part contains all minutes from ``begin`` to ``end``."""
        return self.part is None or any(first <= begin and end <= last for first, last in self.part)

    def with_absent(self, participant: str, absent: int) -> "Holding":
        """The same if the participant were absent on the days ``absent`` only."""
        if self.participant != participant:
            return self
        able = self.could | self.away
        return Holding(self.commitment, participant, self.holds, able & ~absent, able & absent, self.part)


class People:
    """The participants of a plan as the calendar sees them."""

    def __init__(self, plan: Plan, calendar: Calendar) -> None:
        self.by_id = {participant.id: participant for participant in plan.participants}
        self.organisations = frozenset(p.id for p in plan.participants if p.organisation)
        self.absent: dict[str, int] = {}
        """The days that absences touch, by participant; those who are never away are left out."""
        for absence in plan.absences:
            if days := calendar.span(absence.from_, absence.until):
                self.absent[absence.participant] = self.absent.get(absence.participant, 0) | days
        self.taking_part = {p.id: calendar.span(p.from_, p.until) for p in plan.participants if p.from_ or p.until}
        """The days on which somebody takes part, by participant; those without bounds are left out."""


def is_qualified(participant: Participant, task: Task) -> bool:
    """Whether a participant has every qualification that the task requires; the client has all."""
    return participant.system is CLIENT or set(task.requires) <= set(participant.qualifications)


def counts(role: Role, status: CommitmentStatus) -> bool:
    """Whether such commitments count for coverage: agreed ones of both roles, responsible ones asked or proposed."""
    if status is AGREED:
        return role is RESPONSIBLE or role is BACKUP
    return role is RESPONSIBLE and (status is ASKED or status is PROPOSED)


def hold(commitment: Commitment, task: Task, due: int, calendar: Calendar, people: People) -> Holding | None:
    """On which of the occurrences ``due`` a commitment holds; ``None`` where it does on none."""
    participant = commitment.participant
    holds = due
    if commitment.recurrence is not None:
        holds &= calendar.yielded_by(commitment.recurrence, task.start)
    elif commitment.dates:
        holds &= calendar.listed(commitment.dates)
    from_, until = commitment.from_, commitment.until
    if from_ is not None and from_ > calendar.first_day:
        holds &= calendar.span(from_, None)
    if until is not None and until < calendar.last_day:
        holds &= calendar.span(None, until)
    if participant in people.taking_part:
        holds &= people.taking_part[participant]
    part = None
    if commitment.from_time is not None or commitment.to_time is not None:
        part = part_of(task, commitment.from_time, commitment.to_time)
    if not holds or part == ():
        return None
    if task.requires and not is_qualified(people.by_id[participant], task):
        return Holding(commitment, participant, holds, 0, 0, part)
    away = holds & people.absent[participant] if participant in people.absent else 0
    return Holding(commitment, participant, holds, holds ^ away, away, part)


def part_of(task: Task, from_time: time | None, to_time: time | None) -> Part:
    """The minutes of the task's window whose clock time is at or after one time and before the other; maybe none.

    A missing time is the clock time at which the window starts or ends.
    """
    begin = task.start.hour * 60 + task.start.minute
    end = begin + task.duration_minutes
    from_minute = begin if from_time is None else from_time.hour * 60 + from_time.minute
    to_minute = end % MINUTES_A_DAY if to_time is None else to_time.hour * 60 + to_time.minute
    if to_minute <= from_minute:
        to_minute += MINUTES_A_DAY
    days = range(-MINUTES_A_DAY, end, MINUTES_A_DAY)
    runs = ((max(begin, from_minute + day), min(end, to_minute + day)) for day in days)
    return tuple((a, b) for a, b in runs if a < b)
