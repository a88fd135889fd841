"""Fixtures: an open vault and the example household."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.plan import Plan
from desktop.storage.vault import Vault
from tests.storage.vaults import example, new_vault


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def mueller() -> Plan:
    return example()
