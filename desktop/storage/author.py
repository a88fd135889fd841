"""Who writes in this vault on this computer: a name for the history, kept in the vault itself; and who has written."""

from datetime import UTC, datetime

from desktop.domain.keeper import WriterRow
from desktop.storage import log
from desktop.storage.room import Room

_NAME = "author"


class NamedAuthor(Room):
    """The name of whoever works here."""

    def name_author(self, name: str) -> None:
        """Name who is told in the history from now on, also after the next opening; "" for nobody."""
        name = " ".join(name.split())
        with self.writing("settings") as cursor:
            cursor.execute("DELETE FROM meta WHERE key = ?", (_NAME,))
            if name:
                cursor.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (_NAME, name))
        self.author = name

    def recall_author(self) -> None:
        """Take up the name that was kept."""
        with self.reading() as cursor:
            row = cursor.execute("SELECT value FROM meta WHERE key = ?", (_NAME,)).fetchone()
        if row:
            self.author = str(row[0])

    def writers(self) -> tuple[WriterRow, ...]:
        """Every name with every device on which it wrote, the latest first; none of what was written."""
        with self.reading() as cursor:
            here = cursor.execute("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'device'").fetchone()[0]
            found = cursor.execute(
                "SELECT author, uuid, dev, min(hlc), max(hlc) AS latest FROM txn JOIN device USING (dev)"
                " GROUP BY author, dev ORDER BY latest DESC, author"
            ).fetchall()
        return tuple(
            WriterRow(author, bytes(uuid).hex(), dev == here, _at(first), _at(last))
            for author, uuid, dev, first, last in found
        )

    def device(self) -> str:
        """This device's name for itself, 32 hexadecimal digits."""
        with self.reading() as cursor:
            found = cursor.execute(
                "SELECT uuid FROM device JOIN meta ON meta.key = 'device' AND dev = CAST(meta.value AS INTEGER)"
            ).fetchone()
        return bytes(found[0]).hex()


def _at(hlc: int) -> datetime:
    return datetime.fromtimestamp(log.milliseconds(hlc) / 1000, UTC)
