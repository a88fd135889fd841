"""Finding households by words that people type: without umlauts, accents or capitals, from the first letters on."""

import re
import unicodedata
from functools import lru_cache

from desktop.storage.database import Cursor

_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "a", "œ": "o", "ß": "ss", "þ": "th", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ə": "e",
    }
)  # fmt: skip
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The form in which words are compared: ä, ae and a are one, as are ł and l, đ and d, ß and ss.

    Folding ae to a also joins words that differ ("Baer", "Bar"): finding one too many is better than none.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for long, short in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(long, short)
    return " ".join(_WORD.findall(plain))


def households_with(cursor: Cursor, words: str) -> set[int] | None:
    """The row numbers of households in which every word begins a word of a name or title; ``None`` for no words."""
    found: set[int] | None = None
    for word in fold(words).split():
        hits = {
            row[0]
            for row in cursor.execute(
                "SELECT hh FROM search_text WHERE rid IN (SELECT rowid FROM search WHERE search MATCH ?)",
                (f'"{word}"*',),
            )
        }
        found = hits if found is None else found & hits
    return found


def keep_words(cursor: Cursor, rid: int, hh: int, words: str) -> None:
    """Let a row be found by its folded words."""
    forget_words(cursor, rid)
    cursor.execute("INSERT INTO search_text (rid, hh, text) VALUES (?, ?, ?)", (rid, hh, words))


def forget_words(cursor: Cursor, rid: int) -> None:
    """Let a row no longer be found; its words leave the file."""
    cursor.execute("DELETE FROM search_text WHERE rid = ?", (rid,))
