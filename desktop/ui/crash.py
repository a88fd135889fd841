"""What a person sees when the program itself has made a mistake: where, without any value or name from a plan."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import __version__
from desktop.domain.errors import NahtstelleError
from desktop.ui import theme
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind


def places(error: BaseException) -> str:
    """Where an error came from: kinds and places in the program, never a message, since messages may hold names."""
    lines = [f"Nahtstelle {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.system()}"]
    here: BaseException | None = error
    while here is not None:
        lines.append(type(here).__name__)
        frames = traceback.extract_tb(here.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        here = here.__cause__ or here.__context__
    return "\n".join(lines)


class CrashPage(QDialog):
    """Says what happened, what is safe and what to do; the details can be copied and passed on."""

    def __init__(self, error: BaseException, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Das Programm hat einen Fehler gemacht"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        known = isinstance(error, NahtstelleError)
        said = (
            error.say(lang) if isinstance(error, NahtstelleError) else self.tr("Das lag am Programm, nicht an Ihnen.")
        )
        safe = self.tr("Was schon eingetragen war, ist gespeichert. Bitte das Programm schließen und neu öffnen.")
        details = QPlainTextEdit(places(error), self)
        details.setReadOnly(True)
        details.setAccessibleName(self.tr("Einzelheiten ohne persönliche Angaben"))
        details.setVisible(not known)
        about = Text(
            self.tr("Diese Einzelheiten enthalten keine Namen und keine Angaben aus Plänen:"), Kind.SMALL, quiet=True
        )
        about.setVisible(not known)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_L, theme.SPACE_L, theme.SPACE_L, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        column.addWidget(Text(said, Kind.HEADING))
        column.addWidget(Text(safe))
        column.addWidget(about)
        column.addWidget(details, 1)
        column.addWidget(buttons)
        self.resize(theme.scaled(560), theme.scaled(380))


class CrashGuard(QObject):
    """Takes errors that nothing else has caught, shows one page at a time, and hands each to ``log``."""

    _caught = Signal(object)

    def __init__(self, app: QApplication, lang: str, log: Callable[[BaseException], object] | None = None) -> None:
        super().__init__(app)
        self._lang = lang
        self._log = log
        self._page: CrashPage | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        """Become ``sys.excepthook``."""
        sys.excepthook = self.catch

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an error; may be called from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        print(places(error), file=sys.stderr)
        if self._log is not None:
            self._log(error)
        self._caught.emit(error.with_traceback(trace))

    def _show(self, error: BaseException) -> None:
        if self._page is not None:
            return
        self._page = CrashPage(error, self._lang, QApplication.activeWindow())  # held: it may have no window to hold it
        self._page.destroyed.connect(self._on_gone)
        self._page.open()

    def _on_gone(self) -> None:
        self._page = None
