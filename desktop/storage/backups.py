"""The backups of an open vault: made by themselves, thinned, and copied to a second place."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.errors import VaultError
from desktop.storage import backup, backup_policy, database, key_file, keys, ledger
from desktop.storage.backup import Backup, Contents, Progress, Reason
from desktop.storage.errors import BackupDamaged, KeyMissing
from desktop.storage.files import refusal
from desktop.texts import QT_TR_NOOP

if TYPE_CHECKING:
    from desktop.storage.vault import Vault

_SECOND = "backup_place"
FORGOTTEN = timedelta(days=7)
"""After so long without a copy at the second place a person is reminded."""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a backup: ``copy`` lies at the second place, ``trouble`` says why there is none where one was meant.

    A stick that is not plugged in is no reason to stop.
    """

    backup: Backup
    copy: Backup | None = None
    trouble: VaultError | None = None


class Backups:
    """All backups of one vault."""

    def __init__(self, vault: "Vault") -> None:
        self._vault = vault

    def __iter__(self) -> Iterator[Backup]:
        """Those on this computer, the latest first; whether each is whole, ``backup.check`` tells."""
        return iter(listed(self._vault.places.backups, self._vault.id))

    def make(self, reason: Reason, now: datetime | None = None, progress: Progress | None = None) -> Made:
        """Make a backup now, copy it to the second place, and thin both. Raises as ``backup.make``."""
        vault, now = self._vault, now or datetime.now(UTC)
        keyfile = key_file.read(vault.places.keys, vault.places.keys_copy)
        made = backup.make(vault.places, keyfile, vault._give_key(), reason, now=now, progress=progress)  # noqa: SLF001
        thin(vault.places.backups, vault.id, now)
        _tell_erased(vault.places.folder, vault.places.backups)
        place = self.second_place
        if place is None:
            return Made(made)
        try:
            copy = _at_second_place(made, place)
            thin(copy.folder.parent, vault.id, now)
            _tell_erased(vault.places.folder, copy.folder.parent)
        except VaultError as trouble:
            return Made(made, trouble=trouble)
        return Made(made, copy)

    def look_into(self, one: Backup) -> Contents:
        """What a backup holds, after every byte of it was checked, by the key of the open vault.

        Raises ``BackupDamaged``, and ``KeyMissing`` for one of the time before the key was changed.
        """
        backup.check(one)
        key = self._vault._give_key()  # noqa: SLF001 - its own key
        if keys.check_value(key, one.vault) != backup.key_file_of(one).check:
            raise KeyMissing(
                QT_TR_NOOP(
                    "Diese Sicherung ist unversehrt. Sie stammt aus der Zeit vor dem Wechsel des Schlüssels und öffnet "
                    "sich mit einem Schlüssel von damals."
                )
            )
        return backup.contents(one.places.database, key)

    def make_if_due(self, now: datetime | None = None) -> Made | None:
        """At the start: make one where the latest is older than a day."""
        latest = next(iter(self), None)
        if backup_policy.due(latest.made_at if latest else None, now or datetime.now(UTC)):
            return self.make_if_changed(Reason.DAILY, now)
        return None

    def make_if_changed(self, reason: Reason, now: datetime | None = None) -> Made | None:
        """Before something great, and at the end: make one where the log has grown since the latest whole one."""
        with self._vault.reading() as cursor:
            steps = cursor.execute("SELECT count(*) FROM txn").fetchone()[0]
        latest = next(iter(self), None)
        if not steps or (latest is not None and self._steps_in(latest) == steps):
            return None
        return self.make(reason, now)

    # --- the second place

    @property
    def second_place(self) -> Path | None:
        """The folder, on a stick or a share, to which every backup is copied as well."""
        with self._vault.reading() as cursor:
            row = cursor.execute("SELECT value FROM meta WHERE key = ?", (_SECOND,)).fetchone()
        return Path(row[0]) if row else None

    @second_place.setter
    def second_place(self, place: Path | None) -> None:
        with self._vault.writing("backups") as cursor:
            cursor.execute("DELETE FROM meta WHERE key = ?", (_SECOND,))
            if place is not None:
                cursor.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (_SECOND, str(place.absolute())))

    def second_place_forgotten(self, now: datetime | None = None) -> bool:
        """Whether a second place is meant to be and has had no copy for a week."""
        place = self.second_place
        if place is None:
            return False
        copies = listed(_folder_at(place, self._vault.id), self._vault.id)
        return not copies or (now or datetime.now(UTC)) - copies[0].made_at > FORGOTTEN

    def _steps_in(self, latest: Backup) -> int | None:
        try:
            key = self._vault._give_key()  # noqa: SLF001 - its own key
            with database.in_words():
                connection = database.connect(latest.places.database, key, mode="ro")
                try:
                    return int(connection.execute("SELECT count(*) FROM txn").fetchone()[0])
                finally:
                    connection.close()
        except VaultError:  # damaged, or of the time before the key was changed
            return None


def listed(folder: Path, vault: str = "") -> list[Backup]:
    """The backups in a folder, the latest first; only those of ``vault`` where it is named."""
    found = [backup.read(path) for path in folder.iterdir()] if folder.is_dir() else []
    own = [one for one in found if one is not None and vault in ("", one.vault) and not one.name.startswith(".")]
    return sorted(own, key=lambda one: (one.made_at, one.name), reverse=True)


def thin(folder: Path, vault: str, now: datetime) -> None:
    """Remove the backups that are no longer needed, and what a broken-off one left; never the last."""
    backups = listed(folder, vault)
    gone = backup_policy.superfluous((one.made_at for one in backups), now)
    for one in backups[1:]:
        if one.made_at in gone:
            part = one.folder.rename(folder / f".{one.name}.gone.part")  # never seen half removed
            shutil.rmtree(part, ignore_errors=True)
    for part in folder.glob(".*.part"):
        if now.timestamp() - part.stat().st_mtime > backup_policy.EVERY.total_seconds():
            shutil.rmtree(part, ignore_errors=True)


def found_at(path: Path) -> Backup:
    """The backup that a person points at: its folder, or the latest in a folder of backups.

    Raises ``BackupDamaged`` where there is none.
    """
    one = backup.read(path)
    within = [one] if one is not None else [*listed(path), *(b for sub in _folders(path) for b in listed(sub))]
    if not within:
        raise BackupDamaged(QT_TR_NOOP("In {path} liegt keine Sicherung von Nahtstelle."), path=path)
    return max(within, key=lambda each: each.made_at)


def _folders(path: Path) -> list[Path]:
    return [sub for sub in path.iterdir() if sub.is_dir()] if path.is_dir() else []


def _folder_at(place: Path, vault: str) -> Path:
    return place / f"nahtstelle-{vault[:8]}"


def _tell_erased(vault: Path, place: Path) -> None:
    """Let whoever restores a backup from ``place`` know whom it must not bring back."""
    try:
        ledger.add(place, ledger.read(vault))
    except OSError as error:
        raise refusal(error, place) from error


def _at_second_place(made: Backup, place: Path) -> Backup:
    if not place.is_dir():
        raise VaultError(
            QT_TR_NOOP("Der zweite Ort für Sicherungen ({place}) ist nicht da. Ist der Datenträger angeschlossen?"),
            place=place,
        )
    return backup.copied(made, _folder_at(place, made.vault))
