"""Whatever stands between a person and plans that are there: each trouble leads to another key or to a backup."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import BackupRow, Doors, Typed
from desktop.domain.words import clock, day
from desktop.ui import theme
from desktop.ui.jobs import Job
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.ways_in import WaysIn
from desktop.ui.start.frame import Page, Pages

PATIENCE_MS = 300
"""A keyring that answers within this time is not talked about."""


class Gate(Pages):
    """Opens what lies at ``doors``: by the keyring without a word, else by whatever a person has.

    ``opened`` is the vault when the dialog ends, ``None`` where the person gave up. Nothing is ever made anew here.
    """

    def __init__(self, doors: Doors[Any], lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: object | None = None
        self._doors, self._lang = doors, lang
        self._job = Job(self)
        self._job.done.connect(self._on_opened)
        self._job.refused.connect(self._on_refused)
        self._build_ways()
        self._build_backups()

    def enter(self) -> object | None:
        """Try the keyring, and ask where that does not do; the vault, ``None`` where the person gave up."""
        if self.knock() is None:
            self.exec()
        return self.opened

    def knock(self) -> object | None:
        """Try the keyring; the vault where that did at once. A slower answer comes while the page is open."""
        types = self._doors.key_types()
        if "keyring" not in types and types & {"passphrase", "keyring+passphrase"}:
            self.ways.start()
            return None
        waiting = QEventLoop()
        for over in (self._job.done, self._job.refused):
            over.connect(waiting.quit)
        QTimer.singleShot(PATIENCE_MS, waiting.quit)
        self.ways.setEnabled(False)
        self._job.run(partial(self._doors.open, Typed()))
        waiting.exec()
        return self.opened

    def done(self, result: int) -> None:
        """Let what runs come to its end first."""
        for each in (self.ways, self.by_backup, self._job):
            each.wait()
        super().done(result)

    # -- the keys ----------------------------------------------------------------------------------------------------

    def _build_ways(self) -> None:
        self.first = Page(
            self.tr("Willkommen zurück"),
            self.tr("Die Pläne liegen verschlüsselt auf diesem Rechner. Zum Öffnen braucht es einen der Schlüssel."),
        )
        self.ways = WaysIn(self._doors.open, self._doors.key_types(), self._lang, self)
        self.ways.opened.connect(self._on_opened)
        self.first.column.addWidget(self.ways)
        other = self.first.button(self.tr("Eine &Sicherung wiederherstellen …"))
        other.clicked.connect(self.show_backups)
        leave = self.first.button(self.tr("&Beenden"))
        leave.clicked.connect(self.reject)
        self.add(self.first)

    def _on_opened(self, opened: object) -> None:
        self.opened = opened
        self.accept()

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self.ways.setEnabled(True)
        self.ways.say(refusal.say(self._lang), other_ways=True)

    # -- the backups -------------------------------------------------------------------------------------------------

    def _build_backups(self) -> None:
        self.second = Page(
            self.tr("Eine Sicherung wiederherstellen"),
            self.tr(
                "Die Sicherung tritt an die Stelle dessen, was hier liegt. Was hier liegt, bleibt daneben aufgehoben. "
                "Sie öffnet sich mit einem der Schlüssel, die es gab, als sie entstand."
            ),
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sicherungen auf diesem Rechner"))
        self.list.setMaximumHeight(theme.scaled(130))
        self.second.column.addWidget(self.list)
        self.elsewhere = self.second.button(self.tr("Von &anderswo, etwa von einem Stick …"))
        self.elsewhere.clicked.connect(self._on_elsewhere)
        self._wrong = Problem(self)
        self.second.column.addWidget(self._wrong)
        all_types = ("keyring", "passphrase", "recovery", "organisation")
        self.by_backup = WaysIn(self._restore, all_types, self._lang, self)
        self.by_backup.others.open()
        self.by_backup.opened.connect(self._on_opened)
        self.second.column.addWidget(self.by_backup)
        back = self.second.button(self.tr("&Zurück"))
        back.clicked.connect(self._on_back)
        self.add(self.second)

    def show_backups(self) -> None:
        """Choose among the backups."""
        self.list.clear()
        for row in self._doors.backups():
            self._offer(row)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.show_page(self.second)
        (self.list if self.list.count() else self.elsewhere).setFocus()

    def choose_at(self, path: Path) -> None:
        """Offer the backup that lies at ``path``, and choose it."""
        try:
            row = self._doors.backup_at(path)
        except NahtstelleError as refusal:
            self._wrong.say(refusal.say(self._lang))
            return
        self._wrong.say("")
        self.list.show()
        self.list.setCurrentItem(self._offer(row))
        self.by_backup.start()

    def _offer(self, row: BackupRow) -> QListWidgetItem:
        at = row.made_at.astimezone()
        item = QListWidgetItem(f"{day(at.date(), self._lang)}, {clock(at, self._lang)}", self.list)
        item.setToolTip(str(row.folder))
        item.setData(FOLDER, str(row.folder))
        return item

    def _restore(self, typed: Typed) -> object:
        chosen = self._chosen
        if chosen is not None:
            self._doors.restore(chosen, typed)
        return self._doors.open(typed)

    @property
    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.data(FOLDER)) if item else None

    def _on_elsewhere(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Ordner mit der Sicherung"))
        if chosen:
            self.choose_at(Path(chosen))

    def _on_back(self) -> None:
        self.show_page(self.first)
        self.ways.start()


FOLDER = 0x0100
"""The role of an item under which its folder is kept (``Qt.UserRole``)."""
