"""A vault is encrypted from its first byte, is never made over anything, and says which of its many troubles it has."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import create_vault, key_file, open_or_create, open_or_create_demo, open_vault
from desktop.storage.errors import (
    KeyMissing,
    PassphraseNeeded,
    VaultBusy,
    VaultClosed,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultTooNew,
    WrongKey,
)
from desktop.storage.places import Places
from desktop.storage.vault import Vault
from desktop.storage.ways import Open, Passphrase
from tests.storage.vaults import CHEAP, WORDS, new_vault

CANARIES = ("Kanarienvogel-Name", "Kanarienvogel-Aufgabe", "Kanarienvogel-Grund", "Kanarienvogel-Autorin")


def with_canaries(plan: Plan) -> Plan:
    return replace(
        plan,
        household=replace(plan.household, name=CANARIES[0]),
        tasks=(replace(plan.tasks[0], title=CANARIES[1]), *plan.tasks[1:]),
    )


def digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.name != "vault.lock"}


def closed_vault(folder: Path, plan: Plan | None = None) -> Places:
    with new_vault(folder) as vault:
        if plan:
            vault.save(None, plan)
    return Places(folder)


# --- nothing readable


def test_no_file_holds_a_word_in_clear_or_looks_like_a_database(tmp_path: Path, mueller: Plan) -> None:
    with new_vault(tmp_path / "vault") as vault:
        vault.author = CANARIES[3]
        vault.save(None, with_canaries(mueller), CANARIES[2])
        assert (tmp_path / "vault/vault.db-wal").stat().st_size > 0
        seen = {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir()}
    seen |= {f"{path.name} closed": path.read_bytes() for path in (tmp_path / "vault").iterdir()}
    for name, content in seen.items():
        assert not content.startswith(b"SQLite format"), name
        for word in (*CANARIES, "Erika", "Müller", WORDS, "CREATE TABLE", "mueller"):
            assert word.encode() not in content, (name, word)


def test_files_are_for_their_owner_alone(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    assert places.folder.stat().st_mode & 0o077 == 0
    for path in (places.database, places.keys, places.keys_copy):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_key_is_the_first_statement_of_every_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    traces: list[list[str]] = []
    connect = sqlcipher.connect

    def traced(*args: Any, **options: Any) -> Any:
        connection = connect(*args, **options)
        traces.append([])
        connection.set_trace_callback(traces[-1].append)
        return connection

    monkeypatch.setattr(sqlcipher, "connect", traced)
    with new_vault(tmp_path / "vault") as vault:
        list(vault.plans())
    assert len(traces) >= 3
    for trace in traces:
        assert trace[0].startswith("PRAGMA key = \"x'"), trace[0][:12]
        assert sum("PRAGMA key" in statement for statement in trace) == 1
        assert trace[1] == "PRAGMA cipher_log_level = NONE"


@pytest.mark.parametrize("door", ["reading", "writing"])
def test_connections_are_durable_and_distrustful(vault: Vault, door: str) -> None:
    wanted = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
        "cell_size_check": 1, "temp_store": 2, "query_only": int(door == "reading"),
    }  # fmt: skip
    with vault.reading() if door == "reading" else vault.writing("test") as cursor:
        assert {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted} == wanted


def test_a_reader_cannot_write(vault: Vault) -> None:
    with pytest.raises(VaultError), vault.reading() as cursor:
        cursor.execute("INSERT INTO meta (key, value) VALUES ('a', 'b')")


def test_the_word_error_carries_no_values(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    with pytest.raises(VaultError) as caught, vault.writing("test") as cursor:
        cursor.execute(
            "INSERT INTO household (rid, id, name, changed) SELECT rid, id, ?, 0 FROM household", (CANARIES[0],)
        )
    told: BaseException | None = caught.value
    while told:
        assert CANARIES[0] not in f"{told} {told!r}"
        told = told.__cause__


# --- creation


LEFTOVERS = ["vault.db", "vault.keys", "vault.keys.copy", "vault.db-wal", "vault.lock", "notes.txt"]


@pytest.mark.parametrize("name", LEFTOVERS)
def test_a_vault_is_never_made_where_anything_lies(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "vault"
    folder.mkdir()
    (folder / name).write_bytes(b"something")
    with pytest.raises(VaultExists, match="nichts verändert"):
        Vault.create(folder, [CHEAP])
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [(name, b"something")]
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]


def test_a_vault_is_never_made_over_a_vault_or_a_file_or_a_link(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    before = digests(places.folder)
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for folder in (places.folder, tmp_path / "file", tmp_path / "link"):
        with pytest.raises(VaultExists):
            Vault.create(folder, [CHEAP])
    assert digests(places.folder) == before
    assert (tmp_path / "file").read_text() == "x"


@pytest.mark.parametrize("name", ["vault.db", "vault.keys", "vault.keys.copy", "vault.db-wal"])
def test_whatever_is_left_of_a_vault_leads_to_recovery_and_never_to_a_new_one(tmp_path: Path, name: str) -> None:
    places = closed_vault(tmp_path / "vault")
    for path in list(places.folder.iterdir()):
        if path.name != name:
            path.unlink()
    (places.folder / name).touch()
    with pytest.raises((KeyMissing, VaultDamaged, VaultError)):
        open_or_create(places.folder, WORDS)
    assert {path.name for path in places.folder.iterdir()} - {"vault.lock"} <= {name, "vault.keys", "vault.keys.copy"}
    assert not (places.folder / "vault.db").exists() or name == "vault.db"


def test_who_comes_second_to_the_same_place_makes_nothing(tmp_path: Path) -> None:
    class Slow(Passphrase):
        __slots__ = ()

        def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
            if not (tmp_path / "vault").exists():
                new_vault(tmp_path / "vault").close()
            return super().make(vault, slot)

    with pytest.raises(VaultExists):
        Vault.create(tmp_path / "vault", [Slow(WORDS, CHEAP.cost)])
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]
    Vault.open(tmp_path / "vault", [CHEAP]).close()


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(PassphraseNeeded):
        Vault.create(tmp_path / "vault", [Passphrase("  ", CHEAP.cost)])
    with pytest.raises(KeyMissing):
        Vault.create(tmp_path / "vault", [])
    assert list(tmp_path.iterdir()) == []


def test_what_a_broken_off_creation_left_is_swept_a_day_later(tmp_path: Path) -> None:
    old, young = tmp_path / ".vault.0000.new", tmp_path / ".vault.1111.new"
    for left in (old, young):
        left.mkdir()
        (left / "vault.keys").touch()
    os.utime(old, (time.time() - 100_000,) * 2)
    closed_vault(tmp_path / "vault")
    assert {path.name for path in tmp_path.iterdir()} == {"vault", young.name}


def test_an_empty_folder_may_become_a_vault(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    closed_vault(tmp_path / "vault")


# --- the doors, on a computer without a keyring


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.mark.usefixtures("no_keyring")
def test_without_keyring_a_new_vault_needs_a_passphrase(tmp_path: Path) -> None:
    with pytest.raises(PassphraseNeeded, match="braucht einen Schlüssel"):
        create_vault(tmp_path / "vault")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("no_keyring")
def test_a_passphrase_makes_and_opens_a_vault(tmp_path: Path, mueller: Plan) -> None:
    with open_or_create(tmp_path / "vault", WORDS) as vault:
        vault.save(None, mueller)
    with open_or_create(tmp_path / "vault", WORDS) as vault:
        assert vault.load("mueller") == mueller
        assert not vault.demo
    with pytest.raises(PassphraseNeeded, match="öffnet sich mit der Passphrase"):
        open_vault(tmp_path / "vault")
    with pytest.raises(WrongKey, match="passt nicht"):
        open_or_create(tmp_path / "vault", WORDS + "!")


def test_where_no_vault_lies_none_is_opened(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        open_vault(tmp_path / "vault", WORDS)
    assert list(tmp_path.iterdir()) == []


def test_the_demo_store_opens_by_itself_and_is_encrypted(tmp_path: Path, mueller: Plan) -> None:
    with open_or_create_demo(tmp_path / "demo") as vault:
        assert vault.demo
        vault.save(None, mueller)
    assert b"Erika" not in (tmp_path / "demo/vault.db").read_bytes()
    with open_or_create_demo(tmp_path / "demo") as vault:
        assert vault.load("mueller") == mueller


def test_an_open_slot_opens_nothing_but_a_demo(tmp_path: Path) -> None:
    Vault.create(tmp_path / "vault", [CHEAP, Open()]).close()
    with pytest.raises(VaultError):
        open_or_create_demo(tmp_path / "vault")


def test_a_vault_cannot_be_declared_a_demo_later(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    keys = key_file.read(places.keys, places.keys_copy)
    key_file.write(replace(keys, demo=True), places.keys, places.keys_copy)
    with pytest.raises(VaultDamaged):
        Vault.open(places.folder, [CHEAP])


# --- damage


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _flip_first_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def _plain(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut": _cut,
    "one page": lambda path: path.write_bytes(path.read_bytes()[:4096]),
    "one bit": _flip_first_page,
    "noise": lambda path: path.write_bytes(os.urandom(8192)),
    "plain database": _plain,
    "text": lambda path: path.write_text("Einkaufszettel"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_told_from_a_wrong_key_and_nothing_is_overwritten(tmp_path: Path, mueller: Plan, damage: str) -> None:
    places = closed_vault(tmp_path / "vault", mueller)
    DAMAGES[damage](places.database)
    before = digests(places.folder)
    with pytest.raises(VaultDamaged, match="beschädigt"), Vault.open(places.folder, [CHEAP]) as vault:
        vault.load("mueller")
    with pytest.raises(WrongKey):
        Vault.open(places.folder, [Passphrase("falsch")])
    after = digests(places.folder)
    if damage not in ("cut", "one page"):  # there the first page is whole: the vault opens, and tells when it is read
        assert after == before


def test_a_missing_database_is_told_and_not_made(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    places.database.unlink()
    with pytest.raises(VaultError, match=r"vault\.db fehlt"):
        Vault.open(places.folder, [CHEAP])
    assert not places.database.exists()


def test_the_database_of_another_vault_is_not_taken_for_this_one(tmp_path: Path) -> None:
    one, other = closed_vault(tmp_path / "one"), closed_vault(tmp_path / "other")
    one.database.write_bytes(other.database.read_bytes())
    with pytest.raises(VaultDamaged):
        Vault.open(one.folder, [CHEAP])


def test_missing_slot_files_lead_to_recovery(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    places.keys.unlink()
    places.keys_copy.unlink()
    before = digests(places.folder)
    with pytest.raises(KeyMissing, match="Schlüsseldatei"):
        Vault.open(places.folder, [CHEAP])
    assert digests(places.folder) == before


@pytest.mark.parametrize("name", ["keys", "keys_copy"])
@pytest.mark.parametrize("damage", ["missing", "empty", "half"])
def test_one_whole_slot_file_is_enough_and_mends_the_other(tmp_path: Path, name: str, damage: str) -> None:
    places = closed_vault(tmp_path / "vault")
    path: Path = getattr(places, name)
    whole = path.read_bytes()
    path.unlink()
    if damage != "missing":
        path.write_bytes(b"" if damage == "empty" else whole[: len(whole) // 2])
    Vault.open(places.folder, [CHEAP]).close()
    assert places.keys.read_bytes() == places.keys_copy.read_bytes() == whole


# --- newer programs


@pytest.mark.parametrize("crashed", [False, True])
def test_a_newer_vault_is_refused_without_changing_a_byte(tmp_path: Path, mueller: Plan, crashed: bool) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.save(None, mueller)
    with vault.writing("test") as cursor:
        cursor.execute("UPDATE alembic_version SET version_num = '9999'")
    if crashed:  # as after a power cut: the changes still stand in the write-ahead log
        copy = tmp_path / "copy"
        copy.mkdir()
        for path in (tmp_path / "vault").iterdir():
            (copy / path.name).write_bytes(path.read_bytes())
        (copy / "vault.db-shm").unlink()
    vault.close()
    folder = tmp_path / ("copy" if crashed else "vault")
    before = digests(folder)
    with pytest.raises(VaultTooNew, match="neueren Version"):
        Vault.open(folder, [CHEAP])
    after = digests(folder)
    after.pop("vault.db-shm", None)  # SQLite's map of the write-ahead log, made anew at every opening
    assert after == before


# --- one at a time


HOLD = """
import sys, time
from pathlib import Path
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP
with Vault.open(Path(sys.argv[1]), [CHEAP]):
    print("open", flush=True)
    time.sleep(60)
"""


def test_a_second_process_is_told_who_has_the_vault_and_a_crash_frees_it(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    with subprocess.Popen([sys.executable, "-c", HOLD, places.folder], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        try:
            with pytest.raises(VaultBusy, match=f"schon geöffnet .* Nr. {holder.pid}"):
                Vault.open(places.folder, [CHEAP])
        finally:
            holder.send_signal(signal.SIGKILL)
    Vault.open(places.folder, [CHEAP]).close()


def test_the_same_process_cannot_open_it_twice_either(vault: Vault) -> None:
    with pytest.raises(VaultBusy):
        Vault.open(vault.places.folder, [CHEAP])


def test_a_refused_opening_frees_the_lock(tmp_path: Path) -> None:
    places = closed_vault(tmp_path / "vault")
    with pytest.raises(WrongKey):
        Vault.open(places.folder, [Passphrase("falsch")])
    Vault.open(places.folder, [CHEAP]).close()


def test_a_closed_vault_forgets_its_key_and_does_nothing(tmp_path: Path, mueller: Plan) -> None:
    vault = new_vault(tmp_path / "vault")
    vault.close()
    vault.close()
    assert set(vault._key) == {0}
    for act in (
        vault.households,
        lambda: vault.load("x"),
        lambda: vault.save(None, mueller),
        lambda: list(vault.plans()),
    ):
        with pytest.raises(VaultClosed):
            act()
    assert {path.name for path in (tmp_path / "vault").iterdir()} == {
        "vault.db",
        "vault.keys",
        "vault.keys.copy",
        "vault.lock",
    }
