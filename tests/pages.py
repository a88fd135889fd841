"""Every document of every hard household in every language, for people and validators to look at.

``make pages`` puts them into build/pages/: a PDF each, a PNG of each page, and an index.html that shows them all.
``--pdf`` makes the PDFs alone; words after the command take only documents whose names hold them all
(``tests/pages.py week long de``).
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from desktop.documents.printer import KINDS, Documents
from desktop.domain.ports import How
from desktop.texts import LANGUAGES
from tests.documents.households import HOUSEHOLDS, ON, printable

OUT = Path("build/pages")
DPI = "50"
LARGE = "agreement-large"


@dataclass(frozen=True)
class Paper:
    """One document to be looked at."""

    kind: str
    household: str
    lang: str

    @property
    def name(self) -> str:
        return f"{self.household}-{self.kind}-{self.lang}"

    def make(self) -> bytes:
        kind = "agreement" if self.kind == LARGE else self.kind
        how: How = {"large": True} if self.kind == LARGE else {}
        return Documents().document(kind, printable(kind, self.household), ON, self.lang, **how)


def papers(*words: str) -> Iterator[Paper]:
    """All of them, or those whose names hold every word."""
    for household, kind, lang in product(HOUSEHOLDS, (*KINDS, LARGE), LANGUAGES):
        paper = Paper(kind, household, lang)
        if all(word in paper.name for word in words):
            yield paper


def main(arguments: list[str]) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.iterdir():
        old.unlink()
    lines = []
    for paper in papers(*(word for word in arguments if not word.startswith("--"))):
        file = OUT / f"{paper.name}.pdf"
        file.write_bytes(paper.make())
        if "--pdf" in arguments:
            continue
        subprocess.run(["pdftoppm", "-r", DPI, "-gray", "-png", file, file.with_suffix("")], check=True)
        pictures = sorted(OUT.glob(f"{paper.name}-*.png"))
        lines.append(f"<h2>{escape(paper.name)} ({len(pictures)})</h2>")
        lines += [f'<img src="{picture.name}" alt="{picture.stem}">' for picture in pictures]
    if lines:
        style = "body{background:#888;font-family:sans-serif}img{margin:4px;vertical-align:top}"
        head = f"<!doctype html><meta charset=utf-8><title>Pages</title><style>{style}</style>"
        (OUT / "index.html").write_text("\n".join([head, *lines]), encoding="utf-8")
    print(f"{OUT}: {len(list(OUT.glob('*.pdf')))} documents, {len(list(OUT.glob('*.png')))} pictures")


if __name__ == "__main__":
    main(sys.argv[1:])
