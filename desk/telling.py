"""Mail to the team: written and queued by the desk itself, once each, through the same outbox as what people approve.

It is the only mail nobody approves, it goes to addresses of the configuration alone, and it says of itself that it is automatic.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from email.utils import make_msgid

from sqlmodel import Session, col, select

from desk.drafting import DESK
from desk.outgoing import fingerprint
from desk.service import Service
from notify.compose import Enclosure, compose
from notify.notices import Notice
from records import audit
from records.change import move
from records.moves import DraftState
from records.tables import Draft, Outgoing, Told, now
from records.terms import NOTICE, hashes


def tell(
    db: Session,
    service: Service,
    notice: Notice,
    address: str,
    once: str,
    about: Sequence[int] = (),
    enclosures: tuple[Enclosure, ...] = (),
) -> Draft | None:
    """Queue a notice for one address; nothing when it was queued before.

    Args:
        db: a transaction.
        service: the service.
        notice: what it says.
        address: one of the configuration's own.
        once: what it is (`digest 2026-11-25`): with the address, the same is never queued again.
        about: the ids of the referrals it speaks of; it stands in the history of each.
        enclosures: files to send along.

    """
    known_as = hashes(db, NOTICE, [f"{once} {address.lower()}"])
    if db.exec(select(Draft.id).where(col(Draft.once).in_(known_as))).first():
        return None
    notice = replace(notice, subject=service.settings.senders.marked(address, notice.subject))
    draft = Draft(kind=notice.kind, once=known_as[0], subject=notice.subject, body=notice.body)
    draft.to_address, draft.to_name = address, name_of(service, address)
    draft.approved_by, draft.approved_at = DESK, now()
    draft.approved_hash = fingerprint(address, notice.subject, notice.body)
    draft.rfc_message_id = make_msgid(domain=service.settings.from_address.rpartition("@")[2] or "localhost")
    db.add(draft)
    db.flush()
    assert draft.id is not None
    raw = _composed(service, notice, draft, enclosures)
    db.add(Outgoing(draft_id=draft.id, raw=raw, sha256=hashlib.sha256(raw).hexdigest()))
    move(db, draft, DraftState.APPROVED, DESK, kind=notice.kind, bytes=hashlib.sha256(raw).hexdigest())
    db.add_all(Told(draft_id=draft.id, referral_id=one) for one in about)
    audit.add_each(db, DESK, "told the team", "referral", [(one, {"draft": draft.id, "kind": notice.kind}) for one in about])
    return draft


def _composed(service: Service, notice: Notice, draft: Draft, enclosures: tuple[Enclosure, ...]) -> bytes:
    assert draft.approved_at is not None
    return compose(
        f"{service.settings.service.name} <{service.settings.from_address}>",
        draft.to_address,
        draft.to_name,
        notice.subject,
        notice.body,
        notice.html,
        draft.rfc_message_id,
        draft.approved_at,
        enclosures=enclosures,
        automatic=True,
    )


def name_of(service: Service, address: str) -> str:
    """Whose address it is, of the people of the team; empty for anybody else's."""
    people = service.settings.localities.practitioners
    return next((one.name for one in people if one.email.lower() == address.lower()), "")
