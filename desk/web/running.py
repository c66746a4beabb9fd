"""How the desk runs: its jobs, its alarms, its chain of records; and the search of those records."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from desk import scanning
from desk.access import Right
from desk.queries import mail, staff
from desk.schedule import next_runs
from desk.sending_lock import unlock
from desk.status import alarms
from desk.web.guard import Auditor, Configurer, Counter, Served
from desk.web.history import in_words
from desk.web.mail import in_ledger
from desk.web.show import go, show
from desk.web.words import LONDON
from records import audit
from records.database import reading, writing
from records.tables import now

pages = APIRouter()


@pages.get("/health")
def health(request: Request, person: Counter, service: Served) -> HTMLResponse:
    """When each job last ran, what is wrong, and that nothing is lost."""
    with reading(service.engine) as db:
        by_state = mail.message_counts(db)
        ledger = in_ledger(by_state, mail.pulse(db, "poll"))
        outbox = mail.draft_counts(db)
        wrong = list(alarms(db, service, now()))
        scan = scanning.state(db, service)
    jobs = next_runs(service)
    values: dict[str, Any] = {"jobs": jobs, "by_state": by_state, "ledger": ledger, "outbox": outbox, "alarms": wrong}
    values["scanning"] = scan
    values["may_unlock"] = person.may(Right.CONFIGURE)
    return show(request, "health.html", **values)


@pages.post("/sending/unlock")
def unlock_sending(person: Configurer, service: Served) -> Response:
    """A lead says that approved replies may go again."""
    with writing(service.engine) as db:
        unlock(db, person.username)
    return go("/health")


@pages.get("/audit")
def search(
    request: Request,
    person: Auditor,
    service: Served,
    who: str = "",
    subject: str = "",
    number: str = "",
    since: str = "",
    until: str = "",
    page: int = 1,
) -> HTMLResponse:
    """Who did what, newest first, by person, subject and day; rows hold codes and ids, so the address may name them."""
    found = staff.AuditFilters(
        who, subject, int(number) if number.isascii() and number.isdigit() else None, _day(since), _day(until, 1)
    )
    with reading(service.engine) as db:
        listing, accounts = staff.audit(db, found, page), staff.accounts(db)
    values: dict[str, Any] = {"who": who, "subject": subject, "number": number, "since": since, "until": until}
    address = "/audit?" + urlencode({key: value for key, value in values.items() if value} | {"page": ""})
    return show(request, "audit.html", listing=listing, accounts=accounts, told=in_words, filters=values, address=address)


@pages.post("/audit/verify")
def verify(request: Request, person: Auditor, service: Served) -> HTMLResponse:
    """Whether every entry of the audit is as it was written."""
    with reading(service.engine) as db:
        broken = audit.verify(db)
        count, _ = audit.head(db)
    return show(request, "audit-chain.html", broken=broken, count=count)


def _day(text: str, later: int = 0) -> datetime | None:
    """Midnight in London at the start of an ISO day, or so many days later; nothing for any other text."""
    try:
        return datetime.fromisoformat(text[:10]).replace(tzinfo=LONDON) + timedelta(days=later)
    except ValueError:
        return None
