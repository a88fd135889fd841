"""``pattern`` says occurrences in few words, and neither invents nor loses one."""

import re
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.words import pattern
from desktop.domain.words.dates import CALENDARS
from desktop.domain.words.numbers import NUMBERS

DE = CALENDARS["de"]
NOON = time(12)


def at(*days, clock=NOON):
    return [datetime.combine(d, clock) for d in days]


def every(first, step, count):
    return [first + timedelta(step * i) for i in range(count)]


SAT = date(2026, 11, 28)
TUE = date(2026, 3, 3)
WEEKENDS = [d + timedelta(i) for d in every(SAT, 7, 4) for i in (0, 1)]


@pytest.mark.parametrize(
    ("starts", "de", "en"),
    [
        ([], "", ""),
        (at(SAT), "am Sa 28. November um 12\u00a0Uhr", "on Sat 28 November at 12:00"),
        (
            at(SAT, SAT + timedelta(1)),
            "am Sa 28. und So 29. November um 12\u00a0Uhr",
            "on Sat 28 and Sun 29 November at 12:00",
        ),
        (
            at(SAT, date(2026, 12, 1), date(2026, 12, 5)),
            "am Sa 28. November, Di 1. und Sa 5. Dezember um 12\u00a0Uhr",
            "on Sat 28 November, Tue 1 and Sat 5 December at 12:00",
        ),
        (
            at(*every(TUE, 7, 11)),
            "dienstags ab 3. März um 12\u00a0Uhr, elfmal",
            "Tuesdays from 3 March at 12:00, eleven times",
        ),
        (
            at(*every(date(2026, 12, 20), 1, 4), clock=time(8)),
            "täglich vom 20. bis 23. Dezember um 8\u00a0Uhr",
            "daily from 20 to 23 December at 8:00",
        ),
        (
            at(*WEEKENDS),
            "samstags und sonntags ab 28. November um 12\u00a0Uhr, achtmal",
            "Saturdays and Sundays from 28 November at 12:00, eight times",
        ),
        (
            at(*every(TUE, 14, 5)),
            "alle 2 Wochen dienstags ab 3. März um 12\u00a0Uhr, fünfmal",
            "every 2 weeks on Tuesdays from 3 March at 12:00, five times",
        ),
        (
            at(*every(TUE, 3, 13)),
            "alle 3 Tage ab 3. März um 12\u00a0Uhr, 13-mal",
            "every 3 days from 3 March at 12:00, 13 times",
        ),
        (
            [datetime.combine(SAT, time(h)) for h in (8, 12, 17)],
            "am Sa 28. November um 8, 12 und 17\u00a0Uhr",
            "on Sat 28 November at 8:00, 12:00 and 17:00",
        ),
        (
            at(SAT, SAT + timedelta(1)) + at(SAT, clock=time(17)),
            "am Sa 28. und So 29. November, dreimal",
            "on Sat 28 and Sun 29 November, three times",
        ),
        (
            at(*every(TUE, 1, 4)) + at(*every(TUE, 1, 4), clock=time(8)),
            "vom 3. bis 6. März, achtmal",
            "from 3 to 6 March, eight times",
        ),
        (
            at(*every(TUE, 7, 3), TUE + timedelta(35)),
            "dienstags vom 3. März bis 7. April um 12\u00a0Uhr, viermal",
            "Tuesdays from 3 March to 7 April at 12:00, four times",
        ),
        (
            at(*(TUE + timedelta(i * i) for i in range(6))),
            "an sechs Tagen vom 3. bis 28. März um 12\u00a0Uhr",
            "on six days from 3 to 28 March at 12:00",
        ),
        (
            at(TUE, date(2027, 3, 5)),
            "am Di 3. März 2026 und Fr 5. März 2027 um 12\u00a0Uhr",
            "on Tue 3 March 2026 and Fri 5 March 2027 at 12:00",
        ),
    ],
)
def test_occurrences_are_said_as_a_pattern(starts, de, en):
    assert pattern(starts, "de") == de
    assert pattern(starts, "en") == en


def test_the_clock_is_left_out_on_request():
    assert pattern(at(*every(TUE, 7, 11)), "de", with_clock=False) == "dienstags ab 3. März, elfmal"


regular = st.builds(
    lambda first, weekdays, weeks, every_nth: [
        d
        for i in range(weeks * 7)
        if (d := first + timedelta(i)).weekday() in weekdays and (i + first.weekday()) // 7 % every_nth == 0
    ],
    st.dates(date(2026, 1, 1), date(2026, 12, 31)),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(1, 20),
    st.integers(1, 3),
)
stepped = st.builds(every, st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(1, 9), st.integers(1, 30))
loose = st.lists(st.dates(date(2026, 2, 1), date(2026, 6, 30)), max_size=25, unique=True)


@settings(deadline=None)
@given(days=regular | stepped | loose, clock=st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_a_pattern_never_invents_or_loses_an_occurrence(days, clock):
    said = pattern(at(*days, clock=clock), "de")
    assert read(said, sorted(days)) is None or read(said, sorted(days)) == sorted(days), said
    assert len(re.findall(r"\d+\.(?!\d)", said)) <= 3
    if days:
        assert count(said) in (len(days), None)
        assert f"{min(days).day}." in said


@settings(deadline=None)
@given(days=loose, clocks=st.lists(st.sampled_from([time(8), NOON, time(17, 30)]), min_size=1, max_size=3, unique=True))
def test_several_times_a_day_are_counted_one_by_one(days, clocks):
    starts = [datetime.combine(d, clock) for d in days for clock in clocks]
    said = pattern(starts, "de")
    assert count(said) in (len(starts), None)
    if len(clocks) > 1 and len(days) > 1:
        assert count(said) == len(starts)


@settings(deadline=None)
@given(days=regular | loose)
def test_the_order_of_the_occurrences_does_not_matter(days):
    assert pattern(at(*days), "en") == pattern(at(*reversed(days)), "en")


def count(said):
    """The number that the phrase names, ``None`` where it names days alone."""
    words = {word: n for n, word in enumerate(NUMBERS["de"])} | {"ein": 1, "zwei": 2}
    found = re.search(r"(?:, |^an )(\w+?)(?:-?mal| Tagen)(?= vom|$)", said)
    if not found:
        return None
    return words[found[1]] if found[1] in words else int(found[1])


def read(said, days):
    """The days that a phrase means, by a reader of its own; ``None`` where it only counts them."""
    first, number = (days[0], count(said) or 0) if days else (None, 0)
    if said.startswith("am "):
        dates = re.findall(r"(Mo|Di|Mi|Do|Fr|Sa|So) (\d+)\.", said)
        return days if [(DE.short_weekdays[d.weekday()], str(d.day)) for d in days] == dates else []
    if found := re.match(r"täglich vom .*?(\d+)\. (\w+)(?: um .*)?$", said):
        last = (int(found[1]), DE.months.index(found[2]) + 1)
        run = every(first, 1, 400)
        return run[: [(d.day, d.month) for d in run].index(last) + 1]
    if found := re.match(r"(?:jeden zweiten Tag|alle (\d+) Tage) ab", said):
        return every(first, int(found[1] or 2), number)
    if found := re.match(r"(?:alle (\d+) Wochen )?([a-z ,]+) ab \d", said):
        monday = first - timedelta(first.weekday())
        weeks = every(monday, 7 * int(found[1] or 1), 100)
        line = (week + timedelta(d) for week in weeks for d in weekdays(found[2]))
        return [d for d in line if d >= first][:number]
    return None if days else []


def weekdays(said):
    named = [i for i, each in enumerate(DE.each) if each in said]
    return range(named[0], named[-1] + 1) if " bis " in said else named
