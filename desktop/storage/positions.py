"""Places of entries in a list: whole numbers with room between them, so that adding one need not move the others."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

STEP = 1 << 20


def spread(count: int) -> list[int]:
    """Places for a new list."""
    return [STEP * (i + 1) for i in range(count)]


def moved(known: Mapping[str, int], order: Sequence[str]) -> dict[str, int]:
    """The new places of those entries of ``order`` that need one; ``known`` are the present places of all entries.

    Entries that still stand in order keep their place; the others go between them. Only where there is no room left
    does every entry get a new place.
    """
    kept = _in_order([(known[name], name) for name in order if name in known])
    found: dict[str, int] = {}
    run: list[str] = []
    low = 0
    for name in order:
        if name not in kept:
            run.append(name)
            continue
        if not _fill(run, low, known[name], found):
            return dict(zip(order, spread(len(order)), strict=True))
        low, run = known[name], []
    low = max([low, *known.values()])
    found |= dict(zip(run, (low + place for place in spread(len(run))), strict=True))
    return found


def _fill(run: Sequence[str], low: int, high: int, found: dict[str, int]) -> bool:
    room = high - low
    if room <= len(run):
        return not run
    found |= {name: low + room * (i + 1) // (len(run) + 1) for i, name in enumerate(run)}
    return True


def _in_order(places: Sequence[tuple[int, str]]) -> set[str]:
    """The longest run of entries whose places already rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for i, (place, _name) in enumerate(places):
        pile = bisect_left(tops, place)
        before.append(ends[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [place]
        ends[pile : pile + 1] = [i]
    kept: set[str] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        kept.add(places[at][1])
        at = before[at]
    return kept
