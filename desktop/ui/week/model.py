"""The week as Qt sees it."""

from collections.abc import Mapping
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.plan import Task
from desktop.domain.vocabulary import CommitmentStatus
from desktop.domain.words import clock, day, listing, minutes, rhythm, term, weekday
from desktop.domain.words.dates import CALENDARS
from desktop.texts import speaker
from desktop.ui.parts.text import plain_tip
from desktop.ui.week.cells import (
    DAYS,
    Band,
    Cell,
    CellWords,
    Week,
    bands,
    full_words,
    people_words,
    sentence,
    state_words,
)

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class WeekRole(IntEnum):
    """What the headers ask for."""

    TODAY = Qt.ItemDataRole.UserRole + 1
    TASK = Qt.ItemDataRole.UserRole + 2
    AWAY = Qt.ItemDataRole.UserRole + 3


class WeekModel(QAbstractTableModel):
    """Tasks as rows, days as columns."""

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self.week: Week | None = None
        self.today: date | None = None
        self._bands: Mapping[tuple[int, int], Band] = {}
        self._words: dict[tuple[str, date], CellWords] = {}

    def show(self, week: Week | None, today: date) -> None:
        """Show another week or the same after a change; where the rows stay, only what differs is told."""
        old, same_day = self.week, self.today == today
        if (
            old is None
            or week is None
            or (old.monday, old.tasks, old.away) != (week.monday, week.tasks, week.away)
            or not same_day
        ):
            self.beginResetModel()
            self.today = today
            self._look_at(week)
            self.endResetModel()
            return
        self._look_at(week)
        for row in range(len(week.tasks)):
            if any(old.cell(row, column) != week.cell(row, column) for column in range(DAYS)):
                self.dataChanged.emit(self.index(row, 0), self.index(row, DAYS - 1))

    def _look_at(self, week: Week | None) -> None:
        self.week = week
        self._bands = bands(week) if week else {}
        self._words.clear()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.week is None else len(self.week.tasks)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() or self.week is None else DAYS

    def cell(self, index: Index) -> Cell | None:
        """The cell at an index, ``None`` where the task is not due."""
        if self.week is None or not index.isValid():
            return None
        return self.week.cell(index.row(), index.column())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.week is None or not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                cell = self.cell(index)
                return "" if cell is None else self.words(cell).who
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(index)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index)
        return None

    def band(self, row: int, column: int) -> Band:
        """The band of like cells around a cell."""
        return self._bands[row, column]

    def words(self, cell: Cell) -> CellWords:
        """What is written in a cell."""
        key = cell.task.id, cell.start.date()
        found = self._words.get(key)
        if found is None:
            names = self._shown.names
            state = state_words(cell, names, self._lang)
            found = self._words[key] = CellWords(people_words(cell, names, self._lang), full_words(cell), state)
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.week is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._day_header(self.week.days[section], role)
        return self._task_header(self.week.tasks[section], role)

    def _task_header(self, task: Task, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return task.title
        if role == Qt.ItemDataRole.ToolTipRole:
            length, weight = minutes(task.duration_minutes, self._lang), term(task.criticality, self._lang)
            return plain_tip("\n".join((task.title, rhythm(task, self._lang), length, weight)))
        return task if role == WeekRole.TASK else None

    def _day_header(self, shown: date, role: int) -> object:
        away = listing([self._shown.names[p.id] for p in self._shown.away.get(shown, ())], self._lang)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{CALENDARS[self._lang].short_weekdays[shown.weekday()]} {shown.day}.{shown.month}."
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{weekday(shown, self._lang)}, {day(shown, self._lang)}"
            case WeekRole.TODAY:
                return shown == self.today
            case WeekRole.AWAY:
                return away
            case Qt.ItemDataRole.ToolTipRole if away:
                return plain_tip(speaker(self._lang)("Nicht da: {names}").format(names=away))
        return None

    def _sentence(self, index: Index) -> str:
        cell = self.cell(index)
        if cell is not None:
            return sentence(cell, self._shown.names, self._lang)
        return speaker(self._lang)("{weekday}, {task}, an diesem Tag nicht nötig").format(
            weekday=weekday(self._shown.days[index.column()], self._lang), task=self._shown.tasks[index.row()].title
        )

    def _tip(self, index: Index) -> str | None:
        cell = self.cell(index)
        if cell is None:
            return None
        moment = cell.start.date()
        when = f"{weekday(moment, self._lang)}, {day(moment, self._lang)}, {clock(cell.start, self._lang)}"
        who = [f"{p.name} ({p.relation})" if p.relation else p.name for p in cell.people]
        state = state_words(cell, self._shown.names, self._lang)
        if any(p.relation == state for p in cell.people):
            state = term(CommitmentStatus.AGREED, self._lang)
        return plain_tip("\n".join((cell.task.title, when, *who, state)))

    @property
    def _shown(self) -> Week:
        assert self.week is not None  # noqa: S101 - Qt asks for nothing where there are no rows
        return self.week
