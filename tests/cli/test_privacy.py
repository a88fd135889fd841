"""History, access, erasure, periods and figures from the command line."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.domain.plan import Address, Plan
from desktop.domain.retention import Period, Periods, Reason
from desktop.storage import open_vault
from tests.documents.pdf import text_of
from tests.storage.vaults import WORDS, example, new_vault, put

PLAN = example()


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A vault in which a task was renamed."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(WORDS, "utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    with new_vault(tmp_path / "vault") as vault:
        vault.author = "Anna"
        vault.save(None, PLAN, "Erstgespräch")
        vault.save(PLAN, put(PLAN, replace(PLAN.tasks[0], title="Spritze")), "Anruf")
    return tmp_path / "vault"


def run(capsys: pytest.CaptureFixture[str], store: Path, *arguments: object) -> tuple[int, str]:
    status = main([*map(str, arguments), "--store", str(store)])
    return status, capsys.readouterr().out


def test_the_history_is_read_and_a_step_taken_back(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    status, out = run(capsys, store, "history", "--household", "mueller")
    assert status == 0
    assert out.startswith("2\tAnna hat am ")
    assert f"jetzt „Spritze“ (vorher „{PLAN.tasks[0].title}“)" in out
    status, out = run(capsys, store, "history", "--household", "mueller", "--undo", 2, "--json")
    latest = json.loads(out.splitlines()[0])
    assert (status, latest["step"], latest["can_undo"]) == (0, 3, True)
    with open_vault(store, WORDS) as vault:
        assert vault.load("mueller") == PLAN


def test_the_history_of_a_person(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    _status, out = run(capsys, store, "history", "--household", "mueller", "--participant", "jan")
    assert out.startswith("1\t")


def test_an_answer_is_written_and_remembered(capsys: pytest.CaptureFixture[str], store: Path, tmp_path: Path) -> None:
    known = ("known", "--household", "mueller", "--participant", "jan", "--out")
    assert run(capsys, store, *known, tmp_path / "jan.json")[0] == 0
    assert run(capsys, store, *known, tmp_path / "jan.pdf")[0] == 0
    data = json.loads((tmp_path / "jan.json").read_text("utf-8"))
    assert data["person"] == "Jan Łukasiewicz"
    assert "Jan Łukasiewicz" in text_of((tmp_path / "jan.pdf").read_bytes())
    with open_vault(store, WORDS) as vault:
        outputs = [event.output for event in vault.events("mueller") if event.output]
    assert [(output.kind, output.recipient) for output in outputs] == [("access", "Jan Łukasiewicz")] * 2


def test_erasing_asks_to_be_meant(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    erase = ("erase", "--household", "mueller", "--participant", "hanh")
    assert run(capsys, store, *erase)[0] == 1
    with open_vault(store, WORDS) as vault:
        assert vault.load("mueller").participant("hanh")
    assert run(capsys, store, *erase, "--for-ever")[0] == 0
    with open_vault(store, WORDS) as vault:
        assert not vault.load("mueller").participant("hanh")
    assert run(capsys, store, "erase", "--household", "mueller", "--for-ever")[0] == 0
    with open_vault(store, WORDS) as vault:
        assert not vault.households()


def test_what_is_due_is_listed_and_stays(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    left = put(PLAN, replace(PLAN.participants[1], until=date(2000, 1, 1)))
    with open_vault(store, WORDS) as vault:
        vault.set_periods(Periods(date(2026, 1, 1), (Period(Reason.LEFT, 12),)))
        vault.save(vault.load("mueller"), replace(left, commitments=(), handovers=()))
    _status, out = run(capsys, store, "due", "--json")
    found = json.loads(out)
    assert (found["household"], found["participant"]) == ("mueller", PLAN.participants[1].id)
    with open_vault(store, WORDS) as vault:
        assert vault.load("mueller").participant(PLAN.participants[1].id)


def test_figures_over_all_households_name_nobody(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    with open_vault(store, WORDS) as vault:
        vault.add([_in(f"h{n}", "Nord" if n < 12 else "Süd") for n in range(18)])
    status, out = run(capsys, store, "statistics", "--on", "2026-11-23", "--json")
    found = json.loads(out)
    assert (status, found["households"]) == (0, 15)
    assert found["districts"]["Nord"] in (None, 10)
    _status, out = run(capsys, store, "statistics", "--on", "2026-11-23")
    assert "Mindestens 15 Haushalte" in out
    assert "Müller" not in out


def _in(own: str, district: str) -> Plan:
    address = replace(PLAN.household.address or Address(), district=district)
    return replace(PLAN, household=replace(PLAN.household, id=own, address=address))
