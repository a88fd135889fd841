"""Gap check of 400 households over 12 weeks, against dateutil and datetime objects with the same gaps."""

from benchmarks.by_dateutil import Gap, gaps
from benchmarks.figure import Figure, each, side_by_side
from benchmarks.households import ON, plans
from desktop.domain.coverage import Coverage
from desktop.domain.vocabulary import OccurrenceState

DAYS = 84


def measure(short: bool = False) -> Figure:
    """How many times longer the peer takes."""
    households = plans(40 if short else 400)
    for plan in households:
        assert our_gaps(Coverage(plan, ON, DAYS)) == gaps(plan, ON, DAYS), plan.household.id
    ours, peer = side_by_side(
        lambda: each(households, lambda plan: Coverage(plan, ON, DAYS)),
        lambda: each(households, lambda plan: gaps(plan, ON, DAYS)),
    )
    what = f"gap check, {len(households)} households, 12 weeks"
    return Figure(1, what, ours, peer, peer / ours, 60, at_least=True)


def our_gaps(coverage: Coverage) -> set[Gap]:
    """The gaps that the engine finds, spelled out as the peer spells them."""
    return {
        (task.task.id, start, state)
        for task in coverage.tasks.values()
        for state, days in (
            (OccurrenceState.ASKED, task.asked),
            (OccurrenceState.PARTIAL, task.partial),
            (OccurrenceState.OPEN, task.open),
        )
        for start in coverage.calendar.moments(days & coverage.window, task.task.start)
    }
