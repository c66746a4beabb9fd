"""The line on top of a page that says what was just done. Its address holds a code and ids, never words."""

from __future__ import annotations

from datetime import datetime

from fastapi import Request
from markupsafe import Markup
from sqlmodel import Session

from desk.access import Person
from desk.web.words import moment, plural
from records.moves import DraftState
from records.tables import Draft, now

SAYS = {
    "saved": "The reply is saved.",
    "begun": "A new reply is drafted. Check it before you approve it.",
    "rewritten": "The reply is written anew.",
    "recipient": "The address is changed.",
    "undone": "The approval is undone. The reply is a draft again and was not sent.",
    "no-reply": "The reply is set aside. Nothing is sent.",
    "corrected": "The change is saved and the checks have run again.",
    "reviewed": "Your review is saved.",
    "compared": "This referral stands. The other one is set aside.",
    "both": "Both referrals stand.",
    "taught": "The change is saved, the checks have run again, and the label is proposed to your service lead.",
    "label": "The proposal is laid aside.",
    "set-aside": "The referral is set aside.",
    "reopened": "The referral is back on the list.",
    "settled": "Thank you. The outbox is up to date.",
    "queued": "The mail is queued and will be tried again.",
    "sorted": "Saved. The message is where it belongs.",
    "read-again": "The message was read again.",
    "added": "The file is stored and read.",
    "decided": "The decision is recorded, and a draft of the reply waits for the administrator.",
    "person": "The account is saved.",
    "second-step": "The second step is on: sign-in now asks for a code.",
    "second-step-off": "The second step is off.",
    "sessions": "You are signed out there.",
    "signed-out": "Every session of that account is ended.",
}

UNDO = Markup(
    "Approved. The reply will be sent {}."
    '<form method="post" action="/drafts/{}/undo"><input type="hidden" name="csrf" value="{}">'
    '<button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small app-flush" type="submit">Undo</button></form>'
)
FAR = 120
"""Seconds that nobody counts any more."""


def said(request: Request, db: Session) -> str | Markup | None:
    """What to say, by the codes in the address; nothing for codes that are unknown."""
    code = request.query_params.get("done", "")
    if code == "approved":
        return _approved(request, db)
    return SAYS.get(code)


def _approved(request: Request, db: Session) -> str | Markup | None:
    number = request.query_params.get("draft", "")
    draft = db.get(Draft, int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else None
    person: Person | None = request.state.person
    if draft is None or person is None:
        return None
    if draft.state == DraftState.APPROVED and draft.send_after:
        return UNDO.format(_when(draft.send_after), draft.id, person.csrf)
    return {DraftState.SENT: "Approved and sent.", DraftState.DRAFT: None}.get(DraftState(draft.state), "Approved.")


def _when(at: datetime) -> str:
    """`in 28 seconds`; a time when it is far off."""
    seconds = (at - now()).total_seconds()
    return f"on {moment(at)}" if seconds > FAR else f"in {plural(max(1, round(seconds)), 'second')}"
