"""The door to sending: the outlets an approved mail can go through, and the ways it can fail."""

from __future__ import annotations

from notify.delivery import Refused, Sender, SendError, TryLater, Unavailable, Unclear
from notify.eml_folder import FolderSender
from notify.smtp import SmtpSender

__all__ = ["FolderSender", "Refused", "SendError", "Sender", "SmtpSender", "TryLater", "Unavailable", "Unclear"]
