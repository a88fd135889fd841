"""The parts that the sheets have in common: their frame, title, headings, tables and foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportlab.lib.pagesizes import A4, landscape

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.parts import Rule
from desktop.documents.sheet import Margins, Sheet, paginate, print_pages
from desktop.documents.style import MM, Voice
from desktop.documents.tables import Line, Look, Table, fair_shares
from desktop.documents.tagged import About
from desktop.documents.text import Piece
from desktop.domain.words import day
from desktop.texts import speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Which state of a plan a sheet shows: its day and its sign, "" where nothing of the plan is on it."""

    lang: str
    on: date
    sign: str = ""

    def line(self) -> str:
        """The line at the foot."""
        tr = speaker(self.lang)
        if not self.sign:
            return tr("Stand {day}").format(day=day(self.on, self.lang))
        return tr("Stand {day} · Prüfzeichen {sign}").format(day=day(self.on, self.lang), sign=self.sign)


def sheet_for(title: str, subject: str, stamp: Stamp, voice: Voice, running: str = "") -> Sheet:
    """An upright page with the stamp at its foot."""
    about = About(title=title, lang=stamp.lang, author="Nahtstelle", subject=subject, creator="Nahtstelle")
    return Sheet(about=about, voice=voice, lang=stamp.lang, running=running, foot=(stamp.line(),))


def broad(sheet: Sheet) -> Sheet:
    """The same page on its side, for wide tables."""
    return replace(sheet, size=landscape(A4), margins=Margins(20 * MM, 15 * MM, 18 * MM, 20 * MM))


def print_story(blocks: Sequence[Block], sheet: Sheet) -> bytes:
    """The file with these blocks on as many pages as they take."""
    return print_pages(paginate(Stack(blocks), sheet), sheet)


def print_parts(parts: Sequence[Sequence[Block]], sheet: Sheet) -> bytes:
    """Parts that are handed out one by one: each is numbered for itself."""
    pages = [list(part) for part in parts]
    counted = replace(sheet, parts=tuple(len(part) for part in pages))
    return print_pages([page for part in pages for page in part], counted)


def opening(title: str, whose: Sequence[Piece] | str, note: str, voice: Voice) -> list[Block]:
    """What a sheet begins with: its name, whom it is for, and where."""
    notes: list[Block] = [Text(note, voice.note)] if note else []
    return [Text(title, voice.title), Text(whose, voice.subtitle), *notes, Rule(1.2, above=5.0, below=2.0)]


def heading(text: str, voice: Voice, note: str = "") -> list[Block]:
    """The name of a part, with a word about it."""
    title = Text(text, voice.heading)
    return [title, Text(note, voice.note.but(with_next=True))] if note else [title]


def table(head: Sequence[str], lines: Sequence[Line], width: float, voice: Voice) -> Table:
    """Rows under a head, each column as wide as its words want."""
    titles = _titles(head, voice)
    return Table(titles, lines, fair_shares(titles, lines, width, look=Look()), look=Look(), below=4.0)


def ruled(head: Sequence[str], lines: Sequence[Line], shares: Sequence[float], voice: Voice) -> Table:
    """Rows under a head with lines between the columns, which have their ``shares`` of the width: to write in."""
    titles = [Text(text, voice.strong_cell) for text in head]
    return Table(titles, lines, shares, look=Look(grid=True), below=6.0)


def _titles(head: Sequence[str], voice: Voice) -> list[Block]:
    return [Text(text.replace(" ", "\u00a0"), voice.strong_cell) for text in head]
