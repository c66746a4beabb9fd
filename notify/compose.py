"""A finished mail, byte for byte: built, guarded, read again by a fresh parser and compared with what was meant.

Python's own mail library can be made to write a header that nobody meant (CVE-2024-6923, CVE-2026-0672), so nothing it
writes is believed before it has been checked.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, compat32, default
from email.utils import format_datetime, parseaddr, parsedate_to_datetime
from hashlib import sha256

from ingest.automatic import DESK_HEADER

LONGEST_LINE = 998
"""Bytes of a line without its end (RFC 5322, 2.1.1)."""
LONGEST_NAME = 100
LONGEST_SUBJECT = 200
LARGEST_TEXT = 200_000
"""Characters of a body."""
LARGEST_FILES = 8_000_000
"""Bytes of all files sent along: with their encoding, less than any mail server refuses."""
MOST_REFERENCES = 20
FOLD_AT = 78
"""Characters of a header line that is not folded (RFC 5322, 2.1.1)."""
ENCODED_BYTES = 45
"""Bytes of UTF-8 in one encoded word of at most 75 characters (RFC 2047, 2)."""
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
ENCODED = re.compile(r"=\?[^?\s]*\?[bq]\?", re.IGNORECASE)
"""The start of an encoded word (RFC 2047): never ours to copy, since decoding it could make a line."""
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}")
AROUND_NAMES = re.compile(r'["\\<>()\[\]]')
"""Marks that mean something in an address and nothing in a name."""
MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,240}>")

AUTOMATIC = {"Auto-Submitted": "auto-generated"}


class Unsafe(Exception):
    """The mail cannot be made safely. The message says what to change, and holds none of the mail's text."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file to send along."""

    name: str
    content_type: str
    data: bytes


def compose(
    sender: str,
    to_address: str,
    to_name: str,
    subject: str,
    body: str,
    html: str,
    message_id: str,
    date: datetime,
    in_reply_to: str = "",
    references: tuple[str, ...] = (),
    enclosures: tuple[Enclosure, ...] = (),
    *,
    automatic: bool = False,
) -> bytes:
    """The mail as it will be handed to the server, lines ending in CR LF.

    Args:
        sender: our own name and address, `Together with Baby <inbox@example.org>`.
        to_address: the one recipient.
        to_name: the recipient's name; may be empty.
        subject: one line.
        body: the plain text.
        html: the same as HTML.
        message_id: ours, with its angle brackets.
        date: when it was approved, aware.
        in_reply_to: the Message-ID it answers; left out when it is not one.
        references: the Message-IDs of the thread, oldest first.
        enclosures: files to send along.
        automatic: whether no person approved it: it says so (RFC 3834, 5), so that no machine answers it.

    Raises `Unsafe` when a header could carry more than was meant, or when the finished bytes do not say what was meant.

    """
    headers = _headers(sender, to_address, to_name, subject, message_id, date, in_reply_to, references)
    headers |= AUTOMATIC if automatic else {}
    _check_sizes(body, html, enclosures)
    mail = _parts(body, html, enclosures)
    _fix_boundaries(mail, message_id)
    raw = b"".join(written(name, value) for name, value in headers.items()) + mail.as_bytes()
    if problem := next(_differences(raw, headers, _lines(body), _lines(html), enclosures), ""):
        raise Unsafe(f"The mail could not be written as it was meant: {problem}. Change the text and approve it again.")
    return raw


def _check_sizes(body: str, html: str, enclosures: tuple[Enclosure, ...]) -> None:
    if sum(len(one.data) for one in enclosures) > LARGEST_FILES:
        raise Unsafe("The files sent along are too large. Send fewer of them.")
    if len(body) > LARGEST_TEXT or len(html) > LARGEST_TEXT * 4:
        raise Unsafe("The reply is too long to send. Shorten it.")


def _parts(body: str, html: str, enclosures: tuple[Enclosure, ...]) -> EmailMessage:
    """The mail without its headers: both texts and the files."""
    mail = EmailMessage(policy=SMTP)
    mail.set_content(_lines(body), cte="quoted-printable")
    mail.add_alternative(_lines(html), subtype="html", cte="quoted-printable")
    for one in enclosures:
        main, _, sub = one.content_type.partition("/")
        mail.add_attachment(one.data, maintype=main, subtype=sub or "octet-stream", filename=_clean("A file's name", one.name))
    return mail


def _headers(
    sender: str,
    to_address: str,
    to_name: str,
    subject: str,
    message_id: str,
    date: datetime,
    in_reply_to: str,
    references: tuple[str, ...],
) -> dict[str, str]:
    """The headers by name, each of them safe."""
    name, address = parseaddr(_clean("The service's address", sender))
    if not MESSAGE_ID.fullmatch(message_id):
        raise Unsafe("The mail has no proper Message-ID.")
    if date.tzinfo is None:
        raise Unsafe("The date of the mail has no time zone.")
    if not subject.strip() or len(subject) > LONGEST_SUBJECT:
        raise Unsafe(f"The subject must have 1 to {LONGEST_SUBJECT} characters.")
    thread = [one for one in references if MESSAGE_ID.fullmatch(one)]
    thread = thread if len(thread) <= MOST_REFERENCES else [thread[0], *thread[1 - MOST_REFERENCES :]]
    found = {
        "From": _mailbox(name, address),
        "To": _mailbox(_clean("The recipient's name", to_name)[:LONGEST_NAME], to_address),
        "Subject": " ".join(_clean("The subject", subject).split()),
        "Date": format_datetime(date),
        "Message-ID": message_id,
        "In-Reply-To": in_reply_to if MESSAGE_ID.fullmatch(in_reply_to) else "",
        "References": " ".join(thread),
        "Content-Language": "en-GB",
        "X-Auto-Response-Suppress": "OOF, AutoReply",
        DESK_HEADER: "reply",
    }
    return {header: value for header, value in found.items() if value}


def _clean(what: str, value: str) -> str:
    """The value, refused when it holds a line break, another control character or an encoded word."""
    if CONTROL.search(value):
        raise Unsafe(f"{what} holds a line break or another control character. Type it anew on one line.")
    if ENCODED.search(value):
        raise Unsafe(f"{what} holds an encoded word (“=?…?=”). Type it anew in plain letters.")
    return value


def _mailbox(name: str, address: str) -> str:
    if not ADDRESS.fullmatch(address) or ".." in address or address.startswith(".") or ".@" in address:
        raise Unsafe("The address is not a whole email address. Enter one address, for example name@example.org.")
    return str(Address(" ".join(AROUND_NAMES.sub(" ", name).split()), addr_spec=address))


def written(name: str, value: str) -> bytes:
    """A header's line or lines as they travel: folded at spaces, anything but ASCII in encoded words (RFC 2047)."""
    person, angle, address = value.rpartition(" <") if name in ("From", "To") else ("", "", "")
    text = person if angle else value
    words = text.split(" ") if text.isascii() else _encoded_words(text.strip('"') if angle else text)
    lines, line = [], f"{name}:"
    for word in [*words, *([f"<{address}"] if angle else [])]:
        if word and len(line) + 1 + len(word) > FOLD_AT and line.strip() and not line.endswith(":"):
            lines.append(line)
            line = ""
        line = f"{line} {word}"
    return "\r\n".join([*lines, line]).encode("ascii") + b"\r\n"


def _encoded_words(text: str) -> list[str]:
    """The text in encoded words, none of which splits a letter."""
    words, held = [], b""
    for letter in text:
        if len(held) + len(letter.encode()) > ENCODED_BYTES:
            words.append(held)
            held = b""
        held += letter.encode()
    return [f"=?utf-8?b?{b64encode(word).decode()}?=" for word in [*words, held]]


def _lines(text: str) -> str:
    """Text with plain line ends, its last line ended."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"


def _fix_boundaries(mail: EmailMessage, message_id: str) -> None:
    """The boundaries from the Message-ID, so that the same mail always has the same bytes."""
    for number, part in enumerate(part for part in mail.walk() if part.is_multipart()):
        part.set_boundary(f"={sha256(f'{message_id}{number}'.encode()).hexdigest()[:40]}=")


def _differences(raw: bytes, headers: dict[str, str], body: str, html: str, enclosures: tuple[Enclosure, ...]) -> Iterator[str]:
    """What a fresh reading of the bytes finds other than it was meant."""
    if re.search(rb"(?<!\r)\n|\r(?!\n)", raw) or not raw.isascii():
        yield "a line end or a letter would not travel"
    if max(map(len, raw.split(b"\r\n"))) > LONGEST_LINE:
        yield "a line is too long"
    head = raw.partition(b"\r\n\r\n")[0]
    written = sorted(
        line.partition(b":")[0].decode("ascii", "replace").lower()
        for line in head.split(b"\r\n")
        if line[:1] not in (b" ", b"\t")
    )
    if written != sorted([*(name.lower() for name in headers), "mime-version", "content-type"]):
        yield "its headers are not the ones that were meant"
    mail = BytesParser(policy=default).parsebytes(raw)
    as_written = BytesParser(policy=compat32).parsebytes(raw)
    for name, value in headers.items():
        if not _same_header(name, as_written[name], value):
            yield f"the header {name} reads differently"
    recipients = [
        one.addr_spec for field in ("to", "cc", "bcc") for header in mail.get_all(field, []) for one in header.addresses
    ]
    if len(recipients) != 1:
        yield "it does not go to exactly one address"
    yield from _different_parts(mail, body, html, enclosures)


def _same_header(name: str, read: str, meant: str) -> bool:
    if name in ("From", "To"):
        person, address = parseaddr(read)
        return (decoded(person), address) == parseaddr(meant)
    if name == "Date":
        return parsedate_to_datetime(read) == parsedate_to_datetime(meant)
    return decoded(read).split() == meant.split()


def decoded(value: str) -> str:
    """A header's value as a mail program shows it."""
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", value)
    return str(make_header(decode_header(unfolded)))


def _different_parts(mail: EmailMessage, body: str, html: str, enclosures: tuple[Enclosure, ...]) -> Iterator[str]:
    if any(part.defects for part in mail.walk()):
        yield "its structure is broken"
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    if plain is None or _lines(plain.get_content()) != body:
        yield "the plain text reads differently"
    if rich is None or _lines(rich.get_content()) != html:
        yield "the HTML text reads differently"
    if [part.get_content() for part in mail.iter_attachments()] != [enclosure.data for enclosure in enclosures]:
        yield "the files sent along are not the ones that were meant"
