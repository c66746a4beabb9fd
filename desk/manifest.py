"""What a backup holds, and whether what came out of it is that: files by hash, tables by count, the audit chain by its end."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic.runtime.migration import MigrationContext
from pydantic import TypeAdapter
from sqlalchemy import Connection, Engine, func, inspect, select, table
from sqlmodel import Session

from records import audit
from records.database import said_plainly
from records.sealing import NotOpened, digest

FORMAT = 1
DAMAGED = "The backup does not hold what it says, so nothing of it is used. Use another backup. In detail: "


@dataclass(frozen=True, slots=True)
class Manifest:
    """The first entry of a backup."""

    made_at: datetime
    database: str
    """`sqlite` or `postgresql`."""
    version: str
    """The newest migration of the database."""
    tables: dict[str, int]
    """How many rows each table has."""
    audit_entries: int
    audit_head: str
    fault: str
    """What was wrong with the audit chain when the backup was made; empty for a whole one."""
    files: dict[str, str]
    """SHA-256 of each file, by its path in the backup."""
    format: int = FORMAT


_ADAPTER = TypeAdapter(Manifest)


def packed(manifest: Manifest) -> bytes:
    """As JSON."""
    return _ADAPTER.dump_json(manifest, indent=1)


def unpacked(raw: bytes) -> Manifest:
    """From JSON. Raises `NotOpened` for one of a later program."""
    try:
        manifest = _ADAPTER.validate_json(raw)
    except ValueError:
        manifest = None
    if manifest is None or manifest.format != FORMAT:
        raise NotOpened("The backup was made by a newer version of the program. Install that version to restore it.")
    return manifest


@dataclass(frozen=True, slots=True)
class Contents:
    """What a database holds, for comparison."""

    version: str
    tables: dict[str, int]
    audit_entries: int
    audit_head: str
    fault: str


def contents_of(engine: Engine) -> Contents:
    """Count every table and walk the audit chain. Raises `DatabaseError`, or `NotOpened` when SQLite finds damage."""
    with said_plainly(), engine.connect() as connection:
        return contents(connection)


def contents(connection: Connection) -> Contents:
    """The same within a transaction that somebody else holds."""
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
        raise NotOpened("The database is damaged. Stop the desk and restore the last good backup.")
    with Session(connection) as db:
        broken, (entries, head) = audit.verify(db), audit.head(db)
    names = sorted(inspect(connection).get_table_names())
    return Contents(
        version=MigrationContext.configure(connection).get_current_revision() or "",
        tables={name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names},
        audit_entries=entries,
        audit_head=head,
        fault=f"entry {broken.seq} {broken.why}" if broken else "",
    )


def check_files(folder: Path, manifest: Manifest) -> None:
    """Raise `NotOpened` unless the folder holds every file of the manifest, as it was."""
    for name, known in manifest.files.items():
        path = folder / name
        if not path.is_file():
            raise NotOpened(f"{DAMAGED}{name} is missing.")
        with path.open("rb") as file:
            if digest(file.read) != known:
                raise NotOpened(f"{DAMAGED}{name} was changed.")


def check_contents(found: Contents, manifest: Manifest) -> None:
    """Raise `NotOpened` unless a database holds what the manifest says."""
    said = asdict(manifest)
    for key, value in asdict(found).items():
        if value != said[key]:
            raise NotOpened(f"{DAMAGED}{_WORDS[key]} not what was backed up.")


_WORDS: dict[str, Any] = {
    "version": "the database's version is",
    "tables": "the numbers of rows are",
    "audit_entries": "the number of audit entries is",
    "audit_head": "the end of the audit chain is",
    "fault": "the audit chain is",
}
