"""Who has written in a vault: names and devices of the log, with the first and the last time."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.edits import with_household
from tests.helpers import muller, new_vault, reopened


@pytest.fixture
def vault(tmp_path):
    with new_vault(tmp_path / "plans") as opened:
        yield opened


def renamed(plan, name):
    return with_household(plan, replace(plan.household, name=name))


def test_nobody_has_written_in_a_new_vault(vault):
    assert vault.writers() == ()


def test_each_name_stands_once_with_its_first_and_last_time(vault):
    begun = datetime.now(UTC) - timedelta(seconds=1)
    plan = muller()
    vault.name_author("Łucja Öztürk")
    vault.save(None, plan)
    vault.name_author("")
    vault.save(plan, renamed(plan, "Erika M."))
    vault.name_author("Łucja Öztürk")
    vault.save(renamed(plan, "Erika M."), plan)
    lucja, nobody = vault.writers()
    assert (lucja.author, nobody.author) == ("Łucja Öztürk", "")
    assert begun <= lucja.first < nobody.first == nobody.last < lucja.last <= datetime.now(UTC) + timedelta(seconds=1)
    assert lucja.here
    assert nobody.here
    assert lucja.device == nobody.device == vault.device()


def test_they_are_the_same_after_the_next_start(vault, tmp_path):
    vault.name_author("Anna")
    vault.save(None, muller())
    written, device = vault.writers(), vault.device()
    vault.close()
    with reopened(tmp_path / "plans") as again:
        assert (again.writers(), again.device()) == (written, device)


def test_what_came_from_another_device_is_told_apart(vault):
    vault.name_author("Anna")
    vault.save(None, muller())
    other = uuid.uuid4()
    with vault.writing("merge") as cursor:
        cursor.execute("INSERT INTO device (dev, uuid, state) VALUES (2, ?, 1)", (other.bytes,))
        cursor.execute(
            "INSERT INTO txn (dev, n, hlc, author, app_ver, schema, kind, reason, salt, hash)"
            " SELECT 2, 1, hlc - (1 << 40), author, app_ver, schema, kind, reason, salt, hash FROM txn LIMIT 1"
        )
    mine, theirs = vault.writers()
    assert (mine.here, theirs.here) == (True, False)
    assert theirs.device == other.hex
    assert theirs.first < mine.first
