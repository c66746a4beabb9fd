"""The lists of referrals: what is waiting, what a filter leaves, what a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session

from desk.access import Right
from desk.queries import lookup, referrals
from desk.queries.listing import Listing
from desk.queries.referrals import Filters, Row
from desk.service import Service
from desk.web.done import said
from desk.web.due import Due, due_days
from desk.web.guard import Member, Posted, Served, Viewer
from desk.web.paging import page_links
from desk.web.show import go, show, text_of, whole
from desk.web.words import LOCALITIES, MISSING, REFERRAL_STATES
from records import audit
from records.database import reading, writing
from records.moves import ReferralState

pages = APIRouter()

HOMES = ((Right.REPLY, "/referrals"), (Right.DECIDE, "/summaries"), (Right.COUNT, "/counts"))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the list with its due day told."""

    row: Row
    due: Due | None


@pages.get("/")
def home(person: Member) -> Response:
    """The page a role starts the day with."""
    return go(next((path for right, path in HOMES if person.may(right)), "/account"))


@pages.get("/referrals")
def waiting(
    request: Request,
    person: Viewer,
    service: Served,
    state: str = ReferralState.TO_CHECK,
    locality: str = "",
    missing: str = "",
    read_first: bool = False,
    page: int = 1,
) -> HTMLResponse:
    """Referrals by state, locality and missing part, in the order they were received."""
    filters = Filters(
        state=state if state in REFERRAL_STATES else "",
        locality=locality if locality in LOCALITIES else "",
        missing=missing if missing in MISSING else "",
        read_first=read_first,
    )
    with reading(service.engine) as db:
        listing = referrals.referrals(db, filters, page)
        lines = lines_of(db, service, listing)
        urgent = referrals.read_first(db)
        done = said(request, db)
        alarms = request.app.state.standing.of(db, person)
    return show(
        request,
        "referrals.html",
        query="",
        alarms=alarms,
        filters=filters,
        is_filtered=filters != Filters(),
        choices=choices(),
        listing=listing,
        lines=lines,
        links=page_links(listing, address(filters)),
        heading=heading(filters),
        urgent=urgent,
        done=done,
    )


def heading(filters: Filters) -> str:
    """What the list holds, in a few words."""
    if not filters.state:
        return "All referrals"
    if filters.state in referrals.WAITING:
        return "Referrals to check"
    return f"Referrals: {REFERRAL_STATES[filters.state].text.lower()}"


def address(filters: Filters) -> str:
    """The list's own address, to be followed by a page number."""
    read_first = "1" if filters.read_first else ""
    query = {"state": filters.state or "all", "locality": filters.locality, "missing": filters.missing, "read_first": read_first}
    return "/referrals?" + urlencode({key: value for key, value in query.items() if value} | {"page": ""})


def choices() -> dict[str, list[dict[str, str]]]:
    """Items of the filters."""
    states = {"all": "All", **{key: label.text for key, label in REFERRAL_STATES.items()}}
    return {
        "states": items(states),
        "localities": items({"": "All", **LOCALITIES}),
        "missing": items({"": "Any or none", **MISSING}),
    }


def items(options: dict[str, str]) -> list[dict[str, str]]:
    """Options as the select and radio components take them."""
    return [{"value": value, "text": text} for value, text in options.items()]


@pages.post("/search")
def search(request: Request, person: Viewer, form: Posted, service: Served) -> Response:
    """Find a referral by name, NHS number, reference or email address. What was looked for stays out of the address."""
    text = text_of(form, "q", 200)
    looked = lookup.search_for(text, service.settings.service.reference_prefix)
    if looked is None:
        error = {"text": "Enter a name, NHS number, reference or email address to search for", "href": "#search"}
        return show(request, "search.html", errors=[error], query=text, listing=None, lines=[], looked=None)
    with writing(service.engine) as db:
        listing = lookup.search_referrals(db, looked, whole(form, "page") or 1)
        lines = lines_of(db, service, listing)
        audit.add(db, person.username, "searched", "referral", None, {"by": looked.kind, "found": listing.total})
    if looked.kind == "reference" and listing.total == 1:
        return go(f"/referrals/{listing.rows[0].reference}")
    values: dict[str, Any] = {"query": text, "listing": listing, "lines": lines, "looked": looked}
    return show(request, "search.html", **values)


def lines_of(db: Session, service: Service, listing: Listing) -> list[Line]:
    """The rows with their due days; a day is due only while nobody has answered."""
    due = due_days(db, service, listing.rows)
    return [Line(row, due.get(row.id)) for row in listing.rows]
