"""What people do with replies: write, approve, take back, set aside, and settle what did not go."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime
from email.utils import make_msgid

from sqlmodel import Session, col, select

from desk.actions.problem import Absent, Problem, Stale
from desk.chasing import ASKS, REMINDER
from desk.drafting import Recipient, recipient_of, revoke, situation_of, warnings_of
from desk.outgoing import fingerprint
from desk.sections import SendersConfig
from desk.service import Service
from notify.compose import Unsafe, compose
from notify.delivery import ADDRESS
from notify.enclosures import TITLES
from parsing.referral import Referral as Form
from records import audit
from records.change import changed, move
from records.database import writing
from records.moves import DraftState, ReferralState
from records.store import unpack
from records.tables import Decision, Draft, Message, Outgoing, Referral, now
from records.terms import NAME_FIELDS, fold
from triage.finding import Triage

NOT_NOW = {
    DraftState.APPROVED: "The reply is approved. Undo the approval to change it.",
    DraftState.SENDING: "The reply is being sent. It can no longer be changed.",
    DraftState.SENT: "The reply is sent. Write another one if something has to be added.",
    DraftState.FAILED: "The reply was refused by the mail server. See the outbox for what to do.",
    DraftState.UNKNOWN: "It is not known whether the reply went. Say so in the outbox first.",
    DraftState.SET_ASIDE: "The reply was set aside. Reopen the referral, or choose another reply.",
}


def save_draft(service: Service, who: str, draft_id: int, version: int, body: str, subject: str | None = None) -> Draft:
    """Keep the text as typed. Raises `Stale` when somebody saved in between."""
    with writing(service.engine) as db:
        draft = _open(db, who, draft_id, version)
        draft.body = body
        draft.subject = draft.subject if subject is None else _one_line(subject)
        return _edited(db, draft, who, "edited")


def switch_kind(
    service: Service,
    who: str,
    draft_id: int,
    version: int,
    kind: str,
    ask: Sequence[str] | None = None,
    signposts: Sequence[str] | None = None,
    enclosures: Sequence[str] | None = None,
) -> Draft:
    """Write the reply anew as another kind, asking for these parts, naming these signposts and sending these files along.

    What is not given is as proposed; so are the files when the kind changes and nobody chose others.
    """
    if kind not in service.replies.kinds or kind == "none":
        raise Problem("Select what kind of reply to write")
    with writing(service.engine) as db:
        draft = _open(db, who, draft_id, version)
        row, message, form, triage = _about(db, draft)
        to = Recipient(draft.to_address, draft.to_name, tuple(draft.to_warnings))
        situation = situation_of(service, row, message, to, form, triage)
        untouched = kind != draft.kind and enclosures is not None and sorted(enclosures) == sorted(draft.enclosures)
        chosen = (None if one is None else tuple(one) for one in (ask, signposts, None if untouched else _known(enclosures)))
        text = service.replies.draft(kind, situation, *chosen)
        draft.kind, draft.body = kind, text.body
        draft.subject = service.settings.senders.marked(draft.to_address, text.subject)
        draft.ask, draft.signposts, draft.enclosures = list(text.ask), list(text.signposts), list(text.enclosures)
        return _edited(db, draft, who, "rewritten", kind=kind)


def change_recipient(service: Service, who: str, draft_id: int, version: int, address: str, name: str) -> Draft:
    """Send the reply elsewhere. The address is checked as the first one was."""
    address = address.strip()
    if not ADDRESS.fullmatch(address):
        raise Problem("Enter one email address, like name@example.nhs.uk")
    with writing(service.engine) as db:
        draft = _open(db, who, draft_id, version)
        _, message, form, _ = _about(db, draft)
        proposed = recipient_of(message, form, service.settings.senders)
        sender, reply_to = (message.from_address, message.reply_to) if message else ("", "")
        same = address.lower() == proposed.address.lower()
        draft.to_address, draft.to_name = address, _one_line(name)
        draft.subject = service.settings.senders.marked(address, draft.subject)
        draft.to_warnings = list(proposed.warnings if same else warnings_of(address, sender, reply_to, service.settings.senders))
        return _edited(db, draft, who, "readdressed")


def approve(service: Service, who: str, draft_id: int, version: int) -> Draft:
    """Fix the mail byte for byte and queue it. Of two approvals at once, one wins and the other is `Stale`."""
    with writing(service.engine) as db:
        draft = _open(db, who, draft_id, version)
        _check(db, draft, service.settings.senders)
        at = now()
        draft.rfc_message_id = make_msgid(domain=service.settings.from_address.rpartition("@")[2] or "localhost")
        raw = _composed(service, draft)
        db.add(Outgoing(draft_id=draft_id, raw=raw, sha256=hashlib.sha256(raw).hexdigest()))
        draft.approved_by, draft.approved_at = who, at
        draft.approved_hash = fingerprint(draft.to_address, draft.subject, draft.body)
        draft.send_after, draft.error, draft.tries = at + service.settings.sending.undo_time, "", 0
        move(db, draft, DraftState.APPROVED, who, hash=draft.approved_hash, bytes=hashlib.sha256(raw).hexdigest())
        _settle_referral(db, draft, who)
        return draft


def undo(service: Service, who: str, draft_id: int) -> Draft:
    """Take an approval back, as long as sending has not begun."""
    with writing(service.engine) as db:
        draft = _draft(db, draft_id)
        _refuse_own(draft)
        if draft.state != DraftState.APPROVED:
            raise Problem(NOT_NOW.get(DraftState(draft.state), "The reply is not approved, so there is nothing to undo."))
        revoke(db, draft, who, "undone")
        row = db.get(Referral, draft.referral_id) if draft.referral_id else None
        if row and row.state in (ReferralState.ANSWERED, ReferralState.AWAITING_REPLY):
            move(db, row, ReferralState.TO_CHECK, who, why="approval undone")
        return draft


def set_aside_draft(service: Service, who: str, draft_id: int, version: int, why: str) -> Draft:
    """Send no reply, with the reason. The referral is then dealt with."""
    with writing(service.engine) as db:
        draft = _open(db, who, draft_id, version)
        draft.set_aside_why = _reason(why)
        move(db, draft, DraftState.SET_ASIDE, who)
        row = db.get(Referral, draft.referral_id) if draft.referral_id else None
        if row and row.state == ReferralState.TO_CHECK:
            move(db, row, _after(db, row, draft.kind, replied=False), who, why="no reply")
        return draft


def settle_unknown(service: Service, who: str, draft_id: int, went: bool) -> Draft:
    """Say whether a mail that was cut off did go. If not, the same bytes are queued again."""
    with writing(service.engine) as db:
        draft = _draft(db, draft_id)
        if draft.state != DraftState.UNKNOWN:
            raise Problem("This mail is settled already. See the outbox.")
        draft.error = ""
        if went:
            draft.sent_at = draft.handed_at or now()
            move(db, draft, DraftState.SENT, who, why="settled")
        else:
            _queue_again(db, draft, who, "settled")
        return draft


def try_send_again(service: Service, who: str, draft_id: int) -> Draft:
    """Queue a refused mail again, or one that waits for the server to be left alone no longer."""
    with writing(service.engine) as db:
        draft = _draft(db, draft_id)
        if draft.state == DraftState.APPROVED:
            draft.send_after = now()
            changed(db, draft)
            audit.add(db, who, "hurried", "draft", draft.id)
        elif draft.state == DraftState.FAILED:
            _queue_again(db, draft, who, "again")
        else:
            raise Problem(NOT_NOW.get(DraftState(draft.state), "Only a mail that was approved can be sent."))
        return draft


def _queue_again(db: Session, draft: Draft, who: str, why: str) -> None:
    draft.error, draft.handed_at, draft.tries = "", None, 0
    draft.approved_at = draft.send_after = now()
    move(db, draft, DraftState.APPROVED, who, why=why)


def _draft(db: Session, draft_id: int) -> Draft:
    draft = db.get(Draft, draft_id)
    if draft is None:
        raise Absent("There is no such reply.")
    return draft


def _open(db: Session, who: str, draft_id: int, version: int) -> Draft:
    """The draft, to be changed. One that was approved but not sent is taken back first: any change does that."""
    draft = _draft(db, draft_id)
    _refuse_own(draft)
    if draft.version != version:
        raise Stale(*_last_change(draft))
    if draft.state == DraftState.APPROVED:
        revoke(db, draft, who, "edited")
    elif draft.state != DraftState.DRAFT:
        raise Problem(NOT_NOW[DraftState(draft.state)])
    return draft


def _refuse_own(draft: Draft) -> None:
    """Mail to the team is written by the desk alone."""
    if draft.once is not None:
        raise Problem("The desk wrote this to the team by itself. What it writes is set in config/service.toml, under [team].")


def _last_change(draft: Draft) -> tuple[str, datetime]:
    if draft.approved_at and draft.state != DraftState.DRAFT:
        return draft.approved_by, draft.approved_at
    return draft.edited_by, draft.edited_at or draft.created_at


def _edited(db: Session, draft: Draft, who: str, action: str, **detail: str) -> Draft:
    draft.edited_by, draft.edited_at = who, now()
    changed(db, draft)
    audit.add(db, who, action, "draft", draft.id, {"version": draft.version, **detail})
    return draft


def _about(db: Session, draft: Draft) -> tuple[Referral | None, Message | None, Form | None, Triage | None]:
    row = db.get(Referral, draft.referral_id) if draft.referral_id else None
    message = db.get(Message, draft.message_id) if draft.message_id else None
    return row, message, unpack(Form, row.reading) if row else None, unpack(Triage, row.triage) if row else None


def _check(db: Session, draft: Draft, senders: SendersConfig) -> None:
    """Refuse what must not go out as it stands."""
    if not ADDRESS.fullmatch(draft.to_address):
        raise Problem("Enter the email address the reply goes to")
    if not draft.subject.strip():
        raise Problem("Enter a subject")
    if senders.lacks_mark(draft.to_address, draft.subject):
        raise Problem(f"Put {senders.outside_mark} in the subject, so that mail to this address is encrypted")
    if not draft.body.strip():
        raise Problem("Enter the text of the reply")
    row, _, form, _ = _about(db, draft)
    if row and row.reference not in draft.subject:
        raise Problem(f"Put the reference {row.reference} in the subject, so that the answer finds its referral")
    if form and set(fold(draft.subject).split()) & _names(form):
        raise Problem("Take the name out of the subject: subjects are read by others and stand in logs")


def _known(enclosures: Sequence[str] | None) -> list[str] | None:
    """Those of the files there are, in their usual order."""
    return None if enclosures is None else [key for key in TITLES if key in enclosures]


def _names(form: Form) -> set[str]:
    """Words of the family's names that are long enough to be told from other words."""
    family = (key for key in NAME_FIELDS if key != "referrer_name")
    words = {word for key in family for word in fold(form.value(key)).split() if len(word) > 3}
    return words - {"baby", "unborn", "infant", "twin", "twins", "mother", "father", "parent"}


def _composed(service: Service, draft: Draft) -> bytes:
    try:
        return compose(
            f"{service.settings.service.name} <{service.settings.from_address}>",
            draft.to_address,
            draft.to_name,
            draft.subject,
            draft.body,
            service.replies.html(draft.kind, draft.subject, draft.body),
            draft.rfc_message_id,
            now(),
            draft.in_reply_to,
            tuple(draft.references.split()),
            tuple(service.enclosures.of(key) for key in draft.enclosures),
        )
    except Unsafe as error:
        raise Problem(str(error)) from None


def _settle_referral(db: Session, draft: Draft, who: str) -> None:
    """An approved reply deals with its referral."""
    row = db.get(Referral, draft.referral_id) if draft.referral_id else None
    if row and row.state in (ReferralState.TO_CHECK, ReferralState.ANSWERED, ReferralState.AWAITING_REPLY):
        after = _after(db, row, draft.kind, replied=True)
        if after != row.state:
            move(db, row, after, who, why="reply approved")


def _after(db: Session, row: Referral, kind: str, *, replied: bool) -> ReferralState:
    """Where a referral stands once its reply is dealt with."""
    newest = db.exec(select(Decision).where(Decision.referral_id == row.id).order_by(col(Decision.id).desc())).first()
    if newest and newest.route != "ask_for_more":
        return ReferralState.DECIDED
    asks = kind in ASKS or kind == REMINDER
    return ReferralState.AWAITING_REPLY if replied and asks else ReferralState.ANSWERED


def _reason(why: str) -> str:
    if not why.strip():
        raise Problem("Enter the reason")
    return why.strip()


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
