"""Plans for hypothesis: any that hold together, down to unknown keys, with all kinds of text."""

import operator
import string
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from hypothesis import strategies as st

from desktop.domain.fields import FIELDS, KEYS, Field, Kind, extra_text
from desktop.domain.plan import (
    LISTS,
    Absence,
    Commitment,
    Consent,
    Dependency,
    Handover,
    Household,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
_ALPHANUMERIC = string.ascii_letters + string.digits
ids = st.builds(operator.add, st.sampled_from(_ALPHANUMERIC), st.text(f"{_ALPHANUMERIC}._-", max_size=6))
times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
rules = st.sampled_from(
    [
        "FREQ=DAILY",
        "FREQ=DAILY;INTERVAL=3",
        "FREQ=DAILY;UNTIL=99991231",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=2TU",
    ]
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=4,
)


@st.composite
def plans(
    draw: st.DrawFn,
    first: date = date(2026, 1, 1),
    last: date = date(2027, 12, 31),
    most: int = 3,
    *,
    unknown_keys: bool = True,
) -> Plan:
    """A plan that holds together, with up to ``most`` entities a list and all dates from ``first`` to ``last``."""
    return _Drawing(draw, st.dates(first, last), unknown_keys).plan(most)


class _Drawing:
    """One plan in the making; ``lists`` holds what is drawn already, ``ids`` what can be named."""

    def __init__(self, draw: st.DrawFn, days: st.SearchStrategy[date], unknown_keys: bool) -> None:
        self.draw = draw
        self.unknown_keys = unknown_keys
        self.ids: dict[str, list[str]] = {}
        self.lists: dict[str, tuple[Any, ...]] = {}
        self.values: dict[Kind, st.SearchStrategy[Any]] = {
            Kind.ID: ids,
            Kind.TEXT: texts,
            Kind.YES_NO: st.booleans(),
            Kind.DATE: days,
            Kind.DATE_TIME: st.builds(datetime.combine, days, times),
            Kind.TIME: times,
        }

    def plan(self, most: int) -> Plan:
        self.ids = {name: self.draw(st.lists(ids, max_size=most, unique=True)) for name in LISTS}
        for name in ("commitments", "dependencies", "handovers", "absences", "consents"):
            if len(self.ids["participants"]) < 2 or len(self.ids["tasks"]) < 2:
                self.ids[name] = []  # they need somebody and something to name
        for name in sorted(LISTS, key="handovers".__eq__):  # last, for they name the items of transitions
            self.lists[name] = tuple(self.entity(LISTS[name], own) for own in self.ids[name])
        zone = self.draw(st.sampled_from(["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "UTC"]))
        household = self.entity(Household, self.draw(ids))
        return Plan(household=household, timezone=zone, extra=self.unknown(Plan), **self.lists)

    def entity(self, cls: type, own: str | None = None) -> Any:
        values = {field.name: self.field(field) for field in FIELDS[cls]}
        if own is not None:
            values["id"] = own
        if fit := _FITS.get(cls):
            fit(self, values)
        return cls(**values, extra=self.unknown(cls))

    def field(self, field: Field) -> Any:
        if not (field.required or field.many) and self.draw(st.booleans()):
            return field.default
        if field.many:
            return tuple(self.value(field) for _ in range(self.draw(st.integers(0, 2))) if self.can_name(field))
        return self.value(field) if self.can_name(field) else None

    def can_name(self, field: Field) -> bool:
        return field.kind is not Kind.REFERENCE or bool(self.ids.get(field.names or ""))

    def value(self, field: Field) -> Any:
        match field.kind:
            case Kind.OBJECT:
                return self.entity(field.type)
            case Kind.WORD:
                return self.draw(st.sampled_from(field.type))
            case Kind.NUMBER:
                return self.draw(st.integers(field.least, field.most))
            case Kind.REFERENCE:
                return self.draw(st.sampled_from(self.ids[field.names or ""]))
        return self.draw(self.values[field.kind])

    def unknown(self, cls: type) -> str:
        if not self.unknown_keys or self.draw(st.integers(0, 5)):
            return ""
        keys = texts.filter(lambda key: key not in KEYS[cls])
        return extra_text(self.draw(st.dictionaries(keys, json_values, max_size=2)))


# What the fields of one entity ask of each other

_Values = dict[str, Any]


def _span(first: str) -> Callable[[_Drawing, _Values], None]:
    def fit(_: _Drawing, values: _Values) -> None:
        if values[first] is not None and values["until"] is not None:
            values[first], values["until"] = sorted((values[first], values["until"]))

    return fit


def _commitment(drawing: _Drawing, values: _Values) -> None:
    _span("from_")(drawing, values)
    values["recurrence"] = drawing.draw(st.none() | rules)
    if values["recurrence"]:
        values["dates"] = ()
    task = next(task for task in drawing.lists["tasks"] if task.id == values["task"])
    ends = divmod((task.start.hour * 60 + task.start.minute + task.duration_minutes) % 1440, 60)
    starts_at, ends_at = values["from_time"] or task.start.time(), values["to_time"] or time(*ends)
    if starts_at == ends_at:
        values["from_time"] = values["to_time"] = None


def _task(drawing: _Drawing, values: _Values) -> None:
    values["recurrence"] = drawing.draw(st.none() | rules | st.just("FREQ=DAILY;COUNT=3"))


def _two(one: str, other: str, pool: str) -> Callable[[_Drawing, _Values], None]:
    def fit(drawing: _Drawing, values: _Values) -> None:
        if values[one] is not None and values[one] == values[other]:
            others = [found for found in drawing.ids[pool] if found != values[one]]
            values[other] = drawing.draw(st.sampled_from(others)) if others else None

    return fit


def _handover(drawing: _Drawing, values: _Values) -> None:
    _two("giver", "receiver", "participants")(drawing, values)
    served = next((found for found in drawing.lists["transitions"] if found.id == values["transition"]), None)
    values["item"] = drawing.draw(st.sampled_from([None, *(item.id for item in served.items)])) if served else None


def _transition(_: _Drawing, values: _Values) -> None:
    values["items"] = tuple({item.id: item for item in values["items"]}.values())


_FITS: dict[type, Callable[[_Drawing, _Values], None]] = {
    Participant: _span("from_"),
    Task: _task,
    Commitment: _commitment,
    Dependency: _two("before", "after", "tasks"),
    Handover: _handover,
    Transition: _transition,
    TransitionItem: _two("giver", "receiver", "participants"),
    Absence: _span("from_"),
    Consent: _span("given_on"),
}
