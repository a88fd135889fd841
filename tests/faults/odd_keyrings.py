"""Stores that are trusted and do not do their work."""

import time

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class Locked(KeyringBackend):
    """Nobody unlocks it."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class Silent(Locked):
    """Never answers."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(3)
        return None


class Forgetful(Locked):
    """Takes everything and keeps nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None
