"""Printing much at once from the command line."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.domain import printing
from desktop.domain.plan import Plan
from desktop.domain.vocabulary import HouseholdStatus
from desktop.exchange.plan_file import write_plan
from desktop.storage import open_vault
from desktop.storage.vault import Vault
from tests.documents.households import consenting, made, mueller
from tests.documents.pdf import shown, text_of
from tests.storage.vaults import WORDS, new_vault

ON = ("--on", "2026-11-23")


def household(name: str, **more: object) -> Plan:
    plan = mueller()
    return replace(plan, household=replace(plan.household, id=name.lower(), name=name, **more))


@pytest.fixture
def store(tmp_path: Path) -> list[str]:
    (tmp_path / "words").write_text(WORDS, encoding="utf-8")
    with new_vault(tmp_path / "vault") as vault:
        for name in ("Anna", "Berta", "Clara"):
            vault.save(None, household(name))
        vault.save(None, household("Dora", status=HouseholdStatus.CLOSED))
    return ["--store", str(tmp_path / "vault"), "--passphrase-file", str(tmp_path / "words")]


def outputs(vault: Vault, household_id: str) -> list[str]:
    return [event.output.kind for event in vault.events(household_id) if event.output]


def test_all_households_that_are_accompanied_are_printed_into_a_folder(tmp_path: Path, store: list[str]) -> None:
    out = tmp_path / "blätter"
    assert main(["print", "week", "--all", "--out", str(out), *ON, *store]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        f"{name} – Wochenplan.pdf" for name in ("Anna", "Berta", "Clara")
    ]
    with open_vault(tmp_path / "vault", WORDS) as vault:
        assert outputs(vault, "anna") == ["week"]
        assert outputs(vault, "dora") == []


def test_several_households_are_named_one_by_one(tmp_path: Path, store: list[str]) -> None:
    out = tmp_path / "out"
    assert main(["print", "family-time", "--household", "anna", "--household", "clara", "--out", str(out), *store]) == 0
    assert sorted(path.name for path in out.iterdir()) == ["Anna – Familienzeit.pdf", "Clara – Familienzeit.pdf"]


def test_all_documents_of_a_plan_file_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "plan.json"
    file.write_bytes(write_plan(consenting(mueller())))
    assert main(["print", "all", str(file), "--out", str(tmp_path / "out"), *ON]) == 0
    made_files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert "Erika Müller – Notfallblatt.pdf" in made_files
    assert "Erika Müller – Mein Blatt – Jan Łukasiewicz.pdf" in made_files
    assert len(made_files) > 10
    assert str(len(made_files)) in capsys.readouterr().out


def test_what_is_refused_is_named_and_the_exit_status_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [tmp_path / "a.json", tmp_path / "b.json"]
    files[0].write_bytes(write_plan(made(["王芳", "Jan"], ["x"])))
    files[1].write_bytes(write_plan(mueller()))
    assert main(["print", "agreement", *map(str, files), "--out", str(tmp_path / "out"), *ON]) == 1
    assert "王" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Erika Müller – Vereinbarung.pdf"]


def test_who_stops_keeps_what_is_finished(
    tmp_path: Path, store: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    real = printing.Batch.orders
    asked = []

    def orders(self: printing.Batch, plan: Plan, *args: object, **more: object) -> object:
        asked.append(plan.household.name)
        if len(asked) == 3:
            raise KeyboardInterrupt
        return real(self, plan, *args, **more)

    monkeypatch.setattr(printing.Batch, "orders", orders)
    assert main(["print", "week", "--all", "--out", str(tmp_path / "out"), *store]) == 130
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert "Abgebrochen. Fertig und ganz: " in capsys.readouterr().err


def test_the_agreement_is_printed_large(tmp_path: Path) -> None:
    file, out = tmp_path / "plan.json", tmp_path / "groß.pdf"
    file.write_bytes(write_plan(mueller()))
    assert main(["print", "agreement", str(file), "--large", "--out", str(out), *ON]) == 0
    assert min(string.size for string in shown(out.read_bytes()) if not string.artifact) >= 16
    assert main(["print", "week", str(file), "--large", "--out", str(out), *ON]) == 1


def test_emoji_are_told_before_printing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, out = tmp_path / "plan.json", tmp_path / "out.pdf"
    file.write_bytes(write_plan(made(["Jan Test", "Olga Test"], ["Kuchen 🎂 backen"])))
    assert main(["print", "agreement", str(file), "--out", str(out), *ON]) == 0
    assert "Auf Papier fehlt 🎂 (in „Kuchen 🎂 backen“)" in capsys.readouterr().err
    assert "Kuchen backen" in text_of(out.read_bytes())


@pytest.mark.parametrize(
    "wrong",
    [
        ["print", "week", "--out", "x"],
        ["print", "week", "plan.json", "--all", "--out", "x"],
        ["print", "all", "plan.json", "--for", "jan", "--out", "x"],
    ],
)
def test_what_does_not_go_together_is_said(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(wrong) == 1
    assert "Bitte" in capsys.readouterr().err
