"""FHIR dates, periods and timings as local starts, lengths and rules; what a rule cannot say is asked."""

import json
from datetime import datetime

import pytest

from desktop.domain.schedule import check_rule
from desktop.exchange.fhir import FhirError, read_fhir
from desktop.exchange.fhir.households import NO_DAY
from tests.exchange.fhir_files import bundle, named, one, plan, question


def tasks(**scheduled):
    return one(plan(named("Besuch", **scheduled))).plan.tasks


def task(**scheduled):
    (found,) = tasks(**scheduled)
    return found


def timing(**repeat):
    """The rules of a daily visit from 24 November, and what is asked about its time."""
    bounds = {"start": "2026-11-24"} | repeat.pop("until", {})
    imported = one(plan(named("Besuch", scheduledTiming={"repeat": {"boundsPeriod": bounds, **repeat}})))
    for found in imported.plan.tasks:
        if found.recurrence:
            check_rule(found.recurrence, found.start, commitment=False)
    asked = [q for q in imported.open_questions if any(t.field == "start" for t in q.targets)]
    return [(t.start.isoformat()[11:16], t.recurrence) for t in imported.plan.tasks], asked


@pytest.mark.parametrize(
    ("said", "local"),
    [
        ("2026-11-24T08:00:00+01:00", "2026-11-24T08:00"),
        ("2026-11-24T07:00:00Z", "2026-11-24T08:00"),
        ("2026-11-24T23:30:00-05:00", "2026-11-25T05:30"),
        ("2026-07-24T07:00:59.999Z", "2026-07-24T09:00"),  # summer time, seconds dropped
        ("2026-10-25T00:30:00Z", "2026-10-25T02:30"),  # the clock shows 2:30 twice that night
        ("2026-11-24T08:00", "2026-11-24T08:00"),  # no offset: wall-clock time already
        ("2026-11-24", "2026-11-24T00:00"),
        ("2026-11", "2026-11-01T00:00"),
        ("2026", "2026-01-01T00:00"),
    ],
)
def test_instants_become_what_the_clock_in_berlin_shows(said, local):
    assert task(scheduledPeriod={"start": said}).start == datetime.fromisoformat(local)


@pytest.mark.parametrize(
    "said", ["2026-13-01", "2026-02-30", "24.11.2026", "2026-11-24T25:00:00Z", "0001-01-01", "9999-12-31", "２０２６"]
)
def test_what_is_no_date_is_refused_with_its_place(said):
    with pytest.raises(FhirError, match="/activity/0/detail/scheduledPeriod/start"):
        task(scheduledPeriod={"start": said})


def test_a_window_within_a_day_gives_the_length_and_a_longer_one_only_frames_the_day():
    window = task(scheduledPeriod={"start": "2026-11-24T22:00:00+01:00", "end": "2026-11-25T02:30:00+01:00"})
    assert (window.start.isoformat(), window.duration_minutes) == ("2026-11-24T22:00:00", 270)
    days = task(scheduledPeriod={"start": "2026-11-24T08:00:00+01:00", "end": "2026-11-27T08:00:00+01:00"})
    assert (days.start.isoformat(), days.duration_minutes) == ("2026-11-24T08:00:00", 15)
    imported = one(plan(named("Geburt", scheduledPeriod={"start": "2026-12-13", "end": "2026-12-27"})))
    assert imported.plan.tasks[0].recurrence is None
    assert "2026-12-13 – 2026-12-27" in question(imported, "start").say()
    assert question(imported, "duration_minutes").placeholder == imported.plan.tasks[0].duration_minutes == 15


def test_a_text_about_the_time_is_asked_in_its_own_words():
    imported = one(plan(named("Besuch", scheduledString="jeden zweiten Dienstag")))
    assert "jeden zweiten Dienstag" in question(imported, "start").say()


def test_a_day_that_is_not_known_is_the_first_of_the_plan_else_the_most_recent_date_of_the_file():
    def start(file):
        return one(file).plan.tasks[0].start.date().isoformat()

    nothing = plan(named("Besuch"))
    del nothing["period"]
    assert start(plan(named("Besuch"))) == "2026-11-23"
    assert start(nothing | {"created": "2026-11-20"}) == "2026-11-20"
    assert start(nothing | {"meta": {"lastUpdated": "2026-11-19T23:30:00Z"}}) == "2026-11-20"
    assert start(bundle(nothing, timestamp="2026-11-18T12:00:00Z")) == "2026-11-18"
    assert start(nothing) == NO_DAY.date().isoformat()
    assert "nennt keinen Tag" in question(one(nothing), "start").say()


DAY, WEEK = {"period": 1, "periodUnit": "d"}, {"period": 1, "periodUnit": "wk"}


@pytest.mark.parametrize(
    ("repeat", "rules"),
    [
        ({"frequency": 1, **DAY}, [("00:00", "FREQ=DAILY")]),
        ({"frequency": 1, **DAY, "timeOfDay": ["08:00:00"]}, [("08:00", "FREQ=DAILY")]),
        (
            {"frequency": 2, **DAY, "timeOfDay": ["20:00", "08:00:00"]},
            [("08:00", "FREQ=DAILY"), ("20:00", "FREQ=DAILY")],
        ),
        ({"timeOfDay": ["08:00"]}, [("08:00", "FREQ=DAILY")]),
        ({"frequency": 1, "period": 24, "periodUnit": "h", "timeOfDay": ["08:00"]}, [("08:00", "FREQ=DAILY")]),
        ({"frequency": 1, "period": 3, "periodUnit": "d"}, [("00:00", "FREQ=DAILY;INTERVAL=3")]),
        ({"dayOfWeek": ["thu", "mon"]}, [("00:00", "FREQ=WEEKLY;BYDAY=MO,TH")]),
        ({"frequency": 1, **DAY, "dayOfWeek": ["mon"], "timeOfDay": ["09:30"]}, [("09:30", "FREQ=WEEKLY;BYDAY=MO")]),
        ({"frequency": 2, **WEEK, "dayOfWeek": ["mon", "thu"]}, [("00:00", "FREQ=WEEKLY;BYDAY=MO,TH")]),
        ({"frequency": 1, "period": 2, "periodUnit": "wk"}, [("00:00", "FREQ=WEEKLY;INTERVAL=2")]),
        ({"frequency": 1, "period": 1, "periodUnit": "mo"}, [("00:00", "FREQ=MONTHLY")]),
        ({"frequency": 1, "period": 1, "periodUnit": "a"}, [("00:00", "FREQ=YEARLY")]),
        ({"frequency": 1, **DAY, "count": 14}, [("00:00", "FREQ=DAILY;COUNT=14")]),
        (
            {**DAY, "count": 14, "timeOfDay": ["08:00", "20:00"]},
            [(t, "FREQ=DAILY;COUNT=7") for t in ("08:00", "20:00")],
        ),
        ({"frequency": 1, **DAY, "until": {"end": "2026-12-10"}}, [("00:00", "FREQ=DAILY;UNTIL=20261210")]),
        ({"frequency": 1, **DAY, "until": {"end": "2026-12"}}, [("00:00", "FREQ=DAILY;UNTIL=20261231")]),
    ],
)
def test_a_repetition_that_a_rule_can_say_becomes_that_rule(repeat, rules):
    found, asked = timing(**repeat)
    assert found == rules
    assert all("nennt nur den Tag" in q.say() for q in asked)
    assert bool(asked) == all(clock == "00:00" for clock, _ in rules)


def test_a_length_of_the_bounds_becomes_the_last_day():
    event = ["2026-11-24T08:00:00+01:00"]
    for unit, last in (("d", "20261207"), ("wk", "20270301"), ("mo", "20280123"), ("a", "20401123")):
        repeat = {"boundsDuration": {"value": 14, "code": unit}, "frequency": 1, **DAY}
        found = task(scheduledTiming={"event": event, "repeat": repeat})
        assert found.recurrence == f"FREQ=DAILY;UNTIL={last}"
    unknown = one(plan(named("Besuch", scheduledTiming={"repeat": repeat})))
    assert unknown.plan.tasks[0].recurrence == "FREQ=DAILY"
    assert "boundsDuration" in question(unknown, "start").say()


@pytest.mark.parametrize(
    "repeat",
    [
        {"frequency": 2, **DAY},  # at which times?
        {"frequency": 1, **WEEK, "dayOfWeek": ["mon", "thu"]},  # on which of them?
        {"frequency": 3, **WEEK},
        {"frequency": 1, "frequencyMax": 2, **DAY},
        {"frequency": 1, "period": 8, "periodUnit": "h"},
        {"frequency": 1, "period": 1.5, "periodUnit": "d"},
        {"frequency": 1, **DAY, "when": ["MORN"]},
        {"frequency": 1, **DAY, "periodMax": 2},
        {"frequency": 1, "period": 100000, "periodUnit": "d"},
        {"frequency": 1, "period": 0, "periodUnit": "d"},
        {"dayOfWeek": ["someday"]},
        {"count": 3},
    ],
)
def test_a_repetition_that_no_rule_can_say_is_asked_in_its_own_words(repeat):
    found, asked = timing(**repeat)
    assert [rule for _, rule in found] == [None]
    assert len(asked) == 1
    assert all(name in asked[0].say() for name in repeat)


@pytest.mark.parametrize(
    "bounds",
    [
        {"count": 14, "until": {"end": "2026-12-10"}},
        {"count": 5, "timeOfDay": ["08:00", "20:00"]},
        {"countMax": 20, "count": 14},
        {"count": 100000},
        {"until": {"end": "2026-11-01"}},
        {"boundsRange": {"low": {"value": 5}}},
        {"durationMax": 20, "duration": 10, "durationUnit": "min"},
    ],
)
def test_an_end_that_no_rule_can_say_is_asked_while_the_rhythm_stays(bounds):
    found, asked = timing(**DAY, **bounds)
    assert all(rule and rule.startswith("FREQ=DAILY") for _, rule in found)
    assert len(asked) == len(found)


def test_a_month_that_has_no_such_day_is_asked():
    repeat = {"boundsPeriod": {"start": "2026-10-31"}, "frequency": 1, "period": 1, "periodUnit": "mo"}
    assert task(scheduledTiming={"repeat": repeat}).recurrence is None


def test_lengths_are_minutes():
    for value, unit, minutes in ((20, "min", 20), (1.5, "h", 90), (1, "d", 1440)):
        repeat = {"frequency": 1, **DAY, "duration": value, "durationUnit": unit}
        assert task(scheduledTiming={"repeat": repeat}).duration_minutes == minutes
    assert task(scheduledTiming={"repeat": {"duration": 9, "durationUnit": "wk"}}).duration_minutes == 15


def test_each_date_of_a_list_is_a_task():
    dates = ["2026-11-24T08:00:00+01:00", "2026-12-01T09:00:00+01:00"]
    found = tasks(scheduledTiming={"event": dates, "code": {"text": "nach Absprache"}})
    assert [(t.id, t.start.isoformat()) for t in found] == [
        ("p-1-1", "2026-11-24T08:00:00"),
        ("p-1-2", "2026-12-01T09:00:00"),
    ]


def test_a_code_for_the_rhythm_is_asked():
    imported = one(plan(named("Tabletten", scheduledTiming={"code": {"coding": [{"code": "BID"}]}})))
    assert "BID" in question(imported, "start").say()


def test_a_clock_time_that_is_none_is_refused():
    for text in ("25:00", "8 Uhr", "08:61"):
        file = plan(named("Besuch", scheduledTiming={"repeat": {"timeOfDay": [text]}}))
        with pytest.raises(FhirError, match="keine Uhrzeit"):
            read_fhir(json.dumps(file).encode())
