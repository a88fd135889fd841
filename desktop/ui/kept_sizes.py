"""How large the window and its parts were last time."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from desktop.ui.settings import SettingsFile


class KeptSizes:
    """Gives ``window`` the size it had; without ``settings`` nothing is kept."""

    def __init__(self, window: QMainWindow, settings: SettingsFile | None) -> None:
        self._window, self._settings = window, settings
        if settings is not None:
            window.restoreGeometry(_bytes(settings.now.window))
            self.show_splits(window)

    def show_splits(self, below: QWidget) -> None:
        """Divide what lies below a widget as it was divided."""
        if self._settings is not None:
            for name, split in _splits(below).items():
                split.restoreState(_bytes(self._settings.now.splits.get(name, "")))

    def keep(self) -> None:
        """Keep how things are now; what was not built this time stays as it was."""
        if self._settings is not None:
            splits = {name: _text(split.saveState()) for name, split in _splits(self._window).items()}
            whole = {**self._settings.now.splits, **splits}
            self._settings.change(window=_text(self._window.saveGeometry()), splits=whole)


def _splits(below: QWidget) -> dict[str, QSplitter]:
    return {split.objectName(): split for split in below.findChildren(QSplitter) if split.objectName()}


def _bytes(kept: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(kept.encode("utf-8", "replace")))


def _text(state: QByteArray) -> str:
    return state.toBase64().toStdString()
