"""PostgreSQL's own tools for a copy of a database: `pg_dump` of one moment, `pg_restore` all or nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.engine import URL

from desk.manifest import DAMAGED, Contents, contents
from records.sealing import NotOpened

CONNECTION = {"host": "PGHOST", "port": "PGPORT", "username": "PGUSER", "password": "PGPASSWORD", "database": "PGDATABASE"}
"""Parts of an address, by the environment variable that hands them on: no password stands on a command line."""


def dump(engine: Engine, copy: Path) -> Contents:
    """Write the database to `copy` in `pg_dump`'s custom format; what it held at that moment. Raises `NotOpened`."""
    frozen = engine.execution_options(isolation_level="REPEATABLE READ")
    with frozen.connect() as connection:
        snapshot = str(connection.execute(text("SELECT pg_export_snapshot()")).scalar_one())
        found = contents(connection)
        _run(engine.url, "pg_dump", "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={copy}")
    copy.chmod(0o600)
    return found


def listed(copy: Path) -> None:
    """Raise `NotOpened` unless `pg_restore` can read the whole table of contents."""
    _run(None, "pg_restore", "--list", str(copy))


def restore(url: URL, copy: Path) -> None:
    """Put a copy into an empty database, all of it or nothing. Raises `NotOpened`."""
    _run(url, "pg_restore", "--no-owner", "--single-transaction", "--exit-on-error", f"--dbname={url.database}", str(copy))


def _run(url: URL | None, program: str, *words: str) -> None:
    found = shutil.which(program)
    if found is None:
        raise NotOpened(f"{program} is not installed. Debian: postgresql-client. It must not be older than the server.")
    said = {CONNECTION[part]: str(value) for part, value in (url.translate_connect_args() if url else {}).items() if value}
    done = subprocess.run([found, *words], env={**os.environ, **said}, capture_output=True, check=False)  # noqa: S603  # our own words
    if done.returncode:
        raise NotOpened(f"{DAMAGED if url is None else ''}{program} failed (status {done.returncode}). See the server's log.")
