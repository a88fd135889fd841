"""Lists of households: their order is known at once, and a row is read when somebody looks at it."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, overload

from desktop.domain.folding import fold
from desktop.domain.ports import ALL, HouseholdList, HouseholdRow, Sieve
from desktop.domain.vocabulary import HouseholdStatus
from desktop.storage import log
from desktop.storage.database import Cursor
from desktop.storage.room import Room

ROWS_AT_ONCE = 64
_ROWS = (
    "SELECT household.rid, household.id, household.name, city, district, coalesce(participant.name, care_pilot),"
    " status, review_on, changed FROM household LEFT JOIN participant ON participant.hh = household.rid"
    " AND participant.id = care_pilot WHERE household.rid IN (SELECT value FROM json_each(?))"
)

_SIEVED = (
    "SELECT household.rid FROM household LEFT JOIN participant ON participant.hh = household.rid"
    " AND participant.id = care_pilot WHERE status = ?1"
    " AND (?2 IS NULL OR coalesce(participant.name, care_pilot) = ?2)"
    " AND (?3 IS NULL OR coalesce(nullif(trim(district), ''), nullif(trim(city), '')) = ?3)"
    " AND (?4 IS NULL OR review_on IS NULL OR review_on <= ?4)"
)
_AREAS = "SELECT DISTINCT coalesce(nullif(trim(district), ''), nullif(trim(city), '')) FROM household WHERE status = ?"


def areas(cursor: Cursor) -> Sequence[str]:
    """Where active households are, by name, umlauts beside their letters."""
    found = cursor.execute(_AREAS, (HouseholdStatus.ACTIVE,)).fetchall()
    return sorted((row[0] for row in found if row[0]), key=lambda name: (fold(name), name))


def _asked(sieve: Sieve) -> Sequence[str | None]:
    by = sieve.review_by.isoformat() if sieve.review_by else None
    return HouseholdStatus.ACTIVE, sieve.pilot, sieve.area, by


_Place = tuple[str, str, str, int]
"""Folded name, name, id and row number of a household."""


class Listing:
    """Knows the order of all households until a step is taken in the vault."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._step = -1
        self._order: Sequence[_Place] = ()

    def households(self, cursor: Cursor, ranks: Mapping[int, int] | None, sieve: Sieve = ALL) -> HouseholdList:
        """Those with these row numbers, the lowest rank first and then by name; ``None`` for all.

        ``sieve`` leaves some of them.
        """
        step = cursor.execute("SELECT coalesce(max(tid), 0) FROM txn").fetchone()[0]
        if step != self._step:
            rows = cursor.execute("SELECT name, id, rid FROM household").fetchall()
            self._order = sorted([(fold(name), name, own, rid) for name, own, rid in rows])
            self._step = step
        order = self._order
        if sieve != ALL:
            left = {row[0] for row in cursor.execute(_SIEVED, _asked(sieve))}
            order = [place for place in order if place[3] in left]
        if ranks is None:
            return Households(self._room, order)
        found = [place for place in order if place[3] in ranks]
        return Households(self._room, sorted(found, key=lambda place: ranks[place[3]]))

    def forget(self) -> None:
        """Know no name any more."""
        self._step, self._order = -1, ()


class Households(HouseholdList):
    """Rows of households in their order; one that is gone by the time it is read shows what was known of it."""

    def __init__(self, room: Room, order: Sequence[_Place]) -> None:
        self._room = room
        self._order = order
        self._read: dict[int, HouseholdRow] = {}

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, place: int) -> HouseholdRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[HouseholdRow]: ...

    def __getitem__(self, place: int | slice) -> HouseholdRow | Sequence[HouseholdRow]:
        if isinstance(place, slice):
            return [self[at] for at in range(len(self))[place]]
        rid = self._order[place][3]
        if rid not in self._read:
            self._read_around(range(len(self))[place])
        return self._read[rid]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]  # a list, as far as anybody can tell

    def ids(self) -> Sequence[str]:
        """The ids of the households, in their order; nothing is read."""
        return [own for _folded, _name, own, _rid in self._order]

    def in_order(self, places: Sequence[int]) -> "Households":
        """The same in another order; nothing is read."""
        return Households(self._room, [self._order[place] for place in places])

    def _read_around(self, place: int) -> None:
        first = place - place % ROWS_AT_ONCE
        some = self._order[first : first + ROWS_AT_ONCE]
        with self._room.reading() as cursor:
            rows = cursor.execute(_ROWS, (json.dumps([one[3] for one in some]),)).fetchall()
        self._read |= {one[3]: _gone(one[2], one[1]) for one in some}
        self._read |= {row[0]: _row(row[1:]) for row in rows}


def _row(values: Sequence[Any]) -> HouseholdRow:
    household_id, name, city, district, care_pilot, status, review_on, changed = values
    return HouseholdRow(
        id=household_id,
        name=name,
        city=city,
        district=district,
        care_pilot=care_pilot,
        status=status,
        review_on=date.fromisoformat(review_on) if review_on else None,
        changed_at=datetime.fromtimestamp(log.milliseconds(changed) / 1000, UTC),
    )


def _gone(household_id: str, name: str) -> HouseholdRow:
    return HouseholdRow(household_id, name, None, None, None, "closed", None, datetime.fromtimestamp(0, UTC))
