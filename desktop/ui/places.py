"""The places that take the middle of the window while somebody is there: a change, a round table, a visit."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from desktop.domain.ports import Printer
from desktop.ui.forms import Forms
from desktop.ui.household_page import HouseholdPage
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.page import Page
from desktop.ui.round_table.page import RoundTablePage
from desktop.ui.transitions.page import TransitionPage
from desktop.ui.visit.page import VisitPage
from desktop.ui.workspace import Workspace


class Places(QStackedWidget):
    """Each method that is an action has its name.

    Signals:
        wanted: a place is to be shown.
        left: the person left it.
        settings_wanted: the settings are to be taken in and shown.
        saved: the path of a PDF that was written.
    """

    wanted = Signal()
    left = Signal()
    settings_wanted = Signal()
    saved = Signal(object)

    def __init__(self, workspace: Workspace, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.transition = TransitionPage(workspace, self)
        self.conference = RoundTablePage(workspace, printer, self)
        self.conference.saved.connect(self.saved)
        self.visiting = VisitPage(workspace, self)
        self.pages: tuple[Page, ...] = (self.transition, self.conference, self.visiting)
        for page in self.pages:
            self.take_in(page)
        self._ask_for_room(False)
        workspace.undone.connect(self._on_taken_back)
        workspace.redone.connect(self._on_taken_back)

    def serve(self, page: HouseholdPage, forms: Forms) -> None:
        """Be there for whoever leads here, and lead back to ``page`` what a change has opened."""
        self._household = page
        forms.transition_wanted.connect(self.edit_transition)
        forms.decision_wanted.connect(self.show_decision)
        self.transition.settled.connect(self._on_settled)
        self.visiting.cell_opened.connect(page.week.cell_opened)

    def take_in(self, page: Page) -> None:
        """One more place."""
        self.addWidget(page)
        page.left.connect(self.left)

    def show_settings(self) -> None:
        """Change how it looks, the lock, keys and backups."""
        self.settings_wanted.emit()

    def show_place(self, page: Page) -> None:
        """Show a place that was taken in."""
        self._show(page)
        page.start()

    def new_transition(self) -> None:
        """Prepare a change in the household's help."""
        self._show(self.transition)
        self.transition.begin()

    def edit_transition(self, transition_id: str) -> None:
        """Go on with a transition of the plan."""
        self._show(self.transition)
        self.transition.edit(transition_id)

    def round_table(self) -> None:
        """Sit down together: the open points, and what is agreed about them."""
        self._show(self.conference)
        self.conference.begin()

    def show_decision(self, conference_id: str, decision_id: str) -> None:
        """Bring the person to what was agreed at a round table."""
        self._show(self.conference)
        self.conference.show_decision(conference_id, decision_id)

    def visit(self) -> None:
        """At the kitchen table: today, who comes, and quick notes."""
        self._show(self.visiting)
        self.visiting.begin()

    def go_on(self, page: Page, half: dict[str, Any]) -> None:
        """Show a place with what was half written there."""
        self._show(page)
        page.write_back(half)

    @property
    def page(self) -> Page:
        """The place in front."""
        page = self.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is put here
        return page

    def showEvent(self, event: QShowEvent) -> None:
        self._ask_for_room(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ask_for_room(False)

    def _ask_for_room(self, wanted: bool) -> None:
        """While nobody is there, the window may be narrower than the places are."""
        policy = QSizePolicy.Policy.Preferred if wanted else QSizePolicy.Policy.Ignored
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        hand_on(self, page)
        self.wanted.emit()

    def _on_settled(self, transition: str) -> None:
        """What a change still leaves open shows at once."""
        self._household.show_seams()
        self._household.seams.show_flags_of(transition)

    def _on_taken_back(self, _what: str) -> None:
        """What is half written about a change was about the plan as it was."""
        if self.transition.isVisible():
            self.left.emit()
