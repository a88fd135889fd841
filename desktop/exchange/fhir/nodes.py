"""A FHIR file as objects that know their place, read with the types of the specification (FHIR R4, 4.0.1).

Keys that are not asked for (extensions, ``fhir_comments``, ``_start`` …) do not disturb; a value of the wrong type
under a key that is asked for is an ``ImportFileError`` that names the place.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from desktop.domain.errors import ImportFileError
from desktop.exchange.strict_json import pointer_key
from desktop.texts import QT_TR_NOOP, speaker

WRONG_TYPE = QT_TR_NOOP(
    "{source} ist als FHIR R4 nicht lesbar: An der Stelle {place} steht {found}, erwartet wird {expected}. "
    "Bitte dort, wo die Datei herkommt, um eine Ausgabe in FHIR R4 (JSON) bitten."
)
OBJECT, LIST, TEXT = QT_TR_NOOP("ein Objekt"), QT_TR_NOOP("eine Liste"), QT_TR_NOOP("ein Text")
OTHER_NUMBER = QT_TR_NOOP("eine Zahl")
MAX_NUMBER = 1_000_000_000
NUMBER, YES_NO = QT_TR_NOOP("eine Zahl bis zu einer Milliarde"), QT_TR_NOOP("true oder false")


class FhirError(ImportFileError):
    """A file is not FHIR R4 that can be read. ``names`` are values that are texts of the program themselves."""

    def __init__(self, text: str, names: Mapping[str, str] | None = None, **values: object) -> None:
        super().__init__(text, **values)
        self.names = dict(names or {})

    def say(self, lang: str = "de") -> str:
        """The whole sentence in ``lang``."""
        tr = speaker(lang)
        return tr(self.text).format(**self.values, **{key: tr(text) for key, text in self.names.items()})


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON object of the file. ``home`` is the number of the resource of the file in which it stands."""

    value: Mapping[str, Any]
    pointer: str
    source: str
    home: int = 0

    def child(self, name: str) -> "Node | None":
        """The object under ``name``, ``None`` where there is none."""
        value = self.value.get(name)
        return None if value is None else self._node(value, f"{self.pointer}/{name}")

    def children(self, name: str) -> list["Node"]:
        """The objects in the list under ``name``."""
        return [self._node(value, pointer) for value, pointer in self._list(name)]

    def text(self, name: str) -> str:
        """The text under ``name`` in one line, ``""`` where there is none."""
        value = self.value.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.wrong(f"{self.pointer}/{name}", value, TEXT)
        return one_line(value)

    def texts(self, name: str) -> list[str]:
        """The texts in the list under ``name``, each in one line; empty ones are left out."""
        found = []
        for value, pointer in self._list(name):
            if not isinstance(value, str):
                raise self.wrong(pointer, value, TEXT)
            found.append(one_line(value))
        return [text for text in found if text]

    def raw(self, name: str) -> str:
        """The text under ``name`` as it stands, ``""`` where there is none."""
        value = self.value.get(name)
        if value is not None and not isinstance(value, str):
            raise self.wrong(f"{self.pointer}/{name}", value, TEXT)
        return value or ""

    def number(self, name: str) -> float | None:
        """The number under ``name``, ``None`` where there is none."""
        value = self.value.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > MAX_NUMBER:
            raise self.wrong(f"{self.pointer}/{name}", value, NUMBER)
        return float(value)

    def flag(self, name: str) -> bool:
        """The truth value under ``name``, false where there is none."""
        value = self.value.get(name)
        if value is not None and not isinstance(value, bool):
            raise self.wrong(f"{self.pointer}/{name}", value, YES_NO)
        return bool(value)

    def at(self, name: str) -> str:
        """The place of what stands under ``name``."""
        return f"{self.pointer}/{pointer_key(name)}"

    def wrong(self, pointer: str, value: object, expected: str) -> FhirError:
        """What to say where a value has the wrong type."""
        return FhirError(WRONG_TYPE, {"found": _kind(value), "expected": expected}, source=self.source, place=pointer)

    @property
    def type(self) -> str:
        """The ``resourceType``."""
        return self.text("resourceType")

    def _node(self, value: object, pointer: str) -> "Node":
        if not isinstance(value, dict):
            raise self.wrong(pointer, value, OBJECT)
        return Node(value, pointer, self.source, self.home)

    def _list(self, name: str) -> Iterator[tuple[Any, str]]:
        values = self.value.get(name)
        if values is None:
            return
        if not isinstance(values, list):
            raise self.wrong(f"{self.pointer}/{name}", values, LIST)
        for n, value in enumerate(values):
            if value is not None:
                yield value, f"{self.pointer}/{name}/{n}"


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return OBJECT
    if isinstance(value, list):
        return LIST
    if isinstance(value, bool):
        return YES_NO
    return TEXT if isinstance(value, str) else OTHER_NUMBER


def concept(node: Node | None) -> str:
    """What a CodeableConcept says to people: its ``text``, else the first ``display``, else the first ``code``."""
    if node is None:
        return ""
    codings = node.children("coding")
    for text in (node.text("text"), *(c.text("display") for c in codings), *(c.text("code") for c in codings)):
        if text:
            return text
    return ""


def one_line(text: str) -> str:
    """A text in one line: runs of white space are one space, control characters are dropped."""
    return " ".join("".join(c if c.isspace() or not _control(c) else "" for c in text).split())


def _control(character: str) -> bool:
    return unicodedata.category(character) == "Cc"


# --- narratives

MAX_NARRATIVE = 50_000

_BLOCKS = frozenset(
    ("p", "div", "br", "hr", "li", "ul", "ol", "dl", "dt", "dd", "table", "caption", "tr", "blockquote", "pre")
) | frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_UNREAD = frozenset(("script", "style", "head", "title", "template", "iframe", "object", "noscript", "svg", "math"))
_CELLS = frozenset(("td", "th"))


class _Plain(HTMLParser):
    """Collects the readable text; elements that are not for reading are left out with all they hold."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unread: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNREAD:
            self.unread.append(tag)
        self._separate(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._separate(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.unread:
            del self.unread[self.unread.index(tag) :]
        self._separate(tag)

    def handle_data(self, data: str) -> None:
        if not self.unread:
            self.parts.append(re.sub(r"\s+", " ", data))

    def _separate(self, tag: str) -> None:
        if not self.unread:
            self.parts.append("\n" if tag in _BLOCKS else " " if tag in _CELLS else "")


_LONE = re.compile("<(?![^<>]*>)")


def _without_comments(text: str) -> str:
    kept, end = [], 0
    while (start := text.find("<!--", end)) >= 0 and (close := text.find("-->", start + 4)) >= 0:
        kept.append(text[end:start])
        end = close + 3
    return "".join(kept) + text[end:]


def plain_text(div: str) -> str:
    """The readable text of an XHTML narrative, one line a block; scripts and styles are dropped.

    What does not fit ``MAX_NARRATIVE`` characters, or stands behind markup that cannot be read, is left out.
    """
    parser = _Plain()
    with suppress(AssertionError):  # how html.parser says that it does not know a <![…
        # XHTML has no "<" within a tag; html.parser would look for the end of each again and again
        parser.feed(_LONE.sub("&lt;", _without_comments(div[:MAX_NARRATIVE])))
        parser.close()
    lines = (one_line(line) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)
