"""Who is the same person in several households, and where their hours meet, against a plain count of minutes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain import across_words
from desktop.domain.across import (
    MOST_HOUSEHOLDS,
    MOST_OVERLAPS,
    Across,
    AcrossMany,
    AcrossOverlap,
    AcrossOverload,
    Carrying,
    carrying,
    identity,
    meeting,
)
from desktop.domain.check import look
from desktop.domain.plan import Commitment, Household, Participant, Plan, Task
from desktop.domain.vocabulary import Area, CommitmentStatus, Criticality, HelpSystem, HouseholdStatus, Role
from tests.reference.carrying import Case, carrying_or_stepping_in, case
from tests.reference.draws import Draw
from tests.reference.plans import plan as drawn_plan

MONDAY = date(2026, 11, 23)
seeds = st.integers(0, 2**32)
often = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


# --- identity


def known_by(**values: object) -> bytes | None:
    given_values = {"id": "x", "name": "Jan Müller", "system": HelpSystem.FAMILY, "phone": "0171 5550130", **values}
    return identity(Participant(**given_values))


@pytest.mark.parametrize(
    "same",
    [
        {"phone": "+49 171 555 01-30"},
        {"phone": "0049 (0)171/5550130"},
        {"phone": "٠١٧١ ٥٥٥٠١٣٠"},
        {"name": "JAN  MUELLER"},
        {"name": "Dr. Jan Müller (Nachbar)"},
        {"name": "Müller, Jan"},
        {"name": "Jan Mu\u0308ller"},
        {"id": "y", "system": HelpSystem.PROFESSIONAL, "relation": "Neffe"},
    ],
    ids=str,
)
def test_name_and_number_tell_who_it_is_however_they_are_written(same: dict[str, object]):
    assert known_by(**same) == known_by() is not None


@pytest.mark.parametrize(
    "other",
    [
        {"name": "Jana Müller"},
        {"name": "Jan Maier"},
        {"phone": "0171 5550131"},
        {"phone": "+43 171 5550130"},
        {"person": "Jan Müller"},
    ],
    ids=str,
)
def test_another_name_number_or_person_is_somebody_else(other: dict[str, object]):
    assert known_by(**other) not in (None, known_by())


@pytest.mark.parametrize(
    "nothing", [{"phone": None}, {"phone": ""}, {"phone": "112"}, {"phone": "bei Anna"}, {"name": "–"}], ids=str
)
def test_a_name_alone_or_a_number_alone_tells_nothing(nothing: dict[str, object]):
    assert known_by(**nothing) is None


def test_six_digits_tell_enough():
    assert known_by(phone="12345") is None
    assert known_by(phone="123456") is not None


def test_what_the_plan_says_of_the_person_goes_before_name_and_number():
    assert known_by(person="p-17") == known_by(person=" p-17 ", name="J. M.", phone=None)
    assert known_by(person="p-17") != known_by(person="P-17")
    assert known_by(person="  ") == known_by()


def test_an_identity_holds_no_letter_of_name_or_number():
    for known in (known_by(), known_by(person="Jan Müller")):
        assert known is not None
        assert len(known) == 16
        assert not any(word in known for word in (b"Jan", b"jan", b"ller", b"0171"))


# --- hours


def two_households(seed: int, pick: int) -> tuple[list[tuple[Plan, str]], date, int]:
    """Two plans that resemble each other, and the participant of each who is the same person."""
    plan, on, days = drawn_plan(seed)
    draw = Draw(pick)
    shifts = (0, 0, 5, 15, 30, 60, -30, 600, 1440)
    in_parts = {c.task for c in plan.commitments if c.from_time or c.to_time}
    moved = tuple(
        t if t.id in in_parts else replace(t, start=t.start + timedelta(minutes=draw.choice(shifts)))
        for t in plan.tasks
    )
    other = replace(plan, tasks=moved, household=replace(plan.household, id="other"))
    pairs = []
    for home in (plan, other):
        who = draw.choice(plan.participants).id
        limit = draw.choice((None, 15, 60, 120, 600))
        people = tuple(
            replace(p, person="same", organisation=draw.often(0.05), weekly_limit_minutes=limit) if p.id == who else p
            for p in plan.participants
        )
        often_theirs = tuple(replace(c, participant=who) if draw.often(0.5) else c for c in plan.commitments)
        active = replace(home.household, status=HouseholdStatus.ACTIVE)
        pairs.append((replace(home, household=active, participants=people, commitments=often_theirs, absences=()), who))
    return pairs, on, draw.choice((days, 14, 21))


def everywhere(pairs: list[tuple[Plan, str]], on: date, days: int) -> list[Carrying]:
    return [one for plan, who in pairs for one in carrying(look(plan, on, days)) if one.participant == who]


Occurrence = tuple[tuple[str, str, str], int, set[datetime], date]


def occurrences(looked_at: Case, who: str) -> Iterator[Occurrence]:
    for task in looked_at.plan.tasks:
        for o in looked_at.window(task.id):
            minutes = {minute for minute, carriers in carrying_or_stepping_in(looked_at, o).items() if who in carriers}
            if minutes:
                yield (looked_at.plan.household.id, who, task.id), task.tolerance, minutes, o.date


def by_counting(pairs: list[tuple[Plan, str]], on: date, days: int) -> list[tuple[object, ...]]:
    """The same, minute by minute; ids of household, participant and task instead of values."""
    people = [(case(plan, on, days), who) for plan, who in pairs if not plan.participant(who).organisation]
    if len(people) < 2:
        return []
    here, there = (list(occurrences(looked_at, who)) for looked_at, who in people)
    firsts: dict[tuple[object, object], tuple[datetime, int]] = {}
    for place, tolerance, minutes, _ in here:
        for other, its_tolerance, its_minutes, _ in there:
            common = minutes & its_minutes
            if len(common) > max(tolerance, its_tolerance):
                first = min(common), len(common)
                pair = tuple(sorted((place, other)))
                firsts[pair] = min(firsts.get(pair, first), first, key=lambda found: found[0])
    found = sorted((first.date(), pair, minutes) for pair, (first, minutes) in firsts.items())
    limits = [plan.participant(who).weekly_limit_minutes for plan, who in pairs]
    limit = max((known for known in limits if known is not None), default=None)
    for monday in (on + timedelta(n) for n in range(days - 6)):
        week = [o for o in (*here, *there) if monday <= o[3] < monday + timedelta(7)]
        carried = len(set().union(*(minutes for _, _, minutes, _ in week)))
        households = {place[0] for place, _, _, _ in week}
        if monday.weekday() == 0 and len(households) == 2 and limit is not None and carried > limit:
            return [*found, (monday, carried, limit)]
    return found


def plainly(found: Across) -> tuple[object, ...]:
    if isinstance(found, AcrossOverlap):
        return found.day, tuple(map(tuple, found.places)), found.minutes
    return found.week, found.minutes, found.limit


@given(seeds, seeds)
@often
def test_overlaps_and_overload_are_those_that_counting_minutes_finds(seed: int, pick: int):
    pairs, on, days = two_households(seed, pick)
    found = everywhere(pairs, on, days)
    assert [plainly(each) for each in meeting(found, on, days)] == by_counting(pairs, on, days)
    assert list(meeting(found[::-1], on, days)) == list(meeting(found, on, days))


def test_the_drawn_households_meet_in_every_way():
    overlaps = overloads = twice = 0
    for seed in range(200):
        pairs, on, days = two_households(seed, seed)
        found = list(meeting(everywhere(pairs, on, days), on, days))
        overlaps += sum(isinstance(each, AcrossOverlap) for each in found)
        overloads += sum(isinstance(each, AcrossOverload) for each in found)
        twice += len(found) > 1
    assert min(overlaps, overloads, twice) >= 20, (overlaps, overloads, twice)


def household(name: str, start: time, minutes: int = 60, **values: object) -> Plan:
    """Mia comes on all days of the week."""
    mia = {"id": f"mia-{name}", "name": "Mia Yılmaz", "system": HelpSystem.VOLUNTEER, "phone": "0151 555555", **values}
    task = Task(
        id="visit",
        title=f"Besuch {name}",
        area=Area.SOCIAL,
        criticality=Criticality.VITAL,
        start=datetime.combine(MONDAY, start),
        duration_minutes=minutes,
        recurrence="FREQ=DAILY",
    )
    comes = Commitment(
        id="c", task="visit", participant=f"mia-{name}", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED
    )
    return Plan(
        household=Household(id=name, name=f"Familie {name.title()}"),
        participants=(Participant(**mia),),
        tasks=(task,),
        commitments=(comes,),
    )


def met(*plans: Plan, days: int = 7) -> list[Across]:
    found = [one for plan in plans for one in carrying(look(plan, MONDAY, days))]
    assert len({one.person for one in found}) <= 1
    return list(meeting(found, MONDAY, days)) if found else []


def test_the_first_common_minute_may_lie_behind_midnight():
    (found,) = met(household("adler", time(23), 120), household("braun", time(0), 30))
    assert plainly(found) == (
        MONDAY + timedelta(1),
        (("adler", "mia-adler", "visit"), ("braun", "mia-braun", "visit")),
        30,
    )


def parted(plan: Plan, *parts: tuple[time, time]) -> Plan:
    """The same, but Mia comes for these parts of the visit only."""
    (comes,) = plan.commitments
    some = (replace(comes, id=f"c{i}", from_time=a, to_time=b) for i, (a, b) in enumerate(parts))
    return replace(plan, commitments=tuple(some))


def test_minutes_in_several_parts_of_two_visits_count_together_from_the_first():
    one = parted(household("a", time(22), 240), (time(22), time(22, 30)), (time(1), time(2)))
    two = parted(household("b", time(22), 240), (time(22), time(22, 10)), (time(1, 55), time(2)))
    (found,) = met(one, two)
    assert (found.day, found.minutes) == (MONDAY, 15)


def test_only_whole_weeks_are_weighed():
    plans = household("a", time(8), weekly_limit_minutes=60), household("b", time(10))
    assert met(*plans, days=6) == []
    assert [type(each) for each in met(*plans, days=7)] == [AcrossOverload]


def test_three_households_are_compared_each_with_each():
    found = met(household("c", time(8)), household("a", time(8, 30)), household("b", time(8, 50)))
    assert [tuple(place.household for place in each.places) for each in found] == [("a", "b"), ("a", "c"), ("b", "c")]
    assert [each.minutes for each in found] == [40, 30, 10]


def test_the_limit_is_the_largest_that_was_stated_and_each_minute_counts_once():
    one = household("a", time(8), weekly_limit_minutes=60)
    two = household("b", time(8, 30), weekly_limit_minutes=629)
    *_, overload = met(one, two)
    assert isinstance(overload, AcrossOverload)
    assert (overload.minutes, overload.limit, overload.week) == (7 * 90, 629, MONDAY)
    assert overload.where == (("a", "mia-a"), ("b", "mia-b"))
    two = household("b", time(8, 30), weekly_limit_minutes=630)
    assert not any(isinstance(each, AcrossOverload) for each in met(one, two))


def test_a_limit_counts_that_is_stated_where_they_carry_nothing():
    idle = replace(household("c", time(8), weekly_limit_minutes=900), commitments=())
    found = met(household("a", time(8), weekly_limit_minutes=60), household("b", time(12)), idle)
    assert found == []


def test_of_somebody_who_is_everywhere_at_once_the_first_overlaps_are_told():
    found = met(*(household(f"h{n:02}", time(8)) for n in range(MOST_HOUSEHOLDS)))
    assert len(found) == MOST_OVERLAPS
    assert len({each.places for each in found}) == MOST_OVERLAPS


def test_who_stands_in_more_households_than_one_person_could_is_asked_about():
    plans = [household(f"h{n:02}", time(8)) for n in range(MOST_HOUSEHOLDS + 1)]
    (found,) = met(*plans)
    assert found == AcrossMany(person=found.person, where=("h00", "mia-h00"))
    by_id = {"h00": plans[0]}
    assert across_words.reason(found, by_id) == "Mia steht in mehr als 50 Haushalten als eine einzelne Person im Plan."
    assert across_words.questions(found, by_id)[0] == "Ist Mia ein Dienst, in dem mehrere Menschen arbeiten?"


@pytest.mark.parametrize(
    "apart",
    [
        household("b", time(8), organisation=True),
        household("b", time(8), phone="0151 666666"),
        replace(household("b", time(8)), household=Household(id="b", name="b", status=HouseholdStatus.PAUSED)),
        replace(household("b", time(8)), timezone="America/St_Johns"),
    ],
    ids=["an organisation", "another person", "a household that rests", "another clock"],
)
def test_hours_are_not_compared_with_those_of(apart: Plan):
    mine = household("a", time(8))
    found = [one for plan in (mine, apart) for one in carrying(look(plan, MONDAY, 7))]
    same = [one for one in found if one.person == found[0].person]
    assert list(meeting(same, MONDAY, 7)) == []


# --- words


def test_an_overlap_is_said_with_both_places():
    plans = (household("adler", time(8)), household("braun", time(8, 30)))
    (found,) = met(*plans)
    by_id = {plan.household.id: plan for plan in plans}
    assert across_words.reason(found, by_id) == (
        "Mia wäre am Mo 23. November an zwei Orten zugleich, 30 Minuten lang: "
        "„Besuch adler“ bei Familie Adler und „Besuch braun“ bei Familie Braun."
    )
    assert across_words.questions(found, by_id)[0] == (
        "Was wäre Mia lieber, und wo ließe sich die Uhrzeit verschieben?"
    )


def test_an_overload_is_said_with_the_limit_and_the_week():
    plans = (household("adler", time(8), weekly_limit_minutes=600), household("braun", time(10)))
    (found,) = met(*plans)
    by_id = {plan.household.id: plan for plan in plans}
    assert across_words.reason(found, by_id) == (
        "Mia wollte höchstens 10 Stunden in der Woche geben; in der Woche ab Mo 23. November sind es bei Familie Adler "
        "und Familie Braun zusammen 14 Stunden."
    )
    assert all(question.endswith("?") for question in across_words.questions(found, by_id))
