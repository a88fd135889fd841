"""All households one after the other, on a real vault: in short what ``check`` finds, in steps and constant memory."""

import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.across import AcrossOverlap
from desktop.domain.caseload import KEPT_AT_ONCE, MOST_FLAGS, Unchecked, across, examine, recheck
from desktop.domain.check import check
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.vocabulary import HouseholdStatus
from desktop.exchange.examples import WRITTEN_FOR, example_plans
from desktop.storage.findings import KeptFindings
from desktop.storage.vault import Vault
from tests.reference.plans import plan as drawn_plan
from tests.storage.vaults import new_vault

seeds = st.integers(0, 2**32)


def named(plan: Plan, name: str) -> Plan:
    return replace(plan, household=replace(plan.household, id=name, name=name))


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def store(vault: Vault) -> KeptFindings:
    return KeptFindings(vault)


# --- one household


@given(seeds)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_in_short_is_what_check_finds(seed: int):
    plan, on, days = drawn_plan(seed)
    report, found = check(plan, on, days), examine(plan, 7, on, days)
    assert found.revision == 7
    short = found.check
    assert (short.household, short.on, short.days) == ("h", on, days)
    assert Counter(dict(short.counts)) == Counter(flag.severity for flag in report.flags)
    assert [severity for severity, _ in short.counts] == sorted(dict(short.counts), reverse=True)
    first = report.flags[:MOST_FLAGS]
    assert [(f.id, f.rule, f.severity, f.first) for f in short.flags] == [
        (f.id, f.rule, f.severity, f.first) for f in first
    ]
    ahead = [flag.first for flag in report.flags if flag.first and flag.first >= on]
    assert short.next_on == (min(ahead) if ahead else None)


@pytest.mark.parametrize("status", [HouseholdStatus.PAUSED, HouseholdStatus.CLOSED])
def test_a_household_that_rests_has_nothing_open_and_nobody_in_it_is_busy(status: HouseholdStatus):
    plan = next(example_plans())
    resting = replace(plan, household=replace(plan.household, status=status))
    assert examine(plan, 1, WRITTEN_FOR).carrying
    found = examine(resting, 1, WRITTEN_FOR)
    assert (found.check.counts, found.check.flags, found.check.next_on, found.carrying) == ((), (), None, ())


# --- all households


def test_recheck_gives_every_household_what_check_finds_in_its_loaded_plan(vault: Vault, store: KeptFindings):
    """Each drawn plan has a day of its own; here all are looked at on one day, so some are long over or yet to come."""
    vault.add(named(drawn_plan(seed)[0], f"h{seed}") for seed in range(60))
    on = date(2026, 11, 23)
    found = list(recheck(store, on, 21))
    assert len(found) == 60
    for short in found:
        assert short == examine(vault.load(short.household), 0, on, 21).check
        flags = check(vault.load(short.household), on, 21).flags
        assert sum(number for _, number in short.counts) == len(flags)
    assert list(recheck(store, on, 21)) == found


def test_nothing_is_checked_twice(vault: Vault, store: KeptFindings, monkeypatch: pytest.MonkeyPatch):
    vault.add(named(plan, f"{plan.household.id}-{n}") for n in range(3) for plan in example_plans())
    checked = []
    monkeypatch.setattr(
        "desktop.domain.caseload.examine", lambda plan, *rest: checked.append(plan.household.id) or examine(plan, *rest)
    )
    first = list(recheck(store, WRITTEN_FOR))
    assert len(checked) == 9
    assert list(recheck(store, WRITTEN_FOR)) == first
    assert len(checked) == 9
    plan = vault.load("mueller-1")
    vault.save(plan, named_again(plan))
    list(recheck(store, WRITTEN_FOR))
    assert checked[9:] == ["mueller-1"]
    list(recheck(store, WRITTEN_FOR + timedelta(1)))
    assert len(checked) == 19


def named_again(plan: Plan) -> Plan:
    return replace(plan, household=replace(plan.household, name="Anders"))


def test_it_can_be_stopped_after_any_household_and_goes_on_where_it_was(vault: Vault, store: KeptFindings):
    plan = next(example_plans())
    vault.add(named(plan, f"h{n}") for n in range(2 * KEPT_AT_ONCE))
    steps = recheck(store, WRITTEN_FOR)
    for _ in range(KEPT_AT_ONCE + 3):
        next(steps)
    steps.close()
    left = [entry for entry in store.entries(WRITTEN_FOR, 28) if isinstance(entry, Unchecked)]
    assert len(left) == KEPT_AT_ONCE
    assert len(list(recheck(store, WRITTEN_FOR))) == 2 * KEPT_AT_ONCE


def test_a_household_may_change_while_others_are_checked(vault: Vault, store: KeptFindings):
    plan = next(example_plans())
    vault.add(named(plan, f"h{n}") for n in range(40))
    steps = recheck(store, WRITTEN_FOR)
    seen = [next(steps).household]
    for name in ("h0", "h39"):
        before = vault.load(name)
        vault.save(before, named_again(before))
    vault.delete(vault.load("h20"))
    seen += [found.household for found in steps]
    assert seen == [f"h{n}" for n in range(40) if n != 20]
    assert [e.plan.household.id for e in store.entries(WRITTEN_FOR, 28) if isinstance(e, Unchecked)] == ["h0"]


def test_only_the_open_household_is_checked_where_asked(vault: Vault, store: KeptFindings):
    vault.add(example_plans())
    (found,) = recheck(store, WRITTEN_FOR, household="mueller")
    assert found == examine(vault.load("mueller"), 0, WRITTEN_FOR).check
    assert len([e for e in store.entries(WRITTEN_FOR, 28) if isinstance(e, Unchecked)]) == 2


def test_a_window_that_check_refuses_is_refused(vault: Vault, store: KeptFindings):
    vault.add(example_plans())
    with pytest.raises(NahtstelleError):
        next(recheck(store, WRITTEN_FOR, 367))


# --- memory


@contextmanager
def peak_of() -> Iterator[list[int]]:
    found: list[int] = []
    tracemalloc.start()
    try:
        yield found
        found.append(tracemalloc.get_traced_memory()[1])
    finally:
        tracemalloc.stop()


def small(n: int) -> Plan:
    """A household with few tasks, in which somebody helps who helps in one other household too."""
    plan = next(p for p in example_plans() if p.household.id == "mueller")
    kept = {task.id for task in plan.tasks[3:6]}
    return replace(
        named(plan, f"h{n}"),
        participants=tuple(replace(p, phone=None, person=f"{p.id}-{n // 2}") for p in plan.participants),
        tasks=tuple(replace(task, goal=None) for task in plan.tasks if task.id in kept),
        commitments=tuple(c for c in plan.commitments if c.task in kept),
        **dict.fromkeys(("dependencies", "information", "handovers", "transitions", "consents", "needs", "goals"), ()),
    )


def test_memory_does_not_grow_with_the_number_of_households(vault: Vault, store: KeptFindings):
    peaks: dict[str, list[int]] = {"checked": [], "kept": [], "across": []}
    for first, last, on in ((0, 150, WRITTEN_FOR), (150, 600, WRITTEN_FOR + timedelta(1))):
        vault.add(map(small, range(first, last)))
        for _ in recheck(store, on - timedelta(7)):  # what is made once and stays
            pass
        passes = {"checked": recheck(store, on), "kept": recheck(store, on), "across": across(store, on)}
        for name, all_of_it in passes.items():
            with peak_of() as peak:
                for _ in all_of_it:
                    pass
            peaks[name] += peak
    for few, many in peaks.values():
        assert many < few * 1.5, peaks


# --- people in several households


def test_people_are_compared_across_the_households_of_the_vault(vault: Vault, store: KeptFindings):
    plan = next(p for p in example_plans() if p.household.id == "mueller")
    vault.add((named(plan, "a"), named(plan, "b")))
    assert list(across(store, WRITTEN_FOR)) == []
    list(recheck(store, WRITTEN_FOR))
    found = list(across(store, WRITTEN_FOR))
    overlaps = [each for each in found if isinstance(each, AcrossOverlap)]
    assert {(one.participant, other.participant) for one, other in (each.places for each in overlaps)} >= {
        ("jan", "jan"),
        ("hanh", "hanh"),
    }
    assert {place.household for each in overlaps for place in each.places} == {"a", "b"}
    organisations = {p.id for p in plan.participants if p.organisation}
    assert not any(place.participant in organisations for each in overlaps for place in each.places)
