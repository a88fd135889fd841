"""What the rules look at, worked out once, and how they say what they found."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from desktop.domain.agreed import Agreed
from desktop.domain.coverage import Coverage, TaskCoverage
from desktop.domain.handovers import Handovers
from desktop.domain.plan import Absence, Plan
from desktop.domain.report import Flag, Interface, Lazily, Subject
from desktop.domain.rules.minutes import Run, runs_by_participant
from desktop.domain.values import maker
from desktop.domain.vocabulary import HelpSystem

CLIENT = HelpSystem.CLIENT


class Findings:
    """A plan, a window of ``days`` days from ``on``, and what coverage and interfaces are there.

    Sets of days are the bits of ``coverage.calendar``; ``window`` are those of the window. ``agreement`` is the latest
    one, where the vault knows of one.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - all that rules look at
        self,
        coverage: Coverage,
        handovers: Handovers,
        interfaces: Sequence[Interface],
        on: date,
        days: int,
        agreement: Agreed | None = None,
    ) -> None:
        self.plan: Plan = coverage.plan
        self.on = on
        self.days = days
        self.coverage = coverage
        self.calendar = coverage.calendar
        self.window = coverage.window
        self.first = coverage.calendar.first_of
        self.tasks: tuple[TaskCoverage, ...] = tuple(coverage.tasks.values())
        self.handovers = handovers
        self.consents = handovers.consents
        self.interfaces = interfaces
        self.agreement = agreement
        self.participants = coverage.people.by_id

    def ahead(self, day: date) -> int:
        """How many days ``day`` is ahead of ``on``; negative: past."""
        return day.toordinal() - self.on.toordinal()

    def within_30_days(self, day: date | None) -> bool:
        """``on`` ≤ day ≤ ``on`` + 30."""
        return day is not None and 0 <= self.ahead(day) <= 30

    def due(self, task: TaskCoverage) -> int:
        """The days of the task's occurrences in the window."""
        return task.due & self.window

    def starts(self, *tasks: tuple[TaskCoverage, int]) -> Sequence[datetime]:
        """The starts of the tasks' occurrences on some days each, in order."""
        return Lazily(
            lambda: tuple(sorted(chain(*(self.calendar.moments(days, task.task.start) for task, days in tasks))))
        )

    @cached_property
    def carried(self) -> Mapping[str, Sequence[Run]]:
        """What each participant who carries something in the window carries there, as it begins on the clock."""
        return runs_by_participant(self.tasks, self.window)

    @cached_property
    def lacking(self) -> Sequence[TaskCoverage]:
        """The tasks with an open or partial occurrence in the window."""
        window = self.window
        return [task for task in self.tasks if task.lacking & window]

    @cached_property
    def unassigned(self) -> Sequence[TaskCoverage]:
        """The tasks of ``task-unassigned``."""
        window = self.window
        return [
            task
            for task in self.lacking
            if task.open & window and not any(h.holds & window for h in chain(task.responsible, task.asking))
        ]

    @cached_property
    def clients(self) -> frozenset[str]:
        """The ids of the participants at the centre."""
        return frozenset(p.id for p in self.plan.participants if p.system is CLIENT)

    @cached_property
    def opened_by(self) -> Mapping[str, Sequence[tuple[TaskCoverage, int]]]:
        """By absence: the tasks with occurrences that it leaves open or partial, and their days.

        They would be covered if this one absence were left out and all others stayed.
        """
        return {absence.id: opened for absence in self.plan.absences if (opened := self._opened(absence))}

    def _opened(self, absence: Absence) -> list[tuple[TaskCoverage, int]]:
        touched = self.calendar.span(absence.from_, absence.until)
        others = 0
        for other in self.plan.absences:
            if other.participant == absence.participant and other is not absence:
                others |= self.calendar.span(other.from_, other.until)
        alone = touched & self.window & ~others
        opened = []
        for task in self.lacking if alone else ():
            hurt = task.lacking & alone
            if hurt and any(
                holding.away & hurt and holding.participant == absence.participant
                for holding in (*task.responsible, *task.backups)
            ):
                covered = hurt & task.without_absence(absence.participant, others).covered
                if covered:
                    opened.append((task, covered))
        return opened


def flag(
    rule: str,
    severity: int,
    *subjects: Subject,
    first: date | None = None,
    occurrences: Sequence[datetime] = (),
    facts: Mapping[str, object] = MappingProxyType({}),
) -> Flag:
    """A flag about one subject or several, in the order of their row; its id is made of theirs."""
    subject, others = subjects[0], subjects[1:]
    own = ":".join([rule, *[each.id for each in subjects]]) if others else f"{rule}:{subject.id}"
    return _flag(
        id=own,
        rule=rule,
        severity=severity,
        subject=subject,
        others=others,
        first=first,
        occurrences=occurrences,
        facts=facts,
        accepted=None,
    )


about = maker(Subject)
"""What a flag is about, by kind and id."""

_flag = maker(Flag)
