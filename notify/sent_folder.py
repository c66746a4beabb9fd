"""The mailbox's own folders for outgoing mail: a copy in Sent, a look whether a mail went, and drafts to send from Outlook.

No Message-ID enters a command: the newest headers are fetched and compared here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from imapclient import DRAFT, SEEN, IMAPClient  # type: ignore[import-untyped]
from imapclient.imapclient import DRAFTS, SENT  # type: ignore[import-untyped]

from ingest.imap_session import ImapServer, connect, folder_name, leave, said_plainly, uids_in
from ingest.mailbox import MailboxError
from notify.delivery import Refused, Unavailable, Unclear, check_mail

LOOK_BACK = 500
"""Messages at the end of the folder among which one of ours is looked for."""
_MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^>\r\n]{1,996}>)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class SentFolder:
    """The Sent folder of the mailbox that replies go out from."""

    server: ImapServer
    folder: str = ""
    """Its name; empty finds it by its mark (RFC 6154) or its usual names."""

    def keep(self, raw: bytes) -> bool:
        """Put a copy of a sent mail there, marked as read; false when it was there already. Raises `MailboxError`."""
        with _open(self.server, self.folder, SENT) as (client, folder):
            if _holds(client, folder, message_id(raw)):
                return False
            client.append(folder, raw, [SEEN])
            return True

    def holds(self, message_id: str) -> bool:
        """Whether the mail with this Message-ID is there: then it went. Raises `MailboxError`."""
        with _open(self.server, self.folder, SENT) as (client, folder):
            return _holds(client, folder, message_id.encode("ascii", "replace"))


@dataclass(frozen=True)
class DraftsSender:
    """Saves approved mail among the mailbox's drafts, for services that send from Outlook."""

    server: ImapServer
    folder: str = ""
    """The folder's name; empty finds it by its mark or its usual names."""

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        """As `notify.delivery.Sender.send`; a draft that is there already is not saved again."""
        check_mail(raw, from_address, to_address)
        own = message_id(raw)
        if not own:
            raise Refused("The mail has no Message-ID. Write the reply again so that it is built anew.")
        try:
            with _open(self.server, self.folder, DRAFTS) as (client, folder):
                there = _holds(client, folder, own)
        except MailboxError as error:
            raise Unavailable(f"{error} Nothing was saved.") from None
        handed()
        return "Saved in Drafts before" if there else self._append(raw, own)

    def check(self) -> str:
        """One line for a person; raises `Unavailable`."""
        try:
            with _open(self.server, self.folder, DRAFTS) as (_, folder):
                return f"Approved replies are saved in the folder {folder} of {self.server.user}."
        except MailboxError as error:
            raise Unavailable(str(error)) from None

    def _append(self, raw: bytes, own: bytes) -> str:
        """Save; when the line breaks meanwhile, look whether it was."""
        try:
            with _open(self.server, self.folder, DRAFTS) as (client, folder):
                client.append(folder, raw, [DRAFT])
        except MailboxError:
            if not self._arrived(own):
                raise Unavailable("The draft could not be saved. Nothing is there; it is tried again.") from None
        return "Saved in Drafts"

    def _arrived(self, own: bytes) -> bool:
        try:
            with _open(self.server, self.folder, DRAFTS) as (client, folder):
                return _holds(client, folder, own)
        except MailboxError:
            raise Unclear(
                "The connection broke while the draft was saved. Look in the Drafts folder before sending it again."
            ) from None


@contextmanager
def _open(server: ImapServer, wanted: str, kind: bytes) -> Iterator[tuple[IMAPClient, str]]:
    """A connection for one act, and the folder's name on this server."""
    client = connect(server)
    try:
        with said_plainly(server):
            folder = folder_name(client, wanted) if wanted else client.find_special_folder(kind)
            if not folder or not client.folder_exists(folder):
                missing = wanted or kind.decode().strip("\\")
                raise MailboxError(f"{server.host} has no folder {missing}. Write its name in config/mailbox.toml.")
            yield client, folder
    finally:
        leave(client)


def _holds(client: IMAPClient, folder: str, own: bytes) -> bool:
    last = uids_in(client, client.select_folder(folder, readonly=True), LOOK_BACK)
    answer = client.fetch(last, ["BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"]) if last else {}
    headers = (value for item in answer.values() for value in item.values() if isinstance(value, bytes))
    return bool(own) and any(found and found[1] == own for found in map(_MESSAGE_ID.search, headers))


def message_id(raw: bytes) -> bytes:
    """A mail's Message-ID with its brackets; empty when it has none."""
    found = _MESSAGE_ID.search(raw.partition(b"\r\n\r\n")[0])
    return found[1] if found else b""
