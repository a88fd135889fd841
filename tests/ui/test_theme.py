"""Colours are told apart by everybody, and text can be read on what lies below it."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QPalette, QRawFont

from desktop.domain.vocabulary import HelpSystem
from desktop.ui import theme
from desktop.ui.parts.text import Text
from desktop.ui.theme import CONTRAST, DARK, LIGHT, THEMES, Appearance, Theme
from tests.helpers import muller
from tests.ui.colour import COLOUR_VISION, contrast, distance

LEAST_DISTANCE = 15
"""CIEDE2000 between any two of family, volunteers, professionals, the person and a gap."""

BY_NAME = pytest.mark.parametrize("colours", THEMES, ids=lambda each: each.name)


def meanings(colours: Theme) -> dict[str, str]:
    names = ("family", "volunteer", "professional", "client", "gap")
    return {name: getattr(colours, name) for name in names}


def test_the_distance_is_that_of_the_standard():
    # Pairs 1 and 25 of the test data of Sharma, Wu and Dalal need Lab; black and white are 100 apart in all of them.
    assert distance("#000000", "#FFFFFF") == pytest.approx(100, abs=0.1)
    assert distance("#0F3D77", "#A4161A") == pytest.approx(distance("#A4161A", "#0F3D77"))
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@BY_NAME
@pytest.mark.parametrize("vision", COLOUR_VISION)
def test_who_is_told_apart_with_any_colour_vision(colours: Theme, vision: str):
    for (one, first), (other, second) in combinations(meanings(colours).items(), 2):
        assert distance(first, second, vision) >= LEAST_DISTANCE, f"{one} and {other}"


@BY_NAME
def test_text_can_be_read_everywhere(colours: Theme):
    least = 7 if colours is CONTRAST else 4.5
    for ground in (colours.window, colours.base, colours.selection):
        assert contrast(colours.text, ground) >= 7
        assert contrast(colours.secondary, ground) >= least
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    for ground in (colours.window, colours.base):
        assert contrast(colours.gap, ground) >= 4.5


@BY_NAME
def test_text_can_be_read_on_every_tint(colours: Theme):
    for system in HelpSystem:
        tint = colours.tinted(colours.who(system)).name()
        assert contrast(colours.text, tint) >= 7
        assert contrast(colours.secondary, tint) >= 4.5, system
    wash = colours.tinted(QColor(colours.gap), 0.55).name()
    assert contrast(colours.text, wash) >= 7
    assert contrast(colours.gap, wash) >= 3, "the mark"


@BY_NAME
def test_edges_and_focus_can_be_seen(colours: Theme):
    for ground in (colours.window, colours.base):
        assert contrast(colours.border, ground) >= 3
        assert contrast(colours.accent, ground) >= 3
        for name, colour in meanings(colours).items():
            assert contrast(colour, ground) >= 3, name


@BY_NAME
def test_the_palette_carries_its_theme(colours: Theme):
    assert theme.of(theme.palette(colours)) is colours


@BY_NAME
def test_no_role_of_the_palette_is_left_to_chance(colours: Theme):
    made = theme.palette(colours)
    own = {value.upper() for value in vars_of(colours)}
    for role in QPalette.ColorRole:
        if role in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole):
            continue
        assert made.color(QPalette.ColorGroup.Active, role).name().upper() in own, role


def vars_of(colours: Theme) -> list[str]:
    values = (getattr(colours, name) for name in Theme.__slots__)
    return [value for value in values if isinstance(value, str) and value.startswith("#")]


def test_a_choice_is_remembered_and_shown(look):
    look(Appearance.DARK, 150)
    assert theme.chosen() == (Appearance.DARK, 150)
    assert theme.wanted(Appearance.DARK) is DARK
    assert theme.text_scale() == pytest.approx(1.5)
    assert theme.scaled(20) == 30
    look(Appearance.LIGHT, 100)
    assert theme.wanted(Appearance.LIGHT) is LIGHT


def test_names_in_many_scripts_have_letters_in_the_shipped_fonts(dressed):
    fonts = [raw_font(family) for family in theme.body_font().families()]
    for text in ("Nguyễn Thị Hạnh", "محمد الأحمد", "Łukasiewicz ẞ", "Ольга Иванова", "Παπαδάκης", "Ağaoğlu Yıldırım"):
        for letter in text.replace(" ", ""):
            assert any(font.supportsCharacter(ord(letter)) for font in fonts), letter


def raw_font(family: str) -> QRawFont:
    font = theme.body_font()
    font.setFamilies([family])
    return QRawFont.fromFont(font)


def test_every_label_grows_with_the_text_while_it_is_shown(look, open_window, vault_with):
    window = open_window(vault_with(muller()))
    window.workspace.open("mueller")
    for show in (window.page.show_week, window.page.show_seams, window.page.show_people, window.page.show_history):
        show()
    labels = window.findChildren(Text)
    before = [label.font().pointSizeF() for label in labels]
    look(Appearance.LIGHT, 200)
    assert [label.font().pointSizeF() for label in labels] == [pytest.approx(2 * size) for size in before]
    assert len(labels) > 10
    window.close()
