"""Results of checks are kept with the plans they are about, and hold no longer than these stay as they are."""

from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields, replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.across import Carrying
from desktop.domain.caseload import Checked, HouseholdCheck, OpenFlag, Unchecked, examine, recheck
from desktop.domain.check import check
from desktop.domain.plan import LISTS, Plan, Transition
from desktop.storage import findings, migrate
from desktop.storage.findings import PLANS_AT_ONCE, RESULTS_AT_ONCE, KeptFindings
from desktop.storage.kinds import KINDS
from desktop.storage.rows import UNREAD
from desktop.storage.vault import Vault
from tests.domain.strategies import plans
from tests.reference.plans import plan as drawn_plan
from tests.storage.vaults import CHEAP, example, full_example, new_vault

ON = date(2026, 11, 23)
NUMBERS = count()


@pytest.fixture
def kept(vault: Vault) -> KeptFindings:
    return KeptFindings(vault)


def copies(number: int) -> Iterator[Plan]:
    for n in range(number):
        plan = example()
        yield replace(plan, household=replace(plan.household, id=f"h{n}", name=f"Haushalt {n}"))


def renamed(plan: Plan) -> Plan:
    return replace(plan, household=replace(plan.household, name="Anders"))


def to_check(kept: KeptFindings, on: date = ON, days: int = 28) -> list[str]:
    return [entry.plan.household.id for entry in kept.entries(on, days) if isinstance(entry, Unchecked)]


# --- holding


def test_a_household_without_result_comes_with_what_a_check_needs(vault: Vault, kept: KeptFindings) -> None:
    vault.save(None, full_example())
    (entry,) = kept.entries(ON, 28)
    assert isinstance(entry, Unchecked)
    assert in_order(entry.plan) == in_order(unsaid(vault.load("mueller")))
    assert list(kept.kept()) == []


def unsaid(plan: Plan) -> Plan:
    """The plan without what no rule looks at."""
    kinds = {kind.list: kind.table for kind in KINDS if kind.list}
    lists = {name: tuple(_unsaid(one, kinds[name]) for one in getattr(plan, name)) for name in LISTS}
    return replace(plan, **lists)


def _unsaid(entity: Any, table: str) -> Any:
    values: dict[str, Any] = {"extra": ""}
    for field in fields(entity):
        if field.name in UNREAD.get(table, ()):
            values[field.name] = "" if field.default is MISSING else field.default
    if isinstance(entity, Transition):
        values["items"] = tuple(_unsaid(item, "transition_item") for item in entity.items)
    return replace(entity, **values)


def in_order(plan: Plan) -> Plan:
    """The plan with all lists by id, but for accepted flags."""
    transitions = tuple(replace(t, items=tuple(sorted(t.items, key=_id))) for t in plan.transitions)
    lists = {name: tuple(sorted(getattr(plan, name), key=_id)) for name in LISTS if name != "accepted_flags"}
    return replace(plan, **lists | {"transitions": tuple(sorted(transitions, key=_id))})


def _id(entity: Any) -> str:
    return str(entity.id)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("findings") / "vault") as opened:
        yield opened


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans())
def test_all_but_what_no_rule_looks_at_comes_for_any_plan(shared: Vault, plan: Plan) -> None:
    name = f"h{next(NUMBERS)}"
    shared.save(None, replace(plan, household=replace(plan.household, id=name)))
    (entry,) = KeptFindings(shared).entries(ON, 28, name)
    assert isinstance(entry, Unchecked)
    assert in_order(entry.plan) == in_order(unsaid(shared.load(name)))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_a_check_finds_the_same_in_it_as_in_the_whole_plan(shared: Vault, seed: int) -> None:
    """With texts, persons and telephone numbers, which the plans drawn for the rules lack."""
    name = f"h{next(NUMBERS)}"
    plan, on, days = drawn_plan(seed)
    people = tuple(replace(p, phone=f"0171 {n}23456", relation="x") for n, p in enumerate(plan.participants))
    plan = replace(plan, household=replace(plan.household, id=name), participants=people)
    shared.save(None, plan)
    (entry,) = KeptFindings(shared).entries(on, days, name)
    assert isinstance(entry, Unchecked)
    assert check(entry.plan, on, days) == check(plan, on, days)
    found, expected = examine(entry.plan, 1, on, days), examine(plan, 1, on, days)
    assert found.check == expected.check
    assert sorted(found.carrying, key=lambda one: one.participant) == sorted(
        expected.carrying, key=lambda one: one.participant
    )


def test_a_result_comes_back_exactly(vault: Vault, kept: KeptFindings) -> None:
    vault.save(None, example())
    (entry,) = kept.entries(ON, 28)
    assert isinstance(entry, Unchecked)
    checked = examine(entry.plan, entry.revision, ON)
    kept.keep([checked])
    assert list(kept.entries(ON, 28)) == [checked.check]
    assert list(kept.kept()) == [checked.check]


def test_a_result_without_dates_and_flags_comes_back_too(vault: Vault, kept: KeptFindings) -> None:
    vault.save(None, example())
    (entry,) = kept.entries(ON, 1)
    assert isinstance(entry, Unchecked)
    bare = HouseholdCheck(
        household="mueller", on=ON, days=1, counts=(), next_on=None, flags=(OpenFlag("wish-missing:mueller", 2, None),)
    )
    kept.keep([Checked(entry.revision, bare, ())])
    assert list(kept.entries(ON, 1)) == [bare]


def test_after_a_change_only_the_changed_household_is_to_be_checked(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(5))
    list(recheck(kept, ON))
    assert to_check(kept) == []
    plan = vault.load("h3")
    vault.save(plan, renamed(plan))
    assert to_check(kept) == ["h3"]
    list(recheck(kept, ON))
    assert to_check(kept) == []


def test_another_day_another_length_or_another_program_asks_for_all_anew(
    vault: Vault, kept: KeptFindings, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.add(copies(3))
    list(recheck(kept, ON))
    assert to_check(kept) == []
    assert len(to_check(kept, on=ON + timedelta(1))) == 3
    assert len(to_check(kept, days=27)) == 3
    monkeypatch.setattr(findings, "__version__", "9.9")
    assert len(to_check(kept)) == 3


def test_results_of_yesterday_are_there_at_once(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(3))
    yesterday = list(recheck(kept, ON - timedelta(1)))
    plan = vault.load("h1")
    vault.save(plan, renamed(plan))
    assert list(kept.kept()) == yesterday


def test_results_outlive_the_closing_of_the_vault(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        vault.add(copies(2))
        found = list(recheck(KeptFindings(vault), ON))
    with Vault.open(tmp_path / "vault", [CHEAP]) as vault:
        assert list(KeptFindings(vault).entries(ON, 28)) == found


def test_a_plan_saved_while_it_is_checked_is_checked_again(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(1))
    (entry,) = kept.entries(ON, 28)
    assert isinstance(entry, Unchecked)
    vault.save(entry.plan, renamed(entry.plan))
    kept.keep([examine(entry.plan, entry.revision, ON)])
    assert to_check(kept) == ["h0"]


def test_one_household_can_be_asked_for(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(3))
    (entry,) = kept.entries(ON, 28, "h1")
    assert isinstance(entry, Unchecked)
    assert entry.plan.household.id == "h1"
    assert list(kept.entries(ON, 28, "nobody")) == []


# --- pages


@pytest.mark.parametrize("number", [0, 1, PLANS_AT_ONCE, PLANS_AT_ONCE + 1, RESULTS_AT_ONCE, RESULTS_AT_ONCE + 1])
def test_all_households_come_once_in_their_order(vault: Vault, kept: KeptFindings, number: int) -> None:
    vault.add(copies(number))
    names = [f"h{n}" for n in range(number)]
    assert to_check(kept) == names
    assert [found.household for found in recheck(kept, ON)] == names
    assert [found.household for found in kept.kept()] == names
    assert [found.household for found in kept.entries(ON, 28) if isinstance(found, HouseholdCheck)] == names


def test_results_and_plans_may_alternate(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(12))
    list(recheck(kept, ON))
    changed = ["h0", "h3", "h4", "h5", "h11"]
    for name in changed:
        plan = vault.load(name)
        vault.save(plan, renamed(plan))
    found = list(kept.entries(ON, 28))
    assert [entry.plan.household.id for entry in found if isinstance(entry, Unchecked)] == changed
    names = [e.plan.household.id if isinstance(e, Unchecked) else e.household for e in found]
    assert names == [f"h{n}" for n in range(12)]
    for entry in found:
        if isinstance(entry, Unchecked):
            assert in_order(entry.plan) == in_order(unsaid(vault.load(entry.plan.household.id)))


# --- leaving


def test_with_a_household_its_results_are_gone(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(2))
    list(recheck(kept, ON))
    vault.delete(vault.load("h0"))
    assert [found.household for found in kept.kept()] == ["h1"]
    with vault.reading() as cursor:
        for table in ("finding", "carrying", "known"):
            assert cursor.execute(f"SELECT count(DISTINCT hh) FROM {table}").fetchone() == (1,)  # noqa: S608


def test_a_result_of_a_household_that_was_deleted_meanwhile_is_dropped(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(2))
    checked = [examine(e.plan, e.revision, ON) for e in kept.entries(ON, 28) if isinstance(e, Unchecked)]
    vault.delete(vault.load("h0"))
    kept.keep(checked)
    assert [found.household for found in kept.kept()] == ["h1"]


def test_results_are_no_part_of_the_log(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(2))
    steps = vault.journal.verify().steps
    list(recheck(kept, ON))
    assert vault.journal.verify().whole
    assert vault.journal.verify().steps == steps


# --- people in several households


def with_person(plan: Plan, participant: str, person: str | None) -> Plan:
    people = tuple(replace(p, person=person) if p.id == participant else p for p in plan.participants)
    return replace(plan, participants=people)


def known(kept: KeptFindings) -> list[Sequence[Carrying]]:
    return list(kept.carrying(ON, 28))


def test_people_come_together_with_what_they_carry_in_each_household(vault: Vault, kept: KeptFindings) -> None:
    one, two, three = copies(3)
    vault.add((with_person(one, "jan", "P"), with_person(two, "hanh", "P"), with_person(three, "jan", "Q")))
    list(recheck(kept, ON))
    by_households = {
        frozenset((c.household, c.participant) for c in everywhere): everywhere for everywhere in known(kept)
    }
    assert frozenset({("h0", "jan"), ("h1", "hanh")}) in by_households
    assert frozenset({("h0", "mohammad"), ("h1", "mohammad"), ("h2", "mohammad")}) in by_households
    assert not any(("h2", "jan") in households for households in by_households)
    for everywhere in by_households.values():
        for one_of_them in everywhere:
            plan = vault.load(one_of_them.household)
            assert one_of_them in examine(plan, 0, ON).carrying


def test_days_of_a_whole_year_come_back(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(2))
    all_year = (1 << 366) - 1
    for name in ("h0", "h1"):
        check = HouseholdCheck(household=name, on=ON, days=366, counts=(), next_on=None, flags=())
        stints = (("t", 5, 480, 500, all_year), ("t", 5, 1380, 1500, 1))
        one = Carrying(
            person=b"p" * 16,
            household=name,
            participant="jan",
            timezone="UTC",
            weekly_limit_minutes=None,
            stints=stints,
        )
        (entry,) = kept.entries(ON, 366, name)
        assert isinstance(entry, Unchecked)
        kept.keep([Checked(entry.revision, check, (one,))])
    (everywhere,) = kept.carrying(ON, 366)
    assert [c.household for c in everywhere] == ["h0", "h1"]
    assert {c.stints for c in everywhere} == {stints}


def test_who_left_a_household_is_no_longer_known_there(vault: Vault, kept: KeptFindings) -> None:
    one, two = copies(2)
    vault.add((with_person(one, "jan", "P"), with_person(two, "jan", "P")))
    list(recheck(kept, ON))
    before = len(known(kept))
    plan = vault.load("h1")
    vault.save(plan, with_person(plan, "jan", "somebody else"))
    assert not any(c.participant == "jan" for everywhere in known(kept) for c in everywhere)
    list(recheck(kept, ON))
    assert len(known(kept)) == before - 1


def test_results_that_no_longer_hold_are_left_out_of_what_people_carry(vault: Vault, kept: KeptFindings) -> None:
    vault.add(copies(2))
    list(recheck(kept, ON))
    assert known(kept)
    assert list(kept.carrying(ON + timedelta(1), 28)) == []
    plan = vault.load("h1")
    vault.save(plan, renamed(plan))
    assert known(kept) == []


# --- vaults of before


def test_a_vault_from_before_results_were_kept_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.touch()
    engine = migrate.engine_for(path, b"k" * 32)
    migrate.upgrade(engine, revision="0001")
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO guard VALUES ('test')",
            "INSERT INTO household (rid, id, name, changed) VALUES (1, 'h', 'Haushalt', 7)",
            "INSERT INTO participant (hh, rid, id, name) VALUES (1, 2, 'jan', 'Jan')",
            "DELETE FROM guard",
        ):
            connection.exec_driver_sql(statement)
    migrate.upgrade(engine, revision="0002")
    with engine.begin() as connection:
        people = connection.exec_driver_sql("SELECT hh, rid, id, name, person FROM participant").fetchall()
        assert people == [(1, 2, "jan", "Jan", None)]
        counts = migrate.row_counts(connection)
    assert {counts[table] for table in ("finding", "carrying", "known")} == {0}
    engine.dispose()


def test_a_person_that_spans_households_is_saved_like_any_other_field(vault: Vault) -> None:
    plan = example()
    vault.save(None, plan)
    vault.save(plan, with_person(plan, "jan", "p-1"))
    assert vault.load("mueller") == with_person(plan, "jan", "p-1")
    assert vault.journal.verify().whole
    (row,) = vault.journal.history("mueller", "participants", "jan", "person")
    assert (row.change.before, row.change.after) == (None, "p-1")
