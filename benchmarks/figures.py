"""Figures that have no peer: how long a save, a backup and an unlocking take on this machine, printed and not judged.

``python -m benchmarks.figures [HOUSEHOLDS]`` (200; 10000 make about a gigabyte and take minutes, mostly to fill it)
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from benchmarks.households import plans
from desktop.storage.backup import Reason
from desktop.storage.vault import Vault
from desktop.storage.ways import Passphrase

WORDS = Passphrase("Kastanie Hafen Teelöffel")
AT_ONCE = 200
SAVES = 200


def main(households: int) -> None:
    """Fill a vault and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "vault")
        with Vault.create(place, [WORDS]) as vault:
            for first in range(0, households, AT_ONCE):
                vault.add(
                    replace(plan, household=replace(plan.household, id=f"h{first + n}"))
                    for n, plan in enumerate(plans(min(AT_ONCE, households - first), seed=first))
                )
        print(f"{households} households, {(place / 'vault.db').stat().st_size / 1e6:.0f} MB")
        with Vault.open(place, [WORDS]) as vault:
            saves = [_save(vault, number) for number in range(SAVES)]
            _tell("save of a form with five fields, durable", saves)
            vault.lock()
            _tell("unlock by passphrase", [_took(lambda: vault.unlock([WORDS]))])
            _tell("backup: copied, checked, counted", [_took(lambda: vault.backups.make(Reason.ASKED))])
        _tell("open, list all, load the first household", [_took(lambda: _first(place))])


def _save(vault: Vault, number: int) -> float:
    before = vault.load("h0")
    person = replace(
        before.participants[0], name=f"n{number}", phone=f"{number}", email=f"{number}@example.org", language="pl",
        reachable=f"{number} Uhr",
    )  # fmt: skip
    after = replace(before, participants=(person, *before.participants[1:]))
    return _took(lambda: vault.save(before, after))


def _first(place: Path) -> None:
    with Vault.open(place, [WORDS]) as vault:
        vault.load(vault.households()[0].id)


def _took(do: Callable[[], object]) -> float:
    begin = perf_counter()
    do()
    return (perf_counter() - begin) * 1000


def _tell(what: str, times: list[float]) -> None:
    worst = f"   p95 {quantiles(times, n=20)[-1]:.1f} ms" if len(times) > 20 else ""
    print(f"{what:45} {median(times):9.1f} ms{worst}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
