"""A plan in which every text and every id is a canary, and a mistake that has seen it."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from desktop.domain.fields import FIELDS, Kind
from desktop.domain.plan import Plan
from tests.storage.vaults import full_example

CANARY = "Kanarienvogel"
NO_WORDS = {"recurrence", "flag", "timezone"}


def canaries(part: Any) -> Any:
    """The same with a canary for every text and every id."""
    if isinstance(part, tuple):
        return tuple(map(canaries, part))
    if not is_dataclass(part):
        return part
    kinds = {field.name: field.kind for field in FIELDS[type(part)]}
    values: dict[str, Any] = {}
    for field in fields(part):
        value = getattr(part, field.name)
        kind = kinds.get(field.name)
        if kind in (Kind.ID, Kind.REFERENCE) and value:
            values[field.name] = tuple(map(_own, value)) if isinstance(value, tuple) else _own(value)
        elif kind is Kind.TEXT and field.name not in NO_WORDS:
            values[field.name] = (CANARY,) if isinstance(value, tuple) else f"{CANARY} {field.name}"
        elif field.name == "extra":
            values["extra"] = f'{{"x-{CANARY}":"{CANARY}"}}'
        else:
            values[field.name] = canaries(value)
    return replace(part, **values)


def _own(own: str) -> str:
    return f"{CANARY}-{own}"


PLAN: Plan = canaries(full_example())
HOME = PLAN.household.id


class Chirp(RuntimeError):  # noqa: N818 - what a canary does
    """A mistake of the program that has seen the data."""

    def __init__(self) -> None:
        super().__init__(f"{PLAN!r}")


def raises(*_arguments: object, **_options: object) -> None:
    """Fail with everything in the message and in a local."""
    plan = PLAN
    try:
        {}[plan.household.name]
    except KeyError as error:
        raise Chirp from error
