"""Search that tells names from notes, and erasures that are found at once.

The words come in anew when the vault is opened (``search.refresh``).
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NEW = "INSERT INTO search(rowid, name, note) VALUES (new.rid, new.name, new.note);"
OLD = "INSERT INTO search(search, rowid, name, note) VALUES ('delete', old.rid, old.name, old.note);"


def upgrade() -> None:
    """Make index and words anew, empty, with their guards."""
    op.drop_table("search")
    op.drop_table("search_text")
    op.create_table(
        "search_text",
        sa.Column("rid", sa.Integer, primary_key=True),
        sa.Column("hh", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_index("search_text_hh", "search_text", ["hh"])
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5(name, note, content='search_text', content_rowid='rid',"
        " tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')"
    )
    op.execute("INSERT INTO search(search, rank) VALUES ('secure-delete', 1)")
    op.create_index("txn_erase", "txn", ["kind"], sqlite_where=sa.text("kind = 6"))
    for event, body in (("INSERT", NEW), ("DELETE", OLD), ("UPDATE", OLD + NEW)):
        op.execute(f"CREATE TRIGGER search_after_{event.lower()} AFTER {event} ON search_text BEGIN {body} END")
        op.execute(
            f"CREATE TRIGGER search_text_guard_{event.lower()} BEFORE {event} ON search_text"  # noqa: S608 - own names
            " WHEN NOT EXISTS (SELECT 1 FROM guard)"
            " BEGIN SELECT RAISE(ABORT, 'guarded: written only together with the log'); END"
        )


def downgrade() -> None:
    """There is no way back: the words would have to be found anew by an older program."""
    raise NotImplementedError("the words of the older index are gone")
