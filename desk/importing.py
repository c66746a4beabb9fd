"""Mail of a folder taken in through the same door as the inbox. Run again, it goes on where it stopped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import col, func, select

from desk import pipeline, scanning
from desk.intake import known_in, take_in
from desk.service import Service
from ingest.clamd import ScannerError
from ingest.folder import FolderMailbox
from ingest.mailbox import Known, Stored
from records.database import reading
from records.moves import MessageState
from records.tables import Message

ACCOUNT, FOLDER = "import", "files"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    found: int
    new: int
    read: int
    waiting: int
    """Messages that need attention now."""
    skipped: tuple[str, ...]
    problem: str
    """What keeps stored mail from being read, for a person."""


def import_folder(service: Service, folder: Path) -> Imported:
    """Store every mail below a folder, then read them. Raises `ingest.mailbox.MailboxError` when it is not there."""
    from rich.progress import Progress

    source = FolderMailbox(folder, settled=0)
    found = source.count()
    with Progress(transient=True) as bar:
        storing = bar.add_task("storing", total=found)
        new = []
        for ids in take_in(service.engine, _mails(source, known_in(service.engine, ACCOUNT, FOLDER))):
            new += ids
            bar.advance(storing, len(ids))
        done = 0
        with suppress(ScannerError):  # the rest waits: reading them all finds out why
            for message_id in bar.track(new, description="reading"):
                done += _read(service, message_id)
    done += pipeline.read_all(service)
    with reading(service.engine) as db:
        problem = " ".join(scanning.trouble(db, service))
    return Imported(found, len(new), done, _waiting(service), tuple(source.skipped), problem)


def _mails(source: FolderMailbox, known: Known) -> Iterator[Stored]:
    """The folder's mails under one account, so that the folder may be moved between two runs."""
    for one in source.new(known):
        yield replace(one, account=ACCOUNT, folder=FOLDER)


def _read(service: Service, message_id: int) -> bool:
    return any(pipeline.read(service, message_id) for _ in range(pipeline.ATTEMPTS))


def _waiting(service: Service) -> int:
    with reading(service.engine) as db:
        return db.exec(select(func.count(col(Message.id))).where(Message.state == MessageState.NEEDS_ATTENTION)).one()
