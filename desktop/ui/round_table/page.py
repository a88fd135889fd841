"""The round table: what is open at the left, who is there and what is agreed at the right; all is kept at once."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.agreement import each_matter_once
from desktop.domain.conferences import new_conference, with_decision, with_present, without_decision
from desktop.domain.errors import NahtstelleError
from desktop.domain.on_paper import taking_part
from desktop.domain.ports import How, Printer
from desktop.domain.reasons import questions, title
from desktop.domain.records import Conference, Decision
from desktop.domain.round_table import MOST_ASKED
from desktop.domain.words import call_names, day
from desktop.ui import theme
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Choice, Note
from desktop.ui.parts.page import Half, Page
from desktop.ui.parts.people import in_order
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.parts.saving import ask_where, saved_or_said
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.parts.tick import Tick
from desktop.ui.round_table.decisions import DecisionsPane
from desktop.ui.round_table.keeping import keep, tick
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace

ABREAST = 3
"""Names beside each other."""
ROOMY = 760
"""From this width at 100 % on the open points stand beside what is agreed."""
FREE = ""
"""No id of a flag: what was agreed beside the open points."""


class RoundTablePage(Page):
    """A round table of today, or an earlier one.

    Signals:
        saved: the path of a PDF that was written.
    """

    named = "round_table"
    saved = Signal(object)

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.printer = printer
        self._kept: tuple[Conference, ...] = ()
        self._conference: Conference | None = None
        self._titles: dict[str, str] = {}
        self._boxes: list[tuple[str, QCheckBox]] = []
        self.which: Choice[str] = Choice(self)
        self.which.say_name(self.tr("Welche Besprechung"))
        self.which.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.tools.addWidget(self.which)
        for words, kind in ((self.tr("O&ffene Punkte …"), "open-points"), (self.tr("&Protokoll …"), "conference")):
            button = QPushButton(words, self)
            button.setToolTip(self.tr("Als PDF speichern und drucken"))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.ask_and_save, kind))
            self.tools.addWidget(button)
        self._points = RowsModel(self)
        self.points = RowsView(self._points, self.lang, self.tr("Was offen ist"), self)
        self.points.setMinimumHeight(row_height() * 2)
        self.decisions = DecisionsPane(workspace, self)
        self.note = _KeptNote(self)
        self._build()
        self.points.current_key_changed.connect(self._on_point)
        self.points.key_entered.connect(self._on_point_entered)
        self.decisions.noted.connect(self._on_noted)
        self.decisions.ticked.connect(self._on_ticked)
        self.decisions.removed.connect(self._on_removed)
        self.note.left.connect(self._on_note)
        self.which.currentIndexChanged.connect(self._on_which)
        workspace.beside_changed.connect(self._on_beside_changed)

    def _build(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(theme.SPACE_S)
        left.addWidget(Text(self.tr("Was offen ist"), Kind.STRONG, parent=self))
        left.addWidget(self.points, 1)
        self._ask = Text("", Kind.BODY, quiet=True, parent=self)
        left.addWidget(self._ask)
        left.addWidget(Field(self.tr("Was sonst gesa&gt wurde"), self.note, parent=self))
        self._present = Text(self.tr("Wer ist heute dabei?"), Kind.STRONG, parent=self)
        right.addWidget(self._present)
        self._people = QGridLayout()
        for at in range(ABREAST):
            self._people.setColumnStretch(at, 1)
        self._people.setSpacing(theme.SPACE_XS)
        right.addLayout(self._people)
        right.addWidget(Text(self.tr("Was wir vereinbaren"), Kind.STRONG, parent=self))
        right.addWidget(self.decisions, 1)
        self._area = area = Scrolling(parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, area.inside)
        self._row.setContentsMargins(0, 0, theme.SPACE_XS, 0)
        self._row.setSpacing(theme.SPACE_L)
        self._row.addLayout(left, 2)
        self._row.addLayout(right, 3)
        self.body.addWidget(area, 1)

    # -- beginning -------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The round table of today: the one begun already, else a new one."""
        self._read()
        today = next((each for each in self._kept if each.on == self.workspace.today), None)
        self._show(today.id if today else FREE)
        self.decisions.suggest(None)
        self.decisions.clear()
        self._area.ensureWidgetVisible(self.decisions.text, 0, theme.scaled(120))

    def show_decision(self, conference_id: str, decision_id: str) -> None:
        """A decision of an earlier round table."""
        self._read()
        self._show(conference_id)
        self.decisions.list.go_to(decision_id)
        self.decisions.list.setFocus()

    def start(self) -> None:
        self.decisions.setFocus()

    def half_written(self) -> Half | None:
        if not self.isVisible():
            return None
        note = self.note.toPlainText()
        line = self.decisions.half()
        if line is None and note == (self._conference.note if self._conference else ""):
            return None
        conference = self._conference.id if self._conference else FREE
        return Half(self.plan.household.id, {"conference": conference, "line": line, "note": note})

    def write_back(self, half: dict[str, Any]) -> None:
        self.begin()
        if any(each.id == half.get("conference") for each in self._kept):
            self._show(half["conference"])
        self.note.setPlainText(str(half.get("note", "")))
        if isinstance(line := half.get("line"), dict):
            if line.get("about") in self._titles:
                self.points.go_to(line["about"])
            self.decisions.take_half(line)

    def closing(self) -> None:
        if self.isVisible():
            self._on_note()

    def _read(self) -> None:
        try:
            self._kept = tuple(self.workspace.store.conferences(self.plan.household.id))
        except NahtstelleError as refusal:
            self._kept = ()
            self.workspace.refused.emit(refusal.say(self.lang))

    def _show(self, conference_id: str) -> None:
        self._conference = next((each for each in self._kept if each.id == conference_id), None)
        self.which.blockSignals(True)
        earlier = [(each.id, self._named(each)) for each in self._kept]
        new = [] if any(each.on == self.workspace.today for each in self._kept) else [(FREE, self.tr("Heute"))]
        self.which.offer([*new, *earlier])
        self.which.choose(conference_id)
        self.which.blockSignals(False)
        self._show_all()

    def _named(self, conference: Conference) -> str:
        if conference.on == self.workspace.today:
            return self.tr("Heute")
        return conference.title or day(conference.on, self.lang)

    def _show_all(self) -> None:
        plan, on = self.plan, self._conference.on if self._conference else self.workspace.today
        self.set_head(self.tr("Gemeinsame Besprechung"), f"{plan.household.name} · {day(on, self.lang)}")
        self._show_points()
        self._show_people()
        self.decisions.show_plan(plan)
        self._show_decisions()
        self.note.setPlainText(self._conference.note if self._conference else "")

    def _show_points(self) -> None:
        plan, report = self.plan, self.workspace.report
        flags = each_matter_once(report) if report else []
        self._titles = {flag.id: title(plan, flag, self.lang) for flag in flags}
        rows = [
            Row(
                flag.id,
                self._titles[flag.id],
                self.tr("bis {day}").format(day=day(flag.first, self.lang, year=False)) if flag.first else "",
                severity=flag.severity,
            )
            for flag in flags
        ]
        self._questions = {flag.id: questions(plan, flag, self.lang)[:MOST_ASKED] for flag in flags}
        self._points.show([*rows, Row(FREE + "*", self.tr("Etwas anderes"), icon="plus")])
        if not self.points.key():
            self.points.go_to(self._points.key(0))
        self._on_point()

    def _show_people(self) -> None:
        for _person, box in self._boxes:
            self._people.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = []
        present = self._conference.present if self._conference else ()
        names = call_names(self.plan.participants)
        for at, person in enumerate(in_order(taking_part(self.plan, self.workspace.today))):
            box = Tick(names[person.id], self, whole=person.name)
            box.setChecked(person.id in present)
            box.toggled.connect(partial(self._on_present, person.id))
            self._people.addWidget(box, at // ABREAST, at % ABREAST)
            self._boxes.append((person.id, box))
        self._present.setVisible(bool(self._boxes))

    def _show_decisions(self) -> None:
        self.decisions.show_conference(self.plan, self._conference, self._titles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    # -- keeping ---------------------------------------------------------------------------------------------------

    def _keep(self, text: str, after: Conference) -> bool:
        return keep(self.workspace, text, self._conference, after)

    def _now(self) -> Conference:
        return self._conference or new_conference(self.plan, self.workspace.today)

    def _on_noted(self, decision: Decision) -> None:
        if self._keep(self.tr("Vereinbart: {what}").format(what=decision.text), with_decision(self._now(), decision)):
            self.decisions.list.go_to(decision.id)
            self.decisions.clear()

    def _on_ticked(self, decision_id: str) -> None:
        tick(self.workspace, self._now(), decision_id)

    def _on_removed(self, decision_id: str) -> None:
        self._keep(self.tr("Vereinbarung entfernt"), without_decision(self._now(), decision_id))

    def _on_present(self, participant: str, present: bool) -> None:
        self._keep(self.tr("Wer dabei ist"), with_present(self._now(), participant, present=present))

    def _on_note(self) -> None:
        if self.workspace.plan is not None and (self._conference or self.note.text_or_none()):
            self._keep(self.tr("Notiz zur Besprechung"), replace(self._now(), note=self.note.text_or_none() or ""))

    def _on_beside_changed(self) -> None:
        """Show what is kept now; where the person is stays."""
        if not self.isVisible() or self.workspace.plan is None:
            return
        before = {each.id for each in self._kept}
        shown = self._conference.id if self._conference else FREE
        self._read()
        new = next((each.id for each in self._kept if each.id not in before), None)
        kept = {each.id for each in self._kept}
        self._conference = next((each for each in self._kept if each.id == (new or shown)), None)
        if new or shown not in kept:
            self._show(self._conference.id if self._conference else FREE)
            return
        present = self._conference.present if self._conference else ()
        for person, box in self._boxes:
            box.blockSignals(True)
            box.setChecked(person in present)
            box.blockSignals(False)
        self._show_decisions()
        self.note.setPlainText(self._conference.note if self._conference else "")

    def _on_which(self) -> None:
        if self.which.count():
            self._show(self.which.value())

    def _on_point(self) -> None:
        key = self.points.key()
        self.decisions.about = key if key in self._titles else None
        self._ask.setText("\n".join(self._questions.get(key, ())))

    def _on_point_entered(self, _key: str) -> None:
        self.decisions.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- printing --------------------------------------------------------------------------------------------------

    def ask_and_save(self, kind: str) -> None:
        """Ask where to, then write the open points, or the sheet of this round table."""
        self._on_note()
        words = {"open-points": self.tr("Offene Punkte"), "conference": self.tr("Gemeinsame Besprechung")}[kind]
        path = ask_where(self, self.plan.household.name, words)
        if path is not None:
            self.save_to(kind, path)

    def save_to(self, kind: str, path: Path) -> bool:
        """Write it to ``path``; ``False`` and a sentence where that cannot be done."""
        on = self._conference.on if self._conference else self.workspace.today
        held = self._conference if kind == "conference" else None
        how: How = {"conference": held} if held is not None else {}
        written = saved_or_said(
            self.workspace, path, partial(self.printer.write, kind, self.plan, on, path, self.lang, **how)
        )
        if written:
            self.saved.emit(path)
        return written


class _KeptNote(Note):
    """A note that says when the person has left it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(2, parent)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
