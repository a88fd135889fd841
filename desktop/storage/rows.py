"""Plans as rows and rows as plans: how each field of the domain stands in a column, and back.

Reading builds every value of a plan once per row, so it is the cost of opening a household. Two measured means keep it
low: one function per kind, compiled for its fields as ``dataclasses`` compiles ``__init__``; and a mutable twin of each
frozen class, with the same slots, that becomes the frozen class when it is filled (0.2 µs a row against 2.3 µs through
the frozen ``__init__``).
"""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Any, cast

from desktop.domain.fields import FIELDS, Field
from desktop.domain.fields import Kind as What
from desktop.domain.plan import LISTS, Address, Entity, Household, Plan, Transition, TransitionItem
from desktop.domain.values import maker, twin
from desktop.domain.vocabulary import HouseholdStatus
from desktop.storage.database import Cursor
from desktop.storage.kinds import HOUSEHOLD, KINDS, TRANSITION_ITEM, Kind

Value = str | int | None
"""What stands in a column and, unchanged, in the log."""

Row = tuple[Value, ...]
"""The values of one row in the order of its kind's ``numbers``."""

_LIMIT = 1 << 14


class _Known(dict[Any, Any]):
    """Values by the word they stand for, each made once; NULL stands for ``unsaid``. Emptied beyond reason."""

    def __init__(self, make: Callable[[Any], Any], unsaid: object = None) -> None:
        super().__init__()
        self._make, self._unsaid = make, unsaid

    def __missing__(self, word: str | int | None) -> Any:  # noqa: ANN401 - whatever the word stands for
        if len(self) >= _LIMIT:
            self.clear()
        value = self[word] = self._unsaid if word is None else self._make(word)
        return value


@dataclass(frozen=True, slots=True)
class Codec:
    """How a value is written to a column, and the table of what is read from it; ``None``: it stands as it is."""

    write: Callable[[Any], Value] | None
    read: _Known | None


def _texts(values: tuple[Any, ...]) -> Value:
    return json.dumps([str(value) for value in values], ensure_ascii=False) if values else None


def _codec(field: Field) -> Codec:
    if field.many:
        one: Callable[[Any], Any] = date.fromisoformat if field.kind is What.DATE else str
        return Codec(_texts, _Known(lambda word: tuple(map(one, json.loads(word))), ()))
    made: Mapping[What, tuple[Callable[[Any], Value], Callable[[Any], Any]]] = {
        What.DATE: (date.isoformat, date.fromisoformat),
        What.DATE_TIME: (datetime.isoformat, datetime.fromisoformat),
        What.TIME: (time.isoformat, time.fromisoformat),
        What.YES_NO: (int, bool),
        What.WORD: (str, field.type),
    }
    if field.kind not in made:
        return Codec(None, None)
    write, read = made[field.kind]
    return Codec(lambda value: None if value is None else write(value), _Known(read))


_PLAIN = Codec(None, None)
_EXTRA = Codec(lambda text: text or None, None)
"""No unknown keys stand as NULL; reading says so in the compiled line."""


def _codecs(cls: type, columns: Iterable[str]) -> tuple[Codec, ...]:
    known = {field.name: _codec(field) for field in FIELDS[cls] if field.kind is not What.OBJECT}
    return tuple(_EXTRA if name.endswith("extra") else known.get(name, _PLAIN) for name in columns)


ENTITY_OF: Mapping[str, type[Any]] = MappingProxyType(
    {kind.table: LISTS[kind.list] for kind in KINDS if kind.list}
    | {"household": Household, "transition_item": TransitionItem}
)
CODECS: Mapping[str, tuple[Codec, ...]] = MappingProxyType(
    {kind.table: _codecs(ENTITY_OF[kind.table], kind.numbers) for kind in KINDS}
)


# --- writing


_COLUMNS = {
    kind.table: tuple((name, codec.write) for name, codec in zip(kind.numbers, CODECS[kind.table], strict=True))
    for kind in KINDS
}
_WRITE = {table: dict(columns) for table, columns in _COLUMNS.items()}


def write_value(kind: Kind, name: str, value: object) -> Value:
    """A value of the domain as it stands in its column."""
    write = _WRITE[kind.table][name]
    return cast("Value", value) if write is None else write(value)


def entity_row(kind: Kind, entity: Entity) -> Row:
    """An entity of a list as a row, without its place."""
    return (None, *_written(entity, _COLUMNS[kind.table][1:]))


def item_row(transition: str, item: TransitionItem) -> Row:
    """An item of a transition as a row, without its place."""
    return (None, transition, *_written(item, _COLUMNS[TRANSITION_ITEM.table][2:]))


def _written(entity: object, columns: Iterable[tuple[str, Callable[[Any], Value] | None]]) -> Iterator[Value]:
    for name, write in columns:
        value = getattr(entity, name)
        yield value if write is None else write(value)


def household_row(plan: Plan) -> Row:
    """The household, its address and what the plan says as a whole, as one row."""
    household, address = plan.household, plan.household.address or Address()
    return (
        household.name,
        int(household.address is not None),
        address.street,
        address.postcode,
        address.city,
        address.district,
        address.extra or None,
        household.language,
        household.care_pilot,
        str(household.status),
        household.opened_on.isoformat() if household.opened_on else None,
        household.review_on.isoformat() if household.review_on else None,
        household.extra or None,
        plan.timezone,
        plan.extra or None,
    )


# --- reading


def _select(kind: Kind, where: str, unread: Collection[str] = (), order: str = " ORDER BY hh, position, id") -> str:
    columns = ", ".join(f'"{name}"' for name in kind.numbers if name != "position" and name not in unread)
    return f'SELECT hh, id, {columns} FROM "{kind.table}" WHERE {where}{order}'  # noqa: S608 - own names


def _line(name: str, codec: Codec) -> str:
    if name == "extra":
        return f'one.{name} = {name} or ""'
    return f"one.{name} = {name}" if codec.read is None else f"one.{name} = {name}_of[{name}]"


_Reader = Callable[[Iterable[Any], Any, Any], None]


def _reader(kind: Kind, unread: Collection[str] = ()) -> _Reader:
    """Compile ``read(rows, into, items)``, which appends each row's entity to the list of its household.

    What stays ``unread`` is not said; a text that must be there is empty.
    """
    codecs = dict(zip(kind.numbers, CODECS[kind.table], strict=True))
    for name in ("position", *unread):
        del codecs[name]
    into, more = "into[hh]", []
    if kind is TRANSITION_ITEM:
        into, unset = "into[hh, transition]", "transition"
    else:
        unset = ""
    if ENTITY_OF[kind.table] is Transition:
        more = ["one.items = tuple(items.get((hh, id), ()))"]
    cls = ENTITY_OF[kind.table]
    unsaid = {field.name: "" if field.default is MISSING else field.default for field in fields(cls)}
    known: dict[str, Any] = {"Twin": twin(cls), "Entity": cls}
    known |= {f"{name}_of": codec.read for name, codec in codecs.items() if codec.read is not None}
    lines = [
        "def read(rows, into, items):",
        f" for hh, id, {', '.join(codecs)} in rows:",
        "  one = Twin()",
        "  one.id = id",
        *(f"  {_line(name, codec)}" for name, codec in codecs.items() if name != unset),
        *(f"  one.{name} = {unsaid[name]!r}" for name in unread),
        *(f"  {line}" for line in more),
        "  one.__class__ = Entity",
        f"  {into}.append(one)",
    ]
    exec("\n".join(lines), known)  # noqa: S102 - our own words, put together once when the module is read
    return cast("_Reader", known["read"])


_LISTED = tuple(kind for kind in KINDS if kind.list)
_HOUSEHOLD_COLUMNS = ", ".join(f'"{name}"' for name in HOUSEHOLD.numbers)
_ONE, _SPAN = "hh = ?", "hh BETWEEN ? AND ?"
_SELECT_HOUSEHOLDS = {
    where: f"SELECT rid, id, {_HOUSEHOLD_COLUMNS} FROM household WHERE {where.replace('hh', 'rid')} ORDER BY rid"  # noqa: S608 - own names
    for where in (_ONE, _SPAN)
}


@dataclass(frozen=True, slots=True)
class Way:
    """How the rows of a plan are read, by table: the statement for one household or several, and what it becomes."""

    selects: Mapping[str, Mapping[str, str]]
    read: Mapping[str, _Reader]


WHOLE = Way(
    {where: {kind.table: _select(kind, where) for kind in KINDS if kind is not HOUSEHOLD} for where in (_ONE, _SPAN)},
    {kind.table: _reader(kind) for kind in KINDS if kind is not HOUSEHOLD},
)
"""Everything, each list in its order."""

UNREAD: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "participant": ("relation", "email", "language", "reachable"),
        "task": ("title",),
        "information": ("title",),
        "transition": ("title",),
        "transition_item": ("title",),
        "absence": ("reason",),
        "consent": ("by",),
        "need": ("text",),
        "goal": ("text", "need"),
        "accepted_flag": ("why", "by", "on"),
    }
)
"""Besides ``extra`` what no rule looks at, nor who is the same person in several households."""


def _to_check(kind: Kind) -> tuple[str, ...]:
    return (*UNREAD.get(kind.table, ()), "extra")


TO_CHECK = Way(
    {
        where: {
            kind.table: _select(kind, where, _to_check(kind), *([] if kind.table == "accepted_flag" else [""]))
            for kind in KINDS
            if kind is not HOUSEHOLD
        }
        for where in (_ONE, _SPAN)
    },
    {kind.table: _reader(kind, _to_check(kind)) for kind in KINDS if kind is not HOUSEHOLD},
)
"""What ``check`` needs to know: ``UNREAD`` is not said, and but for accepted flags no list has an order of its own.
A quarter faster, when measured."""


def read_plans(cursor: Cursor, first: int, last: int, way: Way = WHOLE) -> Iterator[Plan]:
    """The plans of all households whose row numbers lie from ``first`` to ``last``, by that number."""
    where, values = (_ONE, (first,)) if first == last else (_SPAN, (first, last))
    selects, read = way.selects[where], way.read
    households = cursor.execute(_SELECT_HOUSEHOLDS[where], values).fetchall()
    items: dict[tuple[int, str], list[TransitionItem]] = defaultdict(list)
    read[TRANSITION_ITEM.table](cursor.execute(selects[TRANSITION_ITEM.table], values), items, None)
    lists: dict[str, dict[int, list[Entity]]] = {}
    for kind in _LISTED:
        into: dict[int, list[Entity]] = defaultdict(list)
        lists[kind.list] = into
        read[kind.table](cursor.execute(selects[kind.table], values), into, items)
    for household in households:
        rid = household[0]
        yield _plan(household, {name: tuple(found[rid]) for name, found in lists.items() if rid in found})


def plan_of(household: Row, rows: Mapping[str, Sequence[tuple[str, Row]]]) -> Plan:
    """A plan from rows that need not stand in the tables: the household, led by its id, and the others by table."""
    items: dict[Any, list[TransitionItem]] = defaultdict(list)
    lists: dict[str, tuple[Any, ...]] = {}
    for kind in (TRANSITION_ITEM, *_LISTED):
        into: dict[Any, list[Any]] = items if kind is TRANSITION_ITEM else defaultdict(list)
        placed = sorted(rows.get(kind.table, ()), key=lambda found: (found[1][0] or 0, found[0]))
        WHOLE.read[kind.table]([(0, own, *row[1:]) for own, row in placed], into, items)
        if kind.list and into:
            lists[kind.list] = tuple(into[0])
    return _plan((0, *household), lists)


_NO_LISTS: Mapping[str, tuple[Entity, ...]] = dict.fromkeys(LISTS, ())
_whole_plan, _whole_household = maker(Plan), maker(Household)


def _plan(row: Sequence[Any], lists: Mapping[str, Any]) -> Plan:
    *home, timezone, plan_extra = row
    every: Mapping[str, Any] = {**_NO_LISTS, **lists}
    return _whole_plan(household=_household(home), timezone=timezone, extra=plan_extra or "", **every)


def _household(row: Sequence[Any]) -> Household:
    _rid, own, name, known, street, postcode, city, district, address_extra, *rest = row
    language, care_pilot, status, opened_on, review_on, extra = rest
    address = None
    if known:
        address = Address(street=street, postcode=postcode, city=city, district=district, extra=address_extra or "")
    return _whole_household(
        id=own,
        name=name,
        address=address,
        language=language,
        care_pilot=care_pilot,
        status=_STATUS[status],
        opened_on=_DATES[opened_on],
        review_on=_DATES[review_on],
        extra=extra or "",
    )


_STATUS, _DATES = _Known(HouseholdStatus), _Known(date.fromisoformat)


# --- single values, as the log has them


def domain_value(kind: Kind, name: str, value: Value) -> object:
    """What stands in a column as the domain has it; whether there is an address as an empty one or none."""
    if kind is HOUSEHOLD and name == "address":
        return Address() if value else None
    if name.endswith("extra"):
        return value or ""
    codec = CODECS[kind.table][list(kind.numbers).index(name)]
    return value if codec.read is None else codec.read[value]


def domain_entity(kind: Kind, own: str, values: Mapping[int, Value]) -> Household | Entity | TransitionItem:
    """A whole row, by field number, as the domain has it; what was not said, or was erased, is ``None``."""
    if kind is HOUSEHOLD:
        return _household((0, own, *(values.get(number) for number in list(kind.numbers.values())[:-2])))
    row = (0, own, *(values.get(number) for name, number in kind.numbers.items() if name != "position"))
    found: dict[Any, list[Any]] = defaultdict(list)
    WHOLE.read[kind.table]([row], found, {})
    return cast("Entity | TransitionItem", next(iter(found.values()))[0])
