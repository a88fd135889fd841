"""Looking at the day anew when one ends, in a window that stays open over night."""

from PySide6.QtCore import QObject, QTimer

from desktop.ui.workspace import Workspace


class Midnight(QObject):
    """Tells ``workspace`` of each new day."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_day)
        self._on_day()

    def _on_day(self) -> None:
        self._workspace.refresh_today()
        self._timer.start(self._workspace.milliseconds_to_midnight())
