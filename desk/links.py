"""Which referral a mail belongs to: by its thread, our reference or the people it names. Each is a proposal with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz
from sqlmodel import Session, col, func, select

from ingest.body import own_words
from ingest.message import Message as Mail
from parsing.referral import Referral as Form
from records.moves import DraftState, ReferralState
from records.store import unpack
from records.tables import Draft, MailTerm, Message, Referral, Term
from records.terms import fold, hashes, mail_hashes

LIKE = 80
"""Percent of likeness from which two spellings of a name may be one person's."""
LIKE_FIRST = 60
"""The same of first names, which are short: Adda and Ada, not Ada and Max."""
NOT_NAMED = frozenset({"unborn", "baby", "infant"})
NHS_NUMBER = re.compile(r"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b")


@dataclass(frozen=True, slots=True)
class Link:
    """A referral something belongs to, and why it is thought so."""

    referral_id: int
    why: str


def by_thread(db: Session, mail: Mail) -> Link | None:
    """The referral whose mail, or whose reply of ours, this one answers. A Message-ID is a hint: who it is about decides."""
    ids = [one for one in (mail.in_reply_to, *reversed(mail.references)) if one]
    if not ids:
        return None
    ours = select(Draft).where(col(Draft.rfc_message_id).in_(ids), col(Draft.referral_id).is_not(None))
    if draft := db.exec(ours.order_by(col(Draft.id).desc())).first():
        assert draft.referral_id is not None
        return Link(draft.referral_id, "It answers our mail about this referral.")
    named = select(MailTerm.message_id).where(col(MailTerm.value).in_(mail_hashes(db, "message_id", ids)))
    theirs = db.exec(select(Message.id, Message.referral_id).where(col(Message.id).in_(named))).all()
    found = {referral_id for _, referral_id in theirs if referral_id} | set(_held_by(db, [number for number, _ in theirs]))
    return Link(found.pop(), "It goes on from the mail that brought this referral.") if len(found) == 1 else None


def _held_by(db: Session, message_ids: list[int | None]) -> Iterable[int]:
    rows = db.exec(select(Referral.id).where(col(Referral.message_id).in_(message_ids)))
    return [one for one in rows if one is not None]


def sent_as(db: Session, message_id: str) -> Draft | None:
    """Our own mail of a Message-ID."""
    gone = col(Draft.state).in_((DraftState.SENT, DraftState.UNKNOWN))
    return db.exec(select(Draft).where(Draft.rfc_message_id == message_id, gone)).first() if message_id else None


def by_reference(db: Session, mail: Mail, prefix: str) -> Link | None:
    """The referral whose reference stands in the subject or in what the sender wrote."""
    said = f"{mail.subject}\n{own_words(mail.text)}"
    references = {
        f"{prefix}-{code.upper()}" for code in re.findall(rf"\b{re.escape(prefix)}[- ]?(\w{{6}})\b", said, re.IGNORECASE)
    }
    found = (
        db.exec(select(Referral.id).where(col(Referral.reference).in_(references), Referral.state != ReferralState.ERASED)).all()
        if references
        else ()
    )
    return Link(found[0], "It quotes this referral's reference.") if len(found) == 1 and found[0] else None


def by_words(db: Session, mail: Mail) -> Link | None:
    """The one referral whose NHS number, or whose infant and parent, the mail names in full."""
    said = f"{mail.subject}\n{own_words(mail.text)}"
    numbers = {re.sub(r"\D", "", found) for found in NHS_NUMBER.findall(said)}
    ids = (
        set(
            db.exec(
                select(Term.referral_id).where(Term.kind == "nhs_number", col(Term.value).in_(hashes(db, "nhs_number", numbers)))
            )
        )
        if numbers
        else set()
    )
    if len(ids) == 1:
        return Link(ids.pop(), "It gives the same NHS number.")
    words = set(fold(said).split())
    named = [
        one
        for one in _sharing_names(db, words)
        if _names(db, one) and all(set(fold(name).split()) <= words for name in _names(db, one))
    ]
    return Link(named[0], "It names the same infant and parent.") if len(named) == 1 else None


def _sharing_names(db: Session, words: set[str]) -> list[int]:
    """Referrals with three words or more of their names among these."""
    wanted = [word for word in words if len(word) > 2][:2000]
    query = select(Term.referral_id).where(Term.kind == "name", col(Term.value).in_(hashes(db, "name", wanted)))
    return list(
        db.exec(query.group_by(col(Term.referral_id)).having(func.count() >= 3).order_by(col(Term.referral_id).desc()).limit(20))
    )


def _names(db: Session, referral_id: int) -> tuple[str, ...]:
    row = db.get(Referral, referral_id)
    form = unpack(Form, row.reading) if row else None
    names = (form.value("infant_name"), form.value("parent_name")) if form else ()
    return names if all(len(fold(name).split()) > 1 for name in names) else ()


def by_document(db: Session, digest: str) -> list[Link]:
    """The referrals that came in a document of exactly these bytes."""
    found = db.exec(select(Referral.id).where(Referral.digest == digest).order_by(col(Referral.id))) if digest else ()
    return [Link(one, "The same document came before.") for one in found if one is not None]


def by_people(db: Session, form: Form) -> Link | None:
    """The newest referral of the same infant: by NHS number, by name and date of birth, or by the parent's NHS number."""
    terms = _identity(form)
    for kind, value, why in terms:
        same = select(Term.referral_id).where(Term.kind == kind, col(Term.value).in_(hashes(db, kind, [value])))
        for referral_id in db.exec(same.order_by(col(Term.referral_id).desc())):
            row = db.get(Referral, referral_id)
            if row and may_be_one(form, unpack(Form, row.reading)):
                return Link(referral_id, why)
    return None


def _identity(form: Form) -> list[tuple[str, str, str]]:
    number, name, born = (form.value(key) for key in ("infant_nhs_number", "infant_name", "infant_dob"))
    parent = re.sub(r"\D", "", form.value("parent_nhs_number"))
    found = []
    if number:
        found.append(("nhs_number", re.sub(r"\D", "", number), "The infant's NHS number is the same."))
    if name and born:
        found.append(("infant", f"{fold(name)}|{born}", "The infant's name and date of birth are the same."))
    if parent:
        found.append(("nhs_number", parent, "The parent's NHS number is the same."))
    return found


def may_be_one(one: Form, other: Form) -> bool:
    """Whether two forms can speak of one infant: nothing that tells infants apart differs."""
    numbers = [re.sub(r"\D", "", form.value("infant_nhs_number")) for form in (one, other)]
    if all(numbers):
        return numbers[0] == numbers[1]
    births = [form.value("infant_dob") for form in (one, other)]
    if all(births) and births[0] != births[1]:
        return False
    return _alike("infant_name", one, other) and _alike("parent_name", one, other)


def _alike(key: str, one: Form, other: Form) -> bool:
    """Whether two names may be one person's: first names alike, and the rest; an unborn baby has no first name yet."""
    names = [fold(form.value(key)).split() for form in (one, other)]
    if not all(names):
        return True
    if any(set(name) & NOT_NAMED for name in names):
        names = [[word for word in name if word not in NOT_NAMED][-1:] for name in names]
    if not all(names):
        return True
    whole = fuzz.token_set_ratio(*(" ".join(name) for name in names))
    return bool(whole >= LIKE and fuzz.ratio(names[0][0], names[1][0]) >= LIKE_FIRST)


def same_referrer(form: Form, mail: Mail, row: Message, held: Form) -> bool:
    """Whether a form comes from whoever sent the one we have: same mail address, or same referrer by email or name."""
    if mail.from_address and mail.from_address.lower() == row.from_address.lower():
        return True
    emails = [each.value("referrer_email").lower() for each in (form, held)]
    if all(emails):
        return emails[0] == emails[1]
    names = [fold(each.value("referrer_name")) for each in (form, held)]
    return all(names) and bool(fuzz.token_set_ratio(*names) >= LIKE)
