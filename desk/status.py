"""How the desk is doing: what is where, what is wrong, and whether the audit chain is whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from desk import logs, scanning
from desk.anchor import fault
from desk.answered import exhausted
from desk.sending_lock import why_locked
from desk.service import Service
from desk.working_days import LONDON, day_of, working_hours
from records.database import reading
from records.moves import DraftState, MessageState
from records.tables import Draft, Message, Pulse, now

STOPPED_AFTER = timedelta(minutes=15)
"""Without a good run for so long a job counts as stopped, unless it is meant to run more seldom."""
TEAM_MAIL_FOR = timedelta(days=7)
"""How long a mail to the team that came back is told of."""
OUTBOX = (DraftState.APPROVED, DraftState.SENDING, DraftState.SENT, DraftState.FAILED, DraftState.UNKNOWN)


class Alarm(NamedTuple):
    """Something somebody has to look at now; none is about one family."""

    about: str
    """What kind it is: the same from when it begins until it ends, whatever its words count."""
    words: str
    """What is wrong and what to do, a sentence or two."""


def status(service: Service) -> dict[str, Any]:
    """Messages by state (they add up), drafts, the outbox, alarms, and the audit chain."""
    with reading(service.engine) as db:
        by_state = {state.value: _count(db, Message, Message.state == state) for state in MessageState}
        drafts = {state.value: _count(db, Draft, Draft.state == state) for state in DraftState}
        wrong = fault(db, service.settings.data)
        return {
            "messages": sum(by_state.values()),
            "by_state": by_state,
            "drafts": drafts,
            "outbox": {state.value: drafts[state.value] for state in OUTBOX},
            "alarms": list(alarms(db, service, now())),
            "audit": f"broken: {wrong}" if wrong else "whole",
        }


def _count(db: Session, table: type[Message] | type[Draft], condition: ColumnElement[bool] | bool) -> int:
    return db.exec(select(func.count(col(table.id))).where(condition)).one()


def alarms(db: Session, service: Service, at: datetime) -> Iterator[str]:
    """The words of every alarm there is now."""
    return (alarm.words for alarm in raised(db, service, at))


def raised(db: Session, service: Service, at: datetime) -> Iterator[Alarm]:
    """Every alarm there is now."""
    if locked := why_locked(db):
        yield Alarm("sending locked", locked)
    yield from _polling(db.get(Pulse, "poll"), longest_gap(service.settings.mailbox.every), at)
    yield from _sending(db.get(Pulse, "send"))
    yield from _quiet(db, service, at)
    yield from _jobs(db)
    yield from _undelivered(db, at)
    yield from _locked(db, service, at)
    yield from _log()
    unscanned = [Alarm("scanning", words) for words in scanning.trouble(db, service)]
    yield from unscanned
    late = _count(db, Message, (col(Message.state) == MessageState.STORED) & (col(Message.stored_at) < at - STOPPED_AFTER))
    if late and not unscanned:
        waits = "message waits" if late == 1 else "messages wait"
        yield Alarm("unread", f"{late} stored {waits} unread for more than 15 minutes. Is `pimhs run` running?")


def longest_gap(every: float) -> timedelta:
    """How old the last good run of a job may be that runs every so many seconds."""
    return max(STOPPED_AFTER, timedelta(seconds=3 * every))


def _polling(pulse: Pulse | None, longest: timedelta, at: datetime) -> Iterator[Alarm]:
    if pulse is None:
        return
    if pulse.problem:
        yield Alarm("inbox refused", f"The inbox could not be looked at: {pulse.problem}")
    elif pulse.last_ok is None or at - pulse.last_ok > longest:
        yield Alarm("polling stopped", f"Nobody has looked at the inbox since {_clock(pulse.last_ok)}. Start `pimhs run`.")
    server, ledger = pulse.detail.get("server"), pulse.detail.get("ledger")
    if withheld := pulse.detail.get("withheld"):
        words = f"The server does not give {withheld} of the inbox's messages. Open them in Outlook; they are tried again."
        yield Alarm("mail withheld", words)
    elif isinstance(server, int) and isinstance(ledger, int) and server > ledger:
        words = f"The inbox holds {server} messages and the desk has stored {ledger}. The next look should fetch the rest."
        yield Alarm("mail not stored", words)


def _sending(pulse: Pulse | None) -> Iterator[Alarm]:
    if pulse and pulse.problem:
        yield Alarm("sending", f"Approved replies are waiting: {pulse.problem}")


def _jobs(db: Session) -> Iterator[Alarm]:
    failed = (
        select(Pulse).where(col(Pulse.job).not_in(("poll", "send", scanning.JOB)), Pulse.problem != "").order_by(col(Pulse.job))
    )
    for pulse in db.exec(failed):
        yield Alarm(f"job {pulse.job}", f"The job “{pulse.job}” did not go well: {pulse.problem}")


def _undelivered(db: Session, at: datetime) -> Iterator[Alarm]:
    """Mail to the team that came back: unlike a reply, no copy of it is laid before anybody."""
    recent = col(Draft.once).is_not(None) & (col(Draft.undelivered_at) > at - TEAM_MAIL_FOR)
    if lost := _count(db, Draft, recent):
        mails = "mail to the team was" if lost == 1 else "mails to the team were"
        where = "See the outbox; correct the address in config/localities.toml, or under [team]."
        yield Alarm("team mail", f"{lost} {mails} not delivered. {where}")


def _locked(db: Session, service: Service, at: datetime) -> Iterator[Alarm]:
    """A file that was never opened makes no referral, so no list of overdue referrals tells of it."""
    if count := len(exhausted(db, service, day_of(at))):
        mails = "mail with a file" if count == 1 else "mails with files"
        words = f"{count} {mails} that could not be opened: every reminder went unanswered. Ring the sender; see Problems."
        yield Alarm("files not opened", words)


def _log() -> Iterator[Alarm]:
    if why := logs.fault():
        yield Alarm("log", f"The log cannot be written ({why}). Mail is handled all the same; make room, or mend where it goes.")


def _quiet(db: Session, service: Service, at: datetime) -> Iterator[Alarm]:
    """No mail at all for many working hours is as likely a broken rule in the mailbox as a quiet week."""
    if db.get(Pulse, "poll") is None:
        return
    newest = db.exec(select(func.max(col(Message.stored_at)))).one()
    limit = service.settings.mailbox.quiet_after
    if newest and working_hours(newest, at, service.settings.hours) > limit:
        yield Alarm("quiet", f"No mail has come for more than {limit} working hours. Send the inbox a test mail.")


def _clock(at: datetime | None) -> str:
    return f"{at.astimezone(LONDON):%d %B %Y, %H:%M}" if at else "ever"
