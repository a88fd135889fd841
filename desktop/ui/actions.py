"""Everything a person can do, in one table: it feeds the menus, the shortcuts, quick open and the printed key card."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.domain.key_card import Key, KeyGroup
from desktop.texts import QT_TR_NOOP, speaker
from desktop.ui.mnemonics import distinct, letter, plain


class MenuName(StrEnum):
    """The menus in their order."""

    HOUSEHOLD = QT_TR_NOOP("&Haushalt")
    EDIT = QT_TR_NOOP("&Bearbeiten")
    PLAN = QT_TR_NOOP("&Plan")
    VIEW = QT_TR_NOOP("&Ansicht")
    HELP = QT_TR_NOOP("Hil&fe")


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action. ``needs_household``: it can be done only while one is open.

    ``choice`` names a group of which one is chosen at a time; ``gap`` puts a line above it in its menu.
    """

    id: str
    text: str
    menu: MenuName
    keys: str = ""
    needs_household: bool = True
    choice: str = ""
    gap: bool = False


_H, _E, _P, _V, _HELP = MenuName.HOUSEHOLD, MenuName.EDIT, MenuName.PLAN, MenuName.VIEW, MenuName.HELP

ACTIONS = (
    ActionSpec("new_household", QT_TR_NOOP("Neuer &Haushalt …"), _H, "Ctrl+N", needs_household=False),
    ActionSpec("edit_household", QT_TR_NOOP("&Angaben zum Haushalt …"), _H, "Ctrl+I"),
    ActionSpec("save_pdf", QT_TR_NOOP("Als &PDF speichern …"), _H, "Ctrl+P", gap=True),
    ActionSpec("print_household", QT_TR_NOOP("Alle Blätter &drucken …"), _H, "Ctrl+Shift+P"),
    ActionSpec("print_for_all", QT_TR_NOOP("Dieses Bla&tt für alle Haushalte …"), _H, "Ctrl+Alt+P"),
    ActionSpec("import_files", QT_TR_NOOP("Dateien über&nehmen …"), _H, "Ctrl+O", needs_household=False, gap=True),
    ActionSpec("hand_over", QT_TR_NOOP("Als Plandatei &weitergeben …"), _H, "Ctrl+Shift+O"),
    ActionSpec("answer", QT_TR_NOOP("Aus&kunft geben …"), _H, gap=True),
    ActionSpec("erase", QT_TR_NOOP("Für immer &löschen …"), _H),
    ActionSpec("show_settings", QT_TR_NOOP("E&instellungen"), _H, "Ctrl+,", needs_household=False, gap=True),
    ActionSpec("lock_window", QT_TR_NOOP("&Sperren"), _H, "Ctrl+L", needs_household=False),
    ActionSpec("quit", QT_TR_NOOP("&Beenden"), _H, "Ctrl+Q", needs_household=False),
    ActionSpec("undo", QT_TR_NOOP("&Rückgängig"), _E, "Ctrl+Z"),
    ActionSpec("redo", QT_TR_NOOP("&Wiederholen"), _E, "Ctrl+Shift+Z"),
    ActionSpec("quick_open", QT_TR_NOOP("Schnell &öffnen …"), _E, "Ctrl+K", needs_household=False, gap=True),
    ActionSpec("find", QT_TR_NOOP("Haushalte durch&suchen"), _E, "Ctrl+F", needs_household=False),
    ActionSpec("next_pane", QT_TR_NOOP("Zum &nächsten Bereich"), _E, "F6", needs_household=False),
    ActionSpec("previous_pane", QT_TR_NOOP("Zum &vorigen Bereich"), _E, "Shift+F6", needs_household=False),
    ActionSpec("new_task", QT_TR_NOOP("Neue &Aufgabe …"), _P, "Ctrl+T"),
    ActionSpec("edit_task", QT_TR_NOOP("Aufgabe &ändern …"), _P, "Ctrl+Shift+T"),
    ActionSpec("new_person", QT_TR_NOOP("&Jemanden aufnehmen …"), _P, "Ctrl+M"),
    ActionSpec("new_absence", QT_TR_NOOP("A&bwesenheit eintragen …"), _P, "Ctrl+Shift+A"),
    ActionSpec("consents", QT_TR_NOOP("Einwi&lligungen …"), _P, "Ctrl+Shift+M"),
    ActionSpec("new_handover", QT_TR_NOOP("Neue &Übergabe …"), _P, "Ctrl+U"),
    ActionSpec("new_transition", QT_TR_NOOP("Über&gang vorbereiten …"), _P, "Ctrl+Shift+U"),
    ActionSpec("make_version", QT_TR_NOOP("Fassung &festhalten …"), _P, "Ctrl+G"),
    ActionSpec("answers", QT_TR_NOOP("Ant&worten zur Vereinbarung"), _P, "Ctrl+Shift+G"),
    ActionSpec("round_table", QT_TR_NOOP("Gemeinsame Bes&prechung …"), _P, "Ctrl+Shift+R"),
    ActionSpec("visit", QT_TR_NOOP("Be&such vor Ort"), _P, "Ctrl+B"),
    ActionSpec("new_wish", QT_TR_NOOP("&Wunsch in eigenen Worten …"), _P, "Ctrl+W"),
    ActionSpec("copy_commitment", QT_TR_NOOP("Zusage auch an an&deren Tagen …"), _P, "Ctrl+Shift+C", gap=True),
    ActionSpec("replace_person", QT_TR_NOOP("Jemand anderes über&nimmt ab …"), _P, "Ctrl+R"),
    ActionSpec("pause_commitment", QT_TR_NOOP("Zusage &pausieren …"), _P, "Ctrl+Shift+E"),
    ActionSpec("end_commitment", QT_TR_NOOP("Zusage b&eenden …"), _P, "Ctrl+E"),
    ActionSpec("show_today", QT_TR_NOOP("Was &ansteht"), _V, "Ctrl+D", needs_household=False),
    ActionSpec("show_week", QT_TR_NOOP("&Woche"), _V, "Ctrl+1", choice="view"),
    ActionSpec("show_seams", QT_TR_NOOP("&Nahtstellen"), _V, "Ctrl+2", choice="view"),
    ActionSpec("show_people", QT_TR_NOOP("&Menschen"), _V, "Ctrl+3", choice="view"),
    ActionSpec("show_agreement", QT_TR_NOOP("&Vereinbarung"), _V, "Ctrl+4", choice="view"),
    ActionSpec("show_history", QT_TR_NOOP("Ve&rlauf"), _V, "Ctrl+5", choice="view"),
    ActionSpec("show_outage", QT_TR_NOOP("A&usfallprobe"), _V, "Ctrl+6", choice="view"),
    ActionSpec("this_week", QT_TR_NOOP("&Heute"), _V, "Ctrl+H", gap=True),
    ActionSpec("previous_week", QT_TR_NOOP("Eine Woche &zurück"), _V, "Alt+Left"),
    ActionSpec("next_week", QT_TR_NOOP("Eine Wo&che weiter"), _V, "Alt+Right"),
    ActionSpec("one_week", QT_TR_NOOP("Ei&ne Woche"), _V, "F7"),
    ActionSpec("four_weeks", QT_TR_NOOP("Vier Wochen im &Überblick"), _V, "F8"),
    ActionSpec("twelve_weeks", QT_TR_NOOP("Zwöl&f Wochen im Überblick"), _V, "F9"),
    ActionSpec("system", QT_TR_NOOP("Farben wie das S&ystem"), _V, needs_household=False, choice="colours", gap=True),
    ActionSpec("light", QT_TR_NOOP("H&ell"), _V, needs_household=False, choice="colours"),
    ActionSpec("dark", QT_TR_NOOP("&Dunkel"), _V, needs_household=False, choice="colours"),
    ActionSpec("contrast", QT_TR_NOOP("Hoher &Kontrast"), _V, needs_household=False, choice="colours"),
    ActionSpec("larger_text", QT_TR_NOOP("Schrift &größer"), _V, "Ctrl++", needs_household=False, gap=True),
    ActionSpec("smaller_text", QT_TR_NOOP("Schrift kle&iner"), _V, "Ctrl+-", needs_household=False),
    ActionSpec("normal_text", QT_TR_NOOP("Schrif&t normal"), _V, "Ctrl+0", needs_household=False),
    ActionSpec("handbook", QT_TR_NOOP("&Handbuch"), _HELP, "F1", needs_household=False),
    ActionSpec("key_card", QT_TR_NOOP("&Tastenkarte als PDF …"), _HELP, "Shift+F1", needs_household=False),
)


CELL_ACTIONS = ("copy_commitment", "replace_person", "pause_commitment", "end_commitment", "edit_task")
"""What the menu of a cell of the week offers."""


VIEW_ACTIONS = ("show_week", "show_seams", "show_people", "show_agreement", "show_history", "show_outage")
"""The actions that show the views of a household, in the order of their tabs."""


def build_actions(window: QMainWindow, lang: str) -> Mapping[str, QAction]:
    """Make every action, give it to ``window`` and hang it into its menu. Nothing is connected yet."""
    menus: dict[MenuName, QMenu] = {}
    for name, text in menu_texts(lang).items():
        menus[name] = window.menuBar().addMenu(text)
    texts = action_texts(lang)
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = QAction(texts[spec.id], window)
        action.setData(spec.id)
        if spec.keys:
            action.setShortcut(QKeySequence(spec.keys))
        if spec.choice:
            action.setCheckable(True)
            group = groups.setdefault(spec.choice, QActionGroup(window))
            group.addAction(action)
        if spec.gap:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(action)
        made[spec.id] = action
    return made


def menu_texts(lang: str) -> Mapping[MenuName, str]:
    """The menus in their order and what they are called; each has its own letter."""
    tr = speaker(lang)
    return dict(zip(MenuName, distinct([tr(name.value) for name in MenuName]), strict=True))


def action_texts(lang: str) -> Mapping[str, str]:
    """What the actions are called in their menus; within a menu each has its own letter."""
    tr = speaker(lang)
    texts: dict[str, str] = {}
    for name in MenuName:
        inside = [spec for spec in ACTIONS if spec.menu is name]
        said = distinct([tr(spec.text) for spec in inside])
        texts |= {spec.id: text for spec, text in zip(inside, said, strict=True)}
    return texts


def native_keys(keys: str) -> str:
    """Keys as they stand on the keyboard: "Strg+Umschalt+T"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


EVERYWHERE = (
    (QT_TR_NOOP("nehmen, was ausgewählt ist; ein Formular eintragen"), "Enter"),
    (QT_TR_NOOP("ein Formular eintragen und gleich das nächste beginnen"), "Ctrl+Enter"),
    (QT_TR_NOOP("verlassen, ohne etwas zu ändern"), "Esc"),
    (QT_TR_NOOP("zum nächsten Feld"), "Tab"),
    (QT_TR_NOOP("Menü zur Zelle oder Zeile"), "Shift+F10"),
    (QT_TR_NOOP("die Aufgabe dieser Zeile öffnen"), "F2"),
)
"""Keys that are no actions: they mean the same in every form, list and week."""


def key_groups(lang: str) -> tuple[KeyGroup, ...]:
    """Every action with its keys, menu by menu; one without keys of its own by the letters that lead to it."""
    tr, menus, texts = speaker(lang), menu_texts(lang), action_texts(lang)
    groups = []
    for name, title in menus.items():
        inside = [spec for spec in ACTIONS if spec.menu is name]
        keys = [
            Key(
                plain(texts[spec.id]),
                native_keys(spec.keys) if spec.keys else _way(title, texts[spec.id]),
            )
            for spec in inside
        ]
        groups.append(KeyGroup(plain(title), tuple(keys)))
    everywhere = tuple(Key(tr(text), native_keys(keys)) for text, keys in EVERYWHERE)
    return (KeyGroup(tr("Überall"), everywhere), *groups)


def _way(menu: str, text: str) -> str:
    return f"{native_keys('Alt+' + letter(menu))}, {letter(text).upper()}"


def show_undo(actions: Mapping[str, QAction], stack: QUndoStack) -> None:
    """Let undo and redo say what they would take back or do again."""
    for action, possible, what in (
        (actions["undo"], stack.canUndo(), stack.undoText()),
        (actions["redo"], stack.canRedo(), stack.redoText()),
    ):
        action.setEnabled(possible)
        action.setToolTip(what)
        action.setStatusTip(what)
