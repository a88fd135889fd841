"""Who carries an occurrence, and in which state that leaves it (rules.md, "Who carries an occurrence")."""

from datetime import date, timedelta

import pytest

from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, OccurrenceState, Role
from tests.domain.small import asked, away, day, occurrences, only, organisation, person, stands_by, task, yes

COVERED, ASKED, PARTIAL, OPEN = OccurrenceState


def test_a_task_that_nobody_does_is_open():
    found = only(task())
    assert (found.state, found.carried_by, found.resilience, found.diffuse) == (OPEN, (), 0, False)


def test_an_agreed_responsible_commitment_covers():
    found = only(task(), yes("jan"))
    assert (found.state, found.carried_by, found.resilience) == (COVERED, ("jan",), 1)


@pytest.mark.parametrize("status", [CommitmentStatus.DECLINED, CommitmentStatus.PAUSED, CommitmentStatus.ENDED])
def test_a_commitment_that_is_not_agreed_covers_nothing(status):
    assert only(task(), yes("jan", status=status)).state is OPEN


@pytest.mark.parametrize("role", [Role.CONTRIBUTES, Role.INFORMED, Role.BACKUP])
def test_only_the_responsible_carry(role):
    assert only(task(), yes("jan", role=role)).carried_by == ()


@pytest.mark.parametrize("status", [CommitmentStatus.ASKED, CommitmentStatus.PROPOSED])
def test_what_would_be_covered_if_people_said_yes_is_asked(status):
    assert only(task(), yes("jan", status=status)).state is ASKED


def test_what_stays_partial_even_if_people_said_yes_is_partial():
    assert only(task(), yes("jan", part="-08:20"), asked("olga", part="08:30-")).state is PARTIAL


def test_asked_and_agreed_parts_complete_each_other():
    assert only(task(), yes("jan", part="-08:30"), asked("olga", part="08:30-")).state is ASKED


@pytest.mark.parametrize(
    ("part", "state"),
    [
        ("08:00-09:00", COVERED),
        ("07:00-10:00", COVERED),
        ("-08:30", PARTIAL),
        ("08:30-", PARTIAL),
        ("09:00-10:00", OPEN),
        ("07:00-08:00", OPEN),
        ("10:00-09:00", COVERED),  # runs across midnight, so all of the window but 09:00 to 10:00
        ("08:30-08:15", PARTIAL),
    ],
)
def test_a_part_is_the_minutes_at_or_after_the_one_time_and_before_the_other(part, state):
    assert only(task(), yes("jan", part=part)).state is state


def test_a_part_that_is_empty_does_not_hold():
    found = only(task(), yes("jan", part="10:00-11:00"), stands_by("olga"), away("jan", 23, 23))
    assert (found.state, found.resilience) == (OPEN, 1)


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        (["22:00-06:00"], COVERED),
        (["-02:00", "02:00-"], COVERED),
        (["22:00-00:00", "00:00-06:00"], COVERED),
        (["-00:00"], PARTIAL),
        (["00:00-"], PARTIAL),
        (["06:00-22:00"], OPEN),
    ],
)
def test_windows_and_parts_run_across_midnight(parts, state):
    night = task(at="2026-11-23T22:00", minutes=480)
    assert only(night, *(yes("jan", part=part) for part in parts)).state is state


def test_a_part_of_a_window_of_several_days_comes_back_each_day():
    days = task(minutes=3 * 1440)
    assert only(days, yes("jan", part="08:00-20:00"), yes("olga", part="20:00-08:00")).state is COVERED
    assert only(days, yes("jan", part="08:00-20:00"), yes("olga", part="21:00-08:00")).state is PARTIAL


def test_a_commitment_counts_on_the_day_the_occurrence_starts_not_the_one_it_ends():
    night = task(at="2026-11-23T22:00", minutes=480, rule="FREQ=DAILY")
    states = [o.state for o in occurrences(night, yes("jan", until=day(24)), away("jan", 24, 24), days=3)]
    assert states == [COVERED, OPEN, OPEN]


def test_wall_clock_windows_keep_their_length_when_the_clocks_change():
    night = task(at="2026-10-24T22:00", minutes=480, rule="FREQ=DAILY")
    parts = yes("jan", part="-03:00"), yes("olga", part="03:00-")
    assert {o.state for o in occurrences(night, *parts, on=date(2026, 10, 24), days=2)} == {COVERED}
    gone = task(at="2027-03-27T02:30", minutes=15, rule="FREQ=DAILY")
    found = occurrences(gone, yes("jan"), on=date(2027, 3, 27), days=3)
    assert [(o.start.hour, o.start.minute, o.minutes, o.state) for o in found] == [(2, 30, 15, COVERED)] * 3


@pytest.mark.parametrize(
    ("commitment", "days"),
    [
        ({"recurrence": "FREQ=WEEKLY;BYDAY=MO,WE"}, [23, 25]),
        ({"recurrence": "FREQ=DAILY;INTERVAL=2"}, [23, 25, 27, 29]),
        ({"dates": (day(24), day(30))}, [24]),
        ({"dates": ()}, [23, 24, 25, 26, 27, 28, 29]),
        ({"from_": day(28)}, [28, 29]),
        ({"until": day(24)}, [23, 24]),
        ({"recurrence": "FREQ=DAILY;UNTIL=20261125"}, [23, 24, 25]),
        ({"recurrence": "FREQ=DAILY;UNTIL=20261125T075959"}, [23, 24]),
    ],
)
def test_a_commitment_holds_on_the_dates_of_its_pattern_and_within_its_days(commitment, days):
    found = occurrences(task(rule="FREQ=DAILY"), yes("jan", **commitment), days=7)
    assert [o.start.day for o in found if o.state is COVERED] == days


def test_a_participant_carries_only_while_taking_part():
    jan = person("jan", from_=day(24), until=day(25))
    found = occurrences(task(rule="FREQ=DAILY"), jan, yes("jan"), days=4)
    assert [o.state for o in found] == [OPEN, COVERED, COVERED, OPEN]


def test_who_lacks_a_qualification_does_not_carry_but_the_client_has_all():
    pills = task(requires=("medication", "wound-care"))
    assert only(pills, person("jan", qualifications=("medication",)), yes("jan")).state is OPEN
    assert only(pills, person("jan", qualifications=("wound-care", "medication")), yes("jan")).state is COVERED
    assert only(pills, person("erika", HelpSystem.CLIENT), yes("erika")).state is COVERED


def test_a_backup_steps_in_only_where_absence_is_why_nobody_carries():
    assert only(task(), yes("jan"), stands_by("olga")).carried_by == ("jan",)
    assert only(task(), yes("jan"), stands_by("olga"), away("jan", 23, 23)).carried_by == ("olga",)
    assert only(task(requires=("x",)), yes("jan"), stands_by("olga"), away("jan", 23, 23)).carried_by == ()
    assert only(task(), asked("jan"), stands_by("olga"), away("jan", 23, 23)).carried_by == ()
    assert only(task(), yes("jan"), stands_by("olga"), away("jan", 23, 23), away("olga", 23, 23)).carried_by == ()


def test_a_backup_steps_in_only_at_the_minutes_that_are_missing():
    found = only(task(), yes("jan", part="-08:30"), yes("olga"), stands_by("mia"), away("jan", 23, 23))
    assert found.carried_by == ("olga",)
    found = only(task(), yes("jan", part="-08:30"), stands_by("mia"), away("jan", 23, 23))
    assert (found.state, found.carried_by) == (PARTIAL, ("mia",))


def test_all_backups_step_in_together_and_an_absence_of_their_own_keeps_them():
    three = [yes("jan"), stands_by("mia"), stands_by("olga"), away("jan", 23, 23)]
    assert only(task(people=2), *three).state is COVERED
    assert only(task(people=2), *three, away("olga", 20, 23)).state is PARTIAL


@pytest.mark.parametrize(("carrying", "state"), [(1, PARTIAL), (2, PARTIAL), (3, COVERED), (4, COVERED)])
def test_a_task_for_several_needs_so_many_at_every_minute(carrying, state):
    found = only(task(people=3), *(yes(f"p{number}") for number in range(carrying)))
    assert (found.state, found.resilience) == (state, max(0, carrying - 2))


def test_the_same_participant_counts_once():
    twice = [yes("jan"), yes("jan", part="-08:30"), stands_by("jan")]
    found = only(task(people=2), *twice)
    assert (found.state, found.carried_by, found.resilience) == (PARTIAL, ("jan",), 0)
    assert only(task(), *twice).resilience == 1


def test_an_organisation_covers_any_number_and_withstands_one_loss():
    found = only(task(people=3), organisation("linde"), yes("linde"))
    assert (found.state, found.resilience, found.diffuse) == (COVERED, 2, False)


def test_an_organisation_that_is_away_leaves_nobody():
    assert only(task(people=2), organisation("linde"), yes("linde"), away("linde", 22, 24)).state is OPEN


def test_resilience_is_that_of_the_weakest_minute_and_counts_who_stands_by():
    found = only(task(), yes("jan"), stands_by("mia", part="-08:30"), stands_by("olga", part="-08:15"))
    assert found.resilience == 1
    found = only(task(), yes("jan"), stands_by("mia"), stands_by("olga", part="-08:15"))
    assert found.resilience == 2
    found = only(task(), yes("jan"), stands_by("mia"), away("mia", 23, 23))
    assert found.resilience == 1


@pytest.mark.parametrize(
    ("commitments", "diffuse"),
    [
        ([yes("jan"), yes("olga")], True),
        ([yes("jan"), yes("olga", part="-08:30")], False),
        ([yes("jan"), yes("olga", part="-08:31")], True),
        ([yes("jan"), yes("olga", part="-08:16"), yes("mia", part="08:45-")], True),
        ([yes("jan"), yes("olga", part="-08:15"), yes("mia", part="08:45-")], False),
        ([yes("jan", part="-08:31"), yes("olga", part="-08:31")], False),
        ([yes("jan"), asked("olga"), stands_by("mia")], False),
    ],
)
def test_more_than_needed_all_the_time_or_for_more_than_half_an_hour_is_diffuse(commitments, diffuse):
    assert only(task(), *commitments).diffuse is diffuse


def test_a_short_task_that_too_many_carry_all_the_time_is_diffuse():
    assert only(task(minutes=10), yes("jan"), yes("olga")).diffuse
    assert not only(task(minutes=10, people=2), yes("jan"), yes("olga")).diffuse
    assert only(task(minutes=10, people=2), yes("jan"), yes("olga"), organisation("l"), yes("l")).diffuse


def test_what_the_client_does_alone_is_covered_and_still_counts_who_has_said_yes():
    alone = task(client_can=ClientCan.ALONE)
    assert (only(alone).state, only(alone).carried_by, only(alone).resilience) == (COVERED, (), 0)
    found = only(alone, yes("jan"), yes("olga"))
    assert (found.state, found.carried_by, found.resilience, found.diffuse) == (COVERED, ("jan", "olga"), 2, True)


def test_an_exception_and_the_edges_of_the_window_leave_occurrences_out():
    daily = task(at="2026-11-20T00:00", rule="FREQ=DAILY", exceptions=(day(24),))
    assert [o.start.day for o in occurrences(daily, days=3)] == [23, 25]
    assert occurrences(task(at="2026-11-22T23:59")) == []
    assert occurrences(task(at="2026-11-23T08:00", exceptions=(day(23),))) == []


def test_a_plan_without_anything_and_one_with_hundreds_of_tasks_are_checked():
    assert occurrences() == []
    many = [task(f"t{number:03}", rule="FREQ=DAILY") for number in range(300)]
    found = occurrences(*many, *(yes("jan", each.id) for each in many), days=366)
    assert len(found) == 300 * 366
    assert found == sorted(found, key=lambda o: (o.start, o.task))


def test_occurrences_of_every_day_of_a_leap_year_are_found():
    found = occurrences(task(at="2028-01-01T08:00", rule="FREQ=DAILY"), on=date(2028, 1, 1), days=366)
    assert [o.start.date() for o in found] == [date(2028, 1, 1) + timedelta(n) for n in range(366)]


def test_the_order_of_commitments_changes_nothing():
    commitments = [yes("jan", part="-08:30"), yes("olga", part="08:20-"), stands_by("mia"), away("olga", 23, 23)]
    assert only(task(), *commitments) == only(task(), *reversed(commitments))
