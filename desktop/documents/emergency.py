"""The emergency sheet on paper: one A4 page that folds to A6, for the emergency can and whoever is called.

What a hurried reader needs stands in front when it is folded: name, whom to call, how old the sheet is. Nothing is
smaller than 13 points; what does not fit is counted, never cut off.
"""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import Stamp, print_parts, sheet_for
from desktop.documents.parts import Lines, WriteOn, bullets
from desktop.documents.sheet import Margins, Sheet
from desktop.documents.style import MM, SOFT, Style, Voice
from desktop.documents.tagged import TaggedCanvas
from desktop.documents.text import Piece
from desktop.domain.emergency import Emergency, Vital, emergency
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact
from desktop.domain.plan import Plan
from desktop.domain.words import day
from desktop.texts import QT_TR_NOOP, speaker

MARGINS = Margins(10 * MM, 10 * MM, 11 * MM, 17 * MM)
FOLD = 6 * MM
"""Left free at either side of a fold."""
NAME_SIZES = (22.0, 18.0, 15.0, 13.0)
"""A name is set in the first of these in which it takes two lines or fewer."""
BY_HAND = (
    QT_TR_NOOP("Hausarztpraxis, Telefon"),
    QT_TR_NOOP("Allergien"),
    QT_TR_NOOP("Blutverdünner"),
    QT_TR_NOOP("Patientenverfügung"),
    QT_TR_NOOP("Haustier"),
)
MISSES = 3
"""After as many things without room for them, no further one is tried."""
LINE, FEWEST_LINES = 28.0, 4
BODY = Style(13, 16.5, below=2)
BOLD = BODY.but(bold=True)
HEADING = Style(15, 19, bold=True, tag="H2", above=9, below=2, with_next=True)
PHONE = Style(19, 23, bold=True, below=5)


def make(plan: Plan, on: date, lang: str) -> bytes:
    """The sheet as a PDF, a page for each person at the centre who agreed. Raises ``NotAgreed`` where none did."""
    said, tr = emergency(plan, on, lang), speaker(lang)
    title = tr("Notfallblatt für {name}").format(name=", ".join(one.name for one in said))
    sheet = sheet_for(title, tr("Wer ich bin, wen ich brauche, was jetzt zählt"), Stamp(lang=lang, on=on), Voice())
    folded = Sheet(
        about=sheet.about,
        voice=sheet.voice,
        lang=lang,
        running="",
        foot=(Stamp(lang=lang, on=on, sign=fingerprint(plan)).line(),),
        margins=MARGINS,
    )
    return print_parts([_Form(one, folded).pages() for one in said], folded)


class _Form:
    """The four quarters of one sheet."""

    def __init__(self, said: Emergency, sheet: Sheet) -> None:
        self.said, self.tr = said, speaker(said.lang)
        self.places = Quarters(sheet)

    def pages(self) -> list[Block]:
        """One page with a quarter for each part; for names as long as a page, all goes on from quarter to quarter."""
        quarters = [self._who(), self._vital(), self._difficult(), self._by_hand()]
        if all(part.height(self.places.width) <= room for part, room in zip(quarters, self.places.rooms, strict=True)):
            return [Folded(quarters, self.places)]
        story: Block | None = Stack([block for part in quarters for block in part.blocks])
        pages: list[Block] = []
        while story:
            parts: list[Block] = []
            for room in self.places.rooms:
                if story:
                    part, story = story.cut(self.places.width, room, force=True)
                    parts += [part] if part else []
            pages.append(Folded(parts, self.places))
        return pages

    def _fitting(self, room: float, build: Callable[[Sequence[int]], list[Block]], count: int, least: int = 0) -> Stack:
        """Of ``count`` things in their order those for which there is room; the first ``least`` in any case."""
        shown = list(range(least))
        for n in range(least, count):
            if Stack(build([*shown, n])).height(self.places.width) <= room:
                shown.append(n)
            elif n - len(shown) > MISSES:
                break
        part = Stack(build(shown))
        return Stack([*part.blocks, *self._notes(room - part.height(self.places.width))])

    def _notes(self, room: float) -> list[Block]:
        """Lines to write on where a quarter would stay half empty."""
        heading = Text(self.tr("Platz für mehr"), HEADING)
        lines = int((room - heading.above - heading.height(self.places.width) - heading.below) / LINE)
        return [heading, Lines(lines, LINE)] if lines >= FEWEST_LINES else []

    def _who(self) -> Stack:
        tr, said = self.tr, self.said
        sizes = [Style(size, size * 1.2, bold=True, below=3) for size in NAME_SIZES]
        fit = (style for style in sizes if len(Text(said.name, style).lines(self.places.width)) <= 2)
        head: list[Block] = [
            Text(tr("Notfallblatt"), HEADING.but(tag="H1", with_next=False)),
            Text(said.name, next(fit, sizes[-1])),
            *(Text(text, BODY) for text in (said.address, said.phone) if text),
            WriteOn(tr("geboren am"), BODY),
        ]
        dates: list[Block] = [
            Text(tr("Stand {day}").format(day=day(said.on, said.lang)), BODY.but(above=6.0)),
            Text(tr("prüfen bis {day}").format(day=day(said.look_again, said.lang)), BOLD),
        ]

        def build(shown: Sequence[int]) -> list[Block]:
            return [*head, *self._calls(len(shown)), *dates]

        return self._fitting(self.places.rooms[0], build, min(len(said.contacts), 3), min(len(said.contacts), 1))

    def _calls(self, n: int) -> list[Block]:
        tr = self.tr
        note = Text(tr("Sie dürfen mit Ihnen über meine Gesundheit sprechen."), BODY.but(with_next=True))
        emergency_call = Text([Piece(tr("Notruf") + " "), Piece("112", bold=True)], PHONE.but(bold=False))
        if not n:
            lines = [WriteOn(tr("Name und Telefon"), BODY) for _ in range(2)]
            return [Text(tr("Bitte anrufen"), HEADING), emergency_call, *lines]
        contacts = [block for contact in self.said.contacts[:n] for block in self._contact(contact)]
        return [Text(tr("Bitte anrufen"), HEADING), emergency_call, note, *contacts]

    def _contact(self, contact: Contact) -> list[Block]:
        after = ", ".join(part for part in (contact.relation, contact.reachable) if part)
        who = Text([Piece(contact.name, bold=True), Piece(f", {after}")], BODY.but(below=0.0, with_next=True))
        return [who, Text(contact.phone, PHONE)]

    def _vital(self) -> Stack:
        tr, said = self.tr, self.said
        heading: list[Block] = [Text(tr("Was weitergehen muss"), HEADING)]
        if not said.vital:
            return Stack([*heading, Text(tr("Hier ist nichts eingetragen."), BODY)])

        def build(shown: Sequence[int]) -> list[Block]:
            items = [Text(self._must_go_on(said.vital[n]), BODY) for n in shown]
            out = len(said.vital) - len(shown)
            more = [Text(tr("Und %n weitere Aufgabe(n); sie stehen im Plan.", "", out), BODY)] if out else []
            return [*heading, bullets(items, BODY), *more] if items else [*heading, *more]

        return self._fitting(self.places.rooms[1], build, len(said.vital))

    def _must_go_on(self, one: Vital) -> list[Piece]:
        return [Piece(one.title, bold=True), Piece(": " + ", ".join(part for part in (one.when, one.who) if part))]

    def _difficult(self) -> Stack:
        """Wishes first: a person is more than what is hard for them."""
        tr, said = self.tr, self.said
        parts: list[tuple[str, list[Block]]] = [
            (tr("Was mir wichtig ist"), [Text(text, BODY) for text in said.wishes[:2]]),
            (tr("Was sich gerade ändert"), [Text(text, BODY) for text in said.changes[:2]]),
            (
                tr("Wobei ich Hilfe brauche"),
                [Text([Piece(f"{one.area}: ", bold=True), Piece(one.text)], BODY) for one in said.difficult],
            ),
        ]
        items = [(title, item) for title, together in parts for item in together]

        def build(shown: Sequence[int]) -> list[Block]:
            blocks: list[Block] = []
            for title, together in groupby((items[n] for n in shown), key=lambda pair: pair[0]):
                blocks += [Text(title, HEADING), bullets([item for _, item in together], BODY)]
            out = len(items) - len(shown)
            more = [Text(tr("Und %n weitere(r) Punkt(e); sie stehen im Plan.", "", out), BODY)] if out else []
            return [*blocks, *more]

        return self._fitting(self.places.rooms[2], build, len(items))

    def _by_hand(self) -> Stack:
        tr, said = self.tr, self.said
        agreed = tr("{name} ist einverstanden, dass im Notfall alle das lesen (seit {day}).")
        end = Text(agreed.format(name=said.name, day=day(said.agreed_on, said.lang)), BODY.but(above=6.0))

        def build(shown: Sequence[int]) -> list[Block]:
            lies: list[Block] = []
            for n in shown:
                lies += [Text(said.papers[n], BOLD.but(with_next=True, below=0.0)), WriteOn(tr("liegt"), BODY)]
            out = len(said.papers) - len(shown)
            more = [Text(tr("Und %n weitere(s) Papier(e); sie stehen im Plan.", "", out), BODY)] if out else []
            by_hand = [WriteOn(tr(label), BODY) for label in BY_HAND]
            return [Text(tr("Von Hand dazu"), HEADING), *by_hand, *lies, *more, end]

        return self._fitting(self.places.rooms[3], build, len(said.papers))


class Quarters:
    """Where the four quarters of a page lie, each with room for the folds."""

    def __init__(self, sheet: Sheet) -> None:
        (width, height), margins = sheet.size, sheet.margins
        self.fold_x, self.fold_y = width / 2, height / 2
        self.height = sheet.room
        self.width = self.fold_x - FOLD - max(margins.left, margins.right)
        upper, lower = height - margins.top, self.fold_y - FOLD
        left, right = margins.left, self.fold_x + FOLD
        self.corners = ((left, upper), (right, upper), (left, lower), (right, lower))
        self.rooms = (upper - self.fold_y - FOLD,) * 2 + (lower - margins.bottom,) * 2


class Folded(Block):
    """A page of quarters, read from left to right, with lines where it is folded."""

    def __init__(self, quarters: Sequence[Block], places: Quarters) -> None:
        self.quarters, self.places = quarters, places

    def height(self, width: float) -> float:
        """The page."""
        return self.places.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The folds are decoration for readers."""
        places = self.places
        with canvas.artifact():
            canvas.setStrokeGray(SOFT)
            canvas.setLineWidth(0.5)
            canvas.setDash([1.5, 4])
            canvas.line(10 * MM, places.fold_y, 2 * places.fold_x - 10 * MM, places.fold_y)
            canvas.line(places.fold_x, 17 * MM, places.fold_x, 2 * places.fold_y - 10 * MM)
            canvas.setDash()
        for quarter, (left, upper) in zip(self.quarters, places.corners, strict=False):
            quarter.draw(canvas, left, upper, places.width)
