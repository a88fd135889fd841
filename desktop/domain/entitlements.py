"""What people can ask for by law, as a dated table to read (``resources/entitlements.json``).

Nothing is computed from it and no household is held against it: amounts change, and it is no legal advice.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.domain.errors import NahtstelleError
from desktop.resources import resource
from desktop.texts import LANGUAGES, QT_TR_NOOP

FORMAT = "nahtstelle-entitlements/1"
CARE_LEVELS = range(1, 6)
"""Care levels of § 15 SGB XI."""

_FIELDS = frozenset({"id", "law", "care_levels", "valid_from", "source", *LANGUAGES})
_WORDS = frozenset({"name", "right"})
_TABLE = frozenset({"format", "as_of", "entitlements"})


class EntitlementsUnreadable(NahtstelleError):  # noqa: N818 - named after what happened
    """The table of entitlements is damaged; nothing of it is shown."""


@dataclass(frozen=True, slots=True)
class Words:
    """An entitlement in one language: ``right`` says how much, or what; ``name`` may break at its soft hyphens."""

    name: str
    right: str


@dataclass(frozen=True, slots=True)
class Entitlement:
    """``law`` is the paragraph, ``care_levels`` those it is for, ascending; ``source`` is where the law can be read."""

    id: str
    law: str
    care_levels: tuple[int, ...]
    valid_from: date
    source: str
    words: Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Entitlements:
    """The table: ``as_of`` is the day on which somebody last compared it with the law."""

    as_of: date
    rows: tuple[Entitlement, ...]


def entitlements() -> Entitlements:
    """The shipped table. Raises ``EntitlementsUnreadable``."""
    try:
        text = resource("entitlements.json").read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(str(error)) from error
    return read(text)


def read(text: str) -> Entitlements:
    """A table from its JSON. Half a table could pass for the whole.

    Raises ``EntitlementsUnreadable`` for whatever is missing, doubled, strange or later than the day of the table.
    """
    try:
        found = _object(json.loads(text), _TABLE)
        _require(found["format"] == FORMAT, "format")
        as_of, listed = date.fromisoformat(found["as_of"]), found["entitlements"]
        _require(isinstance(listed, list) and bool(listed), "entitlements")
        rows = tuple(_entitlement(each, as_of) for each in listed)
        _require(len({row.id for row in rows}) == len(rows), "id")
    except (ValueError, TypeError, RecursionError) as error:
        raise _unreadable(str(error)) from error
    return Entitlements(as_of, rows)


def _entitlement(read: object, as_of: date) -> Entitlement:
    found = _object(read, _FIELDS)
    levels, valid_from = found["care_levels"], date.fromisoformat(found["valid_from"])
    _require(isinstance(levels, list) and all(type(each) is int and each in CARE_LEVELS for each in levels), "levels")
    _require(bool(levels) and levels == sorted(set(levels)), "care_levels")
    _require(valid_from <= as_of, "valid_from")
    _require(_said(found["source"]).startswith("https://"), "source")
    return Entitlement(
        id=_said(found["id"]),
        law=_said(found["law"]),
        care_levels=tuple(levels),
        valid_from=valid_from,
        source=found["source"],
        words={lang: _words(found[lang]) for lang in LANGUAGES},
    )


def _words(read: object) -> Words:
    found = _object(read, _WORDS)
    return Words(_said(found["name"]), _said(found["right"]))


def _object(found: object, fields: frozenset[str]) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise TypeError(", ".join(sorted(fields)))
    _require(set(found) == fields, ", ".join(sorted(fields ^ set(found))))
    return found


def _said(found: object) -> str:
    _require(isinstance(found, str) and bool(found.strip()), "text")
    return str(found)


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _unreadable(what: str) -> EntitlementsUnreadable:
    words = QT_TR_NOOP(
        "Die Tabelle der Ansprüche ist beschädigt ({what}) und wird nicht gezeigt. Bitte das Programm neu installieren."
    )
    return EntitlementsUnreadable(words, what=what)
