"""A whole new vault takes the place of an old one: wholly, or not at all, whenever the power goes.

The new files are made in ``vault.next.part``. One rename to ``vault.next`` decides: before it the old vault stands,
after it the new one. ``settle``, called before anything of a vault is read, then moves the files, each by a rename
that may be broken off and is taken up again by the next call.
"""

import os
import shutil
from pathlib import Path

from desktop.storage.files import sync_file, sync_folder, write_atomically
from desktop.storage.places import DATABASE, KEYS, KEYS_COPY, Places

_BESIDE = {DATABASE: (f"{DATABASE}-wal", f"{DATABASE}-shm")}
_ASIDE = "aside"


def prepare(places: Places) -> Places:
    """An empty folder to make the new vault in; what an earlier attempt left there is gone."""
    shutil.rmtree(places.next_part, ignore_errors=True)
    places.next_part.mkdir(mode=0o700)
    return Places(places.next_part)


def commit(places: Places, aside: str = "") -> None:
    """Let the new vault be the one that counts. The old one is removed, or kept under ``aside`` in its folder."""
    if aside:
        write_atomically(places.next_part / _ASIDE, aside.encode())
    for path in places.next_part.iterdir():
        sync_file(path)
    sync_folder(places.next_part)
    places.next_part.rename(places.next)
    sync_folder(places.folder)


def give_up(places: Places) -> None:
    """Remove a new vault that does not count yet."""
    shutil.rmtree(places.next_part, ignore_errors=True)


def pending(places: Places) -> bool:
    """Whether a new vault counts that is not yet in its place."""
    return places.next.is_dir()


def settle(places: Places) -> None:
    """Put a new vault that counts into its place, and remove one that does not. Needs the right to write here."""
    give_up(places)
    if not pending(places):
        return
    aside = _aside_of(places)
    for name in (DATABASE, KEYS_COPY, KEYS):
        new = places.next / name
        if new.exists():
            for old in (*_BESIDE.get(name, ()), name):
                _put_away(places.folder / old, aside)
            new.replace(places.folder / name)
            sync_folder(places.folder)
    (places.next / _ASIDE).unlink(missing_ok=True)
    places.next.rmdir()
    sync_folder(places.folder)


def _aside_of(places: Places) -> Path | None:
    """The folder for what stood here, made if need be."""
    marker = places.next / _ASIDE
    if not marker.exists():
        return None
    folder = places.aside / marker.read_text(encoding="utf-8")
    for path in (places.aside, folder):
        path.mkdir(mode=0o700, exist_ok=True)
    sync_folder(places.folder)
    sync_folder(places.aside)
    return folder


def _put_away(old: Path, aside: Path | None) -> None:
    if not old.exists():
        return
    if aside is None or old.name.endswith("-shm"):
        old.unlink()
    else:
        os.replace(old, aside / old.name)
        sync_folder(aside)
