"""The week of the open household."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.arranging import OVER, commitments_on
from desktop.domain.plan import Plan
from desktop.domain.vocabulary import Role
from desktop.domain.words import span
from desktop.ui import theme
from desktop.ui.parts.badge import Legend
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.icon_button import IconButton
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.text import ElidedText
from desktop.ui.theme import Kind
from desktop.ui.week.cells import DAYS, Cell, monday_of, week_of
from desktop.ui.week.model import WeekModel
from desktop.ui.week.span import SpanTable
from desktop.ui.week.strip import PeopleStrip
from desktop.ui.week.table import WeekTable
from desktop.ui.workspace import Workspace

ZOOMS = (1, 4, 12)
"""Weeks at a time: one with its cells, the others as patterns."""


class WeekView(QWidget):
    """The bar to step through weeks, the grid, and a line for the tasks that rest in this week.

    Signals:
        cell_opened, task_opened: as of the grid.
        task_wanted: a first task is to be written down.
        person_asked: a cell and the id of a participant who is to be asked for it.
        commitment_copied: the id of a commitment and a cell of another day for which it is to be asked.
    """

    cell_opened = Signal(object)
    task_opened = Signal(str)
    task_wanted = Signal()
    person_asked = Signal(object, str)
    commitment_copied = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.monday = monday_of(workspace.today)
        self.model = WeekModel(workspace.lang, self)
        self.table = WeekTable(self.model, workspace.lang, self)
        self._title = ElidedText("", Kind.STRONG, parent=self)
        self._resting = ElidedText("", Kind.SMALL, quiet=True, parent=self)
        self._empty = EmptyState(
            self.tr("Noch steht keine Aufgabe im Plan. Was braucht es im Alltag, und was tut gut?"),
            self.tr("Erste Aufgabe aufschreiben"),
            self.task_wanted.emit,
            self,
        )
        self.strip = PeopleStrip(workspace.lang, self)
        self._build()
        self.strip.key_entered.connect(self._on_person)
        self.table.person_dropped.connect(self.person_asked)
        self.table.cell_dropped.connect(self._on_cell_dropped)
        self.table.cell_opened.connect(self.cell_opened)
        self.table.task_opened.connect(self.task_opened)
        self.table.stepped.connect(self._on_stepped)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._on_plan_changed)
        workspace.days_moved.connect(self.refresh)
        self.refresh()

    def _build(self) -> None:
        back = IconButton("previous", self.tr("Eine Woche zurück"), self)
        on = IconButton("next", self.tr("Eine Woche weiter"), self)
        now = QPushButton(self.tr("Heute"), self)
        back.clicked.connect(self.previous_week)
        on.clicked.connect(self.next_week)
        now.clicked.connect(self.this_week)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, theme.SPACE_S, 0, theme.SPACE_XS)
        bar.setSpacing(theme.SPACE_XS)
        for each in (back, now, on):
            bar.addWidget(each)
        bar.addSpacing(theme.SPACE_S)
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        bar.addWidget(self._title)
        self.zoom: Choice[int] = Choice(self)
        self.zoom.say_name(self.tr("Wie viele Wochen"))
        self.zoom.offer((number, self.tr("%n Wochen", "", number)) for number in ZOOMS)
        self.zoom.currentIndexChanged.connect(self._on_zoom)
        legend = Legend(self.workspace.lang, self)
        legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bar.addWidget(legend, 1)
        bar.addWidget(self.zoom)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addLayout(bar)
        self.weeks = SpanTable(self.workspace.lang, self)
        self.weeks.week_opened.connect(self._on_week_opened)
        self.weeks.task_opened.connect(self.task_opened)
        self._grids = QStackedWidget(self)
        self._grids.addWidget(self.table)
        self._grids.addWidget(self.weeks)
        column.addWidget(self._grids, 1)
        column.addWidget(self._resting)
        column.addWidget(self.strip)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(filled)
        self._pages.addWidget(self._empty)
        hand_on(self, self.table)

    # -- stepping --------------------------------------------------------------------------------------------------

    def show_week(self, day: date) -> None:
        """Show the week in which ``day`` lies."""
        self.monday = monday_of(day)
        self.refresh()

    def show_weeks(self, number: int) -> None:
        """Show one week closely, or as many of ``ZOOMS`` as patterns."""
        self.zoom.choose(number)

    def _on_zoom(self) -> None:
        self.refresh()
        self.setFocus()

    def _on_week_opened(self, task_id: str, monday: date) -> None:
        """From the pattern to the week itself, in the same row."""
        week = week_of(self.workspace.plan, monday) if self.workspace.plan else None
        days = [day for day in week.days if (task_id, day) in week.cells] if week else []
        self.show_weeks(1)
        if days:
            self.show_cell(task_id, days[0])
        else:
            self.show_week(monday)
        self.setFocus()

    def next_week(self) -> None:
        """One week on."""
        self._step(1)

    def previous_week(self) -> None:
        """One week back."""
        self._step(-1)

    def this_week(self) -> None:
        """The week of today, with today's column current."""
        self.show_week(self.workspace.today)
        row = max(0, self.table.currentIndex().row())
        self.table.setCurrentIndex(self.model.index(row, self.workspace.today.weekday()))

    def show_cell(self, task_id: str, day: date) -> Cell | None:
        """Show a task's cell on a day and make it current; the cell, ``None`` where the task is not due then."""
        self.show_weeks(1)
        self.show_week(day)
        week = self.model.week
        if week is None:
            return None
        row = next((row for row, task in enumerate(week.tasks) if task.id == task_id), None)
        if row is None:
            return None
        index = self.model.index(row, day.weekday())
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)
        return self.model.cell(index)

    def current_task(self) -> str | None:
        """The id of the task in whose row the person is."""
        index = self.table.currentIndex()
        return self.model.week.tasks[index.row()].id if index.isValid() and self.model.week else None

    def current_cell(self) -> Cell | None:
        """The cell in which the person is, ``None`` where they look at patterns."""
        if self.zoom.value() > 1:
            return None
        return self.model.cell(self.table.currentIndex())

    def current_day(self) -> date:
        """The day in whose column the person is, today where that is past."""
        cell = self.current_cell()
        return max(cell.start.date(), self.workspace.today) if cell else self.workspace.today

    def _on_person(self, participant_id: str) -> None:
        if (cell := self.current_cell()) is not None:
            self.person_asked.emit(cell, participant_id)

    def _on_cell_dropped(self, dragged: Cell, onto: Cell) -> None:
        """The first who is responsible goes along."""
        plan = self.workspace.plan
        for each in commitments_on(plan, dragged.task, dragged.start.date()) if plan else ():
            if each.role is Role.RESPONSIBLE and each.status not in OVER:
                self.commitment_copied.emit(each.id, onto)
                return

    def _step(self, weeks: int) -> None:
        row, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        task = self.current_task()
        self.monday += timedelta(days=weeks * DAYS * self.zoom.value())
        self.refresh()
        tasks = self.model.week.tasks if self.model.week else ()
        row = next((at for at, each in enumerate(tasks) if each.id == task), min(row, len(tasks) - 1))
        if row >= 0 and column >= 0:
            self.table.setCurrentIndex(self.model.index(row, column))

    def _on_stepped(self, weeks: int) -> None:
        row = self.table.currentIndex().row()
        self._step(weeks)
        row = self.table.currentIndex().row() if self.table.currentIndex().isValid() else row
        self.table.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 0 if weeks > 0 else DAYS - 1))

    # -- showing ---------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan = self.workspace.plan
        if plan is None:
            self.model.show(None, self.workspace.today)
            return
        self.strip.show_people(plan)
        current = self.current_task(), self.table.currentIndex().column()
        week = week_of(plan, self.monday)
        self.model.show(week, self.workspace.today)
        self._keep_current(*current)
        self._begin_somewhere()
        lang = self.workspace.lang
        weeks = self.zoom.value()
        number = self.monday.isocalendar().week
        words = span(self.monday, self.monday + timedelta(days=weeks * DAYS - 1), lang, year=True)
        self._title.setText(
            self.tr("Woche {number} · {days}").format(number=number, days=words) if weeks == 1 else words
        )
        self._grids.setCurrentIndex(0 if weeks == 1 else 1)
        if weeks > 1:
            self.weeks.show_weeks(plan, self.monday, weeks, self.workspace.today)
        self._resting.setVisible(weeks == 1)
        self.strip.setVisible(weeks == 1)
        resting = ", ".join(task.title for task in week.resting)
        self._resting.setText(self.tr("Ruht in dieser Woche: {tasks}").format(tasks=resting) if resting else "")
        self._pages.setCurrentIndex(0 if plan.tasks else 1)
        grid = self.table if weeks == 1 else self.weeks
        hand_on(self, grid if plan.tasks else self._empty.button)

    def _begin_somewhere(self) -> None:
        """The keys need a cell to begin with."""
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, self.workspace.today.weekday()))

    def _keep_current(self, task: str | None, column: int) -> None:
        week = self.model.week
        if week is None or task is None or self.table.currentIndex().isValid():
            return
        row = next((at for at, each in enumerate(week.tasks) if each.id == task), None)
        if row is not None:
            self.table.setCurrentIndex(self.model.index(row, column))

    def _on_opened(self) -> None:
        self.monday = monday_of(self.workspace.today)
        self.table.setCurrentIndex(QModelIndex())
        self.refresh()

    def _on_plan_changed(self, _before: Plan, _after: Plan) -> None:
        self.refresh()
