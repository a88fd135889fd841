"""What several sheets are made of: lists, marks, boxes, lines to write on."""

from collections.abc import Sequence
from copy import copy

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.style import INK, SOFT, Style
from desktop.documents.tables import Blank
from desktop.documents.tagged import Element, TaggedCanvas, list_attributes

NBSP = "\u00a0"
SHORT = 14
"""Characters that a narrow column can still hold without a break."""


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


MOST_LINES = 12


class Lines(Block):
    """Dotted lines to write on; where the page would stay empty under them, more of them (``growing``)."""

    def __init__(self, count: int, step: float = 25.0, *, growing: bool = False) -> None:
        self.count, self.step, self.growing = count, step, growing

    def height(self, width: float) -> float:
        """One step for each line."""
        return self.count * self.step

    def grown(self, room: float) -> Block:
        """As many lines as the page still takes, but no more than anybody fills."""
        more = max(min(int(room / self.step), MOST_LINES - self.count), 0) if self.growing else 0
        return Lines(self.count + more, self.step, growing=self.growing)

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

    def __init__(self, inner: Block, *, ground: float = 1.0, padding: float = 10.0, weight: float = 0.8) -> None:
        self.inner, self.ground, self.padding, self.weight = inner, ground, padding, weight

    def height(self, width: float) -> float:
        """What stands in it, and the space around that."""
        return self.inner.height(width - 2 * self.padding) + 2 * self.padding

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Where the inner block is cut."""
        head, tail = self.inner.cut(width - 2 * self.padding, room - 2 * self.padding, force=force)
        return (self._around(head) if head else None), (self._around(tail) if tail else None)

    def _around(self, inner: Block) -> "Box":
        part = copy(self)
        part.inner = inner
        return part

    def natural_width(self) -> float:
        """The inner block's and the space around it."""
        return self.inner.natural_width() + 2 * self.padding

    def least_width(self) -> float:
        """The inner block's and the space around it."""
        return self.inner.least_width() + 2 * self.padding

    def grown(self, room: float) -> Block:
        """The inner block may have a use for it."""
        return self._around(self.inner.grown(room))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Frame first, then what stands in it."""
        height = self.height(width)
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setFillGray(self.ground)
            canvas.setLineWidth(self.weight)
            canvas.rect(x, top - height, width, height, fill=1)
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
    first, _, last_two = text.partition(" ")
    text = f"{first} {last_two.replace(' ', NBSP)}" if len(last_two) < SHORT else text
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
