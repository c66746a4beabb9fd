"""The database: how it is opened, and the two ways to use it, reading and writing.

SQLite runs in WAL mode with `synchronous=FULL` (a commit survives a power cut) and every writing transaction begins with
`BEGIN IMMEDIATE`: with SQLAlchemy's default, two writers silently lose each other's changes. PostgreSQL gives the same promise:
writers take one lock and so follow each other, and a reading session sees one state. Writing takes milliseconds; what takes
seconds (reading forms, talking to mail servers) stands outside transactions and goes on side by side.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError
from sqlmodel import Session, create_engine

WAIT = 30.0
"""Seconds a writer waits for another one."""
KEPT_IN_MEMORY = "temp_store=MEMORY"
"""SQLite's sorting and counting leaves nothing in the folder for temporary files, which may not be encrypted."""
OTHERS = 0o077
"""The permissions of everybody but a file's owner."""
WRITERS = 0x70696D6873
"""PostgreSQL's advisory lock that whoever writes holds until the transaction ends."""


class DatabaseError(Exception):
    """The database cannot be used. The message says why and what to do, for a person."""


def open_database(url: str) -> Engine:
    """An engine for the database of an address. A new SQLite file is readable by its owner only. Raises `DatabaseError`."""
    try:
        address = make_url(url)
        opens = {"sqlite": _sqlite, "postgresql": _postgresql}[address.get_backend_name()]
        return opens(address)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError, KeyError):
        raise DatabaseError(
            "The database's address cannot be used. Write PIMHS_DATABASE_URL like sqlite:////path/to/desk.db or "
            "postgresql+psycopg://user@host/database, or leave it out."
        ) from None


def is_shared(engine: Engine) -> bool:
    """Whether processes on several machines can use this database (PostgreSQL), or only this machine's (SQLite)."""
    return engine.dialect.name == "postgresql"


def _postgresql(address: URL) -> Engine:
    engine = create_engine(
        address.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=10,
        connect_args={
            "connect_timeout": 10,
            "options": f"-c lock_timeout={int(WAIT * 1000)} -c timezone=UTC -c idle_in_transaction_session_timeout=600000",
        },
    )
    event.listen(engine, "connect", _without_nul)
    event.listen(engine, "begin", _take_turn)
    return engine


def _without_nul(connection: Any, _: Any) -> None:
    """PostgreSQL's text cannot hold a NUL, which mail can."""
    from psycopg.types.string import StrDumper

    class WithoutNul(StrDumper):
        def dump(self, obj: str) -> Any:
            return super().dump(obj.replace("\0", "\ufffd"))

    connection.adapters.register_dumper(str, WithoutNul)


def _take_turn(connection: Connection) -> None:
    """One writer at a time. At READ COMMITTED each statement sees what the writer before left."""
    if connection.get_execution_options().get("writing"):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({WRITERS})")


def _sqlite(address: URL) -> Engine:
    file = address.database or ""
    _make_private(Path(file))
    engine = create_engine(f"sqlite:///{file}", hide_parameters=True, connect_args={"timeout": WAIT, "check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(file: Path) -> None:
    """Create the file with mode 0600, and shut one that was copied here open; SQLite gives a new WAL the same."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        for part in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))):
            _shut(part)
    except OSError as error:
        raise DatabaseError(
            f"The database {file} cannot be opened ({error.strerror}). Correct its owner and permissions, or set PIMHS_DATA."
        ) from None


def _shut(file: Path) -> None:
    """Take away what others may do with a file. Only its owner can; `pimhs check` tells of one that stays open."""
    with suppress(FileNotFoundError, PermissionError):
        if file.stat().st_mode & OTHERS:
            file.chmod(0o600)


def _prepare(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # transactions begin in `_begin`, not by pysqlite's guess
    for setting in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={int(WAIT * 1000)}",
        "secure_delete=ON",  # what is deleted is overwritten
        KEPT_IN_MEMORY,
    ):
        connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writing") else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database and changes nothing. Rows stay usable after it."""
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True} if is_shared(engine) else {}
    with said_plainly(), Session(engine.execution_options(**options), expire_on_commit=False, autoflush=False) as session:
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
    text = f"{type(error.orig).__name__}: {error.orig}".lower()
    for mark, words in _SAYS.items():
        if mark in text:
            return words
    if error.connection_invalidated or (isinstance(error, OperationalError) and "connect" in text):
        return "The database cannot be reached. Check that it runs and that PIMHS_DATABASE_URL is right. Nothing was half done."
    return ""


_BUSY = "Another process has held the database for too long. Nothing was half done; try again."
_OLDER = "The database is older than the program. Start `pimhs run` once, which brings it up to date."
_SAYS = {
    "database is locked": _BUSY,
    "lock timeout": _BUSY,
    "no space left": "The disk of the database server is full and nothing can be stored. Make room there; nothing is half done.",
    "permission denied": "The database refuses it. Let the database's user own its tables (ALTER DATABASE ... OWNER TO ...).",
    "undefinedtable": _OLDER,
    "disk is full": "The disk is full and nothing can be stored. Make room; nothing is half done, and mail stays in its mailbox.",
    "readonly database": "The database cannot be written: its file or folder is read-only. Correct its permissions.",
    "disk i/o error": "The disk with the database reports an error. Stop the desk, check the disk, and start again.",
    "malformed": "The database file is damaged. Stop the desk and restore the last backup.",
    "not a database": "The database file is not a database, or is damaged. Check PIMHS_DATA, or restore the last backup.",
    "no such table": _OLDER,
    "no such column": _OLDER,
    "unable to open": "The database cannot be opened. Check that its folder exists and belongs to you, or set PIMHS_DATA.",
}
