"""What the program does before its window is there, from the first start to a backup that takes the vault's place."""

import gc

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop import app
from desktop.keeper import VaultKeeper
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Passphrase, Recovery
from desktop.ui.main_window import MainWindow
from desktop.ui.start.first_run import Beginning, FirstRun
from desktop.ui.start.gate import Gate
from tests.helpers import QUICK, WORDS, muller

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def meanwhile(qapp):
    """Does something to the dialog that is open, again and again until it closes."""
    timer = QTimer()

    def begin(do) -> None:
        def look() -> None:
            found = QApplication.activeModalWidget()
            if isinstance(found, QDialog):
                do(found)

        timer.timeout.connect(look)
        timer.start(20)

    yield begin
    timer.stop()


def protected(folder) -> RecoveryCode:
    with Vault.create(folder, [Passphrase(WORDS, QUICK)]) as vault:
        code = RecoveryCode.new()
        vault.add_slot(Recovery(code, QUICK))
        vault.confirm_recovery(dict(enumerate(code.groups, 1)))
        vault.save(None, muller())
        VaultKeeper(vault).back_up(lambda _done, _of: None)
    return code


def test_whoever_wants_examples_first_leaves_no_vault_behind(tmp_path, meanwhile):
    def look_first(dialog) -> None:
        assert isinstance(dialog, FirstRun)
        dialog.begin_with_examples()

    meanwhile(look_first)
    assert app._entered(tmp_path / "plans", "de") == (None, Beginning.EXAMPLES)
    assert not (tmp_path / "plans").exists()


def test_a_vault_that_is_there_asks_for_its_passphrase_and_nothing_more(tmp_path, meanwhile):
    protected(tmp_path / "plans")

    def enter(dialog) -> None:
        assert isinstance(dialog, Gate)
        if dialog.ways.go.isEnabled():
            dialog.ways.words.setText(WORDS)
            dialog.ways.try_it()

    meanwhile(enter)
    vault, beginning = app._entered(tmp_path / "plans", "de")
    with vault:
        assert vault.load("mueller") == muller()
        assert beginning is Beginning.PLANS


def test_giving_up_opens_nothing_and_makes_nothing(tmp_path, meanwhile):
    protected(tmp_path / "plans")
    before = {path.name: path.read_bytes() for path in (tmp_path / "plans").glob("vault.[dk]*")}
    meanwhile(lambda dialog: dialog.reject())
    assert app._entered(tmp_path / "plans", "de") == (None, Beginning.PLANS)
    assert {path.name: path.read_bytes() for path in (tmp_path / "plans").glob("vault.[dk]*")} == before


def test_a_vault_with_plans_and_no_paper_is_asked_for_it_and_can_be_opened_all_the_same(tmp_path, meanwhile):
    with Vault.create(tmp_path / "plans", [Passphrase(WORDS, QUICK)]) as vault:
        vault.save(None, muller())
    seen = []

    def enter(dialog) -> None:
        seen.append(type(dialog))
        if isinstance(dialog, FirstRun):
            dialog.accept()
        elif dialog.ways.go.isEnabled():
            dialog.ways.words.setText(WORDS)
            dialog.ways.try_it()

    meanwhile(enter)
    vault, _beginning = app._entered(tmp_path / "plans", "de")
    with vault:
        assert FirstRun in seen
        assert vault.load("mueller") == muller()


def test_a_backup_takes_the_place_of_the_vault_and_what_was_there_is_kept_aside(tmp_path, meanwhile, monkeypatch, qapp):
    folder = tmp_path / "plans"
    code = protected(folder)
    with Vault.open(folder, [Passphrase(WORDS)]) as vault:
        backup = next(iter(vault.backups)).folder
    shown = []

    def run(_application, vault, _lang, **_how):
        shown.append([row.id for row in vault.households()])
        return 0, None

    monkeypatch.setattr(app, "_run", run)

    def restore(dialog) -> None:
        if isinstance(dialog, Gate) and dialog.by_backup.go.isEnabled() and dialog.opened is None:
            dialog.by_backup.code.setText(str(code))
            dialog.by_backup.try_it()

    meanwhile(restore)
    assert app._restored(qapp, folder, backup, "de") == 0
    assert shown == [["mueller"]]
    assert list((folder / "aside").iterdir())


def test_the_settings_lead_to_the_backup_and_the_window_goes_whole(tmp_path, monkeypatch, qapp):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    folder = tmp_path / "plans"
    protected(folder)
    with Vault.open(folder, [Passphrase(WORDS)]) as vault:
        backup = next(iter(vault.backups)).folder

        def restore() -> None:
            window = next(each for each in qapp.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
            window.workspace.open("mueller")
            window.places.show_settings()
            window.keeping.settings.tabs.setCurrentIndex(3)
            window.keeping.settings.backups.restore.click()

        QTimer.singleShot(300, restore)
        assert app._run(qapp, vault, "de") == (0, backup)
    gc.collect()
