"""The vault: a folder with the encrypted plans of a care pilot, opened by one program at a time.

::

    vault.db  vault.db-wal  vault.db-shm   the database (SQLCipher), encrypted from its first byte
    vault.keys  vault.keys.copy            the slot file and its second copy (``key_file.py``)
    vault.lock                             held while the vault is open (``writer_lock.py``)
    vault.next                             a whole new vault on its way to its place (``swap.py``)
    backups/  aside/                       earlier states, encrypted too (``backup.py``, ``restore.py``)

A new vault is built in a folder of its own and comes to its place by one rename, which the system refuses where
anything lies there: creating over something that exists, or half a vault after a crash, cannot happen.
"""

import errno
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import backup, creation, database, key_file, keys, log, migrate, rotation, surroundings, swap
from desktop.storage.access import Access
from desktop.storage.author import NamedAuthor
from desktop.storage.backup import Reason
from desktop.storage.backups import Backups
from desktop.storage.database import Cursor
from desktop.storage.drafts import Drafts
from desktop.storage.errors import MigrationFailed, VaultClosed, VaultMissing, VaultReadOnly
from desktop.storage.findings import KeptFindings
from desktop.storage.journal import Journal
from desktop.storage.key_file import KeyFile
from desktop.storage.places import Places
from desktop.storage.plans import Plans
from desktop.storage.records import Records
from desktop.storage.surroundings import Surrounding
from desktop.storage.ways import Way
from desktop.storage.writer_lock import WriterLock
from desktop.texts import QT_TR_NOOP


class Vault(Access, Drafts, NamedAuthor, Plans, Records):
    """An open vault: the store of plans and records, their log as ``journal``. A context manager, or call ``close``.

    ``author`` is who is named in the log for what is saved from now on. ``demo``: invented people only. ``read_only``:
    the vault lies where nothing can be written.
    """

    def __init__(self, places: Places, keyfile: KeyFile, database_key: bytearray, lock: WriterLock | None) -> None:
        self.places = places
        self.id = keyfile.vault
        self.demo = keyfile.demo
        self.author = ""
        self.read_only = lock is None
        self._lock = lock
        self._closed = True
        self._ended = False
        self.journal = Journal(self)
        self.backups = Backups(self)
        self.findings = KeptFindings(self)
        self._connect(database_key)

    @classmethod
    def create(cls, folder: Path, ways: Sequence[Way], *, demo: bool = False) -> Self:
        """Make a new, empty vault with one slot for each of ``ways``, and open it.

        Raises ``VaultExists`` where anything lies at ``folder``, ``VaultLocked`` where one of the ways is barred.
        """
        database.require_sound_sqlite()
        places = Places(folder.absolute())
        keyfile, database_key = creation.make_vault(places.folder, ways, demo=demo)
        return cls(places, keyfile, database_key, WriterLock(places.lock)).settled()

    @classmethod
    def open(cls, folder: Path, ways: Sequence[Way]) -> Self:
        """Open an existing vault by the first of ``ways`` that fits.

        Raises:
            VaultMissing: nothing of a vault lies there.
            VaultBusy: it is open elsewhere.
            VaultLocked: no way fits; ``PassphraseNeeded``, ``WrongKey``, ``KeyringUnavailable`` or ``KeyMissing``.
            VaultDamaged: the key fits, the file is not whole.
            VaultTooNew: a newer program wrote it; no byte was changed.
            MigrationFailed: it stayed at its older schema, as it was.
        """
        database.require_sound_sqlite()
        places = Places(folder.absolute())
        if not places.holds_something():
            raise VaultMissing(QT_TR_NOOP("In {folder} liegt kein Tresor."), folder=folder)
        lock = _lock(places)
        try:
            if lock is not None:
                swap.settle(places)
            keyfile, database_key = _unlocked(places, ways, writable=lock is not None)
            return cls(places, keyfile, database_key, lock).settled()
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    def close(self) -> None:
        """Drop all connections and the key, and let others in; again is harmless."""
        self.lock()
        self._ended = True
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def doubts(self) -> list[Surrounding]:
        """What a person should know: a place that other programs meddle with, or a clock that went back."""
        with self.reading() as cursor:
            latest = cursor.execute("SELECT max(hlc) FROM txn").fetchone()[0]
        made = None if latest is None else datetime.fromtimestamp(log.milliseconds(latest) / 1000, UTC)
        return [*surroundings.of_place(self.places.folder), *surroundings.of_clock(made)]

    # --- locking

    @property
    def locked(self) -> bool:
        """Whether the key is gone: nothing can be read until ``unlock``."""
        return self._closed

    def lock(self) -> None:
        """Drop all connections and the key; nobody else gets in. Drafts were kept before. Again is harmless."""
        if self._closed:
            return
        self._closed = True
        self._listing.forget()
        self._disconnect()
        self._key[:] = bytes(len(self._key))
        self._unconfirmed = None

    def unlock(self, ways: Sequence[Way]) -> None:
        """Go on after ``lock``. Raises as ``open``; the vault then stays locked."""
        if self._ended:
            raise _closed()
        if self._closed:
            _keyfile, database_key = _unlocked(self.places, ways, writable=not self.read_only)
            self._connect(database_key)

    def rotate_key(self, ways: Sequence[Way]) -> None:
        """Write the whole vault anew under a new key that opens by ``ways`` and by the carriers that had a slot.

        All other slots are gone, a recovery code is unconfirmed again, and older backups keep their older slots. Nobody
        else may be reading meanwhile.

        Raises ``VaultLocked`` where a way cannot be had, ``VaultFull`` for want of room; then nothing was changed.
        """
        self._refuse_read_only()
        keyfile, old = self._key_file(), self._key
        self._checkpoint()
        self._disconnect()
        try:
            _made, new = rotation.rotate(self.places, keyfile, old, ways)
        except BaseException:
            self._connect(old)
            raise
        try:
            swap.settle(self.places)
        except BaseException:  # the next opening goes on with it
            self._disconnect()
            self.close()
            raise
        old[:] = bytes(len(old))
        self._connect(new)

    # --- the store

    def save(self, before: Plan | None, after: Plan, reason: str = "") -> None:
        """As ``Plans.save``; raises ``Unprotected`` for a new household while ``precautions`` are not met."""
        if before is None:
            self._refuse_unprotected()
        super().save(before, after, reason)

    def add(self, plans: Iterable[Plan], reason: str = "") -> None:
        """As ``Plans.add``; raises ``Unprotected`` while ``precautions`` are not met."""
        self._refuse_unprotected()
        super().add(plans, reason)

    def inspect(self) -> None:
        """Read every page and check every structure; 6 s for a gigabyte, so in the background where it is large.

        Raises ``VaultDamaged``.
        """
        with self.reading() as cursor:
            forged_pages = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
            found = cursor.execute("PRAGMA quick_check(1)").fetchone()[0]
        if forged_pages or found != "ok":
            raise database.damaged()

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
        self._refuse_read_only()
        with database.transaction(self._writer) as cursor:
            cursor.execute("INSERT INTO guard (why) VALUES (?)", (why,))
            yield cursor
            cursor.execute("DELETE FROM guard")

    def _connect(self, database_key: bytearray) -> None:
        self._key = database_key
        self._writer = database.writer(self.places.database, self._give_key)
        self._reader = database.reader(self.places.database, self._give_key, mode="ro" if self.read_only else "rw")
        self._closed = False

    def _disconnect(self) -> None:
        self._reader.dispose()
        self._writer.dispose()

    def _checkpoint(self) -> None:
        """Bring everything from the write-ahead log into the database."""
        with database.in_words(), self._writer.lent() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _give_key(self) -> bytearray:
        self._refuse_closed()
        return self._key

    def _refuse_closed(self) -> None:
        if self._closed:
            raise _closed()

    def _refuse_read_only(self) -> None:
        if self.read_only:
            raise self.only_for_reading()

    def only_for_reading(self) -> VaultReadOnly:
        """The sentence for a vault that lies where nothing can be written."""
        return VaultReadOnly(
            QT_TR_NOOP(
                "Der Tresor liegt an einem Ort, an dem nichts geschrieben werden kann ({folder}). Er lässt sich "
                "lesen, aber nicht ändern."
            ),
            folder=self.places.folder,
        )


def _closed() -> VaultClosed:
    return VaultClosed(QT_TR_NOOP("Der Tresor ist geschlossen. Bitte wieder öffnen."))


def _lock(places: Places) -> WriterLock | None:
    """The right to write, ``None`` where nothing can be written at all."""
    try:
        return WriterLock(places.lock)
    except OSError as error:
        if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM) and not swap.pending(places):
            return None
        raise


def _unlocked(places: Places, ways: Sequence[Way], *, writable: bool) -> tuple[KeyFile, bytearray]:
    """What opens the vault, after it was proven, looked at and brought up to date."""
    keyfile = key_file.read(places.keys, places.keys_copy)
    database_key = keys.open_slots(keyfile, ways)
    revision = _look(places, keyfile, database_key)
    outdated = migrate.needed(revision, places.folder)
    if not writable:
        if outdated:
            raise VaultReadOnly(
                QT_TR_NOOP(
                    "Der Tresor in {folder} stammt von einer älteren Version und müsste umgestellt werden, aber an "
                    "diesem Ort kann nichts geschrieben werden. Bitte an einen anderen Ort kopieren."
                ),
                folder=places.folder,
            )
        return keyfile, database_key
    key_file.repair(keyfile, places.keys, places.keys_copy)
    if outdated:
        _migrate(places, keyfile, database_key)
    return keyfile, database_key


def _migrate(places: Places, keyfile: KeyFile, database_key: bytearray) -> None:
    """Bring the database up to date; a backup that was opened and checked lies beside it before."""
    made = backup.make(places, keyfile, database_key, Reason.MIGRATION)
    try:
        migrate.bring_up_to_date(places.database, database_key)
    except Exception as failure:
        raise MigrationFailed(
            QT_TR_NOOP(
                "Der Tresor ließ sich nicht auf diese Version umstellen und ist unverändert. Mit der vorigen Version "
                "lässt er sich weiter öffnen. Eine geprüfte Sicherung liegt in {backup}."
            ),
            backup=made.folder,
        ) from failure


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
