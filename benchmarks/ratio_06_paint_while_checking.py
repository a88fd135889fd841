"""Painting the week while the caseload is checked in the background, against painting it while nothing else happens.

Between any two paintings the window does one more slice of the check, as it does between two keys.
"""

from statistics import median

from PySide6.QtWidgets import QApplication

from benchmarks.figure import Figure
from benchmarks.shown_week import ShownWeek, milliseconds, shown_week

PAINTINGS = 300
HOUSEHOLDS = 400


def measure(short: bool = False) -> Figure:
    """Medians of paintings that take turns: after a slice of the check, and after nothing."""
    while_checking: list[float] = []
    idle: list[float] = []
    with shown_week(HOUSEHOLDS // (4 if short else 1)) as shown:
        while len(while_checking) < PAINTINGS // (4 if short else 1):
            shown.next_day()
            QApplication.processEvents()
            while shown.counting._timer.isActive():  # noqa: SLF001
                while_checking.append(milliseconds(shown.paint))
                idle.append(_idle(shown))
                QApplication.processEvents()
            shown.rest()
    ours, peer = median(while_checking), median(idle)
    return Figure(6, "a painting while the caseload is checked", ours, peer, ours / peer, 1.3, at_least=False)


def _idle(shown: ShownWeek) -> float:
    """The same, as soon as the window has been at rest for a while."""
    timer = shown.counting._timer  # noqa: SLF001
    timer.stop()
    QApplication.processEvents()
    shown.paint()
    taken = milliseconds(shown.paint)
    timer.start()
    return taken
