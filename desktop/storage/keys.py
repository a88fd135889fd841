"""The database key and the ways to it.

The key of a vault is 32 random bytes that never leave memory unwrapped. Each *slot* of the slot file holds a copy of
it, wrapped with a slot key by XChaCha20-Poly1305 and bound to vault, slot, type, parameters and format; each class
below that is a ``Way`` knows one manner to come to a slot key. A new manner is one more such class.
"""

import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from nacl import pwhash
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

from desktop.domain.errors import VaultError
from desktop.storage import os_keyring
from desktop.storage.errors import KeyMissing, KeyringUnavailable, PassphraseNeeded, VaultDamaged, VaultLocked, WrongKey
from desktop.storage.key_file import FORMAT, KeyFile, Slot
from desktop.storage.os_keyring import KeyringFault, KeyringState
from desktop.texts import QT_TR_NOOP

KEY_BYTES = 32
MIB = 1 << 20
LEAST_MEMORY, MOST_MEMORY = 19 * MIB, 1024 * MIB
LEAST_PASSES, MOST_PASSES = 2, 64


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs (Argon2id): passes over so many bytes of memory."""

    passes: int
    memory: int

    def within_reason(self) -> bool:
        """Neither so cheap that guessing is easy nor so dear that a tampered file could choke the computer."""
        return LEAST_PASSES <= self.passes <= MOST_PASSES and LEAST_MEMORY <= self.memory <= MOST_MEMORY


STANDARD_COST = Cost(passes=3, memory=128 * MIB)


class Way(Protocol):
    """A manner to come to the key of a slot."""

    type: ClassVar[str]

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """Parameters and key for a new slot. Raises ``VaultLocked`` where this way cannot be had here."""

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key of an existing slot. Raises ``VaultLocked`` where it cannot be found."""

    def misfit(self) -> VaultLocked:
        """What to say where the key that was found does not fit the slot."""


@dataclass(frozen=True, slots=True)
class Keyring:
    """The slot key lies in the system's keyring, as its one entry for this vault."""

    limit: float = os_keyring.LIMIT_SECONDS
    type: ClassVar[str] = "keyring"

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A random key, stored and read back; the parameters name the store."""
        key = secrets.token_bytes(KEY_BYTES)
        try:
            return {"store": os_keyring.store_secret(f"{vault}:{slot}", key.hex(), self.limit)}, key
        except KeyringFault as fault:
            raise _unavailable(fault.state) from None

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that ``make`` stored."""
        try:
            return bytes.fromhex(os_keyring.read_secret(f"{vault}:{slot.id}", self.limit))
        except KeyringFault as fault:
            raise _unavailable(fault.state) from None
        except ValueError:
            raise _unavailable(KeyringState.FOREIGN) from None

    def misfit(self) -> VaultLocked:
        """The keyring holds something else."""
        return _unavailable(KeyringState.FOREIGN)

    def forget(self, vault: str, slot: str) -> None:
        """Remove the entry; a keyring that cannot be asked keeps a key to nothing."""
        try:
            os_keyring.forget_secret(f"{vault}:{slot}", self.limit)
        except KeyringFault:
            return


@dataclass(frozen=True, slots=True, repr=False)
class Passphrase:
    """The slot key is derived from words that a person keeps (Argon2id); ``cost`` is for new slots."""

    words: str
    cost: Cost = STANDARD_COST
    type: ClassVar[str] = "passphrase"

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A key from the words and a new salt."""
        if not self.words.strip():
            raise PassphraseNeeded(
                QT_TR_NOOP("Die Passphrase ist leer. Bitte eine eingeben, am besten mehrere Wörter.")
            )
        params = {
            "kdf": "argon2id",
            "passes": self.cost.passes,
            "memory": self.cost.memory,
            "salt": secrets.token_hex(pwhash.argon2id.SALTBYTES),
        }
        return params, derive(self.words, params)

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that the words give with the slot's salt and cost."""
        return derive(self.words, slot.params)

    def misfit(self) -> VaultLocked:
        """The passphrase is wrong."""
        return WrongKey(QT_TR_NOOP("Die Passphrase passt nicht zu diesem Tresor. Es wurde nichts verändert."))


@dataclass(frozen=True, slots=True)
class Open:
    """The slot key lies open in the slot itself: for the demo store alone, whose people are invented."""

    type: ClassVar[str] = "demo-open"

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A random key that everybody may read."""
        key = secrets.token_bytes(KEY_BYTES)
        return {"key": key.hex()}, key

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key as it lies there, where the slot file is that of a demo store."""
        if not demo:
            raise KeyMissing(QT_TR_NOOP("Nur der Übungsbestand darf offen liegen; dieser Tresor ist keiner."))
        return bytes.fromhex(slot.params["key"])

    def misfit(self) -> VaultLocked:
        """Somebody changed the slot."""
        return KeyMissing(
            QT_TR_NOOP("Der Schlüssel des Übungsbestands passt nicht. Bitte den Übungsbestand neu anlegen.")
        )


def derive(words: str, params: Mapping[str, Any]) -> bytes:
    """The Argon2id key of ``words`` (in Unicode form NFKC, so that every keyboard gives the same).

    Raises ``VaultDamaged`` where the parameters are outside of reason.
    """
    try:
        cost, salt = Cost(int(params["passes"]), int(params["memory"])), bytes.fromhex(params["salt"])
    except (KeyError, TypeError, ValueError):
        cost, salt = Cost(0, 0), b""
    if params.get("kdf") != "argon2id" or not cost.within_reason() or len(salt) != pwhash.argon2id.SALTBYTES:
        raise VaultDamaged(
            QT_TR_NOOP(
                "Die Schlüsseldatei verlangt eine unsinnige Berechnung der Passphrase und wurde vermutlich verändert. "
                "Bitte die Schlüsseldatei aus einer Sicherung zurücklegen."
            )
        )
    text = unicodedata.normalize("NFKC", words).encode("utf-8", "surrogatepass")
    return pwhash.argon2id.kdf(KEY_BYTES, text, salt, opslimit=cost.passes, memlimit=cost.memory)


def new_database_key() -> bytearray:
    """32 random bytes."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def check_value(database_key: bytes | bytearray, vault: str) -> str:
    """What proves a database key without telling it: a wrong key and a damaged file can so be told apart."""
    return hashlib.blake2b(f"check|{vault}".encode(), key=bytes(database_key), digest_size=16).hexdigest()


def make_slot(vault: str, database_key: bytes | bytearray, way: Way) -> Slot:
    """A new slot for ``way``, opened once before it is given out. Raises ``VaultLocked`` where the way is barred."""
    slot_id = secrets.token_hex(8)
    params, key = way.make(vault, slot_id)
    nonce = secrets.token_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
    bound = _bound(vault, slot_id, way.type, params)
    sealed = nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(database_key), bound, nonce, key)
    slot = Slot(id=slot_id, type=way.type, params=params, sealed=sealed.hex())
    if _unwrap(vault, slot, key) != bytes(database_key):
        raise VaultDamaged(QT_TR_NOOP("Der neue Schlüssel ließ sich nicht wieder öffnen; es wurde nichts verändert."))
    return slot


def open_slots(keys: KeyFile, ways: Sequence[Way]) -> bytearray:
    """The database key, by the first of ``ways`` that opens a slot.

    Raises ``WrongKey``, ``PassphraseNeeded``, ``KeyringUnavailable`` or ``KeyMissing``, whichever tells a person most.
    """
    refusals: list[VaultError] = []
    for way in ways:
        for slot in keys.of_type(way.type):
            try:
                key = _unwrap(keys.vault, slot, way.find(keys.vault, slot, demo=keys.demo))
            except VaultError as refusal:
                refusals.append(refusal)
                continue
            if key is not None and hmac.compare_digest(check_value(key, keys.vault), keys.check):
                return bytearray(key)
            misfit = way.misfit()
            if isinstance(misfit, WrongKey):  # whoever typed the wrong words is told, whatever else might open
                raise misfit
            refusals.append(misfit)
    raise _most_telling(keys, ways, refusals)


def _unwrap(vault: str, slot: Slot, key: bytes) -> bytes | None:
    try:
        sealed = bytes.fromhex(slot.sealed)
        nonce, sealed = (
            sealed[:crypto_aead_xchacha20poly1305_ietf_NPUBBYTES],
            sealed[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES:],
        )
        bound = _bound(vault, slot.id, slot.type, slot.params)
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)
    except (CryptoError, ValueError, TypeError):
        return None


def _bound(vault: str, slot: str, slot_type: str, params: Mapping[str, Any]) -> bytes:
    told = json.dumps(params, sort_keys=True, separators=(",", ":"))
    return f"{vault}|{slot}|{slot_type}|{told}|{FORMAT}".encode()


def _most_telling(keys: KeyFile, ways: Iterable[Way], refusals: Sequence[VaultError]) -> VaultError:
    tried = {way.type for way in ways}
    for refusal in refusals:
        if isinstance(refusal, VaultDamaged):
            return refusal
    if keys.of_type(Passphrase.type) and Passphrase.type not in tried:
        return PassphraseNeeded(
            QT_TR_NOOP("Dieser Tresor öffnet sich mit der Passphrase. Bitte die Passphrase angeben.")
        )
    for refusal in refusals:
        if isinstance(refusal, VaultLocked):
            return refusal
    return KeyMissing(
        QT_TR_NOOP(
            "Auf diesem Rechner gibt es keinen Schlüssel mehr, der den Tresor öffnet. Die Daten sind noch da. "
            "Bitte mit dem Wiederherstellungs-Code oder mit dem Schlüssel des Trägers öffnen."
        )
    )


_KEYRING_WORDS = {
    KeyringState.ABSENT: QT_TR_NOOP(
        "Auf diesem Rechner ist kein Schlüsselbund erreichbar. Bitte eine Passphrase verwenden."
    ),
    KeyringState.UNTRUSTED: QT_TR_NOOP(
        "Der eingestellte Schlüsselbund bewahrt nichts sicher auf und wird nicht verwendet. "
        "Bitte eine Passphrase verwenden."
    ),
    KeyringState.LOCKED: QT_TR_NOOP(
        "Der Schlüsselbund des Systems ist gesperrt. Bitte entsperren und noch einmal versuchen, "
        "oder auf anderem Weg öffnen."
    ),
    KeyringState.SILENT: QT_TR_NOOP(
        "Der Schlüsselbund des Systems antwortet nicht. Bitte sein Programm öffnen oder beenden und noch einmal "
        "versuchen, oder auf anderem Weg öffnen."
    ),
    KeyringState.MISSING: QT_TR_NOOP(
        "Im Schlüsselbund des Systems fehlt der Schlüssel zu diesem Tresor. Die Daten sind noch da. Bitte mit der "
        "Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen."
    ),
    KeyringState.FOREIGN: QT_TR_NOOP(
        "Der Schlüssel im Schlüsselbund des Systems gehört nicht zu diesem Tresor. Die Daten sind noch da. "
        "Bitte mit der Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen."
    ),
    KeyringState.FORGETFUL: QT_TR_NOOP(
        "Der Schlüsselbund des Systems gibt nicht zurück, was ihm anvertraut wurde. Bitte eine Passphrase verwenden."
    ),
}


def _unavailable(state: KeyringState) -> VaultLocked:
    if state in (KeyringState.MISSING, KeyringState.FOREIGN):
        return KeyMissing(_KEYRING_WORDS[state])
    return KeyringUnavailable(_KEYRING_WORDS[state], state)
