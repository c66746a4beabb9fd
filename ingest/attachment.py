"""A file that came with a mail."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest import sniff
from ingest.headers import clean

NAME_LIMIT = 150
_ENDINGS = {
    sniff.PDF: "pdf", sniff.DOCX: "docx", sniff.DOC: "doc", sniff.ODT: "odt", sniff.RTF: "rtf", sniff.ZIP: "zip",
    sniff.MESSAGE: "eml", sniff.OUTLOOK: "msg", sniff.CALENDAR: "ics", sniff.HTML: "html", "text/plain": "txt",
    "image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/tiff": "tif", "image/heic": "heic",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file, as it was sent."""

    name: str
    """For people; never a path."""
    content_type: str
    """Told from the bytes. `message/rfc822` for a mail inside the mail, Outlook's `.msg` included: `unpack` reads both."""
    data: bytes
    problem: str = ""
    """What is wrong with it and what the administrator should do; empty when nothing is."""
    origin: str = ""
    """What it was taken out of: `zip`, `winmail.dat`, `Outlook message`; empty for the mail itself."""
    inline: bool = False
    """Belongs to the mail's dress (a logo, a signature, an invitation) and is no document that somebody sent to be read."""


def attachment_of(name: str, declared: str, data: bytes, origin: str = "", inline: bool = False, number: int = 1) -> Attachment:
    """An attachment with a safe name and its type told from its content."""
    found = sniff.sniff(name, data, declared)
    if found == sniff.OUTLOOK:
        return Attachment(safe_name(name, found, number), sniff.MESSAGE, data, origin=origin, inline=inline)
    return Attachment(safe_name(name, found, number), found, data, origin=origin, inline=inline)


def safe_name(name: str, content_type: str, number: int = 1) -> str:
    """A file name without folders, control or direction marks, at most `NAME_LIMIT` characters, its ending kept."""
    name = clean(re.split(r"[\\/]", name)[-1]).strip(". ") or f"attachment {number}"
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 5:
        stem, ending = name, _ENDINGS.get(content_type, "")
    return f"{stem[: NAME_LIMIT - 6]}.{ending}" if ending else stem[:NAME_LIMIT]
