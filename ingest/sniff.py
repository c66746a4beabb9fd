"""What a file is, told from its first bytes and its insides, not from its name or the sender's word."""

from __future__ import annotations

import io
import re
import zipfile

import olefile  # type: ignore[import-untyped]

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ODT = "application/vnd.oasis.opendocument.text"
DOC = "application/msword"
RTF = "application/rtf"
ZIP = "application/zip"
TNEF = "application/ms-tnef"
OUTLOOK = "application/vnd.ms-outlook"
OLE = "application/x-ole-storage"
MESSAGE = "message/rfc822"
HTML = "text/html"
CALENDAR = "text/calendar"
RPMSG = "application/x-microsoft-rpmsg-message"
UNKNOWN = "application/octet-stream"
OLE_MAGIC: bytes = olefile.MAGIC

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", RTF),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"\x78\x9f\x3e\x22", TNEF),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"MZ", "application/x-msdownload"),
    (b"\x7fELF", "application/x-executable"),
    (b"\x76\xe8\x04\x60\xc4\x11\xe3\x86", RPMSG),
    (b"BEGIN:VCALENDAR", CALENDAR),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"-----BEGIN PGP MESSAGE", "application/pgp-encrypted"),
)
_TOLD_BY_BYTES = {PDF, DOCX, XLSX, PPTX, ODT, DOC, RTF, ZIP, TNEF, OUTLOOK, "application/vnd.ms-excel", "text/plain"}
"""Types that would have been known by their bytes, had it been one of them."""
_OFFICE_PARTS = (("word/", DOCX), ("xl/", XLSX), ("ppt/", PPTX))
_OLE_STREAMS = (
    ("EncryptedPackage", DOCX),
    ("WordDocument", DOC),
    ("Workbook", "application/vnd.ms-excel"),
    ("Book", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
    ("__properties_version1.0", OUTLOOK),
)
_EXTENSIONS = {
    "pdf": PDF, "docx": DOCX, "docm": DOCX, "doc": DOC, "rtf": RTF, "odt": ODT, "xlsx": XLSX, "txt": "text/plain",
    "htm": HTML, "html": HTML, "csv": "text/csv", "eml": MESSAGE, "msg": OUTLOOK, "ics": CALENDAR, "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "tif": "image/tiff", "tiff": "image/tiff", "zip": ZIP, "rpmsg": RPMSG,
    "pages": "application/vnd.apple.pages",
}  # fmt: skip
_MAIL_HEADER = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}")
_MAIL_FIELDS = re.compile(rb"^(?:from|received|message-id|mime-version|return-path|date|subject):", re.IGNORECASE | re.MULTILINE)
_HTML = re.compile(rb"\A\s*(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)


def sniff(name: str, data: bytes, declared: str = UNKNOWN) -> str:
    """The content type of a file. `declared` and the name decide only where the bytes do not say. Never raises."""
    head = data[:4096]
    if head[:8] == OLE_MAGIC:
        return _ole(data)
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _zipped(data)
    for magic, found in _MAGIC:
        if head.startswith(magic) and not (len(magic) == 2 and _is_text(head)):  # a note may begin with "BM" or "MZ"
            return found
    if head[4:8] == b"ftyp" and head[8:12] in (b"heic", b"heix", b"mif1", b"hevc"):
        return "image/heic"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    return _worded(name, head, declared)


def _worded(name: str, head: bytes, declared: str) -> str:
    """Files that are text, and files whose bytes say nothing."""
    if _HTML.match(head):
        return HTML
    header = _MAIL_HEADER.match(head)
    if header and len(_MAIL_FIELDS.findall(header[0])) >= 2:
        return MESSAGE
    if b"%PDF-" in head[:1024]:  # readers allow other bytes before it
        return PDF
    by_name = _EXTENSIONS.get(name.rpartition(".")[2].lower(), "")
    guess = declared if "/" in declared and declared != UNKNOWN else by_name
    if not guess or guess in _TOLD_BY_BYTES or guess.startswith("image/"):
        return "text/plain" if _is_text(head) else UNKNOWN
    return guess


def _is_text(head: bytes) -> bool:
    return bool(head) and not re.search(rb"[\0-\x08\x0e-\x1a\x1c-\x1f]", head)


def _ole(data: bytes) -> str:
    try:
        with olefile.OleFileIO(data) as ole:
            names = {"/".join(entry) for entry in ole.listdir()}
    except Exception:  # olefile fails with whatever the damage leads to; then it is just such a container
        return OLE
    return next((found for stream, found in _OLE_STREAMS if stream in names), OLE)


def _zipped(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()[:5000]
            if "mimetype" in names and archive.getinfo("mimetype").file_size < 200:
                return archive.read("mimetype").decode("ascii", "replace").strip() or ZIP
    except Exception:  # zipfile, zlib and struct each have their own errors for damage
        return ZIP
    if "[Content_Types].xml" in names:
        return next((found for folder, found in _OFFICE_PARTS if any(n.startswith(folder) for n in names)), ZIP)
    return "application/vnd.apple.pages" if "Index/Document.iwa" in names else ZIP
