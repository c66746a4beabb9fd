"""The outbox: approved mail handed over at most once, byte for byte as it was approved.

    approved --claimed, committed--> sending --"handed" committed, then the final step--> sent | failed | unknown

Nothing can have gone before "handed" is committed, so a mail cut off before it goes back to approved by itself. One cut off after
it is `unknown`, and only a person (or a bounce) can tell.
"""

from __future__ import annotations

import hashlib
import logging
from datetime import datetime, timedelta

from sqlmodel import Session, col, or_, select

from desk.drafting import DESK, revoke
from desk.failures import where
from desk.mail_servers import sent_folder_of
from desk.sending_lock import why_locked
from desk.service import Service
from ingest.mailbox import MailboxError
from notify.send import Refused, SendError, TryLater, Unavailable
from records.change import changed, move
from records.database import DatabaseError, reading, writing
from records.moves import DraftState
from records.tables import Draft, Outgoing, now

log = logging.getLogger("desk.outgoing")

WAITS = (60, 300, 900, 3600)
"""Seconds to leave the server alone after the first, second, ... failure; the last one stands for all later ones."""
LOOK_FOR = timedelta(hours=1)
"""How long after it was handed over a mail of unknown fate is looked for in the Sent folder."""
CUT_OFF = (
    "Sending was cut off after the mail was handed over, so it may have gone. Look in the Sent folder or ask the recipient, "
    "then say whether it went."
)


def fingerprint(address: str, subject: str, body: str) -> str:
    """SHA-256 of what a person approves: to whom, under which subject, which words."""
    return hashlib.sha256("\0".join((address, subject, body)).encode()).hexdigest()


def due(service: Service) -> list[int]:
    """Ids of approved drafts whose time has come, the longest waiting first; none while sending is locked."""
    with reading(service.engine) as db:
        if why_locked(db):
            return []
        ready = or_(col(Draft.send_after).is_(None), col(Draft.send_after) <= now())
        query = select(Draft.id).where(Draft.state == DraftState.APPROVED, ready).order_by(col(Draft.approved_at), col(Draft.id))
        return [one for one in db.exec(query) if one is not None]


def recover(service: Service) -> None:
    """What a process that died was sending: back to approved when nothing was handed over, else before a person.

    Only for whoever holds the turn to send: then nobody else is sending.
    """
    with writing(service.engine) as db:
        for draft in db.exec(select(Draft).where(Draft.state == DraftState.SENDING)):
            if draft.handed_at is None:
                move(db, draft, DraftState.APPROVED, DESK, why="cut off before handing over")
            else:
                draft.error = CUT_OFF
                move(db, draft, DraftState.UNKNOWN, DESK, why="cut off after handing over")


def look_for_unknown(service: Service) -> None:
    """Settle what may have gone by looking into the mailbox's Sent folder; what is not found there stays for a person."""
    folder = sent_folder_of(service.settings)
    with reading(service.engine) as db:
        recent = select(Draft).where(Draft.state == DraftState.UNKNOWN, col(Draft.handed_at) > now() - LOOK_FOR)
        unknown = [(draft.id, draft.rfc_message_id) for draft in db.exec(recent)]
    for draft_id, message_id in unknown if folder else ():
        try:
            gone = folder is not None and folder.holds(message_id)
        except MailboxError:
            return
        if gone and draft_id is not None:
            _found(service, draft_id)


def _found(service: Service, draft_id: int) -> None:
    with writing(service.engine) as db:
        draft = db.get(Draft, draft_id)
        if draft is not None and draft.state == DraftState.UNKNOWN:
            draft.sent_at, draft.error = draft.handed_at, ""
            move(db, draft, DraftState.SENT, DESK, why="found in Sent")


def send_one(service: Service, draft_id: int) -> bool:
    """Send one approved draft; whether it went. Every way it can fail ends in a state with its reason.

    Raises `Unavailable` when the mail server cannot be used at all, so that no other mail is tried on it now.
    """
    claimed = _claim(service, draft_id)
    if claimed is None:
        return False
    raw, address = claimed
    try:
        service.sender().send(raw, service.settings.from_address, address, lambda: _handed(service, draft_id))
    except SendError as error:
        _not_sent(service, draft_id, error)
        if isinstance(error, Unavailable):
            raise
        return False
    except DatabaseError:
        raise
    except Exception as error:  # whatever went wrong, nobody knows whether the mail went: a person looks
        log.error("draft %s: %s at %s", draft_id, type(error).__name__, where(error))
        _unexpected(service, draft_id)
        return False
    _sent(service, draft_id)
    _copy_to_sent(service, draft_id, raw)
    return True


def _claim(service: Service, draft_id: int) -> tuple[bytes, str] | None:
    """Commit that sending begins; the bytes and the address. Nothing when it is not to be sent after all."""
    with writing(service.engine) as db:
        draft, outgoing = db.get(Draft, draft_id), db.get(Outgoing, draft_id)
        if draft is None or draft.state != DraftState.APPROVED or why_locked(db):
            return None
        if outgoing is None or not _as_approved(draft, outgoing):
            draft.error = "What was about to be sent is not what was approved, so it was stopped. Read it and approve it again."
            revoke(db, draft, DESK, "not as approved")
            return None
        draft.tries, draft.handed_at = draft.tries + 1, None
        move(db, draft, DraftState.SENDING, DESK)
        return outgoing.raw, draft.to_address


def _as_approved(draft: Draft, outgoing: Outgoing) -> bool:
    same_words = fingerprint(draft.to_address, draft.subject, draft.body) == draft.approved_hash
    return same_words and hashlib.sha256(outgoing.raw).hexdigest() == outgoing.sha256


def _handed(service: Service, draft_id: int) -> None:
    """Commit that the next step may make the mail go out."""
    with writing(service.engine) as db:
        draft = _sending(db, draft_id)
        draft.handed_at = now()
        changed(db, draft)


def _sent(service: Service, draft_id: int) -> None:
    with writing(service.engine) as db:
        draft = _sending(db, draft_id)
        draft.sent_at, draft.error = now(), ""
        move(db, draft, DraftState.SENT, DESK)


def _copy_to_sent(service: Service, draft_id: int, raw: bytes) -> None:
    """A convenience: that it fails changes nothing about the mail."""
    folder = sent_folder_of(service.settings) if service.settings.sending.copy_to_sent else None
    try:
        if folder:
            folder.keep(raw)
    except MailboxError:
        log.warning("draft %s: no copy in the Sent folder", draft_id)


def _not_sent(service: Service, draft_id: int, error: SendError) -> None:
    with writing(service.engine) as db:
        draft = _sending(db, draft_id)
        draft.error = str(error)
        if isinstance(error, TryLater) and not _given_up(service, draft):
            wait = timedelta(seconds=WAITS[min(draft.tries, len(WAITS)) - 1])
            draft.handed_at, draft.send_after = None, now() + wait
            move(db, draft, DraftState.APPROVED, DESK, why="try later")
        elif isinstance(error, TryLater | Refused):
            move(db, draft, DraftState.FAILED, DESK, why=type(error).__name__)
        else:
            move(db, draft, DraftState.UNKNOWN, DESK, why=type(error).__name__)


def _given_up(service: Service, draft: Draft) -> bool:
    since: datetime = draft.approved_at or draft.created_at
    return now() - since > timedelta(hours=service.settings.sending.give_up_after)


def _unexpected(service: Service, draft_id: int) -> None:
    """A failure nobody foresaw: safe to try again only while nothing was handed over."""
    with writing(service.engine) as db:
        draft = _sending(db, draft_id)
        if draft.handed_at is None:
            draft.error = "Sending failed for a reason that was not expected; nothing was handed over. Try again."
            move(db, draft, DraftState.FAILED, DESK, why="unexpected")
        else:
            draft.error = CUT_OFF
            move(db, draft, DraftState.UNKNOWN, DESK, why="unexpected")


def _sending(db: Session, draft_id: int) -> Draft:
    draft = db.get(Draft, draft_id)
    assert draft is not None
    assert draft.state == DraftState.SENDING, "nobody else moves a draft that is being sent"
    return draft
