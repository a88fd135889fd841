"""The one door: saved first, then checked, then told, then remembered; what cannot be saved has not happened."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.agreed import Agreed
from desktop.domain.edits import with_participant
from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.domain.ports import HouseholdRow, PlanStore
from desktop.ui.workspace import Workspace
from tests.helpers import MULLER_ON, muller


class Fragile:
    """A real store that can be told to refuse, and that keeps a diary."""

    def __init__(self, store: PlanStore) -> None:
        self.store = store
        self.refuse = False
        self.diary: list[str] = []

    def households(self, search: str = "") -> Sequence[HouseholdRow]:
        return self.store.households(search)

    def load(self, household_id: str) -> Plan:
        if self.refuse:
            raise VaultError("Der Tresor ist zu.")
        return self.store.load(household_id)

    def agreed(self, household_id: str) -> Agreed | None:
        return self.store.agreed(household_id)

    def plans(self) -> Iterator[Plan]:
        return self.store.plans()

    def save(self, before: Plan | None, after: Plan, reason: str = "") -> None:
        if self.refuse:
            raise VaultError("Die Platte ist voll.")
        self.store.save(before, after, reason)
        self.diary.append("saved")


@pytest.fixture
def fragile(dressed, vault_with) -> Fragile:
    return Fragile(vault_with(muller()))


@pytest.fixture
def work(fragile: Fragile) -> Iterator[Workspace]:
    made = Workspace(fragile, today=lambda: MULLER_ON)
    made.open("mueller")
    yield made
    made.close()


def renamed(plan: Plan, name: str) -> Plan:
    return with_participant(plan, replace(plan.participant("hanh"), name=name))


def test_opening_shows_the_plan_and_what_is_open_in_it(work):
    assert work.plan == muller()
    assert "absence-uncovered:a1" in {flag.id for flag in work.report.flags}


def test_an_edit_is_on_disk_before_anybody_hears_of_it(work, fragile):
    work.plan_changed.connect(lambda _before, _after: fragile.diary.append("told"))
    work.undo_stack.indexChanged.connect(lambda _index: fragile.diary.append("remembered"))
    assert work.do("umbenannt", renamed(work.plan, "Hạnh"))
    assert fragile.diary == ["saved", "told", "remembered"]
    assert fragile.load("mueller") == work.plan


def test_the_report_is_new_when_the_change_is_told(work):
    seen = []
    work.plan_changed.connect(lambda _before, after: seen.append((work.plan is after, len(work.report.flags))))
    before = len(work.report.flags)
    work.do("ohne Abwesenheit", replace(work.plan, absences=()))
    assert seen == [(True, before - 1)]


def test_a_refused_save_changes_nothing_and_says_why(work, fragile):
    work.do("erst", renamed(work.plan, "Hạnh"))
    plan, report = work.plan, work.report
    told, said = [], []
    work.plan_changed.connect(lambda *_: told.append(1))
    work.refused.connect(said.append)
    fragile.refuse = True
    assert not work.do("dann", renamed(plan, "Anders"))
    assert not work.undo()
    assert (work.plan, work.report, told) == (plan, report, [])
    assert said == ["Die Platte ist voll.", "Die Platte ist voll."]
    assert (work.undo_stack.count(), work.undo_stack.index()) == (1, 1)
    fragile.refuse = False
    assert work.undo()
    assert work.plan == muller() == fragile.load("mueller")


def test_a_refused_redo_can_be_tried_again(work, fragile):
    after = renamed(work.plan, "Hạnh")
    work.do("umbenannt", after)
    work.undo()
    fragile.refuse = True
    assert not work.redo()
    assert work.plan == muller()
    fragile.refuse = False
    assert work.redo()
    assert work.plan == after == fragile.load("mueller")


def test_undo_and_redo_walk_through_every_step_and_back(work, fragile):
    plans = [work.plan]
    for name in ("A", "B", "C"):
        work.do(name, renamed(work.plan, name))
        plans.append(work.plan)
    for expected in reversed(plans[:-1]):
        assert work.undo()
        assert work.plan == expected == fragile.load("mueller")
    assert not work.undo()
    for expected in plans[1:]:
        assert work.redo()
        assert work.plan == expected == fragile.load("mueller")
    assert not work.redo()


def test_an_edit_after_undo_takes_the_place_of_what_was_undone(work):
    work.do("A", renamed(work.plan, "A"))
    work.undo()
    work.do("B", renamed(work.plan, "B"))
    assert not work.redo()
    assert work.undo_stack.undoText() == "B"


def test_doing_nothing_is_no_step(work, fragile):
    assert work.do("nichts", muller())
    assert work.undo_stack.count() == 0
    assert fragile.diary == []


def test_a_household_that_cannot_be_read_leaves_the_open_one(work, fragile):
    said = []
    work.refused.connect(said.append)
    fragile.refuse = True
    assert not work.open("papadakis")
    assert work.plan == muller()
    assert said


def test_a_new_household_is_saved_and_open(work, fragile):
    plan = muller()
    other = replace(plan, household=replace(plan.household, id="neu", name="Neu"))
    assert work.create(other)
    assert work.plan == other == fragile.load("neu")
    assert work.undo_stack.count() == 0


def test_at_midnight_the_report_is_for_the_new_day(dressed, vault_with):
    day = MULLER_ON
    work = Workspace(vault_with(muller()), today=lambda: day)
    work.open("mueller")
    moved = []
    work.days_moved.connect(lambda: moved.append(work.report.on))
    work.refresh_today()
    assert moved == []
    day = MULLER_ON + timedelta(days=1)
    work.refresh_today()
    assert moved == [date(2026, 11, 24)]
    assert 0 < work.milliseconds_to_midnight() <= 25 * 3_600_000
    work.close()
