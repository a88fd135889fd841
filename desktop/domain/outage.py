"""What opens if somebody is away: the difference that an assumed absence makes to what ``check`` finds.

``outage`` asks it of one participant and some days, ``smallest_sets`` of all participants at once. A participant may
be an organisation; then the whole service is away. Nothing of it is kept: the plan stays as it is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations, count

from desktop.domain.check import MOST_DAYS, look, report
from desktop.domain.coverage import Coverage, TaskCoverage
from desktop.domain.errors import NahtstelleError
from desktop.domain.handovers import RANK
from desktop.domain.plan import Absence, Plan
from desktop.domain.report import Flag, Interface, Occurrence, Report
from desktop.domain.rules.findings import Findings
from desktop.domain.schedule import first_bit
from desktop.domain.vocabulary import Criticality
from desktop.texts import QT_TR_NOOP

ASSUMED = "outage"
"""The id of the assumed absence in ``Outage.plan``; where the plan has an absence of that id, a number follows."""


@dataclass(frozen=True, slots=True)
class TaskResilience:
    """The smallest resilience over the occurrences of a task in the window, as it is and with the assumed absence."""

    task: str
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """What an assumed absence changes.

    ``plan`` holds that absence, whose id is ``absence``; reasons and questions of ``flags`` are said from it.
    ``before`` and ``after`` are the reports without and with it.
    """

    participant: str
    from_: date
    until: date
    absence: str
    plan: Plan
    before: Report
    after: Report
    opened: tuple[Occurrence, ...]
    """What is open or partial then and is not so now, by start and task; partial ones that become open among them."""
    asked: tuple[Occurrence, ...]
    """What is covered now and hangs then on an answer that is still out, by start and task."""
    interfaces: tuple[Interface, ...]
    """What is needed then and is not now, or is in a worse state then, by id."""
    flags: tuple[Flag, ...]
    """What is open then and is not now, or is more severe or for more occurrences then, in the order of flags."""
    resilience: tuple[TaskResilience, ...]
    """Of all tasks with occurrences in the window, the most critical first, then by id."""


@dataclass(frozen=True, slots=True)
class OpeningSet:
    """Who would have to be away at once, so that occurrences of a vital task that are covered no longer are.

    ``participants`` are one or two ids, sorted; ``first`` is the date of the first such occurrence, ``occurrences``
    how many there are in the window.
    """

    task: str
    participants: tuple[str, ...]
    first: date
    occurrences: int


def outage(  # noqa: PLR0913, PLR0917 - who, the days of the absence, and the window
    plan: Plan, participant: str, from_: date, until: date, on: date | None = None, days: int | None = None
) -> Outage:
    """What opens if a participant is away from ``from_`` to ``until``, both days included.

    It is looked for in the window of ``days`` days from ``on``, if not said otherwise the days of the absence.

    Raises:
        NahtstelleError: nobody has this id, ``until`` lies before ``from_``, or these are more than 366 days.
    """
    _refuse(plan, participant, from_, until)
    window = on or from_, days or (until - from_).days + 1
    absence = Absence(id=_free_id(plan), participant=participant, from_=from_, until=until)
    assumed = replace(plan, absences=(*plan.absences, absence))
    now, then = look(plan, *window), look(assumed, *window)
    before, after = report(now), report(then)
    return Outage(
        participant=participant,
        from_=from_,
        until=until,
        absence=absence.id,
        plan=assumed,
        before=before,
        after=after,
        opened=_occurrences(then, _opened(now, then)),
        asked=_occurrences(then, _hanging(now, then)),
        interfaces=tuple(_interfaces(before, after)),
        flags=tuple(_flags(before, after)),
        resilience=tuple(_resilience(now, then)),
    )


def _refuse(plan: Plan, participant: str, from_: date, until: date) -> None:
    if plan.participant(participant) is None:
        raise NahtstelleError(
            QT_TR_NOOP("„{id}“ steht nicht unter den Beteiligten dieses Haushalts. Bekannt sind: {known}."),
            id=participant,
            known=", ".join(sorted(p.id for p in plan.participants)) or "–",
        )
    if until < from_:
        raise NahtstelleError(
            QT_TR_NOOP("Der letzte Tag ({until}) liegt vor dem ersten ({first}). Bitte die Tage tauschen."),
            until=until.isoformat(),
            first=from_.isoformat(),
        )
    if (until - from_).days >= MOST_DAYS:
        raise NahtstelleError(
            QT_TR_NOOP("Angenommen wird eine Abwesenheit von höchstens {most} Tagen, nicht von {days}."),
            most=MOST_DAYS,
            days=(until - from_).days + 1,
        )


def _free_id(plan: Plan) -> str:
    taken = {absence.id for absence in plan.absences}
    return ASSUMED if ASSUMED not in taken else next(i for n in count(2) if (i := f"{ASSUMED}-{n}") not in taken)


# --- what differs


def _opened(now: Findings, then: Findings) -> Iterator[tuple[TaskCoverage, int]]:
    for before, after in zip(now.tasks, then.tasks, strict=True):
        yield after, after.open & ~before.open | after.partial & ~(before.open | before.partial)


def _hanging(now: Findings, then: Findings) -> Iterator[tuple[TaskCoverage, int]]:
    for before, after in zip(now.tasks, then.tasks, strict=True):
        yield after, after.asked & before.covered


def _occurrences(then: Findings, changed: Iterator[tuple[TaskCoverage, int]]) -> tuple[Occurrence, ...]:
    found = [o for task, days in changed if days for o in task.occurrences(then.calendar, days & then.window)]
    return tuple(sorted(found, key=lambda occurrence: (occurrence.start, occurrence.task)))


def _interfaces(before: Report, after: Report) -> Iterator[Interface]:
    known = {interface.id: RANK[interface.state] for interface in before.interfaces}
    for interface in after.interfaces:
        if interface.id not in known or RANK[interface.state] > known[interface.id]:
            yield interface


def _flags(before: Report, after: Report) -> Iterator[Flag]:
    known = {flag.id: flag for flag in before.flags}
    for flag in after.flags:
        was = known.get(flag.id)
        if was is None or flag.severity > was.severity or not set(flag.occurrences) <= set(was.occurrences):
            yield flag


# --- resilience


def _resilience(now: Findings, then: Findings) -> Iterator[TaskResilience]:
    order = list(Criticality)
    pairs = sorted(
        zip(now.tasks, then.tasks, strict=True),
        key=lambda pair: (order.index(pair[0].task.criticality), pair[0].task.id),
    )
    for before, after in pairs:
        if before.due & now.window:
            yield TaskResilience(
                before.task.id, least_resilience(before, now.window), least_resilience(after, then.window)
            )


def least_resilience(task: TaskCoverage, days: int) -> int:
    """The smallest resilience (``rules.md``) over a task's occurrences on some days; on one at least it is due.

    Days of equal number are counted together, so that more of them cost no more.
    """
    fewest = min(_fewest(stretch.could(), task, days) for stretch in task.stretches)
    return max(0, fewest - task.task.people + 1)


def _fewest(could: Mapping[str, int], task: TaskCoverage, days: int) -> int:
    """How many could carry on the day that has fewest, an organisation counting as one more than are needed."""
    by_number = {0: task.due & days}
    for participant, able in could.items():
        counts = task.task.people + 1 if participant in task.organisations else 1
        split: dict[int, int] = {}
        for number, held in by_number.items():
            split[number + counts] = split.get(number + counts, 0) | held & able
            split[number] = split.get(number, 0) | held & ~able
        by_number = split
    return min(number for number, held in by_number.items() if held)


# --- sets of absences


def smallest_sets(plan: Plan, on: date, days: int = 28) -> tuple[OpeningSet, ...]:
    """Which one participant, or which two, would have to be away all the window for a vital task to open.

    A set opens a task if an occurrence that is covered now then is open, partial or only asked. No pair holds one who
    opens the task alone. By task, then size, then ids. Raises as ``check`` for ``days``.
    """
    coverage = look(plan, on, days).coverage
    vital = (task for task in coverage.tasks.values() if task.task.criticality is Criticality.VITAL)
    found = [opening for task in vital if task.covered & coverage.window for opening in _openings(task, coverage)]
    return tuple(sorted(found, key=lambda s: (s.task, len(s.participants), s.participants)))


def _openings(task: TaskCoverage, coverage: Coverage) -> Iterator[OpeningSet]:
    carrying = sorted(
        {p for stretch in task.stretches for p, could in stretch.could().items() if could & coverage.window}
    )
    alone = set()
    for participant in carrying:
        if days := _no_longer_covered(task, coverage, (participant,)):
            alone.add(participant)
            yield _opening(task, coverage, (participant,), days)
    for pair in combinations((p for p in carrying if p not in alone), 2):
        if days := _no_longer_covered(task, coverage, pair):
            yield _opening(task, coverage, pair, days)


def _no_longer_covered(task: TaskCoverage, coverage: Coverage, away: Sequence[str]) -> int:
    then = task
    for participant in away:
        then = then.without_absence(participant, coverage.people.absent.get(participant, 0) | coverage.window)
    return task.covered & ~then.covered & coverage.window


def _opening(task: TaskCoverage, coverage: Coverage, participants: tuple[str, ...], days: int) -> OpeningSet:
    return OpeningSet(task.task.id, participants, coverage.calendar.day(first_bit(days)), days.bit_count())
