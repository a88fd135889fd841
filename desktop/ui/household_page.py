"""The open household: its head, and its views one behind the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.domain.ports import Printer
from desktop.ui import theme
from desktop.ui.actions import VIEW_ACTIONS
from desktop.ui.agreements.view import AgreementView
from desktop.ui.head import Head
from desktop.ui.history.view import HistoryView
from desktop.ui.outage.view import OutageView
from desktop.ui.parts.clearings import HEAD
from desktop.ui.people.view import PeopleView
from desktop.ui.seams.view import SeamsView
from desktop.ui.week.view import WeekView
from desktop.ui.workspace import Workspace


class HouseholdPage(QWidget):
    """Each method that is an action has its name.

    Signals:
        shown: the name of the action that shows the view which is now in front.
        wanted: one of the views was asked for; it may have been in front before.
    """

    shown = Signal(str)
    wanted = Signal()

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.head = Head(workspace, self)
        self.head.setProperty(HEAD, True)
        self.week = WeekView(workspace, self)
        self.seams = SeamsView(workspace, self)
        self.people = PeopleView(workspace, self)
        self.agreement = AgreementView(workspace, printer, self)
        self.history = HistoryView(workspace, self)
        self.outage = OutageView(workspace, self)
        views = {
            self.week: self.tr("Woche"),
            self.seams: self.tr("Nahtstellen"),
            self.people: self.tr("Menschen"),
            self.agreement: self.tr("Vereinbarung"),
            self.history: self.tr("Verlauf"),
            self.outage: self.tr("Ausfallprobe"),
        }
        self._views: tuple[QWidget, ...] = tuple(views)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(True)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Ansichten des Haushalts"))
        for words in views.values():
            self.tabs.addTab(words)
        self._stack = QStackedWidget(self)
        for view in self._views:
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, 0, theme.SPACE_M, theme.SPACE_S)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.head.seams_wanted.connect(self.show_seams)
        self.tabs.currentChanged.connect(self._on_tab)
        workspace.opened.connect(self.refresh)
        workspace.plan_changed.connect(self.refresh)
        workspace.days_moved.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say on the tab how many seams are open."""
        report = self.workspace.report
        number = len(report.flags) if report else 0
        words = self.tr("Nahtstellen")
        self.tabs.setTabText(self._views.index(self.seams), f"{words} {number}" if number else words)

    @property
    def view(self) -> QWidget:
        """The view in front."""
        return self._views[self.tabs.currentIndex()]

    def show_week(self) -> None:
        """Show the week."""
        self._show(self.week)

    def show_seams(self) -> None:
        """Show the seams."""
        self._show(self.seams)

    def show_people(self) -> None:
        """Show the people."""
        self._show(self.people)

    def show_agreement(self) -> None:
        """Show the agreement."""
        self._show(self.agreement)

    def answers(self) -> None:
        """Show who has answered the latest version of the agreement."""
        self.show_agreement()
        self.agreement.show_answers()

    def show_history(self) -> None:
        """Show what happened."""
        self._show(self.history)

    def show_outage(self) -> None:
        """Show what would open if somebody were away."""
        self._show(self.outage)

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

    def one_week(self) -> None:
        """Show one week with its cells."""
        self.show_week()
        self.week.show_weeks(1)

    def four_weeks(self) -> None:
        """Show four weeks as patterns."""
        self.show_week()
        self.week.show_weeks(4)

    def twelve_weeks(self) -> None:
        """Show twelve weeks as patterns."""
        self.show_week()
        self.week.show_weeks(12)

    def save_pdf(self) -> None:
        """Save the agreement, or what its view shows, as PDF."""
        self.agreement.ask_and_save()

    def print_household(self) -> None:
        """Print all documents of the household into a folder."""
        self.show_agreement()
        self.agreement.ask_and_print_household()

    def print_for_all(self) -> None:
        """Print what the view of documents shows, for all households."""
        self.show_agreement()
        self.agreement.ask_and_print_for_all()

    def _show(self, view: QWidget) -> None:
        self.tabs.setCurrentIndex(self._views.index(view))
        self.wanted.emit()
        view.setFocus()

    def _on_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.shown.emit(VIEW_ACTIONS[index])
