"""Visit mode: one day in large rows, who comes, and quick notes; made for fingers, needs no network."""

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.vocabulary import CommitmentStatus, OccurrenceState
from desktop.domain.words import clock, day, term, weekday
from desktop.ui import theme
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.page import Half, Page
from desktop.ui.parts.rows import Row, RowsModel, RowsView
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.visit.notes import NotesPane
from desktop.ui.visit.touch import TouchButton, TouchRows, touch_height
from desktop.ui.week.cells import Cell, Week, monday_of, people_words, sentence, state_words, week_of
from desktop.ui.workspace import Workspace

ROOMY = 700
"""From this width at 100 % on the notes stand beside the day."""
MARKS = {OccurrenceState.COVERED: Mark.DONE, OccurrenceState.ASKED: Mark.WAITING}
OPEN_SEVERITY = 3


class VisitPage(Page):
    """A day of the open household.

    Signals:
        cell_opened: the ``Cell`` of which who and when are to be changed.
    """

    named = "visit"
    alone = True
    cell_opened = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._on = workspace.today
        self._cells: dict[str, Cell] = {}
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, self.lang, self.tr("Was an diesem Tag geschieht"), self)
        self.list.setItemDelegate(TouchRows(self.lang, self.list))
        self.list.setMinimumHeight(touch_height() * 2)
        self.notes = NotesPane(workspace, self)
        for words, days in ((self.tr("Tag da&vor"), -1), (self.tr("&Heute"), 0), (self.tr("Tag da&nach"), 1)):
            button = TouchButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.step, days))
            self.tools.addWidget(button)
        self.leave = TouchButton(self.tr("Besuch beenden (Esc)"), self)
        self.leave.clicked.connect(self._on_leave)
        self.close_button.hide()
        self._build()
        self.list.key_entered.connect(self._on_entered)
        self.list.key_clicked.connect(self._on_entered)
        workspace.plan_changed.connect(self.refresh)
        workspace.beside_changed.connect(self.refresh)
        workspace.days_moved.connect(self._on_days_moved)

    def _build(self) -> None:
        area = Scrolling(parent=self)
        filled = QWidget(self)
        self._pages = QStackedLayout(filled)
        self._pages.addWidget(self.list)
        self._pages.addWidget(EmptyState(self.tr("An diesem Tag steht nichts im Plan."), parent=self))
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, area.inside)
        self._row.setContentsMargins(0, theme.SPACE_S, theme.SPACE_XS, 0)
        self._row.setSpacing(theme.SPACE_L)
        self._row.addWidget(filled, 3)
        side = QVBoxLayout()
        side.addWidget(self.notes, 1)
        self._row.addLayout(side, 2)
        self.body.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        self.body.addLayout(foot)

    # -- showing ---------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show today."""
        self._on = self.workspace.today
        self._read()
        if self._cells:
            self.list.go_to(next(iter(self._cells)))
        self.start()

    def start(self) -> None:
        (self.list if self._cells else self.notes).setFocus()

    def half_written(self) -> Half | None:
        return self.notes.half()

    def write_back(self, half: dict[str, Any]) -> None:
        self.begin()
        self.notes.take_half(half)

    def step(self, days: int) -> None:
        """A day on or back; 0: today."""
        self._on = self._on + timedelta(days) if days else self.workspace.today
        self._read()

    def refresh(self) -> None:
        """Show the plan and the notes as they are now, if somebody sees them."""
        if self.isVisible() and self.workspace.plan is not None:
            self._read()

    def _read(self) -> None:
        plan, on, lang = self.plan, self._on, self.lang
        week = week_of(plan, monday_of(on))
        cells = sorted((c for (_, d), c in week.cells.items() if d == on), key=lambda c: (c.start, c.task.title))
        self._cells = {cell.task.id: cell for cell in cells}
        self._rows.show([self._row_of(cell, week) for cell in cells])
        self._pages.setCurrentIndex(0 if cells else 1)
        self.set_head(plan.household.name, f"{weekday(on, lang)}, {day(on, lang)}")
        self.notes.show_plan(plan)

    def _row_of(self, cell: Cell, week: Week) -> Row:
        lang, names = self.lang, week.names
        said = term(CommitmentStatus.AGREED, lang)
        if cell.state is not OccurrenceState.COVERED or cell.stepping_in:
            said = state_words(cell, names, lang)
        who = people_words(cell, names, lang)
        system = cell.people[0].system if cell.people else None
        return Row(
            cell.task.id,
            f"{clock(cell.start, lang)}  {cell.task.title}",
            " · ".join(dict.fromkeys((who, said))),
            sentence(cell, names, lang),
            system=system,
            mark=MARKS.get(cell.state),
            severity=0 if system else OPEN_SEVERITY,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.scaled(ROOMY)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom)

    @property
    def on(self) -> date:
        """The day that is shown."""
        return self._on

    # -- doing -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    def _on_leave(self) -> None:
        """Nothing is lost on the way out: a note that is half written is kept."""
        if not self.notes.half_written() or self.notes.submit():
            self.left.emit()

    def _on_entered(self, key: str) -> None:
        if (cell := self._cells.get(key)) is not None:
            self.cell_opened.emit(cell)

    def _on_days_moved(self) -> None:
        if self.isVisible():
            self.begin()
