"""The database: how it is opened, and the two ways to use it, reading and writing.

SQLite runs in WAL mode with `synchronous=FULL` (a commit survives a power cut) and every writing transaction begins with
`BEGIN IMMEDIATE`: with SQLAlchemy's default, two writers silently lose each other's changes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlmodel import Session, create_engine

WAIT = 30.0
"""Seconds a writer waits for another one."""


class DatabaseError(Exception):
    """The database cannot be used. The message says why and what to do, for a person."""


def open_database(url: str) -> Engine:
    """An engine for the database of an address. A new SQLite file is readable by its owner only. Raises `DatabaseError`."""
    try:
        address = make_url(url)
        if address.get_backend_name() != "sqlite":
            return create_engine(address, hide_parameters=True, pool_pre_ping=True)
        return _sqlite(address.database or "")
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError):
        raise DatabaseError(
            "The database's address cannot be used. Write PIMHS_DATABASE_URL like sqlite:////path/to/desk.db, or leave it out."
        ) from None


def _sqlite(file: str) -> Engine:
    _make_private(Path(file))
    engine = create_engine(f"sqlite:///{file}", hide_parameters=True, connect_args={"timeout": WAIT, "check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(file: Path) -> None:
    """Create the file with mode 0600; SQLite gives its WAL the same."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise DatabaseError(
            f"The database {file} cannot be opened ({error.strerror}). Correct its owner and permissions, or set PIMHS_DATA."
        ) from None


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # transactions begin in `_begin`, not by pysqlite's guess
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={int(WAIT * 1000)}"):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database and changes nothing. Rows stay usable after it."""
    with said_plainly(), Session(engine, expire_on_commit=False, autoflush=False) as session:
        yield session


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """One transaction: committed at the end, undone when anything is raised. Rows stay usable after it."""
    with said_plainly(), Session(engine.execution_options(writing=True), expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turns what a disk or a server does to the database into a `DatabaseError` for a person."""
    try:
        yield
    except DBAPIError as error:
        words = _plainly(error)
        if not words:
            raise
        raise DatabaseError(words) from None


def _plainly(error: DBAPIError) -> str:
    text = str(error.orig).lower()
    for mark, words in _SAYS.items():
        if mark in text:
            return words
    if error.connection_invalidated or (isinstance(error, OperationalError) and "connect" in text):
        return "The database cannot be reached. Check that it runs and that PIMHS_DATABASE_URL is right. Nothing was half done."
    return ""


_SAYS = {
    "disk is full": "The disk is full and nothing can be stored. Make room; nothing is half done, and mail stays in its mailbox.",
    "readonly database": "The database cannot be written: its file or folder is read-only. Correct its permissions.",
    "disk i/o error": "The disk with the database reports an error. Stop the desk, check the disk, and start again.",
    "malformed": "The database file is damaged. Stop the desk and restore the last backup.",
    "not a database": "The database file is not a database, or is damaged. Check PIMHS_DATA, or restore the last backup.",
    "no such table": "The database is older than the program. Start `pimhs run` once, which brings it up to date.",
    "no such column": "The database is older than the program. Start `pimhs run` once, which brings it up to date.",
    "unable to open": "The database cannot be opened. Check that its folder exists and belongs to you, or set PIMHS_DATA.",
}
