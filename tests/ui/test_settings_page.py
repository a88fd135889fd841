"""The settings: each change is at work when it is shown, and long work can be waited for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.desk import VaultDesk
from desktop.domain.entitlements import entitlements
from desktop.domain.keeper import Typed
from desktop.handing import printer
from desktop.keeper import VaultDoors, VaultKeeper
from desktop.storage.recovery_code import RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Passphrase, Recovery
from desktop.ui.main_window import MainWindow
from desktop.ui.settings import SettingsFile
from desktop.ui.settings_pages.devices_page import sign
from desktop.ui.theme import Appearance
from tests.helpers import MULLER_ON, QUICK, WORDS, click, muller, new_vault, press, reopened, type_text

CTRL = Qt.KeyboardModifier.ControlModifier
LOOKS, LOCK, KEYS, BACKUPS, DEVICES, ENTITLEMENTS = range(6)


@pytest.fixture
def vault(tmp_path):
    with new_vault(tmp_path / "plans", muller()) as opened:
        yield opened


@pytest.fixture
def window(look, vault, tmp_path, qtbot):
    settings = SettingsFile(tmp_path / "window.json")
    made = MainWindow(vault, printer(), desk=VaultDesk(vault), today=lambda: MULLER_ON, settings=settings)
    qtbot.addWidget(made)
    made.resize(1366, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.guard(VaultKeeper(vault))
    press(Qt.Key.Key_Comma, CTRL)
    return made


def page(window, number: int):
    settings = window.keeping.settings
    settings.tabs.setCurrentIndex(number)
    pages = (settings.looks, settings.lock, settings.keys, settings.backups, settings.devices, settings.entitlements)
    return pages[number]


def done(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.keeping.settings.work.under_way, timeout=60_000)


def words_in(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_keys_open_the_settings_and_escape_leaves_them(window):
    assert window.keeping.settings.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.keeping.settings.isVisible()


def test_colours_text_size_language_and_lock_are_kept(window, tmp_path):
    looks = page(window, LOOKS)
    looks.colours.choose(Appearance.DARK)
    looks.colours.activated.emit(0)
    looks.percent.choose(150)
    looks.percent.activated.emit(0)
    looks.language.choose("en")
    looks.language.activated.emit(0)
    lock = page(window, LOCK)
    lock.minutes.choose(5)
    lock.minutes.activated.emit(0)
    kept = SettingsFile(tmp_path / "window.json").now
    assert (kept.appearance, kept.text_percent, kept.language, kept.lock_minutes) == (Appearance.DARK, 150, "en", 5)
    assert window.keeping.lock.clock.limit == 300


def test_the_history_says_the_name_that_was_given_and_not_somebody(window, vault, tmp_path):
    lock = page(window, LOCK)
    lock.name.setFocus()
    type_text("Łucja Öztürk")
    press(Qt.Key.Key_Return)
    window.workspace.open("mueller")
    press(Qt.Key.Key_W, CTRL)
    type_text("In den Garten")
    press(Qt.Key.Key_Return, CTRL)
    assert vault.events("mueller")[0].author == "Łucja Öztürk"
    window.close()
    vault.close()
    with VaultDoors(tmp_path / "plans").open(Typed(passphrase=WORDS)) as again:
        assert again.author == "Łucja Öztürk"
    assert "Öztürk" not in (tmp_path / "window.json").read_text("utf-8")


def test_the_devices_tell_who_wrote_when_and_nothing_of_what(window, vault):
    vault.name_author("Łucja Öztürk")
    window.workspace.open("mueller")
    press(Qt.Key.Key_W, CTRL)
    type_text("In den Garten")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_Comma, CTRL)
    devices = page(window, DEVICES)
    rows = [devices.list.model().row(at) for at in range(devices.list.model().rowCount())]
    assert [row.title for row in rows] == ["Łucja Öztürk", "Jemand"]
    assert all("dieses Gerät" in row.spoken and "am " in row.spoken for row in rows)
    assert not any("Garten" in row.spoken or "Müller" in row.spoken for row in rows)
    assert sign(vault.device()) in devices.this.text()
    assert not devices.nobody.isVisible()


def test_the_entitlements_are_read_row_by_row_with_keys(window):
    found = entitlements()
    page_ = page(window, ENTITLEMENTS)
    assert "Stand 22. November 2026" in words_in(page_)
    assert "keine Rechtsberatung" in words_in(page_)
    table = page_.table
    table.setFocus()
    assert table.rowCount() == len(found.rows)
    press(Qt.Key.Key_Down)
    assert table.currentRow() == 1
    assert found.rows[1].source in page_.source.text()
    spoken = _spoken(table)[0]
    assert "Pflegegeld" in spoken
    assert "990\N{NO-BREAK SPACE}€" in spoken
    assert "37 Abs. 1 SGB XI" in spoken
    assert not any("\u00ad" in each for each in _spoken(table))
    before = table.currentRow()
    press(Qt.Key.Key_Tab)
    assert not table.hasFocus()
    assert table.currentRow() == before


def _spoken(table) -> list[str]:
    model = table.model()
    return [model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount())]


def test_a_damaged_table_of_entitlements_is_not_shown_but_said(window, monkeypatch, tmp_path):
    damaged = tmp_path / "entitlements.json"
    damaged.write_text('{"format": "nahtstelle-entitlements/1"}')
    page_ = window.keeping.settings.entitlements
    monkeypatch.setattr("desktop.domain.entitlements.resource", lambda _name: damaged)
    page(window, ENTITLEMENTS)
    assert "beschädigt" in words_in(page_)
    assert not page_.table.isVisible()


def test_a_new_code_is_proven_and_then_stands_in_the_list(window, vault, tmp_path, qtbot):
    keys = page(window, KEYS)
    keys.code.open()
    qtbot.waitUntil(lambda: keys.codes.sheet is not None, timeout=30_000)
    groups = keys.codes.sheet.groups
    assert keys.codes.save_to(tmp_path / "sheet.pdf")
    for number, line in zip(keys.codes.asked, keys.codes.lines, strict=True):
        line.setFocus()
        type_text(groups[number - 1])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "liegt auf Papier" in words_in(keys), timeout=30_000)
    assert vault.recovery_confirmed


def test_the_passphrase_changes_and_the_old_one_opens_nothing(window, vault, tmp_path, qtbot):
    keys = page(window, KEYS)
    keys.passphrase.open()
    keys.old.setText(WORDS)
    keys.words.first.setText("fünf andere Wörter hier")
    keys.words.again.setText("fünf andere Wörter hier")
    keys._on_words()
    done(window, qtbot)
    assert not keys.problem.isVisible()
    window.close()
    vault.close()
    with pytest.raises(Exception, match="passt nicht"):
        reopened(tmp_path / "plans")
    Vault.open(tmp_path / "plans", [Passphrase("fünf andere Wörter hier")]).close()


def test_the_last_key_stays_and_it_is_said_why(window, vault, qtbot):
    keys = page(window, KEYS)
    keys._on_remove(vault.slots()[0].id)
    done(window, qtbot)
    assert "nicht mehr sicher öffnen" in words_in(keys)
    assert len(vault.slots()) == 1


def test_everything_is_renewed_under_a_new_key_and_a_new_code_is_asked_for(window, vault, tmp_path, qtbot):
    window.workspace.open("mueller")
    old = RecoveryCode.new()
    vault.add_slot(Recovery(old, QUICK))
    press(Qt.Key.Key_Comma, CTRL)
    keys = page(window, KEYS)
    keys.renew.open()
    keys.own.setText("nicht die richtigen")
    click(keys.renew_it)
    done(window, qtbot)
    assert "passt nicht" in words_in(keys)
    keys.own.setText(WORDS)
    click(keys.renew_it)
    done(window, qtbot)
    assert keys.codes.sheet is not None
    assert keys.codes.isVisible()
    assert window.workspace.store.load("mueller") == muller()
    window.close()
    vault.close()
    with pytest.raises(Exception, match="Wiederherstellungs-Code"):
        Vault.open(tmp_path / "plans", [Recovery(old)])
    reopened(tmp_path / "plans").close()


def test_a_backup_is_made_looked_into_and_copied_to_the_second_place(window, tmp_path, qtbot):
    stick = tmp_path / "stick"
    stick.mkdir()
    backups = page(window, BACKUPS)
    assert "Noch gibt es keine" in words_in(backups)
    backups.choose_place(stick)
    click(backups.make)
    done(window, qtbot)
    assert "Gesichert und geprüft" in words_in(backups)
    assert backups.list.count() == 1
    assert list(stick.iterdir())
    click(backups.look)
    done(window, qtbot)
    assert "Unversehrt: 1 Haushalte" in words_in(backups)
    for each in stick.iterdir():
        each.rename(tmp_path / "elsewhere")
    stick.rmdir()
    click(backups.make)
    done(window, qtbot)
    assert "auf diesem Rechner ist gemacht" in words_in(backups)
    assert "Datenträger" in words_in(backups)


def test_a_backup_that_is_stopped_leaves_nothing(window, qtbot, vault):
    backups = page(window, BACKUPS)
    click(backups.make)
    window.keeping.settings.work._on_stop()
    done(window, qtbot)
    assert "Abgebrochen" in words_in(backups) or "Gesichert" in words_in(backups)
    if "Abgebrochen" in words_in(backups):
        assert list(vault.backups) == []
        assert list(vault.places.backups.glob(".*")) == []


def test_a_restore_closes_the_window_first_and_names_the_backup(window, qtbot, vault):
    backups = page(window, BACKUPS)
    click(backups.make)
    done(window, qtbot)
    click(backups.restore)
    QApplication.processEvents()
    assert not window.isVisible()
    assert window.restore_from == next(iter(vault.backups)).folder


def test_nothing_secret_stays_in_the_fields_when_the_window_is_locked(window, qtbot):
    keys = page(window, KEYS)
    keys.code.open()
    qtbot.waitUntil(lambda: keys.codes.sheet is not None, timeout=30_000)
    keys.codes.show_it.click()
    assert keys.codes.code.text()
    keys.old.setText(WORDS)
    keys.own.setText(WORDS)
    window.lock_window()
    assert keys.old.text() == keys.own.text() == keys.codes.code.text() == ""
    assert keys.codes.sheet is None
