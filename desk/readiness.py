"""Which referrals a clinician should read now: complete ones that nobody decided on, and those that waited too long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import defer
from sqlmodel import Session, col, func, select

from desk.chasing import LIVE, question_of
from desk.service import Service
from desk.working_days import day_of, working_day_after
from notify.shown import day as in_words
from records.moves import DraftState, ReferralState
from records.tables import Draft, Message, Referral

SETTLED = frozenset({"signposting", "duplicate_received", "accepted", "closed"})
"""Replies after which a referral waits for nobody."""
LIGHT = defer(Referral.reading)  # type: ignore[arg-type]  # SQLModel types a column as its value
"""Rows without the form itself, which none of this looks at."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A referral for somebody to read, without anything that the form says."""

    id: int
    reference: str
    locality: str
    """`mid`... `outside`, `unknown`."""
    age_band: str
    received_at: datetime
    received_on: date
    read_first: bool
    kind: str
    """`ready` or `overdue`."""
    needs: str
    """What somebody has to do about it, a sentence."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The day by which a referral is to be answered, or was to be answered first."""

    by: date
    since: date
    """The day it counts from, which itself does not count."""
    answered: date | None
    """When the first answer went, of a referral that waits for none now."""


def ready(db: Session, service: Service, day: date) -> list[Ready]:
    """The referrals that are ready on a day, the longest waiting first."""
    found = [*_answered(db), *overdue(db, service, day), *_unanswered(db, service, day)]
    return sorted(found, key=lambda one: (one.received_at, one.id))


def _answered(db: Session) -> Iterator[Ready]:
    """Answered, nothing on its way to the referrer any more, and not by a reply that settles it."""
    live = col(Draft.state).in_((*LIVE, DraftState.SENT))
    ids = select(Draft.referral_id, func.max(col(Draft.id)).label("id")).where(live)
    newest = ids.group_by(col(Draft.referral_id)).subquery()
    query = (
        select(Referral, Draft)
        .join(newest, newest.c.referral_id == col(Referral.id), isouter=True)
        .join(Draft, col(Draft.id) == newest.c.id, isouter=True)
    )
    for row, draft in db.exec(query.where(Referral.state == ReferralState.ANSWERED).options(LIGHT)):
        if draft is None or (draft.state == DraftState.SENT and draft.kind not in SETTLED):
            yield _ready(row, "ready", _complete(row))


def overdue(db: Session, service: Service, day: date) -> Iterator[Ready]:
    """Not answered by the last working day for it."""
    for row, last in to_answer(db, service):
        if last < day:
            yield _ready(row, "overdue", f"Not answered yet: the day for it was {in_words(last.isoformat())}.")


def to_answer(db: Session, service: Service) -> Iterator[tuple[Referral, date]]:
    """Every referral that waits for an answer, the longest waiting first, with the last working day for it."""
    query = select(Referral).where(Referral.state == ReferralState.TO_CHECK).order_by(col(Referral.received_at), col(Referral.id))
    rows = db.exec(query.options(LIGHT)).all()
    last = answer_by(db, service, {row.id: row.received_on for row in rows if row.id is not None})
    for row in rows:
        assert row.id is not None
        yield row, last[row.id]


def answer_by(db: Session, service: Service, received: Mapping[int, date]) -> dict[int, date]:
    """The last working day to answer each referral, by its id; `received` holds the day each came."""
    return {one: _promised(service, day) for one, day in _counted_from(db, received).items()}


def promise(db: Session, service: Service, row: Referral) -> Promise | None:
    """What was promised of a referral's answer; nothing for one that waits for none and never had one."""
    assert row.id is not None
    if row.state == ReferralState.TO_CHECK:
        since = _counted_from(db, {row.id: row.received_on})[row.id]
        return Promise(_promised(service, since), since, None)
    # asked for the least of them, SQLite would walk every sent mail by its time
    sent = select(Draft.sent_at).where(Draft.referral_id == row.id, Draft.state == DraftState.SENT)
    first = min(filter(None, db.exec(sent)), default=None)
    return Promise(_promised(service, row.received_on), row.received_on, day_of(first)) if first else None


def _promised(service: Service, since: date) -> date:
    return working_day_after(since, service.settings.hours.acknowledge_within, service.settings.hours)


def _counted_from(db: Session, received: Mapping[int, date]) -> dict[int, date]:
    """From when the days to answer count: receipt; once a referral was answered, what put it before somebody again.

    That is a later mail, or a draft. The day itself does not count.
    """
    drafts = select(Draft.referral_id, Draft.state, Draft.created_at).where(col(Draft.referral_id).in_(received))
    written = [(referral_id, state, at) for referral_id, state, at in db.exec(drafts) if referral_id is not None]
    answered = {referral_id for referral_id, state, _ in written if state == DraftState.SENT}
    mail = select(Message.referral_id, Message.stored_at).where(col(Message.referral_id).in_(answered))
    again = [(referral_id, at) for referral_id, at in db.exec(mail) if referral_id is not None]
    again += [(referral_id, at) for referral_id, state, at in written if state == DraftState.DRAFT and referral_id in answered]
    since = dict(received)
    for referral_id, at in again:
        since[referral_id] = max(since[referral_id], day_of(at))
    return since


def _unanswered(db: Session, service: Service, day: date) -> Iterator[Ready]:
    """The referrer was asked: everything is there by now, or no reminder helped."""
    for row in db.exec(select(Referral).where(Referral.state == ReferralState.AWAITING_REPLY).options(LIGHT)):
        question = question_of(db, row)
        if not _missing(row):
            yield _ready(row, "ready", _complete(row))
        elif question and not question.busy and question.is_exhausted(service, day):
            yield _ready(row, "overdue", f"No answer from the referrer, {_reminded(question.reminders)}: decide how to go on.")


def _ready(row: Referral, kind: str, needs: str) -> Ready:
    assert row.id is not None
    return Ready(row.id, row.reference, row.locality, row.age_band, row.received_at, row.received_on, row.read_first, kind, needs)


def _missing(row: Referral) -> int:
    return sum(one["level"] == "required" for one in row.triage.get("missing", ()))


def _complete(row: Referral) -> str:
    count = _missing(row)
    if not count:
        return "Complete: to be read and decided."
    return f"Answered, with {count} {'part' if count == 1 else 'parts'} still missing: to be read and decided."


def _reminded(count: int) -> str:
    return "nobody was reminded" if not count else f"reminded {'once' if count == 1 else f'{count} times'}"
