"""Small plans in few words, for tests of the engine."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from desktop.domain.check import check
from desktop.domain.plan import (
    LIST_OF,
    Absence,
    Commitment,
    Entity,
    Handover,
    Household,
    Participant,
    Plan,
    Task,
)
from desktop.domain.report import Flag, Interface, Occurrence, Report
from desktop.domain.vocabulary import Area, CommitmentStatus, Criticality, HandoverObject, HelpSystem, Role

ON = date(2026, 11, 23)
"""A Monday."""

YES = date(2026, 11, 1)


def day(number: int) -> date:
    """A day of November 2026."""
    return date(2026, 11, number)


def task(key: str = "t", at: str = "2026-11-23T08:00", minutes: int = 60, rule: str | None = None, **more: Any) -> Task:
    """A task of quality, once, unless said otherwise."""
    more = {"area": Area.HOUSEHOLD, "criticality": Criticality.QUALITY, "title": key} | more
    start = datetime.fromisoformat(at)
    return Task(id=key, start=start, duration_minutes=minutes, recurrence=rule, **more)


def person(key: str, system: HelpSystem = HelpSystem.FAMILY, **more: Any) -> Participant:
    """A family member, unless said otherwise."""
    return Participant(id=key, name=key.title(), system=system, **more)


def organisation(key: str, **more: Any) -> Participant:
    """A professional service."""
    return person(key, HelpSystem.PROFESSIONAL, organisation=True, **more)


def yes(who: str, of: str = "t", part: str = "", role: Role = Role.RESPONSIBLE, **more: Any) -> Commitment:
    """An agreed and confirmed commitment; ``part`` is like "08:00-09:00", "-09:00" or "08:00-"."""
    more = {"status": CommitmentStatus.AGREED, "confirmed_on": YES, "id": f"{who}-{of}-{role}-{part}"} | more
    from_time, _, to_time = part.partition("-")
    return Commitment(
        task=of,
        participant=who,
        role=role,
        from_time=time.fromisoformat(from_time) if from_time else None,
        to_time=time.fromisoformat(to_time) if to_time else None,
        **more,
    )


def stands_by(who: str, of: str = "t", part: str = "", **more: Any) -> Commitment:
    """An agreed backup commitment."""
    return yes(who, of, part, Role.BACKUP, **more)


def asked(who: str, of: str = "t", part: str = "", **more: Any) -> Commitment:
    """A responsible commitment that somebody is asked for."""
    return yes(who, of, part, status=CommitmentStatus.ASKED, **more)


def away(who: str, first: int, last: int) -> Absence:
    """An absence in November 2026."""
    return Absence(id=f"away-{who}-{first}", participant=who, from_=day(first), until=day(last))


def handover(giver: str, receiver: str, *tasks: str, **more: Any) -> Handover:
    """A handover that both sides have agreed, with all it needs but a fallback."""
    agreed = {"giver_agreed_on": YES, "receiver_agreed_on": YES}
    texts = {"what": "x", "trigger": "x", "channel": "notebook", "owner": "anna"}
    more = {"id": f"{giver}-{receiver}", "object": HandoverObject.INFORMATION} | agreed | texts | more
    return Handover(giver=giver, receiver=receiver, tasks=tasks, **more)


def plan(*entities: Entity, **household: Any) -> Plan:
    """A plan of these entities; whoever is named without being given takes part as a family member."""
    lists: dict[str, list[Entity]] = {}
    for entity in entities:
        lists.setdefault(LIST_OF[type(entity)], []).append(entity)
    known = {p.id for p in lists.get("participants", ())}
    named = dict.fromkeys(e.participant for e in (*lists.get("commitments", ()), *lists.get("absences", ())))
    lists["participants"] = [*lists.get("participants", ()), *(person(p) for p in named if p not in known)]
    household = {"id": "h", "name": "H", "review_on": date(2027, 6, 1)} | household
    return Plan(household=Household(**household), **{name: tuple(entries) for name, entries in lists.items()})


def report(*entities: Entity, on: date = ON, days: int = 28, **household: Any) -> Report:
    """What ``check`` finds in such a plan."""
    return check(plan(*entities, **household), on, days)


def occurrences(*entities: Entity, on: date = ON, days: int = 28) -> list[Occurrence]:
    """The occurrences of such a plan."""
    return list(report(*entities, on=on, days=days).occurrences)


def only(*entities: Entity, on: date = ON, days: int = 28) -> Occurrence:
    """The one occurrence of such a plan."""
    (found,) = occurrences(*entities, on=on, days=days)
    return found


def interfaces(*entities: Entity, on: date = ON, days: int = 28) -> dict[str, Interface]:
    """The interfaces of such a plan by key."""
    return {interface.id: interface for interface in report(*entities, on=on, days=days).interfaces}


def flags(rule: str, found: Report) -> Iterable[Flag]:
    """The open flags of one rule."""
    return [flag for flag in found.flags if flag.rule == rule]
