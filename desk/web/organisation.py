"""Signing in with the organisation's account: to the provider, and back from it."""

from __future__ import annotations

import json
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from desk import access, attempts, organisation
from desk.access import Refused
from desk.organisation import NOT_TAKEN
from desk.service import Service
from desk.web.guard import Anybody, Served, address_of, cookie_name, set_cookie
from desk.web.security import same
from desk.web.show import show
from desk.web.sign_in import WAIT, local
from records import audit
from records.database import reading, writing
from records.tables import now

pages = APIRouter()

BEGUN = "begun"
"""The cookie that holds what the provider's answer must fit. It comes back from another site, so it is not `strict`."""


@pages.get("/sign-in/organisation")
def to_provider(request: Request, person: Anybody, service: Served, then: str = "/") -> Response:
    """Send the browser to the provider."""
    try:
        asked = _provider(request, service).ask(_back(request))
    except Refused as refused:
        return _refused(request, str(refused))
    answer = RedirectResponse(asked.address, 303)
    kept = {"state": asked.state, "nonce": asked.nonce, "verifier": asked.verifier, "then": local(then)}
    set_cookie(request, answer, BEGUN, json.dumps(kept), samesite="lax")
    return answer


@pages.get("/sign-in/organisation/back")
def from_provider(
    request: Request, person: Anybody, service: Served, state: str = "", code: str = "", error: str = ""
) -> Response:
    """Back from the provider: open a session for the account it vouches for."""
    provider, begun = _provider(request, service), _begun(request)
    try:
        _check_address(request, service)
        if error or not code or not same(state, str(begun.get("state", ""))):
            raise Refused(NOT_TAKEN)
        claims = provider.answer(_back(request), code, str(begun.get("nonce", "")), str(begun.get("verifier", "")))
        with writing(service.engine) as db:
            account = organisation.account_of(db, provider.config, claims)
            token = access.open_session(db, account, now())
            audit.add(db, account.username, "signed in", "account", account.id, {"by": "organisation"})
    except Refused as refused:
        with writing(service.engine) as db:
            attempts.count(db, address_of(request), now())
            audit.add(db, "unknown", "sign-in refused", "account", None, {"by": "organisation"})
        return _refused(request, str(refused))
    # A page rather than a redirect: the browser came from another site and would not send a strict cookie along with one.
    answer = show(request, "signed-in.html", then=local(str(begun.get("then", "/"))))
    set_cookie(request, answer, cookie_name(request), token)
    answer.delete_cookie(BEGUN, path="/")
    return answer


def _provider(request: Request, service: Service) -> organisation.Organisation:
    if not service.settings.organisation.issuer:
        raise HTTPException(404)
    found: organisation.Organisation = request.app.state.organisation
    return found


def _back(request: Request) -> str:
    return str(request.url_for("from_provider"))


def _begun(request: Request) -> dict[str, Any]:
    try:
        found = json.loads(request.cookies.get(BEGUN, "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _check_address(request: Request, service: Service) -> None:
    with reading(service.engine) as db:
        if attempts.too_many(db, address_of(request), now()):
            raise Refused(WAIT)


def _refused(request: Request, why: str) -> Response:
    values: dict[str, Any] = {"then": "/", "kept": {}, "typed": {}, "ended": False, "username": ""}
    return show(request, "sign-in.html", status=401, errors=[{"text": why, "href": "#organisation"}], **values)
