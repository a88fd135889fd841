"""Whatever letters people type, and however few, they find their households, people, tasks and notes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop.domain.plan import Goal, Household, Information, Need, Participant, Plan, Task, Transition, TransitionItem
from desktop.domain.vocabulary import Area, GoalKind, HelpSystem, TransitionKind
from desktop.storage.database import Cursor
from desktop.storage.search import Hit, fold
from desktop.storage.vault import Vault
from tests.domain.strategies import texts
from tests.storage.plain import hits, plain
from tests.storage.vaults import CHEAP, new_vault, put

AT = datetime.fromisoformat("2026-11-23T08:00")


def home(own: str, name: str, *entries: object) -> Plan:
    return put(Plan(household=Household(id=own, name=name)), *entries)  # type: ignore[arg-type]


def task(title: str, **more: object) -> Task:
    return Task(id="t", title=title, area=Area.RELIEF, start=AT, duration_minutes=5, **more)  # type: ignore[arg-type]


def someone(name: str) -> Participant:
    return Participant(id="p", name=name, system=HelpSystem.FAMILY)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("search") / "vault") as vault:
        vault.add(
            [
                home("a", "Łukasz Ağaoğlu", task("Bäume schneiden")),
                home("b", "Jörg Großmann", someone("Đặng Thị Hạnh"), Need(id="n", area=Area.RELIEF, text="Ängste")),
                home("c", "Rosa Baum", Goal(id="g", text="Wieder Rosen züchten", kind=GoalKind.WISH)),
                home("d", "Anna Ros", Information(id="i", title="Wo der Bauplan liegt")),
                home("e", "Mia", replace(task("Kochen"), extra='{"x-note":["mag keine Rosinen"]}')),
                home("g", "Kochendörfer"),
                home("f", "Ole", Transition(id="t", kind=TransitionKind.MOVE, on=date(2026, 12, 1),
                                            items=(TransitionItem(id="i", title="Rosenschere"),))),
            ]
        )  # fmt: skip
        yield vault


def found(vault: Vault, words: str) -> str:
    return "".join(row.id for row in vault.households(words))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("lukasz", "a"), ("Łukasz", "a"), ("agaoglu", "a"), ("Ağa", "a"), ("baume", "a"), ("baeume", "a"),
        ("jorg", "b"), ("joerg", "b"), ("JÖRG", "b"), ("grossm", "b"), ("großm", "b"), ("dang", "b"), ("Đặng", "b"),
        ("hanh", "b"), ("angste", "b"), ("aengste", "b"), ("wieder rosen", "c"), ("bauplan", "d"), ("rosinen", "e"),
        ("rosenschere", "f"), ("mia rosinen", "e"), ("mia hanh", ""), ("", "abcdefg"), ("  ", "abcdefg"),
    ],
)  # fmt: skip
def test_words_are_found_without_umlauts_accents_or_capitals(town: Vault, words: str, expected: str) -> None:
    assert sorted(found(town, words)) == sorted(expected)


def test_every_key_stroke_of_a_name_finds_it(town: Vault) -> None:
    for name, own in (("Großmann", "b"), ("Hạnh", "b"), ("Kochen", "e"), ("Łukasz", "a")):
        for length in range(1, len(name) + 1):
            assert own in found(town, name[:length]), name[:length]


def test_from_three_letters_the_best_comes_first(town: Vault) -> None:
    assert found(town, "ro") == "dc"  # by name of the household, notes not looked through
    assert found(town, "ros") == "dcef"  # whole word, beginning, and the notes by the household's name
    assert found(town, "kochen") == "ge"  # the beginning of a household before a whole task
    assert found(town, "bau") == "cad"  # household, task, note


def test_notes_are_found_from_the_third_letter(town: Vault) -> None:
    assert found(town, "an") == "d"
    assert found(town, "ang") == "b"


def test_single_entries_are_found_with_their_words(town: Vault) -> None:
    assert town.find("hanh") == [Hit("b", "participants", "p", "Đặng Thị Hạnh")]
    assert town.find("rosi") == [Hit("e", "tasks", "t", '{"x-note":["mag keine Rosinen"]}')]
    assert sorted(hit.household for hit in town.find("ros")) == ["c", "c", "d", "e", "f"]
    assert town.find("ros", most=1) == [Hit("d", "", "d", "Anna Ros")]
    assert town.find("") == []


def test_what_is_changed_or_removed_is_no_longer_found(vault: Vault) -> None:
    plan = home("h", "Haus", task("Zeisigfutter"), Need(id="n", area=Area.RELIEF, text="Stieglitzruhe"))
    vault.save(None, plan)
    vault.save(plan, replace(put(plan, task("Amselfutter")), needs=()))
    assert [found(vault, word) for word in ("zeisig", "stieglitz", "amsel")] == ["", "", "h"]
    vault.delete(vault.load("h"))
    assert found(vault, "amsel") == ""
    with vault.reading() as cursor:
        assert cursor.execute("SELECT v FROM search_config WHERE k = 'secure-delete'").fetchone() == (1,)
    vault._checkpoint()
    found_in_index = plain(vault)
    assert hits(found_in_index, "amselfutter") == ["amselfutter"]  # the log keeps it, as "Amselfutter"
    assert b"amselfutter" not in found_in_index
    assert b"zeisigfutter" not in found_in_index


def test_an_older_index_is_made_anew_when_the_vault_is_opened(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        vault.save(None, home("h", "Haus", Need(id="n", area=Area.RELIEF, text="Stieglitzruhe")))
        with vault.writing("search") as cursor:
            cursor.execute("DELETE FROM search_text")
            cursor.execute("UPDATE meta SET value = '1' WHERE key = 'search'")
        assert vault.journal.verify().faults
        with vault.reading() as cursor:
            before = _triggers(cursor)
    with Vault.open(tmp_path / "vault", [CHEAP]) as vault:
        assert found(vault, "stieglitz") == "h"
        assert vault.journal.verify().whole
        plan = vault.load("h")
        vault.save(plan, replace(plan, household=replace(plan.household, name="Amselhaus")))
        assert [found(vault, word) for word in ("amsel", "haus")] == ["h", ""]
        with vault.reading() as cursor:
            assert cursor.execute("SELECT v FROM search_config WHERE k = 'secure-delete'").fetchone() == (1,)
            assert _triggers(cursor) == before


def _triggers(cursor: Cursor) -> set[tuple[str, str]]:
    return set(cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("any") / "vault") as opened:
        opened.save(None, home("h", "x"))
        yield opened


@settings(max_examples=40, deadline=None)
@given(name=texts, query=texts)
def test_any_name_is_found_by_each_of_its_words_and_any_query_is_safe(shared: Vault, name: str, query: str) -> None:
    plan = shared.load("h")
    shared.save(plan, replace(plan, household=replace(plan.household, name=name)))
    for word in fold(name).split():
        assert found(shared, word) == "h"
    shared.households(query)
    shared.find(query)
