"""One process at a time: a lock that is let go of when its process ends, however it ends.

On SQLite it is a lock on a file of the data folder; on PostgreSQL an advisory lock, which holds for every machine.
"""

from __future__ import annotations

import fcntl
import hashlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from records.database import is_shared, said_plainly


class Busy(Exception):
    """Another process is doing it right now. The message says what, for a person."""


def turn(engine: Engine, data: Path, job: str) -> AbstractContextManager[None]:
    """Hold the turn for a job of this service. Raises `Busy` at once when somebody else has it."""
    return _in_database(engine, job) if is_shared(engine) else _on_file(data, job)


@contextmanager
def _on_file(data: Path, job: str) -> Iterator[None]:
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (data / f"{job}.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _busy(job) from None
        yield


@contextmanager
def _in_database(engine: Engine, job: str) -> Iterator[None]:
    """A session-level lock on a connection of its own, so that it outlasts the transactions of the job."""
    key = {"key": int.from_bytes(hashlib.sha256(job.encode()).digest()[:8], "big", signed=True)}
    with said_plainly(), engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), key):
            raise _busy(job)
        try:
            yield
        finally:
            connection.scalar(text("SELECT pg_advisory_unlock(:key)"), key)


def _busy(job: str) -> Busy:
    return Busy(f"Another process of the desk has its turn to {job}. Nothing was done twice.")
