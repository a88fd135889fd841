"""Saving a PDF: where to, and what to say where that cannot be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.file_names import file_name
from desktop.ui.workspace import Workspace


def ask_where(parent: QWidget, household: str, title: str) -> Path | None:
    """Where the person wants a PDF; ``None`` where they thought better of it."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
    suggestion = Path(folder) / file_name(household, title)
    words = QCoreApplication.translate("saving", "Als PDF speichern")
    chosen, _ = QFileDialog.getSaveFileName(parent, words, str(suggestion), "PDF (*.pdf)")
    return Path(chosen) if chosen else None


def saved_or_said(workspace: Workspace, path: Path, write: Callable[[], object]) -> bool:
    """Whether ``write`` could write ``path``; where not, ``workspace.refused`` says why."""
    try:
        write()
    except NahtstelleError as refusal:
        workspace.refused.emit(refusal.say(workspace.lang))
        return False
    except OSError as error:
        words = QCoreApplication.translate(
            "saving", "{path} ließ sich nicht schreiben: {why}. Der Plan ist gespeichert."
        )
        workspace.refused.emit(words.format(path=path, why=error.strerror))
        return False
    return True
