"""What happens to mail in its mailbox after it is stored: nothing, a keyword, or another folder. Nothing is ever deleted."""

from __future__ import annotations

from sqlmodel import select

from desk.service import Service
from ingest.imap import ImapMailbox
from ingest.imap_file import mark, move
from records.database import reading
from records.tables import Message


def file_away(service: Service, stored: list[int]) -> None:
    """Mark or move, as `config/mailbox.toml` says; safe to repeat. Raises `ingest.mailbox.MailboxError`.

    `stored` are the messages committed in this round. Moving takes every message of the ledger that is still in the inbox, so
    that what a crash left behind goes with the next round.
    """
    mailbox, of = service.mailbox(), service.settings.mailbox
    if not isinstance(mailbox, ImapMailbox) or of.after == "leave":
        return
    if of.after == "mark" and stored:
        mark(mailbox, mailbox.uid_validity, _uids(service, stored))
    elif of.after == "move":
        move(mailbox, mailbox.uid_validity, _digests(service, mailbox), of.processed)


def _uids(service: Service, ids: list[int]) -> list[int]:
    with reading(service.engine) as db:
        return [row.uid for one in ids if (row := db.get(Message, one))]


def _digests(service: Service, mailbox: ImapMailbox) -> dict[int, str]:
    of = service.settings.mailbox
    with reading(service.engine) as db:
        place = (Message.account == of.user, Message.folder == of.folder, Message.uid_validity == mailbox.uid_validity)
        return dict(db.exec(select(Message.uid, Message.sha256).where(*place)).all())
