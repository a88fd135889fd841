"""Writes the page of the handbook that lists all keys: ``python docs/make_keys.py``."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from desktop.ui.actions import ACTIONS, MenuName

PAGE = Path(__file__).parent / "handbuch" / "tasten.md"
GERMAN = {"Ctrl": "Strg", "Shift": "Umschalt", "Left": "Pfeil links", "Right": "Pfeil rechts"}
EVERYWHERE = (
    ("Eingabe", "öffnet, was gewählt ist; trägt ein Blatt ein"),
    ("Esc", "schließt das Blatt rechts"),
    ("Pfeiltasten", "gehen von Feld zu Feld"),
    ("Tab, Umschalt+Tab", "gehen zum nächsten, zum vorigen"),
)


def keys(shortcut: str) -> str:
    """A shortcut as German keyboards name it."""
    parts = shortcut.replace("++", "+Plus").split("+")
    return "+".join(GERMAN.get(part, part) for part in parts)


def page() -> str:
    """The page, from the table of actions that feeds the menus too."""
    lines = ["# Alle Tasten", "", "Diese Seite entsteht aus derselben Tabelle wie die Menüs.", ""]
    for menu in MenuName:
        found = [spec for spec in ACTIONS if spec.menu is menu and spec.keys]
        if found:
            lines += [f"## {menu.value.replace('&', '')}", "", "| Tasten | |", "|---|---|"]
            lines += [f"| {keys(spec.keys)} | {spec.text.replace('&', '').removesuffix(' …')} |" for spec in found]
            lines.append("")
    lines += ["## Überall", "", "| Tasten | |", "|---|---|", *(f"| {key} | {what} |" for key, what in EVERYWHERE), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
