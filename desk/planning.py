"""What a mail means for the records: new referrals, additions to known ones, or neither. Nothing is changed here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlmodel import Session

from desk import links
from desk.links import Link
from desk.merging import merge
from desk.service import Service
from desk.sorting import MACHINE_MADE, Sorted, sort_without_referral
from desk.working_days import day_of
from ingest.body import own_words
from ingest.message import Message as Mail
from ingest.sniff import MESSAGE
from parsing.referral import Referral as Form
from records.moves import MessageState, ReferralState
from records.store import unpack
from records.tables import Message, Referral
from triage.finding import Triage

RECENT = timedelta(days=90)
"""A form about a known infant that comes later than this is a new referral, not an addition to the old one."""


@dataclass(frozen=True, slots=True)
class NewCase:
    """A referral the records do not have."""

    number: int | None
    digest: str
    form: Form
    triage: Triage
    duplicate_of: int | None = None


@dataclass(frozen=True, slots=True)
class Addition:
    """What a mail adds to a referral the records have."""

    referral_id: int
    version: int
    """Of the referral when this was planned."""
    form: Form
    triage: Triage
    filled: tuple[str, ...] = ()
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """Where a mail goes and what it brings."""

    sorted: Sorted
    new: tuple[NewCase, ...] = ()
    additions: tuple[Addition, ...] = ()
    belongs_to: int | None = None
    bounced: int | None = None
    """The draft that a mail server could not deliver."""


def plan(db: Session, service: Service, row: Message, mail: Mail, found: list[Form]) -> Plan:
    """What `mail` means; `found` is what was read in it, forms first."""
    forms = [one for one in found if one.kind == "referral_form"]
    if forms and mail.automatic not in MACHINE_MADE:
        return _with_forms(db, service, row, mail, forms, [one for one in found if one.kind == "unreadable"])
    return _without_form(db, service, row, mail, found[0] if found else Form("", "other_document"))


def _with_forms(db: Session, service: Service, row: Message, mail: Mail, forms: list[Form], unread: list[Form]) -> Plan:
    new: list[NewCase] = []
    additions: dict[int, Addition] = {}
    again: list[Link] = []
    reasons: list[str] = []
    used: set[int] = set()
    for form in forms:
        number, digest = document_in(mail, form, used)
        link, same_bytes = _link_of(db, service, row, mail, form, digest)
        if link and same_bytes:
            again.append(link)
        elif link:
            additions[link.referral_id] = _addition(db, service, link.referral_id, form, additions.get(link.referral_id))
        else:
            new.append(_new_case(db, service, row, mail, number, digest, form))
        reasons.append(link.why if link else f"A referral, in {form.document or 'the message'}.")
    reasons += [f"Not read: {one.document}: {' '.join(one.problems)}" for one in unread]
    belongs_to = next(iter(additions)) if additions else again[0].referral_id if again else None
    what = "referral" if new else "addition" if additions else "resend"
    state = MessageState.REFERRAL if new else MessageState.ATTACHED
    return Plan(
        Sorted(state, what, " ".join(dict.fromkeys(reasons)), "none"),
        tuple(new),
        tuple(additions.values()),
        None if new else belongs_to,
    )


def came_at(row: Message, mail: Mail) -> datetime | None:
    """When a mail was received: by its own headers, else by the mailbox, else when it says that it was sent."""
    return mail.received_at or row.received_at or mail.sent_at


def _link_of(db: Session, service: Service, row: Message, mail: Mail, form: Form, digest: str) -> tuple[Link | None, bool]:
    """The referral a form belongs to, and whether it is the very document that came before."""
    if same := next((link for link in links.by_document(db, digest) if _is_ours(db, link, form, mail)), None):
        return same, True
    prefix = service.settings.service.reference_prefix
    if (link := links.by_thread(db, mail) or links.by_reference(db, mail, prefix)) and _may_be(db, link, form):
        return link, False
    link = links.by_people(db, form)
    return (link, False) if link and _goes_on(db, link, form, mail, row) else (None, False)


def _is_ours(db: Session, link: Link, form: Form, mail: Mail) -> bool:
    """Whether the same bytes are the same referral: a blank form is the same for everybody."""
    if form.value("infant_name") or form.value("parent_name") or form.value("infant_nhs_number"):
        return True
    return _message_of(db, link).from_address.lower() == mail.from_address.lower() != ""


def _may_be(db: Session, link: Link, form: Form) -> bool:
    return links.may_be_one(form, unpack(Form, _row(db, link.referral_id).reading))


def _goes_on(db: Session, link: Link, form: Form, mail: Mail, row: Message) -> bool:
    """Whether a form about a known infant is that referral sent anew, rather than another referrer's or a later one."""
    held = _row(db, link.referral_id)
    came = came_at(row, mail) or row.stored_at
    recent = came - held.received_at < RECENT and held.state != ReferralState.SET_ASIDE
    return recent and links.same_referrer(form, mail, _message_of(db, link), unpack(Form, held.reading))


def _new_case(db: Session, service: Service, row: Message, mail: Mail, number: int | None, digest: str, form: Form) -> NewCase:
    twin = links.by_people(db, form)
    triage = service.triage(form, day_of(came_at(row, mail) or row.stored_at))
    return NewCase(number, digest, form, triage, twin.referral_id if twin else None)


def _addition(db: Session, service: Service, referral_id: int, later: Form, before: Addition | None = None) -> Addition:
    """What a form adds to a referral; `before` is what another form of the same mail adds to it."""
    held = _row(db, referral_id)
    form, triage = (before.form, before.triage) if before else (unpack(Form, held.reading), unpack(Triage, held.triage))
    merged = merge(form, later, service.form)
    if merged.filled or merged.differing:
        form, triage = merged.form, service.triage(merged.form, held.received_on)
    filled, differing = (before.filled, before.differing) if before else ((), ())
    return Addition(referral_id, held.version, form, triage, (*filled, *merged.filled), (*differing, *merged.differing))


def _without_form(db: Session, service: Service, row: Message, mail: Mail, found: Form) -> Plan:
    where = sort_without_referral(mail, found, service.settings.our_addresses)
    if where.what == "bounce":
        return _bounce(db, where, mail)
    if where.state == MessageState.AUTOMATIC and where.what != "thanks":
        return Plan(where)
    prefix = service.settings.service.reference_prefix
    link = links.by_thread(db, mail) or links.by_reference(db, mail, prefix) or links.by_words(db, mail)
    if link is None:
        return Plan(where)
    if where.state == MessageState.NEEDS_ATTENTION:
        return Plan(replace(where, why=f"{where.why} {link.why}"), belongs_to=link.referral_id)
    attached = Sorted(MessageState.ATTACHED, "thanks" if where.what == "thanks" else "reply", link.why, "none")
    answers = None if where.what == "thanks" else _answers(service, mail)
    if answers is None or not answers.fields or not _may_be(db, link, answers):
        return Plan(attached, belongs_to=link.referral_id)
    return Plan(attached, additions=(_addition(db, service, link.referral_id, answers),), belongs_to=link.referral_id)


def _bounce(db: Session, where: Sorted, mail: Mail) -> Plan:
    draft = links.sent_as(db, mail.report.message_id) if mail.report else None
    if draft is None:
        return Plan(where)
    said = replace(where, why="One of our replies was not delivered.")
    attached = replace(said, state=MessageState.ATTACHED) if draft.referral_id else said
    return Plan(attached, belongs_to=draft.referral_id, bounced=draft.id)


def _answers(service: Service, mail: Mail) -> Form | None:
    """What the mail's own words answer under a label; loose sentences are no answers."""
    found = service.reader.read_answers(mail)
    return found and replace(found, fields={key: field for key, field in found.fields.items() if field.label})


def document_in(mail: Mail, form: Form, used: set[int]) -> tuple[int | None, str]:
    """Which attachment a form was read from (none when it was typed in the mail), and the digest of what it was read from."""
    for number, one in enumerate(mail.attachments):
        if number not in used and one.name == form.document:
            used.add(number)
            return number, hashlib.sha256(one.data).hexdigest()
    forwarded = next((number for number, one in enumerate(mail.attachments) if one.content_type == MESSAGE), None)
    if forwarded is not None:
        return forwarded, hashlib.sha256(mail.attachments[forwarded].data + form.document.encode()).hexdigest()
    words = " ".join(own_words(mail.text).split())
    return None, hashlib.sha256(words.encode()).hexdigest() if words else ""


def _row(db: Session, referral_id: int) -> Referral:
    row = db.get(Referral, referral_id)
    assert row is not None
    return row


def _message_of(db: Session, link: Link) -> Message:
    message = db.get(Message, _row(db, link.referral_id).message_id)
    assert message is not None
    return message
