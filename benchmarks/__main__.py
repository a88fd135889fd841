"""Measure every ratio of this folder and print the table; exit status 1 where a ratio misses its target.

``python -m benchmarks [--short] [NUMBER…]``
"""

import importlib
import sys
from pathlib import Path


def main(arguments: list[str]) -> int:
    """Run the scripts named ``ratio_<number>_<what>.py`` in their order."""
    short = "--short" in arguments
    chosen = {int(argument) for argument in arguments if argument.isdigit()}
    missed = 0
    print(f"{'#':>2}  {'what':58} {'ours':>11} {'peer':>11} {'ratio':>8}   target")
    for path in sorted(Path(__file__).parent.glob("ratio_*.py")):
        if chosen and int(path.stem.split("_")[1]) not in chosen:
            continue
        figure = importlib.import_module(f"benchmarks.{path.stem}").measure(short)
        met = figure.ratio >= figure.target if figure.at_least else figure.ratio <= figure.target
        missed += not met
        sign = "≥" if figure.at_least else "≤"
        print(
            f"{figure.number:>2}  {figure.what:58} {figure.ours_ms:>8.3f} ms {figure.peer_ms:>8.3f} ms"
            f" {figure.ratio:>7.2f}×   {sign} {figure.target:g}×  {'met' if met else 'MISSED'}",
            flush=True,
        )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
