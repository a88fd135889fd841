"""The places that take the whole middle of the window while somebody is there: preparing a change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.parts.page import Page
from desktop.ui.transitions.page import TransitionPage
from desktop.ui.workspace import Workspace


class Places(QStackedWidget):
    """Each method that is an action has its name.

    Signals:
        wanted: a place is to be shown.
        left: the person left it.
    """

    wanted = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.transition = TransitionPage(workspace, self)
        for page in (self.transition,):
            self.addWidget(page)
            page.left.connect(self.left)
        workspace.undone.connect(self._on_taken_back)
        workspace.redone.connect(self._on_taken_back)

    def new_transition(self) -> None:
        """Prepare a change in the household's help."""
        self._show(self.transition)
        self.transition.begin()

    def edit_transition(self, transition_id: str) -> None:
        """Go on with a transition of the plan."""
        self._show(self.transition)
        self.transition.edit(transition_id)

    @property
    def page(self) -> Page:
        """The place in front."""
        page = self.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - nothing else is put here
        return page

    def _show(self, page: Page) -> None:
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        self.wanted.emit()

    def _on_taken_back(self, _what: str) -> None:
        """What is half written there was about the plan as it was."""
        if self.isVisible():
            self.left.emit()
