"""What lasts: encrypted, journalled, migrated. ``open_or_create`` and ``open_or_create_demo`` are the doors."""

from pathlib import Path

from desktop.storage import surroundings
from desktop.storage.carrier_key import read_private
from desktop.storage.errors import KeyringUnavailable, PassphraseNeeded, UnsuitablePlace
from desktop.storage.places import Places
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring, KeyringAndPassphrase, Open, Organisation, Passphrase, Recovery, Way
from desktop.texts import QT_TR_NOOP


def ways_in(passphrase: str | None = None, code: str | None = None, carrier_key: str | None = None) -> list[Way]:
    """The ways that a person can offer, and the system's keyring.

    Raises ``MistypedCode`` where ``code`` is no recovery code, ``WrongKey`` where ``carrier_key`` is no private key.
    """
    ways: list[Way] = []
    if passphrase is not None:
        ways += [Passphrase(passphrase), KeyringAndPassphrase(passphrase)]
    if code is not None:
        ways.append(Recovery(RecoveryCode.read(code)))
    if carrier_key is not None:
        ways.append(Organisation.holding(read_private(carrier_key)))
    return [*ways, Keyring()]


def open_vault(folder: Path, passphrase: str | None = None) -> Vault:
    """Open the vault in ``folder``: by the passphrase where one is given, else by the system's keyring.

    Raises as ``Vault.open``.
    """
    return Vault.open(folder, ways_in(passphrase))


def create_vault(folder: Path, passphrase: str | None = None) -> Vault:
    """Make a vault that opens by the system's keyring, where one can be had, and by the passphrase, if one is given.

    Raises ``VaultExists``, ``UnsuitablePlace`` where other programs copy files by themselves, and ``PassphraseNeeded``
    where there is neither keyring nor passphrase.
    """
    _refuse_unsuitable(folder)
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


def _refuse_unsuitable(folder: Path) -> None:
    for found in surroundings.of_place(folder):
        raise UnsuitablePlace(
            QT_TR_NOOP(
                "{place} wird von einem anderen Programm abgeglichen oder liegt auf einem anderen Rechner. Ein Tresor "
                "nimmt dort Schaden. Bitte einen Ordner auf diesem Rechner nehmen; als zweiter Ort für Sicherungen ist "
                "er geeignet."
            ),
            place=found.about,
        )


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


__all__ = ["Vault", "create_vault", "holds_vault", "open_or_create", "open_or_create_demo", "open_vault", "ways_in"]
