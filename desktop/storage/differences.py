"""What differs between two plans of a household, row by row."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from desktop.domain.plan import Entity, Plan, TransitionItem
from desktop.storage.kinds import HOUSEHOLD, KINDS, TRANSITION_ITEM, Kind
from desktop.storage.rows import Row, entity_row, household_row, item_row


@dataclass(frozen=True, slots=True)
class Piece:
    """One row that appears (``before`` is ``None``), goes (``after`` is ``None``) or changes; without its place."""

    kind: Kind
    path: str
    id: str
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Order:
    """A list whose ids, or their order, changed. ``parent`` is the transition whose items these are."""

    kind: Kind
    parent: str | None
    ids: tuple[str, ...]


def differences(before: Plan | None, after: Plan) -> tuple[list[Piece], list[Order]]:
    """All rows and orders that differ; what is the same object in both plans is not looked at again."""
    pieces: list[Piece] = []
    orders: list[Order] = []
    household_id = after.household.id
    old, new = household_row(before) if before else None, household_row(after)
    if old != new:
        pieces.append(Piece(HOUSEHOLD, household_id, household_id, old, new))
    for kind in KINDS:
        if kind.list:
            was: tuple[Entity, ...] = getattr(before, kind.list) if before else ()
            now: tuple[Entity, ...] = getattr(after, kind.list)
            if was is not now:
                orders += _order(kind, None, was, now)
                pieces += _pieces(kind, "", was, now, partial(entity_row, kind, position=None))
    _items(before, after, pieces, orders)
    return pieces, orders


def _items(before: Plan | None, after: Plan, pieces: list[Piece], orders: list[Order]) -> None:
    was = {transition.id: transition.items for transition in before.transitions} if before else {}
    now = {transition.id: transition.items for transition in after.transitions}
    for parent in was | now:
        old, new = was.get(parent, ()), now.get(parent, ())
        if old is not new:
            orders += _order(TRANSITION_ITEM, parent, old, new)
            pieces += _pieces(TRANSITION_ITEM, f"{parent}/", old, new, partial(item_row, parent, position=None))


def _order(
    kind: Kind, parent: str | None, was: Sequence[Entity | TransitionItem], now: Sequence[Entity | TransitionItem]
) -> Iterator[Order]:
    ids = tuple(entity.id for entity in now)
    if ids and ids != tuple(entity.id for entity in was):
        yield Order(kind, parent, ids)


def _pieces(
    kind: Kind, prefix: str, was: Sequence[Any], now: Sequence[Any], row: Callable[[Any], Row]
) -> Iterator[Piece]:
    old = {entity.id: entity for entity in was}
    for entity in now:
        known = old.pop(entity.id, None)
        if known is entity:
            continue
        before, after = known and row(known), row(entity)
        if before != after:
            yield Piece(kind, prefix + entity.id, entity.id, before, after)
    for entity in old.values():
        yield Piece(kind, prefix + entity.id, entity.id, row(entity), None)
