"""The recovery code: put on paper, and two of its groups typed back, so that the paper is really there."""

import secrets
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Keeper
from desktop.domain.recovery_sheet import RecoverySheet
from desktop.ui import theme
from desktop.ui.jobs import Job
from desktop.ui.parts.form import Field
from desktop.ui.parts.paper import ask_and_print
from desktop.ui.parts.problem import Problem
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind

ASKED = 2


class CodePage(QWidget):
    """Makes a new code when it is asked for, hands out its sheet, and asks for two groups of it.

    Signals:
        proven: two groups were typed back; the code counts from now on.
    """

    proven = Signal()

    def __init__(self, keeper: Keeper, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._lang = keeper, lang
        self.sheet: RecoverySheet | None = None
        self.asked: list[int] = []
        self.lines: list[QLineEdit] = []
        self._making = Job(self)
        self._making.done.connect(self.show_sheet)
        self._making.refused.connect(self._on_refused)
        self._proving = Job(self)
        self._proving.done.connect(self._on_proven)
        self._proving.refused.connect(self._on_refused)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_M - 4)
        self._problem = Problem(self)
        self._build_paper()
        self._build_back()
        self._column.addWidget(self._problem)

    def _build_paper(self) -> None:
        about = self.tr(
            "Geht der Rechner kaputt oder verloren, öffnet dieser Code die Pläne und ihre Sicherungen. Er steht nur "
            "auf Papier. Bitte getrennt vom Rechner aufbewahren: Wer ihn hat, kann alles lesen."
        )
        self._column.addWidget(Text(about, parent=self))
        self.print_it = QPushButton(self.tr("Blatt &drucken …"), self)
        self.save_it = QPushButton(self.tr("Blatt als P&DF speichern …"), self)
        self.show_it = QPushButton(self.tr("Code &abschreiben"), self)
        self.show_it.setCheckable(True)
        for button, pressed in (
            (self.print_it, self._on_print),
            (self.save_it, self._on_save),
            (self.show_it, self._on_show),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            self._column.addWidget(button)
        self.code = Text("", Kind.HEADING, parent=self)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.code.setAccessibleName(self.tr("Der Code in sieben Gruppen"))
        self.code.hide()
        self._column.addWidget(self.code)

    def _build_back(self) -> None:
        self._back = QWidget(self)
        inside = QGridLayout(self._back)
        inside.setContentsMargins(0, theme.SPACE_S, 0, 0)
        inside.setSpacing(theme.SPACE_S)
        inside.addWidget(Text(self.tr("Und nun vom Blatt zurück, damit sicher ist, dass es da ist:")), 0, 0, 1, ASKED)
        self._fields: list[Field] = []
        for n in range(ASKED):
            line = QLineEdit(self)
            line.returnPressed.connect(self.prove)
            self.lines.append(line)
            self._fields.append(Field("…", line, parent=self))
            inside.addWidget(self._fields[-1], 1, n)
        self.go = QPushButton(self.tr("So steht es auf dem &Blatt"), self)
        self.go.setProperty(PRIMARY, True)
        self.go.clicked.connect(self.prove)
        inside.addWidget(self.go, 2, 0, 1, ASKED)
        self._back.setEnabled(False)
        self._column.addWidget(self._back)

    def start(self) -> None:
        """Make a new code, if there is none yet."""
        if self.sheet is None:
            self._busy(True)
            self._making.run(self._keeper.new_code)
        self.print_it.setFocus()

    def forget(self) -> None:
        """Let no code stay here: a locked vault takes no two groups as proof any more, so that a new one is made."""
        self.sheet = None
        self.show_it.setChecked(False)
        self.code.setText("")
        self.code.hide()
        self._back.setEnabled(False)
        for line in self.lines:
            line.clear()

    def wait(self) -> None:
        """Let what runs come to its end."""
        self._making.wait()
        self._proving.wait()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Offer this sheet and ask for two of its groups."""
        self.sheet = sheet
        self._busy(False)
        self.asked = sorted(secrets.SystemRandom().sample(range(1, len(sheet.groups) + 1), ASKED))
        for number, field in zip(self.asked, self._fields, strict=True):
            field.rename(self.tr("Gruppe {number}").format(number=number))
        self.print_it.setFocus()

    def save_to(self, path: Path) -> bool:
        """Write the sheet to ``path``; ``False`` and a sentence where that cannot be done."""
        if self.sheet is None:
            return False
        try:
            self._keeper.write_sheet(self.sheet, path, self._lang)
        except NahtstelleError as refusal:
            self._problem.say(refusal.say(self._lang))
            return False
        self._is_on_paper()
        return True

    def prove(self) -> None:
        """Take the two groups that were typed."""
        typed = {number: line.text() for number, line in zip(self.asked, self.lines, strict=True)}
        if not self._back.isEnabled() or not all(each.strip() for each in typed.values()):
            self._problem.say(self.tr("Bitte beide Gruppen vom Blatt abschreiben."))
            return
        self._problem.say("")
        self._proving.run(partial(self._keeper.prove_code, typed))

    def _busy(self, busy: bool) -> None:
        for button in (self.print_it, self.save_it, self.show_it):
            button.setEnabled(not busy)

    def _is_on_paper(self) -> None:
        self._problem.say("")
        self._back.setEnabled(True)
        if not self.code.isVisible():
            self.lines[0].setFocus()

    def _on_print(self) -> None:
        if self.sheet is not None:
            data = self._keeper.sheet_pdf(self.sheet, self._lang)
            if ask_and_print(data, self.tr("Wiederherstellungs-Code"), self):
                self._is_on_paper()

    def _on_save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("Wiederherstellungs-Code {vault}.pdf").format(vault=self.sheet.vault if self.sheet else "")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Blatt als PDF speichern"), str(Path(folder) / name), "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen))

    def _on_show(self, shown: bool) -> None:
        self.code.setText("   ".join(self.sheet.groups) if shown and self.sheet else "")
        self.code.setVisible(shown)
        self.show_it.setText(self.tr("Ist &abgeschrieben") if shown else self.tr("Code &abschreiben"))
        self._is_on_paper()
        self._back.setEnabled(not shown)
        if not shown:
            self.lines[0].setFocus()

    def _on_proven(self, _nothing: object) -> None:
        for line in self.lines:
            line.clear()
        self.sheet = None
        self.proven.emit()

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self._busy(self.sheet is None)
        self._problem.say(refusal.say(self._lang))
        self.lines[0].setFocus()
