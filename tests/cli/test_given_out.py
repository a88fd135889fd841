"""Whatever leaves the program for somebody holds no more than their consent covers, and is remembered."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop import handing
from desktop.cli import main
from desktop.domain.disclosure import NotAgreed
from desktop.domain.history import Output
from desktop.domain.plan import Consent, Plan
from desktop.domain.ports import DOCUMENT_KINDS
from desktop.domain.vocabulary import Area, Scope
from desktop.exchange.plan_file import write_plan
from desktop.storage import open_vault
from desktop.storage.vault import Vault
from tests.documents.pdf import text_of
from tests.storage.vaults import WORDS, full_example, new_vault, put

ON = date(2026, 11, 23)
CANARIES = ("Zeisigtablette", "Stieglitzwissen", "Dompfaffbedarf", "Meisengrund", "Finkenreise", "Amselnotiz")


def birds() -> Plan:
    """The example with something of health in every place, and Hạnh with no part in any of it."""
    own = Consent(id="own", participant="erika", scope=Scope.HEALTH, given_on=ON)
    plan = replace(full_example(), consents=(own,), extra=f'{{"x-note":"{CANARIES[5]}"}}')
    plan = replace(plan, commitments=tuple(c for c in plan.commitments if c.participant != "hanh"))
    tasks = tuple(
        replace(task, title=f"{CANARIES[0]} {i}") if task.area is Area.ILLNESS else task
        for i, task in enumerate(plan.tasks)
    )
    return replace(
        plan,
        tasks=tasks,
        information=tuple(replace(one, title=CANARIES[1], scope=Scope.HEALTH) for one in plan.information),
        needs=tuple(replace(one, text=CANARIES[2]) for one in plan.needs),
        absences=tuple(replace(one, reason=CANARIES[3]) for one in plan.absences),
        transitions=tuple(replace(one, title=CANARIES[4]) for one in plan.transitions),
    )


def agreed(scope: Scope, **more: date) -> Plan:
    return put(birds(), Consent(id="k", participant="hanh", scope=scope, given_on=ON, **more))


def handed(kind: str, plan: Plan, to: handing.Handing) -> str:
    """Everything that can be read in what was written."""
    if kind == "plan-file":
        handing.export(plan, to)
        return to.path.read_text("utf-8")
    handing.print_sheet(kind, plan, "de", to)
    return text_of(to.path.read_bytes())


EVERYTHING = (*DOCUMENT_KINDS, "plan-file")
WITHOUT_TASKS = ("open-points", "matrix", "conference", "family-time")
"""What names tasks only where something is open, or never."""


@pytest.mark.parametrize("kind", EVERYTHING)
def test_nothing_that_leaves_for_somebody_holds_what_they_may_not_know(kind: str, tmp_path: Path) -> None:
    whole = handed(kind, birds(), handing.Handing(tmp_path / "whole", ON))
    assert kind in WITHOUT_TASKS or CANARIES[0] in whole  # or the test would prove nothing
    for scope in (Scope.CONTACT, Scope.PLAN):
        if (kind, scope) == ("emergency", Scope.CONTACT):  # who may know names alone learns not even that it exists
            with pytest.raises(NotAgreed):
                handed(kind, agreed(scope), handing.Handing(tmp_path / scope, ON, "hanh"))
            continue
        told = handed(kind, agreed(scope), handing.Handing(tmp_path / scope, ON, "hanh"))
        assert not [word for word in CANARIES if word in told]
    if kind not in (*WITHOUT_TASKS, "sheet"):  # one's own tasks alone, whatever one may know
        assert CANARIES[0] in handed(kind, agreed(Scope.HEALTH), handing.Handing(tmp_path / "health", ON, "hanh"))


@pytest.mark.parametrize("kind", EVERYTHING)
def test_nothing_leaves_without_a_consent_or_after_it_was_taken_back(kind: str, tmp_path: Path) -> None:
    withdrawn = agreed(Scope.HEALTH, withdrawn_on=ON + timedelta(1))
    handed(kind, withdrawn, handing.Handing(tmp_path / "before", ON, "hanh"))
    for plan, on in ((birds(), ON), (withdrawn, ON + timedelta(1))):
        with pytest.raises(NotAgreed):
            handed(kind, plan, handing.Handing(tmp_path / "after", on, "hanh"))
    assert not (tmp_path / "after").exists()


def outputs(vault: Vault) -> list[Output | None]:
    return [event.output for event in vault.events("mueller") if event.output]


def test_what_leaves_by_the_command_line_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text(WORDS, "utf-8")
    monkeypatch.setenv("NAHTSTELLE_PASSPHRASE_FILE", str(passphrase))
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, agreed(Scope.PLAN))
    store = ["--store", str(tmp_path / "vault"), "--household", "mueller", "--quiet"]
    out = ["--out", str(tmp_path / "out")]
    assert main(["print", "week", *store, *out, "--on", "2026-11-23"]) == 0
    assert main(["print", "agreement", *store, *out, "--on", "2026-11-23", "--for", "hanh"]) == 0
    assert main(["print", "agreement", *store, *out, "--on", "2026-11-23", "--for", "jan"]) == 1
    assert main(["print", "sheet", *store, *out, "--on", "2026-11-23", "--participant", "hanh"]) == 0
    assert main(["print", "sheet", *store, *out, "--on", "2026-11-23", "--participant", "jan"]) == 1
    assert main(["print", "week", *store, *out, "--on", "2026-11-23", "--participant", "hanh"]) == 1
    assert main(["export", "--to", "plan", *store, *out, "--for", "erika"]) == 0
    with open_vault(tmp_path / "vault", WORDS) as vault:
        third, sheet, second, first = outputs(vault)
        assert sheet == Output("sheet", "Nguyễn Thị Hạnh", ON)
        assert first == Output("week", "", ON)
        assert second == Output("agreement", "Nguyễn Thị Hạnh", ON)
        assert third is not None
        assert (third.kind, third.recipient) == ("plan-file", "Erika Müller")


def test_a_plan_file_on_its_own_is_printed_for_somebody_too(tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_bytes(write_plan(agreed(Scope.PLAN)))
    arguments = ["print", "agreement", str(file), "--out", str(tmp_path / "out"), "--on", "2026-11-23", "--quiet"]
    assert main([*arguments, "--for", "hanh"]) == 0
    assert CANARIES[0] not in text_of((tmp_path / "out").read_bytes())


def test_what_the_window_prints_is_remembered_and_what_it_shows_is_not(vault: Vault, tmp_path: Path) -> None:
    vault.save(None, birds())
    printer = handing.NotingPrinter(handing.printer, vault)
    printer.document("week", birds(), ON)
    assert outputs(vault) == []
    printer.write("week", birds(), ON, tmp_path / "week.pdf")
    assert outputs(vault) == [Output("week", "", ON)]
    assert (tmp_path / "week.pdf").stat().st_size > 1000


@pytest.fixture
def vault(tmp_path: Path):
    with new_vault(tmp_path / "own") as opened:
        yield opened
