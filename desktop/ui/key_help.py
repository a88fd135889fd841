"""The printed key card."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import Printer
from desktop.ui.actions import key_groups


class KeyHelp(QObject):
    """The method that is an action has its name.

    Signals:
        saved: the path of the card that was written.
        refused: a sentence that says why it was not.
    """

    saved = Signal(object)
    refused = Signal(str)

    def __init__(self, printer: Printer, lang: str, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._printer = printer
        self._lang = lang
        self._today = today
        self._window = parent

    def key_card(self) -> None:
        """Ask where to, then write the card with all keys."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
        suggestion = Path(folder) / self.tr("Tasten Nahtstelle.pdf")
        title = self.tr("Tastenkarte speichern")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(suggestion), "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, path: Path) -> bool:
        """Write the card to ``path``; ``False`` and ``refused`` where that cannot be done."""
        try:
            self._printer.write_key_card(key_groups(self._lang), self._today(), path, self._lang)
        except NahtstelleError as refusal:
            self.refused.emit(refusal.say(self._lang))
            return False
        self.saved.emit(path)
        return True
