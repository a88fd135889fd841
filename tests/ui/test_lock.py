"""The lock: nothing is to be seen or read, and everything is as it was when it opens again."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import jeepney
import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop.keeper import VaultKeeper
from desktop.storage.errors import VaultClosed
from desktop.ui.drafts import fill, filled
from desktop.ui.idle import IdleClock
from desktop.ui.lock import Lock
from tests.helpers import WORDS, muller, new_vault, press, reopened, type_text
from tests.storage.secret_service import CONFIG

CTRL = Qt.KeyboardModifier.ControlModifier


class Clocks:
    """The clock on the wall and the steady one, as a test sets them."""

    wall = steady = 1_000_000.0

    def clock(self) -> IdleClock:
        return IdleClock(wall=lambda: self.wall, steady=lambda: self.steady)

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def window(open_window, vault_with, clocks):
    vault = vault_with(muller())
    made = open_window(vault)
    made.guard(VaultKeeper(vault), clocks.clock())
    made.workspace.open("mueller")
    return made


def unlock(window, qtbot, words: str = WORDS) -> None:
    type_text(words, window.keeping.lock.curtain.ways.words)
    QTest.keyClick(window.keeping.lock.curtain.ways.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.keeping.lock.locked, timeout=30_000)


def seen(window) -> str:
    """Every word that can be seen or heard."""
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return " ".join([window.windowTitle(), *labels])


def test_ctrl_l_drops_key_and_connections_and_covers_everything(window):
    assert "Müller" in window.windowTitle()
    press(Qt.Key.Key_L, CTRL)
    assert window.keeping.lock.locked
    with pytest.raises(VaultClosed):
        window.workspace.store.load("mueller")
    assert "Müller" not in seen(window)
    assert not window.page.isVisible()
    assert not window.menuBar().isVisible()
    assert window.keeping.lock.curtain.size() == window.size()


def test_no_key_press_reaches_what_lies_behind_the_curtain(window):
    press(Qt.Key.Key_L, CTRL)
    for key in (Qt.Key.Key_N, Qt.Key.Key_T, Qt.Key.Key_Z):
        press(key, CTRL)
    assert window.side.form is None
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.keeping.lock.curtain.isAncestorOf(QApplication.focusWidget())


def test_the_curtain_grows_with_the_window(window, qtbot):
    press(Qt.Key.Key_L, CTRL)
    window.resize(1500, 900)
    assert window.keeping.lock.curtain.size() == window.size()


def test_an_open_dialog_goes_with_the_lock(window, qtbot):
    dialog = QFileDialog(window, "Müller speichern")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    window.lock_window()
    assert not dialog.isVisible()


def test_opening_brings_household_view_words_and_focus_back(window, qtbot):
    window.page.show_people()
    press(Qt.Key.Key_W, CTRL)
    form = window.side.form
    type_text("Ich möchte wieder in den Ga")
    place = QApplication.focusWidget()
    press(Qt.Key.Key_L, CTRL)
    unlock(window, qtbot)
    assert window.workspace.plan.household.id == "mueller"
    assert window.page.view is window.page.people
    assert window.side.form is form
    assert QApplication.focusWidget() is place
    type_text("rten")
    assert form.text.text_or_none() == "Ich möchte wieder in den Garten"
    assert "Müller" in window.windowTitle()
    press(Qt.Key.Key_Return, CTRL)
    assert any(goal.text == "Ich möchte wieder in den Garten" for goal in window.workspace.plan.goals)


def test_the_words_lie_in_the_vault_as_soon_as_it_is_locked_and_go_when_they_are_taken(window, qtbot):
    press(Qt.Key.Key_W, CTRL)
    type_text("In den Garten")
    press(Qt.Key.Key_L, CTRL)
    unlock(window, qtbot)
    assert "In den Garten" in window.workspace.store.drafts()[0].words
    press(Qt.Key.Key_Return, CTRL)
    assert window.workspace.store.drafts() == []


def test_wrong_words_are_told_and_the_right_ones_then_open(window, qtbot):
    press(Qt.Key.Key_L, CTRL)
    ways = window.keeping.lock.curtain.ways
    type_text("ganz andere Wörter", ways.words)
    QTest.keyClick(ways.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "passt nicht" in seen(window), timeout=30_000)
    assert window.keeping.lock.locked
    ways.words.clear()
    unlock(window, qtbot)
    assert window.workspace.store.load("mueller") == muller()


def test_opening_takes_less_than_a_second_and_a_half_beside_the_derivation(window, qtbot):
    press(Qt.Key.Key_L, CTRL)
    began = time.perf_counter()
    unlock(window, qtbot)
    assert time.perf_counter() - began < 1.5  # the derivation of these words is a short one


def test_ten_minutes_without_a_key_lock_and_a_key_begins_them_anew(window, clocks):
    for _ in range(18):
        clocks.pass_by(50)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
        window.keeping.lock._on_look()
    assert not window.keeping.lock.locked
    for _ in range(12):
        assert not window.keeping.lock.locked
        clocks.pass_by(50)
        window.keeping.lock._on_look()
    assert window.keeping.lock.locked


def test_row_33_a_sleep_is_noticed_by_the_wall_clock_and_no_key_makes_up_for_it(window, clocks):
    clocks.wall += 3600
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.keeping.lock.locked


def test_closing_in_mid_sentence_and_a_new_start_bring_the_words_back(open_window, tmp_path, clocks):
    vault, _gone = _killed_while_typing(open_window, tmp_path, clocks, end=lambda window: window.close())
    with vault:
        again = open_window(vault)
        again.guard(VaultKeeper(vault), clocks.clock())
        _is_as_it_was(again)


def test_after_a_crash_household_view_and_words_are_back(open_window, tmp_path, clocks):
    vault, _gone = _killed_while_typing(open_window, tmp_path, clocks, end=lambda window: window.keeping.drafts.keep())
    with vault:
        again = open_window(vault)
        again.guard(VaultKeeper(vault), clocks.clock())
        _is_as_it_was(again)
        QTest.keyClick(again.side.form.name, Qt.Key.Key_Escape)
        assert again.side.form is None
        assert vault.drafts() == []


def _killed_while_typing(open_window, tmp_path: Path, clocks: Clocks, end):
    vault = new_vault(tmp_path / "plans", muller())
    window = open_window(vault)
    window.guard(VaultKeeper(vault), clocks.clock())
    window.workspace.open("mueller")
    window.page.show_people()
    window.forms._on_person("hanh")
    window.side.form.name.selectAll()
    type_text("Nguyễn Thị Hạnh-Łu", window.side.form.name)
    end(window)
    vault.close()  # what a crash leaves is what lies on the disk
    window.hide()
    return reopened(tmp_path / "plans"), window


def _is_as_it_was(window) -> None:
    assert window.workspace.plan.household.id == "mueller"
    assert window.page.view is window.page.people
    assert window.side.form.name.text() == "Nguyễn Thị Hạnh-Łu"


def test_a_form_that_was_opened_and_left_as_it_was_is_no_draft(window):
    window.forms._on_person("hanh")
    window.keeping.drafts.keep()
    assert window.workspace.store.drafts() == []
    type_text("x", window.side.form.name)
    window.keeping.drafts.keep()
    assert len(window.workspace.store.drafts()) == 1
    QTest.keyClick(window.side.form.name, Qt.Key.Key_Backspace)
    window.keeping.drafts.keep()
    assert window.workspace.store.drafts() == []


@pytest.mark.parametrize(
    "place", ["new-household", "household", "task", "person", "absence", "handover", "wish", "consent"]
)
def test_every_form_comes_back_as_it_was(window, place):
    what = {"task": [""], "person": [""], "absence": [""], "consent": ["hanh"]}
    key = json.dumps([place, *what.get(place, [])])
    form = window.forms.open_again(key)
    before = filled(form)
    changed = [[kind, f"{value} x" if kind in ("QLineEdit", "QPlainTextEdit") else value] for kind, value in before]
    fill(form, changed)
    kept = filled(form)
    again = window.forms.open_again(key)
    fill(again, kept)
    assert filled(again) == kept
    assert kept != before


@pytest.mark.skipif(
    shutil.which("dbus-daemon") is None, reason="dbus-daemon is missing; install it: sudo apt-get install dbus-daemon"
)
def test_logind_says_that_the_computer_falls_asleep(window, tmp_path, qtbot):
    (tmp_path / "bus.conf").write_text(CONFIG)
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={tmp_path}/bus.conf", "--nofork", "--print-address=1"],
        env=os.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        address = bus.stdout.readline().decode().strip()
        bus.stdout.close()
        heard = QDBusConnection.connectToBus(address, "lock-test")
        lock = Lock(window, window.keeping._keeper, "de", bus=heard)
        assert lock._sleep.listening
        with open_dbus_connection(address) as logind:
            logind.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
            manager = jeepney.DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
            logind.send(jeepney.new_signal(manager, "PrepareForSleep", "b", (True,)))
            qtbot.waitUntil(lambda: lock.locked, timeout=1000)
        lock.end()
        QDBusConnection.disconnectFromBus("lock-test")
    finally:
        bus.kill()
        bus.wait()
