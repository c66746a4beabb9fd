"""The whole summary of a referral, for addresses that may have it: as text for a mail, and as a Word document beside it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from desk.service import Service
from notify.compose import Enclosure
from notify.shown import day as in_words
from notify.summary import as_text, summary_of
from notify.summary_word import as_word
from parsing.referral import Referral as Form
from records.store import unpack
from records.tables import Referral, Review
from triage.finding import Triage

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class WholeSummary:
    """A summary ready to be sent."""

    text: str
    document: Enclosure


def summary_for(db: Session, service: Service, referral_id: int) -> WholeSummary:
    """The summary of a referral as it stands. Findings that a person dismissed are left out."""
    row = db.get(Referral, referral_id)
    assert row is not None
    said = {one.code: one.verdict for one in db.exec(select(Review).where(Review.referral_id == row.id).order_by(col(Review.id)))}
    summary = summary_of(
        row.reference,
        in_words(row.received_on.isoformat()),
        unpack(Form, row.reading),
        unpack(Triage, row.triage),
        service.form,
        {code: spec.title for code, spec in service.settings.criteria.codes.items()},
        service.settings.localities.names,
        {code for code, verdict in said.items() if verdict == "dismissed"},
    )
    name = f"{row.reference}.docx"
    return WholeSummary(
        as_text(summary, service.settings.templates), Enclosure(name, WORD, as_word(summary, service.settings.service.name))
    )
