"""The tables are those of ``schema.py``, every field has its number, and nothing is written around the log."""

# ruff: noqa: S608 - statements on the program's own tables

import dataclasses
from collections.abc import Iterator
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from desktop.domain.errors import VaultError
from desktop.domain.plan import LISTS, Household, Plan, TransitionItem
from desktop.storage.database import Cursor
from desktop.storage.kinds import ALL_KINDS, HOUSEHOLD, KINDS, POSITION, RECORDS
from desktop.storage.record_rows import CLASSES, PARTS
from desktop.storage.schema import GUARDED, metadata
from desktop.storage.vault import Vault
from tests.storage.vaults import full_example, keep_records, new_vault

ENTITIES: dict[str, type[Any]] = {kind.table: LISTS[kind.list] for kind in KINDS if kind.list}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    with new_vault(tmp_path_factory.mktemp("guards") / "vault") as opened:
        opened.save(None, full_example())
        keep_records(opened)
        yield opened


def made(cursor: Cursor, table: str) -> dict[str, Any]:
    flags = cursor.execute(f"SELECT wr, strict FROM pragma_table_list('{table}') WHERE schema = 'main'").fetchone()
    indexes = {
        name: ([row[2] for row in cursor.execute(f"PRAGMA index_info('{name}')")], unique, partial)
        for _, name, unique, origin, partial in cursor.execute(f"PRAGMA index_list('{table}')").fetchall()
        if origin == "c"
    }
    return {
        "columns": cursor.execute(f"PRAGMA table_info('{table}')").fetchall(),
        "foreign keys": cursor.execute(f"PRAGMA foreign_key_list('{table}')").fetchall(),
        "flags": flags,
        "indexes": indexes,
    }


@pytest.mark.parametrize("table", metadata.tables.values(), ids=lambda table: table.name)
def test_migrations_make_the_tables_of_the_schema(filled: Vault, table: Table) -> None:
    with filled.reading() as cursor:
        migrated = made(cursor, table.name)
    with filled._writer.lent() as connection:  # all of this is rolled back
        cursor = connection.cursor()
        cursor.execute("PRAGMA legacy_alter_table = ON")
        cursor.execute("BEGIN IMMEDIATE")
        for name in migrated["indexes"]:
            cursor.execute(f"DROP INDEX {name}")
        cursor.execute(f'ALTER TABLE "{table.name}" RENAME TO old')
        cursor.execute(str(CreateTable(table).compile(dialect=sqlite.dialect())))
        for index in table.indexes:
            cursor.execute(str(CreateIndex(index).compile(dialect=sqlite.dialect())))
        assert made(cursor, table.name) == migrated
        cursor.execute("PRAGMA legacy_alter_table = OFF")


def test_there_is_no_table_that_the_schema_does_not_tell(filled: Vault) -> None:
    with filled.reading() as cursor:
        names = {row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    others = {name for name in names if not name.startswith("search") or name == "search_text"}
    assert others == {*metadata.tables, "alembic_version"}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind is not HOUSEHOLD], ids=lambda kind: kind.table)
def test_every_field_of_an_entity_has_a_number_of_its_own(kind: Any) -> None:
    cls = ENTITIES.get(kind.table, TransitionItem)
    fields = {field.name for field in dataclasses.fields(cls)} - {"id", "items"}
    own = {"position"} | ({"transition"} if cls is TransitionItem else set())
    assert set(kind.numbers) - own == fields
    assert len(set(kind.numbers.values())) == len(kind.numbers)
    assert kind.numbers["position"] == POSITION
    assert min(kind.numbers.values()) >= 1


def test_every_field_of_household_address_and_plan_has_a_number() -> None:
    fields = {field.name for field in dataclasses.fields(Household)} - {"id"}
    address = {"street", "postcode", "city", "district", "address_extra"}
    assert set(HOUSEHOLD.numbers) == fields | address | {"timezone", "plan_extra"}
    assert {field.name for field in dataclasses.fields(Plan)} == {"household", "timezone", "extra", *LISTS}


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.table)
def test_every_field_of_a_record_has_a_number_of_its_own(kind: Any) -> None:
    own = {field.name for field in dataclasses.fields(CLASSES[kind.table])} - {"id", "household"}
    assert set(kind.numbers) - {"position", kind.parent} == own - set(PARTS.get(kind.table, {}))
    assert len(set(kind.numbers.values())) == len(kind.numbers)
    assert kind.numbers["position"] == POSITION


def test_numbers_of_kinds_and_fields_are_those_of_vaults_out_there() -> None:
    assert {kind.table: kind.number for kind in ALL_KINDS} == {
        "household": 1, "participant": 2, "task": 3, "commitment": 4, "dependency": 5, "information": 6,
        "handover": 7, "transition": 8, "transition_item": 9, "absence": 10, "consent": 11, "need": 12, "goal": 13,
        "accepted_flag": 14, "version": 15, "answer": 16, "scan": 17, "conference": 18, "decision": 19, "note": 20,
    }  # fmt: skip
    spelled = {kind.table: " ".join(f"{number}:{name}" for name, number in kind.numbers.items()) for kind in KINDS}
    assert spelled["task"] == (
        "1:position 2:title 3:area 4:start 5:duration_minutes 6:criticality 7:recurrence 8:exceptions 9:people"
        " 10:requires 11:client_can 12:tolerance_minutes 13:handover 14:goal 15:extra"
    )
    assert spelled["consent"] == "1:position 2:participant 3:scope 4:given_on 5:until 6:withdrawn_on 7:by 8:extra"


# --- guards


@pytest.mark.parametrize("table", GUARDED)
@pytest.mark.parametrize("verb", ["INSERT", "UPDATE", "DELETE"])
def test_nothing_is_written_around_the_log(filled: Vault, table: str, verb: str) -> None:
    statement = {
        "INSERT": f"INSERT INTO {table} SELECT * FROM {table} LIMIT 1",
        "UPDATE": f"UPDATE {table} SET rowid = rowid"
        if table in ("txn", "change")
        else f"UPDATE {table} SET rid = rid",
        "DELETE": f"DELETE FROM {table}",
    }[verb]
    with pytest.raises(sqlcipher.Error, match=r"guarded|immutable"), filled._writer.lent() as connection:
        connection.execute(statement)
    assert filled.load("mueller") == full_example()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE txn SET author = 'x'",
        "UPDATE txn SET hash = x'00'",
        "DELETE FROM txn",
        "UPDATE change SET parents = NULL",
        "UPDATE change SET fld = 3",
        "DELETE FROM change",
    ],
)
def test_even_a_guarded_writer_only_adds_to_the_log(filled: Vault, statement: str) -> None:
    with pytest.raises(VaultError), filled.writing("test") as cursor:
        cursor.execute(statement)
    assert filled.journal.verify().whole
