"""The window: households, the open one, and a form where one is needed. It has no logic of its own."""

import os
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.keeper import Keeper
from desktop.domain.ports import Desk, Printer, Store
from desktop.ui import theme
from desktop.ui.actions import ACTIONS, CELL_ACTIONS, VIEW_ACTIONS, build_actions, show_undo
from desktop.ui.households.pane import HouseholdsPane
from desktop.ui.idle import IdleClock
from desktop.ui.keeping import Keeping
from desktop.ui.kept_sizes import KeptSizes
from desktop.ui.key_help import KeyHelp
from desktop.ui.late_parts import LateParts
from desktop.ui.looks import Looks
from desktop.ui.midnight import Midnight
from desktop.ui.panes import beside
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.notice import Notice
from desktop.ui.parts.toast import Toast
from desktop.ui.preparing import Preparing
from desktop.ui.quick_open import QuickOpen, Ways
from desktop.ui.settings import SettingsFile
from desktop.ui.side_pane import WIDTH, SidePane
from desktop.ui.theme import Appearance
from desktop.ui.today.due import Due
from desktop.ui.today.view import TodayView
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.handbook.window import HandbookWindow
    from desktop.ui.household_parts import HouseholdParts

ROOM_FOR_ALL = 1480
"""Below this width at 100 % the households make room while a form is open."""
ROOM_BESIDE = 820
"""Below this one a form takes the whole window as long as it is open."""


class MainWindow(LateParts, QMainWindow):
    """Shows ``store``, prints by ``printer``, takes in and gives out at ``desk``; ``settings`` keep how it looks.

    What shows a household is loaded after the list has been painted, or when first wanted.

    Signals:
        form_opened: a form at the right, and the name of its place.
        settings_wanted: the settings are to be taken in and shown.
    """

    form_opened = Signal(object, str)
    settings_wanted = Signal()

    def __init__(  # noqa: PLR0913 - what it shows, prints by, and keeps its look in
        self,
        store: Store,
        printer: Printer,
        *,
        desk: Desk,
        lang: str = "de",
        today: Callable[[], date] = date.today,
        settings: SettingsFile | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self.workspace = Workspace(store, lang=lang, today=today, parent=self)
        self.households = HouseholdsPane(self.workspace, self)
        self._printer, self._desk = printer, desk
        self.today = TodayView(self.workspace, self.households.counting, self)
        self.side = SidePane(self)
        self.looks = Looks(self)
        self._handbook: HandbookWindow | None = None
        self.key_help = KeyHelp(printer, lang, today, self)
        self._build()
        self.toast = Toast(self._centre)
        self.actions_by_id = build_actions(self, lang)
        self._connect_actions()
        self._connect()
        self._midnight = Midnight(self.workspace)
        self._on_opened()
        self._sizes = KeptSizes(self, settings)
        self.households.counting.start()
        self.households.search.setFocus()
        self.keeping: Keeping | None = None
        self.restore_from: Path | None = None
        self._preparing = Preparing(self._build_some, self)

    def guard(self, keeper: Keeper, clock: IdleClock | None = None) -> None:
        """Lock the vault of ``keeper`` when ``clock`` says so or on demand, and bring half-typed words back."""
        self.keeping = Keeping(self, keeper, self._settings or SettingsFile(Path(os.devnull)), clock)
        self.keeping.bring_back()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle("Nahtstelle")
        self._none_open = EmptyState(
            self.tr("Hier entsteht gemeinsame Hilfe: Familie, Ehrenamt und Fachdienste in einem Plan."),
            self.tr("Neuer Haushalt"),
            partial(self._do, "new_household"),
            self,
        )
        self._centre = QStackedWidget(self)
        self._centre.addWidget(self._none_open)
        self._centre.addWidget(self.today)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("window")
        self._split.setChildrenCollapsible(False)
        for widget, stretch in ((self.households, 0), (self._centre, 1), (self.side, 0)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.setSizes([theme.scaled(270), theme.scaled(900), theme.scaled(WIDTH)])
        self.notice = Notice(self)
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._split, 1)
        self.setCentralWidget(whole)
        self._saved = QLabel(self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._saved)

    def _begin_parts(self) -> "HouseholdParts":
        from desktop.ui.household_parts import HouseholdParts

        return HouseholdParts(self.workspace, self._printer, self._desk, self.side, self)

    def _take_in(self, parts: "HouseholdParts") -> None:
        for widget in (parts.page, parts.places):
            self._centre.addWidget(widget)
        self._connect_parts(parts)
        self._sizes.show_splits(parts.page)

    def sizeHint(self) -> QSize:
        return QSize(1280, 820)

    def doing(self, action: str) -> Callable[[], object]:
        """What an action does: the method of its name, of whoever has it."""
        at_once = next((doer for doer in (self, self.looks, self.key_help) if action in dir(type(doer))), None)
        doers = (at_once,) if at_once is not None else self._parts().doers
        found: Callable[[], object] = getattr(next(doer for doer in doers if action in dir(type(doer))), action)
        return found

    def _do(self, action: str, _checked: bool = False) -> None:
        self.doing(action)()

    def _connect_actions(self) -> None:
        for spec in ACTIONS:
            if spec.id not in tuple(Appearance):
                self.actions_by_id[spec.id].triggered.connect(partial(self._do, spec.id))
        self.looks.connect_actions(self.actions_by_id)

    def _connect(self) -> None:
        workspace, stack = self.workspace, self.workspace.undo_stack
        workspace.opened.connect(self._on_opened)
        workspace.plan_changed.connect(self._show_title)
        workspace.saved.connect(self._on_saved)
        workspace.refused.connect(self._on_refused)
        workspace.done.connect(self._on_done)
        workspace.undone.connect(self._on_undone)
        workspace.redone.connect(self._on_redone)
        for changed in (stack.canUndoChanged, stack.canRedoChanged, stack.undoTextChanged, stack.redoTextChanged):
            changed.connect(self._show_undo)
        self.households.household_wanted.connect(self._show_household)
        self.households.new_wanted.connect(partial(self._do, "new_household"))
        self.households.today_wanted.connect(self.show_today)
        self.today.wanted.connect(self._go_to)
        self.today.counted.connect(self.households.show_number_due)
        self.toast.undo_wanted.connect(workspace.undo)
        self._centre.currentChanged.connect(self.toast.stay_in_front)
        self.side.opened.connect(self._make_room)
        self.side.closed.connect(self._make_room)
        self.looks.changed.connect(self._on_look)
        self.key_help.saved.connect(self._on_pdf_saved)
        self.key_help.refused.connect(workspace.refused)

    def _connect_parts(self, parts: "HouseholdParts") -> None:
        page, places = parts.page, parts.places
        page.week.table.addActions([self.actions_by_id[each] for each in CELL_ACTIONS])
        page.shown.connect(self._on_shown)
        page.agreement.saved.connect(self._on_pdf_saved)
        page.wanted.connect(self._show_household)
        parts.forms.opened.connect(self.form_opened)
        places.wanted.connect(self._show_place)
        places.left.connect(self._leave_place)
        places.saved.connect(self._on_pdf_saved)
        places.settings_wanted.connect(self.settings_wanted)
        parts.desk.said.connect(self._on_said)
        parts.desk.households_changed.connect(self._on_households_changed)

    # -- what can be done: each method has the name of its action -----------------------------------------------------

    def quit(self) -> None:
        """Close the window."""
        self.close()

    def lock_window(self) -> None:
        """Lock the window now."""
        if self.keeping is not None:
            self.keeping.lock.lock_window()

    def undo(self) -> None:
        """Take back the last step."""
        self.workspace.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.workspace.redo()

    def find(self) -> None:  # type: ignore[override]
        """Go to the search for households."""
        self.households.setVisible(True)
        self.households.search.setFocus()
        self.households.search.selectAll()

    def quick_open(self) -> None:
        """Open anything by its name."""
        if any(each.isVisible() for each in self.findChildren(QuickOpen)):
            return
        ways = Ways(self._go_to_household, self.forms.show_person, self.forms.show_task)
        QuickOpen(self.workspace, self.actions_by_id, ways, self)

    def show_today(self) -> None:
        """Show what is due in all households."""
        self.side.close_form()
        self._centre.setCurrentWidget(self.today)
        self.today.start()

    def handbook(self) -> None:
        """Open the handbook where it tells of what is in front."""
        from desktop.ui.handbook.places import place
        from desktop.ui.handbook.window import HandbookWindow

        if self._handbook is None:
            self._handbook = HandbookWindow(self)
        self._handbook.go_to(place(self._in_front()))
        self._handbook.show()
        self._handbook.activateWindow()

    def _in_front(self) -> str:
        """The name of the view in front."""
        if self._made is None:
            return "today"
        if self._centre.currentWidget() is self.places:
            return self.places.page.named
        if self._centre.currentWidget() is not self.page:
            return "today"
        return VIEW_ACTIONS[self.page.tabs.currentIndex()].removeprefix("show_")

    def next_pane(self) -> None:
        """Go to the next part of the window: households, view, form."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Go to the part of the window before this one."""
        self._step_pane(-1)

    # -- moving about ----------------------------------------------------------------------------------------------

    def _panes(self) -> list[QWidget]:
        panes: list[QWidget] = [self.households] if self.households.isVisible() else []
        if self._centre.currentWidget() is self.today:
            panes.append(self.today)
        elif self._made is not None and self._centre.currentWidget() is self.places:
            panes.append(self.places)
        elif self.workspace.plan is not None:
            panes.append(self.page.view)
        if self.side.form is not None:
            panes.append(self.side.form)
        return panes

    def _step_pane(self, steps: int) -> None:
        target = beside(self._panes(), steps)
        if self.side.form is not None and target is self.side.form:
            self.side.form.start()
        elif target is not None:
            target.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A narrow window shows the households or a form beside the open household, a very narrow one the form."""
        narrow = self.width() < theme.scaled(ROOM_FOR_ALL)
        made = self._made
        alone = made is not None and self._centre.currentWidget() is made.places and made.places.page.alone
        self.households.setVisible(not alone and (self.side.form is None or not narrow))
        self._centre.setVisible(self.side.form is None or self.width() >= theme.scaled(ROOM_BESIDE))

    def _on_look(self, appearance: str, percent: int) -> None:
        self._make_room()
        if self._settings is not None:
            self._settings.change(appearance=Appearance(appearance), text_percent=percent)

    # -- what happened ---------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        is_open = self.workspace.plan is not None
        self.side.close_form()
        self._show_household()
        for spec in ACTIONS:
            if spec.needs_household:
                self.actions_by_id[spec.id].setEnabled(is_open)
        self._show_undo()
        self._show_title()

    def _show_household(self) -> None:
        """The open household in front; without one what is due, if there are any households."""
        others = self.today if len(self.households.model) else self._none_open
        self._centre.setCurrentWidget(self.page if self.workspace.plan is not None else others)

    def _go_to(self, due: Due) -> None:
        self.forms.go_to(due)

    def _go_to_household(self, household_id: str) -> None:
        if self.workspace.open(household_id):
            self._show_household()

    def _show_place(self) -> None:
        self.side.close_form()
        self._centre.setCurrentWidget(self.places)
        self._make_room()

    def _leave_place(self) -> None:
        self._show_household()
        self._make_room()
        self.page.view.setFocus()

    def _show_title(self) -> None:
        plan = self.workspace.plan
        self.setWindowTitle(f"{plan.household.name} – Nahtstelle" if plan else "Nahtstelle")

    def _on_shown(self, action: str) -> None:
        self.actions_by_id[action].setChecked(True)

    def _show_undo(self) -> None:
        show_undo(self.actions_by_id, self.workspace.undo_stack)

    def _on_saved(self, at: datetime) -> None:
        self._saved.setText(self.tr("Gespeichert {time}").format(time=f"{at:%H:%M}"))

    def _on_done(self, what: str) -> None:
        self.toast.say(what, can_undo=True)

    def _on_undone(self, what: str) -> None:
        self.side.close_form()
        self.toast.say(self.tr("Zurückgenommen: {what}").format(what=what), can_undo=False)

    def _on_redone(self, what: str) -> None:
        self.side.close_form()
        self.toast.say(self.tr("Wieder da: {what}").format(what=what), can_undo=True)

    def _on_refused(self, sentence: str) -> None:
        if self.side.form is None:
            self.toast.say(sentence, can_undo=False)

    def _on_said(self, sentence: str) -> None:
        self.toast.say(sentence, can_undo=False)

    def _on_households_changed(self) -> None:
        self.households.show_found()
        self.households.counting.start()
        self._show_household()

    def _on_pdf_saved(self, path: Path) -> None:
        self.toast.say(self.tr("Gespeichert: {path}").format(path=path), can_undo=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.refresh_today()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._sizes.keep()
        if self.keeping is not None:
            self.keeping.close()
            self.keeping = None
        self.households.counting.stop()
        self._preparing.stop()
        if self._made is not None:
            self.page.agreement.closing()
        self.side.close_form()
        super().closeEvent(event)
