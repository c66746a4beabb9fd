"""Mail whose file could not be opened, and what came of asking for it: nobody answered, or a later mail brought the form.

Nothing is sorted here: a later mail is a proposal with its reason, and an administrator says whether it is the answer.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, or_, select

from desk.chasing import UNREAD, Question, question_about
from desk.service import Service
from records.moves import MessageState, ReferralState
from records.tables import Draft, MailTerm, Message, Referral
from records.terms import mail_hashes

BROUGHT_A_FORM = ("referral", "addition", "resend")
"""`Message.what` of mail in which a form was read."""
MOST = 3
"""Proposals for one mail."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A later mail that may hold, opened, what an earlier one held locked."""

    message_id: int
    reference: str
    """Of the referral it brought or belongs to."""
    why: str
    """Why it is thought so, a sentence."""


def exhausted(db: Session, service: Service, day: date) -> dict[int, Question]:
    """Mails whose file could not be opened, by id, whose every reminder went without an answer in time."""
    found: dict[int, Question] = {}
    for message in db.exec(select(Message).where(*UNREAD)):
        question = question_about(db, message)
        if question and not question.busy and question.is_exhausted(service, day):
            assert message.id is not None
            found[message.id] = question
    return found


def answers_to(db: Session, message: Message) -> list[Answer]:
    """Later mails that may answer one whose file could not be opened: those of its thread first, then those of its sender."""
    if message.what != "unreadable" or message.state != MessageState.NEEDS_ATTENTION:
        return []
    ours = db.exec(select(Draft).where(Draft.message_id == message.id)).all()
    thread = {one for one in (message.message_id, *(draft.rfc_message_id for draft in ours)) if one}
    senders = {message.from_address.lower()} - {""}
    found: dict[tuple[int, str], Answer] = {}
    for one in (
        *_later(db, message, mail_hashes(db, "in_reply_to", thread), "answers that mail or ours about it"),
        *_later(db, message, mail_hashes(db, "address", senders), "is a later mail of the same sender"),
    ):
        found.setdefault((one.message_id, one.reference), one)
    return list(found.values())[:MOST]


def _later(db: Session, message: Message, known: Iterable[str], how: str) -> list[Answer]:
    """Later mails with a form, among those that are found by one of these terms; the oldest first."""
    query = (
        select(Message.id, Referral.reference)
        .join(Referral, or_(col(Referral.message_id) == col(Message.id), col(Referral.id) == col(Message.referral_id)))
        .where(
            col(Message.id) > message.id,
            col(Message.what).in_(BROUGHT_A_FORM),
            col(Message.state).in_((MessageState.REFERRAL, MessageState.ATTACHED)),
            col(Referral.state) != ReferralState.ERASED,
            col(Message.id).in_(select(MailTerm.message_id).where(col(MailTerm.value).in_(known))),
        )
        .order_by(col(Message.id), col(Referral.id))
        .limit(MOST)
    )
    return [
        Answer(number, reference, f"Message {number} {how}, and its form could be read: referral {reference}.")
        for number, reference in db.exec(query)
        if number is not None
    ]
