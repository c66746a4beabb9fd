"""Mail to the team, and files sent along."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column("draft", sa.Column("once", sa.String(), nullable=True))
    op.create_index("ix_draft_once", "draft", ["once"], unique=True)
    op.add_column("draft", sa.Column("enclosures", sa.JSON(), nullable=False, server_default="[]"))
    op.create_table(
        "told",
        sa.Column("draft_id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name=op.f("fk_told_draft_id_draft")),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_told_referral_id_referral")),
        sa.PrimaryKeyConstraint("draft_id", "referral_id", name=op.f("pk_told")),
    )
    op.create_index("ix_told_referral_id", "told", ["referral_id"], unique=False)
