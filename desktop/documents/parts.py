"""What several sheets are made of: lists, cards, marks, boxes, lines to write on, the check sign."""

from collections.abc import Sequence
from functools import lru_cache

import segno

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.style import INK, SOFT, Style, Voice
from desktop.documents.tables import Blank, Padding, Row
from desktop.documents.tagged import Element, TaggedCanvas, figure_attributes, list_attributes
from desktop.texts import speaker

SHORT = 14
"""Characters that a narrow column can still hold without a break."""
QUIET_ZONE = 4
"""Modules left empty around a QR code (ISO 18004)."""


class Rule(Block):
    """A line across."""

    def __init__(self, weight: float = 0.6, *, above: float = 0.0, below: float = 0.0) -> None:
        self.weight, self.above, self.below = weight, above, below

    def height(self, width: float) -> float:
        """Its weight."""
        return self.weight

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Decoration for readers."""
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setLineWidth(self.weight)
            canvas.line(x, top - self.weight / 2, x + width, top - self.weight / 2)


class Lines(Block):
    """Dotted lines to write on; where the page would stay empty under them, more of them (``growing``)."""

    def __init__(self, count: int, step: float = 25.0, *, growing: bool = False) -> None:
        self.count, self.step, self.growing = count, step, growing

    def height(self, width: float) -> float:
        """One step for each line."""
        return self.count * self.step

    def grow(self, room: float) -> None:
        """As many lines as the page still takes."""
        if self.growing:
            self.count += max(int(room / self.step), 0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Decoration for readers."""
        with canvas.artifact():
            for n in range(1, self.count + 1):
                dotted(canvas, x, top - n * self.step + 3, width)


def dotted(canvas: TaggedCanvas, x: float, y: float, width: float) -> None:
    """A line to write on."""
    canvas.setStrokeGray(SOFT)
    canvas.setLineWidth(0.8)
    canvas.setDash(0.8, 2.4)
    canvas.line(x, y, x + width, y)
    canvas.setDash()


class WriteOn(Block):
    """A label with a line beside it to write on."""

    def __init__(self, label: str, style: Style) -> None:
        self.label, self.step = Text(label, style), style.leading * 1.75
        self.below = 7.0

    def height(self, width: float) -> float:
        """Room for handwriting."""
        return self.step

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The label stands on the line."""
        taken = min(self.label.natural_width() + 6, width * 0.6)
        drop = self.step - self.label.height(taken)
        self.label.draw(canvas, x, top - drop, taken)
        with canvas.artifact():
            dotted(canvas, x + taken, top - self.step + 3, width - taken)


class Box(Block):
    """A frame around a block; cut for the next page where the block can be."""

    below = 6.0

    def __init__(self, inner: Block, *, ground: float = 1.0, dashed: bool = False, padding: float = 10.0) -> None:
        self.inner, self.ground, self.dashed, self.padding = inner, ground, dashed, padding

    def height(self, width: float) -> float:
        """What stands in it, and the space around that."""
        return self.inner.height(width - 2 * self.padding) + 2 * self.padding

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Where the inner block is cut."""
        head, tail = self.inner.cut(width - 2 * self.padding, room - 2 * self.padding, force=force)
        return (self._around(head) if head else None), (self._around(tail) if tail else None)

    def _around(self, inner: Block) -> "Box":
        return Box(inner, ground=self.ground, dashed=self.dashed, padding=self.padding)

    def natural_width(self) -> float:
        """The inner block's and the space around it."""
        return self.inner.natural_width() + 2 * self.padding

    def least_width(self) -> float:
        """The inner block's and the space around it."""
        return self.inner.least_width() + 2 * self.padding

    def grow(self, room: float) -> None:
        """The inner block may have a use for it."""
        self.inner.grow(room)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Frame first, then what stands in it."""
        height = self.height(width)
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setFillGray(self.ground)
            canvas.setLineWidth(1.1 if self.dashed else 0.8)
            canvas.setDash([4, 3] if self.dashed else [])
            canvas.rect(x, top - height, width, height, fill=1)
            canvas.setDash()
        self.inner.draw(canvas, x + self.padding, top - self.padding, width - 2 * self.padding)


class Beside(Block):
    """A small thing at the left of a block: a number before a point, a mark before a word."""

    def __init__(self, left: Block, body: Block, indent: float, element: Element | None = None) -> None:
        self.left: Block | None = left
        self.body, self.indent, self.element = body, indent, element
        self.above, self.below = body.above, body.below

    def height(self, width: float) -> float:
        """That of the block."""
        return self.body.height(width - self.indent)

    def natural_width(self) -> float:
        """The block's, and the place at its left."""
        return self.body.natural_width() + self.indent

    def least_width(self) -> float:
        """The block's, and the place at its left."""
        return self.body.least_width() + self.indent

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Where the block is cut; the small thing stays with the first part."""
        head, tail = self.body.cut(width - self.indent, room, force=force)
        return (self._with(head, self.left) if head else None), (
            self._with(tail, self.left if head is None else None) if tail else None
        )

    def _with(self, body: Block, left: Block | None) -> "Beside":
        part = Beside(left or Blank(), body, self.indent, self.element)
        part.left = left
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The small thing first, as it is read first."""
        if self.element is None:
            self._draw_both(canvas, x, top, width)
            return
        with canvas.element(self.element):
            self._draw_both(canvas, x, top, width)

    def _draw_both(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.left:
            self.left.draw(canvas, x, top, self.indent)
        self.body.draw(canvas, x + self.indent, top, width - self.indent)


def numbered(items: Sequence[Block], style: Style, *, start: int = 1) -> Stack:
    """A list with numbers."""
    labels = [f"{n}." for n in range(start, start + len(items))]
    return _list(items, labels, style.but(bold=True), "Decimal", indent=style.size * (1.5 if len(items) < 10 else 2.1))


def bullets(items: Sequence[Block], style: Style) -> Stack:
    """A list with dots."""
    return _list(items, ["•"] * len(items), style, "Disc", indent=style.size)


def _list(items: Sequence[Block], labels: Sequence[str], style: Style, numbering: str, indent: float) -> Stack:
    label_style = style.but(above=0.0, below=0.0)
    return Stack(
        [
            Beside(Text(label, label_style, element="Lbl", goes_on=True), Stack([item], "LBody"), indent, Element("LI"))
            for label, item in zip(labels, items, strict=True)
        ],
        Element("L", list_attributes(numbering)),
    )


class Mark(Block):
    """A sign beside a word that says the same: a tick where something is settled, an open ring where it is not."""

    def __init__(self, style: Style, *, settled: bool) -> None:
        self.style, self.settled = style, settled

    def height(self, width: float) -> float:
        """One line."""
        return self.style.leading

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Decoration for readers, who hear the word."""
        size = self.style.size * 0.8
        y = top - self.style.leading / 2 - size / 2
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setLineWidth(size * 0.19)
            if self.settled:
                path = canvas.beginPath()
                path.moveTo(x, y + size * 0.45)
                path.lineTo(x + size * 0.36, y + size * 0.1)
                path.lineTo(x + size, y + size * 0.9)
                canvas.drawPath(path)
            else:
                canvas.circle(x + size / 2, y + size / 2, size * 0.41)


def state(text: str, style: Style, *, settled: bool) -> Block:
    """A word for how far something is, with its mark; heavier where it is open."""
    text = text.replace(" ", "\u00a0") if len(text) < SHORT else "\u00a0".join(text.rsplit(" ", 1))
    return Beside(Mark(style, settled=settled), Text(text, style.but(bold=not settled)), style.size * 1.25)


class CheckBox(Block):
    """An empty box to tick."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def height(self, width: float) -> float:
        """One line."""
        return self.style.leading

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Decoration for readers; what it is for stands beside it."""
        size = self.style.size * 0.95
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setLineWidth(0.9)
            canvas.rect(x + 0.5, top - (self.style.leading + size) / 2, size, size)


def tick_box(text: str, style: Style) -> Block:
    """Something to tick by hand."""
    return Beside(CheckBox(style), Text(text, style), style.size * 1.6)


class Cards(Stack):
    """Blocks of one size in columns, in reading order from left to right; all are as high as the highest."""

    def __init__(self, cards: Sequence[Block], *, columns: int = 2, gap: float = 6.0, framed: bool = True) -> None:
        rows = [cards[first : first + columns] for first in range(0, len(cards), columns)]
        super().__init__(
            [CardRow(row, columns, gap, framed=framed) for row in rows], Element("L", list_attributes("None"))
        )
        self._leveled = -1.0

    def height(self, width: float) -> float:
        """Rows of one height."""
        self._level(width)
        return super().height(width)

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Between rows."""
        self._level(width)
        return super().cut(width, room, force=force)

    def _level(self, width: float) -> None:
        if self._leveled != width:
            highest = max((row.height(width) for row in self.blocks), default=0.0)
            for row in self.blocks:
                if isinstance(row, CardRow):
                    row.least = highest
            self._leveled = width


class CardRow(Row):
    """Cards beside each other, with gaps between them and to the next row."""

    def __init__(self, cards: Sequence[Block], columns: int, gap: float, *, framed: bool) -> None:
        padding = Padding(9.0, 9.0, 5.0, 7.0) if framed else Padding(0.0, 0.0, 0.0, 0.0)
        bodies = [Stack([card], "LBody") for card in cards]
        super().__init__(bodies, [1 / columns] * len(cards), padding, elements=[Element("LI") for _ in cards])
        self.columns, self.gap, self.framed = columns, gap, framed
        self.below = gap if framed else 0.0

    def places(self, width: float) -> list[tuple[float, float]]:
        """Columns of one width with the gap between them."""
        card = self._card_width(width)
        pad = self.padding
        return [(n * (card + self.gap) + pad.left, card - pad.left - pad.right) for n in range(len(self.cells))]

    def _card_width(self, width: float) -> float:
        return (width - (self.columns - 1) * self.gap) / self.columns

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The frames, then what stands in them."""
        if self.framed:
            card, height = self._card_width(width), self.height(width)
            with canvas.artifact():
                canvas.setStrokeGray(INK)
                canvas.setLineWidth(0.8)
                for n in range(len(self.cells)):
                    canvas.rect(x + n * (card + self.gap), top - height, card, height)
        super().draw(canvas, x, top, width)


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


def signature(name: str, relation: str, lang: str, voice: Voice) -> Block:
    """The same block for everyone: name, date, signature, or that someone said yes."""
    tr = speaker(lang)
    label = voice.label
    return Stack(
        [
            Text(name, voice.name),
            Text(relation, label),
            SignatureLines(tr("Datum"), tr("Unterschrift"), label, 32.0 * voice.scale),
            Blank(3.0),
            tick_box(tr("hat mündlich zugestimmt, gehört von:"), label),
            Blank(15.0),
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
