"""A sheet of paper: margins, what stands at the head and foot of each page, and the pages of a story."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO

from reportlab.lib.pagesizes import A4

from desktop.documents.flow import Block, Text
from desktop.documents.fonts import main_face
from desktop.documents.signing import draw_code
from desktop.documents.style import INK, MM, Style, Voice
from desktop.documents.tagged import About, TaggedCanvas
from desktop.resources import resource
from desktop.texts import speaker

PUNCH_MARK = 148.5 * MM
"""From the upper edge to the middle of the paper, where a hole punch is set (DIN 5008)."""


@dataclass(frozen=True, slots=True)
class Margins:
    """Distances from the edges of the paper to the text, in points; left is wider for filing (DIN 5008)."""

    left: float = 25 * MM
    right: float = 20 * MM
    top: float = 20 * MM
    bottom: float = 28 * MM


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What all pages share. ``running`` stands at the head from the second page on, ``foot`` at the foot of each.

    ``sign`` is the content of the QR code at the foot, "" for none. ``parts``: how many pages each part has that is
    handed out alone, so that its pages are counted for themselves; none where all pages belong together.
    """

    about: About
    voice: Voice
    lang: str
    running: str
    foot: tuple[str, ...]
    sign: str = ""
    size: tuple[float, float] = A4
    margins: Margins = field(default_factory=Margins)
    parts: tuple[int, ...] = ()

    @property
    def width(self) -> float:
        """The width of the text."""
        return self.size[0] - self.margins.left - self.margins.right

    @property
    def room(self) -> float:
        """The height of the text."""
        return self.size[1] - self.margins.top - self.margins.bottom


@cache
def colour_profile() -> bytes:
    """The sRGB profile that goes into each file."""
    return resource("srgb.icc").read_bytes()


def paginate(story: Block, sheet: Sheet) -> list[Block]:
    """What stands on each page."""
    pages = []
    rest: Block | None = story
    while rest:
        page, rest = rest.cut(sheet.width, sheet.room, force=True)
        if page is None:
            raise ValueError("A block neither fits on an empty page nor can be cut.")
        pages.append(page)
    return pages


def print_pages(pages: Sequence[Block], sheet: Sheet) -> bytes:
    """The file with these pages."""
    file = BytesIO()
    canvas = TaggedCanvas(file, sheet.about, icc=colour_profile(), font=main_face().name, pagesize=sheet.size)
    for page in pages:
        page.draw(canvas, sheet.margins.left, sheet.size[1] - sheet.margins.top, sheet.width)
        canvas.showPage()
    canvas.at_page_end(lambda number, pages: _furnish(canvas, sheet, number, pages))
    canvas.save()
    return file.getvalue()


def _furnish(canvas: TaggedCanvas, sheet: Sheet, number: int, pages: int) -> None:
    """Head and foot of one page."""
    number, pages = _in_its_part(sheet, number, pages)
    label = sheet.voice.label
    left, right = sheet.margins.left, sheet.size[0] - sheet.margins.right
    if number > 1 and sheet.running:
        one_line(sheet.running, label, sheet.width).draw(canvas, left, sheet.size[1] - 11 * MM, sheet.width)
    foot = sheet.margins.bottom - (3 * MM if sheet.sign else 0.0)
    canvas.setStrokeGray(INK)
    canvas.setLineWidth(0.5)
    code = 15 * MM if sheet.sign else 0.0
    if sheet.sign:
        canvas.line(left, foot, right, foot)
        draw_code(canvas, sheet.sign, right - code, foot - code, code)
    of = speaker(sheet.lang)("Seite {number} von {pages}").format(number=number, pages=pages)
    place = Text(of, label.but(bold=True, align="right"))
    room = sheet.width - code - place.natural_width() - 18
    top = foot - 4
    place.draw(canvas, left, top, sheet.width - code - 4)
    for line in sheet.foot:
        one_line(line, label, room).draw(canvas, left, top, room)
        top -= label.leading
    if sheet.size[0] < sheet.size[1]:
        canvas.line(10 * MM, sheet.size[1] - PUNCH_MARK, 14 * MM, sheet.size[1] - PUNCH_MARK)


def _in_its_part(sheet: Sheet, number: int, pages: int) -> tuple[int, int]:
    """Number of a page and number of pages, within its part where there are parts."""
    for part in sheet.parts:
        if number <= part:
            return number, part
        number -= part
    return number, pages


def one_line(text: str, style: Style, width: float) -> Text:
    """A repeated line: what does not fit on one line is told by dots, since it stands in full elsewhere."""
    whole = Text(text, style)
    while whole.natural_width() > width and len(text) > 1:
        text = text[: max(int(len(text) * width / whole.natural_width()) - 2, 1)].rstrip()
        whole = Text(text + "…", style)
    return whole
