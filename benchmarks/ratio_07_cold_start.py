"""From the start of the process to the painted list of 10,000 encrypted households, against an empty QMainWindow.

Both are processes of their own and counted by their own processor time, interpreter and Qt included. The vault's
key lies beside it, so that none is derived.
"""

import tempfile
from pathlib import Path
from statistics import median

from benchmarks.figure import Figure
from benchmarks.first_sight import measured
from benchmarks.large import fill
from desktop.storage import open_or_create_demo


def measure(short: bool = False) -> Figure:
    """Median of interleaved starts; the first of each only compiles."""
    households = 1_000 if short else 10_000
    with tempfile.TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        with open_or_create_demo(vault) as opened:
            fill(opened, households)
        starts = [(measured(vault)[0], measured(None)[0]) for _ in range(6 if short else 10)][1:]
    ours, peer = median(one for one, _ in starts), median(other for _, other in starts)
    return Figure(7, f"cold start to {households:,} households", ours, peer, ours / peer, 2.0, at_least=False)
