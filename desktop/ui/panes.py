"""Going from one part of the window to the next by key."""

from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QWidget


def beside(panes: Sequence[QWidget], steps: int) -> QWidget | None:
    """The pane so many steps after the one with the focus, around in a circle; ``None`` where there are none."""
    here = QApplication.focusWidget()
    inside = (at for at, pane in enumerate(panes) if here is pane or (here is not None and pane.isAncestorOf(here)))
    return panes[(next(inside, -1) + steps) % len(panes)] if panes else None
