"""Rows 16 and 32 of the fault matrix: whatever is broken or broken off, an old or a new whole vault stands."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.plan import Plan
from desktop.storage import backup, backups
from desktop.storage.backup import Reason
from desktop.storage.errors import BackupDamaged, VaultDamaged
from desktop.storage.places import Places
from desktop.storage.restore import preview, restore
from desktop.storage.vault import Vault
from tests.faults.conftest import TIMES
from tests.faults.nursery import Nursery
from tests.storage.vaults import CHEAP, new_vault


@pytest.fixture(scope="module")
def two_states(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault "now", with a backup "then"."""
    from tests.storage.vaults import example  # noqa: PLC0415

    folder, plan = tmp_path_factory.mktemp("states") / "vault", example()
    with new_vault(folder) as vault:
        vault.save(None, named(plan, "then"))
        vault.backups.make(Reason.ASKED)
        vault.save(named(plan, "then"), named(plan, "now"))
    return folder


def named(plan: Plan, name: str) -> Plan:
    return replace(plan, household=replace(plan.household, name=name))


def state_of(folder: Path) -> str:
    with Vault.open(folder, [CHEAP]) as vault:
        assert vault.journal.verify().whole
        vault.inspect()
        return vault.load("mueller").household.name


def require_whole_backups(folder: Path) -> int:
    """How many there are; each is whole."""
    found = backups.listed(folder)
    for one in found:
        backup.check(one)
        assert preview(one, [CHEAP]).households == 1
    return len(found)


def test_killed_at_each_step_of_restoring_the_old_or_the_restored_vault_stands(
    tmp_path: Path, two_states: Path, nursery: Nursery, survived: Callable[..., None]
) -> None:
    point, died, seen = 0, True, []
    while died:
        point += 1
        folder = Path(shutil.copytree(two_states, tmp_path / f"{point}"))
        died = nursery.died_at(point, "restore", folder)
        seen.append(state_of(folder))
        assert not (folder / "vault.next").exists()
        assert not (folder / "vault.next.part").exists()
        assert require_whole_backups(folder / "backups") == 1
        if seen[-1] == "then":
            (aside,) = (folder / "aside").iterdir()
            assert state_of(aside) == "now"
    assert seen == sorted(seen)  # "now" up to the one step that decides, "then" from there on
    assert seen[0] == "now"
    assert seen[-1] == "then"
    survived("32", "killed at each step of restoring", point - 1)


def test_killed_by_the_clock_while_restoring(
    tmp_path: Path, two_states: Path, nursery: Nursery, survived: Callable[..., None]
) -> None:
    chance, kills = random.Random(2), 25 * TIMES  # noqa: S311 - chance, not secrecy
    for kill in range(kills):
        folder = Path(shutil.copytree(two_states, tmp_path / f"{kill}"))
        nursery.kill_after(chance.random() * 0.12, "restore", folder, first=False)
        assert state_of(folder) in ("now", "then")
        shutil.rmtree(folder)
    survived("32", "killed by the clock while restoring", kills)


def test_killed_at_each_step_of_a_backup_none_is_half_and_the_vault_is_untouched(
    tmp_path: Path, two_states: Path, nursery: Nursery, survived: Callable[..., None]
) -> None:
    point, died = 0, True
    while died:
        point += 1
        folder, stick = Path(shutil.copytree(two_states, tmp_path / f"{point}")), tmp_path / f"stick{point}"
        stick.mkdir()
        with Vault.open(folder, [CHEAP]) as vault:
            vault.backups.second_place = stick
        died = nursery.died_at(point, "backup", folder)
        assert require_whole_backups(folder / "backups") in (1, 2)
        assert sum(require_whole_backups(place) for place in stick.iterdir()) <= 1
        assert state_of(folder) == "now"
    assert require_whole_backups(folder / "backups") == 2
    survived("32", "killed at each step of a backup with a copy", point - 1)


def test_no_byte_of_a_backup_can_be_damaged_unseen(
    two_states: Path, tmp_path: Path, survived: Callable[..., None]
) -> None:
    folder = Path(shutil.copytree(two_states, tmp_path / "vault"))
    (one,) = backups.listed(folder / "backups")
    chance, tried = random.Random(4), 0  # noqa: S311
    for path in (one.places.database, one.places.keys):
        whole = path.read_bytes()
        for at in chance.sample(range(len(whole)), min(60 * TIMES, len(whole))):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :])
            with pytest.raises(BackupDamaged):
                backup.check(one)
            tried += 1
        path.write_bytes(whole)
    backup.check(one)
    survived("32", "one bit of a backup flipped: never taken for a good one", tried)


def test_killed_at_each_step_of_a_rescue_the_damaged_vault_is_untouched(
    tmp_path: Path, two_states: Path, nursery: Nursery, survived: Callable[..., None]
) -> None:
    point, died = 0, True
    while died:
        point += 1
        folder = Path(shutil.copytree(two_states, tmp_path / f"{point}" / "vault"))
        before = (folder / "vault.db").read_bytes()
        died = nursery.died_at(point, "salvage", folder)
        assert (folder / "vault.db").read_bytes() == before
        if (folder.parent / "rescued").exists():
            assert state_of(folder.parent / "rescued") == "now"
    assert (folder.parent / "rescued").exists()
    survived("32", "killed at each step of a rescue", point - 1)


def _other(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()


REPLACED: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "one page": lambda path: path.write_bytes(path.read_bytes()[:4096]),
    "noise": lambda path: path.write_bytes(os.urandom(40_000)),
    "a plain database": _other,
    "a shopping list": lambda path: path.write_text("Milch"),
}


@pytest.mark.parametrize("what", REPLACED)
def test_a_file_that_is_no_vault_leads_to_the_backup_and_never_to_a_new_vault(
    tmp_path: Path, two_states: Path, survived: Callable[..., None], what: str
) -> None:
    folder = Path(shutil.copytree(two_states, tmp_path / "vault"))
    REPLACED[what](folder / "vault.db")
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultDamaged, match="Sicherung"):
        Vault.open(folder, [CHEAP])
    assert (folder / "vault.db").read_bytes() == before
    restore(folder, backups.listed(Places(folder).backups)[0], [CHEAP])
    assert state_of(folder) == "then"
    survived("16", "database cut short or replaced: backup, never a new vault", 1)
