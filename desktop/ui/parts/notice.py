"""A bar above everything for what a person should know as long as the window is open."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import theme
from desktop.ui.parts.announce import announce
from desktop.ui.parts.text import Text
from desktop.ui.theme import Kind


class Notice(Text):
    """Hidden until there is something to say; sentences stand one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Kind.STRONG, parent=parent)
        self.setMargin(theme.SPACE_S)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText("\n".join(line for line in (self.text(), sentence) if line))
        self.show()
        announce(self, sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.palette().highlight())
        super().paintEvent(event)
