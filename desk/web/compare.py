"""Two referrals side by side, for when one family may have been referred twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from desk import actions
from desk.queries import referrals
from desk.service import Service
from desk.web.guard import Posted, Replier, Served, Viewer
from desk.web.referral import case_of
from desk.web.show import go, show, text_of
from desk.web.words import Question
from notify.shown import shown
from parsing.referral import Referral as Reading
from records import store
from records.database import reading

pages = APIRouter()


@dataclass(frozen=True, slots=True)
class Pair:
    """One question and both answers."""

    title: str
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Whether the answers say different things."""
        return "".join(self.left.split()).casefold() != "".join(self.right.split()).casefold()


@pages.get("/referrals/{reference}/compare/{other}")
def compare(request: Request, person: Viewer, service: Served, reference: str, other: str) -> HTMLResponse:
    """Every answer either form gives, with those that differ marked, and which of the two stands."""
    return _compare(request, service, reference, other)


def _compare(request: Request, service: Service, reference: str, other: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    with reading(service.engine) as db:
        left, right = case_of(db, service, reference), case_of(db, service, other)
        assert left.row.id is not None
        assert right.row.id is not None
        said = referrals.comparisons_of(db, left.row.id).get(right.row.id)
    for case in (left, right):
        actions.viewed(service, request.state.person.username, "referral", case.row.id)
    pairs = pairs_of(request.app.state.words.questions, left.reading, right.reading)
    shown = {"said": said, "verdict": "", "reason": "", "mine": said is not None and said.referral_id == left.row.id, **values}
    return show(request, "compare.html", status=status, left=left, right=right, pairs=pairs, **shown)


@pages.post("/referrals/{reference}/compare/{other}")
def settle(request: Request, person: Replier, service: Served, form: Posted, reference: str, other: str) -> Response:
    """Say which of the two stands, or that both do."""
    verdict, reason = text_of(form, "verdict", 20), text_of(form, "reason", 2000)
    with reading(service.engine) as db:
        left, right = case_of(db, service, reference).row, case_of(db, service, other).row
    assert left.id is not None
    assert right.id is not None
    try:
        actions.settle_duplicate(service, person.username, left.id, right.id, verdict, reason)
    except actions.Problem as problem:
        errors = [{"text": str(problem), "href": "#verdict"}]
        return _compare(request, service, reference, other, status=422, errors=errors, verdict=verdict, reason=reason)
    stays = right if verdict == "replace" else left
    return go(f"/referrals/{stays.reference}", done="both" if verdict == "both" else "compared")


@pages.get("/referrals/{reference}/earlier/{number}")
def compare_earlier(request: Request, person: Viewer, service: Served, reference: str, number: int) -> HTMLResponse:
    """What the referral said before, beside what it says now."""
    with reading(service.engine) as db:
        case = case_of(db, service, reference)
        assert case.row.id is not None
        before = referrals.earlier(db, case.row.id, number)
    if before is None:
        raise HTTPException(404)
    actions.viewed(service, person.username, "referral", case.row.id)
    pairs = pairs_of(request.app.state.words.questions, store.unpack(Reading, before.reading), case.reading)
    return show(request, "earlier.html", case=case, before=before, pairs=pairs, tab="history")


def pairs_of(questions: Sequence[Question], left: Reading, right: Reading) -> list[Pair]:
    """Every question that either reading answers."""
    both = (Pair(question.title, _shown(question, left), _shown(question, right)) for question in questions)
    return [pair for pair in both if pair.left or pair.right]


def _shown(question: Question, said: Reading) -> str:
    found = said.fields.get(question.key)
    return shown(found, question.kind) if found else ""
