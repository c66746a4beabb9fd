"""A lock on sending, for a restored service or an emergency: drafts can be approved, and wait until a lead takes it off."""

from __future__ import annotations

from sqlmodel import Session

from desk.working_days import LONDON
from records import audit
from records.tables import SendingLock, now

ID = 1
HOW = "A lead takes the lock off on the page Health; at the command line it is `pimhs sending unlock`."


def why_locked(db: Session) -> str:
    """Why nothing is sent, for people; empty while mail is sent."""
    found = db.get(SendingLock, ID)
    if found is None:
        return ""
    return f"Sending is locked since {found.since.astimezone(LONDON):%-d %B %Y, %H:%M}: {found.why}"


def lock(db: Session, who: str, why: str) -> None:
    """Send nothing any more, within a transaction. `why` is for people and holds no personal data."""
    db.merge(SendingLock(id=ID, since=now(), why=why))
    audit.add(db, who, "locked sending", "service")


def unlock(db: Session, who: str, lead: str = "") -> bool:
    """Send again what is approved, within a transaction; whether it was locked. `lead` is who said so at a command line."""
    found = db.get(SendingLock, ID)
    if found is None:
        return False
    db.delete(found)
    audit.add(db, who, "unlocked sending", "service", None, {"lead": lead} if lead else {})
    return True
