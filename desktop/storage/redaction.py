"""Erasing words from the log: what is gone leaves a digest, so that every chain of steps still proves itself.

A step's salt is divided into one key for each thing that its hash covers. The key of what is erased goes with it, so
that nobody can try words against the digest that is left.
"""

from dataclasses import dataclass, field

from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.log import HOUSEHOLD_NAME, REASON, SALT_BYTES
from desktop.storage.rows import Value

MARK = b"\x01"
"""Stands before the keys of a divided salt."""


@dataclass(slots=True)
class Gone:
    """What goes of one step.

    ``values`` are changes, by number, whose value goes; ``rows`` those of which the name of their row goes as well.
    ``household``: its name goes, and the reason with it.
    """

    values: set[int] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    reason: bool = False
    household: bool = False


def redact(cursor: Cursor, tid: int, gone: Gone) -> None:
    """Erase words of a step; what is gone already stays gone."""
    salt, said, hh = cursor.execute("SELECT salt, reason, hh FROM txn WHERE tid = ?", (tid,)).fetchone()
    changes = cursor.execute(
        "SELECT cid, rid, val FROM change WHERE cid BETWEEN ? AND ? ORDER BY cid", log.changes_of(tid)
    ).fetchall()
    keys = {number: log.key_of(salt, number) for number in range(HOUSEHOLD_NAME, 2 * len(changes))}
    for cid, rid, val in changes:
        if cid in gone.values or cid in gone.rows:
            place = log.place_of(cid)
            left = _left(salt, log.value_name(place), val)
            keys[log.value_name(place)] = bytes(SALT_BYTES)
            if cid in gone.rows:
                left = _with_name(left, salt, log.row_name(place), _uuid(cursor, rid))
                keys[log.row_name(place)] = bytes(SALT_BYTES)
            cursor.execute("UPDATE change SET val = ? WHERE cid = ?", (left, cid))
    if gone.reason or gone.household:
        said = _left(salt, REASON, said)
        keys[REASON] = bytes(SALT_BYTES)
    if gone.household:
        said = _with_name(said, salt, HOUSEHOLD_NAME, _uuid(cursor, hh))
        keys[HOUSEHOLD_NAME] = bytes(SALT_BYTES)
    divided = MARK + b"".join(keys.values())
    cursor.execute("UPDATE txn SET reason = ?, salt = ? WHERE tid = ?", (said, divided, tid))


def _left(salt: bytes, number: int, value: Value | bytes) -> bytes:
    return value if isinstance(value, bytes) else bytes.fromhex(log.digest(salt, number, value))


def _with_name(left: bytes, salt: bytes, number: int, uuid: bytes) -> bytes:
    if len(left) > log.DIGEST_BYTES:
        return left
    return left + bytes.fromhex(log.digest(salt, number, uuid.hex()))


def _uuid(cursor: Cursor, rid: int) -> bytes:
    return bytes(cursor.execute("SELECT uuid FROM rowmap WHERE rid = ?", (rid,)).fetchone()[0])
