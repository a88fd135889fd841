"""Any step can be taken back, as a new step: what changed elsewhere since stays, or it is refused whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.consistency import problems
from desktop.domain.errors import NahtstelleError, PlanError, VaultError
from desktop.domain.history import Deed, Output
from desktop.domain.plan import Commitment, Household, Participant, Plan, Transition, TransitionItem
from desktop.domain.vocabulary import CommitmentStatus, HelpSystem, Role, TransitionKind
from desktop.storage.errors import UnknownHousehold
from desktop.storage.vault import Vault
from tests.domain.strategies import plans
from tests.storage.vaults import CHEAP, new_vault, put

NUMBERS = count()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("undo") / "vault") as opened:
        yield opened


def last_step(vault: Vault, household: str = "mueller") -> int:
    return vault.events(household)[0].step


def renamed(plan: Plan, title: str, place: int = 0) -> Plan:
    return put(plan, replace(plan.tasks[place], title=title))


def test_the_last_step_is_taken_back_and_can_be_taken_up_again(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.author = "Jan"
    vault.save(mueller, renamed(mueller, "Spritze"), "Anruf")
    assert vault.undo(last_step(vault), "doch nicht") == mueller == vault.load("mueller")
    event = vault.events("mueller")[0]
    assert (event.deed, event.undone, event.author, event.reason) == (Deed.UNDONE, 2, "Jan", "doch nicht")
    assert vault.undo(event.step) == renamed(mueller, "Spritze")
    assert vault.journal.verify().whole


def test_an_earlier_step_goes_and_later_ones_elsewhere_stay(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    first, second = renamed(mueller, "Spritze"), put(renamed(mueller, "Spritze"), replace(mueller.tasks[0], people=2))
    vault.save(mueller, first)
    third = put(first, replace(first.tasks[0], people=2), replace(first.participants[0], phone="1"))
    vault.save(first, third)
    assert vault.undo(2) == put(
        mueller, replace(mueller.tasks[0], people=2), replace(mueller.participants[0], phone="1")
    )
    assert second.tasks[0].people == 2


def test_a_step_whose_words_were_changed_again_is_refused_with_the_name_of_the_place(
    vault: Vault, mueller: Plan
) -> None:
    vault.save(None, mueller)
    first = renamed(mueller, "Spritze")
    vault.save(mueller, first)
    vault.save(first, renamed(first, "Pen"))
    with pytest.raises(PlanError, match="„Pen“ wurde später noch einmal geändert"):
        vault.undo(2)
    assert vault.load("mueller") == renamed(first, "Pen")
    assert last_step(vault) == 3


def test_somebody_who_is_needed_by_now_is_not_taken_back(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    ines = Participant(id="ines", name="Ines", system=HelpSystem.VOLUNTEER)
    with_ines = put(mueller, ines)
    vault.save(mueller, with_ines)
    helps = Commitment(id="c", task="insulin", participant="ines", role=Role.BACKUP, status=CommitmentStatus.AGREED)
    vault.save(with_ines, put(with_ines, helps))
    with pytest.raises(PlanError, match="ines"):
        vault.undo(2)
    assert vault.load("mueller") == put(with_ines, helps)
    vault.undo(3)
    assert vault.undo(2) == mueller


def test_what_was_removed_comes_back_to_its_place(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.save(mueller, replace(mueller, goals=mueller.goals[1:], needs=(*mueller.needs[:1], *mueller.needs[2:])))
    later = put(vault.load("mueller"), replace(mueller.tasks[1], title="Später"))
    vault.save(vault.load("mueller"), later)
    assert vault.undo(2) == replace(later, goals=mueller.goals, needs=mueller.needs)


def test_an_order_is_taken_back(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.save(mueller, replace(mueller, participants=tuple(reversed(mueller.participants))))
    assert vault.undo(2) == mueller


def test_items_of_a_transition_are_taken_back_by_themselves(vault: Vault) -> None:
    night, key = TransitionItem(id="night", title="Erste Nacht"), TransitionItem(id="key", title="Schlüssel")
    home = Transition(id="home", kind=TransitionKind.MOVE, on=date(2026, 12, 1), items=(night, key))
    first = Plan(household=Household(id="h", name="Müller"), transitions=(home,))
    second = replace(first, transitions=(replace(home, items=(replace(night, required=False),)),))
    third = replace(first, transitions=(replace(second.transitions[0], title="Neue Wohnung"),))
    for before, after in ((None, first), (first, second), (second, third)):
        vault.save(before, after)
    assert vault.undo(2) == replace(first, transitions=(replace(home, title="Neue Wohnung"),))


def test_a_new_household_goes_again_unless_it_was_worked_on(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.save(mueller, renamed(mueller, "Spritze"))
    with pytest.raises(VaultError, match="weiter gearbeitet"):
        vault.undo(1)
    vault.undo(2)
    assert vault.undo(1) is None
    with pytest.raises(UnknownHousehold):
        vault.load("mueller")
    assert vault.undo(last_step(vault)) == mueller
    assert vault.journal.verify().whole


def test_a_deleted_household_comes_back(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.delete(mueller)
    assert vault.undo(2) == mueller == vault.load("mueller")
    assert vault.households("müller")


def test_what_changed_nothing_or_is_back_already_is_refused(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.save(mueller, renamed(mueller, "Spritze"))
    vault.note_output("week", "mueller", "", date(2026, 11, 23))
    with pytest.raises(VaultError, match="nichts zurückzunehmen"):
        vault.undo(3)
    with pytest.raises(VaultError, match="nichts zurückzunehmen"):
        vault.undo(99)
    vault.undo(2)
    with pytest.raises(VaultError, match="schon zurückgenommen"):
        vault.undo(2)


def test_what_was_printed_stands_in_the_history_and_in_the_chain(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    changed_at = vault.households()[0].changed_at
    vault.author = "Anna"
    vault.note_output("agreement", "mueller", "Jan Łukasiewicz", date(2026, 11, 23))
    vault.note_output("statistics", None, "Stadt", date(2026, 11, 23))
    event = vault.events("mueller")[0]
    assert (event.deed, event.author) == (Deed.GIVEN_OUT, "Anna")
    assert event.output == Output("agreement", "Jan Łukasiewicz", date(2026, 11, 23))
    assert vault.households()[0].changed_at == changed_at
    with pytest.raises(UnknownHousehold):
        vault.note_output("week", "niemand", "", date(2026, 11, 23))
    assert vault.journal.verify().whole
    with vault.writing("forgery") as cursor:
        cursor.execute("UPDATE txn SET reason = replace(reason, 'Jan', 'Kim') WHERE kind = 4")
    assert vault.journal.verify().faults


def test_two_editors_name_what_each_had_seen(vault: Vault, mueller: Plan) -> None:
    """The parents of a change are the changes that its form showed, not those that came meanwhile."""
    vault.save(None, mueller)
    vault.save(mueller, put(mueller, replace(mueller.tasks[0], people=2)))
    vault.save(mueller, renamed(mueller, "Spritze"))
    vault.save(mueller, put(mueller, replace(mueller.tasks[0], people=2)))
    with vault.reading() as cursor:
        found = cursor.execute(
            "SELECT fld, parents FROM change WHERE rid = (SELECT rid FROM task WHERE id = 'insulin') ORDER BY cid"
        ).fetchall()
    assert [fld for fld, _parents in found] == [0, 9, 2]
    (insert, first, second) = (parents for _fld, parents in found)
    assert insert is None
    assert first is not None
    assert first == second


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(versions=st.lists(plans(), min_size=2, max_size=4), data=st.data())
def test_taking_back_any_step_gives_a_sound_plan_or_changes_nothing(
    shared: Vault, versions: list[Plan], data: st.DataObject
) -> None:
    household = f"h{next(NUMBERS)}"
    before = None
    for version in versions:
        after = replace(version, household=replace(version.household, id=household))
        shared.save(before, after)
        before = after
    for _ in range(3):
        events = shared.events(household)
        now = shared.load(household) if any(row.id == household for row in shared.households()) else None
        step = data.draw(st.sampled_from([event.step for event in events]))
        try:
            after = shared.undo(step)
        except NahtstelleError:
            assert shared.events(household) == events
            after = now
        else:
            assert shared.events(household)[0].undone == step
        assert after is None or not list(problems(after))
        assert after == (shared.load(household) if after else None)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(versions=st.lists(plans(), min_size=2, max_size=3))
def test_taking_back_the_latest_steps_one_by_one_goes_through_every_plan_that_was(
    shared: Vault, versions: list[Plan]
) -> None:
    household = f"h{next(NUMBERS)}"
    states: list[Plan] = []
    steps: list[int] = []
    for version in versions:
        after = replace(version, household=replace(version.household, id=household))
        shared.save(states[-1] if states else None, after)
        if not states or after != states[-1]:
            states.append(after)
            steps.append(shared.events(household)[0].step)
    while steps:
        states.pop()
        assert shared.undo(steps.pop()) == (states[-1] if states else None)


def test_after_all_that_the_log_still_gives_every_table(shared: Vault) -> None:
    assert shared.journal.verify().whole


def test_undo_survives_a_new_start(tmp_path: Path, mueller: Plan) -> None:
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, mueller)
        vault.save(mueller, renamed(mueller, "Spritze"))
    with Vault.open(tmp_path / "vault", [CHEAP]) as vault:
        assert vault.undo(2) == mueller
