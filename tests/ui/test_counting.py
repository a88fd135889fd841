"""Open seams are counted while the window is idle, in slices that nobody notices."""

from dataclasses import replace
from datetime import timedelta
from time import thread_time

from PySide6.QtWidgets import QApplication

from desktop.domain import caseload
from desktop.domain.check import check
from desktop.domain.edits import with_commitment
from desktop.domain.plan import Commitment
from desktop.domain.vocabulary import CommitmentStatus, Role
from desktop.exchange.examples import example_plans
from desktop.ui.households.counting import SLICE_SECONDS, Counting, counts_of
from desktop.ui.households.pane import HouseholdsPane
from desktop.ui.today.due import due_in
from desktop.ui.workspace import Workspace
from tests.helpers import MULLER_ON, muller, type_text


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
        began = thread_time()
        idle()
        slices.append(thread_time() - began)

    counting._timer.timeout.disconnect()
    counting._timer.timeout.connect(timed)
    with qtbot.waitSignal(counting.finished, timeout=20_000):
        counting.start()
    assert len(counting.counts) == 60
    assert len(slices) > 3, "the work is cut"
    slices.sort()
    assert slices[len(slices) // 2] < 4 * SLICE_SECONDS, "by the time of its own that it took"


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


def checked_by(monkeypatch) -> list[str]:
    """The ids of households that are checked from now on in the background."""
    seen = []
    real = caseload.examine

    def examine(plan, *how):
        seen.append(plan.household.id)
        return real(plan, *how)

    monkeypatch.setattr(caseload, "examine", examine)
    return seen


def test_a_new_start_shows_what_was_kept_and_checks_only_what_has_changed(dressed, vault_with, qtbot, monkeypatch):
    vault = vault_with(*many(12))
    first = Counting(Workspace(vault, today=lambda: MULLER_ON))
    with qtbot.waitSignal(first.finished, timeout=20_000):
        first.start()
    before = vault.load("h3")
    vault.save(before, replace(before, absences=()))

    seen = checked_by(monkeypatch)
    again = Counting(Workspace(vault, today=lambda: MULLER_ON))
    with qtbot.waitSignal(again.finished, timeout=20_000):
        again.start()
    assert seen == ["h3"]
    assert again.counts["h3"] == counts_of(check(vault.load("h3"), MULLER_ON, 28)) != first.counts["h3"]
    assert {own: counts for own, counts in again.counts.items() if own != "h3"} == {
        own: counts for own, counts in first.counts.items() if own != "h3"
    }
    assert {own: due for own, due in again.due.items() if own != "h3"} == {
        own: due for own, due in first.due.items() if own != "h3"
    }


def test_on_another_day_the_counts_of_the_day_before_stand_there_first(dressed, vault_with, qtbot, monkeypatch):
    vault = vault_with(*many(6))
    first = Counting(Workspace(vault, today=lambda: MULLER_ON))
    with qtbot.waitSignal(first.finished, timeout=20_000):
        first.start()
    seen = checked_by(monkeypatch)
    again = Counting(Workspace(vault, today=lambda: MULLER_ON + timedelta(1)))
    again.start()
    again._on_idle()
    assert set(again.counts) == set(first.counts), "all are shown before any is checked"
    with qtbot.waitSignal(again.finished, timeout=20_000):
        pass
    assert len(seen) == 6


def test_what_is_due_is_the_same_from_what_is_kept_as_from_the_plan(dressed, vault_with, qtbot):
    plans = tuple(example_plans(MULLER_ON))
    vault = vault_with(*plans)
    for _start in range(2):
        counting = Counting(Workspace(vault, today=lambda: MULLER_ON))
        with qtbot.waitSignal(counting.finished):
            counting.start()
        for plan in plans:
            assert set(counting.due[plan.household.id]) == set(due_in(plan, check(plan, MULLER_ON, 28)))


def test_keys_arrive_in_order_and_the_place_in_the_list_stays_while_households_are_checked(
    open_window, vault_with, qtbot
):
    window = open_window(vault_with(*many(40)))
    pane = window.households
    window.find()
    slices = []
    pane.counting._timer.timeout.connect(lambda: slices.append(pane.search.text()))
    pane.counting.start()
    for typed in ("Haushalt 01", "Haushalt 02"):
        pane.search.clear()
        for letter in typed:
            type_text(letter)
            QApplication.processEvents()
        assert pane.search.text() == typed
        assert [pane.model.row(at).title for at in range(len(pane.model))] == [f"{typed}{n}" for n in range(10)]
    assert len({text for text in slices if text}) > 3, "the check goes on between the letters"
    pane.search.clear()
    pane.list.go_to("h7")
    for plan in many(40):
        window.workspace.store.save(plan, replace(plan, absences=()))
    pane.counting.start()
    with qtbot.waitSignal(pane.counting.finished, timeout=20_000):
        pass
    assert pane.list.key() == "h7"
    assert pane.model.row(pane.model.place("h7")).counts
    window.close()
