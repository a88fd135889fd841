"""The window: households, the open one in four views, and a form where one is needed. It has no logic of its own."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ports import PlanStore, Printer
from desktop.domain.report import Flag
from desktop.ui import theme
from desktop.ui.actions import ACTIONS, build_actions
from desktop.ui.agreements.view import AgreementView
from desktop.ui.arrange import form_for
from desktop.ui.head import Head
from desktop.ui.households.form import HouseholdForm
from desktop.ui.households.pane import HouseholdsPane
from desktop.ui.parts.empty_state import EmptyState
from desktop.ui.parts.form import Form
from desktop.ui.parts.toast import Toast
from desktop.ui.people.absence_form import AbsenceForm
from desktop.ui.people.participant_form import ParticipantForm
from desktop.ui.people.view import PeopleView
from desktop.ui.people.wish_form import WishForm
from desktop.ui.seams.handover_form import HandoverForm
from desktop.ui.seams.view import SeamsView
from desktop.ui.side_pane import WIDTH, SidePane
from desktop.ui.theme import TEXT_PERCENTS, Appearance
from desktop.ui.week.cells import Cell
from desktop.ui.week.commitment_form import CommitmentForm
from desktop.ui.week.task_form import TaskForm
from desktop.ui.week.view import WeekView
from desktop.ui.workspace import Workspace

ROOM_FOR_ALL = 1480
"""Below this width at 100 % the households make room while a form is open."""

VIEW_ACTIONS = ("show_week", "show_seams", "show_people", "show_agreement")


class MainWindow(QMainWindow):
    """Shows the households of ``store`` and prints by ``printer``.

    Signals:
        look_changed: appearance and text size in per cent were chosen anew.
    """

    look_changed = Signal(str, int)

    def __init__(
        self,
        store: PlanStore,
        printer: Printer,
        *,
        lang: str = "de",
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__()
        self.workspace = Workspace(store, lang=lang, today=today, parent=self)
        self.households = HouseholdsPane(self.workspace, self)
        self.head = Head(self.workspace, self)
        self.week = WeekView(self.workspace, self)
        self.seams = SeamsView(self.workspace, self)
        self.people = PeopleView(self.workspace, self)
        self.agreement = AgreementView(self.workspace, printer, self)
        self.side = SidePane(self)
        self.tabs = QTabBar(self)
        self._views = (self.week, self.seams, self.people, self.agreement)
        self._build()
        self.toast = Toast(self._centre)
        self.actions_by_id = build_actions(self, lang)
        self._connect()
        self._midnight = QTimer(self)
        self._midnight.setSingleShot(True)
        self._midnight.timeout.connect(self._on_midnight)
        self._on_midnight()
        self._on_opened()
        self.households.counting.start()
        self.households.search.setFocus()

    # -- building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle("Nahtstelle")
        self.tabs.setDrawBase(True)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Ansichten des Haushalts"))
        for words in (self.tr("Woche"), self.tr("Nahtstellen"), self.tr("Menschen"), self.tr("Vereinbarung")):
            self.tabs.addTab(words)
        self._stack = QStackedWidget(self)
        for view in self._views:
            self._stack.addWidget(view)
        household = QWidget(self)
        column = QVBoxLayout(household)
        column.setContentsMargins(theme.SPACE_M, 0, theme.SPACE_M, theme.SPACE_S)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self._none_open = EmptyState(
            self.tr("Hier entsteht gemeinsame Hilfe: Familie, Ehrenamt und Fachdienste in einem Plan."),
            self.tr("Neuer Haushalt"),
            self.new_household,
            self,
        )
        self._centre = QStackedWidget(self)
        self._centre.addWidget(self._none_open)
        self._centre.addWidget(household)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setChildrenCollapsible(False)
        for widget, stretch in ((self.households, 0), (self._centre, 1), (self.side, 0)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.setSizes([theme.scaled(270), theme.scaled(900), theme.scaled(WIDTH)])
        self.setCentralWidget(self._split)
        self._saved = QLabel(self)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._saved)

    def sizeHint(self) -> QSize:
        return QSize(1280, 820)

    def _connect(self) -> None:
        for spec in ACTIONS:
            if spec.id not in tuple(Appearance):
                self.actions_by_id[spec.id].triggered.connect(getattr(self, spec.id))
        chosen = self.actions_by_id[theme.chosen()[0].value]
        chosen.setChecked(True)
        if (colours := chosen.actionGroup()) is not None:
            colours.triggered.connect(self._on_appearance)
        self.workspace.opened.connect(self._on_opened)
        self.workspace.plan_changed.connect(self._on_plan_changed)
        self.workspace.saved.connect(self._on_saved)
        self.workspace.refused.connect(self._on_refused)
        self.workspace.done.connect(self._on_done)
        self.workspace.undone.connect(self._on_undone)
        self.workspace.redone.connect(self._on_redone)
        stack = self.workspace.undo_stack
        stack.canUndoChanged.connect(self._show_undo)
        stack.canRedoChanged.connect(self._show_undo)
        stack.undoTextChanged.connect(self._show_undo)
        stack.redoTextChanged.connect(self._show_undo)
        self.tabs.currentChanged.connect(self._on_tab)
        self.households.new_wanted.connect(self.new_household)
        self.head.seams_wanted.connect(self.show_seams)
        self.head.edit_wanted.connect(self.edit_household)
        self.week.cell_opened.connect(self._on_cell)
        self.week.task_opened.connect(self._on_task)
        self.week.task_wanted.connect(self.new_task)
        self.seams.arrange_wanted.connect(self.arrange)
        self.people.person_opened.connect(self._on_person)
        self.people.person_wanted.connect(self.new_person)
        self.people.absence_wanted.connect(self._on_absence)
        self.agreement.saved.connect(self._on_pdf_saved)
        self.toast.undo_wanted.connect(self.workspace.undo)
        self.side.opened.connect(self._make_room)
        self.side.closed.connect(self._make_room)
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours)

    # -- what can be done: each method has the name of its action -----------------------------------------------------

    def new_household(self) -> None:
        """Write down a new household."""
        self.open_form(HouseholdForm(self.workspace, new=True))

    def edit_household(self) -> None:
        """Change the particulars of the open household."""
        self.open_form(HouseholdForm(self.workspace))

    def save_pdf(self) -> None:
        """Save the agreement, or what its view shows, as PDF."""
        self.agreement.ask_and_save()

    def quit(self) -> None:
        """Close the window."""
        self.close()

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

    def next_pane(self) -> None:
        """Go to the next part of the window: households, views, view, form."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Go to the part of the window before this one."""
        self._step_pane(-1)

    def new_task(self) -> None:
        """Write down a new task."""
        self.open_form(TaskForm(self.workspace))

    def edit_task(self) -> None:
        """Change the task in whose row the person is."""
        if (task := self.week.current_task()) is not None:
            self.open_form(TaskForm(self.workspace, task))

    def new_person(self) -> None:
        """Write down somebody new."""
        self.open_form(ParticipantForm(self.workspace))

    def new_absence(self) -> None:
        """Note that somebody will be away."""
        self.open_form(AbsenceForm(self.workspace))

    def new_handover(self) -> None:
        """Note a handover that no task asks for."""
        self.open_form(HandoverForm(self.workspace))

    def new_wish(self) -> None:
        """Note a wish in someone's own words."""
        self.open_form(WishForm(self.workspace))

    def show_week(self) -> None:
        """Show the week."""
        self._show_view(self.week)

    def show_seams(self) -> None:
        """Show the seams."""
        self._show_view(self.seams)

    def show_people(self) -> None:
        """Show the people."""
        self._show_view(self.people)

    def show_agreement(self) -> None:
        """Show the agreement."""
        self._show_view(self.agreement)

    def this_week(self) -> None:
        """Show the week of today."""
        self.show_week()
        self.week.this_week()

    def previous_week(self) -> None:
        """Show the week before."""
        self.show_week()
        self.week.previous_week()

    def next_week(self) -> None:
        """Show the week after."""
        self.show_week()
        self.week.next_week()

    def larger_text(self) -> None:
        """The next larger text size."""
        self._step_text(1)

    def smaller_text(self) -> None:
        """The next smaller text size."""
        self._step_text(-1)

    def normal_text(self) -> None:
        """Text at 100 %."""
        self.show_look(theme.chosen()[0], 100)

    def arrange(self, flag: Flag) -> None:
        """Open the form in which a flag can be answered."""
        self.open_form(form_for(self.workspace, flag))

    def open_form(self, form: Form) -> None:
        """Show a form at the right."""
        self.side.open(form)

    def show_look(self, appearance: Appearance, percent: int) -> None:
        """Show everything in an appearance and a text size."""
        theme.apply(appearance, percent)
        self.actions_by_id[appearance.value].setChecked(True)
        self._make_room()
        self.look_changed.emit(appearance.value, percent)

    # -- looks -----------------------------------------------------------------------------------------------------

    def _on_appearance(self, action: QAction) -> None:
        self.show_look(Appearance(action.data()), theme.chosen()[1])

    def _on_system_colours(self) -> None:
        appearance, percent = theme.chosen()
        if appearance is Appearance.SYSTEM:
            self.show_look(appearance, percent)

    def _step_text(self, steps: int) -> None:
        appearance, percent = theme.chosen()
        at = min(range(len(TEXT_PERCENTS)), key=[abs(each - percent) for each in TEXT_PERCENTS].__getitem__) + steps
        self.show_look(appearance, TEXT_PERCENTS[min(max(0, at), len(TEXT_PERCENTS) - 1)])

    # -- moving about ----------------------------------------------------------------------------------------------

    def _show_view(self, view: QWidget) -> None:
        self.tabs.setCurrentIndex(self._views.index(view))
        view.setFocus()

    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.actions_by_id[VIEW_ACTIONS[index]].setChecked(True)

    def _panes(self) -> list[QWidget]:
        panes: list[QWidget] = [self.households] if self.households.isVisible() else []
        if self.workspace.plan is not None:
            panes.append(self._views[self.tabs.currentIndex()])
        if self.side.form is not None:
            panes.append(self.side.form)
        return panes

    def _step_pane(self, steps: int) -> None:
        panes = self._panes()
        here = QApplication.focusWidget()
        inside = (i for i, pane in enumerate(panes) if here is pane or (here is not None and pane.isAncestorOf(here)))
        at = next(inside, -1)
        if not panes:
            return
        target = panes[(at + steps) % len(panes)]
        if isinstance(target, Form):
            target.start()
        else:
            target.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """A narrow window shows either the households or a form beside the open household."""
        narrow = self.width() < theme.scaled(ROOM_FOR_ALL)
        self.households.setVisible(self.side.form is None or not narrow)

    # -- what happened ---------------------------------------------------------------------------------------------

    def _on_opened(self) -> None:
        is_open = self.workspace.plan is not None
        self.side.close_form()
        self._centre.setCurrentIndex(1 if is_open else 0)
        for spec in ACTIONS:
            if spec.needs_household:
                self.actions_by_id[spec.id].setEnabled(is_open)
        self._show_undo()
        self._on_plan_changed()

    def _on_plan_changed(self) -> None:
        plan, report = self.workspace.plan, self.workspace.report
        self.setWindowTitle(f"{plan.household.name} – Nahtstelle" if plan else "Nahtstelle")
        number = len(report.flags) if report else 0
        words = self.tr("Nahtstellen")
        self.tabs.setTabText(self._views.index(self.seams), f"{words} {number}" if number else words)

    def _show_undo(self) -> None:
        stack = self.workspace.undo_stack
        for action, possible, what in (
            (self.actions_by_id["undo"], stack.canUndo(), stack.undoText()),
            (self.actions_by_id["redo"], stack.canRedo(), stack.redoText()),
        ):
            action.setEnabled(possible)
            action.setToolTip(what)
            action.setStatusTip(what)

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

    def _on_pdf_saved(self, path: Path) -> None:
        self.toast.say(self.tr("Gespeichert: {path}").format(path=path), can_undo=False)

    def _on_cell(self, cell: Cell) -> None:
        self.open_form(CommitmentForm(self.workspace, cell.task, cell.start.date()))

    def _on_task(self, task_id: str) -> None:
        self.open_form(TaskForm(self.workspace, task_id))

    def _on_person(self, participant_id: str) -> None:
        self.open_form(ParticipantForm(self.workspace, participant_id))

    def _on_absence(self, participant_id: str) -> None:
        self.open_form(AbsenceForm(self.workspace, participant_id=participant_id))

    def _on_midnight(self) -> None:
        self.workspace.refresh_today()
        self._midnight.start(self.workspace.milliseconds_to_midnight())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.workspace.refresh_today()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.households.counting.stop()
        self.agreement.closing()
        self.side.close_form()
        super().closeEvent(event)
