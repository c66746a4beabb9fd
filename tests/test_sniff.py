"""What a file is, told from itself."""

from __future__ import annotations

import io
import zipfile

import pytest

from ingest import sniff


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/").replace("CT", "[Content_Types].xml"), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "declared", "expected"),
    [
        ("a.doc", b"%PDF-1.4", "application/msword", sniff.PDF),
        ("a.pdf", b"junk\n\n%PDF-1.4", "application/pdf", sniff.PDF),
        ("a.pdf", b"x" * 5000 + b"%PDF-1.4", "application/pdf", "text/plain"),
        ("a.pdf", b"\0\1\2", "application/pdf", sniff.UNKNOWN),
        ("a.doc", b"{\\rtf1 x}", "application/msword", sniff.RTF),
        ("a.bin", zipped(CT=b"", word__document=b""), "application/zip", sniff.DOCX),
        ("a.bin", zipped(CT=b"", xl__workbook=b""), "", sniff.XLSX),
        ("a.bin", zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "", sniff.ODT),
        ("a.docx", zipped(form=b"x"), sniff.DOCX, sniff.ZIP),
        ("a.docx", b"PK\x03\x04broken", sniff.DOCX, sniff.ZIP),
        ("a.bin", b"\x89PNG\r\n\x1a\n", "", "image/png"),
        ("a.bin", b"\0\0\0\x18ftypheic", "", "image/heic"),
        ("a.txt", b"BM is how we write baby massage", "", "text/plain"),
        ("a.txt", b"MZ referral", "", "text/plain"),
        ("a.bmp", b"BM\x36\0\0\0\0\0", "", "image/bmp"),
        ("a.htm", b"<!DOCTYPE html><p>", "application/octet-stream", sniff.HTML),
        ("a.bin", b"From: a@example.org\r\nSubject: x\r\nDate: y\r\n\r\nText", "", sniff.MESSAGE),
        ("a.txt", b"Name: Leo\nMother: Holly\n", "text/plain", "text/plain"),
        ("a.csv", b"a,b\n", "text/csv", "text/csv"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1damaged", sniff.DOCX, sniff.OLE),
        ("smime.p7s", b"0\x82", "application/pkcs7-signature", "application/pkcs7-signature"),
        ("", b"", "", sniff.UNKNOWN),
        ("a.pdf", b"", "application/pdf", sniff.UNKNOWN),
    ],
)
def test_the_bytes_decide(name, data, declared, expected):
    assert sniff.sniff(name, data, declared) == expected
