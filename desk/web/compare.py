"""Two referrals side by side, for when one family may have been referred twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse

from desk import actions
from desk.queries import referrals
from desk.web.answers import shown
from desk.web.guard import Served, Viewer
from desk.web.referral import case_of
from desk.web.show import show
from desk.web.words import Question
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
    """Every answer either form gives, with those that differ marked."""
    with reading(service.engine) as db:
        left, right = case_of(db, service, reference), case_of(db, service, other)
    for case in (left, right):
        actions.viewed(service, person.username, "referral", case.row.id)
    pairs = pairs_of(request.app.state.words.questions, left.reading, right.reading)
    return show(request, "compare.html", left=left, right=right, pairs=pairs)


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
    return shown(question.kind, found.value) if found else ""
