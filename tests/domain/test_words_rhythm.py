"""``rhythm`` says when a task comes round: rightly, or not at all."""

import re
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.domain.plan import Commitment, Task
from desktop.domain.vocabulary import Area, CommitmentStatus, Role
from desktop.domain.words import rhythm, rhythm_of
from desktop.domain.words.dates import CALENDARS

DE = CALENDARS["de"]
TUE = datetime.fromisoformat("2026-03-03T17:30")
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def task(rule, start=TUE, **more):
    return Task(id="t", title="T", area=Area.SOCIAL, start=start, duration_minutes=60, recurrence=rule, **more)


def part(**more):
    return Commitment(id="c", task="t", participant="p", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED, **more)


@pytest.mark.parametrize(
    ("rule", "de", "en"),
    [
        (None, "am 3. März, 17:30 Uhr", "on 3 March, 17:30"),
        ("FREQ=DAILY", "täglich, 17:30 Uhr", "daily, 17:30"),
        ("FREQ=DAILY;INTERVAL=2", "jeden zweiten Tag, 17:30 Uhr", "every other day, 17:30"),
        ("FREQ=DAILY;INTERVAL=3", "alle 3 Tage, 17:30 Uhr", "every 3 days, 17:30"),
        ("FREQ=WEEKLY", "dienstags, 17:30 Uhr", "Tuesdays, 17:30"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Mo–Fr, 17:30 Uhr", "Mon–Fri, 17:30"),
        ("FREQ=DAILY;BYDAY=SA,SU", "Sa und So, 17:30 Uhr", "Sat and Sun, 17:30"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "Mo, Mi und Fr, 17:30 Uhr", "Mon, Wed and Fri, 17:30"),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,TH,FR,SA,SU",
            "täglich außer mittwochs, 17:30 Uhr",
            "daily except Wednesdays, 17:30",
        ),
        (
            "FREQ=WEEKLY;INTERVAL=4;BYDAY=FR",
            "alle 4 Wochen freitags, 17:30 Uhr",
            "every 4 weeks on Fridays, 17:30",
        ),
        ("FREQ=MONTHLY;BYDAY=2TU", "jeden 2. Dienstag im Monat, 17:30 Uhr", "on the 2nd Tuesday of each month, 17:30"),
        (
            "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1,1",
            "jeden 1. und letzten Dienstag im Monat, 17:30 Uhr",
            "on the 1st and last Tuesday of each month, 17:30",
        ),
        ("FREQ=MONTHLY", "am 3. des Monats, 17:30 Uhr", "on the 3rd of each month, 17:30"),
        (
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
            "alle 3 Monate am letzten Tag des Monats, 17:30 Uhr",
            "every 3 months on the last day, 17:30",
        ),
        ("FREQ=YEARLY", "jährlich am 3. März, 17:30 Uhr", "yearly on 3 March, 17:30"),
        (
            "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
            "jährlich am 2. Sonntag im Mai, 17:30 Uhr",
            "yearly on the 2nd Sunday in May, 17:30",
        ),
        (
            "FREQ=DAILY;BYMONTH=11,12,1,2",
            "täglich von November bis Februar, 17:30 Uhr",
            "daily from November to February, 17:30",
        ),
        ("FREQ=DAILY;UNTIL=20260404", "täglich, 17:30 Uhr, bis 4. April 2026", "daily, 17:30, until 4 April 2026"),
        (
            "FREQ=DAILY;UNTIL=20260404T080000",
            "täglich, 17:30 Uhr, bis 3. April 2026",
            "daily, 17:30, until 3 April 2026",
        ),
        (
            "FREQ=WEEKLY;COUNT=11",
            "dienstags ab 3. März um 17:30 Uhr, elfmal",
            "Tuesdays from 3 March at 17:30, eleven times",
        ),
        (
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "nach eigenem Rhythmus, zum ersten Mal am 13. März 2026, 17:30 Uhr",
            "in its own rhythm, for the first time on 13 March 2026, 17:30",
        ),
        ("FREQ=NEVER", "nach eigenem Rhythmus", "in its own rhythm"),
    ],
)
def test_a_rule_is_said_as_people_say_it(rule, de, en):
    assert rhythm(task(rule), "de").replace("\u00a0", " ") == de
    assert rhythm(task(rule), "en") == en


def test_exceptions_change_the_number_and_a_single_day():
    off = (date(2026, 3, 10),)
    assert "zehnmal" in rhythm(task("FREQ=WEEKLY;COUNT=11", exceptions=off), "de")
    assert rhythm(task(None, exceptions=(TUE.date(),)), "en") == "cancelled on 3 March, 17:30"
    assert rhythm(task("FREQ=DAILY;COUNT=1", exceptions=(TUE.date(),)), "en") == "does not take place"


@pytest.mark.parametrize(
    ("rule", "more", "said"),
    [
        ("FREQ=DAILY", {}, "täglich, 17:30 Uhr"),
        ("FREQ=DAILY", {"recurrence": "FREQ=WEEKLY;BYDAY=SA,SU"}, "Sa und So, 17:30 Uhr"),
        ("FREQ=WEEKLY;BYDAY=MO,TU", {"recurrence": "FREQ=DAILY"}, "Mo und Di, 17:30 Uhr"),
        ("FREQ=WEEKLY;BYDAY=MO,TU", {"recurrence": "FREQ=WEEKLY;BYDAY=TU,SA"}, "dienstags, 17:30 Uhr"),
        ("FREQ=WEEKLY;BYDAY=MO,TU", {"recurrence": "FREQ=WEEKLY;INTERVAL=2"}, "alle 2 Wochen dienstags, 17:30 Uhr"),
        ("FREQ=MONTHLY", {"recurrence": "FREQ=DAILY"}, "am 3. des Monats, 17:30 Uhr"),
        (
            "FREQ=MONTHLY",
            {"recurrence": "FREQ=WEEKLY"},
            "am 3. des Monats, 17:30 Uhr; davon dienstags",
        ),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU",
            {"recurrence": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA"},
            "Mo und Di, 17:30 Uhr; davon alle 2 Wochen Di und Sa",
        ),
        ("FREQ=DAILY", {"recurrence": "FREQ=DAILY;UNTIL=20260404"}, "täglich, 17:30 Uhr, bis 4. April 2026"),
        ("FREQ=DAILY", {"dates": (date(2026, 3, 5), date(2026, 3, 4))}, "am Mi 4. und Do 5. März, 17:30 Uhr"),
        ("FREQ=DAILY", {"from_time": time(18)}, "täglich, 18 bis 18:30 Uhr"),
        ("FREQ=DAILY", {"to_time": time(18)}, "täglich, 17:30 bis 18 Uhr"),
        (None, {}, "am 3. März, 17:30 Uhr"),
        (None, {"to_time": time(18)}, "am 3. März, 17:30 Uhr (17:30 bis 18 Uhr)"),
    ],
)
def test_a_part_is_said_by_its_own_days_and_hours(rule, more, said):
    assert rhythm_of(part(**more), task(rule), "de").replace("\u00a0", " ") == said


weekday_sets = st.sets(st.integers(0, 6), min_size=1)
plain_rules = st.one_of(
    st.just("FREQ=DAILY"),
    weekday_sets.map(lambda days: f"FREQ=WEEKLY;BYDAY={','.join(CODES[d] for d in sorted(days))}"),
    weekday_sets.map(lambda days: f"FREQ=DAILY;BYDAY={','.join(CODES[d] for d in sorted(days))}"),
    st.builds(
        lambda n, d: f"FREQ=MONTHLY;BYDAY={n}{CODES[d]}", st.sampled_from([1, 2, 3, 4, 5, -1, -2]), st.integers(0, 6)
    ),
    st.lists(st.integers(1, 31) | st.just(-1), min_size=1, max_size=3, unique=True).map(
        lambda days: f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}"
    ),
)
starts = st.datetimes(TUE - timedelta(60), TUE + timedelta(300)).map(lambda d: d.replace(second=0, microsecond=0))
months = st.sampled_from(["", ";BYMONTH=3", ";BYMONTH=5,6,7,8,9", ";BYMONTH=1,2,11,12", ";BYMONTH=2,7"])


@settings(deadline=None, max_examples=60)
@given(rule=plain_rules, start=starts, in_months=months)
def test_the_days_that_people_read_are_the_days_that_the_rule_yields(rule, start, in_months):
    said = rhythm(task(rule + in_months, start), "de")
    end = start + timedelta(days=420)
    yielded = {o.date() for o in rrulestr(rule + in_months, dtstart=start).between(start, end, inc=True)}
    means = reader(said.rsplit(", ", 1)[0])
    assert yielded == {d for i in range(421) if means(d := start.date() + timedelta(i))}, said


@settings(deadline=None, max_examples=60)
@given(n=st.integers(2, 6), weekdays=weekday_sets, start=starts)
def test_every_so_many_weeks_names_each_weekday_and_the_distance(n, weekdays, start):
    rule = f"FREQ=WEEKLY;INTERVAL={n};BYDAY={','.join(CODES[d] for d in sorted(weekdays))}"
    said = rhythm(task(rule, start), "de")
    assert said.startswith(f"alle {n} Wochen ")
    means = reader(said.removeprefix(f"alle {n} Wochen ").rsplit(", ", 1)[0])
    assert {d.weekday() for d in rrulestr(rule, dtstart=start)[:20]} == {d for d in range(7) if means(monday(d))}


parts = {
    "INTERVAL": st.integers(1, 5).map(str),
    "COUNT": st.integers(1, 30).map(str),
    "UNTIL": st.sampled_from(["20270101", "20260615T120000"]),
    "BYDAY": st.lists(st.sampled_from([*CODES, "2MO", "-1FR", "5SU"]), min_size=1, max_size=3, unique=True).map(
        ",".join
    ),
    "BYMONTH": st.lists(st.integers(1, 12).map(str), min_size=1, max_size=4, unique=True).map(",".join),
    "BYMONTHDAY": st.lists(st.sampled_from(["1", "15", "31", "-1", "-3"]), min_size=1, max_size=3, unique=True).map(
        ",".join
    ),
    "BYSETPOS": st.sampled_from(["1", "-1", "2,-1"]),
    "WKST": st.sampled_from(["MO", "SU"]),
}
any_rules = st.builds(
    lambda freq, some: ";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in some.items())]),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.fixed_dictionaries({}, optional=parts),
)


@settings(deadline=None, max_examples=60)
@given(rule=any_rules, start=starts, lang=st.sampled_from(["de", "en"]))
def test_every_rule_has_a_phrase(rule, start, lang):
    said = rhythm(task(rule, start), lang)
    assert said.strip(", ") == said
    assert "{" not in said
    assert "  " not in said


@settings(deadline=None, max_examples=150)
@given(rule=any_rules.filter(lambda rule: not re.search("COUNT|INTERVAL|UNTIL", rule)), start=starts)
def test_an_odd_rule_is_said_rightly_or_as_a_rhythm_of_its_own(rule, start):
    said = rhythm(task(rule, start), "de")
    assume(not said.startswith("nach eigenem"))
    end = start + timedelta(days=420)
    yielded = {o.date() for o in rrulestr(rule, dtstart=start).between(start, end, inc=True)}
    means = reader(said.rsplit(", ", 1)[0])
    assert yielded == {d for i in range(421) if means(d := start.date() + timedelta(i))}, said


def monday(weekday):
    return date(2026, 3, 2) + timedelta(weekday)


def reader(said):
    """Whether a day is meant by a phrase: an understanding of its own, by reading the German words."""
    for phrase, means in READERS:
        if found := re.fullmatch(phrase, said):
            return lambda d: means(d, *found.groups())
    raise AssertionError(said)


def months_between(first, last):
    first, last = DE.months.index(first), DE.months.index(last)
    return {m + 1 for m in range(12) if (m - first) % 12 <= (last - first) % 12}


def is_named(d, said):
    return DE.each[d.weekday()] == said or DE.short_weekdays[d.weekday()] in re.findall(r"\w+", said)


def is_counted(d, said):
    """Whether "1. und 3. Dienstag und letzten Freitag" means a day, by its place from the front or the back."""
    after = (d.replace(day=28) + timedelta(4)).replace(day=1)
    from_back = ("letzten", "vorletzten", "", "", "")[((after - d).days - 1) // 7]
    places = {f"{(d.day - 1) // 7 + 1}.", from_back}
    for words, weekday in re.findall(f"(.*?)({'|'.join(DE.weekdays)})", said):
        if weekday == DE.weekdays[d.weekday()] and places & set(words.replace(",", "").split()):
            return True
    return False


def is_of_month(d, said):
    is_last = (d + timedelta(1)).day == 1
    return f"{d.day}." in said.replace(",", "").split() or (is_last and "letzten Tag" in said)


def is_between(d, first, last):
    return DE.short_weekdays.index(first) <= d.weekday() <= DE.short_weekdays.index(last)


READERS = (
    (r"jährlich am (.+) im (\w+)", lambda d, days, month: DE.months[d.month - 1] == month and is_counted(d, days)),
    (r"jährlich am (\d+)\. (\w+)", lambda d, day, month: (str(d.day), DE.months[d.month - 1]) == (day, month)),
    (r"(.+) von (\w+) bis (\w+)", lambda d, days, *ends: d.month in months_between(*ends) and reader(days)(d)),
    (r"(.+) im (?!Monat)(.+)", lambda d, days, months: DE.months[d.month - 1] in months and reader(days)(d)),
    (r"täglich(.*)", lambda d, but: DE.each[d.weekday()] not in but),
    (r"jeden (.+) im Monat", is_counted),
    (r"am (.+) des Monats", is_of_month),
    (r"(\w\w)–(\w\w)", is_between),
    (r"(.+)", is_named),
)
