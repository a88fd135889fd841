"""What can be read of a damaged vault is rescued, what could not is told, and the damaged file stays as it was."""

import random
import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.domain import consistency
from desktop.domain.plan import Plan
from desktop.storage import database
from desktop.storage.errors import VaultDamaged, VaultExists, VaultMissing, WrongKey
from desktop.storage.salvage import Rescue, salvage
from desktop.storage.vault import Vault
from tests.storage.vaults import CHEAP, full_example, new_vault

PAGE = 4096
HOUSEHOLDS = 30


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault of some hundred pages, with changes and removals in its log."""
    folder = tmp_path_factory.mktemp("whole") / "vault"
    plan = full_example()
    with new_vault(folder) as vault:
        for number in range(HOUSEHOLDS):
            vault.save(None, named(plan, f"h{number}"))
        for number in range(0, HOUSEHOLDS, 3):
            before = named(plan, f"h{number}")
            tasks = (replace(before.tasks[0], title=f"neu {number}"), *before.tasks[1:])
            after = replace(before, absences=(), tasks=tasks)
            vault.save(before, after)
        vault.delete(vault.load("h1"))
        vault.keep_draft("week", "h0", "angefangen")
    return folder


def named(plan: Plan, name: str) -> Plan:
    return replace(plan, household=replace(plan.household, id=name, name=f"Haus {name}"))


@pytest.fixture(scope="module")
def plans(whole: Path) -> dict[str, Plan]:
    with Vault.open(whole, [CHEAP]) as vault:
        return {plan.household.id: plan for plan in vault.plans()}


def pages_of(folder: Path, *names: str) -> list[int]:
    """The pages that tables and indexes lie on: found by what becomes unreadable without them."""
    with Vault.open(folder, [CHEAP]) as vault, vault.reading() as cursor:
        roots = {row[0]: row[1] for row in cursor.execute("SELECT name, rootpage FROM sqlite_master")}
    return [roots[name] for name in names]


def damaged(whole: Path, folder: Path, hurt: Callable[[bytearray], bytes | bytearray]) -> Path:
    """A copy of the vault after ``hurt``."""
    shutil.copytree(whole, folder)
    path = folder / "vault.db"
    path.write_bytes(hurt(bytearray(path.read_bytes())))
    return folder


def flipped(*pages: int) -> Callable[[bytearray], bytearray]:
    def hurt(data: bytearray) -> bytearray:
        for page in pages:
            data[(page - 1) * PAGE + 100] ^= 1
        return data

    return hurt


def rescued(folder: Path, target: Path) -> tuple[Rescue, dict[str, Plan]]:
    before = sha256((folder / "vault.db").read_bytes()).digest()
    rescue = salvage(folder, [CHEAP], target)
    assert sha256((folder / "vault.db").read_bytes()).digest() == before
    with Vault.open(target, [CHEAP]) as vault:
        assert vault.journal.verify().whole
        vault.inspect()
        return rescue, {plan.household.id: plan for plan in vault.plans()}


def test_a_whole_vault_is_rescued_whole_with_its_history(whole: Path, plans: dict[str, Plan], tmp_path: Path) -> None:
    rescue, found = rescued(whole, tmp_path / "new")
    assert rescue.history_kept
    assert rescue.whole
    assert found == plans
    with Vault.open(whole, [CHEAP]) as old, Vault.open(tmp_path / "new", [CHEAP]) as new:
        assert new.journal.history("h0") == old.journal.history("h0")
        assert new.households("neu 3") == old.households("neu 3") != []


@pytest.mark.parametrize("table", ["task", "commitment", "household", "search_text", "participant", "household_id"])
def test_torn_tables_are_made_anew_from_the_log_and_nothing_is_lost(
    whole: Path, plans: dict[str, Plan], tmp_path: Path, table: str
) -> None:
    folder = damaged(whole, tmp_path / "torn", flipped(*pages_of(whole, table)))
    rescue, found = rescued(folder, tmp_path / "new")
    assert (rescue.history_kept, rescue.whole, found) == (True, True, plans)


@pytest.mark.parametrize("table", ["txn", "change", "rowmap", "change_rid_fld", "device"])
def test_a_torn_log_costs_the_history_and_no_plan(
    whole: Path, plans: dict[str, Plan], tmp_path: Path, table: str
) -> None:
    folder = damaged(whole, tmp_path / "torn", flipped(*pages_of(whole, table)))
    rescue, found = rescued(folder, tmp_path / "new")
    assert found == plans
    assert rescue.whole
    assert rescue.history_kept is (table == "change_rid_fld")  # an index can be made anew


def test_whatever_page_is_damaged_plans_are_whole_or_the_gaps_are_told(
    whole: Path, plans: dict[str, Plan], tmp_path: Path
) -> None:
    data = (whole / "vault.db").read_bytes()
    pages, of_the_schema = len(data) // PAGE, 0
    for page in range(2, pages + 1, 29):
        folder = damaged(whole, tmp_path / f"torn{page}", flipped(page))
        try:
            rescue, found = rescued(folder, tmp_path / f"new{page}")
        except VaultDamaged:
            of_the_schema += 1
            continue
        assert rescue.whole, page
        assert found == plans, page
        shutil.rmtree(folder)
        shutil.rmtree(tmp_path / f"new{page}")
    assert of_the_schema <= 1  # without it nobody can tell what lies where


def test_where_table_and_log_are_torn_together_the_gaps_are_told_and_the_rest_holds(
    whole: Path, plans: dict[str, Plan], tmp_path: Path
) -> None:
    chance = random.Random(5)  # noqa: S311 - chance, not secrecy
    pages = (whole / "vault.db").stat().st_size // PAGE
    told = kept = 0
    for attempt in range(4):
        hurt = chance.sample(range(2, pages + 1), 6)
        folder = damaged(whole, tmp_path / f"torn{attempt}", flipped(*hurt))
        try:
            rescue, found = rescued(folder, tmp_path / f"new{attempt}")
        except VaultDamaged:  # a page of the schema itself
            continue
        for household in rescue.households:
            plan = found[household.id]
            assert not list(consistency.problems(plan))
            if household.whole:
                assert plan == plans[household.id], household
                kept += 1
            else:
                told += 1
    assert told
    assert kept


@pytest.mark.parametrize("part", [0.9, 0.5, 0.3])
def test_a_truncated_file_gives_back_what_is_left_of_it(
    whole: Path, plans: dict[str, Plan], tmp_path: Path, part: float
) -> None:
    folder = damaged(whole, tmp_path / "torn", lambda data: data[: int(len(data) * part) // PAGE * PAGE])
    rescue, found = rescued(folder, tmp_path / "new")
    assert found
    assert len(found) + rescue.lost >= len(plans) or rescue.perhaps_more
    for household in rescue.households:
        assert not list(consistency.problems(found[household.id]))
        assert found[household.id] == plans.get(household.id) or not household.whole


def test_where_nothing_can_be_read_it_is_said_and_nothing_is_made(whole: Path, tmp_path: Path) -> None:
    folder = damaged(whole, tmp_path / "torn", flipped(1))
    with pytest.raises(VaultDamaged):
        salvage(folder, [CHEAP], tmp_path / "new")
    with pytest.raises(VaultMissing):
        salvage(tmp_path / "nowhere", [CHEAP], tmp_path / "new")
    with pytest.raises(WrongKey):
        salvage(whole, [replace(CHEAP, words="falsch")], tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with pytest.raises(VaultExists):
        salvage(whole, [CHEAP], folder)


def test_a_damaged_vault_of_an_older_version_is_rescued_too(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "released/v0001", tmp_path / "old")
    rescue, found = rescued(tmp_path / "old", tmp_path / "new")
    assert rescue.whole
    assert len(found) == 3


def test_a_file_that_is_shorter_than_it_says_opens_for_rescue_alone(whole: Path, tmp_path: Path) -> None:
    folder = damaged(whole, tmp_path / "torn", lambda data: data[: len(data) // 2])
    with pytest.raises(VaultDamaged):
        Vault.open(folder, [CHEAP])
    with Vault.open(whole, [CHEAP]) as vault:
        key = bytes(vault._key)
    connection = database.connect(folder / "vault.db", key, mode="ro", damaged=True)
    connection.close()
