"""With a real Secret Service: the key is kept there, and each of its troubles leads to another slot or to recovery."""

import gc
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage import create_vault, open_or_create, open_vault, os_keyring
from desktop.storage.errors import KeyMissing, KeyringUnavailable, PassphraseNeeded, VaultError
from desktop.storage.os_keyring import KeyringFault, KeyringState
from desktop.storage.vault import Vault
from desktop.storage.ways import Keyring
from tests.storage.secret_service import SecretService, require_programs
from tests.storage.vaults import CHEAP, WORDS

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),  # secretstorage leaves its connections open
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    require_programs()
    running = SecretService(tmp_path / "home")
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", running.address)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    yield running
    running.stop()
    gc.collect()  # what secretstorage left open, while warnings of it are ignored


@pytest.fixture
def unlocked(service: SecretService) -> SecretService:
    service.start()
    return service


def state_of(refused: pytest.ExceptionInfo[VaultError]) -> str:
    found = refused.value
    while not isinstance(found, KeyringUnavailable):
        assert found.__cause__ is not None
        found = found.__cause__  # type: ignore[assignment]
    return found.state


def test_a_store_that_forgets_is_found_out_before_a_vault_relies_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(os_keyring, "TRUSTED", {"keyring.backends.null.Keyring"})
    with pytest.raises(PassphraseNeeded) as refused:
        create_vault(tmp_path / "vault")
    assert state_of(refused) == KeyringState.FORGETFUL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("unlocked")
def test_a_vault_opens_by_the_keyring_without_asking(tmp_path: Path) -> None:
    with create_vault(tmp_path / "vault") as vault:
        assert [slot.type for slot in vault.slots()] == ["keyring"]
    open_vault(tmp_path / "vault").close()


@pytest.mark.usefixtures("unlocked")
def test_the_keyring_holds_one_entry_that_is_not_the_database_key(tmp_path: Path) -> None:
    vault = create_vault(tmp_path / "vault")
    (slot,) = vault.slots()
    kept = os_keyring.read_secret(f"{vault.id}:{slot.id}")
    assert len(kept) == 64
    assert kept != bytes(vault._key).hex()
    vault.close()
    assert slot.params == {"store": "keyring.backends.SecretService.Keyring"}


def test_the_entry_survives_a_new_session(tmp_path: Path, unlocked: SecretService) -> None:
    create_vault(tmp_path / "vault").close()
    unlocked.end_daemon()
    unlocked.start()
    open_vault(tmp_path / "vault").close()


def test_a_locked_keyring_is_told_and_opens_later(tmp_path: Path, unlocked: SecretService) -> None:
    create_vault(tmp_path / "vault").close()
    unlocked.end_daemon()
    unlocked.start(password=None)
    with pytest.raises(KeyringUnavailable, match="gesperrt") as refused:
        open_vault(tmp_path / "vault")
    assert state_of(refused) == KeyringState.LOCKED
    unlocked.end_daemon()
    unlocked.start()
    open_vault(tmp_path / "vault").close()


def test_a_wrong_login_password_leaves_the_keyring_locked(tmp_path: Path, unlocked: SecretService) -> None:
    create_vault(tmp_path / "vault").close()
    unlocked.end_daemon()
    unlocked.start(password=b"falsch")
    with pytest.raises(KeyringUnavailable) as refused:
        open_vault(tmp_path / "vault")
    assert state_of(refused) == KeyringState.LOCKED


def test_a_missing_entry_leads_to_recovery_and_never_to_a_new_vault(tmp_path: Path, unlocked: SecretService) -> None:
    with create_vault(tmp_path / "vault") as vault:
        Keyring().forget(vault.id, vault.slots()[0].id)
    before = (tmp_path / "vault/vault.db").read_bytes()
    with pytest.raises(KeyMissing, match="fehlt der Schlüssel"):
        open_or_create(tmp_path / "vault")
    assert (tmp_path / "vault/vault.db").read_bytes() == before


@pytest.mark.usefixtures("unlocked")
def test_a_foreign_entry_leads_to_recovery(tmp_path: Path) -> None:
    with create_vault(tmp_path / "vault") as vault:
        entry = f"{vault.id}:{vault.slots()[0].id}"
    for secret in ("00" * 32, "kein Schlüssel"):
        os_keyring.store_secret(entry, secret)
        with pytest.raises(KeyMissing, match="gehört nicht zu diesem Tresor"):
            open_vault(tmp_path / "vault")


def test_a_keyring_that_does_not_answer_costs_the_limit_and_no_more(tmp_path: Path, unlocked: SecretService) -> None:
    create_vault(tmp_path / "vault", WORDS).close()
    unlocked.freeze()
    started = time.monotonic()
    with pytest.raises(KeyringFault) as fault:
        os_keyring.read_secret("x", limit=0.3)
    assert fault.value.state is KeyringState.SILENT
    assert time.monotonic() - started < 3
    open_vault(tmp_path / "vault", WORDS).close()  # another slot opens meanwhile


def test_a_keyring_that_does_not_answer_lets_the_program_end(service: SecretService) -> None:
    service.start()
    service.freeze()
    code = """
from desktop.storage import os_keyring
try:
    os_keyring.read_secret("x", limit=0.2)
except os_keyring.KeyringFault as fault:
    print(fault.state)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=service.environment, capture_output=True, timeout=8, check=True
    )
    assert done.stdout == b"silent\n"


def test_without_a_bus_there_is_no_keyring(
    tmp_path: Path, service: SecretService, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.start()
    create_vault(tmp_path / "vault").close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    with pytest.raises(KeyringUnavailable, match="kein Schlüsselbund erreichbar") as refused:
        open_vault(tmp_path / "vault")
    assert state_of(refused) == KeyringState.ABSENT
    with pytest.raises(PassphraseNeeded) as refused:
        create_vault(tmp_path / "other")
    assert state_of(refused) == KeyringState.ABSENT
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)  # and as soon as there is one, it is found
    open_vault(tmp_path / "vault").close()


@pytest.mark.usefixtures("unlocked")
@pytest.mark.parametrize(
    ("backend", "state"),
    [
        ("keyring.backends.null.Keyring", KeyringState.UNTRUSTED),
        ("keyring.backends.fail.Keyring", KeyringState.UNTRUSTED),
        ("tests.storage.plain_keyring.PlainKeyring", KeyringState.UNTRUSTED),
        ("no.such.Keyring", KeyringState.ABSENT),
    ],
)
def test_a_store_that_is_not_on_the_list_gets_no_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: str, state: KeyringState
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    with pytest.raises(PassphraseNeeded) as refused:
        create_vault(tmp_path / "vault")
    assert state_of(refused) == state
    assert not (tmp_path / "vault").exists()


def test_a_passphrase_slot_beside_the_keyring_opens_when_the_keyring_is_gone(
    tmp_path: Path, unlocked: SecretService
) -> None:
    vault = Vault.create(tmp_path / "vault", [CHEAP, Keyring()])
    assert [slot.type for slot in vault.slots()] == ["passphrase", "keyring"]
    vault.close()
    open_vault(tmp_path / "vault").close()
    unlocked.end_daemon()
    with pytest.raises(PassphraseNeeded):
        open_vault(tmp_path / "vault")
    open_vault(tmp_path / "vault", WORDS).close()
