"""What is kept beside the plan, told to a person who asks what is known of them (``access.py``)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.erasing import Words
from desktop.domain.history.events import Recorded
from desktop.domain.history.kept import kept_line
from desktop.domain.plan import Plan
from desktop.domain.records import Conference, Note, Record, Scan, Version
from desktop.domain.records_of import concerns
from desktop.domain.words import call_names, day, listing
from desktop.texts import QT_TR_NOOP, speaker

About = Callable[[Plan], Iterable[tuple[str, Iterable[Any]]]]
"""What of a frozen plan is about the person, by list."""

LISTS: Mapping[type, str] = {Version: "versions", Conference: "conferences", Note: "notes"}

AGREED = QT_TR_NOOP("Fassung {number} vom {day}, gilt ab {from_day}, festgehalten von {name}; Prüfzeichen {sign}")
REVIEW = QT_TR_NOOP("Gemeinsam wieder darauf schauen: {day}")


def told_of(record: Record, words: Words) -> Record:
    """A record as the person gets it: of a version the answers of others are left out that do not speak of them."""
    if not isinstance(record, Version):
        return record
    answers = tuple(one for one in record.answers if one.participant == words.own or concerns(one, words))
    return replace(record, answers=answers)


def record_json(value: object, about: About, plain: Callable[[object], Any]) -> Any:  # noqa: ANN401 - any JSON value
    """A record or a part of one in JSON: all that it says, of a frozen plan what is about the person."""
    if isinstance(value, Plan):
        return {kind: [plain(part) for part in parts] for kind, parts in about(value)}
    if isinstance(value, StrEnum | date) or not (is_dataclass(value) or isinstance(value, tuple)):
        return plain(value)
    if isinstance(value, tuple):
        return [record_json(one, about, plain) for one in value]
    said = {field.name: record_json(getattr(value, field.name), about, plain) for field in fields(value)}
    return {key: one for key, one in said.items() if one not in (None, "", [])}


def record_lines(record: Record, plan: Plan | None, lang: str) -> Iterator[str]:
    """The same to be read; ``plan`` knows the names of participants."""
    tr = speaker(lang)
    known = {p.id: p for one in (getattr(record, "plan", None), plan) if one for p in one.participants}
    names = call_names(tuple(known.values()))
    if isinstance(record, Version):
        yield tr(AGREED).format(
            number=record.number,
            day=day(record.on, lang),
            from_day=day(record.effective_from, lang),
            name=record.made_by or tr("Jemand"),
            sign=record.fingerprint,
        )
        if record.review_on:
            yield tr(REVIEW).format(day=day(record.review_on, lang))
        for one in record.answers:
            line = kept_line(Recorded("answer", one, new=True, gone=False), names, lang)
            yield f"{line} ({one.noted_by})" if one.noted_by else line
        yield from _scans(record.scans, names, lang)
    elif isinstance(record, Conference):
        yield ", ".join(part for part in (day(record.on, lang), record.title) if part)
        present = [names.get(own, own) for own in record.present]
        if present:
            yield tr("Dabei waren: {names}").format(names=listing(present, lang))
        yield from (line for line in record.note.splitlines() if line.strip())
        for decision in record.decisions:
            who = names.get(decision.owner or "", decision.owner or "")
            when = day(decision.due, lang) if decision.due else ""
            more = ", ".join(part for part in (who, when, decision.about or "") if part)
            line = kept_line(Recorded("decision", decision, new=True, gone=False), names, lang)
            yield f"{line} ({more})" if more else line
    else:
        yield ", ".join(part for part in (day(record.on, lang), record.by) if part)
        yield from (line for line in record.text.splitlines() if line.strip())
        yield from _scans(record.scans, names, lang)


def _scans(scans: Iterable[Scan], names: Mapping[str, str], lang: str) -> Iterator[str]:
    for scan in scans:
        shown = listing([names.get(own, own) for own in scan.shows], lang)
        said = (scan.name, scan.media_type, f"{scan.size} B", scan.sha256, day(scan.added_on, lang), shown)
        yield speaker(lang)("Angehängt: {scan}").format(scan=", ".join(part for part in said if part))
