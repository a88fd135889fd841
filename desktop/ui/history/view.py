"""Who changed, gave out or took back what, and when; any step can be taken back here, also long after it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.history import Event, Told, told
from desktop.domain.words import clock, day
from desktop.ui import theme
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.reading import Reading
from desktop.ui.parts.rows import Row, RowsModel, RowsView
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


class HistoryView(QWidget):
    """The steps, the latest first, and beside them what the chosen one changed. It is read when somebody looks."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._told: dict[str, Told] = {}
        self._first = ""
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Verlauf"), self)
        self._headline = Text("", Kind.HEADING, parent=self)
        self.lines = Reading(self.tr("Was sich geändert hat"), self)
        self.undo = QPushButton(self.tr("Diesen Schritt &zurücknehmen"), self)
        self.undo.setToolTip(self.tr("Was danach an anderer Stelle geändert wurde, bleibt."))
        self.undo.clicked.connect(self._on_undo)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self._headline)
        column.addWidget(self.lines, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.undo)
        foot.addStretch(1)
        column.addLayout(foot)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("history")
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)
        self.list.current_key_changed.connect(self._show_step)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self.refresh)
        workspace.beside_changed.connect(self.refresh)
        hand_on(self, self.list)

    def refresh(self) -> None:
        """Read the history anew, if somebody sees it."""
        plan = self.workspace.plan
        if plan is None or not self.isVisible():
            return
        try:
            events = self.workspace.store.events(plan.household.id)
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return
        said = told(events, plan, self.workspace.lang)
        self._told = {str(each.step): each for each in said}
        self._first = next((str(event.step) for event in reversed(events) if _begins(event)), "")
        self._rows.show(self._made(events, said))
        if not self.list.key() and len(self._rows):
            self.list.go_to(self._rows.key(0))
        self._show_step()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(680)
        self._split.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _made(self, events: Sequence[Event], said: Sequence[Told]) -> list[Row]:
        lang = self.workspace.lang
        rows = []
        for event, each in zip(events, said, strict=True):
            when = f"{day(each.when.date(), lang)}, {clock(each.when, lang)}"
            title = each.lines[0] if len(each.lines) == 1 else event.reason or each.headline
            detail = " · ".join(part for part in (when, event.author) if part)
            rows.append(Row(str(event.step), title, detail, each.text))
        return rows

    def _show_step(self) -> None:
        step = self._told.get(self.list.key())
        self._headline.setText(step.headline if step else "")
        self.lines.show_blocks([("", step.lines)] if step else ())
        self.undo.setVisible(step is not None and step.can_undo and str(step.step) != self._first)

    def _on_undo(self) -> None:
        step = self._told.get(self.list.key())
        if step is None:
            return
        what = self._rows.row(self._rows.place(self.list.key())).title
        if self.workspace.take_back(step.step, self.tr("Zurückgenommen: {what}").format(what=what)):
            self.list.go_to(self._rows.key(0))

    def _on_opened(self) -> None:
        self.list.go_to("")
        self.refresh()


def _begins(event: Event) -> bool:
    """Whether the household was written down in this step; taking that back would take the household away."""
    return any((c.kind, c.field) == ("household", "") and c.before is None for c in event.changes)
