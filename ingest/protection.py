"""Files and mails that are locked: told by what they are, with what the administrator should do."""

from __future__ import annotations

import io
import re
from dataclasses import replace

from ingest import sniff
from ingest.attachment import Attachment
from ingest.signed import is_shell, open_kind

LOCKED = (
    "This file is locked with a password. Ask the sender for an unlocked copy by secure mail, "
    "or unlock it with the password they gave you and add it to the desk by hand."
)
RIGHTS = (
    "This mail is protected by Microsoft 365 and only opens in Outlook. Open it there in the shared mailbox, "
    "save the form and add it to the desk by hand, or ask the sender to send it without protection by secure mail."
)
PORTAL = (
    "The real message is behind a secure-mail service and this file only opens the door. Open it in the shared mailbox, "
    "save the form and add it to the desk by hand, or ask the sender to send it by secure mail between NHS addresses."
)
ENCRYPTED = (
    "This mail is encrypted ({how}) and the desk holds no key. Ask the sender to send it again without that, by secure mail."
)
SHUT = (
    "This mail is {how} (S/MIME) in a form that hides its content, and the desk could not open it. "
    "Open it in Outlook, save the form and add it to the desk by hand."
)
EMPTY = "This file is empty. Ask the sender to send it again."
PROGRAM = "This is a program, not a document. Do not open it. If you did not expect it, report the mail as suspicious."

_PORTAL_NAMES = re.compile(
    r"^(?:encrypted[ _-]?message|secure[ _-]?(?:message|mail|doc)\w*|message[ _-]?zdm|openencrypted\w*|read[ _-]?message)"
    r"\.html?$",
    re.IGNORECASE,
)
_PORTAL_WORDS = re.compile(
    rb"secure (?:e-?mail|message)|encrypted (?:e-?mail|message)|message encryption"
    rb"|read (?:your |the |this )?(?:secure |encrypted |protected )message"
    rb"|to (?:open|view|read) (?:this|the|your) (?:secure |encrypted |protected )?message",
    re.IGNORECASE,
)
_PROGRAMS = {"application/x-msdownload", "application/x-executable"}
_PROGRAM_NAMES = re.compile(r"\.(?:exe|scr|com|bat|cmd|js|jse|vbs|vbe|wsf|hta|lnk|ps1|jar|iso|img|msi)$", re.IGNORECASE)
_SIGNATURES = {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}


def examined(attachment: Attachment) -> Attachment:
    """The attachment with what locks it named in `problem`, or marked `inline` when it is only a signature."""
    if attachment.content_type in _SIGNATURES or attachment.name.lower().endswith(".p7s"):
        return replace(attachment, inline=True)
    problem = attachment.problem or _problem(attachment)
    return replace(attachment, problem=problem) if problem else attachment


def _problem(attachment: Attachment) -> str:
    kind, data, name = attachment.content_type, attachment.data, attachment.name
    if not data:
        return EMPTY
    if kind in _PROGRAMS or _PROGRAM_NAMES.search(name):
        return PROGRAM
    if kind == sniff.RPMSG or name.lower().endswith(".rpmsg"):
        return RIGHTS
    if is_shell(kind, name):
        kept = open_kind(data)
        return SHUT.format(how=kept) if kept else ENCRYPTED.format(how="S/MIME")
    if kind == "application/pgp-encrypted":
        return ENCRYPTED.format(how="PGP")
    if kind == sniff.HTML and (_PORTAL_NAMES.match(name) or _is_portal(data)):
        return PORTAL
    return LOCKED if is_locked(kind, data) else ""


def _is_portal(data: bytes) -> bool:
    """A page that offers to open a message: it talks of secure mail and carries a form or a script to do so."""
    return bool(re.search(rb"<form\b|<script\b", data, re.IGNORECASE)) and bool(_PORTAL_WORDS.search(data[:200_000]))


def is_locked(kind: str, data: bytes) -> bool:
    """Whether a document asks for a password before it opens. Never raises."""
    try:
        if data[:8] == sniff.OLE_MAGIC:
            return _office_locked(data)
        return kind == sniff.PDF and b"/Encrypt" in data and _pdf_locked(data)
    except Exception:  # damage is for the reader of that format to name
        return False


def _office_locked(data: bytes) -> bool:
    import msoffcrypto  # type: ignore[import-untyped]

    return bool(msoffcrypto.OfficeFile(io.BytesIO(data)).is_encrypted())


def _pdf_locked(data: bytes) -> bool:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)):
            return False
    except pikepdf.PasswordError:
        return True
