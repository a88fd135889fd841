"""The slot file beside a vault: the wrapped copies of its key. Two files lie there, and one in each backup.

Plain JSON, versioned. Nothing in it opens the vault without a keyring, a passphrase, a code or a private key (but for
the demo store, whose people are invented). Slots of a type that this version does not know are kept as they are.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.storage.errors import KeyMissing, VaultTooNew
from desktop.storage.files import write_atomically
from desktop.texts import QT_TR_NOOP

FORMAT = "nahtstelle-keys/1"
FAMILY = "nahtstelle-keys/"
"""Later formats keep the field ``sum`` as it is, so that damage is not taken for a newer version."""

MAX_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One wrapped copy of the database key.

    ``params`` is what its way of opening needs to know (such as the cost of a passphrase), bound to ``sealed`` by
    authentication. ``more`` holds what a newer version wrote beside it.
    """

    id: str
    type: str
    params: Mapping[str, Any] = field(default_factory=dict)
    sealed: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFile:
    """All that the slot file says. ``check`` proves a database key; ``generation`` grows with each writing."""

    vault: str
    check: str
    slots: tuple[Slot, ...]
    demo: bool = False
    generation: int = 0
    more: Mapping[str, Any] = field(default_factory=dict)

    def of_type(self, slot_type: str) -> tuple[Slot, ...]:
        """The slots of one type."""
        return tuple(slot for slot in self.slots if slot.type == slot_type)


class DamagedKeyFile(ValueError):  # noqa: N818 - named after what happened
    """These bytes are not a whole slot file."""


def to_bytes(keys: KeyFile) -> bytes:
    """The file's content; its ``sum`` shows any later damage."""
    content = {
        **keys.more,
        "format": FORMAT,
        "vault": keys.vault,
        "demo": keys.demo,
        "generation": keys.generation,
        "check": keys.check,
        "slots": [
            {**slot.more, "id": slot.id, "type": slot.type, "params": dict(slot.params), "sealed": slot.sealed}
            for slot in keys.slots
        ],
    }
    return json.dumps({**content, "sum": _sum(content)}, indent=1, sort_keys=True).encode()


def from_bytes(data: bytes) -> KeyFile:
    """What ``to_bytes`` wrote.

    Raises ``DamagedKeyFile`` for anything else, ``VaultTooNew`` for a slot file of a later format.
    """
    try:
        content = json.loads(data[:MAX_BYTES])
        if content.pop("sum") != _sum(content):
            raise DamagedKeyFile
        written_in = content.pop("format")
        if written_in != FORMAT and written_in.startswith(FAMILY):
            raise VaultTooNew(
                QT_TR_NOOP("Die Schlüsseldatei stammt von einer neueren Version. Bitte Nahtstelle aktualisieren.")
            )
        if written_in != FORMAT:
            raise DamagedKeyFile
        return KeyFile(
            vault=content.pop("vault"),
            demo=content.pop("demo"),
            generation=content.pop("generation"),
            check=content.pop("check"),
            slots=tuple(_slot(told) for told in content.pop("slots")),
            more=content,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedKeyFile from error


def _slot(told: dict[str, Any]) -> Slot:
    return Slot(
        id=told.pop("id"), type=told.pop("type"), params=told.pop("params"), sealed=told.pop("sealed"), more=told
    )


def _sum(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def read(first: Path, second: Path) -> KeyFile:
    """The newest whole copy of the two. ``repair`` then mends the other.

    Raises ``KeyMissing`` where neither is whole, ``VaultTooNew`` where a newer version wrote them.
    """
    found: list[KeyFile] = []
    for path in (first, second):
        try:
            with path.open("rb") as file:
                found.append(from_bytes(file.read(MAX_BYTES + 1)))
        except (FileNotFoundError, DamagedKeyFile):
            continue
    if not found:
        raise KeyMissing(
            QT_TR_NOOP(
                "Die Schlüsseldatei des Tresors fehlt oder ist beschädigt ({path}), auch die zweite Ausfertigung. Die "
                "Daten sind noch da. Bitte die Schlüsseldatei aus einer Sicherung zurücklegen oder die Sicherung "
                "wiederherstellen."
            ),
            path=first,
        )
    return max(found, key=lambda keys: keys.generation)


def write(keys: KeyFile, first: Path, second: Path) -> KeyFile:
    """Write both copies, one after the other, each whole or not at all; returns what now stands there."""
    keys = replace(keys, generation=keys.generation + 1)
    for path in (first, second):
        write_atomically(path, to_bytes(keys))
    return keys


def repair(keys: KeyFile, first: Path, second: Path) -> bool:
    """Bring a missing, damaged or older copy to what ``read`` found; whether there was something to mend."""
    data = to_bytes(keys)
    mended = False
    for path in (first, second):
        if not path.is_file() or path.read_bytes() != data:
            write_atomically(path, data)
            mended = True
    return mended
