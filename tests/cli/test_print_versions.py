"""What the command line prints of a stored household knows its versions and its round tables, and is remembered so."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.domain.copies import copies
from desktop.domain.history import Output, told
from desktop.domain.records import Conference, Decision
from desktop.storage import open_vault
from tests.documents.pdf import text_of
from tests.storage.vaults import WORDS, example, new_vault

ON = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(WORDS, "utf-8")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, example())
    return tmp_path / "vault"


def printed(folder: Path, kind: str, *more: str) -> str:
    out = folder.parent / "out.pdf"
    store = ["--store", str(folder), "--household", "mueller", "--quiet", "--on", "2026-11-23"]
    assert main(["print", kind, *store, "--out", str(out), *more]) == 0
    return " ".join(text_of(out.read_bytes()).split())


def test_an_agreement_is_a_draft_until_it_is_a_version_and_again_when_the_plan_moves_on(folder: Path) -> None:
    assert "Entwurf, Stand 23. November 2026" in printed(folder, "agreement")
    with open_vault(folder, WORDS) as vault:
        version = vault.make_version(vault.load("mueller"), ON - timedelta(1))
    text = printed(folder, "agreement")
    assert "Fassung 1 vom 22. November 2026" in text
    assert version.fingerprint in text
    assert main(
        ["print", "all", "--household", "mueller", "--store", str(folder), "--quiet", "--out",
         str(folder.parent / "all"), "--on", "2026-11-23"]
    ) == 0  # fmt: skip
    with open_vault(folder, WORDS) as vault:
        plan = vault.load("mueller")
        found = copies(vault.events("mueller"), vault.versions("mueller"), plan)
        assert [(copy.version, copy.outdated) for copy in found] == [(1, False), (1, False), (None, True)]
        vault.save(plan, replace(plan, tasks=(replace(plan.tasks[0], title="Spritze"), *plan.tasks[1:])))
        found = copies(vault.events("mueller"), vault.versions("mueller"), vault.load("mueller"))
        assert [copy.outdated for copy in found] == [True, True, True]
        outputs = [event.output for event in vault.events("mueller") if event.output]
        assert Output("agreement", "", ON, 1) in outputs
        assert Output("week", "", ON) in outputs
        lines = [line for one in told(vault.events("mueller"), plan, "de") for line in one.lines]
        assert "die Vereinbarung, Fassung 1, Stand 23. November 2026" in lines
    assert "Entwurf" in printed(folder, "agreement")


def test_a_conference_prints_the_latest_that_was_held(folder: Path) -> None:
    assert "Was wir vereinbart haben" not in printed(folder, "conference")
    with open_vault(folder, WORDS) as vault:
        for number, on in enumerate((ON - timedelta(30), ON, ON + timedelta(5))):
            decision = Decision(id="d", text=f"Punkt {number}", owner="jan")
            vault.save_conference(None, Conference(id=f"k{number}", household="mueller", on=on, decisions=(decision,)))
    text = printed(folder, "conference")
    assert "Punkt 1" in text
    assert "Punkt 0" not in text
    assert "Punkt 2" not in text
