"""Recurrence: the days of a rule are those of dateutil, and what is no rule is refused in words."""

import datetime as dt
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from unittest.mock import patch

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from desktop.domain.errors import RuleError
from desktop.domain.schedule import check_rule, days_of, starts
from tests.domain.small import task

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def days_by_dateutil(rule: str, start: datetime, first: date, days: int) -> int:
    """The oracle; it looks for rules that yield nothing to the last year there is, so that year is drawn nearer."""
    with patch.object(dt, "MAXYEAR", max(start.year, first.year) + 12):
        try:
            return _days_by_dateutil(rule, start, first, days)
        except IndexError:  # dateutil does not survive a 47th Monday of a month
            reject()


def _days_by_dateutil(rule: str, start: datetime, first: date, days: int) -> int:
    begin = datetime.combine(first, time())
    end = begin + timedelta(days=days)
    found = 0
    for moment in takewhile(lambda moment: moment < end, rrulestr(rule, dtstart=start)):
        if moment >= begin:
            found |= 1 << (moment.date() - first).days
    return found


def some(values: st.SearchStrategy[object], name: str) -> st.SearchStrategy[str]:
    lists = st.lists(values, min_size=1, max_size=4)
    return st.just("") | lists.map(lambda chosen: f";{name}=" + ",".join(map(str, chosen)))


@st.composite
def rules(draw: st.DrawFn, start: datetime) -> str:
    frequency = draw(st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY")))
    weekdays = st.sampled_from(WEEKDAYS)
    if frequency in ("MONTHLY", "YEARLY"):
        most = 5 if frequency == "MONTHLY" else 53
        ordinals = st.integers(1, most) | st.integers(-most, -1) | st.sampled_from((1, 2, -1))
        weekdays = weekdays | st.builds("{}{}".format, ordinals, weekdays)
    parts = [
        f"FREQ={frequency}",
        draw(st.sampled_from(("", "", ";INTERVAL=1", ";INTERVAL=2", ";INTERVAL=3", ";INTERVAL=5", ";INTERVAL=14"))),
        draw(some(weekdays, "BYDAY")),
        draw(st.just("") | some(st.integers(1, 12), "BYMONTH")),
        draw(st.just("") | some(st.integers(1, 31) | st.integers(-31, -1), "BYMONTHDAY")),
        draw(st.just("") | some(st.integers(1, 9) | st.integers(-9, -1), "BYSETPOS")),
        draw(st.just("") | weekdays_start),
    ]
    end = draw(st.sampled_from(("", "count", "until")))
    if end == "count":
        parts.append(f";COUNT={draw(st.integers(1, 60))}")
    elif end == "until":
        until = start + timedelta(minutes=draw(st.integers(-1440, 800 * 1440)))
        parts.append(f";UNTIL={until:%Y%m%dT%H%M%S}")
    return "".join(parts)


weekdays_start = st.sampled_from(WEEKDAYS).map(";WKST={}".format)
moments = st.datetimes(datetime.fromisoformat("2019-01-01"), datetime.fromisoformat("2029-01-01")).map(
    lambda m: m.replace(second=0, microsecond=0)
)


@settings(max_examples=250, deadline=None)
@given(st.data(), moments, st.integers(-400, 1200), st.integers(1, 366))
def test_a_rule_yields_the_days_that_dateutil_yields(data, start, offset, days):
    rule = data.draw(rules(start))
    first = start.date() + timedelta(days=offset)
    try:
        check_rule(rule, start)
    except RuleError:
        assert days_of(rule, start, first, days) == 0
        assert not days_by_dateutil(rule.partition(";COUNT")[0].partition(";UNTIL")[0], start, start.date(), 3650)
    else:
        assert days_of(rule, start, first, days) == days_by_dateutil(rule, start, first, days)


MONDAY = datetime.fromisoformat("2026-11-23T08:00")


def dates(rule: str | None, start: datetime = MONDAY, first: date | None = None, days: int = 366) -> list[date]:
    first = first or start.date()
    found = days_of(rule, start, first, days)
    return [first + timedelta(bit) for bit in range(days) if found >> bit & 1]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("", "NAME=WERT"),
        ("FREQ=DAILY;", "NAME=WERT"),
        ("FREQ", "NAME=WERT"),
        ("INTERVAL=2", "FREQ"),
        ("RRULE:FREQ=DAILY", "RRULE:FREQ"),
        ("freq=DAILY", "FREQ=DAILY"),
        ("FREQ=daily", "FREQ=DAILY"),
        (" FREQ=DAILY", " FREQ"),
        ("FREQ=HOURLY", "DAILY, WEEKLY, MONTHLY, YEARLY"),
        ("FREQ=DAILY;FREQ=DAILY", "FREQ mehr als einmal"),
        ("FREQ=DAILY;BYHOUR=8", "„BYHOUR“"),
        ("FREQ=YEARLY;BYWEEKNO=20", "„BYWEEKNO“"),
        ("FREQ=YEARLY;BYYEARDAY=1", "„BYYEARDAY“"),
        ("FREQ=DAILY;INTERVAL=0", "INTERVAL"),
        ("FREQ=DAILY;INTERVAL=-1", "INTERVAL"),
        ("FREQ=DAILY;INTERVAL=1.5", "„1.5“"),
        ("FREQ=DAILY;COUNT=0", "COUNT"),
        ("FREQ=DAILY;COUNT=", "COUNT"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20261231", "COUNT und UNTIL"),
        ("FREQ=DAILY;UNTIL=20261231T070000Z", "UNTIL=20261231T070000"),
        ("FREQ=DAILY;UNTIL=20261231Z", "ohne Z"),
        ("FREQ=DAILY;UNTIL=2026-12-31", "„2026-12-31“"),
        ("FREQ=DAILY;UNTIL=20260231", "„20260231“"),
        ("FREQ=WEEKLY;BYDAY=", "Wochentag"),
        ("FREQ=WEEKLY;BYDAY=MONDAY", "„MONDAY“"),
        ("FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY oder FREQ=YEARLY"),
        ("FREQ=DAILY;BYDAY=-1SU", "FREQ=MONTHLY oder FREQ=YEARLY"),
        ("FREQ=MONTHLY;BYDAY=0MO", "„0MO“"),
        ("FREQ=YEARLY;BYDAY=54MO", "„54MO“"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "−31–−1"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,,2", "„1,,2“"),
        ("FREQ=YEARLY;BYMONTH=13", "1–12"),
        ("FREQ=YEARLY;BYMONTH=-1", "BYMONTH"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", "BYSETPOS"),
        ("FREQ=WEEKLY;WKST=1", "WKST=MO"),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "zehn Jahre"),
        ("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "zehn Jahre"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "zehn Jahre"),
        ("FREQ=YEARLY;INTERVAL=11;BYMONTH=1", "zehn Jahre"),
        ("FREQ=MONTHLY;BYDAY=6MO", "zehn Jahre"),
    ],
)
def test_what_is_no_rule_is_refused_with_what_to_write_instead(rule, said):
    with pytest.raises(RuleError) as refused:
        check_rule(rule, MONDAY)
    assert said in str(refused.value)
    assert "{" not in str(refused.value)


def test_a_commitment_has_no_count():
    check_rule("FREQ=DAILY;COUNT=3", MONDAY)
    with pytest.raises(RuleError, match="COUNT"):
        check_rule("FREQ=DAILY;COUNT=3", MONDAY, commitment=True)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;UNTIL=20000101",  # ended before it began: says nothing, but is no error
        "FREQ=YEARLY;INTERVAL=10;BYMONTH=11;BYMONTHDAY=23",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=DAILY;INTERVAL=999999999",
        "FREQ=MONTHLY;BYDAY=5FR,-1MO;BYMONTHDAY=+29,-1;WKST=SU",
        "INTERVAL=2;BYDAY=SU,MO;FREQ=WEEKLY",
    ],
)
def test_rules_of_the_contract_are_accepted(rule):
    check_rule(rule, MONDAY)


def test_ten_years_count_from_the_start_to_the_same_day():
    check_rule("FREQ=YEARLY;INTERVAL=10;BYMONTH=1;BYMONTHDAY=1", datetime.fromisoformat("2026-11-23T08:00"))
    with pytest.raises(RuleError):
        check_rule("FREQ=YEARLY;INTERVAL=11;BYMONTH=1;BYMONTHDAY=1", datetime.fromisoformat("2026-11-23T08:00"))


def test_until_given_as_a_date_includes_that_day_and_as_a_moment_that_moment():
    assert dates("FREQ=DAILY;UNTIL=20261125")[-1] == date(2026, 11, 25)
    assert dates("FREQ=DAILY;UNTIL=20261125T080000")[-1] == date(2026, 11, 25)
    assert dates("FREQ=DAILY;UNTIL=20261125T075959")[-1] == date(2026, 11, 24)


def test_a_start_that_the_rule_does_not_yield_is_no_occurrence():
    assert dates("FREQ=WEEKLY;BYDAY=TU,WE", days=7) == [date(2026, 11, 24), date(2026, 11, 25)]
    assert dates("FREQ=WEEKLY;BYDAY=TU;COUNT=2") == [date(2026, 11, 24), date(2026, 12, 1)]


def test_leap_days_and_last_days_fall_where_they_exist():
    leap = datetime.fromisoformat("2024-02-29T08:00")
    assert dates("FREQ=YEARLY", leap, date(2027, 3, 1), 366) == [date(2028, 2, 29)]
    assert dates("FREQ=MONTHLY;BYMONTHDAY=31", MONDAY, date(2027, 1, 1), 120) == [date(2027, 1, 31), date(2027, 3, 31)]
    assert dates("FREQ=MONTHLY;BYMONTHDAY=-1", MONDAY, date(2028, 2, 1), 30) == [date(2028, 2, 29)]


def test_weeks_begin_where_wkst_says():
    sunday = datetime.fromisoformat("2026-11-22T08:00")
    assert dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", sunday, days=15) == [
        date(2026, 11, 22),
        date(2026, 11, 30),
        date(2026, 12, 6),
    ]
    assert dates("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU", sunday, days=15) == [
        date(2026, 11, 22),
        date(2026, 11, 23),
        date(2026, 12, 6),
    ]


def test_once_is_once():
    assert dates(None) == [MONDAY.date()]
    assert dates(None, first=date(2026, 11, 24)) == []
    assert dates(None, first=date(2026, 11, 1), days=22) == []


def test_exceptions_are_taken_away_after_counting():
    three = task(rule="FREQ=DAILY;COUNT=3", exceptions=(date(2026, 11, 24), date(2026, 12, 24)))
    assert [moment.day for moment in starts(three, date(2026, 11, 1), 366)] == [23, 25]
    assert starts(task(exceptions=(date(2026, 11, 23),)), date(2026, 11, 1), 366) == ()


def test_rules_from_the_first_day_of_the_calendar_and_to_its_last_are_unfolded():
    ancient = datetime.fromisoformat("0001-01-01T08:00")
    for rule in ("FREQ=DAILY;COUNT=1000000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=30000"):
        assert dates(rule, ancient, date(2026, 11, 30), 1) == [date(2026, 11, 30)]
    assert dates("FREQ=DAILY;COUNT=3", ancient, date(1, 1, 1), 9) == [date(1, 1, number) for number in (1, 2, 3)]
    last = datetime.fromisoformat("9999-12-30T08:00")
    assert days_of("FREQ=DAILY", last, last.date(), 28) == 0b11
    check_rule("FREQ=DAILY", last)


@settings(max_examples=60, deadline=None)
@given(st.data(), moments, st.integers(-40, 400), st.integers(1, 200), st.integers(1, 200))
def test_two_windows_side_by_side_yield_what_one_long_one_yields(data, start, offset, days, more):
    rule = data.draw(rules(start))
    first = start.date() + timedelta(days=offset)
    then = days_of(rule, start, first + timedelta(days=days), more)
    assert days_of(rule, start, first, days + more) == days_of(rule, start, first, days) | then << days
