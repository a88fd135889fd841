"""Words into lines. Widths are in thousandths of the type size.

A word is divided only where it is wider than a whole line: after a hyphen, slash or the like, at a soft hyphen, else
between syllables with a soft hyphen shown, at last between any two characters. Nothing is ever cut off.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from functools import lru_cache

from desktop.documents.fonts import advance
from desktop.documents.text import SOFT_HYPHEN, Piece, Word, plain, word

_NATURAL = re.compile(f"(?<=\\w)[-/–—@_.+](?=\\w)|[{SOFT_HYPHEN}\u200b]")
_LETTERS = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aeiouyаеиоуыэюяієαεηιουω")
_TOGETHER = frozenset({"ch", "ck", "ph", "th", "sh", "sc", "qu", "gh"})
_FEWEST = 3
"""Letters that stay together at either side of a division."""
_WORTH = 0.4
"""How much of a line must be free for a division to begin there rather than on the next."""

Line = list[Word]


def wrap(words: Sequence[Word], room: float) -> list[Line]:
    """The lines of a paragraph, each with at least one word."""
    blank = advance(" ")
    lines: list[Line] = []
    line: Line = []
    left = room
    waiting = deque(words)
    while waiting:
        item = waiting.popleft()
        if line and (item.jump or (left < item.units + blank and not _divisible(item, left - blank, room))):
            lines.append(line)
            line, left = [], room
        gap = blank if line else 0.0
        parts = divide(item, left - gap, force=not line) if item.units + gap > left else None
        line.append(parts[0] if parts else item)
        left -= gap + line[-1].units
        if parts:
            waiting.appendleft(parts[1])
            lines.append(line)
            line, left = [], room
    return [*lines, line] if line else lines


def _divisible(item: Word, left: float, room: float) -> bool:
    """Whether a word that is wider than a line should begin on this one."""
    return item.units > room and left > room * _WORTH and divide(item, left) is not None


def divide(item: Word, room: float, *, force: bool = False) -> tuple[Word, Word] | None:
    """The word in two, the first at most ``room`` wide; ``None`` where no place is good (and not ``force``)."""
    text = plain(item.pieces)
    for places, sign in ((_natural, ""), (_between_syllables, SOFT_HYPHEN), (_anywhere, "")):
        if places is _anywhere and not force:
            break
        at = _last_that_fits(item.pieces, places(text), sign, room)
        if at:
            return _cut(item, at, sign)
    return _cut(item, _anywhere(text)[0], "") if force and _anywhere(text) else None


def _last_that_fits(pieces: Sequence[Piece], places: Sequence[int], sign: str, room: float) -> int:
    limit = room - (advance(sign) if sign else 0.0)
    measure: Callable[[int], float] = lambda at: word(_until(pieces, at)).units  # noqa: E731
    found = bisect_right(places, limit, key=measure)
    return places[found - 1] if found else 0


def _cut(item: Word, at: int, sign: str) -> tuple[Word, Word]:
    head = _until(item.pieces, at)
    if sign:
        head = (*head[:-1], Piece(head[-1].text + sign, head[-1].bold))
    return word(head, jump=item.jump, joined=item.joined), word(_after(item.pieces, at), joined=True)


def _until(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    kept = []
    for piece in pieces:
        if at > 0:
            kept.append(Piece(piece.text[:at], piece.bold))
        at -= len(piece.text)
    return tuple(kept)


def _after(pieces: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    kept = []
    for piece in pieces:
        if at < len(piece.text):
            kept.append(Piece(piece.text[max(at, 0) :], piece.bold))
        at -= len(piece.text)
    return tuple(kept)


@lru_cache(maxsize=512)
def _natural(text: str) -> list[int]:
    return [found.end() for found in _NATURAL.finditer(text) if found.end() < len(text)]


@lru_cache(maxsize=512)
def _between_syllables(text: str) -> list[int]:
    """Before a consonant that begins a syllable; only in alphabets that divide so."""
    return [
        at
        for letters in _LETTERS.finditer(text)
        for at in range(letters.start() + _FEWEST, letters.end() - _FEWEST + 1)
        if not _vowel(text[at]) and _vowel(text[at + 1]) and text[at - 1 : at + 1].casefold() not in _TOGETHER
    ]


@lru_cache(maxsize=512)
def _vowel(char: str) -> bool:
    return unicodedata.normalize("NFD", char)[0].casefold() in _VOWELS


@lru_cache(maxsize=512)
def _anywhere(text: str) -> list[int]:
    return [at for at in range(1, len(text)) if not unicodedata.combining(text[at])]
