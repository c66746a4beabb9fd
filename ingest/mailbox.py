"""What a mailbox is to the desk: a place that new messages are fetched from, and nothing is taken out of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Known = Callable[[int], set[int]]
"""From a UIDVALIDITY, the UIDs that the ledger already holds under it."""


@dataclass(frozen=True, slots=True)
class Stored:
    """One message as its mailbox gave it, and where it stands there: together the mail's only identity (RFC 3501, 2.3.1.1)."""

    account: str
    folder: str
    uid_validity: int
    uid: int
    raw: bytes
    internal_date: datetime | None
    """When the mailbox received it, in UTC."""


class MailboxError(Exception):
    """The mailbox cannot be used now. The message says why and what to do, for a person."""

    def __init__(self, message: str, again_in: float | None = None) -> None:
        super().__init__(message)
        self.again_in = again_in
        """Seconds the server asked to be left alone, when it did."""


class Mailbox(Protocol):
    """A shared inbox or a folder of files."""

    def new(self, known: Known) -> Iterator[Stored]:
        """The messages that are not `known`, oldest first. Raises `MailboxError`; what was yielded before stands."""

    def count(self) -> int:
        """How many messages the mailbox holds."""

    def check(self) -> str:
        """One line: what it is connected to. Raises `MailboxError`."""

    def close(self) -> None:
        """Let go of the connection. Never raises."""
