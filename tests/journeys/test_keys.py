"""The keys as a care pilot meets them, with a real keyring: the first day, locked in mid-edit, the keyring gone."""

import gc
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from desktop.documents.recovery import LETTERS
from desktop.domain.keeper import Typed
from desktop.keeper import VaultDoors, VaultKeeper
from desktop.storage import holds_vault, os_keyring
from desktop.storage.errors import Unprotected
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring
from desktop.ui.start.first_run import Beginning, FirstRun
from desktop.ui.start.gate import Gate
from tests.documents.pdf import shown as shown_in
from tests.helpers import click, muller, press, type_text
from tests.storage.secret_service import SecretService, require_programs

CTRL = Qt.KeyboardModifier.ControlModifier

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.usefixtures("dressed"),
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),  # secretstorage leaves its connections open
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Computer:
    """A computer with a keyring of its own, which can get lost."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder, self._monkeypatch = folder, monkeypatch
        self._services: list[SecretService] = []

    def new_keyring(self) -> SecretService:
        self.stop()
        service = SecretService(self._folder / f"home{len(self._services)}")
        service.start()
        self._services.append(service)
        self._monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        return service

    def stop(self) -> None:
        if self._services:
            self._services[-1].stop()
        gc.collect()


@pytest.fixture
def computer(tmp_path, monkeypatch) -> Iterator[Computer]:
    require_programs()
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = Computer(tmp_path, monkeypatch)
    made.new_keyring()
    yield made
    made.stop()


def shown(dialog: QDialog, qtbot):
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def words_in(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def paper_of(first: FirstRun, folder: Path, qtbot) -> RecoveryCode:
    """Save the sheet, as the button does once a place was chosen, and read the code off it."""
    qtbot.waitUntil(lambda: first.codes is not None and first.codes.sheet is not None, timeout=60_000)
    assert first.codes.save_to(folder / "sheet.pdf")
    return code_on((folder / "sheet.pdf").read_bytes())


def code_on(sheet: bytes) -> RecoveryCode:
    """The groups by their large letters: how far apart they stand depends on what they are."""
    large = [string.text for string in shown_in(sheet) if string.size == LETTERS]
    return RecoveryCode.read(" ".join(group for group in large if re.fullmatch(r"[0-9A-Z]{4}", group)))


def type_back(first: FirstRun, code: RecoveryCode, qtbot) -> None:
    for number, line in zip(first.codes.asked, first.codes.lines, strict=True):
        line.setFocus()
        type_text(code.groups[number - 1].lower())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.stack.currentWidget() is first.begin, timeout=60_000)


def first_day(folder: Path, tmp_path: Path, qtbot) -> tuple[Vault, RecoveryCode]:
    first = shown(FirstRun(VaultDoors(folder), VaultKeeper, "de"), qtbot)
    press(Qt.Key.Key_Return)
    code = paper_of(first, tmp_path, qtbot)
    type_back(first, code, qtbot)
    press(Qt.Key.Key_Return)
    assert first.result()
    assert first.beginning is Beginning.OWN
    return first.opened, code


def test_the_first_day_key_code_and_first_household(computer, tmp_path, qtbot, open_window):
    folder = tmp_path / "plans"
    first = shown(FirstRun(VaultDoors(folder), VaultKeeper, "de"), qtbot)
    assert str(folder) in words_in(first)
    press(Qt.Key.Key_Return)
    code = paper_of(first, tmp_path, qtbot)
    assert "Schlüsselbund" in words_in(first)
    assert not any(group in words_in(first) for group in code.groups)
    with pytest.raises(Unprotected):  # the paper is not proven yet
        first.opened.save(None, muller())
    type_back(first, code, qtbot)
    press(Qt.Key.Key_Return)
    with first.opened as vault:
        window = open_window(vault)
        window.guard(VaultKeeper(vault))
        window.forms.new_household()
        type_text("Nguyễn")
        press(Qt.Key.Key_Return)
        assert window.workspace.plan.household.name == "Nguyễn"
        window.close()
    again = Gate(VaultDoors(folder), "de")
    qtbot.addWidget(again)
    with again.knock() as vault:
        assert not again.isVisible()
        assert [row.name for row in vault.households()] == ["Nguyễn"]


def test_a_group_that_differs_from_the_sheet_is_told_and_proves_nothing(computer, tmp_path, qtbot):
    first = shown(FirstRun(VaultDoors(tmp_path / "plans"), VaultKeeper, "de"), qtbot)
    press(Qt.Key.Key_Return)
    code = paper_of(first, tmp_path, qtbot)
    for line in first.codes.lines:
        line.setFocus()
        type_text("0000")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "steht anders auf dem Blatt" in words_in(first), timeout=30_000)
    assert not first.opened.recovery_confirmed
    for line in first.codes.lines:
        line.clear()
    type_back(first, code, qtbot)
    first.opened.close()


def test_a_start_that_was_broken_off_goes_on_where_it_was(computer, tmp_path, qtbot):
    folder = tmp_path / "plans"
    first = shown(FirstRun(VaultDoors(folder), VaultKeeper, "de"), qtbot)
    press(Qt.Key.Key_Return)
    paper_of(first, tmp_path, qtbot)
    identity = first.opened.id
    first.opened.close()  # the power goes
    first.hide()
    gate = Gate(VaultDoors(folder), "de")
    qtbot.addWidget(gate)
    with gate.knock() as vault:
        assert vault.id == identity
        assert VaultKeeper(vault).unprotected()
        again = shown(FirstRun(VaultDoors(folder), VaultKeeper, "de", vault), qtbot)
        assert "Papier" in words_in(again)
        code = paper_of(again, tmp_path, qtbot)
        type_back(again, code, qtbot)
        assert not VaultKeeper(vault).unprotected()


def test_without_a_keyring_a_passphrase_is_asked_for_and_opens_from_then_on(tmp_path, qtbot, monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    folder = tmp_path / "plans"
    first = shown(FirstRun(VaultDoors(folder), VaultKeeper, "de"), qtbot)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.stack.currentWidget() is first.new_words, timeout=60_000)
    for words in ("größer als nötig", "größer als nötig"):
        type_text(words)
        QTest.keyClick(first.focusWidget(), Qt.Key.Key_Tab)
    click(first.take)
    code = paper_of(first, tmp_path, qtbot)
    type_back(first, code, qtbot)
    first.opened.close()
    first.hide()
    gate = Gate(VaultDoors(folder), "de")
    assert gate.knock() is None
    shown(gate, qtbot)
    type_text("größer als nötig")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.opened is not None, timeout=60_000)
    gate.opened.close()


def test_the_laptop_is_locked_in_mid_edit_and_the_keyring_opens_it_at_a_key(computer, tmp_path, qtbot, open_window):
    vault, _code = first_day(tmp_path / "plans", tmp_path, qtbot)
    with vault:
        vault.save(None, muller())
        window = open_window(vault)
        window.guard(VaultKeeper(vault))
        window.workspace.open("mueller")
        window.page.show_people()
        press(Qt.Key.Key_W, CTRL)
        type_text("Noch einmal ans Me")
        press(Qt.Key.Key_L, CTRL)
        assert vault.locked
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not window.keeping.lock.locked, timeout=30_000)
        type_text("er")
        press(Qt.Key.Key_Return, CTRL)
        assert "Noch einmal ans Meer" in [goal.text for goal in window.workspace.plan.goals]
        assert window.page.view is window.page.people
        window.close()


def test_the_keyring_is_gone_the_paper_opens_and_the_new_keyring_is_taught(computer, tmp_path, qtbot):
    folder = tmp_path / "plans"
    vault, code = first_day(folder, tmp_path, qtbot)
    with vault:
        vault.save(None, muller())
    computer.new_keyring()
    gate = Gate(VaultDoors(folder), "de")
    assert gate.knock() is None
    shown(gate, qtbot)
    qtbot.waitUntil(lambda: "Die Daten sind noch da" in words_in(gate), timeout=60_000)
    gate.ways.code.setFocus()
    type_text(str(code).lower())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.opened is not None, timeout=60_000)
    with gate.opened as again:
        assert again.load("mueller") == muller()
    with VaultDoors(folder).open(Typed()):  # by the new keyring, without a word
        pass


def test_a_backup_comes_back_by_the_paper_where_the_vault_is_broken(computer, tmp_path, qtbot):
    folder = tmp_path / "plans"
    vault, code = first_day(folder, tmp_path, qtbot)
    with vault:
        vault.save(None, muller())
        VaultKeeper(vault).back_up(lambda _done, _of: None)
    (folder / "vault.db").write_bytes(b"")
    computer.new_keyring()
    gate = Gate(VaultDoors(folder), "de")
    gate.knock()
    shown(gate, qtbot)
    gate.show_backups()
    assert gate.list.count() == 1
    gate.by_backup.code.setFocus()
    type_text(str(code))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.opened is not None, timeout=60_000)
    with gate.opened as again:
        assert again.load("mueller") == muller()


@pytest.mark.parametrize("state", ["missing", "locked", "foreign", "null", "hanging", "absent"])
def test_row_17_every_trouble_of_the_keyring_leads_to_the_paper_and_never_to_a_new_vault(
    computer, tmp_path, qtbot, monkeypatch, state
):
    folder = tmp_path / "plans"
    vault, code = first_day(folder, tmp_path, qtbot)
    identity, slot = vault.id, next(each for each in vault.slots() if each.type == Keyring.type)
    vault.close()
    home = tmp_path / "home0"
    if state == "missing":
        computer.new_keyring()
    elif state == "foreign":
        os_keyring.store_secret(f"{identity}:{slot.id}", "00" * 32)
    elif state == "null":
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    elif state == "absent":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    elif state == "hanging":
        computer._services[-1].freeze()
    else:
        service = computer._services[-1]
        service.end_daemon()
        assert shutil.which("gnome-keyring-daemon")
        assert home.exists()
        service.start(None)
    gate = Gate(VaultDoors(folder), "de")
    assert gate.knock() is None
    shown(gate, qtbot)
    qtbot.waitUntil(gate.ways.isEnabled, timeout=60_000)
    assert "Schlüsselbund" in words_in(gate)
    gate.ways.code.setFocus()
    type_text(str(code))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gate.opened is not None, timeout=60_000)
    assert gate.opened.id == identity
    gate.opened.close()
    assert holds_vault(folder)
