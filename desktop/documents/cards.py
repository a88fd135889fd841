"""Blocks of one size beside and under each other: nobody's is larger."""

from collections.abc import Sequence

from desktop.documents.flow import Block, Stack
from desktop.documents.style import INK
from desktop.documents.tables import Padding, Row
from desktop.documents.tagged import Element, TaggedCanvas, list_attributes


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
