"""Accounts and roles, for the service lead."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session

from desk import access, second_step
from desk.access import IDLE, RIGHTS, Refused
from desk.passwords import about
from desk.queries import staff
from desk.web.done import said
from desk.web.guard import Head, Posted, Served
from desk.web.show import go, show, text_of
from records import audit
from records.database import reading, writing
from records.tables import Account, now

pages = APIRouter()

ROLES = {
    "administrator": "Administrator: checks referrals, edits and approves replies",
    "clinician": "Clinician: reads summaries and decides",
    "lead": "Lead: as a clinician, and manages people, counts and the audit",
    "auditor": "Auditor: counts and the audit, no referrals",
}


@pages.get("/people")
def people(request: Request, person: Head, service: Served) -> HTMLResponse:
    """Who can sign in, as what, and who is signed in now."""
    return _people(request, service)


def _people(request: Request, service: Served, **values: Any) -> HTMLResponse:
    with reading(service.engine) as db:
        accounts, live = staff.accounts(db), staff.signed_in(db, now() - IDLE)
        done = said(request, db)
    shown = {"accounts": accounts, "live": live, "done": done, "roles": ROLES, "typed": {}, **values}
    return show(request, "people.html", status=422 if shown.get("errors") else 200, at=now(), **shown)


@pages.post("/people")
def add(request: Request, person: Head, service: Served, form: Posted) -> Response:
    """A new account."""
    typed = {name: text_of(form, name, 200) for name in ("username", "name", "role")}
    try:
        with writing(service.engine) as db:
            local = not (service.settings.organisation.issuer and "organisation" in form)
            secret, known = str(form.get("password", "")), about(service.settings)
            account = access.add_account(db, **typed, password=secret, local=local, known=known, given=True)
            audit.add(db, person.username, "added", "account", account.id, {"role": account.role})
    except Refused as refused:
        return _people(request, service, errors=[{"text": str(refused), "href": "#" + _field(str(refused))}], typed=typed)
    return go("/people", done="person")


def _field(problem: str) -> str:
    """The field of the form that a refusal speaks of."""
    return next((name for name in ("role", "password", "username") if name in problem), "name")


@pages.get("/people/{account_id}")
def one(request: Request, person: Head, service: Served, account_id: int) -> HTMLResponse:
    """One account, to change."""
    return _one(request, service, account_id)


def _one(request: Request, service: Served, account_id: int, problem: str = "") -> HTMLResponse:
    with reading(service.engine) as db:
        account = _account(db, account_id)
        live = staff.signed_in(db, now() - IDLE).get(account_id, 0)
    errors = [{"text": problem, "href": "#password"}] if problem else []
    values = {"account": account, "live": live, "roles": ROLES, "errors": errors, "at": now()}
    return show(request, "one-person.html", status=422 if problem else 200, **values)


def _account(db: Session, account_id: int) -> Account:
    account = db.get(Account, account_id)
    if account is None:
        raise HTTPException(404)
    return account


@pages.post("/people/{account_id}/role")
def change_role(request: Request, person: Head, service: Served, form: Posted, account_id: int) -> Response:
    """Another role, or no access; whoever it is signs in again."""
    role, active = text_of(form, "role", 40), "active" in form
    if role not in RIGHTS:
        raise HTTPException(400)
    if account_id == person.account_id:
        return _one(request, service, account_id, "Ask another lead to change your own account")
    with writing(service.engine) as db:
        account = _account(db, account_id)
        account.role, account.active = role, active
        db.add(account)
        access.end_sessions(db, account_id)
        audit.add(db, person.username, "changed role", "account", account_id, {"role": role, "active": active})
    return go("/people", done="person")


@pages.post("/people/{account_id}/password")
def new_password(request: Request, person: Head, service: Served, form: Posted, account_id: int) -> Response:
    """A new password for somebody who lost theirs; it also unlocks the account."""
    try:
        with writing(service.engine) as db:
            access.set_password(db, _account(db, account_id), str(form.get("password", "")), about(service.settings), given=True)
            audit.add(db, person.username, "set password", "account", account_id)
    except Refused as refused:
        return _one(request, service, account_id, str(refused))
    return go("/people", done="person")


@pages.post("/people/{account_id}/second-step")
def second_step_off(person: Head, service: Served, account_id: int) -> Response:
    """Ask somebody for no code any more, who lost phone and recovery codes; they are signed out everywhere."""
    with writing(service.engine) as db:
        second_step.turn_off(db, _account(db, account_id))
        access.end_sessions(db, account_id)
        audit.add(db, person.username, "turned off second step", "account", account_id)
    return go("/people", done="second-step-off")


@pages.post("/people/{account_id}/sign-out")
def end_sessions(person: Head, service: Served, account_id: int) -> Response:
    """End every session of an account, at once."""
    with writing(service.engine) as db:
        _account(db, account_id)
        access.end_sessions(db, account_id)
        audit.add(db, person.username, "ended sessions", "account", account_id)
    return go("/people", done="signed-out")
