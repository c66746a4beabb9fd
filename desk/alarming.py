"""Mail to the lead about alarms: one when something goes on being wrong, none while it lasts, one when it begins anew."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Session

from desk.notifying import facts_for
from desk.service import Service
from desk.status import raised
from desk.telling import tell
from records.database import writing
from records.tables import Pulse, now

STANDING = "alarms standing"
"""The row that keeps which alarms there were at the last look: written with the mails, so that a restart repeats none."""
SEEN, TOLD = "seen", "told"


def tell_alarms(service: Service) -> int:
    """Write to the lead of each alarm that is there at two looks in a row; how many mails. They say nothing about any family.

    What is over by the second look (a server that was busy, mail that came during a look) is worth no mail.
    """
    if not service.settings.team.alarms:
        return 0
    at = now()
    with writing(service.engine) as db:
        lasting = _lasting(db, service, at)
        return sum(_tell(db, service, address, lasting, at) for address in service.settings.team.lead) if lasting else 0


def _lasting(db: Session, service: Service, at: datetime) -> tuple[str, ...]:
    """The words of the alarms to tell of now; all that are there are kept for the next look."""
    row = db.get(Pulse, STANDING) or Pulse(job=STANDING)
    before = row.detail
    there = list(raised(db, service, at))
    row.detail = {alarm.about: TOLD if alarm.about in before else SEEN for alarm in there}
    db.add(row)
    return tuple(alarm.words for alarm in there if before.get(alarm.about) == SEEN)


def _tell(db: Session, service: Service, address: str, words: tuple[str, ...], at: datetime) -> bool:
    notice = service.notices.write("alarm", facts_for(service, address, [], alarms=words))
    return tell(db, service, notice, address, f"alarm {at.isoformat()}") is not None
