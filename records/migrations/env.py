"""Alembic's entry: migrates the connection that `records.migrate` hands over, in its transaction."""

from alembic import context
from sqlmodel import SQLModel

import records.tables  # noqa: F401  # fills the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
