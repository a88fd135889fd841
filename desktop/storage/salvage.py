"""Rescuing what can still be read of a damaged vault into a new one, and saying what could not.

Where the whole log can be read, every table is made anew from it and nothing is lost, not even the history. Otherwise
the plans are put together row by row, from the tables and, where those are torn, from what the log still says; the
history then begins anew. Nothing of the damaged vault is changed.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.storage import creation, database, key_file, keys, ledger, swap
from desktop.storage.errors import VaultMissing
from desktop.storage.fragments import Found, Fragments
from desktop.storage.key_file import KeyFile
from desktop.storage.log import Author
from desktop.storage.places import Places
from desktop.storage.rebuild import rebuild
from desktop.storage.rescued_records import REASON, copy_contents, drop_lost_scans, put_back
from desktop.storage.torn import HouseholdGaps, Torn
from desktop.storage.vault import Vault
from desktop.storage.ways import Way
from desktop.storage.writer_lock import WriterLock
from desktop.texts import QT_TR_NOOP

LOG_TABLES = {"device": "dev", "txn": "tid", "rowmap": "rid", "change": "cid"}
"""What the log consists of, by the numbers of its rows."""


@dataclass(slots=True)
class Rescue:
    """What was rescued.

    ``lost`` counts households of which nothing but a number was found; ``perhaps_more``: there may have been others.
    """

    history_kept: bool
    households: list[HouseholdGaps] = field(default_factory=list)
    lost: int = 0
    perhaps_more: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.lost or self.perhaps_more) and all(household.whole for household in self.households)


def salvage(folder: Path, ways: Sequence[Way], target: Path) -> Rescue:
    """Rescue the vault in ``folder`` into a new one at ``target``, which opens by the same keys.

    Raises ``VaultMissing``, ``VaultBusy``, ``VaultLocked``, ``VaultExists`` where something lies at ``target``, and
    ``VaultDamaged`` where not even the first page can be read.
    """
    places = Places(folder.absolute())
    if not places.holds_something():
        raise VaultMissing(QT_TR_NOOP("In {folder} liegt kein Tresor."), folder=folder)
    lock = WriterLock(places.lock)
    try:
        swap.settle(places)
        keyfile = key_file.read(places.keys, places.keys_copy)
        key = keys.open_slots(keyfile, ways)
        with Fragments(places.database, key) as damaged:
            try:
                rescue = _into(target.absolute(), keyfile, key, lambda vault: _with_history(damaged, vault))
            except _TornLog:
                rescue = _into(target.absolute(), keyfile, key, lambda vault: _without_history(damaged, vault))
        ledger.add(target, ledger.read(places.folder))
    finally:
        lock.release()
    return rescue


class _TornLog(Exception):  # noqa: N818 - named after what happened
    """The log has a gap."""


def _into(target: Path, keyfile: KeyFile, key: bytearray, fill: Callable[[Vault], Rescue]) -> Rescue:
    """Make a vault at ``target`` under the same key, and fill it; nothing is there where that fails."""
    with creation.built(target) as new:
        keyfile = key_file.write(keyfile, new.keys, new.keys_copy)
        with database.in_words():
            creation.make_database(new, keyfile, key)
        with Vault(new, keyfile, bytearray(key), WriterLock(new.lock)) as vault:
            rescue = fill(vault)
    return rescue


# --- with the whole log


def _with_history(damaged: Fragments, vault: Vault) -> Rescue:
    """Copy the log and make everything else from it. Raises ``_TornLog``."""
    read: dict[str, list[Found]] = {}
    for table, number in LOG_TABLES.items():
        read[table], whole = damaged.rows(table, number)
        if not whole:
            raise _TornLog
    with vault.writing("salvage") as cursor:
        cursor.execute("DELETE FROM device")
        for table, rows in read.items():
            for row in rows:
                _copy(cursor, table, row)
        for row in damaged.some("meta", "1", ())[0]:
            cursor.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (row["key"], row["value"]))
        copy_contents(damaged, cursor)
        rebuild(cursor)
        lost = drop_lost_scans(cursor, Author(vault.author, 1))
    if not vault.journal.verify().whole:
        raise _TornLog
    gaps = [
        HouseholdGaps(row.id, row.name, missing=Counter({"scan": lost[row.id]} if lost[row.id] else {}))
        for row in vault.households()
    ]
    return Rescue(history_kept=True, households=gaps)


def _copy(cursor: database.Cursor, table: str, row: Mapping[str, Any]) -> None:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    cursor.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(row.values()))  # noqa: S608 - own names


# --- row by row


def _without_history(damaged: Fragments, vault: Vault) -> Rescue:
    torn = Torn(damaged)
    rescue = Rescue(history_kept=False, perhaps_more=torn.perhaps_more)
    for household in torn.households():
        vault.add([household.plan], REASON)
        with vault.writing("salvage") as cursor:
            home = household.plan.household.id
            lost = put_back(cursor, Author(vault.author, 1), home, household.records, damaged)
        household.gaps.missing += Counter({"scan": lost})
        rescue.households.append(household.gaps)
    rescue.lost = torn.lost
    return rescue
