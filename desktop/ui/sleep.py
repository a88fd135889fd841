"""Hears from the system that the computer is about to sleep, where there is something that tells (logind, D-Bus)."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
INTERFACE, SIGNAL = "org.freedesktop.login1.Manager", "PrepareForSleep"


class SleepWatch(QObject):
    """Listens on ``bus``; on systems without one it never says anything, and the clock on the wall tells afterwards.

    Signals:
        falling_asleep: the computer is about to sleep.
    """

    falling_asleep = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        slot: Any = SLOT("on_prepare(bool)")  # the stub says bytes, and only text is taken
        self.listening = bus.isConnected() and bus.connect(SERVICE, PATH, INTERFACE, SIGNAL, self, slot)

    @Slot(bool)
    def on_prepare(self, asleep: bool) -> None:
        """Heard before (``True``) and after sleeping."""
        if asleep:
            self.falling_asleep.emit()
