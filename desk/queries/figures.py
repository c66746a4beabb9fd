"""Counts for the service lead. No count speaks of one family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from parsing.referral import Referral as Form
from records.store import unpack
from records.tables import Decision, Draft, Referral, Term
from records.terms import role_of


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
    """The same by what they hold: `missing` or `finding`."""
    count = func.count(col(Term.referral_id))
    query = select(Term.value, count).where(col(Term.kind) == kind, _of_period(Term, since, until))
    query = query.group_by(col(Term.value)).order_by(count.desc(), col(Term.value))
    return [Tally(key, number) for key, number in db.exec(query.limit(most))]


def tally_by_role(db: Session, since: date, until: date, most: int = 40) -> list[Tally]:
    """The same by what the referrer is: counted by its hash, and read from one referral of each.

    While a key is being changed, one role stands under two hashes, so its name decides.
    """
    count, example = func.count(col(Term.referral_id)), func.max(col(Term.referral_id))
    query = (
        select(count, example)
        .join(Referral, col(Referral.id) == col(Term.referral_id))
        .where(col(Term.kind) == "role", *_received(since, until))
        .group_by(col(Term.value))
        .order_by(count.desc(), example)
    )
    found = db.exec(query.limit(most)).all()
    roles: Counter[str] = Counter()
    for number, at in found:
        if one := db.get(Referral, at):
            roles[role_of(unpack(Form, one.reading))] += number
    return sorted((Tally(*role) for role in roles.items()), key=lambda tally: (-tally.count, tally.key))


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
    newest = select(func.max(col(Decision.id))).where(_of_period(Decision, since, until)).group_by(col(Decision.referral_id))
    query = select(Decision.route, func.count(col(Decision.id))).where(col(Decision.id).in_(newest))
    return [Tally(key, number) for key, number in db.exec(query.group_by(col(Decision.route)))]


def waits(db: Session, since: date, until: date) -> tuple[list[float], list[float]]:
    """Days from receipt to the first reply sent, and to the first decision, shortest first."""
    return _first(db, Draft, Draft.sent_at, since, until), _first(db, Decision, Decision.at, since, until)


def _first(db: Session, table: type[Draft] | type[Decision], time: Any, since: date, until: date) -> list[float]:
    times = select(table.referral_id, func.min(time)).where(_of_period(table, since, until), col(time).is_not(None))
    first = times.group_by(col(table.referral_id)).subquery()
    query = select(Referral.received_at, first.c[1]).join(first, first.c[0] == col(Referral.id))
    return sorted((then - received).total_seconds() / 86_400 for received, then in db.exec(query))


def _of_period(table: type[Term] | type[Draft] | type[Decision], since: date, until: date) -> ColumnElement[bool]:
    """A set of ids made once from an index; a join would look at the form of each referral, or read the whole table."""
    return col(table.referral_id).in_(select(Referral.id).where(*_received(since, until)))


def _received(since: date, until: date) -> tuple[ColumnElement[bool], ...]:
    return (col(Referral.received_on) >= since, col(Referral.received_on) <= until)
