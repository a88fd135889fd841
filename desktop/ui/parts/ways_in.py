"""Where a person opens the vault: by the keyring, a passphrase, the code on paper, or the carrier's key."""

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.keeper import Typed
from desktop.ui import theme
from desktop.ui.jobs import Job
from desktop.ui.parts.form import Field
from desktop.ui.parts.inputs import Disclosure
from desktop.ui.parts.problem import Problem
from desktop.ui.shapes import PRIMARY

BY_KEYRING, BY_WORDS = "keyring", ("passphrase", "keyring+passphrase")
BY_CODE, BY_CARRIER = "recovery", "organisation"


class WaysIn(QWidget):
    """Fields for the ``types`` of keys that a vault has, and a button; ``attempt`` gets what was typed.

    ``attempt`` runs beside the window. What it returns is handed out by ``opened``; its refusal is shown as a sentence.

    Signals:
        opened: what ``attempt`` returned.
    """

    opened = Signal(object)

    def __init__(
        self, attempt: Callable[[Typed], object], types: Collection[str], lang: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._attempt, self._lang, self._types = attempt, lang, frozenset(types)
        self._carrier_file: Path | None = None
        self._job = Job(self)
        self._job.done.connect(self._on_done)
        self._job.refused.connect(self._on_refused)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_M - 4)
        self._problem = Problem(self)
        self._column.addWidget(self._problem)
        self.words = self._secret(self.tr("&Passphrase"), shown=not self._types.isdisjoint(BY_WORDS))
        self.seen = QCheckBox(self.tr("Zeichen &zeigen"), self)
        self.seen.toggled.connect(self._on_seen)
        self.seen.setVisible(not self._types.isdisjoint(BY_WORDS))
        self._column.addWidget(self.seen)
        self.others = Disclosure(self.tr("&Anders öffnen"), self)
        self._build_others()
        self.go = QPushButton(self.tr("Ö&ffnen"), self)
        self.go.setProperty(PRIMARY, True)
        self.go.setAutoDefault(True)
        self.go.clicked.connect(self.try_it)
        self._column.addWidget(self.go)
        self._column.addWidget(self.others)

    def _build_others(self) -> None:
        inside = QVBoxLayout(self.others.inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.SPACE_S)
        self.code = QLineEdit(self)
        self.code.setPlaceholderText("0000-0000-0000-0000-0000-0000-0000")
        self.code.returnPressed.connect(self.try_it)
        hint = self.tr("sieben Gruppen, vom Blatt; groß oder klein ist gleich")
        by_code = Field(self.tr("&Wiederherstellungs-Code"), self.code, hint, self)
        by_code.setVisible(BY_CODE in self._types)
        carrier = QPushButton(self.tr("Schlüssel des &Trägers …"), self)
        carrier.setAutoDefault(False)
        carrier.setVisible(BY_CARRIER in self._types)
        carrier.clicked.connect(self._on_carrier)
        inside.addWidget(by_code)
        inside.addWidget(carrier)
        self.others.setVisible(not self._types.isdisjoint((BY_CODE, BY_CARRIER)))

    def start(self) -> None:
        """Bring the person to where they type, or to the button."""
        if self.words.isVisibleTo(self):
            self.words.setFocus()
        elif self.others.button.isChecked():
            self.code.setFocus()
        else:
            self.go.setFocus()

    def try_it(self) -> None:
        """Try what was typed, and the keyring."""
        typed = Typed(self.words.text() or None, self.code.text().strip() or None, self._carrier_file)
        self._carrier_file = None
        if typed == Typed() and not self._types.isdisjoint(BY_WORDS) and BY_KEYRING not in self._types:
            self.say(self.tr("Bitte die Passphrase eingeben."))
            return
        self._problem.say("")
        self._busy(True)
        self._job.run(partial(self._attempt, typed))

    def say(self, sentence: str, *, other_ways: bool = False) -> None:
        """Say why it did not open; ``other_ways`` shows those at once."""
        self._problem.say(sentence)
        if other_ways and self.others.isVisibleTo(self):
            self.others.open()
        self.start()

    def forget(self) -> None:
        """Let no typed secret stay in the fields."""
        self.words.clear()
        self.code.clear()
        self.seen.setChecked(False)
        self.others.open(False)

    def wait(self) -> None:
        """Let an attempt that runs come to its end."""
        self._job.wait()

    def _secret(self, name: str, *, shown: bool) -> QLineEdit:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.returnPressed.connect(self.try_it)
        field = Field(name, line, parent=self)
        field.setVisible(shown)
        self._column.addWidget(field)
        return line

    def _busy(self, busy: bool) -> None:
        for widget in (self.words, self.code, self.go, self.others):
            widget.setEnabled(not busy)
        self.go.setText(self.tr("Wird geöffnet …") if busy else self.tr("Ö&ffnen"))

    def _on_seen(self, seen: bool) -> None:
        self.words.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)

    def _on_carrier(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Datei mit dem Schlüssel des Trägers"))
        if chosen:
            self._carrier_file = Path(chosen)
            self.try_it()

    def _on_done(self, opened: object) -> None:
        self._busy(False)
        self.forget()
        self.opened.emit(opened)

    def _on_refused(self, refusal: NahtstelleError) -> None:
        self._busy(False)
        self.say(refusal.say(self._lang), other_ways=True)
        self.words.selectAll()
