"""Bringing a database up to the tables of today, whatever version made it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, event, text

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
    with said_plainly(), _tables_made_anew(engine), engine.execution_options(writing=True).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        if is_shared(engine):
            _make_queue(connection)
        elif connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise DatabaseError(
                "The database holds rows that point to nothing, so it was left as it was. Restore the last backup."
            )


@contextmanager
def _tables_made_anew(engine: Engine) -> Iterator[None]:
    """SQLite changes a column by making its table anew, which must not take along what points to it.

    As SQLite's own steps for it say, foreign keys are looked at again at the end; the one connection is used for nothing else.
    """
    if is_shared(engine):
        yield
        return

    def off(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA foreign_keys=OFF")

    engine.dispose()
    event.listen(engine, "connect", off)
    try:
        yield
    finally:
        event.remove(engine, "connect", off)
        engine.dispose()


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
