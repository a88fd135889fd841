"""When something is to happen, as local wall-clock time of Europe/Berlin, and what a file leaves open about it.

FHIR times are instants with an offset; a plan keeps what the clock on the kitchen wall shows. An instant becomes the
wall-clock time in ``ZONE``, seconds are dropped. A time without offset, which FHIR R4 does not allow but some programs
write, is taken as wall-clock time already.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from math import ceil
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from desktop.exchange.fhir.nodes import FhirError, Node, concept, one_line
from desktop.texts import QT_TR_NOOP

ZONE = ZoneInfo("Europe/Berlin")
FIRST_YEAR, LAST_YEAR = 1900, 2200
WEEK = 7 * 24 * 60

_DATE_TIME = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?", re.ASCII
)
_TIME = re.compile(r"(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?", re.ASCII)
_MINUTES = {"min": 1, "h": 60, "d": 24 * 60, "wk": WEEK}
_FREQUENCIES = {"d": ("DAILY", 366), "wk": ("WEEKLY", 104), "mo": ("MONTHLY", 60), "a": ("YEARLY", 5)}
"""Units of a repetition: the frequency of the rule and the longest interval that a plan can make sense of."""
_WEEKDAYS = {"mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU"}
_MAX_COUNT = 1000
_LOOSE = ("when", "offset", "frequencyMax", "periodMax")
"""What makes a repetition too loose for a rule."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A FHIR date, dateTime or instant. ``at`` is local; what is not known of it is its beginning."""

    at: datetime
    day_known: bool
    time_known: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When an activity is to happen.

    ``clock`` is a time of day that the file names apart from the day. ``minutes`` is how long it takes, ``recurrence``
    the rule of a plan. ``said`` is what the file says beyond that, in its words, ``""`` if nothing is lost.
    """

    start: Moment | None = None
    clock: time | None = None
    minutes: int | None = None
    recurrence: str | None = None
    said: str = ""


def moment(node: Node, name: str) -> Moment | None:
    """The moment under ``name``; FhirError where it is none."""
    text = node.text(name)
    return _moment(text, node, node.at(name)) if text else None


def _moment(text: str, node: Node, pointer: str) -> Moment:
    found = _DATE_TIME.fullmatch(text)
    try:
        if not found:
            raise ValueError(text)  # noqa: TRY301 - told as one thing below
        year, month, day, hour, minute, second, zone = found.groups()
        if not FIRST_YEAR <= int(year) <= LAST_YEAR or int(second or 0) > 60:
            raise ValueError(text)  # noqa: TRY301
        at = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0))  # noqa: DTZ001 - local
        if zone:
            at = datetime.fromisoformat(f"{at.isoformat()}{zone}").astimezone(ZONE).replace(tzinfo=None)
    except ValueError:
        raise FhirError(
            QT_TR_NOOP("In {source} ist „{found}“ an der Stelle {place} kein Datum, das sich lesen lässt."),
            source=node.source,
            found=text[:40],
            place=pointer,
        ) from None
    return Moment(at, bool(day), bool(hour))


def whens(detail: Node) -> tuple[When, ...]:
    """When the activity of a care plan is to happen, from its scheduledTiming, scheduledPeriod or scheduledString.

    One entry for each clock time of a day and for each date of a list; at least one.
    """
    if timing := detail.child("scheduledTiming"):
        return _timing(timing)
    if period := detail.child("scheduledPeriod"):
        return (_period(period),)
    return (When(said=detail.text("scheduledString")),)


def _period(period: Node) -> When:
    """Start and end within a day are a window; longer, or without clock times, they only frame the day."""
    start, end = moment(period, "start"), moment(period, "end")
    if start and end and start.time_known and end.time_known:
        minutes = ceil((end.at - start.at).total_seconds() / 60)
        if 0 < minutes <= 24 * 60:
            return When(start=start, minutes=minutes)
    if end is None or (start and start.day_known and not end.time_known and start.at.date() == end.at.date()):
        return When(start=start)
    return When(start=start or end, said=f"{period.text('start') or '…'} – {period.text('end')}")


def _timing(timing: Node) -> tuple[When, ...]:
    events = [_moment(text, timing, timing.at("event")) for text in timing.texts("event")]
    repeat, code = timing.child("repeat"), concept(timing.child("code"))
    if repeat is None:
        return tuple(When(start=event, said=code) for event in events) or (When(said=code),)
    found = _repeat(repeat, events[0] if events else None)
    if code and not all(one.recurrence for one in found):
        found = tuple(replace(one, said=", ".join(filter(None, (code, one.said)))) for one in found)
    if rest := timing.texts("event")[1:]:
        found = tuple(replace(one, said=", ".join(filter(None, (one.said, *rest)))) for one in found)
    return found


def _repeat(repeat: Node, event: Moment | None) -> tuple[When, ...]:
    """A repetition as a rule for each clock time, where rules say the same; else in the file's words."""
    bounds = repeat.child("boundsPeriod")
    start = event or (moment(bounds, "start") if bounds else None)
    clocks = sorted({_clock(text, repeat) for text in repeat.texts("timeOfDay")})
    rule, whole = _rule(repeat, len(clocks) or 1, start)
    once = When(start=start, minutes=_minutes(repeat), recurrence=rule, said="" if whole else _in_words(repeat))
    return tuple(replace(once, clock=clock) for clock in clocks) or (once,)


def _clock(text: str, node: Node) -> time:
    found = _TIME.fullmatch(text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise FhirError(
            QT_TR_NOOP("In {source} ist „{found}“ an der Stelle {place} keine Uhrzeit, die sich lesen lässt."),
            source=node.source,
            found=text[:40],
            place=node.at("timeOfDay"),
        )
    return time(int(found[1]), int(found[2]))


# --- repetitions (FHIR R4, Timing.repeat)


def _rule(repeat: Node, clocks: int, start: Moment | None) -> tuple[str | None, bool]:
    """The rule of a repetition at ``clocks`` times a day, and whether it says all that the repetition says."""
    if any(repeat.value.get(name) is not None for name in _LOOSE):
        return None, False
    pattern = _pattern(repeat, clocks, start)
    if pattern is None:
        return None, False
    end, whole = _end(repeat, clocks, start)
    return pattern + end, whole


def _pattern(repeat: Node, clocks: int, start: Moment | None) -> str | None:
    """FREQ, INTERVAL and BYDAY. Without a period, clock times mean every day and weekdays every week."""
    days = [_WEEKDAYS.get(day) for day in repeat.texts("dayOfWeek")]
    unit, period = repeat.text("periodUnit"), repeat.number("period")
    if None in days or not (unit or days or repeat.texts("timeOfDay")):
        return None
    unit, period = unit or "d", 1.0 if period is None else period
    if (unit, period) == ("h", 24):
        unit, period = "d", 1.0
    frequency, longest = _FREQUENCIES.get(unit, ("", 0))
    if not 1 <= period <= longest or not period.is_integer():
        return None
    often, interval = repeat.number("frequency"), f";INTERVAL={int(period)}" if period > 1 else ""
    if days:
        fits = _fits_weekdays(unit, period, often, len(days), clocks)
        by_day = ",".join(day for day in _WEEKDAYS.values() if day in days)
        return f"FREQ=WEEKLY{interval};BYDAY={by_day}" if fits else None
    if unit == "d":
        fits = often in (None, clocks)
    else:
        steady = unit == "wk" or (start is not None and start.at.day <= 28)
        fits = clocks == 1 and steady and (often == 1 or not (often or repeat.texts("timeOfDay")))
    return f"FREQ={frequency}{interval}" if fits else None


def _fits_weekdays(unit: str, period: float, often: float | None, days: int, clocks: int) -> bool:
    """Whether "so often a period, on these weekdays" can only mean each of these days."""
    if unit == "d":
        return period == 1 and often in (None, clocks)
    return unit == "wk" and often in (None, days * clocks)


def _end(repeat: Node, clocks: int, start: Moment | None) -> tuple[str, bool]:
    """COUNT or UNTIL, and whether it says all that the bounds say."""
    count = repeat.number("count")
    until, whole = _until(repeat, start)
    if repeat.value.get("countMax") is not None or (count is not None and until):
        whole, count = False, None
    if until and start and until < start.at.date():
        return "", False
    if until:
        return f";UNTIL={until:%Y%m%d}", whole
    if count is None:
        return "", whole
    if not clocks <= count <= _MAX_COUNT or count % clocks:
        return "", False
    return f";COUNT={int(count) // clocks}", whole


def _until(repeat: Node, start: Moment | None) -> tuple[date | None, bool]:
    """The last day, both ends included, and whether that is all that the bounds say."""
    if bounds := repeat.child("boundsPeriod"):
        end = moment(bounds, "end")
        if end is None:
            return None, True
        if end.day_known:
            return end.at.date(), True
        months = 1 if len(bounds.text("end")) > 4 else 12
        return end.at.date() + relativedelta(months=months, days=-1), True
    length = repeat.child("boundsDuration")
    if length is None:
        return None, repeat.value.get("boundsRange") is None
    value, unit = length.number("value"), length.text("code") or length.text("unit")
    steps = {"d": "days", "wk": "weeks", "mo": "months", "a": "years"}
    if start is None or unit not in steps or value is None or not 1 <= value <= 1000 or not value.is_integer():
        return None, False
    return start.at.date() + relativedelta(**{steps[unit]: int(value)}) - timedelta(days=1), True  # type: ignore[arg-type]


def _minutes(repeat: Node) -> int | None:
    value, unit = repeat.number("duration"), _MINUTES.get(repeat.text("durationUnit"))
    if value is None or unit is None or not 0 < value * unit <= WEEK:
        return None
    return ceil(value * unit)


def _in_words(repeat: Node) -> str:
    """What stands in a repetition, in the words of FHIR."""
    said = []
    for name, value in repeat.value.items():
        if name.startswith("bounds") and isinstance(value, dict):
            inner = (f"{key} {text}" for key, text in value.items() if isinstance(text, str | int | float))
            said.append(f"{name} {' '.join(inner)}")
        elif isinstance(value, list):
            said.append(f"{name} {' '.join(str(part) for part in value if isinstance(part, str))}")
        elif isinstance(value, str | int | float):
            said.append(f"{name} {value}")
    return one_line(", ".join(said))
