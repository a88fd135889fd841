"""Names of files that every system takes, Windows too, made from what people are called."""

import unicodedata

FORBIDDEN = frozenset('\\/:*?"<>|')
"""Signs that Windows takes in no name (Microsoft, "Naming Files, Paths, and Namespaces")."""
RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "123456789¹²³")})
"""Names of devices, with whatever ending."""
LONGEST = 180
"""Bytes of a name in UTF-8 without its ending; systems take 255, and a number may be added."""


def file_name(*parts: str, ending: str = ".pdf") -> str:
    """The parts as the name of one file, e.g. "Erika Müller – Wochenplan.pdf"; never empty, never a path."""
    texts = [cleaned for part in parts if (cleaned := _cleaned(part))]
    name = _shortened(" – ".join(texts)) or "_"
    if name.split(".")[0].strip().casefold() in RESERVED or name.startswith("."):
        name = f"_{name}"
    return name + ending


class FileNames:
    """Names of one folder, where no two may be the same, nor differ by capitals alone."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def new(self, *parts: str, ending: str = ".pdf") -> str:
        """A name that was not given out yet: the second "Müller.pdf" is "Müller (2).pdf"."""
        first = file_name(*parts, ending=ending)
        name, n = first, 1
        while name.casefold() in self._taken:
            n += 1
            name = f"{first.removesuffix(ending)} ({n}){ending}"
        self._taken.add(name.casefold())
        return name


def _cleaned(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    kept = ["_" if each in FORBIDDEN else " " if each.isspace() else each for each in text]
    kept = [each for each in kept if unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Co", "Cn"}]
    return " ".join("".join(kept).split()).rstrip(". ")


def _shortened(name: str) -> str:
    """Cut between characters where it is too long, so that neither a letter nor its marks are divided."""
    while len(name.encode()) > LONGEST:
        name = name[:-1]
        while name and unicodedata.combining(name[-1]):
            name = name[:-1]
    return name.rstrip(". ")
