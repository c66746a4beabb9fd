"""Files in files: opened within bounds, or named as what they are."""

from __future__ import annotations

import base64
import io
import struct
import zipfile

import compressed_rtf
import pytest

from ingest import sniff
from ingest.attachment import Attachment, attachment_of, safe_name
from ingest.containers import BROKEN_OFF, DAMAGED, Budget, opened, tnef_body
from ingest.message import unpack

PDF = b"%PDF-1.4 " + b"x" * 100


def zipped(*files: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return out.getvalue()


def files_in(data: bytes, name: str = "a.zip", budget: Budget | None = None) -> list[Attachment]:
    return list(opened(attachment_of(name, sniff.UNKNOWN, data), budget or Budget()))


def test_a_zip_gives_its_files_without_folders_and_clutter():
    found = files_in(zipped(("forms/Referral.pdf", PDF), ("__MACOSX/._Referral.pdf", b"x"), ("forms/", b""), (".DS_Store", b"x")))
    assert [(a.name, a.content_type, a.data, a.origin) for a in found] == [("Referral.pdf", "application/pdf", PDF, "zip")]


def test_zips_in_zips_are_opened_to_a_depth_and_then_kept():
    data = zipped(("form.pdf", PDF))
    for level in range(2):
        data = zipped((f"{level}.zip", data))
    assert [a.name for a in files_in(data)] == ["form.pdf"]
    for level in range(5):
        data = zipped((f"deep{level}.zip", data))
    assert [a.content_type for a in files_in(data)] == ["application/zip"]


def test_a_word_file_is_not_unpacked():
    docx = zipped(("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>"))
    assert [a.content_type for a in files_in(docx, "f.docx")] == [sniff.DOCX]


def test_a_bomb_is_refused_before_it_is_inflated():
    (found,) = files_in(zipped(*[(f"{n}", bytes(60_000_000)) for n in range(2)]))[-1:]
    assert "more than the desk opens" in found.problem
    assert found.content_type == "application/zip"


def test_a_lying_size_is_not_believed():
    data = bytearray(zipped(("form.pdf", b"x" * 1_000_000)))
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 10)  # the directory says ten bytes
    (found,) = files_in(bytes(data))
    assert len(found.data) <= 11 or found.problem


def test_too_many_files_are_refused():
    assert "more than the desk opens" in files_in(zipped(*[(f"{n}.txt", b"x") for n in range(300)]))[-1].problem


def test_a_locked_zip_is_named_and_kept():
    data = bytearray(zipped(("form.pdf", PDF)))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (found,) = files_in(bytes(data))
    assert "locked with a password" in found.problem
    assert found.data == bytes(data)


@pytest.mark.parametrize("cut", [10, 40, 100])
def test_a_damaged_zip_is_named_and_kept(cut):
    data = zipped(("form.pdf", PDF * 20))
    assert "damaged" in files_in(data[:-cut])[-1].problem


def test_an_empty_zip_is_named():
    assert "empty" in files_in(zipped())[0].problem


def test_names_written_in_utf8_without_the_mark_are_read():
    data = zipped(("café.pdf", PDF)).replace(b"\x00\x08", b"\x00\x00")
    assert [a.name for a in files_in(data)] == ["café.pdf"]


@pytest.mark.parametrize("magic", [b"7z\xbc\xaf\x27\x1c\0\4", b"Rar!\x1a\x07\x01\0", b"\x1f\x8b\x08\0"])
def test_other_archives_are_named(magic):
    assert "archive" in files_in(magic + bytes(50), "form.bin")[0].problem


# --- winmail.dat ----------------------------------------------------------------------------------------------------


def tnef(*objects: bytes) -> bytes:
    return struct.pack("<IH", 0x223E9F78, 1) + b"".join(objects) + bytes(13)


def attribute(level: int, name: int, kind: int, data: bytes) -> bytes:
    return struct.pack("<BHHI", level, name, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def tnef_file(name: bytes, data: bytes) -> bytes:
    rendering = attribute(2, 0x9002, 6, bytes(14))
    return rendering + attribute(2, 0x8010, 1, name + b"\0") + attribute(2, 0x800F, 6, data)


CODEPAGE = attribute(1, 0x9007, 6, struct.pack("<II", 1252, 0))
BODY = attribute(1, 0x800C, 2, b"Please find attached\0")


def test_winmail_dat_gives_its_files_and_its_body():
    data = tnef(CODEPAGE, BODY, tnef_file(b"Referral.pdf", PDF))
    found = files_in(data, "winmail.dat")
    assert [(a.name, a.data, a.origin) for a in found] == [("Referral.pdf", PDF, "winmail.dat")]
    assert tnef_body(data)[0] == "Please find attached"


def test_a_body_kept_only_as_rtf_becomes_a_file_to_read():
    rtf = b"{\\rtf1\\ansi Baby: Leo}"
    packed = compressed_rtf.compress(rtf)
    value = struct.pack("<IHHII", 1, 0x0102, 0x1009, 1, len(packed)) + packed + bytes(-len(packed) % 4)
    data = tnef(CODEPAGE, attribute(1, 0x9003, 6, value))
    raw = b'From: a@example.org\nContent-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\n'
    found = unpack(raw + base64.encodebytes(data))
    assert [(a.name, a.content_type, a.data) for a in found.attachments] == [("message.rtf", sniff.RTF, rtf)]


def test_a_zip_inside_winmail_dat_is_opened():
    assert [a.name for a in files_in(tnef(CODEPAGE, tnef_file(b"f.zip", zipped(("form.pdf", PDF)))), "winmail.dat")] == [
        "form.pdf"
    ]


@pytest.mark.parametrize("cut", [8, 20, 60, 100])
def test_a_damaged_winmail_dat_is_named_and_no_crash(cut):
    data = tnef(CODEPAGE, BODY, tnef_file(b"Referral.pdf", PDF))[:cut]
    found = files_in(data, "winmail.dat")
    assert found[0].problem in (BROKEN_OFF, DAMAGED.format(what="winmail.dat"))
    assert found[0].data == data
    assert isinstance(tnef_body(data)[0], str)


# --- names ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("", "attachment 7.pdf"), ("..", "attachment 7.pdf"), ("a/b\\c.pdf", "c.pdf"), ("form", "form.pdf"),
        ("form.docx", "form.docx"),
        ("x\r\ny.pdf", "x y.pdf"), ("Dr. Smith referral", "Dr. Smith referral.pdf"), ("e\u0301.pdf", "é.pdf"),
    ],
)  # fmt: skip
def test_names_are_safe_and_keep_their_ending(name, expected):
    assert safe_name(name, "application/pdf", 7) == expected
