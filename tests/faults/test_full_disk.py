"""Row 8 of the fault matrix: where there is no room, the save is refused whole, and works again when there is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from desktop.domain.errors import VaultError
from desktop.domain.plan import Plan
from desktop.storage.errors import VaultFull
from desktop.storage.vault import Vault
from tests.faults.small import file_size_limited
from tests.storage.vaults import put


def longer(plan: Plan, size: int) -> Plan:
    return put(plan, replace(plan.tasks[0], title="x" * size))


@contextmanager
def pages_limited(vault: Vault) -> Iterator[None]:
    """No page more than there are."""
    with vault._writer.lent() as connection:
        connection.execute("PRAGMA max_page_count = 1")
    try:
        yield
    finally:
        with vault._writer.lent() as connection:
            connection.execute("PRAGMA max_page_count = 1000000")


def test_a_full_vault_refuses_the_save_whole_and_takes_it_later(
    vault: Vault, mueller: Plan, survived: Callable[..., None]
) -> None:
    vault.save(None, mueller)
    wanted = longer(mueller, 100_000)
    with pages_limited(vault), pytest.raises(VaultFull, match="Speicherplatz ist voll"):
        vault.save(mueller, wanted)
    assert vault.load("mueller") == mueller
    assert vault.journal.verify().whole
    vault.save(mueller, wanted)
    assert vault.load("mueller") == wanted
    survived("8", "no page more than there are: the save is refused whole", 1)


@pytest.mark.parametrize("size", [100_000, 1_000_000, 5_000_000])
def test_a_disk_that_takes_no_more_bytes_refuses_the_save_whole(
    vault: Vault, mueller: Plan, size: int, survived: Callable[..., None]
) -> None:
    vault.save(None, mueller)
    room = sum(path.stat().st_size for path in vault.places.folder.iterdir())
    wanted = longer(mueller, size)
    with file_size_limited(room), pytest.raises(VaultError, match="nichts verändert"):
        vault.save(mueller, wanted)
    assert vault.load("mueller") == mueller
    assert vault.journal.verify().whole
    vault.save(mueller, wanted)
    assert vault.load("mueller") == wanted
    survived("8", "a disk that takes no more bytes: the save is refused whole", 1)


def test_every_limit_from_nothing_to_enough_ends_in_the_old_or_the_new_plan(
    vault: Vault, mueller: Plan, survived: Callable[..., None]
) -> None:
    vault.save(None, mueller)
    plan, refused = mueller, 0
    floor = max(path.stat().st_size for path in vault.places.folder.iterdir())
    for step in range(40):
        wanted = longer(plan, 20_000 + step)
        try:
            with file_size_limited(floor + step * 40_000):
                vault.save(plan, wanted)
        except VaultError:
            refused += 1
            assert vault.load("mueller") == plan
        else:
            assert vault.load("mueller") == wanted
            plan = wanted
    assert vault.journal.verify().whole
    assert 0 < refused < 40
    survived("8", "every limit from nothing to enough: saved or refused, never torn", 40)
