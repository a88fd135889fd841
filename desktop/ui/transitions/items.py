"""The third step: what is worth settling, each with who, by when, and whether it is agreed."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.edits import new_id
from desktop.domain.plan import Plan, TransitionItem
from desktop.ui import theme
from desktop.ui.drafts import fill
from desktop.ui.parts.inputs import Line
from desktop.ui.parts.scrolling import Scrolling
from desktop.ui.parts.text import ElidedText
from desktop.ui.theme import Kind
from desktop.ui.transitions.item_row import REST_STRETCH, STRETCHES, TITLE_STRETCH, ItemRow
from desktop.ui.workspace import Workspace

ROOMY = 820
"""From this width at 100 % on an item stands in one line."""


class ItemsStep(QWidget):
    """The list; at its end a line for something of one's own.

    Signals:
        counted: how many items belong and how many of them are settled.
    """

    counted = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.rows: list[ItemRow] = []
        self._taking_part: Collection[str] = ()
        self._head = self._headings()
        self._scroll = Scrolling(parent=self)
        inside = QVBoxLayout(self._scroll.inside)
        inside.setContentsMargins(0, 0, theme.SPACE_S, 0)
        inside.setSpacing(theme.SPACE_XS + 2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.SPACE_XS + 2)
        self.own = Line(self._scroll.inside)
        self.own.setPlaceholderText(self.tr("Etwas Eigenes: aufschreiben und Eingabetaste drücken"))
        self.own.setAccessibleName(self.tr("Noch etwas, das zu klären ist"))
        self.own.returnPressed.connect(self._on_own)
        inside.addLayout(self._rows)
        inside.addWidget(self.own)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_S, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)

    def _headings(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.SPACE_S, 0, theme.SPACE_L, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(ElidedText(self.tr("Was zu klären ist"), Kind.SMALL, quiet=True, parent=head), TITLE_STRETCH)
        rest = QHBoxLayout()
        rest.setSpacing(theme.SPACE_S)
        words = (self.tr("Wer übernimmt es"), self.tr("Wer kümmert sich darum"), self.tr("Bis wann"), "")
        for each, stretch in zip(words, STRETCHES, strict=True):
            rest.addWidget(ElidedText(each, Kind.SMALL, quiet=True, parent=head), stretch)
        row.addLayout(rest, REST_STRETCH)
        return head

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_known(self, plan: Plan, items: Iterable[TransitionItem], taking_part: Collection[str]) -> None:
        """Begin with the items of a transition of the plan."""
        self.forget()
        self._taking_part = taking_part
        for item in items:
            self._add(plan, item, kept=True)
        self._tell()

    def suggest(
        self, plan: Plan, suggested: Iterable[TransitionItem], taking_part: Collection[str], *, ticked: bool
    ) -> None:
        """Show these instead of the earlier suggestions; what is in the plan or was changed by hand stays."""
        self._taking_part = taking_part
        for row in [row for row in self.rows if not (row.kept or row.touched())]:
            self._drop(row)
        for row in self.rows:
            row.offer(plan, taking_part)
        titles = {row.title.text() for row in self.rows}
        for item in suggested:
            if item.title not in titles:
                self._add(plan, item, kept=False, ticked=ticked)
        self._tell()

    def shift(self, moved: Iterable[TransitionItem]) -> None:
        """Let days go along with the day of the change, where they were not set by hand."""
        by_id = {item.id: item for item in moved}
        for row in self.rows:
            if row.item.id in by_id:
                row.shift(by_id[row.item.id])

    def moving(self) -> tuple[TransitionItem, ...]:
        """The items whose day was not set by hand."""
        return tuple(row.item for row in self.rows if not row.dated())

    def half(self) -> dict[str, object]:
        """All rows as they stand, and the line for something of one's own."""
        return {"rows": [row.half() for row in self.rows], "own": self.own.text()}

    def take_half(self, plan: Plan, half: Mapping[str, Any], taking_part: Collection[str]) -> None:
        """Show rows as they stood. Raises as ``ItemRow.item_of``, with the rows up to there."""
        self.forget()
        self._taking_part = taking_part
        for each in half["rows"]:
            row = self._add(plan, ItemRow.item_of(each), kept=bool(each["kept"]), ticked=bool(each["ticked"]))
            fill(row, each["filled"])
        self.own.setText(str(half["own"]))
        self._tell()

    def forget(self) -> None:
        """Show no items."""
        for row in list(self.rows):
            self._drop(row)
        self.own.clear()

    def items(self) -> tuple[TransitionItem, ...] | None:
        """What belongs; ``None``, and a sentence at its place, where something cannot be understood."""
        if self.own.text_or_none() is not None:
            self._on_own()
        found = []
        for row in self.rows:
            if row.belongs.isChecked():
                item = row.checked()
                if item is None:
                    self._scroll.ensureWidgetVisible(row)
                    return None
                found.append(item)
        return tuple(found)

    def start(self) -> None:
        """Bring the person to the first item that is not settled, and there to what is missing."""
        row = next((row for row in self.rows if row.belongs.isChecked() and not row.settled()), None)
        if row is None:
            self.own.setFocus()
            return
        (row.receiver if row.receiver.value() is None else row.agreed).setFocus()
        self._scroll.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self._wide()
        self._head.setVisible(wide)
        for row in self.rows:
            row.wide(wide)

    # -- within ----------------------------------------------------------------------------------------------------

    def _wide(self) -> bool:
        return self.width() >= theme.scaled(ROOMY)

    def _add(self, plan: Plan, item: TransitionItem, *, kept: bool, ticked: bool = True) -> ItemRow:
        row = ItemRow(self.workspace, plan, item, kept=kept, ticked=ticked, parent=self._scroll.inside)
        row.offer(plan, self._taking_part)
        row.wide(self._wide())
        row.changed.connect(self._tell)
        self.rows.append(row)
        self._rows.addWidget(row)
        return row

    def _drop(self, row: ItemRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_own(self) -> None:
        plan, title = self.workspace.plan, self.own.text_or_none()
        if plan is None or title is None:
            return
        row = self._add(plan, TransitionItem(id=new_id(), title=title), kept=True)
        self.own.clear()
        self._tell()
        QWidget.setTabOrder(row.agreed, self.own)

    def _tell(self) -> None:
        belonging = [row for row in self.rows if row.belongs.isChecked()]
        self.counted.emit(len(belonging), sum(row.settled() for row in belonging))
