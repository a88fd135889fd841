"""Long work on the vault as a whole: named, with how far it is, and a way to stop where it can be stopped."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Progress
from desktop.texts import QT_TR_NOOP
from desktop.ui.jobs import Job

SHOWN_AFTER_MS = 400


class Stopped(NahtstelleError):  # noqa: N818 - named after what happened
    """A person stopped the work; nothing of it is left."""


class Work(QObject):
    """Does one thing at a time beside the window, which takes no other input meanwhile.

    Signals:
        begun, ended: nobody else may use the vault between them.
        done: what the function returned.
        refused: the sentence it ended with.
    """

    begun = Signal()
    ended = Signal()
    done = Signal(object)
    refused = Signal(str)
    _got = Signal(int, int)

    def __init__(self, lang: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lang, self._window = lang, parent
        self._stop = False
        self._dialog: QProgressDialog | None = None
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.refused.connect(self._on_refused)
        self._got.connect(self._on_got)

    @property
    def under_way(self) -> bool:
        """Whether something is being done."""
        return self._dialog is not None

    def run(self, name: str, function: Callable[[], object]) -> None:
        """Do something that cannot be stopped half-way."""
        self._begin(name, stoppable=False)
        self._job.run(function)

    def run_told(self, name: str, function: Callable[[Progress], object]) -> None:
        """Do something that tells how far it is, and can be stopped whenever it does."""
        self._begin(name, stoppable=True)
        self._job.run(partial(function, self._tell))

    def wait(self) -> None:
        """Let what runs come to its end."""
        self._stop = True
        self._job.wait()

    def _begin(self, name: str, *, stoppable: bool) -> None:
        self._stop = False
        self.begun.emit()
        dialog = QProgressDialog(name, self.tr("Abbrechen") if stoppable else "", 0, 0, self._window.window())
        if not stoppable:
            dialog.setCancelButton(None)
        dialog.setWindowTitle("Nahtstelle")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHOWN_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._on_stop)
        self._dialog = dialog

    def _tell(self, done: int, of: int) -> None:
        """Called beside the window."""
        if self._stop:
            raise Stopped(QT_TR_NOOP("Abgebrochen. Es wurde nichts verändert."))
        self._got.emit(done, of)

    def _on_got(self, done: int, of: int) -> None:
        if self._dialog is not None:
            self._dialog.setMaximum(max(of, 1))
            self._dialog.setValue(done)

    def _on_stop(self) -> None:
        self._stop = True

    def _end(self) -> None:
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.canceled.disconnect(self._on_stop)
            dialog.close()
            dialog.deleteLater()
        self.ended.emit()

    def _on_done(self, result: object) -> None:
        self._end()
        self.done.emit(result)

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self._end()
        self.refused.emit(refusal.say(self._lang))
