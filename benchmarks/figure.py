"""What a benchmark returns, and how two ways of doing the same are measured side by side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from gc import collect
from statistics import median
from time import process_time
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Figure:
    """One row of ``docs/performance.md``: ours and the peer's milliseconds in the same run, and their ratio.

    ``at_least``: the ratio (peer / ours) must reach ``target``; else the ratio (ours / peer) must not exceed it.
    """

    number: int
    what: str
    ours_ms: float
    peer_ms: float
    ratio: float
    target: float
    at_least: bool


def side_by_side(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int = 5, clock: Callable[[], float] = process_time
) -> tuple[float, float]:
    """Median milliseconds of ours and of the peer, in interleaved rounds, so that noise meets both.

    ``clock`` counts the time of this process alone; work that waits for disk or screen is measured by ``perf_counter``.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for measured, way in zip(times, (ours, peer), strict=True):
            collect()
            begin = clock()
            way()
            measured.append((clock() - begin) * 1000)
    return median(times[0]), median(times[1])


def each(things: Iterable[T], do: Callable[[T], object]) -> None:
    """Do something with each thing and keep nothing, as a walk through the caseload does."""
    for thing in things:
        do(thing)
