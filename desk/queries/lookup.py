"""Finding referrals by what people know of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select

from desk.queries.listing import Listing
from desk.queries.referrals import listing_of
from records.tables import Message, Referral, Term
from records.terms import fold


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
    conditions = _search_conditions(search)
    total = db.exec(select(func.count(col(Referral.id))).where(*conditions)).one()
    return listing_of(db, conditions, False, total, page)


def _search_conditions(search: Search) -> list[ColumnElement[bool]]:
    if search.kind == "reference":
        return [col(Referral.reference) == search.words[0]]
    if search.kind == "name":
        return [col(Referral.id).in_(select(Term.referral_id).where(*_starts("name", word))) for word in search.words]
    found = select(Term.referral_id).where(col(Term.kind) == search.kind, col(Term.value) == search.words[0])
    if search.kind == "nhs_number":
        return [col(Referral.id).in_(found)]
    sent = select(Message.id).where(col(Message.from_address) == search.words[0])
    return [or_(col(Referral.id).in_(found), col(Referral.message_id).in_(sent))]


def _starts(kind: str, word: str) -> tuple[ColumnElement[bool], ...]:
    """A range rather than LIKE, so that the index serves it whatever the database's idea of case."""
    value = col(Term.value)
    return (col(Term.kind) == kind, value >= word, value < word + "\U0010ffff")
