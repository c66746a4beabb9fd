"""The alarms on top of the lists that an administrator begins the day with."""

from __future__ import annotations

from time import monotonic

from sqlmodel import Session

from desk.access import Person, Right
from desk.service import Service
from desk.status import raised
from records.tables import now

FRESH = 20.0
"""Seconds for which one look serves everybody: it asks the database a dozen questions."""
ON_EVERY_PAGE = "sending locked"
"""An alarm that every page says by itself."""


class Standing:
    """What is wrong with the desk now, as far as its pages say so."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._looked: tuple[float, tuple[str, ...]] | None = None

    def of(self, db: Session, person: Person) -> tuple[str, ...]:
        """The words of every alarm for somebody who answers referrals or looks after the desk; nothing for anybody else."""
        if not (person.may(Right.REPLY) or person.may(Right.COUNT)):
            return ()
        if self._looked is None or monotonic() - self._looked[0] > FRESH:
            found = raised(db, self._service, now())
            self._looked = monotonic(), tuple(one.words for one in found if one.about != ON_EVERY_PAGE)
        return self._looked[1]
