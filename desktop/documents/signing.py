"""How people say yes on paper, and the sign by which two papers are known to say the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import segno

from desktop.documents.cards import Cards
from desktop.documents.flow import Block, Stack, Text
from desktop.documents.parts import WriteOn, tick_box
from desktop.documents.style import INK, Style, Voice
from desktop.documents.tables import Blank
from desktop.documents.tagged import Element, TaggedCanvas, figure_attributes
from desktop.texts import speaker

QUIET_ZONE = 4
"""Modules left empty around a QR code (ISO 18004)."""


class SignatureLines(Block):
    """A short line for the date and a long one for the name, with what they are for under them."""

    def __init__(self, date_label: str, name_label: str, style: Style, room: float) -> None:
        self.labels = Text(date_label, style), Text(name_label, style)
        self.room = room

    def height(self, width: float) -> float:
        """Room to write, and one line."""
        return self.room + self.labels[0].style.leading + 2

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The date takes a little more than a quarter."""
        part, gap = width * 0.29, 8.0
        y = top - self.room
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setLineWidth(0.8)
            canvas.line(x, y, x + part, y)
            canvas.line(x + part + gap, y, x + width, y)
        self.labels[0].draw(canvas, x, y - 1, part)
        self.labels[1].draw(canvas, x + part + gap, y - 1, width - part - gap)


class AtLeast(Block):
    """A block with room under it up to a height."""

    def __init__(self, inner: Block, least: float) -> None:
        self.inner, self.least = inner, least

    def height(self, width: float) -> float:
        """Its own or the least."""
        return max(self.inner.height(width), self.least)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The block alone."""
        self.inner.draw(canvas, x, top, width)


@dataclass(frozen=True, slots=True)
class Signing:
    """How signatures stand on a page; ``air`` stretches the room to write."""

    lang: str
    voice: Voice
    width: float
    columns: int
    air: float = 1.0


def signatures(signers: Sequence[tuple[str, str]], how: Signing) -> Cards:
    """The same block for everyone, with all lines of a row at one height.

    ``signers`` are name and relation; where the name is empty there is a line for it.
    """
    gap = 24.0
    columns, width = how.columns, how.width
    card = (width - (columns - 1) * gap) / columns
    heads = [_head(name, relation, how) for name, relation in signers]
    least = max(head.height(card) for head in heads)
    return Cards([_signature(AtLeast(head, least), how) for head in heads], columns=columns, gap=gap, framed=False)


def _head(name: str, relation: str, how: Signing) -> Block:
    if not name:
        return WriteOn(speaker(how.lang)("Name"), how.voice.label)
    return Stack([Text(name, how.voice.name), Text(relation, how.voice.label)])


def _signature(head: Block, how: Signing) -> Block:
    """Name, date, signature, or that someone said yes."""
    tr = speaker(how.lang)
    label = how.voice.label
    return Stack(
        [
            head,
            SignatureLines(tr("Datum"), tr("Unterschrift"), label, 32.0 * how.voice.scale * how.air),
            Blank(3.0),
            tick_box(tr("hat mündlich zugestimmt, gehört von:"), label),
            Blank(15.0 * how.air),
        ]
    )


class CheckSign(Block):
    """A QR code that holds the check sign alone: no name, no address on the net."""

    def __init__(self, text: str, size: float, alt: str) -> None:
        self.text, self.size, self.alt = text, size, alt

    def height(self, width: float) -> float:
        """Its size, with the quiet zone."""
        return self.size

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """A figure with a text for those who do not see it."""
        figure = Element("Figure", figure_attributes(self.alt, x, top - self.size, self.size, self.size))
        with canvas.element(figure), canvas.content():
            draw_code(canvas, self.text, x, top - self.size, self.size)


def draw_code(canvas: TaggedCanvas, text: str, x: float, y: float, size: float) -> None:
    """A QR code with its quiet zone, lower left corner at x, y."""
    squares, modules = _code(text)
    canvas.saveState()
    canvas.translate(x, y)
    canvas.scale(size / modules, size / modules)
    canvas.setFillGray(0)
    canvas.addLiteral(squares)
    canvas.restoreState()


@lru_cache(maxsize=16)
def _code(text: str) -> tuple[str, int]:
    """The dark squares of a QR code as PDF operators, one unit a module, and how many modules it is wide."""
    rows = segno.make(text, error="m", micro=False).matrix
    modules = len(rows) + 2 * QUIET_ZONE
    squares = [
        f"{QUIET_ZONE + left} {modules - QUIET_ZONE - r - 1} {length} 1 re"
        for r, row in enumerate(rows)
        for left, length in _dark_runs(row)
    ]
    return "\n".join([*squares, "f"]), modules


def _dark_runs(row: Sequence[int]) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    for n, dark in enumerate(row):
        if dark and n and row[n - 1]:
            runs[-1] = runs[-1][0], runs[-1][1] + 1
        elif dark:
            runs.append((n, 1))
    return runs
