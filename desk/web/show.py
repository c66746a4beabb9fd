"""One way to answer with a page: the template, the person, the menu and what was just done."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse
from markupsafe import Markup, escape
from starlette.datastructures import FormData

from desk.access import Person, Right
from desk.queries import mail, staff
from desk.sending_lock import why_locked
from desk.service import Service
from desk.web.guard import set_cookie, visit_token
from records.database import reading

STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page says about the service it belongs to."""

    name: str
    service: str
    organisation: str
    email: str
    phone: str
    nhs_logo: bool
    fictional: bool


@dataclass(frozen=True, slots=True)
class Tab:
    """One entry of the menu."""

    text: str
    href: str
    right: Right
    count: str = ""
    """Which of the figures of `queries.mail.to_look_at` stands beside it."""


MENU = (
    Tab("Referrals", "/referrals", Right.VIEW),
    Tab("Summaries", "/summaries", Right.DECIDE),
    Tab("Outbox", "/outbox", Right.REPLY, "outbox"),
    Tab("Problems", "/problems", Right.REPLY, "problems"),
    Tab("All mail", "/messages", Right.VIEW),
    Tab("Add a file", "/add-file", Right.REPLY),
    Tab("Counts", "/counts", Right.COUNT),
    Tab("People", "/people", Right.PEOPLE),
    Tab("Configuration", "/configuration", Right.CONFIGURE),
    Tab("Audit", "/audit", Right.AUDIT),
    Tab("Health", "/health", Right.COUNT),
)


def show(request: Request, template: str, /, *, status: int = 200, **values: Any) -> HTMLResponse:
    """The page as an answer. `errors` (a list of `{"text", "href"}`) puts the error summary on top."""
    person: Person | None = getattr(request.state, "person", None)
    token = person.csrf if person else visit_token(request)
    html = request.app.state.pages.get_template(template).render(
        {
            "desk": request.app.state.desk,
            "asset": asset,
            "person": person,
            **_around(request, person),
            "csrf_field": Markup('<input type="hidden" name="csrf" value="{}">').format(token),
            "errors": [],
            "done": None,
            **values,
        }
    )
    answer = HTMLResponse(html, status)
    if person is None:
        set_cookie(request, answer, "visit", token)
    return answer


def _around(request: Request, person: Person | None) -> dict[str, Any]:
    """The menu, and why nothing is sent: empty for a visitor, and while mail is sent."""
    if person is None:
        return {"nav": [], "locked": ""}
    service: Service = request.app.state.service
    with reading(service.engine) as db:
        counts = mail.to_look_at(db) if person.may(Right.REPLY) else {}
        request.app.state.words.names = staff.names(db)
        return {"nav": menu(person, request.url.path, counts), "locked": why_locked(db)}


def menu(person: Person, path: str, counts: Mapping[str, int]) -> list[dict[str, Any]]:
    """The menu of somebody's rights, the entry they are at marked."""
    return [
        {
            "text": tab.text,
            "href": tab.href,
            "current": path.startswith(tab.href),
            "count": counts.get(tab.count, 0),
        }
        for tab in MENU
        if person.may(tab.right)
    ]


def go(path: str, **query: object) -> RedirectResponse:
    """See another page: a redirect that a reload does not post again. No personal data may stand in the query."""
    text = urlencode({key: value for key, value in query.items() if value not in ("", None)}, safe="/")
    return RedirectResponse(f"{path}?{text}" if text else path, 303)


def text_of(form: FormData, name: str, longest: int = 200_000) -> str:
    """A text field as typed, line ends made one character, white space around it off; empty when absent."""
    value = form.get(name, "")
    return value.replace("\r\n", "\n").strip()[:longest] if isinstance(value, str) else ""


def texts_of(form: FormData, name: str) -> tuple[str, ...]:
    """Every value of a repeated field."""
    return tuple(value for value in form.getlist(name) if isinstance(value, str) and value)


def whole(form: FormData, name: str) -> int:
    """A whole number, or 0 when it is none."""
    text = text_of(form, name)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


@cache
def asset(name: str) -> str:
    """The address of a file of the desk's own, with a digest so that a new version is fetched at once."""
    path = STATIC / name
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12] if path.is_file() else "missing"
    return f"/static/{escape(name)}?v={digest}"
