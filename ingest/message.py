"""The door to a mail: bytes in, a `Message` out, whatever the bytes are."""

from __future__ import annotations

from ingest.attachment import Attachment
from ingest.automatic import Report
from ingest.body import own_words
from ingest.mail import Message
from ingest.mime import headers_only, take_apart
from ingest.outlook import as_internet_message
from ingest.sniff import OLE_MAGIC

__all__ = ["Attachment", "Message", "Report", "own_words", "unpack"]


def unpack(raw: bytes) -> Message:
    """Take a mail apart: an internet message or an Outlook `.msg`. Never raises; what cannot be read is a problem."""
    try:
        return take_apart(as_internet_message(raw) if raw[:8] == OLE_MAGIC else raw)
    except Exception:  # the promise is for any bytes, and the libraries below fail in ways they do not name
        return headers_only(raw)
