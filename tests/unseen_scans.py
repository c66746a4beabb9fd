"""Forms of other layouts as scanners, fax machines and telephones give them, filled in by hand."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.drawn_pdf import HEIGHT, Paper, drawn
from tests.unseen_word import Case

Picture = Image.Image
HAND = "/usr/share/fonts/truetype/liberation/LiberationSerif-Italic.ttf"
HARD = "Tamsin feels nothing when Wren smiles at her."


class Sheet(Paper):
    """A page that somebody fills in with a pen."""

    def hand(self, x: float, y: float, text: str, size: float = 12) -> None:
        if "Hand" not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont("Hand", HAND))
        self.canvas.setFillColorRGB(0.1, 0.1, 0.35)
        self.say(x, y, text, size, "Hand")
        self.canvas.setFillColorRGB(0, 0, 0)

    def ask(self, x: float, y: float, label: str, answer: str, wide: float = 0) -> None:
        """A printed label with the answer written on a line of dots or a rule behind it."""
        self.say(x, y, label)
        end = x + pdfmetrics.stringWidth(label, "Helvetica", 10) + 6
        if wide:
            self.rule(end, y + 3, x + wide, y + 3)
        self.hand(end + 4, y, answer)

    def stroke(self, *points: tuple[float, float]) -> None:
        self.canvas.setLineWidth(1.3)
        for (x, y), (u, v) in pairwise(points):
            bend = (u - x) * 0.12 + 0.7
            self.canvas.bezier(x, HEIGHT - y, x + bend, HEIGHT - y - bend, u - bend, HEIGHT - v - bend, u, HEIGHT - v)
        self.canvas.setLineWidth(1)

    def tick(self, x: float, y: float) -> None:
        self.stroke((x - 1, y - 5), (x + 3, y + 1), (x + 12, y - 13))

    def cross(self, x: float, y: float) -> None:
        self.stroke((x - 1, y - 10), (x + 10, y + 2))
        self.stroke((x + 10, y - 10), (x - 1, y + 1))

    def ringed(self, y: float, before: str, word: str, after: str = "") -> None:
        """A question with its options in one line, one of them ringed."""
        self.say(60, y, before + word + after)
        left, wide = (pdfmetrics.stringWidth(text, "Helvetica", 10) for text in (before, word))
        self.canvas.setLineWidth(1.2)
        self.canvas.ellipse(53 + left, HEIGHT - y - 5, 68 + left + wide, HEIGHT - y + 12)
        self.canvas.setLineWidth(1)

    def boxes(self, x: float, y: float, options: list[str], chosen: str, step: float, mark: str = "tick") -> None:
        """Options with a box before each."""
        for at, option in enumerate(options):
            left = x + at * step
            self.box(left, y - 9, left + 10, y + 1)
            self.say(left + 15, y, option)
            if option == chosen:
                getattr(self, mark)(left, y)


def sheet(draw: Callable[[Sheet], None], dpi: int = 150) -> Picture:
    made = Sheet()
    draw(made)
    made.turn_page()
    return pypdfium2.PdfDocument(made.bytes())[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")


def scanned(picture: Picture, white: float = 0.94, black: float = 0, noise: float = 5, shadow: float = 0) -> Picture:
    """Blurred, of less contrast, with grain and a shadow that deepens to the right."""
    pixels = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.6))).astype(np.float32)
    pixels = black + pixels * (white - black / 255)
    pixels *= 1 - shadow * np.linspace(0, 1, pixels.shape[1])[None, :]
    pixels += np.random.default_rng(3).normal(0, noise, pixels.shape)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def skewed(picture: Picture, degrees: float) -> Picture:
    return picture.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=252)


def faxed(picture: Picture) -> Picture:
    """Dithered to black and white."""
    return picture.filter(ImageFilter.GaussianBlur(0.4)).convert("1")


def photographed(picture: Picture) -> Picture:
    """In perspective on a dark desk."""
    wide, high = picture.size
    corners = ((70, 50), (25, high + 95), (wide + 105, high + 60), (wide + 60, 30))
    ends = ((0, 0), (0, high), (wide, high), (wide, 0))
    rows = [
        row
        for (x, y), (u, v) in zip(corners, ends, strict=True)
        for row in ([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y])
    ]
    solved = np.linalg.solve(np.array(rows, float), np.array(ends, float).ravel())
    size = (wide + 150, high + 130)
    return picture.transform(size, Image.Transform.PERSPECTIVE, list(solved), Image.Resampling.BICUBIC, fillcolor=64)


def file(*pictures: Picture, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    more = {"save_all": True, "append_images": list(pictures[1:])} if len(pictures) > 1 else {}
    pictures[0].save(out, kind, **more, **options)  # type: ignore[arg-type]
    return out.getvalue()


def pictures_only(*pictures: Picture) -> bytes:
    """A PDF file of pictures, as a copier makes it."""

    def draw(paper: Paper) -> None:
        for at, picture in enumerate(pictures):
            if at:
                paper.turn_page()
            paper.canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)

    return drawn(draw)


WREN = {
    "infant_name": "Wren Hallam",
    "infant_dob": "2026-07-08",
    "parent_name": "Tamsin Hallam",
    "parent_dob": "1996-01-19",
    "parent_phone": "+447700900701",
}
HOME = {"parent_address": "7 Saltcote Lane, Maldon", "parent_postcode": "CM9 4AA"}


def _lines(paper: Sheet) -> None:
    paper.bold(60, 60, "Children's Centre - request for family support", 14)
    paper.ask(60, 95, "Child's name", "Wren Hallam", 260)
    paper.ask(330, 95, "Date of birth", "8/7/26", 200)
    paper.ask(60, 125, "Parent / carer", "Tamsin Hallam", 260)
    paper.ask(330, 125, "Parent's date of birth", "19.1.96", 200)
    paper.ask(60, 155, "Home address", "7 Saltcote Lane, Maldon", 260)
    paper.ask(330, 155, "Postcode", "CM9 4AA", 200)
    paper.ask(60, 185, "Mobile", "07700 900701", 260)
    paper.ask(330, 185, "GP surgery", "Saltcote Surgery", 200)
    paper.say(60, 220, "Does the parent agree to this referral?")
    paper.boxes(270, 220, ["Yes", "No"], "Yes", 70)
    paper.say(60, 245, "Is the child subject to a plan?")
    paper.boxes(230, 245, ["None", "Early Help", "CIN", "CP"], "CIN", 85, "cross")
    paper.say(60, 280, "Reason for referral")
    paper.hand(60, 302, HARD)
    paper.ask(60, 350, "Referrer", "Jude Farrow", 240)
    paper.ask(330, 350, "Job title", "Health Visitor", 200)
    paper.ask(60, 380, "Date of referral", "11/11/26", 240)


LINES = WREN | HOME | {
    "gp_practice": "Saltcote Surgery", "consent_to_referral": "yes", "safeguarding_status": "child_in_need", "reason_for_referral": HARD,
    "referrer_name": "Jude Farrow", "referrer_role": "Health Visitor", "referral_date": "2026-11-11",
}  # fmt: skip


def _rings(paper: Sheet) -> None:
    paper.bold(60, 60, "Early Years referral", 14)
    rows = [
        ["Baby's name", ""],
        ["Baby's DOB", ""],
        ["Mother's name", ""],
        ["Mother's DOB", ""],
        ["Mother's tel", ""],
        ["Father's name", ""],
        ["Health visitor", ""],
    ]
    paper.table(60, 80, [140, 330], rows, 26)
    for at, answer in enumerate(
        ("Wren Hallam", "08-07-2026", "Tamsin Hallam", "19-01-1996", "07700 900701", "Curtis Boyle", "Jude Farrow")
    ):
        paper.hand(210, 98 + 26 * at, answer, 13)
    paper.ringed(300, "Consent to referral (please circle)      ", "YES", "      NO")
    paper.ringed(330, "Interpreter needed? (please circle)      YES      ", "NO")
    paper.ringed(360, "Baby's sex (please circle)      Male      ", "Female")
    paper.bold(60, 400, "Reason for referral")
    paper.hand(60, 420, HARD)


RINGS = WREN | {
    "parent_relationship": "Mother", "other_parent_name": "Curtis Boyle", "other_parent_relationship": "Father", "health_visitor": "Jude Farrow", "consent_to_referral": "yes",
    "interpreter_needed": "no", "infant_sex": "female", "reason_for_referral": HARD,
}  # fmt: skip


def _bulleted(paper: Sheet) -> None:
    paper.bold(60, 60, "Perinatal referral", 14)
    paper.say(60, 85, "Please give as much detail as you can:")
    for at, (label, answer) in enumerate(
        (
            ("Infant's name:", "Wren Hallam"),
            ("Infant's date of birth:", "8 July 2026"),
            ("Parent's name:", "Tamsin Hallam"),
            ("Parent's date of birth:", "19 Jan 1996"),
            ("Parent's telephone:", "07700 900701"),
        )
    ):
        y = 110 + 24 * at
        paper.say(70, y, "o", 9, "Courier")
        paper.ask(88, y, label, answer)
    paper.bold(60, 240, "Reason for referral")
    paper.hand(60, 262, HARD)
    paper.bold(60, 300, "Strengths")
    for at, text in enumerate(("risks to the baby", "risks to the parent", "domestic abuse")):
        paper.say(70, 322 + 16 * at, "o", 9, "Courier")
        paper.say(88, 322 + 16 * at, text)
    paper.hand(60, 385, "None that I know of.")
    paper.say(60, 420, "Consent obtained:")
    paper.boxes(160, 420, ["Yes", "No"], "Yes", 60, "cross")


BULLETED = WREN | {"reason_for_referral": HARD, "consent_to_referral": "yes"}


def _stacked(paper: Sheet) -> None:
    """Labels small over the answers, two to a row."""
    paper.bold(60, 55, "PARENT-INFANT PATHWAY", 13)
    cells = [
        ("Child: first and last name", "Wren Hallam"), ("Child: date of birth", "08/07/26"), ("Carer: first and last name", "Tamsin Hallam"), ("Carer: date of birth", "19/01/96"),
        ("Carer: relationship to child", "Mum"), ("Carer: best phone number", "07700 900701"), ("Referred by", "Jude Farrow"), ("Role", "Health Visitor"),
    ]  # fmt: skip
    for at, (label, answer) in enumerate(cells):
        x, y = 60 + 240 * (at % 2), 75 + 44 * (at // 2)
        paper.box(x, y, x + 240, y + 44)
        paper.say(x + 4, y + 11, label, 8)
        paper.hand(x + 10, y + 34, answer, 13)
    paper.box(60, 251, 540, 330)
    paper.say(64, 263, "Why are you referring?", 8)
    paper.hand(70, 285, HARD, 13)
    paper.say(60, 350, "I confirm that the parent has consented to this referral")
    paper.box(330, 341, 340, 351)
    paper.tick(330, 350)


STACKED = WREN | {
    "parent_relationship": "Mum", "referrer_name": "Jude Farrow", "referrer_role": "Health Visitor", "reason_for_referral": HARD, "consent_to_referral": "yes",
}  # fmt: skip


def skewed_grey_jpeg() -> Case:
    """A skewed scan saved at JPEG quality 40, a shadow down one side."""
    return Case(
        "scan001.jpg", file(scanned(skewed(sheet(_lines), -1.8), shadow=0.35), kind="JPEG", quality=40, dpi=(150, 150)), LINES
    )


def rings_by_fax() -> Case:
    """Answers ringed with a pen, faxed, two pages of which the second is a cover sheet."""
    cover = sheet(lambda paper: paper.say(60, 80, "FAX. To: Parent-infant service. Pages: 2", 14), 200)
    return Case(
        "fax.tif", file(faxed(sheet(_rings, 200)), faxed(cover), kind="TIFF", compression="group4", dpi=(200, 200)), RINGS
    )


def sideways_copy() -> Case:
    """A copier's PDF of a page that lay sideways, pale."""
    return Case("copier.pdf", pictures_only_turned(scanned(sheet(_stacked), 0.9, 70, 6)), STACKED)


def pictures_only_turned(picture: Picture) -> bytes:
    turned = picture.rotate(90, expand=True)

    def draw(paper: Paper) -> None:
        paper.canvas.setPageSize((842, 595))
        paper.canvas.drawImage(ImageReader(turned), 0, 0, 842, 595)

    return drawn(draw)


def photograph() -> Case:
    """Small round bullets in a photograph."""
    return Case("IMG_2231.jpg", file(scanned(photographed(sheet(_bulleted)), 0.92, 0, 4, 0.2), kind="JPEG", quality=75), BULLETED)


def ringed_photo() -> Case:
    """Answers ringed with a pen, in a photograph with a shadow."""
    return Case("IMG_2232.jpg", file(scanned(photographed(sheet(_rings)), 0.9, 0, 4, 0.3), kind="JPEG", quality=70), RINGS)


SCAN_CASES = (skewed_grey_jpeg, rings_by_fax, sideways_copy, photograph, ringed_photo)
