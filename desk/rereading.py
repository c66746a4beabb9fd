"""Stored mail read with today's program and configuration, to see what a change of either would do. Nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, select

from desk.cases import change_case
from desk.correcting import NotThat, corrected
from desk.drafting import DESK
from desk.planning import document_in
from desk.scanning import refusal
from desk.service import Service
from parsing.referral import Referral as Form
from records.database import reading, writing
from records.moves import ReferralState
from records.store import unpack
from records.tables import Correction, Original, Reading, Referral
from triage.finding import Triage


@dataclass(frozen=True, slots=True)
class Reread:
    """One referral as it stands and as it would be read today: keys and codes, no values."""

    reference: str
    fields: tuple[str, ...] = ()
    """Keys whose value differs."""
    missing: tuple[str, ...] = ()
    """Codes that came (`+gp`) or went (`-gp`)."""
    findings: tuple[str, ...] = ()
    problem: str = ""

    @property
    def differs(self) -> bool:
        """Whether anything would change."""
        return bool(self.fields or self.missing or self.findings or self.problem)

    def __str__(self) -> str:
        said = {"fields": self.fields, "missing": self.missing, "findings": self.findings}
        parts = [f"{name} {', '.join(keys)}" for name, keys in said.items() if keys]
        return f"{self.reference}: {self.problem or '; '.join(parts)}"


def reread_all(service: Service, *, keep: bool = False) -> Iterator[Reread]:
    """Each referral compared; with `keep`, what differs is stored as a new version, people's corrections on top."""
    with reading(service.engine) as db:
        ids = db.exec(select(Referral.id).where(Referral.state != ReferralState.ERASED).order_by(col(Referral.id))).all()
    for referral_id in ids:
        if referral_id is not None:
            yield _reread(service, referral_id, keep)


def _reread(service: Service, referral_id: int, keep: bool) -> Reread:
    with reading(service.engine) as db:
        row = db.get(Referral, referral_id)
        assert row is not None
        if _added_to(db, referral_id):
            return Reread(row.reference)
        original = db.get(Original, row.message_id)
        corrections = db.exec(select(Correction).where(Correction.referral_id == referral_id).order_by(col(Correction.id))).all()
    raw = original.raw if original else b""
    if service.scanner and (why := refusal(service.scanner, raw)):
        return Reread(row.reference, problem=why)
    today = _read_today(service, row, raw)
    if today is None:
        return Reread(row.reference, problem="no referral is read in its mail any more")
    for one in corrections:
        try:
            today = corrected(today, service.form, one.key, one.after, row.received_on)
        except NotThat:
            continue
    triage = service.triage(today, row.received_on)
    found = _compared(row, today, triage)
    if keep and found.differs:
        with writing(service.engine) as db:
            held = db.get(Referral, referral_id)
            assert held is not None
            change_case(db, held, today, triage, DESK, "read again")
    return found


def _added_to(db: Session, referral_id: int) -> bool:
    """Whether a later mail completed it: then no single mail says what it says."""
    return db.exec(select(Reading.id).where(Reading.referral_id == referral_id, Reading.why == "later mail")).first() is not None


def _read_today(service: Service, row: Referral, raw: bytes) -> Form | None:
    """The form that the row was read from, read again."""
    mail, found = service.reader.read_message(raw)
    used: set[int] = set()
    forms = [(document_in(mail, one, used), one) for one in found if one.kind == "referral_form"]
    same = [one for (number, digest), one in forms if digest == row.digest and number == row.attachment]
    return next(iter(same), None) or next((one for _, one in forms if one.document == row.document), None)


def _compared(row: Referral, today: Form, triage: Triage) -> Reread:
    before, checked = unpack(Form, row.reading), unpack(Triage, row.triage)
    keys = {*before.fields, *today.fields}
    return Reread(
        row.reference,
        tuple(sorted(key for key in keys if before.value(key) != today.value(key))),
        _changes({one.code for one in checked.missing}, {one.code for one in triage.missing}),
        _changes({one.code for one in checked.findings}, {one.code for one in triage.findings}),
    )


def _changes(before: set[str], after: set[str]) -> tuple[str, ...]:
    return (*(f"+{code}" for code in sorted(after - before)), *(f"-{code}" for code in sorted(before - after)))
