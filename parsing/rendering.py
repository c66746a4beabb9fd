"""The pages of a document as pictures, and where the values of a Word form stand on them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from parsing.document import Box, Unreadable
from parsing.formats import sniff
from parsing.referral import Field, Referral
from parsing.scan.photos import sheet_size

if TYPE_CHECKING:
    import pypdfium2  # type: ignore[import-untyped]
    from PIL.Image import Image

DPI = 110
_TELLING = 80
"""Letters of a long value that are looked for when the whole of it does not stand on one page."""
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
        return _pdf_pages(_printed(data, kind))
    return []


def placed(name: str, data: bytes, referrals: list[Referral]) -> list[Referral]:
    """Referrals read from a Word file, with page and box of every value that is found on the printed pages.

    Raises `Unreadable` when LibreOffice is absent or cannot print the file.
    """
    import pypdfium2

    with pypdfium2.PdfDocument(_printed(data, sniff(name, data))) as printed:
        sheets = [_Sheet(page) for page in printed]
        return [replace(one, fields=_all_placed(one.fields, sheets)) for one in referrals]


@lru_cache(maxsize=1)
def _printed(data: bytes, kind: str) -> bytes:
    """A Word file as PDF; kept, because its pages and its places are asked for one after the other."""
    from parsing.typed.office import converted

    return converted(data, kind, "pdf")


class _Sheet:
    """A printed page: its letters without white space and tick boxes, and where each is."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self.height = page.get_height()
        self.text_page = page.get_textpage()
        written = _ALONE.sub(" ", self.text_page.get_text_range().translate(_HYPHENS))
        self.at = [index for index, letter in enumerate(written) if not _is_passed_over(letter)]
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


_HYPHENS = {0x02: "-", 0xFFFE: "-"}
"""What PDFium puts for a hyphen at the end of a line."""
_Spot = tuple[int, int]
"""A page, counted from 0, and a letter on it."""


def _all_placed(fields: dict[str, Field], sheets: list[_Sheet]) -> dict[str, Field]:
    """The fields with their places, found in the order in which they stand in the file: repeated words come in turn."""
    found = dict(fields)
    last = {True: (0, 0), False: (0, 0)}
    for key in sorted(fields, key=lambda key: _order(fields[key])):
        field = fields[key]
        tabled = field.place.table is not None
        spot, count = _spot(field, sheets, last[tabled])
        if spot and not field.place.box:
            last[tabled] = max(last[tabled], spot)
            found[key] = replace(field, place=replace(field.place, page=spot[0] + 1, box=sheets[spot[0]].box(spot[1], count)))
    return found


def _order(field: Field) -> tuple[int, int, int, int]:
    """Cells in their turn, and paragraphs outside tables in theirs: a place does not say how the two mingle."""
    place = field.place
    return (-1 if place.table is None else place.table, place.row or 0, place.cell or 0, place.paragraph or 0)


def _spot(field: Field, sheets: list[_Sheet], last: _Spot) -> tuple[_Spot | None, int]:
    """Where a field's words stand: after its label, at or after the `last` field; else the one place there is."""
    whole = _folded(field.text)
    for words in (whole, whole[:_TELLING], _folded(field.text.split("\n")[0]), _folded(field.text.split(", ")[0])):
        found = _everywhere(words, sheets) if words else []
        labels = _everywhere(label, sheets) if (label := _folded(field.label)) else []
        ends = [(page, hit + len(label)) for page, hit in labels]
        start = next((end for end in ends if end >= last), None)
        spot = next((hit for hit in found if start and hit >= start), found[0] if len(found) == 1 else None)
        if spot or (len(found) > 1 and (spot := next((hit for hit in found if hit >= last), None))):
            return spot, len(words)
    return None, 0


def _everywhere(words: str, sheets: list[_Sheet]) -> list[_Spot]:
    return [(number, hit) for number, sheet in enumerate(sheets) for hit in sheet.hits(words)]


def _folded(text: str) -> str:
    return "".join(letter.lower()[:1] for letter in _ALONE.sub(" ", text) if not _is_passed_over(letter))


def _is_passed_over(letter: str) -> bool:
    return letter.isspace() or letter in _BOXES


_ALONE = re.compile(r"(?<!\S)[xX](?!\S)")
"""A cross typed as a tick, which the value may show as a ticked box."""
_BOXES = frozenset("☐☑☒□✓✔✗✘\r\n\0")


def _picture_pages(data: bytes) -> list[Page]:
    """A picture, or each picture of a TIFF, the right way up."""
    from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    found = []
    try:
        with Image.open(io.BytesIO(data)) as picture:
            for frame, _ in zip(ImageSequence.Iterator(picture), range(MAX_PAGES), strict=False):
                upright = ImageOps.exif_transpose(frame).convert("RGB")
                found.append(Page(_png(upright), *sheet_size(upright)))
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
