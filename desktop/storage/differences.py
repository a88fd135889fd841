"""What differs between two plans of a household, as rows: the domain's changes, put into columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desktop.domain.changes import Change, changes
from desktop.domain.plan import Entity, Plan, Transition, TransitionItem
from desktop.storage.kinds import HOUSEHOLD, KIND_OF_LIST, KINDS, TRANSITION_ITEM, Kind
from desktop.storage.rows import Row, Value, entity_row, household_row, item_row, write_value


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that appears (``after`` is set), goes (``before`` is set), or has other ``values`` in some columns.

    ``path`` is its id, for an item of a transition ``transition/item``. Places in lists are told by ``Order``.
    """

    kind: Kind
    path: str
    id: str
    before: Row | None = None
    after: Row | None = None
    values: dict[str, tuple[Value, Value]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Order:
    """A list whose ids, or their order, changed. ``parent`` is the transition whose items these are."""

    kind: Kind
    parent: str | None
    ids: tuple[str, ...]


def row_changes(before: Plan | None, after: Plan) -> list[RowChange]:
    """All rows that differ, the household first."""
    found: dict[tuple[str, str], RowChange] = {}
    for change in changes(before, after):
        if change.kind in ("household", "plan"):
            found["household", ""] = _household(before, after)
        elif change.field.startswith("items/"):
            _items, item, name = f"{change.field}/".split("/")[:3]
            _put(found, TRANSITION_ITEM, f"{change.id}/{item}", name, change)
        else:
            _put(found, KIND_OF_LIST[change.kind], change.id, change.field, change)
    return list(found.values())


def all_rows(plan: Plan) -> list[RowChange]:
    """Every row of a plan as one that goes, children before what holds them."""
    return [RowChange(new.kind, new.path, new.id, before=new.after) for new in reversed(row_changes(None, plan))]


def orders(before: Plan | None, after: Plan) -> Iterator[Order]:
    """All lists whose ids or order differ."""
    for kind in KINDS:
        if kind.list:
            yield from _order(kind, None, getattr(before, kind.list, ()), getattr(after, kind.list))
    was = {transition.id: transition.items for transition in before.transitions} if before else {}
    for transition in after.transitions:
        yield from _order(TRANSITION_ITEM, transition.id, was.get(transition.id, ()), transition.items)


def _household(before: Plan | None, after: Plan) -> RowChange:
    home, now = after.household.id, household_row(after)
    if before is None:
        return RowChange(HOUSEHOLD, home, home, after=now)
    pairs = zip(HOUSEHOLD.numbers, household_row(before), now, strict=True)
    return RowChange(HOUSEHOLD, home, home, values={name: (old, new) for name, old, new in pairs if old != new})


def _put(found: dict[tuple[str, str], RowChange], kind: Kind, path: str, name: str, change: Change) -> None:
    own = path.rpartition("/")[2]
    if name:
        values = found.setdefault((kind.table, path), RowChange(kind, path, own)).values
        values[name] = (write_value(kind, name, change.before), write_value(kind, name, change.after))
        return
    found[kind.table, path] = RowChange(
        kind, path, own, _row(kind, path, change.before), _row(kind, path, change.after)
    )
    for gone in change.before.items if isinstance(change.before, Transition) else ():
        place = f"{path}/{gone.id}"
        found[TRANSITION_ITEM.table, place] = RowChange(TRANSITION_ITEM, place, gone.id, before=item_row(path, gone))
    for new in change.after.items if isinstance(change.after, Transition) else ():
        place = f"{path}/{new.id}"
        found[TRANSITION_ITEM.table, place] = RowChange(TRANSITION_ITEM, place, new.id, after=item_row(path, new))


def _row(kind: Kind, path: str, entity: object) -> Row | None:
    if entity is None:
        return None
    if isinstance(entity, TransitionItem):
        return item_row(path.partition("/")[0], entity)
    return entity_row(kind, entity)  # type: ignore[arg-type]  # the domain says "object" for any value


def _order(
    kind: Kind, parent: str | None, was: Sequence[Entity | TransitionItem], now: Sequence[Entity | TransitionItem]
) -> Iterator[Order]:
    ids = tuple(entity.id for entity in now)
    if now is not was and ids and ids != tuple(entity.id for entity in was):
        yield Order(kind, parent, ids)
