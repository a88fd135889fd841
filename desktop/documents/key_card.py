"""The key card: every key of the program on a sheet to lay beside the keyboard."""

from collections.abc import Sequence
from datetime import date

from desktop.documents.flow import Block, Text
from desktop.documents.form import Stamp, heading, opening, print_story, ruled, sheet_for
from desktop.documents.style import Voice
from desktop.documents.tables import Line
from desktop.domain.key_card import KeyGroup
from desktop.texts import speaker

SHARES = (0.68, 0.32)


def make(groups: Sequence[KeyGroup], on: date, lang: str) -> bytes:
    """The card as a PDF, one table a group."""
    tr, voice = speaker(lang), Voice()
    title = tr("Tasten")
    sheet = sheet_for(title, tr("Was sich mit welchen Tasten tun lässt"), Stamp(lang=lang, on=on), voice, running=title)
    note = tr("Alles geht auch ohne Maus. Was in keinem Kopf bleibt, findet die Schnellsuche.")
    blocks: list[Block] = opening(title, tr("Nahtstelle"), note, voice)
    head = (tr("Was"), tr("Tasten"))
    for group in groups:
        lines = [Line([Text(key.what, voice.cell), Text(key.keys, voice.strong_cell)]) for key in group.keys]
        blocks += [*heading(group.name, voice), ruled(head, lines, SHARES, voice)]
    return print_story(blocks, sheet)
