"""What was: the steps of a household as events, and its plan as it stood after any of them."""

import json
import struct
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.access import Known
from desktop.domain.changes import Change
from desktop.domain.erasing import Words, words_of
from desktop.domain.history import Deed, Event, Output, Recorded
from desktop.domain.plan import Participant, Plan
from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.journal import told
from desktop.storage.kinds import HOUSEHOLD, INSERT, KIND_NUMBERED, KIND_OF_LIST, RECORDS
from desktop.storage.log import StepKind
from desktop.storage.record_history import recorded
from desktop.storage.record_rows import every_record
from desktop.storage.rows import Row, domain_entity, domain_value, plan_of, read_plans

PARTICIPANT = KIND_OF_LIST["participants"]

DEEDS: Mapping[StepKind, Deed] = {
    StepKind.SAVE: Deed.SAVED,
    StepKind.DELETE: Deed.DELETED,
    StepKind.UNDO: Deed.UNDONE,
    StepKind.OUTPUT: Deed.GIVEN_OUT,
    StepKind.ERASE: Deed.ERASED,
    StepKind.RECORD: Deed.RECORDED,
}
"""What a step is in the words of the domain; one of kind ``CLEAR`` belongs to the erasure after it."""


def row_of(cursor: Cursor, household_id: str) -> int | None:
    """The row number under which a household is or was known."""
    found = cursor.execute(
        "SELECT rid FROM rowmap WHERE uuid = ?", (log.household_uuid(household_id).bytes,)
    ).fetchone()
    return int(found[0]) if found else None


def events(cursor: Cursor, hh: int | None) -> list[Event]:
    """The steps of a household (``None``: those that belong to none), the latest first."""
    changes: dict[int, list[Change]] = defaultdict(list)
    erased: set[int] = set()
    records: dict[int, list[Recorded]] = defaultdict(list)
    for rid, number, own in cursor.execute("SELECT rid, tbl, id FROM rowmap WHERE hh = ?", (hh,)).fetchall():
        kind = KIND_NUMBERED[number]
        if kind in RECORDS:
            for step, one in recorded(kind, own, log.entries(cursor, rid)):
                records[step] += [] if one is None else [one]
                erased |= {step} if one is None else set()
            continue
        for row in told(kind, own, log.entries(cursor, rid)):
            step = log.step_of(row[0])
            if row[2] or not own:
                erased.add(step)
            else:
                changes[step].append(row[1])
    found = cursor.execute(
        "SELECT tid, hlc, author, reason, kind, undo_of FROM txn WHERE hh IS ? AND kind <> ? ORDER BY tid DESC",
        (hh, StepKind.CLEAR),
    ).fetchall()
    return [
        Event(
            step=tid,
            when=datetime.fromtimestamp(log.milliseconds(hlc) / 1000, UTC),
            author=author,
            deed=DEEDS[StepKind(kind)],
            reason=reason if kind in log.CHANGING and isinstance(reason, str) else "",
            changes=tuple(changes[tid]),
            records=tuple(records[tid]),
            output=_output(reason) if kind == StepKind.OUTPUT else None,
            undone=_step_named(cursor, undo_of) if undo_of else None,
            erased=tid in erased or isinstance(reason, bytes),
        )
        for tid, hlc, author, reason, kind, undo_of in found
    ]


def packed_output(output: Output) -> str:
    """An output as the reason of its step holds it."""
    said = [output.kind, output.recipient, output.on.isoformat()]
    return json.dumps(said if output.version is None else [*said, output.version], ensure_ascii=False)


def _output(reason: str | bytes) -> Output | None:
    if isinstance(reason, bytes):
        return None
    kind, recipient, on, *version = json.loads(reason)
    return Output(kind, recipient, date.fromisoformat(on), *version)


def _step_named(cursor: Cursor, name: bytes) -> int | None:
    found = cursor.execute(
        "SELECT tid FROM txn JOIN device USING (dev) WHERE uuid = ? AND n = ?",
        (name[:16], *struct.unpack(">q", name[16:])),
    ).fetchone()
    return int(found[0]) if found else None


def plan_at(cursor: Cursor, hh: int, step: int) -> Plan | None:
    """A household's plan as it stood after a step; ``None`` where it was not there.

    Entries of which words were erased since are left out, and particulars of the household that were, are not said.
    """
    ranks = {
        tid: (hlc, device)
        for tid, hlc, device in cursor.execute(
            "SELECT tid, hlc, uuid FROM txn JOIN device USING (dev) WHERE hh = ? AND tid <= ?", (hh, step)
        )
    }
    home: Row | None = None
    rows: dict[str, list[tuple[str, Row]]] = defaultdict(list)
    for rid, number, own in cursor.execute("SELECT rid, tbl, id FROM rowmap WHERE hh = ?", (hh,)).fetchall():
        kind = KIND_NUMBERED[number]
        if kind in RECORDS:
            continue
        history = [entry for entry in log.entries(cursor, rid) if log.step_of(entry.cid) <= step]
        if not history or not log.is_live(history):
            continue
        shown = tuple(map(log.known, log.project(kind, history, ranks)))
        words_gone = not own or any(isinstance(entry.val, bytes) for entry in log.row_heads(history))
        if kind is HOUSEHOLD:
            home = (own, *shown)
        elif not words_gone:
            rows[kind.table].append((own, shown))
    return plan_of(home, rows) if home else None


def forms(cursor: Cursor, rid: int) -> tuple[Participant, ...]:
    """All forms in which a participant (row number ``rid``) was ever written down, the oldest first."""
    names = {number: name for name, number in PARTICIPANT.numbers.items()}
    own = cursor.execute("SELECT id FROM rowmap WHERE rid = ?", (rid,)).fetchone()[0]
    found: list[Participant] = []
    for entry in log.entries(cursor, rid):
        name = names.get(entry.fld, "")
        if isinstance(entry.val, bytes):
            continue
        if entry.fld == INSERT:
            form = domain_entity(PARTICIPANT, own, log.unpack_insert(entry.val))
            found += [form] if isinstance(form, Participant) else []
        elif found and name not in ("", "position"):
            found.append(replace(found[-1], **{name: domain_value(PARTICIPANT, name, entry.val)}))  # type: ignore[arg-type]
    return tuple(found)


def words_of_person(cursor: Cursor, hh: int, rid: int) -> Words:
    """The words of a participant, from all that the log ever said of them."""
    others = cursor.execute(
        "SELECT name FROM participant WHERE hh = ? AND rid <> ? UNION SELECT name FROM household WHERE rid = ?",
        (hh, rid, hh),
    ).fetchall()
    return words_of(forms(cursor, rid), [name for (name,) in others])


def known_of(cursor: Cursor, hh: int, participant: str) -> Known | None:
    """All that the vault holds of a person who takes or took part; ``None`` for somebody who never did."""
    found = cursor.execute(
        "SELECT rid FROM rowmap WHERE hh = ? AND tbl = ? AND id = ?", (hh, PARTICIPANT.number, participant)
    ).fetchone()
    if found is None:
        return None
    words = words_of_person(cursor, hh, found[0])
    household = cursor.execute("SELECT id FROM rowmap WHERE rid = ?", (hh,)).fetchone()[0]
    drafts = cursor.execute(
        "SELECT words FROM draft WHERE household = (SELECT id FROM rowmap WHERE rid = ?) ORDER BY place", (hh,)
    ).fetchall()
    return Known(
        plan=next(read_plans(cursor, hh, hh), None),
        participant=participant,
        words=words,
        past=forms(cursor, found[0]),
        events=tuple(events(cursor, hh)),
        records=tuple(every_record(cursor, hh, household)),
        drafts=tuple(said for (said,) in drafts if words.own in said or words.within(said)),
    )
