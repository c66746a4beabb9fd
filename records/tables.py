"""The tables: what is kept of every message, referral, draft and person.

Times are aware and in UTC. Whatever a mail, a form or a person says stands in sealed columns (`records.sealed`); JSON is as
`records.store` packs it. Plain are numbers, states, times, hashes, codes, localities, age bands, and names of the team without
their addresses.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Column, Enum, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from records.moves import DraftState, MessageState, ReferralState
from records.sealed import BYTES, SEALED_JSON, TEXT, has_sealed_columns


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def words_of(states: type[StrEnum]) -> Enum:
    """A column of the states' words; SQLAlchemy by itself would store their Python names."""
    return Enum(states, values_callable=lambda kinds: [kind.value for kind in kinds], native_enum=False, length=20)


SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
"""Every constraint has a name, so that a migration can change it on any database."""


ARRIVED = text("coalesce(received_at, stored_at)")
"""When a message came: as its headers or the mailbox say, else when it was stored. Lists of mail are ordered by it."""
CAME_BACK = text("undelivered_at IS NOT NULL")
"""Few mails do; only they are in the index that finds them."""


@has_sealed_columns
class Message(SQLModel, table=True):
    """One mail as it arrived. The raw bytes are committed before anything reads them."""

    __table_args__ = (
        UniqueConstraint("account", "folder", "uid_validity", "uid"),
        Index("ix_message_state_stored_at", "state", "stored_at"),
        Index("ix_message_arrived", ARRIVED),
        Index("ix_message_state_arrived", "state", ARRIVED),
    )

    id: int | None = Field(default=None, primary_key=True)
    account: str
    folder: str
    uid_validity: int = Field(sa_type=BigInteger)
    uid: int = Field(sa_type=BigInteger)
    sha256: str = Field(index=True)
    size: int
    """Bytes."""
    stored_at: datetime = Field(default_factory=now, index=True)
    received_at: datetime | None = Field(default=None, index=True)
    """From the mail's own headers (the newest Received line), else from the mailbox."""
    state: MessageState = Field(default=MessageState.STORED, sa_type=words_of(MessageState))
    what: str = ""
    """What it is, finer than the state: `referral`, `reply`, `resend`, `out of office`, `bounce`, `newsletter`, `thanks`..."""
    why: str = Field(default="", sa_type=TEXT)
    """Why it is taken to be that, or what went wrong and what to do; for people."""
    attempts: int = 0
    from_name: str = Field(default="", sa_type=TEXT)
    from_address: str = Field(default="", sa_type=TEXT)
    reply_to: str = Field(default="", sa_type=TEXT)
    subject: str = Field(default="", sa_type=TEXT)
    message_id: str = Field(default="", sa_type=TEXT)
    """A hint for finding what a reply answers, never an identity."""
    in_reply_to: str = Field(default="", sa_type=TEXT)
    references: str = Field(default="", sa_type=TEXT)
    attachments: list[dict[str, Any]] = Field(default_factory=list, sa_type=SEALED_JSON, nullable=False)
    """For each: `name`, `content_type`, `size`, `problem`, `sha256`, in the order `ingest.message.unpack` gives them."""
    text: str = Field(default="", sa_type=TEXT)
    """The body as plain text."""
    referral_id: int | None = Field(default=None, index=True)
    """The referral it belongs to, when its state is `attached`. No foreign key: `referral.message_id` points the other way."""
    version: int = 1


class MailTerm(SQLModel, table=True):
    """Something a mail is found by, as a keyed hash: `records.terms` says what."""

    __table_args__ = {"sqlite_with_rowid": False}  # as SQLAlchemy wants it

    value: str = Field(primary_key=True)
    message_id: int = Field(primary_key=True, foreign_key="message.id", index=True)


@has_sealed_columns
class Original(SQLModel, table=True):
    """A message's raw bytes, as the server gave them; in a table of their own so that lists never load them."""

    message_id: int = Field(primary_key=True, foreign_key="message.id")
    raw: bytes = Field(sa_type=BYTES)


@has_sealed_columns
class Referral(SQLModel, table=True):
    """One family's referral: the newest reading, with the corrections people made."""

    __table_args__ = (
        Index("ix_referral_state_received_at", "state", "received_at", "locality", "read_first"),
        Index("ix_referral_received_at", "received_at", "state", "locality", "read_first"),
        Index("ix_referral_locality_received_at", "locality", "received_at", "state", "read_first"),
        Index("ix_referral_state_locality", "state", "locality", "received_at", "read_first"),
        Index("ix_referral_counts", "received_on", "received_at", "locality", "age_band", "state"),
    )
    """Lists and counts are served from these alone, without touching the rows: each row holds a whole form."""

    id: int | None = Field(default=None, primary_key=True)
    reference: str = Field(unique=True)
    """What people quote: `TWB-` and six characters that cannot be guessed or mistaken for each other."""
    message_id: int = Field(index=True, foreign_key="message.id")
    attachment: int | None = None
    """Index into the message's attachments; none when it was typed in the mail."""
    document: str = Field(sa_type=TEXT)
    """The file's name, or `message`."""
    digest: str = Field(default="", index=True)
    """SHA-256 of the document's bytes: the same form sent again is told by it."""
    state: ReferralState = Field(default=ReferralState.TO_CHECK, sa_type=words_of(ReferralState))
    received_at: datetime
    received_on: date
    """The day it was received in London: ages are counted on it."""
    reading: dict[str, Any] = Field(sa_type=SEALED_JSON)
    """`parsing.referral.Referral`, corrections applied."""
    triage: dict[str, Any] = Field(sa_type=SEALED_JSON)
    """`triage.finding.Triage` of that reading."""
    locality: str = "unknown"
    age_band: str = "not known"
    read_first: bool = False
    set_aside_why: str = Field(default="", sa_type=TEXT)
    duplicate_of: int | None = Field(default=None, foreign_key="referral.id")
    version: int = 1


@has_sealed_columns
class Reading(SQLModel, table=True):
    """What a referral said before it was changed: by a later mail, by a correction, or by reading it anew."""

    __table_args__ = (UniqueConstraint("referral_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    number: int
    """1 for the first reading, counted up."""
    reading: dict[str, Any] = Field(sa_type=SEALED_JSON)
    triage: dict[str, Any] = Field(sa_type=SEALED_JSON)
    replaced_at: datetime = Field(default_factory=now)
    replaced_by: str
    """Who made the newer one; `desk` for the machine."""
    why: str
    """`correction`, `later mail` or `read again`."""
    message_id: int | None = Field(default=None, foreign_key="message.id")
    """The mail that brought the newer one."""


class Term(SQLModel, table=True):
    """Something a referral is found or counted by: `records.terms` rebuilds them whenever the reading changes."""

    __table_args__ = (Index("ix_term_kind_value", "kind", "value", "referral_id"),)

    referral_id: int = Field(primary_key=True, foreign_key="referral.id")
    kind: str = Field(primary_key=True)
    """`name`, `start`, `nhs_number`, `email`, `infant` (found by) or `missing`, `finding`, `role` (counted by)."""
    value: str = Field(primary_key=True)
    """A keyed hash (`records.keyring`); the code itself for `missing` and `finding`."""


@has_sealed_columns
class Correction(SQLModel, table=True):
    """A value an administrator changed, with what stood there before."""

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    key: str
    before: str = Field(sa_type=TEXT)
    after: str = Field(sa_type=TEXT)
    who: str
    at: datetime = Field(default_factory=now)


@has_sealed_columns
class Alias(SQLModel, table=True):
    """A label of a form that somebody says asks for a field: a proposal for `config/form.toml`, which the lead edits."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)
    label: str = Field(sa_type=TEXT)
    """As the form writes it."""
    referral_id: int = Field(foreign_key="referral.id")
    who: str
    at: datetime = Field(default_factory=now)
    settled_by: str = ""
    """Who laid the proposal aside; empty while it waits."""
    settled_at: datetime | None = None


@has_sealed_columns
class Comparison(SQLModel, table=True):
    """What somebody said of two referrals that may be the same family's."""

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    other_id: int = Field(index=True, foreign_key="referral.id")
    verdict: str
    """`keep` (the first stands), `replace` (the other stands) or `both`."""
    reason: str = Field(sa_type=TEXT)
    who: str
    at: datetime = Field(default_factory=now)


@has_sealed_columns
class Review(SQLModel, table=True):
    """What a person said of a finding: confirmed or dismissed, with the reason."""

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    code: str
    verdict: str
    """`confirmed` or `dismissed`."""
    reason: str = Field(sa_type=TEXT)
    who: str
    at: datetime = Field(default_factory=now)


@has_sealed_columns
class Decision(SQLModel, table=True):
    """The route a clinician chose (the guide, "Referral criteria", routes 1 to 3, or asking for more)."""

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    route: str
    """`advice`, `signposted`, `accepted` or `ask_for_more`."""
    notes: str = Field(sa_type=TEXT)
    who: str
    at: datetime = Field(default_factory=now)


@has_sealed_columns
class Draft(SQLModel, table=True):
    """One outgoing mail, from first draft to sent bytes."""

    __table_args__ = (
        Index("ix_draft_state_sent_at", "state", "sent_at"),
        Index("ix_draft_undelivered_at", "undelivered_at", sqlite_where=CAME_BACK, postgresql_where=CAME_BACK),
    )

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int | None = Field(default=None, index=True, foreign_key="referral.id")
    message_id: int | None = Field(default=None, index=True, foreign_key="message.id")
    """The mail it answers."""
    kind: str
    once: str | None = Field(default=None, index=True, unique=True)
    """For mail of the desk itself to the team: what it is, so that it is never written twice.

    A keyed hash, since the address is in it. None: a reply to a referrer."""
    state: DraftState = Field(default=DraftState.DRAFT, sa_type=words_of(DraftState))
    to_address: str = Field(default="", sa_type=TEXT)
    to_name: str = Field(default="", sa_type=TEXT)
    to_warnings: list[str] = Field(default_factory=list, sa_type=SEALED_JSON, nullable=False)
    """What a person should look at before sending there: `Reply-To differs from From`..."""
    subject: str = Field(default="", sa_type=TEXT)
    body: str = Field(default="", sa_type=TEXT)
    """Plain text, as the administrator edits it; the HTML part is made from it at approval."""
    ask: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Requirement codes it asks for."""
    signposts: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    enclosures: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False, server_default="[]"))
    """What is sent along, by the keys of `notify.enclosures`; the files themselves are made at approval."""
    in_reply_to: str = Field(default="", sa_type=TEXT)
    references: str = Field(default="", sa_type=TEXT)
    created_at: datetime = Field(default_factory=now)
    edited_by: str = ""
    edited_at: datetime | None = None
    approved_by: str = ""
    approved_at: datetime | None = None
    approved_hash: str = Field(default="", sa_type=TEXT)
    """SHA-256 of recipient, subject and body: an edit after approval no longer matches it."""
    send_after: datetime | None = None
    """Not sent before: until then an approval can be undone, or the server is left alone after a failure."""
    rfc_message_id: str = ""
    """Assigned at approval, before anything is sent."""
    handed_at: datetime | None = None
    """Committed just before the step after which the mail may go out; while it is empty, nothing can have gone."""
    tries: int = 0
    sent_at: datetime | None = None
    undelivered_at: datetime | None = None
    """When a mail server wrote back that it could not be delivered."""
    error: str = Field(default="", sa_type=TEXT)
    """What the mail server said, and what to do."""
    set_aside_why: str = Field(default="", sa_type=TEXT)
    version: int = 1
    """Compare-and-set: whoever saves an older version is told who saved before."""


@has_sealed_columns
class Outgoing(SQLModel, table=True):
    """The finished mail, byte for byte, fixed at approval."""

    draft_id: int = Field(primary_key=True, foreign_key="draft.id")
    raw: bytes = Field(sa_type=BYTES)
    sha256: str


class Told(SQLModel, table=True):
    """A referral that a mail to the team speaks of."""

    draft_id: int = Field(primary_key=True, foreign_key="draft.id")
    referral_id: int = Field(primary_key=True, foreign_key="referral.id", index=True)


class SendingLock(SQLModel, table=True):
    """While its one row is there, nothing is sent. Drafts can still be approved; they wait."""

    id: int = Field(default=1, primary_key=True)
    since: datetime = Field(default_factory=now)
    why: str
    """For people: why nothing is sent, and what to look at before it is."""


@has_sealed_columns
class Hold(SQLModel, table=True):
    """A legal hold: while it is not released, nothing of the referral is erased, however old it is."""

    id: int | None = Field(default=None, primary_key=True)
    referral_id: int = Field(index=True, foreign_key="referral.id")
    why: str = Field(sa_type=TEXT)
    who: str
    at: datetime = Field(default_factory=now)
    released_by: str = ""
    released_at: datetime | None = None


class Certificate(SQLModel, table=True):
    """What was erased, when and why, without anything of what it said."""

    id: int | None = Field(default=None, primary_key=True)
    outcome: str
    """Which of the periods of `[retention]` it fell under."""
    references: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """Of the referrals; none for mail that held none."""
    last_activity: date
    """The day the period is counted from."""
    kept_days: int | None = None
    """The period in days; none when it was erased on request."""
    erased_at: datetime = Field(default_factory=now)
    who: str
    why: str
    """`period over`, or `on request`."""
    counts: dict[str, int] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """How many rows of each table were erased."""
    hashes: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    """SHA-256 of each mail that was erased, as it came or as it was sent."""


@has_sealed_columns
class Seal(SQLModel, table=True):
    """Says that everything here is sealed. Without its one row the store is new, or is from before there were seals."""

    id: int = Field(default=1, primary_key=True)
    since: datetime = Field(default_factory=now)
    proof: str = Field(sa_type=TEXT)
    """A word that only the key opens."""


@has_sealed_columns
class Account(SQLModel, table=True):
    """Somebody who can sign in."""

    __table_args__ = (Index("ix_account_subject", "subject", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    username: str = Field(unique=True)
    name: str
    role: str
    """`administrator`, `clinician`, `lead` or `auditor`."""
    password_hash: str
    """Empty for somebody who signs in with the organisation's account only."""
    failures: int = 0
    locked_until: datetime | None = None
    active: bool = True
    totp_secret: str = Field(default="", sa_type=TEXT)
    """Base32, shared with the person's authenticator app (RFC 6238); empty without one."""
    totp_step: int = 0
    """The time step of the code used last: no code is taken twice."""
    given_until: datetime | None = None
    """Until when a password that somebody else chose lets them in, to choose their own; none once they have."""
    subject: str | None = None
    """Issuer and subject of the organisation's sign-in (OpenID Connect); none for a local account."""


class RecoveryCode(SQLModel, table=True):
    """A code that stands in for a lost authenticator app, once. Only its hash is kept."""

    id: int | None = Field(default=None, primary_key=True)
    account_id: int = Field(index=True, foreign_key="account.id")
    code_hash: str


class Attempt(SQLModel, table=True):
    """A sign-in that was refused, by the network address it came from."""

    id: int | None = Field(default=None, primary_key=True)
    address: str = Field(index=True)
    at: datetime = Field(default_factory=now)


class Session(SQLModel, table=True):
    """A signed-in browser. The cookie holds a random token; only its hash is kept."""

    id: int | None = Field(default=None, primary_key=True)
    token_hash: str = Field(unique=True)
    account_id: int = Field(index=True, foreign_key="account.id")
    csrf: str
    confirmed: bool = True
    """Whether the second step is done, where the account has one."""
    started_at: datetime = Field(default_factory=now)
    seen_at: datetime = Field(default_factory=now)


class Pulse(SQLModel, table=True):
    """When each job last ran, and how it went."""

    job: str = Field(primary_key=True)
    last_run: datetime | None = None
    last_ok: datetime | None = None
    problem: str = ""
    detail: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class AuditEntry(SQLModel, table=True):
    """One row for every view, change, approval and sending; each holds the hash of the one before."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_subject", "subject", "subject_id"), Index("ix_audit_who", "who", "seq"))

    seq: int = Field(primary_key=True)
    at: datetime
    who: str
    action: str
    subject: str
    subject_id: int | None = None
    detail: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    """Codes and ids only, no personal data."""
    previous: str
    hash: str
