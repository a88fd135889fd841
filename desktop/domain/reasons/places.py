"""What the ``{places}`` of a saying stand for. A place that is not known is "", and its text is then not said."""

from collections.abc import Callable, Mapping
from datetime import date

from desktop.domain.plan import Goal, Information, Need, Task
from desktop.domain.reasons.asking import could_be_asked
from desktop.domain.reasons.seen import MOST_NAMED, Places, Seen, is_carrying
from desktop.domain.vocabulary import CommitmentStatus, ConfirmedBy, Criticality, GoalKind, HelpSystem, Role
from desktop.domain.words import NBSP, dated, day, duration, each, listing, number, pattern, quoted, skill, span, term
from desktop.texts import QT_TR_NOOP


def _task(seen: Seen, index: int = 0) -> str:
    return quoted(seen.tasks[index].title, seen.lang) if len(seen.tasks) > index else ""


def _vital(seen: Seen) -> str:
    return _task(seen) if seen.tasks and seen.tasks[0].criticality is Criticality.VITAL else ""


def _when(seen: Seen) -> str:
    return pattern(seen.flag.occurrences, seen.lang)


def _days(seen: Seen) -> str:
    """The days in a question: "am Wochenende", "dienstags", "am Di 8. Dezember", "an diesen Tagen"."""
    weekdays = {d.weekday() for d in seen.days}
    if len(seen.days) == 1:
        return seen.tr("am {day}").format(day=dated(seen.days[0], seen.lang))
    if weekdays == {5, 6}:
        return seen.tr("am Wochenende")
    if weekdays and len(weekdays) <= 2:
        return seen.tr("{weekdays}").format(weekdays=each(weekdays, seen.lang))
    return seen.tr("an diesen Tagen")


def _clients(seen: Seen) -> list[str]:
    return [p.id for p in seen.plan.participants if p.system is HelpSystem.CLIENT]


def _client_and_person(seen: Seen) -> str:
    return seen.people([*_clients(seen), seen.person]) if _clients(seen) else ""


def _candidates(seen: Seen) -> str:
    for task in _asked_tasks(seen):
        found = could_be_asked(seen, task)
        if found:
            named = sorted({seen.name(i) for i in found}, key=str.casefold)[:MOST_NAMED]
            return listing(named, seen.lang, either=True)
    return ""


def _asked_tasks(seen: Seen) -> list[Task]:
    return concerned(seen) if seen.absence else seen.tasks


def _asked_task(seen: Seen) -> str:
    """The task for which ``candidates`` are named."""
    return next((quoted(t.title, seen.lang) for t in _asked_tasks(seen) if could_be_asked(seen, t)), "")


def _carrier(seen: Seen) -> str:
    """The one person who carries, "" where there are several."""
    carriers = _carrying(seen)
    return seen.name(carriers[0]) if len(carriers) == 1 else ""


def _carriers(seen: Seen) -> str:
    """All who carry, where there are several."""
    carriers = _carrying(seen)
    return seen.people(carriers) if len(carriers) > 1 else ""


def _carrying(seen: Seen) -> list[str]:
    """Who carries on the flag's days or, where all of those are away, steps in."""
    for role in (Role.RESPONSIBLE, Role.BACKUP):
        held = seen.holding(CommitmentStatus.AGREED, roles=(role,))
        if here := [p for p in held if not all(seen.away(p, on) for on in seen.days)]:
            return here
    return []


def _missing_skill(seen: Seen) -> str:
    person = seen.plan.participant(seen.person)
    if not person or not seen.tasks:
        return ""
    return listing([skill(q, seen.lang) for q in seen.tasks[0].requires if q not in person.qualifications], seen.lang)


def concerned(seen: Seen) -> list[Task]:
    """The tasks that an absence or someone's last day leaves open, the most critical first."""
    named = seen.flag.facts.get("tasks", ())
    ids = set(named) if isinstance(named, (list, tuple)) else set()
    if not seen.absence:
        last = getattr(seen.plan.participant(seen.person), "until", None) or date.max
        own = (c for c in seen.plan.commitments if c.participant == seen.person and is_carrying(c))
        ids |= {c.task for c in own if c.until is None or c.until > last}
    order = list(Criticality)
    found = [task for task in seen.plan.tasks if task.id in ids]
    return sorted(found, key=lambda task: (order.index(task.criticality), task.title.casefold()))


def _away(seen: Seen) -> str:
    return span(seen.absence.from_, seen.absence.until, seen.lang) if seen.absence else ""


def _until(seen: Seen) -> str:
    person = seen.plan.participant(seen.person)
    of = seen.commitment or seen.consent or person
    return day(of.until, seen.lang, year=False) if of and of.until else ""


def _limit(seen: Seen) -> str:
    person = seen.plan.participant(seen.person)
    limit = person.weekly_limit_minutes if person else None
    return "" if limit is None else duration(limit, seen.lang)


def _fact_minutes(seen: Seen) -> str:
    minutes = seen.flag.facts.get("minutes")
    return duration(minutes, seen.lang) if isinstance(minutes, int) else ""


def _percent(seen: Seen) -> str:
    percent = seen.flag.facts.get("percent")
    return f"{percent}{NBSP}%" if isinstance(percent, int) else ""


def _number(fact: str) -> Callable[[Seen], str]:
    def say(seen: Seen) -> str:
        found = seen.flag.facts.get(fact)
        return number(found, seen.lang) if isinstance(found, int) else ""

    return say


def _by_proxy(seen: Seen) -> str:
    of = seen.commitment
    return seen.name(of.participant) if of and of.confirmed_by is ConfirmedBy.PROXY else ""


def _asked_on(seen: Seen) -> str:
    of = seen.commitment
    return day(of.asked_on, seen.lang, year=False) if of and of.asked_on else ""


def _transition(seen: Seen) -> str:
    of = seen.transition
    return (of.title or term(of.kind, seen.lang)) if of else ""


def _items(seen: Seen) -> list[str]:
    """Titles of what is still to settle for the transition, as far as the plan itself says so."""
    of = seen.transition
    named = seen.flag.facts.get("items")
    if not of:
        return []
    if isinstance(named, (tuple, list)):
        return [item.title for item in of.items if item.id in named]
    return [item.title for item in of.items if item.required and not (item.agreed_on and item.receiver and item.owner)]


def _items_said(seen: Seen) -> str:
    said = [quoted(title, seen.lang) for title in _items(seen)]
    if len(said) > MOST_NAMED:
        said = [*said[:2], seen.tr("{number} weitere Punkte").format(number=number(len(said) - 2, seen.lang))]
    return listing(said, seen.lang)


def _information(seen: Seen) -> Information | None:
    return next((i for i in seen.plan.information if i.id in seen.ids("information")), None)


def _goal(seen: Seen) -> Goal | None:
    return next((g for g in seen.plan.goals if g.id in seen.ids("goal")), None)


def _need(seen: Seen) -> Need | None:
    return next((n for n in seen.plan.needs if n.id in seen.ids("need")), None)


def _linked(seen: Seen, side: str) -> str:
    item = _information(seen)
    ids: tuple[str, ...] = getattr(item, side) if item else ()
    return seen.titles([task for task in map(seen.plan.task, ids) if task])


def short(text: str, most: int = 60) -> str:
    """The first sentence of a text, cut at a word where it is longer than ``most`` letters."""
    first = text.strip().split("\n")[0]
    first = first.split(". ")[0].rstrip(".")
    return first if len(first) <= most else first[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"


FROM_SYSTEM: Mapping[HelpSystem, str] = {
    HelpSystem.FAMILY: QT_TR_NOOP("aus der Familie"),
    HelpSystem.VOLUNTEER: QT_TR_NOOP("von Freiwilligen"),
    HelpSystem.PROFESSIONAL: QT_TR_NOOP("von Fachdiensten"),
}


def _from_system(seen: Seen) -> str:
    """The one help system that carries everything, the person at the centre apart."""
    system_of = {p.id: p.system for p in seen.plan.participants}
    carrying = {system_of.get(c.participant) for c in seen.plan.commitments if is_carrying(c)} & set(FROM_SYSTEM)
    only = seen.flag.facts.get("system") or (carrying.pop() if len(carrying) == 1 else None)
    return seen.tr(FROM_SYSTEM[HelpSystem(only)]) if isinstance(only, str) else ""


def _entity(find: Callable[[Seen], Goal | Need | None], cut: bool) -> Callable[[Seen], str]:
    def say(seen: Seen) -> str:
        of = find(seen)
        return quoted(short(of.text) if cut else of.text, seen.lang) if of else ""

    return say


def _unanswered(seen: Seen) -> str:
    """Who has not answered the agreement yet; many are not named."""
    named = seen.flag.facts.get("participants")
    ids = [own for own in named if isinstance(own, str)] if isinstance(named, tuple) else []
    return seen.people(ids) if len(ids) <= MOST_NAMED else ""


PLACES: Places = {
    "absent": lambda seen: seen.name(seen.absence.participant) if seen.absence else "",
    "area": lambda seen: term(need.area, seen.lang) if (need := _need(seen)) else "",
    "asked": lambda seen: seen.people(seen.holding(CommitmentStatus.ASKED)),
    "asked_on": _asked_on,
    "asked_task": _asked_task,
    "away": _away,
    "by_proxy": _by_proxy,
    "candidates": _candidates,
    "carrier": _carrier,
    "carriers": _carriers,
    "client": lambda seen: seen.people(_clients(seen)),
    "client_and_person": _client_and_person,
    "count": _number("count"),
    "days": _days,
    "first": lambda seen: dated(seen.flag.first, seen.lang) if seen.flag.first else "",
    "from_system": _from_system,
    "goal": _entity(_goal, cut=True),
    "information": lambda seen: quoted(item.title, seen.lang) if (item := _information(seen)) else "",
    "item": lambda seen: next((quoted(title, seen.lang) for title in _items(seen)), ""),
    "items": _items_said,
    "limit": _limit,
    "minutes": _fact_minutes,
    "missing_skill": _missing_skill,
    "need": _entity(_need, cut=True),
    "needing": lambda seen: _linked(seen, "needed_by"),
    "on": lambda seen: dated(seen.transition.on, seen.lang) if seen.transition else "",
    "other_task": lambda seen: _task(seen, 1),
    "percent": _percent,
    "person": lambda seen: seen.name(seen.person),
    "producing": lambda seen: _linked(seen, "produced_by"),
    "proposed": lambda seen: seen.people(seen.holding(CommitmentStatus.PROPOSED)),
    "quoted_transition": lambda seen: quoted(_transition(seen), seen.lang) if seen.transition else "",
    "scope": lambda seen: term(seen.consent.scope, seen.lang) if seen.consent else "",
    "task": _task,
    "tasks": lambda seen: seen.titles(concerned(seen)),
    "total": _number("total"),
    "transition": _transition,
    "unanswered": _unanswered,
    "until": _until,
    "vital": _vital,
    "when": _when,
    "wish": lambda seen: _entity(_goal, cut=True)(seen) if (g := _goal(seen)) and g.kind is GoalKind.WISH else "",
}
"""Place -> what it says; the places of interfaces stand in ``seams.py``."""
