"""What is due in a household, in short: urgent seams, open requests, transitions to come, reviews."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.plan import Plan
from desktop.domain.records import OpenDecision
from desktop.domain.report import Report
from desktop.domain.vocabulary import CommitmentStatus, HouseholdStatus
from desktop.domain.waiting import Waiting
from desktop.domain.words import day
from desktop.texts import QT_TR_NOOP, speaker

CRITICAL, HIGH, MEDIUM = 4, 3, 2
HIGH_WITHIN = timedelta(days=7)
COMING_WITHIN = timedelta(days=28)
REVIEW_WITHIN = timedelta(days=14)
OF_TRANSITIONS = "transition-open"
"""The rule whose flags are about transitions, which have a place of their own."""


class DueKind(StrEnum):
    """What kinds of things are due, in the order in which they are shown."""

    SEAM = QT_TR_NOOP("Dringende Nahtstellen")
    ASKED = QT_TR_NOOP("Bitten ohne Antwort")
    TRANSITION = QT_TR_NOOP("Übergänge, die kommen")
    DECISION = QT_TR_NOOP("Gemeinsam vereinbart")
    REVIEW = QT_TR_NOOP("Blick auf den Plan")


PLACES = {kind: place for place, kind in enumerate(DueKind)}


Order = tuple[int, int, date, str, str, str]


@dataclass(frozen=True, slots=True)
class Due:
    """One entry; ``target`` is the id of a flag, commitment or transition, "" for the household.

    For a decision it names the conference before it: "<conference>/<decision>". ``said`` are its words where they are
    known; else they are made when it is looked at (``words.py``).
    """

    kind: DueKind
    household: str
    target: str
    severity: int
    on: date | None
    name: str
    said: tuple[str, str] | None = None

    @property
    def key(self) -> str:
        """What names it among all."""
        return f"{self.household}\n{self.kind.name}\n{self.target}"

    @property
    def order(self) -> Order:
        """Where it stands among all: by kind, the worst first, then by day and by the household's name."""
        return PLACES[self.kind], -self.severity, self.on or date.min, self.name, self.household, self.target


@dataclass(frozen=True, slots=True)
class Found:
    """A flag in short, as ``desktop.domain.caseload`` keeps it or as it stands in a report."""

    id: str
    severity: int
    first: date | None


def due_in(plan: Plan, report: Report) -> tuple[Due, ...]:
    """What is due in a household on the day of its report: a household that is not active has nothing."""
    if plan.household.status is not HouseholdStatus.ACTIVE:
        return ()
    home = plan.household
    asked = tuple((one.id, one.asked_on) for one in plan.commitments if one.status is CommitmentStatus.ASKED)
    transitions = tuple((one.id, one.on) for one in plan.transitions)
    flags = [Found(flag.id, flag.severity, flag.first) for flag in report.flags]
    return due_of(Waiting(home.id, home.name, home.review_on, asked, transitions), flags, report.on)


def decided(decisions: Iterable[OpenDecision], today: date, lang: str) -> tuple[Due, ...]:
    """What round tables decided and what is not done yet."""
    tr = speaker(lang)
    found = []
    for each in decisions:
        one = each.decision
        when = tr("bis {day}").format(day=day(one.due, lang, year=False)) if one.due else ""
        detail = " · ".join(part for part in (each.household_name, each.owner_name, when) if part)
        severity = MEDIUM if one.due is not None and one.due < today else 1
        target = f"{each.conference}/{one.id}"
        name = each.household_name
        found.append(Due(DueKind.DECISION, each.household, target, severity, one.due, name, (one.text, detail)))
    return tuple(found)


def due_of(waiting: Waiting, flags: Iterable[Found], on: date) -> tuple[Due, ...]:
    """The same from what is known of the household without its plan."""
    known = tuple(flags)
    return (*_seams(waiting, known, on), *_asked(waiting), *_transitions(waiting, known, on), *_review(waiting, on))


def _seams(waiting: Waiting, flags: Iterable[Found], on: date) -> Iterator[Due]:
    """Critical ones, and high ones that begin within a week; transitions have their own place."""
    for flag in flags:
        if not flag.id.startswith(OF_TRANSITIONS) and _urgent(flag, on):
            yield Due(DueKind.SEAM, waiting.household, flag.id, flag.severity, flag.first, waiting.name)


def _urgent(flag: Found, on: date) -> bool:
    return flag.severity == CRITICAL or (
        flag.severity == HIGH and flag.first is not None and flag.first - on <= HIGH_WITHIN
    )


def _asked(waiting: Waiting) -> Iterator[Due]:
    for own, asked_on in waiting.asked:
        yield Due(DueKind.ASKED, waiting.household, own, MEDIUM, asked_on, waiting.name)


def _transitions(waiting: Waiting, flags: Iterable[Found], on: date) -> Iterator[Due]:
    severities = {flag.id: flag.severity for flag in flags}
    for own, then in waiting.transitions:
        if on <= then <= on + COMING_WITHIN:
            severity = severities.get(f"{OF_TRANSITIONS}:{own}", 1)
            yield Due(DueKind.TRANSITION, waiting.household, own, severity, then, waiting.name)


def _review(waiting: Waiting, on: date) -> Iterator[Due]:
    review = waiting.review_on
    if review is None or review <= on + REVIEW_WITHIN:
        severity = MEDIUM if review is None or review < on else 1
        yield Due(DueKind.REVIEW, waiting.household, "", severity, review, waiting.name)
