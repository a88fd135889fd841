"""What is half written in a place of its own (a change, a round table, a visit), kept like what stands in a form."""

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import DraftRow, Drafts
from desktop.ui.drafts import EVERY_MS
from desktop.ui.parts.page import Page

if TYPE_CHECKING:
    from desktop.ui.places import Places

PLACE = "place"
"""The first word by which drafts of places are told from those of forms."""


class PlaceDrafts(QObject):
    """Looks every two seconds at the places of ``places``; ``None`` while none are built yet."""

    def __init__(self, store: Drafts, places: Callable[[], "Places | None"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._places = places
        self._kept: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def keep(self) -> None:
        """Keep what is half written now, and forget what is no longer. A refusal changes nothing here."""
        for page in self._pages():
            half = page.half_written()
            words = json.dumps(half.words, ensure_ascii=False) if half else ""
            if words != self._kept.get(page.named, ""):
                self._note(page.named, half.household if half else "", words)

    def _note(self, name: str, household: str, words: str) -> None:
        try:
            if words:
                self._store.keep_draft(_key(name), household, words)
            else:
                self._store.drop_draft(_key(name))
        except NahtstelleError:  # a full disk; it is tried again with the next word
            return
        self._kept[name] = words

    def bring_back(self, draft: DraftRow, places: Callable[[], "Places"]) -> bool:
        """Show the place whose draft this is, as it was; its household is open. ``False`` where it is none."""
        name = _name(draft.place)
        if not name:
            return False
        page = next((each for each in places().pages if each.named == name), None)
        try:
            half = json.loads(draft.words)
        except ValueError:
            return False
        if page is None or not isinstance(half, dict):
            return False
        places().go_on(page, half)
        self._kept[name] = draft.words
        return True

    def pause(self) -> None:
        """The window locks: what keeps itself when it is left is kept for good, the rest as a draft."""
        for page in self._pages():
            page.closing()
        self.keep()
        self._timer.stop()

    def go_on(self) -> None:
        """Keep on keeping."""
        self._timer.start()

    def _pages(self) -> Sequence[Page]:
        places = self._places()
        return places.pages if places is not None else ()


def is_of_place(draft: DraftRow) -> bool:
    """Whether this is the draft of a place, and not of a form."""
    return bool(_name(draft.place))


def _key(name: str) -> str:
    return json.dumps([PLACE, name])


def _name(place: str) -> str:
    first, *rest = json.loads(place)
    return str(rest[0]) if first == PLACE and rest else ""
