"""The tables of a vault, told once; ``migrations/`` makes them, and a test holds the two together.

Rows of a plan carry small numbers inside (``rid``) and a name-based UUID outside (``rowmap``); values stand in a column
exactly as they stand in the log, from which every row can be rebuilt.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, UniqueConstraint, text
from sqlalchemy.types import UserDefinedType

from desktop.storage.kinds import ALL_KINDS, HOUSEHOLD, KINDS, RECORDS, Kind

NUMBER_COLUMNS = frozenset(
    {
        "position", "address", "organisation", "weekly_limit_minutes", "on_site", "duration_minutes", "people",
        "tolerance_minutes", "handover", "within_minutes", "required", "severity", "number", "replaces", "size",
    }
)  # fmt: skip
"""Fields that are whole numbers (or yes and no as 1 and 0); all others are text."""


class Anything(UserDefinedType[object]):
    """A column of a STRICT table that keeps each value in the type it came in."""

    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        """The type's name in SQLite."""
        return "ANY"


metadata = MetaData()
STRICT: dict[str, Any] = {"sqlite_strict": True}
CLUSTERED: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}
"""Rows lie in the file in the order of their key: those of one household side by side."""


def _columns(kind: Kind) -> list[Column[Any]]:
    return [Column(name, Integer if name in NUMBER_COLUMNS else Text) for name in kind.numbers]


household = Table(
    "household",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    *_columns(HOUSEHOLD),
    Column("changed", Integer, nullable=False),
    Index("household_id", "id"),
    **STRICT,
)
"""``changed`` is the hybrid logical time of the household's last change."""


def _entity_table(kind: Kind) -> Table:
    return Table(
        kind.table,
        metadata,
        Column(
            "hh",
            Integer,
            ForeignKey("household.rid", deferrable=True, initially="DEFERRED"),
            primary_key=True,
            autoincrement=False,
        ),
        Column("rid", Integer, primary_key=True, autoincrement=False),
        Column("id", Text, nullable=False),
        *_columns(kind),
        **CLUSTERED,
    )


def _record_table(kind: Kind) -> Table:
    return Table(
        kind.table,
        metadata,
        Column("hh", Integer, primary_key=True, autoincrement=False),
        Column("rid", Integer, primary_key=True, autoincrement=False),
        Column("id", Text, nullable=False),
        *_columns(kind),
        **CLUSTERED,
    )


TABLES: Mapping[str, Table] = MappingProxyType(
    {kind.table: household if kind is HOUSEHOLD else _entity_table(kind) for kind in KINDS}
    | {kind.table: _record_table(kind) for kind in RECORDS}
)
"""The table of each kind, by its name."""

content = Table(
    "content",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("hh", Integer, nullable=False),
    Column("bytes", LargeBinary, nullable=False),
    **STRICT,
)
"""The bytes of scans, by the row of each. The log holds their hash alone: they are the one thing that it cannot give
back, and a scan that is let go of is gone."""

device = Table(
    "device",
    metadata,
    Column("dev", Integer, primary_key=True),
    Column("uuid", LargeBinary, nullable=False, unique=True),
    Column("sign_pk", LargeBinary),
    Column("box_pk", LargeBinary),
    Column("person", LargeBinary),
    Column("state", Integer, nullable=False),
    Column("revoked_after_n", Integer),
    **STRICT,
)

txn = Table(
    "txn",
    metadata,
    Column("tid", Integer, primary_key=True),
    Column("dev", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("hlc", Integer, nullable=False),
    Column("hh", Integer),
    Column("author", Text, nullable=False),
    Column("app_ver", Text, nullable=False),
    Column("schema", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("undo_of", LargeBinary),
    Column("reason", Anything(), nullable=False),
    Column("deps", Text),
    Column("salt", LargeBinary, nullable=False),
    Column("prev_hash", LargeBinary),
    Column("hash", LargeBinary, nullable=False),
    Column("bundle_id", Integer),
    UniqueConstraint("dev", "n"),
    Index("txn_hlc", "hlc"),
    Index("txn_hh", "hh", "tid"),
    Index("txn_erase", "kind", sqlite_where=text("kind = 6")),
    **STRICT,
)
"""One step of one person on one device; ``n`` has no gaps. ``hash`` chains each device's steps (``log.py``)."""

change = Table(
    "change",
    metadata,
    Column("cid", Integer, primary_key=True),
    Column("rid", Integer, nullable=False),
    Column("fld", Integer, nullable=False),
    Column("val", Anything()),
    Column("parents", LargeBinary),
    Column("head", Integer, nullable=False),
    Index("change_rid_fld", "rid", "fld"),
    Index("change_head", "rid", "fld", sqlite_where=text("head = 1")),
    **STRICT,
)
"""``cid`` is ``tid << 20 | i``; ``parents`` the 8-byte numbers of the changes it replaces; a BLOB in ``val`` stands for
words that were erased."""

rowmap = Table(
    "rowmap",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("uuid", LargeBinary, nullable=False, unique=True),
    Column("tbl", Integer, nullable=False),
    Column("hh", Integer, nullable=False),
    Column("id", Text, nullable=False),
    Index("rowmap_hh", "hh"),
    **STRICT,
)

pending = Table(
    "pending",
    metadata,
    Column("dev", LargeBinary, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    Column("why", Text, nullable=False),
    **CLUSTERED,
)
fork = Table(
    "fork",
    metadata,
    Column("dev", LargeBinary, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("hash", LargeBinary, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    **CLUSTERED,
)
quarantine = Table(
    "quarantine",
    metadata,
    Column("bundle_sha", LargeBinary, primary_key=True),
    Column("raw", LargeBinary, nullable=False),
    Column("why", Text, nullable=False),
    Column("seen_at", Integer, nullable=False),
    **CLUSTERED,
)
bundle = Table(
    "bundle",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", LargeBinary, nullable=False, unique=True),
    Column("raw", LargeBinary, nullable=False),
    **STRICT,
)
ack = Table(
    "ack",
    metadata,
    Column("peer", Integer, primary_key=True, autoincrement=False),
    Column("dev", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, nullable=False),
    **CLUSTERED,
)
conflict = Table(
    "conflict",
    metadata,
    Column("rid", Integer, primary_key=True, autoincrement=False),
    Column("fld", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("hh", Integer, nullable=False),
    Index("conflict_hh", "hh"),
    **CLUSTERED,
)
"""Derived from the log: where more than one value stands, or an end meets an unseen change."""

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    **CLUSTERED,
)
"""Facts about the vault itself: its id, whether it is a demo, which device is this one."""

guard = Table("guard", metadata, Column("why", Text, primary_key=True), **CLUSTERED)
"""Holds a row only while ``Vault.writing`` is at work; triggers refuse to touch logged tables at other times."""

search_text = Table(
    "search_text",
    metadata,
    Column("rid", Integer, primary_key=True),
    Column("hh", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("note", Text, nullable=False),
    Index("search_text_hh", "hh"),
    **STRICT,
)
"""Folded words (``search.py``), indexed by the FTS5 table ``search``, which takes its content from here."""

finding = Table(
    "finding",
    metadata,
    Column("hh", Integer, ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
    Column("changed", Integer, nullable=False),
    Column("day", Text, nullable=False),
    Column("days", Integer, nullable=False),
    Column("version", Text, nullable=False),
    Column("found", Text, nullable=False),
    **STRICT,
)
"""What the last check of a household found (``findings.py``): it holds while revision, day and program are the same."""

carrying = Table(
    "carrying",
    metadata,
    Column("hh", Integer, ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
    Column("carried", Text, nullable=False),
    **STRICT,
)
"""What those carry, by the same check, who could be known in other households too."""

known = Table(
    "known",
    metadata,
    Column("person", LargeBinary, primary_key=True),
    Column("hh", Integer, ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
    Index("known_hh", "hh"),
    **CLUSTERED,
)
"""Who they are (``desktop.domain.across.identity``). Apart from what they carry, for it changes with people, not days:
keys without an order touch a page each."""

draft = Table(
    "draft",
    metadata,
    Column("place", Text, primary_key=True),
    Column("household", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("kept_at", Text, nullable=False),
    **CLUSTERED,
)
"""What was begun and not yet saved (``drafts.py``); no part of the log."""

PROJECTED = tuple(kind.table for kind in ALL_KINDS)
GUARDED = (*PROJECTED, "content", "rowmap", "txn", "change", "search_text")
"""Tables that triggers keep from being written outside ``Vault.writing``."""
