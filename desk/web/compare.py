"""Two referrals side by side, for when one family may have been referred twice."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from desk import actions
from desk.web.answers import shown
from desk.web.guard import Served, Viewer
from desk.web.referral import Case, case_of
from desk.web.show import show
from desk.web.words import Question
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
        left, right = case_of(db, reference), case_of(db, other)
    for case in (left, right):
        actions.viewed(service, person.username, "referral", case.row.id)
    pairs = [pair for question in request.app.state.words.questions if (pair := _pair(question, left, right))]
    return show(request, "compare.html", left=left, right=right, pairs=pairs, case=left)


def _pair(question: Question, left: Case, right: Case) -> Pair | None:
    both = [_shown(question, case) for case in (left, right)]
    return Pair(question.title, *both) if any(both) else None


def _shown(question: Question, case: Case) -> str:
    found = case.reading.fields.get(question.key)
    return shown(question.kind, found.value) if found else ""
