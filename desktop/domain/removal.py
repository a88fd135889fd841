"""Taking something out of a plan without leaving anything that names it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from desktop.domain.errors import PlanError
from desktop.domain.fields import FIELDS, Field, Kind, Part
from desktop.domain.plan import LISTS, Handover, Household, Plan, Transition
from desktop.texts import QT_TR_NOOP

_P = TypeVar("_P", bound=Part)

_NAMING: Mapping[type, tuple[Field, ...]] = {
    cls: tuple(field for field in fields if field.kind is Kind.REFERENCE) for cls, fields in FIELDS.items()
}

_STILL_NAMED: Mapping[tuple[str, str], str] = {
    ("participants", "household"): QT_TR_NOOP(
        "{name} lotst noch diesen Haushalt; bitte dort zuerst jemand anderen oder niemanden eintragen."
    ),
    ("participants", "commitments"): QT_TR_NOOP(
        "{name} hat noch Zusagen ({others}); bitte zuerst klären, wer das übernimmt."
    ),
    ("participants", "handovers"): QT_TR_NOOP(
        "{name} gehört noch zu Übergaben ({others}); bitte dort zuerst jemand anderen eintragen."
    ),
    ("participants", "transitions"): QT_TR_NOOP(
        "{name} steht noch in Übergängen ({others}); bitte dort zuerst jemand anderen oder niemanden eintragen."
    ),
    ("participants", "absences"): QT_TR_NOOP("Für {name} ist noch eine Abwesenheit eingetragen; bitte zuerst löschen."),
    ("participants", "consents"): QT_TR_NOOP("Mit {name} ist noch eine Einwilligung verbunden; bitte zuerst löschen."),
    ("participants", "goals"): QT_TR_NOOP(
        "Von {name} stehen hier noch Ziele oder Wünsche ({others}); bitte zuerst dort ändern."
    ),
    ("tasks", "commitments"): QT_TR_NOOP("Für „{name}“ gibt es noch Zusagen ({others}); bitte zuerst löschen."),
    ("tasks", "dependencies"): QT_TR_NOOP("„{name}“ gehört noch zu einer Reihenfolge; bitte diese zuerst löschen."),
    ("tasks", "information"): QT_TR_NOOP(
        "Zu „{name}“ gehören noch Informationen ({others}); bitte zuerst dort herausnehmen."
    ),
    ("tasks", "handovers"): QT_TR_NOOP(
        "Zu „{name}“ gehören noch Übergaben ({others}); bitte zuerst dort herausnehmen."
    ),
    ("information", "handovers"): QT_TR_NOOP(
        "„{name}“ wird noch übergeben ({others}); bitte zuerst dort herausnehmen."
    ),
    ("transitions", "handovers"): QT_TR_NOOP(
        "Zu „{name}“ gehören noch Übergaben ({others}); bitte zuerst dort herausnehmen."
    ),
    ("needs", "goals"): QT_TR_NOOP("Auf „{name}“ antworten noch Ziele ({others}); bitte zuerst dort herausnehmen."),
    ("goals", "tasks"): QT_TR_NOOP("Zu „{name}“ gehören noch Aufgaben ({others}); bitte zuerst dort herausnehmen."),
}
"""What to say of something (its list) that is still named elsewhere (that list)."""


def place(plan: Plan, kind: str, entity_id: str) -> int:
    """Where in its list something stands; raises ``PlanError`` where it is not there (any more)."""
    for index, entity in enumerate(getattr(plan, kind)):
        if entity.id == entity_id:
            return index
    text = QT_TR_NOOP("„{found}“ gibt es in diesem Plan nicht oder nicht mehr.")
    raise PlanError(text, f"/{kind}", found=entity_id)


def name_of(plan: Plan, kind: str, entity_id: str | None) -> str:
    """What people call something: name, title or text; its id where it has none."""
    entity: Any = plan.find(kind, entity_id)
    for attribute in ("name", "title", "what", "text"):
        if said := getattr(entity, attribute, None):
            return str(said)
    return entity_id or ""


def refuse_named(plan: Plan, kind: str, entity_id: str) -> None:
    """Raise ``PlanError`` if something in the plan names the entity; the sentence says what."""
    naming: dict[str, list[str]] = {}
    for where, label, part in _parts(plan, kind):
        if any(field.names == kind and entity_id in _named(part, field) for field in _NAMING[type(part)]):
            naming.setdefault(where, []).append(label)
    for where, labels in naming.items():
        raise PlanError(
            _STILL_NAMED[kind, where],
            f"/{kind}/{place(plan, kind, entity_id)}",
            name=name_of(plan, kind, entity_id),
            others=", ".join(dict.fromkeys(labels)),
        )


def _parts(plan: Plan, kind: str) -> Iterator[tuple[str, str, Part]]:
    """All that may name something of the list ``kind``: its own list, what to call it, itself."""
    yield "household", "", plan.household
    for commitment in plan.commitments:
        other = ("tasks", commitment.task) if kind == "participants" else ("participants", commitment.participant)
        yield "commitments", name_of(plan, *other), commitment
    for name in ("tasks", "dependencies", "information", "handovers", "absences", "consents", "goals"):
        for entity in getattr(plan, name):
            yield name, name_of(plan, name, entity.id), entity
    for transition in plan.transitions:
        for item in transition.items:
            yield "transitions", item.title, item


def _named(part: Part, field: Field) -> tuple[str, ...]:
    value = getattr(part, field.name)
    return value if field.many else (value,)


def released(plan: Plan, kind: str, entity_id: str) -> Plan:
    """The plan with nothing that names the entity: lists and optional fields let go, what must name it goes too."""
    lists = {
        name: tuple(let for entity in getattr(plan, name) if (let := _let_go(entity, kind, entity_id)) is not None)
        for name in LISTS
    }
    changed = {name: entities for name, entities in lists.items() if entities != getattr(plan, name)}
    return replace(plan, household=cast("Household", _let_go(plan.household, kind, entity_id)), **changed)  # type: ignore[arg-type]


def _let_go(part: _P, kind: str, entity_id: str) -> _P | None:
    values: dict[str, object] = {}
    for field in _NAMING[type(part)]:
        if field.names != kind or entity_id not in _named(part, field):
            continue
        if field.required:
            return None
        values[field.name] = tuple(other for other in _named(part, field) if other != entity_id) if field.many else None
    if isinstance(part, Handover) and "transition" in values:
        values["item"] = None
    if isinstance(part, Transition):
        items = tuple(_let_go(item, kind, entity_id) for item in part.items)
        if items != part.items:
            values["items"] = items
    return replace(part, **values) if values else part  # type: ignore[arg-type]  # names of its own fields
