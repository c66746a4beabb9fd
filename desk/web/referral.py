"""One referral: what the form says beside its pages, what is missing, what was found, and what people did about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session

from desk import actions
from desk.queries import referrals
from desk.readiness import Promise, promise
from desk.service import Service
from desk.web.answers import blocks
from desk.web.done import said
from desk.web.due import Due, due_of
from desk.web.guard import Posted, Replier, Reviewer, Served, Viewer
from desk.web.history import events
from desk.web.originals import document_of
from desk.web.show import go, show, text_of
from desk.web.views import NOTHING, View, marks
from notify.summary import KINDS
from parsing.referral import Referral as Reading
from records import store
from records.database import reading
from records.tables import Draft, Message, Referral, Review
from triage.finding import Finding, Triage

pages = APIRouter()

VERDICTS = {"confirmed": "Confirm: it applies", "dismissed": "Dismiss: it does not apply"}


@dataclass(frozen=True, slots=True)
class Case:
    """A referral with what belongs to it, as every page about it needs it."""

    row: Referral
    reading: Reading
    triage: Triage
    draft: Draft | None
    message: Message | None
    reviews: dict[str, Review]
    urgent: frozenset[str]
    """Codes of findings to read first."""
    promise: Promise | None = None
    """By when it is to be answered, or was."""

    @property
    def due(self) -> Due | None:
        """How near that day is; nothing when nobody waits for an answer."""
        return due_of(self.row, self.promise)

    def found(self, kind: str) -> tuple[Finding, ...]:
        """Findings of a kind, the likely ones first."""
        of_kind = [finding for finding in self.triage.findings if finding.kind == kind]
        return tuple(sorted(of_kind, key=lambda finding: finding.strength != "likely"))

    @property
    def groups(self) -> list[tuple[str, tuple[Finding, ...]]]:
        """Kinds that have findings, with their headings."""
        return [(title, self.found(kind)) for kind, title in KINDS.items() if self.found(kind)]

    @property
    def read_first(self) -> tuple[Finding, ...]:
        """Safeguarding findings nobody has reviewed."""
        return tuple(f for f in self.triage.findings if f.code in self.urgent and f.code not in self.reviews)


def case_of(db: Session, service: Service, reference: str) -> Case:
    """The referral of a reference. Raises 404 when there is none."""
    row = referrals.referral(db, reference)
    if row is None or row.id is None:
        raise HTTPException(404)
    return Case(
        row,
        store.unpack(Reading, row.reading),
        store.unpack(Triage, row.triage),
        referrals.current_draft(db, row.id),
        db.get(Message, row.message_id),
        referrals.reviews_of(db, row.id),
        frozenset(code for code, spec in service.settings.criteria.codes.items() if spec.read_first),
        promise(db, service, row),
    )


@pages.get("/referrals/{reference}")
def referral(request: Request, person: Viewer, service: Served, reference: str) -> HTMLResponse:
    """The form's answers beside its pages, and what triage says of them."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
        assert case.row.id is not None
        parts = list(blocks(request.app.state.words.questions, case.reading, referrals.corrections_of(db, case.row.id)))
        compared = referrals.comparisons_of(db, case.row.id)
        duplicates = [other for other in referrals.duplicates_of(db, case.row) if other.id not in compared]
        stands = db.get(Referral, case.row.duplicate_of) if case.row.duplicate_of else None
        done = said(request, db)
    actions.viewed(service, person.username, "referral", case.row.id)
    values: dict[str, Any] = {"case": case, "blocks": parts, "duplicates": duplicates, "done": done, "tab": "form"}
    return show(request, "referral.html", stands=stands, **values)


@pages.get("/referrals/{reference}/pages")
def form_pages(request: Request, person: Viewer, service: Served, reference: str) -> HTMLResponse:
    """The pages of the form as pictures, the place of each answer marked; a part of the page above, or a page of its own."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
        parts = list(blocks(request.app.state.words.questions, case.reading, ()))
    view = view_of(request, service, case.row)
    answers = [answer for block in parts for answer in block.answers]
    sheets = [(number, picture, marks(answers, view, number)) for number, picture in enumerate(view.pages, 1)]
    template = "pages-part.html" if "hx-request" in request.headers else "pages.html"
    return show(request, template, case=case, sheets=sheets, tab="form")


@pages.get("/referrals/{reference}/pages/{number}.png")
def form_page(request: Request, person: Viewer, service: Served, reference: str, number: int) -> Response:
    """One page as a picture."""
    with reading(service.engine) as db:
        row = referrals.referral(db, reference)
    if row is None:
        raise HTTPException(404)
    pictures = view_of(request, service, row).pages
    if not 1 <= number <= len(pictures):
        raise HTTPException(404)
    return Response(pictures[number - 1].png, media_type="image/png")


def view_of(request: Request, service: Service, row: Referral) -> View:
    """The document a referral was read from as it looks; nothing when it was typed in the mail."""
    document = document_of(service, row.message_id, row.attachment)
    if document is None:
        return NOTHING
    view: View = request.app.state.pictures.of(document.name, document.data)
    return view


@pages.get("/referrals/{reference}/findings/{code}")
def finding_page(request: Request, person: Reviewer, service: Served, reference: str, code: str) -> HTMLResponse:
    """One finding, to confirm or dismiss."""
    return _finding(request, service, reference, code)


@pages.post("/referrals/{reference}/findings/{code}")
def review(request: Request, person: Reviewer, service: Served, form: Posted, reference: str, code: str) -> Response:
    """Confirm or dismiss a finding, with the reason."""
    verdict, reason = text_of(form, "verdict", 20), text_of(form, "reason", 2000)
    errors = []
    if verdict not in VERDICTS:
        errors.append({"text": "Select whether it applies", "href": "#verdict"})
    if not reason:
        errors.append({"text": "Enter the reason", "href": "#reason"})
    if errors:
        return _finding(request, service, reference, code, verdict, reason, errors)
    with reading(service.engine) as db:
        row = case_of(db, service, reference).row
    assert row.id is not None
    actions.review(service, person.username, row.id, code, verdict, reason)
    return go(f"/referrals/{reference}", done="reviewed")


def _finding(
    request: Request,
    service: Service,
    reference: str,
    code: str,
    verdict: str = "",
    reason: str = "",
    errors: Sequence[dict[str, str]] = (),
) -> HTMLResponse:
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    found = next((finding for finding in case.triage.findings if finding.code == code), None)
    if found is None:
        raise HTTPException(404)
    values: dict[str, Any] = {"case": case, "finding": found, "verdict": verdict, "reason": reason, "verdicts": VERDICTS}
    return show(request, "finding.html", status=422 if errors else 200, errors=errors, tab="form", **values)


@pages.get("/referrals/{reference}/set-aside")
def set_aside_page(request: Request, person: Replier, service: Served, reference: str) -> HTMLResponse:
    """The form to set a referral aside."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    return show(request, "set-aside.html", case=case, why="", tab="form")


@pages.post("/referrals/{reference}/set-aside")
def set_aside(request: Request, person: Replier, service: Served, form: Posted, reference: str) -> Response:
    """Take a referral off the list, with the reason; it can be put back."""
    why = text_of(form, "why", 2000)
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    if not why:
        errors = [{"text": "Enter the reason", "href": "#why"}]
        return show(request, "set-aside.html", status=422, case=case, why=why, tab="form", errors=errors)
    assert case.row.id is not None
    actions.set_aside_referral(service, person.username, case.row.id, why)
    return go("/referrals", done="set-aside", referral=case.row.reference)


@pages.post("/referrals/{reference}/reopen")
def reopen(person: Replier, service: Served, reference: str) -> Response:
    """Put a referral that was set aside back on the list."""
    with reading(service.engine) as db:
        row = case_of(db, service, reference).row
    assert row.id is not None
    actions.reopen_referral(service, person.username, row.id)
    return go(f"/referrals/{reference}", done="reopened")


@pages.get("/referrals/{reference}/history")
def history(request: Request, person: Viewer, service: Served, reference: str) -> HTMLResponse:
    """Everything that happened to a referral, what was changed, and the mail that belongs to it."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
        assert case.row.id is not None
        drafts, messages = referrals.drafts_of(db, case.row.id), referrals.messages_of(db, case.row)
        happened = events(referrals.timeline(db, case.row, drafts, messages), request.app.state.words)
        corrections, earlier = referrals.corrections_of(db, case.row.id), referrals.earlier_of(db, case.row.id)
        duplicates, told = referrals.duplicates_of(db, case.row), referrals.told_of(db, case.row.id)
    actions.viewed(service, person.username, "referral", case.row.id)
    values: dict[str, Any] = {
        "told": told,
        "happened": happened,
        "corrections": corrections,
        "drafts": drafts,
        "messages": messages,
        "duplicates": duplicates,
    }
    return show(request, "history.html", case=case, tab="history", earlier=earlier, **values)
