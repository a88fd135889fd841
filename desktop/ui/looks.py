"""How everything looks: the colours and the size of text that a person has chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from desktop.ui import theme
from desktop.ui.theme import TEXT_PERCENTS, Appearance


class Looks(QObject):
    """Each method that is an action has its name.

    Signals:
        changed: appearance and text size in per cent were chosen anew.
    """

    changed = Signal(str, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: Mapping[str, QAction] = {}
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system_colours)

    def connect_actions(self, actions: Mapping[str, QAction]) -> None:
        """Let the actions that are named like an appearance choose it."""
        self._actions = actions
        chosen = actions[theme.chosen()[0].value]
        chosen.setChecked(True)
        if (colours := chosen.actionGroup()) is not None:
            colours.triggered.connect(self._on_appearance)

    def larger_text(self) -> None:
        """The next larger text size."""
        self._step_text(1)

    def smaller_text(self) -> None:
        """The next smaller text size."""
        self._step_text(-1)

    def normal_text(self) -> None:
        """Text at 100 %."""
        self.show(theme.chosen()[0], 100)

    def show(self, appearance: Appearance, percent: int) -> None:
        """Show everything in an appearance and a text size."""
        theme.apply(appearance, percent)
        self._actions[appearance.value].setChecked(True)
        self.changed.emit(appearance.value, percent)

    def _on_appearance(self, action: QAction) -> None:
        self.show(Appearance(action.data()), theme.chosen()[1])

    def _on_system_colours(self) -> None:
        appearance, percent = theme.chosen()
        if appearance is Appearance.SYSTEM:
            self.show(appearance, percent)

    def _step_text(self, steps: int) -> None:
        appearance, percent = theme.chosen()
        at = min(range(len(TEXT_PERCENTS)), key=[abs(each - percent) for each in TEXT_PERCENTS].__getitem__) + steps
        self.show(appearance, TEXT_PERCENTS[min(max(0, at), len(TEXT_PERCENTS) - 1)])
