"""One backup: a folder that holds a whole vault as it was at one moment, closed, with its own slot file.

::

    2026-11-22T033300Z/
      vault.db     the database, encrypted as always
      vault.keys   the slot file of that moment: neither the vault nor a keyring is needed to restore
      backup.json  when, why, which version, and the SHA-256 of both; nothing about people

It is made beside its place and comes there by one rename when it has been opened, checked and counted. Half a backup
is never seen.
"""

import json
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop import __version__
from desktop.storage import database, key_file, keys, migrate
from desktop.storage.errors import BackupDamaged, KeyMissing
from desktop.storage.files import copy_synced, refusal, sha256, sync_file, sync_folder, write_atomically
from desktop.storage.key_file import KeyFile
from desktop.storage.places import DATABASE, KEYS, Places
from desktop.texts import QT_TR_NOOP

FORMAT = "nahtstelle-backup/1"
ABOUT = "backup.json"
PAGES_AT_ONCE = 2048

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""


class Reason(StrEnum):
    """Why a backup was made."""

    ASKED = "asked"
    DAILY = "daily"
    CLOSE = "close"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What is said of a backup without opening it."""

    folder: Path
    vault: str
    made_at: datetime
    """UTC."""
    reason: str
    program: str
    bytes: int
    sums: Mapping[str, str]

    @property
    def places(self) -> Places:
        """Where its parts lie."""
        return Places(self.folder)

    @property
    def name(self) -> str:
        """What its folder is called."""
        return self.folder.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a vault or backup holds: to be looked at before it takes another's place."""

    revision: str
    households: int
    people: int
    tasks: int
    steps: int
    last_change: datetime | None


def make(  # noqa: PLR0913 - what to copy, what opens it, and how it is told
    places: Places,
    keyfile: KeyFile,
    key: bytes | bytearray,
    reason: Reason,
    *,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> Backup:
    """Make a backup of the vault at ``places`` beside it, while it is open or closed.

    Raises ``VaultError``, ``VaultFull`` for want of room; then nothing is left of it.
    """
    made_at = (datetime.now(UTC) if now is None else now).replace(microsecond=0)
    with _built(places.backups, _name(places.backups, made_at)) as part:
        target = Places(part)
        counts = copy_database(places.database, key, target.database, key, progress)
        write_atomically(target.keys, key_file.to_bytes(keyfile))
        require_whole(target, key, counts)
        about = {
            "format": FORMAT,
            "vault": keyfile.vault,
            "made_at": made_at.isoformat(),
            "reason": str(reason),
            "program": __version__,
            "bytes": target.database.stat().st_size,
            "sums": {name: sha256(part / name) for name in (DATABASE, KEYS)},
        }
        write_atomically(part / ABOUT, json.dumps(about, indent=1).encode())
    found = read(places.backups / _folder_name(part))
    if found is None:
        raise _damaged(part)
    return found


def read(folder: Path) -> Backup | None:
    """The backup in a folder; ``None`` where there is none, or not even its description is whole."""
    try:
        told = json.loads((folder / ABOUT).read_bytes())
        if told["format"] != FORMAT:
            return None
        return Backup(
            folder=folder,
            vault=str(told["vault"]),
            made_at=datetime.fromisoformat(told["made_at"]).astimezone(UTC),
            reason=str(told["reason"]),
            program=str(told["program"]),
            bytes=int(told["bytes"]),
            sums={str(name): str(value) for name, value in told["sums"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def check(backup: Backup) -> None:
    """Compare every byte with what was written. Raises ``BackupDamaged``."""
    for name in (DATABASE, KEYS):
        try:
            whole = sha256(backup.folder / name) == backup.sums.get(name)
        except OSError:
            whole = False
        if not whole:
            raise _damaged(backup.folder)


def key_file_of(backup: Backup) -> KeyFile:
    """The slot file of a backup. Raises ``BackupDamaged``, ``VaultTooNew``."""
    try:
        return key_file.read(backup.places.keys, backup.places.keys)
    except KeyMissing as damage:
        raise _damaged(backup.folder) from damage


def contents(path: Path, key: bytes | bytearray) -> Contents:
    """Open a closed database without changing a byte, check every page of it and say what it holds.

    Raises ``VaultDamaged``.
    """
    with database.in_words(), closing(database.connect(path, key, mode="ro")) as connection:
        cursor = connection.cursor()
        if not is_sound(cursor):
            raise database.damaged()
        households, people, tasks, steps = (
            cursor.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - own names
            for table in ("household", "participant", "task", "txn")
        )
        latest = cursor.execute("SELECT max(hlc) FROM txn").fetchone()[0]
        return Contents(
            revision=migrate.revision_of(cursor) or "",
            households=households,
            people=people,
            tasks=tasks,
            steps=steps,
            last_change=None if latest is None else datetime.fromtimestamp((latest >> 16) / 1000, UTC),
        )


def is_sound(cursor: database.Cursor) -> bool:
    """Whether every page is genuine and every structure whole."""
    forged = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
    return not forged and cursor.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"


def copied(backup: Backup, place: Path) -> Backup:
    """Copy a backup into the folder ``place`` and read it back from there; one of the same name stays as it is.

    Raises ``BackupDamaged``, ``VaultFull`` or another ``VaultError``; then nothing is left of it there.
    """
    check(backup)
    there = read(place / backup.name)
    if there is not None and there.sums == backup.sums:
        return there
    with _built(place, backup.name) as part:
        for name in (DATABASE, KEYS, ABOUT):
            copy_synced(backup.folder / name, part / name)
    found = read(place / backup.name)
    if found is None:
        raise _damaged(place / backup.name)
    return found


# --- making


def _name(folder: Path, made_at: datetime) -> str:
    name = f"{made_at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    taken = sum(1 for _ in folder.glob(f"{name}*"))
    return f"{name}-{taken + 1}" if taken else name


def _folder_name(part: Path) -> str:
    return part.name.removeprefix(".").rpartition(".")[0].rpartition(".")[0]


@contextmanager
def _built(place: Path, name: str) -> Iterator[Path]:
    """A folder that stands at ``place / name`` when the block has ended, or not at all."""
    part = place / f".{name}.{secrets.token_hex(4)}.part"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        yield part
        for path in part.iterdir():
            sync_file(path)
        sync_folder(part)
        part.rename(place / name)
        sync_folder(place)
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        if isinstance(error, OSError):
            raise refusal(error, place) from error
        raise


def copy_database(
    source: Path, key: bytes | bytearray, target: Path, new_key: bytes | bytearray, progress: Progress | None = None
) -> Mapping[str, int]:
    """Copy one consistent view of a database, however busy it is; how many rows each of its tables has."""
    told = (lambda _status, remaining, total: progress(total - remaining, total)) if progress else None
    target.touch(0o600)
    with (
        database.in_words(),
        closing(database.connect(source, key)) as reading,
        closing(sqlcipher.connect(str(target), isolation_level=None)) as writing,
    ):
        reading.execute("BEGIN")
        counts = row_counts(reading.cursor())
        writing.execute(f"PRAGMA key = \"x'{new_key.hex()}'\"")
        writing.execute("PRAGMA cipher_log_level = NONE")
        reading.backup(writing, pages=PAGES_AT_ONCE, progress=told)
        reading.execute("ROLLBACK")
    return counts


def row_counts(cursor: database.Cursor) -> Mapping[str, int]:
    """How many rows each ordinary table has."""
    names = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'").fetchall()
    return {
        name: cursor.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - names of the schema
        for (name,) in names
    }


def require_whole(made: Places, key: bytes | bytearray, counts: Mapping[str, int]) -> None:
    """Open what was made, by what will open it one day. Raises ``BackupDamaged``."""
    keyfile = key_file.read(made.keys, made.keys)
    with database.in_words(), closing(database.connect(made.database, key, mode="ro")) as connection:
        cursor = connection.cursor()
        sound = is_sound(cursor) and row_counts(cursor) == counts
    if not sound or keys.check_value(key, keyfile.vault) != keyfile.check:
        raise _damaged(made.folder)


def _damaged(folder: Path) -> BackupDamaged:
    return BackupDamaged(
        QT_TR_NOOP("Die Sicherung {name} ist nicht heil. Es wurde nichts verändert. Bitte eine andere nehmen."),
        name=folder.name,
    )
