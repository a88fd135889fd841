"""What is due in its order, and the rows of it; a row gets its words when it is looked at."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QObject

from desktop.texts import speaker
from desktop.ui.parts.rows import Row, RowsModel
from desktop.ui.today.due import Due, DueKind, Order
from desktop.ui.today.words import DueWords
from desktop.ui.workspace import Workspace


def _order(due: Due) -> Order:
    return due.order


class InOrder:
    """All that is due, kept in order while households are counted one after the other."""

    def __init__(self) -> None:
        self._all: list[Due] = []
        self._of: dict[str, tuple[Due, ...]] = {}

    def __len__(self) -> int:
        return len(self._all)

    def put(self, household: str, due: Sequence[Due]) -> None:
        """Let this be what is due in a household."""
        if self._of.get(household, ()) == tuple(due):
            return
        for old in self._of.pop(household, ()):
            del self._all[bisect_left(self._all, old.order, key=_order)]
        self._of[household] = tuple(due)
        for new in due:
            insort(self._all, new, key=_order)

    def first(self, most: int, kind: DueKind | None) -> Sequence[Due]:
        """What comes first, of one kind or of all."""
        return list(islice((due for due in self._all if kind in (None, due.kind)), most))


class DueModel(RowsModel):
    """The rows of what is due."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._due: Sequence[Due] = ()
        self._places: dict[str, int] = {}
        self._said = DueWords(workspace)
        self._lang = workspace.lang

    def __len__(self) -> int:
        return len(self._due)

    def due(self, at: int) -> Due:
        """What is due at a place."""
        return self._due[at]

    def row(self, at: int) -> Row:
        due = self._due[at]
        what, where = self._said.of(due)
        return Row(due.key, what, f"{where} · {speaker(self._lang)(due.kind.value)}", severity=due.severity)

    def key(self, at: int) -> str:
        return self._due[at].key

    def place(self, key: str) -> int:
        return self._places.get(key, -1)

    def forget(self, household: str = "") -> None:
        """Make the words of a household anew when they are looked at, or all words."""
        self._said.forget(household)

    def show_due(self, due: Sequence[Due]) -> None:
        """Show this; where it is the same, nothing moves."""
        keys = [each.key for each in due]
        if keys == list(self._places):
            self._due = due
            if keys:
                self.dataChanged.emit(self.index(0), self.index(len(keys) - 1))
            return
        self.beginResetModel()
        self._due, self._places = due, {key: at for at, key in enumerate(keys)}
        self.endResetModel()
