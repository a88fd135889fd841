"""Agreements as versions, round tables, notes of visits, and scans.

They refer to their household by number alone, so that they wait where it left the lists and may come back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

RECORDS = {
    "version": "position# number# on effective_from review_on replaces# plan fingerprint core made_by",
    "answer": "position# version participant kind on noted_by words",
    "scan": "position# record name media_type size# sha256 added_on shows",
    "conference": "position# on title present note",
    "decision": "position# conference text owner due done_on about",
    "note": "position# on text by",
}
"""Columns in their order; ``#`` marks numbers, all others are text."""


def upgrade() -> None:
    """Add the tables, empty, with their guards."""
    for name, columns in RECORDS.items():
        op.create_table(
            name,
            sa.Column("hh", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("rid", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("id", sa.Text, nullable=False),
            *[
                sa.Column(column.rstrip("#"), sa.Integer if column.endswith("#") else sa.Text)
                for column in columns.split()
            ],
            sqlite_strict=True,
            sqlite_with_rowid=False,
        )
    op.create_table(
        "content",
        sa.Column("rid", sa.Integer, primary_key=True),
        sa.Column("hh", sa.Integer, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
    for table in (*RECORDS, "content"):
        for event in ("INSERT", "UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_guard_{event.lower()} BEFORE {event} ON {table}"  # noqa: S608 - own names
                " WHEN NOT EXISTS (SELECT 1 FROM guard)"
                " BEGIN SELECT RAISE(ABORT, 'guarded: written only together with the log'); END"
            )


def downgrade() -> None:
    """There is no way back: an older program would not know what the log says of them."""
    raise NotImplementedError("records cannot be told in an older schema")
