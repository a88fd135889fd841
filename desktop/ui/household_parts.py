"""All that a household needs in the window: built together, after the list has been painted or when first wanted."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.ports import Desk, Printer
from desktop.ui.desk.doing import DeskDoing
from desktop.ui.forms import Forms
from desktop.ui.gestures import Gestures
from desktop.ui.household_page import HouseholdPage
from desktop.ui.places import Places
from desktop.ui.side_pane import SidePane
from desktop.ui.workspace import Workspace


class HouseholdParts:
    """Built step by step, so that the window listens in between; whole after ``build_all``.

    ``doers`` have the methods that are actions, each under its name.
    """

    page: HouseholdPage
    places: Places
    forms: Forms
    desk: DeskDoing
    gestures: Gestures
    doers: tuple[QObject, ...]

    def __init__(self, workspace: Workspace, printer: Printer, desk: Desk, side: SidePane, window: QWidget) -> None:
        self._steps = self._building(workspace, printer, desk, side, window)

    def build_some(self) -> bool:
        """Take the next step; ``False`` where everything is built."""
        return next(self._steps, False)

    def build_all(self) -> None:
        """Take all steps that are left."""
        while self.build_some():
            pass

    def _building(
        self, workspace: Workspace, printer: Printer, desk: Desk, side: SidePane, window: QWidget
    ) -> Iterator[bool]:
        self.page = HouseholdPage(workspace, printer, window)
        self.page.hide()  # until it has its place in the window
        yield True
        self.places = Places(workspace, printer, window)
        self.places.hide()
        yield True
        self.forms = Forms(workspace, side, self.page)
        self.places.serve(self.page, self.forms)
        self.desk = DeskDoing(self.forms, desk, window)
        self.gestures = Gestures(self.forms, self.page)
        self.doers = (self.page, self.forms, self.gestures, self.desk, self.places)
