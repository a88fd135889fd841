"""Taking back an earlier step: only what it changed, and only where nobody has changed the same since."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.domain.changes import Change, changes
from desktop.domain.edits import sound
from desktop.domain.errors import PlanError
from desktop.domain.plan import LISTS, Plan, Transition
from desktop.domain.removal import name_of
from desktop.texts import QT_TR_NOOP

_ABSENT = object()


def taken_back(before: Plan, after: Plan, now: Plan) -> Plan:
    """``now`` without the step that led from ``before`` to ``after``; what was changed elsewhere since then stays.

    Raises ``PlanError``, with what stands in the way, where the same place was changed again since, or where something
    that came later needs what would go.
    """
    draft = _Draft(now)
    for change in changes(after, before):
        draft.apply(change)
    return sound(now, draft.plan(after, before))


class _Draft:
    """A plan whose places are changed one by one."""

    def __init__(self, now: Plan) -> None:
        self.now = now
        self.whole: dict[str, Any] = {"timezone": now.timezone, "extra": now.extra, "household": now.household}
        self.lists: dict[str, dict[str, Any]] = {
            name: {entity.id: entity for entity in getattr(now, name)} for name in LISTS
        }

    def apply(self, change: Change) -> None:
        if change.kind == "plan":
            self.whole[change.field] = self._value(self.now, change)
        elif change.kind == "household":
            self.whole["household"] = self._set(self.whole["household"], change.field, change)
        elif not change.field:
            self._put(self.lists[change.kind], change)
        else:
            known = self.lists[change.kind]
            if change.id not in known:
                raise _changed_since(self.now, change)
            known[change.id] = self._set(known[change.id], change.field, change)

    def _put(self, known: dict[str, Any], change: Change, own: str | None = None) -> None:
        """Something as a whole appears or goes."""
        own = own or change.id
        found = known.get(own)
        if found == change.after:
            return
        if found != change.before:
            raise _changed_since(self.now, change)
        if change.after is None:
            del known[own]
        else:
            known[own] = change.after

    def _set(self, part: Any, path: str, change: Change) -> Any:  # noqa: ANN401 - any part of a plan
        head, _, rest = path.partition("/")
        if head == "items":
            return self._set_item(part, rest, change)
        if not rest:
            return replace(part, **{head: self._value(part, change)})
        inner = getattr(part, head)
        if inner is None:
            raise _changed_since(self.now, change)
        return replace(part, **{head: self._set(inner, rest, change)})

    def _set_item(self, transition: Transition, path: str, change: Change) -> Transition:
        own, _, name = path.partition("/")
        items = {item.id: item for item in transition.items}
        if not name:
            self._put(items, change, own)
        elif own in items:
            items[own] = self._set(items[own], name, change)
        else:
            raise _changed_since(self.now, change)
        return replace(transition, items=tuple(items.values()))

    def _value(self, part: object, change: Change) -> object:
        found = getattr(part, change.field.rpartition("/")[2], _ABSENT)
        if found not in (change.before, change.after):
            raise _changed_since(self.now, change)
        return change.after

    def plan(self, was: Plan, target: Plan) -> Plan:
        """The plan with its lists in order; ``was`` and ``target`` tell what the step did to the order."""
        for transition in target.transitions:
            if transition.id in self.lists["transitions"] and (old := was.find("transitions", transition.id)):
                here: Transition = self.lists["transitions"][transition.id]
                items = _ordered({item.id: item for item in here.items}, old.items, transition.items)  # type: ignore[union-attr]  # it is a transition
                if items != here.items:
                    self.lists["transitions"][transition.id] = replace(here, items=items)
        lists = {name: _ordered(found, getattr(was, name), getattr(target, name)) for name, found in self.lists.items()}
        values: dict[str, Any] = {**self.whole, **lists}
        return replace(self.now, **values)


def _ordered(found: Mapping[str, Any], was: Sequence[Any], target: Sequence[Any]) -> tuple[Any, ...]:
    """``found`` in the order of ``target``, if it still stands as in ``was``; what came later keeps its place."""
    before, wanted = [entity.id for entity in was], [entity.id for entity in target]
    common = set(before) & set(wanted) & set(found)
    here = [own for own in found if own in common]
    moved = here == [own for own in before if own in common]
    fixed = iter([own for own in wanted if own in common] if moved else here)
    order = [next(fixed) if own in common else own for own in found if own in common or own not in wanted]
    for place, own in enumerate(wanted):
        if own in found and own not in common:
            ahead = next((known for known in reversed(wanted[:place]) if known in order), None)
            order.insert(order.index(ahead) + 1 if ahead else 0, own)
    return tuple(found[own] for own in order)


def _changed_since(plan: Plan, change: Change) -> PlanError:
    name = plan.household.name if change.kind in ("household", "plan") else _name(plan, change)
    return PlanError(
        QT_TR_NOOP(
            "„{name}“ wurde später noch einmal geändert, und das Spätere bleibt. Bitte zuerst die spätere Änderung "
            "rückgängig machen oder die Stelle von Hand ändern."
        ),
        name=name,
    )


def _name(plan: Plan, change: Change) -> str:
    if plan.find(change.kind, change.id) is not None:
        return name_of(plan, change.kind, change.id)
    whole = change.before or change.after
    return next((str(said) for key in ("name", "title", "text") if (said := getattr(whole, key, None))), change.id)
