"""Text as it is printed: cleaned, joined, cut into words and lines, and put into reading direction.

Nothing in a text is ever markup: what people typed goes to the page character by character. Letters of scripts that
are written from right to left are joined and ordered for drawing; what they say travels along, for search and readers.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Literal

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from desktop.documents.fonts import Face, advance, face_for, main_face
from desktop.domain.errors import NahtstelleError
from desktop.texts import QT_TR_NOOP

Direction = Literal["L", "R"]

_RESHAPER = ArabicReshaper({"delete_harakat": False})
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINING = re.compile("[\u0600-\u08ff]+")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]")
_JOINED = re.compile("\\S(?:\u200d\\S)+")
"""A picture of several, such as somebody with what they do; it goes whole or not at all."""
_KEYCAPS = re.compile("[\u20dd-\u20e4]")
"""Frames around the letter before them, which no typeface of ours sets in its place."""
_KEPT_FORMATS = frozenset("\u00ad\u200b\u200c\u200d\u2060")
_DECORATION = frozenset({"So", "Sk", "Me", "Mn"})
_SIDES: Mapping[str, Direction] = {"L": "L", "EN": "L", "AN": "L", "R": "R", "AL": "R"}
SOFT_HYPHEN = "\u00ad"
_TOGETHER = re.compile(
    r"(?<=\d\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)"
    r"|(?<=\d) (?=Uhr\b)|(?<=\bTel\.) (?=\d)"
)
_JUMP = re.compile(r"\s*\n\s*")


class PrintError(NahtstelleError):
    """A document could not be made; nothing was written."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text in one weight."""

    text: str
    bold: bool = False


Said = str | Sequence[Piece]
"""What can be printed: plain text, or pieces of it in two weights."""


@lru_cache(maxsize=8192)
def clean(text: str) -> str:
    """The same words without what paper cannot carry: composed (NFC), one kind of line end, no control characters."""
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n"))
    return "".join(_clean_char(char) for char in _KEYCAPS.sub("", text))


def _clean_char(char: str) -> str:
    if char == "\n" or char in _KEPT_FORMATS or char == "\u00a0":
        return char
    kind = unicodedata.category(char)
    if kind == "Zs" or char == "\t":
        return "\u00a0" if char in "\u202f\u2007" else " "
    if char == "\u2011":
        return "-"
    if kind in {"Cc", "Cf", "Cs", "Zl", "Zp"} or "\ufe00" <= char <= "\ufe0f":
        return ""
    return char


def missing_glyphs(text: str) -> set[str]:
    """The characters that none of our typefaces can draw."""
    drawn = _INVISIBLE.sub("", shape(clean(text)))
    return {char for char in drawn if not char.isspace() and not face_for(char)}


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """``clean`` text without emoji and other decoration that no typeface has.

    Raises ``PrintError`` when letters are missing, or when nothing would be left: a name is never printed wrongly.
    """
    cleaned = clean(text)
    if set(map(ord, cleaned)) <= main_face().widths.keys() | {10}:
        return cleaned
    missing = missing_glyphs(cleaned)
    letters = {char for char in missing if unicodedata.category(char) not in _DECORATION}
    kept = _JOINED.sub(lambda found: "" if missing & set(found[0]) else found[0], cleaned)
    left = "".join(char for char in kept if char not in missing)
    left = left if _JOINING.search(left) else left.replace("\u200d", "")
    if letters or (missing and not left.strip()):
        raise PrintError(
            QT_TR_NOOP(
                "Diese Zeichen kann das Papier noch nicht zeigen: {characters} (in „{where}“)."
                " Bitte die Wörter in lateinischer Schrift schreiben und dann noch einmal drucken."
            ),
            characters=" ".join(sorted(letters or missing)),
            where=text,
        )
    return left


def shape(text: str) -> str:
    """Arabic letters in the form that their place in the word gives them; the order stays that of speech."""
    if not _JOINING.search(text):
        return text
    shaped: str = _RESHAPER.reshape(text)
    return "".join(char if face_for(char) else unicodedata.normalize("NFKC", char) for char in shaped)


def plain(said: Said) -> str:
    """The text without its weights."""
    return said if isinstance(said, str) else "".join(piece.text for piece in said)


def direction(text: str) -> Direction:
    """The direction of the first letter that has one (Unicode Annex 9, P2); left to right where none has."""
    if _RIGHT_TO_LEFT.search(text):
        for char in text:
            side = _side(char, "R")
            if side:
                return side
    return "L"


def _side(char: str, within: Direction) -> Direction | None:
    """The direction of a character; digits have one only beside text from left to right."""
    side = _SIDES.get(unicodedata.bidirectional(char))
    return None if char.isdigit() and within == "R" else side


@dataclass(frozen=True, slots=True)
class Word:
    """What stands between two places where a line may end. ``units`` is its width in thousandths of the size.

    ``jump`` ends the line before it; ``joined`` follows the word before without a blank (a divided word).
    """

    pieces: tuple[Piece, ...]
    units: float
    jump: bool = False
    joined: bool = False


def words(said: Said) -> list[Word]:
    """The words of a text in speaking order; a day stays with its month, an hour with "Uhr".

    Raises ``PrintError`` as ``printable`` does.
    """
    pieces = (Piece(said),) if isinstance(said, str) else said
    found: list[Word] = []
    open_pieces: list[Piece] = []
    jump = False
    for piece in pieces:
        text = _TOGETHER.sub("\u00a0", printable(piece.text))
        for n, line in enumerate(_JUMP.split(text)):
            if n:
                _close(found, open_pieces, jump)
                jump = True
            for k, letters in enumerate(line.split(" ")):
                if k:
                    jump = _close(found, open_pieces, jump)
                if letters:
                    open_pieces.append(Piece(letters, piece.bold))
    _close(found, open_pieces, jump)
    return found


def _close(found: list[Word], pieces: list[Piece], jump: bool) -> bool:
    if not pieces:
        return jump
    found.append(word(pieces, jump=jump and bool(found)))
    pieces.clear()
    return False


def word(pieces: Iterable[Piece], *, jump: bool = False, joined: bool = False) -> Word:
    """A word with its width."""
    kept = tuple(pieces)
    units = sum(advance(_INVISIBLE.sub("", shape(piece.text)), piece.bold) for piece in kept)
    return Word(kept, units, jump, joined)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters drawn in one face, left to right."""

    face: Face
    text: str
    units: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one direction. ``actual`` is what it says where it is drawn in another order, else ``""``."""

    runs: tuple[Run, ...]
    units: float
    actual: str = ""


def segments(line: Sequence[Word], base: Direction) -> list[Segment]:
    """The line in speaking order; the first segment stands at the side where ``base`` begins."""
    found: list[Segment] = []
    for piece in _stretches(line):
        if base == "L" and not _RIGHT_TO_LEFT.search(piece.text):
            found.append(_left_to_right(piece.text, piece.bold))
            continue
        for text, side in _sides(piece.text, base):
            found.append(_right_to_left(text, piece.bold) if side == "R" else _left_to_right(text, piece.bold))
    return found


def _stretches(line: Sequence[Word]) -> Iterator[Piece]:
    """The pieces of a line, with blanks between words and neighbours of one weight joined."""
    text, bold = "", False
    for n, item in enumerate(line):
        for k, piece in enumerate(item.pieces):
            gap = " " if n and not k and not item.joined else ""
            if text and piece.bold != bold:
                yield Piece(text + gap, bold)
                text, gap = "", ""
            text, bold = text + gap + piece.text, piece.bold
    if text:
        yield Piece(text, bold)


def _sides(text: str, base: Direction) -> Iterator[tuple[str, Direction]]:
    """Cut a text where its direction changes; what has none at an edge goes with ``base``, brackets stay in pairs.

    Unlike Annex 9, a telephone number beside an Arabic name stays one: digits at an edge of right-to-left text are left
    out of it, and in a right-to-left text digits read from left to right with the blanks between them.
    """
    other: Direction = "R" if base == "L" else "L"
    start = 0
    while start < len(text):
        begin = next((i for i in range(start, len(text)) if _side(text[i], other) == other), len(text))
        end = _end_of_side(text, begin, other)
        if begin > start:
            yield text[start:begin], base
        if end > begin:
            yield text[begin:end], other
        start = end


def _end_of_side(text: str, begin: int, side: Direction) -> int:
    """Where the stretch of ``side`` that starts at ``begin`` ends."""
    end, open_at_end, depth = begin, 0, 0
    for i in range(begin, len(text)):
        mine = _side(text[i], side)
        depth += (text[i] in "([{") - (text[i] in ")]}")
        if depth < 0 or (mine and mine != side):
            break
        if mine == side or (unicodedata.combining(text[i]) and end == i) or (open_at_end and depth < open_at_end):
            end, open_at_end = i + 1, depth
    return end


def _left_to_right(text: str, bold: bool) -> Segment:
    hyphen = SOFT_HYPHEN if text.endswith(SOFT_HYPHEN) else ""
    return _segment(_INVISIBLE.sub("", text) + hyphen, bold)


def _right_to_left(text: str, bold: bool) -> Segment:
    visual = get_display(_INVISIBLE.sub("", shape(text)), base_dir="R").translate(_MIRRORED)
    return _segment(visual, bold, actual=_INVISIBLE.sub("", text))


def _segment(text: str, bold: bool, actual: str = "") -> Segment:
    main = main_face(bold)
    if actual and (letter := _RIGHT_TO_LEFT.search(text)):
        main = face_for(letter[0], bold) or main
    if set(map(ord, text)) <= main.widths.keys():
        units = sum(main.widths[ord(char)] for char in text) if actual else advance(text, bold)
        return Segment((Run(main, text, units),), units, actual)
    faces = [main if ord(char) in main.widths else face_for(char, bold) or main for char in text]
    runs = []
    for face, together in groupby(zip(faces, text, strict=True), key=lambda pair: pair[0]):
        letters = "".join(char for _, char in together)
        runs.append(Run(face, letters, sum(face.widths.get(ord(char), 0.0) for char in letters)))
    return Segment(tuple(runs), sum(run.units for run in runs), actual)
