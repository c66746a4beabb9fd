"""The audit chain's newest entry, kept in a file beside the database, so that cutting off the chain's end is noticed too."""

from __future__ import annotations

from pathlib import Path

from desk.service import Service
from records import audit
from records.database import reading

NAME = "audit-head"


def drop_anchor(service: Service) -> None:
    """Write down number and hash of the newest entry. The file is short: copy it somewhere else from time to time."""
    with reading(service.engine) as db:
        seq, digest = audit.head(db)
    path = _path(service)
    new = path.with_suffix(".new")
    new.write_text(f"{seq} {digest}\n", "ascii")
    new.chmod(0o600)
    new.replace(path)


def verify_chain(service: Service) -> tuple[str, bool]:
    """A line on the chain, and whether it is whole: nothing changed, nothing gone, and the end that was anchored still there."""
    with reading(service.engine) as db:
        broken = audit.verify(db)
        if broken:
            return f"The audit chain is broken: entry {broken.seq} {broken.why}.", False
        anchored = _anchored(_path(service))
        if anchored and not audit.holds(db, *anchored):
            return f"The audit chain is broken: entry {anchored[0]}, its end once, is gone or was changed.", False
        seq, digest = audit.head(db)
    drop_anchor(service)
    return f"The audit chain is whole: {seq} entries, the last {digest[:16]}.", True


def _path(service: Service) -> Path:
    return service.settings.data / NAME


def _anchored(path: Path) -> tuple[int, str] | None:
    if not path.is_file():
        return None
    seq, _, digest = path.read_text("ascii").strip().partition(" ")
    return int(seq), digest
