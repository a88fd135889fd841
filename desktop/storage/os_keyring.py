"""The operating system's keyring, asked so that it can neither hang the program nor forget a key in silence.

Each call runs in a thread of its own with a time limit (a keyring whose own database is locked may never answer), only
known stores are trusted (others keep words in clear or keep nothing), and what was written is read back.
"""

import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_T = TypeVar("_T")

SERVICE = "nahtstelle"
LIMIT_SECONDS = 5.0

TRUSTED = frozenset(
    {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
    }
)
"""The stores that keep a secret encrypted for the logged-in user; everything else is refused."""


class KeyringState(StrEnum):
    """Why a keyring did not do what was asked."""

    ABSENT = "absent"
    """No store on this system, or one that cannot be reached."""
    UNTRUSTED = "untrusted"
    """A store that is not among ``TRUSTED``, such as a plain file, or one that forgets."""
    LOCKED = "locked"
    """The store is there and locked, and nobody unlocked it when asked."""
    SILENT = "silent"
    """No answer within the limit."""
    MISSING = "missing"
    """The store answers, and holds no such entry (for example after a password reset by an administrator)."""
    FOREIGN = "foreign"
    """The entry is there and does not fit."""
    FORGETFUL = "forgetful"
    """What was written did not come back."""


class KeyringFault(Exception):  # noqa: N818 - named after what happened
    """A keyring did not do what was asked; for rooms inside, turned into words by ``keys.py``."""

    def __init__(self, state: KeyringState) -> None:
        super().__init__(state)
        self.state = state


def store_secret(entry: str, secret: str, limit: float = LIMIT_SECONDS) -> str:
    """Keep ``secret`` under ``entry``, read it back, and return the name of the store that holds it.

    Raises ``KeyringFault``.
    """

    def store() -> str:
        backend = _backend()
        backend.set_password(SERVICE, entry, secret)
        if backend.get_password(SERVICE, entry) != secret:
            raise KeyringFault(KeyringState.FORGETFUL)
        return _name(backend)

    return _within(limit, store)


def read_secret(entry: str, limit: float = LIMIT_SECONDS) -> str:
    """What is kept under ``entry``. Raises ``KeyringFault``."""

    def read() -> str:
        secret = _backend().get_password(SERVICE, entry)
        if secret is None:
            raise KeyringFault(KeyringState.MISSING)
        return str(secret)

    return _within(limit, read)


def forget_secret(entry: str, limit: float = LIMIT_SECONDS) -> None:
    """Remove an entry; one that is not there is no fault. Raises ``KeyringFault`` where the store cannot be asked."""

    def forget() -> None:
        backend = _backend()
        if backend.get_password(SERVICE, entry) is not None:
            backend.delete_password(SERVICE, entry)

    _within(limit, forget)


def _backend() -> "KeyringBackend":
    import keyring  # noqa: PLC0415 - costs 0.1 s that an open slot or passphrase need not pay
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    chosen = keyring.get_keyring()
    candidates = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    trusted = next((backend for backend in candidates if _name(backend) in TRUSTED), None)
    if trusted is None:
        absent = all(_name(backend) == "keyring.backends.fail.Keyring" for backend in candidates)
        raise KeyringFault(KeyringState.ABSENT if absent else KeyringState.UNTRUSTED)
    return trusted


def _name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _within(limit: float, call: Callable[[], _T]) -> _T:
    """Run ``call`` in a thread that cannot keep the program from ending, for at most ``limit`` seconds."""
    outcome: list[_T] = []
    fault: list[KeyringState] = []

    def work() -> None:
        try:
            outcome.append(call())
        except KeyringFault as error:
            fault.append(error.state)
        except Exception as error:
            fault.append(_state_of(error))

    thread = threading.Thread(target=work, name="keyring", daemon=True)
    thread.start()
    thread.join(limit)
    if outcome:
        return outcome[0]
    raise KeyringFault(fault[0] if fault else KeyringState.SILENT)


def _state_of(error: Exception) -> KeyringState:
    from keyring.errors import KeyringLocked, PasswordSetError  # noqa: PLC0415

    return KeyringState.LOCKED if isinstance(error, KeyringLocked | PasswordSetError) else KeyringState.ABSENT
