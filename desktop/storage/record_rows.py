"""Records as rows and rows as records: versions with answers and scans, round tables with decisions, notes.

Each dataclass of ``domain/records.py`` is one kind of row. What is a part of a record has rows of its own; the
household stands in ``hh``.
"""

import json
import types
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, get_args, get_origin

from desktop.domain.agreed import Agreed
from desktop.domain.fingerprint import canonical, thawed
from desktop.domain.plan import Plan
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note, Record, Scan, Version
from desktop.storage.database import Cursor
from desktop.storage.differences import Order, RowChange
from desktop.storage.kinds import ANSWER, CONFERENCE, DECISION, NOTE, POSITION, RECORDS, SCAN, VERSION, Kind
from desktop.storage.rows import Row, Value

CLASSES: Mapping[str, type[Any]] = MappingProxyType(
    {"version": Version, "answer": Answer, "scan": Scan, "conference": Conference, "decision": Decision, "note": Note}
)
PARTS: Mapping[str, Mapping[str, Kind]] = MappingProxyType(
    {
        "version": {"answers": ANSWER, "scans": SCAN},
        "conference": {"decisions": DECISION},
        "note": {"scans": SCAN},
    }
)
"""By record, the fields that hold its parts."""

_KIND_OF: Mapping[type, Kind] = MappingProxyType({CLASSES[kind.table]: kind for kind in RECORDS})


# --- single values


def _inner(kind: Any) -> Any:  # noqa: ANN401 - any annotation
    if isinstance(kind, types.UnionType):
        return next(part for part in get_args(kind) if part is not types.NoneType)
    return kind


def _codec(kind: Any) -> tuple[Callable[[Any], Value], Callable[[Any], Any]]:  # noqa: ANN401 - any annotation
    inner = _inner(kind)
    if get_origin(inner) is tuple:
        return (lambda ids: json.dumps([*ids], ensure_ascii=False) if ids else None), lambda said: tuple(
            json.loads(said)
        )
    if inner is date:
        return date.isoformat, date.fromisoformat
    if inner is Plan:
        return (lambda plan: canonical(plan).decode()), thawed
    if issubclass(inner, StrEnum):
        return str, inner
    return (lambda value: value), (lambda value: value)


def _codecs(kind: Kind) -> Mapping[str, tuple[Callable[[Any], Value], Callable[[Any], Any]]]:
    return {field.name: _codec(field.type) for field in fields(CLASSES[kind.table]) if field.name in kind.numbers}


_CODECS = {kind.table: _codecs(kind) for kind in RECORDS}
_UNSAID: Mapping[str, Mapping[str, Any]] = {
    kind.table: {
        field.name: () if get_origin(field.type) is tuple else "" if field.type is str else None
        for field in fields(CLASSES[kind.table])
    }
    for kind in RECORDS
}
"""What NULL stands for, by table and field."""


def own_id(part: object) -> str:
    """The id of a record or of a part of one within it; an answer is called by whose it is."""
    return part.participant if isinstance(part, Answer) else part.id  # type: ignore[attr-defined]


def row_of(part: object, parent: str = "") -> Row:
    """A record or a part of one as a row, without its place."""
    kind = _KIND_OF[type(part)]
    return tuple(
        None if name == "position" else parent if name == kind.parent else _written(kind, name, getattr(part, name))
        for name in kind.numbers
    )


def _written(kind: Kind, name: str, value: object) -> Value:
    return None if value in (None, "") else _CODECS[kind.table][name][0](value)


def part_of(kind: Kind, own: str, values: Mapping[int, Value], **more: object) -> Any:  # noqa: ANN401 - by its kind
    """What a row says, by field number, as the domain has it. ``more`` are the values that stand elsewhere."""
    said: dict[str, Any] = dict(more)
    for name, (_write, read) in _CODECS[kind.table].items():
        value = values.get(kind.numbers[name])
        said[name] = _UNSAID[kind.table][name] if value is None else read(value)
    if "id" in _UNSAID[kind.table]:
        said["id"] = own
    return CLASSES[kind.table](**said)


# --- differences


def all_rows(record: Record | None) -> Iterator[tuple[Kind, str, str, Row]]:
    """The rows of a record, itself first: kind, path, id, values."""
    if record is None:
        return
    yield _KIND_OF[type(record)], record.id, record.id, row_of(record)
    for name, kind in PARTS[_KIND_OF[type(record)].table].items():
        for part in getattr(record, name):
            own = own_id(part)
            yield kind, f"{record.id}/{own}", own, row_of(part, record.id)


def record_changes(before: Record | None, after: Record | None) -> list[RowChange]:
    """All rows that differ; what goes, parts before what holds them."""
    olds = {(kind.table, path): (kind, path, own, row) for kind, path, own, row in all_rows(before)}
    found = []
    for kind, path, own, row in all_rows(after):
        old = olds.pop((kind.table, path), None)
        if old is None:
            found.append(RowChange(kind, path, own, after=row))
            continue
        pairs = zip(kind.numbers, old[3], row, strict=True)
        values = {name: (was, now) for name, was, now in pairs if was != now}
        if values:
            found.append(RowChange(kind, path, own, values=values))
    gone = [RowChange(kind, path, own, before=row) for kind, path, own, row in olds.values()]
    return [*found, *reversed(gone)]


def record_orders(before: Record | None, after: Record | None) -> Iterator[Order]:
    """The order of decisions, where it is another one."""
    was, now = (tuple(one.id for one in getattr(record, "decisions", ())) for record in (before, after))
    if after is not None and now and now != was:
        yield Order(DECISION, after.id, now)


# --- reading


def read_records(cursor: Cursor, kind: Kind, hh: int, household: str) -> list[Any]:
    """All records of a kind that a household has, the latest day first; of one day, the one that came in last first."""
    own = {part: _parts(cursor, part_kind, hh) for part, part_kind in PARTS[kind.table].items()}
    found = []
    for rid, record, values in _rows(cursor, kind, hh):
        parts = {name: tuple(some[record]) for name, some in own.items()}
        one = part_of(kind, record, values, household=household, **parts)
        found.append((one.number if kind is VERSION else 0, one.on, rid, one))
    return [one for *_order, one in sorted(found, key=lambda entry: entry[:3], reverse=True)]


def _parts(cursor: Cursor, kind: Kind, hh: int) -> Mapping[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    rows = sorted(_rows(cursor, kind, hh), key=lambda row: (row[2].get(POSITION) or 0, row[0]))
    for _rid, own, values in rows:
        found[str(values[kind.numbers[kind.parent]])].append(part_of(kind, own, values))
    return found


def _rows(cursor: Cursor, kind: Kind, hh: int) -> list[tuple[int, str, dict[int, Value]]]:
    columns = ", ".join(f'"{name}"' for name in kind.numbers)
    sql = f'SELECT rid, id, {columns} FROM "{kind.table}" WHERE hh = ?'  # noqa: S608 - own names
    return [
        (rid, own, dict(zip(kind.numbers.values(), values, strict=True)))
        for rid, own, *values in cursor.execute(sql, (hh,)).fetchall()
    ]


EVERY = (VERSION, CONFERENCE, NOTE)
"""The kinds of whole records."""


def every_record(cursor: Cursor, hh: int, household: str) -> list[Record]:
    """All that is kept beside the plan of a household."""
    return [record for kind in EVERY for record in read_records(cursor, kind, hh, household)]


def agreed_in(cursor: Cursor, first: int, last: int) -> Mapping[int, Agreed]:
    """What ``check`` has to know of the latest agreement of each household from one row number to another."""
    versions = cursor.execute(
        "SELECT hh, id, core FROM version WHERE hh BETWEEN ? AND ? ORDER BY hh, number, rid", (first, last)
    ).fetchall()
    latest = {hh: (own, core) for hh, own, core in versions}
    answered: dict[tuple[int, str], set[str]] = defaultdict(set)
    for hh, version, participant, kind in cursor.execute(
        "SELECT hh, version, participant, kind FROM answer WHERE hh BETWEEN ? AND ?", (first, last)
    ):
        if kind != AnswerKind.NOT_YET:
            answered[hh, version].add(participant)
    return {hh: Agreed(core, frozenset(answered[hh, own])) for hh, (own, core) in latest.items()}
