"""What stands in the cells of a week: values made from a plan, without a widget."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from desktop.domain.arranging import is_for
from desktop.domain.coverage import Coverage
from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.report import Occurrence
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, OccurrenceState, Role
from desktop.domain.words import call_names, clock, listing, term, weekday
from desktop.texts import Speaker, speaker

DAYS = 7
ASKING = (CommitmentStatus.PROPOSED, CommitmentStatus.ASKED)


@dataclass(frozen=True, slots=True)
class Cell:
    """One occurrence of a task. ``people`` are those who come, or, where nobody does, those who were asked.

    ``stepping_in`` are those of them who come for somebody who is ``away``.
    """

    task: Task
    start: datetime
    state: OccurrenceState
    people: tuple[Participant, ...] = ()
    stepping_in: tuple[Participant, ...] = ()
    away: tuple[Participant, ...] = ()

    def same_as(self, other: "Cell | None") -> bool:
        """Whether both look alike, so that they may be drawn as one band."""
        return (
            other is not None
            and self.state is other.state is OccurrenceState.COVERED
            and bool(self.people)
            and (self.people, self.stepping_in, self.away) == (other.people, other.stepping_in, other.away)
        )


Band = tuple[int, int]
"""The first and the last column of cells that are drawn as one."""


@dataclass(frozen=True, slots=True)
class CellWords:
    """What is written in a cell: who comes, by the name people call them and in full, and the state."""

    who: str
    in_full: str
    state: str


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from ``monday``: the tasks that are due in them by time of day, and their cells.

    ``resting`` are the plan's other tasks, ``away`` names who is absent on a day.
    """

    monday: date
    tasks: tuple[Task, ...]
    resting: tuple[Task, ...]
    cells: Mapping[tuple[str, date], Cell]
    away: Mapping[date, tuple[Participant, ...]]
    names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days."""
        return tuple(self.monday + timedelta(days=i) for i in range(DAYS))

    def cell(self, row: int, column: int) -> Cell | None:
        """What is due in the row's task on the column's day."""
        return self.cells.get((self.tasks[row].id, self.monday + timedelta(days=column)))


def week_of(plan: Plan, monday: date) -> Week:
    """The week of a plan from ``monday``."""
    days = tuple(monday + timedelta(days=i) for i in range(DAYS))
    away = {day: people for day in days if (people := _away(plan, day))}
    taking_on: dict[str, list[Commitment]] = {}
    for one in plan.commitments:
        if one.role is Role.RESPONSIBLE:
            taking_on.setdefault(one.task, []).append(one)
    cells = {
        (each.task, each.start.date()): _cell(plan, each, away.get(each.start.date(), ()), taking_on.get(each.task, ()))
        for each in Coverage(plan, monday, DAYS).occurrences()
    }
    due = {task_id for task_id, _ in cells}
    return Week(
        monday=monday,
        tasks=tuple(sorted((t for t in plan.tasks if t.id in due), key=_by_clock)),
        resting=tuple(sorted((t for t in plan.tasks if t.id not in due), key=_by_clock)),
        cells=MappingProxyType(cells),
        away=MappingProxyType(away),
        names=MappingProxyType(call_names(plan.participants)),
    )


def bands(week: Week) -> dict[tuple[int, int], Band]:
    """Row and column -> the band in which the cell lies."""
    found: dict[tuple[int, int], Band] = {}
    for row in range(len(week.tasks)):
        first = 0
        for column in range(DAYS):
            here = week.cell(row, column)
            if column < DAYS - 1 and here is not None and here.same_as(week.cell(row, column + 1)):
                continue
            found |= {(row, inside): (first, column) for inside in range(first, column + 1)}
            first = column + 1
    return found


def monday_of(day: date) -> date:
    """The Monday of the week in which ``day`` lies."""
    return day - timedelta(days=day.weekday())


def _cell(plan: Plan, occurrence: Occurrence, away: tuple[Participant, ...], commitments: Iterable[Commitment]) -> Cell:
    task = plan.task(occurrence.task)
    assert task is not None  # noqa: S101 - the coverage speaks of the plan's own tasks
    absent = {person.id for person in away}
    taking_on = [c for c in commitments if is_for(c, task, occurrence.start.date())]
    own = {c.participant for c in taking_on if c.status is CommitmentStatus.AGREED}
    comes = set(occurrence.carried_by)
    shown = comes
    if not comes and task.client_can is ClientCan.ALONE:
        shown = {p.id for p in plan.participants if p.system is HelpSystem.CLIENT}
    elif occurrence.state is OccurrenceState.ASKED:
        shown = comes | {c.participant for c in taking_on if c.status in ASKING and c.participant not in absent}
    return Cell(
        task=task,
        start=occurrence.start,
        state=occurrence.state,
        people=tuple(p for p in plan.participants if p.id in shown),
        stepping_in=tuple(p for p in plan.participants if p.id in comes - own),
        away=tuple(p for p in away if p.id in own),
    )


def _away(plan: Plan, day: date) -> tuple[Participant, ...]:
    absent = {absence.participant for absence in plan.absences if absence.from_ <= day <= absence.until}
    return tuple(p for p in plan.participants if p.id in absent)


def _by_clock(task: Task) -> tuple[object, ...]:
    return task.start.time(), task.title.casefold(), task.id


def state_words(cell: Cell, names: Mapping[str, str], lang: str) -> str:
    """The second line of a cell, and the end of its sentence."""
    tr = speaker(lang)
    if cell.state is OccurrenceState.COVERED:
        return _covered_words(cell, lang)
    if cell.state is OccurrenceState.ASKED:
        return term(CommitmentStatus.ASKED, lang)
    if cell.state is OccurrenceState.PARTIAL:
        return term(OccurrenceState.PARTIAL, lang)
    if cell.away:
        return tr("{names} ist weg", "", len(cell.away)).format(names=_listed(cell.away, names, lang))
    return tr("Wer könnte?")


def _covered_words(cell: Cell, lang: str) -> str:
    if cell.stepping_in:
        return term(Role.BACKUP, lang)
    if cell.task.client_can is ClientCan.ALONE and all(p.system is HelpSystem.CLIENT for p in cell.people):
        return term(ClientCan.ALONE, lang)
    return (cell.people[0].relation if len(cell.people) == 1 else None) or term(CommitmentStatus.AGREED, lang)


def people_words(cell: Cell, names: Mapping[str, str], lang: str) -> str:
    """The first line of a cell: who comes."""
    if cell.people:
        return ", ".join(names[p.id] for p in cell.people)
    return term(OccurrenceState.OPEN, lang)


def full_words(cell: Cell) -> str:
    """Who comes, by whole names: "Nguyễn Thị Hạnh · Nachbarin, 2. Stock"; "" where nobody does."""
    if len(cell.people) == 1 and cell.people[0].relation:
        return f"{cell.people[0].name} · {cell.people[0].relation}"
    return ", ".join(p.name for p in cell.people)


def sentence(cell: Cell, names: Mapping[str, str], lang: str) -> str:
    """A cell as it is read out: "Montag 8 Uhr, Tabletten geben, Pflegedienst Linde, zugesagt"."""
    tr: Speaker = speaker(lang)
    said = term(CommitmentStatus.AGREED, lang)
    if cell.state is not OccurrenceState.COVERED or cell.stepping_in:
        said = state_words(cell, names, lang)
    return tr("{weekday} {clock}, {task}, {people}, {state}").format(
        weekday=weekday(cell.start.date(), lang),
        clock=clock(cell.start, lang),
        task=cell.task.title,
        people=_listed(cell.people, names, lang) if cell.people else term(OccurrenceState.OPEN, lang),
        state=said,
    )


def _listed(people: tuple[Participant, ...], names: Mapping[str, str], lang: str) -> str:
    return listing([names[p.id] for p in people], lang)
