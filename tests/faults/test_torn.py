"""Rows 2 and 15 of the fault matrix: a torn write-ahead log gives a prefix of the saves, a flipped bit is told."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.plan import Plan
from desktop.storage import open_or_create_demo
from desktop.storage.errors import VaultDamaged
from tests.faults.conftest import TIMES
from tests.storage.vaults import put

MUTATIONS = 150 * TIMES
PAGE = 4096


def torn(log: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(log))
    match chance.randrange(3):
        case 0:
            return log[:at]
        case 1:
            return log[:at] + bytes([log[at] ^ (1 << chance.randrange(8))]) + log[at + 1 :]
    return log[:at] + bytes(min(512, len(log) - at)) + log[at + 512 :]


def test_a_torn_write_ahead_log_always_gives_a_prefix_of_the_saves(
    tmp_path: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    chance, versions = random.Random(1), [mueller]  # noqa: S311 - chance, not secrecy
    with open_or_create_demo(tmp_path / "vault") as vault:
        vault.save(None, mueller)
        with vault._writer.lent() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(8):
            versions.append(put(versions[-1], replace(mueller.tasks[0], title=f"Stand {number}")))
            vault.save(versions[-2], versions[-1])
        shutil.copytree(vault.places.folder, tmp_path / "power cut")
    log = (tmp_path / "power cut/vault.db-wal").read_bytes()
    database = (tmp_path / "power cut/vault.db").read_bytes()
    seen = set()
    for _ in range(MUTATIONS):
        (tmp_path / "power cut/vault.db").write_bytes(database)
        (tmp_path / "power cut/vault.db-wal").write_bytes(torn(log, chance))
        (tmp_path / "power cut/vault.db-shm").unlink(missing_ok=True)
        with open_or_create_demo(tmp_path / "power cut") as vault:
            seen.add(versions.index(vault.load("mueller")))
            assert vault.journal.verify().whole
    assert len(seen) > 3
    survived("2", "torn write-ahead log: a saved state, whole", MUTATIONS)


def test_a_flipped_bit_in_any_page_is_told_and_nothing_is_overwritten(
    tmp_path: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    with open_or_create_demo(tmp_path / "vault") as vault:
        vault.save(None, mueller)
    path = tmp_path / "vault/vault.db"
    whole = path.read_bytes()
    pages = len(whole) // PAGE
    for page in range(pages):
        flipped = bytearray(whole)
        flipped[page * PAGE + 50 + page % 4000] ^= 4
        path.write_bytes(flipped)
        with pytest.raises(VaultDamaged), open_or_create_demo(tmp_path / "vault") as vault:
            vault.inspect()
        assert path.read_bytes() == flipped
    survived("15", "a flipped bit in each page: told, nothing overwritten", pages)
