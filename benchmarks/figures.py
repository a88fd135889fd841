"""Figures that have no peer: how long a save, a backup, an outage … take on this machine, printed and not judged.

``python -m benchmarks.figures [HOUSEHOLDS [FOLDER]]`` (200; 16600 make a gigabyte and take minutes, mostly to fill it).
A vault that is made in ``FOLDER`` is kept there and measured again by the next run.
"""

import os
import platform
import secrets
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import sqlcipher3.dbapi2 as sqlcipher
from nacl.public import PrivateKey

from benchmarks.households import ON, plans
from desktop.domain.outage import smallest_sets
from desktop.domain.plan import Plan
from desktop.exchange.examples import WRITTEN_FOR, example_plans
from desktop.storage.backup import Reason
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Organisation, Passphrase, Recovery, Way

WORDS = Passphrase("Kastanie Hafen Teelöffel")
AT_ONCE = 200
SAVES = 200
TIMES = 5


def main(households: int, folder: Path | None = None) -> None:
    """Fill a vault, if it is not there yet, and print the table."""
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as own:
        place = (folder or Path(own)) / "vault"
        if not place.exists():
            _fill(place, households)
        with Vault.open(place, [WORDS]) as vault:
            known = len(vault.households())
            print(f"{known} households, {(place / 'vault.db').stat().st_size / 1e6:.0f} MB")
            _saving(vault, Path(own))
            _unlocking(vault)
            _tell("backup: copied, checked, counted", [_took(lambda: vault.backups.make(Reason.ASKED))])
        _opening(place)
    _looking_ahead()


def _looking_ahead() -> None:
    """Who would have to be away, alone or in pairs, for a vital task to open: shown while somebody drags."""
    largest = max(example_plans(), key=lambda plan: len(plan.tasks))
    for plan, on in ((largest, WRITTEN_FOR), (_large(12), ON)):
        times = [_took(partial(smallest_sets, plan, on)) for _ in range(5)]
        _tell(f"smallest sets of absences, {len(plan.tasks)} tasks", times)


def _large(times: int) -> Plan:
    """A household with so many times the tasks and commitments of others."""
    plan = plans(1)[0]
    several = range(times)
    return replace(
        plan,
        tasks=tuple(replace(task, id=f"{task.id}-{n}") for n in several for task in plan.tasks),
        commitments=tuple(
            replace(c, id=f"{c.id}-{n}", task=f"{c.task}-{n}") for n in several for c in plan.commitments
        ),
        dependencies=(),
        information=(),
        handovers=(),
        transitions=(),
    )


def _fill(place: Path, households: int) -> None:
    with Vault.create(place, [WORDS]) as vault:
        for first in range(0, households, AT_ONCE):
            vault.add(
                replace(plan, household=replace(plan.household, id=f"h{first + n}"))
                for n, plan in enumerate(plans(min(AT_ONCE, households - first), seed=first))
            )


# --- saving


def _saving(vault: Vault, own: Path) -> None:
    """Save a form, and in turn what lies below it: one row made durable, as many bytes brought onto the disk."""
    saves, rows, syncs = [], [], []
    raw = sqlcipher.connect(str(own / "raw.db"), isolation_level=None)
    with closing(raw), (own / "bytes").open("wb", buffering=0) as file:
        raw.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("CREATE TABLE t (a, b)")
        for number in range(SAVES):
            saves.append(_save(vault, number))
            rows.append(_took(lambda n=number: raw.execute("INSERT INTO t VALUES (?, ?)", (n, "x" * 200))))
            syncs.append(_took(lambda: (file.write(b"x" * 65536), os.fsync(file.fileno()))))
    _tell("save of a form with five fields, durable", saves)
    _tell("  floor: one row in an encrypted file, durable", rows)
    _tell("  floor: 64 kB written and synced", syncs)


def _save(vault: Vault, number: int) -> float:
    before = vault.load("h0")
    person = replace(
        before.participants[0], name=f"n{number}", phone=f"{number}", email=f"{number}@example.org", language="pl",
        reachable=f"{number} Uhr",
    )  # fmt: skip
    after = replace(before, participants=(person, *before.participants[1:]))
    return _took(lambda: vault.save(before, after))


# --- opening


def _unlocking(vault: Vault) -> None:
    """Unlock by each kind of slot; for the keyring itself see the tests, its answer is the daemon's."""
    code, carrier = Recovery(RecoveryCode.new()), Organisation.holding(bytes(PrivateKey.generate()))
    ways: dict[str, Way] = {"passphrase": WORDS, "recovery code": code, "carrier's key": carrier}
    for way in (code, carrier):
        vault.add_slot(way)
    for name, way in ways.items():
        times = []
        for _ in range(TIMES):
            vault.lock()
            times.append(_took(lambda way=way: vault.unlock([way])))
        _tell(f"unlock by {name}", times)
    vault.confirm_recovery(dict(enumerate(code.code.groups, 1)))
    for slot in vault.slots():
        if slot.type in (Recovery.type, Organisation.type):
            vault.remove_slot(slot.id)


def _opening(place: Path) -> None:
    """What a start costs beside the derivation of the key."""
    opens, lists, loads, searches = [], [], [], []
    for _ in range(TIMES):
        begin = perf_counter()
        with Vault.open(place, [WORDS]) as vault:
            opens.append((perf_counter() - begin) * 1000)
            lists.append(_took(vault.households))
            first = vault.households()[0].id
            loads.append(_took(lambda vault=vault, first=first: vault.load(first)))
            searches.append(_took(lambda vault=vault: vault.households("mül")))
    _tell("open, with the derivation of the key", opens)
    _tell("  list all households", lists)
    _tell("  load the first one", loads)
    _tell("  find by three letters", searches)


def _took(do: Callable[[], object]) -> float:
    begin = perf_counter()
    do()
    return (perf_counter() - begin) * 1000


def _tell(what: str, times: list[float]) -> None:
    worst = f"   p95 {quantiles(times, n=20)[-1]:.1f} ms" if len(times) > 20 else ""
    print(f"{what:46} {median(times):9.1f} ms{worst}", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, Path(sys.argv[2]) if len(sys.argv) > 2 else None)
