"""The manners to come to the key of a slot: each class is a ``Way``. A new manner is one more such class."""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol

from nacl import pwhash
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from desktop.storage import os_keyring
from desktop.storage.errors import KeyMissing, PassphraseNeeded, VaultDamaged, VaultLocked, WrongKey
from desktop.storage.key_file import Slot
from desktop.storage.keyring_words import unavailable
from desktop.storage.os_keyring import KeyringFault, KeyringState
from desktop.storage.recovery_code import RecoveryCode
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
    """A manner to come to the key of a slot. ``typed``: a person gave it, and is told where it does not fit."""

    type: ClassVar[str]
    typed: ClassVar[bool]

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
    typed: ClassVar[bool] = False

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A random key, stored and read back; the parameters name the store."""
        key = secrets.token_bytes(KEY_BYTES)
        try:
            return {"store": os_keyring.store_secret(f"{vault}:{slot}", key.hex(), self.limit)}, key
        except KeyringFault as fault:
            raise unavailable(fault.state) from None

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that ``make`` stored."""
        try:
            return bytes.fromhex(os_keyring.read_secret(f"{vault}:{slot.id}", self.limit))
        except KeyringFault as fault:
            raise unavailable(fault.state) from None
        except ValueError:
            raise unavailable(KeyringState.FOREIGN) from None

    def misfit(self) -> VaultLocked:
        """The keyring holds something else."""
        return unavailable(KeyringState.FOREIGN)

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
    typed: ClassVar[bool] = True

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A key from the words and a new salt."""
        if not self.words.strip():
            raise PassphraseNeeded(
                QT_TR_NOOP("Die Passphrase ist leer. Bitte eine eingeben, am besten mehrere Wörter.")
            )
        params = derivation(self.cost)
        return params, derive(self.words, params)

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that the words give with the slot's salt and cost."""
        return derive(self.words, slot.params)

    def misfit(self) -> VaultLocked:
        """The passphrase is wrong."""
        return WrongKey(QT_TR_NOOP("Die Passphrase passt nicht zu diesem Tresor. Es wurde nichts verändert."))


@dataclass(frozen=True, slots=True, repr=False)
class KeyringAndPassphrase:
    """Both are needed: who has only the computer's password or only the words opens nothing."""

    words: str
    cost: Cost = STANDARD_COST
    keyring: Keyring = field(default_factory=Keyring)
    type: ClassVar[str] = "keyring+passphrase"
    typed: ClassVar[bool] = True

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A key from a new entry of the keyring and the words."""
        params, derived = Passphrase(self.words, self.cost).make(vault, slot)
        stored, kept = self.keyring.make(vault, slot)
        return params | stored, _joined(vault, slot, kept, derived)

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that both give together."""
        kept = self.keyring.find(vault, slot, demo=demo)
        return _joined(vault, slot.id, kept, derive(self.words, slot.params))

    def misfit(self) -> VaultLocked:
        """One of the two is wrong; most often the words."""
        return Passphrase(self.words).misfit()


@dataclass(frozen=True, slots=True, repr=False)
class Recovery:
    """The slot key is derived from the code on paper."""

    code: RecoveryCode
    cost: Cost = STANDARD_COST
    type: ClassVar[str] = "recovery"
    typed: ClassVar[bool] = True

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A key from the code and a new salt."""
        params = derivation(self.cost)
        return params, derive(self.code.letters, params)

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key that the code gives with the slot's salt and cost."""
        return derive(self.code.letters, slot.params)

    def misfit(self) -> VaultLocked:
        """The code belongs elsewhere, or a newer one has replaced it."""
        return WrongKey(
            QT_TR_NOOP(
                "Dieser Wiederherstellungs-Code gehört zu einem anderen Tresor oder wurde durch einen neueren ersetzt. "
                "Es wurde nichts verändert."
            )
        )


@dataclass(frozen=True, slots=True, repr=False)
class Organisation:
    """The slot key is sealed to the public key of a carrier, whose private half lies in the carrier's safe (X25519).

    ``public`` makes slots; ``private`` opens them.
    """

    public: bytes
    private: bytes | None = None
    type: ClassVar[str] = "organisation"
    typed: ClassVar[bool] = True

    @classmethod
    def holding(cls, private: bytes) -> "Organisation":
        """The carrier itself."""
        return cls(bytes(PrivateKey(private).public_key), private)

    def make(self, vault: str, slot: str) -> tuple[dict[str, Any], bytes]:
        """A random key, sealed."""
        key = secrets.token_bytes(KEY_BYTES)
        return {"public": self.public.hex(), "key": SealedBox(PublicKey(self.public)).encrypt(key).hex()}, key

    def find(self, vault: str, slot: Slot, *, demo: bool) -> bytes:
        """The key, unsealed."""
        if self.private is None or slot.params.get("public") != self.public.hex():
            raise self.misfit()
        try:
            return SealedBox(PrivateKey(self.private)).decrypt(bytes.fromhex(slot.params["key"]))
        except (CryptoError, ValueError, KeyError, TypeError):
            raise self.misfit() from None

    def misfit(self) -> VaultLocked:
        """Another carrier's key."""
        return WrongKey(
            QT_TR_NOOP("Der Schlüssel des Trägers passt nicht zu diesem Tresor. Es wurde nichts verändert.")
        )


@dataclass(frozen=True, slots=True)
class Open:
    """The slot key lies open in the slot itself: for the demo store alone, whose people are invented."""

    type: ClassVar[str] = "demo-open"
    typed: ClassVar[bool] = False

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


def derivation(cost: Cost) -> dict[str, Any]:
    """The parameters of a new derivation, with a new salt."""
    salt = secrets.token_hex(pwhash.argon2id.SALTBYTES)
    return {"kdf": "argon2id", "passes": cost.passes, "memory": cost.memory, "salt": salt}


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


def _joined(vault: str, slot: str, kept: bytes, derived: bytes) -> bytes:
    """HKDF-SHA256 (RFC 5869) of both keys, for this slot alone; one block is all that is needed."""
    extracted = hmac.digest(f"{vault}|{slot}".encode(), kept + derived, hashlib.sha256)
    return hmac.digest(extracted, b"nahtstelle keyring+passphrase\x01", hashlib.sha256)
