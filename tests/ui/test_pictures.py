"""Every view is grabbed as for people to look at: none is empty, and no words are cut without saying so."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QScrollArea, QWidget

from desktop.exchange.examples import example_plans
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.text import ElidedText, Text
from desktop.ui.parts.tick import Tick
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, muller
from tests.rare_views import Views, hard_plans, hard_views, rare_views, windows
from tests.screens import starts

LEAST_INK = 0.004
"""As much of a picture differs from its ground at least."""
SLACK = 2


def seen(widget: QWidget) -> QRect:
    """The part of a widget that is within all it stands in; what can be scrolled to counts as seen."""
    rect, at = widget.rect(), widget
    while not at.isWindow() and not isinstance(at.parentWidget().parentWidget(), QScrollArea):
        rect = rect.translated(at.pos()) & at.parentWidget().rect()
        at = at.parentWidget()
    return rect.translated(-widget.mapTo(at, QPoint()))


def cut(widget: QWidget) -> bool:
    """Whether words of a visible widget are not seen whole, and nothing says so."""
    if isinstance(widget, QLabel):
        if isinstance(widget, ElidedText) or not widget.text():
            return False
        room = widget.contentsRect()
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + SLACK
        return widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) > room.width() + SLACK
    if isinstance(widget, Tick):
        return widget.sizeHint().width() > widget.width() + SLACK and not widget.toolTip()
    if isinstance(widget, QAbstractButton) and widget.text():
        hint = widget.sizeHint()
        return hint.width() > widget.width() + SLACK or hint.height() > widget.height() + SLACK
    return False


def faults(widget: QWidget) -> list[str]:
    """What is cut, and what lies outside of what it stands in."""
    found = []
    for child in widget.findChildren(QWidget):
        if not child.isVisible() or child.window() is not widget.window() or child.objectName().startswith("qt_"):
            continue
        if cut(child):
            found.append(f"cut: {type(child).__name__} {child.text()[:60]!r}")
        if isinstance(child, Text | QAbstractButton) and seen(child) != child.rect() and not scrolled(child):
            found.append(f"outside: {type(child).__name__} {child.text()[:60]!r} {seen(child)} of {child.rect()}")
    return found


def scrolled(widget: QWidget) -> bool:
    """Whether it stands in something that scrolls."""
    at = widget.parentWidget()
    while at is not None and not isinstance(at, QScrollArea):
        at = at.parentWidget()
    return at is not None


def ink(image: QImage) -> float:
    """How much of a picture differs from its ground."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    line, grey = small.bytesPerLine(), bytes(small.constBits())
    dots = b"".join(grey[y * line : y * line + small.width()] for y in range(0, small.height(), 2))
    return 1 - max(map(dots.count, range(256))) / len(dots)


def looked_at(window: MainWindow, shown: Views) -> Iterator[str]:
    """What is wrong in any of the views of a window."""
    wide, high = window.width(), window.height()
    for name, show in shown:
        show()
        QApplication.processEvents()
        window.toast.hide()
        yield from wrong(name, window)
        if window.width() > wide:
            yield f"{name}: the window grew from {wide} to {window.width()}"
            window.resize(wide, high)


def wrong(name: str, widget: QWidget) -> Iterator[str]:
    QApplication.processEvents()
    yield from (f"{name}: {fault}" for fault in faults(widget))
    if ink(widget.grab().toImage()) < LEAST_INK:
        yield f"{name}: empty"


@pytest.fixture
def looks(look: Callable[..., None]) -> Callable[[MainWindow, Appearance, int], None]:
    """Changes look and size of the text, and gives the window the room that people have at that size."""

    def change(window: MainWindow, appearance: Appearance, percent: int) -> None:
        look(appearance, percent)
        window.resize(*((1366, 800) if percent == 100 else (1600, 1000)))
        QApplication.processEvents()

    return change


def test_no_view_that_is_seldom_seen_is_empty_or_cuts_words(open_window, vault_with, looks, tmp_path: Path):
    window = open_window(vault_with(*example_plans(MULLER_ON)))
    window.workspace.open(muller().household.id)
    looks(window, Appearance.DARK, 100)
    found = list(looked_at(window, rare_views(window)))
    for name, show in windows(window, tmp_path):
        found += wrong(name, show())
    assert found == []
    window.close()


@pytest.mark.parametrize(("household", "percent"), [("leer", 100), ("lang", 100), ("lang", 200), ("schriften", 200)])
def test_no_name_however_long_or_foreign_cuts_words_or_widens_the_window(
    open_window, vault_with, looks, household, percent
):
    window = open_window(vault_with(*hard_plans()))
    looks(window, Appearance.CONTRAST, percent)
    window.workspace.open(household)
    assert list(looked_at(window, hard_views(window, household))) == []
    window.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pages_before_the_window_show_all_their_words(garbage, look, tmp_path: Path, percent):
    look(Appearance.LIGHT, percent)
    assert [fault for name, show in starts(tmp_path, "de") for fault in wrong(name, show())] == []


def test_words_that_are_cut_and_empty_pictures_are_found(qtbot):
    label = QLabel("Ein Satz, der hier nicht hineinpasst")
    box = QCheckBox("Noch ein Satz, der hier nicht hineinpasst")
    whole = QWidget()
    qtbot.addWidget(whole)
    for at, each in enumerate((label, box)):
        each.setParent(whole)
        each.setGeometry(0, 40 * at, 60, 30)
    whole.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    whole.show()
    assert [fault[:4] for fault in faults(whole)] == ["cut:", "cut:"]
    blank = QImage(40, 40, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert ink(blank) == 0
