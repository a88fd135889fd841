"""What the window may do with the vault as a whole: opening and locking it, keys, drafts, backups. Values and ports.

The store of plans is another matter (``ports.py``); whoever only works with plans needs none of this.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from desktop.domain.errors import NahtstelleError
from desktop.domain.recovery_sheet import RecoverySheet

Opened_co = TypeVar("Opened_co", covariant=True)

Progress = Callable[[int, int], None]
"""Told how much of how much is done; it may raise to break off."""


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """What a person offers to open a vault, beside the keyring of the system, which is always asked too.

    ``carrier_file`` holds the private key of the carrier.
    """

    passphrase: str | None = None
    code: str | None = None
    carrier_file: Path | None = None


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A way into the vault. ``type`` is that of the slot; ``proven``: somebody typed a part of the code back."""

    id: str
    type: str
    proven: bool = False


@dataclass(frozen=True, slots=True)
class WriterRow:
    """A name that has written on a device, with the first and the last time there (UTC); ``author`` may be "".

    ``device`` is the device's name for itself, 32 hexadecimal digits; ``here``: it is the one somebody sits at.
    """

    author: str
    device: str
    here: bool
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup as it says of itself, without being opened; ``made_at`` is UTC."""

    folder: Path
    made_at: datetime
    reason: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Holds:
    """What a backup holds, after every byte of it was checked."""

    households: int
    people: int
    tasks: int
    last_change: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class DraftRow:
    """What stood in a form that was neither taken nor left."""

    place: str
    household: str
    words: str
    kept_at: datetime


class Drafts(Protocol):
    """Where half-typed words last, encrypted."""

    def keep_draft(self, place: str, household: str, words: str) -> None:
        """Keep what stands in the form at ``place`` now."""

    def drop_draft(self, place: str) -> None:
        """Forget what was kept of the form at ``place``."""

    def drafts(self) -> Sequence[DraftRow]:
        """All that is kept, the latest first."""


class Locking(Drafts, Protocol):
    """What the lock needs."""

    @property
    def locked(self) -> bool:
        """Whether the key is gone: nothing can be read until ``unlock``."""

    def key_types(self) -> frozenset[str]:
        """The types of keys that open the vault, known without opening it; all there are where that cannot be read."""

    def lock(self) -> None:
        """Drop all connections and the key. Again is harmless."""

    def unlock(self, typed: Typed) -> None:
        """Go on after ``lock``. Raises ``VaultError``; it then stays locked."""


class Keeper(Locking, Protocol):
    """An open vault as a whole. Every call may raise ``VaultError``; then nothing was changed."""

    @property
    def folder(self) -> Path:
        """Where it lies."""

    @property
    def demo(self) -> bool:
        """Invented people only: opens by itself."""

    @property
    def author(self) -> str:
        """Who is named in the history for what is written from now on."""

    def name_author(self, name: str) -> None:
        """Name who writes here, also after the next start."""

    def device(self) -> str:
        """This device's name for itself, 32 hexadecimal digits."""

    def writers(self) -> Sequence[WriterRow]:
        """Every name with every device on which it has written here, the latest first."""

    # keys

    def keys(self) -> Sequence[KeyRow]:
        """The ways that open the vault."""

    def unprotected(self) -> bool:
        """Whether a second kind of key or a proven code is missing, so that no household may be taken in yet."""

    def new_code(self) -> RecoverySheet:
        """A new recovery code, as it is to be printed; it opens from now on and counts once it is proven."""

    def prove_code(self, groups: Mapping[int, str]) -> None:
        """Take groups typed back from paper, by their numbers from 1, as proof."""

    def sheet_pdf(self, sheet: RecoverySheet, lang: str) -> bytes:
        """The sheet to be printed."""

    def write_sheet(self, sheet: RecoverySheet, path: Path, lang: str) -> None:
        """Put the sheet at ``path``, for this user alone."""

    def add_keyring(self) -> None:
        """Let the keyring of the system open the vault too."""

    def add_passphrase(self, words: str) -> None:
        """Let a passphrase open the vault too."""

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace the passphrase ``old``."""

    def remove_key(self, key: str) -> None:
        """Take a way out; refused where none would be left that a person can rely on."""

    def rotate(self, passphrase: str | None) -> RecoverySheet:
        """Write everything anew under a new key, with a new code; ``passphrase`` is one to be made anew."""

    # backups

    def backups(self) -> Sequence[BackupRow]:
        """Those on this computer, the latest first."""

    def back_up(self, progress: Progress) -> NahtstelleError | None:
        """Make a backup now; what kept a copy of it from the second place, ``None`` where nothing did."""

    def look_into(self, folder: Path) -> Holds:
        """Check every byte of a backup of this vault and say what it holds."""

    @property
    def second_place(self) -> Path | None:
        """Where every backup is copied to as well."""

    def choose_second_place(self, place: Path | None) -> None:
        """Copy backups there from now on, ``None`` for nowhere."""


class Doors(Protocol[Opened_co]):
    """A place where a vault lies or is to be made. Whatever opens is handed on as it is."""

    @property
    def folder(self) -> Path:
        """The place."""

    def key_types(self) -> frozenset[str]:
        """As ``Locking.key_types``."""

    def open(self, typed: Typed) -> Opened_co:
        """The vault that lies there. Raises ``VaultError``."""

    def create(self, passphrase: str | None) -> Opened_co | None:
        """A new vault, opened by the keyring where one works, and by the passphrase. Raises ``VaultError``.

        ``None`` where no keyring works and a passphrase is needed; nothing was made.
        """

    def backups(self) -> Sequence[BackupRow]:
        """The backups beside the vault, the latest first."""

    def backup_at(self, path: Path) -> BackupRow:
        """The backup that a person points at. Raises ``VaultError`` where there is none."""

    def restore(self, folder: Path, typed: Typed) -> Holds:
        """Put a backup in the place of what lies there, which is kept aside. Raises ``VaultError``."""
