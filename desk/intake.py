"""The one door: raw mail is stored before anything reads it, whether it comes from the inbox, a folder or a person's hand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from email.message import EmailMessage
from email.utils import format_datetime

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from ingest.mailbox import Known, Stored
from records import audit
from records.database import reading, writing
from records.tables import Message, Original, now

BATCH_BYTES = 8_000_000
BATCH = 32
"""Messages committed together at most: few enough that a crash fetches little twice, enough that fetching waits for no disk."""
BY_HAND = "added by hand"


def known_in(engine: Engine, account: str, folder: str) -> Known:
    """Which UIDs of a folder the ledger holds."""

    def known(uid_validity: int) -> set[int]:
        with reading(engine) as db:
            query = select(Message.uid).where(
                Message.account == account, Message.folder == folder, Message.uid_validity == uid_validity
            )
            return set(db.exec(query))

    return known


def take_in(engine: Engine, messages: Iterable[Stored]) -> Iterator[list[int]]:
    """Store messages, some at a time; the ids of those that are new. What came before a failure is kept, then it is raised."""
    batch: list[Stored] = []
    try:
        for one in messages:
            batch.append(one)
            if len(batch) >= BATCH or sum(len(each.raw) for each in batch) >= BATCH_BYTES:
                full, batch = batch, []
                yield _store(engine, full)
    except Exception:
        if batch:
            _store(engine, batch)
        raise
    if batch:
        yield _store(engine, batch)


def _store(engine: Engine, batch: list[Stored]) -> list[int]:
    with writing(engine) as db:
        return [found for one in batch if (found := _store_one(db, one)) is not None]


def _store_one(db: Session, one: Stored) -> int | None:
    """The id of a new message; nothing when the ledger has it, under these or (after UIDVALIDITY changed) other numbers."""
    place = (Message.account == one.account, Message.folder == one.folder)
    if db.exec(select(Message.id).where(*place, Message.uid_validity == one.uid_validity, Message.uid == one.uid)).first():
        return None
    digest = hashlib.sha256(one.raw).hexdigest()
    moved = db.exec(
        select(Message).where(*place, Message.sha256 == digest, Message.uid_validity != one.uid_validity).limit(1)
    ).first()
    if moved:
        moved.uid_validity, moved.uid = one.uid_validity, one.uid
        db.add(moved)
        audit.add(db, "desk", "renumbered", "message", moved.id, {"uid validity": one.uid_validity})
        return None
    row = Message(
        account=one.account,
        folder=one.folder,
        uid_validity=one.uid_validity,
        uid=one.uid,
        sha256=digest,
        size=len(one.raw),
        received_at=one.internal_date,
    )
    db.add(row)
    db.flush()
    assert row.id is not None
    db.add(Original(message_id=row.id, raw=one.raw))
    audit.add(db, "desk", "stored", "message", row.id, {"sha256": digest})
    return row.id


def stored_by_hand(name: str, data: bytes, content_type: str) -> Stored:
    """A file somebody added, as a mail of its own: a saved mail as it is, anything else as an attachment."""
    raw = data if content_type == "message/rfc822" else _wrapped(name, data, content_type)
    uid = int.from_bytes(hashlib.sha256(data + name.encode()).digest()[:8], "big") >> 1
    return Stored("desk", BY_HAND, 1, uid, raw, now())


def _wrapped(name: str, data: bytes, content_type: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "File added by hand"
    mail["Date"] = format_datetime(now())
    mail.set_content("")
    main, _, sub = content_type.partition("/")
    mail.add_attachment(data, main, sub or "octet-stream", filename=name)
    return mail.as_bytes()


def unread(db: Session, limit: int = 500) -> list[int]:
    """Ids of stored messages nobody has read yet, oldest first."""
    found = db.exec(select(Message.id).where(col(Message.state) == "stored").order_by(col(Message.id)).limit(limit))
    return [one for one in found if one is not None]
