"""When something goes wrong: a page in plain English that says what to do, and a line in the log that names nobody."""

from __future__ import annotations

import logging
import secrets
from urllib.parse import urlsplit

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desk.actions import Absent, Problem
from desk.failures import where
from desk.web.guard import OldForm, Owed, SignedOut, visitor
from desk.web.show import go, show
from desk.web.sign_in import typed_in, when_form_is_old, when_signed_out
from records.database import DatabaseError

log = logging.getLogger("desk.web")

WORDS: dict[int, tuple[str, tuple[str, ...]]] = {
    400: ("This page could not be read", ("The address or the form holds something the desk does not understand.",)),
    403: (
        "You cannot do this",
        (
            "Your role does not allow it, or the form came from an old page.",
            "If it is part of your work, ask your service lead to change your role.",
        ),
    ),
    404: (
        "Page not found",
        ("If you typed the address, check it is correct.", "If you followed a link, what it led to may no longer be here."),
    ),
    405: ("Page not found", ("This address only takes forms sent from the desk.",)),
    411: ("This could not be sent", ("The browser did not say how large the file is. Try another browser.",)),
    413: (
        "The file is too large",
        ("Nothing was stored.", "Send a smaller file, or ask the sender for the form without pictures."),
    ),
    503: (
        "The desk cannot be used just now",
        (
            "Nothing you sent is half done: it was either stored whole or not at all.",
            "Wait a minute and try again. If it stays, tell whoever runs the desk.",
        ),
    ),
}


def install(app: FastAPI) -> None:
    """Answer every failure of these pages with a page."""
    app.add_exception_handler(SignedOut, when_signed_out)
    app.add_exception_handler(OldForm, when_form_is_old)
    app.add_exception_handler(Owed, when_owed)
    app.add_exception_handler(Problem, when_refused)
    app.add_exception_handler(HTTPException, when_http)
    app.add_exception_handler(RequestValidationError, when_not_understood)
    app.add_exception_handler(DatabaseError, when_unavailable)


def when_owed(request: Request, problem: Exception) -> Response:
    """Lead on to what a person's own account asks of them first."""
    assert isinstance(problem, Owed)
    return Response(status_code=401) if "hx-request" in request.headers else go(problem.page)


async def when_refused(request: Request, problem: Exception) -> Response:
    """An action that a person's own doing made impossible: say why, keep what they typed."""
    values = {"title": "This was not done", "lines": [str(problem)], "back": _back(request), "typed": await _typed(request)}
    return show(request, "problem.html", status=404 if isinstance(problem, Absent) else 409, **values)


def when_http(request: Request, problem: Exception) -> Response:
    """A page for the status."""
    assert isinstance(problem, HTTPException)
    return answer(request, problem.status_code)


def when_not_understood(request: Request, problem: Exception) -> Response:
    """A query that is not what the page takes."""
    return answer(request, 400)


async def when_unavailable(request: Request, problem: Exception) -> Response:
    """The database cannot be used: the page says why, and needs no database to be made."""
    log.error("%s", problem)
    request.state.person = None
    lines = [str(problem), *WORDS[503][1]]
    values = {"title": WORDS[503][0], "lines": lines, "back": "", "typed": await _typed(request)}
    return show(request, "problem.html", status=503, **values)


def answer(request: Request, status: int, typed: dict[str, str] | None = None) -> Response:
    """The page of `WORDS` for a status."""
    title, lines = WORDS.get(status, WORDS[400])
    if not hasattr(request.state, "person"):
        visitor(request)  # an address that leads nowhere asked for nobody yet
    return show(request, "problem.html", status=status, title=title, lines=lines, back=_back(request), typed=typed or {})


def _back(request: Request) -> str:
    """The page before, when it was one of ours."""
    parts = urlsplit(request.headers.get("referer", ""))
    return parts.path if parts.netloc == request.headers.get("host") and parts.path != request.url.path else ""


async def _typed(request: Request) -> dict[str, str]:
    if request.method == "GET":
        return {}
    return typed_in(await request.form())


class Unexpected:
    """The last resort: any other exception becomes a page with a code to quote.

    The log gets the code and the lines it went through. Neither holds the exception's text, which may quote what a form says.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; answer for it if it fails before its answer began."""
        started = False

        async def watched(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except Exception as problem:  # the server behind would write the words of an error into its log
            code = secrets.token_hex(4)
            log.error("unexpected failure %s: %s at %s", code, type(problem).__name__, where(problem))
            if started or scope["type"] != "http":
                return
            await failure(Request(scope, receive), code)(scope, receive, send)


def failure(request: Request, code: str) -> Response:
    """The 500 page; plain text when even that cannot be made."""
    lines = (
        "Something went wrong that the desk did not expect. What was stored before is safe.",
        f"Try again. If it happens again, tell whoever runs the desk this code: {code}",
    )
    try:
        return show(request, "problem.html", status=500, title="Sorry, there is a problem", lines=lines, back="", typed={})
    except Exception:  # the page of last resort, when the page itself is what fails
        return HTMLResponse(f"<!DOCTYPE html><title>Problem</title><p>{' '.join(lines)}</p>", 500)
