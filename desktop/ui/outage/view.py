"""Ausfallprobe: choose somebody and some days, and see at once what would open; the plan stays as it is."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain import outage_words
from desktop.domain.errors import NahtstelleError, PlanError
from desktop.domain.outage import Outage, outage, smallest_sets
from desktop.domain.plan import Plan
from desktop.domain.reasons import reason
from desktop.domain.vocabulary import HelpSystem
from desktop.texts import QT_TR_NOOP
from desktop.ui import theme
from desktop.ui.parts.days import DayField
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.people import in_order, offer_people
from desktop.ui.parts.reading import Block, Reading
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import CHECK_DAYS, Workspace

WEEKS = (1, 2, 4)
ROOMY = 760
"""From this width at 100 % on person and days stand side by side."""

FOUND_HIGH = 160
"""Where there is less room at 100 %, all of it scrolls together."""


class OutageView(QWidget):
    """What is found follows every change of person and days.

    Signals:
        absence_wanted: participant, first and last day: what was assumed is to become an absence of the plan.
        person_wanted: somebody is to be written down, as nobody is there yet.
    """

    absence_wanted = Signal(str, object, object)
    person_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        lang, today = workspace.lang, workspace.today
        self.who: Choice[str | None] = Choice(self)
        self.from_, self.until = DayField(lang, today, self), DayField(lang, today, self)
        self._who = Field(self.tr("Wer wäre &nicht da?"), self.who, parent=self)
        self._from = Field(self.tr("Vom"), self.from_, parent=self)
        self._until = Field(self.tr("Bis zum"), self.until, parent=self)
        self.found = Reading(self.tr("Was sich dann öffnet"), self)
        self.note = QPushButton(self.tr("Als Abwesenheit &eintragen …"), self)
        self.note.clicked.connect(self._on_note)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, theme.SPACE_M - 4, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addLayout(self._asked())
        column.addLayout(self._weeks())
        about = QHBoxLayout()
        about.addWidget(
            Text(self.tr("Eine Probe: Am Plan ändert sich nichts."), Kind.SMALL, quiet=True, parent=self), 1
        )
        about.addWidget(self.note)
        column.addLayout(about)
        column.addWidget(self.found, 1)
        self.found.setMinimumHeight(theme.scaled(FOUND_HIGH))
        nobody = self.tr("Sobald Menschen im Plan stehen, zeigt sich hier, was sich öffnet, wenn jemand nicht da ist.")
        first = self.tr("Ersten Menschen aufschreiben")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(Scrolling(filled))
        self._pages.addWidget(EmptyState(nobody, first, self.person_wanted.emit, self))
        self.who.currentIndexChanged.connect(self.refresh)
        self.from_.edited.connect(self.refresh)
        self.until.edited.connect(self.refresh)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)
        hand_on(self, self.who)
        self._on_opened()

    def assume(self, participant: str, first: date, last: date) -> None:
        """Look at an absence of somebody."""
        self.who.choose(participant)
        self.from_.show_day(first)
        self.until.show_day(last)

    def refresh(self) -> None:
        """Look at what is chosen now, if somebody sees it."""
        if not self.isVisible() or self.workspace.plan is None or not self.workspace.plan.participants:
            return
        for field in (self._who, self._from, self._until):
            field.say_problem("")
        try:
            assumed = self._assumed(self.workspace.plan)
        except NahtstelleError as refusal:
            self.found.show_blocks(())
            self._from.say_problem(refusal.say(self.workspace.lang))
            self.note.setEnabled(False)
            return
        self.note.setEnabled(True)
        self.found.show_blocks(self._blocks(self.workspace.plan, assumed))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    def _asked(self) -> QBoxLayout:
        days = QHBoxLayout()
        days.setSpacing(theme.SPACE_S)
        days.addWidget(self._from, 1)
        days.addWidget(self._until, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.SPACE_S)
        self._row.addWidget(self._who, 1)
        self._row.addLayout(days, 1)
        return self._row

    def _weeks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        for number in WEEKS:
            button = QPushButton(self.tr("%n Wochen", "", number), self)
            button.setToolTip(self.tr("So lange ab dem ersten Tag"))
            button.clicked.connect(partial(self._on_weeks, number))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _assumed(self, plan: Plan) -> Outage:
        who, first = self.who.value() or "", self.from_.day()
        if first is None:
            raise PlanError(QT_TR_NOOP("Bitte den ersten Tag nennen."), "/from")
        return outage(plan, who, first, self.until.day() or first)

    def _blocks(self, plan: Plan, assumed: Outage) -> list[Block]:
        lang = self.workspace.lang
        opening = smallest_sets(plan, self.workspace.today, CHECK_DAYS)
        further = [reason(assumed.plan, flag, lang) for flag in outage_words.further_flags(assumed)]
        return [
            (self.tr("Was sich dann öffnet"), outage_words.opened(assumed, lang)),
            (self.tr("Was dann auch offen ist"), list(dict.fromkeys(further))),
            (self.tr("Wo dann keine Reserve bleibt"), [said] if (said := outage_words.reserves(assumed, lang)) else ()),
            (self.tr("Fragen, die weiterhelfen"), outage_words.asked_about_it(assumed, lang)),
            (self.tr("Woran im ganzen Plan viel hängt"), tuple(outage_words.sets(plan, opening, lang))),
        ]

    def _on_weeks(self, number: int) -> None:
        try:
            first = self.from_.day() or self.workspace.today
        except PlanError:
            first = self.workspace.today
            self.from_.show_day(first)
        self.until.show_day(first + timedelta(days=7 * number - 1))

    def _on_note(self) -> None:
        try:
            first = self.from_.day()
            last = self.until.day() or first
        except PlanError:
            return
        self.absence_wanted.emit(self.who.value() or "", first, last)

    def _on_opened(self) -> None:
        self._offer()
        plan = self.workspace.plan
        if plan is not None and plan.participants:
            helping = (p.id for p in in_order(plan.participants) if p.system is not HelpSystem.CLIENT)
            monday = self.workspace.today + timedelta(days=7 - self.workspace.today.weekday())
            self.assume(next(helping, plan.participants[0].id), monday, monday + timedelta(days=13))
        self.refresh()

    def _on_plan_changed(self, before: Plan | None, after: Plan) -> None:
        if before is None or before.participants != after.participants:
            self._offer()
        self.refresh()

    def _offer(self) -> None:
        plan = self.workspace.plan
        people = plan.participants if plan else ()
        self._pages.setCurrentIndex(0 if people or plan is None else 1)
        chosen = self.who.value() if self.who.count() else None
        self.who.blockSignals(True)
        if plan is not None:
            offer_people(self.who, plan, self.workspace.lang)
            self.who.choose(chosen)
        self.who.blockSignals(False)
