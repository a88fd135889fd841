"""Four and twelve weeks as patterns: what is open stands out, and Enter leads into the week itself."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.helpers import muller, press


def test_patterns_lead_into_the_week_where_something_is_open(open_window, vault_with):
    window = open_window(vault_with(muller()))
    window.workspace.open("mueller")
    week = window.page.week
    press(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is week.weeks
    assert (week.weeks.weeks.columnCount(), week.zoom.value()) == (4, 4)
    press(Qt.Key.Key_F9)
    model = week.weeks.weeks
    assert model.columnCount() == 12
    assert not week.strip.isVisible()

    # The lunch on the fourth weekend is open on one day, and the pattern says so in words too.
    row = [task.id for task in model.tasks].index("lunch-weekend")
    index = model.index(row, 3)
    assert model.pattern(index).words("de") == "Jan · 1 offen"
    assert "Warmes Mittagessen (Sa, So), Jan · 1 offen" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.pattern(index).cells[:5] == (None,) * 5
    week.weeks.setCurrentIndex(index)
    press(Qt.Key.Key_Return)
    assert week.zoom.value() == 1
    assert week.monday == date(2026, 12, 14)
    assert week.current_task() == "lunch-weekend"
    assert QApplication.focusWidget() is week.table

    # A step goes as far as what is shown.
    press(Qt.Key.Key_F8)
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert week.monday == date(2027, 1, 11)
    press(Qt.Key.Key_F7)
    assert week.table.isVisible()
    window.close()
