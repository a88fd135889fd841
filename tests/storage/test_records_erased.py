"""Erasure and rescue reach what is kept beside the plans: answers, frozen plans, round tables, notes and scans."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.agreed import core
from desktop.domain.fingerprint import fingerprint
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note
from desktop.storage import database
from desktop.storage.salvage import salvage
from desktop.storage.vault import Vault
from tests.storage.plain import exported, hits, plain
from tests.storage.test_erasure import DAY, PERSON, with_zeisig
from tests.storage.vaults import CHEAP, PHOTO, keep_records, new_vault, put

OWN = (*PERSON, "Kranichfoto", "Kranichblatt")
"""Words of the person, and of scans that show them."""


@pytest.fixture
def lived(vault: Vault) -> Vault:
    """A vault in which somebody stands in every record, in names and texts, now and in older versions."""
    vault.author = "Anna"
    plan = with_zeisig()
    vault.save(None, plan)
    keep_records(vault, who="zeisig-id", words="Zeisigson")
    version = vault.versions("mueller")[0]
    version = vault.save_answer(
        version, None, Answer(participant="jan", kind=AnswerKind.DIFFERING, on=DAY, words="Mit Zeisigson reden")
    )
    vault.attach(version, "Blatt.pdf", "application/pdf", b"%PDF Kranichblatt", on=DAY)
    (held,) = vault.conferences("mueller")
    vault.save_conference(held, replace(held, title="Stieglitzsohn Zeisigson geht", present=("jan", "zeisig-id")))
    others = Note(id="n2", household="mueller", on=DAY, text="Erika lacht", by="Anna")
    vault.save_note(None, others)
    vault.attach(others, "Erika.jpg", "image/jpeg", PHOTO, on=DAY, shows=("erika",))
    vault.attach(others, "Zwei.jpg", "image/jpeg", b"Kranichfoto", on=DAY, shows=("erika", "zeisig-id"))
    gone = Note(id="n3", household="mueller", on=DAY, text="Zeisigson war da")
    vault.save_note(None, gone)
    vault.save_note(gone, None)
    newer = put(plan, replace(plan.tasks[1], title="Zeisigson geht mit"))
    vault.save(plan, newer)
    vault.make_version(newer, DAY)
    return vault


def test_no_byte_of_an_erased_person_is_left_in_records(lived: Vault, tmp_path: Path) -> None:
    assert set(hits(plain(lived), *OWN)) >= {"Zeisigson", "zeisig-id", "Kranichfoto", "Kranichblatt"}
    lived.erase_person("mueller", "zeisig-id")
    assert hits(plain(lived), *OWN) == []
    assert hits(exported(lived, tmp_path / "plain.db"), *OWN) == []
    assert lived.journal.verify().faults == ()


def test_what_others_said_stays_theirs(lived: Vault) -> None:
    lived.erase_person("mueller", "zeisig-id")
    second, first = lived.versions("mueller")
    for version in (first, second):
        assert version.fingerprint == fingerprint(version.plan)
        assert version.core == core(version.plan)
        assert version.scans == ()
        assert version.plan.participant("jan") is not None
        assert version.plan.participant("zeisig-id") is None
    assert first.answers == (Answer(participant="jan", kind=AnswerKind.DIFFERING, on=DAY, words="Mit … reden"),)
    (held,) = lived.conferences("mueller")
    assert held == Conference(
        id="k1", household="mueller", on=DAY, title="… geht", present=("jan",), note="… II",
        decisions=(
            Decision(id="d1", text="… fragen", due=DAY),
            Decision(id="d2", text="Schlüssel nachmachen", done_on=DAY),
        ),
    )  # fmt: skip
    notes = {note.id: note for note in lived.notes("mueller")}
    assert notes.keys() == {"n1", "n2"}
    assert (notes["n1"].text, notes["n1"].scans) == ("… am Fenster", ())
    assert [scan.name for scan in notes["n2"].scans] == ["Erika.jpg"]
    assert lived.content(notes["n2"], notes["n2"].scans[0]) == PHOTO
    assert not any("zeisig" in repr(event).casefold() for event in lived.events("mueller"))
    lived.save_conference(held, replace(held, note="weiter"))
    assert lived.journal.verify().whole


def test_an_erased_household_takes_its_records_along(lived: Vault, tmp_path: Path) -> None:
    words = ("Herbst", "Kranich", "Erika", "Zeisig", "fragen", "Schlüssel nachmachen", "a photo that is none")
    assert hits(plain(lived), *words)
    lived.erase_household("mueller")
    assert hits(plain(lived), *words) == []
    assert hits(exported(lived, tmp_path / "plain.db"), *words) == []
    assert lived.open_decisions() == []
    assert lived.journal.verify().faults == ()


def test_records_of_a_household_that_left_the_lists_are_erased_too(lived: Vault) -> None:
    lived.delete(lived.load("mueller"))
    lived.erase_person("mueller", "zeisig-id")
    assert hits(plain(lived), "Kranichfoto", "Zeisigson", "zeisig-id") == []
    assert lived.journal.verify().faults == ()
    lived.erase_household("mueller")
    assert hits(plain(lived), "Kranich", "Erika", "Schlüssel nachmachen") == []
    assert lived.journal.verify().faults == ()


def test_after_a_restore_whoever_was_erased_is_erased_again(lived: Vault, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    lived._checkpoint()
    shutil.copytree(lived.places.folder, copy)
    lived.erase_person("mueller", "zeisig-id")
    for path in lived.places.folder.glob("erased*"):
        shutil.copy(path, copy)
    ledgers = {path.name for path in lived.places.folder.iterdir()} - {path.name for path in copy.iterdir()}
    for name in ledgers:
        if "erased" in name or "ledger" in name:
            shutil.copy(lived.places.folder / name, copy / name)
    (copy / "vault.lock").unlink(missing_ok=True)
    with Vault.open(copy, [CHEAP]) as again:
        assert hits(plain(again), *OWN) == []
        assert again.journal.verify().faults == ()


# --- rescue


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, with_zeisig())
        keep_records(vault, who="jan")
        for number in range(8):
            note = Note(id=f"m{number}", household="mueller", on=DAY, text=f"Notiz {number}")
            vault.save_note(None, note)
            vault.attach(note, f"{number}.jpg", "image/jpeg", bytes([number]) * 20_000, on=DAY)
    return tmp_path / "vault"


def everything(vault: Vault) -> list[object]:
    return [*vault.versions("mueller"), *vault.conferences("mueller"), *vault.notes("mueller")]


def test_a_rescue_brings_records_and_scans_along(filled: Path, tmp_path: Path) -> None:
    with Vault.open(filled, [CHEAP]) as vault:
        before = everything(vault)
    rescue = salvage(filled, [CHEAP], tmp_path / "new")
    assert (rescue.whole, rescue.history_kept) == (True, True)
    with Vault.open(tmp_path / "new", [CHEAP]) as vault:
        assert everything(vault) == before
        note = vault.notes("mueller")[0]
        assert vault.content(note, note.scans[0]) == bytes([7]) * 20_000
        assert vault.journal.verify().whole


def torn(filled: Path, tmp_path: Path, table: str, last: bool = False) -> Path:
    """A copy of which one page of a table is broken."""
    with Vault.open(filled, [CHEAP]) as vault:
        key = bytes(vault._key)
        with vault.reading() as cursor:
            root = cursor.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    connection = database.connect(filled / "vault.db", key)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    folder = tmp_path / "torn"
    shutil.copytree(filled, folder)
    data = bytearray((folder / "vault.db").read_bytes())
    page = len(data) // 4096 - 1 if last else root - 1
    data[page * 4096 + 100] ^= 0xFF
    (folder / "vault.db").write_bytes(data)
    return folder


def test_scans_whose_bytes_are_lost_are_told_and_let_go_of(filled: Path, tmp_path: Path) -> None:
    rescue = salvage(torn(filled, tmp_path, "content"), [CHEAP], tmp_path / "new")
    assert rescue.history_kept
    assert rescue.households[0].missing["scan"] > 0
    with Vault.open(tmp_path / "new", [CHEAP]) as vault:
        assert len(vault.notes("mueller")) == 9
        assert vault.journal.verify().whole
        for note in vault.notes("mueller"):
            for scan in note.scans:
                assert vault.content(note, scan)


def test_without_the_log_records_are_put_together_row_by_row(filled: Path, tmp_path: Path) -> None:
    with Vault.open(filled, [CHEAP]) as vault:
        before = everything(vault)
    rescue = salvage(torn(filled, tmp_path, "txn"), [CHEAP], tmp_path / "new")
    assert not rescue.history_kept
    assert rescue.whole
    with Vault.open(tmp_path / "new", [CHEAP]) as vault:
        assert sorted(map(repr, everything(vault))) == sorted(map(repr, before))
        assert vault.journal.verify().whole


def test_a_record_that_is_lost_takes_its_parts_along_and_is_told(filled: Path, tmp_path: Path) -> None:
    folder = torn(filled, tmp_path, "conference")
    rescue = salvage(folder, [CHEAP], tmp_path / "new")
    assert rescue.history_kept  # the log gives it back
    with Vault.open(tmp_path / "new", [CHEAP]) as vault:
        assert [len(held.decisions) for held in vault.conferences("mueller")] == [2]
