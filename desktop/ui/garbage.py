"""Python's cyclic garbage, collected in the window's thread alone.

Python collects wherever it happens to run. In a thread beside the window it would delete widgets that nobody holds any
more there, and Qt does not survive that.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500


class Garbage(QObject):
    """Collects every half second as often as Python itself would, until ``stop``.

    What was there before, modules above all, is no longer looked through, so that a collection stays short.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(EVERY_MS)

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect(self) -> None:
        due = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if due[2] and due[1] else 1 if due[1] else 0)
