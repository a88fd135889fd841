"""The parts of the window that are loaded after its first sight, under their names."""

from abc import abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.desk.doing import DeskDoing
    from desktop.ui.forms import Forms
    from desktop.ui.gestures import Gestures
    from desktop.ui.household_page import HouseholdPage
    from desktop.ui.household_parts import HouseholdParts
    from desktop.ui.places import Places


class LateParts:
    """Whoever asks for one of them gets it, built then if it has not been yet."""

    _begun: "HouseholdParts | None" = None
    _made: "HouseholdParts | None" = None

    @abstractmethod
    def _begin_parts(self) -> "HouseholdParts":
        """The parts of which nothing is built yet."""

    @abstractmethod
    def _take_in(self, parts: "HouseholdParts") -> None:
        """Give all parts their places in the window."""

    def _parts(self) -> "HouseholdParts":
        if self._made is None:
            self._begun = self._begun or self._begin_parts()
            self._begun.build_all()
            self._made = self._begun
            self._take_in(self._made)
        return self._made

    def _build_some(self) -> bool:
        """Build one more of them; ``False`` where all are there."""
        if self._made is None:
            self._begun = self._begun or self._begin_parts()
            if self._begun.build_some():
                return True
        self._parts()
        return False

    @property
    def page(self) -> "HouseholdPage":
        """The open household."""
        return self._parts().page

    @property
    def places(self) -> "Places":
        """What takes the whole middle."""
        return self._parts().places

    def places_if_built(self) -> "Places | None":
        """The same, where it has been built."""
        return self._made.places if self._made is not None else None

    @property
    def forms(self) -> "Forms":
        """What opens forms at the right."""
        return self._parts().forms

    @property
    def gestures(self) -> "Gestures":
        """What is done with commitments in one step."""
        return self._parts().gestures

    @property
    def desk(self) -> "DeskDoing":
        """What takes in, gives out and erases."""
        return self._parts().desk
