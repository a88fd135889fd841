"""Plan files: one household's plan as JSON (``plan-file.md``).

Fields, words and ranges come from ``domain/fields.py``.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType
from typing import Any, cast

from desktop.domain.consistency import require
from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS, FORMAT, KEYS, MAX_DEPTH, NAMED_BESIDE, Field, Kind, Part, extra_text, nesting
from desktop.domain.plan import AcceptedFlag, Plan
from desktop.exchange.strict_json import JsonError, parse, pointer_key
from desktop.texts import QT_TR_NOOP

DATE_PATTERN = r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
TIME_PATTERN = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
DATE_TIME_PATTERN = f"{DATE_PATTERN}T{TIME_PATTERN}"

_Read = Callable[[object], object]
_NOTHING: Mapping[str, object] = MappingProxyType({})


class PlanFileError(PlanError):
    """A plan file cannot be used as it is; nothing of it was taken over. Its sentence begins with file and place."""

    def __init__(self, text: str, pointer: str = "", source: str = "", **values: object) -> None:
        super().__init__(text, pointer, **values)
        self.source = source

    def say(self, lang: str = "de") -> str:
        """File, JSON Pointer and sentence."""
        where = ", ".join(part for part in (self.source, self.pointer) if part)
        return f"{where}: {super().say(lang)}" if where else super().say(lang)


def read_plan(data: bytes | str, source: str = "") -> Plan:
    """The plan that a plan file holds; ``source`` is its name for errors.

    What the file names as kept beside the plan in the vault that wrote it is no part of it and is left out; every other
    key that is unknown here is kept. Raises ``PlanFileError`` for the first thing that is wrong, with its place as a
    JSON Pointer.
    """
    try:
        plan = _plan(parse(data))
        require(plan)
    except (JsonError, PlanError) as error:
        raise PlanFileError(error.text, error.pointer, source, **error.values) from error
    return plan


def write_plan(plan: Plan, named: Mapping[str, object] = _NOTHING) -> bytes:
    """A plan as a plan file. What is not said, empty or as by default is left out; words are always written.

    ``named`` is what is kept beside it (``named_beside``). A plan that does not hold together is written as it is;
    ``consistency.problems`` tells. Raises ``PlanError`` where a text or an ``extra`` cannot stand in a file at all.
    """
    data = {"format": FORMAT, "timezone": plan.timezone, **_written(plan), **named}
    try:
        return (json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise PlanError(
            QT_TR_NOOP(
                "Im Plan steht etwas, das in keiner Datei stehen kann, etwa ein halbes Zeichen; bitte die Texte prüfen."
            )
        ) from error


# Writing


def _written(entity: Part) -> dict[str, Any]:
    cls = type(entity)
    data: dict[str, object] = {}
    for field in FIELDS[cls]:
        value = getattr(entity, field.name)
        if value is None or (value == field.default and field.kind is not Kind.WORD):
            continue
        data[field.key] = [_written_value(item) for item in value] if field.many else _written_value(value)
    if entity.extra:
        known = KEYS[cls]
        data.update((key, value) for key, value in _unknown(entity.extra).items() if key not in known)
    return data


def _written_value(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str | int):
        return value
    if isinstance(value, datetime | time):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    return _written(cast("Part", value))


def _unknown(extra: str) -> Mapping[str, Any]:
    try:
        values = json.loads(extra)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise PlanError(
            QT_TR_NOOP("Die zusätzlichen Angaben eines Eintrags sind beschädigt: {found}"), found=extra[:60]
        )
    return values


# Reading


def _plan(data: object) -> Plan:
    if isinstance(data, dict) and data.get("format") != FORMAT:
        _refuse_format(data.get("format"))
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key not in NAMED_BESIDE}
    plan = cast("Plan", _read_plan(data))
    return replace(plan, accepted_flags=_with_ids(plan.accepted_flags)) if plan.accepted_flags else plan


def _refuse_format(found: object) -> None:
    if found is None:
        raise PlanError(
            QT_TR_NOOP("Hier fehlt „format“; in einer Plandatei steht dort „{format}“."), "/format", format=FORMAT
        )
    raise PlanError(
        QT_TR_NOOP("Hier steht {found}; diese Version liest nur „{format}“."),
        "/format",
        found=_found(found),
        format=FORMAT,
    )


def _with_ids(flags: tuple[AcceptedFlag, ...]) -> tuple[AcceptedFlag, ...]:
    """Give an id to those that have none: "accepted-1" …, past the ids that are taken."""
    taken = {flag.id for flag in flags}
    free = (name for number in range(1, 2 * len(flags) + 1) if (name := f"accepted-{number}") not in taken)
    return tuple(flag if flag.id else replace(flag, id=next(free)) for flag in flags)


def _found(value: object) -> str:
    """A short picture of a value of the file, the same in every language."""
    if isinstance(value, dict):
        return "{…}" if value else "{}"
    if isinstance(value, list):
        return "[…]" if value else "[]"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:59] + "…"


def _wrong(text: str, value: object, **values: object) -> PlanError:
    return PlanError(text, "", found=_found(value), **values)


def _text(value: object) -> str:
    if type(value) is str:
        return value
    raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird ein Text in Anführungszeichen."), value)


def _number(value: object) -> int:
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        return int(value)
    raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird eine ganze Zahl."), value)


def _yes_no(value: object) -> bool:
    if value is True or value is False:
        return value
    raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird true oder false."), value)


def _id(value: object) -> str:
    if type(value) is str:
        return value
    raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird eine Id in Anführungszeichen."), value)


def _optional_id(value: object) -> str | None:
    """Blank names nobody, like null (``rules.md``: "Null, missing and blank are empty")."""
    return None if type(value) is str and not value.strip() else _id(value)


def _moment(pattern: str, made: Callable[[str], object], text: str) -> _Read:
    fits = re.compile(pattern).fullmatch

    def read(value: object) -> object:
        if type(value) is str and fits(value):
            try:
                return made(value)
            except ValueError:  # 30 February, the year 0
                pass
        raise _wrong(text, value)

    return read


def _word(field: Field) -> _Read:
    known = {word: field.type(word) for word in field.words}

    def read(value: object) -> object:
        if type(value) is str and value in known:
            return known[value]
        raise _wrong(QT_TR_NOOP("Hier steht {found}; möglich sind {words}."), value, words=", ".join(known))

    return read


def _list(read_one: _Read) -> _Read:
    def read(value: object) -> tuple[Any, ...]:
        if type(value) is not list:
            raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird eine Liste in eckigen Klammern."), value)
        items = []
        try:
            for item in value:
                items.append(read_one(item))  # noqa: PERF401 - the place of an error is the number of items read
        except PlanError as error:
            error.pointer = f"/{len(items)}{error.pointer}"
            raise
        return tuple(items)

    return read


def _object(cls: type) -> _Read:
    fields = tuple((field.key, field.name, _reader(field)) for field in FIELDS[cls])
    required = tuple(field for field in FIELDS[cls] if field.required)
    unsaid = {field.name: None for field in FIELDS[cls] if field.kind is Kind.ID and not field.required}
    known = KEYS[cls]

    def read(data: object) -> object:
        if type(data) is not dict:
            raise _wrong(QT_TR_NOOP("Hier steht {found}; erwartet wird ein Objekt in geschweiften Klammern."), data)
        values: dict[str, Any] = dict(unsaid)
        key = ""
        try:
            for key, name, read_value in fields:
                value = data.get(key)
                if value is not None:
                    values[name] = read_value(value)
        except PlanError as error:
            error.pointer = f"/{key}{error.pointer}"
            raise
        for field in required:
            if field.name not in values:
                raise _missing(field)
        if not known.issuperset(data):
            values["extra"] = _extra({key: value for key, value in data.items() if key not in known})
        return cls(**values)

    return read


def _missing(field: Field) -> PlanError:
    if field.kind is Kind.WORD:
        words = ", ".join(field.words)
        text = QT_TR_NOOP("Hier fehlt „{key}“; möglich sind {words}.")
        return PlanError(text, f"/{field.key}", key=field.key, words=words)
    return PlanError(QT_TR_NOOP("Hier fehlt „{key}“; bitte ergänzen."), f"/{field.key}", key=field.key)


def _extra(unknown: dict[str, Any]) -> str:
    for key, value in unknown.items():
        if nesting(value) >= MAX_DEPTH:
            text = QT_TR_NOOP("Dies ist tiefer als {most} Ebenen verschachtelt; bitte flacher schreiben.")
            raise PlanError(text, f"/{pointer_key(key)}", most=MAX_DEPTH)
    return extra_text(unknown)


def _reader(field: Field) -> _Read:
    match field.kind:
        case Kind.WORD:
            read = _word(field)
        case Kind.OBJECT:
            read = _object(field.type)
        case Kind.ID | Kind.REFERENCE if not (field.many or field.required):
            read = _optional_id
        case _:
            read = _READ[field.kind]
    return _list(read) if field.many else read


_READ: Mapping[Kind, _Read] = {
    Kind.ID: _id,
    Kind.REFERENCE: _id,
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.YES_NO: _yes_no,
    Kind.DATE: _moment(
        DATE_PATTERN, date.fromisoformat, QT_TR_NOOP('Hier steht {found}; erwartet wird ein Datum wie "2026-11-23".')
    ),
    Kind.DATE_TIME: _moment(
        DATE_TIME_PATTERN,
        datetime.fromisoformat,
        QT_TR_NOOP('Hier steht {found}; erwartet werden Datum und Uhrzeit am Ort wie "2026-11-23T08:00".'),
    ),
    Kind.TIME: _moment(
        TIME_PATTERN, time.fromisoformat, QT_TR_NOOP('Hier steht {found}; erwartet wird eine Uhrzeit wie "14:00".')
    ),
}
_read_plan = _object(Plan)
