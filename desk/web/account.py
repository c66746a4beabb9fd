"""One's own account: the password, the second step of signing in, and where else one is signed in."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup
from sqlmodel import Session

from desk import access, second_step
from desk.access import IDLE, Person, Refused
from desk.passwords import about
from desk.queries import staff
from desk.web.done import said
from desk.web.guard import Member, Posted, Served, cookie_name, set_cookie
from desk.web.show import go, show, text_of
from records import audit
from records.database import reading, writing
from records.tables import Account, now

pages = APIRouter()


@pages.get("/account")
def account_page(request: Request, person: Member, service: Served) -> HTMLResponse:
    """Who is signed in, and what they can change."""
    return _account(request, service, person)


def _account(request: Request, service: Served, person: Person, problem: str = "", at: str = "current") -> HTMLResponse:
    with reading(service.engine) as db:
        account = _own(db, person)
        sessions = staff.sessions(db, person.account_id, now() - IDLE)
        left, done = second_step.codes_left(db, person.account_id), said(request, db)
    if request.query_params.get("done") == "password":
        done = "Your password is changed."
    errors = [{"text": problem, "href": f"#{at}" if "current" in problem else "#new"}] if problem else []
    values: dict[str, Any] = {"account": account, "sessions": sessions, "codes_left": left, "done": done, "errors": errors}
    return show(request, "account.html", status=422 if problem else 200, **values)


def _own(db: Session, person: Person) -> Account:
    account = db.get(Account, person.account_id)
    assert account is not None
    return account


@pages.post("/account")
def change_password(request: Request, person: Member, form: Posted, service: Served) -> Response:
    """Change one's own password; every other session of the account ends."""
    try:
        with writing(service.engine) as db:
            account = _with_password(db, person, str(form.get("current", "")))
            if form.get("new") != form.get("again"):
                raise Refused("Enter the same new password twice")
            access.set_password(db, account, str(form.get("new", "")), about(service.settings))
            token = access.open_session(db, account, now())
            audit.add(db, person.username, "changed password", "account", person.account_id)
    except Refused as refused:
        return _account(request, service, person, str(refused))
    answer = go("/account", done="password")
    set_cookie(request, answer, cookie_name(request), token)
    return answer


def _with_password(db: Session, person: Person, password: str) -> Account:
    account = _own(db, person)
    if not access.matches(account, password):
        raise Refused("Enter your current password")
    return account


@pages.post("/account/sessions")
def sign_out_elsewhere(request: Request, person: Member, form: Posted, service: Served) -> Response:
    """End the sessions chosen, in other browsers (ASVS 7.5.2)."""
    chosen = [int(one) for one in form.getlist("session") if isinstance(one, str) and one.isdecimal() and len(one) < 10]
    try:
        with writing(service.engine) as db:
            if _own(db, person).password_hash:
                _with_password(db, person, str(form.get("current-for-sessions", "")))
            access.sign_out(db, person.account_id, *set(chosen) - {person.session_id})
            audit.add(db, person.username, "ended sessions", "account", person.account_id)
    except Refused as refused:
        return _account(request, service, person, str(refused), "current-for-sessions")
    return go("/account", done="sessions")


@pages.get("/account/second-step")
def second_step_page(request: Request, person: Member, service: Served) -> Response:
    """The picture for an authenticator app."""
    with reading(service.engine) as db:
        account = _own(db, person)
    if account.totp_secret or not account.password_hash:
        return go("/account")
    return _set_up(request, service, person, second_step.new_secret())


def _set_up(request: Request, service: Served, person: Person, secret: str, problem: str = "") -> HTMLResponse:
    address = second_step.address(secret, person.username, service.settings.service.name)
    errors = [{"text": problem, "href": "#current" if "password" in problem else "#code"}] if problem else []
    required = service.settings.desk.second_step == "required"
    values = {
        "required": required,
        "secret": secret,
        "grouped": second_step.grouped(secret),
        "picture": Markup(second_step.picture(address)),  # noqa: S704  # made here
    }
    return show(request, "second-step.html", status=422 if problem else 200, errors=errors, **values)


@pages.post("/account/second-step")
def turn_on(request: Request, person: Member, form: Posted, service: Served) -> Response:
    """Ask for codes from now on, once one is right; the recovery codes are shown this once."""
    secret, at = text_of(form, "secret", 40), now()
    if not second_step.is_secret(secret):
        return go("/account/second-step")
    try:
        with writing(service.engine) as db:
            account = _with_password(db, person, str(form.get("current", "")))
            step = second_step.step_of(secret, text_of(form, "code", 20), at)
            if not step:
                raise Refused("Check the code. Enter the six digits the app shows now")
            codes = second_step.turn_on(db, account, secret, step)
            access.end_sessions(db, person.account_id, but=person.session_id)
            audit.add(db, person.username, "turned on second step", "account", person.account_id)
    except Refused as refused:
        return _set_up(request, service, person, secret, str(refused))
    return show(request, "recovery-codes.html", codes=codes)


@pages.post("/account/second-step/off")
def turn_off(request: Request, person: Member, form: Posted, service: Served) -> Response:
    """Ask for no code any more."""
    try:
        with writing(service.engine) as db:
            account = _with_password(db, person, str(form.get("current-for-step", "")))
            second_step.turn_off(db, account)
            audit.add(db, person.username, "turned off second step", "account", person.account_id)
    except Refused as refused:
        return _account(request, service, person, str(refused), "current-for-step")
    return go("/account", done="second-step-off")
