"""Counts for the service lead. No count speaks of one family."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from records.tables import Decision, Draft, Referral, Term


@dataclass(frozen=True, slots=True)
class Tally:
    """One line of a count."""

    key: str
    count: int


def tally_by(db: Session, column: Any, since: date, until: date) -> list[Tally]:
    """Referrals received from `since` to `until` (both days included), by a column's value, the most first."""
    count = func.count(col(Referral.id))
    query = select(column, count).where(*_received(since, until)).group_by(column).order_by(count.desc(), column)
    return [Tally(str(key), number) for key, number in db.exec(query)]


def tally_by_term(db: Session, kind: str, since: date, until: date, most: int = 40) -> list[Tally]:
    """The same by what they hold: `missing`, `finding` or `role`."""
    count = func.count(col(Term.referral_id))
    query = (
        select(Term.value, count)
        .join(Referral, col(Referral.id) == col(Term.referral_id))
        .where(col(Term.kind) == kind, *_received(since, until))
        .group_by(col(Term.value))
        .order_by(count.desc(), col(Term.value))
    )
    return [Tally(key, number) for key, number in db.exec(query.limit(most))]


def tally_by_month(db: Session, since: date, until: date) -> list[Tally]:
    """Referrals by the month they were received, oldest first; months with none are there too."""
    months = dict.fromkeys(_months(since, until), 0)
    for day in tally_by(db, col(Referral.received_on), since, until):
        months[day.key[:7]] += day.count
    return [Tally(month, count) for month, count in months.items()]


def _months(since: date, until: date) -> Iterator[str]:
    year, month = since.year, since.month
    while (year, month) <= (until.year, until.month):
        yield f"{year}-{month:02}"
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def tally_decisions(db: Session, since: date, until: date) -> list[Tally]:
    """The newest decision of each referral, by route."""
    newest = select(func.max(col(Decision.id))).group_by(col(Decision.referral_id))
    query = (
        select(Decision.route, func.count(col(Decision.id)))
        .join(Referral, col(Referral.id) == col(Decision.referral_id))
        .where(col(Decision.id).in_(newest), *_received(since, until))
        .group_by(col(Decision.route))
    )
    return [Tally(key, number) for key, number in db.exec(query)]


def waits(db: Session, since: date, until: date) -> tuple[list[float], list[float]]:
    """Days from receipt to the first reply sent, and to the first decision, shortest first."""
    replied = _first(
        db,
        select(Draft.referral_id, func.min(col(Draft.sent_at)))
        .where(col(Draft.sent_at).is_not(None))
        .group_by(col(Draft.referral_id)),
        since,
        until,
    )
    decided = _first(
        db, select(Decision.referral_id, func.min(col(Decision.at))).group_by(col(Decision.referral_id)), since, until
    )
    return replied, decided


def _first(db: Session, times: Any, since: date, until: date) -> list[float]:
    first = times.subquery()
    query = select(Referral.received_at, first.c[1]).join(first, first.c[0] == col(Referral.id)).where(*_received(since, until))
    return sorted((then - received).total_seconds() / 86_400 for received, then in db.exec(query))


def _received(since: date, until: date) -> tuple[ColumnElement[bool], ...]:
    return (col(Referral.received_on) >= since, col(Referral.received_on) <= until)
