"""People as papers show them: the same form for everyone, in alphabetical order."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.plan import Address, Consent, Participant, Plan
from desktop.domain.report import Report
from desktop.domain.vocabulary import CommitmentStatus, GoalKind, HelpSystem, Role, Scope
from desktop.domain.words import call_names, clock, day, listing, term
from desktop.domain.words.dates import week
from desktop.texts import speaker

FEW = 3
"""As many single days are named on a card; of more the weekdays are said."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on a card and over a signature line. ``when`` says when they help, ``reach`` how to reach them."""

    id: str
    name: str
    relation: str
    when: str
    reach: str
    language: str


@dataclass(frozen=True, slots=True)
class Wish:
    """Someone's own words, unchanged."""

    text: str
    whose: str
    language: str
    of_client: bool


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call: what they are called, what they are here, and their number."""

    name: str
    relation: str
    phone: str
    reachable: str


@dataclass(frozen=True, slots=True)
class Knows:
    """Who may know one scope of things; ``scope`` in plain words, ``who`` the names."""

    scope: str
    who: str


def taking_part(plan: Plan, on: date) -> list[Participant]:
    """Everyone whose time with the household has not ended before ``on``, in alphabetical order."""
    here = [p for p in plan.participants if p.until is None or p.until >= on]
    return sorted(here, key=lambda p: (alphabetical(p.name), p.id))


def alphabetical(name: str) -> str:
    """A name as the alphabet sorts it: marks and case do not count, nor do titles before it ("Dr.")."""
    words = unicodedata.normalize("NFD", name).casefold().replace("ł", "l").replace("đ", "d").split()
    while len(words) > 1 and words[0].endswith("."):
        words = words[1:]
    return "".join(char for char in " ".join(words) if not unicodedata.combining(char))


def people(plan: Plan, on: date, report: Report, lang: str) -> tuple[Person, ...]:
    """The cards: the person at the centre, family, volunteers, professionals and the office, all alike."""
    return tuple(
        Person(
            id=p.id,
            name=p.name,
            relation=p.relation or term(p.system, lang),
            when=_when(p, plan, report, lang),
            reach=_reach(p, lang),
            language=p.language or "",
        )
        for p in taking_part(plan, on)
    )


def _when(person: Participant, plan: Plan, report: Report, lang: str) -> str:
    """When someone helps, seen over the window of the report; else that they step in or look after handovers."""
    tr = speaker(lang)
    starts = sorted({o.start for o in report.occurrences if person.id in o.carried_by})
    if starts:
        days = sorted({start.date() for start in starts})
        clocks = {start.time() for start in starts}
        said = listing([day(d, lang, year=False) for d in days], lang) if len(days) <= FEW else ""
        said = said or week({d.weekday() for d in days}, lang)
        return f"{said}, {clock(starts[0], lang)}" if len(clocks) == 1 else said
    if person.system is HelpSystem.CLIENT:
        return tr("zu Hause")
    if any(
        c.participant == person.id and c.role is Role.BACKUP and c.status is CommitmentStatus.AGREED
        for c in plan.commitments
    ):
        return tr("springt ein")
    if any(c.participant == person.id and c.status is CommitmentStatus.ASKED for c in plan.commitments):
        return tr("ist angefragt")
    return tr("hat ein Auge auf Übergaben") if any(h.owner == person.id for h in plan.handovers) else ""


def _reach(person: Participant, lang: str) -> str:
    tr = speaker(lang)
    phone = tr("Tel. {phone}").format(phone=no_break(person.phone)) if person.phone else ""
    return " · ".join(part for part in (phone, person.reachable or "", "" if phone else person.email or "") if part)


def address_line(address: Address | None) -> str:
    """Street and city in a line, "" where neither is said."""
    if address is None:
        return ""
    city = "\u00a0".join(part for part in (address.postcode, address.city) if part)
    return ", ".join(part for part in (address.street, city) if part)


def no_break(phone: str) -> str:
    """A telephone number that stays on one line."""
    return phone.strip().replace(" ", "\u00a0")


def wishes(plan: Plan) -> tuple[Wish, ...]:
    """Wishes in own words; those of the person at the centre first."""
    said = []
    for goal in plan.goals:
        if goal.kind is GoalKind.WISH:
            who = plan.participant(goal.by)
            language = (who.language if who else None) or ""
            of_client = who is not None and who.system is HelpSystem.CLIENT
            said.append(Wish(goal.text, who.name if who else "", language, of_client))
    return tuple(sorted(said, key=lambda wish: not wish.of_client))


def contacts(plan: Plan, on: date, report: Report, most: int) -> tuple[Contact, ...]:
    """Whom to call: the care pilot first, then those who are there most often and have a number; never the person."""
    here = [p for p in taking_part(plan, on) if p.phone and p.system is not HelpSystem.CLIENT]
    often = {p.id: sum(p.id in o.carried_by for o in report.occurrences) for p in here}
    steps_in = {
        c.participant for c in plan.commitments if c.role is Role.BACKUP and c.status is CommitmentStatus.AGREED
    }
    here.sort(key=lambda p: (p.id != plan.household.care_pilot, p.id not in steps_in, -often[p.id]))
    called = call_names(plan.participants)
    return tuple(
        Contact(called[p.id], p.relation or "", no_break(p.phone or ""), p.reachable or "") for p in here[:most]
    )


def knowing(plan: Plan, on: date, lang: str) -> tuple[Knows, ...]:
    """Who may know what, by the widest consent in force on ``on``; the person needs none."""
    tr = speaker(lang)
    called = call_names(plan.participants)
    widest = {
        p.id: _widest(plan.consents, p.id, on) for p in taking_part(plan, on) if p.system is not HelpSystem.CLIENT
    }
    found = []
    for scope in reversed(Scope):
        who = [called[person] for person, known in widest.items() if known is scope]
        if who:
            found.append(Knows(term(scope, lang), listing(who, lang)))
    rest = [called[person] for person, known in widest.items() if known is None]
    return (*found, Knows(tr("noch nicht besprochen"), listing(rest, lang))) if rest else tuple(found)


def _widest(consents: Sequence[Consent], person: str, on: date) -> Scope | None:
    scopes = [c.scope for c in consents if c.participant == person and in_force(c, on)]
    return max(scopes, key=list(Scope).index, default=None)


def in_force(consent: Consent, on: date) -> bool:
    """Whether a consent holds on a day (``rules.md``, "Interfaces derived from the plan")."""
    return (
        consent.given_on <= on
        and (consent.until is None or consent.until >= on)
        and (consent.withdrawn_on is None or consent.withdrawn_on > on)
    )
