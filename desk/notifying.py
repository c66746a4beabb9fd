"""What the team is told on a working day, and who of it: each function is one job, and says what it did."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from desk.actions.problem import Problem
from desk.readiness import Ready, ready, to_answer
from desk.retention import cases
from desk.service import Service
from desk.status import alarms
from desk.summarising import summary_for
from desk.telling import name_of, tell
from desk.working_days import day_of, moment_of
from notify.notices import NoticeCase, NoticeFacts
from notify.shown import day as in_words
from records.database import reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Decision, Draft, Message, Referral, Told, now
from triage.practitioners import on_duty

NOBODY = "can be told to nobody. Name practitioners of its locality in config/localities.toml, or a lead under [team]."
LISTED = 30
"""Referrals a mail lists; of more it says how many."""
PLACES = {"outside": "Outside Essex", "unknown": "No locality yet"}


def tell_ready(service: Service) -> int:
    """Write to the practitioners of each referral that became ready or overdue; how many mails.

    Raises `Problem` when there is nobody to tell of one; the others are told of first.
    """
    if not service.settings.team.ready:
        return 0
    today = day_of(now())
    with reading(service.engine) as db:
        waiting = [one for one in ready(db, service, today) if not _is_told(db, one)]
    whom = {one: addressees(service, one.locality, today) for one in waiting}
    told = sum(_tell_of(service, one, address) for one, addresses in whom.items() for address in addresses)
    if nobody := sum(not addresses for addresses in whom.values()):
        raise Problem(f"{nobody} of the referrals that are ready {NOBODY}")
    return told


def _is_told(db: Session, one: Ready) -> bool:
    query = select(Draft.id).join(Told, col(Told.draft_id) == col(Draft.id))
    return db.exec(query.where(Told.referral_id == one.id, Draft.kind == one.kind).limit(1)).first() is not None


def addressees(service: Service, locality: str, day: date) -> tuple[str, ...]:
    """Whom to tell of a locality's referrals: its practitioners or their covers, else the lead."""
    people = on_duty(service.settings.localities.practitioners, locality, day)
    return tuple(one.email for one in people) or service.settings.team.lead


def _tell_of(service: Service, one: Ready, address: str) -> bool:
    whole = service.settings.team.full_summary and service.settings.senders.is_secure(address)
    with writing(service.engine) as db:
        summary = summary_for(db, service, one.id) if whole else None
        facts = facts_for(service, address, [one], summary=summary.text if summary else "")
        notice = service.notices.write(one.kind, facts)
        enclosures = (summary.document,) if summary else ()
        return tell(db, service, notice, address, f"{one.kind} {one.reference}", [one.id], enclosures) is not None


def send_digests(service: Service) -> int:
    """Write to each practitioner what waits for them; how many mails. Nobody is told that nothing waits."""
    if not service.settings.team.digest:
        return 0
    today = day_of(now())
    mine: dict[str, list[Ready]] = {}
    with reading(service.engine) as db:
        for one in ready(db, service, today):
            for address in addressees(service, one.locality, today):
                mine.setdefault(address, []).append(one)
    return sum(_tell_each(service, "digest", found, (address,)) for address, found in mine.items())


def tell_due(service: Service) -> int:
    """Write to the administrators what must be answered today or should have been; how many mails."""
    today = day_of(now())
    with reading(service.engine) as db:
        waiting = [_due(row, last, today) for row, last in to_answer(db, service) if last <= today]
    return _tell_each(service, "due", waiting, service.settings.team.administrators) if waiting else 0


def _due(row: Referral, last: date, today: date) -> Ready:
    needs = "To be answered today." if last == today else f"To be answered by {in_words(last.isoformat())}: overdue."
    return _as_ready(row, needs)


def tell_past_keeping(service: Service) -> int:
    """Write to the administrators which referrals are past the time for keeping; how many mails. Nothing is removed."""
    with reading(service.engine) as db:
        found = past_keeping(db, service, day_of(now()))
    if not found:
        return 0
    return _tell_each(service, "past_keeping", found, service.settings.team.administrators)


def past_keeping(db: Session, service: Service, day: date) -> list[Ready]:
    """Referrals whose time for keeping is over ([retention] of `config/service.toml`), the oldest first."""
    over = [reference for case in cases(db, service.settings.retention) if case.over(day) for reference in case.references]
    query = select(Referral).where(col(Referral.reference).in_(over), col(Referral.state) != ReferralState.ERASED)
    return [_as_ready(row, "Dealt with.") for row in db.exec(query.order_by(col(Referral.received_on), col(Referral.id)))]


def _as_ready(row: Referral, needs: str) -> Ready:
    assert row.id is not None
    return Ready(row.id, row.reference, row.locality, row.age_band, row.received_at, row.received_on, row.read_first, "", needs)


def tell_signposts(service: Service) -> int:
    """Write to the administrators which signposts nobody checked in the last half year; how many mails."""
    signposting = service.settings.signposting
    unverified = signposting.unverified(day_of(now()))
    if not unverified:
        return 0
    entries = tuple(signposting.named(key for key in signposting.entries if key in unverified))
    return _tell_all(service, "signposts_to_check", service.settings.team.administrators, {"signposts": entries})


def tell_week(service: Service) -> int:
    """Write the figures of the week before to the lead; how many mails. It names nobody."""
    today = day_of(now())
    monday = today - timedelta(days=today.weekday() + 7)
    with reading(service.engine) as db:
        said: dict[str, Any] = {
            "since": in_words(monday.isoformat()),
            "until": in_words((monday + timedelta(days=6)).isoformat()),
            "week": tuple(_week(db, monday)),
            "standing": tuple(_standing(db, service, today)),
            "alarms": tuple(alarms(db, service, now())),
        }
    return _tell_all(service, "weekly", service.settings.team.lead, said)


def _week(db: Session, monday: date) -> Iterable[tuple[str, int]]:
    since, until = (moment_of(monday + timedelta(days=days), datetime.min.time()) for days in (0, 7))
    replies = (col(Draft.sent_at) >= since, col(Draft.sent_at) < until, col(Draft.once).is_(None))
    yield "Emails received", _count(db, Message, col(Message.stored_at) >= since, col(Message.stored_at) < until)
    yield "Referrals received", _count(db, Referral, col(Referral.received_at) >= since, col(Referral.received_at) < until)
    yield "Replies sent", _count(db, Draft, *replies)
    yield "Decisions recorded", _count(db, Decision, col(Decision.at) >= since, col(Decision.at) < until)


def _standing(db: Session, service: Service, today: date) -> Iterable[tuple[str, int]]:
    waiting = [last for _, last in to_answer(db, service)]
    yield "Referrals to answer", len(waiting)
    yield "Of them overdue", sum(last < today for last in waiting)
    yield "Waiting for the referrer", _count(db, Referral, col(Referral.state) == ReferralState.AWAITING_REPLY)
    yield "Ready for a clinician", len(ready(db, service, today))
    yield "Replies that did not go", _count(db, Draft, col(Draft.state).in_((DraftState.FAILED, DraftState.UNKNOWN)))
    yield "Emails that need attention", _count(db, Message, col(Message.state) == MessageState.NEEDS_ATTENTION)


def _count(db: Session, table: Any, *conditions: ColumnElement[bool]) -> int:
    return db.exec(select(func.count(table.id)).where(*conditions)).one()


def _tell_each(service: Service, kind: str, cases: Sequence[Ready], addresses: Iterable[str]) -> int:
    """The same referrals to each address, once a day."""
    told = 0
    for address in addresses:
        notice = service.notices.write(kind, facts_for(service, address, cases))
        with writing(service.engine) as db:
            about = [one.id for one in cases[:LISTED]]
            told += tell(db, service, notice, address, f"{kind} {day_of(now())}", about) is not None
    return told


def _tell_all(service: Service, kind: str, addresses: Iterable[str], said: dict[str, Any]) -> int:
    told = 0
    for address in addresses:
        notice = service.notices.write(kind, facts_for(service, address, [], **said))
        with writing(service.engine) as db:
            told += tell(db, service, notice, address, f"{kind} {day_of(now())}") is not None
    return told


def facts_for(service: Service, address: str, cases: Sequence[Ready], **said: Any) -> NoticeFacts:
    """What a notice to an address may say."""
    return NoticeFacts(
        service=service.settings.service,
        day=in_words(day_of(now()).isoformat()),
        recipient=name_of(service, address),
        desk=service.settings.team.desk_address,
        cases=tuple(_case(service, one) for one in cases[:LISTED]),
        total=len(cases),
        **said,
    )


def _case(service: Service, one: Ready) -> NoticeCase:
    names, desk = service.settings.localities.names, service.settings.team.desk_address
    link = f"{desk}/referrals/{one.reference}/summary" if desk else ""
    place = names.get(one.locality) or PLACES.get(one.locality, one.locality)
    return NoticeCase(one.reference, place, one.age_band, in_words(one.received_on.isoformat()), one.needs, one.read_first, link)
