"""The typefaces that travel with the program: Noto Sans for all scripts of our neighbours, with signs as a last resort.

A character is drawn in the first face that has it. Arabic, Hebrew and signs are loaded when they are first needed.
"""

from dataclasses import dataclass
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.resources import resource

_FILES = (
    ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    ("NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Bold.ttf"),
    ("NotoSansSymbols-Regular.ttf", "NotoSansSymbols-Regular.ttf"),
    ("NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Regular.ttf"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A loaded typeface: its name for reportlab, and how wide each character is in thousandths of the size."""

    name: str
    widths: dict[int, float]
    ascent: float
    descent: float


@cache
def _load(file: str) -> Face:
    font = TTFont(file.removesuffix(".ttf"), str(resource("fonts", file)))
    pdfmetrics.registerFont(font)
    widths = {code: font.face.getCharWidth(code) for code in font.face.charToGlyph}
    return Face(font.fontName, widths, font.face.ascent, font.face.descent)


def main_face(bold: bool = False) -> Face:
    """Noto Sans, in which almost everything is set."""
    return _load(_FILES[0][bold])


@lru_cache(maxsize=4096)
def face_for(char: str, bold: bool = False) -> Face | None:
    """The face that draws ``char``, ``None`` where none of ours can."""
    for files in _FILES:
        face = _load(files[bold])
        if ord(char) in face.widths:
            return face
    return None


@lru_cache(maxsize=32768)
def advance(text: str, bold: bool = False) -> float:
    """How wide ``text`` is in thousandths of its size; characters that no face has count nothing."""
    widths = main_face(bold).widths
    total = 0.0
    for char in text:
        width = widths.get(ord(char))
        if width is None:
            face = face_for(char, bold)
            width = face.widths[ord(char)] if face else 0.0
        total += width
    return total
