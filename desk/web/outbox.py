"""What is on its way out, and what to do about mail that did not go."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from desk import actions
from desk.queries import mail
from desk.web.done import said
from desk.web.guard import Posted, Replier, Served
from desk.web.show import go, show, text_of
from records.database import reading
from records.moves import DraftState
from records.tables import Draft

pages = APIRouter()


@dataclass(frozen=True, slots=True)
class Going:
    """A mail in the outbox, with the reference it is about."""

    draft: Draft
    reference: str


@pages.get("/outbox")
def outbox(request: Request, person: Replier, service: Served, page: int = 1) -> HTMLResponse:
    """Mail that needs somebody, mail that waits to go, and what was sent, newest first."""
    with reading(service.engine) as db:
        stuck = _with_references(mail.outgoing(db, (DraftState.FAILED, DraftState.UNKNOWN)))
        going = _with_references(mail.outgoing(db, (DraftState.APPROVED, DraftState.SENDING)))
        written, sent = mail.being_written(db), mail.sent(db, page)
        done = said(request, db)
    return show(request, "outbox.html", stuck=stuck, going=going, written=written, sent=sent, done=done)


def _with_references(found: list[tuple[Draft, str | None]]) -> list[Going]:
    return [Going(draft, reference or "") for draft, reference in found]


@pages.post("/drafts/{draft_id}/settle")
def settle(person: Replier, service: Served, form: Posted, draft_id: int) -> Response:
    """Say whether a mail whose sending was cut off did arrive."""
    went = text_of(form, "went", 5)
    if went not in ("yes", "no"):
        raise actions.Problem("Select whether the mail went")
    actions.settle_unknown(service, person.username, draft_id, went == "yes")
    return go("/outbox", done="settled")


@pages.post("/drafts/{draft_id}/try-again")
def try_again(person: Replier, service: Served, draft_id: int) -> Response:
    """Queue a mail again that the server refused."""
    actions.try_send_again(service, person.username, draft_id)
    return go("/outbox", done="queued")
