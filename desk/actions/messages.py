"""What people do with mail: say what it is, have it read again, add a file by hand. And that somebody looked at something."""

from __future__ import annotations

from contextlib import suppress

from sqlmodel import Session, select

from desk import pipeline, scanning
from desk.actions.problem import Absent, Problem
from desk.drafting import replace_open, write_draft
from desk.intake import stored_by_hand, take_in
from desk.retention import ERASED
from desk.service import Service
from ingest.clamd import ScannerError
from ingest.sniff import MESSAGE, OUTLOOK, sniff
from records import audit
from records.change import move
from records.database import reading, writing
from records.moves import MessageState, ReferralState, moves_from
from records.tables import Message, Referral


def message_is(
    service: Service, who: str, message_id: int, state: MessageState, why: str, referral_id: int | None = None
) -> Message:
    """Say what a message is, with the reason. An enquiry gets a draft; mail that is not ours, or belongs elsewhere, loses it."""
    if not why.strip():
        raise Problem("Enter the reason")
    with writing(service.engine) as db:
        row = _message(db, message_id)
        if state not in moves_from(MessageState(row.state)):
            raise Problem(
                "The message cannot become that from where it is. Look at it again: somebody may have sorted it already."
            )
        if state == MessageState.ATTACHED:
            row.referral_id = _referral(db, referral_id)
        if state in (MessageState.NOT_OURS, MessageState.ATTACHED):
            _lay_aside(db, row, who, why)
        row.why = why.strip()
        if row.what not in (scanning.MALWARE, scanning.UNSCANNED):  # whatever it is: it stays withheld
            row.what = {MessageState.ENQUIRY: "enquiry", MessageState.NOT_OURS: "not ours"}.get(state, row.what)
        move(db, row, state, who)
        if state == MessageState.ENQUIRY:
            write_draft(db, service, "how_to_refer", None, row, who=who)
        return row


def read_again(service: Service, who: str, message_id: int) -> Message:
    """Read a message once more, as if it had just come."""
    with writing(service.engine) as db:
        row = _message(db, message_id)
        if MessageState.STORED not in moves_from(MessageState(row.state)):
            raise Problem("The message was read and has its place. Only one that needs attention, or is not ours, is read again.")
        replace_open(db, None, row, who, "The message was read again.")
        row.attempts, row.what, row.why = 0, "", ""
        move(db, row, MessageState.STORED, who, why="read again")
    return _read_now(service, message_id)


def add_file(service: Service, who: str, name: str, data: bytes) -> int:
    """Take in a form or a saved mail through the same door as the inbox, and read it now; the message's id."""
    if not data:
        raise Problem("Select a file that is not empty")
    if len(data) > service.settings.desk.largest_file:
        raise Problem(f"Select a file of {service.settings.desk.largest_file // 1_000_000} MB or less")
    kind = sniff(name, data)
    stored = stored_by_hand(name, data, MESSAGE if kind in (MESSAGE, OUTLOOK) else kind)
    ids = [one for batch in take_in(service.engine, [stored]) for one in batch]
    if not ids:
        with reading(service.engine) as db:
            known = db.exec(select(Message.id).where(Message.account == stored.account, Message.uid == stored.uid)).first()
        raise Problem(f"This file was added before: see message {known} under All mail.")
    with writing(service.engine) as db:
        audit.add(db, who, "added", "message", ids[0])
    _read_now(service, ids[0])
    return ids[0]


def viewed(service: Service, who: str, kind: str, row_id: int | None) -> None:
    """Write down that somebody looked at a `referral`, `message` or `draft`."""
    with writing(service.engine) as db:
        audit.add(db, who, "viewed", kind, row_id)


def _read_now(service: Service, message_id: int) -> Message:
    with suppress(ScannerError):  # it waits, and says so
        for _ in range(pipeline.ATTEMPTS):
            pipeline.read(service, message_id)
    with reading(service.engine) as db:
        return _message(db, message_id)


def _message(db: Session, message_id: int) -> Message:
    row = db.get(Message, message_id)
    if row is None:
        raise Absent("There is no such message.")
    if row.what == ERASED:
        raise Problem("The message was erased, so nothing can be done with it any more.")
    return row


def _referral(db: Session, referral_id: int | None) -> int:
    if referral_id is None or db.get(Referral, referral_id) is None:
        raise Problem("Select the referral that the message belongs to")
    return referral_id


def _lay_aside(db: Session, message: Message, who: str, why: str) -> None:
    """What was made of a message goes with it."""
    replace_open(db, None, message, who, why)
    for row in db.exec(select(Referral).where(Referral.message_id == message.id)):
        if row.state in (ReferralState.ANSWERED, ReferralState.AWAITING_REPLY, ReferralState.DECIDED):
            raise Problem(f"Referral {row.reference} from this message is answered. Set the referral aside first.")
        if row.state != ReferralState.SET_ASIDE:
            replace_open(db, row, message, who, why)
            row.set_aside_why = why
            move(db, row, ReferralState.SET_ASIDE, who)
