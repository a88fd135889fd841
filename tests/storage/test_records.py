"""Agreements, round tables, notes and scans are kept beside the plans, through the same log, and give nothing away."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.caseload import recheck
from desktop.domain.errors import VaultError
from desktop.domain.fingerprint import canonical, fingerprint
from desktop.domain.history import Deed, told
from desktop.domain.plan import Household, Plan
from desktop.domain.records import Answer, AnswerKind, Conference, Decision, Note, Scan, Version
from desktop.domain.vocabulary import HouseholdStatus
from desktop.storage.backup import Reason
from desktop.storage.errors import StaleEdit, UnknownHousehold, VaultDamaged
from desktop.storage.findings import KeptFindings
from desktop.storage.kinds import RECORDS
from desktop.storage.rebuild import rebuild
from desktop.storage.restore import restore
from desktop.storage.schema import PROJECTED
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP, PHOTO, full_example, keep_records

DAY = date(2026, 11, 23)
LATER = DAY + timedelta(30)


@pytest.fixture
def kept(vault: Vault, mueller: Plan) -> Vault:
    vault.author = "Anna"
    vault.save(None, mueller)
    return vault


def signed(who: str, words: str = "", kind: AnswerKind = AnswerKind.SIGNED) -> Answer:
    return Answer(participant=who, kind=kind, on=DAY, noted_by="Anna", words=words)


def everything(vault: Vault, household: str = "mueller") -> list[object]:
    return [*vault.versions(household), *vault.conferences(household), *vault.notes(household)]


# --- versions


def test_a_version_freezes_the_plan_as_it_was_agreed(kept: Vault, mueller: Plan) -> None:
    first = kept.make_version(mueller, DAY)
    assert (first.number, first.replaces, first.effective_from, first.made_by) == (1, None, DAY, "Anna")
    assert first.fingerprint == fingerprint(mueller)
    changed = replace(mueller, tasks=mueller.tasks[:-1], commitments=(), handovers=())
    kept.save(mueller, replace(mueller, needs=()))
    second = kept.make_version(kept.load("mueller"), LATER, effective_from=LATER + timedelta(7), review_on=LATER)
    assert (second.number, second.replaces, second.review_on) == (2, 1, LATER)
    assert kept.versions("mueller") == [second, first]
    assert canonical(kept.versions("mueller")[1].plan) == canonical(mueller)
    with pytest.raises(StaleEdit):
        kept.make_version(changed, LATER)
    with pytest.raises(UnknownHousehold):
        kept.versions("niemand")


def test_one_changed_word_is_another_sign_and_the_same_paper_the_same(kept: Vault, mueller: Plan) -> None:
    first = kept.make_version(mueller, DAY)
    again = kept.make_version(kept.load("mueller"), DAY)
    assert first.fingerprint == again.fingerprint
    changed = replace(mueller, goals=(replace(mueller.goals[0], text=mueller.goals[0].text + "!"), *mueller.goals[1:]))
    kept.save(mueller, changed)
    third = kept.make_version(changed, DAY)
    assert third.fingerprint != first.fingerprint
    assert third.core == first.core


def test_answers_are_noted_changed_and_taken_out(kept: Vault, mueller: Plan) -> None:
    version = kept.make_version(mueller, DAY)
    version = kept.save_answer(version, None, signed("jan"))
    version = kept.save_answer(version, None, signed("hanh", "Lieber vormittags.", AnswerKind.DIFFERING))
    version = kept.save_answer(version, signed("jan"), signed("jan", kind=AnswerKind.NOT_YET))
    assert version == kept.versions("mueller")[0]
    assert version.answered == {"hanh"}
    assert version.answer("hanh") == signed("hanh", "Lieber vormittags.", AnswerKind.DIFFERING)
    with pytest.raises(StaleEdit):
        kept.save_answer(version, signed("jan"), signed("jan", kind=AnswerKind.BY_WORD))
    version = kept.save_answer(version, version.answer("hanh"), None)
    assert version.answer("hanh") is None
    assert kept.save_answer(version, None, signed("hanh")).answered == {"hanh"}
    assert kept.journal.verify().faults == ()


def test_only_the_latest_version_without_answers_is_taken_back(kept: Vault, mueller: Plan) -> None:
    first, second = kept.make_version(mueller, DAY), kept.make_version(mueller, DAY)
    with pytest.raises(VaultError, match="nur die letzte Fassung"):
        kept.take_back_version(first)
    kept.take_back_version(second)
    kept.save_answer(first, None, signed("jan"))
    with pytest.raises(VaultError, match="nur die letzte Fassung"):
        kept.take_back_version(first)
    assert [one.number for one in kept.versions("mueller")] == [1]
    assert kept.make_version(mueller, DAY).number == 2


# --- round tables and notes


def test_a_round_table_keeps_its_decisions_in_their_order(kept: Vault) -> None:
    some = tuple(Decision(id=f"d{n}", text=f"Punkt {n}", owner="jan") for n in range(4))
    held = Conference(id="k", household="mueller", on=DAY, title="Herbst", present=("jan", "hanh"), decisions=some)
    kept.save_conference(None, held)
    assert kept.conferences("mueller") == [held]
    then = replace(held, note="Alle da", decisions=(some[3], replace(some[0], done_on=DAY), some[1]))
    kept.save_conference(held, then)
    assert kept.conferences("mueller") == [then]
    with pytest.raises(StaleEdit):
        kept.save_conference(held, replace(held, note="Anders"))
    kept.save_conference(then, held)
    assert kept.conferences("mueller") == [held]
    kept.save_conference(held, None)
    assert kept.conferences("mueller") == []
    kept.save_conference(None, held)
    assert kept.conferences("mueller") == [held]
    assert kept.journal.verify().faults == ()


def test_decisions_stay_open_until_they_are_done(kept: Vault, mueller: Plan) -> None:
    other = Plan(household=Household(id="zwei", name="Zwei", status=HouseholdStatus.ACTIVE))
    kept.save(None, other)
    late, soon, never = (Decision(id=i, text=i, due=due) for i, due in (("l", LATER), ("s", DAY), ("n", None)))
    done = Decision(id="x", text="x", done_on=DAY)
    kept.save_conference(
        None, Conference(id="k", household="mueller", on=DAY, decisions=(never, late, replace(done, owner="jan")))
    )
    held = Conference(id="k", household="zwei", on=DAY, decisions=(replace(soon, owner="weg"),))
    kept.save_conference(None, held)
    assert [(one.household, one.decision.id, one.owner_name) for one in kept.open_decisions()] == [
        ("zwei", "s", ""), ("mueller", "l", ""), ("mueller", "n", ""),
    ]  # fmt: skip
    kept.save_conference(held, replace(held, decisions=(replace(soon, owner="weg", done_on=DAY),)))
    kept.save(mueller, replace(mueller, household=replace(mueller.household, status=HouseholdStatus.CLOSED)))
    assert kept.open_decisions() == []


def test_notes_are_kept_changed_and_taken_out_with_their_photos(kept: Vault) -> None:
    note = Note(id="n", household="mueller", on=DAY, text="Der Läufer rutscht.", by="Anna")
    kept.save_note(None, note)
    photo = kept.attach(note, "läufer.jpg", "image/jpeg", PHOTO, on=DAY, shows=("erika",))
    (found,) = kept.notes("mueller")
    assert found == replace(note, scans=(photo,))
    kept.save_note(note, replace(note, text="Der Läufer ist weg."))
    assert kept.notes("mueller")[0].scans == (photo,)
    with pytest.raises(StaleEdit):
        kept.save_note(note, None)
    kept.save_note(kept.notes("mueller")[0], None)
    assert kept.notes("mueller") == []
    with pytest.raises(VaultError, match="liegt nicht mehr"):
        kept.content(note, photo)
    assert kept.journal.verify().faults == ()


# --- scans


def test_a_scan_comes_back_as_it_was_and_a_changed_one_is_told(kept: Vault, mueller: Plan) -> None:
    version = kept.make_version(mueller, DAY)
    content = bytes(range(256)) * 2000
    scan = kept.attach(version, "Seite 1.pdf", "application/pdf", content, on=DAY)
    assert scan.size == len(content)
    assert kept.content(version, scan) == content
    assert kept.versions("mueller")[0].scans == (scan,)
    with kept.writing("test") as cursor:
        cursor.execute("UPDATE content SET bytes = x'00'")
    with pytest.raises(VaultDamaged, match="nicht mehr so"):
        kept.content(version, scan)
    assert [fault.partition(": ")[2] for fault in kept.journal.verify().faults] == [
        "its bytes are others than its hash says"
    ]
    kept.detach(version, scan)
    kept.detach(version, scan)
    assert kept.versions("mueller")[0].scans == ()
    assert kept.journal.verify().faults == ()


def test_what_is_empty_too_large_or_belongs_nowhere_is_refused(
    kept: Vault, mueller: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = kept.make_version(mueller, DAY)
    monkeypatch.setattr("desktop.storage.records.MOST_BYTES", 10)
    for content in (b"", bytes(11)):
        with pytest.raises(VaultError, match="nicht angehängt"):
            kept.attach(version, "x", "image/png", content, on=DAY)
    kept.take_back_version(version)
    with pytest.raises(StaleEdit):
        kept.attach(version, "x", "image/png", b"x", on=DAY)
    with pytest.raises(StaleEdit):
        kept.save_answer(version, None, signed("jan"))


# --- with the log


def test_everything_can_be_made_anew_from_the_log_and_scans_stay(kept: Vault) -> None:
    keep_records(kept)
    before, (version, note) = everything(kept), (kept.versions("mueller")[0], kept.notes("mueller")[0])
    with kept.writing("test") as cursor:
        tables = {name: cursor.execute(f"SELECT * FROM {name} ORDER BY rid").fetchall() for name in PROJECTED}  # noqa: S608
        assert all(tables[kind.table] for kind in RECORDS)
        for name in reversed(PROJECTED):
            cursor.execute(f"DELETE FROM {name}")  # noqa: S608
        cursor.execute("DELETE FROM search_text")
        rebuild(cursor)
        for name, rows in tables.items():
            assert cursor.execute(f"SELECT * FROM {name} ORDER BY rid").fetchall() == rows  # noqa: S608
    assert everything(kept) == before
    assert kept.content(note, note.scans[0]) == PHOTO + b"Herbst"
    assert kept.content(version, version.scans[0]).startswith(b"%PDF")
    assert kept.journal.verify().whole


def test_records_wait_for_a_household_that_left_the_lists(kept: Vault, mueller: Plan) -> None:
    keep_records(kept)
    before = everything(kept)
    kept.delete(mueller)
    with pytest.raises(UnknownHousehold):
        kept.versions("mueller")
    assert kept.open_decisions() == []
    assert kept.journal.verify().whole
    step = kept.events("mueller")[0].step
    kept.undo(step)
    assert everything(kept) == before
    with pytest.raises(VaultError, match="nichts zurückzunehmen"):
        kept.undo(next(event.step for event in kept.events("mueller") if event.deed is Deed.RECORDED))


def test_steps_of_the_plan_are_taken_back_beside_records(kept: Vault, mueller: Plan) -> None:
    kept.save(mueller, replace(mueller, needs=()))
    step = kept.events("mueller")[0].step
    keep_records(kept)
    before = everything(kept)
    assert kept.undo(step) == mueller
    assert everything(kept) == before


def test_the_history_tells_of_them(kept: Vault, mueller: Plan) -> None:
    keep_records(kept)
    (held,) = kept.conferences("mueller")
    kept.save_conference(held, replace(held, decisions=(replace(held.decisions[0], done_on=DAY), held.decisions[1])))
    kept.save_conference(kept.conferences("mueller")[0], None)
    lines = [line for one in reversed(told(kept.events("mueller"), mueller, "de")) for line in one.lines]
    assert lines[1:] == [
        "Fassung 1 der Vereinbarung festgehalten, Stand 23. November 2026",
        "Antwort von Jan zur Vereinbarung: sieht etwas anders, „Herbst, so“, 23. November 2026",
        "„Herbst.pdf“ angehängt",
        "Runder Tisch am 23. November 2026: „Herbst I“",
        "Verabredet: „Herbst fragen“",
        "Erledigt am 23. November 2026: „Schlüssel nachmachen“",
        "Notiz vom 23. November 2026: „Herbst am Fenster“",
        "„Bild.jpg“ angehängt",
        "Erledigt am 23. November 2026: „Herbst fragen“",
        "Runder Tisch am 23. November 2026 herausgenommen",
        "Verabredung herausgenommen: „Herbst fragen“",
        "Verabredung herausgenommen: „Schlüssel nachmachen“",
    ]
    assert not any(one.can_undo for one in told(kept.events("mueller"), mueller, "de")[:-1])


# --- checks


def test_kept_findings_follow_agreement_answer_and_plan(kept: Vault, mueller: Plan) -> None:
    def rules() -> set[str]:
        (checked,) = recheck(KeptFindings(kept), DAY)
        with kept.reading() as cursor:
            said = str(cursor.execute("SELECT found FROM finding").fetchall())
        assert checked.on == DAY
        return {
            rule for rule in ("agreement-unsigned", "agreement-outdated")
            if rule in said or any(flag.rule == rule for flag in checked.flags)
        }  # fmt: skip

    def twos() -> int:
        (checked,) = recheck(KeptFindings(kept), DAY)
        return dict(checked.counts)[2]

    before = twos()
    assert kept.agreed("mueller") is None
    version = kept.make_version(mueller, DAY)
    assert twos() == before + 1
    for person in mueller.participants:
        version = kept.save_answer(version, None, signed(person.id, kind=AnswerKind.BY_WORD))
    assert twos() == before
    latest = kept.agreed("mueller")
    assert latest is not None
    assert (latest.core, latest.answered) == (version.core, version.answered)
    kept.save(mueller, replace(mueller, tasks=(replace(mueller.tasks[0], title="Anders"), *mueller.tasks[1:])))
    assert twos() == before + 1
    assert rules() <= {"agreement-outdated"}


def test_statistics_and_periods_count_what_they_counted(kept: Vault, mueller: Plan) -> None:
    plans = list(kept.plans())
    keep_records(kept)
    assert list(kept.plans()) == plans == [mueller]
    assert kept.could_be_erased(date.today()) == ()  # noqa: DTZ011 - the day on which it was kept


# --- what lasts


def test_a_vault_of_the_schema_before_is_brought_up_to_date(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "released/v0004", tmp_path / "old")
    with Vault.open(tmp_path / "old", [CHEAP]) as vault:
        plan = vault.load("mueller")
        assert vault.versions("mueller") == []
        keep_records(vault)
        assert canonical(vault.versions("mueller")[0].plan) == canonical(plan)
        assert vault.journal.verify().whole


def test_a_restored_backup_holds_them(kept: Vault, tmp_path: Path) -> None:
    keep_records(kept)
    before, note = everything(kept), kept.notes("mueller")[0]
    made = kept.backups.make(Reason.ASKED)
    restore(tmp_path / "again", made.backup, [CHEAP])
    with Vault.open(tmp_path / "again", [CHEAP]) as opened:
        assert everything(opened) == before
        assert opened.content(note, note.scans[0]) == PHOTO + b"Herbst"


def test_every_kind_of_record_is_in_the_example_of_the_tests(kept: Vault) -> None:
    keep_records(kept)
    found = everything(kept)
    assert {type(one) for one in found} == {Version, Conference, Note}
    assert [type(scan) for one in found if not isinstance(one, Conference) for scan in one.scans] == [Scan, Scan]  # type: ignore[attr-defined]
    assert full_example()
