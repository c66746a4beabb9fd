"""Referrals: their lists, and what belongs to one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, exists
from sqlalchemy.orm import defer
from sqlmodel import Session, col, func, or_, select

from desk.queries.listing import PER_PAGE, Listing, within
from parsing.referral import Referral as Form
from records.moves import DraftState, ReferralState
from records.store import unpack
from records.tables import AuditEntry, Comparison, Correction, Decision, Draft, Message, Reading, Referral, Review, Term, Told
from records.terms import family, hashes

WAITING = (ReferralState.TO_CHECK,)
LIVE = (DraftState.DRAFT, DraftState.APPROVED, DraftState.SENDING, DraftState.FAILED, DraftState.UNKNOWN)
"""States of drafts that somebody still has to do something about, or that are on their way."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list of referrals is narrowed to. Empty means all; `state` is one of `ReferralState`."""

    state: str = "to_check"
    locality: str = ""
    missing: str = ""
    read_first: bool = False

    def conditions(self) -> list[ColumnElement[bool]]:
        """The same as conditions of a query."""
        found: list[ColumnElement[bool]] = []
        if self.state:
            found.append(col(Referral.state) == self.state)
        if self.locality:
            found.append(col(Referral.locality) == self.locality)
        if self.read_first:
            found.append(col(Referral.read_first).is_(True))
        if self.missing:
            found.append(exists().where(col(Term.referral_id) == col(Referral.id), and_term("missing", self.missing)))
        return found

    @property
    def oldest_first(self) -> bool:
        """Work that waits is listed oldest first; everything else newest first."""
        return self.state in WAITING


@dataclass(frozen=True, slots=True)
class Row:
    """One referral in a list: no names."""

    id: int
    reference: str
    received_at: datetime
    received_on: date
    document: str
    attachment: int | None
    state: str
    locality: str
    age_band: str
    read_first: bool
    missing: tuple[str, ...]
    """Codes of the required parts that are missing."""
    draft_kind: str


def referrals(db: Session, filters: Filters, page: int = 1) -> Listing:
    """A page of referrals in the order they were received."""
    return listing_of(db, filters.conditions(), filters.oldest_first, _how_many(db, filters), page)


def _how_many(db: Session, filters: Filters) -> int:
    if filters == Filters("", missing=filters.missing) and filters.missing:
        return db.exec(select(func.count(col(Term.referral_id))).where(and_term("missing", filters.missing))).one()
    return db.exec(select(func.count(col(Referral.id))).where(*filters.conditions())).one()


def listing_of(db: Session, conditions: Sequence[ColumnElement[bool]], oldest_first: bool, total: int, page: int) -> Listing:
    """A page of the `total` referrals that fit, by the time they were received."""
    pages, page = within(total, page)
    if not total:
        return Listing((), 0, page, pages)
    times = (col(Referral.received_at), col(Referral.id))
    order = times if oldest_first else tuple(column.desc() for column in times)
    ids = select(Referral.id).where(*conditions).order_by(*order).limit(PER_PAGE).offset((page - 1) * PER_PAGE)
    chosen = [number for number in db.exec(ids) if number is not None]
    query = select(Referral).where(col(Referral.id).in_(chosen)).options(defer(Referral.reading))  # type: ignore[arg-type]  # SQLModel types a column as its value
    found = {row.id: row for row in db.exec(query)}
    kinds = _draft_kinds(db, chosen)
    return Listing(tuple(_row(found[number], kinds) for number in chosen), total, page, pages)


def _row(referral: Referral, kinds: dict[int, str]) -> Row:
    assert referral.id is not None
    missing = tuple(item["code"] for item in referral.triage.get("missing", ()) if item["level"] == "required")
    return Row(
        id=referral.id,
        reference=referral.reference,
        received_at=referral.received_at,
        received_on=referral.received_on,
        document=referral.document,
        attachment=referral.attachment,
        state=referral.state,
        locality=referral.locality,
        age_band=referral.age_band,
        read_first=referral.read_first,
        missing=missing,
        draft_kind=kinds.get(referral.id, ""),
    )


def _draft_kinds(db: Session, referral_ids: Iterable[int]) -> dict[int, str]:
    query = select(Draft.referral_id, Draft.kind).where(
        col(Draft.referral_id).in_(list(referral_ids)), col(Draft.state) != DraftState.SET_ASIDE
    )
    return {referral_id: kind for referral_id, kind in db.exec(query.order_by(col(Draft.id))) if referral_id is not None}


def _undecided() -> ColumnElement[bool]:
    return col(Referral.state).in_((ReferralState.TO_CHECK, ReferralState.ANSWERED, ReferralState.AWAITING_REPLY))


def undecided(db: Session, locality: str, page: int) -> tuple[Listing, Counter[str]]:
    """A page of those of a locality (or all) without a decision, the longest waiting first; and how many each locality has."""
    counts = _undecided_by_locality(db)
    conditions = [_undecided(), *([col(Referral.locality) == locality] if locality else [])]
    return listing_of(db, conditions, True, counts[locality] if locality else counts.total(), page), counts


def _undecided_by_locality(db: Session) -> Counter[str]:
    """Counted in the order of an index; by locality alone, all of them would be sorted first."""
    groups = (col(Referral.state), col(Referral.locality))
    counts: Counter[str] = Counter()
    for _, locality, count in db.exec(select(*groups, func.count(col(Referral.id))).where(_undecided()).group_by(*groups)):
        counts[locality] += count
    return counts


def referral(db: Session, reference: str) -> Referral | None:
    """The referral of a reference, however its letters are written."""
    return db.exec(select(Referral).where(Referral.reference == reference.upper())).first()


def drafts_of(db: Session, referral_id: int) -> Sequence[Draft]:
    """Every reply of a referral, newest first."""
    return db.exec(select(Draft).where(Draft.referral_id == referral_id).order_by(col(Draft.id).desc())).all()


def told_of(db: Session, referral_id: int) -> Sequence[Draft]:
    """Mail to the team that speaks of a referral, newest first."""
    query = select(Draft).join(Told, col(Told.draft_id) == col(Draft.id)).where(Told.referral_id == referral_id)
    return db.exec(query.order_by(col(Draft.id).desc())).all()


def current_draft(db: Session, referral_id: int) -> Draft | None:
    """The reply somebody still has to deal with, else the newest there is."""
    drafts = drafts_of(db, referral_id)
    return next((draft for draft in drafts if draft.state in LIVE), drafts[0] if drafts else None)


def next_draft(db: Session, after: int = 0) -> Draft | None:
    """The draft of the referral that has waited longest; `after` is a draft just dealt with."""
    query = (
        select(Draft)
        .join(Referral, col(Referral.id) == col(Draft.referral_id))
        .where(Draft.state == DraftState.DRAFT, Referral.state == ReferralState.TO_CHECK, Draft.id != after)
        .order_by(col(Referral.received_at), col(Referral.id))
    )
    return db.exec(query.limit(1)).first()


def corrections_of(db: Session, referral_id: int) -> Sequence[Correction]:
    """What people changed, newest first."""
    return db.exec(select(Correction).where(Correction.referral_id == referral_id).order_by(col(Correction.id).desc())).all()


def reviews_of(db: Session, referral_id: int) -> dict[str, Review]:
    """The newest word on each finding, by its code."""
    found = db.exec(select(Review).where(Review.referral_id == referral_id).order_by(col(Review.id)))
    return {review.code: review for review in found}


def earlier_of(db: Session, referral_id: int) -> Sequence[Reading]:
    """What the referral said before it was changed, newest first, without the forms themselves."""
    query = select(Reading).where(Reading.referral_id == referral_id).order_by(col(Reading.number).desc())
    return db.exec(query.options(defer(Reading.reading), defer(Reading.triage))).all()  # type: ignore[arg-type]  # as above


def earlier(db: Session, referral_id: int, number: int) -> Reading | None:
    """One of them, whole."""
    return db.exec(select(Reading).where(Reading.referral_id == referral_id, Reading.number == number)).first()


def decisions_of(db: Session, referral_id: int) -> Sequence[Decision]:
    """Decisions, newest first."""
    return db.exec(select(Decision).where(Decision.referral_id == referral_id).order_by(col(Decision.id).desc())).all()


def messages_of(db: Session, row: Referral) -> Sequence[Message]:
    """The mail a referral came in and those that belong to it, newest first."""
    came, later = (
        db.get(Message, row.message_id),
        db.exec(select(Message).where(Message.referral_id == row.id, Message.id != row.message_id)),
    )
    return sorted([*([came] if came else []), *later], key=lambda message: message.received_at or message.stored_at, reverse=True)


def duplicates_of(db: Session, row: Referral) -> Sequence[Referral]:
    """Other referrals of the same family by NHS number, or by the infant's name and date of birth.

    Looked for under every key: while a key is being changed, two of one family are indexed under different ones.
    """
    said = sorted(family(unpack(Form, row.reading)))
    same = [and_term(kind, value) for kind, plain in said for value in hashes(db, kind, [plain])]
    if not same:
        return ()
    ids = select(Term.referral_id).where(or_(*same), Term.referral_id != row.id)
    found = db.exec(select(Referral).where(col(Referral.id).in_(list(db.exec(ids.limit(10))))))
    return sorted(found, key=lambda other: other.received_at, reverse=True)


def comparisons_of(db: Session, referral_id: int) -> dict[int, Comparison]:
    """The newest word on each referral that this one was compared with, by the other's id."""
    either = or_(Comparison.referral_id == referral_id, Comparison.other_id == referral_id)
    found = db.exec(select(Comparison).where(either).order_by(col(Comparison.id)))
    return {one.other_id if one.referral_id == referral_id else one.referral_id: one for one in found}


def and_term(kind: str, value: str) -> ColumnElement[bool]:
    """The condition that a term is this one."""
    return (col(Term.kind) == kind) & (col(Term.value) == value)


def timeline(db: Session, row: Referral, drafts: Sequence[Draft], messages: Sequence[Message]) -> Sequence[AuditEntry]:
    """Everything written down about a referral, its replies and its mail, oldest first."""
    about = [_about("referral", [row.id]), _about("draft", [d.id for d in drafts]), _about("message", [m.id for m in messages])]
    return db.exec(select(AuditEntry).where(or_(*about)).order_by(col(AuditEntry.seq))).all()


def _about(subject: str, ids: Sequence[int | None]) -> ColumnElement[bool]:
    return (col(AuditEntry.subject) == subject) & col(AuditEntry.subject_id).in_([i for i in ids if i is not None])


def read_first(db: Session) -> int:
    """How many referrals wait with a safeguarding concern that nobody has answered."""
    waiting = col(Referral.state).in_(WAITING)
    return db.exec(select(func.count(col(Referral.id))).where(waiting, col(Referral.read_first).is_(True))).one()
