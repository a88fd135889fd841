"""Nothing that is done in the window keeps it deaf for long, even where a household is large."""

import gc
from time import thread_time

import pytest

from benchmarks.large import fill
from desktop.domain.check import check
from tests.helpers import MULLER_ON, muller
from tests.large import large
from tests.ui.watchdog import Watchdog, look_at

FLOOR = 100
MOST = 6
"""A hundred milliseconds are some four times the floor; a third is left to chance."""


def work() -> float:
    """The thread's own milliseconds for a fixed piece of work: so many checks of the small household."""
    plan, begun = muller(), thread_time()
    for _ in range(FLOOR):
        check(plan, MULLER_ON, 28).flags  # noqa: B018 - found when asked for
    return (thread_time() - begun) * 1000


@pytest.fixture
def caseload(vault_with):
    vault = vault_with(large(muller()))
    fill(vault, 40)
    gc.collect()
    gc.freeze()  # what other tests have left is nothing that the window would have to look through
    yield vault
    gc.unfreeze()


def test_nothing_keeps_the_window_deaf_for_long(garbage, dressed, qtbot, caseload):
    floor = min(work() for _ in range(3))
    found = look_at(caseload).worst()
    print("\n".join(f"{own:7.1f} ms  {name}" for own, _clock, name in found[:5]), f"floor {floor:.1f} ms", sep="\n")
    assert [(round(own / floor, 1), name) for own, _clock, name in found if own > MOST * floor] == []


def test_a_long_piece_of_work_is_told_by_its_name(dressed):
    dog = Watchdog()
    dog.do("short", lambda: None)
    dog.do("long", work)
    assert [name for *_spent, name in dog.worst()] == ["long", "short"]
