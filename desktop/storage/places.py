"""Where the parts of a vault lie."""

from dataclasses import dataclass
from pathlib import Path

DATABASE, KEYS, KEYS_COPY = "vault.db", "vault.keys", "vault.keys.copy"


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders in the folder of a vault."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.folder / DATABASE

    @property
    def keys(self) -> Path:
        """The slot file."""
        return self.folder / KEYS

    @property
    def keys_copy(self) -> Path:
        """Its second copy."""
        return self.folder / KEYS_COPY

    @property
    def lock(self) -> Path:
        """The lock file."""
        return self.folder / "vault.lock"

    @property
    def next(self) -> Path:
        """A whole new vault that is about to take the place of this one (``swap.py``)."""
        return self.folder / "vault.next"

    @property
    def next_part(self) -> Path:
        """The same while it is being made."""
        return self.folder / "vault.next.part"

    @property
    def backups(self) -> Path:
        """The backups on this computer."""
        return self.folder / "backups"

    @property
    def aside(self) -> Path:
        """What stood here before a restore or a rescue."""
        return self.folder / "aside"

    def holds_something(self) -> bool:
        """Whether anything of a vault lies here, be it whole or not; a lock alone is nothing."""
        return any(path not in (self.lock, self.next_part) for path in self.folder.glob("vault.*"))
