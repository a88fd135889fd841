"""The pages of the handbook, in the order in which its table of contents names them."""

import re
from dataclasses import dataclass
from pathlib import Path

from desktop.resources import handbook

CONTENTS = "README.md"
_LINK = re.compile(r"\[([^\]]+)\]\(([a-z-]+\.md)\)")
_NO_LETTERS = re.compile(r"[^\w\s-]")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: the name of its file, and its title in the table of contents."""

    name: str
    title: str

    @property
    def path(self) -> Path:
        """Where it lies."""
        return handbook(self.name)

    def text(self) -> str:
        """What it says, as Markdown."""
        return self.path.read_text(encoding="utf-8")


def pages() -> tuple[Page, ...]:
    """All pages; the table of contents itself is the first."""
    contents = Page(CONTENTS, "Inhalt")
    return (contents, *(Page(name, title) for title, name in _LINK.findall(contents.text())))


def anchor(heading: str) -> str:
    """The name by which a link finds a heading, as code hosts make it: lower case, hyphens for blanks."""
    return re.sub(r"\s", "-", _NO_LETTERS.sub("", heading.strip().lower()))
