"""Mail headers as a person reads them, whatever was put in them.

The standard library's structured headers raise on headers that real mail holds (bracketed Message-IDs, encoded newlines,
`name*`), so the parser here keeps every header as the raw text it was and the functions below read what they can.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from email._policybase import Compat32
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from ingest.charset import decoded_bytes

HEADER_LIMIT = 16_000
"""Characters of one header that are looked at: longer ones make the standard library's readers take minutes."""
ID_LIMIT = 998
ADDRESS_LIMIT = 200
COMMENTS_LIMIT = 50
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,996}>")
_BIDI = dict.fromkeys((0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069))


class RawHeaders(Compat32):
    """Keeps each header as it came, cut at `HEADER_LIMIT`, and never turns it into an object."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """The header's name and its text, folded lines joined."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:HEADER_LIMIT]

    def header_fetch_parse(self, name: str, value: str) -> str:
        """The text as it was stored."""
        return value


class Part(Message):
    """One MIME part. Only multiparts are opened: a message inside a message stays the bytes it was sent as (RFC 2046, 5.2)."""

    def get_content_type(self) -> str:
        """The declared type; every `message/...` counts as one closed box while the mail is taken apart."""
        declared = self.declared_type
        return "application/octet-stream" if declared.startswith("message/") else declared

    def get_content_maintype(self) -> str:
        """The first half of `get_content_type`."""
        return self.get_content_type().partition("/")[0]

    def get_boundary(self, failobj: object = None) -> str | None:  # type: ignore[override]
        """The multipart's boundary, or nothing when its header cannot be read."""
        try:
            return super().get_boundary()
        except Exception:  # the standard library fails in many ways on parameters like `boundary*`
            return None

    @property
    def declared_type(self) -> str:
        """What the Content-Type header says, in lower case: `application/pdf`."""
        return super().get_content_type()

    @property
    def raw(self) -> bytes:
        """The part's body as it was sent, its transfer encoding still on."""
        body = self._payload  # type: ignore[attr-defined]  # get_payload() would decode 8-bit text by the charset the mail claims
        return body.encode("utf-8", "surrogateescape") if isinstance(body, str) else b""

    def parameter(self, header: str, name: str) -> str:
        """One parameter of a header, RFC 2231 and RFC 2047 undone; empty when it is absent or broken."""
        try:
            found = self.get_param(name, "", header)
            if isinstance(found, tuple):
                found = _rfc2231(found)
        except Exception:  # the standard library fails in many ways on RFC 2231 parameters
            return ""
        return clean(decoded(str(found)))

    def first(self, name: str) -> str:
        """The first header of that name as text for people; empty when there is none."""
        return clean(decoded(str(self.get(name, ""))))

    def every(self, name: str) -> list[str]:
        """Every header of that name, undecoded, newest first as mail servers write them."""
        return [str(value) for value in self.get_all(name, [])]


def _rfc2231(found: tuple[str | None, str | None, str]) -> str:
    charset, _, text = found
    return decoded_bytes(text.encode("latin-1", "surrogateescape"), charset or "utf-8")[0]


def decoded(value: str) -> str:
    """A header's text with its encoded words (RFC 2047) and raw 8-bit characters made readable. Never raises."""
    value = _readable(value[:HEADER_LIMIT])
    if "=?" not in value:
        return value
    try:
        pieces = decode_header(re.sub(r"[\r\n]+[ \t]*", " ", value))
    except Exception:  # a damaged encoded word is shown as it was written
        return value
    return "".join(_piece(text, charset) for text, charset in pieces)


def _piece(text: bytes | str, charset: str | None) -> str:
    if isinstance(text, str):
        return text
    return decoded_bytes(text, charset or "us-ascii")[0]


def _readable(value: str) -> str:
    """Raw 8-bit bytes, which the parser keeps as surrogates, read as UTF-8 or else as Windows-1252."""
    if value.isascii():
        return value
    return decoded_bytes(value.encode("utf-8", "surrogateescape"), "utf-8")[0]


def clean(text: str) -> str:
    """One line without control characters and without the marks that turn the direction of text round."""
    text = unicodedata.normalize("NFC", text).translate(_BIDI)
    text = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp", "Zs"} else c for c in text)
    return re.sub(r" {2,}", " ", text).strip()


def addresses(values: Iterable[str]) -> list[tuple[str, str]]:
    """The (name, address) pairs of address headers; the domain in lower case; entries without an address left out."""
    text = [_flat(value[:HEADER_LIMIT]) for value in values]
    try:
        pairs = getaddresses(text)
    except Exception:  # the standard library fails in many ways on broken addresses; what looks like one is kept
        pairs = [("", found) for found in re.findall(r"[^\s<>,;:\"]+@[^\s<>,;:\"]+", " ".join(text))]
    tidy = ((clean(decoded(name)), _address(address)) for name, address in pairs[:ADDRESS_LIMIT])
    return [(name, address) for name, address in tidy if address]


def sender(values: Iterable[str]) -> tuple[str, str]:
    """Name and address of a From header. What stands in angle brackets is the address, whatever the name before it holds."""
    values = list(values)
    for value in values:
        name, _, rest = _flat(value[:HEADER_LIMIT]).strip().partition("<")
        if rest.endswith(">") and not set('<>"') & set(name + rest[:-1]) and (address := _address(rest[:-1])):
            return clean(decoded(name)), address
    found = addresses(values)
    return found[0] if found else (clean(decoded(" ".join(values))), "")


def _flat(value: str) -> str:
    """One line; without its brackets when there are so many that reading them takes the standard library seconds."""
    value = re.sub(r"[\r\n\0]+\s*", " ", value)
    return re.sub(r"[()]+", " ", value) if value.count("(") > COMMENTS_LIMIT else value


def _address(address: str) -> str:
    address = re.sub(r"\s+", "", clean(decoded(address)))
    local, at, domain = address.rpartition("@")
    return f"{local}@{domain.lower()}" if at and local and domain else ""


def message_ids(value: str) -> tuple[str, ...]:
    """The Message-IDs in a header, angle brackets kept; a lone word without brackets is put into some."""
    value = clean(value[:HEADER_LIMIT])
    found = tuple(dict.fromkeys(_MESSAGE_ID.findall(value)))[:100]
    if found or not value:
        return found
    bare = value.split()[0].strip("<>")[: ID_LIMIT - 2]
    return (f"<{bare}>",) if bare else ()


def moment(value: str) -> datetime | None:
    """A Date header in UTC; nothing when it cannot be read. A time without a zone is taken as UTC (RFC 5322, 3.3)."""
    try:
        found = parsedate_to_datetime(clean(value[:200]))
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except Exception:  # years, zones and numbers out of range each fail in their own way
        return None


def received_at(received: list[str], date: str) -> datetime | None:
    """When the mail arrived, in UTC: the newest Received line (our own server's, RFC 5321, 4.4), else the sender's Date."""
    for line in received[:5]:
        if found := moment(line.rpartition(";")[2]):
            return found
    return moment(date)
