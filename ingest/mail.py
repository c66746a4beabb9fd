"""What a mail is once it is taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ingest.attachment import Attachment
from ingest.automatic import Report


@dataclass(frozen=True, slots=True)
class Message:
    """One mail as a person reads it. Times are in UTC; addresses are as written, their domain in lower case."""

    from_name: str = ""
    from_address: str = ""
    reply_to: str = ""
    """The first Reply-To address, or empty."""
    to: tuple[str, ...] = ()
    """Every address in To and Cc."""
    subject: str = ""
    message_id: str = ""
    """With its angle brackets; empty when the mail has none. A hint, never an identity."""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    sent_at: datetime | None = None
    received_at: datetime | None = None
    """From the newest Received line, else from Date."""
    text: str = ""
    """The whole body as plain text, quoted history included (`ingest.body.own_words` leaves it out)."""
    html: str = ""
    attachments: tuple[Attachment, ...] = ()
    automatic: str = ""
    """Why no person wrote it, or empty: `out of office`, `bounce`, `delay`, `receipt`, `newsletter`, `calendar`, `loop`."""
    machine_made: bool = False
    """A program sent it (Auto-Submitted: auto-generated): a copier, a portal, an alert. It may still bring a referral."""
    problems: tuple[str, ...] = ()
    """What an administrator must know about it, and what to do."""
    report: Report | None = None
    """For a bounce, delay or receipt: which of our mails it concerns."""

    @property
    def documents(self) -> tuple[Attachment, ...]:
        """The attachments that were sent to be read: no logos, no signatures."""
        return tuple(a for a in self.attachments if not a.inline)
