"""The door of every page: who is asking, may they, and did the form come from this desk.

A route says who may use it by the type of its `person` parameter (`Viewer`, `Replier`, ...). Asking for one checks the session
and the right, and for anything but reading the CSRF token too. `app.create_app` refuses a route that asks for none.
"""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable
from typing import Annotated, Any, Literal

from fastapi import Depends, HTTPException, Request
from fastapi.routing import APIRoute
from starlette.datastructures import FormData
from starlette.responses import Response

from desk import access
from desk.access import Person, Right
from desk.service import Service
from desk.web.security import SAFE, is_own, is_surely_own, same
from records import audit
from records.database import reading, writing
from records.tables import now

FORM_BYTES = 2_000_000
"""No form of the desk needs more; files have their own limit."""
FIELDS = 500
LOOPBACK = frozenset({"127.0.0.1", "::1"})
FORWARDED = frozenset({"forwarded", "x-forwarded-for", "x-real-ip", "via"})
"""What proxies add: a request with one of these came from elsewhere, whatever address it has here."""


class SignedOut(Exception):
    """Nobody is signed in, or the session is over. `form` holds what was posted, to be kept for after signing in."""

    def __init__(self, form: FormData | None = None) -> None:
        super().__init__()
        self.form = form


class Owed(Exception):
    """The person has something of their own account to see to first; `page` is where."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.page = page


class OldForm(Exception):
    """The form came from this desk but from an earlier session: the person is asked to send it again."""

    def __init__(self, form: FormData) -> None:
        super().__init__()
        self.form = form


def served(request: Request) -> Service:
    """The service these pages belong to."""
    service: Service = request.app.state.service
    return service


def cookie_name(request: Request) -> str:
    """`__Host-` ties the cookie to this host, and browsers take it over HTTPS only."""
    return "__Host-desk" if request.url.scheme == "https" else "desk"


def address_of(request: Request) -> str:
    """The network address a request came from; behind a proxy, what the proxy says of it (uvicorn's `FORWARDED_ALLOW_IPS`)."""
    return request.client.host if request.client else "unknown"


def set_cookie(
    request: Request, response: Response, name: str, value: str, samesite: Literal["strict", "lax"] = "strict"
) -> None:
    """A cookie no script reads, that ends with the browser, and that by default no other site can have sent."""
    secure = request.url.scheme == "https"
    response.set_cookie(name, value, httponly=True, samesite=samesite, secure=secure, path="/")


async def posted(request: Request) -> AsyncIterator[FormData]:
    """The form that came with the request; empty for requests that only read."""
    if request.method in SAFE:
        yield FormData()
        return
    _check_size(request, request.app.state.file_bytes if _is_upload(request) else FORM_BYTES)
    async with request.form(max_files=20, max_fields=FIELDS, max_part_size=FORM_BYTES) as form:
        yield form


def _is_upload(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/form-data")


def _check_size(request: Request, limit: int) -> None:
    length = request.headers.get("content-length", "")
    if not length.isdigit():
        raise HTTPException(411)
    if int(length) > limit:
        raise HTTPException(413)


Posted = Annotated[FormData, Depends(posted)]
Served = Annotated[Service, Depends(served)]


def visitor(request: Request) -> Person | None:
    """Whoever is signed in, noting that their session is in use."""
    token, service, at = request.cookies.get(cookie_name(request), ""), served(request), now()
    request.state.person = None
    if not token:
        return None
    with reading(service.engine) as db:
        person = access.person(db, token, at)
    if person and access.is_stale(person, at):
        with writing(service.engine) as db:
            access.touch(db, person.session_id, at)
    request.state.person = person
    return person


def anybody(request: Request, form: Posted) -> Person | None:
    """For pages that need no account. Posting still needs the visit's own token (`visit_token`)."""
    person = visitor(request)
    if request.method not in SAFE:
        expected = person.csrf if person else request.cookies.get("visit", "")
        _check_origin(request)
        if not _has_token(form, expected):
            raise HTTPException(403)
    return person


def needs(right: Right | None) -> Callable[..., Person]:
    """A dependency that lets in only people with the right (None: anybody signed in)."""

    def admit(request: Request, form: Posted) -> Person:
        changes = request.method not in SAFE
        if changes:
            _check_origin(request)
        person = visitor(request)
        if person is None:
            raise SignedOut(form if changes else None)
        if right is not None and not person.may(right):
            with writing(served(request).engine) as db:
                audit.add(db, person.username, "refused", "page", None, {"right": str(right)})
            raise HTTPException(403)
        if changes and not _has_token(form, person.csrf):
            raise OldForm(form) if is_surely_own(request.headers) else HTTPException(403)
        if owed := _owed(person, served(request), request.url.path):
            raise Owed(owed)
        return person

    return admit


def _owed(person: Person, service: Service, path: str) -> str:
    """The page of their account that somebody must see to before any other."""
    if path in ("/account", "/sign-out"):
        return ""
    if not person.has_own_password:
        return "/account"
    must = service.settings.desk.second_step == "required" and not person.has_second_step
    return "/account/second-step" if must and path != "/account/second-step" else ""


def _check_origin(request: Request) -> None:
    if not is_own(request.headers):
        raise HTTPException(403)


def _has_token(form: FormData, expected: str) -> bool:
    given = form.get("csrf")
    return isinstance(given, str) and same(given, expected)


def admit_watcher(request: Request) -> None:
    """Lets in a monitor, by the token of the service."""
    if not is_watcher(request, served(request).settings.desk.watch_secret):
        raise HTTPException(404)  # whoever may not ask is not told that there is something to ask


def is_watcher(request: Request, secret: str) -> bool:
    """Whether a monitor asks: on this machine and through no proxy, or with the bearer token of `PIMHS_DESK__WATCH_TOKEN`."""
    here = request.client is not None and request.client.host in LOOPBACK and not FORWARDED & set(request.headers)
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    return here or (scheme.lower() == "bearer" and same(given.strip(), secret))


def visit_token(request: Request) -> str:
    """The token of somebody not signed in: in a cookie and in the form, which another site cannot make agree."""
    return request.cookies.get("visit") or secrets.token_urlsafe(32)


admit_anybody = anybody
admit_member = needs(None)
admit_viewer = needs(Right.VIEW)
admit_replier = needs(Right.REPLY)
admit_reviewer = needs(Right.REVIEW)
admit_decider = needs(Right.DECIDE)
admit_counter = needs(Right.COUNT)
admit_auditor = needs(Right.AUDIT)
admit_head = needs(Right.PEOPLE)
admit_configurer = needs(Right.CONFIGURE)

Anybody = Annotated[Person | None, Depends(admit_anybody)]
Member = Annotated[Person, Depends(admit_member)]
Viewer = Annotated[Person, Depends(admit_viewer)]
Replier = Annotated[Person, Depends(admit_replier)]
Reviewer = Annotated[Person, Depends(admit_reviewer)]
Decider = Annotated[Person, Depends(admit_decider)]
Counter = Annotated[Person, Depends(admit_counter)]
Auditor = Annotated[Person, Depends(admit_auditor)]
Head = Annotated[Person, Depends(admit_head)]
Configurer = Annotated[Person, Depends(admit_configurer)]
Watcher = Annotated[None, Depends(admit_watcher)]

RULES: frozenset[Any] = frozenset(
    {
        admit_anybody,
        admit_member,
        admit_viewer,
        admit_replier,
        admit_reviewer,
        admit_decider,
        admit_counter,
        admit_auditor,
        admit_head,
        admit_configurer,
        admit_watcher,
    }
)


def has_rule(route: APIRoute) -> bool:
    """Whether the route asks for one of the persons above."""
    return any(dependency.call in RULES for dependency in route.dependant.dependencies)
