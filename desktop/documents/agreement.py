"""The agreement on paper. What it says comes from ``domain/agreement.py``; here it gets its form."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from desktop.documents.cards import Cards
from desktop.documents.flow import Block, Stack, Text
from desktop.documents.form import table
from desktop.documents.parts import (
    Beside,
    Box,
    Lines,
    Rule,
    WriteOn,
    bullets,
    numbered,
    state,
)
from desktop.documents.sheet import Sheet, paginate, print_pages
from desktop.documents.signing import CheckSign, Signing, signatures
from desktop.documents.style import MM, SHADE, Voice
from desktop.documents.tables import Blank, Line, Padding, Row
from desktop.documents.tagged import About, Element, text_attributes
from desktop.documents.text import Piece, direction
from desktop.domain.agreement import Agreement, agreement
from desktop.domain.agreement_changes import which
from desktop.domain.agreement_rows import State
from desktop.domain.on_paper import Contact, Person, Wish
from desktop.domain.plan import Plan
from desktop.domain.records import Version
from desktop.domain.words import day, quoted
from desktop.texts import speaker


def make(plan: Plan, on: date, lang: str, *, versions: Sequence[Version] | None = None, large: bool = False) -> bytes:
    """The agreement as a PDF; ``large`` for large print (18 points).

    With ``versions``, the latest first, it is the first of these if the plan says the same, else a draft of the next.
    """
    edition, changes = (None, ()) if versions is None else which(plan, on, versions, lang)
    return lay_out(agreement(plan, on, lang, edition, changes), Voice(1.5) if large else Voice())


def lay_out(said: Agreement, voice: Voice) -> bytes:
    """The same words on paper."""
    tr = speaker(said.lang)
    title = tr("Vereinbarung für {name}").format(name=said.household)
    sheet = Sheet(
        about=About(
            title=title,
            lang=said.lang,
            author="Nahtstelle",
            subject=tr("Wer was übernimmt, wer einspringt und was noch offen ist"),
            creator="Nahtstelle",
        ),
        voice=voice,
        lang=said.lang,
        running=title,
        foot=(edition_line(said), tr("Prüfzeichen {sign}").format(sign=said.fingerprint)),
        sign=check_text(said.fingerprint),
    )
    form = _Form(said, voice, sheet.width, sheet.room)
    return print_pages(min((paginate(story, sheet) for story in form.stories()), key=len), sheet)


def check_text(fingerprint: str) -> str:
    """What the QR code holds: the name of the program, the form of the sign, the sign."""
    return f"NAHTSTELLE:1:{fingerprint}"


def edition_line(said: Agreement) -> str:
    """Which paper this is: "Fassung 3 vom 21. November 2026 · ersetzt Fassung 2 vom 14. September 2026"."""
    tr = speaker(said.lang)
    edition = said.edition
    on = day(edition.on, said.lang)
    if edition.number is None:
        text = tr("Entwurf, Stand {day}") if edition.draft else tr("Stand {day}")
        return text.format(day=on)
    line = tr("Fassung {number} vom {day}").format(number=edition.number, day=on)
    if edition.replaces:
        before = day(edition.replaces.on, said.lang)
        replaced = tr("ersetzt Fassung {number} vom {day}").format(number=edition.replaces.number, day=before)
        line = f"{line} · {replaced}"
    return line


def entry(head: Sequence[str], texts: Sequence[str], how_far: State, voice: Voice) -> Block:
    """One row of a table as a block: its name, then each of its other columns on lines of their own.

    The frame is heavier where something is open, as in the table.
    """
    name, *others = texts
    line = voice.body.but(below=0.0)
    lines: list[Block] = [Text(name, voice.name.but(tag="H3", with_next=True))]
    for label, text in zip(head[1:], others, strict=False):
        lines.append(Text([Piece(f"{label}: "), Piece(text or "–")], line))
    settled = state(how_far.text, line, settled=how_far.settled)
    return Box(Stack([*lines, settled], whole=True), weight=0.8 if how_far.settled else 2.0)


class _Form:
    """The parts of the agreement, in their order."""

    def __init__(self, said: Agreement, voice: Voice, width: float, room: float) -> None:
        self.said, self.voice, self.width, self.room = said, voice, width, room
        self.tr = speaker(said.lang)
        self.columns = 2 if voice.scale < 1.3 else 1

    def stories(self) -> tuple[Stack, Stack]:
        """The whole, with room for other views before or after the signatures, whichever takes fewer pages."""
        parts = (
            self._head(),
            self._wishes(),
            self._people(),
            self._glance(),
            self._tasks(),
            self._handovers(),
            self._open_points(),
            self._coming(),
            self._changes(),
            self._if_something_comes_up(),
            self._ways(),
            self._knows(),
            self._stopping(),
        )
        before = [block for part in parts for block in part]
        views, agreed = self._views(), self._signatures()
        return Stack([*before, *views, *agreed]), Stack([*before, *agreed, *views])

    def _heading(self, text: str, note: str = "") -> list[Block]:
        heading: list[Block] = [Text(text, self.voice.heading)]
        return [*heading, Text(note, self.voice.note.but(with_next=True))] if note else heading

    def _head(self) -> list[Block]:
        said, voice = self.said, self.voice
        whom = [Piece(self.tr("Unser gemeinsamer Plan für") + " "), Piece(said.household, bold=True)]
        where: list[Block] = [Text(said.address, voice.note)] if said.address else []
        edition = said.edition
        fields = [
            (self.tr("Fassung"), str(edition.number))
            if edition.number
            else (self.tr("Entwurf vom") if edition.draft else self.tr("Stand"), day(edition.on, said.lang)),
            (self.tr("Gilt ab"), day(edition.effective_from, said.lang)),
            (
                self.tr("Wir schauen wieder darauf"),
                day(edition.review_on, said.lang) if edition.review_on else self.tr("noch zu verabreden"),
            ),
        ]
        return [
            Text(self.tr("Vereinbarung"), voice.title),
            Text(whom, voice.subtitle),
            *where,
            Rule(1.2, above=7.0),
            self._side_by_side([self._field(*field) for field in fields], [0.28, 0.28, 0.44]),
            Rule(0.6),
        ]

    def _field(self, label: str, value: str) -> Block:
        """A value under its name, or behind it in large print; read as one."""
        if self.columns == 1:
            return Text([Piece(f"{label}: "), Piece(value, bold=True)], self.voice.body.but(below=0.0))
        name = Text(label, self.voice.label, goes_on=True)
        return Stack([name, Text(value, self.voice.name, element=name.element)])

    def _side_by_side(self, cells: list[Block], shares: list[float]) -> Block:
        if self.columns == 1:
            return Stack([Blank(3.0), *cells, Blank(4.0)])
        return Row(cells, shares, Padding(0.0, 8.0, 3.0, 4.0))

    def _wishes(self) -> list[Block]:
        blocks = self._heading(
            self.tr("Darum geht es mir")
            if self.said.wishes and self.said.wishes[0].of_client
            else self.tr("Darum geht es")
        )
        for whose, wishes in groupby(self.said.wishes, key=lambda wish: wish.whose):
            blocks.append(self._wish(whose, list(wishes)))
        if not self.said.wishes:
            note = self.tr("Hier ist Platz für einen Wunsch in eigenen Worten.")
            blocks.append(Box(Stack([Text(note, self.voice.note), Lines(3)])))
        if self.said.goals:
            blocks.append(
                Text(self.tr("Das haben wir uns gemeinsam vorgenommen:"), self.voice.body.but(with_next=True))
            )
            blocks.append(bullets([Text(goal, self.voice.body) for goal in self.said.goals], self.voice.body))
        return blocks

    def _wish(self, whose: str, wishes: list[Wish]) -> Block:
        voice, said = self.voice, self.said
        blocks: list[Block] = []
        for wish in wishes:
            words = Element("P", text_attributes(lang=wish.language if wish.language != said.lang else ""))
            text = quoted(wish.text, said.lang) if direction(wish.text) == "L" else f"«{wish.text.strip()}»"
            blocks.append(Text(text, voice.quote, element=words, own=True))
        if whose:
            blocks.append(Text(self.tr("{name}, in eigenen Worten").format(name=whose), voice.note.but(below=0.0)))
        return Box(Stack(blocks, "BlockQuote"), ground=SHADE)

    def _people(self) -> list[Block]:
        note = self.tr("In alphabetischer Reihenfolge. Alle Stimmen zählen gleich.")
        cards = Cards([self._card(person) for person in self.said.people], columns=self.columns)
        return [*self._heading(self.tr("Wir machen mit"), note), cards] if self.said.people else []

    def _card(self, person: Person) -> Block:
        voice = self.voice
        lines: list[Block] = [Text(person.name, voice.name), Text(person.relation, voice.cell)]
        more = " · ".join(part for part in (person.when, person.reach) if part)
        return Stack([*lines, Text(more, voice.note.but(below=0.0))] if more else lines)

    def _glance(self) -> list[Block]:
        cells: list[Block] = []
        for figure in self.said.glance:
            if self.columns == 1:
                cells.append(Text([Piece(f"{figure.number} ", bold=True), Piece(figure.text)], self.voice.quote))
                continue
            number = Text(str(figure.number), self.voice.figure, goes_on=True)
            cells.append(Stack([number, Text(figure.text, self.voice.note.but(below=0.0), element=number.element)]))
        if not cells:
            return []
        row = self._side_by_side(cells, [1 / len(cells)] * len(cells))
        return [*self._heading(self.tr("Auf einen Blick")), Stack([Rule(1.2), row, Rule(0.6)], whole=True)]

    def _tasks(self) -> list[Block]:
        tr = self.tr
        head = [tr("Aufgabe"), tr("Wann"), tr("Übernimmt"), tr("Springt ein"), tr("Stand")]
        rows = [((row.title, row.when, row.who, row.backup), row.state) for row in self.said.tasks]
        nothing = tr("Noch ist keine Aufgabe verabredet.")
        return [*self._heading(tr("Wer was übernimmt")), *self._table(head, rows, nothing)]

    def _handovers(self) -> list[Block]:
        tr = self.tr
        head = [tr("Von – an"), tr("Was"), tr("Wann und wie"), tr("Stand")]
        rows = [((row.between, row.what, row.how), row.state) for row in self.said.handovers]
        nothing = tr("Noch ist keine Übergabe nötig oder verabredet.")
        return [*self._heading(tr("Was wir einander weitergeben")), *self._table(head, rows, nothing)]

    def _table(self, head: list[str], rows: Sequence[tuple[Sequence[str], State]], nothing: str) -> list[Block]:
        """Rows under a head; in large print a block for each row, as columns would leave no room for words."""
        if not rows:
            return [Text(nothing, self.voice.body)]
        if self.columns == 1:
            return [entry(head, texts, how_far, self.voice) for texts, how_far in rows]
        cell = self.voice.cell
        lines = [
            Line(
                [*(Text(text, cell) for text in texts), state(how_far.text, cell, settled=how_far.settled)],
                strong=not how_far.settled,
            )
            for texts, how_far in rows
        ]
        return [table(head, lines, self.width, self.voice)]

    def _open_points(self) -> list[Block]:
        tr, said, voice = self.tr, self.said, self.voice
        if not said.open_points:
            nothing = Text(tr("Zurzeit ist nichts offen. Danke an alle!"), voice.body)
            return [*self._heading(tr("Was noch offen ist")), nothing] if said.tasks else []
        note = tr("Das Wichtigste zuerst. Wir schauen gemeinsam, was geht.")
        points = [
            Stack(
                [
                    Text(point.question or point.reason, voice.body.but(bold=True, below=1.0)),
                    *([Text(point.reason, voice.note.but(below=0.0))] if point.question else []),
                    WriteOn(tr("Wer kümmert sich, bis wann?"), voice.note),
                ],
                whole=True,
            )
            for point in said.open_points
        ]
        blocks: list[Block] = [*self._heading(tr("Was noch offen ist"), note), numbered(points, voice.body)]
        if said.more_open:
            more = tr("Und %n weitere Punkte; in den Tabellen haben sie einen Rahmen.", "", said.more_open)
            blocks.append(Text(more, voice.body))
        return blocks

    def _coming(self) -> list[Block]:
        voice = self.voice
        items = [
            Text([Piece(f"{coming.day}: ", bold=True), Piece(coming.text)], voice.body) for coming in self.said.coming
        ]
        return [*self._heading(self.tr("Was ansteht")), bullets(items, voice.body)] if items else []

    def _changes(self) -> list[Block]:
        said, voice = self.said, self.voice
        if not said.changes:
            return []
        before = said.edition.replaces
        title = self.tr("Seit Fassung {number}").format(number=before.number) if before else self.tr("Was neu ist")
        items = [
            Text([Piece(f"{change.kind}: ", bold=True), Piece(change.text)], voice.body) for change in said.changes
        ]
        return [*self._heading(title), bullets(items, voice.body)]

    def _if_something_comes_up(self) -> list[Block]:
        tr, voice = self.tr, self.voice
        steps = [Text(tr("Zuerst anrufen, wer einspringt; das steht bei jeder Aufgabe."), voice.body)]
        for n, contact in enumerate(self.said.contacts):
            lead = tr("Oder") if n else tr("Dann")
            steps.append(Text(self._contact(lead, contact), voice.body))
        steps.append(Text([Piece(tr("Im Notfall immer") + " "), Piece("112", bold=True), Piece(".")], voice.body))
        return [*self._heading(tr("Wenn etwas dazwischenkommt")), numbered(steps, voice.body)]

    def _contact(self, lead: str, contact: Contact) -> list[Piece]:
        after = ", ".join(part for part in (contact.relation, contact.reachable) if part)
        return [
            Piece(f"{lead} "),
            Piece(contact.name, bold=True),
            Piece((f" ({after})" if after else "") + ", "),
            Piece(self.tr("Tel. {phone}").format(phone=contact.phone).replace(" ", "\u00a0"), bold=True),
        ]

    def _ways(self) -> list[Block]:
        items = [Text(text, self.voice.body) for text in self.said.ways]
        return [*self._heading(self.tr("So gehen wir miteinander um")), bullets(items, self.voice.body)]

    def _knows(self) -> list[Block]:
        tr, voice = self.tr, self.voice
        items = [
            Text([Piece(f"{known.scope[:1].upper()}{known.scope[1:]}: ", bold=True), Piece(known.who)], voice.body)
            for known in self.said.knows
        ]
        note = tr("Jede Einwilligung lässt sich jederzeit ändern oder zurücknehmen, ohne Grund.")
        return [*self._heading(tr("Wer was wissen darf"), note), bullets(items, voice.body)] if items else []

    def _stopping(self) -> list[Block]:
        body = self.voice.body
        return [
            *self._heading(self.tr("Weniger tun oder aufhören")),
            *(Text(text, body) for text in self.said.stopping),
            *self._heading(self.tr("Was dieses Blatt nicht ist")),
            *(Text(text, body) for text in self.said.no_contract),
        ]

    def _views(self) -> list[Block]:
        tr, voice = self.tr, self.voice
        note = tr(
            "Wer etwas anders sieht oder etwas ergänzen möchte, schreibt es hier in eigenen Worten dazu, mit Datum."
        )
        return [
            *self._heading(tr("Wenn wir es verschieden sehen")),
            Box(Stack([Text(note, voice.note), Lines(3, growing=True)], whole=True)),
        ]

    def _signatures(self) -> list[Block]:
        tr, voice, said = self.tr, self.voice, self.said
        text = tr(
            "Wir haben diesen Stand gemeinsam besprochen. Wer mag, unterschreibt; ein gesprochenes Ja gilt ebenso."
        )
        signers = [(person.name, person.relation) for person in said.people] or [("", "")] * 4
        intro = [Text(tr("Wir stimmen zu"), voice.heading), Text(text, voice.body.but(with_next=True))]
        for air in (1.0, 0.85, 0.7):
            how = Signing(said.lang, voice, self.width, self.columns, air)
            together = Stack([*intro, signatures(signers, how), self._sign()], whole=True)
            if together.height(self.width) <= self.room:
                return [together]
        return [*intro, signatures(signers, replace(how, air=1.0)), self._sign()]

    def _sign(self) -> Block:
        tr, voice = self.tr, self.voice
        sign = Text(
            [Piece(tr("Prüfzeichen") + " "), Piece(self.said.fingerprint, bold=True)], voice.cell.but(below=2.0)
        )
        text = tr(
            "Das Prüfzeichen gehört genau zu diesem Stand. Ändert sich ein Wort, ändert sich das Zeichen. "
            "Der QR-Code enthält nur dieses Zeichen, keine Namen und keine Adresse im Netz."
        )
        size = 24 * MM
        alt = tr("QR-Code mit dem Prüfzeichen {sign}").format(sign=self.said.fingerprint)
        code = CheckSign(check_text(self.said.fingerprint), size, alt)
        return Beside(code, Stack([Blank(8.0), sign, Text(text, voice.note)]), size + 6)
