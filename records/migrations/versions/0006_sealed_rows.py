"""Columns for sealed values, and terms that mail is found by. What stands in the columns is sealed by `pimhs keys seal`."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TEXTS = {
    "message": ("why", "from_name", "from_address", "reply_to", "subject", "message_id", "in_reply_to", "references", "text"),
    "referral": ("document", "set_aside_why"),
    "correction": ("before", "after"),
    "alias": ("label",),
    "comparison": ("reason",),
    "review": ("reason",),
    "decision": ("notes",),
    "draft": (
        *("to_address", "to_name", "subject", "body", "in_reply_to", "references", "approved_hash", "error", "set_aside_why"),
    ),
    "hold": ("why",),
    "account": ("totp_secret",),
}
JSON = {
    "message": ("attachments",),
    "referral": ("reading", "triage"),
    "reading": ("reading", "triage"),
    "draft": ("to_warnings",),
}
ARRIVED = "coalesce(received_at, stored_at)"


def upgrade() -> None:
    """Apply."""
    sqlite = op.get_bind().dialect.name == "sqlite"
    if sqlite:
        op.drop_index("ix_message_search", "message")
        op.drop_index("ix_message_arrived", "message")  # making the table anew would lose an index over an expression
        op.drop_index("ix_message_state_arrived", "message")
    op.drop_index("ix_message_from_address", "message")
    op.drop_index("ix_message_message_id", "message")
    for table in sorted({*TEXTS, *JSON}):
        with op.batch_alter_table(table) as batch:
            if table == "account":
                batch.alter_column("totp_secret", server_default=None)
            for kind, columns in ((sa.String(), TEXTS.get(table, ())), (sa.JSON(), JSON.get(table, ()))):
                for name in columns:
                    using = f"convert_to(\"{name}\"::text, 'UTF8')"
                    batch.alter_column(
                        name, type_=sa.LargeBinary(), existing_type=kind, existing_nullable=False, postgresql_using=using
                    )
    if sqlite:
        op.create_index("ix_message_arrived", "message", [sa.text(ARRIVED)])
        op.create_index("ix_message_state_arrived", "message", ["state", sa.text(ARRIVED)])
    op.create_table(
        "mailterm",
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("message_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_mailterm_message_id_message")),
        sa.PrimaryKeyConstraint("value", "message_id", name=op.f("pk_mailterm")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mailterm_message_id", "mailterm", ["message_id"])
    op.create_table(
        "seal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seal")),
    )
