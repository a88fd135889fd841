"""What is wrong in a plan file is refused with place, finding and expectation, and nothing of it is taken over."""

import json
import re
from copy import deepcopy
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.plan_file import PlanFileError, read_plan, write_plan
from desktop.exchange.strict_json import MAX_BYTES
from desktop.resources import resource
from tests.exchange.wrong_plan_files import WRONG_TEXTS, WRONG_VALUES, plan_data, small

MUELLER = resource("examples", "mueller.plan.json").read_bytes()


@pytest.mark.parametrize(
    ("place", "value", "pointer", "sentence"), [(w.place, w.value, w.pointer, w.sentence) for w in WRONG_VALUES]
)
def test_a_wrong_value_is_refused_with_its_place(place: str, value: object, pointer: str, sentence: str) -> None:
    with pytest.raises(PlanFileError, match=re.escape(sentence)) as refused:
        read_plan(json.dumps(plan_data(place, value)))
    assert refused.value.pointer == pointer


@pytest.mark.parametrize(("data", "pointer", "sentence"), WRONG_TEXTS)
def test_what_is_no_sound_json_is_refused(data: bytes | str, pointer: str, sentence: str) -> None:
    with pytest.raises(PlanFileError, match=re.escape(sentence)) as refused:
        read_plan(data, "a.json")
    assert refused.value.pointer == pointer
    assert str(refused.value).startswith("a.json")


def test_an_error_names_file_place_finding_and_expectation_in_one_sentence() -> None:
    with pytest.raises(PlanFileError) as refused:
        read_plan(small(needs=[{"id": "n", "text": "T", "area": "garden"}]), "mueller.plan.json")
    assert refused.value.pointer == "/needs/0/area"
    assert str(refused.value) == (
        'mueller.plan.json, /needs/0/area: Hier steht "garden"; möglich sind mobility, cognition, behaviour, '
        "self-care, illness, social, outdoors, household, organisation, relief."
    )
    with pytest.raises(PlanFileError, match=r"^/needs: Hier steht 7; erwartet wird eine Liste in eckigen Klammern\.$"):
        read_plan(small(needs=7))


def test_invalid_json_names_line_and_column() -> None:
    with pytest.raises(PlanFileError, match=r"Zeile 3, Spalte 10 ") as refused:
        read_plan('{\n "format": "nahtstelle-plan/1",\n "goals" [],\n}')
    assert refused.value.pointer == ""


def test_a_long_value_is_quoted_in_short() -> None:
    with pytest.raises(PlanFileError) as refused:
        read_plan(small(household={"id": "h", "name": "M", "review_on": "x" * 10_000}))
    assert len(str(refused.value)) < 200


def test_100_megabytes_are_refused_before_they_are_parsed() -> None:
    huge = b" " * MAX_BYTES + b"{"
    started = perf_counter()
    with pytest.raises(PlanFileError, match="größer als 100 MB"):
        read_plan(huge)
    assert perf_counter() - started < 0.1


@pytest.mark.parametrize(
    "data", [b"[" * 200_000, b'{"x":' * 200_000, b'{"x":' + b"[" * 200_000 + b"]" * 200_000 + b"}"]
)
def test_nesting_that_cannot_be_followed_is_refused(data: bytes) -> None:
    with pytest.raises(PlanFileError, match="zu tief verschachtelt"):
        read_plan(data)


def test_what_nests_just_within_the_limit_can_be_written_again() -> None:
    deep: object = 1
    for _ in range(99):
        deep = [deep]
    plan = read_plan(small(**{"x-deep": deep}))
    assert read_plan(write_plan(plan)) == plan
    with pytest.raises(PlanFileError, match="100 Ebenen") as refused:
        read_plan(small(household={"id": "h", "name": "M", "a/b~c": [deep]}))
    assert refused.value.pointer == "/household/a~1b~0c"


TOKENS = [
    *(b"{", b"}", b"[", b"]", b'"', b",", b":", b"null", b"true", b"-1", b"1e999", b"NaN", b"1" * 5000, b"", b"\r\n"),
    *(b"\\ud800", b"\\u0000", b"\0", b"\xff", b"\xc3", "\u2028".encode(), b'"id"', b'"2026-11-23"', b'"9999-12-31"'),
    *(b'"0001-01-01T00:00"', b'"FREQ=DAILY"', b"FREQ=YEARLY;BYSETPOS=366"),
]


@given(
    st.lists(
        st.tuples(st.integers(0, len(MUELLER)), st.integers(0, 40), st.sampled_from(TOKENS) | st.binary(max_size=4)),
        min_size=1,
        max_size=3,
    )
)
@settings(max_examples=300, deadline=None)
def test_a_damaged_file_is_read_or_refused_and_nothing_else(damages: list[tuple[int, int, bytes]]) -> None:
    data = MUELLER
    for place, length, token in damages:
        data = data[:place] + token + data[place + length :]
    try:
        plan = read_plan(data)
    except PlanFileError as refused:
        assert str(refused)  # noqa: PT017 - either is right
    else:
        assert read_plan(write_plan(plan)) == plan


VALUES = [
    *(
        None,
        True,
        False,
        0,
        -1,
        1.5,
        10**30,
        "",
        " ",
        "jan",
        "x",
        "2026-02-30",
        "9999-12-31",
        "0001-01-01",
        "00:00",
        "24:00",
    ),
    *("9999-12-31T23:59", "0001-01-01T00:00", "FREQ=DAILY", "FREQ=DAILY;COUNT=0", "FREQ=YEARLY"),
    *([], {}, [None], ["jan"], [[]], {"id": "x"}),
]


@given(st.data())
@settings(max_examples=300, deadline=None)
def test_a_file_with_wrong_values_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    plan = json.loads(MUELLER)
    for _ in range(data.draw(st.integers(1, 3))):
        part = plan
        while isinstance(part, dict | list) and part:
            key = data.draw(st.sampled_from(sorted(part) if isinstance(part, dict) else range(len(part))))
            if not isinstance(part[key], dict | list) or data.draw(st.integers(0, 3)) == 0:
                part[key] = deepcopy(data.draw(st.sampled_from(VALUES)))
                break
            part = part[key]
    try:
        read = read_plan(json.dumps(plan))
    except PlanFileError as refused:
        assert str(refused)  # noqa: PT017 - either is right
    else:
        assert read_plan(write_plan(read)) == read
