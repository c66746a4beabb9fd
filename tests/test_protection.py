"""Locked files and mails, each named as what it is and with what to do."""

from __future__ import annotations

import base64
import io

import msoffcrypto
import pikepdf
import pytest
from docx import Document
from msoffcrypto.format.ooxml import OOXMLFile

from ingest.message import unpack


def mail(data: bytes, name: str, declared: str = "application/octet-stream") -> bytes:
    return (
        b"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: "
        + f'{declared}; name="{name}"\nContent-Transfer-Encoding: base64\n\n'.encode()
        + base64.encodebytes(data)
        + b"\n--b--\n"
    )


def problem(data: bytes, name: str, declared: str = "application/octet-stream") -> str:
    (found,) = unpack(mail(data, name, declared)).attachments
    return found.problem


def docx() -> bytes:
    out = io.BytesIO()
    document = Document()
    document.add_paragraph("Baby: Leo")
    document.save(out)
    return out.getvalue()


def locked_docx() -> bytes:
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(docx())).encrypt("secret", out)
    assert msoffcrypto.OfficeFile(io.BytesIO(out.getvalue())).is_encrypted()
    return out.getvalue()


def pdf(**encryption: str) -> bytes:
    out = io.BytesIO()
    document = pikepdf.new()
    document.add_blank_page()
    document.save(out, encryption=pikepdf.Encryption(**encryption) if encryption else None)
    return out.getvalue()


def test_a_locked_word_file_is_named_and_kept():
    data = locked_docx()
    (found,) = unpack(mail(data, "Referral.docx")).attachments
    assert "locked with a password" in found.problem
    assert found.data == data


def test_a_locked_pdf_is_named():
    assert "locked with a password" in problem(pdf(user="secret", owner="boss"), "f.pdf")


def test_a_pdf_that_only_forbids_changes_is_no_problem():
    assert problem(pdf(user="", owner="boss"), "f.pdf") == ""


@pytest.mark.parametrize(("data", "name"), [(docx(), "f.docx"), (pdf(), "f.pdf"), (b"plain words", "f.txt")])
def test_open_files_have_no_problem(data, name):
    assert problem(data, name) == ""


@pytest.mark.parametrize(
    ("data", "name", "declared", "word"),
    [
        (b"\x76\xe8\x04\x60\xc4\x11\xe3\x86rest", "message.rpmsg", "application/x-microsoft-rpmsg-message", "Outlook"),
        (b"anything", "message.rpmsg", "application/octet-stream", "Outlook"),
        (b"<html><script>x</script>open</html>", "Encrypted_Message.htm", "text/html", "secure-mail service"),
        (
            b"<html><form action=https://x.example>Click to read your secure message</form>",
            "open.html",
            "text/html",
            "secure-mail",
        ),
        (b"\x30\x80\x06", "smime.p7m", "application/pkcs7-mime", "S/MIME"),
        (b"0\x80\x06\x09*\x86H\x86\xf7\x0d\x01\x07\x02\xa0\x80", "smime.p7m", "application/pkcs7-mime", "hides its content"),
        (b"-----BEGIN PGP MESSAGE-----\n", "encrypted.asc", "application/octet-stream", "PGP"),
        (b"MZ\x90\0\x03", "form.pdf.exe", "application/pdf", "program"),
        (b"var x;", "form.js", "text/plain", "program"),
    ],
)
def test_wrappers_and_programs_are_named(data, name, declared, word):
    assert word in problem(data, name, declared)


def test_an_ordinary_page_is_no_portal():
    assert problem(b"<html><body><p>Referral form</p></body></html>", "form.html", "text/html") == ""


def test_a_mail_that_is_encrypted_as_a_whole_says_so():
    raw = (
        b"From: a@example.org\nContent-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\n"
    )
    message = unpack(raw + b"Version: 1\n--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--\n")
    assert any("PGP" in p for p in message.problems)
