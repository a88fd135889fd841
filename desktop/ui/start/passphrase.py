"""The dialogs for a passphrase: choosing one, and opening the plans with it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.ui import theme
from desktop.ui.parts.announce import announce
from desktop.ui.parts.form import Field
from desktop.ui.parts.text import Text
from desktop.ui.shapes import PRIMARY
from desktop.ui.theme import Kind

LEAST_LETTERS = 12

Opened = TypeVar("Opened")


class EnterPassphrase(QDialog, Generic[Opened]):
    """Asks for the passphrase until ``attempt`` succeeds with it, or the person gives up.

    ``attempt`` gets the passphrase and returns what it opened; its ``NahtstelleError`` is shown as a sentence.
    """

    def __init__(self, attempt: Callable[[str], Opened], lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: Opened | None = None
        self._attempt = attempt
        self._lang = lang
        self.setWindowTitle("Nahtstelle")
        self.setMinimumWidth(theme.scaled(480))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.SPACE_L, theme.SPACE_L, theme.SPACE_L, theme.SPACE_M)
        self._column.setSpacing(theme.SPACE_M - 4)
        self._lines: list[QLineEdit] = []
        self._build()
        seen = QCheckBox(self.tr("Zeichen &zeigen"), self)
        seen.toggled.connect(self._on_seen)
        self._problem = Text("", parent=self)
        self._problem.hide()
        self._column.addWidget(seen)
        self._column.addWidget(self._problem)
        self._column.addStretch(1)
        self._column.addWidget(self._buttons())

    def ask(self) -> Opened | None:
        """Show the dialog and wait: what ``attempt`` opened, ``None`` where the person gave up."""
        self.exec()
        return self.opened

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay high enough for the texts, which need more lines where the dialog is narrow."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    def accept(self) -> None:
        sentence = self._problem_with(*(line.text() for line in self._lines)) or self._try(self._lines[0].text())
        if sentence:
            self._say(sentence)
        else:
            super().accept()

    def _build(self) -> None:
        about = self.tr("Die Pläne liegen verschlüsselt auf diesem Rechner. Mit der Passphrase gehen sie auf.")
        self._column.addWidget(Text(self.tr("Willkommen zurück"), Kind.TITLE))
        self._column.addWidget(Text(about))
        self._secret(self.tr("&Passphrase"))

    def _problem_with(self, *typed: str) -> str:
        """Why what was typed cannot be tried; "" where it can."""
        return "" if typed[0] else self.tr("Bitte die Passphrase eingeben.")

    def _go(self) -> str:
        """The words on the button that goes on."""
        return self.tr("Öffnen")

    def _secret(self, name: str) -> None:
        line = QLineEdit(self)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        self._lines.append(line)
        self._column.addWidget(Field(name, line, parent=self))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self._go(), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty(PRIMARY, True)
        go.setDefault(True)
        buttons.addButton(self.tr("Beenden"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _try(self, passphrase: str) -> str:
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self.opened = self._attempt(passphrase)
        except NahtstelleError as refusal:
            return refusal.say(self._lang)
        finally:
            self.unsetCursor()
        return ""

    def _say(self, sentence: str) -> None:
        colours = QPalette(self.palette())
        colours.setColor(QPalette.ColorRole.WindowText, QColor(theme.of(self.palette()).gap))
        self._problem.setPalette(colours)
        self._problem.setText(sentence)
        self._problem.show()
        self._lines[0].setFocus()
        self._lines[0].selectAll()
        announce(self._lines[0], sentence)

    def _on_seen(self, seen: bool) -> None:
        for line in self._lines:
            line.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


class NewPassphrase(EnterPassphrase[Opened]):
    """Lets a person choose a passphrase, typed twice, and says what it protects and what nobody can bring back."""

    def _build(self) -> None:
        texts = (
            self.tr(
                "Was Menschen hier anvertrauen, liegt verschlüsselt auf diesem Rechner und nirgends sonst. "
                "Die Passphrase ist der Schlüssel dazu: Wer den Rechner findet, kann ohne sie nichts lesen."
            ),
            self.tr(
                "Niemand kann sie ersetzen, auch wir nicht. Bitte aufschreiben und getrennt vom Rechner aufbewahren."
            ),
        )
        self._column.addWidget(Text(self.tr("Ein Schlüssel für die Pläne"), Kind.TITLE))
        for text in texts:
            self._column.addWidget(Text(text))
        self._secret(self.tr("&Passphrase, am besten vier bis sechs Wörter"))
        self._secret(self.tr("Noch &einmal, damit kein Tippfehler darin steckt"))

    def _problem_with(self, *typed: str) -> str:
        if len(typed[0]) < LEAST_LETTERS:
            return self.tr("Bitte mindestens {n} Zeichen nehmen, damit sie niemand errät.").format(n=LEAST_LETTERS)
        return "" if typed[0] == typed[1] else self.tr("Die beiden Eingaben sind verschieden. Bitte noch einmal.")

    def _go(self) -> str:
        return self.tr("So sei es")
