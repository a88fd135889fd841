"""Results of checks, kept beside the households, and who is the same person in several of them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, empty: what they hold is found anew by checking."""
    op.add_column("participant", sa.Column("person", sa.Text))
    op.create_table(
        "finding",
        sa.Column("hh", sa.Integer, sa.ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
        sa.Column("changed", sa.Integer, nullable=False),
        sa.Column("day", sa.Text, nullable=False),
        sa.Column("days", sa.Integer, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("found", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "carrying",
        sa.Column("hh", sa.Integer, sa.ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
        sa.Column("carried", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "known",
        sa.Column("person", sa.LargeBinary, primary_key=True),
        sa.Column("hh", sa.Integer, sa.ForeignKey("household.rid", ondelete="CASCADE"), primary_key=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("known_hh", "known", ["hh"])


def downgrade() -> None:
    """Take the tables and the column away."""
    op.drop_table("known")
    op.drop_table("carrying")
    op.drop_table("finding")
    op.drop_column("participant", "person")
