"""Blocks side by side, and tables whose head comes again on each page."""

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass
from itertools import pairwise

from desktop.documents.flow import Block
from desktop.documents.style import INK, SHADE
from desktop.documents.tagged import Element, TaggedCanvas, header_attributes


class Blank(Block):
    """Empty space."""

    def __init__(self, height: float = 0.0) -> None:
        self._height = height

    def height(self, width: float) -> float:  # noqa: D102 - as promised by Block
        return self._height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:  # noqa: D102
        pass


class Again(Block):
    """A block that was there before and is repeated for the eye alone."""

    def __init__(self, inner: Block) -> None:
        self.inner = inner

    def height(self, width: float) -> float:
        """The same."""
        return self.inner.height(width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The same, as decoration for readers."""
        with canvas.artifact("Pagination"):
            self.inner.draw(canvas, x, top, width)


@dataclass(frozen=True, slots=True)
class Padding:
    """Space between the edge of a cell and what stands in it."""

    left: float = 5.0
    right: float = 5.0
    top: float = 4.0
    bottom: float = 5.0


class Row(Block):
    """Blocks side by side, each in its share of the width, as high as the highest or as ``least``.

    ``elements`` are the structure elements of the cells, ``element`` that of the row; none of them is needed.
    """

    def __init__(
        self,
        cells: Sequence[Block],
        shares: Sequence[float],
        padding: Padding,
        *,
        element: Element | None = None,
        elements: Sequence[Element] = (),
    ) -> None:
        self.cells = list(cells)
        self.shares = shares
        self.padding = padding
        self.element = element
        self.elements = elements
        self.least = 0.0

    def places(self, width: float) -> list[tuple[float, float]]:
        """Where each cell begins from the left, and how wide it is inside."""
        pad = self.padding
        starts = [sum(self.shares[:n]) * width + pad.left for n in range(len(self.shares))]
        return [(x, share * width - pad.left - pad.right) for x, share in zip(starts, self.shares, strict=True)]

    def height(self, width: float) -> float:
        """The highest cell and the padding."""
        highest = max(cell.height(inner) for cell, (_, inner) in zip(self.cells, self.places(width), strict=True))
        return max(highest + self.padding.top + self.padding.bottom, self.least)

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Whole, or where it must be, within its cells."""
        return self.divide(width, room, force=force)

    def divide(self, width: float, room: float, *, force: bool = False) -> "tuple[Row | None, Row | None]":
        """The same, as rows."""
        if self.height(width) <= room + 0.01:
            return self, None
        if not force:
            return None, self
        inner = room - self.padding.top - self.padding.bottom
        parts = [cell.cut(w, inner, force=True) for cell, (_, w) in zip(self.cells, self.places(width), strict=True)]
        if all(rest is None for _, rest in parts):
            part = copy(self)
            part.least = min(self.least, room)
            return part, None
        after = [rest or Blank() for _, rest in parts]
        if parts[0][1] is None and self.elements and self.cells[0].height(self.places(width)[0][1]) < inner / 4:
            after[0] = Again(self.cells[0])
        return self._part([head or Blank() for head, _ in parts]), self._part(after)

    def _part(self, cells: Sequence[Block]) -> "Row":
        part = copy(self)
        part.cells, part.least = list(cells), 0.0
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Cell by cell."""
        if self.element is None:
            self._draw_cells(canvas, x, top, width)
            return
        with canvas.element(self.element):
            self._draw_cells(canvas, x, top, width)

    def _draw_cells(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        top -= self.padding.top
        for n, (cell, (left, inner)) in enumerate(zip(self.cells, self.places(width), strict=True)):
            if self.elements:
                with canvas.element(self.elements[n]):
                    cell.draw(canvas, x + left, top, inner)
            else:
                cell.draw(canvas, x + left, top, inner)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table; ``strong`` frames it, because there is something to talk about, ``shade`` is its ground."""

    cells: Sequence[Block]
    strong: bool = False
    shade: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """The space in cells, and whether lines divide the columns too."""

    cell: Padding = Padding()
    head: Padding = Padding(top=2.0, bottom=4.0)
    grid: bool = False


class Table(Block):
    """Rows under a head. The first cell of each row is its head for readers; the table is never cut after its head."""

    def __init__(
        self, head: Sequence[Block], lines: Sequence[Line], shares: Sequence[float], *, look: Look, below: float = 0.0
    ) -> None:
        self.below = below
        self.look = look
        self.shares = shares
        self.element = Element("Table")
        titles = [_header("Column") for _ in head]
        self.head = Row(head, shares, look.head, element=Element("TR"), elements=titles)
        self.rows = [_row(line.cells, shares, look.cell) for line in lines]
        self.lines = list(lines)
        self.repeated = False

    def height(self, width: float) -> float:
        """The head and all rows."""
        return self.head.height(width) + sum(row.height(width) for row in self.rows)

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Between rows; within a row only where it is tall or higher than a page."""
        left = room - self.head.height(width)
        for n, row in enumerate(self.rows):
            tall = row.height(width) > TALL and left > TALL / 2
            head, tail = row.divide(width, left, force=tall or (force and n == 0))
            if head is None:
                return (
                    (self._part(0, self.rows[:n]), self._part(n, self.rows[n:], repeated=True)) if n else (None, self)
                )
            if tail is not None:
                return (
                    self._part(0, [*self.rows[:n], head]),
                    self._part(n, [tail, *self.rows[n + 1 :]], repeated=True),
                )
            left -= head.height(width)
        return self, None

    def _part(self, first: int, rows: Sequence[Row], *, repeated: bool = False) -> "Table":
        part = copy(self)
        part.rows = list(rows)
        part.lines = self.lines[first : first + len(rows)]
        part.repeated = self.repeated or repeated
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Grounds, the head (repeated as decoration), the rows, and the lines between them."""
        edges = [top - self.head.height(width)]
        for row in self.rows:
            edges.append(edges[-1] - row.height(width))
        with canvas.artifact():
            self._draw_grounds(canvas, x, edges, width)
        with canvas.element(self.element):
            if self.repeated:
                with canvas.artifact("Pagination"):
                    self.head.draw(canvas, x, top, width)
            else:
                self.head.draw(canvas, x, top, width)
            for row, edge in zip(self.rows, edges, strict=False):
                row.draw(canvas, x, edge, width)
        with canvas.artifact():
            self._draw_lines(canvas, x, edges, width)
            if self.look.grid:
                self._draw_grid(canvas, x, (top, edges[-1]), width)

    def _draw_grounds(self, canvas: TaggedCanvas, x: float, edges: Sequence[float], width: float) -> None:
        canvas.setFillGray(SHADE)
        for line, (upper, lower) in zip(self.lines, pairwise(edges), strict=True):
            if line.shade:
                canvas.rect(x, lower, width, upper - lower, stroke=0, fill=1)

    def _draw_lines(self, canvas: TaggedCanvas, x: float, edges: Sequence[float], width: float) -> None:
        canvas.setStrokeGray(INK)
        canvas.setLineWidth(1.2)
        canvas.line(x, edges[0], x + width, edges[0])
        canvas.setLineWidth(0.5)
        for edge in edges[1:]:
            canvas.line(x, edge, x + width, edge)
        canvas.setLineWidth(1.6)
        for line, (upper, lower) in zip(self.lines, pairwise(edges), strict=True):
            if line.strong:
                canvas.rect(x, lower, width, upper - lower)

    def _draw_grid(self, canvas: TaggedCanvas, x: float, edges: tuple[float, float], width: float) -> None:
        top, bottom = edges
        canvas.setLineWidth(0.5)
        for n in range(1, len(self.shares)):
            at = x + sum(self.shares[:n]) * width
            canvas.line(at, top, at, bottom)
        canvas.setLineWidth(1.2)
        canvas.rect(x, bottom, width, top - bottom)


TALL = 300.0
"""A row higher than this is rather cut than carried over as a whole, where there is room for half as much."""
STEPS = 12
"""In how many parts the free width of a table is given to its columns."""
TOGETHER = 4
"""As many parts may be given at once."""
SAMPLE = 24
"""About how many rows are looked at for that."""


def _header(scope: str) -> Element:
    return Element("TH", header_attributes(scope))


def _row(cells: Sequence[Block], shares: Sequence[float], padding: Padding) -> Row:
    elements = [_header("Row"), *(Element("TD") for _ in cells[1:])]
    return Row(cells, shares, padding, element=Element("TR"), elements=elements)


def fair_shares(
    head: Sequence[Block], lines: Sequence[Line], width: float, *, look: Look, most: float = 0.34
) -> list[float]:
    """The part of the width for each column, so that few words are divided and the table stays short.

    Each column gets its longest word, at most the part ``most``; what is left goes, step by step, where it saves the
    most lines. Of long tables a sample of rows is looked at.
    """
    rows = [line.cells for line in lines[:: len(lines) // SAMPLE + 1]]
    columns = [[title, *(row[n] for row in rows)] for n, title in enumerate(head)]
    pad = look.cell.left + look.cell.right + 0.1
    needs = [min(max(cell.least_width() for cell in cells) + pad, most * width) for cells in columns]
    least = _lowered(needs, width)
    wanted = [max(cell.natural_width() for cell in cells) + pad for cells in columns]
    step = (width - sum(least)) / STEPS
    if step <= 0.01:
        return [w / sum(least) for w in least]
    heights = [
        [[cell.height(w + k * step - pad) for cell in cells] for k in range(STEPS + 1)]
        for cells, w in zip(columns, least, strict=True)
    ]
    given = _given(heights, [(want - w) / step for want, w in zip(wanted, least, strict=True)])
    widths = [w + k * step for w, k in zip(least, given, strict=True)]
    return [w / sum(widths) for w in widths]


def _given(heights: Sequence[Sequence[Sequence[float]]], wishes: Sequence[float]) -> list[int]:
    """How many steps each column gets. ``heights`` are of each column, at each number of steps, those of its cells.

    A few steps go together where only together they save a line; where nothing saves any, the smallest wish is met.
    """
    given = [0] * len(heights)
    while (left := STEPS - sum(given)) > 0:
        now = _total([column[k] for column, k in zip(heights, given, strict=True)])
        offers = []
        for n in range(len(given)):
            for more in range(1, min(left, TOGETHER) + 1):
                then = [column[k + more * (i == n)] for i, (column, k) in enumerate(zip(heights, given, strict=True))]
                open_wish = wishes[n] - given[n]
                tie = (open_wish > 0, -open_wish if open_wish > 0 else wishes[n])
                offers.append(((now - _total(then)) / more, tie, -more, n))
        _, _, more, best = max(offers)
        given[best] -= more
    return given


def _lowered(needs: Sequence[float], width: float) -> list[float]:
    """The same widths, the largest of them lowered until all fit."""
    cap = max(needs)
    while sum(min(need, cap) for need in needs) > width and cap > width / len(needs):
        cap -= width / 200
    return [min(need, cap) for need in needs]


def _total(heights: Sequence[Sequence[float]]) -> float:
    """The height of the rows, each as high as its highest cell."""
    return float(sum(max(row) for row in zip(*heights, strict=True)))
