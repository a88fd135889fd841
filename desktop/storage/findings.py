"""The last results of checks, kept beside the plans they are about; fulfils ``desktop.domain.caseload.FindingsStore``.

They are no part of the log: what is lost of them is found anew. A result holds while the household's revision (the
hybrid logical time of its last change), the window and the program's version are the same.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from desktop import __version__
from desktop.domain.across import MOST_HOUSEHOLDS, Carrying
from desktop.domain.caseload import Checked, HouseholdCheck, OpenFlag, Unchecked
from desktop.storage.database import Cursor
from desktop.storage.record_rows import agreed_in
from desktop.storage.room import Room
from desktop.storage.rows import TO_CHECK, WHOLE, read_plans

PLANS_AT_ONCE = 4
"""So many households are read in one step, which then takes a few milliseconds."""

RESULTS_AT_ONCE = 64

_HOLDS = "finding.changed = household.changed AND finding.day = ? AND finding.days = ? AND finding.version = ?"
_ENTRIES = (
    "SELECT household.rid, household.id, found FROM household LEFT JOIN finding ON finding.hh = household.rid"  # noqa: S608 - own words
    f" AND {_HOLDS} WHERE"
)
_CARRYING = (
    "SELECT household.id, carried FROM known JOIN carrying USING (hh) JOIN finding USING (hh) JOIN household"  # noqa: S608
    f" ON household.rid = hh WHERE person = ? AND {_HOLDS} ORDER BY household.id LIMIT ?"
)
_KEEP = (
    "INSERT INTO finding (hh, changed, day, days, version, found) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hh) DO UPDATE"
    " SET changed = excluded.changed, day = excluded.day, days = excluded.days, version = excluded.version,"
    " found = excluded.found"
)
_KEEP_CARRYING = (
    "INSERT INTO carrying (hh, carried) VALUES (?, ?) ON CONFLICT (hh) DO UPDATE SET carried = excluded.carried"
)


class KeptFindings:
    """The results that a vault keeps."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def kept(self) -> Iterator[HouseholdCheck]:
        """The last result of each household that has one, of whatever day and revision."""
        last = 0
        while True:
            with self._room.reading() as cursor:
                rows = cursor.execute(
                    "SELECT hh, household.id, day, days, found FROM finding JOIN household ON household.rid = hh"
                    " WHERE hh > ? ORDER BY hh LIMIT ?",
                    (last, RESULTS_AT_ONCE),
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            for _rid, household, day, days, found in rows:
                yield _result(household, date.fromisoformat(day), days, found)

    def entries(self, on: date, days: int, household: str | None = None) -> Iterator[HouseholdCheck | Unchecked]:
        """Each household, or only one: its result if that still holds for this window, else its plan."""
        last: int = 0
        while page := self._page(on, days, last, household):
            for holds, some in groupby(page, key=lambda row: row[2] is not None):
                if holds:
                    yield from (_result(household_id, on, days, found) for _rid, household_id, found in some)
                else:
                    yield from self._unchecked([rid for rid, _household_id, _found in some])
            if household is not None:
                return
            last = page[-1][0]

    def keep(self, checked: Sequence[Checked]) -> None:
        """Put results in the place of earlier ones of the same households. Raises as ``Vault.writing``.

        What became of a household that is no longer there is left out. Where nothing can be written, nothing is kept.
        """
        if self._room.read_only:
            return
        with self._room.writing("findings") as cursor:
            rows = [(_rid(cursor, each.check.household), each) for each in checked]
            there = [(rid, each) for rid, each in rows if rid is not None]
            cursor.executemany(_KEEP, (_row(rid, each) for rid, each in there))
            cursor.executemany(_KEEP_CARRYING, ((rid, _packed_carrying(each.carrying)) for rid, each in there))
            for rid, each in there:
                _keep_known(cursor, rid, {one.person for one in each.carrying})

    def carrying(self, on: date, days: int) -> Iterator[Sequence[Carrying]]:
        """For each person known in more than one household what they carry in each, of results that still hold.

        Of somebody known in more than ``MOST_HOUSEHOLDS`` only in one more than these.
        """
        person = b""
        while True:
            with self._room.reading() as cursor:
                found = cursor.execute(
                    "SELECT person FROM known WHERE person > ? GROUP BY person HAVING min(hh) < max(hh)"
                    " ORDER BY person LIMIT 1",
                    (person,),
                ).fetchone()
                if found is None:
                    return
                (person,) = found
                window = on.isoformat(), days, __version__
                rows = cursor.execute(_CARRYING, (person, *window, MOST_HOUSEHOLDS + 1)).fetchall()
            everywhere = [one for row in rows for one in _carrying(*row) if one.person == person]
            if len(rows) > 1:
                yield everywhere

    def _page(self, on: date, days: int, last: int, household: str | None) -> Sequence[tuple[int, str, Any]]:
        where, value = ("household.rid > ?", last) if household is None else ("household.id = ?", household)
        window = on.isoformat(), days, __version__
        with self._room.reading() as cursor:
            sql = f"{_ENTRIES} {where} ORDER BY household.rid LIMIT ?"
            return cursor.execute(sql, (*window, value, RESULTS_AT_ONCE)).fetchall()

    def _unchecked(self, rids: Sequence[int]) -> Iterator[Unchecked]:
        """The plans of households that follow each other, with the revisions they have now."""
        for place in range(0, len(rids), PLANS_AT_ONCE):
            span = rids[place], rids[min(place + PLANS_AT_ONCE, len(rids)) - 1]
            with self._room.reading() as cursor:
                revisions = cursor.execute(
                    "SELECT rid, changed FROM household WHERE rid BETWEEN ? AND ? ORDER BY rid", span
                ).fetchall()
                latest = agreed_in(cursor, *span)
                plans = list(read_plans(cursor, *span, WHOLE if latest else TO_CHECK))
            for (rid, revision), plan in zip(revisions, plans, strict=True):
                yield Unchecked(revision, plan, latest.get(rid))


def _rid(cursor: Cursor, household: str) -> int | None:
    found = cursor.execute("SELECT rid FROM household WHERE id = ?", (household,)).fetchone()
    return None if found is None else int(found[0])


def _row(rid: int, each: Checked) -> tuple[int, int, str, int, str, str]:
    check = each.check
    return rid, each.revision, check.on.isoformat(), check.days, __version__, _packed_check(check)


def _keep_known(cursor: Cursor, hh: int, people: set[bytes]) -> None:
    before = {person for (person,) in cursor.execute("SELECT person FROM known WHERE hh = ?", (hh,))}
    if before == people:
        return
    cursor.executemany("DELETE FROM known WHERE person = ? AND hh = ?", ((person, hh) for person in before - people))
    cursor.executemany("INSERT INTO known (person, hh) VALUES (?, ?)", ((person, hh) for person in people - before))


# --- how results stand in a column


def _packed_check(check: HouseholdCheck) -> str:
    return _packed(
        {
            "counts": check.counts,
            "next": check.next_on and check.next_on.isoformat(),
            "flags": [(flag.id, flag.severity, flag.first and flag.first.isoformat()) for flag in check.flags],
        }
    )


def _result(household: str, on: date, days: int, packed: str) -> HouseholdCheck:
    found = json.loads(packed)
    return HouseholdCheck(
        household=household,
        on=on,
        days=days,
        counts=tuple((severity, number) for severity, number in found["counts"]),
        next_on=_day(found["next"]),
        flags=tuple(OpenFlag(flag, severity, _day(first)) for flag, severity, first in found["flags"]),
    )


def _packed_carrying(carrying: Sequence[Carrying]) -> str:
    return _packed(
        [(one.person.hex(), one.participant, one.timezone, one.weekly_limit_minutes, one.stints) for one in carrying]
    )


def _carrying(household: str, packed: str) -> Iterator[Carrying]:
    for person, participant, timezone, limit, stints in json.loads(packed):
        yield Carrying(
            person=bytes.fromhex(person),
            household=household,
            participant=participant,
            timezone=timezone,
            weekly_limit_minutes=limit,
            stints=tuple(map(tuple, stints)),
        )


def _packed(values: object) -> str:
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
