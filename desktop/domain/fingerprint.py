"""A short sign for exactly this content of a plan: one changed word makes another sign.

It says that two papers say the same, not who signed them.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from hashlib import sha256
from types import MappingProxyType
from typing import Any, cast
from unicodedata import normalize

from desktop.domain.fields import FIELDS, Field, Kind
from desktop.domain.plan import Plan

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U, which are misread (Douglas Crockford's alphabet)."""

LETTERS = 16
"""Characters of a sign: 80 bits."""


def canonical(plan: Plan) -> bytes:
    """The plan's content as JSON that is the same wherever it is made: NFC, keys sorted, lists by id, no blanks.

    What is not said or as by default is left out, so that a later version with more fields gives old plans the same
    sign.
    """
    return json.dumps(_plain(plan), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def fingerprint(plan: Plan) -> str:
    """The sign of a plan: 16 characters in groups of four, from the SHA-256 of its canonical content."""
    number = int.from_bytes(sha256(canonical(plan)).digest()[:10], "big")
    letters = "".join(CROCKFORD[number >> shift & 31] for shift in range(5 * (LETTERS - 1), -1, -5))
    return "-".join(letters[i : i + 4] for i in range(0, LETTERS, 4))


def _plain(value: object) -> object:
    """A value as JSON knows it: texts in NFC, entities by id, without what is not said or as by default."""
    if dataclasses.is_dataclass(value):
        said = [(field, getattr(value, field.name)) for field in dataclasses.fields(value)]
        return {field.name: _plain(item) for field, item in said if item != field.default}
    if isinstance(value, str):
        return normalize("NFC", value)
    if isinstance(value, (datetime, time)):
        return value.isoformat(timespec="minutes")
    if isinstance(value, Sequence):
        entities = all(dataclasses.is_dataclass(item) for item in value)
        return [_plain(item) for item in (sorted(value, key=lambda item: item.id) if entities else value)]
    return value.isoformat() if isinstance(value, date) else value


# --- and back


def thawed(text: str | bytes) -> Plan:
    """The plan of which ``canonical`` made this text: its lists by id, its words in NFC, else the same."""
    return cast("Plan", _made(Plan, json.loads(text)))


_MADE: Mapping[Kind, Callable[[str], object]] = MappingProxyType(
    {Kind.DATE: date.fromisoformat, Kind.DATE_TIME: datetime.fromisoformat, Kind.TIME: time.fromisoformat}
)


def _made(cls: type, said: Mapping[str, Any]) -> object:
    values: dict[str, Any] = {"extra": said["extra"]} if "extra" in said else {}
    for field in FIELDS[cls]:
        if field.name in said:
            value = said[field.name]
            values[field.name] = tuple(_one(field, each) for each in value) if field.many else _one(field, value)
    return cls(**values)


def _one(field: Field, value: Any) -> object:  # noqa: ANN401 - any JSON value
    if field.kind is Kind.OBJECT:
        return _made(field.type, value)
    if field.kind is Kind.WORD:
        return field.type(value)
    return value if value is None or field.kind not in _MADE else _MADE[field.kind](value)
