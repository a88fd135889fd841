"""Minutes, responsibilities and the matrix of interfaces, against a plain count minute by minute."""

from collections import Counter
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.balance import balance, by_system, matrix
from desktop.domain.check import check
from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import LISTS, Commitment, Household, Participant, Plan
from desktop.domain.vocabulary import ClientCan, CommitmentStatus, HelpSystem, InterfaceState, Role
from desktop.exchange.examples import WRITTEN_FOR, example_plans
from tests.reference.carrying import Case, carrying_or_stepping_in, case, holds
from tests.reference.draws import Draw
from tests.reference.plans import plan as drawn_plan

seeds = st.integers(0, 2**32)
often = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
WORST_FIRST = tuple(reversed(InterfaceState))


def mueller() -> Plan:
    return next(plan for plan in example_plans() if plan.household.id == "mueller")


def minutes_carried(looked_at: Case, participant: str) -> set[datetime]:
    return {
        minute
        for task in looked_at.plan.tasks
        for o in looked_at.window(task.id)
        for minute, who in carrying_or_stepping_in(looked_at, o).items()
        if participant in who
    }


def taken_on(looked_at: Case, participant: str, role: Role) -> tuple[str, ...]:
    return tuple(
        sorted(
            {
                c.task
                for c in looked_at.plan.commitments
                if (c.participant, c.role, c.status) == (participant, role, CommitmentStatus.AGREED)
                and any(holds(looked_at, c, o) for o in looked_at.window(c.task))
            }
        )
    )


# --- shares


@given(seeds)
@often
def test_shares_are_what_counting_each_minute_and_each_commitment_gives(seed: int):
    plan, on, days = drawn_plan(seed)
    looked_at = case(plan, on, days)
    found = balance(plan, on, days)
    assert (found.on, found.days) == (on, days)
    assert {each.participant for each in found.participants} == {p.id for p in plan.participants}
    for each in found.participants:
        share = each.share
        assert share.minutes == len(minutes_carried(looked_at, each.participant))
        assert share.responsible == taken_on(looked_at, each.participant, Role.RESPONSIBLE)
        assert share.backup == taken_on(looked_at, each.participant, Role.BACKUP)
        assert share.contributes == taken_on(looked_at, each.participant, Role.CONTRIBUTES)
        assert share.looks_after == tuple(sorted(h.id for h in plan.handovers if h.owner == each.participant))


@given(seeds)
@often
def test_a_help_system_gives_what_its_people_give_each_task_once(seed: int):
    found = balance(*drawn_plan(seed))
    assert [each.system for each in found.systems] == list(HelpSystem)
    for each in found.systems:
        own = [p.share for p in found.participants if p.system is each.system]
        assert each.participants == tuple(p.participant for p in found.participants if p.system is each.system)
        assert each.share.minutes == sum(share.minutes for share in own)
        for role in ("responsible", "backup", "contributes", "looks_after"):
            together = getattr(each.share, role)
            assert set(together) == {task for share in own for task in getattr(share, role)}
            assert list(together) == sorted(set(together))


@given(seeds, seeds)
@often
def test_nobody_is_ranked_and_the_order_of_lists_changes_nothing(seed: int, other: int):
    plan, on, days = drawn_plan(seed)
    draw = Draw(other)
    lists = {name: getattr(plan, name) for name in LISTS}
    mixed = replace(plan, **{name: tuple(draw.sample(some, len(some))) for name, some in lists.items()})
    assert balance(mixed, on, days) == balance(plan, on, days)
    interfaces = check(plan, on, days).interfaces
    assert matrix(mixed, draw.sample(interfaces, len(interfaces))) == matrix(plan, interfaces)


def test_people_stand_by_name_within_their_help_system_whatever_they_give():
    found = balance(mueller(), WRITTEN_FOR)
    assert [each.participant for each in found.participants] == [
        "erika", "jan", "olga", "mohammad", "hanh", "anna", "ayse", "menue", "gross",
    ]  # fmt: skip
    minutes = {each.participant: each.share.minutes for each in found.participants}
    assert minutes["anna"] == 0 < minutes["ayse"]


def test_what_the_person_does_is_there_too():
    found = balance(mueller(), WRITTEN_FOR)
    assert found.alone == ("evening-pills",)
    plan = mueller()
    tasks = tuple(replace(t, client_can=ClientCan.PARTLY) if t.id == "walk" else t for t in plan.tasks)
    assert balance(replace(plan, tasks=tasks), WRITTEN_FOR).partly == ("walk",)
    assert balance(replace(plan, tasks=tasks), WRITTEN_FOR.replace(year=2020)).partly == ()


def test_a_small_contribution_counts_as_one():
    plan = mueller()
    helps = Commitment(id="x", task="walk", participant="olga", role=Role.CONTRIBUTES, status=CommitmentStatus.AGREED)
    asked = replace(helps, id="y", task="phone", status=CommitmentStatus.ASKED)
    found = balance(replace(plan, commitments=(*plan.commitments, helps, asked)), WRITTEN_FOR)
    assert {p.participant: p.share.contributes for p in found.participants if p.share.contributes} == {
        "olga": ("walk",)
    }


def test_an_empty_plan_has_all_four_systems_with_nothing_in_them():
    found = balance(Plan(household=Household(id="h", name="h")), WRITTEN_FOR)
    assert [each.system for each in found.systems] == list(HelpSystem)
    assert all(each.share.minutes == 0 and each.participants == () for each in found.systems)
    assert matrix(Plan(household=Household(id="h", name="h")), ()).cells == ()


@pytest.mark.parametrize("days", [0, 367])
def test_a_window_that_check_refuses_is_refused(days: int):
    with pytest.raises(NahtstelleError):
        balance(mueller(), WRITTEN_FOR, days)


# --- the matrix


@given(seeds)
@often
def test_the_matrix_holds_every_interface_once_under_giver_and_receiver(seed: int):
    plan, on, days = drawn_plan(seed)
    interfaces = check(plan, on, days).interfaces
    found = matrix(plan, interfaces)
    assert Counter(i for cell in found.cells for i in cell.interfaces) == Counter(interfaces)
    for cell in found.cells:
        assert {(i.giver, i.receiver) for i in cell.interfaces} == {(cell.giver, cell.receiver)}
        assert [i.id for i in cell.interfaces] == sorted(i.id for i in cell.interfaces)
        assert cell.worst == min((i.state for i in cell.interfaces), key=WORST_FIRST.index)
    rows = [p for _, people in found.groups for p in people] + [None]
    places = [(rows.index(cell.giver), rows.index(cell.receiver)) for cell in found.cells]
    assert places == sorted(set(places))


@given(seeds)
@often
def test_blocks_count_the_states_of_interfaces_between_help_systems(seed: int):
    plan, on, days = drawn_plan(seed)
    interfaces = check(plan, on, days).interfaces
    system = {p.id: p.system for p in plan.participants} | {None: None}
    counted = Counter((system[i.giver], system[i.receiver], i.state) for i in interfaces)
    found = matrix(plan, interfaces).blocks
    assert {(b.giver, b.receiver, state): n for b in found for state, n in b.states if n} == counted
    assert all([state for state, _ in block.states] == list(InterfaceState) for block in found)
    order = [*HelpSystem, None]
    places = [(order.index(block.giver), order.index(block.receiver)) for block in found]
    assert places == sorted(set(places))


def test_rows_and_columns_are_grouped_by_help_system():
    plan = mueller()
    found = matrix(plan, check(plan, WRITTEN_FOR).interfaces)
    assert found.groups == (
        (HelpSystem.CLIENT, ("erika",)),
        (HelpSystem.FAMILY, ("jan", "olga")),
        (HelpSystem.VOLUNTEER, ("mohammad", "hanh")),
        (HelpSystem.PROFESSIONAL, ("anna", "ayse", "menue", "gross")),
    )
    assert [(cell.giver, cell.receiver) for cell in found.cells][-1] == (None, "jan")
    (open_cell,) = [cell for cell in found.cells if (cell.giver, cell.receiver) == ("hanh", "jan")]
    assert open_cell.worst is InterfaceState.UNCOVERED
    assert {i.state for i in open_cell.interfaces} == {InterfaceState.TRIED, InterfaceState.UNCOVERED}


def test_groups_hold_everybody_even_where_two_have_the_same_name():
    people = [Participant(id=i, name="Anna Müller", system=HelpSystem.FAMILY) for i in ("b", "a")]
    plan = Plan(household=Household(id="h", name="h"), participants=tuple(people))
    assert [p.id for p in dict(by_system(plan))[HelpSystem.FAMILY]] == ["a", "b"]
