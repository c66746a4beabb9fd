"""Carrying out a plan in one transaction: the message's state, the referrals it makes or changes, the drafts that answer it."""

from __future__ import annotations

import hashlib

from sqlmodel import Session

from desk.cases import add_case, change_case
from desk.drafting import DESK, revoke_approved, write_draft
from desk.planning import Addition, NewCase, Plan, came_at
from desk.service import Service
from ingest.message import Message as Mail
from records import audit
from records.change import changed, expect, move
from records.moves import DraftState, ReferralState
from records.tables import Draft, Message, Referral, now
from records.terms import index_mail


def carry_out(db: Session, service: Service, row: Message, mail: Mail, plan: Plan) -> None:
    """Do what the plan says. Raises `records.change.Overtaken` when a referral was changed since it was made."""
    for addition in plan.additions:
        expect(_referral(db, addition.referral_id), addition.version)
    describe(row, mail)
    index_mail(db, row)
    row.what, row.why = plan.sorted.what, plan.sorted.why
    if plan.belongs_to is not None:
        _attach(db, row, plan.belongs_to, asks=plan.sorted.what in ("reply", "bounce"))
    move(db, row, plan.sorted.state, DESK, what=plan.sorted.what)
    for case in plan.new:
        _open_case(db, service, row, case)
    for addition in plan.additions:
        _add(db, service, row, addition)
    if plan.sorted.reply != "none":
        write_draft(db, service, plan.sorted.reply, None, row)
    if plan.bounced is not None:
        _not_delivered(db, row, mail, plan.bounced)


def describe(row: Message, mail: Mail) -> None:
    """What lists and pages show of a mail, so that they need not take it apart."""
    row.from_name, row.from_address, row.reply_to = mail.from_name, mail.from_address, mail.reply_to
    row.subject, row.message_id, row.in_reply_to = mail.subject, mail.message_id, mail.in_reply_to
    row.references, row.text = " ".join(mail.references), mail.text
    row.received_at = came_at(row, mail)
    row.attachments = [
        {
            "name": one.name,
            "content_type": one.content_type,
            "size": len(one.data),
            "problem": one.problem,
            "sha256": hashlib.sha256(one.data).hexdigest(),
        }
        for one in mail.attachments
    ]


def _open_case(db: Session, service: Service, message: Message, case: NewCase) -> None:
    row = add_case(db, service, message, case.number, case.digest, case.form, case.triage, case.duplicate_of)
    if case.triage.reply != "none":
        write_draft(db, service, case.triage.reply, row, message)


def _attach(db: Session, message: Message, referral_id: int, asks: bool) -> None:
    """New mail on a referral takes back what was approved but not sent; if it may ask for something, somebody has to look."""
    message.referral_id = referral_id
    row = _referral(db, referral_id)
    revoke_approved(db, row, DESK, "new mail")
    audit.add(db, DESK, "new mail", "referral", referral_id, {"message": message.id})
    if asks:
        to_check(db, row)


def _add(db: Session, service: Service, message: Message, addition: Addition) -> None:
    row = _referral(db, addition.referral_id)
    if not (addition.filled or addition.differing):
        return
    revoke_approved(db, row, DESK, "new mail")
    change_case(db, row, addition.form, addition.triage, DESK, "later mail", message.id)
    to_check(db, row)
    if addition.triage.reply != "none":
        write_draft(db, service, addition.triage.reply, row, message)


def _referral(db: Session, referral_id: int) -> Referral:
    row = db.get(Referral, referral_id)
    assert row is not None
    return row


def to_check(db: Session, row: Referral) -> None:
    """Put a referral before the administrator again."""
    if row.state != ReferralState.TO_CHECK:
        move(db, row, ReferralState.TO_CHECK, DESK)


def _not_delivered(db: Session, message: Message, mail: Mail, draft_id: int) -> None:
    """A mail of ours came back: say so on it, and lay a copy before somebody to send elsewhere."""
    draft = db.get(Draft, draft_id)
    assert draft is not None
    if draft.undelivered_at is not None:
        return
    if draft.state == DraftState.UNKNOWN:
        move(db, draft, DraftState.SENT, DESK, why="bounce")
    said = " ".join(filter(None, (mail.report.status, mail.report.diagnosis))) if mail.report else ""
    draft.undelivered_at, draft.error = (
        now(),
        f"It was sent but not delivered. The other mail server says: {said or 'no reason'}.",
    )
    changed(db, draft)
    audit.add(
        db, DESK, "not delivered", "draft", draft.id, {"message": message.id, "status": mail.report.status if mail.report else ""}
    )
    if draft.once is not None:
        return  # a copy to the team helps nobody: the address stands in the configuration
    copy = copy_of(draft, f"The last mail to {draft.to_address} was not delivered. Correct the address, or ring the referrer.")
    db.add(copy)
    db.flush()
    audit.add(db, DESK, "drafted", "draft", copy.id, {"kind": copy.kind, "referral": copy.referral_id, "instead of": draft.id})


def copy_of(draft: Draft, warning: str) -> Draft:
    """The same reply as a new draft."""
    same = (
        "referral_id",
        "message_id",
        "kind",
        "to_address",
        "to_name",
        "subject",
        "body",
        "ask",
        "signposts",
        "enclosures",
        "in_reply_to",
        "references",
    )
    return Draft(**{key: getattr(draft, key) for key in same}, to_warnings=[warning])
