"""How many refused sign-ins one network address may have, whichever accounts it tries.

An account locks by itself after a few; this keeps one address from trying a few passwords on every account.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Session, col, delete, func, select

from records.tables import Attempt

MOST = 30
"""A ward behind one address is let in for all its mistakes; a machine that guesses is not."""
WITHIN = timedelta(minutes=15)


def too_many(db: Session, address: str, at: datetime) -> bool:
    """Whether the address has to wait."""
    recent = select(func.count(col(Attempt.id))).where(Attempt.address == address, Attempt.at > at - WITHIN)
    return db.exec(recent).one() >= MOST


def count(db: Session, address: str, at: datetime) -> None:
    """One refused sign-in more; those that no longer count are forgotten."""
    db.exec(delete(Attempt).where(col(Attempt.at) <= at - WITHIN))
    db.add(Attempt(address=address, at=at))
