"""A disk that fails at one exact touch: run under ``fiu-run -x``, by which libfiu stands before calls of the system.

``fiu-run -x python -m tests.faults.failing_disk ORDER FOLDER WRITES READS NAMES…`` repeats an order on copies of the
vault in ``FOLDER``. Each time another touch of the disk fails, of so many writes and reads at most, evenly spread, and
the vault is looked at after each; its household then bears one of the names. What was found is printed as JSON.
"""

import ctypes
import errno
import functools
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from desktop.domain.errors import NahtstelleError
from desktop.storage import backup, backups, ways
from desktop.storage.places import Places
from desktop.storage.vault import Vault
from desktop.storage.ways import Open
from tests.faults.nursery import NEW, ORDERS
from tests.storage.vaults import CHEAP

CALLS = ("posix/io/rw/pwrite", "posix/io/rw/write", "posix/io/rw/ftruncate", "posix/io/sync/fsync",
         "posix/io/sync/fdatasync", "posix/io/dir/rename", "posix/io/dir/unlink", "posix/io/oc/open",
         "posix/io/rw/read", "posix/io/rw/pread")  # fmt: skip
READING = {b"posix/io/rw/read", b"posix/io/rw/pread", b"posix/io/oc/open"}


class FailingDisk:
    """Counts the touches of the disk while it is armed, and lets the ``point``-th of its kind fail."""

    def __init__(self) -> None:
        self._point, self._reads, self._touched, self.failed = 0, False, 0, False
        kind = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_char_p, ctypes.POINTER(ctypes.c_int), ctypes.POINTER(ctypes.c_void_p),
            ctypes.POINTER(ctypes.c_uint),
        )  # fmt: skip
        self._ask = kind(self._asked)
        self._armed = False
        fiu = ctypes.CDLL("libfiu.so.0")
        for name in CALLS:
            assert not fiu.fiu_enable_external(name.encode(), 1, ctypes.c_void_p(errno.EIO), 0, self._ask)

    def _asked(self, name: bytes, *_others: object) -> int:
        if not self._armed or (name in READING) != self._reads:
            return 0
        self._touched += 1
        self.failed = self.failed or self._touched == self._point
        return int(self._touched == self._point)

    def run(self, do: Callable[[], object], point: int, *, reads: bool) -> int:
        """Do something on this disk; how often it was touched. ``point`` 0: nothing fails."""
        self._point, self._reads, self._touched, self.failed = point, reads, 0, False
        self._armed = True
        try:
            do()
        finally:
            self._armed = False
        return self._touched


@dataclass(slots=True)
class Found:
    """What became of all touches. ``wrong`` says after which of them something was not as promised."""

    tried: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def look(folder: Path, names: tuple[str, ...]) -> None:
    """What stands there is whole, and one of the states that it may be in."""
    try:
        opened = Vault.open(folder, [CHEAP])
    except NahtstelleError:
        opened = Vault.open(folder, [NEW])
    with opened as vault:
        assert vault.journal.verify().whole
        vault.inspect()
        assert vault.load("mueller").household.name in names
    for one in backups.listed(Places(folder).backups):
        backup.check(one)


class Trial:
    """An order, to be carried out on copies of the vault ``source``."""

    def __init__(self, order: str, source: Path, names: tuple[str, ...]) -> None:
        self._order, self._source, self._names = order, source, names
        self._disk, self.found = FailingDisk(), Found()
        self._attempt(0, reads=False)  # what is imported late is imported now

    def each(self, most: int, *, reads: bool) -> None:
        """Let touches fail one after the other, at most so many, evenly spread."""
        touches = self._attempt(0, reads=reads)
        assert touches
        for point in range(1, touches + 1, -(-touches // most)):
            self._attempt(point, reads=reads)

    def _attempt(self, point: int, *, reads: bool) -> int:
        folder, found, touched = self._source.with_name("tried"), self.found, 0
        for left in (folder, folder.with_name("rescued")):
            shutil.rmtree(left, ignore_errors=True)
        if self._order != "create":
            shutil.copytree(self._source, folder)
        try:
            touched = self._disk.run(lambda: ORDERS[self._order](folder), point, reads=reads)
        except (NahtstelleError, OSError):
            found.refused += 1
        except BaseException as error:  # told at the end
            found.wrong.append(f"{'read' if reads else 'write'} {point}: {error!r}")
        found.tried += self._disk.failed
        try:
            if self._order != "create":
                look(folder, self._names)
            elif folder.exists():
                Vault.open(folder, [Open()]).close()
        except Exception as error:  # told at the end
            found.wrong.append(f"after {'read' if reads else 'write'} {point}: {error!r}")
        return touched


if __name__ == "__main__":
    once = functools.cache(lambda words, params, derive=ways.derive: derive(words, dict(params)))
    ways.derive = lambda words, params: once(words, tuple(params.items()))  # the same words and salt, the same key
    trial = Trial(sys.argv[1], Path(sys.argv[2]), tuple(sys.argv[5:]))
    trial.each(int(sys.argv[3]), reads=False)
    trial.each(int(sys.argv[4]), reads=True)
    print(json.dumps(asdict(trial.found)), flush=True)
    os._exit(0)  # libfiu would ask a callback that is gone while the process ends
