"""The versions of an agreement, the draft on top, and beside the list in words what is new and who has which copy."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.agreement import Change
from desktop.domain.copies import Copy, copies
from desktop.domain.editions import answers_heard, outgrown
from desktop.domain.errors import NahtstelleError
from desktop.domain.fingerprint import fingerprint
from desktop.domain.plan import Plan
from desktop.domain.records import Version
from desktop.domain.words import day
from desktop.ui import theme
from desktop.ui.agreements.keeping import versions_of
from desktop.ui.parts.marks import Mark
from desktop.ui.parts.onward import hand_on
from desktop.ui.parts.reading import Block, Reading
from desktop.ui.parts.rows import Row, RowsModel, RowsView, row_height
from desktop.ui.workspace import Workspace

DRAFT = "draft"
"""No number of a version."""

NARROWEST = 150


class VersionsPane(QWidget):
    """Whoever is at the top of the list stays there when a version or a draft comes above it.

    Signals:
        chosen: another version, or the draft, is to be seen.
        make_wanted: the draft is to be kept as a version.
    """

    chosen = Signal()
    make_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.versions: tuple[Version, ...] = ()
        self._changes: tuple[Change, ...] = ()
        self._rows = RowsModel(self)
        self.list = RowsView(self._rows, workspace.lang, self.tr("Fassungen der Vereinbarung"), self)
        self.list.setMinimumSize(theme.scaled(NARROWEST), row_height())
        self.reading = Reading(self.tr("Was neu ist, und wer welches Blatt hat"), self)
        self.reading.setMinimumWidth(theme.scaled(NARROWEST))
        self.make = QPushButton(self.tr("Fassung fes&thalten …"), self)
        self.make.setMinimumWidth(theme.scaled(NARROWEST))
        self.make.setToolTip(self.tr("Was der Plan heute sagt, bekommt eine Nummer und ein Prüfzeichen"))
        self.make.clicked.connect(self.make_wanted)
        listed = QVBoxLayout()
        listed.setSpacing(theme.SPACE_S)
        listed.addWidget(self.list, 1)
        listed.addWidget(self.make)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_S)
        self._row.addLayout(listed, 2)
        self._row.addWidget(self.reading, 3)
        hand_on(self, self.list)
        self.list.current_key_changed.connect(self._on_current)

    def side_by_side(self, wanted: bool) -> None:
        """Put the words beside the list instead of below it."""
        direction = QBoxLayout.Direction.LeftToRight if wanted else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    @property
    def version(self) -> Version | None:
        """The version that is chosen, ``None`` for the draft."""
        return next((one for one in self.versions if str(one.number) == self.list.key()), None)

    def forget(self) -> None:
        """Begin at the top of another household."""
        self._rows.show(())
        self._changes = ()

    def refresh(self) -> None:
        """Read the versions anew."""
        plan = self.workspace.plan
        if plan is None:
            return
        at_top, before = self.list.currentIndex().row() <= 0, self.list.key()
        self.versions = versions_of(self.workspace)
        quiet = self.list.blockSignals(True)
        self._rows.show(self._made(plan))
        if at_top or not self.list.key():
            self.list.go_to(self._rows.key(0))
        self.list.blockSignals(quiet)
        if self.list.key() != before:
            self._changes = ()
        self.show_words()

    def go_to(self, number: int) -> None:
        """Choose a version by its number."""
        self.list.go_to(str(number))

    def _made(self, plan: Plan) -> list[Row]:
        latest = self.versions[0] if self.versions else None
        rows = [self._version_row(one, plan, is_latest=one is latest) for one in self.versions]
        if latest is None:
            return [Row(DRAFT, self.tr("Entwurf"), self.tr("noch keine Fassung festgehalten"), mark=Mark.WAITING)]
        if latest.fingerprint != fingerprint(plan):
            detail = self.tr("wie der Plan heute ist")
            rows.insert(0, Row(DRAFT, self.tr("Entwurf"), detail, mark=Mark.WAITING))
        return rows

    def _version_row(self, one: Version, plan: Plan, *, is_latest: bool) -> Row:
        title = self.tr("Fassung {number}").format(number=one.number)
        mark = Mark.DONE
        if not is_latest:
            title = self.tr("Fassung {number} · ersetzt").format(number=one.number)
        elif outgrown(one, plan):
            title, mark = self.tr("Fassung {number} · passt nicht mehr").format(number=one.number), Mark.OPEN
        answered, asked = answers_heard(one)
        heard = self.tr("{answered} von {asked} Antworten").format(answered=answered, asked=asked)
        detail = f"{day(one.on, self.workspace.lang)} · {heard}"
        return Row(str(one.number), title, detail, mark=mark if is_latest else None, quiet=not is_latest)

    def _on_current(self, _key: str) -> None:
        self._changes = ()
        self.show_words()
        self.chosen.emit()

    # -- in words --------------------------------------------------------------------------------------------------

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Tell what is new, changed, ended and still open in what is chosen."""
        self._changes = tuple(changes)
        self.show_words()

    def show_words(self) -> None:
        """Tell which agreement it is, what is new in it, and which copies are out."""
        plan = self.workspace.plan
        if plan is None:
            return
        version = self.version
        blocks: list[Block] = [(self._headline(version), self._about(version, plan))]
        told: dict[str, list[str]] = {}
        for change in self._changes:
            told.setdefault(change.kind, []).append(change.text)
        blocks += list(told.items())
        blocks.append((self.tr("Wer welches Blatt hat"), self._copies(plan)))
        self.reading.show_blocks(blocks)

    def _headline(self, version: Version | None) -> str:
        if version is not None:
            return self.tr("Fassung {number}").format(number=version.number)
        if self.versions:
            return self.tr("Entwurf, seit Fassung {number}").format(number=self.versions[0].number)
        return self.tr("Entwurf")

    def _about(self, version: Version | None, plan: Plan) -> list[str]:
        lang = self.workspace.lang
        if version is None:
            if not self.versions:
                return [self.tr("Wenn alle einverstanden sind, wird daraus Fassung 1.")]
            if not outgrown(self.versions[0], plan):
                return [self.tr("Wer was wann macht, ist gleich geblieben; anderes am Plan ist neu.")]
            return [self.tr("Seither hat sich geändert, wer was wann macht. Auf dem Papier steht noch der alte Stand.")]
        said = [self.tr("Gilt ab {day}.").format(day=day(version.effective_from, lang))]
        if version.review_on:
            said.append(self.tr("Gemeinsam wieder darauf schauen: {day}.").format(day=day(version.review_on, lang)))
        if version.made_by:
            said.append(self.tr("Festgehalten von {name}.").format(name=version.made_by))
        lines = [" ".join(said), self.tr("Prüfzeichen {sign}").format(sign=version.fingerprint)]
        if version is self.versions[0] and outgrown(version, plan):
            lines.append(self.tr("Passt nicht mehr: Seither hat sich geändert, wer was wann macht."))
        return lines

    def _copies(self, plan: Plan) -> list[str]:
        store = self.workspace.store
        try:
            found = copies(store.events(plan.household.id), self.versions, plan)
        except NahtstelleError as refusal:
            return [refusal.say(self.workspace.lang)]
        return list(dict.fromkeys(self._copy(one) for one in found))

    def _copy(self, one: Copy) -> str:
        lang = self.workspace.lang
        which = self.tr("Fassung {number}").format(number=one.version) if one.version else self.tr("Entwurf")
        parts = [
            one.recipient or self.tr("für den Haushalt"),
            which,
            self.tr("gedruckt am {day}").format(day=day(one.when.astimezone().date(), lang)),
        ]
        state = self.tr("überholt, bitte austauschen") if one.outdated else self.tr("gilt")
        return f"{', '.join(parts)}: {state}"
