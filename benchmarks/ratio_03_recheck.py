"""Re-check of 10,000 households from the encrypted vault, against ``fetchall`` of the same rows from the same file.

Ours is what the window does: every household is read, checked and its result kept. The peer fetches the rows whole,
with all their columns, as they stand in the file: what reading them costs without knowing what they are for.
"""

import tempfile
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from benchmarks.figure import Figure, each, side_by_side
from benchmarks.households import ON, plans
from benchmarks.large import multiply
from desktop.domain.caseload import Unchecked, recheck
from desktop.domain.check import check
from desktop.domain.plan import Plan
from desktop.storage import database, open_or_create_demo
from desktop.storage.findings import KeptFindings
from desktop.storage.kinds import KINDS
from desktop.storage.vault import Vault

DAYS = 28
SAVED = 1_000
"""So many different households are saved as any other; the others are their rows once more."""


def measure(short: bool = False) -> Figure:
    """How many times longer it takes to check what is read and keep what is found than only to read it."""
    times = 1 if short else 10
    saved = [_with_phones(plan, place) for place, plan in enumerate(plans(SAVED // 5 if short else SAVED))]
    with tempfile.TemporaryDirectory() as folder, open_or_create_demo(Path(folder, "vault")) as vault:
        vault.add(saved)
        multiply(vault, times)
        kept = KeptFindings(vault)
        _prove(vault, kept, saved[:50])
        connection = database.connect(vault.places.database, vault._key)  # noqa: SLF001
        days = count()
        _recheck(kept, next(days))  # who is known in several households is the same on every later day
        ours, peer = side_by_side(lambda: _recheck(kept, next(days)), lambda: _fetchall(connection))
        connection.close()
    households = len(saved) * times
    return Figure(3, f"re-check of {households:,} households", ours, peer, ours / peer, 3, at_least=False)


def _recheck(kept: KeptFindings, day: int) -> None:
    """Each time on another day, so that nothing kept or worked out before holds."""
    on = ON + timedelta(day)
    each(recheck(kept, on, DAYS), lambda result: result.counts)


def _fetchall(connection) -> None:
    for kind in KINDS:
        connection.execute(f"SELECT * FROM {kind.table}").fetchall()  # noqa: S608


def _prove(vault: Vault, kept: KeptFindings, some: list[Plan]) -> None:
    """What is found in the plans as they are read for checking is what ``check`` finds in the plans."""
    ids = {plan.household.id for plan in some}
    for entry in kept.entries(ON, DAYS):
        assert isinstance(entry, Unchecked)
        household = entry.plan.household.id
        if household in ids:
            flags = check(vault.load(household), ON, DAYS).flags
            assert check(entry.plan, ON, DAYS).flags == flags, household
            ids.remove(household)
        if not ids:
            return
    raise AssertionError(ids)


def _with_phones(plan: Plan, place: int) -> Plan:
    """Everybody can be known in other households; the visitor is the same person in ten of them."""
    people = tuple(
        replace(p, phone=f"0171 {place // 10 if p.id == 'visitor' else place:05}{number}")
        for number, p in enumerate(plan.participants)
    )
    return replace(plan, participants=people)
