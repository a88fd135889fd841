"""Looking into a finished PDF: with both eyes of the validators, with the tools of readers, and into its bytes."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest

PAINTING = frozenset({"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh"})
DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def complaints(data: bytes, *profiles: str) -> list[str]:
    """What page-validation says against a PDF: PDF/A-2a and PDF/UA-1, unless said otherwise."""
    found = []
    for profile in profiles or ("2a", "ua1"):
        result = page.validate_pdf_bytes(data, profile=profile)
        if not result.is_compliant:
            found += [f"{profile} {failure.rule_id}: {failure.message}" for failure in result.failures]
    return found


def structure_faults(data: bytes) -> list[str]:
    """What no validator looks at: that all that is painted is marked, and all that is marked is in the tree, once."""
    with pikepdf.open(BytesIO(data)) as pdf:
        tree = pdf.Root.StructTreeRoot
        parents = {int(n): list(kids) for n, kids in _pairs(tree.ParentTree.Nums)}
        held: dict[tuple[int, int], str] = {}
        faults: list[str] = []
        for element in elements(tree):
            for key in _content(element):
                if key in held:
                    faults.append(f"content {key} is in two elements")
                held[key] = str(element.S)
        for n, sheet in enumerate(pdf.pages):
            faults += [f"page {n + 1}: {fault}" for fault in _page_faults(sheet, parents[n], held)]
        return faults


def _page_faults(sheet: pikepdf.Page, parents: list[pikepdf.Object], held: dict[tuple[int, int], str]) -> Iterator[str]:
    marks: list[tuple[str, int | None]] = []
    numbers = []
    for operands, operator in pikepdf.parse_content_stream(sheet):
        if str(operator) in ("BDC", "BMC"):
            number = operands[1].get("/MCID") if len(operands) > 1 else None
            marks.append((str(operands[0]), None if number is None else int(number)))
        elif str(operator) == "EMC":
            tag, number = marks.pop()
            if number is not None:
                numbers.append(number)
                if (found := held.get((sheet.obj.objgen[0], number))) != tag:
                    yield f"content {number} is marked {tag}, the tree says {found}"
        elif str(operator) in PAINTING and not any(tag == "/Artifact" or number is not None for tag, number in marks):
            yield f"{operator} is not marked"
    if marks:
        yield "marks are left open"
    if sorted(numbers) != list(range(len(parents))):
        yield f"{len(parents)} contents are in the parent tree, {len(numbers)} on the page"


def elements(tree: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """All structure elements in reading order."""
    for kid in tree.K if isinstance(tree.get("/K"), pikepdf.Array) else []:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            yield from elements(kid)


def _content(element: pikepdf.Object) -> Iterator[tuple[int, int]]:
    for kid in element.K:
        if isinstance(kid, pikepdf.Dictionary):
            if kid.get("/Type") == "/MCR":
                yield kid.Pg.objgen[0], int(kid.MCID)
        else:
            yield element.Pg.objgen[0], int(kid)


def _pairs(numbers: pikepdf.Array) -> Iterator[tuple[pikepdf.Object, pikepdf.Object]]:
    found = list(numbers)
    return zip(found[::2], found[1::2], strict=True)


def tool(name: str) -> str:
    """A command of poppler; a test that needs it is skipped loudly where it is missing."""
    return shutil.which(name) or pytest.skip(f"{name} is missing; install it: sudo apt-get install poppler-utils")


def text_of(data: bytes, *options: str) -> str:
    """What a text search finds in, with blanks made one; ``"-raw"`` keeps cells together, but no Arabic words."""
    run = subprocess.run([tool("pdftotext"), *options, "-", "-"], input=data, capture_output=True, check=True)
    return " ".join(DIRECTION_MARKS.sub("", run.stdout.decode()).split())


def without_blanks(text: str) -> str:
    """A text for comparing where lines may end anywhere: composed, no blanks, no hyphens that only divide."""
    return re.sub(r"[\s\u00ad\u200b\u2060]", "", unicodedata.normalize("NFC", text))


def reading_order(data: bytes, folder: Path) -> str:
    """The structure tree with its texts, as a screen reader walks it."""
    file = folder / "document.pdf"
    file.write_bytes(data)
    return subprocess.run(
        [tool("pdfinfo"), "-struct-text", str(file)], capture_output=True, check=True, text=True, encoding="utf-8"
    ).stdout


@dataclass(frozen=True)
class Shown:
    """A string of one page: what it reads, its face and size and grey, and whether it is decoration for readers."""

    page: int
    text: str
    face: str
    size: float
    gray: float
    artifact: bool


def shown(data: bytes) -> list[Shown]:
    """All strings that are drawn."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return [string for n, sheet in enumerate(pdf.pages) for string in _shown_on(sheet, n + 1)]


def _shown_on(sheet: pikepdf.Page, number: int) -> Iterator[Shown]:
    letters = {name: _letters(font) for name, font in sheet.Resources.Font.items()}
    faces = {name: str(font.BaseFont).split("+")[-1] for name, font in sheet.Resources.Font.items()}
    font, size, gray = "", 0.0, 0.0
    marks: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(sheet):
        match str(operator):
            case "Tf":
                font, size = str(operands[0]), float(operands[1])
            case "g":
                gray = float(operands[0])
            case "BDC":
                marks.append(str(operands[0]))
            case "EMC":
                marks.pop()
            case "Tj":
                text = "".join(letters[font].get(code, "") for code in bytes(operands[0]))
                yield Shown(number, text, faces[font], size, gray, "/Artifact" in marks)


def _letters(font: pikepdf.Object) -> dict[int, str]:
    pairs = re.findall(r"^<(..)> <(\w{4,})>$", font.ToUnicode.read_bytes().decode(), re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text).decode("utf-16-be") for code, text in pairs}


def rectangles(data: bytes, number: int) -> list[tuple[float, float]]:
    """Width and height of the stroked rectangles of a page."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found, waiting = [], []
        for operands, operator in pikepdf.parse_content_stream(pdf.pages[number - 1]):
            match str(operator):
                case "re":
                    waiting.append((round(float(operands[2]), 2), round(abs(float(operands[3])), 2)))
                case "S" | "B":
                    found += waiting
                    waiting = []
                case "f" | "n":
                    waiting = []
        return found


def pages(data: bytes) -> int:
    """How many pages there are."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)
