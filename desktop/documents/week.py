"""The week plan on paper: one landscape page for the fridge door, in the largest type that fits."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import cos, pi, sin

from reportlab.lib.pagesizes import A4, landscape

from desktop.documents.cards import Cards
from desktop.documents.flow import Block, Stack, Text
from desktop.documents.parts import Beside
from desktop.documents.sheet import Margins, Sheet, paginate, print_pages
from desktop.documents.style import INK, MM, Style, Voice
from desktop.documents.tables import Blank, Line, Look, Padding, Row, Table, fair_shares
from desktop.documents.tagged import About, TaggedCanvas
from desktop.documents.text import Piece
from desktop.domain.plan import Plan
from desktop.domain.week import PARTS, Day, Entry, Week, folded, week
from desktop.domain.words import day
from desktop.texts import speaker

SIZES = (16.0, 17.0, 18.0, 19.0, 20.0)
"""Type sizes that are tried; below the first none is readable from a chair, so the plan goes on on a second page."""

LOOK = Look(Padding(5.0, 5.0, 1.5, 3.5), Padding(5.0, 5.0, 0.5, 2.5), grid=True)
MARGINS = Margins(12 * MM, 12 * MM, 10 * MM, 12.5 * MM)


def make(plan: Plan, on: date, lang: str) -> bytes:
    """The week of ``on`` as a PDF."""
    return lay_out(week(plan, on, lang))


def lay_out(said: Week) -> bytes:
    """The same words on paper."""
    tr = speaker(said.lang)
    title = tr("Woche für {name}, {span}").format(name=said.household, span=said.span)
    sheet = Sheet(
        about=About(
            title=title, lang=said.lang, author="Nahtstelle", subject=tr("Wer wann kommt"), creator="Nahtstelle"
        ),
        voice=Voice(),
        lang=said.lang,
        running="",
        foot=(title,),
        size=landscape(A4),
        margins=MARGINS,
    )
    return print_pages(_pages(said, sheet), sheet)


def _pages(said: Week, sheet: Sheet) -> list[Block]:
    """One page in the largest type that fits, as a table of days and parts of the day, the plainest way first.

    Else what is alike on all days is said once, else entries stand in a list. Where nothing fits on one page, the list
    goes on on the next, and the telephone numbers stand on the first.
    """
    short = folded(said)
    for words, as_list in ((said, False), (short, False), (said, True), (short, True)):
        fitting: Block | None = None
        for size in SIZES:
            story = _Form(words, size, sheet.width, as_list).story()
            if story.height(sheet.width) > sheet.room:
                break
            fitting = story
        if fitting:
            return [fitting]
    pages: list[Block] = []
    for size in SIZES:
        larger = paginate(_Form(short, size, sheet.width, as_list=True).story(numbers_first=True), sheet)
        if pages and len(larger) > len(pages):
            break
        pages = larger
    return pages


@dataclass(frozen=True)
class _Form:
    """The parts of the week plan in one type size."""

    said: Week
    size: float
    width: float
    as_list: bool

    def _style(self, scale: float = 1.0, leading: float = 1.22, **more: object) -> Style:
        size = max(self.size * scale, SIZES[0])
        return Style(size, size * leading).but(**more)

    def story(self, *, numbers_first: bool = False) -> Stack:
        days, numbers = self._tables(), self._contacts()
        return Stack([self._head(), *(numbers + days if numbers_first else days + numbers), self._edition()])

    def _head(self) -> Block:
        said = self.said
        title = Text(said.title, self._style(1.6, 1.15, bold=True, tag="H1"))
        whose = Text(said.household, self._style(align="right"))
        when = Text(said.span, self._style(bold=True, align="right"))
        return Row([title, Stack([when, whose])], [0.4, 0.6], Padding(0.0, 0.0, 0.0, 4.0))

    def _tables(self) -> list[Block]:
        said = self.said
        every = Day(speaker(said.lang)("Jeden Tag"), "", weekend=False, parts=said.daily)
        if self.as_list:
            return [self._list([every, *said.days] if said.daily else said.days)]
        if not said.daily:
            return [self._table(range(len(said.parts)), [(self._day(today), today) for today in said.days])]
        first = self._table(_used([every]), [(self._day(every), every)])
        kept = _used(said.days)
        return (
            [first, self._table(kept, [(self._day_in_a_line(today), today) for today in said.days])]
            if kept
            else [first]
        )

    def _table(self, parts: Sequence[int], days: Sequence[tuple[Block, Day]]) -> Block:
        """Days under the parts of the day that are used."""
        said = self.said
        bold = self._style(bold=True)
        head: list[Block] = [Text(speaker(said.lang)("Tag"), bold)]
        head += [Beside(Sign(bold, SIGNS[k]), Text(_unbroken(said.parts[k]), bold), bold.size * 1.5) for k in parts]
        indent = self._indent([today for _, today in days])
        lines = [
            Line([name, *(self._part(today.parts[k], indent) for k in parts)], shade=today.weekend)
            for name, today in days
        ]
        return Table(head, lines, fair_shares(head, lines, self.width, look=LOOK, most=0.5), look=LOOK, below=6.0)

    def _list(self, days: Sequence[Day]) -> Block:
        """Days with their entries in two columns, each part of a day on lines of its own."""
        tr = speaker(self.said.lang)
        names = (tr("Morgen"), tr("Mittag"), tr("Abend"))
        head: list[Block] = [Text(text, self._style(bold=True)) for text in (tr("Tag"), tr("Wer wann kommt"))]
        indent = self._indent(days)
        place = max(Text(name, self._style()).natural_width() for name in names) + self.size * 2.0
        first = max(self._day(today).least_width() for today in days) + LOOK.cell.left + LOOK.cell.right + 1.0
        lines = []
        for today in days:
            parts: list[Block] = []
            for k in _used([today]):
                entries = [self._entry(entry, indent) for entry in today.parts[k]]
                name = Beside(Sign(self._style(), SIGNS[k]), Text(names[k], self._style()), self.size * 1.4)
                room = self.width - first - place
                parts.append(Beside(name, Stack(_in_pairs(entries, room / 2)), place))
            lines.append(Line([self._day(today), Stack(parts) if parts else Blank()], shade=today.weekend))
        return Table(head, lines, [first / self.width, 1 - first / self.width], look=LOOK, below=6.0)

    def _indent(self, days: Sequence[Day]) -> float:
        """Room for the longest time."""
        times = [Text(entry.time, self._style()) for today in days for part in today.parts for entry in part]
        return max((time.natural_width() for time in times), default=0.0) + self.size * 0.45

    def _day(self, today: Day) -> Block:
        if not today.date:
            return Text(_unbroken(today.name), self._style(1.1, 1.2, bold=True))
        name = Text(today.name, self._style(1.1, 1.2, bold=True), goes_on=True)
        return Stack([name, Text(_unbroken(today.date), self._style(0.8, 1.2), element=name.element)])

    def _day_in_a_line(self, today: Day) -> Block:
        return Text([Piece(today.name, bold=True), Piece(f",\u00a0{_unbroken(today.date)}")], self._style())

    def _part(self, entries: tuple[Entry, ...], indent: float) -> Block:
        return Stack([self._entry(entry, indent) for entry in entries]) if entries else Blank()

    def _entry(self, entry: Entry, indent: float) -> Block:
        tr = speaker(self.said.lang)
        time = Text(entry.time, self._style(), goes_on=True)
        what = tr("{what}: wird noch geklärt").format(what=entry.what) if entry.open else entry.what
        said = [Piece(entry.who, bold=True), Piece(f", {what}")] if entry.who else what
        block = Beside(time, Text(said, self._style(), element=time.element), indent)
        return Open(block) if entry.open else block

    def _contacts(self) -> list[Block]:
        tr = speaker(self.said.lang)
        cards: list[Block] = [
            self._number(
                ", ".join(part for part in (contact.name, contact.relation.split(",")[0]) if part), contact.phone
            )
            for contact in self.said.contacts
        ]
        cards.append(self._number(tr("Im Notfall"), "112"))
        heading = Text(
            tr("Hier kann ich anrufen") if self.said.own else tr("Hier können wir anrufen"),
            self._style(0.8, 1.2, bold=True, tag="H2", with_next=True),
        )
        return [heading, Cards(cards, columns=len(cards))]

    def _number(self, who: str, phone: str) -> Block:
        return Stack([Text(who, self._style(0.8, 1.15)), Text(phone, self._style(1.1, 1.2, bold=True))])

    def _edition(self) -> Block:
        tr = speaker(self.said.lang)
        line = tr("Stand {day} · Prüfzeichen {sign}").format(
            day=day(self.said.on, self.said.lang), sign=self.said.fingerprint
        )
        return Text(line, Voice().label)


def _in_pairs(entries: Sequence[Block], room: float) -> list[Block]:
    """Two entries beside each other where both take one line of ``room``, else each on a line of its own."""
    rows: list[Block] = []
    waiting = deque(entries)
    while waiting:
        pair = [waiting.popleft()]
        if waiting and max(entry.natural_width() for entry in (pair[0], waiting[0])) < room - 6:
            pair.append(waiting.popleft())
        rows.append(Row(pair, [0.5, 0.5], Padding(0.0, 6.0, 0.0, 0.0)) if len(pair) > 1 else pair[0])
    return rows


def _used(days: Sequence[Day]) -> list[int]:
    """The parts of the day in which there is something."""
    return [k for k in range(len(PARTS)) if any(today.parts[k] for today in days)]


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")


class Open(Block):
    """A calm dashed frame around something that is still being settled; it reaches a little out to both sides."""

    out = 2.5

    def __init__(self, inner: Block) -> None:
        self.inner = inner

    def height(self, width: float) -> float:
        """That of the entry, and a little air."""
        return self.inner.height(width) + 2 * self.out

    def cut(self, width: float, room: float, *, force: bool = False) -> tuple[Block | None, Block | None]:
        """Where the entry is cut."""
        head, tail = self.inner.cut(width, room - 2 * self.out, force=force)
        return (Open(head) if head else None), (Open(tail) if tail else None)

    def natural_width(self) -> float:
        """The entry's."""
        return self.inner.natural_width()

    def least_width(self) -> float:
        """The entry's."""
        return self.inner.least_width()

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The frame, then the entry."""
        height = self.height(width)
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setFillGray(1)
            canvas.setLineWidth(1.1)
            canvas.setDash([4, 3])
            canvas.rect(x - self.out, top - height + 0.8, width + 2 * self.out, height - 1.6, fill=1)
            canvas.setDash()
        self.inner.draw(canvas, x, top - self.out, width)


class Sign(Block):
    """A small drawing beside a word that says the same."""

    def __init__(self, style: Style, draw: Callable[[TaggedCanvas, float, float, float], None]) -> None:
        self.style, self.paint = style, draw

    def height(self, width: float) -> float:
        """One line."""
        return self.style.leading

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Decoration for readers."""
        size = self.style.size
        with canvas.artifact():
            canvas.setStrokeGray(INK)
            canvas.setFillGray(INK)
            canvas.setLineWidth(size * 0.075)
            canvas.setLineCap(1)
            self.paint(canvas, x + size * 0.55, top - self.style.leading / 2, size * 0.5)
            canvas.setLineCap(0)


def sun(canvas: TaggedCanvas, x: float, y: float, radius: float) -> None:
    """A disc with eight rays."""
    canvas.circle(x, y, radius * 0.45, fill=1)
    for n in range(8):
        _ray(canvas, (x, y), radius, n * pi / 4)


def sunrise(canvas: TaggedCanvas, x: float, y: float, radius: float) -> None:
    """Half a disc with five rays over a line."""
    y -= radius * 0.35
    path = canvas.beginPath()
    path.moveTo(x + radius * 0.45, y)
    path.arcTo(x - radius * 0.45, y - radius * 0.45, x + radius * 0.45, y + radius * 0.45, 0, 180)
    path.close()
    canvas.drawPath(path, fill=1)
    canvas.line(x - radius, y, x + radius, y)
    for n in range(5):
        _ray(canvas, (x, y), radius, n * pi / 4)


def moon(canvas: TaggedCanvas, x: float, y: float, radius: float) -> None:
    """A crescent."""
    r = radius * 0.9
    tip_x, tip_y = cos(pi / 3) * r, sin(pi / 3) * r
    path = canvas.beginPath()
    path.moveTo(x + tip_x, y + tip_y)
    path.arcTo(x - r, y - r, x + r, y + r, 60, 240)
    path.curveTo(x - r * 0.45, y - r * 0.6, x - r * 0.45, y + r * 0.6, x + tip_x, y + tip_y)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


SIGNS = (sunrise, sun, moon)
"""For each of ``PARTS``."""


def _ray(canvas: TaggedCanvas, centre: tuple[float, float], radius: float, angle: float) -> None:
    x, y = centre
    dx, dy = cos(angle) * radius, sin(angle) * radius
    canvas.line(x + dx * 0.68, y + dy * 0.68, x + dx, y + dy)
