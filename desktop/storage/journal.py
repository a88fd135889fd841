"""Reading the log: the history of a household, a person or a field, and proof that tables and log agree."""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from operator import itemgetter
from typing import Any

from desktop.domain.changes import Change
from desktop.storage import log, search
from desktop.storage.database import Cursor
from desktop.storage.kinds import (
    ALL_KINDS,
    HOUSEHOLD,
    INSERT,
    KIND_NUMBERED,
    LIFE,
    POSITION,
    RECORDS,
    SCAN,
    TRANSITION_ITEM,
    Kind,
)
from desktop.storage.log import Entry, StepKind
from desktop.storage.room import Room
from desktop.storage.rows import Value, domain_entity, domain_value


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One change as a person reads it, with who made it, when (UTC) and why.

    ``step`` numbers what was done at once. ``erased``: the words were erased later and stand as ``None``.
    """

    step: int
    when: datetime
    author: str
    reason: str
    change: Change
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ``Journal.verify`` found. ``faults`` name tables, rows and steps by number, never a word of a plan."""

    households: int
    rows: int
    steps: int
    changes: int
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether tables and log agree and every chain holds."""
        return not self.faults


class Journal:
    """The log of a vault, for reading."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def history(self, household_id: str, kind: str = "", entity_id: str = "", field: str = "") -> list[HistoryRow]:
        """What happened to a household, the latest first; only of a kind, an entity or a field where one is named.

        The names are those of ``desktop.domain.changes.Change``: ``history("mueller", "tasks", "pills", "title")``.
        """
        with self._room.reading() as cursor:
            found = cursor.execute(
                "SELECT rid FROM rowmap WHERE uuid = ?", (log.household_uuid(household_id).bytes,)
            ).fetchone()
            rows = cursor.execute("SELECT rid, tbl, id FROM rowmap WHERE hh = ?", found).fetchall() if found else []
            steps = _steps(cursor, found[0]) if found else {}
            found = [
                change
                for rid, number, own in rows
                if own and KIND_NUMBERED[number] not in RECORDS
                for change in told(KIND_NUMBERED[number], own, log.entries(cursor, rid))
            ]
        wanted = (kind, entity_id, field)
        return [
            _history_row(steps[log.step_of(cid)], log.step_of(cid), change, erased=erased)
            for cid, change, erased in sorted(found, key=itemgetter(0), reverse=True)
            if all(name in ("", own) for name, own in zip(wanted, (change.kind, change.id, change.field), strict=True))
        ]

    def verify(self) -> Verdict:
        """Rebuild every row from the log and compare; follow every chain of steps."""
        with self._room.reading() as cursor:
            faults = [*_chain_faults(cursor), *_row_faults(cursor), *_search_faults(cursor), *scan_faults(cursor)]
            households, rows, steps, changes = (
                cursor.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - own names
                for table in ("household", "rowmap", "txn", "change")
            )
        return Verdict(households, rows, steps, changes, tuple(faults))


@dataclass(frozen=True, slots=True)
class _Step:
    when: datetime
    author: str
    reason: str


def _steps(cursor: Cursor, hh: int) -> dict[int, _Step]:
    return {
        tid: _Step(datetime.fromtimestamp(log.milliseconds(hlc) / 1000, UTC), author, str(log.known(reason) or ""))
        for tid, hlc, author, reason in cursor.execute("SELECT tid, hlc, author, reason FROM txn WHERE hh = ?", (hh,))
    }


def _history_row(step: _Step, number: int, change: Change, *, erased: bool) -> HistoryRow:
    return HistoryRow(step=number, when=step.when, author=step.author, reason=step.reason, change=change, erased=erased)


def told(kind: Kind, own: str, history: Sequence[Entry]) -> Iterator[tuple[int, Change, bool]]:
    """What the changes of a row say in the words of the domain, with their numbers, and whether words were erased.

    Places in lists are not told, nor is a row that was only said anew.
    """
    for i, entry in enumerate(history):
        if entry.fld == POSITION and kind is not HOUSEHOLD:
            continue
        if entry.fld == INSERT and entry.parents and log.is_live(history[:i]):
            continue
        yield entry.cid, _change(kind, own, entry, history[:i]), isinstance(entry.val, bytes)


def _change(kind: Kind, own: str, entry: Entry, earlier: Sequence[Entry]) -> Change:
    """An entry in the words of the domain."""
    names = {number: name for name, number in kind.numbers.items()}
    name = names.get(entry.fld, "" if entry.fld in (INSERT, LIFE) else f"#{entry.fld}")
    before: object
    after: object
    if entry.fld == INSERT:
        before, after = None, domain_entity(kind, own, log.unpack_insert(entry.val))
    elif entry.fld == LIFE:
        before, after = domain_entity(kind, own, {fld: _shown(earlier, fld) for fld in names}), None
    elif name in kind.numbers:
        before = domain_value(kind, name, log.known(_replaced(entry, earlier)))
        after = domain_value(kind, name, log.known(entry.val))
    else:
        before, after = None, log.known(entry.val)
    if kind is TRANSITION_ITEM:
        parent = _shown([*earlier, entry], kind.numbers["transition"])
        return Change("transitions", str(parent), f"items/{own}/{name}".rstrip("/"), before, after)
    if kind is HOUSEHOLD:
        place, name = _HOUSEHOLD_NAMES.get(name, ("household", name))
        return Change(place, own, name, before, after)
    return Change(kind.list, own, name, before, after)


_HOUSEHOLD_NAMES = {
    "street": ("household", "address/street"),
    "postcode": ("household", "address/postcode"),
    "city": ("household", "address/city"),
    "district": ("household", "address/district"),
    "address_extra": ("household", "address/extra"),
    "timezone": ("plan", "timezone"),
    "plan_extra": ("plan", "extra"),
}
"""Columns of the household whose place in a plan has another name."""


def _replaced(entry: Entry, earlier: Sequence[Entry]) -> Value | bytes:
    """The value that the author of ``entry`` saw."""
    parents = [known for known in earlier if known.cid in entry.parents]
    return log.value_of(parents[-1], entry.fld) if parents else None


def _shown(history: Sequence[Entry], fld: int) -> Value:
    found = log.heads(history, fld)
    return log.known(log.value_of(found[-1], fld)) if found else None


# --- verifying

UNREADABLE = (KeyError, ValueError, TypeError, AttributeError, struct.error)
"""What reading a forged log can end in."""


def _chain_faults(cursor: Cursor) -> Iterator[str]:
    devices: dict[int, bytes] = dict(cursor.execute("SELECT dev, uuid FROM device"))
    steps = cursor.execute(f"SELECT {', '.join(log.STEP_COLUMNS)} FROM txn ORDER BY dev, n").fetchall()  # noqa: S608
    names = log.Names(
        devices,
        dict(cursor.execute("SELECT rid, uuid FROM rowmap")),
        {step[0]: (devices[step[1]].hex(), step[2]) for step in steps},
    )
    last: dict[int, tuple[int, bytes | None]] = {}
    for step in steps:
        (tid, dev, n), (prev_hash, told) = step[:3], step[-2:]
        expected = last.get(dev, (0, None))
        if (n, prev_hash) != (expected[0] + 1, expected[1]):
            yield f"step {tid}: the chain of device {dev} is broken"
        if _rehashed(cursor, step, names) != told:
            yield f"step {tid}: its hash does not fit"
        last[dev] = (n, told)


def _rehashed(cursor: Cursor, step: Sequence[Any], names: log.Names) -> bytes | None:
    try:
        return log.rehash(cursor, step, names)
    except UNREADABLE:  # it names a row or a step that is not there, or holds what nothing writes
        return None


def _row_faults(cursor: Cursor) -> Iterator[str]:
    ranks = {
        tid: (hlc, device)
        for tid, hlc, device in cursor.execute("SELECT tid, hlc, uuid FROM txn JOIN device USING (dev)").fetchall()
    }
    for kind in ALL_KINDS:
        shown = _shown_rows(cursor, kind)
        known = cursor.execute("SELECT rid, id FROM rowmap WHERE tbl = ?", (kind.number,)).fetchall()
        for rid, row_id in known:
            try:
                history = log.entries(cursor, rid)
                expected = (row_id, *log.project(kind, history, ranks)) if log.is_live(history) else None
            except UNREADABLE:
                shown.pop(rid, None)
                yield f"{kind.table} row {rid}: changes without a step, or that cannot be read"
                continue
            if not all(log.step_of(entry.cid) in ranks for entry in history):
                yield f"{kind.table} row {rid}: changes without a step"
            marked = cursor.execute("SELECT cid FROM change WHERE rid = ? AND head = 1", (rid,)).fetchall()
            if {row[0] for row in marked} != {entry.cid for entry in log.row_heads(history)}:
                yield f"{kind.table} row {rid}: the latest changes are not marked"
            if shown.pop(rid, None) != expected:
                yield f"{kind.table} row {rid}: table and log differ"
        yield from (f"{kind.table} row {rid}: not in the log" for rid in shown)
    yield from (
        f"household row {rid}: time of the last change differs"
        for (rid,) in cursor.execute(
            "SELECT rid FROM household WHERE changed <>"
            " (SELECT max(hlc) FROM txn WHERE hh = household.rid AND kind NOT IN (?, ?))",
            (StepKind.OUTPUT, StepKind.ERASE),
        ).fetchall()
    )


def _shown_rows(cursor: Cursor, kind: Kind) -> dict[int, tuple[Any, ...]]:
    columns = ", ".join(f'"{name}"' for name in kind.numbers)
    sql = f'SELECT rid, id, {columns} FROM "{kind.table}"'  # noqa: S608 - own names
    return {row[0]: tuple(row[1:]) for row in cursor.execute(sql)}


def scan_faults(cursor: Cursor) -> Iterator[str]:
    """Scans whose bytes are missing or others than their hash says, and bytes that no scan owns."""
    shown = dict(cursor.execute(f'SELECT rid, sha256 FROM "{SCAN.table}"').fetchall())  # noqa: S608 - own names
    for (rid,) in cursor.execute("SELECT rid FROM content ORDER BY rid").fetchall():
        (said,) = cursor.execute("SELECT bytes FROM content WHERE rid = ?", (rid,)).fetchone()
        if rid not in shown:
            yield f"scan row {rid}: bytes that no scan owns"
        elif sha256(said).hexdigest() != shown.pop(rid):
            yield f"scan row {rid}: its bytes are others than its hash says"
    yield from (f"scan row {rid}: its bytes are missing" for rid in shown)


def _search_faults(cursor: Cursor) -> Iterator[str]:
    kept = {row[0]: tuple(row) for row in cursor.execute("SELECT rid, hh, name, note FROM search_text")}
    wanted = {row[0]: row for row in search.expected(cursor)}
    wrong = sum(kept.get(rid) != wanted.get(rid) for rid in kept.keys() | wanted.keys())
    if wrong:
        yield f"search: {wrong} rows are found by other words than theirs"
