"""The ledger of erasures: random names of whom was erased, beside the database, so that no old backup brings them back.

A name in it says nothing by itself. It is found again only in a vault that still holds the person, which is then erased
there too.
"""

import json
from collections.abc import Iterable
from pathlib import Path

from desktop.storage.files import write_atomically

LEDGER = "erased.ledger"


def read(folder: Path) -> frozenset[bytes]:
    """The names in the ledger of a folder; lines that cannot be read are passed over."""
    try:
        lines = (folder / LEDGER).read_text("ascii", errors="replace").splitlines()
    except FileNotFoundError:
        return frozenset()
    return frozenset(name for line in lines if (name := _name(line)))


def add(folder: Path, names: Iterable[bytes]) -> None:
    """Put names into the ledger of a folder. Raises OSError, and leaves what was there."""
    known = read(folder)
    wanted = known | frozenset(names)
    if wanted != known:
        lines = "".join(f"{name.hex()}\n" for name in sorted(wanted))
        write_atomically(folder / LEDGER, lines.encode("ascii"))


def packed(names: Iterable[bytes]) -> str:
    """Names as the reason of a step of erasing holds them."""
    return json.dumps(sorted(name.hex() for name in names))


def unpacked(reason: object) -> frozenset[bytes]:
    """What ``packed`` packed."""
    return frozenset(map(bytes.fromhex, json.loads(reason))) if isinstance(reason, str) else frozenset()


def _name(line: str) -> bytes | None:
    try:
        name = bytes.fromhex(line.strip())
    except ValueError:
        return None
    return name if len(name) == 16 else None
