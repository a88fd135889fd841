"""Files that are there whole or not at all, and readable for their owner alone."""

import contextlib
import errno
import hashlib
import os
from pathlib import Path
from typing import IO

from desktop.domain.errors import VaultError
from desktop.storage.errors import VaultFull
from desktop.texts import QT_TR_NOOP

_BLOCK = 1 << 20


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``: after a crash at any moment either the old or the new content is there, on the disk.

    Raises OSError, and leaves what was there as it was.
    """
    partial = path.with_name(f"{path.name}.part")
    try:
        with _private(partial) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names that were added or replaced in ``folder`` last through a power cut."""
    if os.name == "nt":  # a folder cannot be opened there; NTFS journals its names itself
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Bring what was written to ``path`` onto the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def copy_synced(source: Path, target: Path) -> str:
    """Copy a file onto the disk, read it back from there as far as the system can, and return its SHA-256.

    Raises OSError, also where what comes back is not what was written.
    """
    digest = hashlib.sha256()
    with source.open("rb") as read, _private(target) as written:
        while block := read.read(_BLOCK):
            digest.update(block)
            written.write(block)
        written.flush()
        os.fsync(written.fileno())
        if hasattr(os, "posix_fadvise"):  # else the system may answer from its memory
            os.posix_fadvise(written.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    if sha256(target) != digest.hexdigest():
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(target))
    return digest.hexdigest()


def sha256(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def refusal(error: OSError, place: Path) -> VaultError:
    """What to say where a disk did not take what was to be written at ``place`` and nothing of it was left."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return VaultFull(
            QT_TR_NOOP(
                "In {place} ist nicht genug Platz. Was dort schon liegt, ist unversehrt. Bitte Platz schaffen oder "
                "einen anderen Ort wählen."
            ),
            place=place,
        )
    return VaultError(
        QT_TR_NOOP(
            "In {place} ließ sich nicht lesen oder schreiben: {reason}. Was dort schon liegt, ist unversehrt. Bitte "
            "prüfen, ob der Ort erreichbar und beschreibbar ist, und noch einmal versuchen."
        ),
        place=place,
        reason=error.strerror or type(error).__name__,
    )


def _private(path: Path) -> IO[bytes]:
    """A new or emptied file that its owner alone may read."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    return os.fdopen(handle, "wb")
