"""The matrix on paper: who passes on to whom, grouped by help system."""

from datetime import date

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import Stamp, broad, heading, opening, print_story, ruled, sheet_for, table
from desktop.documents.parts import state
from desktop.documents.style import Voice
from desktop.documents.tables import Line
from desktop.documents.text import Piece
from desktop.domain.plan import Plan
from desktop.domain.seams_between import Crossing, SeamsBetween, seams_between
from desktop.texts import speaker


def make(plan: Plan, on: date, lang: str) -> bytes:
    """The matrix as a PDF."""
    said, tr = seams_between(plan, on, lang), speaker(lang)
    title = tr("Nahtstellen für {name}").format(name=said.household)
    stamp = Stamp(lang=lang, on=on, sign=said.fingerprint)
    sheet = broad(sheet_for(title, tr("Wer an wen weitergibt"), stamp, Voice(), running=title))
    whose = [Piece(tr("für") + " "), Piece(said.household, bold=True)]
    blocks = [*opening(tr("Nahtstellen"), whose, "", sheet.voice), *_overview(said, sheet.voice)]
    for group in said.groups:
        head = (tr("Von"), tr("An"), tr("Worum es geht"), tr("Verabredet"), tr("Stand"))
        lines = [
            Line(
                [
                    *(Text(text, sheet.voice.cell) for text in (row.giver, row.receiver, "\n".join(row.about) or "–")),
                    Text(_said(row.crossing, lang), sheet.voice.cell),
                    state(row.state, sheet.voice.cell, settled=row.settled),
                ]
            )
            for row in group.rows
        ]
        name = tr("Was weitergegeben wird: {system}").format(system=group.giver)
        blocks += [*heading(name, sheet.voice), Stack([table(head, lines, sheet.width, sheet.voice)])]
    return print_story(blocks, sheet)


def _overview(said: SeamsBetween, voice: Voice) -> list[Block]:
    tr = speaker(said.lang)
    if not said.groups:
        return [Text(tr("Zurzeit ist nichts weiterzugeben."), voice.body)]
    note = tr("Jede Zeile gibt weiter, jede Spalte bekommt. Die Zahlen sagen, wie viel davon schon verabredet ist.")
    head = (tr("Von – an"), *said.systems)
    lines = [
        Line([Text(name, voice.strong_cell), *(Text(_said(one, said.lang), voice.cell) for one in row)])
        for name, row in zip(said.systems, said.crossings, strict=True)
    ]
    return [*heading(tr("Auf einen Blick"), voice, note), ruled(head, lines, [1 / len(head)] * len(head), voice)]


def _said(crossing: Crossing, lang: str) -> str:
    if not crossing.seams:
        return "–"
    text = speaker(lang)("{arranged} von {seams}")
    return text.format(arranged=crossing.arranged, seams=crossing.seams)
