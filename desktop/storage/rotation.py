"""A new database key: the whole file is written anew under it, and every slot is made anew.

Who once knew a way in, or kept a copy of the slot file, opens with it what is older than the rotation (old backups) and
nothing that comes after.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop.storage import backup, key_file, keys, swap
from desktop.storage.errors import KeyMissing
from desktop.storage.files import refusal, write_atomically
from desktop.storage.key_file import KeyFile
from desktop.storage.places import Places
from desktop.storage.precautions import USABLE
from desktop.storage.ways import Organisation, Way
from desktop.texts import QT_TR_NOOP


def rotate(places: Places, keyfile: KeyFile, old: bytearray, ways: Sequence[Way]) -> tuple[KeyFile, bytearray]:
    """Prepare the vault under a new key, with a slot for each of ``ways`` and for each carrier that had one.

    The vault is closed meanwhile; ``swap.settle`` puts the new one into its place.

    Raises ``VaultLocked`` where a way cannot be had, ``VaultFull`` for want of room; then nothing was changed.
    """
    if not any(way.type in USABLE for way in ways):
        raise KeyMissing(QT_TR_NOOP("Ein Tresor braucht mindestens einen Schlüssel."))
    new = keys.new_database_key()
    made = replace(
        keyfile,
        check=keys.check_value(new, keyfile.vault),
        slots=tuple(keys.make_slot(keyfile.vault, new, way) for way in (*ways, *_carriers(keyfile))),
        generation=keyfile.generation + 1,
    )
    try:
        target = swap.prepare(places)
        counts = backup.copy_database(places.database, old, target.database, new)
        for path in (target.keys, target.keys_copy):
            write_atomically(path, key_file.to_bytes(made))
        backup.require_whole(target, new, counts)
        swap.commit(places)
    except BaseException as error:
        if not swap.pending(places):
            swap.give_up(places)
        if isinstance(error, OSError):
            raise refusal(error, places.folder) from error
        raise
    return made, new


def _carriers(keyfile: KeyFile) -> list[Organisation]:
    """The carriers by their public keys, which is all that a new slot for them needs."""
    return [Organisation(bytes.fromhex(slot.params["public"])) for slot in keyfile.of_type(Organisation.type)]
