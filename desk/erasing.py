"""Erasing what is past its time: what it said goes from the database and its files; that it was there is kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, SQLModel, col, delete, or_, select

from desk.retention import ERASED, Case, RetentionConfig, cases
from parsing.referral import Referral as Form
from records import audit
from records.change import changed, move
from records.database import KEPT_IN_MEMORY, writing
from records.moves import DraftState, ReferralState
from records.store import pack
from records.tables import (
    Alias,
    Certificate,
    Comparison,
    Correction,
    Decision,
    Draft,
    Hold,
    MailTerm,
    Message,
    Original,
    Outgoing,
    Reading,
    Referral,
    Review,
    Term,
    Told,
)
from triage.finding import Triage

OF_A_REFERRAL: tuple[type[Any], ...] = (Reading, Term, Correction, Review, Alias, Hold, Decision)
"""Tables whose rows about a referral go whole."""


def chosen(db: Session, config: RetentionConfig, today: date, references: Collection[str]) -> Iterator[Case]:
    """What is to be erased: all that is past its time, or what was asked for by reference and nothing keeps."""
    for case in cases(db, config):
        if references:
            if case.references and set(case.references) <= set(references) and not case.kept_by:
                yield case
        elif case.over(today):
            yield case


def erase(engine: Engine, config: RetentionConfig, who: str, today: date, references: Collection[str] = ()) -> list[Certificate]:
    """Erase it, all in one transaction, and make the bytes go from the files; a certificate for each case."""
    with writing(engine) as db:
        certificates = [
            _erase(db, case, who, on_request=bool(references)) for case in list(chosen(db, config, today, references))
        ]
    if certificates:
        scrub(engine)
    return certificates


def scrub(engine: Engine) -> None:
    """Write the database anew and empty its log, so that no erased byte stays in either."""
    if engine.dialect.name != "sqlite":
        return
    folder = str(Path(engine.url.database or "").resolve().parent).replace("'", "''")
    with closing(engine.raw_connection()) as connection:
        for step in (
            "PRAGMA temp_store=FILE",  # a copy of it all may be more than memory holds
            f"PRAGMA temp_store_directory='{folder}'",  # and belongs on the database's own disk
            "VACUUM",
            "PRAGMA temp_store_directory=''",
            f"PRAGMA {KEPT_IN_MEMORY}",
            "PRAGMA wal_checkpoint(TRUNCATE)",
        ):
            connection.driver_connection.execute(step).fetchall()  # type: ignore[union-attr]


def _erase(db: Session, case: Case, who: str, *, on_request: bool) -> Certificate:
    drafts = case.drafts | set(db.exec(select(Told.draft_id).where(col(Told.referral_id).in_(case.referrals))))
    hashes = [*db.exec(select(Message.sha256).where(col(Message.id).in_(case.messages)))]
    hashes += db.exec(select(Outgoing.sha256).where(col(Outgoing.draft_id).in_(drafts)))
    counts = _delete(db, case, drafts)
    for draft in db.exec(select(Draft).where(col(Draft.id).in_(drafts))).all():
        _empty_draft(db, draft, who)
    for message in db.exec(select(Message).where(col(Message.id).in_(case.messages))).all():
        _empty_message(db, message)
    for row in db.exec(select(Referral).where(col(Referral.id).in_(case.referrals))).all():
        _empty_referral(db, row, who)
    certificate = Certificate(
        outcome=case.outcome,
        references=list(case.references),
        last_activity=case.last,
        kept_days=None if on_request else case.days,
        who=who,
        why="on request" if on_request else "period over",
        counts=counts,
        hashes=sorted(hashes),
    )
    db.add(certificate)
    db.flush()
    audit.add(db, who, "erased", "certificate", certificate.id, {"referrals": sorted(case.referrals), "counts": counts})
    return certificate


def _delete(db: Session, case: Case, drafts: Collection[int]) -> dict[str, int]:
    """Rows that go whole; how many of each table."""
    where: list[tuple[type[SQLModel], Any]] = [(one, one.referral_id.in_(case.referrals)) for one in OF_A_REFERRAL]
    where += [
        (Comparison, or_(col(Comparison.referral_id).in_(case.referrals), col(Comparison.other_id).in_(case.referrals))),
        (Original, col(Original.message_id).in_(case.messages)),
        (MailTerm, col(MailTerm.message_id).in_(case.messages)),
        (Outgoing, col(Outgoing.draft_id).in_(drafts)),
    ]
    counts = {table.__name__.lower(): db.exec(delete(table).where(condition)).rowcount for table, condition in where}
    emptied = {"message": len(case.messages), "referral": len(case.referrals), "draft": len(drafts)}
    return {name: count for name, count in {**counts, **emptied}.items() if count}


def _empty_draft(db: Session, draft: Draft, who: str) -> None:
    for key in (
        "to_address",
        "to_name",
        "subject",
        "body",
        "in_reply_to",
        "references",
        "error",
        "set_aside_why",
        "rfc_message_id",
    ):
        setattr(draft, key, "")
    draft.to_warnings, draft.approved_hash = [], ""
    if draft.state in (DraftState.DRAFT, DraftState.FAILED):
        move(db, draft, DraftState.SET_ASIDE, who, why=ERASED)
    else:
        changed(db, draft)


def _empty_message(db: Session, message: Message) -> None:
    """Its place in the mailbox stays, or it would be fetched anew."""
    for key in ("from_name", "from_address", "reply_to", "subject", "message_id", "in_reply_to", "references", "text"):
        setattr(message, key, "")
    message.attachments, message.what = [], ERASED
    message.why = "It was erased when its time of keeping was over, or on request."
    changed(db, message)


def _empty_referral(db: Session, row: Referral, who: str) -> None:
    """Its reference and what it was counted by stay."""
    row.reading = pack(Form("", "other_document"))
    row.triage = pack(Triage((), (), (), row.locality, "", "none", "", row.age_band, False))
    row.document, row.digest, row.attachment = "", "", None
    row.set_aside_why, row.duplicate_of, row.read_first = "", None, False
    if row.state != ReferralState.ERASED:
        move(db, row, ReferralState.ERASED, who)
