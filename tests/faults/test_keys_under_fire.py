"""Rows 17 and 19 of the fault matrix, and the killing of every change of keys: some way in is always left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import create_vault, open_or_create_demo, open_vault, os_keyring
from desktop.storage.errors import KeyMissing, KeyringUnavailable, PassphraseNeeded
from desktop.storage.os_keyring import KeyringState
from desktop.storage.places import Places
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring
from tests.faults.nursery import NEW, Nursery
from tests.storage.plain_keyring import KEPT
from tests.storage.vaults import CHEAP, WORDS, new_vault


def opened_by(folder: Path, mueller: Plan) -> set[str]:
    """The words that open the vault, which is whole."""
    fits = set()
    for way in (CHEAP, NEW):
        try:
            vault = Vault.open(folder, [way])
        except VaultError:
            continue
        with vault:
            assert vault.load("mueller") == mueller
            assert vault.journal.verify().whole
            vault.inspect()
        fits.add(way.words)
    return fits


@pytest.mark.parametrize("order", ["words", "rotate"])
def test_killed_at_each_step_of_changing_keys_the_old_or_the_new_words_open(
    tmp_path: Path, mueller: Plan, nursery: Nursery, survived: Callable[..., None], order: str
) -> None:
    ends, point, died = set(), 0, True
    while died:
        point += 1
        folder = tmp_path / f"{point}"
        with new_vault(folder) as vault:
            vault.save(None, mueller)
        died = nursery.died_at(point, order, folder)
        fits = opened_by(folder, mueller)
        assert fits, point
        ends |= fits
        assert not (folder / "vault.next").exists()
        assert not (folder / "vault.next.part").exists()
    assert fits == {NEW.words}
    assert ends == {WORDS, NEW.words}
    assert point > 8
    what = {"words": "changing the passphrase", "rotate": "renewing the database key"}[order]
    survived("1", f"killed at each step of {what}", point - 1)


def test_a_slot_file_that_is_cut_at_any_byte_is_mended_from_the_second(
    tmp_path: Path, mueller: Plan, survived: Callable[..., None]
) -> None:
    with open_or_create_demo(tmp_path / "vault") as vault:
        vault.save(None, mueller)
    places = Places(tmp_path / "vault")
    whole, tried = places.keys.read_bytes(), 0
    for end in range(len(whole)):
        hurt, other = (places.keys, places.keys_copy) if end % 2 else (places.keys_copy, places.keys)
        flipped = whole[:end] + bytes([whole[end] ^ 1]) + whole[end + 1 :]
        for data in (whole[:end], flipped)[: 1 + (end % 4 == 0)]:
            hurt.write_bytes(data)
            open_or_create_demo(places.folder).close()
            assert other.read_bytes() == whole
            assert hurt.read_bytes() == whole
            tried += 1
    survived("19", "slot file cut or flipped at each byte: second copy used, first mended", tried)


@pytest.fixture
def plain_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    KEPT.clear()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.storage.plain_keyring.PlainKeyring")
    monkeypatch.setattr(os_keyring, "TRUSTED", {"tests.storage.plain_keyring.PlainKeyring"})


@pytest.mark.usefixtures("plain_keyring")
def test_each_state_of_a_keyring_leads_to_another_way_and_never_to_a_new_key(
    tmp_path: Path, mueller: Plan, monkeypatch: pytest.MonkeyPatch, survived: Callable[..., None]
) -> None:
    folder = tmp_path / "vault"
    with Vault.create(folder, [CHEAP, Keyring()]) as vault:
        vault.save(None, mueller)
        slot = vault.slots()[1]
        entry = ("nahtstelle", f"{vault.id}:{slot.id}")
    kept = dict(KEPT)
    before = (folder / "vault.keys").read_bytes()

    def state(name: str) -> None:
        KEPT.clear()
        KEPT.update(kept)
        backend = "tests.storage.plain_keyring.PlainKeyring"
        match name:
            case KeyringState.MISSING:
                KEPT.clear()
            case KeyringState.FOREIGN:
                KEPT[entry] = "00" * 32
            case KeyringState.UNTRUSTED:
                backend = "keyring.backends.null.Keyring"
            case KeyringState.ABSENT:
                backend = "no.such.Keyring"
            case KeyringState.LOCKED | KeyringState.SILENT | KeyringState.FORGETFUL:
                backend = f"tests.faults.odd_keyrings.{name.capitalize()}"
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
        monkeypatch.setattr(
            os_keyring,
            "TRUSTED",
            {"tests.storage.plain_keyring.PlainKeyring"}
            | {backend} & {f"tests.faults.odd_keyrings.{name.capitalize()}"},
        )

    quick = Keyring(limit=0.2)
    for name in KeyringState:
        state(name)
        with pytest.raises((KeyringUnavailable, KeyMissing, PassphraseNeeded)):
            Vault.open(folder, [quick])
        with Vault.open(folder, [CHEAP, quick]) as vault:
            assert vault.load("mueller") == mueller
        assert (folder / "vault.keys").read_bytes() == before
    state("whole")
    open_vault(folder).close()
    state(KeyringState.ABSENT)
    with pytest.raises(PassphraseNeeded):
        create_vault(tmp_path / "new")
    assert not (tmp_path / "new").exists()
    survived("17", "each state of a keyring: another way opens, never a new key", len(KeyringState))


def test_a_slot_is_there_twice_before_the_old_one_goes(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        seen: list[set[str]] = []
        write = vault._write

        def watched(change: Callable[..., tuple[object, ...]]) -> None:
            write(change)  # type: ignore[arg-type]
            seen.append({slot.id for slot in vault.slots()})

        vault._write = watched  # type: ignore[method-assign]
        vault.change_passphrase(WORDS, NEW.words, replace(CHEAP).cost)
    assert [len(slots) for slots in seen] == [2, 1]
