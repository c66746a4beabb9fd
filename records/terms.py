"""What a referral or a mail can be found and counted by, kept in an index so that no list ever reads every form.

Search terms are folded (lower case, accents off, one space), so that "Zoë O'Brien" is found by "zoe obrien". They are stored as
keyed hashes (`records.keyring`): equal words are equal there, and nothing else can be told. A name is found by the beginnings of
its words, so each beginning is a term of its own. How often a term occurs is not hidden.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from sqlmodel import Session, delete, insert

from parsing.referral import Referral as Reading
from records.keyring import Keyring
from records.sealed import keys_of
from records.tables import MailTerm, Message, Term
from triage.finding import Triage

NAME_FIELDS = ("infant_name", "parent_name", "other_parent_name", "referrer_name")
NUMBER_FIELDS = ("infant_nhs_number", "parent_nhs_number")
EMAIL_FIELDS = ("referrer_email", "parent_email")
OPEN_KINDS = frozenset({"missing", "finding"})
"""Kinds whose values are codes of the configuration, stored as they are."""
NOTICE = "notice"
"""The kind of what a mail to the team is, with its address: `records.tables.Draft.once`."""
SHORTEST, LONGEST = 2, 12
"""Letters of a word's beginning. One letter tells a searcher little and a thief much; from twelve on no more is compared."""


def fold(text: str) -> str:
    """The text as it is compared: no accents, apostrophes or capitals; anything else that is no letter or digit is a space."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", re.sub(r"['’`]", "", plain).casefold()).split())


def beginnings(words: Iterable[str]) -> set[str]:
    """Everything that words may be looked for by."""
    return {word[:length] for word in words for length in range(SHORTEST, min(len(word), LONGEST) + 1)}


def beginning(word: str) -> str:
    """What to look for to find the words that begin so."""
    return word[:LONGEST]


def terms(reading: Reading, triage: Triage) -> frozenset[tuple[str, str]]:
    """Every (kind, value) of one referral in plain; the kinds are those of `records.tables.Term`."""
    words = {word for key in NAME_FIELDS for word in fold(reading.value(key)).split()}
    names = {("name", word) for word in words} | {("start", start) for start in beginnings(words)}
    emails = {("email", reading.value(key).strip().lower()) for key in EMAIL_FIELDS}
    counted = (
        {("missing", missing.code) for missing in triage.missing}
        | {("finding", finding.code) for finding in triage.findings}
        | {("role", role_of(reading))}
    )
    return frozenset((kind, value) for kind, value in names | family(reading) | emails | counted if value)


def family(reading: Reading) -> frozenset[tuple[str, str]]:
    """The (kind, value) by which another referral of the same family is told, in plain."""
    numbers = {("nhs_number", re.sub(r"\D", "", reading.value(key))) for key in NUMBER_FIELDS}
    name, born = fold(reading.value("infant_name")), reading.value("infant_dob")
    infant = {("infant", f"{name}|{born}")} if name and born else set()
    return frozenset((kind, value) for kind, value in numbers | infant if value)


def role_of(reading: Reading) -> str:
    """What the referrer is, as it is counted."""
    return fold(reading.value("referrer_role"))[:60]


def stored(found: Iterable[tuple[str, str]], keys: Keyring) -> Iterator[tuple[str, str]]:
    """Terms as they stand in the database."""
    return ((kind, value if kind in OPEN_KINDS else keys.hash(kind, value)) for kind, value in found)


def index(session: Session, referral_id: int, reading: Reading, triage: Triage) -> None:
    """Replace the terms of one referral. Call it in the transaction that stores the reading."""
    session.exec(delete(Term).where(Term.referral_id == referral_id))  # type: ignore[arg-type]  # SQLModel types a column as its value
    found = stored(sorted(terms(reading, triage)), keys_of(session))
    if rows := [{"referral_id": referral_id, "kind": kind, "value": value} for kind, value in found]:
        session.execute(insert(Term), rows)


def mail_terms(message: Message) -> frozenset[tuple[str, str]]:
    """Every (kind, value) a mail is found by in plain: its Message-ID, the one it answers, its sender, beginnings of words."""
    words = fold(f"{message.from_address} {message.from_name} {message.subject}").split()
    starts = {("start", start) for start in beginnings(words)}
    threads = {("message_id", message.message_id), ("in_reply_to", message.in_reply_to)}
    return frozenset((kind, value) for kind, value in starts | threads | {("address", message.from_address.lower())} if value)


def index_mail(session: Session, message: Message) -> None:
    """Replace the terms of one mail. Call it in the transaction that stores what it says."""
    session.exec(delete(MailTerm).where(MailTerm.message_id == message.id))  # type: ignore[arg-type]  # as above
    keys = keys_of(session)
    values = {keys.hash(f"mail {kind}", value) for kind, value in mail_terms(message)}
    if rows := [{"message_id": message.id, "value": value} for value in sorted(values)]:
        session.execute(insert(MailTerm), rows)


def mail_hashes(session: Session, kind: str, values: Iterable[str]) -> list[str]:
    """What terms of mail may stand as in `MailTerm.value`."""
    keys = keys_of(session)
    return [found for value in values for found in keys.hashes(f"mail {kind}", value)]


def hashes(session: Session, kind: str, values: Iterable[str]) -> list[str]:
    """What terms may stand as in `Term.value`."""
    keys = keys_of(session)
    return [found for value in values for found in keys.hashes(kind, value)]
