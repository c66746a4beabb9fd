"""Certificates of what was erased."""

from __future__ import annotations

from sqlmodel import Session, col, func, select

from desk.queries.listing import PER_PAGE, Listing, within
from records.tables import Certificate


def certificates(db: Session, page: int) -> Listing:
    """A page of the certificates, newest first."""
    total = db.exec(select(func.count(col(Certificate.id)))).one()
    pages, page = within(total, page)
    query = select(Certificate).order_by(col(Certificate.id).desc()).limit(PER_PAGE).offset((page - 1) * PER_PAGE)
    return Listing(tuple(db.exec(query)), total, page, pages)
