"""What opens if somebody is away: the difference of two checks, and the smallest sets of absences, over drawn plans."""

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain import outage_words
from desktop.domain.check import check
from desktop.domain.errors import NahtstelleError
from desktop.domain.handovers import RANK
from desktop.domain.outage import Outage, outage, smallest_sets
from desktop.domain.outage_json import outage_as_json
from desktop.domain.plan import (
    LIST_OF,
    LISTS,
    Absence,
    Commitment,
    Consent,
    Dependency,
    Handover,
    Household,
    Information,
    Participant,
    Plan,
    Task,
)
from desktop.domain.reasons import questions, reason, title
from desktop.domain.report import Occurrence, Report
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    HandoverObject,
    HelpSystem,
    InterfaceKind,
    OccurrenceState,
    Role,
    Scope,
)
from desktop.exchange.examples import WRITTEN_FOR, example_plans
from tests.reference.draws import Draw
from tests.reference.plans import plan as drawn_plan

OPEN, PARTIAL, ASKED, COVERED = (
    OccurrenceState.OPEN,
    OccurrenceState.PARTIAL,
    OccurrenceState.ASKED,
    OccurrenceState.COVERED,
)
WORST_FIRST = [OPEN, PARTIAL, ASKED, COVERED]

seeds = st.integers(0, 2**32)
often = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def an_outage(seed: int, pick: int) -> tuple[Plan, Outage, Report, Report]:
    """A drawn plan, somebody of it away for some days, and the two checks."""
    plan, on, days = drawn_plan(seed)
    draw = Draw(pick)
    if draw.often(0.5):
        plan = replace(plan, commitments=(*plan.commitments, *(asking(plan, task, draw) for task in plan.tasks)))
    who = draw.choice([c.participant for c in plan.commitments] + [plan.participants[-1].id])
    from_ = on + timedelta(draw.choice((0, draw.randrange(-2, days))))
    until = from_ + timedelta(draw.choice((0, 1, 3, days)))
    away = replace(plan, absences=(*plan.absences, Absence(id="outage", participant=who, from_=from_, until=until)))
    return plan, outage(plan, who, from_, until, on, days), check(plan, on, days), check(away, on, days)


def asking(plan: Plan, task: Task, draw: Draw) -> Commitment:
    who = draw.choice(plan.participants).id
    return Commitment(
        id=f"asked-{task.id}", task=task.id, participant=who, role=Role.RESPONSIBLE, status=CommitmentStatus.ASKED
    )


def pairs(before: Report, after: Report) -> list[tuple[Occurrence, Occurrence]]:
    return list(zip(before.occurrences, after.occurrences, strict=True))


# --- the difference


@given(seeds, seeds)
@often
def test_an_outage_is_the_difference_of_two_checks(seed: int, pick: int):
    _, found, before, after = an_outage(seed, pick)
    assert (found.before, found.after) == (before, after)
    opened = [
        b
        for a, b in pairs(before, after)
        if b.state is not a.state and b.state in (OPEN, PARTIAL) and a.state is not OPEN
    ]
    assert list(found.opened) == opened
    assert list(found.asked) == [b for a, b in pairs(before, after) if (a.state, b.state) == (COVERED, ASKED)]
    known = {interface.id: interface for interface in before.interfaces}
    assert list(found.interfaces) == [
        i for i in after.interfaces if i.id not in known or RANK[i.state] > RANK[known[i.id].state]
    ]
    flags = {flag.id: flag for flag in before.flags}
    assert {flag.id for flag in found.flags} >= {flag.id for flag in after.flags} - set(flags)
    for flag in found.flags:
        was = flags.get(flag.id)
        assert was is None or flag.severity > was.severity or set(flag.occurrences) - set(was.occurrences)
    for flag in set(after.flags) - set(found.flags):
        assert flag.severity <= flags[flag.id].severity
        assert set(flag.occurrences) <= set(flags[flag.id].occurrences)
    assert [f for f in after.flags if f in found.flags] == list(found.flags)


@given(seeds, seeds)
@often
def test_an_outage_closes_nothing_that_is_open(seed: int, pick: int):
    """No open occurrence becomes anything else, and no resilience rises.

    "No state rises" holds where one person is enough: where n > 1 are needed and only one of them is there, several
    backups may step in together for that one, and so cover what was partial before (``tests/reference``).
    """
    plan, _, before, after = an_outage(seed, pick)
    people = {task.id: task.people for task in plan.tasks}
    for one, two in pairs(before, after):
        assert two.state is OPEN or one.state is not OPEN, (one, two)
        assert two.resilience <= one.resilience, (one, two)
        assert people[one.task] > 1 or WORST_FIRST.index(two.state) <= WORST_FIRST.index(one.state), (one, two)


@given(seeds, seeds)
@often
def test_resilience_of_a_task_is_the_smallest_of_its_occurrences(seed: int, pick: int):
    plan, found, before, after = an_outage(seed, pick)
    smallest: dict[str, tuple[int, int]] = {}
    for one, two in pairs(before, after):
        a, b = smallest.get(one.task, (one.resilience, two.resilience))
        smallest[one.task] = min(a, one.resilience), min(b, two.resilience)
    assert {r.task: (r.before, r.after) for r in found.resilience} == smallest
    order = list(Criticality)
    critical = {task.id: order.index(task.criticality) for task in plan.tasks}
    assert [r.task for r in found.resilience] == sorted(smallest, key=lambda task: (critical[task], task))


@given(seeds, seeds)
@often
def test_the_order_of_lists_changes_nothing(seed: int, pick: int):
    plan, found, _, _ = an_outage(seed, pick)
    draw = Draw(pick)
    lists = {name: getattr(plan, name) for name in LISTS if name != "accepted_flags"}
    mixed = replace(plan, **{name: tuple(draw.sample(some, len(some))) for name, some in lists.items()})
    on, days = found.after.on, found.after.days
    again = outage(mixed, found.participant, found.from_, found.until, on, days)
    assert outage_as_json(again, smallest_sets(mixed, on, days)) == outage_as_json(found, smallest_sets(plan, on, days))


@given(seeds, seeds)
@often
def test_every_flag_of_an_outage_is_said_from_its_plan(seed: int, pick: int):
    _, found, _, _ = an_outage(seed, pick)
    for flag in found.flags:
        assert title(found.plan, flag)
        assert reason(found.plan, flag).endswith(".")
        assert len(questions(found.plan, flag)) >= 2


def test_the_drawn_outages_show_everything_that_an_outage_can_show():
    seen = {"opened": 0, "asked": 0, "interfaces": 0, "grown": 0, "weaker": 0}
    for seed in range(900):
        _, found, before, _ = an_outage(seed, seed)
        seen["opened"] += len(found.opened)
        seen["asked"] += len(found.asked)
        seen["interfaces"] += sum(i.kind is not InterfaceKind.DECLARED for i in found.interfaces)
        seen["grown"] += len({flag.id for flag in found.flags} & {flag.id for flag in before.flags})
        seen["weaker"] += sum(r.after < r.before for r in found.resilience)
    assert all(count >= 5 for count in seen.values()), seen


# --- what is assumed


def mueller() -> Plan:
    return next(plan for plan in example_plans() if plan.household.id == "mueller")


DECEMBER = date(2026, 11, 30), date(2026, 12, 13)


def test_the_window_is_the_absence_unless_said_otherwise():
    found = outage(mueller(), "jan", *DECEMBER)
    assert (found.after.on, found.after.days) == (date(2026, 11, 30), 14)
    wide = outage(mueller(), "jan", *DECEMBER, on=WRITTEN_FOR, days=84)
    assert {o.start.date() for o in wide.opened} == {date(2026, 12, d) for d in (5, 6, 12, 13)}
    assert (wide.after.on, wide.after.days) == (WRITTEN_FOR, 84)


def test_an_assumed_absence_never_takes_the_name_of_a_real_one():
    plan = mueller()
    real = (replace(plan.absences[0], id="outage"), replace(plan.absences[0], id="outage-2"))
    found = outage(replace(plan, absences=real), "jan", *DECEMBER)
    assert found.absence == "outage-3"
    assert [a.id for a in found.plan.absences] == ["outage", "outage-2", "outage-3"]
    assert "absence-uncovered:outage-3" in {flag.id for flag in found.flags}


def test_who_is_away_anyway_opens_nothing_more():
    plan = mueller()
    (real,) = plan.absences
    found = outage(plan, real.participant, real.from_, real.until)
    assert (found.opened, found.asked, found.interfaces) == ((), (), ())
    assert all(r.before == r.after for r in found.resilience)


def test_a_whole_service_can_be_away():
    found = outage(mueller(), "ayse", *DECEMBER)
    assert {o.task for o in found.opened} == {"insulin"}
    assert len(found.opened) == 14


@pytest.mark.parametrize(
    ("who", "from_", "until", "words"),
    [
        ("niemand", DECEMBER[0], DECEMBER[1], ("niemand", "jan")),
        ("jan", DECEMBER[1], DECEMBER[0], ("2026-12-13", "2026-11-30")),
        ("jan", date(2026, 1, 1), date(2027, 1, 2), ("366", "367")),
    ],
)
def test_what_cannot_be_assumed_is_refused_in_one_sentence(who: str, from_: date, until: date, words: tuple[str, ...]):
    with pytest.raises(NahtstelleError) as refused:
        outage(mueller(), who, from_, until)
    sentence = refused.value.say()
    assert all(word in sentence for word in words), sentence
    assert "\n" not in sentence


def test_a_leap_year_may_be_assumed_whole():
    assert outage(mueller(), "jan", date(2028, 1, 1), date(2028, 12, 31)).after.days == 366


# --- what grows worse under the same name


MONDAY = date(2026, 11, 23)


def household_of_three(*more: Consent | Information | Dependency) -> Plan:
    """Mia cooks and Ole washes up; Ada gives medicines, and Ole would step in."""
    people = tuple(Participant(id=name, name=name.title(), system=HelpSystem.FAMILY) for name in ("ada", "mia", "ole"))
    meal = Task(
        id="cook",
        title="cook",
        area=Area.HOUSEHOLD,
        criticality=Criticality.QUALITY,
        start=datetime.combine(MONDAY, time(12)),
        duration_minutes=30,
        recurrence="FREQ=DAILY",
    )
    dishes = replace(meal, id="dishes", start=datetime.combine(MONDAY, time(14)))
    medicines = replace(meal, id="medicines", start=datetime.combine(MONDAY, time(8)), criticality=Criticality.VITAL)
    roles = [("cook", "mia", False), ("dishes", "ole", False), ("medicines", "ada", False), ("medicines", "ole", True)]
    plan = Plan(
        household=Household(id="h", name="h"),
        participants=people,
        tasks=(meal, dishes, medicines),
        commitments=tuple(
            Commitment(
                id=f"{task}-{who}",
                task=task,
                participant=who,
                role=Role.BACKUP if backup else Role.RESPONSIBLE,
                status=CommitmentStatus.AGREED,
            )
            for task, who, backup in roles
        ),
    )
    for entity in more:
        plan = replace(plan, **{LIST_OF[type(entity)]: (*getattr(plan, LIST_OF[type(entity)]), entity)})
    return plan


def test_an_interface_that_comes_later_may_no_longer_have_its_consent():
    consent = Consent(
        id="k", participant="ole", scope=Scope.PLAN, given_on=MONDAY, until=MONDAY + timedelta(1), by="mia"
    )
    settled = Handover(
        id="h",
        giver="mia",
        receiver="ole",
        tasks=("cook",),
        object=HandoverObject.RESPONSIBILITY,
        what="x",
        trigger="x",
        channel="x",
        owner="mia",
        giver_agreed_on=MONDAY,
        receiver_agreed_on=MONDAY,
    )
    plan = household_of_three(Dependency(id="d", before="cook", after="dishes"), consent)
    plan = replace(plan, handovers=(settled,))
    found = outage(plan, "ole", MONDAY, MONDAY + timedelta(1), MONDAY, 7)
    assert [(i.id, i.state) for i in found.interfaces] == [("sequence:cook:dishes:mia:ole", "blocked")]
    assert "interface-blocked:sequence:cook:dishes:mia:ole" in {flag.id for flag in found.flags}


def test_a_flag_may_weigh_more_though_it_is_about_the_same_interface():
    plan = household_of_three(Information(id="i", title="i", produced_by=("cook",), needed_by=("dishes", "medicines")))
    found = outage(plan, "ada", MONDAY, MONDAY, MONDAY, 7)
    key = "interface-uncovered:information:i:mia:ole"
    assert [flag.severity for flag in found.before.flags if flag.id == key] == [1]
    assert [flag.severity for flag in found.flags if flag.id == key] == [3]


# --- sets of absences


def by_trying(plan: Plan, on: date, days: int) -> set[tuple[str, tuple[str, ...], date, int]]:
    """The same sets, found by checking the plan with every one and every two participants away."""
    before = check(plan, on, days)
    vital = {task.id for task in plan.tasks if task.criticality is Criticality.VITAL}
    found: set[tuple[str, tuple[str, ...], date, int]] = set()
    alone: set[tuple[str, str]] = set()
    people = sorted(p.id for p in plan.participants)
    for who in [*combinations(people, 1), *combinations(people, 2)]:
        last = on + timedelta(days - 1)
        away = tuple(Absence(id=f"away-{p}", participant=p, from_=on, until=last) for p in who)
        after = check(replace(plan, absences=(*plan.absences, *away)), on, days)
        for task in sorted(vital):
            lost = [
                b for a, b in pairs(before, after) if a.task == task and a.state is COVERED and b.state is not COVERED
            ]
            if lost and not any((task, p) in alone for p in who):
                found.add((task, who, lost[0].start.date(), len(lost)))
                if len(who) == 1:
                    alone.add((task, who[0]))
    return found


@given(seeds)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
def test_smallest_sets_are_those_that_trying_all_finds(seed: int):
    plan, on, days = drawn_plan(seed)
    plan = replace(plan, tasks=tuple(replace(task, criticality=Criticality.VITAL) for task in plan.tasks))
    found = smallest_sets(plan, on, days)
    assert {(s.task, s.participants, s.first, s.occurrences) for s in found} == by_trying(plan, on, days)
    assert list(found) == sorted(found, key=lambda s: (s.task, len(s.participants), s.participants))


@given(seeds)
@often
def test_as_many_must_be_away_as_resilience_says(seed: int):
    """Where one person is enough and no organisation helps; an organisation counts for more than one set member."""
    plan, on, days = drawn_plan(seed)
    plan = replace(
        plan,
        participants=tuple(replace(p, organisation=False) for p in plan.participants),
        tasks=tuple(replace(task, criticality=Criticality.VITAL, people=1) for task in plan.tasks),
    )
    smallest: dict[str, int] = {}
    for one in smallest_sets(plan, on, days):
        smallest.setdefault(one.task, len(one.participants))
    alone = {task.id for task in plan.tasks if task.client_can == "alone"}
    covered = [o for o in check(plan, on, days).occurrences if o.state is COVERED and o.task not in alone]
    weakest = {o.task: min(other.resilience for other in covered if other.task == o.task) for o in covered}
    assert smallest == {task: resilience for task, resilience in weakest.items() if resilience <= 2}


def test_only_vital_tasks_have_opening_sets_and_no_pair_holds_who_opens_alone():
    found = smallest_sets(mueller(), DECEMBER[0], 14)
    assert [(s.task, s.participants) for s in found] == [("insulin", ("ayse",)), ("pillbox", ("ayse", "jan"))]


# --- words


def test_an_outage_is_told_in_sentences_with_patterns():
    found = outage(mueller(), "jan", *DECEMBER)
    assert outage_words.headline(found) == (
        "Erika Müller: Angenommen, Jan ist nicht da (30. November bis 13. Dezember 2026)"
    )
    (opened,) = outage_words.opened(found)
    assert opened.replace("\u00a0", " ") == (
        "Für „Warmes Mittagessen (Sa, So)“ fehlte dann eine Zusage: samstags und sonntags ab 5. Dezember um 12 Uhr, "
        "viermal."
    )
    assert outage_words.asked_about_it(found)[0].startswith("Wer könnte in dieser Zeit")
    assert outage_words.reserves(found) == "Keine Reserve bliebe dann für „Einkaufen“ und „Telefonieren am Abend“."
    told = {flag.id for flag in outage_words.further_flags(found)}
    assert told == {flag.id for flag in found.flags} - {"absence-uncovered:outage"}


def test_sets_are_told_with_names_and_the_first_day():
    plan = mueller()
    one, two = outage_words.sets(plan, smallest_sets(plan, DECEMBER[0], 14))
    assert one == (
        "„Insulin und Verband“ ist lebenswichtig und öffnet sich, sobald Ayşe nicht da ist, zuerst am Mo 30. November."
    )
    assert two == (
        "„Medikamente für die Woche richten“ ist lebenswichtig und öffnet sich, wenn Ayşe und Jan zugleich nicht da "
        "sind, zuerst am So 6. Dezember."
    )


def test_where_nothing_opens_one_sentence_says_so():
    found = outage(mueller(), "olga", *DECEMBER)
    assert outage_words.opened(found) == ("Kein Termin öffnet sich: Was zugesagt ist, trägt auch dann.",)
    assert outage_words.asked_about_it(found) == ()


def test_what_would_hang_on_an_answer_or_be_partly_open_is_told_as_such():
    kinds = set()
    for seed in range(150):
        _, found, _, _ = an_outage(seed, seed)
        for occurrence in (*found.opened, *found.asked):
            kinds.add(occurrence.state)
        said = outage_words.opened(found)
        assert any("hinge dann an einer Antwort" in text for text in said) == bool(found.asked)
        partial = any(o.state is PARTIAL for o in found.opened)
        assert any("für einen Teil der Zeit" in text for text in said) == partial
    assert kinds == {OPEN, PARTIAL, ASKED}


def test_who_steps_in_for_the_absent_is_named_and_not_the_absent():
    plan = next(plan for plan in example_plans() if "Wiśniewski" in plan.household.name)
    found = outage(plan, "tomasz", *DECEMBER)
    (fragile,) = [flag for flag in found.flags if flag.id == "task-fragile:kita-morning"]
    assert "liegt allein bei Amal" in reason(found.plan, fragile)


def test_as_json_it_can_be_written_and_names_what_it_assumes():
    plan = mueller()
    found = outage(plan, "jan", *DECEMBER)
    values = json.loads(json.dumps(outage_as_json(found, smallest_sets(plan, DECEMBER[0], 14))))
    assert list(values) == [
        "household", "participant", "from", "until", "on", "days", "absence", "opened", "asked", "interfaces", "flags",
        "resilience", "smallest_sets",
    ]  # fmt: skip
    assert [o["start"] for o in values["opened"]] == [f"2026-12-{d:02}T12:00" for d in (5, 6, 12, 13)]
    assert {"task": "shopping", "before": 2, "after": 1} in values["resilience"]
    assert {"task": "insulin", "participants": ["ayse"], "first": "2026-11-30", "occurrences": 14} in values[
        "smallest_sets"
    ]
