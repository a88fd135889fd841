"""What is due in a household, in short: urgent seams, open requests, transitions to come, reviews."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.plan import Plan
from desktop.domain.reasons import title
from desktop.domain.records import OpenDecision
from desktop.domain.report import Flag, Report
from desktop.domain.vocabulary import CommitmentStatus, HouseholdStatus
from desktop.domain.words import call_names, day, quoted, term
from desktop.texts import QT_TR_NOOP, speaker

CRITICAL, HIGH, MEDIUM = 4, 3, 2
HIGH_WITHIN = timedelta(days=7)
COMING_WITHIN = timedelta(days=28)
REVIEW_WITHIN = timedelta(days=14)


class DueKind(StrEnum):
    """What kinds of things are due, in the order in which they are shown."""

    SEAM = QT_TR_NOOP("Dringende Nahtstellen")
    ASKED = QT_TR_NOOP("Bitten ohne Antwort")
    TRANSITION = QT_TR_NOOP("Übergänge, die kommen")
    DECISION = QT_TR_NOOP("Gemeinsam vereinbart")
    REVIEW = QT_TR_NOOP("Blick auf den Plan")


@dataclass(frozen=True, slots=True)
class Due:
    """One entry; ``target`` is the id of a flag, commitment or transition, "" for the household.

    For a decision it names the conference before it: "<conference>/<decision>".
    """

    kind: DueKind
    household: str
    target: str
    severity: int
    on: date | None
    words: str
    detail: str

    @property
    def key(self) -> str:
        """What names it among all."""
        return f"{self.household}\n{self.kind.name}\n{self.target}"


def due_in(plan: Plan, report: Report, lang: str) -> tuple[Due, ...]:
    """What is due in a household on the day of its report: a household that is not active has nothing."""
    if plan.household.status is not HouseholdStatus.ACTIVE:
        return ()
    return (
        *_seams(plan, report, lang),
        *_asked(plan, lang),
        *_transitions(plan, report, lang),
        *_review(plan, report, lang),
    )


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
        found.append(Due(DueKind.DECISION, each.household, target, severity, one.due, one.text, detail))
    return tuple(found)


def _seams(plan: Plan, report: Report, lang: str) -> Iterator[Due]:
    """Critical ones, and high ones that begin within a week; transitions have their own place."""
    for flag in report.flags:
        if flag.subject.kind != "transition" and _urgent(flag, report.on):
            when = day(flag.first, lang, year=False) if flag.first else ""
            yield _due(plan, DueKind.SEAM, flag.id, flag.severity, flag.first, (title(plan, flag, lang), when))


def _urgent(flag: Flag, on: date) -> bool:
    return flag.severity == CRITICAL or (
        flag.severity == HIGH and flag.first is not None and flag.first - on <= HIGH_WITHIN
    )


def _asked(plan: Plan, lang: str) -> Iterator[Due]:
    tr, names = speaker(lang), call_names(plan.participants)
    for one in plan.commitments:
        task = plan.task(one.task)
        if one.status is CommitmentStatus.ASKED and task is not None:
            words = tr("{name}: {task}").format(name=names[one.participant], task=quoted(task.title, lang))
            when = tr("gefragt am {day}").format(day=day(one.asked_on, lang, year=False)) if one.asked_on else ""
            yield _due(plan, DueKind.ASKED, one.id, MEDIUM, one.asked_on, (words, when))


def _transitions(plan: Plan, report: Report, lang: str) -> Iterator[Due]:
    severities = {flag.subject.id: flag.severity for flag in report.flags if flag.rule == "transition-open"}
    for transition in plan.transitions:
        if report.on <= transition.on <= report.on + COMING_WITHIN:
            words, when = transition.title or term(transition.kind, lang), day(transition.on, lang, year=False)
            severity = severities.get(transition.id, 1)
            yield _due(plan, DueKind.TRANSITION, transition.id, severity, transition.on, (words, when))


def _review(plan: Plan, report: Report, lang: str) -> Iterator[Due]:
    on, tr = plan.household.review_on, speaker(lang)
    if on is None or on <= report.on + REVIEW_WITHIN:
        when = tr("am {day}").format(day=day(on, lang)) if on else tr("noch kein Tag verabredet")
        severity = MEDIUM if on is None or on < report.on else 1
        yield _due(plan, DueKind.REVIEW, "", severity, on, (tr("Gemeinsam auf den Plan schauen"), when))


def _due(plan: Plan, kind: DueKind, target: str, severity: int, on: date | None, said: tuple[str, str]) -> Due:  # noqa: PLR0913, PLR0917
    words, when = said
    detail = " · ".join(part for part in (plan.household.name, when) if part)
    return Due(kind, plan.household.id, target, severity, on, words, detail)
