"""Mail in a signed shell: opened and read as if the shell were not there; what cannot be opened says what to do."""

from __future__ import annotations

import base64
import zlib
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest
from asn1crypto.cms import CompressedData, ContentInfo
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from ingest.containers import BYTES_LIMIT
from ingest.message import unpack
from ingest.mime import SHELLS_LIMIT
from ingest.signed import content_of

LETTER = (
    b"Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\nReferral attached.\r\n"
    b'--i\r\nContent-Type: application/pdf; name="form.pdf"\r\n\r\n%PDF-1.7 form\r\n--i--\r\n'
)


@cache
def signer() -> tuple[x509.Certificate, rsa.RSAPrivateKey]:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "clinic.example.org")])
    begins = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 7, begins, begins + timedelta(days=400))
    return made.sign(key, hashes.SHA256()), key


def signed(content: bytes, *options: pkcs7.PKCS7Options) -> bytes:
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(*signer(), hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary, *options])


def encrypted(content: bytes) -> bytes:
    builder = pkcs7.PKCS7EnvelopeBuilder().set_data(content).add_recipient(signer()[0])
    return builder.encrypt(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def compressed(content: bytes, packed: bytes = b"") -> bytes:
    inside = {"content_type": "data", "content": packed or zlib.compress(content)}
    data = CompressedData(
        {"version": 0, "compression_algorithm": {"algorithm": "1.2.840.113549.1.9.16.3.8"}, "encap_content_info": inside}
    )
    return bytes(ContentInfo({"content_type": "compressed_data", "content": data}).dump())


def streamed(content: bytes) -> bytes:
    """Signed-data as programs write it that do not know its length yet: nothing has a length, the content is in pieces."""

    def open_ended(tag: bytes, *inside: bytes) -> bytes:
        return tag + b"\x80" + b"".join(inside) + b"\0\0"

    pieces = [content[at : at + 100] for at in range(0, len(content), 100)]
    octets = open_ended(b"\x24", *(b"\x04" + bytes([len(piece)]) + piece for piece in pieces))
    data = b"\x06\x09" + bytes.fromhex("2a864886f70d010701")
    inner = open_ended(b"\x30", data, open_ended(b"\xa0", octets))
    body = open_ended(b"\x30", b"\x02\x01\x01", b"\x31\0", inner, b"\x31\0")
    return open_ended(b"\x30", b"\x06\x09" + bytes.fromhex("2a864886f70d010702"), open_ended(b"\xa0", body))


def shell(data: bytes, declared: str = 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"') -> bytes:
    return f"Content-Type: {declared}\nContent-Transfer-Encoding: base64\n\n".encode() + base64.encodebytes(data)


def mail(data: bytes, declared: str = 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"') -> bytes:
    return b"From: a@example.org\nSubject: Referral\n" + shell(data, declared)


@pytest.mark.parametrize(
    "data",
    [
        signed(LETTER),
        streamed(LETTER),
        signed(shell(signed(LETTER))),
        compressed(LETTER),
        compressed(shell(signed(LETTER))),
        signed(shell(compressed(LETTER))),
    ],
    ids=["whole", "streamed", "twice", "compressed", "signed, then compressed", "compressed, then signed"],
)
@pytest.mark.parametrize(
    "declared",
    ['application/pkcs7-mime; name="smime.p7m"', "application/x-pkcs7-mime", 'application/octet-stream; name="SMIME.P7M"'],
)
def test_what_is_signed_or_compressed_is_read(data, declared):
    message = unpack(mail(data, declared))
    assert (message.text, message.subject, message.problems) == ("Referral attached.", "Referral", ())
    assert [(one.name, one.content_type, one.problem) for one in message.attachments] == [("form.pdf", "application/pdf", "")]


def test_a_shell_with_a_footer_of_a_mailing_list_is_read():
    footer = b"--b\nContent-Type: text/plain\n\nSent by the list\n--b--\n"
    message = unpack(b"From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + shell(signed(LETTER)) + footer)
    assert message.text == "Referral attached.\n\nSent by the list"


@pytest.mark.parametrize(("data", "ending"), [(signed(b"%PDF-1.7 form"), "p7m"), (compressed(b"%PDF-1.7 form"), "p7z")])
def test_a_file_is_taken_out_of_its_shell(data, ending):
    (found,) = unpack(mail(data, f'application/pkcs7-mime; name="form.pdf.{ending}"')).attachments
    assert (found.name, found.content_type, found.data, found.problem) == ("form.pdf", "application/pdf", b"%PDF-1.7 form", "")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (encrypted(LETTER), "encrypted (S/MIME)"),
        (signed(shell(encrypted(LETTER))), "encrypted (S/MIME)"),
        (signed(LETTER, pkcs7.PKCS7Options.DetachedSignature), "could not open it"),
        (signed(LETTER)[:200], "could not open it"),
        (streamed(LETTER)[:150], "could not open it"),
        (signed(LETTER)[:30] + bytes(300), "could not open it"),
        (compressed(shell(encrypted(LETTER))), "encrypted (S/MIME)"),
        (compressed(LETTER)[:150], "compressed (S/MIME)"),
        (compressed(LETTER, zlib.compress(LETTER)[:-8]), "compressed (S/MIME)"),
        (compressed(LETTER, LETTER), "compressed (S/MIME)"),
        (compressed(bytes(BYTES_LIMIT + 1)), "compressed (S/MIME)"),
    ],
    ids=[
        "encrypted",
        "encrypted, then signed",
        "nothing inside",
        "cut off",
        "cut off in a piece",
        "damaged",
        "encrypted, then compressed",
        "compressed and cut off",
        "its stream has no end",
        "no stream at all",
        "a bomb",
    ],
)
def test_what_stays_shut_is_kept_and_says_what_to_do(data, words):
    (found,) = unpack(mail(data)).attachments
    assert words in found.problem
    assert found.data


@pytest.mark.parametrize("made", [signed, compressed])
def test_shell_in_shell_ends(made):
    inside = LETTER
    for _ in range(SHELLS_LIMIT + 1):
        inside = shell(made(inside))
    (found,) = unpack(b"From: a@example.org\n" + inside).attachments
    assert "could not open it" in found.problem


def test_what_is_signed_is_as_deep_as_any_mail_may_be():
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500))
    (found,) = unpack(mail(signed(deep))).attachments
    assert "could not open it" in found.problem


@pytest.mark.parametrize("data", [b"", b"\x30\x80", LETTER, encrypted(LETTER)])
def test_what_is_no_open_shell_has_no_content(data):
    assert content_of(data, 1000) == b""


@pytest.mark.parametrize("made", [signed, compressed])
def test_no_more_is_taken_out_than_may_be(made):
    assert content_of(made(LETTER), len(LETTER)) == LETTER
    assert content_of(made(LETTER), len(LETTER) - 1) == b""
