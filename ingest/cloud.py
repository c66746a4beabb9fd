"""Links to files that were shared instead of attached."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qs, urlsplit

SHARES = (
    "1drv.ms", "onedrive.live.com", "drive.google.com", "docs.google.com", "dropbox.com", "app.box.com", "wetransfer.com",
    "we.tl", "icloud.com", "egnyte.com", "sharefile.com", "egress.com", "transfernow.net", "filemail.com",
    "objectiveconnect.com", "objectiveconnect.co.uk",
)  # fmt: skip
_SHAREPOINT_FILE = re.compile(r"/:[a-z]:/|Doc\.aspx|guestaccess|onedrive\.aspx", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s<>\"'\])]{4,2000}", re.IGNORECASE)
SHARED = (
    "The form may be behind a link ({where}) instead of attached. The desk follows no links: if you know the sender, open it "
    "yourself, save the form and add it by hand, or ask for it as an attachment by secure mail."
)


def shared_links(text: str, source: str) -> tuple[str, ...]:
    """The hosts of links to shared files in a mail's text and HTML, each once; Microsoft's Safe Links looked through."""
    links = _URL.findall(f"{text}\n{html.unescape(source)}"[:2_000_000])
    return tuple(dict.fromkeys(host for host in map(_shared_host, links) if host))


def _shared_host(link: str) -> str:
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").lower()
        if host.endswith(".safelinks.protection.outlook.com"):
            return _shared_host(parse_qs(parts.query).get("url", [""])[0])
    except ValueError:
        return ""
    if host.endswith(".sharepoint.com"):
        return host if _SHAREPOINT_FILE.search(link) else ""
    return host if any(host == share or host.endswith("." + share) for share in SHARES) else ""
