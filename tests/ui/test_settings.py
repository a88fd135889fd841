"""How the window looked last time comes back, and a damaged file harms nothing."""

import json

import pytest

from desktop.app import printer
from desktop.desk import VaultDesk
from desktop.exchange.plan_file import write_plan
from desktop.ui.main_window import MainWindow
from desktop.ui.settings import Settings, SettingsFile
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, muller


def shown(vault, path, qtbot):
    window = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: MULLER_ON, settings=SettingsFile(path))
    qtbot.addWidget(window)
    window.show()
    window.workspace.open("mueller")
    return window


def test_colours_text_size_and_widths_come_back(look, vault_with, tmp_path, qtbot):
    path, vault = tmp_path / "window.json", vault_with(muller())
    window = shown(vault, path, qtbot)
    window.resize(790, 700)
    window._split.setSizes([260, 530, 0])
    wide = window._split.sizes()[0]
    window.actions_by_id["dark"].trigger()
    window.looks.larger_text()
    window.close()
    kept = SettingsFile(path).now
    assert (kept.appearance, kept.text_percent) == (Appearance.DARK, 125)
    window = shown(vault, path, qtbot)
    assert (window.width(), window.height()) == (790, 700)
    assert window._split.sizes()[0] == wide
    window.close()


def test_nothing_of_a_household_is_kept_in_it(look, vault_with, tmp_path, qtbot):
    path = tmp_path / "window.json"
    window = shown(vault_with(muller()), path, qtbot)
    window.households.search.setText("Müller")
    window.close()
    kept = {"appearance", "text_percent", "window", "splits", "language", "lock_minutes"}
    assert set(json.loads(path.read_text("utf-8"))) == kept
    assert b"ller" in write_plan(muller())
    assert "ller" not in path.read_text("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[1]",
        b'{"appearance": "pink", "text_percent": 110, "window": 3, "splits": []}',
        b'{"appearance": [], "text_percent": true, "splits": {"window": 1}}',
    ],
)
def test_a_file_that_makes_no_sense_means_the_usual_settings(tmp_path, content):
    path = tmp_path / "window.json"
    path.write_bytes(content)
    assert SettingsFile(path).now == Settings()


def test_where_nothing_can_be_written_the_window_still_changes(tmp_path):
    kept = SettingsFile(tmp_path / "missing" / "window.json")
    kept.change(text_percent=150)
    assert kept.now.text_percent == 150
