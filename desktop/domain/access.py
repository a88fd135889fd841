"""Everything that is known of one person, for that person: GDPR Art. 15 (access) and Art. 20 (to take along)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from desktop.domain.access_records import LISTS as RECORD_LISTS
from desktop.domain.access_records import record_json, record_lines, told_of
from desktop.domain.changes import Change
from desktop.domain.erasing import Words
from desktop.domain.fields import FIELDS, Kind
from desktop.domain.history import Event, Told, about_person, particulars, told
from desktop.domain.history.events import names
from desktop.domain.plan import LISTS, AcceptedFlag, Participant, Plan
from desktop.domain.records import Record, RecordPart, Version
from desktop.domain.records_of import concerns
from desktop.domain.words import day
from desktop.texts import QT_TR_NOOP, speaker

FORMAT = "nahtstelle-access/1"

TITLES: Mapping[str, str] = {
    "participants": QT_TR_NOOP("Angaben zur Person"),
    "household": QT_TR_NOOP("Haushalt"),
    "commitments": QT_TR_NOOP("Zusagen"),
    "tasks": QT_TR_NOOP("Aufgaben dazu"),
    "dependencies": QT_TR_NOOP("Reihenfolgen"),
    "information": QT_TR_NOOP("Informationen"),
    "handovers": QT_TR_NOOP("Übergaben"),
    "transitions": QT_TR_NOOP("Übergänge"),
    "absences": QT_TR_NOOP("Abwesenheiten"),
    "consents": QT_TR_NOOP("Einwilligungen"),
    "needs": QT_TR_NOOP("Bedarfe"),
    "goals": QT_TR_NOOP("Ziele und Wünsche"),
    "accepted_flags": QT_TR_NOOP("Hinweise, die so bleiben dürfen"),
    "plan": QT_TR_NOOP("Weitere Angaben im Plan"),
    "versions": QT_TR_NOOP("Vereinbarungen"),
    "conferences": QT_TR_NOOP("Runde Tische"),
    "notes": QT_TR_NOOP("Notizen"),
    "drafts": QT_TR_NOOP("Angefangene Notizen"),
    "history": QT_TR_NOOP("Was wann geschah"),
}
"""What the parts of the answer are called, in their order."""

REVIEW = QT_TR_NOOP("Vor dem Weitergeben ansehen: Hier stehen Worte anderer.")


@dataclass(frozen=True, slots=True)
class Known:
    """All that the program holds of a person in one household.

    ``plan`` is the plan as it is now, ``None`` where the household has left the lists. ``past`` are all forms in which
    the person was ever written down; ``drafts`` what was begun about them and not yet saved. ``records`` are all that
    are kept beside the plan.
    """

    plan: Plan | None
    participant: str
    words: Words
    past: tuple[Participant, ...]
    events: tuple[Event, ...]
    drafts: tuple[str, ...] = ()
    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the answer: entries, each of several lines. ``review``: it holds words of others."""

    title: str
    entries: tuple[tuple[str, ...], ...]
    review: str = ""


@dataclass(frozen=True, slots=True)
class Access:
    """The answer: ``sections`` to be read, ``data`` for machines (JSON values, keys in English)."""

    lang: str
    on: date
    person: str
    household: str
    sections: tuple[Section, ...]
    data: Mapping[str, object]


def access(known: Known, on: date, lang: str) -> Access:
    """The answer to a person's question what is known of them."""
    tr = speaker(lang)
    own = list(about_person(known.events, known.plan, known.participant))
    events = [event for event in known.events if event in own or _said_in(event, known.words)]
    by_step = {event.step: event for event in own}
    events = [by_step.get(event.step, event) for event in events]
    history = told(events, known.plan, lang)
    found = dict(_entries(known))
    sections = [
        Section(
            tr(TITLES[kind]),
            tuple(particulars(kind, part, known.plan, known.events, lang) for part in parts),
            "" if kind in ("participants", "absences", "consents") else tr(REVIEW),
        )
        for kind, parts in found.items()
    ]
    extra = known.plan.extra if known.plan and known.words.within(known.plan.extra) else ""
    if extra:
        sections.append(Section(tr(TITLES["plan"]), ((extra,),), tr(REVIEW)))
    kept = [told_of(record, known.words) for record in known.records if concerns(record, known.words)]
    sections += _kept_sections(known, kept, lang)
    if known.drafts:
        sections.append(Section(tr(TITLES["drafts"]), tuple((text,) for text in known.drafts), tr(REVIEW)))
    sections.append(Section(tr(TITLES["history"]), tuple(_lines(one) for one in history), tr(REVIEW)))
    name = known.past[-1].name if known.past else ""
    return Access(
        lang=lang,
        on=on,
        person=name,
        household=known.plan.household.name if known.plan else "",
        sections=tuple(sections),
        data={
            "format": FORMAT,
            "on": on.isoformat(),
            "person": name,
            "now": {kind: [as_json(part) for part in parts] for kind, parts in found.items()},
            "plan": {"extra": extra} if extra else {},
            "kept": {
                name: [_record_json(known, record) for record in kept if isinstance(record, cls)]
                for cls, name in RECORD_LISTS.items()
            },
            "before": [as_json(form) for form in known.past],
            "drafts": list(known.drafts),
            "history": [_event(known, event, one) for event, one in zip(events, history, strict=True)],
        },
    )


def _kept_sections(known: Known, kept: Sequence[Record], lang: str) -> Iterable[Section]:
    """What is kept beside the plan and tells of the person; after each version what its plan said of them."""
    tr = speaker(lang)
    for cls, name in RECORD_LISTS.items():
        entries: list[tuple[str, ...]] = []
        for record in kept:
            if isinstance(record, cls):
                entries.append(tuple(record_lines(record, known.plan, lang)))
            if isinstance(record, cls) and isinstance(record, Version):
                for kind, parts in _entries(replace(known, plan=record.plan)):
                    entries += [tuple(particulars(kind, part, record.plan, (), lang)) for part in parts]
        if entries:
            yield Section(tr(TITLES[name]), tuple(entries), tr(REVIEW))


def _record_json(known: Known, record: RecordPart) -> Any:  # noqa: ANN401 - any JSON value
    return record_json(record, lambda plan: _entries(replace(known, plan=plan)), as_json)


def _lines(one: Told) -> tuple[str, ...]:
    return one.headline, *one.lines


def _entries(known: Known) -> Iterable[tuple[str, Sequence[Any]]]:
    """Everything that names the person or says their words, by list, themselves first."""
    plan, person = known.plan, known.participant
    if plan is None:
        return
    tasks = {commitment.task for commitment in plan.commitments if commitment.participant == person}
    for kind in TITLES:
        parts: list[Any] = []
        if kind == "household":
            parts = [plan.household] if _concerns(plan.household, known) or known.words.within(plan.extra) else []
        elif kind in LISTS:
            parts = [
                part
                for part in getattr(plan, kind)
                if part.id == person or (kind == "tasks" and part.id in tasks) or _concerns(part, known)
            ]
        if parts:
            yield kind, parts


def _concerns(part: object, known: Known) -> bool:
    if names(part, known.participant):
        return True
    if isinstance(part, AcceptedFlag) and known.participant in (part.by, *part.flag.split(":")):
        return True
    return any(known.words.within(text) for text in _texts(part))


def _texts(part: object) -> Iterable[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from _texts(one)
    elif fields := FIELDS.get(type(part)):
        for name in (*(field.name for field in fields if field.kind in (Kind.TEXT, Kind.OBJECT)), "extra"):
            yield from _texts(getattr(part, name))


def _said_in(event: Event, words: Words) -> bool:
    said = [event.reason, event.output.recipient if event.output else ""]
    if any(concerns(one.part, words) for one in event.records):
        return True
    said += [text for change in event.changes for value in (change.before, change.after) for text in _texts(value)]
    return any(words.within(text) for text in said)


# --- for machines


def as_json(value: object) -> Any:  # noqa: ANN401 - any JSON value
    """A value or part of a plan in JSON, with the keys of the plan file; what is not said is left out."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_json(one) for one in value]
    if fields := FIELDS.get(type(value)):
        said = {field.key: as_json(getattr(value, field.name)) for field in fields}
        said["extra"] = getattr(value, "extra", "")
        return {key: one for key, one in said.items() if one not in (None, "", [])}
    return value


def _event(known: Known, event: Event, one: Told) -> dict[str, Any]:
    return {
        "when": event.when.isoformat(),
        "by": event.author,
        "what": event.deed.value,
        "reason": event.reason,
        "text": one.text,
        "output": [event.output.kind, event.output.recipient, as_json(event.output.on)] if event.output else None,
        "changes": [_change(change) for change in event.changes],
        "records": [
            {"kind": kept.kind, "gone": kept.gone, **_record_json(known, kept.part)}
            for kept in event.records
            if concerns(kept.part, known.words)
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "list": change.kind,
        "id": change.id,
        "field": change.field,
        "before": as_json(change.before),
        "after": as_json(change.after),
    }


def headline(said: Access) -> str:
    """What stands at the head of the answer."""
    text = speaker(said.lang)("Auskunft für {name}, Stand {day}")
    return text.format(name=said.person, day=day(said.on, said.lang))
