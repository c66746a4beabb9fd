"""Reminders: a referrer who was asked for what is missing and did not answer. Each is a draft; a person approves it.

A question is the newest reply that asked for something. It is open while the referral waits for its answer; any mail that comes
takes the referral out of that state, and so does whoever decides to go on without. About a file that was not opened, the
question is open while its mail needs attention and nobody wrote since.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from desk.carrying import to_check
from desk.drafting import DESK, write_draft
from desk.service import Service
from desk.working_days import day_of, working_day_after
from records import audit
from records.database import reading, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Draft, MailTerm, Message, Referral, now
from records.terms import mail_hashes

ASKS = frozenset({"missing_information", "consent_needed"})
"""Kinds of reply that ask for something a referral cannot go on without."""
REMINDER = "chaser"
UNREAD = (Message.state == MessageState.NEEDS_ATTENTION, Message.what == "unreadable")
"""Mail whose file could not be opened, and that a person has not sorted."""
LIVE = frozenset({DraftState.DRAFT, DraftState.APPROVED, DraftState.SENDING, DraftState.FAILED, DraftState.UNKNOWN})


@dataclass(frozen=True, slots=True)
class Question:
    """What a referrer was asked, and how often they were reminded."""

    asked: Draft
    last: Draft
    """The newest mail of it that was sent: the question itself, or a reminder."""
    reminders: int
    still_missing: tuple[str, ...]
    """What it asked for and the referral still does not say."""
    busy: bool
    """Whether a reply is being written or is on its way."""

    def answer_due(self, service: Service) -> date:
        """The last working day to answer before the next step."""
        assert self.last.sent_at is not None
        return working_day_after(day_of(self.last.sent_at), service.settings.jobs.chase_after, service.settings.hours)

    def is_exhausted(self, service: Service, day: date) -> bool:
        """Whether every reminder went and none was answered in time."""
        return self.reminders >= service.settings.jobs.chase_at_most and day > self.answer_due(service)

    def needs_reminder(self, service: Service, day: date) -> bool:
        """Whether a reminder is to be drafted."""
        if self.busy or self.reminders >= service.settings.jobs.chase_at_most:
            return False
        return day >= self.answer_due(service)


def question_of(db: Session, row: Referral) -> Question | None:
    """The open question of a referral; nothing when nobody was asked."""
    drafts = list(db.exec(select(Draft).where(Draft.referral_id == row.id).order_by(col(Draft.id))))
    return _question(drafts, {one["code"] for one in row.triage.get("missing", ())})


def question_about(db: Session, message: Message) -> Question | None:
    """The open question about a mail whose file could not be opened; nothing when nobody was asked, or somebody wrote since."""
    about = select(Draft).where(Draft.message_id == message.id, col(Draft.referral_id).is_(None))
    drafts = list(db.exec(about.order_by(col(Draft.id))))
    found = _question(drafts, frozenset())
    return None if found is None or _wrote_since(db, message, found.asked, drafts) else found


def _wrote_since(db: Session, message: Message, asked: Draft, ours: Sequence[Draft]) -> bool:
    """Whether the sender wrote after the question, or anybody answered it. What machines send is no answer."""
    people = {one.lower() for one in (message.from_address, asked.to_address) if one}
    sent = {one.rfc_message_id for one in ours if one.rfc_message_id}
    known = [*mail_hashes(db, "address", people), *mail_hashes(db, "in_reply_to", sent)]
    query = select(Message.id).where(
        col(Message.id) != message.id,
        col(Message.stored_at) > asked.sent_at,
        Message.state != MessageState.AUTOMATIC,
        col(Message.id).in_(select(MailTerm.message_id).where(col(MailTerm.value).in_(known))),
    )
    return db.exec(query.limit(1)).first() is not None


def _question(drafts: Sequence[Draft], missing: Collection[str]) -> Question | None:
    asked = next((one for one in reversed(drafts) if one.kind in ASKS and one.state == DraftState.SENT), None)
    if asked is None:
        return None
    reminders = [one for one in drafts if one.kind == REMINDER and (one.id or 0) > (asked.id or 0)]
    last = next((one for one in reversed(reminders) if one.state == DraftState.SENT), asked)
    wanted = tuple(code for code in asked.ask if code in missing)
    return Question(asked, last, len(reminders), wanted, any(one.state in LIVE for one in drafts))


def chase(service: Service) -> int:
    """Draft the reminders that are due; how many. Each is laid before the administrator with its referral."""
    with reading(service.engine) as db:
        waiting = list(db.exec(select(Referral.id).where(Referral.state == ReferralState.AWAITING_REPLY)))
        unread = list(db.exec(select(Message.id).where(*UNREAD)))
    reminded = sum(_remind(service, one) for one in waiting if one is not None)
    return reminded + sum(_remind_of_file(service, one) for one in unread if one is not None)


def _remind(service: Service, referral_id: int) -> bool:
    with writing(service.engine) as db:
        row = db.get(Referral, referral_id)
        if row is None or row.state != ReferralState.AWAITING_REPLY:
            return False
        question = question_of(db, row)
        if question is None or not question.still_missing or not question.needs_reminder(service, day_of(now())):
            return False
        message = db.get(Message, question.asked.message_id) if question.asked.message_id else None
        _write(db, service, row, message, question)
        to_check(db, row)
        return True


def _remind_of_file(service: Service, message_id: int) -> bool:
    with writing(service.engine) as db:
        message = db.exec(select(Message).where(Message.id == message_id, *UNREAD)).first()
        question = question_about(db, message) if message else None
        if question is None or not question.needs_reminder(service, day_of(now())):
            return False
        _write(db, service, None, message, question)
        return True


def _write(db: Session, service: Service, row: Referral | None, message: Message | None, question: Question) -> None:
    """The reminder, to whom the question went and in its thread."""
    asked, last = question.asked, question.last
    draft = write_draft(db, service, REMINDER, row, message, ask=question.still_missing)
    draft.to_address, draft.to_name, draft.to_warnings = asked.to_address, asked.to_name, list(asked.to_warnings)
    draft.in_reply_to = last.rfc_message_id
    draft.references = " ".join(filter(None, (last.references, last.rfc_message_id)))
    db.add(draft)
    subject, about = ("referral", row.id) if row else ("message", asked.message_id)
    audit.add(db, DESK, "reminder due", subject, about, {"draft": draft.id, "number": question.reminders + 1})
