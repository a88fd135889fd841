"""Words as people type them when they look for something: without umlauts, accents or capitals."""

import re
import unicodedata
from functools import lru_cache


def _without_marks(text: str) -> str:
    return "".join([letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter)])


_LATIN = {number: _without_marks(chr(number)).lower() for number in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))}
_LETTERS = str.maketrans(
    {number: plain for number, plain in _LATIN.items() if plain.isascii()}
    | {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "a", "œ": "o", "ß": "ss", "þ": "th", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ə": "e",
    }
)  # fmt: skip
"""Latin letters by a table, ten thousand names in a few milliseconds; all others are taken apart."""

_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """The form in which words are compared: ä, ae and a are one, as are ł and l, đ and d, ß and ss.

    Folding ae to a also joins words that differ ("Baer", "Bar"): finding one too many is better than none.
    """
    plain = text.casefold()
    if not plain.isascii():
        plain = plain.translate(_LETTERS)
    if not plain.isascii():
        plain = _without_marks(plain)
    for long, short in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(long, short)
    return " ".join(_WORD.findall(plain))


def rank(typed: str, title: str, more: str = "") -> int | None:
    """How well something is found by what was typed, ``None`` where it is not; every word must begin a word.

    0: the title begins so; 1: all words begin words of the title; 2: some stand in ``more`` alone.
    """
    sought = fold(typed)
    if fold(title).startswith(sought):
        return 0
    in_title = fold(title).split()
    words = (*in_title, *fold(more).split())
    if not all(any(word.startswith(each) for word in words) for each in sought.split()):
        return None
    return 1 if all(any(word.startswith(each) for word in in_title) for each in sought.split()) else 2
