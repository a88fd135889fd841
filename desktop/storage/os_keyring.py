"""The operating system's keyring, asked so that it can neither hang the program nor forget a key in silence.

Each call runs in a thread of its own with a time limit (a keyring whose own database is locked may never answer), only
known stores are trusted (others keep words in clear or keep nothing), and what was written is read back.
"""

import importlib
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar, cast

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
    """The best trusted store that can be reached now; looked for anew each time, for one may come or go."""
    from keyring import core  # noqa: PLC0415 - costs 0.1 s that a passphrase need not pay

    chosen = core.load_env() or core.load_config()
    if chosen is not None:
        if _name(chosen) not in TRUSTED:
            raise KeyringFault(KeyringState.UNTRUSTED)
        return chosen
    found = [cls for cls in map(_class, TRUSTED) if cls is not None and cls.viable]
    if not found:
        raise KeyringFault(KeyringState.ABSENT)
    return max(found, key=lambda cls: cls.priority)()


def _class(name: str) -> "type[KeyringBackend] | None":
    module, _, own = name.rpartition(".")
    try:
        return cast("type[KeyringBackend]", getattr(importlib.import_module(module), own))
    except (ImportError, AttributeError):  # a store of another system
        return None


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
