"""Pictures of pages: boxes and rules by their pixels, and whole pages read by eye however they lie."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pypdfium2
import pytest
from PIL import Image, ImageDraw, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from parsing.document import Document, Text, Tick, Unreadable
from parsing.scan import ocr
from parsing.scan import page as scan_page
from parsing.scan.boxes import DrawnBox, states, tick_boxes
from parsing.scan.image import SIDE, Sheet, straighten
from parsing.scan.ocr import Gray, agreement
from parsing.scan.reader import read_scan
from parsing.scan.rules import fills, ink, rules
from tests.drawn_pdf import HEIGHT, Paper, changed, drawn, items_of, read, said, words_of

A4 = (595.0, 842.0)


def _form(paper: Paper) -> None:
    paper.bold(60, 60, "Referral to the parent-infant service", 15)
    rows = [
        ["Name of baby", "Ada Osei", "Date of birth", "14/03/2026"],
        ["NHS number", "999 123 4560", "Telephone", "07700 900111"],
    ]
    bottom = paper.table(60, 80, [110, 130, 110, 130], rows, 24)
    paper.table(
        60, bottom, [110, 370], [["Consent", ""], ["Reason", "Efua finds it hard to look at Ada and says she feels nothing."]], 24
    )
    for index, option in enumerate(("Yes", "No", "Not known")):
        left = 176 + 80 * index
        paper.box(left, bottom + 7, left + 10, bottom + 17)
        paper.say(left + 16, bottom + 16, option)
    paper.rule(178, bottom + 9, 184, bottom + 15)
    paper.rule(178, bottom + 15, 184, bottom + 9)


SAID = [
    "Referral to the parent-infant service",
    "Name of baby | Ada Osei | Date of birth | 14/03/2026",
    "NHS number | 999 123 4560 | Telephone | 07700 900111",
    "Consent | ☒ Yes | ☐ No | ☐ Not known",
    "Reason | Efua finds it hard to look at Ada and says she feels nothing.",
]


def _picture(data: bytes, dpi: int = 150) -> Image.Image:
    return pypdfium2.PdfDocument(data)[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")


def _scanned(picture: Image.Image, noise: float = 6) -> Image.Image:
    pixels = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.6))).astype(np.float32)
    pixels = pixels * 0.92 + np.random.default_rng(1).normal(0, noise, pixels.shape)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _file(*pictures: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    made = io.BytesIO()
    more = {"save_all": True, "append_images": list(pictures[1:])} if len(pictures) > 1 else {}
    pictures[0].save(made, kind, **more, **options)
    return made.getvalue()


def _lines(document: Document) -> list[str]:
    return [line.replace("  ", " ") for line in said(document)]


# --- by pixels, without reading ---------------------------------------------------------------------------------------


def _sheet(draw: object) -> Sheet:
    picture = Image.new("L", (SIDE * 595 // 842, SIDE), 255)
    draw(ImageDraw.Draw(picture))  # type: ignore[operator]
    gray: Gray = np.asarray(picture)
    return Sheet(gray, np.zeros((0, 4, 2), np.float32), SIDE / 842, np.eye(3))


def test_boxes_are_found_and_judged_against_their_siblings() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        for index in range(6):
            left = 200 + 150 * index
            pen.rectangle((left, 300, left + 26, 326), outline=0, width=2)
        pen.line((203, 303, 223, 323), fill=0, width=4)
        pen.line((203, 323, 223, 303), fill=0, width=4)
        pen.line([(352, 314), (362, 324), (384, 292)], fill=30, width=5)

    sheet = _sheet(draw)
    boxes = sorted(tick_boxes(sheet, ink(sheet.gray)), key=lambda box: box.box[0])
    assert states(boxes) == [True, True, False, False, False, False]


def test_a_box_that_hangs_from_the_rule_of_its_cell_is_a_box() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        for y in (300, 340):
            pen.line((100, y, 1400, y), fill=0, width=2)
        for left in (300, 500, 700):
            pen.rectangle((left, 301, left + 32, 333), outline=0, width=2)
        pen.line((504, 305, 528, 329), fill=0, width=3)
        pen.line((504, 329, 528, 305), fill=0, width=3)

    sheet = _sheet(draw)
    boxes = sorted(tick_boxes(sheet, ink(sheet.gray)), key=lambda box: box.box[0])
    assert states(boxes) == [False, True, False]


def test_letters_circles_and_cells_are_no_boxes() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        for index, letter in enumerate("ODBEHRM08"):
            pen.text((200 + 90 * index, 300), letter, fill=0, font_size=34)
        pen.ellipse((200, 500, 226, 526), outline=0, width=2)
        pen.rectangle((200, 700, 500, 760), outline=0, width=2)

    sheet = _sheet(draw)
    assert tick_boxes(sheet, ink(sheet.gray)) == []


def test_a_box_with_a_trace_of_ink_is_unknown_and_boxes_all_printed_solid_are_unticked() -> None:
    def box(dark: float) -> DrawnBox:
        return DrawnBox((0, 0, 10, 10), dark)

    assert states([box(0.01), box(0.0), box(0.03), box(0.07), box(0.4)]) == [False, False, None, True, True]
    assert states([box(0.9), box(0.92), box(0.88)]) == [False, False, False]
    assert states([box(0.35), box(0.4)]) == [True, True]
    assert states([]) == []


def test_broken_rules_are_whole_and_print_is_no_rule() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        for start in range(200, 1200, 100):
            pen.line((start, 400, start + 92, 400), fill=0, width=2)
        pen.text((200, 500), "The quick brown fox jumps over the lazy dog and more", fill=0, font_size=40)

    sheet = _sheet(draw)
    level, upright = rules(sheet, ink(sheet.gray), [])
    assert [(round(rule.at), round(rule.start), round(rule.end)) for rule in level] == [(144, 72, 429)]
    assert upright == []


def test_dark_bands_are_found_through_the_white_type_on_them() -> None:
    def draw(pen: ImageDraw.ImageDraw) -> None:
        pen.rectangle((200, 300, 1400, 350), fill=60)
        pen.text((210, 305), "5. Household: siblings and anyone else at home", fill=255, font_size=34)
        pen.text((200, 500), "Black type in bold is no band", fill=0, font_size=44)

    (band,) = fills(_sheet(draw))
    assert band.box == pytest.approx((72, 108, 504, 126), abs=2)
    assert band.light < 0.4


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("999 123 4560", "9991234560", 1),
        ("14/03/2026", "14-03-2026", 1),
        ("14/03/2026", "14/08/2026", 0),
        ("Ada Osei", "Ada Ose1", 0.5),
        ("-", "", 1),
    ],
)
def test_two_readings_agree_by_their_letters_and_digits(first: str, second: str, expected: float) -> None:
    assert agreement(first, second) == expected


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\nnonsense", b"", b"II*\x00broken"])
def test_damaged_pictures_are_unreadable_with_advice(data: bytes) -> None:
    with pytest.raises(Unreadable, match="Ask the sender"):
        read_scan("photo.png", data)


def test_a_picture_bomb_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(Unreadable, match="too large"):
        read_scan("photo.png", _file(Image.new("1", (20_000, 20_000))))


# --- read by eye ------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_skewed_grey_scan_gives_the_same_table_as_the_print() -> None:
    picture = _scanned(_picture(drawn(_form)).rotate(1.4, Image.Resampling.BICUBIC, fillcolor=250))
    document = read_scan("scan.png", _file(picture, dpi=(150, 150)))
    assert _lines(document) == SAID
    assert document.format == "scan"
    assert 0.9 < document.confidence <= 1
    assert document.pages[0] == pytest.approx((595, 842), abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_or_head_is_read_and_its_places_are_those_of_the_picture(turn: int) -> None:
    picture = _scanned(_picture(drawn(_form)).rotate(turn, expand=True))
    document = read_scan("scan.jpg", _file(picture, kind="JPEG", dpi=(150, 150)))
    assert _lines(document) == SAID
    left, top, right, bottom = document.blocks[0].place.box or (0, 0, 0, 0)
    x, y = (left + right) / 2, (top + bottom) / 2
    title = {90: (56, 595 - 190), 180: (595 - 190, 842 - 56), 270: (842 - 56, 190)}[turn]
    assert (x, y) == pytest.approx(title, abs=40)


@pytest.mark.slow
def test_a_photograph_of_a_sheet_on_a_desk_is_flattened() -> None:
    sheet = _picture(drawn(_form), 140)
    wide, high = sheet.size
    desk = Image.new("L", (wide + 160, high + 140), 70)
    corners = (60, 40, 30, high + 90, wide + 110, high + 110, wide + 80, 60)
    flat = sheet.transform(
        desk.size, Image.Transform.PERSPECTIVE, _perspective(corners, wide, high), Image.Resampling.BICUBIC, fillcolor=70
    )
    document = read_scan("IMG_0001.jpg", _file(_scanned(flat, 4), kind="JPEG", quality=80))
    assert _lines(document) == SAID


def _perspective(corners: tuple[float, ...], wide: float, high: float) -> list[float]:
    """Pillow's eight numbers that bring the corners (left top, left bottom, right bottom, right top) from the sheet's own."""
    rows, ends = [], []
    for (x, y), (u, v) in zip(
        zip(corners[0::2], corners[1::2], strict=True), [(0, 0), (0, high), (wide, high), (wide, 0)], strict=True
    ):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        ends += [u, v]
    return list(np.linalg.solve(np.array(rows, float), np.array(ends, float)))


@pytest.mark.slow
def test_a_tiff_of_several_pages_and_a_paper_of_two_colours() -> None:
    first = _picture(drawn(lambda paper: paper.say(60, 100, "Name of baby: Ada Osei", 12)), 200)
    second = (
        _picture(drawn(lambda paper: paper.say(60, 100, "Consent to referral: Yes", 12)), 200)
        .point(lambda value: 255 if value > 140 else 0)
        .convert("1")
    )
    document = read_scan("fax.tif", _file(first.convert("1"), second, kind="TIFF", compression="group4", dpi=(200, 200)))
    assert said(document) == ["Name of baby: Ada Osei", "Consent to referral: Yes"]
    assert [block.place.page for block in document.blocks] == [1, 2]


@pytest.mark.slow
def test_an_empty_sheet_is_unreadable_with_advice() -> None:
    with pytest.raises(Unreadable, match="clearer copy"):
        read_scan("scan.png", _file(_scanned(Image.new("L", (1240, 1754), 245))))


@pytest.mark.slow
def test_a_pdf_of_pictures_and_text_reads_each_page_its_own_way() -> None:
    picture = _scanned(_picture(drawn(_form)))

    def draw(paper: Paper) -> None:
        paper.say(60, 100, "Dear colleagues, please find the form on the next page.")
        paper.turn_page()
        paper.canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)

    document = read(drawn(draw))
    assert _lines(document) == ["Dear colleagues, please find the form on the next page.", *SAID]
    assert document.format == "pdf"


@pytest.mark.slow
def test_the_text_layer_under_a_scan_is_compared_and_not_read_twice() -> None:
    picture = _scanned(_picture(drawn(_form)))

    def with_layer(text: str) -> bytes:
        def draw(paper: Paper) -> None:
            paper.canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
            layer = paper.canvas.beginText(60, HEIGHT - 60)
            layer.setTextRenderMode(3)
            layer.textLines(text)
            paper.canvas.drawText(layer)

        return drawn(draw)

    same = read(with_layer(" ".join(SAID)))
    other = read(
        with_layer("lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua")
    )
    assert _lines(same) == SAID
    assert not same.notes
    assert other.confidence < same.confidence


@pytest.mark.slow
def test_letters_that_the_file_does_not_tell_are_read_by_eye() -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    plain = drawn(
        lambda paper: [
            paper.say(60, 100 + 16 * row, "Name of baby: Ada Osei, born on 14/03/2026 in Harlow", 12, "Vera") for row in range(4)
        ]
    )

    def forget(pdf: pikepdf.Pdf) -> None:
        for font in pdf.pages[0].obj.Resources.Font.values():
            for key in ("/ToUnicode", "/Encoding"):
                if key in font:
                    del font[key]

    assert "Ada Osei, born on 14/03/2026" in words_of(read(changed(plain, forget)))


@pytest.mark.slow
def test_without_the_second_reader_the_first_one_is_trusted_as_far_as_it_trusts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_tesseract", lambda: None)
    document = read_scan("scan.png", _file(_scanned(_picture(drawn(_form)))))
    assert [tick.on for tick in items_of(document, Tick)] == [True, False, False]


@pytest.mark.slow
def test_words_that_the_second_reader_reads_otherwise_are_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    def other(crops: list[Gray]) -> list[str]:
        return [
            "999 123 4567" if ocr.read_line(crop).text.replace(" ", "") == "9991234560" else ocr.read_line(crop).text
            for crop in crops
        ]

    monkeypatch.setattr("parsing.scan.page.read_again", other)
    texts = {
        item.text.strip(): item.score for item in items_of(read_scan("scan.png", _file(_scanned(_picture(drawn(_form))))), Text)
    }
    assert texts["999 123 4560"] <= 0.6
    assert texts["14/03/2026"] >= 0.98


@pytest.mark.slow
def test_reading_pictures_opens_no_connection_and_writes_no_log(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr("socket.socket.connect", refuse)
    ocr._engine.cache_clear()
    straighten(np.asarray(_picture(drawn(_form))), A4)
    shown = capfd.readouterr()
    assert (shown.out, shown.err) == ("", "")


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("XNo", 10, "X No"),
        ("Yes XNo", 10, "Yes X No"),
        ("xYes Not known", 12, "x Yes Not known"),
        ("Yes XNo", 40, "Yes XNo"),
        ("Xavier XL X-ray", 10, "Xavier XL X-ray"),
    ],
)
def test_a_cross_read_with_its_option_is_parted_where_boxes_stand(text: str, at: float, expected: str) -> None:
    scores = tuple(0.9 - number / 10 for number in range(len(text.split())))
    line = scan_page._Line((0, at - 5, 100, at + 5), np.zeros((10, 100), np.uint8), text, 0.9, scores)
    scan_page._part_crosses([line], [DrawnBox((0, 5, 10, 15), 0.0)], 1.0)
    assert line.text == expected
    assert len(line.words) == len(expected.split())
