"""What the sheet of paper says that opens the plans when nothing else does; nothing personal is on it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, repr=False)
class RecoverySheet:
    """``groups`` are the seven groups of the code; ``code`` is the same for a QR code, in letters that need no case."""

    vault: str
    """The first letters of the vault's id, by which sheet and vault are found to belong together."""
    made_on: date
    groups: tuple[str, ...]

    @property
    def code(self) -> str:
        """The code as it is scanned."""
        return "-".join(self.groups)
