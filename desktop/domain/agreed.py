"""What an agreement settles of a plan: who does what and when. A later plan that differs in it has outgrown the paper.

Words, telephone numbers, needs, consents and what is only asked or proposed are not among it.
"""

import json
from dataclasses import dataclass
from datetime import date, time
from hashlib import sha256
from typing import NamedTuple
from unicodedata import normalize

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
    said = (
        sorted([person.id for person in plan.participants]),
        sorted([(task.id, task_terms(task)) for task in plan.tasks]),
        sorted([commitment_terms(one) for one in doing(plan)]),
        sorted([(one.id, handover_terms(one)) for one in passing(plan)]),
    )
    return sha256(text_of(said).encode()).hexdigest()


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def text_of(terms: object) -> str:
    """What is settled as a text that is the same wherever it is made, to be compared: JSON in NFC."""
    return normalize("NFC", _JSON.encode(terms))


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _clock(when: time | None) -> str:
    return "" if when is None else when.isoformat("minutes")


def doing(plan: Plan) -> list[Commitment]:
    """The agreed commitments of those who do something."""
    return [c for c in plan.commitments if c.status is CommitmentStatus.AGREED and c.role in DOING]


def passing(plan: Plan) -> list[Handover]:
    """The handovers to which both sides said yes."""
    return [one for one in plan.handovers if one.giver_agreed_on and one.receiver_agreed_on]


class TaskTerms(NamedTuple):
    """What is settled of a task itself; "" and no days where nothing is said, here and in all terms."""

    title: str
    start: str
    minutes: int
    recurrence: str
    exceptions: tuple[str, ...]
    people: int
    client_can: ClientCan


def task_terms(task: Task) -> TaskTerms:
    """What of a task an agreement settles."""
    return TaskTerms(
        task.title,
        task.start.isoformat(timespec="minutes"),
        task.duration_minutes,
        task.recurrence or "",
        tuple([day.isoformat() for day in sorted({*task.exceptions})]),
        task.people,
        task.client_can,
    )


class Times(NamedTuple):
    """When somebody does their part."""

    recurrence: str
    dates: tuple[str, ...]
    from_time: str
    to_time: str
    from_: str
    until: str


class CommitmentTerms(NamedTuple):
    """Who does what in which role, and when."""

    task: str
    participant: str
    role: Role
    times: Times


def commitment_terms(one: Commitment) -> CommitmentTerms:
    """What of a commitment an agreement settles; its id is not among it."""
    times = Times(
        one.recurrence or "",
        tuple([day.isoformat() for day in sorted({*one.dates})]),
        _clock(one.from_time),
        _clock(one.to_time),
        _iso(one.from_),
        _iso(one.until),
    )
    return CommitmentTerms(one.task, one.participant, one.role, times)


class HandoverTerms(NamedTuple):
    """Who passes what on to whom, and when."""

    giver: str
    receiver: str
    tasks: tuple[str, ...]
    what: str
    trigger: str


def handover_terms(one: Handover) -> HandoverTerms:
    """What of a handover an agreement settles."""
    return HandoverTerms(one.giver, one.receiver, tuple(sorted(one.tasks)), one.what or "", one.trigger or "")
