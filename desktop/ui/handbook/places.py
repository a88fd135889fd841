"""Where in the handbook one reads about what is in front."""

from collections.abc import Mapping

PLACES: Mapping[str, str] = {
    "week": "woche.md",
    "seams": "nahtstellen.md",
    "people": "menschen.md",
    "agreement": "vereinbarung.md",
    "history": "irrtum.md",
    "outage": "jemand-faellt-aus.md",
    "transition": "entlassung.md",
    "round_table": "runder-tisch.md",
    "visit": "hausbesuch.md",
    "today": "erster-tag.md#was-ansteht",
}
"""By the name of the view: a page and, after ``#``, one of its headings."""

START = "README.md"


def place(view: str) -> str:
    """The place for a view, the table of contents for what has none."""
    return PLACES.get(view, START)
