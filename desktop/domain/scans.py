"""What can be kept as a signed paper: which files, and how large."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.errors import VaultError
from desktop.texts import QT_TR_NOOP

MOST_BYTES = 64 << 20
"""A scan may be so large."""

SHORT = 8
"""As many digits of a hash are enough to tell papers apart at a glance."""

BEGINNINGS: Mapping[bytes, str] = MappingProxyType(
    {
        b"%PDF-": "application/pdf",
        b"\xff\xd8\xff": "image/jpeg",
        b"\x89PNG\r\n\x1a\n": "image/png",
    }
)
"""How the content of a scanned paper begins -> its media type (RFC 6838)."""


def paper_type(name: str, content: bytes) -> str:
    """The media type of a scanned paper by its content, whatever ``name`` ends in.

    Raises ``VaultError`` where it is none of ``BEGINNINGS``.
    """
    for beginning, media_type in BEGINNINGS.items():
        if content.startswith(beginning):
            return media_type
    raise VaultError(
        QT_TR_NOOP("„{name}“ ist kein PDF, JPG oder PNG und wurde nicht angehängt. Bitte das Blatt so speichern."),
        name=name,
    )
