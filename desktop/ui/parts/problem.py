"""One sentence that says what did not go, in the colour of what is open."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from desktop.ui.parts.announce import announce
from desktop.ui.parts.text import Text


class Problem(Text):
    """Hidden until something is said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show and read out a sentence; "" takes it away."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._colour()
        if sentence:
            announce(self, sentence)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._colour()

    def _colour(self) -> None:
        colours = QPalette(QApplication.palette())
        colours.setColor(QPalette.ColorRole.WindowText, QColor(theme.of(colours).gap))
        self.setPalette(colours)
