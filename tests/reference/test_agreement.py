"""The engine and its second implementation find the same in 2,000 drawn plans, and these meet every row of rules.md."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest

from desktop.domain import check as engine
from desktop.domain.consistency import require
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Commitment, Household, Participant, Plan, Task
from desktop.domain.report import Flag, Report
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    HelpSystem,
    InterfaceKind,
    InterfaceState,
    OccurrenceState,
    Role,
)
from tests.reference import reference
from tests.reference.edges import ON, edges
from tests.reference.plans import plan

SEEDS = range(2000)

SEVERITIES = {
    "task-unassigned": {4, 3, 1},
    "task-hole": {4, 3, 1},
    "task-asked": {3, 2, 1},
    "task-diffuse": {2, 1},
    "task-unqualified": {3},
    "task-fragile": {3, 2},
    "task-without-goal": {1},
    "absence-uncovered": {4, 3, 1},
    "backup-away": {2},
    "backup-overused": {2},
    "participant-overlap": {3},
    "participant-overloaded": {3},
    "load-one-sided": {2, 1},
    "participant-ending": {3},
    "commitment-unconfirmed": {2},
    "commitment-stale": {2},
    "commitment-ending": {2},
    "interface-uncovered": {3, 2, 1},
    "interface-one-sided": {2, 1},
    "interface-incomplete": {2, 1},
    "interface-blocked": {3},
    "interface-untried": {1},
    "interface-without-trace": {2},
    "transition-open": {4, 3},
    "information-dead-end": {3, 2},
    "consent-missing": {2, 1},
    "consent-ending": {1},
    "need-without-task": {2},
    "goal-without-task": {1},
    "wish-missing": {2},
    "client-not-contributing": {1},
    "triangle-one-sided": {1},
    "pilot-overused": {1},
    "review-overdue": {2},
}
"""Every row of the flags in rules.md, but the two that need the vault, with every severity it can have."""


@pytest.fixture(scope="module")
def reports() -> list[tuple[int, Report, Report]]:
    """For each seed what the engine and what the reference finds."""
    drawn = ((seed, plan(seed)) for seed in SEEDS)
    return [(seed, engine.check(*case), reference.check(*case)) for seed, case in drawn]


def without_facts(flag: Flag) -> Flag:
    return replace(flag, facts={})


def differences(found: Report, expected: Report) -> Iterator[str]:
    """What only one of two reports says, line by line."""
    for name in ("occurrences", "interfaces", "flags", "accepted"):
        ours, theirs = list(getattr(found, name)), list(getattr(expected, name))
        if name in {"flags", "accepted"}:
            ours, theirs = [without_facts(f) for f in ours], [without_facts(f) for f in theirs]
        yield from (f"engine alone: {one}" for one in ours if one not in theirs)
        yield from (f"reference alone: {one}" for one in theirs if one not in ours)
        if ours != theirs and sorted(map(repr, ours)) == sorted(map(repr, theirs)):
            yield f"another order of {name}: {[getattr(one, 'id', one) for one in ours]}"
    if found.summary != expected.summary:
        yield f"engine: {found.summary}, reference: {expected.summary}"
    if (found.on, found.days) != (expected.on, expected.days):
        yield f"engine: {found.on}, {found.days} days, reference: {expected.on}, {expected.days} days"


def test_engine_and_reference_find_the_same_in_every_drawn_plan(reports):
    wrong = {seed: list(differences(found, expected)) for seed, found, expected in reports}
    wrong = {seed: lines for seed, lines in wrong.items() if lines}
    shown = [f"seed {seed}\n  " + "\n  ".join(lines[:6]) for seed, lines in list(wrong.items())[:10]]
    assert not wrong, f"{len(wrong)} of {len(reports)} plans differ\n" + "\n".join(shown)


def counts(reports: list[tuple[int, Report, Report]]) -> Counter[tuple[str, ...]]:
    seen: Counter[tuple[str, ...]] = Counter()
    for _, report, _ in reports:
        seen.update(("flag", flag.rule, str(flag.severity)) for flag in (*report.flags, *report.accepted))
        seen.update(("accepted", str(flag.severity)) for flag in report.accepted)
        seen.update(("occurrence", o.state, "diffuse" if o.diffuse else "plain") for o in report.occurrences)
        seen.update(("resilience", str(min(o.resilience, 3))) for o in report.occurrences)
        seen.update(("interface", interface.kind, interface.state) for interface in report.interfaces)
    return seen


def test_the_drawn_plans_meet_every_rule_severity_kind_and_state(reports):
    seen = counts(reports)
    print("\n" + "\n".join(f"{count:7} {' '.join(what)}" for what, count in sorted(seen.items())))
    expected = {
        *(("flag", rule, str(severity)) for rule, severities in SEVERITIES.items() for severity in severities),
        *(("accepted", str(severity)) for severity in (1, 2, 3, 4)),
        *(("occurrence", state, "plain") for state in OccurrenceState),
        ("occurrence", "covered", "diffuse"),
        *(("resilience", str(number)) for number in range(4)),
        *(("interface", *pair) for pair in product(InterfaceKind, InterfaceState)),
    }
    assert set(seen) == expected


@pytest.mark.parametrize(("drawn", "flag", "raised"), [pytest.param(*edge, id=name) for name, *edge in edges()])
def test_engine_and_reference_agree_at_the_edges_of_figures(drawn: Plan, flag: str, raised: bool):
    require(drawn)
    found = engine.check(drawn, ON, 8)
    assert (flag in {each.id for each in found.flags}) == raised
    assert list(differences(found, reference.check(drawn, ON, 8))) == []


def test_a_window_has_28_days_unless_said_and_1_to_366_at_most():
    drawn = plan_with("FREQ=DAILY")
    assert engine.check(drawn, ON) == engine.check(drawn, ON, 28)
    assert [engine.check(drawn, ON, days).summary.occurrences for days in (1, 28, 366)] == [1, 28, 366]
    for days in (0, 367):
        with pytest.raises(NahtstelleError):
            engine.check(drawn, ON, days)


def test_the_drawn_plans_hold_together():
    for seed in SEEDS[:300]:
        require(plan(seed)[0])


def plan_with(rule: str | None, **commitment) -> Plan:
    """One task from 8 to 9, one who does it."""
    return Plan(
        household=Household(id="h", name="h"),
        participants=(Participant(id="p", name="p", system=HelpSystem.FAMILY),),
        tasks=(
            Task(
                id="t",
                title="t",
                area=Area.SOCIAL,
                start=datetime.combine(ON, time(8)),
                duration_minutes=60,
                recurrence=rule,
            ),
        ),
        commitments=(
            Commitment(
                id="c", task="t", participant="p", role=Role.RESPONSIBLE, status=CommitmentStatus.AGREED, **commitment
            ),
        ),
    )


def check_what_holds_together(drawn: Plan, on: date) -> Report:
    """The engine behind its door: no plan is read or edited that ``require`` refuses."""
    require(drawn)
    return engine.check(drawn, on)


CHECKS = [
    pytest.param(check_what_holds_together, id="engine"),
    pytest.param(reference.check, id="reference"),
]

WRONG_RULES = (
    "",
    "FREQ=DAILY;",
    "RRULE:FREQ=DAILY",
    "INTERVAL=2",
    "FREQ=HOURLY",
    "FREQ=SECONDLY",
    "freq=daily",
    "FREQ=daily",
    "FREQ=DAILY;FREQ=DAILY",
    "FREQ=DAILY;BYDAY=MO;BYDAY=TU",
    "FREQ=DAILY;INTERVAL=0",
    "FREQ=DAILY;INTERVAL=-1",
    "FREQ=DAILY;INTERVAL=1.5",
    "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=3;UNTIL=20261201",
    "FREQ=DAILY;UNTIL=20261201T080000Z",
    "FREQ=DAILY;UNTIL=20261301",
    "FREQ=DAILY;UNTIL=2026-12-01",
    "FREQ=DAILY;BYHOUR=8",
    "FREQ=DAILY;BYWEEKNO=3",
    "FREQ=YEARLY;BYYEARDAY=100",
    "FREQ=YEARLY;BYEASTER=0",
    "FREQ=DAILY;BYDAY=1MO",
    "FREQ=WEEKLY;BYDAY=-1SU",
    "FREQ=MONTHLY;BYDAY=0MO",
    "FREQ=WEEKLY;BYDAY=mo",
    "FREQ=WEEKLY;BYDAY=MO,",
    "FREQ=WEEKLY;BYDAY=",
    "FREQ=WEEKLY;WKST=XX",
    "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=YEARLY;BYMONTH=13",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31;COUNT=3",
    "FREQ=YEARLY;INTERVAL=11;BYMONTH=1;BYMONTHDAY=1",
    "FREQ=DAILY;INTERVAL=1;X-OWN=1",
)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("rule", WRONG_RULES)
def test_a_rule_that_the_contract_forbids_is_refused(rule: str, check):
    with pytest.raises(NahtstelleError):
        check(plan_with(rule), ON)
    with pytest.raises(NahtstelleError):
        check(plan_with("FREQ=DAILY", recurrence=rule), ON)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize(
    "commitment",
    [
        {"recurrence": "FREQ=DAILY;COUNT=3"},
        {"recurrence": "FREQ=DAILY", "dates": (ON,)},
        {"from_time": time(8, 30), "to_time": time(8, 30)},
        {"from_time": time(9)},
        {"to_time": time(8)},
    ],
    ids=str,
)
def test_a_commitment_that_the_contract_forbids_is_refused(commitment: dict, check):
    with pytest.raises(NahtstelleError):
        check(plan_with("FREQ=DAILY", **commitment), ON)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("rule", ["FREQ=DAILY;UNTIL=20261122", "FREQ=DAILY;UNTIL=20261123T075959"])
def test_a_rule_that_ended_before_it_began_is_no_error(rule: str, check):
    assert check(plan_with(rule), ON).occurrences == ()


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("years", [9, 10])
def test_a_rule_that_first_yields_within_ten_years_is_used(years: int, check):
    rule = f"FREQ=YEARLY;INTERVAL={years};BYMONTH=11;BYMONTHDAY=22"
    assert check(plan_with(rule), ON + timedelta(days=1)).occurrences == ()
