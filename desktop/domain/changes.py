"""What differs between two plans, field by field: the one notion behind saving, history, undo and "new since"."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any

from desktop.domain.fields import Part
from desktop.domain.plan import LISTS, Address, Household, Plan, TransitionItem


@dataclass(frozen=True, slots=True)
class Change:
    """One value that is another now.

    ``kind`` is a list of the plan, "household" or "plan"; ``id`` is whose value it is, for "plan" the household.
    ``field`` is the name in the dataclass. Fields of an address and of a transition's items stand behind a slash
    ("address/street", "items/first-night/agreed_on"), and "" or "items/first-night" is the whole: added where
    ``before`` is ``None``, removed where ``after`` is.
    """

    kind: str
    id: str
    field: str
    before: object
    after: object


_FIELDS: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {cls: tuple(field.name for field in fields(cls)) for cls in (Household, Address, *LISTS.values(), TransitionItem)}
)


def changes(before: Plan | None, after: Plan) -> tuple[Change, ...]:
    """All changes from ``before`` (``None``: nothing was there) to ``after``.

    In the order of the plan file: plan, household, then each list; in a list first what is there now, then what is
    gone. The order within lists is not compared. A household that took another ``id`` shows as a change of that field.
    """
    return () if before is after else tuple(_changes(before, after))


def _changes(before: Plan | None, after: Plan) -> Iterator[Change]:
    home = after.household.id
    for name, unsaid in (("timezone", None), ("extra", "")):
        old, new = getattr(before, name, unsaid), getattr(after, name)
        if old != new:
            yield Change("plan", home, name, old, new)
    if before is None:
        yield Change("household", home, "", None, after.household)
    else:
        yield from _differences("household", home, "", before.household, after.household)
    for kind in LISTS:
        olds, news = getattr(before, kind, ()), getattr(after, kind)
        if olds is not news:
            yield from _list_changes(kind, olds, news)


def _list_changes(kind: str, olds: tuple[Any, ...], news: tuple[Any, ...]) -> Iterator[Change]:
    gone = {old.id: old for old in olds}
    for new in news:
        old = gone.pop(new.id, None)
        if old is None:
            yield Change(kind, new.id, "", None, new)
        elif old is not new:
            yield from _differences(kind, new.id, "", old, new)
    for old in gone.values():
        yield Change(kind, old.id, "", old, None)


def _differences(kind: str, own: str, path: str, old: Part, new: Part) -> Iterator[Change]:
    for name in _FIELDS[type(new)]:
        was, now = getattr(old, name), getattr(new, name)
        if was is now or was == now:
            continue
        if name == "items":
            yield from _item_changes(kind, own, was, now)
        elif isinstance(was, Address) and isinstance(now, Address):
            yield from _differences(kind, own, f"{name}/", was, now)
        else:
            yield Change(kind, own, path + name, was, now)


def _item_changes(
    kind: str, own: str, olds: tuple[TransitionItem, ...], news: tuple[TransitionItem, ...]
) -> Iterator[Change]:
    for change in _list_changes(kind, olds, news):
        yield Change(kind, own, f"items/{change.id}/{change.field}".rstrip("/"), change.before, change.after)
