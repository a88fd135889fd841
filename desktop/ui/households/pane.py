"""The left side of the window: search, the households, and a button for a new one."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import ALL
from desktop.ui import theme
from desktop.ui.households.counting import Counting
from desktop.ui.households.model import HouseholdsModel
from desktop.ui.households.narrowing import Narrowing
from desktop.ui.parts.inputs import SearchLine
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.rows import RowsView
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind
from desktop.ui.workspace import Workspace


class HouseholdsPane(QWidget):
    """Search as you type finds households, people and tasks; Enter opens the first, arrow down walks through the list.

    Signals:
        new_wanted: a new household is to be written down.
        today_wanted: the work list over all households is to be shown.
        household_wanted: a household was chosen and is open; it may have been before.
    """

    new_wanted = Signal()
    today_wanted = Signal()
    household_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.counting = Counting(workspace, self)
        self.model = HouseholdsModel(self.counting, workspace.lang, self)
        self.search = SearchLine(self)
        self.search.setPlaceholderText(self.tr("Haushalt, Mensch oder Aufgabe"))
        self.search.setAccessibleName(self.tr("Haushalte durchsuchen"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.show_found)
        self.search.returnPressed.connect(self._on_return)
        self.list = RowsView(self.model, workspace.lang, self.tr("Haushalte"), self)
        self.list.key_clicked.connect(self._open)
        self.list.key_entered.connect(self._open)
        self.list.key_walked.connect(self._on_walked)
        self.narrowing = Narrowing(workspace, self)
        self.narrowing.changed.connect(self.show_found)
        self.counting.finished.connect(self._on_counted)
        self._nothing = Text("", Kind.SMALL, quiet=True, parent=self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.today = QPushButton(self.tr("Was ansteht"), self)
        self.today.clicked.connect(self.today_wanted)
        new = QPushButton(self.tr("Neuer Haushalt"), self)
        new.clicked.connect(self.new_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_S, theme.SPACE_M, theme.SPACE_S, theme.SPACE_S)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.today)
        column.addWidget(self.search)
        column.addWidget(self.narrowing)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(new)
        self.setMinimumWidth(theme.scaled(200))
        hand_on(self, self.list)
        # Opening waits a moment, so that walking through the list with the arrow keys opens only where one stops.
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(150)
        self._opening.timeout.connect(self._open_current)
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._on_plan_changed)
        self.show_found()

    def show_found(self) -> None:
        """Show what the search finds now."""
        typed = self.search.text().strip()
        try:
            found = self.workspace.store.households(typed, self.narrowing.sieve())
        except NahtstelleError as refusal:
            self.workspace.refused.emit(refusal.say(self.workspace.lang))
            return
        self.model.show_found(found, burning=self.narrowing.burning())
        self.narrowing.setVisible(bool(typed) or self.narrowing.sieve() != ALL or len(found) > 1)
        why = self.tr("Nichts gefunden für „{text}“.").format(text=typed) if typed else self.narrowing.nothing()
        self._nothing.setText(why)
        self._nothing.setVisible(bool(why) and not found)
        self._mark_open()

    def show_number_due(self, number: int) -> None:
        """Say on the button how many things are due."""
        words = self.tr("Was ansteht")
        self.today.setText(f"{words} ({number})" if number else words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and len(self.model):
                self.list.setFocus()
                if not self.list.selectionModel().hasSelection():
                    self.list.go_to(self.model.row(0).key)
                    self._opening.start()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False

    def _on_return(self) -> None:
        if len(self.model):
            self.list.setFocus()
            self._open(self.model.row(max(0, self.list.currentIndex().row())).key)

    def _on_walked(self) -> None:
        self._opening.start()

    def _open_current(self) -> None:
        if key := self.list.key():
            self._open(key)

    def _open(self, household_id: str) -> None:
        if self.workspace.open(household_id):
            self.household_wanted.emit()

    def _on_opened(self) -> None:
        self._opening.stop()
        plan = self.workspace.plan
        if plan is not None and self.model.place(plan.household.id) < 0:
            self.search.clear()
            self.narrowing.show_all()
            self.narrowing.look_anew()
            self.show_found()
        self._mark_open()

    def _mark_open(self) -> None:
        plan = self.workspace.plan
        if plan is not None:
            self.list.go_to(plan.household.id)

    def _on_plan_changed(self, before: object, after: object) -> None:
        if getattr(before, "household", None) != getattr(after, "household", None):
            self.narrowing.look_anew()
            self.show_found()

    def _on_counted(self) -> None:
        self.narrowing.look_anew()
        if self.narrowing.burning():
            self.show_found()
