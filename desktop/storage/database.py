"""Connections to the encrypted file: the key first, then how SQLite is to behave, for writers, readers and a look."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import BoundedSemaphore
from typing import Any, Protocol
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from desktop.domain.errors import VaultError
from desktop.storage.errors import VaultDamaged, VaultFull
from desktop.texts import QT_TR_NOOP

LEAST_SQLITE = (3, 51, 3)
"""Up to 3.51.2 a reset of the write-ahead log could corrupt the file."""

PRAGMAS = (
    "cipher_log_level = NONE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "secure_delete = ON",
)
"""Not among them: ``cipher_memory_security``, which wipes and locks every allocation of SQLite. It made saving and
loading five to ten times slower when measured; keys are wiped and locked by SQLCipher without it."""

WAIT_SECONDS = 10.0

Key = Callable[[], bytes | bytearray]
"""Gives the database key while the vault is open."""


Connected = Any
"""A connection of the driver, which has no types of its own."""


class Cursor(Protocol):
    """What this room uses of a DB-API cursor; rows are plain tuples."""

    lastrowid: int
    rowcount: int

    def execute(self, sql: str, values: Sequence[object] = ..., /) -> "Cursor":
        """Run one statement."""

    def executemany(self, sql: str, rows: Iterable[Sequence[object]], /) -> "Cursor":
        """Run one statement for each of ``rows``."""

    def fetchone(self) -> Any:  # noqa: ANN401 - a tuple, or None at the end
        """The next row."""

    def fetchall(self) -> list[Any]:
        """All rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


def connect(
    path: Path, key: bytes | bytearray, *, mode: str = "rw", foreign_keys: bool = True, damaged: bool = False
) -> Connected:
    """A connection to an existing file, with the raw 32-byte key as its first statement.

    ``mode`` is that of SQLite's file names: "rw" never creates a file, "ro" never changes a byte. Without a write-ahead
    log to be read, "ro" makes no files beside the database either, and so relies on nobody writing meanwhile.
    ``damaged``: also open a file that is shorter than it says.
    """
    log = path.with_name(f"{path.name}-wal")
    if mode == "ro" and not (log.exists() and log.stat().st_size):
        mode = "ro&immutable=1"
    name = quote(str(path.absolute()).replace("\\", "/"))
    connection = sqlcipher.connect(
        f"file:{name}?mode={mode}", uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        if damaged:
            connection.execute("PRAGMA writable_schema = ON")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if mode == "rw":
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


class Connections:
    """A few connections to one file, each made when one is wanted and none lies idle, lent to one thread at a time."""

    def __init__(self, make: Callable[[], Connected], most: int, begin: str) -> None:
        self.begin = begin
        self._make = make
        self._free = BoundedSemaphore(most)
        self._idle: list[Connected] = []
        self._valid = object()

    @contextmanager
    def lent(self) -> Iterator[Connected]:
        """A connection outside of any transaction; what is left open in it is rolled back.

        Raises ``Busy`` where all are lent for longer than anybody would wait.
        """
        if not self._free.acquire(timeout=WAIT_SECONDS):
            raise Busy
        try:
            valid, connection = self._valid, self._idle.pop() if self._idle else self._make()
            try:
                yield connection
            finally:
                if self._valid is valid:
                    if connection.in_transaction:
                        connection.rollback()
                    self._idle.append(connection)
                else:
                    connection.close()
        finally:
            self._free.release()

    def dispose(self) -> None:
        """Close all connections; those that are lent are closed when they come back."""
        self._valid = object()
        while self._idle:
            self._idle.pop().close()


class Busy(Exception):  # noqa: N818 - never leaves this module
    """Nobody gave a connection back in time."""


def writer(path: Path, key: Key) -> Connections:
    """The one connection that writes. Each transaction takes the right to write at its beginning."""
    return Connections(lambda: connect(path, key()), 1, "BEGIN IMMEDIATE")


def reader(path: Path, key: Key, mode: str = "rw") -> Connections:
    """Connections that cannot write and never wait for the writer. ``mode`` is that of ``connect``."""

    def open_reader() -> Connected:
        connection = connect(path, key(), mode=mode)
        connection.execute("PRAGMA query_only = ON")
        return connection

    return Connections(open_reader, 4, "BEGIN")


@contextmanager
def transaction(connections: Connections) -> Iterator[Cursor]:
    """One transaction as a plain cursor: committed when the block ends, rolled back when it raises.

    Raises ``VaultFull``, ``VaultDamaged`` or ``VaultError`` for what the database reports.
    """
    with in_words(), connections.lent() as connection:
        cursor = connection.cursor()
        try:
            cursor.execute(connections.begin)
            yield cursor
            connection.commit()
        finally:
            cursor.close()


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what the database reports into a sentence; no value of a statement is ever in it."""
    try:
        yield
    except (sqlcipher.Error, Busy) as error:
        raise told(error) from error


_CODES = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
}
"""What SQLite says where the driver gives no number, as in the middle of a copy."""


def told(error: BaseException) -> VaultError:
    """The sentence for what the database reports."""
    code = getattr(error, "sqlite_errorcode", _CODES.get(str(error), 0)) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return VaultFull(
            QT_TR_NOOP(
                "Der Speicherplatz ist voll. Es wurde nichts verändert. Bitte Platz schaffen und noch einmal sichern."
            )
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged()
    if code == sqlite3.SQLITE_IOERR:
        return VaultError(
            QT_TR_NOOP(
                "Der Datenträger meldet einen Fehler beim Lesen oder Schreiben. Es wurde nichts verändert. "
                "Bitte prüfen, ob Platz frei und der Datenträger angeschlossen ist, und noch einmal versuchen."
            )
        )
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return VaultError(
            QT_TR_NOOP("Der Tresor lässt sich an diesem Ort nicht beschreiben. Bitte die Rechte des Ordners prüfen.")
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) or isinstance(error, Busy):
        return VaultError(QT_TR_NOOP("Der Tresor ist gerade beschäftigt. Bitte noch einmal versuchen."))
    return VaultError(
        QT_TR_NOOP("Der Tresor hat die Änderung nicht angenommen ({code}). Es wurde nichts verändert."),
        code=getattr(error, "sqlite_errorname", type(error).__name__),
    )


def damaged() -> VaultDamaged:
    """The sentence for a file that is not whole though the key is right."""
    return VaultDamaged(
        QT_TR_NOOP(
            "Die Datei des Tresors ist beschädigt. Sie wird nicht überschrieben. Bitte eine Sicherung "
            "wiederherstellen oder eine Rettungskopie anlegen."
        )
    )


def require_sound_sqlite() -> None:
    """Refuse a driver whose SQLite can corrupt the file."""
    if sqlcipher.sqlite_version_info < LEAST_SQLITE:
        raise VaultError(
            QT_TR_NOOP("Die eingebaute Datenbank ({found}) ist zu alt. Bitte Nahtstelle neu installieren."),
            found=sqlcipher.sqlite_version,
        )
