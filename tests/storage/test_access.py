"""Ways into a vault are added, changed and removed without ever locking everybody out."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage import key_file, os_keyring
from desktop.storage.errors import KeyMissing, KeyringUnavailable, MistypedCode, PassphraseNeeded, Unprotected, WrongKey
from desktop.storage.places import Places
from desktop.storage.precautions import FOR_PEOPLE, Lack
from desktop.storage.recovery_code import ALPHABET, LENGTH, RecoveryCode
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring, KeyringAndPassphrase, Organisation, Passphrase, Recovery
from tests.storage.plain_keyring import KEPT
from tests.storage.vaults import CHEAP, WORDS, new_vault

OTHER = replace(CHEAP, words="Birnbaum Schere Montag")


def opens(vault: Vault, way: Any) -> bool:
    """Whether ``way`` opens the vault, after it was closed."""
    vault.close()
    try:
        Vault.open(vault.places.folder, [way]).close()
    except VaultError:
        return False
    return True


def recovery(code: RecoveryCode) -> Recovery:
    return Recovery(code, CHEAP.cost)


@pytest.fixture
def plain_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """A keyring in memory, trusted for once."""
    KEPT.clear()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.storage.plain_keyring.PlainKeyring")
    monkeypatch.setattr(os_keyring, "TRUSTED", {"tests.storage.plain_keyring.PlainKeyring"})


# --- the recovery code


letters = st.text(alphabet=ALPHABET, min_size=LENGTH, max_size=LENGTH)


def test_a_code_is_seven_groups_of_four_and_never_the_same() -> None:
    codes = {str(RecoveryCode.new()) for _ in range(200)}
    assert len(codes) == 200
    assert all([len(group) for group in code.split("-")] == [4] * 7 for code in codes)
    assert set("".join(codes)) == {*ALPHABET, "-"}


def test_a_code_is_read_however_a_person_writes_it() -> None:
    code = RecoveryCode.new()
    untidy = f" {code} ".lower().replace("-", " – ").replace("0", "o").replace("1", "l")
    assert RecoveryCode.read(untidy) == code
    assert RecoveryCode.read(code.letters.replace("1", "I").replace("0", "O")) == code


def test_a_code_is_not_printed_by_accident() -> None:
    code = RecoveryCode.new()
    assert code.letters not in repr(code)
    assert code.letters not in repr(recovery(code))


def test_every_single_wrong_letter_is_noticed_and_its_group_is_named() -> None:
    code = RecoveryCode.new()
    for place in range(LENGTH):
        for letter in ALPHABET.replace(code.letters[place], ""):
            with pytest.raises(MistypedCode) as refused:
                RecoveryCode.read(code.letters[:place] + letter + code.letters[place + 1 :])
            assert refused.value.values["group"] == place // 4 + 1


@given(places=st.sets(st.integers(0, LENGTH - 1), min_size=2, max_size=2), other=letters)
def test_two_wrong_letters_are_noticed(places: set[int], other: str) -> None:
    code = RecoveryCode.new()
    typed = "".join(other[i] if i in places else letter for i, letter in enumerate(code.letters))
    if typed != code.letters:
        with pytest.raises(MistypedCode):
            RecoveryCode.read(typed)


@pytest.mark.parametrize("typed", ["", "ABCD", "U" * 28, "?" * 28, "0" * 29, "ÄÖÜ" * 9 + "A"])
def test_what_is_no_code_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(MistypedCode, match=r"Wiederherstellungs-Code"):
        RecoveryCode.read(typed)


# --- every way opens


def test_a_recovery_code_opens(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    code = vault.new_recovery_code(CHEAP.cost)
    vault.close()
    with Vault.open(vault.places.folder, [recovery(RecoveryCode.read(str(code).lower()))]) as opened:
        assert opened.load("mueller") == mueller
    with pytest.raises(WrongKey, match="anderen Tresor"):
        Vault.open(vault.places.folder, [recovery(RecoveryCode.new())])


def test_a_carrier_opens_with_the_private_half_of_the_key_it_gave(vault: Vault) -> None:
    private = bytes(PrivateKey.generate())
    carrier = Organisation.holding(private)
    vault.add_slot(Organisation(carrier.public))
    assert private.hex() not in vault.places.keys.read_text()
    assert opens(vault, carrier)
    assert not opens(vault, Organisation.holding(bytes(PrivateKey.generate())))
    assert not opens(vault, Organisation(carrier.public))


@pytest.mark.usefixtures("plain_keyring")
def test_keyring_and_words_open_only_together(vault: Vault) -> None:
    vault.add_slot(KeyringAndPassphrase(OTHER.words, OTHER.cost))
    vault.remove_slot(vault.slots()[0].id)
    assert opens(vault, KeyringAndPassphrase(OTHER.words))
    assert not opens(vault, KeyringAndPassphrase(WORDS))
    assert not opens(vault, Keyring())
    assert not opens(vault, OTHER)
    KEPT.clear()
    with pytest.raises(KeyMissing, match="fehlt der Schlüssel"):
        Vault.open(vault.places.folder, [KeyringAndPassphrase(OTHER.words)])
    with pytest.raises(PassphraseNeeded):
        Vault.open(vault.places.folder, [Keyring()])


def test_each_of_two_people_opens_with_words_of_their_own(vault: Vault) -> None:
    vault.add_slot(OTHER)
    assert opens(vault, CHEAP)
    assert opens(vault, OTHER)
    with pytest.raises(WrongKey):
        Vault.open(vault.places.folder, [Passphrase("keine von beiden")])


@pytest.mark.usefixtures("plain_keyring")
def test_wrong_words_are_told_though_the_keyring_would_open(vault: Vault) -> None:
    vault.add_slot(Keyring())
    vault.close()
    with pytest.raises(WrongKey):
        Vault.open(vault.places.folder, [Passphrase("falsch"), Keyring()])
    Vault.open(vault.places.folder, [OTHER, CHEAP, Keyring()]).close()


# --- changing


def test_a_changed_passphrase_opens_and_the_old_one_no_longer(vault: Vault) -> None:
    with pytest.raises(WrongKey):
        vault.change_passphrase("falsch", OTHER.words, CHEAP.cost)
    with pytest.raises(PassphraseNeeded):
        vault.change_passphrase(WORDS, "  ", CHEAP.cost)
    assert len(vault.slots()) == 1
    vault.change_passphrase(WORDS, OTHER.words, CHEAP.cost)
    assert len(vault.slots()) == 1
    assert opens(vault, OTHER)
    assert not opens(vault, CHEAP)


def test_the_last_way_in_is_never_removed(vault: Vault) -> None:
    (words,) = vault.slots()
    with pytest.raises(KeyMissing, match="nicht mehr sicher öffnen"):
        vault.remove_slot(words.id)
    with pytest.raises(VaultError, match="Kennung gibtsnicht"):
        vault.remove_slot("gibtsnicht")
    assert opens(vault, CHEAP)


def test_a_code_that_nobody_typed_back_is_no_way_to_rely_on(vault: Vault) -> None:
    (words,) = vault.slots()
    code = vault.new_recovery_code(CHEAP.cost)
    with pytest.raises(KeyMissing):
        vault.remove_slot(words.id)
    vault.confirm_recovery({2: code.groups[1], 5: code.groups[4].lower()})
    vault.remove_slot(words.id)
    assert opens(vault, recovery(code))
    assert not opens(vault, CHEAP)


def test_a_slot_of_a_later_version_is_kept_and_does_not_count_as_a_way(vault: Vault) -> None:
    known = key_file.read(vault.places.keys, vault.places.keys_copy)
    future = key_file.Slot(id="f", type="fingerprint", more={"finger": 1})
    key_file.write(replace(known, slots=(*known.slots, future)), vault.places.keys, vault.places.keys_copy)
    with pytest.raises(KeyMissing):
        vault.remove_slot(known.slots[0].id)
    vault.add_slot(OTHER)
    assert future in vault.slots()


@pytest.mark.usefixtures("plain_keyring")
def test_a_removed_keyring_slot_takes_its_entry_along(vault: Vault) -> None:
    slot = vault.add_slot(Keyring())
    assert len(KEPT) == 1
    KEPT["nahtstelle", "another"] = "x"
    vault.remove_slot(slot.id)
    assert set(KEPT) != {("nahtstelle", f"{vault.id}:{slot.id}")}


def test_a_barred_way_changes_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    before = vault.places.keys.read_bytes()
    with pytest.raises(KeyringUnavailable):
        vault.add_slot(Keyring())
    assert vault.places.keys.read_bytes() == vault.places.keys_copy.read_bytes() == before


# --- the code on paper


def test_two_groups_prove_a_fresh_code_and_wrong_ones_are_named(vault: Vault) -> None:
    code = vault.new_recovery_code(CHEAP.cost)
    assert not vault.recovery_confirmed
    with pytest.raises(WrongKey, match="alle sieben"):
        vault.confirm_recovery({1: code.groups[0]})
    with pytest.raises(WrongKey, match="Gruppe 3 steht anders"):
        vault.confirm_recovery({1: code.groups[0], 3: "0000" if code.groups[2] != "0000" else "1111"})
    assert not vault.recovery_confirmed
    vault.confirm_recovery({1: code.groups[0], 3: code.groups[2]})
    assert vault.recovery_confirmed


def test_later_the_whole_code_is_needed_as_proof(vault: Vault) -> None:
    code = vault.new_recovery_code(CHEAP.cost)
    vault.close()
    with Vault.open(vault.places.folder, [CHEAP]) as later:
        with pytest.raises(WrongKey, match="alle sieben"):
            later.confirm_recovery({1: code.groups[0], 3: code.groups[2]})
        with pytest.raises(WrongKey, match="ersetzt"):
            later.confirm_recovery(dict(enumerate(RecoveryCode.new().groups, 1)))
        later.confirm_recovery(dict(enumerate(code.groups, 1)))
        assert later.recovery_confirmed


def test_an_older_code_opens_until_the_new_one_is_confirmed(vault: Vault) -> None:
    old = vault.new_recovery_code(CHEAP.cost)
    vault.confirm_recovery(dict(enumerate(old.groups, 1)))
    new = vault.new_recovery_code(CHEAP.cost)
    assert vault.recovery_confirmed
    assert opens(vault, recovery(old))
    with Vault.open(vault.places.folder, [CHEAP]) as later:
        later.confirm_recovery(dict(enumerate(new.groups, 1)))
    assert not opens(vault, recovery(old))
    assert opens(vault, recovery(new))


def test_the_sheet_holds_the_code_and_nothing_of_anybody(vault: Vault, mueller: Plan) -> None:
    vault.author = "Katrin Albers"
    vault.save(None, mueller)
    code = vault.new_recovery_code(CHEAP.cost)
    sheet = vault.recovery_sheet(code, date(2026, 11, 23))
    assert sheet.code == str(code)
    assert sheet.vault == vault.id[:8].upper()
    assert RecoveryCode.read(sheet.code) == code


# --- precautions


def test_before_real_people_a_second_way_must_stand_and_be_proven(vault: Vault, mueller: Plan) -> None:
    vault.precautions = FOR_PEOPLE
    assert vault.lacking() == (Lack.SECOND_WAY, Lack.CONFIRMED_CODE)
    for refused in (lambda: vault.save(None, mueller), lambda: vault.add([mueller])):
        with pytest.raises(Unprotected, match="auf Papier"):
            refused()
    code = vault.new_recovery_code(CHEAP.cost)
    assert vault.lacking() == (Lack.CONFIRMED_CODE,)
    with pytest.raises(Unprotected):
        vault.save(None, mueller)
    vault.confirm_recovery({1: code.groups[0], 7: code.groups[6]})
    assert vault.lacking() == ()
    vault.save(None, mueller)


def test_what_is_already_there_can_be_changed_whatever_lacks(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.precautions = FOR_PEOPLE
    vault.save(mueller, replace(mueller, needs=()))
    assert vault.load("mueller").needs == ()


def test_a_demo_store_needs_no_precautions(tmp_path: Path, mueller: Plan) -> None:
    from desktop.storage import open_or_create_demo  # noqa: PLC0415

    with open_or_create_demo(tmp_path / "demo") as demo:
        demo.precautions = FOR_PEOPLE
        demo.save(None, mueller)


# --- a new key


def test_after_a_rotation_only_the_new_ways_open_and_nothing_is_lost(tmp_path: Path, mueller: Plan) -> None:
    carrier = Organisation.holding(bytes(PrivateKey.generate()))
    vault = Vault.create(tmp_path / "vault", [CHEAP, Organisation(carrier.public)])
    vault.save(None, mueller)
    old_code = vault.new_recovery_code(CHEAP.cost)
    old_key, old_file = bytes(vault._key), vault.places.database.read_bytes()
    code = RecoveryCode.new()
    vault.rotate_key([OTHER, recovery(code)])
    assert bytes(vault._key) != old_key
    assert vault.load("mueller") == mueller
    vault.save(mueller, replace(mueller, needs=()))
    assert vault.journal.verify().whole
    vault.inspect()
    assert not vault.recovery_confirmed
    for way, fits in (
        (OTHER, True),
        (recovery(code), True),
        (carrier, True),
        (CHEAP, False),
        (recovery(old_code), False),
    ):
        assert opens(vault, way) is fits, way.type
    assert old_file[:4096] != vault.places.database.read_bytes()[:4096]
    assert {path.name for path in vault.places.folder.iterdir()} == {
        "vault.db", "vault.keys", "vault.keys.copy", "vault.lock",
    }  # fmt: skip


def test_a_rotation_that_cannot_be_done_changes_nothing(
    vault: Vault, mueller: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    vault.save(None, mueller)
    for ways, refusal in (([Keyring()], KeyringUnavailable), ([], KeyMissing)):
        with pytest.raises(refusal):
            vault.rotate_key(ways)
        assert vault.load("mueller") == mueller
    assert opens(vault, CHEAP)


# --- locking


def test_a_locked_vault_gives_nothing_away_and_goes_on_after_unlocking(vault: Vault, mueller: Plan) -> None:
    vault.save(None, mueller)
    vault.keep_draft("week", "mueller", "Tabletten am")
    key = vault._key
    vault.lock()
    vault.lock()
    assert vault.locked
    assert set(key) == {0}
    for refused in (vault.households, vault.slots, vault.drafts, lambda: vault.rotate_key([CHEAP])):
        with pytest.raises(VaultError, match="geschlossen"):
            refused()
    with pytest.raises(WrongKey):
        vault.unlock([OTHER])
    assert vault.locked
    with pytest.raises(VaultError, match="schon geöffnet"):  # nobody slips in meanwhile
        Vault.open(vault.places.folder, [CHEAP])
    vault.unlock([CHEAP])
    vault.unlock([OTHER])
    assert vault.load("mueller") == mueller
    assert [(draft.place, draft.words) for draft in vault.drafts()] == [("week", "Tabletten am")]
    vault.close()
    with pytest.raises(VaultError, match="geschlossen"):
        vault.unlock([CHEAP])


def test_drafts_are_replaced_and_dropped_and_survive_closing(vault: Vault) -> None:
    vault.keep_draft("week", "mueller", "a")
    vault.keep_draft("week", "mueller", "b")
    vault.keep_draft("people", "mueller", "c")
    vault.close()
    with Vault.open(vault.places.folder, [CHEAP]) as later:
        assert {draft.place: draft.words for draft in later.drafts()} == {"week": "b", "people": "c"}
        later.drop_draft("week")
        assert [draft.place for draft in later.drafts()] == ["people"]
        assert later.journal.verify().steps == 0


def test_places_of_a_vault_that_is_being_made_are_no_vault(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.next_part.mkdir()
    assert not places.holds_something()
    places.next.mkdir()
    assert places.holds_something()


def test_a_new_vault_opens_by_its_words_alone(tmp_path: Path) -> None:
    assert opens(new_vault(tmp_path / "vault"), CHEAP)
