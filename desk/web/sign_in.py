"""Signing in and out, and going on with what was typed when a session ended."""

from __future__ import annotations

import re

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from starlette.datastructures import FormData

from desk import access
from desk.access import NOT_RIGHT, Refused
from desk.web.guard import Anybody, Member, OldForm, Posted, Served, SignedOut, cookie_name, set_cookie
from desk.web.show import go, show, text_of
from records import audit
from records.database import reading, writing
from records.tables import Account, now

pages = APIRouter()

KEPT = "kept:"
TYPED = {
    "subject": "Subject",
    "body": "Reply",
    "text": "Value",
    "notes": "Notes",
    "reason": "Reason",
    "why": "Reason",
    "q": "Search",
}
"""Fields whose words are shown again, so that they can be copied whatever happens."""


@pages.get("/sign-in")
def sign_in_page(request: Request, person: Anybody, then: str = "/", ended: str = "") -> Response:
    """The form; straight on for somebody already signed in."""
    if person:
        return go(_local(then))
    return show(request, "sign-in.html", then=_local(then), ended=bool(ended), kept={}, typed={}, username="")


@pages.post("/sign-in")
def sign_in(request: Request, person: Anybody, form: Posted, service: Served) -> Response:
    """Open a session, or say that username and password do not fit, whatever the reason."""
    username, at = text_of(form, "username", 200), now()
    with reading(service.engine) as db:
        account = access.find(db, username)
    recognised = access.recognises(account, str(form.get("password", "")))
    with writing(service.engine) as db:
        account, token = access.sign_in(db, username, recognised, at)
        who, account_id = (account.username, account.id) if account else ("", None)
        audit.add(db, who or "unknown", "signed in" if token else "sign-in refused", "account", account_id)
    then, kept = _local(text_of(form, "then", 300)), _kept(form)
    if not token:
        values = {"then": then, "kept": kept, "typed": _typed(kept), "ended": False, "username": username}
        return show(request, "sign-in.html", status=401, errors=[{"text": NOT_RIGHT, "href": "#username"}], **values)
    answer: Response = _go_on(request, service, token, then, kept) if kept else go(then)
    set_cookie(request, answer, cookie_name(request), token)
    return answer


@pages.post("/sign-out")
def sign_out(request: Request, person: Member, service: Served) -> Response:
    """End this session."""
    with writing(service.engine) as db:
        access.sign_out(db, person.session_id)
        audit.add(db, person.username, "signed out", "account", person.account_id)
    answer = go("/sign-in")
    answer.delete_cookie(cookie_name(request), path="/")
    return answer


@pages.get("/account")
def account_page(request: Request, person: Member, done: str = "") -> HTMLResponse:
    """Who is signed in, and the form to change the password."""
    return show(request, "account.html", done="Your password is changed." if done else None)


@pages.post("/account")
def change_password(request: Request, person: Member, form: Posted, service: Served) -> Response:
    """Change one's own password; every other session of the account ends."""
    try:
        with writing(service.engine) as db:
            account = db.get(Account, person.account_id)
            assert account is not None
            if not access.matches(account, str(form.get("current", ""))):
                raise Refused("Enter your current password")
            if form.get("new") != form.get("again"):
                raise Refused("Enter the same new password twice")
            access.set_password(db, account, str(form.get("new", "")))
            token = access.open_session(db, account, now())
            audit.add(db, person.username, "changed password", "account", person.account_id)
    except Refused as refused:
        href = "#current" if "current" in str(refused) else "#new"
        return show(request, "account.html", status=422, errors=[{"text": str(refused), "href": href}])
    answer = go("/account", done="password")
    set_cookie(request, answer, cookie_name(request), token)
    return answer


def when_signed_out(request: Request, problem: Exception) -> Response:
    """Ask to sign in; a form that was sent is kept on the page and goes on from there."""
    assert isinstance(problem, SignedOut)
    if "hx-request" in request.headers:
        return Response(status_code=401)
    if problem.form is None:
        ended = "1" if cookie_name(request) in request.cookies else ""
        return go("/sign-in", then=_local(request.url.path), ended=ended)
    kept = _fields(problem.form)
    then = _local(request.url.path)
    return show(request, "sign-in.html", status=401, then=then, ended=True, kept=kept, typed=_typed(kept), username="")


def when_form_is_old(request: Request, problem: Exception) -> Response:
    """Ask to send the form again under the session of today."""
    assert isinstance(problem, OldForm)
    if "hx-request" in request.headers:
        return Response(status_code=401)
    kept = _fields(problem.form)
    return show(request, "go-on.html", status=409, then=_local(request.url.path), kept=kept, typed=_typed(kept))


def _go_on(request: Request, service: Served, token: str, then: str, kept: dict[str, list[str]]) -> HTMLResponse:
    with reading(service.engine) as db:
        request.state.person = access.person(db, token, now())
    return show(request, "go-on.html", then=then, kept=kept, typed=_typed(kept))


def _local(path: str) -> str:
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
