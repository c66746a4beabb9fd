"""Signing in and out, and going on with what was typed when a session ended."""

from __future__ import annotations

import re

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session
from starlette.datastructures import FormData

from desk import access, attempts, second_step
from desk.access import NOT_RIGHT
from desk.service import Service
from desk.web.guard import Anybody, Member, OldForm, Posted, Served, SignedOut, address_of, cookie_name, set_cookie
from desk.web.show import go, show, text_of
from records import audit
from records.database import reading, writing
from records.tables import Account, now

pages = APIRouter()

WAIT = "Too many sign-ins from this address have failed. Wait 15 minutes, then try again."
TOO_LATE = "The sign-in took too long. Enter your username and password again."
WRONG_CODE = "Check the code. Each is good for about a minute and is taken once; wait for the next one."
KEPT = "kept:"
TYPED = {
    "subject": "Subject",
    "body": "Reply",
    "text": "Value",
    "notes": "Notes",
    "reason": "Reason",
    "why": "Reason",
    "label": "Label",
    "q": "Search",
}
"""Fields whose words are shown again, so that they can be copied whatever happens."""


@pages.get("/sign-in")
def sign_in_page(request: Request, person: Anybody, then: str = "/", ended: str = "") -> Response:
    """The form; straight on for somebody already signed in."""
    if person:
        return go(local(then))
    return show(request, "sign-in.html", then=local(then), ended=bool(ended), kept={}, typed={}, username="")


@pages.post("/sign-in")
def sign_in(request: Request, person: Anybody, form: Posted, service: Served) -> Response:
    """Open a session, or say that username and password do not fit, whatever the reason."""
    username, at, address = text_of(form, "username", 200), now(), address_of(request)
    with reading(service.engine) as db:
        account, waits = access.find(db, username), attempts.too_many(db, address, at)
    if waits:
        return _refused(request, form, WAIT)
    recognised = access.recognises(account, str(form.get("password", "")))
    with writing(service.engine) as db:
        account, token = access.sign_in(db, username, recognised, at)
        second = bool(token and account and account.totp_secret)
        _note(db, address, account, "password taken" if second else "signed in" if token else "sign-in refused")
    if not token:
        return _refused(request, form, NOT_RIGHT, username=username)
    answer = _code_page(request, form) if second else _let_in(request, service, form, token)
    set_cookie(request, answer, cookie_name(request), token)
    return answer


def _refused(request: Request, form: FormData, why: str, username: str = "") -> HTMLResponse:
    kept = _kept(form)
    values = {"then": local(text_of(form, "then", 300)), "kept": kept, "typed": _typed(kept), "ended": False}
    errors = [{"text": why, "href": "#username"}]
    return show(request, "sign-in.html", status=429 if why == WAIT else 401, errors=errors, username=username, **values)


def _let_in(request: Request, service: Service, form: FormData, token: str) -> Response:
    then, kept = local(text_of(form, "then", 300)), _kept(form)
    return _go_on(request, service, token, then, kept) if kept else go(then)


def _note(db: Session, address: str, account: Account | None, action: str) -> None:
    """Write a sign-in down, and count it against its address when it was refused."""
    if action.endswith("refused"):
        attempts.count(db, address, now())
    audit.add(db, account.username if account else "unknown", action, "account", account.id if account else None)


def _code_page(request: Request, form: FormData, problem: str = "") -> HTMLResponse:
    kept = _kept(form)
    errors = [{"text": problem, "href": "#code"}] if problem else []
    then = local(text_of(form, "then", 300))
    return show(
        request, "sign-in-code.html", status=401 if problem else 200, then=then, kept=kept, typed=_typed(kept), errors=errors
    )


@pages.post("/sign-in/code")
def second_step_of(request: Request, person: Anybody, form: Posted, service: Served) -> Response:
    """The second step: a code of the authenticator app, or a recovery code."""
    token, at, address = request.cookies.get(cookie_name(request), ""), now(), address_of(request)
    with writing(service.engine) as db:
        found = access.unconfirmed(db, token, at)
        waits = attempts.too_many(db, address, at)
        if found is None or waits:
            account, opened = None, ""
        else:
            right = second_step.take(db, found[1], text_of(form, "code", 40), at)
            account, opened = access.confirm(db, token, right, at)
            _note(db, address, account, "signed in" if opened else "code refused")
    if found is None or waits:
        return _refused(request, form, WAIT if waits else TOO_LATE)
    if not opened:
        return _code_page(request, form, WRONG_CODE)
    answer = _let_in(request, service, form, opened)
    set_cookie(request, answer, cookie_name(request), opened)
    return answer


@pages.post("/sign-out")
def sign_out(request: Request, person: Member, service: Served) -> Response:
    """End this session."""
    with writing(service.engine) as db:
        access.sign_out(db, person.account_id, person.session_id)
        audit.add(db, person.username, "signed out", "account", person.account_id)
    answer = go("/sign-in")
    answer.delete_cookie(cookie_name(request), path="/")
    return answer


def when_signed_out(request: Request, problem: Exception) -> Response:
    """Ask to sign in; a form that was sent is kept on the page and goes on from there."""
    assert isinstance(problem, SignedOut)
    if "hx-request" in request.headers:
        return Response(status_code=401)
    if problem.form is None:
        ended = "1" if cookie_name(request) in request.cookies else ""
        return go("/sign-in", then=local(request.url.path), ended=ended)
    kept = _fields(problem.form)
    then = local(request.url.path)
    return show(request, "sign-in.html", status=401, then=then, ended=True, kept=kept, typed=_typed(kept), username="")


def when_form_is_old(request: Request, problem: Exception) -> Response:
    """Ask to send the form again under the session of today."""
    assert isinstance(problem, OldForm)
    if "hx-request" in request.headers:
        return Response(status_code=401)
    kept = _fields(problem.form)
    return show(request, "go-on.html", status=409, then=local(request.url.path), kept=kept, typed=_typed(kept))


def _go_on(request: Request, service: Served, token: str, then: str, kept: dict[str, list[str]]) -> HTMLResponse:
    with reading(service.engine) as db:
        request.state.person = access.person(db, token, now())
    return show(request, "go-on.html", then=then, kept=kept, typed=_typed(kept))


def local(path: str) -> str:
    """The path if it is one of this desk's, else the home page: nobody is sent to another site."""
    return path if re.fullmatch(r"/(?!/)[\w/.-]*", path) and not path.startswith("/sign-") else "/"


def _fields(form: FormData) -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if name != "csrf" and isinstance(value, str):
            fields.setdefault(name, []).append(value)
    return fields


def _kept(form: FormData) -> dict[str, list[str]]:
    return {name.removeprefix(KEPT): values for name, values in _fields(form).items() if name.startswith(KEPT)}


def typed_in(form: FormData) -> dict[str, str]:
    """What a person wrote in a form, by the words its fields are known by."""
    return _typed(_fields(form))


def _typed(kept: dict[str, list[str]]) -> dict[str, str]:
    return {TYPED[name]: values[0] for name, values in kept.items() if name in TYPED and values[0].strip()}
