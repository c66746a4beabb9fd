"""Every reader that recognises pictures says so first, or the limits set for documents would stop it."""

from __future__ import annotations

import io
import time

import pytest
from PIL import Image

from parsing import effort
from parsing.document import Document
from parsing.pdf.reader import read_pdf
from parsing.scan import page as scan_page
from parsing.scan import photos
from parsing.word.reader import read_word
from tests.word_files import docx


def test_time_runs_out_before_the_limit_and_never_without_one(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_deadline", "_latest"):
        monkeypatch.setattr(effort, name, float("inf"))
    assert not effort.out_of_time()
    effort.allow(100)
    assert not effort.out_of_time()
    effort.allow(-1)
    assert effort.out_of_time()


def test_a_busy_machine_does_not_end_a_reading_and_a_standstill_does(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_deadline", "_latest"):
        monkeypatch.setattr(effort, name, float("inf"))
    effort.allow(100)
    clock = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: clock + 200)
    assert not effort.out_of_time()
    monkeypatch.setattr(time, "monotonic", lambda: clock + 400)
    assert effort.out_of_time()


def test_photographs_there_is_no_time_for_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "read_document", lambda name, data: Document(name, "scan", ()))
    monkeypatch.setattr(effort, "_deadline", 0.0)
    read = photos.read_photos("IMG_1.jpg", (b"1", b"2", b"3"))
    assert (len(read.pages), read.problems) == (
        1,
        ("The last 2 pictures were not read: there was no time left. Open the original.",),
    )


class Recognised(Exception):
    pass


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(effort, "_listeners", [lambda: said.append("recognising")])

    def recognise(*args: object) -> None:
        said.append("recognised")
        raise Recognised

    monkeypatch.setattr(scan_page, "read_picture", recognise)
    monkeypatch.setattr(photos, "read_photos", recognise)
    return said


def picture(format: str) -> bytes:
    out = io.BytesIO()
    Image.new("L", (1240, 1754), 255).save(out, format)
    return out.getvalue()


def test_a_pdf_that_is_a_picture(heard: list[str]) -> None:
    with pytest.raises(Recognised):
        read_pdf("scan.pdf", picture("PDF"))
    assert heard == ["recognising", "recognised"]


def test_a_word_file_of_pictures(heard: list[str]) -> None:
    drawing = (
        '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="rId1"/></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r></w:p>"
    )
    with pytest.raises(Recognised):
        read_word("scan.docx", docx(drawing, parts={"image:media/page.png": picture("PNG")}))
    assert heard == ["recognising", "recognised"]


def test_a_word_file_with_a_logo_is_not_recognised(heard: list[str]) -> None:
    out = io.BytesIO()
    Image.new("L", (200, 80)).save(out, "PNG")
    drawing = '<w:p><w:r><w:drawing><a:blip r:embed="rId1"/></w:drawing><w:t>Referral</w:t></w:r></w:p>'
    assert read_word("form.docx", docx(drawing, parts={"image:media/logo.png": out.getvalue()})).blocks
    assert heard == []
