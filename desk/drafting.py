"""Drafts: what is written to whom. Nothing here sends; a draft waits for a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from desk.sections import SendersConfig
from desk.service import Service
from notify.reply import Draft as Text
from notify.reply import Situation
from parsing.referral import Referral as Form
from records import audit
from records.change import move
from records.moves import DraftState
from records.store import unpack
from records.tables import Draft, Message, Outgoing, Referral
from triage.finding import Triage

DESK = "desk"
"""Who did it, when the machine did."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a reply goes to, and what a person should look at before it does."""

    address: str
    name: str
    warnings: tuple[str, ...]


def recipient_of(message: Message | None, form: Form | None, senders: SendersConfig) -> Recipient:
    """The referrer the form names when it gives an email address, else whoever sent the mail."""
    sender, reply_to = (message.from_address, message.reply_to) if message else ("", "")
    named, name = (form.value("referrer_email"), form.value("referrer_name")) if form else ("", "")
    if named and form and not form.fields["referrer_email"].problem:
        return Recipient(named, name, warnings_of(named, sender, reply_to, senders))
    address = reply_to or sender
    sent_by = message.from_name if message else ""
    extra = _other_name(name, sent_by)
    return Recipient(
        address, name if name and not extra else sent_by or name, (*warnings_of(address, sender, reply_to, senders), *extra)
    )


def warnings_of(address: str, sender: str, reply_to: str, senders: SendersConfig) -> tuple[str, ...]:
    """What to look at before mail goes to an address, given where the mail it answers came from."""
    if not address:
        return ("There is no address to reply to. Enter one, or ring the referrer.",)
    found = []
    known = {one.lower() for one in (sender, reply_to) if one}
    if known and address.lower() not in known:
        found.append(f"The mail came from {sender}; the form names {address}. Check which of them is the referrer.")
    elif reply_to and sender and reply_to.lower() != sender.lower():
        found.append(f"The mail came from {sender} but asks for replies to {reply_to}. Check that both are the referrer's.")
    if address.lower() in senders.copiers:
        found.append(f"{address} is a scanner or copier: nobody reads mail there.")
    if not senders.is_secure(address):
        found.append(f"{address.rpartition('@')[2]} is not on the list of secure domains.")
    return tuple(found)


def _other_name(referrer: str, sender: str) -> tuple[str, ...]:
    """A warning when the form's referrer and the mail's sender share no word of their names."""
    if not referrer or not sender or set(referrer.lower().split()) & set(sender.lower().split()):
        return ()
    return (f"The form names {referrer} as the referrer, but the mail came from {sender}. Check who should be answered.",)


def situation_of(
    service: Service, row: Referral | None, message: Message | None, to: Recipient, form: Form | None, triage: Triage | None
) -> Situation:
    """The facts a reply is written from."""
    return Situation(
        reference=row.reference if row else "",
        referral=form,
        triage=triage,
        recipient_name=to.name,
        original_subject=message.subject if message else "",
        message_id=message.message_id if message else "",
        references=tuple(message.references.split()) if message else (),
    )


def write_draft(
    db: Session,
    service: Service,
    kind: str,
    row: Referral | None,
    message: Message | None,
    ask: Sequence[str] | None = None,
    signposts: Sequence[str] | None = None,
    who: str = DESK,
    to: Recipient | None = None,
) -> Draft:
    """A new draft that answers `message` about the referral `row`; open drafts of the same are set aside for it.

    With neither it is a letter of its own, for `to`.
    """
    form, triage = (unpack(Form, row.reading), unpack(Triage, row.triage)) if row else (None, None)
    to = to or recipient_of(message, form, service.settings.senders)
    chosen = (None if codes is None else tuple(codes) for codes in (ask, signposts))
    text = service.replies.draft(kind, situation_of(service, row, message, to, form, triage), *chosen)
    if row or message:
        replace_open(db, row, message, who)
    marked = service.settings.senders.marked(to.address, text.subject)
    draft = _draft_of(kind, row, message, to, replace(text, subject=marked))
    db.add(draft)
    db.flush()
    audit.add(db, who, "drafted", "draft", draft.id, {"kind": kind, "referral": draft.referral_id})
    return draft


def _draft_of(kind: str, row: Referral | None, message: Message | None, to: Recipient, text: Text) -> Draft:
    return Draft(
        referral_id=row.id if row else None,
        message_id=message.id if message else None,
        kind=kind,
        to_address=to.address,
        to_name=to.name,
        to_warnings=list(to.warnings),
        subject=text.subject,
        body=text.body,
        ask=list(text.ask),
        signposts=list(text.signposts),
        enclosures=list(text.enclosures),
        in_reply_to=message.message_id if message else "",
        references=" ".join(filter(None, (message.references, message.message_id))) if message else "",
    )


def open_drafts(db: Session, row: Referral | None, message: Message | None) -> list[Draft]:
    """Drafts nobody has approved yet: of a referral, or of a mail that holds none."""
    of = (
        col(Draft.referral_id) == row.id
        if row
        else (col(Draft.message_id) == (message.id if message else None)) & col(Draft.referral_id).is_(None)
    )
    return list(db.exec(select(Draft).where(of, Draft.state == DraftState.DRAFT)))


def replace_open(
    db: Session, row: Referral | None, message: Message | None, who: str, why: str = "A newer draft took its place."
) -> None:
    """Set aside the drafts nobody has approved, so that one referral never has two."""
    for draft in open_drafts(db, row, message):
        draft.set_aside_why = why
        move(db, draft, DraftState.SET_ASIDE, who)


def revoke(db: Session, draft: Draft, who: str, why: str) -> None:
    """Take an approval back before anything was sent: the bytes are thrown away and the reply is a draft again."""
    if outgoing := db.get(Outgoing, draft.id):
        db.delete(outgoing)
    draft.approved_by, draft.approved_at, draft.approved_hash = "", None, ""
    draft.rfc_message_id, draft.send_after, draft.handed_at, draft.tries = "", None, None, 0
    move(db, draft, DraftState.DRAFT, who, why=why)


def revoke_approved(db: Session, row: Referral, who: str, why: str) -> None:
    """Take back every approval of a referral that has not been sent, because something about it changed."""
    for draft in db.exec(select(Draft).where(Draft.referral_id == row.id, Draft.state == DraftState.APPROVED)):
        revoke(db, draft, who, why)
