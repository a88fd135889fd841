"""The open points for a round table, and the sheet on which its decisions are kept."""

from datetime import date

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import Stamp, broad, heading, opening, print_story, ruled, sheet_for
from desktop.documents.parts import Lines, WriteOn, bullets
from desktop.documents.sheet import Sheet
from desktop.documents.style import Voice
from desktop.documents.tables import Blank, Line, Padding, Row
from desktop.documents.text import Piece
from desktop.domain.minutes import Decided, Minutes, minutes_of
from desktop.domain.plan import Plan
from desktop.domain.records import Conference
from desktop.domain.round_table import Point, RoundTable, round_table
from desktop.domain.words import day, listing
from desktop.texts import speaker

POINT_SHARES = (0.05, 0.13, 0.28, 0.26, 0.28)
DECISION_SHARES = (0.06, 0.3, 0.34, 0.17, 0.13)
KEPT_SHARES = (0.06, 0.26, 0.36, 0.17, 0.15)
TO_WRITE = 46.0
"""Room for two or three lines of handwriting."""
FREE_ROWS = 3
"""Rows without a point, for what comes up at the table."""


def open_points(plan: Plan, on: date, lang: str) -> bytes:
    """The open points as a PDF."""
    said, tr = round_table(plan, on, lang), speaker(lang)
    title = tr("Offene Punkte für {name}").format(name=said.household)
    sheet = _sheet(said, title, tr("Was offen ist, und wen wir was fragen"))
    return print_story([*_opening(said, sheet, tr("Offene Punkte")), *_points(said, sheet)], sheet)


def conference(plan: Plan, on: date, lang: str, held: Conference | None = None) -> bytes:
    """The decisions of a conference that was ``held`` as a PDF; without one a sheet for them, with the open points."""
    if held is not None:
        return _kept(minutes_of(plan, held, lang))
    said, tr = round_table(plan, on, lang), speaker(lang)
    title = tr("Gemeinsame Besprechung für {name}").format(name=said.household)
    sheet = _sheet(said, title, tr("Was wir vereinbaren, wer es übernimmt, bis wann"))
    blocks = [*_opening(said, sheet, tr("Gemeinsame Besprechung")), *_meeting(said, sheet), *_decisions(said, sheet)]
    return print_story(blocks, sheet)


def _kept(said: Minutes) -> bytes:
    """What was decided, on paper."""
    tr = speaker(said.lang)
    title = tr("Gemeinsame Besprechung für {name}").format(name=said.household)
    stamp = Stamp(lang=said.lang, on=said.on, sign=said.fingerprint)
    sheet = broad(sheet_for(title, tr("Was wir vereinbart haben"), stamp, Voice(), running=title))
    voice = sheet.voice
    blocks = [*_opening(said, sheet, said.title or tr("Gemeinsame Besprechung"))]
    when = tr("Am {day}").format(day=day(said.on, said.lang))
    if said.present:
        when = tr("Am {day} waren dabei: {names}.").format(
            day=day(said.on, said.lang), names=listing(said.present, said.lang)
        )
    blocks.append(Text(when, voice.body))
    blocks += [Text(part, voice.body) for part in said.note.splitlines() if part.strip()]
    blocks += heading(tr("Was wir vereinbart haben"), voice, tr("Ein Nein ist weiter in Ordnung. Danke an alle!"))
    if not said.decisions:
        return print_story([*blocks, Text(tr("Noch ist nichts vereinbart."), voice.body)], sheet)
    head = (tr("Nr."), tr("Worum es geht"), tr("Was wir vereinbart haben"), tr("Wer übernimmt es"), tr("Bis wann"))
    lines = [_kept_line(number, one, sheet, said.lang) for number, one in enumerate(said.decisions, 1)]
    return print_story([*blocks, ruled(head, lines, KEPT_SHARES, voice)], sheet)


def _kept_line(number: int, one: Decided, sheet: Sheet, lang: str) -> Line:
    voice = sheet.voice
    by = speaker(lang)("erledigt am {day}").format(day=one.done) if one.done else one.due
    texts = (one.about, one.text, one.owner or speaker(lang)("noch offen"), by)
    cells: list[Block] = [Text(text, voice.cell) if text else Blank() for text in texts]
    return Line([Text(f"{number}.", voice.strong_cell), *cells])


def _sheet(said: RoundTable, title: str, subject: str) -> Sheet:
    stamp = Stamp(lang=said.lang, on=said.on, sign=said.fingerprint)
    return broad(sheet_for(title, subject, stamp, Voice(), running=title))


def _opening(said: RoundTable | Minutes, sheet: Sheet, title: str) -> list[Block]:
    whose = [Piece(speaker(said.lang)("für") + " "), Piece(said.household, bold=True)]
    return opening(title, whose, "", sheet.voice)


def _points(said: RoundTable, sheet: Sheet) -> list[Block]:
    tr, voice = speaker(said.lang), sheet.voice
    if not said.points:
        return [Text(tr("Zurzeit ist nichts offen. Danke an alle!"), voice.body)]
    note = tr("Das Wichtigste zuerst. Alle Stimmen zählen gleich, und ein Nein braucht keinen Grund.")
    head = (tr("Nr."), tr("Bis wann"), tr("Was offen ist"), tr("Wen wir was fragen"), tr("Was wir vereinbaren"))
    lines = [_line(number, point, voice) for number, point in enumerate(said.points, 1)]
    return [Text(note, voice.note.but(with_next=True)), ruled(head, lines, POINT_SHARES, voice)]


def _line(number: int, point: Point, voice: Voice) -> Line:
    when: list[Block] = [Text(point.urgency, voice.cell.but(bold=point.first))]
    asked = [Text(question, voice.cell) for question in point.questions]
    return Line(
        [
            Text(f"{number}.", voice.strong_cell),
            Stack([*when, Text(point.by, voice.cell)] if point.by else when),
            Text(point.what, voice.cell),
            bullets(asked, voice.cell) if asked else Blank(),
            Blank(TO_WRITE),
        ]
    )


def _meeting(said: RoundTable, sheet: Sheet) -> list[Block]:
    """When and where, and who was there."""
    tr, voice = speaker(said.lang), sheet.voice
    fields: list[Block] = [
        WriteOn(label, voice.note) for label in (tr("Tag und Uhrzeit"), tr("Ort"), tr("Schreibt mit"))
    ]
    blocks: list[Block] = [Row(fields, [1 / 3] * 3, Padding(0.0, 12.0, 0.0, 6.0))]
    if said.people:
        people = listing(said.people, said.lang)
        blocks.append(Text(tr("Zum Plan gehören: {names}.").format(names=people), voice.note))
    return [*blocks, WriteOn(tr("Dabei sind heute"), voice.note)]


def _decisions(said: RoundTable, sheet: Sheet) -> list[Block]:
    tr, voice = speaker(said.lang), sheet.voice
    head = (tr("Nr."), tr("Worum es geht"), tr("Was wir vereinbaren"), tr("Wer übernimmt es"), tr("Bis wann"))
    matters: list[Block] = [Text(point.what, voice.cell) for point in said.points]
    lines = [
        Line([Text(f"{number}.", voice.strong_cell), matter, Blank(TO_WRITE), Blank(), Blank()])
        for number, matter in enumerate([*matters, *(Blank() for _ in range(FREE_ROWS))], 1)
    ]
    return [
        *heading(
            tr("Was wir vereinbaren"), voice, tr("Übernehmen kann nur, wer Ja gesagt hat. Ein Nein ist in Ordnung.")
        ),
        ruled(head, lines, DECISION_SHARES, voice),
        *heading(tr("Was jemand anders sieht"), voice),
        Lines(2),
        WriteOn(tr("Wir schauen wieder darauf am"), voice.note),
    ]
