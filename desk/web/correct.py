"""Answers put right by hand; and, with them, the label of the form that the desk did not know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from desk import actions
from desk.actions import Problem
from desk.service import Service
from desk.web.answers import Answer, blocks
from desk.web.guard import Posted, Replier, Served
from desk.web.referral import Case, case_of
from desk.web.show import go, show, text_of
from desk.web.words import Question
from parsing.referral import Unmatched
from records.database import reading

pages = APIRouter()


@pages.get("/referrals/{reference}/answers/{key}")
def correct_page(request: Request, person: Replier, service: Served, reference: str, key: str) -> HTMLResponse:
    """The form to correct one answer."""
    return _correct(request, service, reference, key)


@pages.post("/referrals/{reference}/answers/{key}")
def correct(request: Request, person: Replier, service: Served, form: Posted, reference: str, key: str) -> Response:
    """Replace an answer; the old one is kept, and the rules run again. A label is proposed to the lead."""
    text, label = text_of(form, "text"), text_of(form, "label", 500)
    try:
        taught = _store(service, person.username, reference, key, text, label)
    except Problem as problem:
        return _correct(request, service, reference, key, text=text, label=label, problem=str(problem))
    return go(f"/referrals/{reference}", done="taught" if taught else "corrected", field=key)


def _store(service: Service, who: str, reference: str, key: str, text: str, label: str) -> bool:
    """Keep the answer, and the label when one is given; whether one was. A label that cannot be is refused first."""
    with reading(service.engine) as db:
        row = case_of(db, service, reference).row
    assert row.id is not None
    if label:
        actions.propose_label(service, who, row.id, key, label)
    actions.correct(service, who, row.id, key, text)
    return bool(label)


def _correct(
    request: Request, service: Service, reference: str, key: str, *, text: str | None = None, label: str = "", problem: str = ""
) -> HTMLResponse:
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    question = next((q for q in request.app.state.words.questions if q.key == key), None)
    if question is None:
        raise HTTPException(404)
    errors = [{"text": problem, "href": "#label" if "label" in problem else "#text"}] if problem else []
    values: dict[str, Any] = {"question": question, "answer": _answer_of(question, case), "labels": _labels(case)}
    return show(
        request, "correct.html", status=422 if problem else 200, case=case, text=text, label=label, errors=errors, **values
    )


def _answer_of(question: Question, case: Case) -> Answer | None:
    found = next(iter(blocks([question], case.reading, ())), None)
    return found.answers[0] if found and found.answers else None


def _labels(case: Case) -> Sequence[str]:
    """Labels of the form that belong to no known field."""
    return list(dict.fromkeys(item.label for item in case.reading.unmatched if item.label))


@pages.get("/referrals/{reference}/other/{number}")
def other_page(request: Request, person: Replier, service: Served, reference: str, number: int) -> HTMLResponse:
    """The form to say which question a text answers that belongs to none."""
    return _other(request, service, reference, number)


@pages.post("/referrals/{reference}/other/{number}")
def other(request: Request, person: Replier, service: Served, form: Posted, reference: str, number: int) -> Response:
    """Use the text as the answer to a question; its label is proposed to the lead."""
    key, text = text_of(form, "key", 60), text_of(form, "text")
    label = text_of(form, "label", 500) if "teach" in form else ""
    if key not in service.form.fields:
        problem = {"text": "Select which question it answers", "href": "#key"}
        return _other(request, service, reference, number, errors=[problem], text=text, key="")
    try:
        taught = _store(service, person.username, reference, key, text, label)
    except Problem as refused:
        problem = {"text": str(refused), "href": "#teach" if "label" in str(refused) else "#text"}
        return _other(request, service, reference, number, errors=[problem], text=text, key=key)
    return go(f"/referrals/{reference}", done="taught" if taught else "corrected", field=key)


def _other(
    request: Request, service: Service, reference: str, number: int, errors: Sequence[dict[str, str]] = (), **typed: str
) -> HTMLResponse:
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
    if not 1 <= number <= len(case.reading.unmatched):
        raise HTTPException(404)
    item: Unmatched = case.reading.unmatched[number - 1]
    values: dict[str, Any] = {"item": item, "number": number, "text": item.text, "key": "", **typed}
    return show(request, "other.html", status=422 if errors else 200, case=case, errors=errors, **values)
