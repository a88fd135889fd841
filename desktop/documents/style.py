"""One visual voice for all sheets: sizes, weights, spaces and greys.

Black and white first: colour says nothing here, and grey only steps back (contrast at least 7:1 on white and on
``SHADE``). Sizes are in points; ``Voice(scale=1.5)`` is the large print of the same sheet.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

INK = 0.06
SOFT = 0.27
SHADE = 0.94
MM = 72 / 25.4

LARGE_LEAST = 16.0
"""Points below which nothing is large print."""

Align = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks and what it is: ``tag`` is its structure element, ``above`` and ``below`` its space."""

    size: float
    leading: float
    bold: bool = False
    gray: float = INK
    above: float = 0.0
    below: float = 0.0
    tag: str = "P"
    with_next: bool = False
    align: Align = "left"

    def but(self, **changes: object) -> "Style":
        """The same style with some things different."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the names of the fields are checked by replace


@dataclass(frozen=True)
class Voice:
    """The styles of a sheet. ``scale`` 1.0 sets running text in 12 points."""

    scale: float = 1.0

    def _style(self, size: float, leading: float, **more: object) -> Style:
        spaces = {key: more.pop(key, 0.0) for key in ("above", "below")}
        least = LARGE_LEAST if self.scale > 1.0 else 0.0
        scaled = {key: float(value) * self.scale for key, value in spaces.items()}  # type: ignore[arg-type]
        return Style(max(size * self.scale, least), leading * max(self.scale, least / size)).but(**scaled, **more)

    @cached_property
    def title(self) -> Style:
        """The name of the sheet."""
        return self._style(26, 32, bold=True, tag="H1", with_next=True)

    @cached_property
    def subtitle(self) -> Style:
        """Whom the sheet is for."""
        return self._style(13.5, 19, below=2)

    @cached_property
    def heading(self) -> Style:
        """The name of a part."""
        return self._style(15.5, 21, bold=True, tag="H2", above=15, below=4, with_next=True)

    @cached_property
    def body(self) -> Style:
        """Running text."""
        return self._style(12, 17, below=5)

    @cached_property
    def quote(self) -> Style:
        """What someone said in own words."""
        return self._style(14, 20.5, below=3)

    @cached_property
    def cell(self) -> Style:
        """Text in tables and cards."""
        return self._style(10.8, 14.6)

    @cached_property
    def strong_cell(self) -> Style:
        """Text in tables that counts: head cells, open states."""
        return self.cell.but(bold=True)

    @cached_property
    def name(self) -> Style:
        """The name of a person on a card or over a signature."""
        return self._style(12, 16, bold=True)

    @cached_property
    def note(self) -> Style:
        """Small explanations."""
        return self._style(10, 13.6, gray=SOFT, below=4)

    @cached_property
    def label(self) -> Style:
        """The smallest print: what a field is for, the edition line."""
        return self._style(9, 12.4, gray=SOFT)

    @cached_property
    def figure(self) -> Style:
        """A large number."""
        return self._style(24, 28, bold=True)
