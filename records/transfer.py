"""Moving everything from one database to another, and comparing the two row by row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Engine, Table, bindparam, func, insert, select, text, update
from sqlmodel import Session, SQLModel

from records.database import DatabaseError, reading, writing
from records.sealed import Sealed

BATCH = 200
"""Rows held in memory at a time."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A table that was copied: its rows, and the SHA-256 over all of them in the order of their keys."""

    table: str
    rows: int
    digest: str


def transfer(source: Engine, target: Engine) -> tuple[Copied, ...]:
    """Copy every table into an empty database of today's tables, in one transaction, and compare what arrived.

    Raises `DatabaseError` when the target holds anything, or when a count or a digest differs; the target is then as it was.
    """
    tables = SQLModel.metadata.sorted_tables
    with reading(source) as old, writing(target) as new:
        if full := [table.name for table in tables if new.scalar(select(func.count()).select_from(table))]:
            raise DatabaseError(f"The new database is not empty ({', '.join(full)}). Name an empty one; nothing was changed.")
        for table in tables:
            _copy(old, new, table)
        sent, arrived = (tuple(_summed(db, table) for table in tables) for db in (old, new))
        if wrong := [one.table for one, other in zip(sent, arrived, strict=True) if one != other]:
            raise DatabaseError(f"What arrived is not what was sent ({', '.join(wrong)}). Nothing was kept; try again.")
    return arrived


def _copy(old: Session, new: Session, table: Table) -> None:
    own = [column for column in table.columns if any(key.column.table is table for key in column.foreign_keys)]
    for rows in _batches(old, table):
        new.execute(insert(table), [{**row, **{column.name: None for column in own}} for row in rows])
    for column in own:
        _point(old, new, table, column)
    count_on(new, table)


def _point(old: Session, new: Session, table: Table, column: Column[Any]) -> None:
    """Rows that point to rows of their own table: set when all of them are there."""
    statement = update(table).where(table.c.id == bindparam("at")).values({column.name: bindparam("to")})
    pairs = [{"at": at, "to": to} for at, to in old.execute(select(table.c.id, column).where(column.is_not(None)))]
    if pairs:
        new.execute(statement, pairs)


def count_on(db: Session, table: Table) -> None:
    """PostgreSQL: the next row's number follows the highest one, after rows were stored with numbers of their own."""
    if db.get_bind().dialect.name != "postgresql" or "id" not in table.c:
        return
    sequence = db.scalar(text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": f'"{table.name}"', "column": "id"})
    if sequence:
        highest = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
        db.execute(select(func.setval(text(f"'{sequence}'"), highest, False)))


def _batches(db: Session, table: Table) -> Iterator[list[dict[str, Any]]]:
    query = select(table).order_by(*table.primary_key.columns).execution_options(yield_per=BATCH)
    for rows in db.execute(query).mappings().partitions():
        yield [dict(row) for row in rows]


def _summed(db: Session, table: Table) -> Copied:
    digest, count = hashlib.sha256(), 0
    for rows in _batches(db, table):
        count += len(rows)
        for row in rows:
            digest.update(_canonical(row))
    return Copied(table.name, count, digest.hexdigest())


def _canonical(row: dict[str, Any]) -> bytes:
    """A row as bytes that are the same whatever database it stands in (PostgreSQL's text holds no NUL)."""
    said = {name: value.replace("\0", "\ufffd") if isinstance(value, str) else value for name, value in row.items()}
    return json.dumps(said, sort_keys=True, ensure_ascii=False, default=_plain).encode("utf-8", "surrogatepass")


def _plain(value: Any) -> str:
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    raw = value.raw if isinstance(value, Sealed) else value
    return raw.hex() if isinstance(raw, bytes) else str(raw)
