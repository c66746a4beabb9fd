"""What a disk does to a desk that keeps running: it is full, it refuses a write, a commit fails before or after it took hold."""

from __future__ import annotations

import resource
import signal
import sqlite3
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import event

from desk.service import Service
from tests.torture.deaths import Stage, Work
from tests.torture.desk import go_on

Failure = Callable[[Service], None]
PAGE = 4096
"""Bytes of a page of SQLite, and of each write to its log but for the frame's header."""


def working_after(failure: Failure) -> Work:
    """The desk's work on a disk that fails as said."""

    def work(service: Service) -> None:
        failure(service)
        go_on(service)

    return work


def full_after(pages: int) -> Failure:
    """The database may grow by so many pages; then SQLite says that the disk is full."""

    def bound(connection: sqlite3.Connection, _: Any) -> None:
        [(now,)] = connection.execute("PRAGMA page_count")
        connection.execute(f"PRAGMA max_page_count={now + pages}")

    return lambda service: event.listen(service.engine, "connect", bound)


def refused_from(place: int) -> Failure:
    """The kernel refuses to write any file past so many bytes (RLIMIT_FSIZE): SQLite reports an error of the disk."""

    def bound(_: Service) -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (place, resource.RLIM_INFINITY))

    return bound


def commit_fails(number: int, *, after: bool) -> Failure:
    """The N-th commit reports an error of the disk, having changed nothing or (`after`) having been done all the same."""

    def plant(service: Service) -> None:
        numbers, dialect = count(1), service.engine.dialect
        commit = dialect.do_commit

        def failing(connection: Any) -> None:
            fails = next(numbers) == number
            if fails and not after:
                _fail(service)
            commit(connection)
            if fails:
                _fail(service)

        dialect.do_commit = failing  # type: ignore[method-assign]

    return plant


def write_fails(number: int) -> Failure:
    """The N-th statement that writes reports an error of the disk."""

    def plant(service: Service) -> None:
        numbers, dialect = count(1), service.engine.dialect

        def failing(execute: Callable[..., None]) -> Callable[..., None]:
            def run(cursor: Any, statement: str, *rest: Any) -> None:
                if statement.lstrip().upper().startswith(WRITES) and next(numbers) == number:
                    _fail(service)
                execute(cursor, statement, *rest)

            return run

        dialect.do_execute = failing(dialect.do_execute)  # type: ignore[method-assign]
        dialect.do_executemany = failing(dialect.do_executemany)  # type: ignore[method-assign]

    return plant


WRITES = ("INSERT", "UPDATE", "DELETE")


def _fail(service: Service) -> None:
    _reached(service.settings.data).touch()
    raise sqlite3.OperationalError("disk I/O error")


def _reached(data: Path) -> Path:
    return data.parent / "reached"


def was_reached(made: Stage) -> bool:
    """Whether the last trial came as far as its failure."""
    mark = _reached(made.ground.data)
    found = mark.exists()
    mark.unlink(missing_ok=True)
    return found
