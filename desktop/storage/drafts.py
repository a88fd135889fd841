"""What somebody has begun to type and not yet saved: kept in the vault, so that a lock or a crash costs no word."""

from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.storage.room import Room


@dataclass(frozen=True, slots=True, repr=False)
class Draft:
    """``place`` names the form, ``words`` is what stood in it, in whatever form the form itself understands."""

    place: str
    household: str
    words: str
    kept_at: datetime


class Drafts(Room):
    """The drafts of a vault; they are no part of the log and go when they are saved or dropped."""

    def keep_draft(self, place: str, household: str, words: str) -> None:
        """Keep what stands in the form at ``place`` now, instead of what was kept of it before."""
        with self.writing("draft") as cursor:
            cursor.execute(
                "INSERT OR REPLACE INTO draft (place, household, words, kept_at) VALUES (?, ?, ?, ?)",
                (place, household, words, datetime.now(UTC).isoformat(timespec="seconds")),
            )

    def drop_draft(self, place: str) -> None:
        """Forget what was kept of the form at ``place``; its words leave the file."""
        with self.writing("draft") as cursor:
            cursor.execute("DELETE FROM draft WHERE place = ?", (place,))

    def drafts(self) -> list[Draft]:
        """All that is kept, the latest first."""
        with self.reading() as cursor:
            rows = cursor.execute("SELECT place, household, words, kept_at FROM draft ORDER BY kept_at DESC, place")
            return [
                Draft(place, household, words, datetime.fromisoformat(kept)) for place, household, words, kept in rows
            ]
