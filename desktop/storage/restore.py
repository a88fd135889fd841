"""Putting a backup in the place of a vault: the vault that is there need not be whole, and no keyring is asked.

What stood there is kept aside. Whenever the power goes, either all of the old vault or all of the backup is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.domain.errors import VaultError
from desktop.storage import backup, key_file, keys, ledger, migrate, swap
from desktop.storage.backup import Backup, Contents
from desktop.storage.errors import BackupDamaged, VaultTooNew
from desktop.storage.files import copy_synced, refusal, write_atomically
from desktop.storage.key_file import KeyFile
from desktop.storage.places import DATABASE, Places
from desktop.storage.ways import Way
from desktop.storage.writer_lock import WriterLock
from desktop.texts import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it. ``aside`` holds the files that stood there before, ``None`` where nothing did."""

    contents: Contents
    aside: Path | None


def preview(chosen: Backup, ways: Sequence[Way]) -> Contents:
    """What a backup holds, after every byte of it was checked.

    Raises ``BackupDamaged``, ``VaultTooNew``, and ``VaultLocked`` where no way opens it.
    """
    return _opened(chosen, ways)


def restore(folder: Path, chosen: Backup, ways: Sequence[Way], now: datetime | None = None) -> Restored:
    """Put ``chosen`` in the place of what lies in ``folder``.

    Whoever was erased since the backup was made is erased again at the next opening (``ledger.py``). The slot file that
    is there stays where it belongs to the same key, so that a passphrase changed since then does not change back;
    otherwise that of the backup is taken.

    Raises as ``preview``, ``VaultBusy`` where the vault is open, ``VaultFull`` for want of room.
    """
    found = _opened(chosen, ways)
    places = Places(folder.absolute())
    try:
        places.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = WriterLock(places.lock)
    except OSError as error:
        raise refusal(error, places.folder) from error
    try:
        swap.settle(places)
        stood = places.holds_something()
        aside = f"{(now or datetime.now(UTC)).astimezone(UTC):%Y-%m-%dT%H%M%SZ}-restore" if stood else ""
        keyfile = _key_file(places, chosen)
        new = swap.prepare(places)
        digest = copy_synced(chosen.places.database, new.database)
        if digest != chosen.sums[DATABASE]:
            raise BackupDamaged(
                QT_TR_NOOP("Die Sicherung {name} hat sich beim Kopieren verändert. Es wurde nichts verändert."),
                name=chosen.name,
            )
        for path in (new.keys, new.keys_copy):
            write_atomically(path, key_file.to_bytes(keyfile))
        ledger.add(places.folder, ledger.read(chosen.folder.parent))
        swap.commit(places, aside)
        swap.settle(places)
    except OSError as error:
        raise refusal(error, places.folder) from error
    finally:
        if not swap.pending(places):
            swap.give_up(places)
        lock.release()
    return Restored(found, places.aside / aside if aside else None)


def _opened(chosen: Backup, ways: Sequence[Way]) -> Contents:
    backup.check(chosen)
    key = keys.open_slots(backup.key_file_of(chosen), ways)
    found = backup.contents(chosen.places.database, key)
    try:
        migrate.needed(found.revision or None, chosen.folder)
    except VaultTooNew as refusal:
        raise VaultTooNew(
            QT_TR_NOOP(
                "Die Sicherung {name} stammt von einer neueren Version von Nahtstelle. Es wurde nichts verändert. "
                "Bitte Nahtstelle aktualisieren."
            ),
            name=chosen.name,
        ) from refusal
    return found


def _key_file(places: Places, chosen: Backup) -> KeyFile:
    """The slot file for the restored vault: the living one where it opens the same key."""
    kept = backup.key_file_of(chosen)
    try:
        living = key_file.read(places.keys, places.keys_copy)
    except VaultError:
        return kept
    return living if (living.vault, living.check) == (kept.vault, kept.check) else kept
