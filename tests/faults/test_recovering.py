"""Row 18 of the fault matrix: the computer is gone; a backup and one key bring everything back on another one."""

import json
import os
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from desktop.cli import main
from desktop.domain.plan import Plan
from desktop.exchange.plan_file import read_plan, write_plan
from tests.storage.vaults import CHEAP, WORDS

KEYS = ("recovery code", "passphrase", "carrier's key")


class Computer:
    """A computer of its own: an empty home, no keyring, and the program."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir()

    def file(self, name: str, content: str) -> str:
        (self.home / name).write_text(content, encoding="utf-8")
        return str(self.home / name)

    def run(self, *arguments: str) -> str:
        places = {"HOME": str(self.home), "XDG_DATA_HOME": str(self.home / "data")}
        keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
        out, err = StringIO(), StringIO()
        with patch.dict(os.environ, places | keyring), redirect_stdout(out), redirect_stderr(err):
            status = main([*arguments, "--lang", "de"])
        assert status == 0, (arguments, err.getvalue())
        return out.getvalue()


def test_a_backup_and_one_key_bring_everything_back_on_another_computer(
    tmp_path: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    office, stick = Computer(tmp_path / "office"), tmp_path / "stick"
    stick.mkdir()
    words = ("--passphrase-file", office.file("words", f"{WORDS}\n"))
    plan = office.file("plan.json", write_plan(mueller).decode())
    office.run("import", plan, *words)
    public, private = office.home / "carrier.pub", office.home / "carrier.key"
    office.run("keys", "carrier", "--public", str(public), "--private", str(private))
    office.run("keys", "add", "organisation", "--public-key-file", str(public), *words)
    code = json.loads(office.run("keys", "recovery", "--json", *words))["code"]
    office.run("backup", "--second-place", str(stick), *words)
    secrets = (code, CHEAP.words, private.read_text(encoding="utf-8"))
    options = ("--recovery-code-file", "--passphrase-file", "--carrier-key-file")
    for name, secret, option in zip(KEYS, secrets, options, strict=True):
        started = time.monotonic()
        fresh = Computer(tmp_path / name.replace("'", ""))
        key = (option, fresh.file("key", f"{secret}\n"))
        assert json.loads(fresh.run("restore", str(stick), "--preview", "--json", *key))["households"] == 1
        fresh.run("restore", str(stick), *key)
        new = fresh.file("new", "Neuer Rechner, neue Worte\n")
        fresh.run("keys", "add", "passphrase", "--new-passphrase-file", new, *key)
        out = fresh.home / "out.json"
        fresh.run("export", "--household", "mueller", "--to", "plan", "--out", str(out), "--passphrase-file", new)
        assert read_plan(out.read_bytes()) == mueller
        assert json.loads(fresh.run("verify", "--json", "--passphrase-file", new))["whole"]
        assert time.monotonic() - started < 60
    survived("18", "another computer, a backup and one key: code, passphrase, carrier's", len(KEYS))


def test_a_wrong_key_on_another_computer_restores_nothing(tmp_path: Path, mueller: Plan) -> None:
    office, fresh = Computer(tmp_path / "office"), Computer(tmp_path / "fresh")
    words = ("--passphrase-file", office.file("words", f"{WORDS}\n"))
    office.run("import", office.file("plan.json", write_plan(mueller).decode()), *words)
    office.run("backup", "--to", str(tmp_path / "stick"), *words)
    with pytest.raises(AssertionError, match="passt nicht"):
        fresh.run("restore", str(tmp_path / "stick"), "--passphrase-file", fresh.file("key", "falsch\n"))
    assert not list((fresh.home / "data").rglob("vault.*"))
