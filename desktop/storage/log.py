"""The log: an immutable, field-level record of every change, from which all tables can be rebuilt (``research``: 3.2).

A *step* (table ``txn``) is what one person did at once on one device; its *changes* name their **parents**: the changes
that its author saw and replaces. A change that no other names is a *head*; more than one differing head of a field is a
conflict for people to settle. Each device's steps form a hash chain; a step's hash covers salted digests of its values
and of the names of rows instead of themselves, so that words can be erased later and the chain still holds
(``redaction.py``).
"""

import hashlib
import json
import secrets
import struct
import time
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from desktop import __version__
from desktop.storage.database import Cursor
from desktop.storage.kinds import INSERT, LIFE, LOG_SCHEMA, Kind
from desktop.storage.rows import Row, Value

NAMESPACE = uuid.UUID("6f1f6a1e-6d0c-5b0a-9f0e-4e6168747374")
"""Under it the UUIDs of households are named; it never changes."""

SALT_BYTES = 16
DIGEST_BYTES = 32
_CHANGE_BITS = 20
_CHANGE_MASK = (1 << _CHANGE_BITS) - 1
_COUNTER_BITS = 16


class StepKind(IntEnum):
    """Why a step was taken."""

    SAVE = 1
    DELETE = 2
    UNDO = 3
    OUTPUT = 4
    """Something was printed or passed on; changes nothing."""
    CLEAR = 5
    """Words leave the plan because they are about to be erased."""
    ERASE = 6
    """Words were erased from everything before; changes nothing by itself."""
    RECORD = 7
    """Something beside the plan was kept: an agreement, an answer, a round table, a note, a scan."""


CHANGING = (StepKind.SAVE, StepKind.DELETE, StepKind.UNDO, StepKind.CLEAR, StepKind.RECORD)
"""The kinds of steps that change a plan or what is kept beside it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change as it is written: ``row`` is the row's UUID, ``parents`` the numbers of the changes it replaces."""

    rid: int
    row: bytes
    fld: int
    val: Value
    parents: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A change as it is read. ``val`` is bytes where the words were erased."""

    cid: int
    fld: int
    val: Value | bytes
    parents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Author:
    """Who takes a step, on which device (its number in ``device``)."""

    name: str
    device: int


@dataclass(frozen=True, slots=True)
class Step:
    """What is done at once to the household with row number ``hh`` (``None``: to none).

    ``undo_of`` names the step that is taken back, as ``name_of_step`` gives it.
    """

    hh: int | None
    changes: Sequence[Change]
    kind: StepKind
    reason: str
    undo_of: bytes | None = None


# --- names of rows


def household_uuid(household_id: str) -> uuid.UUID:
    """The UUID of a household: the same on every device."""
    return uuid.uuid5(NAMESPACE, f"household/{household_id}")


def row_uuid(household: uuid.UUID, kind: Kind, path: str) -> uuid.UUID:
    """The UUID of a row of a household; ``path`` is its id, for an item of a transition ``transition/item``."""
    return uuid.uuid5(household, f"{kind.table}/{path}")


# --- packing


def pack_insert(kind: Kind, row_id: str, row: Row) -> str:
    """A whole row as one value, without what is not said."""
    said = {str(number): value for number, value in zip(kind.numbers.values(), row, strict=True) if value is not None}
    return json.dumps({"id": row_id, **said}, ensure_ascii=False, separators=(",", ":"))


def unpack_insert(value: Value | bytes) -> dict[int, Value]:
    """The values of a packed row by field number; nothing where the words were erased."""
    if not isinstance(value, str):
        return {}
    return {int(number): said for number, said in json.loads(value).items() if number != "id"}


def pack_parents(parents: Sequence[int]) -> bytes | None:
    """Numbers of changes as 8 bytes each."""
    return struct.pack(f">{len(parents)}q", *parents) if parents else None


def unpack_parents(packed: bytes | None) -> tuple[int, ...]:
    """What ``pack_parents`` packed."""
    return struct.unpack(f">{len(packed) // 8}q", packed) if packed else ()


def step_of(cid: int) -> int:
    """The number of the step that a change belongs to."""
    return cid >> _CHANGE_BITS


def place_of(cid: int) -> int:
    """Which change of its step it is."""
    return cid & _CHANGE_MASK


def changes_of(tid: int) -> tuple[int, int]:
    """The lowest and the highest number that a change of a step can have."""
    return tid << _CHANGE_BITS, tid << _CHANGE_BITS | _CHANGE_MASK


def milliseconds(hlc: int) -> int:
    """Unix time of a hybrid logical time."""
    return hlc >> _COUNTER_BITS


# --- writing


def append(cursor: Cursor, author: Author, step: Step) -> tuple[int, int]:
    """Write a step and lower the heads it replaces; its number and its hybrid logical time."""
    changes = step.changes
    last = cursor.execute("SELECT n, hash FROM txn WHERE dev = ? ORDER BY n DESC LIMIT 1", (author.device,)).fetchone()
    n, prev_hash = (last[0] + 1, last[1]) if last else (1, None)
    latest = cursor.execute("SELECT max(hlc) FROM txn").fetchone()[0] or 0
    hlc = max(time.time_ns() // 1_000_000 << _COUNTER_BITS, latest + 1)
    salt, deps = secrets.token_bytes(SALT_BYTES), _deps(cursor, author.device)
    household = None if step.hh is None else _one(cursor, "SELECT uuid FROM rowmap WHERE rid = ?", step.hh)
    told = [n, hlc, author.name, __version__, LOG_SCHEMA, int(step.kind), step.undo_of, deps]
    head = [
        _one(cursor, "SELECT uuid FROM device WHERE dev = ?", author.device).hex(),
        *_told(*told),
        household and digest(salt, HOUSEHOLD_NAME, household.hex()),
        digest(salt, REASON, step.reason),
    ]
    names = _global_names(cursor, {parent for change in changes for parent in change.parents})
    leaves = [
        [
            digest(salt, row_name(i), change.row.hex()),
            change.fld,
            [names[parent] for parent in change.parents],
            digest(salt, value_name(i), change.val),
        ]
        for i, change in enumerate(changes)
    ]
    tid: int = cursor.execute(
        "INSERT INTO txn (n, hlc, author, app_ver, schema, kind, undo_of, deps, dev, hh, reason, salt, prev_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*told, author.device, step.hh, step.reason, salt, prev_hash, step_hash(prev_hash, head, leaves)),
    ).lastrowid
    first = tid << _CHANGE_BITS
    cursor.executemany(
        "INSERT INTO change (cid, rid, fld, val, parents, head) VALUES (?, ?, ?, ?, ?, 1)",
        ((first + i, c.rid, c.fld, c.val, pack_parents(c.parents)) for i, c in enumerate(changes)),
    )
    cursor.executemany(
        "UPDATE change SET head = 0 WHERE cid = ? AND (fld <> 0 OR ?)",
        ((parent, c.fld in (INSERT, LIFE)) for c in changes for parent in c.parents),
    )
    return tid, hlc


def _one(cursor: Cursor, sql: str, value: int) -> bytes:
    found: bytes = cursor.execute(sql, (value,)).fetchone()[0]
    return found


def _told(*told: Any) -> list[Any]:  # noqa: ANN401 - numbers, texts and bytes
    """What a step says openly, as its hash covers it."""
    return [part.hex() if isinstance(part, bytes) else part for part in told]


def name_of_step(cursor: Cursor, tid: int) -> bytes:
    """What a step is called on every device: 16 bytes of the device, 8 of its number there."""
    uuid, n = cursor.execute("SELECT uuid, n FROM txn JOIN device USING (dev) WHERE tid = ?", (tid,)).fetchone()
    return bytes(uuid) + struct.pack(">q", n)


def _deps(cursor: Cursor, device: int) -> str | None:
    """The last step seen of every other device, as JSON."""
    seen = cursor.execute(
        "SELECT uuid, (SELECT max(n) FROM txn WHERE txn.dev = device.dev) AS n FROM device"
        " WHERE dev <> ? AND n IS NOT NULL ORDER BY uuid",
        (device,),
    ).fetchall()
    return json.dumps([[uuid.hex(), n] for uuid, n in seen], separators=(",", ":")) if seen else None


def _global_names(cursor: Cursor, cids: Iterable[int]) -> dict[int, list[Any]]:
    """What changes are called on every device: device, number of the step there, place in it."""
    steps: dict[int, tuple[str, int]] = {}
    for tid in {step_of(cid) for cid in cids}:
        dev, n = cursor.execute(
            "SELECT uuid, n FROM txn JOIN device ON device.dev = txn.dev WHERE tid = ?", (tid,)
        ).fetchone()
        steps[tid] = (dev.hex(), n)
    return {cid: [*steps[step_of(cid)], place_of(cid)] for cid in cids}


HOUSEHOLD_NAME, REASON = -2, -1
"""What of a step has a key of its own beside its changes: the name of its household, its reason."""


def value_name(i: int) -> int:
    """The number of the key of the ``i``-th change's value."""
    return 2 * i


def row_name(i: int) -> int:
    """The number of the key of the name of the ``i``-th change's row."""
    return 2 * i + 1


def key_of(salt: bytes, number: int) -> bytes:
    """The key under which something of a step stands in its hash.

    All come from one salt until something is erased; then each that is left stands by itself.
    """
    if len(salt) > SALT_BYTES:
        at = 1 + (number - HOUSEHOLD_NAME) * SALT_BYTES
        return salt[at : at + SALT_BYTES]
    return hashlib.blake2b(number.to_bytes(4, "big", signed=True), key=salt, digest_size=SALT_BYTES).digest()


def digest(salt: bytes, number: int, value: Value) -> str:
    """What stands for a value of a step in its hash; ``number`` says which of its keys."""
    said = json.dumps(value, ensure_ascii=False).encode()
    return hashlib.blake2b(said, key=key_of(salt, number), digest_size=DIGEST_BYTES).hexdigest()


def subject_id(salt: bytes, i: int) -> bytes:
    """The random name of a household or person under which their erasure is remembered.

    It follows from the step and place in it (``i``) at which they first came in, and can no longer be found from there
    once they are erased.
    """
    return hashlib.blake2b(b"subject", key=key_of(salt, row_name(i)), digest_size=16).digest()


def step_hash(prev_hash: bytes | None, head: Sequence[Any], leaves: Sequence[Sequence[Any]]) -> bytes:
    """The link of a step in the chain of its device."""
    told = json.dumps([head, leaves], ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.blake2b((prev_hash or b"") + told, digest_size=32).digest()


# --- reading


@dataclass(frozen=True, slots=True)
class Names:
    """What numbers of this vault are called on every device: devices, rows, and steps as (device, n)."""

    devices: Mapping[int, bytes]
    rows: Mapping[int, bytes]
    steps: Mapping[int, tuple[str, int]]


STEP_COLUMNS = (
    "tid", "dev", "n", "hlc", "author", "app_ver", "schema", "kind", "undo_of", "deps", "hh", "reason", "salt",
    "prev_hash", "hash",
)  # fmt: skip


def rehash(cursor: Cursor, step: Sequence[Any], names: Names) -> bytes:
    """The hash that a step with ``STEP_COLUMNS`` must have, from what stands in the tables."""
    tid, dev, *told, hh, reason, salt, prev_hash, _hash = step
    head = [
        names.devices[dev].hex(),
        *_told(*told),
        None if hh is None else _digest_left(reason, 1) or digest(salt, HOUSEHOLD_NAME, names.rows[hh].hex()),
        _digest_left(reason, 0) or digest(salt, REASON, reason),
    ]
    changes = cursor.execute(
        "SELECT cid, rid, fld, val, parents FROM change WHERE cid BETWEEN ? AND ? ORDER BY cid",
        changes_of(tid),
    )
    leaves = [
        [
            _digest_left(val, 1) or digest(salt, row_name(place_of(cid)), names.rows[rid].hex()),
            fld,
            [[*names.steps[step_of(parent)], place_of(parent)] for parent in unpack_parents(parents)],
            _digest_left(val, 0) or digest(salt, value_name(place_of(cid)), val),
        ]
        for cid, rid, fld, val, parents in changes
    ]
    return step_hash(prev_hash, head, leaves)


def _digest_left(value: Value | bytes, place: int) -> str:
    """What was left of erased words: their digest and, where the name went too, after it that of the name."""
    if not isinstance(value, bytes):
        return ""
    return value[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES].hex()


def entries(cursor: Cursor, rid: int) -> list[Entry]:
    """All changes of a row, the oldest first."""
    return [
        Entry(cid, fld, val, unpack_parents(parents))
        for cid, fld, val, parents in cursor.execute(
            "SELECT cid, fld, val, parents FROM change WHERE rid = ? ORDER BY cid", (rid,)
        )
    ]


def heads(history: Sequence[Entry], fld: int) -> list[Entry]:
    """The changes of one field, or inserts of the row, that no later one of them replaces.

    A life change between two inserts passes its parents on: a row that was taken back stands on what was there before.
    """
    lives = {entry.cid: entry.parents for entry in history if entry.fld == LIFE}
    candidates = [entry for entry in history if entry.fld in (INSERT, fld)]
    replaced: set[int] = set()
    for entry in candidates:
        waiting = list(entry.parents)
        while waiting:
            parent = waiting.pop()
            if parent not in replaced:
                replaced.add(parent)
                waiting += lives.get(parent, ())
    return [entry for entry in candidates if entry.cid not in replaced]


def row_heads(history: Sequence[Entry]) -> list[Entry]:
    """Every head of a row, whatever its field: what an end of the row has to name."""
    ends = {parent for entry in history if entry.fld in (INSERT, LIFE) for parent in entry.parents}
    by_field = {parent for entry in history if entry.fld not in (INSERT, LIFE) for parent in entry.parents}
    return [e for e in history if e.cid not in ends and (e.fld == INSERT or e.cid not in by_field)]


def is_live(history: Sequence[Entry]) -> bool:
    """Whether a row is there: some head of it is not its end. An unseen change so outlives a delete."""
    return any(entry.fld != LIFE for entry in row_heads(history))


def value_of(entry: Entry, fld: int) -> Value | bytes:
    """What an entry says of a field."""
    return unpack_insert(entry.val).get(fld) if entry.fld == INSERT else entry.val


def known(value: Value | bytes) -> Value:
    """A value, ``None`` where its words were erased."""
    return None if isinstance(value, bytes) else value


def project(kind: Kind, history: Sequence[Entry], rank: Mapping[int, tuple[Any, ...]]) -> tuple[Value | bytes, ...]:
    """The values that a row shows; where heads differ, that of the highest ``rank`` (by step) stands on top."""
    shown: list[Value | bytes] = []
    for fld in kind.numbers.values():
        found = heads(history, fld)
        shown.append(value_of(max(found, key=lambda e: (*rank[step_of(e.cid)], e.cid)), fld) if found else None)
    return tuple(shown)
