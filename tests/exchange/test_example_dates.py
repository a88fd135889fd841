"""The example households stay young: moved by whole weeks, they give the same seams a year later."""

from datetime import date, timedelta

import pytest

from desktop.domain.check import check
from desktop.domain.consistency import problems
from desktop.exchange.examples import WRITTEN_FOR, example_plans


@pytest.mark.parametrize("weeks", [-3, 0, 1, 52, 260])
def test_moved_examples_hold_together_and_give_the_same_seams_as_written(weeks):
    monday = WRITTEN_FOR + timedelta(weeks=weeks)
    for written, moved in zip(example_plans(), example_plans(monday), strict=True):
        assert not list(problems(moved))
        before = check(written, WRITTEN_FOR)
        after = check(moved, monday)
        assert _steady(before) == _steady(after)


def test_the_day_within_the_week_does_not_matter():
    assert list(example_plans(date(2027, 1, 6))) == list(example_plans(date(2027, 1, 4)))


def _steady(report):
    """Without the flags that a rhythm by the month can move: it falls on other weeks when all else moves by weeks."""
    kinds = ("interface-", "absence-", "transition-", "consent-", "commitment-", "need-")
    return [flag.id for flag in report.flags if flag.rule.startswith(kinds)]
