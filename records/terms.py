"""What a referral can be found and counted by, kept in an index so that no list ever reads every form.

Search terms are folded (lower case, accents off, one space), so that "Zoë O'Brien" is found by "zoe obrien".
"""

from __future__ import annotations

import re
import unicodedata

from sqlmodel import Session, delete

from parsing.referral import Referral as Reading
from records.tables import Term
from triage.finding import Triage

NAME_FIELDS = ("infant_name", "parent_name", "other_parent_name", "referrer_name")
NUMBER_FIELDS = ("infant_nhs_number", "parent_nhs_number")
EMAIL_FIELDS = ("referrer_email", "parent_email")


def fold(text: str) -> str:
    """The text as it is compared: no accents, apostrophes or capitals; anything else that is no letter or digit is a space."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", re.sub(r"['’`]", "", plain).casefold()).split())


def terms(reading: Reading, triage: Triage) -> frozenset[tuple[str, str]]:
    """Every (kind, value) of one referral; the kinds are those of `records.tables.Term`."""
    names = {("name", word) for key in NAME_FIELDS for word in fold(reading.value(key)).split()}
    numbers = {("nhs_number", re.sub(r"\D", "", reading.value(key))) for key in NUMBER_FIELDS}
    emails = {("email", reading.value(key).strip().lower()) for key in EMAIL_FIELDS}
    name, born = fold(reading.value("infant_name")), reading.value("infant_dob")
    infant = {("infant", f"{name}|{born}")} if name and born else set()
    counted = (
        {("missing", missing.code) for missing in triage.missing}
        | {("finding", finding.code) for finding in triage.findings}
        | {("role", fold(reading.value("referrer_role"))[:60])}
    )
    return frozenset((kind, value) for kind, value in names | numbers | emails | infant | counted if value)


def index(session: Session, referral_id: int, reading: Reading, triage: Triage) -> None:
    """Replace the terms of one referral. Call it in the transaction that stores the reading."""
    session.exec(delete(Term).where(Term.referral_id == referral_id))  # type: ignore[arg-type]  # SQLModel types a column as its value
    session.add_all(Term(referral_id=referral_id, kind=kind, value=value) for kind, value in terms(reading, triage))
