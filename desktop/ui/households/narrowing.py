"""Which households the list shows, and which come first."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import NahtstelleError
from desktop.domain.ports import ALL, Sieve
from desktop.ui import theme
from desktop.ui.parts.inputs import Choice
from desktop.ui.today.due import REVIEW_WITHIN
from desktop.ui.workspace import Workspace

OWN, REVIEW, AREA = "own", "review", "area:"
LATER_MS = 300
"""Areas are looked up after the list has been painted."""


class Narrowing(QWidget):
    """Two choices: whose or which households, and in which order.

    Signals:
        changed: something else is chosen.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.which: Choice[str] = Choice(self)
        self.which.say_name(self.tr("Welche Haushalte"))
        self.order: Choice[bool] = Choice(self)
        self.order.say_name(self.tr("Was zuerst kommt"))
        self.order.offer([(False, self.tr("Nach Namen")), (True, self.tr("Dringendes zuerst"))])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self.which)
        column.addWidget(self.order)
        self._offer(())
        self.which.currentIndexChanged.connect(self.changed)
        self.order.currentIndexChanged.connect(self.changed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._read_areas)

    def look_anew(self) -> None:
        """Households have come, gone or moved: offer the areas as they are, a moment later."""
        self._later.start()

    def sieve(self) -> Sieve:
        """What is chosen, for the store."""
        which = self.which.value()
        if which == OWN:
            return Sieve(pilot=self.workspace.store.author)
        if which == REVIEW:
            return Sieve(review_by=self.workspace.today + REVIEW_WITHIN)
        return Sieve(area=which.removeprefix(AREA)) if which else ALL

    def burning(self) -> bool:
        """Whether those come first in which the worst is open."""
        return self.order.value()

    def show_all(self) -> None:
        """Show all households."""
        self.which.blockSignals(True)
        self.which.choose("")
        self.which.blockSignals(False)

    def nothing(self) -> str:
        """Why none is shown, "" while all are."""
        which = self.which.value()
        if which == OWN and not self.workspace.store.author:
            return self.tr("Ihr Name steht noch nicht in den Einstellungen (Strg+Komma).")
        if which == OWN:
            name = self.workspace.store.author
            return self.tr("In keinem Haushalt hält {name} die Fäden.").format(name=name)
        return self.tr("Hier ist gerade kein Haushalt dabei.") if which else ""

    def _read_areas(self) -> None:
        try:
            found = self.workspace.store.areas()
        except NahtstelleError:  # locked meanwhile; it is looked up again with the next change
            return
        chosen = self.which.value()
        self.which.blockSignals(True)
        self._offer(found)
        self.which.choose(chosen)
        self.which.blockSignals(False)
        if self.which.value() != chosen:
            self.changed.emit()

    def _offer(self, areas: Sequence[str]) -> None:
        self.which.offer(
            [
                ("", self.tr("Alle Haushalte")),
                (OWN, self.tr("Wo ich die Fäden halte")),
                (REVIEW, self.tr("Blick auf den Plan steht an")),
                *((AREA + area, area) for area in areas),
            ]
        )
