"""Making all tables anew from the log."""

import json
from typing import Any

from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.kinds import ALL_KINDS, HOUSEHOLD, Kind
from desktop.storage.search import keep_words


def rebuild(cursor: Cursor) -> None:
    """Fill the empty tables of plans and records, and what can be searched, from the log; in a guarded transaction.

    The bytes of scans are not in the log, which holds their hash alone: what lies in ``content`` stays as it is, and
    ``Journal.verify`` tells whether it still fits.
    """
    ranks = {
        tid: (hlc, device)
        for tid, hlc, device in cursor.execute("SELECT tid, hlc, uuid FROM txn JOIN device USING (dev)").fetchall()
    }
    for kind in ALL_KINDS:  # households first: the others stand in one
        for rid, hh, own in cursor.execute("SELECT rid, hh, id FROM rowmap WHERE tbl = ?", (kind.number,)).fetchall():
            history = log.entries(cursor, rid)
            if log.is_live(history):
                _insert(cursor, kind, (rid, hh, own), log.project(kind, history, ranks))
    cursor.execute(
        "UPDATE household SET changed ="
        " (SELECT max(hlc) FROM txn WHERE txn.hh = household.rid AND kind IN (SELECT value FROM json_each(?)))",
        (json.dumps(log.CHANGING),),
    )


def _insert(cursor: Cursor, kind: Kind, at: tuple[int, int, str], values: tuple[object, ...]) -> None:
    rid, hh, own = at
    row: dict[str, Any] = {"rid": rid, "id": own, **dict(zip(kind.numbers, values, strict=True))}
    row |= {"changed": 0} if kind is HOUSEHOLD else {"hh": hh}
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    cursor.execute(f'INSERT INTO "{kind.table}" ({names}) VALUES ({marks})', tuple(row.values()))  # noqa: S608 - own names
    keep_words(cursor, kind, rid, hh, row)
