"""The log tells who changed what and when, and proves the tables; whatever was changed around it is found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.changes import Change
from desktop.domain.plan import Address, Plan, Task
from desktop.storage import log
from desktop.storage.kinds import INSERT, KIND_OF_TABLE, LIFE
from desktop.storage.log import Entry
from desktop.storage.vault import Vault
from tests.storage.vaults import full_example, put

TASK = KIND_OF_TABLE["task"]
TITLE = TASK.numbers["title"]


@pytest.fixture
def lived(vault: Vault, mueller: Plan) -> Vault:
    """A vault in which two people changed the example."""
    vault.author = "Anna"
    vault.save(None, mueller, "Erstgespräch")
    vault.author = "Jan"
    vault.save(mueller, put(mueller, replace(mueller.tasks[0], title="Spritze", people=2)), "Anruf")
    return vault


def test_a_field_tells_who_changed_it_when_why_and_from_what(lived: Vault, mueller: Plan) -> None:
    (row,) = lived.journal.history("mueller", "tasks", "insulin", "title")
    assert row.change == Change("tasks", "insulin", "title", mueller.tasks[0].title, "Spritze")
    assert (row.author, row.reason, row.step) == ("Jan", "Anruf", 2)
    assert abs(datetime.now(UTC) - row.when) < timedelta(minutes=1)


def test_a_step_holds_all_that_was_done_at_once_the_latest_first(lived: Vault) -> None:
    rows = lived.journal.history("mueller")
    assert {(row.step, row.author) for row in rows} == {(1, "Anna"), (2, "Jan")}
    assert [row.step for row in rows] == sorted((row.step for row in rows), reverse=True)
    assert {row.change.field for row in rows if row.step == 2} == {"title", "people"}


def test_what_appears_and_goes_is_told_whole(lived: Vault) -> None:
    plan = lived.load("mueller")
    lived.save(plan, replace(plan, tasks=plan.tasks[1:]), "nicht mehr nötig")
    gone, *_, first = lived.journal.history("mueller", "tasks", "insulin")
    assert gone.change == Change("tasks", "insulin", "", plan.tasks[0], None)
    assert isinstance(first.change.after, Task)
    assert first.change.before is None


def test_values_stand_under_the_names_of_the_plan(vault: Vault) -> None:
    plan = full_example()
    vault.save(None, plan)
    transition = plan.transitions[0]
    item = transition.items[0]
    address = plan.household.address or Address()
    after = replace(
        plan,
        timezone="Europe/Vienna",
        household=replace(plan.household, address=replace(address, street="Neue Gasse 1")),
        transitions=(replace(transition, items=(replace(item, required=not item.required), *transition.items[1:])),),
    )
    vault.save(plan, after)
    told = {row.change for row in vault.journal.history("mueller") if row.step == 2}
    assert told == {
        Change("plan", "mueller", "timezone", "Europe/Berlin", "Europe/Vienna"),
        Change("household", "mueller", "address/street", address.street, "Neue Gasse 1"),
        Change("transitions", transition.id, f"items/{item.id}/required", item.required, not item.required),
    }


def test_a_household_that_was_never_there_has_no_history(vault: Vault) -> None:
    assert vault.journal.history("niemand") == []


def test_time_never_runs_backwards_in_the_log(lived: Vault) -> None:
    with lived.reading() as cursor:
        times = [row[0] for row in cursor.execute("SELECT hlc FROM txn ORDER BY tid")]
    assert times == sorted(set(times))


# --- verify


def forged(vault: Vault, *statements: str) -> tuple[str, ...]:
    """What ``verify`` finds after somebody with the key wrote around the log."""
    with vault.writing("forgery") as cursor:
        triggers = cursor.execute(
            "SELECT name FROM sqlite_master WHERE name LIKE '%immutable' OR name LIKE '%kept'"
        ).fetchall()
        for (name,) in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            cursor.execute(statement)
    return vault.journal.verify().faults


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE task SET title = 'anders' WHERE id = 'insulin'",
        "UPDATE household SET name = 'anders'",
        "UPDATE household SET changed = changed + 1",
        "UPDATE participant SET position = position + 1 WHERE id = 'jan'",
        "DELETE FROM commitment WHERE rid = (SELECT min(rid) FROM commitment)",
        "INSERT INTO need (hh, rid, id, area, text) VALUES (1, 999, 'n', 'relief', 'x')",
        "DELETE FROM search_text",
        "UPDATE change SET val = 'x' WHERE fld = 2",
        "UPDATE change SET val = NULL WHERE cid = (SELECT max(cid) FROM change)",
        "UPDATE change SET val = 'x'",
        "UPDATE change SET val = '[1]' WHERE fld = 0",
        "UPDATE change SET val = 7",
        "UPDATE change SET parents = x'0102'",
        "UPDATE change SET parents = NULL WHERE fld = 2",
        "UPDATE change SET head = 0 WHERE fld = 2",
        "DELETE FROM change WHERE cid = (SELECT max(cid) FROM change)",
        "UPDATE txn SET author = 'jemand anders' WHERE tid = 1",
        "UPDATE txn SET reason = 'anders' WHERE tid = 1",
        "UPDATE txn SET hlc = hlc - 1 WHERE tid = 1",
        "UPDATE txn SET hash = zeroblob(32) WHERE tid = 1",
        "DELETE FROM txn WHERE tid = 1",
        "UPDATE txn SET n = 3 - n + 10",
    ],
)
def test_verify_finds_every_single_forgery(lived: Vault, statement: str) -> None:
    assert lived.journal.verify().faults == ()
    assert forged(lived, statement) != ()


def test_verify_names_no_word_of_a_plan(lived: Vault) -> None:
    found = forged(
        lived, "UPDATE task SET title = 'Kanarienvogel'", "UPDATE change SET val = 'Kanarienvogel' WHERE fld = 2"
    )
    assert found
    assert not any(word in " ".join(found) for word in ("Kanarienvogel", "Insulin", "insulin", "mueller", "Spritze"))


# --- heads, as they will meet when two devices worked apart


def history(*told: tuple[int, int, object, tuple[int, ...]]) -> list[Entry]:
    return [Entry(cid, fld, value, parents) for cid, fld, value, parents in told]  # type: ignore[arg-type]


NEW = (1, INSERT, '{"id":"t","2":"alt"}', ())


def values(entries: list[Entry], fld: int = TITLE) -> set[object]:
    return {log.value_of(entry, fld) for entry in log.heads(entries, fld)}


def test_a_later_change_replaces_what_its_author_saw() -> None:
    assert values(history(NEW, (2, TITLE, "neu", (1,)))) == {"neu"}
    assert values(history(NEW, (2, TITLE, "neu", (1,)), (3, TITLE, "noch neuer", (2,)))) == {"noch neuer"}


def test_two_who_did_not_see_each_other_both_stand() -> None:
    assert values(history(NEW, (2, TITLE, "eins", (1,)), (3, TITLE, "zwei", (1,)))) == {"eins", "zwei"}


def test_an_insert_that_was_not_seen_stands_beside_a_change() -> None:
    other = (2, INSERT, '{"id":"t","2":"von dort"}', ())
    assert values(history(NEW, other, (3, TITLE, "neu", (1,)))) == {"neu", "von dort"}


def test_an_unseen_change_outlives_a_delete_with_all_other_values() -> None:
    people = TASK.numbers["people"]
    entries = history((1, INSERT, '{"id":"t","2":"alt","9":3}', ()), (2, LIFE, 0, (1,)), (3, TITLE, "neu", (1,)))
    assert log.is_live(entries)
    assert (values(entries), values(entries, people)) == ({"neu"}, {3})


def test_a_delete_that_saw_everything_ends_the_row_and_a_new_insert_brings_it_back() -> None:
    ended = history(NEW, (2, TITLE, "neu", (1,)), (3, LIFE, 0, (1, 2)))
    assert not log.is_live(ended)
    back = [*ended, *history((4, INSERT, '{"id":"t","2":"wieder da"}', (3,)))]
    assert log.is_live(back)
    assert values(back) == {"wieder da"}
