"""Labels proposed for the configuration."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from records.tables import Alias, Referral


def waiting(db: Session) -> Sequence[tuple[Alias, str]]:
    """Proposals nobody has settled, by field, each with the reference of the form it was seen on."""
    query = select(Alias, Referral.reference).join(Referral, col(Referral.id) == col(Alias.referral_id))
    return db.exec(query.where(Alias.settled_by == "").order_by(col(Alias.key), col(Alias.id))).all()


def count_waiting(db: Session) -> int:
    """How many there are."""
    return db.exec(select(func.count(col(Alias.id))).where(Alias.settled_by == "")).one()
