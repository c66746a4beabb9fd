"""A database of any earlier version becomes one of today; one of a later version is left alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

import records.tables  # noqa: F401  # fills the metadata
from records.database import DatabaseError, open_database, writing
from records.migrate import FOLDER, upgrade, version
from tests.databases import bare


def test_the_migrations_make_exactly_the_tables_of_the_code(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/desk.db")
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_migrations_make_exactly_the_indexes_of_the_code(tmp_path: Path) -> None:
    """Alembic cannot compare indexes over expressions, so their definitions are compared here."""
    migrated, made = (open_database(f"sqlite:///{tmp_path}/{name}.db") for name in ("migrated", "made"))
    upgrade(migrated)
    SQLModel.metadata.create_all(made)
    assert indexes(migrated) == indexes(made)


def indexes(engine: Engine) -> dict[str, str]:
    """Each index of a database with its definition, spaces and quotes aside."""
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        return {name: re.sub(r'[\s"]+', "", sql).lower() for name, sql in found}


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/desk.db")
    upgrade(engine)
    upgrade(engine)
    assert version(engine) == ScriptDirectory(str(FOLDER)).get_current_head()


def test_a_database_of_a_later_version_is_not_touched(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/desk.db")
    upgrade(engine)
    with writing(engine) as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="newer version"):
        upgrade(engine)


def test_a_migration_that_fails_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path}/desk.db")
    with writing(engine) as db:
        db.execute(text("CREATE TABLE session (x)"))  # in the way of one of ours
    with pytest.raises(Exception, match="already exists"):
        upgrade(engine)
    assert version(engine) is None
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'message'").scalar() == 0


def test_what_an_earlier_version_stored_is_there_after_the_newest_migration(each_database: str, tmp_path: Path) -> None:
    engine = open_database(bare(tmp_path))
    with engine.execution_options(writing=True).begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(FOLDER))
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        columns = "username, name, role, password_hash, failures, active"
        connection.execute(text(f"INSERT INTO account ({columns}) VALUES ('priya', 'Priya Example', 'lead', '', 0, true)"))
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT name FROM account")).scalars().all() == ["Priya Example"]
        known = inspect(connection)
        there = {index["name"] for name in known.get_table_names() for index in known.get_indexes(name)}
    assert {"ix_referral_state_locality", "ix_referral_locality_received_at", "ix_audit_who", "ix_draft_undelivered_at"} <= there
    engine.dispose()
