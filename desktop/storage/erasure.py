"""Erasing a household or a person for good: rows, words in the log, what can be searched, drafts and findings.

What is left says that something was erased, when and by whom, and under which random name (``ledger.py``). Names of
those who took steps stay: who did what is theirs to answer for.
"""

import secrets
from abc import abstractmethod
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from desktop.domain.erasing import Words, without_person
from desktop.domain.fields import FIELDS
from desktop.domain.fingerprint import thawed
from desktop.domain.plan import Plan
from desktop.domain.records import Record
from desktop.domain.records_of import texts, without
from desktop.storage import ledger, log, past
from desktop.storage.database import Cursor
from desktop.storage.differences import all_rows, orders, row_changes
from desktop.storage.kinds import HOUSEHOLD, INSERT, KIND_NUMBERED, KIND_OF_LIST, KINDS, RECORDS, VERSION, Kind
from desktop.storage.log import Author, Change, Entry, Step, StepKind
from desktop.storage.places import Places
from desktop.storage.record_rows import every_record, record_changes
from desktop.storage.redaction import Gone, redact
from desktop.storage.room import Room
from desktop.storage.rows import ENTITY_OF, Row, Value, read_plans
from desktop.storage.saving import Saving, unknown

PARTICIPANT = KIND_OF_LIST["participants"]


@cache
def beside() -> tuple[str, ...]:
    """Tables with what was found out about households; it goes when somebody is erased, and is found out anew."""
    from desktop.storage.schema import GUARDED, metadata  # noqa: PLC0415 - SQLAlchemy, half a second, wanted here alone

    return tuple(each.name for each in metadata.sorted_tables if "hh" in each.c and each.name not in GUARDED)


NAMING: Mapping[str, frozenset[int]] = MappingProxyType(
    {
        kind.table: frozenset(
            kind.numbers[field.name]
            for field in FIELDS[ENTITY_OF[kind.table]]
            if field.names == "participants"
            or (kind.table, field.name) in (("accepted_flag", "flag"), ("accepted_flag", "by"))
        )
        for kind in KINDS
    }
)
"""The fields, by table and number, that hold ids of participants."""


class Erasures(Room):
    """What a vault forgets for good."""

    places: Places
    read_only: bool

    @abstractmethod
    def _checkpoint(self) -> None:
        """Bring everything from the write-ahead log into the database, and empty it."""

    @abstractmethod
    def _author(self) -> Author:
        """Who acts."""

    def erase_household(self, household_id: str) -> None:
        """Erase a household with everybody in it, whether it is still in the lists or not.

        Raises ``UnknownHousehold``. Backups keep it until they are thinned out; a restored one is cleared when opened.
        """
        with self.writing("erase") as cursor:
            _Erasing(cursor, self._author(), _household(cursor, household_id)).household()
        self._let_go()

    def erase_person(self, household_id: str, participant_id: str) -> None:
        """Erase a person from a household, whether they still take part or not.

        Their entries go, whatever has to name them, and their words in the texts of others.

        Raises ``UnknownHousehold``, also for somebody who was never in it; ``PlanError`` for the only person at the
        centre.
        """
        with self.writing("erase") as cursor:
            hh = _household(cursor, household_id)
            erasing = _Erasing(cursor, self._author(), hh)
            rid = erasing.row(PARTICIPANT, participant_id)
            if rid is None:
                raise unknown(f"{household_id}/{participant_id}")
            erasing.person(rid, participant_id)
        self._let_go()

    def replay_ledger(self) -> int:
        """Erase again whoever the ledger names and this vault still holds, as after a restore; how many those were.

        Where the ledger is missing or shorter than what the vault itself remembers, it is made whole.
        """
        with self.reading() as cursor:
            done = _erased(cursor)
            wanted = ledger.read(self.places.folder) - done
            if wanted:
                found = {name: place for name, place in _subjects(cursor) if name in wanted}
        if wanted:
            with self.writing("erase") as cursor:
                for name in sorted(wanted & found.keys(), key=lambda name: found[name][0] is not HOUSEHOLD):
                    _erase_again(cursor, self._author(), found[name][1])
                _note(cursor, self._author(), None, wanted)
            self._checkpoint()
        ledger.add(self.places.folder, done)
        return len(wanted & found.keys()) if wanted else 0

    def _let_go(self) -> None:
        """Nothing of it stays in the files beside the database either."""
        with self.reading() as cursor:
            done = _erased(cursor)
        ledger.add(self.places.folder, done)
        self._checkpoint()


def _household(cursor: Cursor, household_id: str) -> int:
    found = cursor.execute(
        "SELECT rid FROM rowmap WHERE uuid = ?", (log.household_uuid(household_id).bytes,)
    ).fetchone()
    if found is None:
        raise unknown(household_id)
    return int(found[0])


def _erased(cursor: Cursor) -> frozenset[bytes]:
    rows = cursor.execute("SELECT reason FROM txn WHERE kind = 6").fetchall()  # said so that its index is used
    return frozenset().union(*(ledger.unpacked(row[0]) for row in rows))


def _subjects(cursor: Cursor) -> Iterator[tuple[bytes, tuple[Kind, int]]]:
    """The random names of all households and people that are left, with their kinds and rows."""
    for rid, number in cursor.execute(
        "SELECT rid, tbl FROM rowmap WHERE tbl IN (?, ?) AND id <> ''", (HOUSEHOLD.number, PARTICIPANT.number)
    ).fetchall():
        yield _subject(cursor, rid), (KIND_NUMBERED[number], rid)


def _subject(cursor: Cursor, rid: int) -> bytes:
    first = cursor.execute("SELECT min(cid) FROM change WHERE rid = ? AND fld = ?", (rid, INSERT)).fetchone()[0]
    salt = cursor.execute("SELECT salt FROM txn WHERE tid = ?", (log.step_of(first),)).fetchone()[0]
    return log.subject_id(salt, log.place_of(first))


def _erase_again(cursor: Cursor, author: Author, rid: int) -> None:
    number, hh, own = cursor.execute("SELECT tbl, hh, id FROM rowmap WHERE rid = ?", (rid,)).fetchone()
    if own and number == HOUSEHOLD.number:
        _Erasing(cursor, author, rid).household()
    elif own:
        _Erasing(cursor, author, hh).person(rid, own)


def _note(cursor: Cursor, author: Author, hh: int | None, names: Collection[bytes]) -> None:
    log.append(cursor, author, Step(hh, (), StepKind.ERASE, ledger.packed(names)))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row that the log knows, whether it is there or not."""

    rid: int
    kind: Kind
    id: str
    history: Sequence[Entry]


@dataclass(slots=True)
class _Erasing:
    """An erasure in one household (row number ``hh``), within a transaction."""

    cursor: Cursor
    author: Author
    hh: int

    def row(self, kind: Kind, own: str) -> int | None:
        """The number of a row that is or was in the household."""
        found = self.cursor.execute(
            "SELECT rid FROM rowmap WHERE hh = ? AND tbl = ? AND id = ?", (self.hh, kind.number, own)
        ).fetchone()
        return int(found[0]) if found else None

    def household(self) -> None:
        """Erase all of it."""
        name = _subject(self.cursor, self.hh)
        plan = self._plan()
        if plan is not None:
            self._saving(plan).write(all_rows(plan), (), "", StepKind.CLEAR)
        self._clear_records(lambda _record: None)
        rows = list(self._rows())
        names = {name}
        gone: dict[int, Gone] = defaultdict(Gone)
        for tid, kind, reason in self._steps():
            gone[tid].household = True
            names |= ledger.unpacked(reason) if kind == StepKind.ERASE else frozenset()
        for row in rows:
            for entry in row.history:
                gone[log.step_of(entry.cid)].rows.add(entry.cid)
        self._redact(gone)
        self._forget_beside(words=None)
        self._forget(rows)
        _note(self.cursor, self.author, self.hh, names)

    def person(self, rid: int, own: str) -> None:
        """Erase one person; ``rid`` is their row."""
        name = _subject(self.cursor, rid)
        plan = self._plan()
        words = past.words_of_person(self.cursor, self.hh, rid)
        if plan is not None:
            then = without_person(plan, own, words)
            self._saving(plan).write(row_changes(plan, then), orders(plan, then), "", StepKind.CLEAR)
        self._clear_records(lambda record: without(record, words))
        rows = list(self._rows())
        telling = {row.rid: {e.cid for e in row.history if _tells(row.kind, e, words)} for row in rows}
        ended = [
            row
            for row in rows
            if row.rid == rid or (telling[row.rid] and row.kind is not HOUSEHOLD and not log.is_live(row.history))
        ]
        self._say_anew([row for row in rows if telling[row.rid] and log.is_live(row.history)])
        gone: dict[int, Gone] = defaultdict(Gone)
        for row in rows:
            for cid in telling[row.rid]:
                gone[log.step_of(cid)].values.add(cid)
        for row in ended:
            for entry in row.history:
                gone[log.step_of(entry.cid)].rows.add(entry.cid)
        for tid, kind, reason in self._steps():
            if kind != StepKind.ERASE and isinstance(reason, str) and words.within(reason):
                gone[tid].reason = True
        self._redact(gone)
        self._forget_beside(words)
        self._forget(ended)
        _note(self.cursor, self.author, self.hh, (name,))

    # --- what there is

    def _plan(self) -> Plan | None:
        return next(read_plans(self.cursor, self.hh, self.hh), None)

    def _saving(self, plan: Plan) -> Saving:
        return Saving(self.cursor, self.author, plan.household.id, new=False)

    def _rows(self) -> Iterator[_Row]:
        for rid, number, own in self.cursor.execute(
            "SELECT rid, tbl, id FROM rowmap WHERE hh = ? AND id <> ''", (self.hh,)
        ).fetchall():
            yield _Row(rid, KIND_NUMBERED[number], own, log.entries(self.cursor, rid))

    def _steps(self) -> list[tuple[int, int, object]]:
        return self.cursor.execute("SELECT tid, kind, reason FROM txn WHERE hh = ?", (self.hh,)).fetchall()

    # --- what becomes of it

    def _clear_records(self, becomes: Callable[[Record], Record | None]) -> None:
        """Change what is kept beside the plan, or let it go, with the bytes of scans that are no longer there."""
        home = self.cursor.execute("SELECT id FROM rowmap WHERE rid = ?", (self.hh,)).fetchone()[0]
        rows = [
            row
            for record in every_record(self.cursor, self.hh, home)
            for row in record_changes(record, becomes(record))
        ]
        saving = Saving(self.cursor, self.author, home, new=False, listed=False)
        saving.write(rows, (), "", StepKind.CLEAR)
        self.cursor.execute(
            "DELETE FROM content WHERE hh = ?1 AND rid NOT IN (SELECT rid FROM scan WHERE hh = ?1)", (self.hh,)
        )

    def _say_anew(self, rows: Sequence[_Row]) -> None:
        """State rows once more as they are now, so that nothing stands on older words."""
        changes = []
        for row in rows:
            shown = self._shown(row)
            uuid = self.cursor.execute("SELECT uuid FROM rowmap WHERE rid = ?", (row.rid,)).fetchone()[0]
            parents = tuple(entry.cid for entry in log.row_heads(row.history))
            changes.append(Change(row.rid, uuid, INSERT, log.pack_insert(row.kind, row.id, shown), parents))
        if changes:
            _tid, hlc = log.append(self.cursor, self.author, Step(self.hh, changes, StepKind.CLEAR, ""))
            self.cursor.execute("UPDATE household SET changed = ? WHERE rid = ?", (hlc, self.hh))

    def _shown(self, row: _Row) -> Row:
        columns = ", ".join(f'"{name}"' for name in row.kind.numbers)
        home = "rid" if row.kind is HOUSEHOLD else "hh"
        sql = f'SELECT {columns} FROM "{row.kind.table}" WHERE rid = ? AND {home} = ?'  # noqa: S608 - own names
        return tuple(self.cursor.execute(sql, (row.rid, self.hh)).fetchone())

    def _redact(self, gone: Mapping[int, Gone]) -> None:
        for tid, found in gone.items():
            redact(self.cursor, tid, found)

    def _forget(self, rows: Sequence[_Row]) -> None:
        """Take names from rows that are gone; their numbers stay, for the log."""
        self.cursor.executemany("DELETE FROM search_text WHERE rid = ?", ((row.rid,) for row in rows))
        self.cursor.executemany(
            "UPDATE rowmap SET id = '', uuid = ? WHERE rid = ?", ((secrets.token_bytes(16), row.rid) for row in rows)
        )

    def _forget_beside(self, words: Words | None) -> None:
        """Drop what was found out about the household, and drafts: all of them, or those that tell of a person."""
        for table in beside():
            self.cursor.execute(f'DELETE FROM "{table}" WHERE hh = ?', (self.hh,))  # noqa: S608 - own names
        home = self.cursor.execute("SELECT id FROM rowmap WHERE rid = ?", (self.hh,)).fetchone()[0]
        drafts = self.cursor.execute("SELECT place, words FROM draft WHERE household = ?", (home,)).fetchall()
        for place, said in drafts:
            if words is None or words.own in place or words.own in said or words.within(said):
                self.cursor.execute("DELETE FROM draft WHERE place = ?", (place,))


def _tells(kind: Kind, entry: Entry, words: Words) -> bool:
    """Whether a change names a person or says their words."""
    said = log.unpack_insert(entry.val) if entry.fld == INSERT else {entry.fld: log.known(entry.val)}
    if kind in RECORDS:
        return any(words.named(text) for number, value in said.items() for text in _texts(kind, number, value))
    return any(
        words.named(value) if number in NAMING[kind.table] else words.within(value)
        for number, value in said.items()
        if isinstance(value, str)
    )


def _texts(kind: Kind, number: int, value: Value) -> Iterator[str]:
    """The texts in a field of a record; those of a frozen plan one by one."""
    if isinstance(value, str):
        yield from texts(thawed(value)) if (kind, number) == (VERSION, VERSION.numbers["plan"]) else (value,)
