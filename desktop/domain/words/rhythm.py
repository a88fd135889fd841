"""When a task comes round, or the part of it that someone takes on, said from its rule (``rules.md``, "Time")."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrulestr

from desktop.domain.plan import Commitment, Task
from desktop.domain.words.dates import CALENDARS, clock, clocks, day, month, week
from desktop.domain.words.numbers import listing
from desktop.domain.words.patterns import pattern
from desktop.texts import QT_TR_NOOP, speaker

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ORDINALS = {
    -2: QT_TR_NOOP("vorletzten"),
    -1: QT_TR_NOOP("letzten"),
    1: QT_TR_NOOP("1."),
    2: QT_TR_NOOP("2."),
    3: QT_TR_NOOP("3."),
    4: QT_TR_NOOP("4."),
    5: QT_TR_NOOP("5."),
}
EVERY_DAY = frozenset(range(7))
MANY = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """The parts of an RRULE (RFC 5545, 3.3.10); an ordinal 0 means every such weekday."""

    freq: str
    interval: int
    count: int
    until: date | None
    byday: tuple[tuple[int, int], ...]
    bymonth: tuple[int, ...]
    bymonthday: tuple[int, ...]
    bysetpos: tuple[int, ...]
    start: datetime

    @classmethod
    def of(cls, text: str, start: datetime) -> "Rule | None":
        """Read a rule that starts at ``start``; ``None`` where it is not one that ``rules.md`` allows."""
        try:
            parts = dict(part.split("=", 1) for part in text.split(";"))
            return cls(
                freq=parts["FREQ"],
                interval=int(parts.get("INTERVAL", "1")),
                count=int(parts.get("COUNT", "0")),
                until=_last_day(parts.get("UNTIL", ""), start),
                byday=tuple((int(code[:-2] or 0), CODES.index(code[-2:])) for code in _list(parts, "BYDAY")),
                bymonth=tuple(sorted({int(text) for text in _list(parts, "BYMONTH")})),
                bymonthday=tuple(int(text) for text in _list(parts, "BYMONTHDAY")),
                bysetpos=tuple(int(text) for text in _list(parts, "BYSETPOS")),
                start=start,
            )
        except (KeyError, ValueError):
            return None

    def weekdays(self) -> frozenset[int] | None:
        """The weekdays, if the rule is no more than "each week on these"; else ``None``."""
        if self.interval > 1 or self.bymonth or self.bymonthday or self.bysetpos or any(n for n, _ in self.byday):
            return None
        if self.freq == "DAILY" and not self.byday:
            return EVERY_DAY
        return self.days() if self.freq in ("DAILY", "WEEKLY") else None

    def days(self) -> frozenset[int]:
        """The weekdays of BYDAY, or that of the start."""
        return frozenset(weekday for _, weekday in self.byday) or frozenset({self.start.weekday()})


def rhythm(task: Task, lang: str) -> str:
    """When the task comes round: "Mo–Fr, 12 Uhr", "alle 4 Wochen freitags, 10 Uhr", "am 8. Dezember, 10:30 Uhr".

    Exceptions are named for rules with COUNT alone, whose number they change. A rule without a short phrase is said
    as "nach eigenem Rhythmus" with its first time.
    """
    tr = speaker(lang)
    if not task.recurrence:
        text = tr("entfällt am {day}") if task.start.date() in task.exceptions else tr("am {day}")
        return f"{text.format(day=day(task.start.date(), lang, year=False))}, {clock(task.start, lang)}"
    rule = Rule.of(task.recurrence, task.start)
    if rule and rule.count:
        return _counted(task, lang)
    days = _days(rule, lang) if rule else None
    return (
        _joined(days, clock(task.start, lang), rule.until if rule else None, lang) if days else _in_own_way(task, lang)
    )


def rhythm_of(commitment: Commitment, task: Task, lang: str) -> str:
    """When someone does their part of the task: its days, and its hours where these are a part of the window.

    ``from_`` and ``until`` of the commitment are not named; ``span`` says them.
    """
    hours = _hours(commitment, task, lang)
    if commitment.dates:
        starts = [datetime.combine(d, task.start.time()) for d in commitment.dates]
        return f"{pattern(starts, lang, with_clock=False)}, {hours}"
    whole = Rule.of(task.recurrence, task.start) if task.recurrence else None
    part = Rule.of(commitment.recurrence, task.start) if commitment.recurrence else whole
    if whole and part and not whole.count and (said := _both(whole, part, hours, lang)):
        return said
    said = rhythm(task, lang)
    if commitment.recurrence and task.recurrence:
        own = (part and _days(part, lang)) or speaker(lang)("nach eigener Regel")
        said = speaker(lang)("{task}; davon {part}").format(
            task=said, part=_joined(own, "", part.until if part else None, lang)
        )
    return said if hours == clock(task.start, lang) else f"{said} ({hours})"


def _both(whole: Rule, part: Rule, hours: str, lang: str) -> str | None:
    """The days that both rules yield, where one phrase says them."""
    until = min((rule.until for rule in (whole, part) if rule.until), default=None)
    ours, theirs = whole.weekdays(), part.weekdays()
    if ours is not None and theirs is not None:
        return _joined(week(ours & theirs, lang), hours, until, lang) if ours & theirs else None
    days = _days(part, lang) if ours == EVERY_DAY or part == whole else None
    if theirs == EVERY_DAY:
        days = _days(whole, lang)
    return _joined(days, hours, until, lang) if days else None


def _joined(days: str, hours: str, until: date | None, lang: str) -> str:
    end = speaker(lang)("bis {day}").format(day=day(until, lang)) if until else ""
    return ", ".join(text for text in (days, hours, end) if text)


def _hours(commitment: Commitment, task: Task, lang: str) -> str:
    """The clock time at which the task starts, or "14 bis 16 Uhr" for a part of its window."""
    start = task.start.time()
    if commitment.from_time is None and commitment.to_time is None:
        return clock(start, lang)
    end = (task.start + timedelta(minutes=task.duration_minutes)).time()
    first, until = clocks([commitment.from_time or start, commitment.to_time or end], lang)
    return speaker(lang)("{first} bis {until}").format(first=first, until=until)


def _counted(task: Task, lang: str) -> str:
    starts = _unfold(task, MANY + 1)
    left = [start for start in starts if start.date() not in task.exceptions]
    if not starts or len(starts) > MANY:
        return _in_own_way(task, lang)
    return pattern(left, lang) or speaker(lang)("entfällt")


def _in_own_way(task: Task, lang: str) -> str:
    first = next((start for start in _unfold(task, MANY) if start.date() not in task.exceptions), None)
    if first is None:
        return speaker(lang)("nach eigenem Rhythmus")
    text = speaker(lang)("nach eigenem Rhythmus, zum ersten Mal am {day}, {clock}")
    return text.format(day=day(first.date(), lang), clock=clock(first, lang))


def _unfold(task: Task, most: int) -> list[datetime]:
    try:
        return list(islice(rrulestr(task.recurrence or "", dtstart=task.start), most))
    except (ValueError, KeyError, TypeError):
        return []


def _days(rule: Rule, lang: str) -> str | None:
    """The days of a rule without its end and clock; ``None`` where no short phrase says them."""
    speak = SPEAK.get(rule.freq)
    days = speak(rule, lang) if speak else None
    if days is None or not rule.bymonth or rule.freq == "YEARLY":
        return days
    return f"{days} {_months(rule.bymonth, lang)}" if rule.interval == 1 else None


def _daily(rule: Rule, lang: str) -> str | None:
    tr = speaker(lang)
    if rule.interval == 1 and not rule.bymonthday and not rule.bysetpos:
        return week(rule.days() if rule.byday else EVERY_DAY, lang)
    if rule.byday or rule.bymonthday or rule.bysetpos or rule.bymonth:
        return None
    return tr("jeden zweiten Tag") if rule.interval == 2 else tr("alle {n} Tage").format(n=rule.interval)


def _weekly(rule: Rule, lang: str) -> str | None:
    if rule.bymonthday or rule.bysetpos:
        return None
    days = week(rule.days(), lang)
    return days if rule.interval == 1 else speaker(lang)("alle {n} Wochen {days}").format(n=rule.interval, days=days)


def _monthly(rule: Rule, lang: str) -> str | None:
    tr = speaker(lang)
    if rule.byday:
        if rule.interval == 1 and not rule.bymonthday and not rule.bysetpos and not any(n for n, _ in rule.byday):
            return week(rule.days(), lang)
        days = _nth_weekday(rule, lang)
        text = tr("jeden {days} im Monat") if rule.interval == 1 else tr("alle {n} Monate am {days}")
    else:
        days = _month_days(rule, lang)
        text = tr("am {days} des Monats") if rule.interval == 1 else tr("alle {n} Monate am {days} des Monats")
    return text.format(n=rule.interval, days=days) if days else None


def _yearly(rule: Rule, lang: str) -> str | None:
    """A single day of the year."""
    tr = speaker(lang)
    months = rule.bymonth or (() if rule.byday or rule.bymonthday else (rule.start.month,))
    monthday = rule.bymonthday or (rule.start.day,)
    if len(months) != 1 or len(monthday) != 1 or len(rule.byday) > 1 or not 0 < monthday[0] <= 28:
        return None
    if rule.byday:
        nth = _nth_weekday(rule, lang)
        days = tr("{days} im {month}").format(days=nth, month=month(months[0], lang)) if nth else None
    else:
        days = None if rule.bysetpos else day(date(2000, months[0], monthday[0]), lang, year=False)
    text = tr("jährlich am {days}") if rule.interval == 1 else tr("alle {n} Jahre am {days}")
    return text.format(n=rule.interval, days=days) if days else None


SPEAK: Mapping[str, Callable[[Rule, str], str | None]] = {
    "DAILY": _daily,
    "WEEKLY": _weekly,
    "MONTHLY": _monthly,
    "YEARLY": _yearly,
}


def _nth_weekday(rule: Rule, lang: str) -> str | None:
    """Weekdays counted within their month: "1. und 3. Dienstag", "letzten Freitag"."""
    pairs = rule.byday
    if rule.bysetpos:
        pairs = tuple((n, weekday) for n in rule.bysetpos for _, weekday in rule.byday)
        if len(rule.byday) > 1 or rule.byday[0][0]:
            return None
    by_weekday: dict[int, list[int]] = {}
    for n, weekday in pairs:
        by_weekday.setdefault(weekday, []).append(n)
    if rule.bymonthday or any(n not in ORDINALS for n, _ in pairs):
        return None
    said = [
        f"{listing(_ordinals(ns, lang), lang)} {CALENDARS[lang].weekdays[weekday]}"
        for weekday, ns in sorted(by_weekday.items())
    ]
    return listing(said, lang)


def _month_days(rule: Rule, lang: str) -> str | None:
    """Days counted within their month: "1. und 15.", "letzten Tag"."""
    tr = speaker(lang)
    days = rule.bymonthday or (rule.start.day,)
    if rule.bysetpos or any(not -1 <= d <= 31 or d == 0 for d in days):
        return None
    said = [tr("{day}.").format(day=d) if lang == "de" else _nth(d) for d in sorted(d for d in set(days) if d > 0)]
    return listing([*said, tr("letzten Tag")] if -1 in days else said, lang)


def _ordinals(ns: list[int], lang: str) -> list[str]:
    return [speaker(lang)(ORDINALS[n]) for n in sorted(set(ns), key=lambda n: (n < 0, n))]


def _nth(n: int) -> str:
    """The English ordinal: 1st, 2nd, 3rd, 11th."""
    ending = "th" if 11 <= n <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def _months(months: tuple[int, ...], lang: str) -> str:
    """The months of a rule: "von Mai bis September", "im März und Juni"; winters that cross the year as one."""
    tr = speaker(lang)
    gone = [m for m in range(1, 13) if m not in months]
    firsts = [m for m in months if (m - 2) % 12 + 1 not in months]
    if not gone:
        return ""
    if len(firsts) == 1 and len(months) > 2:
        last = (firsts[0] + len(months) - 2) % 12 + 1
        return tr("von {first} bis {last}").format(first=month(firsts[0], lang), last=month(last, lang))
    return tr("im {months}").format(months=listing([month(m, lang) for m in months], lang))


def _last_day(text: str, start: datetime) -> date | None:
    """The last day that UNTIL leaves, given that every occurrence has the clock time of the start."""
    if not text:
        return None
    day_part, _, clock_part = text.partition("T")
    last = datetime.strptime(day_part, "%Y%m%d").date()  # noqa: DTZ007 - local wall-clock date
    limit = time(int(clock_part[:2]), int(clock_part[2:4])) if clock_part else time.max
    return last if start.time() <= limit else last - timedelta(days=1)


def _list(parts: Mapping[str, str], key: str) -> list[str]:
    return parts[key].split(",") if parts.get(key) else []
