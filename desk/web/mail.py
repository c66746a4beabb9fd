"""All mail that came in: every message in one state, the ones that need somebody, and files dropped by hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from fastapi import APIRouter, HTTPException, Request, UploadFile
from fastapi.responses import HTMLResponse, Response
from starlette.datastructures import UploadFile as Upload

from desk import actions
from desk.answered import answers_to, exhausted
from desk.queries import mail, referrals
from desk.scanning import withheld
from desk.web.done import said
from desk.web.guard import Posted, Replier, Served, Viewer
from desk.web.show import go, show, text_of, texts_of, whole
from desk.web.words import MESSAGE_STATES, moment, plural, size
from desk.working_days import day_of
from records import audit
from records.database import reading, writing
from records.moves import MessageState, moves_from
from records.tables import Message, Pulse, now

pages = APIRouter()

CAN_BECOME = {
    "enquiry": "An enquiry: a reply on how to refer is drafted",
    "attached": "Part of a referral we have",
    "not_ours": "Not ours: nothing is answered",
}


@pages.get("/messages")
def messages(request: Request, person: Viewer, service: Served, state: str = "", page: int = 1) -> HTMLResponse:
    """Every message, newest first, by state."""
    state = state if state in MESSAGE_STATES else ""
    with reading(service.engine) as db:
        by_state = mail.message_counts(db)
        values = {
            "listing": mail.messages(db, state, by_state, page),
            "by_state": by_state,
            "pulse": mail.pulse(db, "poll"),
            "done": said(request, db),
        }
    return _list(request, state=state, query="", **values)


def _list(request: Request, **values: Any) -> HTMLResponse:
    ledger = in_ledger(values["by_state"], values["pulse"])
    return show(request, "messages.html", ledger=ledger, can_be_not_ours=lambda found: _can_become(found, "not_ours"), **values)


def in_ledger(by_state: Mapping[str, int], pulse: Pulse | None) -> str:
    """Whether every message the mailbox holds is stored here: "mailbox 12 = desk 12"."""
    here = sum(by_state.values())
    there = pulse.detail.get("server") if pulse else None
    if pulse is None or pulse.last_ok is None:
        return f"{plural(here, 'message')} stored. The mailbox has not been read yet."
    holds = f": it holds {there:,}" if isinstance(there, int) else ""
    return f"{plural(here, 'message')} stored. Mailbox last read on {moment(pulse.last_ok)}{holds}."


@pages.post("/messages/search")
def search(request: Request, person: Viewer, form: Posted, service: Served) -> Response:
    """Find messages by the sender's whole address, or by beginnings of words in addresses, names and subjects."""
    text = text_of(form, "q", 200)
    if len(text) < 3:
        return go("/messages")
    with writing(service.engine) as db:
        listing = mail.search_messages(db, text, whole(form, "page") or 1)
        by_state, pulse = mail.message_counts(db), mail.pulse(db, "poll")
        audit.add(db, person.username, "searched", "message", None, {"found": listing.total})
    return _list(request, state="", query=text, listing=listing, by_state=by_state, pulse=pulse)


@pages.get("/messages/{message_id}")
def message(request: Request, person: Viewer, service: Served, message_id: int) -> HTMLResponse:
    """One message: who, when, what it says, its files, what it is taken to be."""
    return _message(request, service, person.username, message_id)


def _message(
    request: Request, service: Served, who: str, message_id: int, *, status: int = 200, **values: object
) -> HTMLResponse:
    with reading(service.engine) as db:
        found = db.get(Message, message_id)
        if found is None:
            raise HTTPException(404)
        shown = {
            "message": found,
            "withheld": partial(withheld, service),
            "referrals": mail.referrals_of(db, found),
            "drafts": mail.drafts_for(db, found),
            "done": said(request, db),
            "can_become": {key: text for key, text in CAN_BECOME.items() if _can_become(found, key)},
        }
    actions.viewed(service, who, "message", message_id)
    return show(request, "message.html", status=status, **{"why": "", "chosen": "", "reference": "", **shown, **values})


def _can_become(found: Message, state: str) -> bool:
    return MessageState(state) in moves_from(MessageState(found.state))


@pages.get("/problems")
def problems(request: Request, person: Replier, service: Served, page: int = 1) -> HTMLResponse:
    """Messages that could not be read or told, oldest first, each with what to do."""
    with reading(service.engine) as db:
        waiting = {MessageState.NEEDS_ATTENTION.value: mail.to_look_at(db)["problems"]}
        listing = mail.messages(db, MessageState.NEEDS_ATTENTION, waiting, page, oldest_first=True)
        values: dict[str, Any] = {
            "replies": mail.replies_to(db, listing.rows),
            "answers": {row.id: answers_to(db, row) for row in listing.rows},
            "exhausted": exhausted(db, service, day_of(now())),
            "alarms": request.app.state.standing.of(db, person),
            "done": said(request, db),
        }
    return show(request, "problems.html", listing=listing, withheld=partial(withheld, service), **values)


@pages.post("/messages/{message_id}/state")
def say_what_it_is(request: Request, person: Replier, service: Served, form: Posted, message_id: int) -> Response:
    """Say what a message is, with the reason."""
    state, why, reference = text_of(form, "state", 20), text_of(form, "why", 2000), text_of(form, "reference", 40)
    with reading(service.engine) as db:
        belongs = referrals.referral(db, reference) if reference else None
    errors = []
    if state not in CAN_BECOME:
        errors.append({"text": "Select what this message is", "href": "#state"})
    if state == MessageState.ATTACHED and belongs is None:
        errors.append({"text": "Enter the reference of the referral it belongs to", "href": "#reference"})
    if not why:
        errors.append({"text": "Enter the reason", "href": "#why"})
    typed = {"why": why, "chosen": state, "reference": reference}
    if errors:
        return _message(request, service, person.username, message_id, status=422, errors=errors, **typed)
    try:
        referral_id = belongs.id if belongs and state == MessageState.ATTACHED else None
        actions.message_is(service, person.username, message_id, MessageState(state), why, referral_id)
    except actions.Problem as problem:
        errors = [{"text": str(problem), "href": "#state"}]
        return _message(request, service, person.username, message_id, status=409, errors=errors, **typed)
    return go("/problems" if text_of(form, "back") == "/problems" else f"/messages/{message_id}", done="sorted")


@pages.post("/messages/{message_id}/read-again")
def read_again(person: Replier, service: Served, message_id: int) -> Response:
    """Read the message once more, as if it had just come."""
    actions.read_again(service, person.username, message_id)
    return go(f"/messages/{message_id}", done="read-again")


@pages.post("/messages/not-ours")
def not_ours(request: Request, person: Replier, service: Served, form: Posted) -> Response:
    """Put several messages aside as not ours, with one reason."""
    why = text_of(form, "why", 2000)
    chosen = [int(value) for value in texts_of(form, "message") if value.isdigit()]
    if not chosen:
        raise actions.Problem("Select at least one message")
    if not why:
        raise actions.Problem("Enter the reason these messages are not ours")
    for message_id in chosen:
        actions.message_is(service, person.username, message_id, MessageState.NOT_OURS, why)
    return go("/messages", done="sorted")


@pages.get("/add-file")
def add_file_page(request: Request, person: Replier) -> HTMLResponse:
    """The form to add a file by hand."""
    return _add_file(request)


def _add_file(request: Request, problem: str = "") -> HTMLResponse:
    errors = [{"text": problem, "href": "#file"}] if problem else []
    limit = size(request.app.state.file_bytes)
    return show(request, "add-file.html", status=422 if problem else 200, errors=errors, file_limit=limit)


@pages.post("/add-file")
def add_file(request: Request, person: Replier, service: Served, form: Posted) -> Response:
    """Take in a form or a saved email, through the same door as the mailbox."""
    uploaded = form.get("file")
    data = uploaded.file.read() if isinstance(uploaded, Upload | UploadFile) else b""
    if not isinstance(uploaded, Upload | UploadFile) or not uploaded.filename:
        return _add_file(request, "Select a file")
    if not data:
        return _add_file(request, "Select a file that is not empty")
    try:
        message_id = actions.add_file(service, person.username, uploaded.filename, data)
    except actions.Problem as problem:
        return _add_file(request, str(problem))
    return go(f"/messages/{message_id}", done="added")
