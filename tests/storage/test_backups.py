"""Backups are whole or not there, open without the vault they are of, and grow neither old nor too many."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import backup, backup_policy, backups
from desktop.storage.backup import Backup, Reason
from desktop.storage.errors import BackupDamaged, VaultBusy, VaultMissing, VaultTooNew, WrongKey
from desktop.storage.places import Places
from desktop.storage.restore import preview, restore
from desktop.storage.vault import Vault
from desktop.storage.ways import Recovery
from tests.storage.vaults import CHEAP, full_example, new_vault

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OTHER = replace(CHEAP, words="Birnbaum Schere Montag")


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as opened:
        opened.save(None, full_example())
        yield opened


def changed(vault: Vault, name: str) -> Plan:
    before = vault.load("mueller")
    after = replace(before, household=replace(before.household, name=name))
    vault.save(before, after)
    return after


# --- making


def test_a_backup_is_a_whole_vault_of_that_moment(filled: Vault, tmp_path: Path) -> None:
    made = filled.backups.make(Reason.ASKED, NOW).backup
    changed(filled, "später")
    assert made.made_at == NOW
    assert (made.vault, made.reason) == (filled.id, "asked")
    backup.check(made)
    found = preview(made, [CHEAP])
    assert (found.households, found.steps) == (1, 1)
    assert found.people == len(full_example().participants)
    shutil.copytree(made.folder, tmp_path / "copy")
    with Vault.open(tmp_path / "copy", [CHEAP]) as opened:  # nothing but its own files
        assert opened.load("mueller") == full_example()
        assert opened.journal.verify().whole


def test_no_file_of_a_backup_holds_a_word_in_clear(filled: Vault) -> None:
    filled.backups.make(Reason.ASKED)
    for path in filled.places.backups.rglob("*"):
        if path.is_file():
            assert path.stat().st_mode & 0o077 == 0, path
            for word in ("Erika", "Müller", "mueller", "CREATE TABLE"):
                assert word.encode() not in path.read_bytes(), (path, word)


def test_a_backup_sees_what_is_still_in_the_write_ahead_log(filled: Vault) -> None:
    after = changed(filled, "eben erst")
    assert Path(f"{filled.places.database}-wal").stat().st_size
    made = filled.backups.make(Reason.ASKED).backup
    aside = Places(made.folder)
    with Vault.open(shutil.copytree(aside.folder, made.folder.parent.parent.parent / "c"), [CHEAP]) as opened:
        assert opened.load("mueller") == after


def test_making_tells_how_far_it_is(filled: Vault) -> None:
    told: list[tuple[int, int]] = []
    filled.backups.make(Reason.ASKED, progress=lambda done, of: told.append((done, of)))
    assert told
    assert told[-1][0] == told[-1][1] > 10


def test_two_backups_in_one_second_are_two(filled: Vault) -> None:
    names = {filled.backups.make(Reason.ASKED, NOW).backup.name for _ in range(3)}
    assert len(names) == len(list(filled.backups)) == 3


# --- damage


def damages(made: Backup) -> Iterator[Path]:
    for name in ("vault.db", "vault.keys"):
        path = made.folder / name
        whole = path.read_bytes()
        for data in (b"", whole[: len(whole) // 2], whole[:-1], whole[:-2] + bytes([whole[-2] ^ 1]) + whole[-1:]):
            path.write_bytes(data)
            yield path
        path.unlink()
        yield path
        path.write_bytes(whole)


def test_no_damaged_backup_is_taken_for_a_whole_one(filled: Vault, tmp_path: Path) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    filled.close()
    before = filled.places.database.read_bytes()
    for path in damages(made):
        with pytest.raises(BackupDamaged, match="nicht heil"):
            backup.check(made)
        with pytest.raises(BackupDamaged):
            restore(filled.places.folder, made, [CHEAP])
        with pytest.raises(BackupDamaged):
            backup.copied(made, tmp_path / "stick")
        assert filled.places.database.read_bytes() == before, path
    assert not (tmp_path / "stick").exists()


@pytest.mark.parametrize("about", ["", "{", "[]", '{"format": "nahtstelle-backup/1"}', '{"format": "other/1"}'])
def test_a_folder_without_a_whole_description_is_no_backup(filled: Vault, about: str) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    (made.folder / "backup.json").write_text(about)
    assert list(filled.backups) == []


def test_what_was_damaged_while_copying_does_not_become_a_backup(
    filled: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = backup.copy_database

    def torn(*args: object) -> object:
        counts = copy(*args)  # type: ignore[arg-type]
        with args[2].open("r+b") as file:  # type: ignore[attr-defined]
            file.seek(5000)
            file.write(b"x")
        return counts

    monkeypatch.setattr(backup, "copy_database", torn)
    with pytest.raises(VaultError):
        filled.backups.make(Reason.ASKED)
    assert list(filled.places.backups.iterdir()) == []


def test_rows_that_went_missing_while_copying_are_counted(filled: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = backup.copy_database
    monkeypatch.setattr(backup, "copy_database", lambda *args: {**copy(*args), "task": 1000})
    with pytest.raises(BackupDamaged):
        filled.backups.make(Reason.ASKED)
    assert list(filled.places.backups.iterdir()) == []


# --- by themselves


def test_at_the_start_one_is_made_where_the_latest_is_a_day_old(filled: Vault) -> None:
    assert filled.backups.make_if_due(NOW) is not None
    changed(filled, "neu")
    assert filled.backups.make_if_due(NOW + timedelta(hours=23)) is None
    assert filled.backups.make_if_due(NOW + timedelta(hours=25)) is not None
    assert filled.backups.make_if_due(NOW + timedelta(hours=70)) is None  # nothing has changed since


def test_at_the_end_one_is_made_where_something_changed(filled: Vault) -> None:
    assert filled.backups.make_if_changed(Reason.CLOSE, NOW) is not None
    assert filled.backups.make_if_changed(Reason.CLOSE, NOW) is None
    changed(filled, "neu")
    assert filled.backups.make_if_changed(Reason.CLOSE, NOW) is not None


def test_an_empty_vault_is_not_backed_up_by_itself(vault: Vault) -> None:
    assert vault.backups.make_if_due(NOW) is None


def test_a_damaged_latest_backup_is_not_relied_on(filled: Vault) -> None:
    made = filled.backups.make(Reason.CLOSE, NOW).backup
    made.places.database.write_bytes(b"")
    assert filled.backups.make_if_changed(Reason.CLOSE, NOW) is not None


times = st.lists(st.datetimes(datetime(2025, 1, 1), datetime(2026, 11, 23, 12)), max_size=60)  # noqa: DTZ001


@given(naive=times, ahead=st.timedeltas(timedelta(0), timedelta(days=30)))
def test_thinning_keeps_the_latest_two_days_and_a_ladder_behind_them(naive: list[datetime], ahead: timedelta) -> None:
    made = {time.replace(tzinfo=UTC) for time in naive}
    now = max(made, default=NOW) + ahead
    gone = backup_policy.superfluous(made, now)
    kept = made - gone
    assert gone <= made
    assert not any(time > now - timedelta(hours=48) for time in gone)
    if made:
        assert max(made) in kept
    if gone:
        assert len([time for time in kept if time <= now - timedelta(hours=48)]) <= 12 + 10 + 9
    assert backup_policy.superfluous(kept, now) <= kept - {max(kept, default=NOW)}


def test_a_year_of_daily_work_leaves_days_weeks_and_months() -> None:
    kept: set[datetime] = set()
    for day in range(365):
        for hour in (8, 17):
            now = NOW + timedelta(days=day, hours=hour - 12)
            kept.add(now)
            kept -= backup_policy.superfluous(kept, now)
    ages = sorted((now - time).days for time in kept)
    assert 30 <= len(ages) <= 4 + 12 + 10 + 9
    assert ages[-1] > 250
    assert len([age for age in ages if age < 14]) >= 12


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(days=5 * 365), timedelta(days=40)])
def test_a_clock_that_jumped_thins_nothing(jump: timedelta) -> None:
    made = {NOW - timedelta(hours=hours) for hours in range(0, 2000, 5)}
    assert backup_policy.superfluous(made, NOW)
    assert not backup_policy.superfluous(made, NOW + jump)
    assert backup_policy.due(NOW, NOW + jump)


def test_a_backup_thins_those_of_its_own_vault_alone(filled: Vault) -> None:
    old = [filled.backups.make(Reason.ASKED, NOW - timedelta(days=20, minutes=n)).backup for n in range(4)]
    foreign = old[3].folder / "backup.json"
    foreign.write_text(json.dumps(json.loads(foreign.read_text()) | {"vault": "another"}))
    filled.backups.make(Reason.ASKED, NOW)
    assert [one.made_at for one in filled.backups] == [NOW, NOW - timedelta(days=20)]
    assert old[3].folder.is_dir()


# --- the second place


def test_every_backup_is_copied_to_the_second_place_and_read_back(filled: Vault, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    filled.backups.second_place = stick
    assert filled.backups.second_place == stick
    made = filled.backups.make(Reason.ASKED, NOW)
    assert made.copy is not None
    assert made.trouble is None
    assert made.copy.folder.parent == stick / f"nahtstelle-{filled.id[:8]}"
    backup.check(made.copy)
    assert backups.found_at(stick) == made.copy
    assert not filled.backups.second_place_forgotten(NOW + timedelta(days=6))
    assert filled.backups.second_place_forgotten(NOW + timedelta(days=8))


def test_a_stick_that_is_not_there_is_told_and_costs_nothing(filled: Vault, tmp_path: Path) -> None:
    filled.backups.second_place = tmp_path / "stick"
    made = filled.backups.make(Reason.ASKED)
    backup.check(made.backup)
    assert "zweite Ort" in str(made.trouble)
    assert not (tmp_path / "stick").exists()
    filled.backups.second_place = None
    assert filled.backups.make(Reason.ASKED).trouble is None


# --- restoring


def test_a_restore_brings_back_that_moment_and_keeps_what_was_there_aside(filled: Vault) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    later = changed(filled, "später")
    with pytest.raises(VaultBusy):
        restore(filled.places.folder, made, [CHEAP])
    filled.close()
    done = restore(filled.places.folder, made, [CHEAP], NOW)
    assert done.contents.households == 1
    assert done.aside == filled.places.aside / "2026-11-23T120000Z-restore"
    with Vault.open(filled.places.folder, [CHEAP]) as opened:
        assert opened.load("mueller") == full_example()
        assert opened.journal.verify().whole
    with Vault.open(done.aside, [CHEAP]) as former:
        assert former.load("mueller") == later


@pytest.mark.parametrize("left", [["vault.keys"], ["vault.db"], ["vault.db", "vault.keys.copy"], []])
def test_a_restore_needs_nothing_of_the_living_vault(filled: Vault, tmp_path: Path, left: list[str]) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    code = filled.new_recovery_code(CHEAP.cost)  # after the backup: not among its slots
    filled.close()
    for name in ("vault.db", "vault.keys", "vault.keys.copy", "vault.lock"):
        if name in left:
            (filled.places.folder / name).write_bytes(b"noise")
        else:
            (filled.places.folder / name).unlink(missing_ok=True)
    with pytest.raises(VaultError):
        restore(filled.places.folder, made, [Recovery(code)])
    done = restore(filled.places.folder, made, [CHEAP])
    assert (done.aside is not None) is bool(left)
    for folder in (filled.places.folder, tmp_path / "fresh computer"):
        if folder != filled.places.folder:
            assert restore(folder, made, [CHEAP]).aside is None
        with Vault.open(folder, [CHEAP]) as opened:
            assert opened.load("mueller") == full_example()


def test_a_passphrase_that_was_changed_since_stays_changed(filled: Vault) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    filled.change_passphrase(CHEAP.words, OTHER.words, CHEAP.cost)
    filled.close()
    restore(filled.places.folder, made, [CHEAP])
    with pytest.raises(WrongKey):
        Vault.open(filled.places.folder, [CHEAP])
    with Vault.open(filled.places.folder, [OTHER]) as opened:
        assert opened.load("mueller") == full_example()


def test_a_backup_from_before_a_new_key_brings_its_own_slots(filled: Vault) -> None:
    made = filled.backups.make(Reason.ASKED).backup
    filled.rotate_key([OTHER])
    filled.close()
    with pytest.raises(WrongKey):
        restore(filled.places.folder, made, [OTHER])
    restore(filled.places.folder, made, [CHEAP])
    with Vault.open(filled.places.folder, [CHEAP]) as opened:
        assert opened.load("mueller") == full_example()


def test_a_backup_of_a_newer_program_is_refused(filled: Vault) -> None:
    with filled.writing("test") as cursor:
        cursor.execute("UPDATE alembic_version SET version_num = '9999'")
    made = filled.backups.make(Reason.ASKED).backup
    filled.close()
    with pytest.raises(VaultTooNew, match="neueren Version"):
        restore(filled.places.folder.with_name("elsewhere"), made, [CHEAP])
    assert not filled.places.folder.with_name("elsewhere").exists()


def test_where_there_is_no_backup_none_is_found(tmp_path: Path) -> None:
    with pytest.raises(BackupDamaged, match="keine Sicherung"):
        backups.found_at(tmp_path)
    with pytest.raises(VaultMissing):
        Vault.open(tmp_path, [CHEAP])
