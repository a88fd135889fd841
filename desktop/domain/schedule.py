"""When tasks are due: the days that recurrence rules yield, as the bits of one int (``rules.md``, "Time").

Bit *i* of such an int stands for day *i* of a calendar, so that the days on which a task is due and somebody comes are
one ``&`` away. Nothing here walks from day to day, and dates far in the past cost no more than near ones.
"""

from calendar import isleap
from collections.abc import Iterable, Iterator, Sequence
from datetime import MAXYEAR, date, datetime, timedelta
from functools import cached_property, lru_cache

from desktop.domain.errors import RuleError
from desktop.domain.plan import Task
from desktop.domain.recurrence import DAILY, MONTHLY, WEEKLY, Filter, Frequency, Rule, parse
from desktop.texts import QT_TR_NOOP

LAST_DAY = date.max.toordinal()
DAY = timedelta(days=1)

Period = tuple[int, int, int]
"""The number of a month, year or week, the bit of its first day and the bit after its last, which may lie outside."""


def check_rule(rule: str, start: datetime, *, commitment: bool = False) -> None:
    """Make sure that a rule can be used from ``start`` on.

    Raises ``RuleError`` for what ``rules.md`` calls an error; ``commitment`` rules out ``COUNT`` as well.
    """
    parsed = parse(rule)
    if commitment and parsed.count is not None:
        raise RuleError(
            QT_TR_NOOP("„{rule}“: Eine Zusage hat keine Anzahl (COUNT). Bitte stattdessen ein Ende nennen (UNTIL)."),
            rule=rule,
        )
    if not _yields(parsed, start):
        raise RuleError(
            QT_TR_NOOP(
                "„{rule}“ trifft ab {start} zehn Jahre lang keinen einzigen Tag. Bitte Tage wählen, die es gibt."
            ),
            rule=rule,
            start=start.date().isoformat(),
        )


def days_of(rule: str | None, start: datetime, first: date, days: int) -> int:
    """The days that a rule yields, bit *i* standing for ``first`` + *i*; ``None`` is once, at ``start``."""
    calendar = calendar_of(first.toordinal(), days)
    return calendar.once(start) if rule is None else calendar.yielded(parse(rule), start)


def starts(task: Task, first: date, days: int) -> tuple[datetime, ...]:
    """When the task is due in the ``days`` days from ``first``, without its exceptions, in order."""
    calendar = calendar_of(first.toordinal(), days)
    return tuple(calendar.moments(calendar.due(task), task.start))


def bits(days: int) -> Iterator[int]:
    """The numbers of the bits that are set, lowest first."""
    while days:
        low = days & -days
        yield low.bit_length() - 1
        days ^= low


def first_bit(days: int) -> int:
    """The number of the lowest bit that is set; there must be one."""
    return (days & -days).bit_length() - 1


def following(all_days: int, some: int) -> int:
    """For each of ``some`` of ``all_days`` the next one of ``all_days``, if there is one.

    Adding one behind each of the days runs through the gap that follows and stops at the next.
    """
    return ((some << 1) + (~all_days & ((1 << all_days.bit_length()) - 1))) & all_days


class Calendar:
    """A run of days, and for each thing a rule can ask for the days that have it."""

    def __init__(self, first: int, days: int) -> None:
        """``first`` is a proleptic ordinal; days after the year 9999 do not exist and are left out."""
        self.first = first
        self.days = max(0, min(days, LAST_DAY + 1 - first))
        self.all = (1 << self.days) - 1
        self.first_day = date.fromordinal(min(first, LAST_DAY))
        self.last_day = date.fromordinal(min(first + max(days, 1) - 1, LAST_DAY))
        self._filtered: dict[Filter, int] = {}
        self._phases: dict[tuple[Frequency, int, int, int], int] = {}
        self._plain: dict[str, int] = {}

    @cached_property
    def months(self) -> tuple[Period, ...]:
        """The months, numbered on from year 0."""
        found: list[Period] = []
        if not self.days:
            return ()
        year, month, bit = self.day(0).year, self.day(0).month, 1 - self.day(0).day
        while bit < self.days:
            following = (year, month + 1) if month < 12 else (year + 1, 1)
            end = (date(*following, 1).toordinal() if following[0] <= MAXYEAR else LAST_DAY + 1) - self.first
            found.append((year * 12 + month - 1, bit, end))
            (year, month), bit = following, end
        return tuple(found)

    @cached_property
    def years(self) -> tuple[Period, ...]:
        """The years."""
        numbers = range(self.day(0).year, self.day(self.days - 1).year + 1) if self.days else ()
        return tuple(
            (year, date(year, 1, 1).toordinal() - self.first, date(year, 12, 31).toordinal() + 1 - self.first)
            for year in numbers
        )

    def weeks(self, week_start: int = 0) -> Iterator[Period]:
        """The weeks from one ``week_start`` (Monday: 0) to the next, numbered on without end."""
        number, into = divmod(self.first - 1 - week_start, 7)
        return ((number + i, bit, bit + 7) for i, bit in enumerate(range(-into, self.days, 7)))

    def day(self, bit: int) -> date:
        """The date of a bit."""
        return self._dates[bit]

    def first_of(self, days: int) -> date:
        """The date of the first of some days."""
        return self._dates[(days & -days).bit_length() - 1]

    @cached_property
    def _dates(self) -> tuple[date, ...]:
        return tuple(date.fromordinal(self.first + bit) for bit in range(self.days))

    def moments(self, days: int, start: datetime) -> Iterator[datetime]:
        """The days as moments with the clock time of ``start``."""
        midnight = datetime.combine(self.day(0), start.time()) if days else start
        return (midnight + bit * DAY for bit in bits(days))

    def due(self, task: Task) -> int:
        """The days on which the task is due, without its exceptions."""
        rule = task.recurrence
        days = self.once(task.start) if rule is None else self.yielded_by(rule, task.start)
        return days & ~self.listed(task.exceptions) if task.exceptions else days

    def once(self, start: datetime) -> int:
        """The one day of ``start``."""
        bit = start.toordinal() - self.first
        return 1 << bit if 0 <= bit < self.days else 0

    def listed(self, dates: Sequence[date]) -> int:
        """Single days."""
        found = 0
        for day in dates:
            bit = day.toordinal() - self.first
            if 0 <= bit < self.days:
                found |= 1 << bit
        return found

    def span(self, first: date | None, last: date | None) -> int:
        """The days from ``first`` to ``last``, both included; ``None`` is no bound."""
        found = self.all
        if last is not None and (bit := last.toordinal() + 1 - self.first) < self.days:
            found = (1 << bit) - 1 if bit > 0 else 0
        if first is not None and (bit := first.toordinal() - self.first) > 0:
            found = found >> bit << bit
        return found

    def before(self, ordinal: int) -> int:
        """The days before an ordinal."""
        bit = ordinal - self.first
        return self.all if bit >= self.days else (1 << max(bit, 0)) - 1

    def from_ordinal(self, ordinal: int) -> int:
        """The days from an ordinal on."""
        bit = ordinal - self.first
        return self.all if bit <= 0 else self.all >> bit << bit

    def yielded_by(self, text: str, start: datetime) -> int:
        """The days that a rule yields, by its text; most rules ask nothing of their start but to come after it."""
        found = self._plain.get(text)
        if found is None:
            rule = parse(text)
            if not rule.plain or rule.until is not None or rule.count is not None:
                return self.yielded(rule, start)
            found = self._plain[text] = self.matching(rule, start)
        bit = start.toordinal() - self.first
        return found >> bit << bit if bit > 0 else found

    def yielded(self, rule: Rule, start: datetime) -> int:
        """The days that a rule yields from ``start`` on, up to its ``UNTIL`` or ``COUNT``."""
        found = self.unending(rule, start)
        if rule.until is not None:
            return found & self.before(rule.until.toordinal() + (rule.until.time() >= start.time()))
        if rule.count is not None:
            return found & self.before(_counted(rule, start, self.first + self.days))
        return found

    def unending(self, rule: Rule, start: datetime) -> int:
        """The same, with ``UNTIL`` and ``COUNT`` left out."""
        found = self._filtered.get(rule.filter) if rule.plain else None
        if found is None:
            found = _picked(rule, start, self.first, self.days) if rule.positions else self.matching(rule, start)
        bit = start.toordinal() - self.first
        return found >> bit << bit if bit > 0 else found

    def matching(self, rule: Rule, start: datetime) -> int:
        """The days that pass the filter and lie in a period that ``INTERVAL`` counts, before and after ``start``."""
        asked = _filter_from(rule, start) if rule.by_start else rule.filter
        found = self._filtered.get(asked)
        if found is None:
            found = self._filtered[asked] = self._filter(asked)
        if rule.interval == 1:
            return found
        return found & self._in_interval(rule, start)

    def _range(self, begin: int, end: int) -> int:
        begin, end = max(0, begin), min(end, self.days)
        return (1 << end) - (1 << begin) if end > begin else 0

    def _every(self, interval: int, bit: int) -> int:
        """Every so many days, ``bit`` being one of them."""
        bit %= interval
        if bit >= self.days:
            return 0
        number = (self.days - bit + interval - 1) // interval
        return ((1 << interval * number) - 1) // ((1 << interval) - 1) << bit if number > 1 else 1 << bit

    def _weekday(self, weekday: int) -> int:
        return self._every(7, weekday + 1 - self.first)

    def _filter(self, asked: Filter) -> int:
        found = self.all
        if asked.months:
            found &= self._join((a, b) for month, a, b in self.months if month % 12 + 1 in asked.months)
        if asked.month_days:
            found &= self._month_days(asked.month_days)
        if asked.weekdays:
            found &= sum(self._weekday(weekday) for weekday in asked.weekdays)
        if asked.ordinals:
            found &= self._ordinals(asked)
        return found

    def _join(self, ranges: Iterable[tuple[int, int]]) -> int:
        found = 0
        for begin, end in ranges:
            found |= self._range(begin, end)
        return found

    def _month_days(self, month_days: tuple[int, ...]) -> int:
        found = 0
        for _, begin, end in self.months:
            for day in month_days:
                bit = begin + day - 1 if day > 0 else end + day
                if begin <= bit < end and 0 <= bit < self.days:
                    found |= 1 << bit
        return found

    def _ordinals(self, asked: Filter) -> int:
        """The n-th weekdays of months or years. Named beside plain weekdays, both must hold (as in dateutil)."""
        found = 0
        for _, begin, end in self.years if asked.ordinals_of_year else self.months:
            for ordinal, weekday in asked.ordinals:
                if ordinal > 0:
                    bit = begin + (weekday + 1 - self.first - begin) % 7 + 7 * (ordinal - 1)
                else:
                    bit = end - 1 - (self.first + end - 2 - weekday) % 7 + 7 * (ordinal + 1)
                if begin <= bit < end and 0 <= bit < self.days:
                    found |= 1 << bit
        return found

    def _in_interval(self, rule: Rule, start: datetime) -> int:
        """The days of every ``INTERVAL``-th period, that of ``start`` being one of them."""
        interval, ordinal = rule.interval, start.toordinal()
        if rule.frequency is DAILY:
            phase = (ordinal - self.first) % interval
        elif rule.frequency is WEEKLY:
            phase = (ordinal - 1 - rule.week_start) // 7 % interval
        elif rule.frequency is MONTHLY:
            phase = (start.year * 12 + start.month - 1) % interval
        else:
            phase = start.year % interval
        key = (rule.frequency, interval, phase, rule.week_start)
        found = self._phases.get(key)
        if found is None:
            found = self._phases[key] = self._periods_of(*key)
        return found

    def _periods_of(self, frequency: Frequency, interval: int, phase: int, week_start: int) -> int:
        if frequency is DAILY:
            return self._every(interval, phase)
        if frequency is WEEKLY:
            return self._join((a, b) for number, a, b in self.weeks(week_start) if number % interval == phase)
        periods = self.months if frequency is MONTHLY else self.years
        return self._join((a, b) for number, a, b in periods if number % interval == phase)


@lru_cache(maxsize=64)
def calendar_of(first: int, days: int) -> Calendar:
    """The calendar of a window; the same window gives the same calendar, with what it has worked out so far."""
    return Calendar(first, days)


@lru_cache(maxsize=8192)
def _filter_from(rule: Rule, start: datetime) -> Filter:
    """The filter of a rule that names no days, taken from its start (RFC 5545, 3.3.10; as dateutil does)."""
    if rule.frequency is WEEKLY:
        return rule.filter._replace(weekdays=(start.weekday(),))
    months = rule.filter.months if rule.filter.months or rule.frequency is MONTHLY else (start.month,)
    return rule.filter._replace(month_days=(start.day,), months=months)


@lru_cache(maxsize=4096)
def _picked(rule: Rule, start: datetime, first: int, days: int) -> int:
    """What ``BYSETPOS`` leaves of each period; a period needs all its days, also those outside the calendar.

    The first week begins with ``start``, not with ``WKST``, as in dateutil; months and years begin before it.
    """
    begin = max(1, date.fromordinal(first).replace(month=1, day=1).toordinal() - 7)
    wide = Calendar(begin, first + days + 372 - begin)
    found = wide.matching(rule, start)
    if rule.frequency is WEEKLY and (bit := start.toordinal() - begin) > 0:
        found = found >> bit << bit
    picked = sum(_pick(found, rule.positions, begin, end) for _, begin, end in _periods(wide, rule))
    return picked >> first - begin & ((1 << days) - 1)


def _periods(calendar: Calendar, rule: Rule) -> Iterable[Period]:
    if rule.frequency is DAILY:
        return ((0, bit, bit + 1) for bit in range(calendar.days))
    if rule.frequency is WEEKLY:
        return calendar.weeks(rule.week_start)
    return calendar.months if rule.frequency is MONTHLY else calendar.years


def _pick(days: int, positions: tuple[int, ...], begin: int, end: int) -> int:
    begin = max(0, begin)
    inside = list(bits(days >> begin & ((1 << end - begin) - 1)))
    chosen = {inside[p - 1 if p > 0 else p] for p in positions if abs(p) <= len(inside)}
    return sum(1 << bit + begin for bit in chosen)


@lru_cache(maxsize=4096)
def _counted(rule: Rule, start: datetime, end: int) -> int:
    """The ordinal behind the last day that ``COUNT`` lets through, at most ``end``; looked for in stretches."""
    left, begin, days = rule.count or 0, start.toordinal(), 366
    while begin < end:
        found = Calendar(begin, min(days, end - begin)).unending(rule, start)
        if found.bit_count() >= left:
            return begin + _nth_bit(found, left) + 1
        left -= found.bit_count()
        begin, days = begin + days, min(days * 2, 16 * 366)
    return end


def _nth_bit(days: int, number: int) -> int:
    """The bit at which ``number`` bits have been seen, found by halving."""
    low, high = 0, days.bit_length() - 1
    while low < high:
        middle = (low + high) // 2
        if (days & ((2 << middle) - 1)).bit_count() < number:
            low = middle + 1
        else:
            high = middle
    return low


@lru_cache(maxsize=8192)
def _yields(rule: Rule, start: datetime) -> bool:
    """Whether a rule, ``UNTIL`` and ``COUNT`` left out, yields a day within ten years of its start."""
    begin, years = start.toordinal(), min(start.year + 10, MAXYEAR)
    end = (date(years, start.month, start.day) if _exists(years, start) else date(years, 3, 1)).toordinal()
    stretches = ((begin, 62), (begin + 62, 366), (begin + 428, end + 1 - begin - 428))
    return any(Calendar(first, days).unending(rule, start) for first, days in stretches)


def _exists(year: int, start: datetime) -> bool:
    return (start.month, start.day) != (2, 29) or isleap(year)
