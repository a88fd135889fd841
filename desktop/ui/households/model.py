"""The households that a search finds, with their open seams."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.domain.ports import HouseholdList, HouseholdRow
from desktop.domain.vocabulary import HouseholdStatus
from desktop.domain.words import term
from desktop.texts import speaker
from desktop.ui.households.counting import Counting, Counts
from desktop.ui.parts.rows import Row, RowsModel
from desktop.ui.severities import severity_word

SEVERITIES = (4, 3, 2, 1)
"""The worst first."""


class HouseholdsModel(RowsModel):
    """Rows are made when they are asked for, so that ten thousand households cost no more than those in sight."""

    def __init__(self, counting: Counting, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[HouseholdRow] = ()
        self._ids: Sequence[str] = ()
        self._places: dict[str, int] = {}
        self._counting = counting
        self._lang = lang
        counting.counted.connect(self._on_counted)

    def __len__(self) -> int:
        return len(self._found)

    def row(self, at: int) -> Row:
        found = self._found[at]
        status = HouseholdStatus(found.status)
        where = [part for part in (found.district, found.city) if part]
        active = status is HouseholdStatus.ACTIVE
        if not active:
            where.append(term(status, self._lang))
        counts = self._counting.counts.get(found.id, ())
        return Row(
            key=found.id,
            title=found.name,
            detail=" · ".join(where),
            spoken=self._spoken(found, where, counts),
            counts=counts[:2],
            quiet=not active,
        )

    def key(self, at: int) -> str:
        return self._ids[at]

    def place(self, key: str) -> int:
        return self._places.get(key, -1)

    def show_found(self, found: HouseholdList, *, burning: bool = False) -> None:
        """Show these households, ``burning`` those first in which the worst is open; where all is the same, none moves.

        The order is that of this moment: no row moves away while households are counted.
        """
        if burning:
            found = found.in_order(self._burning_first(found.ids()))
        ids = found.ids()
        if ids == list(self._places):
            self._found = found
            if ids:
                self.dataChanged.emit(self.index(0), self.index(len(ids) - 1))
            return
        self.beginResetModel()
        self._found, self._ids = found, ids
        self._places = {own: at for at, own in enumerate(ids)}
        self.endResetModel()

    def _burning_first(self, ids: Sequence[str]) -> Sequence[int]:
        counts = self._counting.counts
        how = [[-dict(counts.get(own, ())).get(severity, 0) for severity in SEVERITIES] for own in ids]
        return sorted(range(len(ids)), key=how.__getitem__)

    def _spoken(self, found: HouseholdRow, where: list[str], counts: Counts) -> str:
        tr = speaker(self._lang)
        open_seams = [f"{number} {severity_word(severity, self._lang)}" for severity, number in counts]
        said = tr("offene Nahtstellen: {counts}").format(counts=", ".join(open_seams)) if counts else ""
        return ", ".join(part for part in (found.name, *where, said) if part)

    def _on_counted(self, household: str) -> None:
        at = self.place(household)
        if at >= 0:
            self.dataChanged.emit(self.index(at), self.index(at))
