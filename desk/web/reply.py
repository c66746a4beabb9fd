"""A reply: edited, seen as its reader will see it, approved, or set aside. Text is saved as it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response
from sqlmodel import Session
from starlette.datastructures import FormData

from desk import actions
from desk.access import Person
from desk.actions import Problem, Stale
from desk.queries import referrals
from desk.service import Service
from desk.web.done import said
from desk.web.due import today
from desk.web.guard import Posted, Replier, Served, Viewer
from desk.web.originals import as_file
from desk.web.referral import Case, case_of
from desk.web.security import PREVIEW_POLICY
from desk.web.show import go, show, text_of, texts_of, whole
from desk.web.words import LOCALITIES, Words, clock
from ingest.message import unpack
from notify.enclosures import TITLES
from notify.signposts import Signpost
from records.database import reading
from records.moves import DraftState
from records.tables import Draft, Message, Outgoing, Referral

pages = APIRouter()

ELSEWHERE = ("outside", "unknown")


@dataclass(frozen=True, slots=True)
class Letter:
    """A draft with what it answers: a referral, a message that holds none, or nothing."""

    draft: Draft
    case: Case | None
    message: Message | None

    @property
    def about(self) -> str:
        """What it answers: a referral by its reference, an enquiry, or nothing."""
        if self.case:
            return self.case.row.reference
        if self.draft.once:
            return "the team"
        return "an enquiry" if self.message else "a referrer"

    @property
    def heading(self) -> str:
        """The page's title."""
        return f"{'Reply' if self.case or self.message else 'Letter'} to {self.about}"

    @property
    def is_open(self) -> bool:
        """Whether it can still be edited."""
        return self.draft.state == DraftState.DRAFT


def letter_of(db: Session, service: Service, draft_id: int) -> Letter:
    """The draft of an id. Raises 404 when there is none."""
    draft = db.get(Draft, draft_id)
    if draft is None:
        raise HTTPException(404)
    row = db.get(Referral, draft.referral_id) if draft.referral_id else None
    message = db.get(Message, draft.message_id) if draft.message_id else None
    return Letter(draft, case_of(db, service, row.reference) if row else None, message)


@pages.get("/drafts/{draft_id}")
def draft(request: Request, person: Viewer, service: Served, draft_id: int) -> HTMLResponse:
    """The reply, to edit or to read."""
    return _page(request, service, draft_id)


def _page(request: Request, service: Service, draft_id: int, *, status: int = 200, **values: Any) -> HTMLResponse:
    with reading(service.engine) as db:
        letter = letter_of(db, service, draft_id)
        done = said(request, db)
    person: Person = request.state.person
    actions.viewed(service, person.username, "draft", draft_id)
    shown = {"subject": letter.draft.subject, "body": letter.draft.body, "letter": letter, "case": letter.case, "done": done}
    return show(
        request,
        "reply.html",
        status=status,
        tab="reply",
        undo=service.settings.sending.undo,
        choices=choices(service, request.app.state.words, letter),
        **{**shown, **values},
    )


def choices(service: Service, words: Words, letter: Letter) -> dict[str, Any]:
    """What the reply can be made of: its kinds, what it may ask for, where it may signpost to."""
    missing = [item.code for item in letter.case.triage.missing] if letter.case else []
    codes = dict.fromkeys([*missing, *letter.draft.ask])
    return {
        "kinds": kinds_of(service, words),
        "ask": [{"value": code, "text": words.missing.get(code, code), "checked": code in letter.draft.ask} for code in codes],
        "signposts": signposts_for(service, letter),
        "unchecked": unchecked(service, letter.draft),
        "enclosures": [{"value": key, "text": text, "checked": key in letter.draft.enclosures} for key, text in TITLES.items()],
    }


def kinds_of(service: Service, words: Words) -> list[dict[str, str]]:
    """Every kind of reply there are templates for."""
    return [{"value": kind, "text": words.reply(kind)} for kind in service.replies.kinds if kind != "none"]


def signposts_for(service: Service, letter: Letter) -> list[tuple[str, Signpost, bool]]:
    """Where families of that place can be helped, and what the reply names already: key, entry, whether it is verified."""
    listed, localities = service.settings.signposting, [locality for locality in LOCALITIES if locality not in ELSEWHERE]
    locality = letter.case.triage.locality if letter.case else "unknown"
    unverified = listed.unverified(today())
    return [
        (key, entry, key not in unverified)
        for key, entry in listed.entries.items()
        if key in letter.draft.signposts or entry.serves(locality, localities)
    ]


def unchecked(service: Service, draft: Draft) -> dict[str, Signpost]:
    """Signposts in the reply that nobody checked in the last half year: a person does, before it is approved."""
    listed = service.settings.signposting
    unverified = listed.unverified(today())
    return {key: listed.entries[key] for key in draft.signposts if key in unverified}


@pages.get("/drafts/{draft_id}/preview")
def preview(request: Request, person: Viewer, service: Served, draft_id: int) -> Response:
    """The reply as its reader's mail program will show it, or shows it; may stand in a frame of the desk."""
    with reading(service.engine) as db:
        found, fixed = letter_of(db, service, draft_id).draft, db.get(Outgoing, draft_id)
    html = unpack(fixed.raw).html if fixed else service.replies.html(found.kind, found.subject, found.body)
    return HTMLResponse(html, headers={"Content-Security-Policy": PREVIEW_POLICY})


@pages.get("/drafts/{draft_id}/mail")
def mail(person: Viewer, service: Served, draft_id: int) -> Response:
    """The finished mail, byte for byte as it was approved."""
    with reading(service.engine) as db:
        fixed = db.get(Outgoing, draft_id)
    if fixed is None:
        raise HTTPException(404)
    actions.viewed(service, person.username, "draft", draft_id)
    return as_file(fixed.raw, f"reply-{draft_id}.eml", "message/rfc822")


@pages.post("/drafts/{draft_id}/save")
def save(request: Request, person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Keep what is typed so far. Scripts get JSON; a form sent without them comes back to the page."""
    try:
        saved = _save(service, person, form, draft_id)
    except Stale as stale:
        if request.headers.get("accept") == "application/json":
            return JSONResponse({"who": request.app.state.words.person(stale.who), "at": clock(stale.at)}, 409)
        return _clash(request, service, form, draft_id, stale)
    if request.headers.get("accept") == "application/json":
        return JSONResponse({"version": saved.version, "at": clock(saved.edited_at or saved.created_at)})
    return go(f"/drafts/{draft_id}", done="saved")


def _save(service: Service, person: Person, form: Posted, draft_id: int) -> Draft:
    """Store the text when it differs from what is stored."""
    subject, body, version = text_of(form, "subject", 200), text_of(form, "body"), whole(form, "version")
    with reading(service.engine) as db:
        kept = letter_of(db, service, draft_id).draft
    same_text = (kept.subject, kept.body.strip()) == (subject, body)
    if same_text and (kept.version == version or kept.edited_by == person.username):
        return kept
    return actions.save_draft(service, person.username, draft_id, version, body, subject)


def _clash(request: Request, service: Service, form: Posted, draft_id: int, stale: Stale) -> HTMLResponse:
    """Somebody saved in between: both texts on one page, nothing overwritten."""
    with reading(service.engine) as db:
        letter = letter_of(db, service, draft_id)
    mine = {"subject": text_of(form, "subject", 200), "body": text_of(form, "body")}
    return show(request, "clash.html", status=409, letter=letter, case=letter.case, tab="reply", stale=stale, mine=mine)


@pages.post("/drafts/{draft_id}/kind")
def switch_kind(request: Request, person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Write the reply anew: another kind, other things to ask for, other signposts, other files sent along."""
    kind, version = text_of(form, "kind", 40), whole(form, "version")
    chosen = [texts_of(form, name) if "choose" in form else None for name in ("ask", "signposts", "enclosures")]
    try:
        actions.switch_kind(service, person.username, draft_id, version, kind, *chosen)
    except Stale as stale:
        return _clash(request, service, form, draft_id, stale)
    return go(f"/drafts/{draft_id}", done="rewritten")


@pages.post("/drafts/{draft_id}/recipient")
def change_recipient(request: Request, person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Send the reply to another address."""
    address, name = text_of(form, "address", 320), text_of(form, "name", 200)
    try:
        actions.change_recipient(service, person.username, draft_id, whole(form, "version"), address, name)
    except Stale as stale:
        return _clash(request, service, form, draft_id, stale)
    except Problem as problem:
        errors = [{"text": str(problem), "href": "#address"}]
        return _page(request, service, draft_id, status=422, errors=errors, recipient={"address": address, "name": name})
    return go(f"/drafts/{draft_id}", done="recipient")


@pages.post("/drafts/{draft_id}/approve")
def approve(request: Request, person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Save what was typed, then approve it: it is sent after half a minute unless that is undone."""
    with reading(service.engine) as db:
        letter = letter_of(db, service, draft_id)
    typed: dict[str, Any] = {"subject": text_of(form, "subject", 200), "body": text_of(form, "body")}
    errors = list(unticked(service, letter.draft, form))
    if errors:
        return _page(request, service, draft_id, status=422, errors=errors, **typed)
    if letter.case and letter.case.read_first and "read" not in form:
        then = text_of(form, "then", 10)
        return show(request, "read-first.html", letter=letter, case=letter.case, tab="reply", then=then, **typed)
    try:
        saved = _save(service, person, form, draft_id)
        actions.approve(service, person.username, draft_id, saved.version)
    except Stale as stale:
        return _clash(request, service, form, draft_id, stale)
    except Problem as problem:
        return _page(
            request, service, draft_id, status=422, errors=[{"text": str(problem), "href": _field(str(problem))}], **typed
        )
    return _after(service, draft_id, text_of(form, "then", 10))


def unticked(service: Service, draft: Draft, form: FormData) -> Iterator[dict[str, str]]:
    """What a person has to look at before this reply goes, and has not said they did."""
    if draft.to_warnings and "address_checked" not in form:
        yield {"text": "Check the address and tick that you have", "href": "#address_checked"}
    if set(unchecked(service, draft)) - set(texts_of(form, "checked")):
        yield {"text": "Check the details of each signpost and tick that you have", "href": "#checked"}


def _field(problem: str) -> str:
    """The part of the page that a refusal speaks of."""
    if "address" in problem:
        return "#address"
    return "#subject" if "subject" in problem else "#body"


def _after(service: Service, draft_id: int, then: str) -> Response:
    """The next reply that waits, if that was asked for and there is one; else the list."""
    with reading(service.engine) as db:
        following = referrals.next_draft(db, draft_id) if then == "next" else None
    return go(f"/drafts/{following.id}" if following else "/referrals", done="approved", draft=draft_id)


@pages.post("/drafts/{draft_id}/undo")
def undo(person: Replier, service: Served, draft_id: int) -> Response:
    """Take an approval back before the reply goes."""
    actions.undo(service, person.username, draft_id)
    return go(f"/drafts/{draft_id}", done="undone")


@pages.post("/drafts/{draft_id}/set-aside")
def set_aside(request: Request, person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Send no reply, with the reason."""
    why = text_of(form, "why", 2000)
    if not why:
        return _page(request, service, draft_id, status=422, errors=[{"text": "Enter the reason", "href": "#why"}], why="")
    try:
        actions.set_aside_draft(service, person.username, draft_id, whole(form, "version"), why)
    except Stale as stale:
        return _clash(request, service, form, draft_id, stale)
    return go("/referrals", done="no-reply")


@pages.get("/referrals/{reference}/reply")
def reply(request: Request, person: Viewer, service: Served, reference: str) -> Response:
    """The referral's reply, or that there is none."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    if case.draft:
        return go(f"/drafts/{case.draft.id}")
    return show(request, "no-reply.html", case=case, tab="reply", kinds=kinds_of(service, request.app.state.words))


@pages.post("/referrals/{reference}/write")
def write(person: Replier, service: Served, form: Posted, reference: str) -> Response:
    """Begin another reply about a referral."""
    with reading(service.engine) as db:
        row = case_of(db, service, reference).row
    assert row.id is not None
    begun = actions.write_reply(service, person.username, row.id, text_of(form, "kind", 40))
    return go(f"/drafts/{begun.id}", done="begun")
