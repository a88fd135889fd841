"""Recurrence rules as text: RFC 5545 RRULE as far as ``rules.md``, "Time", allows, to the letter."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.errors import RuleError
from desktop.texts import QT_TR_NOOP


class Frequency(StrEnum):
    """The values of ``FREQ``."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Filter(NamedTuple):
    """Which days a rule lets through; an empty field lets all through.

    ``ordinals`` are pairs like (2, 0) for the second Monday, (-1, 4) for the last Friday, of the year where
    ``ordinals_of_year`` is set, else of the month.
    """

    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    ordinals: tuple[tuple[int, int], ...] = ()
    ordinals_of_year: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A recurrence rule. Weekdays count from Monday, 0.

    ``until`` is the last moment that belongs to it: a date stands for its whole day. ``by_start`` is set where the rule
    names no days, so that its start says which days it means.
    """

    text: str
    frequency: Frequency
    interval: int
    count: int | None
    until: datetime | None
    filter: Filter
    positions: tuple[int, ...]
    week_start: int
    by_start: bool
    plain: bool
    """Its days are those that the filter lets through, and nothing else."""


DAILY, WEEKLY, MONTHLY, YEARLY = Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY


@lru_cache(maxsize=8192)
def parse(text: str) -> Rule:
    """The rule that ``text`` writes down.

    Raises ``RuleError`` with a sentence that says what is wrong and what may stand there instead. Whether it ever
    yields anything is up to ``schedule.check_rule``.
    """
    parts = {name: _READERS[name](text, value) for name, value in _split(text).items()}
    frequency = parts.get("FREQ")
    if frequency is None:
        raise RuleError(
            QT_TR_NOOP("Der Wiederholung „{rule}“ fehlt FREQ, zum Beispiel FREQ=DAILY oder FREQ=WEEKLY;BYDAY=MO."),
            rule=text,
        )
    if "COUNT" in parts and "UNTIL" in parts:
        raise RuleError(
            QT_TR_NOOP("„{rule}“ nennt COUNT und UNTIL. Bitte nur eines davon: eine Anzahl oder ein Ende."), rule=text
        )
    days: tuple[tuple[int, int], ...] = parts.get("BYDAY", ())
    if frequency in (DAILY, WEEKLY) and any(ordinal for ordinal, _ in days):
        raise RuleError(
            QT_TR_NOOP("„{rule}“: Zahlen vor Wochentagen gibt es nur mit FREQ=MONTHLY oder FREQ=YEARLY."), rule=text
        )
    months = parts.get("BYMONTH", ())
    month_days = parts.get("BYMONTHDAY", ())
    by_start = frequency is not DAILY and not days and not month_days
    interval = parts.get("INTERVAL", 1)
    positions = parts.get("BYSETPOS", ())
    return Rule(
        text=text,
        frequency=frequency,
        interval=interval,
        count=parts.get("COUNT"),
        until=parts.get("UNTIL"),
        filter=Filter(
            months=months,
            month_days=month_days,
            weekdays=tuple(day for ordinal, day in days if not ordinal),
            ordinals=tuple((ordinal, day) for ordinal, day in days if ordinal),
            ordinals_of_year=frequency is YEARLY and not months,
        ),
        positions=positions,
        week_start=parts.get("WKST", 0),
        by_start=by_start,
        plain=not by_start and not positions and interval == 1,
    )


def _split(text: str) -> dict[str, str]:
    if text != text.upper():
        raise RuleError(
            QT_TR_NOOP("Wiederholungen stehen in Großbuchstaben: statt „{rule}“ bitte „{right}“."),
            rule=text,
            right=text.upper(),
        )
    values: dict[str, str] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        if not equals:
            raise RuleError(
                QT_TR_NOOP(
                    "In der Wiederholung „{rule}“ hat „{part}“ nicht die Form NAME=WERT. "
                    "Richtig ist zum Beispiel FREQ=WEEKLY;BYDAY=MO,TH."
                ),
                rule=text,
                part=part,
            )
        if name not in _READERS:
            raise RuleError(
                QT_TR_NOOP("„{rule}“: „{name}“ gehört nicht zu den Teilen einer Wiederholung. Möglich sind {allowed}."),
                rule=text,
                name=name,
                allowed=", ".join(_READERS),
            )
        if name in values:
            raise RuleError(
                QT_TR_NOOP("„{rule}“ nennt {name} mehr als einmal; jeder Teil darf nur einmal stehen."),
                rule=text,
                name=name,
            )
        values[name] = value
    return values


def _frequency(text: str, value: str) -> Frequency:
    try:
        return Frequency(value)
    except ValueError:
        raise RuleError(
            QT_TR_NOOP("„{rule}“: FREQ={value} gibt es hier nicht. Möglich sind {allowed}."),
            rule=text,
            value=value,
            allowed=", ".join(Frequency),
        ) from None


def _positive(name: str) -> Callable[[str, str], int]:
    def read(text: str, value: str) -> int:
        if re.fullmatch("[0-9]{1,9}", value) and int(value) > 0:
            return int(value)
        raise RuleError(
            QT_TR_NOOP("„{rule}“: {name} muss eine ganze Zahl ab 1 sein, nicht „{value}“."),
            rule=text,
            name=name,
            value=value,
        )

    return read


def _numbers(name: str, most: int, *, negative: bool) -> Callable[[str, str], tuple[int, ...]]:
    pattern = re.compile("[+-]?[0-9]{1,3}" if negative else "[0-9]{1,2}")

    def read(text: str, value: str) -> tuple[int, ...]:
        numbers = {int(number) if pattern.fullmatch(number) else 0 for number in value.split(",")}
        if all(0 < abs(number) <= most for number in numbers):
            return tuple(sorted(numbers))
        raise RuleError(
            QT_TR_NOOP("„{rule}“: {name} nimmt ganze Zahlen von {range}, mit Kommas getrennt, nicht „{value}“."),
            rule=text,
            name=name,
            range=f"1–{most}, −{most}–−1" if negative else f"1–{most}",
            value=value,
        )

    return read


def _days(text: str, value: str) -> tuple[tuple[int, int], ...]:
    days = set()
    for day in value.split(","):
        found = re.fullmatch("([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", day)
        ordinal = int(found[1] or 0) if found else 0
        if not found or (found[1] and not 0 < abs(ordinal) <= 53):
            raise RuleError(
                QT_TR_NOOP(
                    "„{rule}“: „{day}“ ist kein Wochentag. Möglich sind MO, TU, WE, TH, FR, SA, SU, "
                    "im Monat oder Jahr auch gezählt wie 2MO oder -1FR."
                ),
                rule=text,
                day=day,
            )
        days.add((ordinal, _WEEKDAYS.index(found[2])))
    return tuple(sorted(days))


def _until(text: str, value: str) -> datetime:
    if value.endswith("Z"):
        raise RuleError(
            QT_TR_NOOP("„{rule}“: UNTIL ist Ortszeit und steht ohne Z, also UNTIL={right}."),
            rule=text,
            right=value.rstrip("Z"),
        )
    try:
        if re.fullmatch("[0-9]{8}", value):
            return datetime.strptime(value + "235959", "%Y%m%d%H%M%S")  # noqa: DTZ007 - wall-clock time
        if re.fullmatch("[0-9]{8}T[0-9]{6}", value):
            return datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - wall-clock time
    except ValueError:
        pass
    raise RuleError(
        QT_TR_NOOP("„{rule}“: „{value}“ ist kein Ende. UNTIL nimmt ein Datum wie 20261231 oder 20261231T180000."),
        rule=text,
        value=value,
    )


def _week_start(text: str, value: str) -> int:
    if value in _WEEKDAYS:
        return _WEEKDAYS.index(value)
    raise RuleError(
        QT_TR_NOOP("„{rule}“: WKST nennt den ersten Tag der Woche, zum Beispiel WKST=MO, nicht „{value}“."),
        rule=text,
        value=value,
    )


_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_READERS: Mapping[str, Callable[[str, str], Any]] = MappingProxyType(
    {
        "FREQ": _frequency,
        "INTERVAL": _positive("INTERVAL"),
        "COUNT": _positive("COUNT"),
        "UNTIL": _until,
        "BYDAY": _days,
        "BYMONTH": _numbers("BYMONTH", 12, negative=False),
        "BYMONTHDAY": _numbers("BYMONTHDAY", 31, negative=True),
        "BYSETPOS": _numbers("BYSETPOS", 366, negative=True),
        "WKST": _week_start,
    }
)
