"""Blocks that know how high they are, where they may be cut for the next page, and how to draw themselves.

Lengths are points. ``top`` is the upper edge on the page (y grows upwards, as in PDF). A block is drawn once.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, replace
from itertools import groupby

from desktop.documents.fonts import advance
from desktop.documents.style import Style
from desktop.documents.tagged import Element, TaggedCanvas, text_attributes
from desktop.documents.text import Direction, Piece, Said, Segment, Word, direction, plain, segments, words
from desktop.documents.wrapping import wrap

OUTLINE = {"H1": 0, "H2": 1}
"""Tags that become bookmarks, and how deep."""
_CAPITALS = 0.714
"""Height of capitals in Noto Sans, as a part of the size."""
_NEARLY = 0.01


class Block:
    """Anything that stands on a page.

    ``above`` and ``below`` are the spaces wanted around it; between two blocks the larger wish counts. A block with
    ``with_next`` is never the last of a page.
    """

    above = 0.0
    below = 0.0
    with_next = False

    def height(self, width: float) -> float:
        """How high the block is at this width."""
        raise NotImplementedError

    def cut(self, width: float, room: float, *, force: bool = False) -> "tuple[Block | None, Block | None]":
        """What fits into ``room``, and the rest. ``force``: it stands at the top of a page and cannot wait."""
        return (self, None) if force or self.height(width) <= room + _NEARLY else (None, self)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Put the block on the page."""
        raise NotImplementedError

    def natural_width(self) -> float:
        """The width at which nothing is wrapped; 0 where any width will do."""
        return 0.0

    def least_width(self) -> float:
        """The width at which no word is divided; 0 where any width will do."""
        return 0.0

    def grown(self, room: float) -> "Block":
        """The same block with what is left of the page, if it has a use for that."""
        return self


class Text(Block):
    """A paragraph. ``own`` lets the text choose its side, as words in Arabic begin on the right.

    ``element`` is its structure element or the tag of one, in place of the style's tag. ``goes_on`` says that another
    text of the same element follows, so that a reader hears a blank between them.
    """

    def __init__(
        self,
        said: Said,
        style: Style,
        *,
        element: str | Element = "",
        own: bool = False,
        goes_on: bool = False,
    ) -> None:
        self.above, self.below, self.with_next = style.above, style.below, style.with_next
        self.style = style
        pieces = (Piece(said),) if isinstance(said, str) else said
        self.words = words([Piece(piece.text, piece.bold or style.bold) for piece in pieces])
        self.base: Direction = direction(plain(said)) if own else "L"
        self.element = element if isinstance(element, Element) else Element(element or style.tag)
        self.goes_on = goes_on
        self.title = plain(said)
        self._wrapped: tuple[float, list[list[Word]]] | None = None

    def lines(self, width: float) -> list[list[Word]]:
        """The lines at this width."""
        if self._wrapped is None or self._wrapped[0] != width:
            self._wrapped = width, wrap(self.words, width * 1000 / self.style.size)
        return self._wrapped[1]

    def natural_width(self) -> float:
        """The width at which nothing is wrapped."""
        lines = wrap(self.words, float("inf"))
        blank = advance(" ")
        units = max((sum(item.units + blank for item in line) - blank for line in lines), default=0.0)
        return units * self.style.size / 1000

    def least_width(self) -> float:
        """The width at which no word is divided."""
        return max((item.units for item in self.words), default=0) * self.style.size / 1000

    def height(self, width: float) -> float:
        """Its lines."""
        return len(self.lines(width)) * self.style.leading

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Between lines, at least two on either side."""
        lines = self.lines(width)
        fit = int((room + _NEARLY) / self.style.leading)
        if fit >= len(lines):
            return self, None
        if not force:
            fit = min(fit, len(lines) - 2)
            if fit < 2:
                return None, self
        fit = max(fit, 1)
        return self._part(width, lines[:fit]), self._part(width, lines[fit:], first=False)

    def _part(self, width: float, lines: list[list[Word]], *, first: bool = True) -> "Text":
        part = copy(self)
        part.words = [item for line in lines for item in line]
        part._wrapped = width, lines  # noqa: SLF001 - a copy of itself
        part.title = self.title if first else ""
        part.goes_on = not first and self.goes_on
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Line by line; each run of characters in its own face."""
        style = self.style
        lines = self.lines(width)
        if not lines:
            return
        if self.title and self.element.tag in OUTLINE:
            canvas.outline(self.title, top, OUTLINE[self.element.tag])
        baseline = top - (style.leading + _CAPITALS * style.size) / 2
        placed = []
        for n, line in enumerate(lines):
            goes_on = not lines[n + 1][0].joined if n + 1 < len(lines) else self.goes_on
            placed += self._placed(line, (x, baseline - n * style.leading, width), " " if goes_on else "")
        with canvas.element(self.element):
            for actual, together in groupby(placed, key=lambda each: each.segment.actual):
                with self._marked(canvas, actual):
                    canvas.setFillGray(style.gray)
                    for each in together:
                        each.draw(canvas, style.size)

    @contextmanager
    def _marked(self, canvas: TaggedCanvas, actual: str) -> Iterator[None]:
        """Content of the paragraph; text drawn in another order than it is said is a span that says it."""
        if not actual:
            with canvas.content():
                yield
            return
        with canvas.element("Span", text_attributes(actual=actual)), canvas.content():
            yield

    def _placed(self, line: list[Word], place: tuple[float, float, float], end: str) -> "list[_Placed]":
        """The segments of a line with their places; ``end`` is the blank heard at the end of a line that goes on."""
        x, y, width = place
        em = self.style.size / 1000
        parts = segments(line, self.base)
        free = width - sum(part.units for part in parts) * em
        if self.style.align == "center":
            x += free / 2
        elif (self.style.align == "right") != (self.base == "R"):
            x += free
        if self.base == "R":
            x += width - free
        found = []
        for n, part in enumerate(parts):
            if self.base == "R":
                x -= part.units * em
            last = end if n + 1 == len(parts) else ""
            said = replace(part, actual=part.actual + last) if part.actual else part
            found.append(_Placed(said, x, y, "" if part.actual else last))
            if self.base == "L":
                x += part.units * em
        return found


@dataclass(frozen=True, slots=True)
class _Placed:
    """A segment and where it begins."""

    segment: Segment
    x: float
    y: float
    end: str

    def draw(self, canvas: TaggedCanvas, size: float) -> None:
        x = self.x
        runs = self.segment.runs
        for n, run in enumerate(runs):
            canvas.setFont(run.face.name, size)
            canvas.drawString(x, self.y, run.text + self.end if n + 1 == len(runs) else run.text)
            x += run.units * size / 1000


class Stack(Block):
    """Blocks under each other. With an ``element`` (or its tag) they belong together in the structure.

    ``whole`` keeps them on one page where they fit on one.
    """

    def __init__(self, blocks: Sequence[Block], element: str | Element | None = None, *, whole: bool = False) -> None:
        self.blocks = list(blocks)
        self.above = self.blocks[0].above if self.blocks else 0.0
        self.below = self.blocks[-1].below if self.blocks else 0.0
        self.whole = whole
        self.element = Element(element) if isinstance(element, str) else element

    def height(self, width: float) -> float:
        """All blocks and the spaces between them."""
        return sum(gap + block.height(width) for gap, block in self._spaced())

    def _spaced(self) -> list[tuple[float, Block]]:
        gaps = [0.0, *(max(a.below, b.above) for a, b in zip(self.blocks, self.blocks[1:], strict=False))]
        return list(zip(gaps, self.blocks, strict=False))

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Between blocks, or within the first that does not fit; never after one that must stay with its next."""
        if self.whole and not force and self.height(width) > room + _NEARLY:
            return None, self
        placed: list[Block] = []
        left = room
        for n, (gap, block) in enumerate(self._spaced()):
            space = gap if placed else 0.0
            must = force and all(before.with_next for before in placed)
            head, tail = block.cut(width, left - space, force=must)
            if head is not None:
                placed.append(head)
            if head is None or tail is not None:
                rest = ([tail] if tail else []) + self.blocks[n + 1 :]
                return self._broken(placed, rest, width, room)
            left -= space + head.height(width)
        return (self._part(placed) if placed else self), None

    def _broken(
        self, placed: list[Block], rest: list[Block], width: float, room: float
    ) -> tuple[Block | None, Block | None]:
        """The two parts; a heading at the end of the first goes over to the second."""
        while placed and placed[-1].with_next:
            rest.insert(0, placed.pop())
        if not placed:
            return None, self._part(rest)
        first = self._part(placed)
        return first.grown(room - first.height(width)), self._part(rest) if rest else None

    def _part(self, blocks: list[Block]) -> "Stack":
        part = copy(self)
        part.blocks = blocks
        part.above, part.below, part.whole = blocks[0].above, blocks[-1].below, False
        return part

    def natural_width(self) -> float:
        """The widest block's."""
        return max((block.natural_width() for block in self.blocks), default=0.0)

    def least_width(self) -> float:
        """The widest block's."""
        return max((block.least_width() for block in self.blocks), default=0.0)

    def grown(self, room: float) -> Block:
        """The last block may have a use for it."""
        return self._part([*self.blocks[:-1], self.blocks[-1].grown(room)]) if self.blocks else self

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """One after the other."""
        if self.element is None:
            self._draw_blocks(canvas, x, top, width)
            return
        with canvas.element(self.element):
            self._draw_blocks(canvas, x, top, width)

    def _draw_blocks(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for gap, block in self._spaced():
            top -= gap
            block.draw(canvas, x, top, width)
            top -= block.height(width)
