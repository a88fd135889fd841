"""What ``nahtstelle verify`` finds: each damage, each forgery by somebody who holds the key, each doubt."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.domain.plan import Plan
from desktop.storage import log
from desktop.storage.backup import Reason
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP, WORDS, new_vault

PAGE = 4096


def forge(statement: str) -> Callable[[Path], None]:
    """Write around the log, as somebody can who has the key: the triggers that stand in the way are dropped first."""

    def do(folder: Path) -> None:
        with Vault.open(folder, [CHEAP]) as vault, vault.writing("forgery") as cursor:
            for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
            cursor.execute(statement)

    return do


def flip(path: Path, at: int) -> None:
    """Turn one bit."""
    content = bytearray(path.read_bytes())
    content[at] ^= 16
    path.write_bytes(content)


def hurt_backup(folder: Path) -> None:
    flip(next((folder / "backups").iterdir()) / "vault.db", 3 * PAGE + 5)


DAMAGES: dict[str, Callable[[Path], None]] = {
    "flipped page": lambda folder: flip(folder / "vault.db", (folder / "vault.db").stat().st_size - PAGE // 2),
    "changed log row": forge("UPDATE change SET val = 'anders' WHERE cid = (SELECT max(cid) FROM change)"),
    "missing log row": forge("DELETE FROM change WHERE cid = (SELECT max(cid) FROM change)"),
    "missing step": forge("DELETE FROM txn WHERE tid = (SELECT max(tid) FROM txn)"),
    "changed author": forge("UPDATE txn SET author = 'jemand anders'"),
    "changed table row": forge("UPDATE task SET title = 'anders' WHERE id = 'insulin'"),
    "missing table row": forge("DELETE FROM task WHERE id = 'insulin'"),
    "added table row": forge("INSERT INTO need (hh, rid, id, area, text) VALUES (1, 9999, 'n', 'relief', 'x')"),
    "damaged backup": hurt_backup,
}


@pytest.fixture
def folder(tmp_path: Path, mueller: Plan, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed vault with a backup."""
    (tmp_path / "words").write_text(WORDS, "utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(tmp_path / "words"))
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, mueller)
        vault.backups.make(Reason.ASKED)
    return tmp_path / "vault"


@pytest.fixture
def verified(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[], tuple[int, dict[str, Any], str]]:
    """Runs the command: its status, what it told a program, what it told a person of a refusal."""

    def run() -> tuple[int, dict[str, Any], str]:
        status = main(["verify", "--json", "--lang", "de", "--store", str(folder)])
        captured = capsys.readouterr()
        return status, json.loads(captured.out) if captured.out else {}, captured.err

    return run


@pytest.mark.parametrize("damage", DAMAGES)
def test_every_damage_and_forgery_is_found(
    folder: Path, verified: Callable[[], tuple[int, dict[str, Any], str]], damage: str, survived: Callable[..., None]
) -> None:
    status, told, _refusal = verified()
    assert (status, told["whole"], told["doubts"]) == (0, True, [])
    DAMAGES[damage](folder)
    status, told, refusal = verified()
    assert status == 1
    assert "beschädigt" in refusal if not told else not told["whole"]
    assert told or damage == "flipped page"
    assert (False in told["backups"].values()) == (damage == "damaged backup") if told else True
    survived("15", "verify finds each damage and each forgery with the key", 1)


def test_a_wrong_clock_and_a_doubtful_place_are_told(
    folder: Path, verified: Callable[[], tuple[int, dict[str, Any], str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = int((datetime.now(UTC) + timedelta(days=400)).timestamp() * 1e9)
    with Vault.open(folder, [CHEAP]) as vault:
        monkeypatch.setattr(log.time, "time_ns", lambda: ahead)
        vault.note_output("week", "mueller", "", datetime.now(UTC).date())
    monkeypatch.undo()
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(folder.parent / "words"))
    (folder / "vault (conflicted copy).db").touch()
    (folder.parent / ".stfolder").mkdir()
    status, told, _refusal = verified()
    assert {found["doubt"] for found in told["doubts"]} == {"clock", "conflict", "synced"}
    assert (status, told["whole"]) == (0, True)
