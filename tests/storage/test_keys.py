"""Slots open by what they were made with and by nothing else; a damaged slot file is told, never guessed at."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.storage import key_file, keys
from desktop.storage.errors import KeyMissing, PassphraseNeeded, VaultDamaged, VaultTooNew, WrongKey
from desktop.storage.key_file import DamagedKeyFile, KeyFile, Slot
from desktop.storage.ways import MIB, STANDARD_COST, Cost, Open, Passphrase
from tests.storage.vaults import CHEAP, WORDS

VAULT = "0123456789abcdef0123456789abcdef"
KEY = bytes(range(32))


def with_slots(*slots: Slot, demo: bool = False) -> KeyFile:
    return KeyFile(vault=VAULT, check=keys.check_value(KEY, VAULT), slots=slots, demo=demo)


@pytest.fixture(scope="module")
def slot() -> Slot:
    return keys.make_slot(VAULT, KEY, CHEAP)


def test_the_right_words_open_and_wrong_ones_are_told(slot: Slot) -> None:
    assert keys.open_slots(with_slots(slot), [CHEAP]) == KEY
    with pytest.raises(WrongKey):
        keys.open_slots(with_slots(slot), [Passphrase("Kastanie")])


def test_words_are_the_same_however_a_keyboard_composes_them() -> None:
    slot = keys.make_slot(VAULT, KEY, replace(CHEAP, words="Ärzte für Ölgemälde"))
    assert keys.open_slots(with_slots(slot), [Passphrase("A\u0308rzte fu\u0308r O\u0308lgema\u0308lde")]) == KEY


def test_neither_key_nor_words_stand_in_the_slot(slot: Slot) -> None:
    told = key_file.to_bytes(with_slots(slot)).decode()
    assert KEY.hex() not in told
    assert WORDS not in told
    assert WORDS not in repr(CHEAP)


@pytest.mark.parametrize("field", ["id", "type", "salt", "passes", "vault", "sealed"])
def test_a_slot_is_bound_to_everything_that_is_said_of_it(slot: Slot, field: str) -> None:
    other = keys.make_slot(VAULT, KEY, CHEAP)
    changed: dict[str, Any] = {
        "id": {"id": other.id},
        "type": {"type": "recovery"},
        "salt": {"params": {**slot.params, "salt": other.params["salt"]}},
        "passes": {"params": {**slot.params, "passes": 3}},
        "sealed": {"sealed": other.sealed},
        "vault": {},
    }[field]
    vault = "f" * 32 if field == "vault" else VAULT
    key = CHEAP.find(VAULT, slot, demo=False)
    assert keys._unwrap(VAULT, slot, key) == KEY
    assert keys._unwrap(vault, replace(slot, **changed), key) is None


@pytest.mark.parametrize(
    "absurd",
    [
        {"memory": 19 * MIB - 1},
        {"memory": 1024 * MIB + 1},
        {"passes": 1},
        {"passes": 10**9},
        {"memory": "viel"},
        {"salt": "00"},
        {"salt": None},
        {"kdf": "none"},
    ],
)
def test_absurd_parameters_are_refused_before_they_are_computed(slot: Slot, absurd: dict[str, Any]) -> None:
    with pytest.raises(VaultDamaged, match="unsinnige"):
        keys.open_slots(with_slots(replace(slot, params={**slot.params, **absurd})), [CHEAP])


def test_the_standard_cost_is_within_reason_and_above_the_least() -> None:
    assert STANDARD_COST.within_reason()
    assert STANDARD_COST.memory >= 64 * MIB
    assert Cost(2, 19 * MIB).within_reason()


def test_what_opens_is_said_when_nothing_was_given(slot: Slot) -> None:
    with pytest.raises(PassphraseNeeded):
        keys.open_slots(with_slots(slot), [])
    with pytest.raises(KeyMissing, match="keinen Schlüssel mehr"):
        keys.open_slots(with_slots(Slot(id="1", type="from-the-future")), [CHEAP])


def test_an_open_slot_opens_a_demo_alone() -> None:
    slot = keys.make_slot(VAULT, KEY, Open())
    assert keys.open_slots(with_slots(slot, demo=True), [Open()]) == KEY
    with pytest.raises(KeyMissing):
        keys.open_slots(with_slots(slot), [Open()])


# --- the slot file


FUTURE = Slot(id="7", type="card", params={"reader": [1, {"a": None}]}, sealed="00", more={"colour": "blau"})


def test_a_slot_file_comes_back_with_everything_that_this_version_does_not_know(slot: Slot) -> None:
    written = replace(with_slots(slot, FUTURE), more={"hint": {"x": 1}}, generation=4)
    assert key_file.from_bytes(key_file.to_bytes(written)) == written


def test_no_cut_and_no_flipped_bit_goes_unseen(slot: Slot) -> None:
    whole = key_file.to_bytes(with_slots(slot, FUTURE))
    for end in range(len(whole)):
        with pytest.raises(DamagedKeyFile):
            key_file.from_bytes(whole[:end])
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1
        try:
            found = key_file.from_bytes(bytes(flipped))
        except (DamagedKeyFile, VaultTooNew):
            continue
        assert found == key_file.from_bytes(whole), at  # at most white space


def test_a_cut_at_any_byte_falls_back_to_the_second_copy_and_is_mended(tmp_path: Path, slot: Slot) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    written = key_file.write(with_slots(slot), first, second)
    whole = first.read_bytes()
    for end in range(len(whole)):
        first.write_bytes(whole[:end])
        assert key_file.read(first, second) == key_file.read(second, first) == written
        if end % 50 == 0:
            assert key_file.repair(written, first, second)
            assert first.read_bytes() == whole
    key_file.repair(written, first, second)
    assert not key_file.repair(written, first, second)


def test_the_newer_of_two_whole_copies_counts(tmp_path: Path, slot: Slot) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    old = key_file.write(with_slots(slot), first, second)
    kept = second.read_bytes()
    new = key_file.write(replace(old, slots=(slot, FUTURE)), first, second)
    second.write_bytes(kept)  # as if the power had gone between the two
    assert key_file.read(first, second) == new
    assert key_file.read(second, first) == new


def test_a_later_format_is_refused_and_left_alone(tmp_path: Path, slot: Slot) -> None:
    told = json.loads(key_file.to_bytes(with_slots(slot)))
    told |= {"format": "nahtstelle-keys/2"}
    told["sum"] = key_file._sum({name: value for name, value in told.items() if name != "sum"})
    (tmp_path / "a").write_text(json.dumps(told))
    with pytest.raises(VaultTooNew):
        key_file.read(tmp_path / "a", tmp_path / "b")


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b"\xff", b'"x"', b"[" * 100_000, b'{"format": 3}'])
def test_anything_else_is_no_slot_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(KeyMissing):
        key_file.read(tmp_path / "a", tmp_path / "b")
