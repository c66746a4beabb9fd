"""A shared inbox over IMAP: every message fetched whole, none marked as read, none deleted.

Messages are told apart by (folder, UIDVALIDITY, UID) alone; no word of a sender ever enters a command.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from imapclient import IMAPClient  # type: ignore[import-untyped]

from ingest.backoff import BackOff
from ingest.imap_fetch import EMPTY, Withheld, batches, bodies, details
from ingest.imap_session import ImapServer, connect, leave, opened_folder, said_plainly, uids_in
from ingest.imap_wait import wait_for_news
from ingest.mailbox import Known, MailboxError, Stored

FULL_COMPARE = 600.0
"""Seconds after which all UIDs are compared again, however the cursor stands."""
SMALL = 5_000
"""Up to so many messages all UIDs are compared every time."""
FRESH = 30.0
"""Seconds for which a connection that was just used is taken to be alive."""


class ImapMailbox:
    """One folder of one account. Keep it between polls: it holds the connection, the cursor and the back-off."""

    def __init__(self, server: ImapServer, folder: str = "INBOX") -> None:
        self.server = server
        self.folder = folder
        self.withheld: tuple[Withheld, ...] = ()
        """What the last `new` could not get: listed by the server, in no ledger. Tried again."""
        self.uid_validity = 0
        """As the server last gave it. When it changes, every message is new to `known` and is told by its digest."""
        self._client: IMAPClient | None = None
        self._back_off = BackOff()
        self._cursor = (0, 0)
        self._open: set[int] = set()
        """UIDs listed before that the ledger did not hold yet: not given, or not committed."""
        self._compared = float("-inf")
        self._used = float("-inf")

    def new(self, known: Known) -> Iterator[Stored]:
        """The messages whose UIDs are not `known`, oldest first; each is complete. Raises `MailboxError`."""
        with self.connected() as client:
            listed = self._listed(client, self._examine(client))
        validity = self.uid_validity
        seen = known(validity)
        self._open = {uid for uid in self._open.union(listed) if uid not in seen}
        with self.connected() as client:
            yield from self._fetched(client, validity, set(listed))

    def _fetched(self, client: IMAPClient, validity: int, listed: set[int]) -> Iterator[Stored]:
        found = details(client, sorted(self._open))
        withheld = [Withheld(uid, EMPTY) for uid in sorted((self._open & listed) - found.keys())]
        self._open &= listed | found.keys()  # the others are gone from the mailbox
        for batch in batches({uid: size for uid, (size, _) in found.items()}):
            for uid, raw in bodies(client, batch, withheld):
                yield Stored(self.server.user, self.folder, validity, uid, raw, found[uid][1])
        self.withheld = tuple(withheld)

    def count(self) -> int:
        """How many messages the folder holds now. Raises `MailboxError`."""
        with self.connected() as client:
            return int(self._examine(client).get(b"EXISTS") or 0)

    def check(self) -> str:
        """One line: what it is connected to. Raises `MailboxError`."""
        return f"Mailbox {self.server.user} on {self.server.host}, folder {self.folder}: {self.count()} messages."

    def wait(self, seconds: float, stop: Callable[[], bool]) -> bool:
        """Wait until new mail may be there (IDLE, RFC 2177), `seconds` are over or `stop()`; whether to poll now.

        Without IDLE, or when the connection breaks, it only waits. Never raises `MailboxError`: the next poll says what is wrong.
        """
        until = time.monotonic() + seconds
        try:
            with self.connected() as client:
                self._examine(client)
                if client.has_capability("IDLE"):
                    return wait_for_news(client, until, stop)
        except MailboxError:
            pass
        while time.monotonic() < until and not stop():
            time.sleep(min(1.0, max(0.0, until - time.monotonic())))
        return not stop()

    def close(self) -> None:
        """Log out. Never raises."""
        if self._client:
            leave(self._client)
        self._client = None

    @contextmanager
    def connected(self) -> Iterator[IMAPClient]:
        """The signed-in connection, made anew when it was lost. Failures become `MailboxError` and lengthen the wait."""
        if left := self._back_off.left:
            raise MailboxError(f"{self.server.host} is left alone for another {left:.0f} seconds after the last failure.", left)
        try:
            with said_plainly(self.server):
                yield self._living()
        except MailboxError as error:
            self.close()
            self._back_off.failed(error.again_in)
            raise
        self._back_off.succeeded()

    def _living(self) -> IMAPClient:
        if self._client and time.monotonic() - self._used > FRESH:
            try:
                self._client.noop()
            except Exception:  # whatever a connection that died meanwhile raises, it is made anew
                self.close()
        if not self._client:
            self._client = connect(self.server)
        self._used = time.monotonic()
        return self._client

    def _examine(self, client: IMAPClient) -> Mapping[bytes, Any]:
        """Open the folder for reading only (EXAMINE changes no flag, RFC 3501, 6.3.2); what the server says of it."""
        opened = opened_folder(client, self.server, self.folder, readonly=True)
        self.uid_validity = int(opened.get(b"UIDVALIDITY") or 0)
        if not self.uid_validity:
            raise MailboxError(f"{self.server.host} gives no UIDVALIDITY, so messages cannot be told apart. Ask whoever runs it.")
        return opened

    def _listed(self, client: IMAPClient, opened: Mapping[bytes, Any]) -> list[int]:
        """UIDs from the cursor on, or all of them when that is cheap or due."""
        exists = int(opened.get(b"EXISTS") or 0)
        validity, cursor = self._cursor
        due = time.monotonic() - self._compared > FULL_COMPARE
        if exists > SMALL and validity == self.uid_validity and not due:
            # `n:*` always names the last message, even below n (RFC 3501, 6.4.8)
            uids = {uid for uid in client.search(["UID", f"{cursor + 1}:*"]) if uid > cursor}
        else:
            uids, cursor, self._open = set(uids_in(client, opened)), 0, set()
            self._compared = time.monotonic()
        self._cursor = (self.uid_validity, max(uids, default=cursor))
        return sorted(uids)
