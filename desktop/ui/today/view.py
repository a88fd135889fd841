"""The work list over all households; each entry leads to its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.texts import speaker
from desktop.ui import theme
from desktop.ui.households.counting import Counting
from desktop.ui.parts.clearings import HEAD
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.inputs import Choice
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.rows import RowsView
from desktop.ui.parts.text import ElidedText
from desktop.ui.round_table.keeping import tick_in
from desktop.ui.theme import Kind
from desktop.ui.today.due import Due, DueKind, decided
from desktop.ui.today.model import DueModel, InOrder
from desktop.ui.workspace import Workspace

PAUSE_MS = 150
DECIDED = ""
"""Where decisions of all households stand among what is due."""

MOST_SHOWN = 500
"""Nobody works through more in a day; what is done makes room for the next."""


class TodayView(QWidget):
    """What is due, in the order of its kinds and then by day; it follows the counting a moment later.

    Signals:
        wanted: the ``Due`` to which the person wants to go.
        counted: how many things are due.
    """

    wanted = Signal(object)
    counted = Signal(int)

    def __init__(self, workspace: Workspace, counting: Counting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._counting = counting
        self._order = InOrder()
        tr = speaker(workspace.lang)
        self._title = ElidedText(self.tr("Was ansteht"), Kind.TITLE, parent=self)
        self.kind: Choice[DueKind | None] = Choice(self)
        self.kind.say_name(self.tr("Was gezeigt wird"))
        self.kind.offer([(None, self.tr("Alles")), *((kind, tr(kind.value)) for kind in DueKind)])
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self._rows = DueModel(workspace, self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Was ansteht"), self)
        filled = QWidget(self)
        pages = QVBoxLayout(filled)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.list)
        self._title.setProperty(HEAD, True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        self.done = QPushButton(self.tr("&Erledigt (Leertaste)"), self)
        self.done.setAutoDefault(False)
        self.done.clicked.connect(self._on_tick)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._on_tick)
        head.addWidget(self.done)
        head.addWidget(self.kind)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE_M, theme.SPACE_M - 4, theme.SPACE_M, theme.SPACE_S)
        whole.setSpacing(theme.SPACE_S)
        whole.addLayout(head)
        self._pages = QStackedLayout()
        self._pages.addWidget(filled)
        self._pages.addWidget(EmptyState(self.tr("Gerade steht in keinem Haushalt etwas an."), parent=self))
        whole.addLayout(self._pages, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        counting.counted.connect(self._on_counted)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.list.key_entered.connect(self._on_entered)
        self.list.key_clicked.connect(self._on_entered)
        self.list.current_key_changed.connect(self._show_done)
        workspace.beside_changed.connect(self.read_decisions)
        workspace.opened.connect(self.read_decisions)
        workspace.days_moved.connect(self._on_days_moved)
        hand_on(self, self.list)
        for household, due in counting.due.items():
            self._order.put(household, due)
        self.read_decisions()

    def refresh(self) -> None:
        """Show what is known by now; of very much only what comes first."""
        some = self._order.first(MOST_SHOWN, self.kind.value())
        self._rows.show_due(some)
        self._pages.setCurrentIndex(0 if some else 1)
        self.counted.emit(len(self._order))
        self._show_done()

    def read_decisions(self) -> None:
        """Look anew at what round tables decided."""
        workspace = self.workspace
        try:
            found = decided(workspace.store.open_decisions(), workspace.today, workspace.lang)
        except NahtstelleError as refusal:
            workspace.refused.emit(refusal.say(workspace.lang))
        else:
            self._order.put(DECIDED, found)
        self.refresh()

    def start(self) -> None:
        """Bring the person to the entry where they were, or to the first."""
        if not self.list.key() and len(self._rows):
            self.list.go_to(self._rows.key(0))
        self.setFocus()

    def _current(self) -> Due | None:
        place = self._rows.place(self.list.key())
        return self._rows.due(place) if place >= 0 else None

    def _on_tick(self) -> None:
        due = self._current()
        if due is not None and due.kind is DueKind.DECISION:
            tick_in(self.workspace, due.household, *due.target.split("/"))
            self.start()

    def _show_done(self) -> None:
        due = self._current()
        self.done.setVisible(due is not None and due.kind is DueKind.DECISION)

    def _on_counted(self, household: str) -> None:
        self._order.put(household, self._counting.due.get(household, ()))
        self._rows.forget(household)
        if not self._pause.isActive():
            self._pause.start()

    def _on_days_moved(self) -> None:
        self._rows.forget()
        self.refresh()

    def _on_entered(self, key: str) -> None:
        if (place := self._rows.place(key)) >= 0:
            self.wanted.emit(self._rows.due(place))
