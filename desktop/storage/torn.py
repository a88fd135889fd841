"""Putting plans together from what is left of torn tables and, where those have holes, from what the log still says."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.domain import consistency
from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS
from desktop.domain.plan import LISTS, Plan
from desktop.domain.removal import released
from desktop.domain.vocabulary import HouseholdStatus
from desktop.storage import log
from desktop.storage.fragments import Found, Fragments
from desktop.storage.kinds import HOUSEHOLD, INSERT, KINDS, RECORDS, Kind
from desktop.storage.log import Entry
from desktop.storage.rows import Row, plan_of

TIMEZONE = "Europe/Berlin"
"""For a household whose own row is lost."""


@dataclass(slots=True)
class HouseholdGaps:
    """What is missing of one household, by table.

    ``missing`` could not be read; ``older`` was taken from a log with gaps and may have been changed since;
    ``named_missing`` was left out because it named what is missing. In ``perhaps`` are tables of which more may be
    missing than anybody can tell.
    """

    id: str
    name: str
    missing: Counter[str] = field(default_factory=Counter)
    older: Counter[str] = field(default_factory=Counter)
    named_missing: Counter[str] = field(default_factory=Counter)
    perhaps: set[str] = field(default_factory=set)

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.missing or self.older or self.named_missing or self.perhaps)


@dataclass(frozen=True, slots=True)
class Pieced:
    """A plan that holds together, what was kept beside it, and what is missing.

    ``records`` are the rows of ``kinds.RECORDS`` by table and the number that they had, with their ids.
    """

    plan: Plan
    gaps: HouseholdGaps
    records: Mapping[str, Mapping[int, tuple[str, Row]]]


@dataclass(slots=True)
class _Home:
    """What is known of a household while it is put together."""

    rid: int
    id: str
    own: Found | None
    rows: dict[str, dict[int, tuple[str, Row]]] = field(default_factory=lambda: defaultdict(dict))
    missing: list[tuple[Kind, int, str]] = field(default_factory=list)
    perhaps: set[str] = field(default_factory=set)


class Torn:
    """The households of a damaged database.

    ``lost`` counts those of which nothing but a number was found; ``perhaps_more``: there may have been others.
    """

    def __init__(self, damaged: Fragments) -> None:
        self.lost = 0
        self._damaged = damaged
        self._known: dict[int, list[Found]] = defaultdict(list)
        self.perhaps_more = False
        self._kinds = [*KINDS[1:], *(kind for kind in RECORDS if damaged.has(kind.table))]
        known, self._all_known = damaged.rows("rowmap", "rid")
        for row in known:
            self._known[row["hh"]].append(row)
        self._homes = list(self._found_homes())
        self._log, self._log_whole = self._histories()

    def households(self) -> Iterator[Pieced]:
        """Each household of which something is left, in the order in which they came in."""
        for home in self._homes:
            pieced = self._pieced(home)
            if pieced is None:
                self.lost += 1
            else:
                yield pieced

    def _found_homes(self) -> Iterator[_Home]:
        read, whole = self._damaged.rows("household", "rid")
        found = {row["rid"]: row for row in read}
        self.perhaps_more = not (whole or self._all_known)
        for rid in sorted({*found, *self._known}):
            own = found.get(rid)
            names = {row["rid"]: row["id"] for row in self._known[rid]}
            if own is None and (whole or rid not in names or self._is_gone("household", "rid = ?", (rid,))):
                continue
            home = _Home(rid, own["id"] if own else names[rid], own)
            if own is None:
                home.missing.append((HOUSEHOLD, rid, home.id))
            for kind in self._kinds:
                self._read(home, kind)
            yield home

    def _read(self, home: _Home, kind: Kind) -> None:
        """Read the rows of a household from one table, from both ends and then one by one."""
        into = home.rows[kind.table]
        for way in ("ASC", "DESC"):
            rows, whole = self._damaged.some(kind.table, f"hh = ? ORDER BY rid {way}", (home.rid,))
            into |= {row["rid"]: (row["id"], _values(kind, row)) for row in rows}
            if whole:
                return
        for known in self._known[home.rid]:
            rid = known["rid"]
            if known["tbl"] != kind.number or rid in into:
                continue
            rows, whole = self._damaged.some(kind.table, "hh = ? AND rid = ?", (home.rid, rid))
            into |= {row["rid"]: (row["id"], _values(kind, row)) for row in rows}
            if not whole:
                home.missing.append((kind, rid, known["id"]))
        if not self._all_known:
            home.perhaps.add(kind.table)

    def _is_gone(self, table: str, where: str, values: tuple[int, ...]) -> bool:
        """Whether a row is certainly not in a table."""
        rows, whole = self._damaged.some(table, where, values)
        return whole and not rows

    def _histories(self) -> tuple[Mapping[int, list[Entry]], bool]:
        """What the log still says of the rows that are missing, and whether it is whole."""
        wanted = {rid for home in self._homes for _kind, rid, _own in home.missing}
        found: dict[int, list[Entry]] = defaultdict(list)
        if not wanted:
            return found, True
        rows, whole = self._damaged.rows("change", "cid", lambda row: row["rid"] in wanted)
        for row in rows:
            entry = Entry(row["cid"], row["fld"], row["val"], log.unpack_parents(row["parents"]))
            found[row["rid"]].append(entry)
        return found, whole

    def _pieced(self, home: _Home) -> Pieced | None:
        gaps = HouseholdGaps(home.id, home.id, perhaps=home.perhaps)
        own = None if home.own is None else _values(HOUSEHOLD, home.own)
        for kind, rid, name in home.missing:
            history = self._log[rid]
            if history and not log.is_live(history):
                continue
            row = _projected(kind, history)
            if row is None:
                gaps.missing[kind.table] += 1
                continue
            if not self._log_whole:
                gaps.older[kind.table] += 1
            if kind is HOUSEHOLD:
                own = row
            else:
                home.rows[kind.table][rid] = (name, row)
        if own is None:
            if not any(home.rows[kind.table] for kind in KINDS):
                return None
            own = _placeholder(home.id)
        plan = plan_of((home.id, *own), {table: list(rows.values()) for table, rows in home.rows.items()})
        gaps.name = plan.household.name
        gone = [
            (kind.list, name)
            for kind, rid, name in home.missing
            if kind not in RECORDS and rid not in home.rows[kind.table]
        ]
        records = {kind.table: _parented(kind, home.rows, gaps) for kind in RECORDS}
        return Pieced(_holding(plan, gone, gaps), gaps, records)


def _values(kind: Kind, row: Found) -> Row:
    return tuple(row.get(name) for name in kind.numbers)


def _projected(kind: Kind, history: list[Entry]) -> Row | None:
    """The latest that a history says of a row; the order of changes on this computer decides."""
    inserts = [entry for entry in history if entry.fld == INSERT and isinstance(entry.val, str)]
    if not inserts:
        return None
    ranks = {log.step_of(entry.cid): (entry.cid,) for entry in history}
    return tuple(map(log.known, log.project(kind, history, ranks)))


def _parented(
    kind: Kind, rows: Mapping[str, Mapping[int, tuple[str, Row]]], gaps: HouseholdGaps
) -> Mapping[int, tuple[str, Row]]:
    """The rows of a kind, of parts only those of which the whole is there."""
    found = rows.get(kind.table, {})
    if not kind.parent:
        return found
    wholes = {own for whole in RECORDS if not whole.parent for own, _row in rows.get(whole.table, {}).values()}
    place = list(kind.numbers).index(kind.parent)
    kept = {rid: one for rid, one in found.items() if one[1][place] in wholes}
    gaps.named_missing[kind.table] += len(found) - len(kept)
    return kept


def _placeholder(household_id: str) -> Row:
    said = {"name": household_id, "status": str(HouseholdStatus.ACTIVE), "timezone": TIMEZONE}
    return tuple(said.get(name) for name in HOUSEHOLD.numbers)


def _holding(plan: Plan, missing: Iterable[tuple[str, str]], gaps: HouseholdGaps) -> Plan:
    """The plan without what names the missing (list and id), however long the chain."""
    whole = plan
    for name, own in missing:
        plan = released(plan, name, own)
    while (problem := next(consistency.problems(plan), None)) is not None:
        plan = _relieved(plan, problem)
    for name in LISTS:
        kept = set(getattr(plan, name))
        gaps.named_missing[name] += sum(entity not in kept for entity in getattr(whole, name))
    gaps.named_missing = +gaps.named_missing
    return plan


def _relieved(plan: Plan, problem: PlanError) -> Plan:
    """The plan without what names something that is not there, or without the entry that does not hold.

    Raises ``problem`` where it is about the household itself.
    """
    path = problem.pointer.removeprefix("/").split("/")
    part, rest = _part_at(plan, path)
    field = next((field for field in FIELDS.get(type(part), ()) if rest and field.key == rest[0]), None)
    if field is not None and field.names and "found" in problem.values:
        return released(plan, field.names, str(problem.values["found"]))
    name = path[0]
    if name not in LISTS:
        raise problem
    values: dict[str, Any] = {name: tuple(entity for i, entity in enumerate(getattr(plan, name)) if i != int(path[1]))}
    return replace(plan, **values)


def _part_at(plan: Plan, path: list[str]) -> tuple[Any, list[str]]:
    """The part of a plan that a pointer leads into, and the rest of its way."""
    name, *rest = path
    if name not in LISTS:
        return getattr(plan, name, None), rest
    part = getattr(plan, name)[int(rest[0])]
    if rest[1:2] == ["items"] and len(rest) > 3:
        return part.items[int(rest[2])], rest[3:]
    return part, rest[1:]
