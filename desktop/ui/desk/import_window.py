"""Files from elsewhere: what stands in them, what of it came in, and which questions they leave."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.ports import Desk, Incoming, Standing
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui import theme
from desktop.ui.desk.taking_in import TakingIn
from desktop.ui.parts.announce import announce
from desktop.ui.parts.rows import Row, RowsModel, RowsView
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind

STANDINGS = {
    Standing.NEW: QT_TR_NOOP("neu"),
    Standing.SAME: QT_TR_NOOP("schon genau so da"),
    Standing.OTHER: QT_TR_NOOP("mit anderem Inhalt da"),
}


def ask_for_files(parent: QWidget, title: str) -> list[Path]:
    """The files that a person chooses, none where they think better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, QDir.homePath(), "JSON (*.json)")
    return [Path(name) for name in chosen]


class ImportWindow(QDialog):
    """Reads ``files`` at once and stores what is new when the person says so.

    Signals:
        took_in: the ids of households that came in or changed.
    """

    took_in = Signal(object)

    def __init__(self, desk: Desk, files: Sequence[Path], lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dateien übernehmen"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lang = lang
        self._by_id: dict[str, Incoming] = {}
        self._work = TakingIn(desk, lang, self)
        self._work.progressed.connect(self._on_progress)
        self._work.read.connect(self._on_read)
        self._work.stored.connect(self._on_stored)
        self._build()
        self.resize(theme.scaled(880), theme.scaled(560))
        self._work.start(files)

    def _build(self) -> None:
        self.summary = Text(self.tr("Die Dateien werden gelesen …"), Kind.HEADING, parent=self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Fortschritt"))
        self._model = RowsModel(self)
        self.list = RowsView(self._model, self._lang, self.tr("Haushalte in den Dateien"), self)
        self.list.current_key_changed.connect(self._on_current)
        self.about = QPlainTextEdit(self)
        self.about.setReadOnly(True)
        self.about.setTabChangesFocus(True)
        self.about.setAccessibleName(self.tr("Fragen und Notizen aus der Datei"))
        split = QSplitter(self)
        split.addWidget(self.list)
        split.addWidget(self.about)
        split.setSizes([1, 1])
        self.replace = QCheckBox(self)
        self.replace.hide()
        self.replace.toggled.connect(self._show_number)
        self.go = QPushButton(self)
        self.go.setProperty(PRIMARY, True)
        self.go.setEnabled(False)
        self.go.setText(self.tr("Über&nehmen"))
        self.go.clicked.connect(self.take_in)
        self.stop = QPushButton(self.tr("&Abbrechen"), self)
        self.stop.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(self.replace, 1)
        foot.addStretch(0)
        foot.addWidget(self.go)
        foot.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_M, theme.SPACE_M, theme.SPACE_M, theme.SPACE_M)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def take_in(self) -> None:
        """Store what is new and, where the person wants it, what differs."""
        self.go.setEnabled(False)
        self.replace.setEnabled(False)
        self.progress.show()
        self._say(self.tr("Die Haushalte werden übernommen …"))
        self._work.store(replace=self.replace.isChecked())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._work.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        self.close()

    # --- what happens

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.setRange(0, max(of, 1))
        self.progress.setValue(done)

    def _on_read(self) -> None:
        self.progress.hide()
        others = self._number(Standing.OTHER)
        self.replace.setVisible(bool(others))
        self.replace.setText(
            self.tr("%n &Haushalte, die mit anderem Inhalt da sind, durch die Dateien ersetzen", "", others)
        )
        self._show_rows()
        found = self.tr("%n Haushalte gefunden", "", len(self._work.found))
        refused = self.tr("%n Dateien oder Haushalte nicht", "", len(self._work.refusals))
        self._say(found + (f", {refused}" if self._work.refusals else ""))
        self._show_number()
        self.list.setFocus()

    def _on_stored(self) -> None:
        self.progress.hide()
        self.stop.setText(self.tr("&Schließen"))
        self._show_rows()
        self._say(self.tr("%n Haushalte übernommen", "", len(self._work.taken)))
        self.took_in.emit([incoming.plan.household.id for incoming in self._work.taken])
        self.list.setFocus()

    def _on_current(self, key: str) -> None:
        incoming = self._by_id.get(key)
        if incoming is None:
            self.about.setPlainText("\n\n".join(self._work.refusals))
            return
        parts = [self.tr("Aus {file}").format(file=incoming.source)]
        if incoming.questions:
            parts += [self.tr("Was die Datei nicht sagt:"), *(f"? {question}" for question in incoming.questions)]
        if incoming.notes:
            parts += [self.tr("Was im Plan keinen Platz hat:"), *incoming.notes]
        self.about.setPlainText("\n\n".join(parts))

    # --- what is shown

    def _number(self, standing: Standing) -> int:
        return sum(here is standing for _, here in self._work.found)

    def _show_number(self) -> None:
        number = self._number(Standing.NEW) + (self._number(Standing.OTHER) if self.replace.isChecked() else 0)
        self.go.setText(self.tr("%n Haushalte über&nehmen", "", number))
        self.go.setEnabled(number > 0)

    def _show_rows(self) -> None:
        tr = speaker(self._lang)
        taken = {incoming.plan.household.id for incoming in self._work.taken}
        rows = []
        if self._work.refusals:
            words = self.tr("%n wurden nicht gelesen", "", len(self._work.refusals))
            rows.append(Row("", words, self.tr("Warum, steht daneben."), severity=2))
        for incoming, standing in self._work.found:
            household = incoming.plan.household
            self._by_id[household.id] = incoming
            state = self.tr("ist übernommen") if household.id in taken else tr(STANDINGS[standing])
            questions = self.tr("%n Fragen", "", len(incoming.questions)) if incoming.questions else ""
            detail = " · ".join(part for part in (state, questions) if part)
            rows.append(Row(household.id, household.name, detail, quiet=standing is Standing.SAME))
        self._model.show(rows)
        if rows:
            self.list.go_to(rows[0].key)
            self._on_current(rows[0].key)

    def _say(self, sentence: str) -> None:
        self.summary.setText(sentence)
        announce(self.summary, sentence)
