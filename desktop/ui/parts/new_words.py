"""Two lines for a new passphrase, which is typed twice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.parts.form import Field

LEAST_LETTERS = 12


class NewWords(QWidget):
    """A new passphrase and the same once more.

    Signals:
        entered: Enter was pressed in one of them.
    """

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        self.first, self.again = QLineEdit(self), QLineEdit(self)
        names = (
            self.tr("&Passphrase, am besten vier bis sechs Wörter"),
            self.tr("Noch &einmal, damit kein Tippfehler darin steckt"),
        )
        for name, line in zip(names, (self.first, self.again), strict=True):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self.entered)
            column.addWidget(Field(name, line, parent=self))
        self.seen = QCheckBox(self.tr("Zeichen &zeigen"), self)
        self.seen.toggled.connect(self._on_seen)
        column.addWidget(self.seen)
        self.setFocusProxy(self.first)

    def problem(self) -> str:
        """Why these words cannot be taken; "" where they can."""
        if len(self.first.text()) < LEAST_LETTERS:
            return self.tr("Bitte mindestens {n} Zeichen nehmen, damit sie niemand errät.").format(n=LEAST_LETTERS)
        if self.first.text() != self.again.text():
            return self.tr("Die beiden Eingaben sind verschieden. Bitte noch einmal.")
        return ""

    def words(self) -> str:
        """The passphrase."""
        return self.first.text()

    def forget(self) -> None:
        """Let nothing stay in the lines."""
        self.first.clear()
        self.again.clear()
        self.seen.setChecked(False)

    def _on_seen(self, seen: bool) -> None:
        for line in (self.first, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)
