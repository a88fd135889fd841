"""Texts in the user's language, without Qt: German stands in the source, other languages in ``resources/i18n/*.ts``.

The ``.ts`` files are those of Qt Linguist. The window hands the same catalogue to Qt (``ui/language.py``), so that one
file holds every text of a language. ``tr`` and ``QT_TR_NOOP`` are the names that ``pyside6-lupdate`` looks for.
"""

from collections.abc import Callable, Mapping
from functools import cache
from xml.etree import ElementTree as ET

from desktop.resources import resource

LANGUAGES = ("de", "en")

Speaker = Callable[..., str]


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate extracts
    """Mark a text of a table for translation; it is looked up later by ``speaker``."""
    return text


@cache
def catalogue(lang: str) -> Mapping[str, tuple[str, ...]]:
    """Source text -> translation, or its singular and plural form; unfinished entries are left out."""
    if lang not in LANGUAGES:
        raise ValueError(f"There are no texts in {lang!r}; there are {', '.join(LANGUAGES)}.")
    texts: dict[str, tuple[str, ...]] = {}
    for message in ET.parse(resource("i18n", f"nahtstelle_{lang}.ts")).iter("message"):  # noqa: S314 - a shipped file
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",)
        if all(forms):
            texts[message.findtext("source", "")] = forms
    return texts


@cache
def speaker(lang: str) -> Speaker:
    """The function ``tr(text, comment="", n=None)`` for one language.

    ``n`` picks the singular or plural form and replaces ``%n``; other places are filled by ``str.format``.
    """
    texts = catalogue(lang)

    def tr(text: str, comment: str = "", n: int | None = None) -> str:
        forms = texts.get(text, (text,))
        if n is None:
            return forms[0]
        return forms[0 if n == 1 else -1].replace("%n", str(n))

    return tr
