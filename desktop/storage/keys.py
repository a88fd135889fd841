"""The database key and its slots.

The key of a vault is 32 random bytes that never leave memory unwrapped. Each *slot* of the slot file holds a copy of
it, wrapped with a slot key by XChaCha20-Poly1305 and bound to vault, slot, type, parameters and format. How to come to
a slot key is the matter of ``ways.py``.
"""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

from desktop.domain.errors import VaultError
from desktop.storage.errors import KeyMissing, PassphraseNeeded, VaultDamaged, VaultLocked, WrongKey
from desktop.storage.key_file import FORMAT, KeyFile, Slot
from desktop.storage.ways import KEY_BYTES, KeyringAndPassphrase, Passphrase, Way
from desktop.texts import QT_TR_NOOP


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
        if not way.typed:  # whoever typed the wrong words is told, whatever else might open
            _raise_wrong(refusals)
        for slot in keys.of_type(way.type):
            found = _opened(keys, slot, way)
            if not isinstance(found, VaultError):
                return found
            refusals.append(found)
    _raise_wrong(refusals)
    raise _most_telling(keys, ways, refusals)


def opened_by(keys: KeyFile, way: Way) -> Slot | None:
    """The slot that ``way`` opens. Raises ``VaultDamaged`` where a slot asks for the absurd."""
    for slot in keys.of_type(way.type):
        found = _opened(keys, slot, way)
        if isinstance(found, VaultDamaged):
            raise found
        if not isinstance(found, VaultError):
            return slot
    return None


def _opened(keys: KeyFile, slot: Slot, way: Way) -> bytearray | VaultError:
    try:
        key = _unwrap(keys.vault, slot, way.find(keys.vault, slot, demo=keys.demo))
    except VaultError as refusal:
        return refusal
    if key is not None and hmac.compare_digest(check_value(key, keys.vault), keys.check):
        return bytearray(key)
    return way.misfit()


def _raise_wrong(refusals: Iterable[VaultError]) -> None:
    for refusal in refusals:
        if isinstance(refusal, WrongKey):
            raise refusal


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
    if any(keys.of_type(known) and known not in tried for known in (Passphrase.type, KeyringAndPassphrase.type)):
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
