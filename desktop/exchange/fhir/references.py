"""Which resource a reference means (FHIR R4, "References" and "Bundle": resolving references in bundles)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.exchange.fhir.nodes import FhirError, Node
from desktop.texts import QT_TR_NOOP

_RELATIVE = re.compile(r"([A-Za-z]+)/([A-Za-z0-9.-]{1,64})")
_TAIL = re.compile(r"(?:^|/)([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})$")
_VERSION = re.compile(r"/_history/[^/]*$")


@dataclass(frozen=True, slots=True)
class Found:
    """What a reference leads to.

    ``key`` is one and the same for all references to the same thing. ``type`` is the resource's type, ``""`` where
    the file does not tell. ``resource`` is ``None`` where the file does not hold it.
    """

    key: str
    type: str
    resource: Node | None
    display: str
    pointer: str


class Resources:
    """The resources of a file, found by what references call them."""

    def __init__(self, root: Node) -> None:
        self.source = root.source
        self.nodes: list[Node] = []
        self._urls: list[str] = []
        for node, url in _entries(root):
            _refuse_r5(node)
            self.nodes.append(Node(node.value, node.pointer, node.source, len(self.nodes)))
            self._urls.append(url)
        self._by_url: dict[str, int] = {}
        self._by_name: dict[str, list[int]] = {}
        self.keys = [self._enter(node, url) for node, url in zip(self.nodes, self._urls, strict=True)]
        self._contents: dict[int, dict[str, Node]] = {}
        self._by_identifier: dict[tuple[str, str], list[int]] = {}
        for number, node in enumerate(self.nodes):
            for identifier in _identifiers(node):
                self._by_identifier.setdefault(identifier, []).append(number)

    def _enter(self, node: Node, url: str) -> str:
        """Note what the resource is called; the result is its key."""
        name = f"{node.type}/{node.text('id')}" if node.text("id") else ""
        same = [n for n in (*self._by_name.get(name, ()), self._by_url.get(url)) if n is not None and n != node.home]
        for other in same:
            if self._urls[other] == url and self.nodes[other].value != node.value:
                raise FhirError(
                    QT_TR_NOOP(
                        "In {source} steht {name} zweimal mit verschiedenem Inhalt (zuletzt an der Stelle {place}). "
                        "Bitte eine Datei mit nur einer Fassung verwenden."
                    ),
                    source=node.source,
                    name=name or url,
                    place=node.pointer,
                )
        if url:
            self._by_url.setdefault(url, node.home)
        if name and not any(self._urls[other] == url for other in same):
            self._by_name.setdefault(name, []).append(node.home)
        alone = len(self._by_name.get(name, ())) < 2
        return (name if alone else "") or url or f"{node.type}@{node.pointer}"

    def of_type(self, name: str) -> Iterator[tuple[str, Node]]:
        """Key and node of all resources of a type that stand on their own, in the order of the file, each once."""
        seen = set()
        for key, node in zip(self.keys, self.nodes, strict=True):
            if node.type == name and key not in seen:
                seen.add(key)
                yield key, node

    def resolve(self, reference: Node | None) -> Found | None:
        """What a Reference means; ``None`` for an empty one."""
        if reference is None:
            return None
        text = _VERSION.sub("", reference.text("reference"))
        display, pointer = reference.text("display"), reference.pointer
        said = reference.text("type").rsplit("/", 1)[-1]
        if text.startswith("#"):
            key, node = self._contained(text[1:], reference.home)
        elif text:
            key, node = self._named(text, reference)
        elif identifier := reference.child("identifier"):
            key, node = self._identified(identifier, said)
        elif display:
            key, node = f"{said}~{display}", None
        else:
            return None
        tail = _TAIL.search(text)
        return Found(key, node.type if node else said or (tail[1] if tail else ""), node, display, pointer)

    def _contained(self, fragment: str, home: int) -> tuple[str, Node | None]:
        if not fragment:
            return self.keys[home], self.nodes[home]
        if home not in self._contents:
            contained = self.nodes[home].children("contained")
            self._contents[home] = {node.text("id").lstrip("#"): node for node in contained}
        return f"{self.keys[home]}#{fragment}", self._contents[home].get(fragment)

    def _named(self, text: str, reference: Node) -> tuple[str, Node | None]:
        number = self._by_url.get(text)
        relative = _RELATIVE.fullmatch(text)
        if number is None and relative:
            base = _TAIL.sub("", self._urls[reference.home])
            number = self._by_url.get(f"{base}/{text}") if base else None
        tail = _TAIL.search(text)
        if number is None and tail:
            candidates = self._by_name.get(f"{tail[1]}/{tail[2]}", [])
            if not relative:
                candidates = [n for n in candidates if not self._urls[n]]
            if len(candidates) > 1:
                raise FhirError(
                    QT_TR_NOOP("In {source} ist an der Stelle {place} nicht zu erkennen, wer mit {name} gemeint ist."),
                    source=reference.source,
                    place=reference.pointer,
                    name=text,
                )
            number = candidates[0] if candidates else None
        return (text, None) if number is None else (self.keys[number], self.nodes[number])

    def _identified(self, identifier: Node, type_: str) -> tuple[str, Node | None]:
        wanted = (identifier.text("system"), identifier.text("value"))
        fitting = [n for n in self._by_identifier.get(wanted, ()) if not type_ or self.nodes[n].type == type_]
        if len(fitting) == 1:
            return self.keys[fitting[0]], self.nodes[fitting[0]]
        return f"{type_}~{'|'.join(wanted)}", None


_R5 = {
    "CarePlan": (("activity", "plannedActivityReference"), ("activity", "performedActivity"), ("addresses", "concept")),
    "CareTeam": (("participant", "coveragePeriod"), ("participant", "coverageTiming")),
    "Goal": (("", "source"), ("", "acceptance")),
}
"""Keys that only FHIR R5 has: within which list, and its name."""


def _refuse_r5(node: Node) -> None:
    for name, key in _R5.get(node.type, ()):
        for part in node.children(name) if name else (node,):
            if key in part.value:
                raise FhirError(
                    QT_TR_NOOP(
                        "{source} ist FHIR R5 (an der Stelle {place}); gelesen wird R4. "
                        "Bitte dort, wo die Datei herkommt, um eine Ausgabe in FHIR R4 (JSON) bitten."
                    ),
                    source=node.source,
                    place=part.at(key),
                )


def _identifiers(node: Node) -> list[tuple[str, str]]:
    value = node.value.get("identifier")
    if not isinstance(value, list):
        return []  # a few resources that are not read here have one identifier only
    return [(i.text("system"), i.text("value")) for i in node.children("identifier") if i.text("value")]


def _entries(root: Node) -> Iterator[tuple[Node, str]]:
    """The resources of a file, each with its ``fullUrl``."""
    if root.type != "Bundle":
        yield root, ""
        return
    for entry in root.children("entry"):
        resource = entry.child("resource")
        if resource is not None:
            yield resource, entry.text("fullUrl")
