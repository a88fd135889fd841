"""Widgets that nobody holds any more go in the window's thread, whatever other threads do meanwhile."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QWidget

from desktop.ui.garbage import EVERY_MS, Garbage


class Ring(QWidget):
    """A widget that holds itself, and tells in which thread it went."""

    def __init__(self, gone: list[str]) -> None:
        super().__init__()
        self.ring = self
        weakref.finalize(self, lambda: gone.append(threading.current_thread().name))


def work_hard() -> None:
    """Make garbage enough for many collections."""
    for _ in range(200_000):
        one: list[object] = []
        one.append(one)


def test_a_lost_widget_goes_in_the_windows_thread(garbage, qtbot):
    gone: list[str] = []
    Ring(gone)
    beside = threading.Thread(target=work_hard, name="beside")
    beside.start()
    beside.join()
    assert gone == []
    qtbot.waitUntil(lambda: bool(gone), timeout=20 * EVERY_MS)
    assert gone == [threading.main_thread().name]


def test_afterwards_python_collects_by_itself_again(dressed):
    made = Garbage(dressed)
    assert not gc.isenabled()
    made.stop()
    made.deleteLater()
    assert gc.isenabled()
