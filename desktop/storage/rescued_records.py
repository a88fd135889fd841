"""What was kept beside plans, put into a rescued vault, as far as it could still be read."""

from collections import Counter
from collections.abc import Mapping

from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.differences import Order, RowChange
from desktop.storage.fragments import Fragments
from desktop.storage.kinds import DECISION, POSITION, RECORDS, SCAN
from desktop.storage.log import Author, StepKind
from desktop.storage.rows import Row
from desktop.storage.saving import Saving

REASON = "salvage"
Rows = Mapping[str, Mapping[int, tuple[str, Row]]]


def copy_contents(damaged: Fragments, cursor: Cursor) -> None:
    """The bytes of scans, as far as they can be read."""
    for row in damaged.rows("content", "rid")[0] if damaged.has("content") else ():
        cursor.execute("INSERT INTO content (rid, hh, bytes) VALUES (?, ?, ?)", (row["rid"], row["hh"], row["bytes"]))


def drop_lost_scans(cursor: Cursor, author: Author) -> Counter[str]:
    """Let go of scans whose bytes are lost; how many those were, by household."""
    lost: Counter[str] = Counter()
    columns = ", ".join(f'scan."{name}"' for name in SCAN.numbers)
    rows = cursor.execute(
        f"SELECT home.id, scan.id, {columns} FROM scan JOIN rowmap AS home ON home.rid = scan.hh"  # noqa: S608
        " LEFT JOIN content ON content.rid = scan.rid WHERE content.rid IS NULL"
    ).fetchall()
    for home, own, *row in rows:
        gone = RowChange(SCAN, _path(own, SCAN.parent, tuple(row)), own, before=tuple(row))
        Saving(cursor, author, home, new=False, listed=False).write([gone], (), REASON, StepKind.RECORD)
        lost[home] += 1
    return lost


def put_back(cursor: Cursor, author: Author, household: str, records: Rows, damaged: Fragments) -> int:
    """Write the records of a household whose plan was put together anew; the number of scans whose bytes are lost."""
    contents = {rid: damaged.some("content", "rid = ?", (rid,))[0] for rid in records[SCAN.table]}
    rows = []
    for kind in RECORDS:
        for rid, (own, row) in records[kind.table].items():
            if kind is not SCAN or contents[rid]:
                rows.append(RowChange(kind, _path(own, kind.parent, row), own, after=row))
    if not rows:
        return len(contents)
    saving = Saving(cursor, author, household, new=False)
    saving.write(rows, _orders(records), REASON, StepKind.RECORD)
    for rid, found in contents.items():
        own, row = records[SCAN.table][rid]
        uuid = log.row_uuid(saving.household, SCAN, _path(own, SCAN.parent, row))
        for one in found:
            cursor.execute(
                "INSERT INTO content (rid, hh, bytes) SELECT rid, hh, ? FROM rowmap WHERE uuid = ?",
                (one["bytes"], uuid.bytes),
            )
    return sum(not found for found in contents.values())


def _path(own: str, parent: str, row: Row) -> str:
    return f"{row[_PLACES[parent]]}/{own}" if parent else own


_PLACES = {kind.parent: list(kind.numbers).index(kind.parent) for kind in RECORDS if kind.parent}


def _orders(records: Rows) -> list[Order]:
    by_conference: dict[str, list[tuple[int, str]]] = {}
    for own, row in records[DECISION.table].values():
        place = row[list(DECISION.numbers.values()).index(POSITION)]
        by_conference.setdefault(str(row[_PLACES[DECISION.parent]]), []).append((int(place or 0), own))
    return [Order(DECISION, one, tuple(own for _place, own in sorted(some))) for one, some in by_conference.items()]
