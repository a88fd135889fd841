"""What records say of one person: found for an access request, and taken out for good."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum

from desktop.domain.agreed import core
from desktop.domain.erasing import Words, taken_out
from desktop.domain.fingerprint import fingerprint
from desktop.domain.records import Conference, Decision, Note, Record, Scan, Version


def texts(part: object) -> Iterator[str]:
    """Every text and id in a record, however deep; the words of closed lists are none."""
    if isinstance(part, StrEnum):
        return
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts(getattr(part, field.name))


def concerns(part: object, words: Words) -> bool:
    """Whether a record or a part of one names a person or says their words."""
    return any(words.named(text) for text in texts(part))


def without(record: Record, words: Words) -> Record:
    """A record without a person: neither their answer nor their name, nor scans that show them, nor their words.

    The signs of a version become those of what is left of it, so that nobody can try words against the older ones.
    """
    if isinstance(record, Version):
        return _version(record, words)
    return _conference(record, words) if isinstance(record, Conference) else _note(record, words)


def _version(version: Version, words: Words) -> Version:
    plan = taken_out(version.plan, words.own, words)
    changed = plan != version.plan
    answers = tuple(
        replace(one, words=words.cleared(one.words), noted_by=words.cleared(one.noted_by))
        for one in version.answers
        if one.participant != words.own
    )
    return replace(
        version,
        plan=plan,
        fingerprint=fingerprint(plan) if changed else version.fingerprint,
        core=core(plan) if changed else version.core,
        made_by=words.cleared(version.made_by),
        answers=answers,
        scans=() if concerns(version.plan, words) else _scans(version.scans, words),
    )


def _conference(conference: Conference, words: Words) -> Conference:
    return replace(
        conference,
        title=words.cleared(conference.title),
        note=words.cleared(conference.note),
        present=tuple(own for own in conference.present if own != words.own),
        decisions=tuple(_decision(one, words) for one in conference.decisions),
    )


def _decision(one: Decision, words: Words) -> Decision:
    return replace(
        one,
        text=words.cleared(one.text),
        owner=None if one.owner == words.own else one.owner,
        about=None if one.about and words.named(one.about) else one.about,
    )


def _note(note: Note, words: Words) -> Note:
    return replace(note, text=words.cleared(note.text), by=words.cleared(note.by), scans=_scans(note.scans, words))


def _scans(scans: tuple[Scan, ...], words: Words) -> tuple[Scan, ...]:
    return tuple(
        replace(scan, name=words.cleared(scan.name), media_type=words.cleared(scan.media_type))
        for scan in scans
        if words.own not in scan.shows
    )
