"""Outlook's own message files (.msg, [MS-OXMSG]) written out as internet messages, so that one reader takes both apart."""

from __future__ import annotations

from collections.abc import Iterator
from email.encoders import encode_base64
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr

from oxmsg import Message
from oxmsg.attachment import Attachment
from oxmsg.properties import Properties

from ingest.charset import decoded_bytes
from ingest.headers import addresses, clean

_MAPI = {"body": 0x1000, "html": 0x1013, "rtf": 0x1009, "cid": 0x3712, "short name": 0x3704, "method": 0x3705, "smtp": 0x5D01}
_EMBEDDED = "__substg1.0_3701000D"
"""The storage of a message inside a message ([MS-OXMSG] 2.2.2.1)."""
DEPTH_LIMIT = 5


def as_internet_message(raw: bytes) -> bytes:
    """The `.msg` as RFC 822 bytes: its headers, its bodies and its attachments. Raises on a file that is damaged."""
    return _written(Message.load(raw), 0)


class _Embedded(Message):
    """A message inside a message: its properties begin 24 bytes in, the top one's 32 ([MS-OXMSG] 2.4.1)."""

    @property
    def properties(self) -> Properties:
        return Properties(self._storage, properties_header_offset=24)


def _written(message: Message, depth: int) -> bytes:
    whole = MIMEMultipart("mixed")
    whole.attach(_bodies(message))
    for item in message.attachments:
        whole.attach(_attached(item, depth))
    rtf = message.properties.binary_prop_value(_MAPI["rtf"])
    if rtf and not message.body and not _html(message):
        whole.attach(_file("message.rtf", _plain_rtf(rtf)))
    headers = "".join(f"{name}: {clean(value)}\n" for name, value in _headers(message) if value)
    return headers.encode("utf-8", "replace") + whole.as_bytes()


def _headers(message: Message) -> Iterator[tuple[str, str]]:
    """The headers it travelled with where Outlook kept them, else what its properties say."""
    kept = [(name, str(value)) for name, value in message._message_headers.items() if not _is_mime(name)]
    yield from kept
    names = {name.lower() for name, _ in kept}
    for name, value in _from_properties(message):
        if name.lower() not in names:
            yield name, value


def _is_mime(name: str) -> bool:
    return name.lower().startswith("content-") or name.lower() == "mime-version"


def _from_properties(message: Message) -> Iterator[tuple[str, str]]:
    yield "From", _sender(message)
    yield "To", ", ".join(formataddr((clean(r.name), r.email_address)) for r in message.recipients if "@" in r.email_address)
    yield "Subject", message.subject
    yield "Date", format_datetime(message.sent_date) if message.sent_date else ""
    yield "Message-ID", message.properties.str_prop_value(0x1035) or ""


def _sender(message: Message) -> str:
    """Name and address; Exchange's own address form (`/O=...`) is left out in favour of the SMTP one."""
    smtp = message.properties.str_prop_value(_MAPI["smtp"]) or ""
    found = addresses([message.sender or ""])
    name, address = found[0] if found else (clean(message.sender or "").partition("<")[0].strip('" '), "")
    address = smtp if "@" in smtp else address
    return formataddr((name, address)) if address else name


def _bodies(message: Message) -> MIMEMultipart:
    both = MIMEMultipart("alternative")
    if message.body:
        both.attach(MIMEText(message.body, "plain", "utf-8"))
    if source := _html(message):
        both.attach(MIMEText(source, "html", "utf-8"))
    return both


def _html(message: Message) -> str:
    data = message.properties.binary_prop_value(_MAPI["html"])
    return decoded_bytes(data, "utf-8")[0] if data else message.properties.str_prop_value(_MAPI["html"]) or ""


def _attached(item: Attachment, depth: int) -> MIMEBase:
    inside = next((s for s in item._storage.storages if s.name == _EMBEDDED), None)  # type: ignore[attr-defined]
    if inside is not None and depth < DEPTH_LIMIT:
        return _message_part(_Embedded(inside), depth)
    name = item.file_name or item.properties.str_prop_value(_MAPI["short name"]) or ""
    part = _file(clean(name), item.file_bytes or b"", item.mime_type or "")
    if cid := item.properties.str_prop_value(_MAPI["cid"]):
        part["Content-ID"] = f"<{clean(cid)}>"
    return part


def _message_part(message: Message, depth: int) -> MIMEBase:
    part = MIMEBase("message", "rfc822")
    part.set_payload(_written(message, depth + 1))
    encode_base64(part)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", f"{clean(message.subject) or 'message'}.eml"))
    return part


def _file(name: str, data: bytes, content_type: str = "") -> MIMEBase:
    main, _, sub = content_type.partition("/")
    part = MIMEApplication(data, sub if main == "application" and sub.isprintable() else "octet-stream")
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
    return part


def _plain_rtf(data: bytes) -> bytes:
    from compressed_rtf import decompress  # type: ignore[import-untyped]

    return bytes(decompress(data))
