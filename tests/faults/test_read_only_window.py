"""Row 11 in the window: a vault on a medium that takes nothing is read as always, says so, and refuses every change."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import printer
from desktop.desk import VaultDesk
from desktop.keeper import VaultKeeper
from desktop.storage.keeping import kept
from desktop.ui.main_window import MainWindow
from tests.helpers import MULLER_ON, muller, new_vault, reopened


@pytest.mark.usefixtures("garbage")
def test_the_window_on_a_read_only_medium_shows_everything_and_says_so(
    tmp_path: Path,
    read_only_place: Callable[[Path], None],
    qtbot: QtBot,
    survived: Callable[..., None],
) -> None:
    folder = tmp_path / "vault"
    new_vault(folder, muller()).close()
    read_only_place(folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    told: list[str] = []
    with reopened(folder) as vault, kept(vault, lambda trouble: told.append(trouble.say())):
        window = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: MULLER_ON)
        qtbot.addWidget(window)
        window.guard(VaultKeeper(vault))
        for sentence in told:
            window.notice.say(sentence)
        window.show()
        assert "Er lässt sich lesen, aber nicht ändern" in window.notice.text()
        assert window.notice.isVisible()

        # Everything is there to be read, in every view.
        window.workspace.open("mueller")
        qtbot.waitUntil(lambda: not window.households.counting._timer.isActive(), timeout=20_000)
        for action in ("show_week", "show_seams", "show_people", "show_agreement", "show_history", "show_outage"):
            window.doing(action)()
        assert window.workspace.report.flags

        # A change is refused with the sentence, and nothing has changed: not here, not on the medium.
        refused: list[str] = []
        window.workspace.refused.connect(refused.append)
        assert not window.workspace.do("anders", replace(muller(), goals=()))
        assert window.workspace.plan == muller()
        assert "nicht ändern" in refused[0]
        window.close()
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before
    survived("11", "a window on a read-only medium", tried=1)
