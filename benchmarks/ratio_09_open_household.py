"""Opening a household, from the encrypted file to its flags, against the same rows by raw SQL on the same file."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figure import Figure, side_by_side
from benchmarks.households import ON, plans
from desktop.domain.check import check
from desktop.domain.plan import Plan
from desktop.storage import database, open_or_create_demo
from desktop.storage.kinds import KINDS
from desktop.storage.vault import Vault

DAYS = 28
STORED = 400


def measure(short: bool = False) -> Figure:
    """The tenth part of a caseload of 400 households, one after the other."""
    made = plans(STORED // (4 if short else 1))
    opened = made[:: 4 if short else 10]
    with tempfile.TemporaryDirectory() as folder, open_or_create_demo(Path(folder, "vault")) as vault:
        vault.add(made)
        ours, peer = side_by_side(lambda: _ours(vault, opened), _peer(vault, opened), rounds=5 if short else 11)
    return Figure(
        number=9,
        what="a household: load + check, 28 days",
        ours_ms=ours / len(opened),
        peer_ms=peer / len(opened),
        ratio=ours / peer,
        target=4,
        at_least=False,
    )


def _ours(vault: Vault, opened: Sequence[Plan]) -> None:
    for plan in opened:
        loaded = vault.load(plan.household.id)
        check(loaded, ON, DAYS)


def _peer(vault: Vault, opened: Sequence[Plan]):
    connection = database.connect(vault.places.database, vault._key)  # noqa: SLF001
    selects = ["SELECT * FROM household WHERE rid = ?"]
    selects += [f"SELECT * FROM {kind.table} WHERE hh = ? ORDER BY position" for kind in KINDS[1:]]  # noqa: S608

    def read() -> None:
        for plan in opened:
            connection.execute("BEGIN")
            rid = connection.execute("SELECT rid FROM household WHERE id = ?", (plan.household.id,)).fetchone()
            for select in selects:
                connection.execute(select, rid).fetchall()
            connection.execute("COMMIT")

    return read
