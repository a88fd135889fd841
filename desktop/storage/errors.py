"""What can stand between a person and their vault: each a ``VaultError`` with a sentence; nothing was changed."""

# ruff: noqa: N818 - named after what happened

from desktop.domain.errors import VaultError


class VaultExists(VaultError):
    """Something lies where a new vault was to be made."""


class VaultMissing(VaultError):
    """There is no vault at this place."""


class VaultBusy(VaultError):
    """Another process, or this one, has the vault open."""


class VaultClosed(VaultError):
    """The vault was closed or locked; open it again."""


class VaultDamaged(VaultError):
    """The key is right, but what it opens is not whole: leads to backup and salvage, never to a new vault."""


class VaultTooNew(VaultError):
    """A newer version of the program wrote this vault; not a byte of it was changed."""


class VaultFull(VaultError):
    """The disk, or the room allotted to the vault, is full."""


class VaultLocked(VaultError):
    """No key was found that opens the vault. It is there and unharmed."""


class PassphraseNeeded(VaultLocked):
    """A passphrase would open the vault, or is needed to make one."""


class WrongKey(VaultLocked):
    """The passphrase, code or key that was given does not fit."""


class MistypedCode(WrongKey):
    """What was typed is no recovery code; the sentence says where to look."""


class KeyMissing(VaultLocked):
    """No way that is left on this computer opens the vault: leads to recovery, never to a new vault."""


class KeyringUnavailable(VaultLocked):
    """The system's keyring cannot give or keep the key now; ``state`` says why."""

    def __init__(self, text: str, state: str, **values: object) -> None:
        super().__init__(text, **values)
        self.state = state


class Unprotected(VaultError):
    """A real person's plan was to be stored before the keys would survive the loss of one of them."""


class VaultReadOnly(VaultError):
    """The vault lies where nothing can be written; it can be read."""


class MigrationFailed(VaultError):
    """A vault could not be brought to the schema of this version; it is as it was, and a backup lies beside it."""


class BackupDamaged(VaultError):
    """A backup is not whole, or does not say what it said when it was made."""


class UnsuitablePlace(VaultError):
    """A place where other programs move or copy files by themselves; a vault is not made there."""


class StaleEdit(VaultError):
    """What was edited has been changed by someone else since it was shown; the newer words were kept."""


class UnknownHousehold(VaultError):
    """The vault holds no household with this id."""
