"""What the week plan for the fridge door says: who comes when, in the person's own week (``documents.md``, "week").

It holds titles of tasks as the family wrote them and what people are called; no needs, no information about health.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.on_paper import Contact, contacts
from desktop.domain.plan import Plan, Task
from desktop.domain.report import Occurrence
from desktop.domain.vocabulary import ClientCan, HelpSystem, OccurrenceState
from desktop.domain.words import call_names, clock, day, listing, span, weekday
from desktop.texts import QT_TR_NOOP, speaker

PARTS = (
    (QT_TR_NOOP("Morgen"), 0),
    (QT_TR_NOOP("Mittag, Nachmittag"), 11),
    (QT_TR_NOOP("Abend"), 18),
)
"""The parts of a day and the hour at which each begins."""

MOST_CONTACTS = 3
"""Numbers beside that of the emergency call."""

_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the week: ``who`` is "" where it is ``open`` and nobody is found yet."""

    time: str
    who: str
    what: str
    open: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its entries for each part of ``PARTS``."""

    name: str
    date: str
    weekend: bool
    parts: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The week of one household in one language."""

    lang: str
    title: str
    own: bool
    """Whether it is the week of one person, who reads "Meine Woche"; else it is everyone's."""
    household: str
    span: str
    parts: tuple[str, ...]
    days: tuple[Day, ...]
    daily: tuple[tuple[Entry, ...], ...] = ()
    """What is alike on all days, for each part of the day, where the week is ``folded``."""
    contacts: tuple[Contact, ...]
    on: date
    fingerprint: str


def week(plan: Plan, on: date, lang: str = "de") -> Week:
    """The week from Monday to Sunday in which ``on`` lies."""
    tr = speaker(lang)
    monday = on - timedelta(on.weekday())
    report = check(plan, monday, 7)
    names = call_names(plan.participants)
    clients = [names[p.id] for p in plan.participants if p.system is HelpSystem.CLIENT]
    client = clients[0] if clients else ""
    days = []
    for n in range(7):
        today = monday + timedelta(n)
        slots = [_slot(o, plan, names, client) for o in report.occurrences if o.start.date() == today]
        parts = tuple(_entries([slot for slot in slots if _part(slot.start) == k], lang) for k in range(len(PARTS)))
        days.append(Day(weekday(today, lang), day(today, lang, year=False), n > 4, parts))
    return Week(
        lang=lang,
        title=tr("Meine Woche") if len(clients) == 1 else tr("Unsere Woche"),
        own=len(clients) == 1,
        household=plan.household.name,
        span=span(monday, monday + timedelta(6), lang, year=True),
        parts=tuple(tr(name) for name, _ in PARTS),
        days=tuple(days),
        contacts=contacts(plan, on, report, MOST_CONTACTS),
        on=on,
        fingerprint=fingerprint(plan),
    )


def folded(said: Week) -> Week:
    """The same week with what is alike on all seven days said once, as ``daily``; for weeks too full for a page."""
    alike = [
        tuple(entry for entry in part if all(entry in today.parts[k] for today in said.days))
        for k, part in enumerate(said.days[0].parts)
    ]
    if not any(alike):
        return said
    rest = [
        replace(today, parts=tuple(tuple(e for e in part if e not in alike[k]) for k, part in enumerate(today.parts)))
        for today in said.days
    ]
    return replace(said, daily=tuple(alike), days=tuple(rest))


@dataclass(frozen=True, slots=True)
class _Slot:
    start: datetime
    who: tuple[str, ...]
    what: str
    open: bool


def _slot(o: Occurrence, plan: Plan, names: Mapping[str, str], client: str) -> _Slot:
    task = plan.task(o.task)
    carried = tuple(names[p] for p in o.carried_by)
    alone = task is not None and task.client_can is ClientCan.ALONE
    who = carried or ((client,) if alone and client else ())
    return _Slot(o.start, who, _short(task) if task else "", o.state is not OccurrenceState.COVERED)


def _short(task: Task) -> str:
    """The title without what stands in brackets, such as "(Mo–Fr)", which the table already says."""
    return _BRACKETS.sub("", task.title).strip() or task.title


def _part(start: datetime) -> int:
    return max(k for k, (_, hour) in enumerate(PARTS) if start.hour >= hour)


def _entries(slots: Sequence[_Slot], lang: str) -> tuple[Entry, ...]:
    """Entries by time; what the same people do at the same time is said in one."""
    together: dict[tuple[datetime, tuple[str, ...], bool], list[str]] = {}
    for slot in sorted(slots, key=lambda slot: (slot.start, slot.open, slot.who)):
        together.setdefault((slot.start, slot.who, slot.open), []).append(slot.what)
    return tuple(
        Entry(clock(start, lang), listing(who, lang), ", ".join(dict.fromkeys(titles)), is_open)
        for (start, who, is_open), titles in together.items()
    )
