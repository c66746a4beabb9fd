"""When an answer is due, and whether it is late, as pages say it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from desk.readiness import Promise, answer_by
from desk.service import Service
from desk.web.words import short_day
from desk.working_days import day_of
from records.moves import ReferralState
from records.tables import now


@dataclass(frozen=True, slots=True)
class Due:
    """The day something is due and how near it is: `late`, `today` or `later`."""

    on: date
    how: str

    @property
    def text(self) -> str:
        """For lists: `Overdue`, `Due today`, `Due 14 Mar 2025`."""
        return {"late": "Overdue", "today": "Due today"}.get(self.how, f"Due {short_day(self.on)}")


def due_days(db: Session, service: Service, rows: Iterable[Any]) -> dict[int, Due]:
    """When each of these referrals that waits for an answer is due, by its id: the rule of the jobs (`readiness.answer_by`)."""
    waiting = {row.id: row.received_on for row in rows if row.state == ReferralState.TO_CHECK}
    return {one: due_on(last, today()) for one, last in answer_by(db, service, waiting).items()}


def due_of(row: Any, promised: Promise | None) -> Due | None:
    """How near the day is of one referral; nothing when it waits for no answer."""
    return due_on(promised.by, today()) if promised and row.state == ReferralState.TO_CHECK else None


def due_on(last: date, day: date) -> Due:
    """How near the last day is on a day."""
    return Due(last, "late" if last < day else "today" if last == day else "later")


def today() -> date:
    """The day in London."""
    return day_of(now())
