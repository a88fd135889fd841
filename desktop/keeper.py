"""The vault as the window may handle it: what ``domain/keeper.py`` asks for, done by the room of storage."""

import contextlib
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from desktop.documents.printer import recovery_pdf, write_atomically
from desktop.domain.errors import NahtstelleError, VaultError
from desktop.domain.keeper import BackupRow, DraftRow, Holds, KeyRow, Progress, Typed, WriterRow
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.storage import Vault, create_vault, key_file, keys, restore, ways_in
from desktop.storage.backup import Backup, Contents, Reason
from desktop.storage.backups import found_at, listed
from desktop.storage.errors import PassphraseNeeded, VaultLocked
from desktop.storage.places import Places
from desktop.storage.precautions import FOR_PEOPLE, USABLE
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.ways import Keyring, KeyringAndPassphrase, Open, Passphrase, Recovery, Way

MENDING_SECONDS = 2.0
"""How long a keyring is waited for by somebody who has opened the vault without it."""


def ways(typed: Typed) -> list[Way]:
    """The ways that a person offers, and the keyring. Raises ``MistypedCode``, ``WrongKey``."""
    carrier = typed.carrier_file and typed.carrier_file.read_text(encoding="utf-8", errors="replace")
    return ways_in(typed.passphrase, typed.code, carrier or None)


def _key_types(places: Places) -> frozenset[str]:
    try:
        return frozenset(slot.type for slot in key_file.read(places.keys, places.keys_copy).slots)
    except (VaultError, OSError):
        return frozenset(USABLE)


def write_recovery_sheet(sheet: RecoverySheet, path: Path, lang: str) -> None:
    """Put the sheet with the recovery code at ``path``, readable for this user alone. Raises ``PrintError``."""
    write_atomically(path, recovery_pdf(sheet, lang))
    with contextlib.suppress(OSError):  # a stick that knows no owners
        path.chmod(0o600)


class VaultKeeper:
    """An open vault (``domain.keeper.Keeper``)."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.demo = vault.demo
        self.folder = vault.places.folder

    @property
    def locked(self) -> bool:
        """Whether the key is gone."""
        return self._vault.locked

    def key_types(self) -> frozenset[str]:
        """The types of keys that open the vault."""
        return _key_types(self._vault.places)

    def lock(self) -> None:
        """Drop all connections and the key."""
        self._vault.lock()

    def unlock(self, typed: Typed) -> None:
        """Go on after ``lock``."""
        self._vault.unlock([Open()] if self.demo else ways(typed))

    # drafts

    def keep_draft(self, place: str, household: str, words: str) -> None:
        """Keep what stands in a form; where nothing can be written it lives as long as the window."""
        if not self._vault.read_only:
            self._vault.keep_draft(place, household, words)

    def drop_draft(self, place: str) -> None:
        """Forget what stood in a form."""
        if not self._vault.read_only:
            self._vault.drop_draft(place)

    def drafts(self) -> Sequence[DraftRow]:
        """All that is kept, the latest first."""
        return [DraftRow(one.place, one.household, one.words, one.kept_at) for one in self._vault.drafts()]

    # the name in the history

    @property
    def author(self) -> str:
        """Who is named in the history."""
        return self._vault.author

    def name_author(self, name: str) -> None:
        """Name who writes here."""
        self._vault.name_author(name)

    def device(self) -> str:
        """This device's name for itself."""
        return self._vault.device()

    def writers(self) -> Sequence[WriterRow]:
        """Who has written here, and on which devices."""
        return self._vault.writers()

    # keys

    def keys(self) -> Sequence[KeyRow]:
        """The ways that open the vault."""
        return [KeyRow(slot.id, slot.type, self._vault.is_confirmed(slot)) for slot in self._vault.slots()]

    def unprotected(self) -> bool:
        """Whether something is missing before people may be taken in."""
        return bool(self._vault.lacking(FOR_PEOPLE))

    def new_code(self) -> RecoverySheet:
        """A new recovery code."""
        return self._sheet(self._vault.new_recovery_code())

    def prove_code(self, groups: Mapping[int, str]) -> None:
        """Take groups typed back as proof."""
        self._vault.confirm_recovery(groups)

    def sheet_pdf(self, sheet: RecoverySheet, lang: str) -> bytes:
        """The sheet to be printed."""
        return recovery_pdf(sheet, lang)

    def write_sheet(self, sheet: RecoverySheet, path: Path, lang: str) -> None:
        """Put the sheet at ``path``, readable for this user alone. Raises ``PrintError``."""
        write_recovery_sheet(sheet, path, lang)

    def add_keyring(self) -> None:
        """Let the keyring open the vault too; what an older entry of it was for goes."""
        old = [slot for slot in self._vault.slots() if slot.type == Keyring.type]
        self._vault.add_slot(Keyring())
        for slot in old:
            self._vault.remove_slot(slot.id)

    def add_passphrase(self, words: str) -> None:
        """Let a passphrase open the vault too."""
        self._vault.add_slot(Passphrase(words))

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase ``old``."""
        self._vault.change_passphrase(old, new)

    def remove_key(self, key: str) -> None:
        """Take a way out."""
        self._vault.remove_slot(key)

    def rotate(self, passphrase: str | None) -> RecoverySheet:
        """Write everything anew under a new key; a backup of the new state is made at once."""
        types = {slot.type for slot in self._vault.slots()}
        chosen: list[Way] = []
        if passphrase is not None:
            self._require_own(passphrase)
            both = KeyringAndPassphrase.type in types and Passphrase.type not in types
            chosen.append(KeyringAndPassphrase(passphrase) if both else Passphrase(passphrase))
        if Keyring.type in types:
            chosen.append(Keyring())
        self._vault.rotate_key(chosen or [Recovery(RecoveryCode.new())])
        self._vault.backups.make(Reason.KEYS)
        return self.new_code()

    def _require_own(self, passphrase: str) -> None:
        """A slip of the finger must not become the new passphrase."""
        known = key_file.read(self._vault.places.keys, self._vault.places.keys_copy)
        tried = (Passphrase(passphrase), KeyringAndPassphrase(passphrase))
        if not any(keys.opened_by(known, way) for way in tried):
            raise tried[0].misfit()

    def _sheet(self, code: RecoveryCode) -> RecoverySheet:
        return self._vault.recovery_sheet(code, date.today())  # noqa: DTZ011 - the day of whoever sits here

    # backups

    def backups(self) -> Sequence[BackupRow]:
        """Those on this computer, the latest first."""
        return [_row(one) for one in self._vault.backups]

    def back_up(self, progress: Progress) -> NahtstelleError | None:
        """Make a backup now; what kept a copy of it from the second place, ``None`` where nothing did."""
        return self._vault.backups.make(Reason.ASKED, progress=progress).trouble

    def look_into(self, folder: Path) -> Holds:
        """Check every byte of a backup and say what it holds."""
        return _holds(self._vault.backups.look_into(found_at(folder)))

    @property
    def second_place(self) -> Path | None:
        """Where every backup is copied to as well."""
        return self._vault.backups.second_place

    def choose_second_place(self, place: Path | None) -> None:
        """Copy backups there from now on."""
        self._vault.backups.second_place = place


class VaultDoors:
    """The place of the everyday vault (``domain.keeper.Doors``)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def key_types(self) -> frozenset[str]:
        """The types of keys that open what lies there."""
        return _key_types(Places(self.folder.absolute()))

    def open(self, typed: Typed) -> Vault:
        """The vault that lies there; a keyring that had lost its key gets a new one from whoever opened otherwise."""
        vault = Vault.open(self.folder, ways(typed))
        if typed != Typed() and not vault.read_only:
            self._mend_keyring(vault)
        return _for_people(vault)

    def create(self, passphrase: str | None) -> Vault | None:
        """A new vault; ``None`` where it needs a passphrase."""
        try:
            return _for_people(create_vault(self.folder, passphrase))
        except PassphraseNeeded:
            return None

    def backups(self) -> Sequence[BackupRow]:
        """The backups beside the vault, the latest first."""
        return [_row(one) for one in listed(Places(self.folder).backups)]

    def backup_at(self, path: Path) -> BackupRow:
        """The backup that a person points at."""
        return _row(found_at(path))

    def restore(self, folder: Path, typed: Typed) -> Holds:
        """Put a backup in the place of what lies there."""
        return _holds(restore.restore(self.folder, found_at(folder), ways(typed)).contents)

    def _mend_keyring(self, vault: Vault) -> None:
        """A keyring that forgot its key, or holds another, is given a new one; one that cannot be had is left alone."""
        known, asked = key_file.read(vault.places.keys, vault.places.keys_copy), Keyring(MENDING_SECONDS)
        lost = known.of_type(Keyring.type)
        if not lost or keys.opened_by(known, asked) is not None:
            return
        try:
            vault.add_slot(asked)
            for slot in lost:
                vault.remove_slot(slot.id)
        except VaultLocked:
            return


def _for_people(vault: Vault) -> Vault:
    vault.precautions = FOR_PEOPLE
    vault.recall_author()
    return vault


def _row(one: Backup) -> BackupRow:
    return BackupRow(one.folder, one.made_at, one.reason, one.bytes)


def _holds(found: Contents) -> Holds:
    return Holds(found.households, found.people, found.tasks, found.last_change)
