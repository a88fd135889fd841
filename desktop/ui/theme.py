"""Colours, type and spacing: one place for how everything looks.

Colour says who (family, volunteers, professionals, the person), form says state. The palette carries the theme: ``of``
finds it again, so that a widget needs no other way to learn of a change than Qt's own palette change.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from desktop.domain.vocabulary import HelpSystem
from desktop.resources import resource

SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 16, 24
RADIUS = 5
TARGET = 32
"""The least height of anything to press, in pixels at 100 %."""

BODY_POINTS = 10.5
TEXT_PERCENTS = (100, 125, 150, 175, 200)
_APPEARANCE, _TEXT_PERCENT = "appearance", "textPercent"
"""Dynamic properties of the application: what the person has chosen."""


class Appearance(StrEnum):
    """What a person can choose; ``system`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance, as ``#RRGGBB``. ``tint`` is the opacity of a filled cell, 0 to 1."""

    name: Appearance
    window: str
    base: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    selection: str
    border: str
    line: str
    family: str
    volunteer: str
    professional: str
    client: str
    gap: str
    tint: float

    def who(self, system: HelpSystem) -> QColor:
        """The colour of a help system."""
        return QColor(
            {
                HelpSystem.CLIENT: self.client,
                HelpSystem.FAMILY: self.family,
                HelpSystem.VOLUNTEER: self.volunteer,
                HelpSystem.PROFESSIONAL: self.professional,
            }[system]
        )

    def tinted(self, colour: QColor, strength: float = 1.0) -> QColor:
        """The opaque colour that ``colour`` gives on the base at the theme's tint times ``strength``."""
        return blend(QColor(self.base), colour, min(1.0, self.tint * strength))


LIGHT = Theme(
    name=Appearance.LIGHT,
    window="#F6F5F2",
    base="#FFFFFF",
    text="#1B1F24",
    secondary="#555B63",
    accent="#1F5E8C",
    on_accent="#FFFFFF",
    selection="#DCE9F3",
    border="#868B92",
    line="#E2DFD8",
    family="#0F3D77",
    volunteer="#B57F00",
    professional="#007D75",
    client="#9167E4",
    gap="#A4161A",
    tint=0.13,
)
DARK = Theme(
    name=Appearance.DARK,
    window="#1B1D20",
    base="#232629",
    text="#E8E6E3",
    secondary="#B5B9BF",
    accent="#7FB2DA",
    on_accent="#14171A",
    selection="#2A4359",
    border="#7C8289",
    line="#34383D",
    family="#9CC0FA",
    volunteer="#F5E08A",
    professional="#2E9C92",
    client="#8972F8",
    gap="#F0604F",
    tint=0.18,
)
CONTRAST = Theme(
    name=Appearance.CONTRAST,
    window="#000000",
    base="#000000",
    text="#FFFFFF",
    secondary="#E6E6E6",
    accent="#6FD3FF",
    on_accent="#000000",
    selection="#00427A",
    border="#FFFFFF",
    line="#8C8C8C",
    family="#2588FC",
    volunteer="#FECD3C",
    professional="#A3F5CD",
    client="#E1D7FE",
    gap="#DD6B5A",
    tint=0.24,
)
THEMES = (LIGHT, DARK, CONTRAST)


def blend(below: QColor, above: QColor, opacity: float) -> QColor:
    """``above`` laid over ``below``."""
    rest = 1 - opacity
    return QColor.fromRgbF(
        below.redF() * rest + above.redF() * opacity,
        below.greenF() * rest + above.greenF() * opacity,
        below.blueF() * rest + above.blueF() * opacity,
    )


def of(palette: QPalette) -> Theme:
    """The theme whose palette this is."""
    window = palette.color(QPalette.ColorRole.Window).name().upper()
    return next((theme for theme in THEMES if theme.window == window), LIGHT)


def wanted(appearance: Appearance) -> Theme:
    """The theme for a choice; ``system`` asks the desktop for its contrast and colour scheme."""
    if appearance is Appearance.SYSTEM:
        hints = QApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return next(theme for theme in THEMES if theme.name is appearance)


def palette(theme: Theme) -> QPalette:
    """Every role of Qt's palette, set by hand."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Button: theme.base,
        role.ButtonText: theme.text,
        role.BrightText: theme.gap,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.base,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    faint = blend(QColor(theme.window), QColor(theme.text), 0.55)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, each, faint)
    return made


@cache
def _families() -> tuple[str, ...]:
    """Load the shipped fonts once; the families with Latin letters first, then those for other scripts."""
    found: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
        found.extend(family for family in families if family not in found)
    return tuple(sorted(found, key=len))


def body_font(percent: int = 100) -> QFont:
    """The font of running text at a text size of ``percent``."""
    font = QFont()
    font.setFamilies(list(_families()))
    font.setPointSizeF(BODY_POINTS * percent / 100)
    return font


class Kind(StrEnum):
    """What a text is, which decides its size and weight."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"


_SCALE = {Kind.TITLE: 1.6, Kind.HEADING: 1.2, Kind.BODY: 1.0, Kind.STRONG: 1.0, Kind.SMALL: 0.88}


@cache
def _made(kind: Kind, points: float) -> tuple[QFont, QFontMetrics]:
    made = QFont(QApplication.font())
    made.setPointSizeF(points * _SCALE[kind])
    made.setBold(kind in (Kind.TITLE, Kind.HEADING, Kind.STRONG))
    return made, QFontMetrics(made)


def font(kind: Kind) -> QFont:
    """The font for a kind of text at the present text size; it is shared, so copy it before changing it."""
    return _made(kind, QApplication.font().pointSizeF())[0]


def metrics(kind: Kind) -> QFontMetrics:
    """The measures of that font."""
    return _made(kind, QApplication.font().pointSizeF())[1]


@cache
def letter_font(pixels: int) -> QFont:
    """The font of a letter in a badge, ``pixels`` high."""
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setBold(True)
    return made


def text_scale() -> float:
    """How much larger than 100 % text is now; sizes in pixels that hold text grow by it."""
    return QApplication.font().pointSizeF() / BODY_POINTS


def scaled(pixels: float) -> int:
    """``pixels`` at 100 % as pixels at the present text size."""
    return round(pixels * text_scale())


def chosen() -> tuple[Appearance, int]:
    """The appearance and the text size in per cent that the person has chosen."""
    app = _application()
    return Appearance(app.property(_APPEARANCE) or Appearance.SYSTEM), int(app.property(_TEXT_PERCENT) or 100)


def apply(appearance: Appearance, percent: int) -> None:
    """Show the whole application in an appearance and a text size, and remember them as chosen."""
    app = _application()
    app.setProperty(_APPEARANCE, appearance.value)
    app.setProperty(_TEXT_PERCENT, percent)
    app.setPalette(palette(wanted(appearance)))
    app.setFont(body_font(percent))
    for widget in app.allWidgets():  # Qt tells only those of a new font that have none of their own
        if (kind := getattr(widget, "font_kind", None)) is not None:
            widget.setFont(font(kind))


def _application() -> QApplication:
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - there is nothing to show without one
    return app
