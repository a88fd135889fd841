"""How long data is kept, and what could be erased by now. It only proposes: people look, decide and erase.

The periods are a dated table (``resources/retention.json``) that each carrier sets anew for itself; the shipped ones
are proposals and no legal advice.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.vocabulary import CommitmentStatus, HouseholdStatus
from desktop.resources import resource
from desktop.texts import QT_TR_NOOP, speaker

FORMAT = "nahtstelle-retention/1"

LEAP_DAYS = 31
"""If the clock is so much further than when somebody last worked, it may be wrong, and nothing is proposed."""

LEAST_MONTHS, MOST_MONTHS = 1, 600


class Reason(StrEnum):
    """Why something could be erased."""

    CLOSED = "household-closed"
    QUIET = "household-quiet"
    LEFT = "participant-left"


SENTENCES = {
    Reason.CLOSED: QT_TR_NOOP("Die Begleitung ist seit {months} Monaten abgeschlossen."),
    Reason.QUIET: QT_TR_NOOP("Seit {months} Monaten hat hier niemand etwas eingetragen."),
    Reason.LEFT: QT_TR_NOOP("{name} ist seit {months} Monaten nicht mehr dabei und übernimmt nichts mehr."),
}


@dataclass(frozen=True, slots=True)
class Period:
    """How many months something is kept after what it counts from, and why so long."""

    kind: Reason
    months: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class Periods:
    """The table: ``as_of`` is the day on which somebody last decided on it."""

    as_of: date
    periods: tuple[Period, ...]
    note: str = ""

    def months(self, kind: Reason) -> int | None:
        """How long, ``None`` where the table does not say: then nothing is proposed."""
        return next((period.months for period in self.periods if period.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Life:
    """A household with the days that count: ``closed_on`` is when its accompaniment ended, ``None`` if it goes on."""

    plan: Plan
    changed_on: date
    closed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that could be erased: a household, or one ``participant`` of it. The period counts from ``since``."""

    reason: Reason
    household: str
    participant: str
    name: str
    since: date
    due_on: date

    def say(self, on: date, lang: str) -> str:
        """Why, in one sentence."""
        months = (on.year - self.since.year) * 12 + on.month - self.since.month - (on.day < self.since.day)
        return speaker(lang)(SENTENCES[self.reason]).format(name=self.name, months=months)


def proposed() -> Periods:
    """The shipped table."""
    return read(resource("retention.json").read_text("utf-8"))


def read(text: str) -> Periods:
    """A table from its JSON. Raises ``NahtstelleError`` with what is wrong."""
    try:
        data: Any = json.loads(text)
        table = Periods(
            date.fromisoformat(data["as_of"]),
            tuple(Period(Reason(one["kind"]), int(one["months"]), str(one.get("why", ""))) for one in data["rules"]),
            str(data.get("note", "")),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _unreadable() from error
    if data.get("format") != FORMAT:
        raise _unreadable()
    for period in table.periods:
        if not LEAST_MONTHS <= period.months <= MOST_MONTHS:
            raise NahtstelleError(
                QT_TR_NOOP("Eine Frist von {months} Monaten geht nicht; möglich sind {least} bis {most}."),
                months=period.months, least=LEAST_MONTHS, most=MOST_MONTHS,
            )  # fmt: skip
    return table


def _unreadable() -> NahtstelleError:
    return NahtstelleError(
        QT_TR_NOOP("Die Tabelle der Fristen lässt sich nicht lesen; bitte die Datei prüfen. Nichts wurde geändert.")
    )


def write(table: Periods) -> str:
    """A table as JSON."""
    rules = [{"kind": one.kind.value, "months": one.months, "why": one.why} for one in table.periods]
    data = {"format": FORMAT, "as_of": table.as_of.isoformat(), "note": table.note, "rules": rules}
    return json.dumps(data, ensure_ascii=False, indent=1)


def clock_leapt(on: date, last_seen: date) -> bool:
    """Whether the day is so far from the last on which somebody worked that the clock may be wrong."""
    return abs((on - last_seen).days) > LEAP_DAYS


def due(lives: Iterable[Life], on: date, last_seen: date, table: Periods) -> tuple[Proposal, ...]:
    """What could be erased on a day, the longest due first; nothing where the clock leapt since ``last_seen``."""
    if clock_leapt(on, last_seen):
        return ()
    found = (proposal for life in lives for proposal in _due(life, table) if proposal.due_on <= on)
    return tuple(sorted(found, key=lambda one: (one.due_on, one.household, one.participant)))


def _due(life: Life, table: Periods) -> Iterator[Proposal]:
    household = life.plan.household
    if household.status is HouseholdStatus.CLOSED and life.closed_on:
        reason, since = Reason.CLOSED, life.closed_on
    else:
        reason, since = Reason.QUIET, life.changed_on
    if months := table.months(reason):
        yield Proposal(reason, household.id, "", household.name, since, later(since, months))
    if months := table.months(Reason.LEFT):
        for who in life.plan.participants:
            last = _last_day(life.plan, who.id, who.until)
            if last is not None and who.id != household.care_pilot:
                yield Proposal(Reason.LEFT, household.id, who.id, who.name, last, later(last, months))


def _last_day(plan: Plan, participant: str, until: date | None) -> date | None:
    """The last day on which somebody who is said to have left had anything to do with the plan."""
    if until is None:
        return None
    carries = (c for c in plan.commitments if c.participant == participant and c.status is CommitmentStatus.AGREED)
    return max([until, *(commitment.until or until for commitment in carries)])


def later(day: date, months: int) -> date:
    """The same day so many months later, or the last of its month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
