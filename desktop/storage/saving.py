"""One saved step on one household: from differences to entries in the log and to rows in the tables."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import cast
from uuid import UUID

from desktop.domain.errors import VaultError
from desktop.storage import log, positions, standing
from desktop.storage.database import Cursor
from desktop.storage.differences import Order, RowChange
from desktop.storage.errors import StaleEdit, UnknownHousehold
from desktop.storage.kinds import HOUSEHOLD, INSERT, KIND_OF_TABLE, LIFE, POSITION, Kind
from desktop.storage.log import Author, Change, Step, StepKind
from desktop.storage.rows import Row, Value
from desktop.storage.search import forget_words, keep_words, touches
from desktop.texts import QT_TR_NOOP


def live_household(cursor: Cursor, household_id: str) -> int | None:
    """The row number of a household that is in the lists."""
    row = cursor.execute("SELECT rid FROM household WHERE id = ?", (household_id,)).fetchone()
    return int(row[0]) if row else None


def unknown(household_id: str) -> UnknownHousehold:
    """The sentence for a household that is not there."""
    return UnknownHousehold(QT_TR_NOOP("Den Haushalt {id} gibt es in diesem Tresor nicht."), id=household_id)


def stale() -> StaleEdit:
    """The sentence for an edit that met someone else's."""
    return StaleEdit(
        QT_TR_NOOP(
            "Dieselbe Stelle wurde inzwischen anders gespeichert. Der neuere Stand ist erhalten und nichts wurde "
            "überschrieben. Bitte den Haushalt neu öffnen und die Eingabe dort wiederholen, wenn sie noch passt."
        )
    )


@dataclass(slots=True)
class _Known:
    """A row that the log knows: its number, what the table shows of it, and the changes of it that stand."""

    rid: int
    shown: tuple[Value, ...] | None
    stands: Sequence[log.Entry]


@dataclass(slots=True)
class Saving:
    """A step on one household within a transaction: rows are written at once, their changes collected for the log.

    ``new``: it comes in by this step. Without ``listed`` it may also be one that left the lists.
    """

    cursor: Cursor
    author: Author
    household_id: str
    new: bool
    listed: bool = True
    household: UUID = field(init=False)
    hh: int = field(init=False)
    fresh: bool = field(init=False)
    changes: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Find the household, or name a new one."""
        self.household = log.household_uuid(self.household_id)
        live = live_household(self.cursor, self.household_id)
        if self.new and live:
            raise VaultError(
                QT_TR_NOOP("Den Haushalt {id} gibt es schon in diesem Tresor. Es wurde nichts verändert."),
                id=self.household_id,
            )
        if not self.new and not live and self.listed:
            raise unknown(self.household_id)
        known = self.cursor.execute("SELECT rid FROM rowmap WHERE uuid = ?", (self.household.bytes,)).fetchone()
        self.fresh = known is None
        self.hh = known[0] if known else self._next_rid()

    def write(
        self,
        rows: Sequence[RowChange],
        orders: Iterable[Order],
        reason: str,
        kind: StepKind = StepKind.SAVE,
        undo_of: bytes | None = None,
    ) -> None:
        """Turn differences into changes and write them; nothing at all where others already did the same."""
        places = self._places(orders)
        for row in rows:
            if row.after is not None:
                self._insert(row, places.pop((row.kind.table, row.path), None))
            elif row.before is not None:
                self._remove(row)
            else:
                self._change(row)
        for (table, path), place in places.items():
            self._place(KIND_OF_TABLE[table], path, place)
        if not self.changes:
            return
        _tid, hlc = log.append(self.cursor, self.author, Step(self.hh, self.changes, kind, reason, undo_of))
        self.cursor.execute("UPDATE household SET changed = ? WHERE rid = ?", (hlc, self.hh))

    # --- places

    def _places(self, orders: Iterable[Order]) -> dict[tuple[str, str], int]:
        places: dict[tuple[str, str], int] = {}
        for order in orders:
            known = {} if self.fresh else self._known_places(order)
            prefix = "" if order.parent is None else f"{order.parent}/"
            found = positions.moved(known, order.ids)
            places |= {(order.kind.table, prefix + name): place for name, place in found.items()}
        return places

    def _known_places(self, order: Order) -> dict[str, int]:
        where, values = ("", ()) if order.parent is None else (f' AND "{order.kind.parent}" = ?', (order.parent,))
        sql = f'SELECT id, position FROM "{order.kind.table}" WHERE hh = ?{where}'  # noqa: S608 - own names
        return dict(self.cursor.execute(sql, (self.hh, *values)))

    def _place(self, kind: Kind, path: str, place: int) -> None:
        known = self._known(kind, path)
        if known is not None and known.shown is not None:
            uuid = self._uuid(kind, path).bytes
            parents = tuple(entry.cid for entry in standing.of_field(self.cursor, known.rid, POSITION, known.stands))
            self.changes.append(Change(known.rid, uuid, POSITION, place, parents))
            self._update(kind, known.rid, {"position": place})

    # --- rows

    def _insert(self, new: RowChange, place: int | None) -> None:
        known = None if self.fresh else self._known(new.kind, new.path)
        row = cast("Row", new.after) if new.kind is HOUSEHOLD else (place, *cast("Row", new.after)[1:])
        if known is not None and known.shown is not None:
            if known.shown[1:] != row[1:]:
                raise stale()
            return
        uuid = self._uuid(new.kind, new.path)
        rid = known.rid if known else self._new_row(new, uuid)
        parents = tuple(entry.cid for entry in known.stands) if known else ()
        self.changes.append(Change(rid, uuid.bytes, INSERT, log.pack_insert(new.kind, new.id, row), parents))
        at = {"changed": 0} if new.kind is HOUSEHOLD else {"hh": self.hh}
        columns = {"rid": rid, "id": new.id, **dict(zip(new.kind.numbers, row, strict=True)), **at}
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        sql = f'INSERT INTO "{new.kind.table}" ({names}) VALUES ({marks})'  # noqa: S608 - own names
        self.cursor.execute(sql, tuple(columns.values()))
        keep_words(self.cursor, new.kind, rid, self.hh, dict(zip(new.kind.numbers, row, strict=True)))

    def _remove(self, gone: RowChange) -> None:
        known = self._known(gone.kind, gone.path)
        if known is None or known.shown is None:
            return
        places = 0 if gone.kind is HOUSEHOLD else 1
        if known.shown[places:] != cast("Row", gone.before)[places:]:
            raise stale()
        parents = tuple(entry.cid for entry in known.stands)
        self.changes.append(Change(known.rid, self._uuid(gone.kind, gone.path).bytes, LIFE, 0, parents))
        sql = f'DELETE FROM "{gone.kind.table}" WHERE {self._key(gone.kind)}'  # noqa: S608 - own names
        self.cursor.execute(sql, self._at(gone.kind, known.rid))
        forget_words(self.cursor, known.rid)

    def _change(self, changed: RowChange) -> None:
        known = self._known(changed.kind, changed.path)
        if known is None or known.shown is None:
            raise stale()
        uuid = self._uuid(changed.kind, changed.path).bytes
        shown = dict(zip(changed.kind.numbers, known.shown, strict=True))
        new: dict[str, Value] = {}
        for name, (before, after) in changed.values.items():
            if after == shown[name]:
                continue
            if before != shown[name]:
                raise stale()
            fld = changed.kind.numbers[name]
            stands = standing.of_field(self.cursor, known.rid, fld, known.stands)
            seen = tuple(entry.cid for entry in stands if log.value_of(entry, fld) == before)
            self.changes.append(Change(known.rid, uuid, fld, after, seen))
            new[name] = after
        if new:
            self._update(changed.kind, known.rid, new)
            if touches(changed.kind, new):
                keep_words(self.cursor, changed.kind, known.rid, self.hh, shown | new)

    # --- what the vault knows

    def _known(self, kind: Kind, path: str) -> _Known | None:
        uuid = self._uuid(kind, path).bytes
        found = self.cursor.execute("SELECT rid FROM rowmap WHERE uuid = ?", (uuid,)).fetchone()
        if not found:
            return None
        columns = ", ".join(f'"{name}"' for name in kind.numbers)
        sql = f'SELECT {columns} FROM "{kind.table}" WHERE {self._key(kind)}'  # noqa: S608 - own names
        shown = self.cursor.execute(sql, self._at(kind, found[0])).fetchone()
        return _Known(found[0], shown, standing.of_row(self.cursor, found[0]))

    def _uuid(self, kind: Kind, path: str) -> UUID:
        return self.household if kind is HOUSEHOLD else log.row_uuid(self.household, kind, path)

    def _next_rid(self) -> int:
        return int(self.cursor.execute("SELECT coalesce(max(rid), 0) + 1 FROM rowmap").fetchone()[0])

    def _new_row(self, new: RowChange, uuid: UUID) -> int:
        rid = self.hh if new.kind is HOUSEHOLD else self._next_rid()
        self.cursor.execute(
            "INSERT INTO rowmap (rid, uuid, tbl, hh, id) VALUES (?, ?, ?, ?, ?)",
            (rid, uuid.bytes, new.kind.number, self.hh, new.id),
        )
        return rid

    # --- tables

    def _key(self, kind: Kind) -> str:
        return "rid = ?" if kind is HOUSEHOLD else "hh = ? AND rid = ?"

    def _at(self, kind: Kind, rid: int) -> tuple[int, ...]:
        return (rid,) if kind is HOUSEHOLD else (self.hh, rid)

    def _update(self, kind: Kind, rid: int, new: dict[str, Value]) -> None:
        assigned = ", ".join(f'"{name}" = ?' for name in new)
        sql = f'UPDATE "{kind.table}" SET {assigned} WHERE {self._key(kind)}'  # noqa: S608 - own names
        self.cursor.execute(sql, (*new.values(), *self._at(kind, rid)))
