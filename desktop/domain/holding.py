"""On which occurrences commitments hold, and who could keep them (``rules.md``, "Who carries an occurrence")."""

from collections.abc import Sequence
from datetime import time
from typing import NamedTuple

from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.recurrence import parse
from desktop.domain.schedule import Calendar
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, Role

MINUTES_A_DAY = 1440

RESPONSIBLE, BACKUP = Role.RESPONSIBLE, Role.BACKUP
PROPOSED, ASKED, AGREED = CommitmentStatus.PROPOSED, CommitmentStatus.ASKED, CommitmentStatus.AGREED

Part = tuple[tuple[int, int], ...]
"""Runs of minutes, counted from 00:00 of the day on which the occurrence starts."""


class Holding(NamedTuple):
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

    def with_absent(self, participant: str, absent: int) -> "Holding":
        """The same if the participant were absent on the days ``absent`` only."""
        if self.participant != participant:
            return self
        able = self.could | self.away
        return self._replace(could=able & ~absent, away=able & absent)


class Holdings(NamedTuple):
    """The commitments that hold on occurrences of one task: agreed ones by role, and those proposed or asked."""

    responsible: Sequence[Holding] = ()
    backups: Sequence[Holding] = ()
    asked: Sequence[Holding] = ()

    def with_absent(self, participant: str, absent: int) -> "Holdings":
        """The same if the participant were absent on the days ``absent`` only."""
        return Holdings(*([h.with_absent(participant, absent) for h in kind] for kind in self))


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

    def qualified(self, participant: str, task: Task) -> bool:
        """Whether somebody has every qualification that the task requires; the client has all."""
        return not task.requires or is_qualified(self.by_id[participant], task)


def is_qualified(participant: Participant, task: Task) -> bool:
    """Whether a participant has every qualification that the task requires; the client has all."""
    return participant.system is HelpSystem.CLIENT or set(task.requires) <= set(participant.qualifications)


def hold(commitment: Commitment, task: Task, due: int, calendar: Calendar, people: People) -> Holding | None:
    """On which of the occurrences ``due`` a commitment holds; ``None`` where it does on none."""
    holds = holds_on(commitment, task, due, calendar)
    participant = commitment.participant
    if participant in people.taking_part:
        holds &= people.taking_part[participant]
    if not holds:
        return None
    part = part_of(task, commitment.from_time, commitment.to_time) if is_partial(commitment) else None
    if not people.qualified(participant, task):
        return Holding(commitment, participant, holds, 0, 0, part)
    away = holds & people.absent[participant] if participant in people.absent else 0
    return Holding(commitment, participant, holds, holds & ~away, away, part)


def holds_on(commitment: Commitment, task: Task, due: int, calendar: Calendar) -> int:
    """On which of the occurrences ``due`` a commitment holds, as far as its participant takes part then."""
    days = due & pattern(commitment, task, calendar)
    if commitment.from_ or commitment.until:
        days &= calendar.span(commitment.from_, commitment.until)
    if days and is_partial(commitment) and not part_of(task, commitment.from_time, commitment.to_time):
        return 0
    return days


def is_partial(commitment: Commitment) -> bool:
    """Whether a commitment names the part of the window that it is for."""
    return commitment.from_time is not None or commitment.to_time is not None


def pattern(commitment: Commitment, task: Task, calendar: Calendar) -> int:
    """The days of a commitment's own rule or dates; all days where it has neither."""
    if commitment.recurrence is not None:
        return calendar.yielded(parse(commitment.recurrence), task.start)
    return calendar.listed(commitment.dates) if commitment.dates else calendar.all


def part_of(task: Task, from_time: time | None, to_time: time | None) -> Part:
    """The minutes of the task's window whose clock time is at or after one time and before the other; maybe none."""
    begin = task.start.hour * 60 + task.start.minute
    end = begin + task.duration_minutes
    from_minute = begin if from_time is None else from_time.hour * 60 + from_time.minute
    to_minute = end % MINUTES_A_DAY if to_time is None else to_time.hour * 60 + to_time.minute
    if to_minute <= from_minute:
        to_minute += MINUTES_A_DAY
    days = range(-MINUTES_A_DAY, end, MINUTES_A_DAY)
    runs = ((max(begin, from_minute + day), min(end, to_minute + day)) for day in days)
    return tuple((a, b) for a, b in runs if a < b)
