"""Replies that people begin themselves: another one about a referral, or a letter that answers nothing."""

from __future__ import annotations

from desk.actions.problem import Absent, Problem
from desk.drafting import Recipient, warnings_of, write_draft
from desk.service import Service
from notify.delivery import ADDRESS
from records.database import writing
from records.moves import ReferralState
from records.tables import Draft, Message, Referral


def write_reply(service: Service, who: str, referral_id: int, kind: str) -> Draft:
    """Begin another reply about a referral. One that nobody has approved yet is set aside for it."""
    _check(service, kind)
    with writing(service.engine) as db:
        row = db.get(Referral, referral_id)
        if row is None:
            raise Absent("There is no such referral.")
        if row.state == ReferralState.SET_ASIDE:
            raise Problem("The referral is set aside. Put it back on the list to write to the referrer.")
        return write_draft(db, service, kind, row, db.get(Message, row.message_id), who=who)


def write_letter(service: Service, who: str, kind: str, address: str, name: str) -> Draft:
    """Begin a letter that answers no mail and belongs to no referral. It is approved and sent as any reply is."""
    _check(service, kind)
    address, name = address.strip(), " ".join(name.split())
    if not ADDRESS.fullmatch(address):
        raise Problem("Enter one email address, like name@example.nhs.uk")
    to = Recipient(address, name, warnings_of(address, "", "", service.settings.senders))
    with writing(service.engine) as db:
        return write_draft(db, service, kind, None, None, who=who, to=to)


def _check(service: Service, kind: str) -> None:
    if kind not in service.replies.kinds or kind == "none":
        raise Problem("Select what kind of reply to write")
