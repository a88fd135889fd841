"""Making a new vault: in a folder of its own that comes to its place by one rename."""

import secrets
import shutil
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.storage import database, key_file, keys, migrate
from desktop.storage.errors import KeyMissing, VaultExists
from desktop.storage.files import sync_folder
from desktop.storage.key_file import KeyFile
from desktop.storage.places import Places
from desktop.storage.revisions import APPLICATION_ID
from desktop.storage.ways import Way
from desktop.texts import QT_TR_NOOP


def make_vault(folder: Path, ways: Sequence[Way], *, demo: bool) -> tuple[KeyFile, bytearray]:
    """A new, empty vault at ``folder``, and what opens it.

    Raises ``VaultExists`` where anything lies there, ``VaultLocked`` where one of the ways is barred.
    """
    with built(folder) as build, database.in_words():
        keyfile, database_key = _make_keys(build, ways, demo=demo)
        make_database(build, keyfile, database_key)
    return keyfile, database_key


@contextmanager
def built(folder: Path) -> Iterator[Places]:
    """A folder to make a vault in, which stands at ``folder`` when the block has ended, or not at all.

    Raises ``VaultExists`` where anything lies there.
    """
    _refuse_existing(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    build = Places(folder.with_name(f".{folder.name}.{secrets.token_hex(4)}.new"))
    build.folder.mkdir(mode=0o700)
    try:
        yield build
        sync_folder(build.folder)
        _put_in_place(build.folder, folder)
    except BaseException:
        shutil.rmtree(build.folder, ignore_errors=True)
        raise


def _refuse_existing(folder: Path) -> None:
    if folder.is_file() or folder.is_symlink() or (folder.is_dir() and any(folder.iterdir())):
        raise VaultExists(
            QT_TR_NOOP(
                "In {folder} liegt schon etwas. Ein neuer Tresor entsteht nur in einem neuen oder leeren Ordner; "
                "es wurde nichts verändert."
            ),
            folder=folder,
        )


def _sweep(folder: Path) -> None:
    """Remove what creations left behind that were broken off more than a day ago; no plan was ever in it."""
    for left in folder.parent.glob(f".{folder.name}.*.new"):
        if left.stat().st_mtime < time.time() - 24 * 60 * 60:
            shutil.rmtree(left, ignore_errors=True)


def _put_in_place(build: Path, folder: Path) -> None:
    try:
        if folder.is_dir():
            folder.rmdir()  # fails unless empty
        build.rename(folder)  # fails where somebody was faster
    except OSError:
        _refuse_existing(folder)
        raise
    sync_folder(folder.parent)


def _make_keys(places: Places, ways: Sequence[Way], *, demo: bool) -> tuple[KeyFile, bytearray]:
    vault, database_key = uuid.uuid4().hex, keys.new_database_key()
    keyfile = KeyFile(
        vault=vault,
        check=keys.check_value(database_key, vault),
        slots=tuple(keys.make_slot(vault, database_key, way) for way in ways),
        demo=demo,
    )
    if not keyfile.slots:
        raise KeyMissing(QT_TR_NOOP("Ein Tresor braucht mindestens einen Schlüssel."))
    return key_file.write(keyfile, places.keys, places.keys_copy), database_key


def make_database(places: Places, keyfile: KeyFile, database_key: bytearray) -> None:
    """An empty database that belongs to ``keyfile``."""
    places.database.open("xb").close()
    places.database.chmod(0o600)
    migrate.bring_up_to_date(places.database, database_key)
    connection = database.connect(places.database, database_key)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("BEGIN IMMEDIATE")
        facts = {"vault": keyfile.vault, "demo": str(int(keyfile.demo)), "device": "1"}
        connection.executemany("INSERT INTO meta (key, value) VALUES (?, ?)", facts.items())
        connection.execute("INSERT INTO device (dev, uuid, state) VALUES (1, ?, 1)", (uuid.uuid4().bytes,))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
