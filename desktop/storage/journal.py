"""Reading the log: the history of a household, a person or a field, and proof that tables and log agree."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.kinds import HOUSEHOLD, INSERT, KIND_NUMBERED, KINDS, LIFE, POSITION, Kind
from desktop.storage.log import Entry
from desktop.storage.plans import Room
from desktop.storage.rows import Value, python_value


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One change as a person reads it.

    ``step`` numbers what was done at once. ``kind`` is the table, ``id`` the entity, ``field`` its attribute ("" where
    it appeared or went, told by ``before`` or ``after`` being ``None``). Values are those of the domain; a whole entity
    is a mapping of what was said of it. ``erased``: the words were erased later.
    """

    step: int
    when: datetime
    author: str
    reason: str
    kind: str
    id: str
    field: str
    before: object
    after: object
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
        """What happened, the latest first: of a household, or only of a kind ("participant"), an entity, a field."""
        with self._room.reading() as cursor:
            found = cursor.execute(
                "SELECT rid FROM rowmap WHERE uuid = ?", (log.household_uuid(household_id).bytes,)
            ).fetchone()
            rows = cursor.execute("SELECT rid, tbl, id FROM rowmap WHERE hh = ?", found).fetchall() if found else []
            steps = _steps(cursor, found[0]) if found else {}
            told: list[tuple[int, HistoryRow]] = []
            for rid, number, row_id in rows:
                entity_kind = KIND_NUMBERED[number]
                if kind in ("", entity_kind.table) and entity_id in ("", row_id):
                    told += _told(entity_kind, row_id, log.entries(cursor, rid), steps)
        wanted = (row for row in sorted(told, key=lambda row: row[0], reverse=True))
        return [row for _cid, row in wanted if field in ("", row.field)]

    def verify(self) -> Verdict:
        """Rebuild every row from the log and compare; follow every chain of steps."""
        with self._room.reading() as cursor:
            faults = [*_chain_faults(cursor), *_row_faults(cursor), *_search_faults(cursor)]
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
        tid: _Step(datetime.fromtimestamp(log.milliseconds(hlc) / 1000, UTC), author, reason)
        for tid, hlc, author, reason in cursor.execute("SELECT tid, hlc, author, reason FROM txn WHERE hh = ?", (hh,))
    }


def _told(
    kind: Kind, row_id: str, history: Sequence[Entry], steps: Mapping[int, _Step]
) -> Iterator[tuple[int, HistoryRow]]:
    names = {number: name for name, number in kind.numbers.items()}
    by_cid = {entry.cid: entry for entry in history}
    for entry in history:
        if entry.fld == POSITION and kind is not HOUSEHOLD:
            continue
        parents = [by_cid[parent] for parent in entry.parents if parent in by_cid]
        step = steps[log.step_of(entry.cid)]
        before, after = _before(kind, entry, parents, history), _after(kind, entry)
        yield (
            entry.cid,
            HistoryRow(
                step=log.step_of(entry.cid),
                when=step.when,
                author=step.author,
                reason=step.reason,
                kind=kind.table,
                id=row_id,
                field=names.get(entry.fld, ""),
                before=before,
                after=after,
                erased=isinstance(entry.val, bytes),
            ),
        )


def _after(kind: Kind, entry: Entry) -> object:
    if entry.fld == LIFE or isinstance(entry.val, bytes):
        return None
    if entry.fld == INSERT:
        return _whole(kind, log.unpack_insert(entry.val))
    return python_value(kind, entry.fld, entry.val)


def _before(kind: Kind, entry: Entry, parents: Sequence[Entry], history: Sequence[Entry]) -> object:
    if entry.fld == LIFE:
        earlier = [known for known in history if known.cid < entry.cid]
        values = {fld: _shown(earlier, fld) for fld in kind.numbers.values()}
        return _whole(kind, {fld: value for fld, value in values.items() if not isinstance(value, bytes)})
    if entry.fld == INSERT or not parents:
        return None
    value = log.value_of(parents[-1], entry.fld)
    return None if isinstance(value, bytes) else python_value(kind, entry.fld, value)


def _shown(history: Sequence[Entry], fld: int) -> Value | bytes:
    found = log.heads(history, fld)
    return log.value_of(found[-1], fld) if found else None


def _whole(kind: Kind, values: Mapping[int, Value]) -> dict[str, Any]:
    return {
        name: python_value(kind, fld, values[fld])
        for name, fld in kind.numbers.items()
        if name != "position" and values.get(fld) is not None
    }


# --- verifying


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
        if log.rehash(cursor, step, names) != told:
            yield f"step {tid}: its hash does not fit"
        last[dev] = (n, told)


def _row_faults(cursor: Cursor) -> Iterator[str]:
    ranks = {
        tid: (hlc, device)
        for tid, hlc, device in cursor.execute("SELECT tid, hlc, uuid FROM txn JOIN device USING (dev)").fetchall()
    }
    for kind in KINDS:
        shown = _shown_rows(cursor, kind)
        known = cursor.execute("SELECT rid, id FROM rowmap WHERE tbl = ?", (kind.number,)).fetchall()
        for rid, row_id in known:
            history = log.entries(cursor, rid)
            expected = (row_id, *log.project(kind, history, ranks)) if log.is_live(history) else None
            if shown.pop(rid, None) != expected:
                yield f"{kind.table} row {rid}: table and log differ"
        yield from (f"{kind.table} row {rid}: not in the log" for rid in shown)
    yield from (
        f"household row {rid}: time of the last change differs"
        for (rid,) in cursor.execute(
            "SELECT rid FROM household WHERE changed <> (SELECT max(hlc) FROM txn WHERE hh = household.rid)"
        ).fetchall()
    )


def _shown_rows(cursor: Cursor, kind: Kind) -> dict[int, tuple[Any, ...]]:
    columns = ", ".join(f'"{name}"' for name in kind.numbers)
    sql = f'SELECT rid, id, {columns} FROM "{kind.table}"'  # noqa: S608 - own names
    return {row[0]: tuple(row[1:]) for row in cursor.execute(sql)}


def _search_faults(cursor: Cursor) -> Iterator[str]:
    missing = cursor.execute(
        "SELECT count(*) FROM household WHERE rid NOT IN (SELECT rid FROM search_text)"
    ).fetchone()[0]
    if missing:
        yield f"search: {missing} households cannot be found"
