"""Words as people type them when they look for something: without umlauts, accents or capitals."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "a", "œ": "o", "ß": "ss", "þ": "th", "ı": "i", "ħ": "h",
        "ŧ": "t", "ŋ": "n", "ə": "e",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


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
