"""Who writes in this vault on this computer: a name for the history, kept in the vault itself."""

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
