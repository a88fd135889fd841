"""Rows 3 to 7 of the fault matrix: a vault of any release is brought up to date wholly, or stays what it was."""

import json
import random
import re
import shutil
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from desktop.domain.agreed import core
from desktop.domain.fingerprint import fingerprint
from desktop.storage import backup, database, key_file, migrate
from desktop.storage.errors import MigrationFailed, VaultTooNew
from desktop.storage.restore import preview
from desktop.storage.revisions import KNOWN_REVISIONS, REVISION
from desktop.storage.vault import Vault
from tests.faults.conftest import TIMES
from tests.faults.nursery import Nursery
from tests.storage.vaults import CHEAP

RELEASED = Path(__file__).parents[1] / "storage" / "released"
RELEASES = sorted(path.name for path in RELEASED.iterdir())
HOUSEHOLDS = ["mueller", "papadakis", "yildirim-wisniewski"]

pytestmark = pytest.mark.parametrize("release", RELEASES)


def copy_of(release: str, folder: Path) -> Path:
    shutil.copytree(RELEASED / release, folder)
    return folder


def digest(folder: Path) -> str:
    return sha256((folder / "vault.db").read_bytes()).hexdigest()


def digests(folder: Path) -> dict[str, str]:
    """Of every file in a folder and below but the lock, which says who looked."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "vault.lock"
    }


def require_whole(folder: Path, release: str) -> None:
    """Everything of a released vault is there."""
    with Vault.open(folder, [CHEAP]) as vault:
        plans = {plan.household.id: plan for plan in vault.plans()}
        assert sorted(plans) == HOUSEHOLDS
        mueller = plans["mueller"]
        assert mueller.tasks[-1].title == "Tabletten richten"
        assert len(mueller.participants) == 9
        assert vault.households("tabletten richten")[0].id == "mueller"
        assert next(row.reason for row in vault.journal.history("mueller") if row.reason) == "nach dem Besuch"
        assert {row.author for row in vault.journal.history("mueller")} == {"Katrin Albers"}
        assert vault.journal.verify().whole
        if release >= "v0002":
            assert mueller.participants[0].person == "p-1"
        if release >= "v0003":
            assert [draft.words for draft in vault.drafts()] == ["Jan ruft zurück"]
        if release >= "v0005":
            (version,) = vault.versions("mueller")
            assert (version.fingerprint, version.core) == (fingerprint(version.plan), core(version.plan))
            assert [answer.participant for answer in version.answers] == ["jan"]
            assert vault.content(version, version.scans[0]) == b"%PDF Herbst"
        with vault.reading() as cursor:
            assert migrate.revision_of(cursor) == REVISION


def test_a_vault_of_every_release_comes_up_to_date_with_all_it_holds(
    tmp_path: Path, release: str, survived: Callable[..., None]
) -> None:
    folder = copy_of(release, tmp_path / "vault")
    started = time.monotonic()
    require_whole(folder, release)
    assert time.monotonic() - started < 10
    before = digest(folder)
    require_whole(folder, release)  # and there is nothing more to do
    assert digest(folder) == before
    survived("6", f"vault of release {release} brought up to date with its data", 1)


def test_a_checked_backup_lies_there_before_anything_is_changed(tmp_path: Path, release: str) -> None:
    folder = copy_of(release, tmp_path / "vault")
    Vault.open(folder, [CHEAP]).close()
    made = [backup.read(path) for path in folder.glob("backups/*")]
    if release.removeprefix("v") == REVISION:
        assert made == []
        return
    (one,) = made
    assert one is not None
    assert one.reason == "migration"
    assert preview(one, [CHEAP]).revision == release.removeprefix("v")
    assert preview(one, [CHEAP]).households == len(HOUSEHOLDS)


def test_a_migration_that_fails_at_any_statement_leaves_the_old_vault(
    tmp_path: Path, release: str, survived: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = copy_of(release, tmp_path / "vault")
    before, point, failed = digest(folder), 0, True
    made = migrate.engine_for

    def failing(path: Path, key: bytes) -> Engine:
        engine = made(path, key)
        left = [point]

        def fail(_c: object, _u: object, statement: str, *_rest: object) -> None:
            if re.match(r"\s*(CREATE|DROP|ALTER|INSERT|UPDATE|DELETE)", statement):
                left[0] -= 1
                if left[0] == 0:
                    raise RuntimeError("boom")

        event.listen(engine, "before_cursor_execute", fail)
        return engine

    monkeypatch.setattr(migrate, "engine_for", failing)
    while failed:
        point += 1
        try:
            Vault.open(folder, [CHEAP]).close()
        except MigrationFailed as refusal:
            assert "geprüfte Sicherung" in str(refusal)  # noqa: PT017 - counted
            assert digest(folder) == before
            shutil.rmtree(folder / "backups")
        else:
            failed = False
    monkeypatch.undo()
    require_whole(folder, release)
    assert point > 5 or release.removeprefix("v") == REVISION
    survived("4", f"exception at each statement of migrating {release}", point - 1)


def test_a_migration_that_is_killed_is_old_or_new(
    tmp_path: Path, release: str, nursery: Nursery, survived: Callable[..., None]
) -> None:
    chance = random.Random(3)  # noqa: S311 - chance, not secrecy
    kills = (60 if release == RELEASES[0] else 15) * TIMES  # the oldest goes through every revision
    usual = copy_of(release, tmp_path / "usual")
    started = time.monotonic()
    Vault.open(usual, [CHEAP]).close()
    usual_time = time.monotonic() - started
    for kill in range(kills):
        folder = copy_of(release, tmp_path / f"{kill}")
        nursery.kill_after(chance.random() * usual_time * 1.2, "open", folder, first=False)
        require_whole(folder, release)
        shutil.rmtree(folder)
    point, died = 0, True
    while died:
        point += 1
        folder = copy_of(release, tmp_path / "vault")
        died = nursery.died_at(point, "open", folder)
        require_whole(folder, release)
        for path in folder.glob("backups/*"):
            made = backup.read(path)
            assert made is None or preview(made, [CHEAP]).households == len(HOUSEHOLDS)
        shutil.rmtree(folder)
    survived("3", f"killed while migrating {release}, by the clock and at each step", kills + point - 1)


def test_children_of_rebuilt_tables_are_never_lost(tmp_path: Path, release: str, survived: Callable[..., None]) -> None:
    """Row 5: no revision rebuilds a table with foreign keys on, and the numbers of rows stay."""
    for path in (migrate.SCRIPTS / "versions").glob("v*.py"):
        assert "foreign_keys" not in path.read_text("utf-8").lower().replace("foreignkey(", "")
    folder = copy_of(release, tmp_path / "vault")
    key_ways = [CHEAP]
    Vault.open(folder, key_ways).close()
    with Vault.open(folder, key_ways) as vault:
        old = [backup.read(path) for path in folder.glob("backups/*")]
        with vault.reading() as cursor:
            now = backup.row_counts(cursor)
        for one in old:
            assert one is not None
            connection = database.connect(one.places.database, vault._key, mode="ro")
            then = backup.row_counts(connection.cursor())
            connection.close()
            assert {name: now[name] for name in then} == then | {"meta": now["meta"]}
    survived("5", f"rows of every table before and after migrating {release}", len(now))


@pytest.mark.parametrize("damage", ["9999", "00010"])
def test_a_newer_vault_is_not_changed_by_a_byte(
    tmp_path: Path, release: str, damage: str, survived: Callable[..., None]
) -> None:
    folder = copy_of(release, tmp_path / "vault")
    vault = Vault.open(folder, [CHEAP])
    with vault.writing("test") as cursor:
        cursor.execute("UPDATE alembic_version SET version_num = ?", (damage,))
    vault.close()
    before = digests(folder)
    with pytest.raises(VaultTooNew):
        Vault.open(folder, [CHEAP])
    assert digests(folder) == before
    survived("7", "vault of a newer program: refused, not a byte changed", 1)


def test_a_newer_slot_file_is_not_changed_by_a_byte(
    tmp_path: Path, release: str, survived: Callable[..., None]
) -> None:
    folder = copy_of(release, tmp_path / "vault")
    for name in ("vault.keys", "vault.keys.copy"):
        told = json.loads((folder / name).read_bytes())
        del told["sum"]
        told["format"] = f"{key_file.FAMILY}2"
        (folder / name).write_text(json.dumps(told | {"sum": key_file._sum(told)}))
    before = digests(folder)
    with pytest.raises(VaultTooNew):
        Vault.open(folder, [CHEAP])
    assert digests(folder) == before
    survived("7", "slot file of a newer program: refused, not a byte changed", 1)


def test_every_schema_that_was_released_has_its_vault_here(release: str) -> None:
    """All but the newest, which may still be in the making."""
    known = [f"v{revision}" for revision in KNOWN_REVISIONS]
    assert release in known
    assert set(known[:-1]) <= set(RELEASES)
