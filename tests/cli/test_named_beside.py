"""A household's own plan file names what lives in the vault alone, and is read back as the plan that it was."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from desktop import handing
from desktop.cli import main
from desktop.desk import VaultDesk
from desktop.domain.fields import NAMED_BESIDE, extra_text
from desktop.domain.fingerprint import fingerprint
from desktop.domain.plan import Consent, Plan
from desktop.domain.ports import Standing
from desktop.domain.records import AnswerKind
from desktop.domain.vocabulary import Scope
from desktop.exchange.plan_file import read_plan, write_plan
from desktop.exchange.plan_schema import schema
from desktop.storage.vault import Vault
from tests.domain.strategies import json_values, plans
from tests.storage.vaults import DAY, PHOTO, WORDS, full_example, keep_records, new_vault, put

VALIDATOR = Draft202012Validator(schema())
HERBST = "Zeisigherbst"


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("named") / "vault") as opened:
        yield opened


@pytest.fixture(scope="module")
def known(vault: Vault) -> Plan:
    """A stored household with something of every kind beside it."""
    consents = (Consent(id="own", participant="erika", scope=Scope.HEALTH, given_on=DAY),
                Consent(id="k", participant="jan", scope=Scope.HEALTH, given_on=DAY))  # fmt: skip
    plan = put(full_example(), *consents)
    vault.save(None, plan)
    keep_records(vault, words=HERBST)
    return plan


def exported(vault: Vault, plan: Plan, path: Path, recipient: str = "") -> bytes:
    VaultDesk(vault).hand_over(plan, DAY, path, recipient)
    return path.read_bytes()


def test_a_household_s_own_file_names_what_the_vault_alone_holds(vault: Vault, known: Plan, tmp_path: Path) -> None:
    steps = len(vault.events("mueller"))
    data = json.loads(exported(vault, known, tmp_path / "plan.json"))
    VALIDATOR.validate(data)
    assert data["x-agreements"] == [
        {
            "number": 1,
            "on": "2026-11-23",
            "effective_from": "2026-11-23",
            "sign": fingerprint(known),
            "answers": {AnswerKind.DIFFERING.value: 1},
        }
    ]
    assert data["x-conferences"] == [{"on": "2026-11-23", "present": 1, "decisions": 2, "done": 1}]
    assert [(each["name"], each["size"]) for each in data["x-attachments"]] == [
        ("Bild.jpg", len(PHOTO) + len(HERBST)),
        (f"{HERBST}.pdf", 5 + len(HERBST)),
    ]
    today = date.today().isoformat()  # noqa: DTZ011 - the history is told in the days of whoever reads it
    assert data["x-history"]["steps"] == steps
    assert data["x-history"]["last"] in (today, data["x-history"]["first"])


def test_no_word_of_anybody_is_among_what_is_named(vault: Vault, known: Plan, tmp_path: Path) -> None:
    data = json.loads(exported(vault, known, tmp_path / "plan.json"))
    named = json.dumps({key: data[key] for key in NAMED_BESIDE}, ensure_ascii=False)
    assert named.count(HERBST) == 1  # the name of a file, and nothing of answers, titles, notes and decisions


def test_nobody_but_the_household_is_told_what_lies_beside_its_plan(vault: Vault, known: Plan, tmp_path: Path) -> None:
    for recipient in ("jan", "erika"):
        assert not json.loads(exported(vault, known, tmp_path / recipient, recipient)).keys() & set(NAMED_BESIDE)
    handing.export(known, handing.Handing(tmp_path / "no-store", DAY))
    assert not json.loads((tmp_path / "no-store").read_bytes()).keys() & set(NAMED_BESIDE)


def test_what_is_not_there_is_not_named(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as fresh:
        fresh.save(None, full_example())
        data = json.loads(exported(fresh, full_example(), tmp_path / "plan.json"))
    assert data.keys() & set(NAMED_BESIDE) == {"x-history"}


def test_a_vault_knows_its_own_file_again_however_often_it_went_out(vault: Vault, known: Plan, tmp_path: Path) -> None:
    desk = VaultDesk(vault)
    for name in ("first", "second"):
        exported(vault, known, tmp_path / name)
        (back,) = desk.read(tmp_path / name)
        assert back.plan == known
        assert fingerprint(back.plan) == fingerprint(known)
        assert desk.standing(back.plan) is Standing.SAME


@given(plans())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_stored_plan_goes_out_and_comes_back_the_same(vault: Vault, tmp_path: Path, plan: Plan) -> None:
    desk, kept = VaultDesk(vault), plan.household.id in {row.id for row in vault.households()}
    vault.save(vault.load(plan.household.id) if kept else None, plan)
    written = exported(vault, plan, tmp_path / "plan.json")
    VALIDATOR.validate(json.loads(written))
    assert "x-history" in json.loads(written)
    (back,) = desk.read(tmp_path / "plan.json")
    assert back.plan == plan
    assert fingerprint(back.plan) == fingerprint(plan)
    assert desk.standing(back.plan) is Standing.SAME


@given(plans(), st.dictionaries(st.sampled_from(NAMED_BESIDE), json_values), json_values)
@settings(max_examples=40, deadline=None)
def test_only_these_four_keys_are_left_out_whatever_stands_there(plan: Plan, named: dict, other: object) -> None:
    ours = {**json.loads(plan.extra or "{}"), "x-agreement": other, "X-HISTORY": other}
    written = write_plan(replace(plan, extra=extra_text(ours)), named)
    assert json.loads(read_plan(written).extra) == ours


def test_the_command_line_writes_it_and_reads_it_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(WORDS, "utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    with new_vault(tmp_path / "vault") as fresh:
        fresh.save(None, full_example())
        keep_records(fresh)
    file, store = tmp_path / "plan.json", ["--store", str(tmp_path / "vault"), "--quiet"]
    assert main(["export", "--household", "mueller", "--to", "plan", *store, "--out", str(file)]) == 0
    assert json.loads(file.read_bytes())["x-agreements"][0]["number"] == 1
    assert main(["import", str(file), *store]) == 0  # the same: nothing is refused, nothing changes
