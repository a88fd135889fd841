"""A box to tick beside words of people."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.ui import theme
from desktop.ui.parts.text import no_mnemonic, plain_tip

NARROWEST = 120


class Tick(QCheckBox):
    """``words`` end in "…" where they are too long, and then stand whole in the tooltip: no name widens a window.

    ``whole`` is what the tooltip says in any case.
    """

    def __init__(self, words: str, parent: QWidget | None = None, *, whole: str = "") -> None:
        super().__init__(no_mnemonic(words), parent)
        self._words, self._whole = words, whole
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(NARROWEST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        too_long = self._words if self.sizeHint().width() > self.width() else ""
        self.setToolTip(plain_tip(self._whole or too_long))
