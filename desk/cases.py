"""Referral rows: made from a reading, changed by a later one, each time with its checks, its index and its old version kept."""

from __future__ import annotations

import secrets

from sqlmodel import Session, col, func, select

from desk.service import Service
from desk.working_days import day_of
from parsing.referral import Referral as Form
from records import audit
from records.change import changed
from records.store import pack
from records.tables import Message, Reading, Referral
from records.terms import index
from triage.finding import Triage

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Letters and digits that are not mistaken for each other when read aloud or written by hand."""


def new_reference(db: Session, prefix: str) -> str:
    """A reference nobody has: the service's prefix and six characters that cannot be guessed."""
    while True:
        reference = f"{prefix}-{''.join(secrets.choice(ALPHABET) for _ in range(6))}"
        if not db.exec(select(Referral.id).where(Referral.reference == reference)).first():
            return reference


def add_case(
    db: Session,
    service: Service,
    message: Message,
    number: int | None,
    digest: str,
    form: Form,
    triage: Triage,
    duplicate_of: int | None,
) -> Referral:
    """A new referral, waiting to be checked. `number` is the attachment it was read from."""
    assert message.id is not None
    received_at = message.received_at or message.stored_at
    row = Referral(
        reference=new_reference(db, service.settings.service.reference_prefix),
        message_id=message.id,
        attachment=number,
        document=form.document or "message",
        digest=digest,
        received_at=received_at,
        received_on=day_of(received_at),
        reading={},
        triage={},
        duplicate_of=duplicate_of,
    )
    _say(row, form, triage)
    db.add(row)
    db.flush()
    assert row.id is not None
    index(db, row.id, form, triage)
    audit.add(db, "desk", "received", "referral", row.id, {"message": message.id, "duplicate of": duplicate_of})
    return row


def change_case(
    db: Session, row: Referral, form: Form, triage: Triage, who: str, why: str, message_id: int | None = None
) -> None:
    """Replace what a referral says; what it said before is kept. `why` is one of `records.tables.Reading.why`."""
    assert row.id is not None
    kept = db.exec(select(func.count(col(Reading.id))).where(Reading.referral_id == row.id)).one()
    before = Reading(
        referral_id=row.id,
        number=kept + 1,
        reading=row.reading,
        triage=row.triage,
        replaced_by=who,
        why=why,
        message_id=message_id,
    )
    db.add(before)
    _say(row, form, triage)
    changed(db, row)
    index(db, row.id, form, triage)
    audit.add(db, who, why.replace(" ", "_"), "referral", row.id, {"version": kept + 2, "message": message_id})


def _say(row: Referral, form: Form, triage: Triage) -> None:
    row.reading, row.triage = pack(form), pack(triage)
    row.locality, row.age_band, row.read_first = triage.locality, triage.age_band, triage.read_first
