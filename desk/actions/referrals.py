"""What people do with referrals: correct an answer, say what they think of a finding, decide, set aside and take up again."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session, select

from desk.actions.problem import Absent, Problem
from desk.cases import change_case
from desk.correcting import NotThat, corrected
from desk.drafting import open_drafts, replace_open, revoke_approved, write_draft
from desk.service import Service
from parsing.referral import Referral as Form
from records import audit
from records.change import Overtaken, changed, expect, move
from records.database import reading, writing
from records.moves import DraftState, ReferralState
from records.store import unpack
from records.tables import Correction, Decision, Draft, Message, Referral, Review, now
from triage.finding import Triage

ROUTES = {
    "advice": "consultation",
    "signposted": "signposting",
    "accepted": "acknowledgement",
    "ask_for_more": "missing_information",
}
"""The guide's three routes, or asking for more, each with the reply that tells the referrer."""
DECISION_REPLIES = {"accepted": "accepted"}
"""Replies of their own for a route, where the templates have one."""
VERDICTS = ("confirmed", "dismissed")


def correct(service: Service, who: str, referral_id: int, key: str, text: str) -> Referral:
    """Replace an answer (an empty one removes it): the old is kept, the rules run again, an untouched draft is written anew."""
    return _again(lambda: _correct(service, who, referral_id, key, text))


def _correct(service: Service, who: str, referral_id: int, key: str, text: str) -> Referral:
    with reading(service.engine) as db:
        row = referral_row(db, referral_id)
        form = unpack(Form, row.reading)
    try:
        after = corrected(form, service.form, key, text, row.received_on)
    except NotThat as error:
        raise Problem(str(error)) from None
    if after.value(key) == form.value(key) and (key in after.fields) == (key in form.fields):
        return row
    triage = service.triage(after, row.received_on)
    version = row.version
    with writing(service.engine) as db:
        row = referral_row(db, referral_id)
        expect(row, version)
        db.add(Correction(referral_id=referral_id, key=key, before=form.value(key), after=after.value(key), who=who))
        change_case(db, row, after, triage, who, "correction")
        audit.add(db, who, "corrected", "referral", referral_id, {"field": key})
        revoke_approved(db, row, who, "correction")
        _back_to_check(db, row, who)
        _redraft(db, service, row, triage, who)
        return row


def _back_to_check(db: Session, row: Referral, who: str) -> None:
    """A referral whose approval was just taken back waits again."""
    if row.state in (ReferralState.ANSWERED, ReferralState.AWAITING_REPLY) and open_drafts(db, row, None):
        move(db, row, ReferralState.TO_CHECK, who, why="changed")


def _redraft(db: Session, service: Service, row: Referral, triage: Triage, who: str) -> None:
    """Write the reply anew where nobody has written in it; what a person typed stays."""
    drafts = open_drafts(db, row, None)
    if not drafts or any(draft.edited_by for draft in drafts) or triage.reply == "none":
        return
    message = db.get(Message, drafts[0].message_id) if drafts[0].message_id else None
    write_draft(db, service, triage.reply, row, message, who=who)


def review(service: Service, who: str, referral_id: int, code: str, verdict: str, reason: str) -> Review:
    """Confirm or dismiss a finding, with the reason. A later word on the same finding stands beside the earlier one."""
    if verdict not in VERDICTS:
        raise Problem("Select whether it applies")
    if not reason.strip():
        raise Problem("Enter the reason")
    with writing(service.engine) as db:
        row = referral_row(db, referral_id)
        if code not in {finding.code for finding in unpack(Triage, row.triage).findings}:
            raise Problem("The referral no longer has this finding. Look at it again.")
        said = Review(referral_id=referral_id, code=code, verdict=verdict, reason=reason.strip(), who=who)
        db.add(said)
        changed(db, row)
        audit.add(db, who, verdict, "referral", referral_id, {"finding": code})
        return said


def set_aside_referral(service: Service, who: str, referral_id: int, why: str) -> Referral:
    """Take a referral off the list, with the reason. Its open drafts go with it; nothing approved is sent any more."""
    if not why.strip():
        raise Problem("Enter the reason")
    with writing(service.engine) as db:
        row = referral_row(db, referral_id)
        if row.state == ReferralState.SET_ASIDE:
            raise Problem("The referral is set aside already.")
        lay_aside(db, row, who, why.strip())
        return row


def lay_aside(db: Session, row: Referral, who: str, why: str) -> None:
    """Set a referral aside with its drafts, within a transaction. Raises `Problem` for one that is decided."""
    if row.state == ReferralState.DECIDED:
        raise Problem(f"A decision is recorded on {row.reference}, so it stays on the list.")
    revoke_approved(db, row, who, "set aside")
    replace_open(db, row, None, who, why)
    row.set_aside_why = why
    move(db, row, ReferralState.SET_ASIDE, who)


def reopen_referral(service: Service, who: str, referral_id: int) -> Referral:
    """Put a referral back on the list, with the draft that was open when it was set aside, or a new one."""
    with writing(service.engine) as db:
        row = referral_row(db, referral_id)
        if row.state == ReferralState.TO_CHECK:
            raise Problem("The referral is on the list already.")
        move(db, row, ReferralState.TO_CHECK, who, why="reopened")
        row.set_aside_why, row.duplicate_of = "", None
        if not open_drafts(db, row, None):
            _draft_again(db, service, row, who)
        return row


def _draft_again(db: Session, service: Service, row: Referral, who: str) -> None:
    drafts = db.exec(select(Draft).where(Draft.referral_id == row.id)).all()
    newest = max(drafts, key=lambda draft: draft.id or 0, default=None)
    if newest and newest.state == DraftState.SET_ASIDE:
        newest.set_aside_why = ""
        move(db, newest, DraftState.DRAFT, who, why="reopened")
        return
    reply = unpack(Triage, row.triage).reply
    if reply != "none":
        write_draft(db, service, reply, row, db.get(Message, row.message_id), who=who)


def decide(service: Service, who: str, referral_id: int, route: str, notes: str) -> Decision:
    """Record the route a clinician chose, and lay the matching reply before the administrator."""
    if route not in ROUTES:
        raise Problem("Select a route")
    with writing(service.engine) as db:
        row = referral_row(db, referral_id)
        if row.state == ReferralState.SET_ASIDE:
            raise Problem("The referral is set aside. Reopen it to decide on it.")
        decision = Decision(referral_id=referral_id, route=route, notes=notes.strip(), who=who, at=now())
        db.add(decision)
        revoke_approved(db, row, who, "decided")
        audit.add(db, who, "decided", "referral", referral_id, {"route": route})
        _decided(db, row, who, route)
        write_draft(db, service, _reply_to(service, route), row, db.get(Message, row.message_id), who=who)
        return decision


def _decided(db: Session, row: Referral, who: str, route: str) -> None:
    """A route decides the referral; asking for more puts it before the administrator."""
    after = ReferralState.TO_CHECK if route == "ask_for_more" else ReferralState.DECIDED
    if row.state == after:
        changed(db, row)
    else:
        move(db, row, after, who, why="decided")


def _reply_to(service: Service, route: str) -> str:
    own = DECISION_REPLIES.get(route, "")
    return own if own in service.replies.kinds else ROUTES[route]


def _again(action: Callable[[], Referral]) -> Referral:
    """Try an action a few times when the desk itself changed the referral in between."""
    for _ in range(3):
        try:
            return action()
        except Overtaken:
            continue
    raise Problem("The referral is being changed right now. Wait a few seconds and try again.")


def referral_row(db: Session, referral_id: int) -> Referral:
    """The row of an id. Raises `Problem` when there is none."""
    row = db.get(Referral, referral_id)
    if row is None:
        raise Absent("There is no such referral.")
    if row.state == ReferralState.ERASED:
        raise Problem("The referral was erased, so nothing can be done with it any more.")
    return row
