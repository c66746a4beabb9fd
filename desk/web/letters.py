"""Writing to a referrer from scratch: a letter that answers no mail, approved and sent as every reply is."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from desk import actions
from desk.service import Service
from desk.web.guard import Posted, Replier, Served
from desk.web.reply import kinds_of
from desk.web.show import go, show, text_of

pages = APIRouter()


@pages.get("/write")
def write_page(request: Request, person: Replier, service: Served) -> HTMLResponse:
    """To whom, and what to begin with."""
    return _write(request, service, {"kind": "blank", "address": "", "name": ""})


@pages.post("/write")
def write(request: Request, person: Replier, service: Served, form: Posted) -> Response:
    """Begin the letter."""
    typed = {"kind": text_of(form, "kind", 40), "address": text_of(form, "address", 320), "name": text_of(form, "name", 200)}
    try:
        begun = actions.write_letter(service, person.username, **typed)
    except actions.Problem as problem:
        return _write(request, service, typed, str(problem))
    return go(f"/drafts/{begun.id}", done="begun")


def _write(request: Request, service: Service, typed: dict[str, str], problem: str = "") -> HTMLResponse:
    errors = [{"text": problem, "href": "#address" if "address" in problem else "#kind"}] if problem else []
    kinds = sorted(kinds_of(service, request.app.state.words), key=lambda item: item["value"] != "blank")
    return show(request, "write.html", status=422 if problem else 200, errors=errors, kinds=kinds, typed=typed)
