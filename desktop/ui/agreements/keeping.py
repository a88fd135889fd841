"""What can be done with the agreement's versions, their answers and scans: each through the one door, undoable."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import NahtstelleError
from desktop.domain.plan import Plan
from desktop.domain.ports import Store
from desktop.domain.records import Answer, AnswerKind, Scan, Version
from desktop.domain.words import call_names
from desktop.ui.workspace import Workspace


def noted_by(plan: Plan) -> str:
    """The name of who holds the threads and writes answers down, "" where nobody is named."""
    pilot = plan.participant(plan.household.care_pilot)
    return pilot.name if pilot else ""


def versions_of(workspace: Workspace) -> tuple[Version, ...]:
    """All versions of the open household, the latest first; none and a sentence where they cannot be read."""
    if workspace.plan is None:
        return ()
    try:
        return tuple(workspace.store.versions(workspace.plan.household.id))
    except NahtstelleError as refusal:
        workspace.refused.emit(refusal.say(workspace.lang))
        return ()


def make_version(workspace: Workspace, plan: Plan, effective_from: date | None, review_on: date | None) -> bool:
    """Keep what a plan says as the next version; ``False`` and a sentence where that cannot be done."""
    step = _Making(workspace, plan, effective_from, review_on)
    number = versions_of(workspace)[0].number + 1 if versions_of(workspace) else 1
    text = QCoreApplication.translate("agreements", "Fassung {number} festgehalten")
    return workspace.do_beside(text.format(number=number), step.do, step.undo)


def save_answer(workspace: Workspace, version: Version, participant: str, after: Answer | None) -> bool:
    """Note what somebody answered, or nothing of it any more (``None``); nothing is done where that stands already."""
    before = version.answer(participant)
    if after == before:
        return True
    place = _Place(workspace.store, version)
    names = call_names(version.plan.participants)
    text = QCoreApplication.translate("agreements", "Antwort von {name}").format(name=names[participant])
    return workspace.do_beside(text, partial(place.answer, before, after), partial(place.answer, after, before))


def quick_answer(workspace: Workspace, participant: str, kind: AnswerKind) -> Answer:
    """An answer of today, written down by who holds the threads."""
    by = noted_by(workspace.plan) if workspace.plan else ""
    return Answer(participant=participant, kind=kind, on=workspace.today, noted_by=by)


def attach(workspace: Workspace, version: Version, file: tuple[str, str, bytes]) -> bool:
    """Keep a signed paper with a version; ``file`` is its name, media type and content."""
    step = _Paper(_Place(workspace.store, version), file, workspace.today)
    text = QCoreApplication.translate("agreements", "Blatt angehängt: {name}").format(name=file[0])
    return workspace.do_beside(text, step.attach, step.detach)


def detach(workspace: Workspace, version: Version, scan: Scan) -> bool:
    """Let a paper go; to be taken back, its bytes are read first. ``False`` where they are not as they were."""
    content = content_of(workspace, version, scan)
    if content is None:
        return False
    step = _Paper(_Place(workspace.store, version), (scan.name, scan.media_type, content), scan.added_on)
    step.shows, step.sha256 = scan.shows, scan.sha256
    text = QCoreApplication.translate("agreements", "Blatt weggenommen: {name}").format(name=scan.name)
    return workspace.do_beside(text, step.detach, step.attach)


def content_of(workspace: Workspace, version: Version, scan: Scan) -> bytes | None:
    """The bytes of a scan; ``None`` and a sentence where they are gone or no longer as they were."""
    try:
        return workspace.store.content(version, scan)
    except NahtstelleError as refusal:
        workspace.refused.emit(refusal.say(workspace.lang))
        return None


class _Place:
    """A version by its number: taken back and made once more, it has another id."""

    def __init__(self, store: Store, version: Version) -> None:
        self.store, self._version = store, version

    def version(self) -> Version:
        """As it is kept now."""
        known = self.store.versions(self._version.household)
        return next((one for one in known if one.number == self._version.number), self._version)

    def answer(self, before: Answer | None, after: Answer | None) -> None:
        """Change an answer."""
        self.store.save_answer(self.version(), before, after)


class _Making:
    """A version that is made, and taken back."""

    def __init__(self, workspace: Workspace, plan: Plan, effective_from: date | None, review_on: date | None) -> None:
        self._store: Store = workspace.store
        self._plan, self._on = plan, workspace.today
        self._from, self._review = effective_from, review_on
        self._made: Version | None = None

    def do(self) -> None:
        """Make it."""
        self._made = self._store.make_version(self._plan, self._on, effective_from=self._from, review_on=self._review)

    def undo(self) -> None:
        """Take it back."""
        if self._made is not None:
            self._store.take_back_version(self._made)


class _Paper:
    """A scan that is kept, and goes; found again by its bytes, for kept anew it has another id."""

    def __init__(self, place: _Place, file: tuple[str, str, bytes], on: date) -> None:
        self._place, self._file, self._on = place, file, on
        self.shows: Sequence[str] = ()
        self.sha256 = ""

    def attach(self) -> None:
        """Keep it."""
        name, media_type, content = self._file
        version = self._place.version()
        scan = self._place.store.attach(version, name, media_type, content, on=self._on, shows=self.shows)
        self.sha256 = scan.sha256

    def detach(self) -> None:
        """Let it go."""
        version = self._place.version()
        same = [one for one in version.scans if (one.sha256, one.name) == (self.sha256, self._file[0])]
        for scan in same[-1:]:
            self._place.store.detach(version, scan)
