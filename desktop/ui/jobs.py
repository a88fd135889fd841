"""Work that takes longer than a blink, done beside the window: a function goes out, its result comes back by signal."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.domain.errors import NahtstelleError


class _Carrier(QObject):
    done = Signal(int, object)
    failed = Signal(int, object)


class _Work(QRunnable):
    def __init__(self, number: int, function: Callable[[], object], carrier: _Carrier) -> None:
        super().__init__()
        self._number = number
        self._function = function
        self._carrier = carrier

    def run(self) -> None:
        try:
            result = self._function()
        except NahtstelleError as refusal:
            self._carrier.failed.emit(self._number, refusal)
        except Exception as error:
            self._carrier.failed.emit(self._number, error)
        else:
            self._carrier.done.emit(self._number, result)


class Job(QObject):
    """Runs one function at a time; asking again while it runs makes the earlier result unwanted.

    The function must not touch the window and needs no access to the store. Other errors than a refusal are raised
    again in the window's thread, where the crash page tells of them.

    Signals:
        done: the result of the last function that was asked for.
        refused: the ``NahtstelleError`` it ended with.
    """

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._carrier = _Carrier(self)
        self._carrier.done.connect(self._on_done)
        self._carrier.failed.connect(self._on_failed)

    def run(self, function: Callable[[], object]) -> None:
        """Ask for a result."""
        self._asked += 1
        self._pool.clear()
        self._pool.start(_Work(self._asked, function, self._carrier))

    def forget(self) -> None:
        """Want no result any more."""
        self._asked += 1
        self._pool.clear()

    def wait(self) -> None:
        """Let what runs come to its end."""
        self.forget()
        self._pool.waitForDone()

    def _on_done(self, number: int, result: object) -> None:
        if number == self._asked:
            self.done.emit(result)

    def _on_failed(self, number: int, error: Exception) -> None:
        if isinstance(error, NahtstelleError):
            if number == self._asked:
                self.refused.emit(error)
            return
        raise error
