"""Internet messages (RFC 5322, RFC 2045 to 2049) taken apart, however badly they are made."""

from __future__ import annotations

import binascii
import io
import quopri
import re
from dataclasses import dataclass, field, replace
from email.parser import BytesParser

from ingest import automatic, sniff
from ingest.attachment import Attachment, attachment_of
from ingest.automatic import Signs
from ingest.body import best_words, tidy
from ingest.charset import decoded_bytes
from ingest.cloud import SHARED, shared_links
from ingest.containers import Budget, opened, tnef_body, uuencoded
from ingest.headers import Part, RawHeaders, addresses, message_ids, moment, received_at, sender
from ingest.mail import Message
from ingest.pictures import is_decoration
from ingest.protection import ENCRYPTED, examined
from ingest.signed import content_of, is_mail, is_shell, open_kind

PARTS_LIMIT = 200
MULTIPARTS_LIMIT = 60
"""Multiparts and messages within one mail; beyond it only the headers are read (every level costs time for every line)."""
SHELLS_LIMIT = 3
"""Signed or compressed shells of one mail that are opened, within each other or side by side."""
HEADERS_LIMIT = 256_000
"""Bytes of the header block that are read."""
TEXT_LIMIT = 1_000_000
"""Characters of body text that are kept; the original holds the rest."""

CUT_SHORT = "The mail ends before its last part does, so something may be missing. Ask the sender to send it again."
TOO_MANY = "The mail has more parts than the desk takes apart. Look at the original for anything that is not listed here."
NOT_APART = "The mail's parts could not be told apart. Look at the original, and ask the sender to send it again."
NOT_READ = "The mail could not be taken apart. Look at the original, and ask the sender to send it again."
UNCLEAR = "Some characters of the mail could not be read and are shown as \ufffd."
ELSEWHERE = "The mail points to a file kept somewhere else and does not bring it. Ask the sender to attach it."
ONE_PIECE = "This is one piece of a mail that was split up. Ask the sender to send it again in one."
TOO_LONG = "The mail's text is longer than the desk shows. Look at the original for the rest."


_CONTAINER = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)


def _parsed(raw: bytes, headers_only: bool = False) -> Part:
    source = io.BytesIO(raw)  # parsebytes() would hold the text at four bytes a character
    return BytesParser(Part, policy=RawHeaders()).parse(source, headersonly=headers_only)  # type: ignore[return-value]


def take_apart(raw: bytes) -> Message:
    """The mail in `raw`. May raise on bytes that break the standard library; `headers_only` then gives what is left."""
    raw = raw.lstrip(b"\r\n\0\t \xef\xbb\xbf")
    many = _is_deep(raw)
    root = _parsed(raw[:HEADERS_LIMIT] if many else raw, headers_only=many)
    found = _Content()
    if many:
        found.problems.append(TOO_MANY)
    else:
        found.read(root)
    return found.message(root)


def _is_deep(raw: bytes) -> bool:
    return sum(1 for _ in _CONTAINER.finditer(raw)) > MULTIPARTS_LIMIT


def headers_only(raw: bytes) -> Message:
    """The envelope of a mail that could not be taken apart, with the problem said. Never raises."""
    try:
        return replace(_envelope(_parsed(raw[:HEADERS_LIMIT], headers_only=True)), problems=(NOT_READ,))
    except Exception:  # this is the last resort for a mail that broke everything else
        return Message(problems=(NOT_READ,))


def _envelope(root: Part) -> Message:
    name, address = sender(root.every("From") or root.every("Sender"))
    answers = addresses(root.every("Reply-To"))
    own = message_ids(root.first("Message-ID"))
    parents = message_ids(root.first("In-Reply-To"))
    return Message(
        from_name=name[:200],
        from_address=address,
        reply_to=answers[0][1] if answers else "",
        to=tuple(dict.fromkeys(found for _, found in addresses(root.every("To") + root.every("Cc")))),
        subject=root.first("Subject")[:1000],
        message_id=own[0] if own else "",
        in_reply_to=parents[0] if parents else "",
        references=message_ids(" ".join(root.every("References"))),
        sent_at=moment(root.first("Date")),
        received_at=received_at(root.every("Received"), root.first("Date")),
    )


@dataclass
class _Content:
    """What the walk through the parts collects."""

    bodies: list[tuple[str, str]] = field(default_factory=list)
    """(plain, HTML) for each stretch of body, in order."""
    files: list[Attachment] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)
    machine: list[tuple[str, str]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    budget: Budget = field(default_factory=Budget)
    parts: int = 0
    shells: int = 0

    def read(self, part: Part, within: str = "") -> None:
        """Collect a part and everything below it. `within` is the type of the multipart it stands in."""
        self.parts += 1
        if self.parts > PARTS_LIMIT:
            self.problem(TOO_MANY)
        elif part.is_multipart():
            self._multipart(part)
        else:
            self._leaf(part, within)

    def problem(self, text: str) -> None:
        """Note a problem once."""
        if text not in self.problems:
            self.problems.append(text)

    def _multipart(self, part: Part) -> None:
        kind = part.get_content_type()
        names = {type(defect).__name__ for defect in part.defects}
        if names & {"CloseBoundaryNotFoundDefect", "StartBoundaryNotFoundDefect"}:
            self.problem(CUT_SHORT)
        if kind == "multipart/encrypted":
            self.problem(ENCRYPTED.format(how="PGP"))
        before = len(self.bodies)
        for child in part.get_payload():
            self.read(child, kind)  # type: ignore[arg-type]
        if kind == "multipart/alternative":
            mine = self.bodies[before:]
            self.bodies[before:] = [("\n\n".join(p for p, _ in mine if p), "\n".join(h for _, h in mine if h))]

    def _leaf(self, part: Part, within: str) -> None:
        kind, name = part.declared_type, _filename(part)
        if within == "multipart/report" and kind.startswith(("message/", "text/rfc822")):
            self.machine.append((kind, decoded_bytes(content(part), "utf-8")[0]))
        elif kind == "message/external-body":
            self.problem(ELSEWHERE)
        elif kind == "message/partial":
            self.problem(ONE_PIECE)
        elif _is_body(part, kind, name):
            self._body(part, kind)
        elif is_shell(kind, name) and open_kind(content(part)):
            self._shell(part, kind, name, within)
        elif kind != "text/x-amp-html":
            self._file(part, kind, name, within)

    def _body(self, part: Part, kind: str) -> None:
        if kind.startswith("multipart/"):
            self.problem(NOT_APART)
        text, whole = decoded_bytes(content(part), part.parameter("Content-Type", "charset"))
        if not whole:
            self.problem(UNCLEAR)
        if kind == "text/html":
            self.bodies.append(("", text))
            return
        text, files = uuencoded(text)
        self.bodies.append((_unflowed(part, text), ""))
        for name, data in files:
            self._keep(attachment_of(name, sniff.UNKNOWN, data, number=len(self.files) + 1))

    def _file(self, part: Part, kind: str, name: str, within: str) -> None:
        data = content(part)
        if kind == sniff.CALENDAR:
            self.methods.append(_method(part, data))
        inline = (
            within == "multipart/related"
            or part.first("Content-Disposition").lower().startswith("inline")
            or bool(part.get("Content-ID"))
        )
        if kind == sniff.MESSAGE and not name:
            name = f"{_parsed(data[:HEADERS_LIMIT], headers_only=True).first('Subject')[:100] or 'message'}.eml"
        found = attachment_of(name, kind, data, number=len(self.files) + 1)
        if kind == sniff.CALENDAR or (inline and is_decoration(found)):
            found = replace(found, inline=True)
        self._keep(found)

    def _shell(self, part: Part, kind: str, name: str, within: str) -> None:
        """Read what a shell holds as if it were not there; one that is damaged, too many or too large stays shut."""
        self.shells += 1
        inside = content_of(content(part), self.budget.size) if self.shells <= SHELLS_LIMIT else b""
        if not inside or _is_deep(inside) or not self.budget.take(len(inside)):
            self._file(part, kind, name, within)
        elif is_mail(inside):
            self.read(_parsed(inside))
        else:
            name = re.sub(r"\.p7[mz]$", "", name, flags=re.IGNORECASE)
            self._keep(attachment_of(name, sniff.UNKNOWN, inside, number=len(self.files) + 1))

    def _keep(self, attachment: Attachment) -> None:
        for found in opened(attachment, self.budget):
            self.files.append(examined(found))
        if attachment.content_type == sniff.TNEF and not any(plain.strip() or html for plain, html in self.bodies):
            self._tnef_body(attachment)

    def _tnef_body(self, wrapper: Attachment) -> None:
        """The words of a mail that are only inside its winmail.dat; as a file to read when they are kept as RTF alone."""
        plain, html, rtf = tnef_body(wrapper.data)
        self.bodies.append((plain, html))
        if rtf and not plain and not html:
            self.files.append(attachment_of("message.rtf", sniff.RTF, rtf, origin=wrapper.name))

    def message(self, root: Part) -> Message:
        """The finished mail."""
        text = tidy("\n\n".join(filter(None, (best_words(plain, html) for plain, html in self.bodies))))
        html = "\n".join(html for _, html in self.bodies if html)
        base = _envelope(root)
        documents = sum(1 for found in self.files if not found.inline)
        signs = Signs(root, base.subject, base.from_address, text, tuple(self.methods), tuple(self.machine), documents)
        why, report = automatic.recognised(signs)
        self._last_problems(text, html, documents)
        return replace(
            base,
            text=text[:TEXT_LIMIT],
            html=html[:TEXT_LIMIT],
            attachments=tuple(self.files),
            automatic=why,
            machine_made=root.first("Auto-Submitted").lower().startswith("auto-generated"),
            report=report,
            problems=tuple(self.problems),
        )

    def _last_problems(self, text: str, html: str, documents: int) -> None:
        if len(text) > TEXT_LIMIT:
            self.problem(TOO_LONG)
        if "-----BEGIN PGP MESSAGE-----" in text:
            self.problem(ENCRYPTED.format(how="PGP"))
        links = () if documents else shared_links(text, html)
        if links:
            self.problem(SHARED.format(where=", ".join(links[:3])))


def _filename(part: Part) -> str:
    return part.parameter("Content-Disposition", "filename") or part.parameter("Content-Type", "name")


def _is_body(part: Part, kind: str, name: str) -> bool:
    """Whether a part is the mail's own words. Exchange names trailing text `ATT00001.txt`: that is still body."""
    if kind.startswith("multipart/"):
        return True  # a multipart without its boundary is read as the text it is
    if kind not in ("text/plain", "text/html", "text/enriched"):
        return False
    attached = part.first("Content-Disposition").lower().startswith("attachment")
    return bool(re.fullmatch(r"ATT\d+\.(?:txt|html?)", name)) or (not attached and not name)


def _method(part: Part, data: bytes) -> str:
    found = re.search(rb"^METHOD:([A-Za-z-]+)", data, re.MULTILINE)
    return part.parameter("Content-Type", "method").upper() or (found[1].decode().upper() if found else "PUBLISH")


def _unflowed(part: Part, text: str) -> str:
    """Lines that the sender's program wrapped (format=flowed, RFC 3676) put together again."""
    if part.parameter("Content-Type", "format").lower() != "flowed":
        return text
    glue = "" if part.parameter("Content-Type", "delsp").lower() == "yes" else " "
    text = re.sub(r"^ ", "", text, flags=re.MULTILINE)
    return re.sub(r"(?<!^--)(?<=\S) \n(?![>\n])", glue, text, flags=re.MULTILINE)


def content(part: Part) -> bytes:
    """A part's bytes with its transfer encoding undone; damaged base64 gives what can be read. Never raises."""
    data = part.raw
    encoding = re.sub(r"[^a-z0-9]", "", part.first("Content-Transfer-Encoding").partition(";")[0].lower())
    if encoding == "base64":
        return _unbase64(data)
    if encoding == "quotedprintable":
        return quopri.decodestring(data)
    if encoding in ("xuuencode", "uuencode", "xuue"):
        files = uuencoded(data.decode("latin-1"))[1]
        return files[0][1] if files else data
    return data


def _unbase64(data: bytes) -> bytes:
    """Base64, padding in the middle and a missing end allowed (several encoders' outputs glued together are)."""
    if b"=" not in data.rstrip(b"=\r\n \t") and len(data) > 100_000:
        return _stretch(data)
    return b"".join(_stretch(piece) for piece in re.findall(rb"[^=]+=*", data))


def _stretch(data: bytes) -> bytes:
    for padding in (b"", b"=", b"=="):
        try:
            return binascii.a2b_base64(data + padding)
        except binascii.Error:
            continue
    return binascii.a2b_base64(re.sub(rb"[^A-Za-z0-9+/]", b"", data)[:-1] + b"==")
