"""One writer at a time: a file beside the vault that the operating system itself unlocks when a process dies."""

import contextlib
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from desktop.storage.errors import VaultBusy
from desktop.texts import QT_TR_NOOP

if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> None:
        file.seek(1 << 30)  # a byte far behind the words, which others may then still read
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """Held from construction until ``release`` or the end of the process, a crash included.

    Raises ``VaultBusy`` where someone holds it.
    """

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] | None = path.open("a+b", buffering=0)
        try:
            _try_lock(self._file)
        except OSError:
            holder = _holder(self._file)
            self.release()
            raise VaultBusy(
                QT_TR_NOOP(
                    "Der Tresor in {folder} ist schon geöffnet (Rechner {host}, Programm Nr. {pid}). "
                    "Bitte dort weiterarbeiten oder das andere Fenster zuerst schließen."
                ),
                folder=path.parent,
                **holder,
            ) from None
        with contextlib.suppress(OSError):  # a full disk: the lock holds, only its holder is not named
            self._file.truncate(0)
            self._file.write(json.dumps({"host": socket.gethostname(), "pid": os.getpid(), "since": _now()}).encode())

    def release(self) -> None:
        """Let others in; again is harmless."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _holder(file: IO[bytes]) -> dict[str, object]:
    try:
        file.seek(0)
        told = json.loads(file.read())
        return {"host": str(told["host"]), "pid": int(told["pid"])}
    except (OSError, ValueError, KeyError, TypeError):
        return {"host": "?", "pid": "?"}


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
