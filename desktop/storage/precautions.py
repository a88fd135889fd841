"""What must stand before a vault takes in the first real person: keys that survive the loss of one of them."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from desktop.storage.ways import KeyringAndPassphrase, Organisation, Passphrase, Recovery

OUTLIVE_THE_COMPUTER = frozenset({Passphrase.type, Recovery.type, Organisation.type})
"""The types of slots that open a backup on another computer; what lies in a keyring is gone with its own."""


class Lack(StrEnum):
    """What is still missing."""

    SECOND_WAY = "second-way"
    """Only one kind of slot opens the vault."""
    CONFIRMED_CODE = "confirmed-code"
    """No recovery code, or one of which nobody has yet typed a part back from paper."""


@dataclass(frozen=True, slots=True)
class Precautions:
    """What a vault demands: so many kinds of slots, and whether a recovery code that was typed back is among them."""

    kinds: int
    confirmed_code: bool

    def lacking(self, kinds: Collection[str], *, confirmed: bool) -> tuple[Lack, ...]:
        """What is missing where the slots are of ``kinds``."""
        lacks = []
        if len(set(kinds)) < self.kinds:
            lacks.append(Lack.SECOND_WAY)
        if self.confirmed_code and not confirmed:
            lacks.append(Lack.CONFIRMED_CODE)
        return tuple(lacks)


FOR_PEOPLE = Precautions(kinds=2, confirmed_code=True)
"""For everyday work with real people."""

FOR_SCRIPTS = Precautions(kinds=1, confirmed_code=False)
"""For whoever keeps the passphrase in a file of their own: scripts, tests, the demo store."""

USABLE = OUTLIVE_THE_COMPUTER | {"keyring", KeyringAndPassphrase.type}
"""The types of slots that this version can open."""
