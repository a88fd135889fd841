"""Which changes of a row stand now, asked of the database: as quick for a row with a long history as for a new one."""

from collections.abc import Sequence

from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.kinds import INSERT, LIFE
from desktop.storage.log import Entry


def of_row(cursor: Cursor, rid: int) -> list[Entry]:
    """What ``log.row_heads`` finds among all changes of a row, without reading all of them."""
    return [
        Entry(cid, fld, val, log.unpack_parents(parents))
        for cid, fld, val, parents in cursor.execute(
            "SELECT cid, fld, val, parents FROM change WHERE rid = ? AND head = 1 ORDER BY cid", (rid,)
        )
    ]


def of_field(cursor: Cursor, rid: int, fld: int, stands: Sequence[Entry]) -> list[Entry]:
    """What ``log.heads`` finds for a field among all changes of a row; ``stands`` is what stands of the row.

    An insert stands until the whole row is said anew; for a field it no longer does once a change of it names it. Only
    where the row was ended is everything read.
    """
    if any(entry.fld == LIFE for entry in stands):
        return log.heads(log.entries(cursor, rid), fld)
    return [e for e in stands if e.fld == fld or (e.fld == INSERT and not _is_named(cursor, e, rid, fld))]


def _is_named(cursor: Cursor, insert: Entry, rid: int, fld: int) -> bool:
    """Whether a change of a field replaces what an insert says of it; the first one mostly does."""
    found = cursor.execute(
        "SELECT parents FROM change WHERE rid = ? AND fld = ? AND instr(parents, ?) ORDER BY cid",
        (rid, fld, log.pack_parents((insert.cid,))),
    )
    return any(insert.cid in log.unpack_parents(parents) for (parents,) in found)
