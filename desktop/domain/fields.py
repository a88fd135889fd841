"""The fields of a plan, told once: names, values, defaults, ranges and whom an id names (``plan-file.md``).

What the dataclasses of ``plan.py`` say is derived from them; the tables here add what types cannot say. Reading,
writing, the JSON Schema and the consistency of a plan all come from ``FIELDS``.
"""

import dataclasses
import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass
from datetime import date, datetime, time
from enum import Enum, StrEnum, auto
from types import MappingProxyType
from typing import Any, get_args, get_origin

from desktop.domain.plan import (
    LISTS,
    Absence,
    AcceptedFlag,
    Address,
    Commitment,
    Consent,
    Dependency,
    Entity,
    Goal,
    Handover,
    Household,
    Information,
    Participant,
    Plan,
    Task,
    TransitionItem,
)

FORMAT = "nahtstelle-plan/1"
"""The value of ``format`` at the head of a plan file."""

NAMED_BESIDE = ("x-agreements", "x-conferences", "x-attachments", "x-history")
"""Keys at the top of a plan file that name what lives in the vault that wrote it; they are no part of the plan."""

ID_PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]*"

MAX_DEPTH = 100
"""How deep objects and lists may nest within unknown keys."""

WEEK = 7 * 24 * 60
YEAR = 365 * 24 * 60


class Kind(Enum):
    """What a value is."""

    ID = auto()
    """The id of the thing itself."""
    REFERENCE = auto()
    """The id of another thing in the plan."""
    TEXT = auto()
    NUMBER = auto()
    YES_NO = auto()
    DATE = auto()
    DATE_TIME = auto()
    TIME = auto()
    WORD = auto()
    """A word of a closed list (``vocabulary.py``)."""
    OBJECT = auto()
    """A thing with fields of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field: ``name`` in the dataclass, ``key`` in the plan file.

    ``many``: a list of such values. ``type`` is the StrEnum of a word or the dataclass of an object. ``names`` is the
    list whose ids it holds. ``least`` and ``most`` bound a number.
    """

    name: str
    key: str
    kind: Kind
    many: bool
    required: bool
    default: Any
    type: type
    names: str | None
    least: int
    most: int

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the closed list, none where it is not one."""
        return tuple(word.value for word in self.type) if issubclass(self.type, StrEnum) else ()


Part = Plan | Household | Address | Entity | TransitionItem
"""Whatever has fields and an ``extra``."""

_NAMES: Mapping[tuple[type, str], str] = {
    (Household, "care_pilot"): "participants",
    (Task, "goal"): "goals",
    (Commitment, "task"): "tasks",
    (Commitment, "participant"): "participants",
    (Dependency, "before"): "tasks",
    (Dependency, "after"): "tasks",
    (Information, "produced_by"): "tasks",
    (Information, "needed_by"): "tasks",
    (Handover, "giver"): "participants",
    (Handover, "receiver"): "participants",
    (Handover, "tasks"): "tasks",
    (Handover, "information"): "information",
    (Handover, "transition"): "transitions",
    (Handover, "item"): "items",
    (Handover, "owner"): "participants",
    (TransitionItem, "giver"): "participants",
    (TransitionItem, "receiver"): "participants",
    (TransitionItem, "owner"): "participants",
    (Absence, "participant"): "participants",
    (Consent, "participant"): "participants",
    (Consent, "by"): "participants",
    (Goal, "by"): "participants",
    (Goal, "need"): "needs",
}
"""Fields that hold ids, and of which list; ``items`` are those of the handover's own transition.

``AcceptedFlag.by`` is missing on purpose: what an accepted flag names need not exist.
"""

_RANGES: Mapping[tuple[type, str], tuple[int, int]] = {
    (Participant, "weekly_limit_minutes"): (0, YEAR),
    (Task, "duration_minutes"): (1, WEEK),
    (Task, "people"): (1, 20),
    (Task, "tolerance_minutes"): (0, YEAR),
    (Dependency, "within_minutes"): (0, YEAR),
    (AcceptedFlag, "severity"): (1, 4),
}

_KINDS: Mapping[type, Kind] = {
    str: Kind.TEXT,
    int: Kind.NUMBER,
    bool: Kind.YES_NO,
    date: Kind.DATE,
    datetime: Kind.DATE_TIME,
    time: Kind.TIME,
}


def _field(cls: type, field: dataclasses.Field[Any]) -> Field:
    inner: Any = field.type
    if isinstance(inner, types.UnionType):
        inner = next(part for part in get_args(inner) if part is not types.NoneType)
    many = get_origin(inner) is tuple
    if many:
        inner = get_args(inner)[0]
    names = _NAMES.get((cls, field.name))
    if issubclass(inner, StrEnum):
        kind = Kind.WORD
    elif dataclasses.is_dataclass(inner):
        kind = Kind.OBJECT
    elif names:
        kind = Kind.REFERENCE
    else:
        kind = Kind.ID if field.name == "id" else _KINDS[inner]
    least, most = _RANGES.get((cls, field.name), (0, 0))
    given = kind is Kind.ID and cls is AcceptedFlag  # reading gives an id where the file has none
    return Field(
        name=field.name,
        key=field.name.rstrip("_"),
        kind=kind,
        many=many,
        required=field.default is MISSING and not given,
        default=None if field.default is MISSING else field.default,
        type=inner,
        names=names,
        least=least,
        most=most,
    )


def _fields(cls: type) -> tuple[Field, ...]:
    return tuple(_field(cls, field) for field in dataclasses.fields(cls) if field.name != "extra")


FIELDS: Mapping[type, tuple[Field, ...]] = MappingProxyType(
    {cls: _fields(cls) for cls in (Plan, Household, Address, *LISTS.values(), TransitionItem)}
)
"""The fields of each class, in the order of the plan file, without ``extra``."""

KEYS: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        cls: frozenset(field.key for field in fields) | ({"format"} if cls is Plan else set())
        for cls, fields in FIELDS.items()
    }
)
"""The keys that this version knows; all others go to ``extra``."""


def extra_text(values: Mapping[str, object]) -> str:
    """Unknown keys in the one form in which ``extra`` holds them.

    Raises ValueError where they nest deeper than ``MAX_DEPTH`` or hold a number that JSON has no word for.
    """
    if not values:
        return ""
    if nesting(values) > MAX_DEPTH:
        raise ValueError("nested too deep")
    return json.dumps(values, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def nesting(value: object) -> int:
    """How many objects and lists of a JSON value stand within one another; 0 for a plain value."""
    depth, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        level = [inner for outer in level for inner in (outer.values() if isinstance(outer, dict) else outer)]
    return depth
