"""JSON without its traps: what ``json`` lets pass in silence is refused here, with one sentence that names the place.

Refused are, beside what RFC 8259 forbids (NaN and Infinity among it): an encoding other than UTF-8, keys that stand
twice in one object, numbers too large to read, lone surrogates and NUL in texts, and nesting deeper than Python can
follow. A UTF-8 byte order mark is allowed.
"""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.errors import ImportFileError
from desktop.texts import QT_TR_NOOP

MAX_MEGABYTES = 100
MAX_BYTES = MAX_MEGABYTES * 1_000_000
"""Larger files are refused before they are parsed."""

_ESCAPED = re.compile(r"\\u(?:[dD][89a-fA-F]|0000)")
"""An escape that may turn out as half a character or as NUL."""

_UNFIT = re.compile("[\0\ud800-\udfff]")


class JsonError(ImportFileError):
    """A text is not JSON that can be used. ``pointer`` is the place (RFC 6901) where there is one."""

    def __init__(self, text: str, pointer: str = "", **values: object) -> None:
        super().__init__(text, **values)
        self.pointer = pointer


def parse(data: bytes | str) -> object:
    """The value of a JSON text; raises ``JsonError``."""
    text = _decoded(data)
    flaws = _Flaws()
    try:
        value: object = flaws.decoder().decode(text)
    except json.JSONDecodeError as error:
        raise JsonError(
            QT_TR_NOOP("Das ist kein gültiges JSON: In Zeile {line}, Spalte {column} geht es nicht weiter."),
            line=error.lineno,
            column=error.colno,
        ) from None
    except RecursionError:
        raise JsonError(QT_TR_NOOP("Die Datei ist zu tief verschachtelt, um sie zu lesen.")) from None
    if flaws.found:
        raise next(_flaw_error(place, inner) for place, inner in _walk(value) if isinstance(inner, _Flaw))
    if _ESCAPED.search(text):
        _require_whole_characters(value)
    return value


def pointer_key(key: str) -> str:
    """A key as it stands in a JSON Pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def _decoded(data: bytes | str) -> str:
    if len(data) > MAX_BYTES:
        raise JsonError(
            QT_TR_NOOP("Die Datei ist größer als {most} MB; so große werden nicht gelesen. Ist es die richtige?"),
            most=MAX_MEGABYTES,
        )
    text = data if isinstance(data, str) else _utf8(data)
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise JsonError(QT_TR_NOOP("Die Datei ist leer; erwartet wird JSON."))
    if isinstance(data, str) and (unfit := _UNFIT.search(text)):
        raise JsonError(
            QT_TR_NOOP("Das {position}. Zeichen der Datei ist keines; bitte die Datei als UTF-8 speichern."),
            position=unfit.start() + 1,
        )
    return text


def _utf8(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:4]:
        raise JsonError(QT_TR_NOOP("Die Datei ist als UTF-16 gespeichert; bitte als UTF-8 speichern."))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise JsonError(
            QT_TR_NOOP("Zeile {line} ist nicht als UTF-8 gespeichert; bitte die ganze Datei als UTF-8 speichern."),
            line=data.count(b"\n", 0, error.start) + 1,
        ) from None


@dataclass(frozen=True, slots=True)
class _Flaw:
    """Stands in the parsed value where something cannot be taken over; parsing itself knows no pointer."""

    text: str
    found: str
    is_key: bool = False


@dataclass(slots=True)
class _Flaws:
    """The hooks that put a ``_Flaw`` in the place of what ``json`` would let pass."""

    found: list[_Flaw] = field(default_factory=list)

    def decoder(self) -> json.JSONDecoder:
        return json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_int=self._whole,
            parse_float=self._fraction,
            parse_constant=self._constant,
        )

    def _flaw(self, text: str, found: str, *, is_key: bool = False) -> _Flaw:
        flaw = _Flaw(text, found, is_key)
        self.found.append(flaw)
        return flaw

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any] | _Flaw:
        value = dict(pairs)
        if len(value) == len(pairs):
            return value
        seen: set[str] = set()
        twice = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
        return self._flaw(QT_TR_NOOP("„{found}“ steht hier zweimal; bitte nur einmal nennen."), twice, is_key=True)

    def _whole(self, digits: str) -> int | _Flaw:
        try:
            return int(digits)
        except ValueError:
            return self._too_large(digits)

    def _fraction(self, digits: str) -> float | _Flaw:
        value = float(digits)
        return value if math.isfinite(value) else self._too_large(digits)

    def _too_large(self, digits: str) -> _Flaw:
        found = digits if len(digits) <= 20 else digits[:20] + "…"
        return self._flaw(
            QT_TR_NOOP("Die Zahl {found} ist zu groß, um sie zu lesen; bitte eine kleinere nennen."), found
        )

    def _constant(self, word: str) -> _Flaw:
        return self._flaw(QT_TR_NOOP("{found} ist keine Zahl, die JSON kennt; bitte eine Zahl oder null nennen."), word)


def _flaw_error(place: str, flaw: _Flaw) -> JsonError:
    return JsonError(flaw.text, f"{place}/{pointer_key(flaw.found)}" if flaw.is_key else place, found=flaw.found)


def _require_whole_characters(value: object) -> None:
    for place, inner in _walk(value):
        texts = inner if isinstance(inner, dict) else (inner,) if isinstance(inner, str) else ()
        if any(_UNFIT.search(text) for text in texts):
            raise JsonError(
                QT_TR_NOOP("Hier steht ein halbes oder leeres Zeichen (\\ud800–\\udfff, \\u0000); bitte löschen."),
                place,
            )


def _walk(value: object) -> Iterator[tuple[str, object]]:
    """Every value within ``value`` with its JSON Pointer, in the order of the text."""
    ahead: list[tuple[str, object]] = [("", value)]
    while ahead:
        place, value = ahead.pop()
        yield place, value
        if isinstance(value, dict):
            inner = [(f"{place}/{pointer_key(key)}", item) for key, item in value.items()]
        elif isinstance(value, list):
            inner = [(f"{place}/{index}", item) for index, item in enumerate(value)]
        else:
            continue
        ahead.extend(reversed(inner))
