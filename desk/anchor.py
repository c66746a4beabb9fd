"""The audit chain's newest entry, kept in a file beside the database, so that cutting off the chain's end is noticed too."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import Session

from desk.service import Service
from records import audit
from records.database import reading

NAME = "audit-head"


def drop_anchor(service: Service) -> None:
    """Write down number and hash of the newest entry. The file is short: copy it somewhere else from time to time."""
    with reading(service.engine) as db:
        seq, digest = audit.head(db)
    path = service.settings.data / NAME
    new = path.with_suffix(".new")
    new.write_text(f"{seq} {digest}\n", "ascii")
    new.chmod(0o600)
    new.replace(path)


def fault(db: Session, data: Path) -> str:
    """What is wrong with the chain, in words that name the entry; empty when it is whole and its anchored end still there."""
    if broken := audit.verify(db):
        return f"entry {broken.seq} {broken.why}"
    anchored = _anchored(data / NAME)
    if anchored and not audit.holds(db, *anchored):
        return f"entry {anchored[0]}, its end once, is gone or was changed"
    return ""


def verify_chain(service: Service) -> tuple[str, bool]:
    """A line on the chain, and whether it is whole; a whole chain's end is anchored anew."""
    with reading(service.engine) as db:
        wrong = fault(db, service.settings.data)
        seq, digest = audit.head(db)
    if wrong:
        return f"The audit chain is broken: {wrong}.", False
    drop_anchor(service)
    return f"The audit chain is whole: {seq} entries, the last {digest[:16]}.", True


def _anchored(path: Path) -> tuple[int, str] | None:
    if not path.is_file():
        return None
    seq, _, digest = path.read_text("ascii").strip().partition(" ")
    return int(seq), digest
