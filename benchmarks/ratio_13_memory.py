"""Memory at the first sight of 10,000 households, against an empty QMainWindow; the columns say megabytes, not time."""

import tempfile
from pathlib import Path
from statistics import median

from benchmarks.figure import Figure
from benchmarks.first_sight import measured
from benchmarks.large import fill
from desktop.storage import open_or_create_demo


def measure(short: bool = False) -> Figure:
    """Median of the most that each of a few processes held."""
    households = 1_000 if short else 10_000
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        with open_or_create_demo(vault) as opened:
            fill(opened, households)
        held = [(measured(vault)[1], measured(None)[1]) for _ in range(5)]
    ours, peer = median(one for one, _ in held), median(other for _, other in held)
    what = f"memory with {households:,} households (MB, not ms)"
    return Figure(13, what, ours, peer, ours / peer, 2.5, at_least=False)
