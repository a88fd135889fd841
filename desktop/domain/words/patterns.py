"""Many single times said as one pattern."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from desktop.domain.words.dates import CALENDARS, clock, clocks, day, each, span
from desktop.domain.words.numbers import listing, number, times
from desktop.texts import speaker


def pattern(starts: Sequence[datetime], lang: str, with_clock: bool = True) -> str:
    """The same times in few words, with their number and the first of them; "" for none.

    "dienstags ab 3. März um 15 Uhr, elfmal"; "am Sa 28. und So 29. November um 12 Uhr"; "täglich vom 20. bis
    23. Dezember um 8 Uhr". At most three dates are named. Times without a short pattern are counted between the
    first and the last: "an elf Tagen vom 3. März bis 5. April". The clock is said where all have the same.
    """
    whole = sorted(set(starts))
    days = sorted({start.date() for start in whole})
    if not days:
        return ""
    if len(days) < len(whole):
        return _several_a_day(whole, days, lang, with_clock)
    phrase, count = _phrase(days, lang)
    said = sorted({start.time() for start in whole})
    if with_clock and len(said) == 1:
        tr = speaker(lang)
        phrase = tr("{days} um {clock}").format(days=phrase, clock=clock(said[0], lang))
    return f"{phrase}, {times(count, lang)}" if count else phrase


def _several_a_day(starts: Sequence[datetime], days: Sequence[date], lang: str, with_clock: bool) -> str:
    tr = speaker(lang)
    if len(days) == 1 and len(starts) <= 3 and with_clock:
        return tr("{days} um {clock}").format(
            days=_single_days(days, lang), clock=listing(clocks([start.time() for start in starts], lang), lang)
        )
    if len(days) <= 3:
        return f"{_single_days(days, lang)}, {times(len(starts), lang)}"
    return tr("vom {span}").format(span=_span(days, lang)) + f", {times(len(starts), lang)}"


def _phrase(days: Sequence[date], lang: str) -> tuple[str, int]:
    """The days, and how many there are where the phrase does not say so itself (else 0)."""
    tr = speaker(lang)
    steps = {(after - before).days for before, after in pairwise(days)}
    step = steps.pop() if len(steps) == 1 else 0
    if len(days) > 2 and step == 1:
        return tr("täglich vom {span}").format(span=_span(days, lang)), 0
    if len(days) <= 3:
        return _single_days(days, lang), 0
    weekdays = sorted({d.weekday() for d in days})
    if weeks := _weeks_between(days):
        text = tr("{days} ab {first}") if weeks == 1 else tr("alle {n} Wochen {days} ab {first}")
    elif step:
        text = tr("jeden zweiten Tag ab {first}") if step == 2 else tr("alle {n} Tage ab {first}")
    elif len(weekdays) <= 2:
        text = tr("{days} vom {span}")
    else:
        return tr("an {number} Tagen vom {span}").format(number=number(len(days), lang), span=_span(days, lang)), 0
    first = day(days[0], lang, _long(days))
    said = text.format(n=weeks or step, days=each(weekdays, lang), first=first, span=_span(days, lang))
    return said, len(days)


def _weeks_between(days: Sequence[date]) -> int:
    """The number n if the days are every one of their weekdays in each n-th week from the first to the last, else 0."""
    weekdays = {d.weekday() for d in days}
    if len(weekdays) > 6:
        return 0
    monday = days[0] - timedelta(days[0].weekday())
    weeks = sorted({(d - monday).days // 7 for d in days})
    steps = {after - before for before, after in pairwise(weeks)}
    if len(steps) != 1:
        return 0
    full = [monday + timedelta(7 * week + weekday) for week in weeks for weekday in sorted(weekdays)]
    return steps.pop() if [d for d in full if days[0] <= d <= days[-1]] == list(days) else 0


def _single_days(days: Sequence[date], lang: str) -> str:
    """At most three dates: "am Sa 28. und So 29. November"."""
    names = CALENDARS[lang]
    tr = speaker(lang)
    said = []
    for d, after in zip(days, (*days[1:], None), strict=True):
        same = after is not None and (after.year, after.month) == (d.year, d.month)
        date_text = tr("{day}.").format(day=d.day) if same else day(d, lang, _long(days))
        said.append(f"{names.short_weekdays[d.weekday()]} {date_text}")
    return tr("am {days}").format(days=listing(said, lang))


def _span(days: Sequence[date], lang: str) -> str:
    return span(days[0], days[-1], lang, year=_long(days))


def _long(days: Sequence[date]) -> bool:
    return (days[-1] - days[0]).days >= 330
