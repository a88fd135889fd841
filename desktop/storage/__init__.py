"""What lasts: encrypted, journalled, migrated. ``open_or_create`` and ``open_or_create_demo`` are the doors."""

from pathlib import Path

from desktop.storage.errors import KeyringUnavailable, PassphraseNeeded
from desktop.storage.places import Places
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring, Open, Passphrase, Way
from desktop.texts import QT_TR_NOOP


def open_vault(folder: Path, passphrase: str | None = None) -> Vault:
    """Open the vault in ``folder``: by the passphrase where one is given, else by the system's keyring.

    Raises as ``Vault.open``.
    """
    given: list[Way] = [] if passphrase is None else [Passphrase(passphrase)]
    return Vault.open(folder, [*given, Keyring()])


def create_vault(folder: Path, passphrase: str | None = None) -> Vault:
    """Make a vault that opens by the system's keyring, where one can be had, and by the passphrase, if one is given.

    Raises ``VaultExists``, and ``PassphraseNeeded`` where there is neither keyring nor passphrase.
    """
    given: list[Way] = [] if passphrase is None else [Passphrase(passphrase)]
    try:
        return Vault.create(folder, [*given, Keyring()])
    except KeyringUnavailable as barred:
        if given:
            return Vault.create(folder, given)
        raise PassphraseNeeded(
            QT_TR_NOOP(
                "Ein neuer Tresor braucht einen Schlüssel, und auf diesem Rechner ist kein Schlüsselbund benutzbar. "
                "Bitte eine Passphrase angeben."
            )
        ) from barred


def open_or_create(folder: Path, passphrase: str | None = None) -> Vault:
    """The vault in ``folder``, made on first use; where anything of a vault lies, it is opened and never made anew."""
    if Places(folder.absolute()).holds_something():
        return open_vault(folder, passphrase)
    return create_vault(folder, passphrase)


def holds_vault(folder: Path) -> bool:
    """Whether anything of a vault lies in ``folder``, be it whole or not."""
    return Places(folder.absolute()).holds_something()


def open_or_create_demo(folder: Path) -> Vault:
    """The store of invented people: encrypted like any other, with its key beside it, so that it opens by itself."""
    if Places(folder.absolute()).holds_something():
        return Vault.open(folder, [Open()])
    return Vault.create(folder, [Open()], demo=True)


__all__ = ["Vault", "create_vault", "holds_vault", "open_or_create", "open_or_create_demo", "open_vault"]
