"""The audit chain: one row for everything that happened, each holding the hash of the one before.

A row is added in the same transaction as the change it tells of. Details hold codes and ids, never personal data.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from records.sealed import insert_rows
from records.tables import AuditEntry, now

START = "0" * 64


@dataclass(frozen=True, slots=True)
class Broken:
    """Where the chain does not hold."""

    seq: int
    why: str


class Entry(NamedTuple):
    """What one row of the chain says."""

    seq: int
    at: datetime
    who: str
    action: str
    subject: str
    subject_id: int | None
    detail: dict[str, Any]
    previous: str
    hash: str = ""


def add(
    db: Session, who: str, action: str, subject: str, subject_id: int | None = None, detail: Mapping[str, Any] | None = None
) -> None:
    """Write down what `who` did to which row (`subject` is the table's word: `draft`, `referral`, `message`...)."""
    add_each(db, who, action, subject, [(subject_id, detail or {})])


def add_each(db: Session, who: str, action: str, subject: str, details: Sequence[tuple[int | None, Mapping[str, Any]]]) -> None:
    """The same done to several rows, each with an entry of its own: (id, detail) for each."""
    seq, previous = head(db)
    entries = []
    for number, (subject_id, detail) in enumerate(details, seq + 1):
        entry = Entry(number, now(), who, action, subject, subject_id, dict(detail), previous)
        previous = digest(entry)
        entries.append(entry._replace(hash=previous)._asdict())
    insert_rows(db, AuditEntry, entries)


def digest(entry: Entry) -> str:
    """SHA-256 over everything an entry says, the hash before it included."""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    said = [entry.seq, at, entry.who, entry.action, entry.subject, entry.subject_id, entry.detail, entry.previous]
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def verify(db: Session) -> Broken | None:
    """Nothing when every entry is as it was written and none is gone from the middle; else the first that is not."""
    expected, previous = 1, START
    for entry in _entries(db):
        if entry.seq != expected:
            return Broken(expected, "is gone")
        if entry.previous != previous:
            return Broken(entry.seq, "does not follow the one before")
        if entry.hash != digest(entry):
            return Broken(entry.seq, "was changed")
        expected, previous = entry.seq + 1, entry.hash
    return None


def head(db: Session) -> tuple[int, str]:
    """Number and hash of the newest entry: what to keep elsewhere, to tell later whether the end was cut off."""
    newest = select(AuditEntry.seq, AuditEntry.hash).order_by(col(AuditEntry.seq).desc()).limit(1)
    return db.exec(newest).first() or (0, START)


def holds(db: Session, seq: int, known: str) -> bool:
    """Whether the chain still has the entry that was its newest once."""
    if seq == 0:
        return True
    found = db.get(AuditEntry, seq)
    return found is not None and found.hash == known


def _entries(db: Session) -> Iterator[Entry]:
    """Every entry's columns, oldest first, a page at a time: a chain of years does not fit into memory."""
    columns = (getattr(AuditEntry, name) for name in Entry._fields)
    query = select(*columns).order_by(col(AuditEntry.seq))
    yield from map(Entry._make, db.exec(query.execution_options(yield_per=1000)))
