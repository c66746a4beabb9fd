"""Any file to its reader. What a file is, is told by its content, never by its name alone."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable

import ingest.sniff
from parsing import effort
from parsing.document import Document, Unreadable

MAX_BYTES = 25 * 2**20
TOO_BIG = "The file is larger than 25 MB. Ask the sender for a smaller copy, or open the original by hand."
EMPTY = "The file is empty. Ask the sender to send it again."
LOCKED = "The file is locked with a password. Ask the sender for it unlocked, by secure mail."
RIGHTS = "The file is protected by rights management and opens only for named people. Ask the sender for a copy without it."
_WORDS = {
    "xlsx": "an Excel workbook", "pptx": "a PowerPoint file", "zip": "a zip archive", "tnef": "an Outlook data file",
    "calendar": "a calendar entry", "program": "a program", "heic": "an iPhone picture (HEIC)",
}  # fmt: skip
_SNIFFED = {
    ingest.sniff.PDF: "pdf", ingest.sniff.DOCX: "docx", ingest.sniff.DOC: "doc", ingest.sniff.ODT: "odt",
    ingest.sniff.RTF: "rtf", ingest.sniff.XLSX: "xlsx", ingest.sniff.PPTX: "pptx", ingest.sniff.ZIP: "zip",
    ingest.sniff.TNEF: "tnef", ingest.sniff.OUTLOOK: "mail", ingest.sniff.MESSAGE: "mail", ingest.sniff.HTML: "html",
    ingest.sniff.CALENDAR: "calendar", "image/png": "image", "image/jpeg": "image", "image/gif": "image", "image/tiff": "image",
    "image/bmp": "image", "image/webp": "image", "image/heic": "heic", "application/x-msdownload": "program",
    "application/x-executable": "program", "application/vnd.oasis.opendocument.text-template": "odt",
}  # fmt: skip
_FLAT_WORD = re.compile(rb"schemas\.microsoft\.com/office/(?:2006/xmlPackage|word/2003/wordml)|wordprocessingml/(?:2006/)?main")
_WEB_ARCHIVE = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related", re.IGNORECASE)


def sniff(name: str, data: bytes) -> str:
    """What a file is: `docx` (any Word XML), `pdf`, `image`, `doc`, `odt`, `rtf`, `html`, `web archive`, `text`, `mail`,
    `locked`, `rights`, or what else it is that cannot be a form (`zip`, `xlsx`, `program`, `unknown`)."""
    head = data[:65_536]
    if head[:8] == ingest.sniff.OLE_MAGIC:
        return _ole(data)
    if head[:2] == b"PK" and _holds_word(data):
        return "docx"
    if (
        head.lstrip(b"\xef\xbb\xbf \r\n\t")[:5] == b"<?xml"
        or head[:2] in (b"\xff\xfe", b"\xfe\xff")
        or b"xmlPackage" in head[:2048]
    ):
        wide = head.decode("utf-16", "replace").encode() if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head
        if _FLAT_WORD.search(wide):
            return "docx"
    if _WEB_ARCHIVE.match(head):
        return "web archive"
    found = ingest.sniff.sniff(name, data)
    return _SNIFFED.get(found, "image" if found.startswith("image/") else "text" if found.startswith("text/") else "unknown")


def _ole(data: bytes) -> str:
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(data) as ole:
            names = {"/".join(entry) for entry in ole.listdir()}
    except Exception:  # a damaged container fails in many ways, all of them "not a document"
        return "unknown"
    if any("DRMContent" in name for name in names):
        return "rights"
    if "EncryptedPackage" in names:
        return "locked"
    kinds = (("WordDocument", "doc"), ("Workbook", "xlsx"), ("Book", "xlsx"), ("PowerPoint Document", "pptx"))
    return next((kind for stream, kind in kinds if stream in names), "mail" if "__properties_version1.0" in names else "unknown")


def _holds_word(data: bytes) -> bool:
    """Whether a zip holds a Word main part: by its list of content types, wherever the part stands, or by its usual name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if "word/document.xml" in archive.namelist():
                return True
            entry = archive.getinfo("[Content_Types].xml")
            types = archive.read(entry) if entry.file_size < _LONGEST_LIST else b""
            return b"wordprocessingml" in types or b"ms-word" in types
    except Exception:  # not a zip, or one without that list
        return False


_LONGEST_LIST = 2**20


def read_document(name: str, data: bytes) -> Document:
    """A file read by the reader of its format. Raises `Unreadable` with what a person can do about it."""
    if not data:
        raise Unreadable(EMPTY)
    if len(data) > MAX_BYTES:
        raise Unreadable(TOO_BIG)
    kind = sniff(name, data)
    reader = _READERS.get(kind)
    if reader is None:
        what = _WORDS.get(kind, "of a kind that is not read here")
        raise Unreadable(f"The file is {what}. Ask the sender for the referral as a Word document or PDF.")
    with effort.at_a_stretch():
        return reader(name, data)


def _word(name: str, data: bytes) -> Document:
    from parsing.word.reader import read_word

    return read_word(name, data)


def _pdf(name: str, data: bytes) -> Document:
    from parsing.pdf.reader import read_pdf

    return read_pdf(name, data)


def _scan(name: str, data: bytes) -> Document:
    from parsing.scan.reader import read_scan

    return read_scan(name, data)


def _office(name: str, data: bytes) -> Document:
    from parsing.typed.office import read_office

    return read_office(name, data)


def _text(name: str, data: bytes) -> Document:
    from parsing.typed.plain import decoded, read_text

    return read_text(name, decoded(data))


def _html(name: str, data: bytes) -> Document:
    from parsing.typed.web import read_html

    return read_html(name, data)


def _web_archive(name: str, data: bytes) -> Document:
    from email import message_from_bytes
    from email.policy import default

    for part in message_from_bytes(data, policy=default).walk():
        if part.get_content_type() == "text/html":
            page = part.get_payload(decode=True)
            return _html(name, page if isinstance(page, bytes) else b"")
    raise Unreadable("The web archive holds no page. Ask the sender for the referral as a Word document or PDF.")


def _locked(name: str, data: bytes) -> Document:
    raise Unreadable(LOCKED)


def _rights(name: str, data: bytes) -> Document:
    raise Unreadable(RIGHTS)


_READERS: dict[str, Callable[[str, bytes], Document]] = {
    "docx": _word, "pdf": _pdf, "image": _scan, "doc": _office, "odt": _office, "rtf": _office, "text": _text, "html": _html,
    "web archive": _web_archive, "locked": _locked, "rights": _rights,
}  # fmt: skip
