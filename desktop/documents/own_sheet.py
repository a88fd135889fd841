"""A participant's own sheet on paper, with a strip to tear off for the day when they cannot come."""

from collections.abc import Sequence
from datetime import date

from desktop.documents.cards import Cards
from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import Stamp, heading, opening, print_parts, sheet_for, table
from desktop.documents.parts import bullets, numbered, state
from desktop.documents.sheet import Sheet, paginate
from desktop.documents.style import SOFT, Voice
from desktop.documents.tables import Blank, Line
from desktop.documents.tagged import TaggedCanvas
from desktop.documents.text import Piece
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact
from desktop.domain.own_sheet import FirstCall, OwnHandover, OwnSheet, own_sheet, own_sheets
from desktop.domain.plan import Plan
from desktop.domain.words import listing, quoted
from desktop.texts import speaker

AIR = 18.0
"""Left free under the strip."""


def make(plan: Plan, on: date, lang: str, participant: str | None = None) -> bytes:
    """The sheet of one participant as a PDF, or those of all, each beginning a page.

    Raises ``NotAgreed`` where this one participant may know nothing, ``PlanError`` where nobody has this id.
    """
    tr = speaker(lang)
    said = (own_sheet(plan, participant, on, lang),) if participant is not None else own_sheets(plan, on, lang)
    title = tr("Mein Blatt: {name}").format(name=said[0].name) if participant is not None else tr("Mein Blatt")
    stamp = Stamp(lang=lang, on=on, sign=fingerprint(plan))
    sheet = sheet_for(title, tr("Meine Aufgaben, und wen ich anrufe"), stamp, Voice(), running=tr("Mein Blatt"))
    return print_parts([_Form(one, sheet).pages() for one in said] or [_nobody(sheet)], sheet)


def _nobody(sheet: Sheet) -> list[Block]:
    tr = speaker(sheet.lang)
    text = Text(tr("Noch macht niemand mit. Sobald jemand dabei ist, gibt es hier ein Blatt."), sheet.voice.body)
    return [Stack([*opening(tr("Mein Blatt"), "", "", sheet.voice), text])]


class _Form:
    """The parts of one sheet."""

    def __init__(self, said: OwnSheet, sheet: Sheet) -> None:
        self.said, self.sheet, self.voice = said, sheet, sheet.voice
        self.tr = speaker(said.lang)

    def pages(self) -> list[Block]:
        """The sheet, with the strip at the lower edge of its last page."""
        tr, said, sheet = self.tr, self.said, self.sheet
        whose = [Piece(tr("für") + " "), Piece(said.name, bold=True)]
        if not said.agreed:
            text = tr(
                "Was auf diesem Blatt stehen darf, ist noch nicht besprochen. Sobald eine Einwilligung eingetragen "
                "ist, stehen hier die eigenen Aufgaben."
            )
            return [Stack([*opening(tr("Mein Blatt"), whose, "", self.voice), Text(text, self.voice.body)])]
        where = " · ".join(part for part in (said.household, said.address) if part)
        blocks = [*opening(tr("Mein Blatt"), whose, where, self.voice), *self._tasks(), *self._handovers()]
        pages = paginate(Stack([*blocks, *self._contacts()]), sheet)
        strip = self._strip()
        free = sheet.room - pages[-1].height(sheet.width) - strip.height(sheet.width) - AIR
        if free < max(pages[-1].below, strip.above):
            return [*pages, *paginate(strip, sheet)]
        return [*pages[:-1], Stack([pages[-1], Blank(free), strip])]

    def _tasks(self) -> list[Block]:
        tr, voice = self.tr, self.voice
        title = heading(tr("Meine Aufgaben"), voice)
        if not self.said.tasks:
            return [*title, Text(tr("Für mich steht hier zurzeit keine Aufgabe."), voice.body)]
        lines = [
            Line(
                [
                    Text(task.title, voice.cell),
                    Text(task.when, voice.cell),
                    state(task.part, voice.cell, settled=task.answered),
                    Text(task.backup or "–", voice.cell),
                ]
            )
            for task in self.said.tasks
        ]
        head = (tr("Aufgabe"), tr("Wann"), tr("Mein Teil"), tr("Springt für mich ein"))
        return [*title, table(head, lines, self.sheet.width, voice)]

    def _handovers(self) -> list[Block]:
        items = [Text(self._handover(one), self.voice.body) for one in self.said.handovers]
        return [*heading(self.tr("Was ich weitergebe und bekomme"), self.voice), bullets(items, self.voice.body)][
            : 2 if items else 0
        ]

    def _handover(self, one: OwnHandover) -> list[Piece]:
        return [Piece(f"{one.between}: ", bold=True), Piece(one.what + (f" ({one.how})" if one.how else ""))]

    def _contacts(self) -> list[Block]:
        if not self.said.contacts:
            return []
        cards: list[Block] = []
        for contact in self.said.contacts:
            reach = " · ".join(part for part in (self._phone(contact), contact.reachable) if part)
            lines: list[Block] = [Text(contact.name, self.voice.name), Text(contact.relation, self.voice.cell)]
            cards.append(Stack([*lines, Text(reach, self.voice.cell)] if reach else lines))
        return [*heading(self.tr("Mit wem ich zu tun habe"), self.voice), Cards(cards)]

    def _phone(self, contact: Contact) -> str:
        return self.tr("Tel. {phone}").format(phone=contact.phone).replace(" ", "\u00a0") if contact.phone else ""

    def _strip(self) -> Block:
        tr, voice = self.tr, self.voice
        steps: list[Block] = [Text(self._call(one), voice.body) for one in self.said.first_calls]
        emergency = Text([Piece(tr("Im Notfall immer") + " "), Piece("112", bold=True), Piece(".")], voice.body)
        note = tr("Ein Nein braucht keinen Grund. Früh gesagt findet sich leichter jemand.")
        blocks: list[Block] = [
            CutHere(Text(tr("hier abtrennen"), voice.label.but(align="right"))),
            Text(tr("Ich kann nicht: zuerst anrufen"), voice.heading.but(above=3.0)),
            Text(note, voice.note.but(with_next=True)),
        ]
        if not steps:
            blocks.append(Text(tr("Noch ist niemand verabredet. Wir klären es gemeinsam."), voice.body))
        return Stack([*blocks, numbered([*steps, emergency], voice.body)], whole=True)

    def _call(self, one: FirstCall) -> Sequence[Piece]:
        tr, lang = self.tr, self.said.lang
        pieces = [Piece(one.who.name, bold=True)]
        if phone := self._phone(one.who):
            pieces += [Piece(", "), Piece(phone, bold=True)]
        if one.tasks:
            titles = listing([quoted(title, lang) for title in one.tasks], lang)
            return [*pieces, Piece(" – " + tr("für {tasks}").format(tasks=titles))]
        after = ", ".join(part for part in (one.who.relation, one.who.reachable) if part)
        return [*pieces, Piece(f" – {after}")] if after else pieces


class CutHere(Block):
    """A dashed line to cut or tear along, with a word under it."""

    above = 10.0

    def __init__(self, label: Text) -> None:
        self.label = label

    def height(self, width: float) -> float:
        """The word's."""
        return self.label.height(width) + 2

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """The line is decoration for readers."""
        with canvas.artifact():
            canvas.setStrokeGray(SOFT)
            canvas.setLineWidth(0.9)
            canvas.setDash([5, 3])
            canvas.line(x, top, x + width, top)
            canvas.setDash()
        self.label.draw(canvas, x, top - 2, width)
