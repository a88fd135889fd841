"""Letters that are reached with Alt: at one place none stands for two things, whatever the language."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QWidget

_MARK = re.compile(r"&(?!&)")
_ESCAPED = "\0"


def letter(text: str) -> str:
    """The small letter that a text is reached by, "" for none; "&&" is an ampersand."""
    plain = text.replace("&&", _ESCAPED)
    at = plain.find("&")
    return plain[at + 1 : at + 2].casefold() if at >= 0 else ""


def plain(text: str) -> str:
    """A text without its mark and without the dots that announce a form: "Neue Aufgabe"."""
    return text.replace("&&", _ESCAPED).replace("&", "").replace(_ESCAPED, "&").removesuffix("…").strip()


def distinct(texts: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """The same texts with no letter twice and none of ``taken``.

    A letter that several want stays with the first. The others get the first letter of another word, else any letter of
    theirs that is free, else none. Texts without a mark stay so.
    """
    free_of = set(taken)
    said = list(texts)
    moved = []
    for number, text in enumerate(texts):
        wanted = letter(text)
        if wanted and wanted in free_of:
            moved.append(number)
        elif wanted:
            free_of.add(wanted)
    for number in moved:
        said[number] = _marked_anew(said[number], free_of)
        free_of.add(letter(said[number]))
    return said


def _marked_anew(text: str, taken: set[str]) -> str:
    bare = _MARK.sub("", text.replace("&&", _ESCAPED))
    begins = [match.start() for match in re.finditer(r"\b\w", bare)]
    places = [*begins, *range(len(bare))]
    at = next((at for at in places if bare[at].isalnum() and bare[at].casefold() not in taken), None)
    marked = bare if at is None else f"{bare[:at]}&{bare[at:]}"
    return marked.replace(_ESCAPED, "&&")


def spread(place: QWidget) -> None:
    """Let the labels and buttons below ``place`` differ in their letters, from each other and from the menu bar's."""
    marked = lettered(place)
    window = place.window()
    bar = window.menuBar().actions() if isinstance(window, QMainWindow) else []
    texts = distinct([each.text() for each in marked], [letter(action.text()) for action in bar])
    for each, text in zip(marked, texts, strict=True):
        if each.text() != text:
            each.setText(text)


def lettered(place: QWidget) -> list[QAbstractButton | QLabel]:
    """The buttons, then the labels of fields below ``place`` that are reached by a letter."""
    labels = [label for label in place.findChildren(QLabel) if label.buddy() is not None]
    both: list[QAbstractButton | QLabel] = [*place.findChildren(QAbstractButton), *labels]
    return [each for each in both if letter(each.text())]
