"""The one way a row changes its state, and the one way two people are kept from overwriting each other."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Protocol

from sqlmodel import Session

from records import audit, moves


class Stateful(Protocol):
    """A row that is in a state and counts its changes."""

    id: int | None
    state: Any
    version: int


class Overtaken(Exception):
    """The row is no longer the version somebody looked at."""


def move(db: Session, row: Stateful, after: StrEnum, who: str, **detail: Any) -> None:
    """Take a row to another state, with its audit entry in the same transaction. Raises `moves.NotAllowed`."""
    before = type(after)(row.state)
    moves.check(before, after)
    row.state = after
    changed(db, row)
    subject = type(row).__name__.lower()
    audit.add(db, who, "state", subject, row.id, {"from": before.value, "to": after.value, **detail})


def changed(db: Session, row: Stateful) -> None:
    """Count a change of the row, so that whoever looked at it before is told."""
    row.version += 1
    db.add(row)
    db.flush()


def expect(row: Stateful, version: int) -> None:
    """Raise `Overtaken` unless the row is still the version that was looked at."""
    if row.version != version:
        raise Overtaken(row.version)
