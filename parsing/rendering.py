"""The pages of a document as pictures, and where the values of a Word form stand on them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from parsing.document import Box, Unreadable
from parsing.formats import sniff
from parsing.referral import Field, Referral

if TYPE_CHECKING:
    import pypdfium2
    from PIL.Image import Image

DPI = 110
_TELLING = 80
"""Letters of a value that are looked for on the page."""
MAX_PAGES = 60
MAX_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a picture; width and height in points."""

    png: bytes
    width: float
    height: float


def pages(name: str, data: bytes) -> list[Page]:
    """The document's pages; none for formats without pages. Raises `Unreadable` when they cannot be drawn."""
    kind = sniff(name, data)
    if kind == "image":
        return _picture_pages(data)
    if kind == "pdf":
        return _pdf_pages(data)
    if kind in ("docx", "doc", "odt", "rtf"):
        from parsing.office import converted

        return _pdf_pages(converted(data, kind, "pdf"))
    return []


def placed(name: str, data: bytes, referrals: list[Referral]) -> list[Referral]:
    """Referrals read from a Word file, with page and box of every value that is found on the printed pages.

    Raises `Unreadable` when LibreOffice is absent or cannot print the file.
    """
    import pypdfium2

    from parsing.office import converted

    with pypdfium2.PdfDocument(converted(data, sniff(name, data), "pdf")) as printed:
        sheets = [_Sheet(page) for page in printed]
        return [replace(one, fields={key: _placed(field, sheets) for key, field in one.fields.items()}) for one in referrals]


class _Sheet:
    """A printed page: its letters without white space, and where each is."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.height = page.get_height()
        self.text_page = page.get_textpage()
        written = self.text_page.get_text_range()
        self.at = [index for index, letter in enumerate(written) if not letter.isspace()]
        self.letters = "".join(written[index].lower()[:1] for index in self.at)

    def hits(self, words: str) -> Iterator[int]:
        """Every place where the words stand, white space and capitals ignored."""
        start = self.letters.find(words)
        while start >= 0:
            yield start
            start = self.letters.find(words, start + 1)

    def box(self, start: int, count: int) -> Box:
        """What `count` letters from `start` cover."""
        first, last = self.at[start], self.at[start + count - 1]
        number = self.text_page.count_rects(first, last - first + 1)
        left, bottom, right, top = zip(*(self.text_page.get_rect(index) for index in range(number)), strict=True)
        return (round(min(left), 1), round(self.height - max(top), 1), round(max(right), 1), round(self.height - min(bottom), 1))


def _placed(field: Field, sheets: list[_Sheet]) -> Field:
    """The field with the page and box of its words: of several places, the one that follows its label most closely."""
    words, label = _folded(field.text)[:_TELLING], _folded(field.label)
    if not words or field.place.box:
        return field
    found = [(number, hit) for number, sheet in enumerate(sheets) for hit in sheet.hits(words)]
    labels = [(number, hit + len(label)) for number, sheet in enumerate(sheets) for hit in sheet.hits(label)] if label else []
    if not found or len(found) > 1 and not labels:
        return field
    number, hit = found[0] if len(found) == 1 else min(found, key=lambda place: _after(place, labels))
    return replace(field, place=replace(field.place, page=number + 1, box=sheets[number].box(hit, len(words))))


def _after(place: tuple[int, int], labels: list[tuple[int, int]]) -> int:
    """How far a place stands after the nearest label before it; one before every label comes last."""
    page, hit = place
    return min(((page - other) * 100_000 + hit - end for other, end in labels if (other, end) <= place), default=10**9)


def _folded(text: str) -> str:
    return "".join(letter.lower()[:1] for letter in text if not letter.isspace())


def _picture_pages(data: bytes) -> list[Page]:
    """A picture, or each picture of a TIFF, the right way up."""
    from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    found = []
    try:
        with Image.open(io.BytesIO(data)) as picture:
            for frame, _ in zip(ImageSequence.Iterator(picture), range(MAX_PAGES), strict=False):
                upright = ImageOps.exif_transpose(frame).convert("RGB")
                dpi = float(picture.info.get("dpi", (0, 0))[0]) or 200.0
                found.append(Page(_png(upright), upright.width * 72 / dpi, upright.height * 72 / dpi))
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise Unreadable("The picture is damaged or far too large to be shown. Open the original.") from error
    return found


def _pdf_pages(data: bytes) -> list[Page]:
    import pypdfium2

    found = []
    try:
        with pypdfium2.PdfDocument(data) as document:
            document.init_forms()
            for page, _ in zip(document, range(MAX_PAGES), strict=False):
                width, height = page.get_size()
                scale = min(DPI / 72, (MAX_PIXELS / max(1.0, width * height)) ** 0.5)
                found.append(Page(_png(page.render(scale=scale, may_draw_forms=True).to_pil()), width, height))
    except pypdfium2.PdfiumError as error:
        raise Unreadable("The pages cannot be drawn. Open the original.") from error
    return found


def _png(picture: Image) -> bytes:
    """As PNG, in few colours: forms are black on white, and the pages wait in memory."""
    out = io.BytesIO()
    picture.thumbnail((1600, 2400))
    picture.save(out, "PNG", optimize=False, compress_level=6)
    return out.getvalue()
