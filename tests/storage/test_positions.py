"""Places in a list: any new order is reached, and as few entries as possible are moved."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.positions import STEP, moved, spread

NAMES = [f"e{i}" for i in range(8)]


@given(
    st.dictionaries(st.sampled_from(NAMES), st.integers(1, 12), max_size=8),
    st.permutations(NAMES),
    st.integers(0, 8),
)
def test_any_order_is_reached(known: dict[str, int], names: list[str], length: int) -> None:
    order = names[:length]
    places = {**known, **moved(known, order)}
    assert sorted(order, key=places.__getitem__) == order
    assert len({places[name] for name in order}) == len(order)


@given(st.permutations(NAMES))
def test_an_order_that_already_stands_moves_nothing(names: list[str]) -> None:
    assert moved(dict(zip(names, spread(len(names)), strict=True)), names[::2]) == {}


def test_one_entry_moved_or_added_moves_no_other() -> None:
    known = dict(zip("abcdef", spread(6), strict=True))
    assert set(moved(known, "bcdefa")) == {"a"}
    assert set(moved(known, "abXcdef")) == {"X"}
    assert moved(known, "abcdefY") == {"Y": 7 * STEP}


def test_new_entries_at_the_end_come_after_entries_that_the_editor_had_not_seen() -> None:
    assert moved({"a": STEP, "unseen": 5 * STEP}, "ab") == {"b": 6 * STEP}


def test_where_no_room_is_left_all_get_new_places() -> None:
    assert moved({"a": 1, "b": 2}, ["a", "x", "b"]) == dict(zip("axb", spread(3), strict=True))
