"""Open seams are counted while the window is idle, in slices that nobody notices."""

from dataclasses import replace
from time import perf_counter

from desktop.domain.check import check
from desktop.domain.edits import with_commitment
from desktop.domain.plan import Commitment
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.exchange.examples import example_plans
from desktop.ui.households.counting import SLICE_SECONDS, Counting, counts_of
from desktop.ui.households.pane import HouseholdsPane
from desktop.ui.workspace import Workspace
from tests.helpers import MULLER_ON, muller


def many(number: int):
    for n in range(number):
        plan = muller()
        yield replace(plan, household=replace(plan.household, id=f"h{n}", name=f"Haushalt {n:03}"))


def test_every_household_gets_the_counts_of_its_own_check(dressed, vault_with, qtbot):
    plans = tuple(example_plans())
    work = Workspace(vault_with(*plans), today=lambda: MULLER_ON)
    pane = HouseholdsPane(work)
    qtbot.addWidget(pane)
    with qtbot.waitSignal(pane.counting.finished):
        pane.counting.start()
    for plan in plans:
        expected = counts_of(check(plan, MULLER_ON, 28))
        assert pane.counting.counts[plan.household.id] == expected
        assert sum(number for _severity, number in expected) == len(check(plan, MULLER_ON, 28).flags)
        row = pane.model.row(pane.model.place(plan.household.id))
        assert row.counts == expected[:2]
        assert "offene Nahtstellen" in row.spoken


def test_an_edit_counts_anew_at_once(workspace, qtbot):
    counting = Counting(workspace)
    with qtbot.waitSignal(counting.finished):
        counting.start()
    before = counting.counts["mueller"]
    sunday = MULLER_ON.replace(month=12, day=20)
    yes = Commitment(
        id="x",
        task="lunch-weekend",
        participant="hanh",
        role=Role.RESPONSIBLE,
        status=CommitmentStatus.AGREED,
        dates=(sunday,),
    )
    with qtbot.waitSignal(counting.counted, check_params_cb=lambda household: household == "mueller"):
        workspace.do("ja", with_commitment(workspace.plan, yes))
    assert dict(counting.counts["mueller"])[3] == dict(before)[3] - 1
    counting.stop()


def test_a_slice_ends_soon_after_its_time(dressed, vault_with, qtbot):
    work = Workspace(vault_with(*many(60)), today=lambda: MULLER_ON)
    counting = Counting(work)
    slices = []
    idle = counting._on_idle

    def timed() -> None:
        began = perf_counter()
        idle()
        slices.append(perf_counter() - began)

    counting._timer.timeout.disconnect()
    counting._timer.timeout.connect(timed)
    with qtbot.waitSignal(counting.finished, timeout=20_000):
        counting.start()
    assert len(counting.counts) == 60
    assert len(slices) > 3, "the work is cut"
    slices.sort()
    assert slices[len(slices) // 2] < 4 * SLICE_SECONDS


def test_counting_can_be_stopped_and_begun_again(dressed, vault_with, qtbot):
    work = Workspace(vault_with(*many(20)), today=lambda: MULLER_ON)
    counting = Counting(work)
    counting.start()
    counting._on_idle()
    counting.stop()
    assert 0 < len(counting.counts) <= 20
    with qtbot.waitSignal(counting.finished, timeout=20_000):
        counting.start()
    assert len(counting.counts) == 20
