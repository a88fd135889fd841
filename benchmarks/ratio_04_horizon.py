"""The full check over 26 weeks, against 12 weeks: days are bits, so more of them cost little."""

from benchmarks.figure import Figure, each, side_by_side
from benchmarks.households import ON, plans
from desktop.domain.check import check


def measure(short: bool = False) -> Figure:
    """How many times longer 26 weeks take."""
    households = plans(40 if short else 400)
    ours, peer = side_by_side(
        lambda: each(households, lambda plan: check(plan, ON, 26 * 7).flags),
        lambda: each(households, lambda plan: check(plan, ON, 12 * 7).flags),
        rounds=9,
    )
    return Figure(4, "full check, 26 weeks to 12 weeks", ours, peer, ours / peer, 1.4, at_least=False)
