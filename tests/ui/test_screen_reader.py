"""What a screen reader on Linux hears of the window, asked over its own bus."""

from collections.abc import Iterator

import pytest

from tests.ui.screen_reader import Thing, require_programs, shown, wait_for


@pytest.fixture(scope="module")
def heard(tmp_path_factory) -> Iterator[list[Thing]]:
    """Everything that shows, once the open household stands and all three have been checked."""
    require_programs()
    with shown(tmp_path_factory.mktemp("reader")) as reader:
        (application,) = wait_for(reader.applications, lambda found: len(found) == 1)
        wait_for(lambda: list(names(reader.things(application), "list item")), lambda rows: _checked(rows) == 3)
        yield [thing for thing in reader.things(application) if thing.showing]


def _checked(rows: list[str]) -> int:
    return sum("offene Nahtstellen: " in row for row in rows)


def names(things, role: str) -> list[str]:
    return [thing.name.replace("\N{NO-BREAK SPACE}", " ") for thing in things if thing.role == role]


def test_the_households_are_read_with_place_and_open_seams(heard):
    rows = [name for name in names(heard, "list item") if "Beispielstadt" in name]
    assert "Erika Müller, Nord, Beispielstadt, offene Nahtstellen: 3 hoch, 8 mittel" in rows
    assert len(rows) == 3


def test_the_cells_of_the_week_are_read_as_sentences(heard):
    cells = names(heard, "cell")
    assert "Montag 8 Uhr, Insulin und Verband, Ayşe, zugesagt" in cells
    assert "Samstag, Warmes Mittagessen (Mo–Fr), an diesem Tag nicht nötig" in cells
    assert "Samstag 12 Uhr, Warmes Mittagessen (Sa, So), Jan, zugesagt" in cells
    assert names(heard, "column header")[0] == "Montag, 23. November 2026"
    assert "Insulin und Verband" in names(heard, "row header")


def test_buttons_tabs_and_menus_are_read_by_what_they_do(heard):
    buttons = names(heard, "push button")
    assert {"Neuer Haushalt", "Eine Woche zurück", "Eine Woche weiter", "Heute", "Angaben …"} <= set(buttons)
    assert "Offene Nahtstellen: 3 hoch, 8 mittel" in buttons
    assert names(heard, "page tab")[:3] == ["Woche", "Nahtstellen 11", "Menschen"]
    assert "Hilfe" in names(heard, "menu item")


def test_whatever_takes_the_focus_says_what_it_is(heard):
    reached = [thing for thing in heard if thing.focusable]
    assert {"list", "table", "push button", "text", "combo box"} <= {thing.role for thing in reached}
    assert [thing for thing in reached if not thing.name] == []
    assert [thing.name for thing in reached if thing.role == "combo box" and not thing.label] == []
