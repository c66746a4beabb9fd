"""For clinicians: one page a referral in the order the guide asks for, to print, copy or take away; and the decision."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response

from desk import actions, report
from desk.queries import referrals
from desk.service import Service
from desk.web.done import said
from desk.web.guard import Decider, Posted, Served, Viewer
from desk.web.originals import disposition
from desk.web.referral import Case, case_of
from desk.web.show import go, show, text_of
from desk.web.waiting import lines_of
from desk.web.words import LOCALITIES, ROUTES, Words, day
from notify.summary import Summary, as_text, summary_of
from notify.summary_word import as_word
from records.database import reading

pages = APIRouter()

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pages.get("/summaries")
def summaries(request: Request, person: Decider, service: Served, locality: str = "", page: int = 1) -> HTMLResponse:
    """Referrals without a decision, by locality, the longest waiting first."""
    locality = locality if locality in LOCALITIES else ""
    with reading(service.engine) as db:
        listing, by_locality = referrals.undecided(db, locality, page)
        lines, done = lines_of(db, service, listing), said(request, db)
    values: dict[str, Any] = {
        "listing": listing,
        "lines": lines,
        "locality": locality,
        "by_locality": by_locality,
    }
    return show(request, "summaries.html", done=done, **values)


@pages.get("/referrals/{reference}/summary")
def summary(request: Request, person: Viewer, service: Served, reference: str) -> HTMLResponse:
    """The page a clinician reads, and the decision under it."""
    return _summary(request, service, reference)


def _summary(request: Request, service: Service, reference: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    case = _viewed(request, service, reference)
    with reading(service.engine) as db:
        assert case.row.id is not None
        decisions, done = referrals.decisions_of(db, case.row.id), said(request, db)
    told = told_of(service, request.app.state.words, case)
    shown = {
        "case": case,
        "told": told,
        "text": as_text(told, service.settings.templates),
        "decisions": decisions,
        "done": done,
        "route": "",
        "notes": "",
    }
    return show(request, "summary.html", status=status, tab="summary", **{**shown, **values})


def _viewed(request: Request, service: Service, reference: str) -> Case:
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    actions.viewed(service, request.state.person.username, "referral", case.row.id)
    return case


def told_of(service: Service, words: Words, case: Case) -> Summary:
    """The summary of a referral. Findings a person dismissed are left out."""
    row, dismissed = case.row, {code for code, review in case.reviews.items() if review.verdict == "dismissed"}
    received, form = day(row.received_at), service.form
    return summary_of(
        row.reference, received, case.reading, case.triage, form, words.findings, LOCALITIES, case.urgent, dismissed
    )


@pages.get("/referrals/{reference}/summary.txt")
def summary_text(request: Request, person: Viewer, service: Served, reference: str) -> PlainTextResponse:
    """The summary to paste into the patient record."""
    told = told_of(service, request.app.state.words, _viewed(request, service, reference))
    return PlainTextResponse(as_text(told, service.settings.templates))


@pages.get("/referrals/{reference}/summary.docx")
def summary_word(request: Request, person: Viewer, service: Served, reference: str) -> Response:
    """The summary as a Word document."""
    told = told_of(service, request.app.state.words, _viewed(request, service, reference))
    headers = {"Content-Disposition": disposition(f"{told.reference}.docx")}
    return Response(as_word(told, request.app.state.desk.service), media_type=WORD, headers=headers)


@pages.get("/referrals/{reference}/summary.json")
def summary_json(request: Request, person: Viewer, service: Served, reference: str) -> JSONResponse:
    """The reading and its triage as the command line prints them, under the reference instead of the file's name."""
    case = _viewed(request, service, reference)
    headers = {"Content-Disposition": disposition(f"{case.row.reference}.json")}
    return JSONResponse(report.triage_of(case.row.reference, case.reading, case.triage), headers=headers)


@pages.post("/referrals/{reference}/decide")
def decide(request: Request, person: Decider, service: Served, form: Posted, reference: str) -> Response:
    """Record the route; the desk writes the draft that goes with it."""
    route, notes = text_of(form, "route", 40), text_of(form, "notes", 20_000)
    if route not in ROUTES:
        errors = [{"text": "Select a route", "href": "#route"}]
        return _summary(request, service, reference, status=422, errors=errors, notes=notes)
    with reading(service.engine) as db:
        row = case_of(db, service, reference).row
    assert row.id is not None
    try:
        actions.decide(service, person.username, row.id, route, notes)
    except actions.Problem as problem:
        errors = [{"text": str(problem), "href": "#notes"}]
        return _summary(request, service, reference, status=422, errors=errors, route=route, notes=notes)
    return go(f"/referrals/{reference}/summary", done="decided")
