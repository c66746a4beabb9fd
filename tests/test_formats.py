from __future__ import annotations

import io
import zipfile
from pathlib import Path

import msoffcrypto
import pytest

from parsing.document import Unreadable
from parsing.formats import read_document, sniff
from tests.word_files import NAMESPACES, docx, p, written

EXAMPLES = Path(__file__).parent.parent / "examples" / "forms"
FORM = docx(p("Name: Jo"))


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def locked() -> bytes:
    out = io.BytesIO()
    made = msoffcrypto.OfficeFile(io.BytesIO(FORM))
    made.encrypt("secret", out)
    return out.getvalue()


FLAT = f'<?xml version="1.0"?><w:document {NAMESPACES}><w:body>{p("Jo")}</w:body></w:document>'.encode()
KINDS = {
    "Word under any name": ("letter.pdf", FORM, "docx"),
    "Word with its main part renamed": ("a.docx", docx(p("x"), main="office/doc.xml"), "docx"),
    "flat Word under .doc": ("a.doc", FLAT, "docx"),
    "flat Word in UTF-16": ("a.xml", FLAT.decode().encode("utf-16"), "docx"),
    "PDF under .docx": ("form.docx", (EXAMPLES / "referral-form.pdf").read_bytes(), "pdf"),
    "OpenDocument": ("a", zipped(mimetype=b"application/vnd.oasis.opendocument.text"), "odt"),
    "RTF under .doc": ("a.doc", rb"{\rtf1 Jo}", "rtf"),
    "HTML under .doc": ("a.doc", b"<html><body>Jo</body></html>", "html"),
    "a web archive": ("a.doc", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--", "web archive"),
    "a mail": ("a.txt", b"From: a@example.org\nSubject: x\nDate: Mon, 1 Jan 2026 10:00:00 +0000\n\nHello", "mail"),
    "text": ("a.docx", b"Name: Jo", "text"),
    "a picture": ("a.pdf", b"\xff\xd8\xff\xe0" + b"\0" * 20, "image"),
    "a locked Word file": ("a.docx", locked(), "locked"),
    "a zip": ("a.docx", zipped(a=b"x"), "zip"),
    "a program": ("a.docx", b"MZ\x90\0\3\0\0\0", "program"),
    "nothing known": ("a.bin", b"\0\1\2\3", "unknown"),
    "a broken compound file": ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "unknown"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "data", "kind"), KINDS.values(), ids=KINDS)
def test_a_file_is_what_its_content_says(name: str, data: bytes, kind: str) -> None:
    assert sniff(name, data) == kind


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        (locked(), "unlocked, by secure mail"),
        (b"", "send it again"),
        (b"MZ\x90\0\3\0\0\0", "a program.*Word document or PDF"),
        (zipped(a=b"x"), "a zip archive"),
        (b"\0\1\2\3", "Word document or PDF"),
        (b"a" * (25 * 2**20 + 1), "larger than 25 MB"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--", "no page"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data: bytes, advice: str) -> None:
    with pytest.raises(Unreadable, match=advice):
        read_document("file", data)


@pytest.mark.parametrize(
    ("data", "format", "lines"),
    [
        (FORM, "docx", ["Name: Jo"]),
        (b"Name: Jo", "text", ["Name: Jo"]),
        (b"<html><p>Name: Jo</p>", "text", ["Name: Jo"]),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>Name: Jo\n--x--",
            "text",
            ["Name: Jo"],
        ),
    ],
)
def test_each_kind_has_its_reader(data: bytes, format: str, lines: list[str]) -> None:
    document = read_document("file", data)
    assert (document.format, written(document)) == (format, lines)


def test_the_services_own_form_is_read_from_word_and_pdf() -> None:
    for name in ("referral-form.docx", "referral-form.pdf"):
        document = read_document(name, (EXAMPLES / name).read_bytes())
        assert document.blocks
        assert document.problems == ()
