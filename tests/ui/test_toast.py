"""The word about what was done stands over nobody's name and over nothing that the person is at."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from desktop.ui.actions import VIEW_ACTIONS
from desktop.ui.main_window import MainWindow
from desktop.ui.parts.clearings import focus_in, heads_in
from tests.helpers import muller

PLACES = ("show_today", "visit", "round_table", "new_transition")


@pytest.fixture
def window(open_window, vault_with) -> Iterator[MainWindow]:
    made = open_window(vault_with(muller()))
    made.workspace.open("mueller")
    yield made
    made.close()


def covers(window: MainWindow) -> list[QRect]:
    around = window.toast.parentWidget()
    return [rect for rect in (*heads_in(around), *focus_in(around)) if rect.intersects(window.toast.geometry())]


@pytest.mark.parametrize("view", [*VIEW_ACTIONS, *PLACES])
@pytest.mark.parametrize("wide", [1366, 1000])
def test_in_every_view_head_and_focus_stay_clear(window, view, wide, qtbot):
    window.resize(wide, 760)
    window.doing(view)()
    QApplication.processEvents()
    around = window.toast.parentWidget()
    assert heads_in(around), "every view says what it is about"
    for said in (window._on_done, window._on_undone, window._on_redone):
        said("Notiz aufgehoben")
        QApplication.processEvents()
        assert covers(window) == []
        assert around.rect().contains(window.toast.geometry())


def test_it_stays_clear_of_every_cell_that_the_person_comes_to(window, qtbot):
    window.page.show_week()
    table = window.page.week.table
    table.setFocus()
    window._on_undone("Notiz aufgehoben")
    model = table.model()
    for row in range(model.rowCount()):
        table.setCurrentIndex(model.index(row, model.columnCount() // 2))
        qtbot.waitUntil(lambda: covers(window) == [], timeout=2000)


def test_it_makes_way_when_somebody_begins_to_write_under_it(window, qtbot):
    window.doing("visit")()
    note = window.places.visiting.notes.text
    window._on_undone("Notiz aufgehoben")
    note.setFocus()
    qtbot.waitUntil(lambda: covers(window) == [], timeout=2000)
    assert focus_in(window.toast.parentWidget()) == [
        QRect(note.mapTo(window.toast.parentWidget(), QPoint()), note.size())
    ]


def test_it_stays_in_front_when_another_view_comes(window, qtbot):
    window.doing("visit")()
    window._on_undone("Notiz aufgehoben")
    window.doing("show_week")()
    around, toast = window.toast.parentWidget(), window.toast
    qtbot.waitUntil(lambda: toast.isAncestorOf(around.childAt(toast.geometry().topLeft() + QPoint(20, 20))) or
                    around.childAt(toast.geometry().topLeft() + QPoint(20, 20)) is toast, timeout=2000)  # fmt: skip
