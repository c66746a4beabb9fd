"""One process at a time: a lock on a file, which the system lets go of when its process ends, however it ends."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Busy(Exception):
    """Another process is doing it right now. The message says what, for a person."""


@contextmanager
def turn(data: Path, job: str) -> Iterator[None]:
    """Hold the turn for a job on this data folder. Raises `Busy` at once when somebody else has it."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (data / f"{job}.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(f"Another process of the desk has its turn to {job}. Nothing was done twice.") from None
        yield
