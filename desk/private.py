"""Whether others on this machine can read what the desk keeps: modes of files, and of the key for backups."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

from desk.backup_key import KEY, KEY_FILE, backup_key
from desk.config_errors import ConfigError
from desk.settings import Settings
from records.database import OTHERS


@contextmanager
def for_others(umask: int | None) -> Iterator[None]:
    """Write what is meant to be published as open as the user's own umask leaves it; none: as things are."""
    before = None if umask is None else os.umask(umask)
    try:
        yield
    finally:
        if before is not None:
            os.umask(before)


def private(settings: Settings) -> str:
    """Says that nobody else can read it. Raises `ConfigError` that names what is open and how to shut it, or a key's fault."""
    if found := list(_open(settings)):
        raise ConfigError([f"Others on this machine can use {path}. Run: chmod -R go= {path}" for path in found])
    if os.environ.get(KEY) or os.environ.get(KEY_FILE):
        backup_key()
    return f"only its owner can read {settings.data}."


def _open(settings: Settings) -> Iterator[Path]:
    """The folder of data when anything in it is open to others, and a database elsewhere when it is."""
    if _shared(settings.data) and any(_shared(path) for path in settings.data.rglob("*") if path.is_file()):
        yield settings.data
    address = make_url(settings.database)
    if address.get_backend_name() == "sqlite" and _shared(database := Path(address.database or "")):
        yield database


def _shared(path: Path) -> bool:
    return path.exists() and bool(path.stat().st_mode & OTHERS)
