"""The open flags of a household as rows, worded when they are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from desktop.domain.plan import Plan
from desktop.domain.reasons import reason, title
from desktop.domain.report import Flag
from desktop.domain.words import day
from desktop.texts import speaker
from desktop.ui.parts.rows import NOWHERE, Index, Row, RowsModel
from desktop.ui.severities import severity_word


class SeamsModel(RowsModel):
    """Flags in the order they are given; their sentences are made only for rows in sight."""

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self._plan: Plan | None = None
        self._flags: Sequence[Flag] = ()
        self._made: dict[str, Row] = {}

    def __len__(self) -> int:
        return len(self._flags)

    def flag(self, key: str) -> Flag | None:
        """The flag of a key, ``None`` where it is not open."""
        return next((flag for flag in self._flags if flag.id == key), None)

    def key(self, at: int) -> str:
        """The key at a place."""
        return self._flags[at].id

    def place(self, key: str) -> int:
        return next((at for at, flag in enumerate(self._flags) if flag.id == key), -1)

    def row(self, at: int) -> Row:
        flag = self._flags[at]
        found = self._made.get(flag.id)
        if found is None and self._plan is not None:
            when = "" if flag.first is None else day(flag.first, self._lang, year=False)
            word = severity_word(flag.severity, self._lang)
            left = speaker(self._lang)("bleibt so") if flag.accepted else ""
            detail = " · ".join(part for part in (left, word, when) if part)
            words = title(self._plan, flag, self._lang)
            found = Row(flag.id, words, detail, severity=flag.severity, quiet=flag.accepted is not None)
            self._made[flag.id] = found
        return found or Row(flag.id, flag.id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid() and self._plan is not None:
            flag = self._flags[index.row()]
            left = f", {speaker(self._lang)('bleibt so')}" if flag.accepted else ""
            return f"{severity_word(flag.severity, self._lang)}{left}: {reason(self._plan, flag, self._lang)}"
        return super().data(index, role)

    def show_flags(self, plan: Plan | None, flags: Sequence[Flag]) -> None:
        """Show the flags of a plan; where they are the same, only their words may have changed."""
        same = [flag.id for flag in flags] == [flag.id for flag in self._flags]
        if not same:
            self.beginResetModel()
        self._plan, self._flags = plan, flags
        self._made.clear()
        if not same:
            self.endResetModel()
        elif flags:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount(NOWHERE) - 1))
