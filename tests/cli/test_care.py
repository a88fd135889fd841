"""Backup, restore, verify, migrate and keys, as an administrator types them."""

import json
import re
import shutil
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.resources import resource
from desktop.storage import os_keyring
from desktop.storage.recovery_code import RecoveryCode
from tests.documents.pdf import text_of
from tests.storage.plain_keyring import KEPT

MUELLER = resource("examples", "mueller.plan.json")
RELEASED = Path(__file__).parents[1] / "storage" / "released"


@pytest.fixture(autouse=True)
def own_data_folder(tmp_path, monkeypatch):
    """No test touches the data of whoever runs it; the passphrase lies in a file and no keyring is there."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_MESSAGES", "LANG", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(written(tmp_path / "words", "vier Worte aus dem Garten")))
    return tmp_path


@pytest.fixture
def plain_keyring(monkeypatch):
    """A keyring in memory, trusted for once, and no passphrase."""
    KEPT.clear()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.storage.plain_keyring.PlainKeyring")
    monkeypatch.setattr(os_keyring, "TRUSTED", {"tests.storage.plain_keyring.PlainKeyring"})
    monkeypatch.delenv("NAHTSTELLE_PASSPHRASE_FILE")


def written(path, words):
    path.write_text(f"{words}\n", encoding="utf-8")
    return path


def run(capsys, *arguments):
    status = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def told(capsys, *arguments):
    """The JSON lines of a command that did what it should."""
    status, out, err = run(capsys, *arguments, "--json")
    assert status == 0, err
    return [json.loads(line) for line in out.splitlines()]


def names(capsys):
    return [row["id"] for row in told(capsys, "households")]


@pytest.fixture
def imported(capsys):
    assert run(capsys, "import", MUELLER)[0] == 0


@pytest.mark.usefixtures("imported")
def test_a_backup_is_made_listed_and_restored(capsys, tmp_path):
    (made,) = told(capsys, "backup")
    assert Path(made["folder"], "vault.db").is_file()
    with_states = told(capsys, "backup", "--list")
    assert {one["reason"] for one in with_states} == {"asked", "close"}
    assert all(one["whole"] for one in with_states)
    run(capsys, "import", resource("examples", "entlassung.plan.json"))
    assert len(names(capsys)) == 2
    (found,) = told(capsys, "restore", made["folder"], "--preview")
    assert found["households"] == 1
    (done,) = told(capsys, "restore", made["folder"])
    assert Path(done["aside"]).is_dir()
    assert names(capsys) == ["mueller"]


@pytest.mark.usefixtures("imported")
def test_backups_are_made_by_themselves_before_and_after_an_import(capsys):
    run(capsys, "import", resource("examples", "entlassung.plan.json"))
    reasons = [one["reason"] for one in told(capsys, "backup", "--list")]
    assert reasons == ["close", "close"]  # the state before the second import was kept when the first was closed
    names(capsys)
    assert len(told(capsys, "backup", "--list")) == 2


@pytest.mark.usefixtures("imported")
def test_backups_go_to_a_second_place_and_once_to_a_third(capsys, tmp_path):
    for place in ("stick", "once"):
        (tmp_path / place).mkdir()
    (made,) = told(capsys, "backup", "--second-place", tmp_path / "stick", "--to", tmp_path / "once")
    assert len(made["copies"]) == 2
    assert all(Path(copy, "vault.db").is_file() for copy in made["copies"])
    shutil.rmtree(tmp_path / "stick")
    status, _, err = run(capsys, "backup")
    assert status == 0
    assert "zweite Ort" in err
    assert run(capsys, "backup", "--no-second-place")[2] == ""


@pytest.mark.usefixtures("imported")
def test_a_damaged_backup_is_listed_as_damaged_and_ends_with_1(capsys):
    (made,) = told(capsys, "backup")
    Path(made["folder"], "vault.db").write_bytes(b"x")
    status, out, _ = run(capsys, "backup", "--list")
    assert status == 1
    assert "beschädigt" in out
    assert run(capsys, "verify", "--quiet")[0] == 1
    status, _, err = run(capsys, "restore", made["folder"])
    assert status == 1
    assert "nicht heil" in err


@pytest.mark.usefixtures("imported")
def test_verify_says_that_tables_and_log_agree(capsys):
    (verdict,) = told(capsys, "verify")
    assert verdict["whole"]
    assert verdict["households"] == 1
    assert verdict["faults"] == []
    assert "stimmen überein" in run(capsys, "verify")[1]
    assert "agree" not in run(capsys, "verify", "--lang", "de")[1]


def test_migrate_brings_an_old_vault_up_to_date_and_names_the_backup(capsys, tmp_path):
    shutil.copytree(RELEASED / "v0001", tmp_path / "old")
    words = written(tmp_path / "old-words", "Kastanie Hafen Teelöffel")
    arguments = ("migrate", "--store", tmp_path / "old", "--passphrase-file", words)
    (first,) = told(capsys, *arguments)
    assert first["migrated"]
    assert Path(first["backups"][0], "vault.db").is_file()
    (second,) = told(capsys, *arguments)
    assert not second["migrated"]


@pytest.mark.usefixtures("imported")
def test_a_damaged_store_is_salvaged_into_a_new_one(capsys, tmp_path):
    database = tmp_path / "data/nahtstelle/plans/vault.db"
    data = bytearray(database.read_bytes())
    data[-4000] ^= 1
    database.write_bytes(data)
    (rescue,) = told(capsys, "restore", "--salvage", tmp_path / "new")
    assert rescue["households"] == 1
    assert [row["id"] for row in told(capsys, "households", "--store", tmp_path / "new")] == ["mueller"]


@pytest.mark.parametrize("command", ["backup", "verify", "migrate", "restore"])
def test_where_there_is_no_store_none_is_made(capsys, tmp_path, command):
    status, _, err = run(capsys, command)
    assert status == 1
    assert "liegt kein" in err or "keine Sicherung" in err
    assert not (tmp_path / "data/nahtstelle/plans").exists()


# --- keys


@pytest.mark.usefixtures("imported")
def test_keys_are_listed_added_changed_and_removed(capsys, tmp_path, monkeypatch):
    (slot,) = told(capsys, "keys", "list")
    assert slot["type"] == "passphrase"
    status, _, err = run(capsys, "keys", "remove", slot["id"])
    assert status == 1
    assert "nicht mehr sicher öffnen" in err
    other = written(tmp_path / "other", "fünf andere Worte aus dem Wald")
    (added,) = told(capsys, "keys", "add", "passphrase", "--new-passphrase-file", other)
    told(capsys, "keys", "remove", slot["id"])
    assert run(capsys, "households")[0] == 1
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(other))
    assert [one["id"] for one in told(capsys, "keys", "list")] == [added["id"]]
    third = written(tmp_path / "third", "noch etwas ganz anderes")
    told(capsys, "keys", "change-passphrase", "--new-passphrase-file", third)
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(third))
    assert names(capsys) == ["mueller"]


@pytest.mark.usefixtures("imported")
def test_a_carrier_opens_with_the_key_from_its_safe(capsys, tmp_path, monkeypatch):
    public, private = tmp_path / "public", tmp_path / "private"
    told(capsys, "keys", "carrier", "--public", public, "--private", private)
    assert private.stat().st_mode & 0o077 == 0
    assert run(capsys, "keys", "carrier", "--public", public, "--private", private)[0] == 1
    told(capsys, "keys", "add", "organisation", "--public-key-file", public)
    assert run(capsys, "keys", "add", "organisation", "--public-key-file", private)[0] == 1
    monkeypatch.delenv("NAHTSTELLE_PASSPHRASE_FILE")
    assert run(capsys, "verify")[0] == 1
    assert run(capsys, "verify", "--carrier-key-file", private)[0] == 0
    assert run(capsys, "verify", "--carrier-key-file", public)[0] == 1


@pytest.mark.usefixtures("imported")
def test_a_new_key_leaves_the_passphrase_and_a_new_code(capsys, tmp_path, monkeypatch):
    (sheet,) = told(capsys, "keys", "rotate")
    assert names(capsys) == ["mueller"]
    code = written(tmp_path / "code", sheet["code"])
    monkeypatch.delenv("NAHTSTELLE_PASSPHRASE_FILE")
    assert run(capsys, "verify", "--recovery-code-file", code)[0] == 0


@pytest.mark.usefixtures("plain_keyring")
def test_a_keyring_alone_is_not_enough_for_the_first_person(capsys, tmp_path):
    status, _, err = run(capsys, "import", MUELLER)
    assert status == 1
    assert "auf Papier" in err
    (sheet,) = told(capsys, "keys", "recovery")
    assert run(capsys, "import", MUELLER)[0] == 1
    wrong = written(tmp_path / "wrong", sheet["code"][:-1] + ("0" if sheet["code"][-1] != "0" else "1"))
    assert "Tippfehler" in run(capsys, "keys", "recovery", "--confirm-file", wrong)[2]
    told(capsys, "keys", "recovery", "--confirm-file", written(tmp_path / "code", sheet["code"].lower()))
    assert run(capsys, "import", MUELLER)[0] == 0
    assert [one.get("confirmed") for one in told(capsys, "keys", "list")] == [None, True]


@pytest.mark.usefixtures("plain_keyring")
def test_row_18_everything_comes_back_on_a_new_computer_from_a_stick_and_the_code(capsys, tmp_path, monkeypatch):
    (tmp_path / "stick").mkdir()
    run(capsys, "import", MUELLER)
    (sheet,) = told(capsys, "keys", "recovery")
    code = written(tmp_path / "stick-code", sheet["code"])
    told(capsys, "keys", "recovery", "--confirm-file", code)
    assert run(capsys, "import", MUELLER)[0] == 0
    told(capsys, "backup", "--to", tmp_path / "stick")
    before = told(capsys, "verify")[0]

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "new computer"))
    KEPT.clear()  # another computer, another keyring
    (found,) = told(capsys, "restore", tmp_path / "stick", "--preview", "--recovery-code-file", code)
    assert found["households"] == 1
    (done,) = told(capsys, "restore", tmp_path / "stick", "--recovery-code-file", code)
    assert done["aside"] is None
    told(capsys, "keys", "add", "keyring", "--recovery-code-file", code)
    after = told(capsys, "verify")[0]
    assert {name: after[name] for name in ("households", "steps", "changes", "whole")} == {
        name: before[name] for name in ("households", "steps", "changes", "whole")
    }
    assert names(capsys) == ["mueller"]


@pytest.mark.usefixtures("plain_keyring")
def test_the_code_can_go_to_a_sheet_instead_of_the_screen(capsys, tmp_path):
    run(capsys, "import", MUELLER)
    paper = tmp_path / "sheet.pdf"
    status, out, _ = run(capsys, "keys", "recovery", "--out", paper)
    assert status == 0
    code = RecoveryCode.read(re.search(r"(?:[0-9A-Z]{4} ){6}[0-9A-Z]{4}", text_of(paper.read_bytes(), "-raw"))[0])
    assert not any(group in out for group in code.groups)
    assert paper.stat().st_mode & 0o077 == 0
    told(capsys, "keys", "recovery", "--confirm-file", written(tmp_path / "code", str(code)))
    assert run(capsys, "import", MUELLER)[0] == 0
