"""What the emergency sheet says: who somebody is, whom to call, what matters now (``documents.md``, "emergency").

Strangers read it, so it is made only for a person at the centre who agreed: their own consent of scope ``health``, in
force. Doses and diagnoses that the plan does not hold are written in by hand, or lie where the sheet says.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.consents import Consents, in_force
from desktop.domain.disclosure import NotAgreed
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact, address_line, alphabetical, no_break, taking_part
from desktop.domain.plan import Commitment, Participant, Plan, Task
from desktop.domain.vocabulary import CommitmentStatus, Criticality, GoalKind, HelpSystem, Role, Scope
from desktop.domain.words import call_names, day, listing, rhythm, term
from desktop.texts import QT_TR_NOOP

LOOK_AGAIN = 91
"""Days after which the sheet wants to be looked at again, as emergency cans advise; earlier where a review is due."""
JUST_BEEN, SOON = 30, 14
"""Days back and ahead in which a change in the help matters to whoever comes."""

NOBODY_AGREED = QT_TR_NOOP(
    "Das Notfallblatt sagt auch Fremden etwas über die Gesundheit. Für {name} ist keine eigene Einwilligung in Angaben "
    "zur Gesundheit eingetragen, die heute gilt; deshalb wurde nichts gedruckt. Bitte zuerst fragen und eintragen."
)
NOBODY_THERE = QT_TR_NOOP(
    "Im Haushalt {name} ist niemand eingetragen, um den es geht; deshalb gibt es noch kein Notfallblatt. "
    "Bitte zuerst die Person selbst eintragen."
)


@dataclass(frozen=True, slots=True)
class Vital:
    """What must go on: when, and who takes it on, "" for nobody yet."""

    title: str
    when: str
    who: str


@dataclass(frozen=True, slots=True)
class Difficult:
    """Where help is needed: the area of life, and their words for it."""

    area: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """The sheet of one person in one language. ``contacts`` are those who may speak of health, with their numbers."""

    lang: str
    name: str
    address: str
    phone: str
    contacts: tuple[Contact, ...]
    vital: tuple[Vital, ...]
    difficult: tuple[Difficult, ...]
    changes: tuple[str, ...]
    wishes: tuple[str, ...]
    papers: tuple[str, ...]
    """Information about health by its title; where it lies is written in by hand."""
    agreed_on: date
    on: date
    look_again: date
    fingerprint: str


def emergency(plan: Plan, on: date, lang: str = "de") -> tuple[Emergency, ...]:
    """A sheet for each person at the centre who agreed, in alphabetical order.

    Raises ``NotAgreed`` where none of them did.
    """
    centre = [person for person in taking_part(plan, on) if person.system is HelpSystem.CLIENT]
    agreed = [(person, since) for person in centre if (since := _agreed(plan, person, on))]
    if not centre:
        raise NotAgreed(NOBODY_THERE, name=plan.household.name)
    if not agreed:
        raise NotAgreed(NOBODY_AGREED, name=", ".join(person.name for person in centre))
    return tuple(_of(person, since, plan, on, lang) for person, since in agreed)


def may_be_made(plan: Plan, on: date) -> bool:
    """Whether anybody at the centre agreed to the sheet."""
    return any(_agreed(plan, p, on) for p in taking_part(plan, on) if p.system is HelpSystem.CLIENT)


def _agreed(plan: Plan, person: Participant, on: date) -> date | None:
    """Since when their own consent reaches as far as health, ``None`` where none is in force."""
    given = [c.given_on for c in plan.consents if _is_own(c.participant, c.scope, person) and in_force(c, on)]
    return max(given, default=None)


def _is_own(participant: str, scope: Scope, person: Participant) -> bool:
    return participant == person.id and scope is Scope.HEALTH


def _of(person: Participant, since: date, plan: Plan, on: date, lang: str) -> Emergency:
    review = plan.household.review_on
    again = on + timedelta(LOOK_AGAIN)
    return Emergency(
        lang=lang,
        name=person.name,
        address=address_line(plan.household.address),
        phone=no_break(person.phone or ""),
        contacts=_contacts(plan, on, lang),
        vital=_vital(plan, on, lang),
        difficult=tuple(Difficult(term(need.area, lang), need.text) for need in plan.needs),
        changes=_changes(plan, on, lang),
        wishes=tuple(goal.text for goal in plan.goals if goal.kind is GoalKind.WISH and goal.by == person.id),
        papers=tuple(one.title for one in plan.information if one.scope is Scope.HEALTH),
        agreed_on=since,
        on=on,
        look_again=min(again, review) if review and review > on else again,
        fingerprint=fingerprint(plan),
    )


def _contacts(plan: Plan, on: date, lang: str) -> tuple[Contact, ...]:
    """Who may know of health and has a number: people before organisations, who is nearby first, then by alphabet."""
    consents = Consents(plan.consents)
    found = [
        person
        for person in taking_part(plan, on)
        if person.phone and person.system is not HelpSystem.CLIENT and consents.may_know(person.id, Scope.HEALTH, on)
    ]
    found.sort(key=lambda p: (p.organisation, not p.on_site, alphabetical(p.name), p.id))
    return tuple(
        Contact(p.name, p.relation or term(p.system, lang), no_break(p.phone or ""), p.reachable or "") for p in found
    )


def _vital(plan: Plan, on: date, lang: str) -> tuple[Vital, ...]:
    """Tasks on which safety or life depends, in the order of the day."""
    called = call_names(plan.participants)
    tasks = [
        task
        for task in plan.tasks
        if task.criticality is Criticality.VITAL and (task.recurrence or task.start.date() >= on)
    ]
    tasks.sort(key=lambda task: (not task.recurrence, task.start.time() if task.recurrence else task.start, task.id))
    return tuple(
        Vital(
            task.title, rhythm(task, lang), listing([called[one] for one in _take_on(plan.commitments, task, on)], lang)
        )
        for task in tasks
    )


def _take_on(commitments: Sequence[Commitment], task: Task, on: date) -> list[str]:
    found = [
        c.participant
        for c in commitments
        if c.task == task.id
        and c.role is Role.RESPONSIBLE
        and c.status is CommitmentStatus.AGREED
        and (c.until is None or c.until >= on)
    ]
    return list(dict.fromkeys(found))


def _changes(plan: Plan, on: date, lang: str) -> tuple[str, ...]:
    """What has just changed or is about to, such as a discharge, by date."""
    first, last = on - timedelta(JUST_BEEN), on + timedelta(SOON)
    near = sorted((t for t in plan.transitions if first <= t.on <= last), key=lambda t: (t.on, t.id))
    return tuple(f"{day(t.on, lang)}: {term(t.kind, lang)}" + (f" ({t.title})" if t.title else "") for t in near)
