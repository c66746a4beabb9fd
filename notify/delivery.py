"""What sending is: the promise every outlet makes, and the ways it can fail.

The caller commits "handed" in the callback that stands before the step that may make the mail go out: before it, nothing can
have gone; after it, only an answer tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Protocol

ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{1,253}\Z)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"
)
"""What the desk sends to: RFC 5321 addresses without quoted parts, address literals or characters outside ASCII."""
LINE_LIMIT = 998
"""Bytes of a line without its CRLF (RFC 5322, 2.1.1)."""


class SendError(Exception):
    """The mail did not plainly go out. The message says why and what to do, for a person, and names nobody."""


class Refused(SendError):
    """The mail was refused for good: sending it again as it is cannot work."""


class TryLater(SendError):
    """Nothing was handed over; the same mail can be sent again later."""


class Unavailable(TryLater):
    """The mail server cannot be used at all: no connection, no trusted encryption, no sign-in."""


class Unclear(SendError):
    """The line broke after the final dot: the mail may have gone. Only a person, or the Sent folder, can tell."""


class Sender(Protocol):
    """Where approved mail goes."""

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        """Send exactly these bytes to exactly one address and give the server's answer.

        `handed` is called when the next byte may make the mail go out; if it raises, nothing goes. Raises `Refused`,
        `TryLater` or `Unclear`.
        """

    def check(self) -> str:
        """One line: what it sends through. Raises `SendError`."""


def check_mail(raw: bytes, from_address: str, to_address: str) -> None:
    """Raise `Refused` unless these bytes can be sent as they are to exactly one plain address."""
    for address, whose in ((from_address, "sender"), (to_address, "recipient")):
        if not ADDRESS.fullmatch(address):
            raise Refused(f"The {whose}'s address cannot be used for sending. Correct it: one address, like name@example.nhs.uk.")
    if not raw.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)|\0", raw):
        raise Refused("The mail is not built as mail must be (line ends). Write the reply again so that it is built anew.")
    if max(map(len, raw.split(b"\r\n"))) > LINE_LIMIT:
        raise Refused("The mail has a line that is too long to send. Write the reply again so that it is built anew.")
