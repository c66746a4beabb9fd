"""People, and what they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from desk.queries.listing import PER_PAGE, Listing, within
from records.audit import head
from records.tables import Account, AuditEntry
from records.tables import Session as AccountSession


def names(db: Session) -> dict[str, str]:
    """People's names by username."""
    return {account.username: account.name for account in db.exec(select(Account))}


def accounts(db: Session) -> Sequence[Account]:
    """Every account by name."""
    return db.exec(select(Account).order_by(col(Account.name))).all()


def signed_in(db: Session, since: datetime) -> dict[int, int]:
    """Live sessions by account: those used after `since`."""
    query = select(AccountSession.account_id, func.count(col(AccountSession.id))).where(
        AccountSession.seen_at > since, col(AccountSession.confirmed).is_(True)
    )
    return dict(db.exec(query.group_by(col(AccountSession.account_id))).all())


def sessions(db: Session, account_id: int, since: datetime) -> Sequence[AccountSession]:
    """The live sessions of an account, those used after `since`, the newest first."""
    query = select(AccountSession).where(
        AccountSession.account_id == account_id, AccountSession.seen_at > since, col(AccountSession.confirmed).is_(True)
    )
    return db.exec(query.order_by(col(AccountSession.started_at).desc())).all()


@dataclass(frozen=True, slots=True)
class AuditFilters:
    """What a search of the audit is narrowed to; empty means all."""

    who: str = ""
    subject: str = ""
    subject_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    """Up to, but not at."""

    def conditions(self) -> list[ColumnElement[bool]]:
        """The same as conditions of a query."""
        found: list[ColumnElement[bool]] = []
        if self.who:
            found.append(col(AuditEntry.who) == self.who)
        if self.subject:
            found.append(col(AuditEntry.subject) == self.subject)
        if self.subject_id is not None:
            found.append(col(AuditEntry.subject_id) == self.subject_id)
        if self.since:
            found.append(col(AuditEntry.at) >= self.since)
        if self.until:
            found.append(col(AuditEntry.at) < self.until)
        return found


def audit(db: Session, filters: AuditFilters, page: int) -> Listing:
    """A page of the audit, newest first."""
    conditions = filters.conditions()
    total = _how_many(db, conditions)
    pages, page = within(total, page)
    query = (
        select(AuditEntry).where(*conditions).order_by(col(AuditEntry.seq).desc()).limit(PER_PAGE).offset((page - 1) * PER_PAGE)
    )
    return Listing(tuple(db.exec(query)), total, page, pages)


def _how_many(db: Session, conditions: Sequence[ColumnElement[bool]]) -> int:
    """Entries are numbered without a gap, so the newest one's number is how many there are."""
    if not conditions:
        return head(db)[0]
    return db.exec(select(func.count(col(AuditEntry.seq))).where(*conditions)).one()
