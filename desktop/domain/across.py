"""People who carry tasks in several households: who they are, and where their hours meet.

``rules.md`` ends at a household's door, so what is found here is no flag of any household. Who is the same person in
two of them is never guessed from a name alone, see ``identity``. Organisations are left out: they may be in two places
at once, and their hours are not one person's. So are households that are not active.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2b
from typing import ClassVar, NamedTuple

from desktop.domain.handovers import is_empty
from desktop.domain.holding import MINUTES_A_DAY
from desktop.domain.on_paper import alphabetical
from desktop.domain.plan import Participant
from desktop.domain.rules.findings import Findings
from desktop.domain.rules.minutes import Run
from desktop.domain.schedule import bits
from desktop.domain.values import maker
from desktop.domain.vocabulary import HouseholdStatus

LEAST_DIGITS = 6
"""Shorter numbers, such as those of emergency calls, tell nobody apart."""

MOST_HOUSEHOLDS = 50
"""Whoever stands in more is taken for a service that is not marked as an organisation."""

MOST_OVERLAPS = 20
"""So many of one person are told, of what begins earliest; more would only say the same again."""


# --- who it is


def identity(participant: Participant) -> bytes | None:
    """By what somebody is known in all households, ``None`` where nothing tells.

    That is ``person`` where the plan says it, in exactly the same letters; else the name and the telephone number
    together. Names are compared without marks, capitals, titles, brackets and the order of their words, numbers by
    their digits, +49 and 0049 being 0. The words themselves cannot be read from it.
    """
    if not is_empty(participant.person):
        return _digest("person", unicodedata.normalize("NFC", participant.person or "").strip())
    number = _digits(participant.phone or "")
    name = _folded(participant.name) if len(number) >= LEAST_DIGITS else ""
    return _digest("name", name, number) if name else None


_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]?")
_WORD = re.compile(r"[^\W_]+")
_NO_DIGIT = re.compile(r"[^0-9+]+")
_HOME = re.compile(r"^(?:\+|00)49")
_LETTERS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def _digits(phone: str) -> str:
    kept = phone.replace("(0)", "")
    if kept.isascii():
        return _HOME.sub("0", _NO_DIGIT.sub("", kept))
    return _HOME.sub("0", "".join(str(unicodedata.decimal(c, "")) if c != "+" else c for c in kept))


def _folded(name: str) -> str:
    folded = alphabetical(_BRACKETS.sub(" ", name))
    for long, short in _LETTERS:
        folded = folded.replace(long, short)
    return " ".join(sorted(_WORD.findall(folded)))


def _digest(*words: str) -> bytes:
    return blake2b("\0".join(words).encode(), digest_size=16).digest()


# --- what they carry in one household


Stint = tuple[str, int, int, int, int]
"""Minutes of a task that somebody carries: task, its tolerance, begin, end, days.

They begin and end so many minutes after 00:00 of each of the days, on which the occurrence starts; bit 0 of the days is
the first of the window.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrying:
    """What one participant carries in a household in a window; ``person`` is their ``identity``."""

    person: bytes
    household: str
    participant: str
    timezone: str
    weekly_limit_minutes: int | None
    stints: tuple[Stint, ...]


_carrying = maker(Carrying)


def carrying(found: Findings) -> Iterator[Carrying]:
    """What those carry, or how much they would at most, who could be known in other households too."""
    if found.plan.household.status is not HouseholdStatus.ACTIVE:
        return
    before = found.on.toordinal() - found.calendar.first
    for participant in found.plan.participants:
        runs = found.carried.get(participant.id, ())
        if participant.organisation or not (runs or participant.weekly_limit_minutes is not None):
            continue
        person = identity(participant)
        if person is not None:
            yield _carrying(
                person=person,
                household=found.plan.household.id,
                participant=participant.id,
                timezone=found.plan.timezone,
                weekly_limit_minutes=participant.weekly_limit_minutes,
                stints=tuple(sorted(_stints(runs, before))),
            )


def _stints(runs: Iterable[Run], before: int) -> Iterator[Stint]:
    """``before`` so many days lie before the window."""
    for begin, end, on_days, coverage in runs:
        yield coverage.task.id, coverage.task.tolerance, begin, end, on_days >> before


# --- where their hours meet


class Place(NamedTuple):
    """A task that somebody carries in a household."""

    household: str
    participant: str
    task: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossOverlap:
    """Somebody would have to be in two households at once, as ``participant-overlap`` says it of one.

    ``places`` are two, sorted. Of the first two occurrences that share too many minutes: the ``day`` of their first
    common minute and how many ``minutes`` they share. Only clock times of one time zone are compared.
    """

    rule: ClassVar[str] = "across-overlap"
    severity: ClassVar[int] = 3

    person: bytes
    places: tuple[Place, Place]
    day: date
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossOverload:
    """Somebody carries more in all households together than the largest weekly limit stated in one of them.

    Of the first ISO week wholly in the window in which that is so, and in which they carry in more than one household:
    its Monday, the ``minutes`` carried, each once, the ``limit``, and who they are where, sorted.
    """

    rule: ClassVar[str] = "across-overload"
    severity: ClassVar[int] = 3

    person: bytes
    where: tuple[tuple[str, str], ...]
    """Household and participant."""
    week: date
    minutes: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AcrossMany:
    """Somebody stands in more than ``MOST_HOUSEHOLDS`` households as one person, so it may well be a service.

    ``where`` is one of these households and who they are there. Their hours are not compared.
    """

    rule: ClassVar[str] = "across-many"
    severity: ClassVar[int] = 1

    person: bytes
    where: tuple[str, str]


Across = AcrossOverlap | AcrossOverload | AcrossMany


def meeting(everywhere: Sequence[Carrying], on: date, days: int) -> Iterator[Across]:
    """What is found of one person who carries ``everywhere``: overlaps by day and place, then overload."""
    if len({each.household for each in everywhere}) > MOST_HOUSEHOLDS:
        yield AcrossMany(person=everywhere[0].person, where=min((e.household, e.participant) for e in everywhere))
        return
    overlaps: list[AcrossOverlap] = []
    for zone in sorted({each.timezone for each in everywhere}):
        overlaps += _overlaps([each for each in everywhere if each.timezone == zone], on)
    yield from sorted(overlaps, key=lambda overlap: (overlap.day, overlap.places))
    overload = _overload(everywhere, on, days)
    if overload is not None:
        yield overload


class _Visit(NamedTuple):
    """The minutes of an occurrence that somebody carries; counted from 00:00 of the first day of the window."""

    begin: int
    end: int
    runs: tuple[tuple[int, int], ...]
    day: int
    """On which the occurrence starts."""
    place: Place
    tolerance: int


def _visits(everywhere: Iterable[Carrying]) -> list[_Visit]:
    """All of them, as they begin."""
    runs: dict[tuple[int, Place, int], list[tuple[int, int]]] = {}
    for each in everywhere:
        for task, tolerance, begin, end, on_days in each.stints:
            place = Place(each.household, each.participant, task)
            for day in bits(on_days):
                midnight = day * MINUTES_A_DAY
                runs.setdefault((day, place, tolerance), []).append((begin + midnight, end + midnight))
    return sorted(
        _Visit(min(own)[0], max(end for _, end in own), tuple(sorted(own)), day, place, tolerance)
        for (day, place, tolerance), own in runs.items()
    )


def _overlaps(everywhere: Sequence[Carrying], on: date) -> Iterator[AcrossOverlap]:
    firsts: dict[tuple[Place, Place], tuple[int, int]] = {}
    meanwhile: list[_Visit] = []
    for visit in _visits(everywhere):
        meanwhile = [other for other in meanwhile if other.end > visit.begin]
        for other in meanwhile:
            if other.place.household != visit.place.household and len(firsts) < MOST_OVERLAPS:
                places = (other.place, visit.place) if other.place < visit.place else (visit.place, other.place)
                found = _shared(other, visit)
                if found is not None:
                    firsts[places] = min(found, firsts.get(places, found))
        meanwhile.append(visit)
    for places, (first, minutes) in firsts.items():
        day = on + timedelta(days=first // MINUTES_A_DAY)
        yield AcrossOverlap(person=everywhere[0].person, places=places, day=day, minutes=minutes)


def _shared(one: _Visit, other: _Visit) -> tuple[int, int] | None:
    """The first common minute of two visits that share too many, and how many these are."""
    common = [(max(a, c), min(b, d)) for a, b in one.runs for c, d in other.runs if max(a, c) < min(b, d)]
    minutes = sum(end - begin for begin, end in common)
    return (min(common)[0], minutes) if minutes > max(one.tolerance, other.tolerance) else None


def _overload(everywhere: Sequence[Carrying], on: date, days: int) -> AcrossOverload | None:
    limit = max((e.weekly_limit_minutes for e in everywhere if e.weekly_limit_minutes is not None), default=None)
    if limit is None:
        return None
    visits = _visits(everywhere)
    for monday in range(-on.weekday() % 7, days - 6, 7):
        week = [visit for visit in visits if monday <= visit.day < monday + 7]
        where = sorted({(visit.place.household, visit.place.participant) for visit in week})
        minutes = _each_once(week)
        if minutes > limit and len({household for household, _ in where}) > 1:
            return AcrossOverload(
                person=everywhere[0].person,
                where=tuple(where),
                week=on + timedelta(days=monday),
                minutes=minutes,
                limit=limit,
            )
    return None


def _each_once(visits: Iterable[_Visit]) -> int:
    """How many minutes these are, those that two share counted once."""
    total = until = 0
    for begin, end in sorted(run for visit in visits for run in visit.runs):
        total += max(0, end - max(begin, until))
        until = max(until, end)
    return total
