"""What an agreement settles of a plan: who does what and when. A later plan that differs in it has outgrown the paper.

Words, telephone numbers, needs, consents and what is only asked or proposed are not among it.
"""

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from desktop.domain.fingerprint import plain
from desktop.domain.plan import Commitment, Handover, Plan, Task
from desktop.domain.records import Version
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, Role

DOING = (Role.RESPONSIBLE, Role.BACKUP, Role.CONTRIBUTES)
"""The roles in which somebody does something."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What ``check`` has to know of the latest agreement: its ``Version.core`` and ``Version.answered``."""

    core: str
    answered: frozenset[str]


def agreed(version: Version | None) -> Agreed | None:
    """The same of a version, where there is one."""
    return None if version is None else Agreed(version.core, version.answered)


def core(plan: Plan) -> str:
    """A sign of who does what and when in a plan, the same in whatever order its lists stand."""
    said = {
        "who": sorted(person.id for person in plan.participants),
        "tasks": {task.id: plain(task_terms(task)) for task in plan.tasks},
        "commitments": sorted(json.dumps(plain(commitment_terms(one))) for one in doing(plan)),
        "handovers": {one.id: plain(handover_terms(one)) for one in passing(plan)},
    }
    return sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def doing(plan: Plan) -> list[Commitment]:
    """The agreed commitments of those who do something."""
    return [c for c in plan.commitments if c.status is CommitmentStatus.AGREED and c.role in DOING]


def passing(plan: Plan) -> list[Handover]:
    """The handovers to which both sides said yes."""
    return [one for one in plan.handovers if one.giver_agreed_on and one.receiver_agreed_on]


@dataclass(frozen=True, slots=True)
class TaskTerms:
    """What is settled of a task itself."""

    title: str
    start: str
    minutes: int
    recurrence: str | None
    exceptions: tuple[date, ...]
    people: int
    client_can: ClientCan


def task_terms(task: Task) -> TaskTerms:
    """What of a task an agreement settles."""
    return TaskTerms(
        task.title,
        task.start.isoformat(timespec="minutes"),
        task.duration_minutes,
        task.recurrence,
        tuple(sorted(set(task.exceptions))),
        task.people,
        task.client_can,
    )


@dataclass(frozen=True, slots=True)
class Times:
    """When somebody does their part."""

    recurrence: str | None
    dates: tuple[date, ...]
    from_time: str | None
    to_time: str | None
    from_: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class CommitmentTerms:
    """Who does what in which role, and when."""

    task: str
    participant: str
    role: Role
    times: Times


def commitment_terms(one: Commitment) -> CommitmentTerms:
    """What of a commitment an agreement settles; its id is not among it."""
    times = Times(
        one.recurrence,
        tuple(sorted(set(one.dates))),
        None if one.from_time is None else one.from_time.isoformat("minutes"),
        None if one.to_time is None else one.to_time.isoformat("minutes"),
        one.from_,
        one.until,
    )
    return CommitmentTerms(one.task, one.participant, one.role, times)


@dataclass(frozen=True, slots=True)
class HandoverTerms:
    """Who passes what on to whom, and when."""

    giver: str
    receiver: str
    tasks: tuple[str, ...]
    what: str | None
    trigger: str | None


def handover_terms(one: Handover) -> HandoverTerms:
    """What of a handover an agreement settles."""
    return HandoverTerms(one.giver, one.receiver, tuple(sorted(one.tasks)), one.what, one.trigger)
