"""Recurrence: the days of a rule are those of dateutil, and what is no rule is refused in words."""

import datetime as dt
from datetime import date, datetime, timedelta
from itertools import takewhile
from unittest.mock import patch

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from desktop.domain.errors import RuleError
from desktop.domain.plan import Task
from desktop.domain.schedule import check_rule, days_of, starts
from desktop.domain.vocabulary import Area

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def days_by_dateutil(rule: str, start: datetime, first: date, days: int) -> int:
    """The oracle; it looks for rules that yield nothing to the last year there is, so that year is drawn nearer."""
    with patch.object(dt, "MAXYEAR", max(start.year, first.year) + 12):
        try:
            return _days_by_dateutil(rule, start, first, days)
        except IndexError:  # dateutil does not survive a 47th Monday of a month
            reject()


def _days_by_dateutil(rule: str, start: datetime, first: date, days: int) -> int:
    begin = datetime(first.year, first.month, first.day)
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
moments = st.datetimes(datetime(2019, 1, 1), datetime(2029, 1, 1)).map(lambda m: m.replace(second=0, microsecond=0))


@settings(max_examples=100, deadline=None)
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
