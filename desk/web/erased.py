"""What was erased, when and why: certificates, which hold references, codes, counts and digests and nothing that was said."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from desk.queries import erased
from desk.web.guard import Auditor, Served
from desk.web.show import show
from records.database import reading
from records.tables import Certificate

pages = APIRouter()


@pages.get("/certificates")
def certificates(request: Request, person: Auditor, service: Served, page: int = 1) -> HTMLResponse:
    """All of them, newest first."""
    with reading(service.engine) as db:
        listing = erased.certificates(db, page)
    return show(request, "certificates.html", listing=listing)


@pages.get("/certificates/{number}")
def certificate(request: Request, person: Auditor, service: Served, number: int) -> HTMLResponse:
    """One, to print or to keep."""
    with reading(service.engine) as db:
        found = db.get(Certificate, number)
    if found is None:
        raise HTTPException(404)
    return show(request, "certificate.html", certificate=found)
