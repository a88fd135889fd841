"""The plan for the file on paper: everything that is agreed, in tables."""

from datetime import date

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import Stamp, broad, heading, opening, print_story, sheet_for, table
from desktop.documents.parts import state
from desktop.documents.style import Voice
from desktop.documents.tables import Line
from desktop.documents.text import Piece
from desktop.domain.plan import Plan
from desktop.domain.whole_plan import PersonsParts, WholePlan, whole_plan
from desktop.texts import speaker


def make(plan: Plan, on: date, lang: str) -> bytes:
    """The plan as a PDF."""
    said, tr = whole_plan(plan, on, lang), speaker(lang)
    title = tr("Gemeinsamer Plan für {name}").format(name=said.household)
    stamp = Stamp(lang=lang, on=on, sign=said.fingerprint)
    sheet = broad(sheet_for(title, tr("Alle Aufgaben, Übergaben und Einwilligungen"), stamp, Voice(), running=title))
    whose = [Piece(tr("für") + " "), Piece(said.household, bold=True)]
    form = _Form(said, sheet.voice, sheet.width)
    blocks = [
        *opening(tr("Gemeinsamer Plan"), whose, said.address, sheet.voice),
        *form.tasks(),
        *form.people(),
        *form.handovers(),
        *form.consents(),
    ]
    return print_story(blocks, sheet)


class _Form:
    """The tables of the plan."""

    def __init__(self, said: WholePlan, voice: Voice, width: float) -> None:
        self.said, self.voice, self.width = said, voice, width
        self.tr = speaker(said.lang)

    def tasks(self) -> list[Block]:
        tr = self.tr
        head = (tr("Aufgabe"), tr("Wann"), tr("Übernimmt"), tr("Springt ein"), tr("Stand"))
        lines = [
            self._line((row.title, row.when, row.who, row.backup), row.state.text, settled=row.state.settled)
            for row in self.said.tasks
        ]
        return self._part(tr("Alle Aufgaben"), head, lines, tr("Noch ist keine Aufgabe verabredet."))

    def people(self) -> list[Block]:
        tr = self.tr
        head = (tr("Wer"), tr("Aufgabe"), tr("Wann"), tr("Teil"), tr("Stand"))
        lines = [line for person in self.said.people for line in self._parts(person)]
        return self._part(tr("Wer woran beteiligt ist"), head, lines, tr("Noch macht niemand mit."))

    def _parts(self, person: PersonsParts) -> list[Line]:
        name = f"{person.name}\n{person.relation}"
        if not person.parts:
            return [self._line((name, "–", "–", "–"), "–", settled=True, marked=False)]
        return [
            self._line(
                (name if n == 0 else person.name, part.task, part.when, part.role), part.status, settled=part.agreed
            )
            for n, part in enumerate(person.parts)
        ]

    def handovers(self) -> list[Block]:
        tr = self.tr
        head = (tr("Von – an"), tr("Was"), tr("Wann und wie"), tr("Stand"))
        lines = [
            self._line((row.between, row.what, row.how), row.state.text, settled=row.state.settled)
            for row in self.said.handovers
        ]
        nothing = tr("Noch ist keine Übergabe nötig oder verabredet.")
        return self._part(tr("Alle Übergaben"), head, lines, nothing)

    def consents(self) -> list[Block]:
        tr = self.tr
        head = (tr("Wer darf es wissen"), tr("Was"), tr("Wann"), tr("Wer hat es gesagt"), tr("Stand"))
        lines = [
            self._line(
                (row.who, row.scope, row.when, row.by), tr("gilt") if row.holds else tr("gilt nicht"), settled=row.holds
            )
            for row in self.said.consents
        ]
        return self._part(tr("Alle Einwilligungen"), head, lines, tr("Noch ist keine Einwilligung eingetragen."))

    def _line(self, texts: tuple[str, ...], how_far: str, *, settled: bool, marked: bool = True) -> Line:
        cell = self.voice.cell
        last: Block = state(how_far, cell, settled=settled) if marked else Text(how_far, cell)
        return Line([*(Text(text, cell) for text in texts), last])

    def _part(self, title: str, head: tuple[str, ...], lines: list[Line], nothing: str) -> list[Block]:
        if not lines:
            return [*heading(title, self.voice), Text(nothing, self.voice.body)]
        return [*heading(title, self.voice), Stack([table(head, lines, self.width, self.voice)])]
