"""Plan tables, the log they are rebuilt from, guard triggers and search.

The tables are written out here and not taken from ``schema.py``, so that this revision stays what it was.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.types import UserDefinedType

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ENTITIES = {
    "participant": "name system relation organisation# qualifications weekly_limit_minutes# on_site# phone email"
    " language reachable from_ until extra",
    "task": "title area start duration_minutes# criticality recurrence exceptions people# requires client_can"
    " tolerance_minutes# handover# goal extra",
    "commitment": "task participant role status recurrence dates from_time to_time from_ until asked_on confirmed_on"
    " confirmed_by extra",
    "dependency": "before after within_minutes# extra",
    "information": "title scope produced_by needed_by extra",
    "handover": "giver receiver object tasks information transition item what trigger channel owner fallback"
    " giver_agreed_on receiver_agreed_on tried_on extra",
    "transition": "kind on title extra",
    "transition_item": "transition title giver receiver owner due required# agreed_on extra",
    "absence": "participant from_ until reason extra",
    "consent": "participant scope given_on until withdrawn_on by extra",
    "need": "area text extra",
    "goal": "text kind by need extra",
    "accepted_flag": "flag why by on until severity# extra",
}
"""Columns of the lists of a plan, in their order; ``#`` marks numbers, all others are text."""

GUARDED = ("household", *ENTITIES, "rowmap", "txn", "change", "search_text")
IMMUTABLE = {
    "txn": "dev, n, hlc, hh, author, app_ver, schema, kind, undo_of, deps, prev_hash, hash",
    "change": "cid, rid, fld, parents",
}
"""What even a guarded writer never changes: the log only grows. Erasing words touches ``reason``, ``salt``, ``val``."""


class Anything(UserDefinedType[object]):
    """A column of a STRICT table that keeps each value in the type it came in."""

    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        """The type's name in SQLite."""
        return "ANY"


def upgrade() -> None:
    """Make everything in an empty vault."""
    _household()
    for name, columns in ENTITIES.items():
        _entity(name, columns)
    _steps()
    _changes()
    _exchange()
    _housekeeping()
    _search()
    _guards()


def downgrade() -> None:
    """There is no way back from the first revision."""
    raise NotImplementedError("the first revision cannot be undone")


def _table(name: str, *parts: sa.schema.SchemaItem, clustered: bool = False) -> None:
    op.create_table(name, *parts, sqlite_strict=True, sqlite_with_rowid=not clustered)


def _number(name: str, **options: Any) -> sa.Column[int]:  # noqa: ANN401 - those of Column
    return sa.Column(name, sa.Integer, **options)


def _text(name: str, **options: Any) -> sa.Column[str]:  # noqa: ANN401
    return sa.Column(name, sa.Text, **options)


def _bytes(name: str, **options: Any) -> sa.Column[bytes]:  # noqa: ANN401
    return sa.Column(name, sa.LargeBinary, **options)


def _spelled(columns: str) -> list[sa.Column[int] | sa.Column[str]]:
    return [_number(name[:-1]) if name.endswith("#") else _text(name) for name in columns.split()]


def _household() -> None:
    _table(
        "household",
        _number("rid", primary_key=True),
        _text("id", nullable=False),
        *_spelled(
            "name address# street postcode city district address_extra language care_pilot status opened_on review_on"
            " extra timezone plan_extra"
        ),
        _number("changed", nullable=False),
    )
    op.create_index("household_id", "household", ["id"])


def _entity(name: str, columns: str) -> None:
    _table(
        name,
        sa.Column(
            "hh",
            sa.Integer,
            sa.ForeignKey("household.rid", deferrable=True, initially="DEFERRED"),
            primary_key=True,
            autoincrement=False,
        ),
        _number("rid", primary_key=True, autoincrement=False),
        _text("id", nullable=False),
        _number("position"),
        *_spelled(columns),
        clustered=True,
    )


def _steps() -> None:
    _table(
        "device",
        _number("dev", primary_key=True),
        _bytes("uuid", nullable=False, unique=True),
        _bytes("sign_pk"),
        _bytes("box_pk"),
        _bytes("person"),
        _number("state", nullable=False),
        _number("revoked_after_n"),
    )
    _table(
        "txn",
        _number("tid", primary_key=True),
        _number("dev", nullable=False),
        _number("n", nullable=False),
        _number("hlc", nullable=False),
        _number("hh"),
        _text("author", nullable=False),
        _text("app_ver", nullable=False),
        _number("schema", nullable=False),
        _number("kind", nullable=False),
        _bytes("undo_of"),
        sa.Column("reason", Anything(), nullable=False),
        _text("deps"),
        _bytes("salt", nullable=False),
        _bytes("prev_hash"),
        _bytes("hash", nullable=False),
        _number("bundle_id"),
        sa.UniqueConstraint("dev", "n"),
    )
    op.create_index("txn_hlc", "txn", ["hlc"])
    op.create_index("txn_hh", "txn", ["hh", "tid"])


def _changes() -> None:
    _table(
        "change",
        _number("cid", primary_key=True),
        _number("rid", nullable=False),
        _number("fld", nullable=False),
        sa.Column("val", Anything()),
        _bytes("parents"),
        _number("head", nullable=False),
    )
    op.create_index("change_rid_fld", "change", ["rid", "fld"])
    op.create_index("change_head", "change", ["rid", "fld"], sqlite_where=sa.text("head = 1"))
    _table(
        "rowmap",
        _number("rid", primary_key=True),
        _bytes("uuid", nullable=False, unique=True),
        _number("tbl", nullable=False),
        _number("hh", nullable=False),
        _text("id", nullable=False),
    )
    op.create_index("rowmap_hh", "rowmap", ["hh"])


def _exchange() -> None:
    for name in ("pending", "fork"):
        _table(
            name,
            _bytes("dev", primary_key=True),
            _number("n", primary_key=True),
            _bytes("hash", primary_key=True),
            _bytes("raw", nullable=False),
            *([_text("why", nullable=False)] if name == "pending" else []),
            clustered=True,
        )
    _table(
        "quarantine",
        _bytes("bundle_sha", primary_key=True),
        _bytes("raw", nullable=False),
        _text("why", nullable=False),
        _number("seen_at", nullable=False),
        clustered=True,
    )
    _table(
        "bundle",
        _number("id", primary_key=True),
        _bytes("sha256", nullable=False, unique=True),
        _bytes("raw", nullable=False),
    )
    _table(
        "ack",
        _number("peer", primary_key=True, autoincrement=False),
        _number("dev", primary_key=True, autoincrement=False),
        _number("n", nullable=False),
        clustered=True,
    )
    _table(
        "conflict",
        _number("rid", primary_key=True, autoincrement=False),
        _number("fld", primary_key=True, autoincrement=False),
        _text("kind", primary_key=True),
        _number("hh", nullable=False),
        clustered=True,
    )
    op.create_index("conflict_hh", "conflict", ["hh"])


def _housekeeping() -> None:
    _table("meta", _text("key", primary_key=True), _text("value", nullable=False), clustered=True)
    _table("guard", _text("why", primary_key=True), clustered=True)


def _search() -> None:
    """An index without words of its own: FTS5 reads them from ``search_text`` and really deletes what goes."""
    _table(
        "search_text", _number("rid", primary_key=True), _number("hh", nullable=False), _text("text", nullable=False)
    )
    op.create_index("search_text_hh", "search_text", ["hh"])
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(text, content='search_text', content_rowid='rid',"
        " tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")
    add = "INSERT INTO search(rowid, text) VALUES (new.rid, new.text);"
    drop = "INSERT INTO search(search, rowid, text) VALUES ('delete', old.rid, old.text);"
    for event, body in (("INSERT", add), ("DELETE", drop), ("UPDATE", drop + add)):
        op.execute(f"CREATE TRIGGER search_after_{event.lower()} AFTER {event} ON search_text BEGIN {body} END")


def _guards() -> None:
    """Nothing writes around the log: these tables are closed unless ``guard`` holds a row."""
    for table in GUARDED:
        for event in ("INSERT", "UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_guard_{event.lower()} BEFORE {event} ON {table}"  # noqa: S608 - own names
                " WHEN NOT EXISTS (SELECT 1 FROM guard)"
                " BEGIN SELECT RAISE(ABORT, 'guarded: written only together with the log'); END"
            )
    for table, columns in IMMUTABLE.items():
        op.execute(
            f"CREATE TRIGGER {table}_immutable BEFORE UPDATE OF {columns} ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'immutable: the log is only added to'); END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_kept BEFORE DELETE ON {table}"
            " BEGIN SELECT RAISE(ABORT, 'immutable: the log is only added to'); END"
        )
