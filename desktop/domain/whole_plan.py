"""What the plan for the file says: all tasks with everyone in them, all handovers, all consents (``documents.md``)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.domain.agreement_rows import NOBODY, HandoverRow, TaskRow, handover_rows, task_rows
from desktop.domain.check import check
from desktop.domain.consents import in_force
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import address_line, alphabetical
from desktop.domain.plan import Consent, Plan
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.domain.words import call_names, day, rhythm_of, term
from desktop.texts import QT_TR_NOOP, speaker


@dataclass(frozen=True, slots=True)
class Part:
    """What somebody does in one task, and how far that has come."""

    task: str
    when: str
    role: str
    status: str
    agreed: bool


@dataclass(frozen=True, slots=True)
class PersonsParts:
    """Somebody with all their parts."""

    name: str
    relation: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """Who may know what, since when and until when, and who said so."""

    who: str
    scope: str
    when: str
    by: str
    holds: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WholePlan:
    """The plan of one household in one language."""

    lang: str
    household: str
    address: str
    tasks: tuple[TaskRow, ...]
    people: tuple[PersonsParts, ...]
    handovers: tuple[HandoverRow, ...]
    consents: tuple[ConsentRow, ...]
    on: date
    fingerprint: str


WITHDRAWN = QT_TR_NOOP("zurückgenommen am {day}")
UNTIL = QT_TR_NOOP("seit {first}, bis {until}")
SINCE = QT_TR_NOOP("seit {first}")


def whole_plan(plan: Plan, on: date, lang: str = "de") -> WholePlan:
    """The plan as it stands on a day. People stand in alphabetical order, also those who have no part in a task."""
    report = check(plan, on)
    return WholePlan(
        lang=lang,
        household=plan.household.name,
        address=address_line(plan.household.address),
        tasks=task_rows(plan, on, report, lang),
        people=tuple(_people(plan, lang)),
        handovers=handover_rows(plan, report, lang),
        consents=tuple(_consents(plan, on, lang)),
        on=on,
        fingerprint=fingerprint(plan),
    )


def _people(plan: Plan, lang: str) -> Iterable[PersonsParts]:
    tasks = {task.id: task for task in plan.tasks}
    for person in sorted(plan.participants, key=lambda p: (alphabetical(p.name), p.id)):
        own = [c for c in plan.commitments if c.participant == person.id]
        own.sort(key=lambda c: (tasks[c.task].title.casefold(), list(Role).index(c.role), c.id))
        parts = tuple(
            Part(
                task=tasks[c.task].title,
                when=rhythm_of(c, tasks[c.task], lang),
                role=term(c.role, lang),
                status=term(c.status, lang),
                agreed=c.status is CommitmentStatus.AGREED,
            )
            for c in own
        )
        yield PersonsParts(person.name, person.relation or term(person.system, lang), parts)


def _consents(plan: Plan, on: date, lang: str) -> Iterable[ConsentRow]:
    names = call_names(plan.participants)
    order = sorted(plan.consents, key=lambda c: (alphabetical(names[c.participant]), c.given_on, c.id))
    for consent in order:
        yield ConsentRow(
            who=names[consent.participant],
            scope=term(consent.scope, lang),
            when=_when(consent, lang),
            by=names.get(consent.by or "", NOBODY),
            holds=in_force(consent, on),
        )


def _when(consent: Consent, lang: str) -> str:
    tr = speaker(lang)
    first = day(consent.given_on, lang)
    said = tr(SINCE).format(first=first)
    if consent.until:
        said = tr(UNTIL).format(first=first, until=day(consent.until, lang))
    if consent.withdrawn_on:
        said += "\n" + tr(WITHDRAWN).format(day=day(consent.withdrawn_on, lang))
    return said
