"""The vault: a folder with the encrypted plans of a care pilot, opened by one program at a time.

::

    vault.db  vault.db-wal  vault.db-shm   the database (SQLCipher), encrypted from its first byte
    vault.keys  vault.keys.copy            the slot file and its second copy (``key_file.py``)
    vault.lock                             held while the vault is open (``writer_lock.py``)

A new vault is built in a folder of its own and comes to its place by one rename, which the system refuses where
anything lies there: creating over something that exists, or half a vault after a crash, cannot happen.
"""

import secrets
import shutil
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from desktop.domain.errors import VaultError
from desktop.storage import database, key_file, keys, migrate
from desktop.storage.database import Cursor
from desktop.storage.errors import KeyMissing, VaultClosed, VaultExists, VaultMissing
from desktop.storage.files import sync_folder
from desktop.storage.journal import Journal
from desktop.storage.key_file import KeyFile, Slot
from desktop.storage.plans import Plans
from desktop.storage.schema import APPLICATION_ID
from desktop.storage.ways import Way
from desktop.storage.writer_lock import WriterLock
from desktop.texts import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a vault lie."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / "vault.db"

    @property
    def keys(self) -> Path:
        """The slot file."""
        return self.folder / "vault.keys"

    @property
    def keys_copy(self) -> Path:
        """Its second copy."""
        return self.folder / "vault.keys.copy"

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.folder / "vault.lock"

    def holds_something(self) -> bool:
        """Whether anything of a vault lies here, be it whole or not; a lock alone is nothing."""
        return any(path != self.lock for path in self.folder.glob("vault.*"))


class Vault(Plans):
    """An open vault: the store of plans and, as ``journal``, their log. A context manager, or call ``close``.

    ``author`` is who is named in the log for what is saved from now on. ``demo``: invented people only.
    """

    def __init__(self, places: Places, keyfile: KeyFile, database_key: bytearray, lock: WriterLock) -> None:
        self.places = places
        self.id = keyfile.vault
        self.demo = keyfile.demo
        self.author = ""
        self._key = database_key
        self._lock = lock
        self._closed = False
        self.journal = Journal(self)
        self._writer = database.writer(places.database, self._give_key)
        self._reader = database.reader(places.database, self._give_key)

    @classmethod
    def create(cls, folder: Path, ways: Sequence[Way], *, demo: bool = False) -> Self:
        """Make a new, empty vault with one slot for each of ``ways``, and open it.

        Raises ``VaultExists`` where anything lies at ``folder``, ``VaultLocked`` where one of the ways is barred.
        """
        database.require_sound_sqlite()
        folder = folder.absolute()
        _refuse_existing(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        _sweep(folder)
        build = Places(folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new"))
        build.folder.mkdir(mode=0o700)
        try:
            keyfile, database_key = _make_keys(build, ways, demo=demo)
            with database.in_words():
                _make_database(build, keyfile, database_key)
            sync_folder(build.folder)
            _put_in_place(build.folder, folder)
        except BaseException:
            shutil.rmtree(build.folder, ignore_errors=True)
            raise
        places = Places(folder)
        return cls(places, keyfile, database_key, WriterLock(places.lock))

    @classmethod
    def open(cls, folder: Path, ways: Sequence[Way]) -> Self:
        """Open an existing vault by the first of ``ways`` that fits.

        Raises:
            VaultMissing: nothing of a vault lies there.
            VaultBusy: it is open elsewhere.
            VaultLocked: no way fits; ``PassphraseNeeded``, ``WrongKey``, ``KeyringUnavailable`` or ``KeyMissing``.
            VaultDamaged: the key fits, the file is not whole.
            VaultTooNew: a newer program wrote it; no byte was changed.
        """
        database.require_sound_sqlite()
        places = Places(folder.absolute())
        if not places.holds_something():
            raise VaultMissing(QT_TR_NOOP("In {folder} liegt kein Tresor."), folder=folder)
        lock = WriterLock(places.lock)
        try:
            keyfile = key_file.read(places.keys, places.keys_copy)
            database_key = keys.open_slots(keyfile, ways)
            revision = _look(places, keyfile, database_key)
            key_file.repair(keyfile, places.keys, places.keys_copy)
            if migrate.needed(revision, places.folder):
                _migrate(places.database, database_key)
            return cls(places, keyfile, database_key, lock)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Drop all connections and the key, and let others in; again is harmless."""
        if self._closed:
            return
        self._closed = True
        self._reader.dispose()
        self._writer.dispose()
        self._key[:] = bytes(len(self._key))
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def inspect(self) -> None:
        """Read every page and check every structure; 6 s for a gigabyte, so in the background where it is large.

        Raises ``VaultDamaged``.
        """
        with self.reading() as cursor:
            forged_pages = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
            found = cursor.execute("PRAGMA quick_check(1)").fetchone()[0]
        if forged_pages or found != "ok":
            raise database.damaged()

    def slots(self) -> tuple[Slot, ...]:
        """The ways that open this vault, without their keys."""
        return key_file.read(self.places.keys, self.places.keys_copy).slots

    def reading(self) -> AbstractContextManager[Cursor]:
        """One consistent view of the vault; nothing can be written by it."""
        self._refuse_closed()
        return database.transaction(self._reader)

    @contextmanager
    def writing(self, why: str) -> Iterator[Cursor]:
        """One durable transaction that may write logged tables; ``why`` names it (``save``, ``merge`` …).

        Raises ``VaultFull``, ``VaultDamaged`` or another ``VaultError``; nothing of it then stands.
        """
        self._refuse_closed()
        with database.transaction(self._writer) as cursor:
            cursor.execute("INSERT INTO guard (why) VALUES (?)", (why,))
            yield cursor
            cursor.execute("DELETE FROM guard")

    def _give_key(self) -> bytearray:
        self._refuse_closed()
        return self._key

    def _refuse_closed(self) -> None:
        if self._closed:
            raise VaultClosed(QT_TR_NOOP("Der Tresor ist geschlossen. Bitte wieder öffnen."))


def _refuse_existing(folder: Path) -> None:
    if folder.is_file() or folder.is_symlink() or (folder.is_dir() and any(folder.iterdir())):
        raise VaultExists(
            QT_TR_NOOP(
                "In {folder} liegt schon etwas. Ein neuer Tresor entsteht nur in einem neuen oder leeren Ordner; "
                "es wurde nichts verändert."
            ),
            folder=folder,
        )


def _sweep(folder: Path) -> None:
    """Remove what creations left behind that were broken off more than a day ago; no plan was ever in it."""
    for left in folder.parent.glob(f".{folder.name}.*.new"):
        if left.stat().st_mtime < time.time() - 24 * 60 * 60:
            shutil.rmtree(left, ignore_errors=True)


def _put_in_place(build: Path, folder: Path) -> None:
    try:
        if folder.is_dir():
            folder.rmdir()  # fails unless empty
        build.rename(folder)  # fails where somebody was faster
    except OSError:
        _refuse_existing(folder)
        raise
    sync_folder(folder.parent)


def _make_keys(places: Places, ways: Sequence[Way], *, demo: bool) -> tuple[KeyFile, bytearray]:
    vault, database_key = uuid.uuid4().hex, keys.new_database_key()
    keyfile = KeyFile(
        vault=vault,
        check=keys.check_value(database_key, vault),
        slots=tuple(keys.make_slot(vault, database_key, way) for way in ways),
        demo=demo,
    )
    if not keyfile.slots:
        raise KeyMissing(QT_TR_NOOP("Ein Tresor braucht mindestens einen Schlüssel."))
    return key_file.write(keyfile, places.keys, places.keys_copy), database_key


def _make_database(places: Places, keyfile: KeyFile, database_key: bytearray) -> None:
    places.database.open("xb").close()
    places.database.chmod(0o600)
    _migrate(places.database, database_key)
    connection = database.connect(places.database, database_key)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("BEGIN IMMEDIATE")
        facts = {"vault": keyfile.vault, "demo": str(int(keyfile.demo)), "device": "1"}
        connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts.items())
        connection.execute("INSERT INTO device (dev, uuid, state) VALUES (1, ?, 1)", (uuid.uuid4().bytes,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _migrate(path: Path, database_key: bytearray) -> None:
    engine: Engine = database.writer(path, lambda: database_key, foreign_keys=False)
    try:
        with database.in_words():
            migrate.upgrade(engine)
    finally:
        engine.dispose()


def _look(places: Places, keyfile: KeyFile, database_key: bytearray) -> str | None:
    """The revision of the database, looked at without changing a byte. The key was proven before."""
    if not places.database.is_file():
        raise VaultError(
            QT_TR_NOOP(
                "Die Datei {path} fehlt; die Schlüssel dazu sind da. Bitte die Datei zurücklegen oder eine Sicherung "
                "wiederherstellen."
            ),
            path=places.database,
        )
    if places.database.stat().st_size == 0:
        raise database.damaged()
    with database.in_words():
        connection = database.connect(places.database, database_key, mode="ro")
        try:
            cursor = connection.cursor()
            revision = migrate.revision_of(cursor)
            facts = dict(cursor.execute("SELECT key, value FROM meta")) if revision else {}
        finally:
            connection.close()
    if revision and (facts.get("vault"), facts.get("demo")) != (keyfile.vault, str(int(keyfile.demo))):
        raise database.damaged()
    return revision
