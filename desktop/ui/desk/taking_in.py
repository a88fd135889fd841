"""Taking in files from elsewhere, one after the other, without holding up the window; it can be stopped at any time."""

from collections import deque
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import Desk, Incoming, Standing
from desktop.texts import QT_TR_NOOP
from desktop.ui.jobs import Job


class UnreadableFileError(NahtstelleError):
    """A file cannot be read."""

    def __init__(self, error: OSError, file: Path) -> None:
        text = QT_TR_NOOP("{file} ließ sich nicht lesen ({why}). Es wurde nichts daraus übernommen.")
        super().__init__(text, file=file, why=error.strerror)


class TakingIn(QObject):
    """First every file is read, then whatever may come in is stored: a household at a time, each whole or not at all.

    Signals:
        progressed: how many of how many are done.
        read: all files were read; ``found`` and ``refusals`` say what stands in them.
        stored: nothing is left to store; ``taken`` says what came in.
    """

    progressed = Signal(int, int)
    read = Signal()
    stored = Signal()

    def __init__(self, desk: Desk, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found: list[tuple[Incoming, Standing]] = []
        self.refusals: list[str] = []
        self.taken: list[Incoming] = []
        self._desk = desk
        self._lang = lang
        self._files: deque[Path] = deque()
        self._waiting: deque[Incoming] = deque()
        self._of = 0
        self._job = Job(self)
        self._job.done.connect(self._on_read)
        self._job.refused.connect(self._on_refused)
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._store_one)

    def start(self, files: Sequence[Path]) -> None:
        """Read files."""
        self._files, self._of = deque(files), len(files)
        self._read_one()

    def store(self, *, replace: bool) -> None:
        """Store what is new and, with ``replace``, what is kept with other content."""
        wanted = (Standing.NEW, Standing.OTHER) if replace else (Standing.NEW,)
        self._waiting = deque(incoming for incoming, standing in self.found if standing in wanted)
        self._of = len(self._waiting)
        try:
            self._desk.back_up()
        except NahtstelleError as refusal:
            self._waiting.clear()
            self.refusals.append(refusal.say(self._lang))
        self._next.start()

    def stop(self) -> None:
        """Read and store no further; what is stored stays."""
        self._files.clear()
        self._waiting.clear()
        self._job.wait()

    def _read_one(self) -> None:
        self.progressed.emit(self._of - len(self._files), self._of)
        if self._files:
            self._job.run(partial(_read, self._desk, self._files[0], self._lang))
        else:
            self.read.emit()

    def _on_read(self, households: Sequence[Incoming]) -> None:
        known = {incoming.plan.household.id for incoming, _ in self.found}
        for incoming in households:
            if incoming.plan.household.id in known:
                twice = self.tr("{file}: Der Haushalt „{name}“ steht in mehreren Dateien; die erste zählt.")
                self.refusals.append(twice.format(file=incoming.source, name=incoming.plan.household.name))
            else:
                self.found.append((incoming, self._desk.standing(incoming.plan)))
        self._files.popleft()
        self._read_one()

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self.refusals.append(refusal.say(self._lang))
        self._files.popleft()
        self._read_one()

    def _store_one(self) -> None:
        self.progressed.emit(self._of - len(self._waiting), self._of)
        if not self._waiting:
            self._next.stop()
            self.stored.emit()
            return
        incoming = self._waiting.popleft()
        try:
            self._desk.take_in(incoming.plan)
        except NahtstelleError as refusal:
            self.refusals.append(f"{incoming.plan.household.name}: {refusal.say(self._lang)}")
        else:
            self.taken.append(incoming)


def _read(desk: Desk, file: Path, lang: str) -> Sequence[Incoming]:
    try:
        return desk.read(file, lang)
    except OSError as error:
        raise UnreadableFileError(error, file) from error
