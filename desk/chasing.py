"""Reminders: a referrer who was asked for what is missing and did not answer. Each is a draft; a person approves it.

A question is the newest reply that asked for something. It is open while the referral waits for its answer; any mail that comes
takes the referral out of that state, and so does whoever decides to go on without.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, col, select

from desk.carrying import to_check
from desk.drafting import DESK, write_draft
from desk.service import Service
from desk.working_days import day_of, working_day_after
from records import audit
from records.database import reading, writing
from records.moves import DraftState, ReferralState
from records.tables import Draft, Message, Referral, now

ASKS = frozenset({"missing_information", "consent_needed"})
"""Kinds of reply that ask for something a referral cannot go on without."""
REMINDER = "chaser"
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
        if self.busy or not self.still_missing or self.reminders >= service.settings.jobs.chase_at_most:
            return False
        return day >= self.answer_due(service)


def question_of(db: Session, row: Referral) -> Question | None:
    """The open question of a referral; nothing when nobody was asked."""
    drafts = list(db.exec(select(Draft).where(Draft.referral_id == row.id).order_by(col(Draft.id))))
    asked = next((one for one in reversed(drafts) if one.kind in ASKS and one.state == DraftState.SENT), None)
    if asked is None:
        return None
    reminders = [one for one in drafts if one.kind == REMINDER and (one.id or 0) > (asked.id or 0)]
    last = next((one for one in reversed(reminders) if one.state == DraftState.SENT), asked)
    missing = {one["code"] for one in row.triage.get("missing", ())}
    wanted = tuple(code for code in asked.ask if code in missing)
    return Question(asked, last, len(reminders), wanted, any(one.state in LIVE for one in drafts))


def chase(service: Service) -> int:
    """Draft the reminders that are due; how many. Each is laid before the administrator with its referral."""
    with reading(service.engine) as db:
        waiting = list(db.exec(select(Referral.id).where(Referral.state == ReferralState.AWAITING_REPLY)))
    return sum(_remind(service, referral_id) for referral_id in waiting if referral_id is not None)


def _remind(service: Service, referral_id: int) -> bool:
    with writing(service.engine) as db:
        row = db.get(Referral, referral_id)
        if row is None or row.state != ReferralState.AWAITING_REPLY:
            return False
        question = question_of(db, row)
        if question is None or not question.needs_reminder(service, day_of(now())):
            return False
        _write(db, service, row, question)
        to_check(db, row)
        return True


def _write(db: Session, service: Service, row: Referral, question: Question) -> None:
    """The reminder, to whom the question went and in its thread."""
    asked, last = question.asked, question.last
    message = db.get(Message, asked.message_id) if asked.message_id else None
    draft = write_draft(db, service, REMINDER, row, message, ask=question.still_missing)
    draft.to_address, draft.to_name, draft.to_warnings = asked.to_address, asked.to_name, list(asked.to_warnings)
    draft.in_reply_to = last.rfc_message_id
    draft.references = " ".join(filter(None, (last.references, last.rfc_message_id)))
    db.add(draft)
    audit.add(db, DESK, "reminder due", "referral", row.id, {"draft": draft.id, "number": question.reminders + 1})
