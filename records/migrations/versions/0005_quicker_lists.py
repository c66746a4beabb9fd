"""Indexes for lists of one locality, one person's audit, and mail that came back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_index("ix_referral_locality_received_at", "referral", ["locality", "received_at", "state", "read_first"])
    op.create_index("ix_referral_state_locality", "referral", ["state", "locality", "received_at", "read_first"])
    op.create_index("ix_audit_who", "audit", ["who", "seq"])
    came_back = sa.text("undelivered_at IS NOT NULL")
    op.create_index("ix_draft_undelivered_at", "draft", ["undelivered_at"], sqlite_where=came_back, postgresql_where=came_back)
