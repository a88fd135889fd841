"""Which shape of the file this version writes and which it can bring up to date; known without loading the tables."""

REVISION = "0005"
"""The revision of ``migrations/`` that this version of the program writes."""

KNOWN_REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""All revisions that this version can bring up to date, the oldest first."""

APPLICATION_ID = 0x4E616874
"""``PRAGMA application_id`` of a vault: "Naht"."""
