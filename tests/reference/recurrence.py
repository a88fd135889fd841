"""When a task is to be done, by python-dateutil alone (rules.md, "Time")."""

import re
from datetime import date, datetime, time
from typing import Any

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from desktop.domain.errors import RuleError
from desktop.domain.plan import Commitment, Task

FREQUENCIES = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY, "YEARLY": YEARLY}
WEEKDAYS = {day: weekday(number) for number, day in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
PARTS = ("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST")


def parts(rule: str) -> dict[str, str]:
    """The parts of a rule, "in capitals, each at most once"."""
    found: dict[str, str] = {}
    for part in rule.split(";"):
        name, equals, value = part.partition("=")
        if name not in PARTS or not equals or name in found:
            raise RuleError("Nicht lesbar: {rule}", rule=rule)
        found[name] = value
    if "COUNT" in found and "UNTIL" in found:
        raise RuleError("COUNT und UNTIL: {rule}", rule=rule)
    return found


def positive(value: str) -> int:
    """``INTERVAL`` and ``COUNT``: at least 1."""
    if not re.fullmatch(r"[0-9]+", value) or int(value) < 1:
        raise RuleError("Keine Zahl ab 1: {value}", value=value)
    return int(value)


def numbers(value: str, greatest: int, *, signed: bool) -> list[int]:
    """A list of numbers as RFC 5545 allows it: 1 to ``greatest``, or counted from the end."""
    found = []
    for number in value.split(","):
        if not re.fullmatch(r"[+-]?[0-9]+" if signed else r"[0-9]+", number) or not 1 <= abs(int(number)) <= greatest:
            raise RuleError("Keine Zahl bis {greatest}: {value}", greatest=greatest, value=value)
        found.append(int(number))
    return found


def weekdays(value: str, frequency: str) -> list[weekday]:
    """``BYDAY``, "ordinals with MONTHLY and YEARLY only"."""
    found = []
    for day in value.split(","):
        match = re.fullmatch(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)", day)
        if not match:
            raise RuleError("Kein Wochentag: {day}", day=day)
        ordinal, name = match.groups()
        if ordinal is None:
            found.append(WEEKDAYS[name])
        elif frequency in {"MONTHLY", "YEARLY"} and 1 <= abs(int(ordinal)) <= 53:
            found.append(WEEKDAYS[name](int(ordinal)))
        else:
            raise RuleError("Ordnungszahl nicht erlaubt: {day}", day=day)
    return found


def last_moment(value: str) -> datetime:
    """``UNTIL`` as a date "includes that whole day"; it "is local; one ending in Z is an error"."""
    if not re.fullmatch(r"[0-9]{8}(T[0-9]{6})?", value):
        raise RuleError("UNTIL nicht lesbar: {value}", value=value)
    try:
        if "T" in value:
            return datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - local wall-clock time
        return datetime.combine(datetime.strptime(value, "%Y%m%d").date(), time.max)  # noqa: DTZ007
    except ValueError:
        raise RuleError("UNTIL nicht lesbar: {value}", value=value) from None


def dateutil_rule(rule: str, start: datetime) -> rrule:
    """The rule as python-dateutil understands it."""
    said = parts(rule)
    frequency = said.get("FREQ", "")
    if frequency not in FREQUENCIES:
        raise RuleError("FREQ nicht erlaubt: {rule}", rule=rule)
    if "WKST" in said and said["WKST"] not in WEEKDAYS:
        raise RuleError("WKST nicht lesbar: {rule}", rule=rule)
    endless: dict[str, Any] = {
        "freq": FREQUENCIES[frequency],
        "dtstart": start,
        "interval": positive(said.get("INTERVAL", "1")),
        "wkst": WEEKDAYS[said["WKST"]] if "WKST" in said else MO,
        "byweekday": weekdays(said["BYDAY"], frequency) if "BYDAY" in said else None,
        "bymonth": numbers(said["BYMONTH"], 12, signed=False) if "BYMONTH" in said else None,
        "bymonthday": numbers(said["BYMONTHDAY"], 31, signed=True) if "BYMONTHDAY" in said else None,
        "bysetpos": numbers(said["BYSETPOS"], 366, signed=True) if "BYSETPOS" in said else None,
    }
    count = positive(said["COUNT"]) if "COUNT" in said else None
    until = last_moment(said["UNTIL"]) if "UNTIL" in said else None
    first = next(iter(rrule(**endless)), None)
    if first is None or first > start + relativedelta(years=10):
        raise RuleError("Nichts in zehn Jahren: {rule}", rule=rule)
    return rrule(**endless, count=count, until=until)


def unfold(rule: str | None, start: datetime, end: datetime) -> list[datetime]:
    """All that a rule yields before ``end``; without a rule the start alone."""
    if rule is None:
        return [start] if start < end else []
    found = []
    for when in dateutil_rule(rule, start):
        if when >= end:
            break
        found.append(when)
    return found


def starts(task: Task, end: datetime) -> list[datetime]:
    """The starts of a task's occurrences: "exceptions are taken away after unfolding"."""
    return [when for when in unfold(task.recurrence, task.start, end) if when.date() not in task.exceptions]


def pattern(commitment: Commitment, task: Task, end: datetime) -> set[date] | None:
    """The dates that a commitment's rule or list yields, ``None`` for every occurrence (plan-file.md)."""
    if commitment.recurrence is not None and commitment.dates:
        raise RuleError("Regel und Tage zugleich: {id}", id=commitment.id)
    if commitment.dates:
        return set(commitment.dates)
    if commitment.recurrence is None:
        return None
    if "COUNT" in parts(commitment.recurrence):
        raise RuleError("COUNT in einer Zusage: {id}", id=commitment.id)
    return {when.date() for when in unfold(commitment.recurrence, task.start, end)}
