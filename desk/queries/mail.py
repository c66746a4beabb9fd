"""Mail in and out, and when the mailbox was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import defer
from sqlmodel import Session, col, func, or_, select

from desk.queries.listing import PER_PAGE, Listing, within
from records.moves import DraftState, MessageState
from records.tables import Draft, MailTerm, Message, Pulse, Referral
from records.terms import SHORTEST, beginning, fold, mail_hashes


def to_look_at(db: Session) -> dict[str, int]:
    """The figures beside the menu: mail that did not go, messages that need attention."""
    stuck = select(func.count(col(Draft.id))).where(col(Draft.state).in_((DraftState.FAILED, DraftState.UNKNOWN)))
    problems = select(func.count(col(Message.id))).where(Message.state == MessageState.NEEDS_ATTENTION)
    return {"outbox": db.exec(stuck).one(), "problems": db.exec(problems).one()}


def outgoing(db: Session, states: Sequence[DraftState]) -> list[tuple[Draft, str | None]]:
    """Mail in these states with the reference it is about, the longest waiting first."""
    query = (
        select(Draft, Referral.reference)
        .join(Referral, col(Referral.id) == col(Draft.referral_id), isouter=True)
        .where(col(Draft.state).in_(states))
        .order_by(col(Draft.approved_at), col(Draft.id))
    )
    return [(draft, reference) for draft, reference in db.exec(query.limit(200))]


def being_written(db: Session) -> Sequence[Draft]:
    """Letters that answer no mail and wait to be approved, the oldest first."""
    alone = col(Draft.referral_id).is_(None) & col(Draft.message_id).is_(None)
    query = select(Draft).where(alone, Draft.state == DraftState.DRAFT).options(defer(Draft.body))  # type: ignore[arg-type]  # SQLModel types a column as its value
    return db.exec(query.order_by(col(Draft.id)).limit(200)).all()


def sent(db: Session, page: int) -> Listing:
    """A page of what was sent, newest first, each with the reference it is about."""
    total = db.exec(select(func.count(col(Draft.id))).where(Draft.state == DraftState.SENT)).one()
    pages, page = within(total, page)
    newest = (col(Draft.sent_at).desc(), col(Draft.id).desc())
    ids = select(Draft.id).where(Draft.state == DraftState.SENT).order_by(*newest)
    chosen = list(db.exec(ids.limit(PER_PAGE).offset((page - 1) * PER_PAGE)))
    query = select(Draft, Referral.reference).join(Referral, col(Referral.id) == col(Draft.referral_id), isouter=True)
    return Listing(tuple(db.exec(query.where(col(Draft.id).in_(chosen)).order_by(*newest))), total, page, pages)


def messages(db: Session, state: str, by_state: Mapping[str, int], page: int, *, oldest_first: bool = False) -> Listing:
    """A page of messages in a state (or all), newest first unless said otherwise; `by_state` as `message_counts` tells."""
    conditions = [col(Message.state) == state] if state else []
    total = by_state.get(state, 0) if state else sum(by_state.values())
    pages, page = within(total, page)
    arrived = func.coalesce(col(Message.received_at), col(Message.stored_at))
    order = (arrived, col(Message.id)) if oldest_first else (arrived.desc(), col(Message.id).desc())
    ids = select(Message.id).where(*conditions).order_by(*order).limit(PER_PAGE).offset((page - 1) * PER_PAGE)
    return Listing(_whole(db, list(db.exec(ids))), total, page, pages)


def search_messages(db: Session, text: str, page: int) -> Listing:
    """Messages of a sender's whole address, or whose address, name and subject have words that begin so, newest first."""
    words = {beginning(word) for word in fold(text).split() if len(word) >= SHORTEST}
    whole = [("address", text.strip().lower())] if "@" in text else [("start", word) for word in sorted(words)]
    found = [
        col(Message.id).in_(select(MailTerm.message_id).where(col(MailTerm.value).in_(mail_hashes(db, kind, [value]))))
        for kind, value in whole
    ]
    ids = list(db.exec(select(Message.id).where(*found).order_by(col(Message.id).desc()))) if found else []
    pages, page = within(len(ids), page)
    return Listing(_whole(db, ids[(page - 1) * PER_PAGE : page * PER_PAGE]), len(ids), page, pages)


def _whole(db: Session, ids: Sequence[int | None]) -> tuple[Message, ...]:
    """The messages of these ids, in their order, without their text."""
    query = select(Message).where(col(Message.id).in_(ids)).options(defer(Message.text))  # type: ignore[arg-type]  # SQLModel types a column as its value
    found = {message.id: message for message in db.exec(query)}
    return tuple(found[one] for one in ids if one in found)


def message_counts(db: Session) -> dict[str, int]:
    """How many messages are in each state. Every message is in one, so the figures add up to all of them."""
    found = db.exec(select(Message.state, func.count(col(Message.id))).group_by(col(Message.state)))
    return {str(state): count for state, count in found}


def pulse(db: Session, job: str) -> Pulse | None:
    """When a job last ran."""
    return db.get(Pulse, job)


def referrals_of(db: Session, message: Message) -> Sequence[Referral]:
    """The referrals a message holds, or the one it belongs to."""
    came = col(Referral.message_id) == message.id
    # "id = NULL" would keep the database from using either index
    either = came if message.referral_id is None else or_(came, col(Referral.id) == message.referral_id)
    return db.exec(select(Referral).where(either)).all()


def drafts_for(db: Session, message: Message) -> Sequence[Draft]:
    """Replies to a message, newest first."""
    return db.exec(select(Draft).where(Draft.message_id == message.id).order_by(col(Draft.id).desc())).all()


def replies_to(db: Session, messages: Sequence[Message]) -> dict[int, list[Draft]]:
    """The replies to each of these messages that were not set aside, by its id, oldest first."""
    ids = [message.id for message in messages]
    query = select(Draft).where(col(Draft.message_id).in_(ids), Draft.state != DraftState.SET_ASIDE)
    found: dict[int, list[Draft]] = {}
    for draft in db.exec(query.options(defer(Draft.body)).order_by(col(Draft.id))):  # type: ignore[arg-type]  # SQLModel types a column as its value
        found.setdefault(draft.message_id or 0, []).append(draft)
    return found


def draft_counts(db: Session) -> dict[str, int]:
    """How many replies are in each state."""
    found = db.exec(select(Draft.state, func.count(col(Draft.id))).group_by(col(Draft.state)))
    return {str(state): count for state, count in found}
