"""What tests of the window share: a real vault with a household in it, typing, and looking for things."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.plan import Plan
from desktop.exchange.plan_file import read_plan
from desktop.resources import resource
from desktop.storage.vault import Vault
from desktop.storage.ways import LEAST_MEMORY, LEAST_PASSES, Cost, Passphrase

MULLER_ON = date(2026, 11, 23)
"""The day for which the flags of the Müller household are known."""

QUICK = Cost(passes=LEAST_PASSES, memory=LEAST_MEMORY)
WORDS = "vier Wörter für den Tresor"


def muller() -> Plan:
    """The household of Erika Müller as shipped."""
    return read_plan(resource("examples", "mueller.plan.json").read_bytes())


def new_vault(folder: Path, *plans: Plan) -> Vault:
    """A vault with these households, open."""
    vault = Vault.create(folder, [Passphrase(WORDS, QUICK)])
    vault.add(plans)
    return vault


def reopened(folder: Path) -> Vault:
    """The vault as a new start of the program finds it."""
    return Vault.open(folder, [Passphrase(WORDS)])


def type_text(text: str, widget: QWidget | None = None) -> None:
    """Type as a person does. ``QTest.keyClicks`` aborts the process on ä, ö, ü, é and more."""
    for letter in text:
        target = widget or QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget with the left button, in its middle unless said otherwise."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())
    QApplication.processEvents()
