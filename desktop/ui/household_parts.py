"""All that a household needs in the window: built together, after the list has been painted or when first wanted."""

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
    """``doers`` have the methods that are actions, each under its name."""

    def __init__(self, workspace: Workspace, printer: Printer, desk: Desk, side: SidePane, window: QWidget) -> None:
        self.page = HouseholdPage(workspace, printer, window)
        self.places = Places(workspace, printer, window)
        self.forms = Forms(workspace, side, self.page)
        self.places.serve(self.page, self.forms)
        self.desk = DeskDoing(self.forms, desk, window)
        self.gestures = Gestures(self.forms, self.page)
        self.doers = (self.page, self.forms, self.gestures, self.desk, self.places)
