"""Radio buttons on scans, by their pixels alone: clean, dotted, filled, ticked or crossed, and letters that are none."""

from __future__ import annotations

import cv2
import numpy as np
import pypdfium2  # type: ignore[import-untyped]
import pytest

from parsing.scan.boxes import states
from parsing.scan.image import SIDE, Sheet
from parsing.scan.ocr import Gray
from parsing.scan.rings import rings
from parsing.scan.rules import ink
from tests.drawn_pdf import HEIGHT, Paper, drawn

ASKED = (
    (120, "Baby's sex", "Male", ("Male", "Female", "Other")), (138, "Interpreter", "No", ("Yes", "No")),
    (156, "Consent", "Yes", ("Yes", "No", "Not known")),
)  # fmt: skip
CHOSEN = [True, False, False, False, True, True, False, False]
SCALE = SIDE / HEIGHT


def mark(paper: Paper, how: str, x: float, y: float, across: float) -> None:
    canvas = paper.canvas
    canvas.setLineWidth(1.2)
    if how == "dotted":
        canvas.circle(x, y, across / 4, fill=1)
    elif how == "filled":
        canvas.circle(x, y, across / 2, fill=1)
    elif how == "ticked":
        canvas.lines([(x - 3, y, x, y - 3), (x, y - 3, x + 6, y + 8)])
    elif how == "crossed":
        canvas.lines([(x - 5, y - 5, x + 5, y + 5), (x - 5, y + 5, x + 5, y - 5)])


def form(how: str, across: float) -> Gray:
    def draw(paper: Paper) -> None:
        paper.bold(50, 50, "Request for Support: OBSTETRIC", 15)
        paper.say(50, 70, "Phone 07700 900 301   Other: Oo o 0   NHS 999 000 0018")
        for at, letter in enumerate("ROSE OO"):  # letters in boxes of their own
            paper.box(50 + 16 * at, 80, 66 + 16 * at, 96)
            paper.say(54 + 16 * at, 92, letter, 11)
        for y, label, chosen, names in ASKED:
            paper.say(50, y, label)
            x = 200.0
            for name in names:
                paper.canvas.setLineWidth(0.8)
                paper.canvas.circle(x, HEIGHT - y + 3, across / 2)
                if name == chosen:
                    mark(paper, how, x, HEIGHT - y + 3, across)
                paper.say(x + across / 2 + 4, y, name)
                x += 46 + paper.canvas.stringWidth(name, "Helvetica", 10)
        for at in range(4):
            paper.say(50, 200 + 13 * at, "o Only some words of Ordinary text. 0 of 10")

    page = pypdfium2.PdfDocument(drawn(draw))[0]
    return np.asarray(page.render(scale=SCALE, grayscale=True).to_pil().convert("L"), np.uint8)


def scanned(gray: Gray) -> Gray:
    """Blurred, noisy, paler and squeezed, as a scanner's pictures are."""
    rough = cv2.GaussianBlur(gray, (0, 0), 1.0).astype(np.float32) * 0.8 + 50
    rough += np.random.default_rng(3).normal(0, 8, rough.shape)
    packed = cv2.imencode(".jpg", np.clip(rough, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 55])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8)


def read(gray: Gray) -> list[bool | None]:
    """The states of the rings found, row by row."""
    quads = np.array([[[50, top], [500, top], [500, top + 34], [50, top + 34]] for top in (100, 200, 300)], np.float32)
    sheet = Sheet(gray, quads, SCALE, np.eye(3))
    found = rings(sheet, ink(gray))
    rows = [round(((ring.box[1] + ring.box[3]) / 2 - 117) / 18) for ring in found]
    order = sorted(range(len(found)), key=lambda at: (rows[at], found[at].box[0]))
    told = states(found)
    return [told[at] for at in order]


@pytest.mark.parametrize("across", [8.8, 10, 12])
@pytest.mark.parametrize("how", ["dotted", "filled", "ticked", "crossed"])
def test_marked_radio_buttons_are_told_from_clean_ones(how: str, across: float) -> None:
    assert read(scanned(form(how, across))) == CHOSEN


def test_letters_and_bullets_are_no_radio_buttons() -> None:
    def draw(paper: Paper) -> None:
        for at in range(12):
            paper.say(50, 60 + 13 * at, "o Only some Ordinary words of Olive O'Connor, born 10.10.2026, 0 of 100")
        for at, letter in enumerate("OLIVO OO"):
            paper.box(50 + 16 * at, 300, 66 + 16 * at, 316)
            paper.say(54 + 16 * at, 312, letter, 11)

    page = pypdfium2.PdfDocument(drawn(draw))[0]
    assert read(np.asarray(page.render(scale=SCALE, grayscale=True).to_pil().convert("L"), np.uint8)) == []
