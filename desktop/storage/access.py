"""The ways into an open vault: adding, changing and removing them without ever locking everybody out."""

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from desktop.domain.errors import VaultError
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.storage import key_file, keys
from desktop.storage.errors import KeyMissing, Unprotected, VaultDamaged, WrongKey
from desktop.storage.files import refusal
from desktop.storage.key_file import KeyFile, Slot
from desktop.storage.places import Places
from desktop.storage.precautions import FOR_SCRIPTS, USABLE, Lack, Precautions
from desktop.storage.recovery_code import GROUPS, RecoveryCode, plain
from desktop.storage.room import Room
from desktop.storage.ways import Cost, Keyring, KeyringAndPassphrase, Passphrase, Recovery, Way
from desktop.texts import QT_TR_NOOP

ASKED_BACK = 2
"""So many groups of a new code have to be typed back from paper."""

_CONFIRMED = "recovery_confirmed"
_IN_KEYRING = (Keyring.type, KeyringAndPassphrase.type)

Change = Callable[[tuple[Slot, ...]], tuple[Slot, ...]]


class Access(Room):
    """The slots of an open vault. Every change is on the disk, twice, and was read back when a call returns."""

    places: Places
    id: str
    demo: bool
    precautions: Precautions = FOR_SCRIPTS
    """What has to stand before a new household is taken in."""
    _unconfirmed: tuple[str, RecoveryCode] | None = None

    @abstractmethod
    def _give_key(self) -> bytearray:
        """The database key while the vault is open. Raises ``VaultClosed``."""

    def slots(self) -> tuple[Slot, ...]:
        """The ways that open this vault, without their keys."""
        return self._key_file().slots

    def add_slot(self, way: Way) -> Slot:
        """Let ``way`` open this vault too. Raises ``VaultLocked`` where it cannot be had here."""
        slot = keys.make_slot(self.id, self._give_key(), way)
        self._write(lambda slots: (*slots, slot))
        return slot

    def remove_slot(self, slot_id: str) -> None:
        """Take a way out, and its entry out of the keyring.

        Raises ``KeyMissing`` where no way would be left that a person can rely on, ``VaultError`` for an unknown slot.
        """
        slots = self.slots()
        gone = [slot for slot in slots if slot.id == slot_id]
        if not gone:
            raise VaultError(QT_TR_NOOP("Einen Schlüssel mit der Kennung {id} hat dieser Tresor nicht."), id=slot_id)
        if not any(self._is_reliable(slot) for slot in slots if slot.id != slot_id):
            raise KeyMissing(
                QT_TR_NOOP(
                    "Danach ließe sich der Tresor nicht mehr sicher öffnen. Bitte zuerst einen anderen Schlüssel "
                    "anlegen; ein Wiederherstellungs-Code zählt, sobald er vom Blatt zurückgetippt wurde."
                )
            )
        self._write(lambda slots: tuple(slot for slot in slots if slot.id != slot_id))
        for slot in gone:
            if slot.type in _IN_KEYRING:
                Keyring().forget(self.id, slot.id)

    def change_passphrase(self, old: str, new: str, cost: Cost | None = None) -> Slot:
        """Replace the slot that the words ``old`` open by one for ``new``.

        Raises ``WrongKey`` where they open none, ``PassphraseNeeded`` where the new words are empty.
        """
        known = self._key_file()
        for kind in (Passphrase, KeyringAndPassphrase):
            slot = keys.opened_by(known, kind(old))
            if slot is not None:
                new_slot = self.add_slot(kind(new) if cost is None else kind(new, cost))
                self.remove_slot(slot.id)
                return new_slot
        raise Passphrase(old).misfit()

    def lacking(self, precautions: Precautions | None = None) -> tuple[Lack, ...]:
        """What is missing for ``precautions``, or for those of this vault; never anything for a demo store."""
        wanted = self.precautions if precautions is None else precautions
        if self.demo:
            return ()
        return wanted.lacking({slot.type for slot in self.slots()} & USABLE, confirmed=self.recovery_confirmed)

    # --- the recovery code

    def new_recovery_code(self, cost: Cost | None = None) -> RecoveryCode:
        """A new code that opens this vault from now on; an older one goes when this one is confirmed."""
        code = RecoveryCode.new()
        slot = self.add_slot(Recovery(code) if cost is None else Recovery(code, cost))
        self._unconfirmed = (slot.id, code)
        return code

    def recovery_sheet(self, code: RecoveryCode, made_on: date) -> RecoverySheet:
        """What is to be printed for ``code``."""
        return RecoverySheet(self.id[:8].upper(), made_on, code.groups)

    @property
    def recovery_confirmed(self) -> bool:
        """Whether there is a code of which somebody typed a part back, so that it stands on paper somewhere."""
        return self._confirmed_slot() is not None

    def is_confirmed(self, slot: Slot) -> bool:
        """Whether ``slot`` is that of the code of which a part was typed back."""
        return slot.id == self._confirmed_slot()

    def confirm_recovery(self, groups: Mapping[int, str]) -> None:
        """Take what was typed from paper, by the number of the group from 1 to 7, as proof that the code is kept.

        Right after the code was made two groups are enough; later all seven are needed. Older codes then open nothing.

        Raises ``WrongKey`` where a group differs, ``MistypedCode`` where all seven do not hold together.
        """
        slot_id = self._proven_slot(groups)
        with self.writing("keys") as cursor:
            cursor.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_CONFIRMED, slot_id))
        self._write(lambda slots: tuple(s for s in slots if s.type != Recovery.type or s.id == slot_id))
        self._unconfirmed = None

    def _proven_slot(self, groups: Mapping[int, str]) -> str:
        if set(groups) == set(range(1, GROUPS + 1)):
            way = Recovery(RecoveryCode.read("".join(groups[number] for number in range(1, GROUPS + 1))))
            slot = keys.opened_by(self._key_file(), way)
            if slot is None:
                raise way.misfit()
            return slot.id
        if self._unconfirmed is None or len(groups) < ASKED_BACK:
            raise WrongKey(QT_TR_NOOP("Bitte alle sieben Gruppen des Wiederherstellungs-Codes vom Blatt abschreiben."))
        slot_id, code = self._unconfirmed
        for number, typed in sorted(groups.items()):
            if plain(typed) != code.groups[number - 1]:
                raise WrongKey(
                    QT_TR_NOOP("Gruppe {number} steht anders auf dem Blatt. Bitte noch einmal vergleichen."),
                    number=number,
                )
        return slot_id

    def _confirmed_slot(self) -> str | None:
        with self.reading() as cursor:
            row = cursor.execute("SELECT value FROM meta WHERE key = ?", (_CONFIRMED,)).fetchone()
        codes = {slot.id for slot in self.slots() if slot.type == Recovery.type}
        return str(row[0]) if row and row[0] in codes else None

    # --- the slot file

    def _is_reliable(self, slot: Slot) -> bool:
        if slot.type == Recovery.type:
            return self.is_confirmed(slot)
        return slot.type in USABLE

    def _key_file(self) -> KeyFile:
        self._give_key()
        return key_file.read(self.places.keys, self.places.keys_copy)

    def _write(self, change: Change) -> None:
        """Write both copies of the changed slot file and read them back."""
        before = self._key_file()
        changed = replace(before, slots=change(before.slots))
        try:
            written = key_file.write(changed, self.places.keys, self.places.keys_copy)
        except OSError as error:
            raise refusal(error, self.places.folder) from error
        for path in (self.places.keys, self.places.keys_copy):
            if path.read_bytes() != key_file.to_bytes(written):
                raise VaultDamaged(
                    QT_TR_NOOP("Die Schlüsseldatei {path} kam anders zurück, als sie geschrieben wurde."), path=path
                )

    def _refuse_unprotected(self) -> None:
        """Raise ``Unprotected`` where a new household may not be taken in yet."""
        if self.lacking():
            raise Unprotected(
                QT_TR_NOOP(
                    "Bevor hier die Daten von Menschen liegen, braucht der Tresor einen zweiten Schlüssel auf Papier: "
                    "Bitte einen Wiederherstellungs-Code anlegen, aufbewahren und zum Beweis einen Teil davon "
                    "zurücktippen: im Fenster unter Einstellungen, Schlüssel, sonst mit „nahtstelle keys recovery“. "
                    "Es wurde nichts verändert."
                )
            )
