"""The one door: raw mail is stored before anything reads it, whether it comes from the inbox, a folder or a person's hand."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, func, select

from ingest.mailbox import Known, Stored
from records import audit
from records.database import reading, writing
from records.sealed import insert_rows, table_of, take_numbers
from records.tables import Message, Original, now

BATCH_BYTES = 8_000_000
BATCH = 32
"""Messages committed together at most: few enough that a crash fetches little twice, enough that fetching waits for no disk."""
Place = tuple[str, str, int, int]
"""Account, folder, UIDVALIDITY, UID."""
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
    except Exception:  # whatever stopped the fetching, what had come is kept
        if batch:
            _store(engine, batch)
        raise
    if batch:
        yield _store(engine, batch)


def _store(engine: Engine, batch: list[Stored]) -> list[int]:
    digests = [hashlib.sha256(one.raw).hexdigest() for one in batch]
    with writing(engine) as db:
        held, elsewhere = _held(db, batch), _numbered_otherwise(db, batch, digests)
        new: dict[Place, tuple[Stored, str]] = {}
        for one, digest in zip(batch, digests, strict=True):
            moved = elsewhere.get((one.account, one.folder, digest), [])
            if _place(one) in held | new.keys():
                continue
            if moved:
                _renumber(db, moved.pop(0), one)
            else:
                new[_place(one)] = (one, digest)
        return _add(db, list(new.values())) if new else []


def _place(one: Stored) -> Place:
    return one.account, one.folder, one.uid_validity, one.uid


def _held(db: Session, batch: list[Stored]) -> set[Place]:
    """Which of the batch the ledger has already."""
    where = col(Message.uid).in_({one.uid for one in batch})
    return set(db.exec(select(Message.account, Message.folder, Message.uid_validity, Message.uid).where(where)).all())


def _numbered_otherwise(db: Session, batch: list[Stored], digests: list[str]) -> dict[tuple[str, str, str], list[Message]]:
    """Messages of the same bytes under another UIDVALIDITY: the server has numbered its folder anew."""
    current = {(one.account, one.folder, one.uid_validity) for one in batch}
    found: dict[tuple[str, str, str], list[Message]] = {}
    for row in db.exec(select(Message).where(col(Message.sha256).in_(digests)).order_by(col(Message.uid))):
        if (row.account, row.folder, row.uid_validity) not in current:
            found.setdefault((row.account, row.folder, row.sha256), []).append(row)
    return found


def _renumber(db: Session, row: Message, one: Stored) -> None:
    row.uid_validity, row.uid = one.uid_validity, one.uid
    db.add(row)
    audit.add(db, "desk", "renumbered", "message", row.id, {"uid validity": one.uid_validity})


def _add(db: Session, new: list[tuple[Stored, str]]) -> list[int]:
    """Store new messages with their bytes; their ids, in the same order."""
    ids = take_numbers(db, table_of(Message), len(new))
    stored = [(number, one, digest) for number, (one, digest) in zip(ids, new, strict=True)]
    insert_rows(db, Message, (_row(*each) for each in stored))
    insert_rows(db, Original, ({"message_id": number, "raw": one.raw} for number, one, _ in stored))
    audit.add_each(db, "desk", "stored", "message", [(number, {"sha256": digest}) for number, _, digest in stored])
    return ids


def _row(number: int, one: Stored, digest: str) -> dict[str, Any]:
    """The columns of a message that nothing has read yet."""
    return {
        "id": number,
        "account": one.account,
        "folder": one.folder,
        "uid_validity": one.uid_validity,
        "uid": one.uid,
        "sha256": digest,
        "size": len(one.raw),
        "received_at": one.internal_date,
    }


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
    """Ids of stored messages nobody has read yet, oldest first; those that were tried and have to wait come last."""
    order = (func.length(col(Message.why)) > 0, col(Message.id))
    found = db.exec(select(Message.id).where(col(Message.state) == "stored").order_by(*order).limit(limit))
    return [one for one in found if one is not None]
