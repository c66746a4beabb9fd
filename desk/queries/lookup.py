"""Finding referrals by what people know of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import distinct
from sqlmodel import Session, col, func, intersect, select, union_all

from desk.queries.listing import Listing
from desk.queries.referrals import listing_of
from records.tables import MailTerm, Referral, Term
from records.terms import beginning, fold, hashes, mail_hashes

MANY = 500


@dataclass(frozen=True, slots=True)
class Search:
    """What a search was for, told from how it is written: `reference`, `nhs_number`, `email` or `name`."""

    kind: str
    words: tuple[str, ...]


def search_for(text: str, prefix: str) -> Search | None:
    """How to look for a text; nothing when it holds too little to look for. `prefix` is what references begin with."""
    text = text.strip()
    if "@" in text:
        return Search("email", (text.lower(),))
    digits = re.sub(r"[\s-]", "", text)
    if digits.isdigit() and len(digits) == 10:
        return Search("nhs_number", (digits,))
    if reference := re.fullmatch(rf"{re.escape(prefix)}[\s-]*(\w{{6}})", text, re.IGNORECASE):
        return Search("reference", (f"{prefix}-{reference[1].upper()}",))
    words = tuple(word for word in fold(text).split() if len(word) > 1)
    return Search("name", words) if words else None


def search_referrals(db: Session, search: Search, page: int = 1) -> Listing:
    """Referrals that a search finds: names by the beginning of each word, everything else whole."""
    found = _found(db, search).subquery()
    total = db.exec(select(func.count(distinct(found.c[0])))).one()
    # many: walk the list until a page is full, rather than sort all that were found; the sum keeps SQLite from the latter
    number = col(Referral.id) + 0 if total > MANY else col(Referral.id)
    return listing_of(db, [number.in_(select(found.c[0]))], False, total, page)


def _found(db: Session, search: Search) -> Any:
    """A query for the ids of the referrals, some of them more than once."""
    first = search.words[0]
    if search.kind == "reference":
        return select(Referral.id).where(Referral.reference == first)
    if search.kind == "name":
        return intersect(*(_with(db, "start", beginning(word)) for word in search.words))
    known = _with(db, search.kind, first)
    if search.kind == "nhs_number":
        return known
    sent = select(MailTerm.message_id).where(col(MailTerm.value).in_(mail_hashes(db, "address", [first])))
    return union_all(known, select(Referral.id).where(col(Referral.message_id).in_(sent)))


def _with(db: Session, kind: str, value: str) -> Any:
    """The ids of the referrals that have a term."""
    return select(Term.referral_id).where(col(Term.kind) == kind, col(Term.value).in_(hashes(db, kind, [value])))
