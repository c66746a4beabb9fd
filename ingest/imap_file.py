"""After the commit: moving what is stored into another folder, or marking it with a keyword. Repeatable; nothing is deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from imapclient import DELETED, IMAPClient  # type: ignore[import-untyped]

from ingest.imap import ImapMailbox
from ingest.imap_session import folder_name, opened_folder, uids_in
from ingest.mailbox import MailboxError

KEYWORD = b"PIMHSStored"
LOOK_BACK = 200
"""Messages at the end of the target folder among which an earlier copy is looked for."""


def mark(mailbox: ImapMailbox, uid_validity: int, uids: list[int]) -> bool:
    """Put the keyword on stored messages; false when the server keeps no keywords. Raises `MailboxError`."""
    with mailbox.connected() as client:
        opened = _opened(mailbox, client, uid_validity)
        kept = opened.get(b"PERMANENTFLAGS", ())
        if not uids or not ({b"\\*", KEYWORD} & set(kept)):
            return not uids
        client.add_flags(uids, [KEYWORD], silent=True)
        return True


def move(mailbox: ImapMailbox, uid_validity: int, digests: Mapping[int, str], target: str) -> int:
    """Move stored messages (UID to SHA-256 of the stored bytes) into `target`; how many were there to move.

    UID MOVE (RFC 6851), else COPY, checked by digest, and UID EXPUNGE of exactly those (RFC 4315); where a server has neither
    they stay. Raises `MailboxError`, also when the folder's UIDVALIDITY is no longer `uid_validity`.
    """
    with mailbox.connected() as client:
        opened = _opened(mailbox, client, uid_validity)
        name = folder_name(client, target)
        if not client.folder_exists(name):
            client.create_folder(name)
        there = [uid for uid in uids_in(client, opened) if uid in digests]
        if not there:
            return 0
        if client.has_capability("MOVE"):
            client.move(there, name)
        elif client.has_capability("UIDPLUS"):
            _copy_then_remove(mailbox, client, {uid: digests[uid] for uid in there}, name)
        else:
            return 0
        return len(there)


def _opened(mailbox: ImapMailbox, client: IMAPClient, uid_validity: int) -> Mapping[bytes, Any]:
    opened = opened_folder(client, mailbox.server, mailbox.folder)
    if opened.get(b"UIDVALIDITY") != uid_validity:
        raise MailboxError("The mailbox has been rebuilt (its UIDVALIDITY changed), so nothing was moved. It is read afresh.")
    return opened


def _copy_then_remove(mailbox: ImapMailbox, client: IMAPClient, digests: Mapping[int, str], target: str) -> None:
    present = _digests_in(client, target)
    client.select_folder(folder_name(client, mailbox.folder))
    missing = [uid for uid, digest in digests.items() if digest not in present]
    if missing:
        client.copy(missing, target)
        present = _digests_in(client, target)
        client.select_folder(folder_name(client, mailbox.folder))
    safe = [uid for uid, digest in digests.items() if digest in present]
    if safe:
        client.add_flags(safe, [DELETED], silent=True)
        client.uid_expunge(safe)


def _digests_in(client: IMAPClient, folder: str) -> set[str]:
    last = uids_in(client, client.select_folder(folder, readonly=True), LOOK_BACK)
    found: set[str] = set()
    for uid in last:
        raw = client.fetch([uid], ["BODY.PEEK[]"]).get(uid, {}).get(b"BODY[]")
        if isinstance(raw, bytes):
            found.add(hashlib.sha256(raw).hexdigest())
    return found
