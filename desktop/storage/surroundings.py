"""Where a vault must not live, and when the clock is not to be believed."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")

SYNCED = re.compile(
    r"dropbox|onedrive( - .*)?|nextcloud|owncloud|google ?drive|my drive|meine ablage|icloud ?drive|icloud~.*"
    r"|mobile documents|magentacloud|hidrive|pcloud( ?drive)?|mega( ?sync)?|seafile|syncthing|resilio sync|box( sync)?"
    r"|tresorit|luckycloud|strato hidrive|spideroak hive|proton ?drive|koofr|yandex\.disk|amazon drive",
    re.IGNORECASE,
)
"""Names of folders that programs copy to other computers by themselves."""

MARKS = (".dropbox.cache", ".stfolder", ".nextcloudsync.log", ".owncloudsync.log", ".sync_*.db", "._sync_*.db",
         ".csync_journal.db*", ".seafile-data")  # fmt: skip
"""Files by which such programs mark their folders."""

NETWORKS = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "davfs", "davfs2", "fuse.davfs", "fuse.davfs2",
     "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs", "ceph", "glusterfs", "fuse.glusterfs", "lustre"}
)  # fmt: skip
"""File systems that lie on other computers."""

CONFLICTED = re.compile(r"vault.*(conflict|konflikt|kopie|copy\b.*\d|\(.*\)).*", re.IGNORECASE)
"""What synchronising programs call a second version."""

AHEAD = timedelta(days=1)


class Doubt(StrEnum):
    """Why a place or a clock is not to be trusted."""

    SYNCED = "synced"
    """A program copies this folder to other computers, file by file, also in the middle of a save."""
    NETWORK = "network"
    """The folder lies on another computer, whose locks cannot be relied on."""
    CONFLICT = "conflict"
    """A second version of the vault lies beside it, as synchronising programs leave it."""
    CLOCK = "clock"
    """The latest change was made in what this computer takes for the future."""


@dataclass(frozen=True, slots=True)
class Surrounding:
    """A doubt, and what it is about."""

    doubt: Doubt
    about: str


def of_place(folder: Path, mounts: Path = MOUNTS) -> list[Surrounding]:
    """What is doubtful about keeping a vault in ``folder``, which need not be there yet."""
    folder = folder.absolute()
    return [*_synced(folder), *_network(folder, mounts), *_conflicts(folder)]


def of_clock(latest: datetime | None, now: datetime | None = None) -> list[Surrounding]:
    """What is doubtful about this computer's time, seen from the latest change."""
    now = now or datetime.now(UTC)
    if latest is None or latest <= now + AHEAD:
        return []
    return [Surrounding(Doubt.CLOCK, latest.date().isoformat())]


def _synced(folder: Path) -> Iterator[Surrounding]:
    for place in (folder, *folder.parents):
        if SYNCED.fullmatch(place.name) or any(_holds(place, mark) for mark in MARKS):
            yield Surrounding(Doubt.SYNCED, str(place))
            return


def _holds(place: Path, mark: str) -> bool:
    try:
        return next(place.glob(mark), None) is not None
    except OSError:
        return False


def _network(folder: Path, mounts: Path) -> Iterator[Surrounding]:
    if str(folder).startswith(("\\\\", "//")):
        yield Surrounding(Doubt.NETWORK, str(folder))
        return
    try:
        lines = mounts.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:  # not Linux
        return
    kind, where = _nearest(folder, (line.split(" ") for line in lines))
    if kind in NETWORKS:
        yield Surrounding(Doubt.NETWORK, where)


def _nearest(folder: Path, mounts: Iterable[list[str]]) -> tuple[str, str]:
    """The kind of the file system that a folder lies on, and where it begins."""
    path, best = os.path.join(os.path.realpath(folder), ""), ("", "")
    for _device, point, kind, *_rest in (mount for mount in mounts if len(mount) > 2):
        place = re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), point)
        if path.startswith(os.path.join(place, "")) and len(place) >= len(best[1]):
            best = (kind, place)
    return best


def _conflicts(folder: Path) -> Iterator[Surrounding]:
    for path in folder.iterdir() if folder.is_dir() else ():
        if CONFLICTED.fullmatch(path.name):
            yield Surrounding(Doubt.CONFLICT, path.name)
            return
