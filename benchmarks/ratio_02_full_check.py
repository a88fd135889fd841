"""The full check (all rules, all interfaces) of 400 households over 12 weeks, against dateutil's gap check alone."""

from benchmarks.by_dateutil import gaps
from benchmarks.figure import Figure, each, side_by_side
from benchmarks.households import ON, plans
from desktop.domain.check import check
from desktop.domain.vocabulary import OccurrenceState

DAYS = 84


def measure(short: bool = False) -> Figure:
    """How many times longer the peer takes, though it finds nothing but the gaps."""
    households = plans(40 if short else 400)
    for plan in households:
        occurrences = check(plan, ON, DAYS).occurrences
        ours = {(o.task, o.start, o.state) for o in occurrences if o.state is not OccurrenceState.COVERED}
        assert ours == gaps(plan, ON, DAYS), plan.household.id
    ours_ms, peer_ms = side_by_side(
        lambda: each(households, lambda plan: check(plan, ON, DAYS).flags),
        lambda: each(households, lambda plan: gaps(plan, ON, DAYS)),
    )
    what = f"full check, {len(households)} households, 12 weeks"
    return Figure(2, what, ours_ms, peer_ms, peer_ms / ours_ms, 25, at_least=True)
