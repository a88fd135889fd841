"""A store that keeps passwords in clear, as some installations have one; it must never be handed a key."""

from keyring.backend import KeyringBackend

KEPT: dict[tuple[str, str], str] = {}


class PlainKeyring(KeyringBackend):
    """Works, and protects nothing."""

    priority = 20  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        """What was kept."""
        return KEPT.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it in clear."""
        KEPT[service, username] = password
