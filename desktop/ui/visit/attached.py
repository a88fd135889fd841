"""Steps with what is attached to a note: each keeps what it needs to be taken back."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.ports import Store
from desktop.domain.records import Note, Scan
from desktop.ui.workspace import Workspace


class Attaching:
    """A file that is kept with a note, and goes again when that is taken back."""

    def __init__(self, workspace: Workspace, note: Note, file: tuple[str, str, bytes]) -> None:
        self._store: Store = workspace.store
        self._on = workspace.today
        self._note = note
        self._file = file
        self._scan: Scan | None = None

    def do(self) -> None:
        """Keep it."""
        name, media_type, content = self._file
        shows: Sequence[str] = ()
        self._scan = self._store.attach(self._now(), name, media_type, content, on=self._on, shows=shows)

    def undo(self) -> None:
        """Let it go."""
        note, mine = self._now(), self._scan
        if mine is None:
            return
        same = (each for each in note.scans if (each.sha256, each.name) == (mine.sha256, mine.name))
        if (scan := next(same, None)) is not None:  # it has another id where the note was gone meanwhile
            self._store.detach(note, scan)

    def _now(self) -> Note:
        return _now(self._store, self._note)


class Removing:
    """A note that goes with what is attached to it, and comes back with it, byte by byte."""

    def __init__(self, workspace: Workspace, note: Note) -> None:
        self._store: Store = workspace.store
        self._note = note
        self._files: list[tuple[Scan, bytes]] = []

    def do(self) -> None:
        """Let it go."""
        note = _now(self._store, self._note)
        self._files = [(scan, self._store.content(note, scan)) for scan in note.scans]
        self._store.save_note(note, None)

    def undo(self) -> None:
        """Have it back."""
        self._store.save_note(None, replace(self._note, scans=()))
        for scan, content in self._files:
            note = _now(self._store, self._note)
            self._store.attach(note, scan.name, scan.media_type, content, on=scan.added_on, shows=scan.shows)


def _now(store: Store, note: Note) -> Note:
    """The note as it is kept now, with what is attached to it by now."""
    return next((each for each in store.notes(note.household) if each.id == note.id), note)
