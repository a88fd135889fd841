"""What is suggested for a change: a list for every kind, days that follow the day, hands that fit, nothing imposed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.check import check
from desktop.domain.edits import with_transition
from desktop.domain.plan import Transition, TransitionItem
from desktop.domain.transition_lists import OCCASIONS, Sides, moved, occasion_of, suggested_items
from desktop.domain.vocabulary import InterfaceKind, InterfaceState, TransitionKind
from tests.helpers import MULLER_ON, muller

IN_FIVE_DAYS = MULLER_ON + timedelta(5)
DISCHARGE = OCCASIONS[0]


def transition(occasion, items, on=IN_FIVE_DAYS):
    return Transition(
        id="t", kind=occasion.kind, on=on, title=occasion.named("de") if occasion.words else None, items=items
    )


def test_every_kind_has_a_list_and_one_occasion_that_bears_its_plain_name():
    plain = [each.kind for each in OCCASIONS if not each.words]
    assert sorted(plain) == sorted(TransitionKind)
    for occasion in OCCASIONS:
        texts = [listed.text for listed in occasion.listed]
        assert len(texts) == len(set(texts)) >= 3
        assert any(listed.required for listed in occasion.listed), "a list without required items stays open for ever"
        assert [listed.days for listed in occasion.listed] == sorted(listed.days for listed in occasion.listed)


@pytest.mark.parametrize("occasion", OCCASIONS, ids=lambda each: each.named("de"))
def test_an_occasion_is_found_again_in_the_plan(occasion):
    assert occasion_of(transition(occasion, ()), "de") == occasion


def test_an_own_name_leads_to_the_plain_list_of_its_kind():
    own = Transition(id="t", kind=TransitionKind.CARER_CHANGE, on=MULLER_ON, title="Hanna zieht nach Bonn")
    assert occasion_of(own, "de").named("de") == "Wechsel der Pflegeperson"


@given(
    st.sampled_from(OCCASIONS),
    st.integers(-30, 60),
    st.builds(Sides, *[st.sampled_from([None, "ayse", "hanh", "anna"])] * 3),
)
def test_any_choice_of_people_and_day_gives_a_plan_that_holds_together(occasion, ahead, sides):
    on = MULLER_ON + timedelta(ahead)
    items = suggested_items(occasion, on, MULLER_ON, sides)
    after = with_transition(muller(), transition(occasion, items, on))
    assert after.transitions[-1].items == items
    assert len({item.id for item in items}) == len(items)
    assert all(item.agreed_on is None for item in items), "nobody has agreed to what was only suggested"
    assert all(item.giver is None or item.giver != item.receiver for item in items)
    if ahead >= 0:
        assert all(item.due is not None and item.due >= MULLER_ON for item in items)


def test_its_items_are_seams_at_once_and_sewn_when_somebody_takes_them_on():
    items = suggested_items(DISCHARGE, IN_FIVE_DAYS, MULLER_ON, Sides("ayse", "hanh", "anna"))
    plan = with_transition(muller(), transition(DISCHARGE, items))
    states = {each.id.split(":")[2]: each.state for each in seams(plan)}
    assert set(states) == {item.id for item in items if item.required}
    assert set(states.values()) == {InterfaceState.ONE_SIDED}
    nobody = suggested_items(DISCHARGE, IN_FIVE_DAYS, MULLER_ON, Sides())
    assert {each.state for each in seams(with_transition(muller(), transition(DISCHARGE, nobody)))} == {
        InterfaceState.UNCOVERED
    }


def seams(plan):
    return [
        each
        for each in check(plan, MULLER_ON, 28).interfaces
        if each.kind is InterfaceKind.TRANSITION and each.id.startswith("transition:t:")
    ]


def test_open_items_go_along_when_the_day_moves_and_agreed_ones_stay():
    agreed = TransitionItem(id="a", title="Fahrt", due=IN_FIVE_DAYS, agreed_on=MULLER_ON)
    opened = TransitionItem(id="b", title="Nacht", due=IN_FIVE_DAYS)
    undated = TransitionItem(id="c", title="Blumen")
    two = timedelta(2)
    assert [item.due for item in moved((agreed, opened, undated), two, MULLER_ON)] == [
        IN_FIVE_DAYS,
        IN_FIVE_DAYS + two,
        None,
    ]
    assert moved((opened,), timedelta(-9), MULLER_ON)[0].due == MULLER_ON, "not into the past"
    late = TransitionItem(id="d", title="Anruf", due=date(2026, 11, 20))
    assert moved((late,), timedelta(-1), MULLER_ON)[0].due == late.due, "what is late already keeps its day"
