"""A carrier's pair of keys as text: the public half goes to every computer, the private one into the carrier's safe."""

import hashlib

from nacl.public import PrivateKey

from desktop.storage.errors import WrongKey
from desktop.storage.ways import KEY_BYTES
from desktop.texts import QT_TR_NOOP

PUBLIC, PRIVATE = "nahtstelle-public-1", "nahtstelle-PRIVATE-1"


def new_pair() -> tuple[str, str]:
    """A new private key and its public half, each a line of text."""
    private = PrivateKey.generate()
    return _written(PRIVATE, bytes(private)), _written(PUBLIC, bytes(private.public_key))


def read_public(text: str) -> bytes:
    """The public key in ``text``. Raises ``WrongKey``."""
    return _read(PUBLIC, text)


def read_private(text: str) -> bytes:
    """The private key in ``text``. Raises ``WrongKey``."""
    return _read(PRIVATE, text)


def _written(kind: str, key: bytes) -> str:
    return f"{kind}:{key.hex()}:{_check(kind, key)}"


def _read(kind: str, text: str) -> bytes:
    found, _, rest = text.strip().partition(":")
    digits, _, check = rest.partition(":")
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        key = b""
    if found != kind or len(key) != KEY_BYTES or check != _check(kind, key):
        raise WrongKey(
            QT_TR_NOOP("Das ist kein Schlüssel eines Trägers (erwartet: {kind}). Es wurde nichts verändert."), kind=kind
        )
    return key


def _check(kind: str, key: bytes) -> str:
    """Against slips of the pen and mixed-up halves; it protects nothing."""
    return hashlib.blake2b(kind.encode() + key, digest_size=4).hexdigest()
