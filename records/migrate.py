"""Bringing a database up to the tables of today, whatever version made it."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from records.database import DatabaseError, is_shared, said_plainly

FOLDER = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Apply the migrations that are missing, all or none. Raises `DatabaseError` for a database newer than the program."""
    current, known = version(engine), ScriptDirectory(str(FOLDER))
    newest = known.get_current_head()
    if current == newest:
        return
    if current is not None and current not in {revision.revision for revision in known.walk_revisions()}:
        raise DatabaseError("The database was made by a newer version of the program. Install that version, or restore a backup.")
    with said_plainly(), engine.execution_options(writing=True).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if is_shared(engine):
            _make_queue(connection)


def _make_queue(connection: Connection) -> None:
    """Procrastinate's own tables, once; the range of its versions in `pyproject.toml` keeps to those that fit them."""
    from procrastinate import App, PsycopgConnector

    if connection.scalar(text("SELECT to_regclass('procrastinate_jobs')")) is None:
        connection.connection.cursor().execute(App(connector=PsycopgConnector()).schema_manager.get_schema())


def is_current(engine: Engine) -> bool:
    """Whether the database has every migration the program knows. Raises `DatabaseError` when it cannot be asked."""
    return version(engine) == ScriptDirectory(str(FOLDER)).get_current_head()


def version(engine: Engine) -> str | None:
    """The newest migration the database has; nothing for an empty one."""
    with said_plainly(), engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()
