"""What a vault needs by itself while somebody works with it: a backup of the day before, and one when it is closed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop.domain.errors import VaultError
from desktop.storage.backup import Reason
from desktop.storage.vault import Vault


@contextmanager
def kept(vault: Vault, told: Callable[[VaultError], None]) -> Iterator[Vault]:
    """Back ``vault`` up where that is due, before and after the block; whatever hinders it is told and stops nobody.

    Told as well is that the vault can only be read.
    """
    if vault.read_only:
        told(vault.only_for_reading())
    if vault.demo or vault.read_only:
        yield vault
        return
    try:
        made = vault.backups.make_if_due()
        if made is not None and made.trouble is not None:
            told(made.trouble)
    except VaultError as trouble:
        told(trouble)
    yield vault
    if vault.locked:  # without the key there is nothing to copy; the next start does it
        return
    try:
        vault.backups.make_if_changed(Reason.CLOSE)
    except VaultError as trouble:
        told(trouble)
