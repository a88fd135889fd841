"""What happened, as values: one event for each step that a person took."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.changes import Change
from desktop.domain.fields import FIELDS, Kind
from desktop.domain.plan import LISTS, Household, Plan, Transition, TransitionItem
from desktop.domain.records import Answer, Conference, Decision, RecordPart, Scan, Version


class Deed(StrEnum):
    """What somebody did."""

    SAVED = "saved"
    DELETED = "deleted"
    UNDONE = "undone"
    GIVEN_OUT = "given-out"
    ERASED = "erased"
    RECORDED = "recorded"
    """Kept something beside the plan."""


@dataclass(frozen=True, slots=True)
class Output:
    """Something that left the program: ``kind`` is one of ``ports.OUTPUT_KINDS``.

    ``recipient`` is the name of whom it was for, "" for the household itself; ``on`` the day that it tells of;
    ``version`` the number of the agreement that it is a copy of.
    """

    kind: str
    recipient: str
    on: date
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """A record, or a part of one, that somebody kept, changed or let go of: ``part`` as it then was.

    ``kind`` is "version", "answer", "scan", "conference", "decision" or "note"; the parts of a record are told on
    their own.
    """

    kind: str
    part: RecordPart
    new: bool
    gone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step: what was done at once. ``when`` is UTC, ``reason`` as its author gave it, ``undone`` what it took back.

    ``erased``: words of this step were erased later; what is left of it stands in ``changes``.
    """

    step: int
    when: datetime
    author: str
    deed: Deed
    reason: str = ""
    changes: tuple[Change, ...] = ()
    records: tuple[Recorded, ...] = ()
    output: Output | None = None
    undone: int | None = None
    erased: bool = False


def about(events: Iterable[Event], kind: str, entity_id: str = "", field: str = "") -> Iterator[Event]:
    """The events of a list, an entity or a field, each with what concerns it; names as in ``changes.Change``."""
    for event in events:
        found = tuple(
            change
            for change in event.changes
            if change.kind == kind and entity_id in ("", change.id) and field in ("", change.field)
        )
        if found:
            yield replace(event, changes=found)


def about_person(events: Iterable[Event], plan: Plan | None, participant: str) -> Iterator[Event]:
    """The events of a person: their own particulars and everything that names them, and what was given out to them."""
    events = list(events)
    known = entities(events, plan)
    for event in events:
        found = tuple(change for change in event.changes if _concerns(change, participant, known))
        name = getattr(known.get(("participants", participant)), "name", "")
        kept = tuple(one for one in event.records if participant in ids(one.part))
        if kept and not found:
            yield replace(event, records=kept)
        elif found or (event.output and name and event.output.recipient == name):
            yield replace(event, changes=found)


def ids(part: RecordPart) -> frozenset[str]:
    """The ids of the participants that a part of a record names, its own parts and frozen plan apart."""
    if isinstance(part, Answer):
        return frozenset({part.participant})
    if isinstance(part, Scan):
        return frozenset(part.shows)
    if isinstance(part, Conference):
        return frozenset(part.present)
    if isinstance(part, Decision):
        return frozenset({part.owner or ""}) | frozenset((part.about or "").split(":"))
    return frozenset(one.id for one in part.plan.participants) if isinstance(part, Version) else frozenset()


Known = Mapping[tuple[str, str], object]
"""The entities that there are or were, by list and id, as they were last."""


def entities(events: Iterable[Event], plan: Plan | None) -> dict[tuple[str, str], object]:
    """Everything that the events and the plan as it is now tell of."""
    known: dict[tuple[str, str], object] = {}
    for event in sorted(events, key=lambda event: event.step):
        for change in event.changes:
            place = (change.kind, change.id)
            if not change.field:
                known[place] = change.after or change.before
            elif "/" not in change.field and change.kind in LISTS and place in known:
                known[place] = replace(known[place], **{change.field: change.after})  # type: ignore[type-var]
    if plan is not None:
        known |= {(name, entity.id): entity for name in LISTS for entity in getattr(plan, name)}
    return known


def names(part: object, participant: str) -> bool:
    """Whether a part of a plan names a participant."""
    for field in FIELDS.get(type(part), ()):
        if field.kind is Kind.REFERENCE and field.names == "participants":
            value = getattr(part, field.name)
            if participant == value or (field.many and participant in value):
                return True
    return isinstance(part, Transition) and any(names(item, participant) for item in part.items)


def _concerns(change: Change, participant: str, known: Known) -> bool:
    if (change.kind, change.id) == ("participants", participant):
        return True
    if any(names(value, participant) for value in (change.before, change.after)):
        return True
    if change.field and participant in (change.before, change.after):
        cls = TransitionItem if change.field.startswith("items/") else LISTS.get(change.kind, Household)
        name = change.field.rpartition("/")[2]
        return any(field.name == name and field.names == "participants" for field in FIELDS[cls])
    entity = known.get((change.kind, change.id))
    return entity is not None and not isinstance(entity, Transition) and names(entity, participant)
