"""Familienzeit: a large blank sheet on which family and friends draft a plan of their own, alone."""

from datetime import date

from desktop.documents.flow import Block, Text
from desktop.documents.form import Stamp, heading, opening, print_story, ruled, sheet_for
from desktop.documents.parts import Lines
from desktop.documents.style import Voice
from desktop.documents.tables import Blank, Line
from desktop.documents.text import Piece
from desktop.domain.plan import Plan
from desktop.domain.words import weekday
from desktop.texts import QT_TR_NOOP, speaker

SHARES = (0.24, 0.38, 0.38)
ROW = 33.0
LINE = 33.0
QUESTIONS = (
    QT_TR_NOOP("Was ist uns wichtig?"),
    QT_TR_NOOP("Was läuft schon gut, und was soll so bleiben?"),
    QT_TR_NOOP("Wer könnte noch dabei sein?"),
)
AFTER = (
    QT_TR_NOOP("Wobei wünschen wir uns Hilfe von anderen?"),
    QT_TR_NOOP("Was geht gerade nicht? Ein Nein braucht keinen Grund."),
)


def make(plan: Plan, on: date, lang: str) -> bytes:
    """The sheet as a PDF. Nothing of the plan stands on it but the name of the household."""
    tr = speaker(lang)
    voice = Voice(1.5)
    name = plan.household.name
    title = tr("Familienzeit für {name}").format(name=name)
    stamp = Stamp(lang=lang, on=on)
    sheet = sheet_for(title, tr("Platz für einen eigenen Plan"), stamp, voice, running=title)
    monday = date(2026, 1, 5)
    head = (tr("Tag"), tr("Was"), tr("Wer"))
    days = [
        Line([Text(weekday(monday.replace(day=5 + n), lang), voice.cell), Blank(ROW), Blank()], shade=n > 4)
        for n in range(7)
    ]
    note = tr("Diese Zeit gehört euch allein. Alles darf auf das Blatt, nichts muss. Ihr entscheidet, was ihr zeigt.")
    blocks: list[Block] = [
        *opening(tr("Familienzeit"), [Piece(tr("für") + " "), Piece(name, bold=True)], "", voice),
        Text(note, voice.body),
    ]
    for question in QUESTIONS:
        blocks += [*heading(tr(question), voice), Lines(3, LINE)]
    blocks += [*heading(tr("Wer könnte was tun?"), voice), ruled(head, days, SHARES, voice)]
    for question in AFTER:
        blocks += [*heading(tr(question), voice), Lines(2, LINE)]
    return print_story(blocks, sheet)
