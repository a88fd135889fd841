"""Days and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import PlanError
from desktop.ui.parts.typed import read_clock, read_day, read_days, write_clock, write_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8.12.2026", date(2026, 12, 8)),
        ("8.12.26", date(2026, 12, 8)),
        (" 08.12. ", date(2026, 12, 8)),
        ("8.12", date(2026, 12, 8)),
        ("8. 12. 2026", date(2026, 12, 8)),
        ("08/12/2026", date(2026, 12, 8)),
        ("2026-12-08", date(2026, 12, 8)),
        ("3.1.", date(2027, 1, 3)),
        ("30.6.", date(2026, 6, 30)),
        ("29.2.2028", date(2028, 2, 29)),
        ("heute", TODAY),
        ("Morgen", date(2026, 11, 24)),
        ("gestern", date(2026, 11, 22)),
        ("", None),
        ("   ", None),
    ],
)
def test_a_day_is_understood(typed: str, meant: date | None):
    assert read_day(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["31.2.2026", "31.2.", "Dienstag", "8.13.2026", "12", "8.12.026", "0.0.", "8-12-2026"]
)
def test_what_is_no_day_is_said_in_a_sentence(typed: str):
    with pytest.raises(PlanError) as refusal:
        read_day(typed, TODAY)
    assert typed in refusal.value.say()


@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_day_that_is_shown_is_read_again(day: date):
    assert read_day(write_day(day), TODAY) == day


@given(st.dates(date(2024, 1, 1), date(2040, 1, 1)))
def test_without_a_year_the_nearest_is_meant(today: date):
    found = read_day("1.7.", today)
    assert found is not None
    assert abs((found - today).days) <= 184


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8", time(8)),
        ("8:30", time(8, 30)),
        ("08.30", time(8, 30)),
        ("0830", time(8, 30)),
        ("17 Uhr", time(17)),
        ("", None),
        ("0", time(0)),
    ],
)
def test_a_time_is_understood(typed: str, meant: time | None):
    assert read_clock(typed) == meant


@pytest.mark.parametrize("typed", ["24:00", "8:60", "acht", "8:3", "-1"])
def test_what_is_no_time_is_said_in_a_sentence(typed: str):
    with pytest.raises(PlanError) as refusal:
        read_clock(typed)
    assert typed in refusal.value.say()


@given(st.times().map(lambda each: each.replace(second=0, microsecond=0)))
def test_a_time_that_is_shown_is_read_again(clock: time):
    assert read_clock(write_clock(clock)) == clock


@pytest.mark.parametrize(
    "typed", ["6.12., 13.12.", "13.12.2026;6.12.2026", "6.12. und 13.12.", "6.12. 13.12.", "6.12.,,13.12., 6.12."]
)
def test_several_days_are_understood_in_any_order(typed: str):
    assert read_days(typed, TODAY) == (date(2026, 12, 6), date(2026, 12, 13))


@given(st.lists(st.dates(min_value=date(1000, 1, 1)), unique=True))
def test_several_days_that_are_shown_are_read_again(days: list[date]):
    assert read_days(", ".join(write_day(day) for day in days), TODAY) == tuple(sorted(days))
