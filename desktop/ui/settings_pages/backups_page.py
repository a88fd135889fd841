"""Settings: backups, looked into, made, brought back, and copied to a second place."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import BackupRow, Holds, Keeper
from desktop.domain.words import clock, day
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.text import Text
from desktop.ui.settings_pages.work import Work
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind

REASONS = {
    "asked": QT_TR_NOOP("auf Wunsch"),
    "daily": QT_TR_NOOP("wie jeden Tag"),
    "close": QT_TR_NOOP("nach der Arbeit"),
    "import": QT_TR_NOOP("vor einer Übernahme"),
    "migration": QT_TR_NOOP("vor einer neuen Version"),
    "restore": QT_TR_NOOP("vor dem Wiederherstellen"),
    "keys": QT_TR_NOOP("nach neuen Schlüsseln"),
}
FOLDER = Qt.ItemDataRole.UserRole


class BackupsPage(QWidget):
    """Lists what there is and makes more.

    Signals:
        restore_wanted: the folder of the backup that is to take the place of the vault; the window has to close first.
    """

    restore_wanted = Signal(object)

    def __init__(self, keeper: Keeper, work: Work, lang: str) -> None:
        super().__init__()
        self._keeper, self._work, self._lang = keeper, work, lang
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_M, 0, theme.SPACE_M)
        column.setSpacing(theme.SPACE_M - 4)
        self.last = Text("", parent=self)
        column.addWidget(self.last)
        self.make = QPushButton(self.tr("&Jetzt sichern"), self)
        self.make.setProperty(PRIMARY, True)
        self.make.clicked.connect(self._on_make)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.problem = Problem(self)
        column.addWidget(self.problem)
        self.told = Text("", parent=self)
        column.addWidget(self.told)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Sicherungen auf diesem Rechner"))
        column.addWidget(self.list)
        row = QHBoxLayout()
        self.look = QPushButton(self.tr("&Prüfen"), self)
        self.look.clicked.connect(self._on_look)
        self.restore = QPushButton(self.tr("&Wiederherstellen …"), self)
        self.restore.clicked.connect(self._on_restore)
        for button in (self.look, self.restore):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._build_second(column)
        column.addStretch(1)

    def _build_second(self, column: QVBoxLayout) -> None:
        column.addWidget(Text(self.tr("Ein zweiter Ort"), Kind.STRONG, parent=self))
        self.second = Text("", parent=self)
        column.addWidget(self.second)
        row = QHBoxLayout()
        self.choose = QPushButton(self.tr("Ordner w&ählen …"), self)
        self.choose.clicked.connect(self._on_choose)
        self.nowhere = QPushButton(self.tr("&Kein zweiter Ort"), self)
        self.nowhere.clicked.connect(self._on_nowhere)
        row.addWidget(self.choose)
        row.addWidget(self.nowhere)
        row.addStretch(1)
        column.addLayout(row)

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the backups as they are."""
        rows = self._keeper.backups()
        self.last.setText(
            self.tr("Letzte Sicherung: {when}").format(when=self._when(rows[0]))
            if rows
            else self.tr("Noch gibt es keine Sicherung.")
        )
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words(row), self.list)
            item.setData(FOLDER, str(row.folder))
            item.setToolTip(str(row.folder))
        self.list.setCurrentRow(0)
        for widget in (self.list, self.look, self.restore):
            widget.setVisible(bool(rows))
        place = self._keeper.second_place
        self.second.setText(
            self.tr("Jede Sicherung wird auch hierher kopiert: {place}").format(place=place)
            if place
            else self.tr(
                "Am besten ein Stick, der nicht neben dem Rechner liegt: Dort überstehen die Pläne auch Feuer."
            )
        )
        self.nowhere.setVisible(place is not None)

    def _when(self, row: BackupRow) -> str:
        at = row.made_at.astimezone()
        return f"{day(at.date(), self._lang)}, {clock(at, self._lang)}"

    def _words(self, row: BackupRow) -> str:
        why = speaker(self._lang)(REASONS.get(row.reason, row.reason))
        return f"{self._when(row)} · {why} · {self.locale().formattedDataSize(row.bytes)}"

    # -- doing -------------------------------------------------------------------------------------------------------

    def _say(self, problem: str = "", told: str = "") -> None:
        self.problem.say(problem)
        self.told.setText(told)
        self.told.setVisible(bool(told))

    def _on_make(self) -> None:
        self._say()
        self._work.run_told(self.tr("Sicherung wird gemacht und geprüft"), self._keeper.back_up)

    def _on_look(self) -> None:
        self._say()
        if (folder := self._chosen) is not None:
            self._work.run(self.tr("Sicherung wird geprüft"), partial(self._keeper.look_into, folder))

    def _on_restore(self) -> None:
        if (folder := self._chosen) is not None:
            self.restore_wanted.emit(folder)

    @property
    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        return Path(item.data(FOLDER)) if item else None

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Zweiter Ort für Sicherungen"))
        if chosen:
            self.choose_place(Path(chosen))

    def _on_nowhere(self) -> None:
        self.choose_place(None)

    def choose_place(self, place: Path | None) -> None:
        """Copy backups there from now on, ``None`` for nowhere."""
        try:
            self._keeper.choose_second_place(place)
        except NahtstelleError as refusal:
            self._say(refusal.say(self._lang))
        self.refresh()

    def on_done(self, result: object) -> None:
        """Say what came of the work."""
        self.refresh()
        if isinstance(result, Holds):
            told = self.tr("Unversehrt: {households} Haushalte, {people} Menschen, {tasks} Aufgaben.")
            told = told.format(households=result.households, people=result.people, tasks=result.tasks)
            self._say(told=told)
        elif isinstance(result, NahtstelleError):
            kept = self.tr("Die Sicherung auf diesem Rechner ist gemacht.")
            self._say(problem=f"{kept} {result.say(self._lang)}")
        else:
            self._say(told=self.tr("Gesichert und geprüft."))
