"""What is agreed at a round table: a list, and below it a line to write the next one down while people talk."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.records import Conference, Decision, new_id
from desktop.domain.words import call_names, day
from desktop.ui import theme
from desktop.ui.parts.days import DayField
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Choice, Line
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.people import offer_people
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.shapes import PRIMARY
from desktop.ui.workspace import Workspace


class DecisionsPane(QWidget):
    """Enter in the line adds what was agreed; Space ticks an entry of the list, Enter takes it up again.

    Signals:
        noted: a ``Decision``, new or changed.
        ticked: the id of one that is done, or open again.
        removed: the id of one that is to go.
    """

    noted = Signal(object)
    ticked = Signal(str)
    removed = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._conference: Conference | None = None
        self._base: Decision | None = None
        self.about: str | None = None
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Was vereinbart ist"), self)
        self.list.setMinimumHeight(row_height() * 2)
        filled = QWidget(self)
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list, 1)
        inside.addLayout(self._buttons())
        self._pages = QStackedLayout()
        self._pages.addWidget(filled)
        words = self.tr("Noch ist nichts vereinbart. Übernehmen kann, wer Ja sagt; ein Nein ist in Ordnung.")
        self._pages.addWidget(EmptyState(words, parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addLayout(self._pages, 1)
        column.addLayout(self._entry())
        self.list.key_entered.connect(self._on_entered)
        self.list.current_key_changed.connect(self._show_buttons)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_tick)
        hand_on(self, self.text)
        self._show_buttons()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        self.tick = QPushButton(self)
        self.change = QPushButton(self.tr("Ä&ndern"), self)
        self.remove = QPushButton(self.tr("Entfernen"), self)
        for button, pressed in (
            (self.tick, self._on_tick),
            (self.change, self._on_change),
            (self.remove, self._on_remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _entry(self) -> QVBoxLayout:
        self.text = Line(self)
        self.owner: Choice[str | None] = Choice(self)
        self.due = DayField(self.workspace.lang, self.workspace.today, self)
        self.add = QPushButton(self.tr("&Dazuschreiben"), self)
        self.add.setProperty(PRIMARY, True)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.submit)
        self._text = Field(self.tr("Was verein&baren wir?"), self.text, parent=self)
        self._due = Field(self.tr("Bis &wann?"), self.due, parent=self)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        row.addWidget(Field(self.tr("Wer &übernimmt es?"), self.owner, parent=self), 3)
        row.addWidget(self._due, 2)
        row.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._text)
        column.addLayout(row)
        return column

    # -- showing ---------------------------------------------------------------------------------------------------

    def show_plan(self, plan: Plan) -> None:
        """Offer the people of a plan; who is chosen stays, as half a line may stand there."""
        chosen = self.owner.value() if self.owner.count() else None
        offer_people(self.owner, plan, self.workspace.lang, self.tr("noch offen"))
        self.owner.choose(chosen)

    def show_conference(self, plan: Plan, conference: Conference | None, about: dict[str, str]) -> None:
        """Show what was agreed; ``about`` gives each flag's title by its id."""
        self._conference = conference
        names = call_names(plan.participants)
        decisions = conference.decisions if conference else ()
        self._rows.show([self._row(one, names, about) for one in decisions])
        if not self.list.key() and decisions:
            self.list.go_to(decisions[-1].id)
        self._pages.setCurrentIndex(0 if decisions else 1)
        self._show_buttons()

    def _row(self, one: Decision, names: dict[str, str], about: dict[str, str]) -> Row:
        lang = self.workspace.lang
        by = self.tr("bis {day}").format(day=day(one.due, lang, year=False)) if one.due else ""
        if one.done_on:
            by = self.tr("erledigt am {day}").format(day=day(one.done_on, lang, year=False))
        who = names.get(one.owner or "", self.tr("noch offen, wer"))
        parts = [part for part in (who, by, about.get(one.about or "", "")) if part]
        mark = Mark.DONE if one.done_on else None
        spoken = ", ".join((one.text, *parts))
        return Row(one.id, one.text, " · ".join(parts), spoken, mark=mark, quiet=one.done_on is not None)

    def _show_buttons(self) -> None:
        one = self._current()
        for button in (self.tick, self.change, self.remove):
            button.setEnabled(one is not None)
        done = one is not None and one.done_on is not None
        self.tick.setText(self.tr("Wieder &offen") if done else self.tr("&Erledigt"))
        self.add.setText(self.tr("&Dazuschreiben") if self._base is None else self.tr("So ü&bernehmen"))

    def _current(self) -> Decision | None:
        decisions = self._conference.decisions if self._conference else ()
        return next((one for one in decisions if one.id == self.list.key()), None)

    # -- writing ---------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """Take what stands in the line: it is noted, and the line is free for the next."""
        for field in (self._text, self._due):
            field.say_problem("")
        text = self.text.text_or_none()
        if text is None:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            due = self.due.day()
        except NahtstelleError as refusal:
            self._due.show_problem(refusal.say(self.workspace.lang))
            return
        base = self._base or Decision(id=new_id(), text="", about=self.about)
        self.noted.emit(replace(base, text=text, owner=self.owner.value(), due=due))

    def half(self) -> dict[str, object] | None:
        """The line that is half written, its point, and the id of the decision that it changes."""
        if not self.text.text():
            return None
        base = self._base.id if self._base else ""
        line = {"text": self.text.text(), "owner": self.owner.value(), "due": self.due.line.text()}
        return {"decision": base, "about": self.about, **line}

    def take_half(self, half: Mapping[str, Any]) -> None:
        """Go on with a line that was half written."""
        decisions = self._conference.decisions if self._conference else ()
        self._base = next((one for one in decisions if one.id == half.get("decision")), None)
        self.text.setText(str(half.get("text", "")))
        self.owner.choose(half.get("owner"))
        self.due.line.setText(str(half.get("due", "")))
        self._show_buttons()

    def clear(self) -> None:
        """Free the line for the next; its day stays, as people often name one day for several things."""
        self._base = None
        self.text.setText("")
        self.owner.choose(None)
        self._show_buttons()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest(self, due: date | None) -> None:
        """A day to begin with."""
        self.due.show_day(due)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(here, QPushButton):
                here.click()
            else:
                self.submit()
        elif event.key() == Qt.Key.Key_Delete and here is self.list:
            self._on_remove()
        elif event.key() == Qt.Key.Key_Escape and (self._base is not None or self.text.text()):
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_entered(self, _key: str) -> None:
        self._on_change()

    def _on_change(self) -> None:
        if (one := self._current()) is not None:
            self._base = one
            self.text.setText(one.text)
            self.owner.choose(one.owner)
            self.due.show_day(one.due)
            self._show_buttons()
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            self.text.selectAll()

    def _on_tick(self) -> None:
        if self.list.key():
            self.ticked.emit(self.list.key())

    def _on_remove(self) -> None:
        if self.list.key():
            self.removed.emit(self.list.key())
