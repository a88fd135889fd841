"""When a task comes round, or the part of it that someone takes on, said from its rule (``rules.md``, "Time")."""

from datetime import date, datetime, timedelta

from desktop.domain.errors import RuleError
from desktop.domain.plan import Commitment, Task
from desktop.domain.recurrence import Filter, Frequency, Rule, parse
from desktop.domain.schedule import days_of, starts
from desktop.domain.words.dates import CALENDARS, clock, clocks, day, month, week
from desktop.domain.words.numbers import listing
from desktop.domain.words.patterns import pattern
from desktop.texts import QT_TR_NOOP, speaker

ORDINALS = {
    1: QT_TR_NOOP("1."),
    2: QT_TR_NOOP("2."),
    3: QT_TR_NOOP("3."),
    4: QT_TR_NOOP("4."),
    5: QT_TR_NOOP("5."),
    -2: QT_TR_NOOP("vorletzten"),
    -1: QT_TR_NOOP("letzten"),
}
EVERY_DAY = frozenset(range(7))
LONG = 3660
"""Days, ten years: how far a rule is unfolded to find its first time or its COUNT."""


def rhythm(task: Task, lang: str) -> str:
    """When the task comes round: "Mo–Fr, 12 Uhr", "alle 4 Wochen freitags, 10 Uhr", "am 8. Dezember, 10:30 Uhr".

    Exceptions are named for rules with COUNT alone, whose number they change. A rule without a short phrase is said
    as "nach eigenem Rhythmus" with its first time.
    """
    tr = speaker(lang)
    if not task.recurrence:
        text = tr("entfällt am {day}") if task.start.date() in task.exceptions else tr("am {day}")
        return f"{text.format(day=day(task.start.date(), lang, year=False))}, {clock(task.start, lang)}"
    rule = _read(task.recurrence)
    if rule and rule.count:
        return _counted(task, rule, lang)
    days = _days(rule, task.start, lang) if rule else None
    return _joined(days, clock(task.start, lang), _last_day(rule, task.start), lang) if days else _own_way(task, lang)


def rhythm_of(commitment: Commitment, task: Task, lang: str) -> str:
    """When someone does their part of the task: its days, and its hours where these are a part of the window.

    ``from_`` and ``until`` of the commitment are not named; ``span`` says them.
    """
    tr = speaker(lang)
    hours = _hours(commitment, task, lang)
    if commitment.dates:
        starts_then = [datetime.combine(d, task.start.time()) for d in commitment.dates]
        return f"{pattern(starts_then, lang, with_clock=False)}, {hours}"
    whole = _read(task.recurrence)
    part = _read(commitment.recurrence) if commitment.recurrence else whole
    if whole and part and not whole.count and (said := _both(whole, part, task.start, hours, lang)):
        return said
    said = rhythm(task, lang)
    if commitment.recurrence and task.recurrence:
        own = (part and _days(part, task.start, lang)) or tr("nach eigener Regel")
        own = _joined(own, "", _last_day(part, task.start), lang)
        said = tr("{task}; davon {part}").format(task=said, part=own)
    return said if hours == clock(task.start, lang) else f"{said} ({hours})"


def _both(whole: Rule, part: Rule, start: datetime, hours: str, lang: str) -> str | None:
    """The days that both rules yield, where one phrase says them."""
    ends = [end for end in (_last_day(whole, start), _last_day(part, start)) if end]
    of_task, of_part = _weekdays(whole, start), _weekdays(part, start)
    days: str | None = None
    if of_task is not None and of_part is not None:
        days = week(of_task & of_part, lang) if of_task & of_part else None
    elif part is whole or (of_task is not None and _weekdays_named(part, start) <= of_task):
        days = _days(part, start, lang)
    elif of_part == EVERY_DAY:
        days = _days(whole, start, lang)
    return _joined(days, hours, min(ends, default=None), lang) if days else None


def _read(recurrence: str | None) -> Rule | None:
    try:
        return parse(recurrence) if recurrence else None
    except RuleError:
        return None


def _joined(days: str, hours: str, until: date | None, lang: str) -> str:
    tr = speaker(lang)
    end = tr("bis {day}").format(day=day(until, lang)) if until else ""
    return ", ".join(text for text in (days, hours, end) if text)


def _hours(commitment: Commitment, task: Task, lang: str) -> str:
    """The clock time at which the task starts, or "14 bis 16 Uhr" for a part of its window."""
    tr = speaker(lang)
    start = task.start.time()
    if commitment.from_time is None and commitment.to_time is None:
        return clock(start, lang)
    end = (task.start + timedelta(minutes=task.duration_minutes)).time()
    first, until = clocks([commitment.from_time or start, commitment.to_time or end], lang)
    return tr("{first} bis {until}").format(first=first, until=until)


def _counted(task: Task, rule: Rule, lang: str) -> str:
    tr = speaker(lang)
    first = task.start.date()
    if days_of(rule.text, task.start, first, LONG).bit_count() != rule.count:
        return _own_way(task, lang)
    return pattern(starts(task, first, LONG), lang) or tr("entfällt")


def _own_way(task: Task, lang: str) -> str:
    tr = speaker(lang)
    try:
        first = next(iter(starts(task, task.start.date(), LONG)), None)
    except RuleError:
        first = None
    if first is None:
        return tr("nach eigenem Rhythmus")
    text = tr("nach eigenem Rhythmus, zum ersten Mal am {day}, {clock}")
    return text.format(day=day(first.date(), lang), clock=clock(first, lang))


def _last_day(rule: Rule | None, start: datetime) -> date | None:
    """The last day that UNTIL leaves, given that every occurrence has the clock time of the start."""
    if rule is None or rule.until is None:
        return None
    return rule.until.date() - timedelta(days=0 if start.time() <= rule.until.time() else 1)


def _asked(rule: Rule, start: datetime) -> Filter:
    """What the rule asks for, with what it leaves to its start (RFC 5545, 3.3.10; as dateutil does)."""
    asked = rule.filter
    if asked.weekdays or asked.ordinals or asked.month_days or rule.frequency is Frequency.DAILY:
        return asked
    if rule.frequency is Frequency.WEEKLY:
        return asked._replace(weekdays=(start.weekday(),))
    months = (start.month,) if rule.frequency is Frequency.YEARLY and not asked.months else asked.months
    return asked._replace(month_days=(start.day,), months=months)


def _weekdays(rule: Rule, start: datetime) -> frozenset[int] | None:
    """The weekdays, if the rule is no more than "each week on these"; else ``None``."""
    asked = _asked(rule, start)
    if rule.interval > 1 or rule.positions or asked.months or asked.month_days or asked.ordinals:
        return None
    return frozenset(asked.weekdays) or EVERY_DAY


def _weekdays_named(rule: Rule, start: datetime) -> frozenset[int]:
    """The weekdays on which the rule may yield a day at all."""
    asked = _asked(rule, start)
    named = frozenset(asked.weekdays) | frozenset(weekday for _, weekday in asked.ordinals)
    return named or EVERY_DAY


def _days(rule: Rule, start: datetime, lang: str) -> str | None:
    """The days of a rule without its end and clock; ``None`` where no short phrase says them."""
    asked = _asked(rule, start)
    if not (asked.month_days or asked.ordinals or rule.positions):
        days = _plain(rule, start, lang)
    elif rule.frequency is Frequency.YEARLY:
        return _yearly(rule, start, lang)
    elif rule.frequency is Frequency.MONTHLY or (
        rule.frequency is Frequency.DAILY and rule.interval == 1 and not rule.positions
    ):
        days = _monthly(rule, start, lang)
    else:
        days = None
    if days and asked.months:
        return f"{days} {_months(asked.months, lang)}".strip() if rule.interval == 1 else None
    return days


def _plain(rule: Rule, start: datetime, lang: str) -> str | None:
    """Weekdays, or every so many days."""
    tr = speaker(lang)
    weekdays = _asked(rule, start).weekdays
    if rule.interval == 1:
        return week(frozenset(weekdays) or EVERY_DAY, lang)
    if rule.frequency is Frequency.WEEKLY:
        return tr("alle {n} Wochen {days}").format(n=rule.interval, days=week(weekdays, lang))
    if rule.frequency is not Frequency.DAILY or weekdays:
        return None
    return tr("jeden zweiten Tag") if rule.interval == 2 else tr("alle {n} Tage").format(n=rule.interval)


def _monthly(rule: Rule, start: datetime, lang: str) -> str | None:
    tr = speaker(lang)
    if days := _nth_weekday(rule, start, lang):
        text = tr("jeden {days} im Monat") if rule.interval == 1 else tr("alle {n} Monate am {days}")
    else:
        days = _month_days(rule, start, lang)
        text = tr("am {days} des Monats") if rule.interval == 1 else tr("alle {n} Monate am {days} des Monats")
    return text.format(n=rule.interval, days=days) if days else None


def _yearly(rule: Rule, start: datetime, lang: str) -> str | None:
    """A single day of the year that every year has."""
    tr = speaker(lang)
    asked = _asked(rule, start)
    if len(asked.months) != 1:
        return None
    days = _nth_weekday(rule, start, lang)
    if days and " " in days and len(asked.ordinals) <= 1 and len(rule.positions) <= 1:
        days = tr("{days} im {month}").format(days=days, month=month(asked.months[0], lang))
    elif len(asked.month_days) == 1 and 0 < asked.month_days[0] <= 28 and _month_days(rule, start, lang):
        days = day(date(2001, asked.months[0], asked.month_days[0]), lang, year=False)
    else:
        return None
    text = tr("jährlich am {days}") if rule.interval == 1 else tr("alle {n} Jahre am {days}")
    return text.format(n=rule.interval, days=days)


def _nth_weekday(rule: Rule, start: datetime, lang: str) -> str | None:
    """Weekdays counted within their month: "1. und 3. Dienstag", "letzten Freitag"."""
    asked = _asked(rule, start)
    pairs = asked.ordinals
    if rule.positions and not pairs and len(asked.weekdays) == 1:
        pairs = tuple((n, asked.weekdays[0]) for n in rule.positions)
    elif rule.positions or asked.weekdays:
        return None
    if asked.month_days or any(n not in ORDINALS for n, _ in pairs):
        return None
    tr = speaker(lang)
    weekdays = sorted({weekday for _, weekday in pairs})
    counted = {weekday: [tr(said) for n, said in ORDINALS.items() if (n, weekday) in pairs] for weekday in weekdays}
    names = CALENDARS[lang].weekdays
    return listing([f"{listing(counted[weekday], lang)} {names[weekday]}" for weekday in weekdays], lang) or None


def _month_days(rule: Rule, start: datetime, lang: str) -> str | None:
    """Days counted within their month: "1. und 15.", "letzten Tag"."""
    tr = speaker(lang)
    asked = _asked(rule, start)
    if rule.positions or asked.weekdays or asked.ordinals or not asked.month_days or asked.month_days[0] < -1:
        return None
    said = [f"{d}." if lang == "de" else _nth(d) for d in asked.month_days if d > 0]
    return listing([*said, tr("letzten Tag")] if -1 in asked.month_days else said, lang)


def _nth(n: int) -> str:
    """The English ordinal: 1st, 2nd, 3rd, 11th."""
    ending = "th" if 11 <= n <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


def _months(months: tuple[int, ...], lang: str) -> str:
    """The months of a rule: "von Mai bis September", "im März und Juni"; "" for all."""
    tr = speaker(lang)
    firsts = [m for m in months if (m - 2) % 12 + 1 not in months]
    if not firsts:
        return ""
    if len(firsts) == 1 and len(months) > 2:
        last = (firsts[0] + len(months) - 2) % 12 + 1
        return tr("von {first} bis {last}").format(first=month(firsts[0], lang), last=month(last, lang))
    return tr("im {months}").format(months=listing([month(m, lang) for m in months], lang))
