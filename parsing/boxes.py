"""Boxes drawn on the pictures of a document's pages: where each value of a referral was found."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from parsing.document import Box
from parsing.referral import Referral
from parsing.rendering import Page

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

SURE = 0.8
"""Below this a person is asked to look: the box has another colour and the field's name a question mark."""
_SURE_COLOUR, _UNSURE_COLOUR, _PAPER = (0, 94, 184), (186, 64, 0), (255, 255, 255)
_LETTERS = 8.0
"""Height of the names, in points."""


def with_boxes(pages: Sequence[Page], referrals: Sequence[Referral]) -> list[Page]:
    """The pages with a box round every value that has a place on them, and the field's name beside it."""
    return [_boxed(page, list(_marks(number, referrals))) for number, page in enumerate(pages, 1)]


def _marks(page: int, referrals: Sequence[Referral]) -> Iterator[tuple[Box, str, bool]]:
    """Box, name and whether the value is sure, of each value on a page."""
    for referral in referrals:
        for key, field in referral.fields.items():
            if field.place.box and field.place.page == page:
                yield field.place.box, key, field.confidence >= SURE


def _boxed(page: Page, marks: list[tuple[Box, str, bool]]) -> Page:
    from PIL import Image, ImageDraw, ImageFont

    picture = Image.open(io.BytesIO(page.png)).convert("RGB")
    scale = picture.width / page.width
    font = ImageFont.load_default(_LETTERS * scale)
    draw = ImageDraw.Draw(picture)
    taken: list[Box] = []
    for box, name, sure in sorted(marks):
        colour = _SURE_COLOUR if sure else _UNSURE_COLOUR
        left, top, right, bottom = (edge * scale for edge in box)
        draw.rectangle((left - 2, top - 2, right + 2, bottom + 2), outline=colour, width=2)
        _name(draw, (left, top, right, bottom), name if sure else f"{name}?", font, colour, taken)
    out = io.BytesIO()
    picture.save(out, "PNG")
    return replace(page, png=out.getvalue())


def _name(
    draw: ImageDraw, box: Box, name: str, font: FreeTypeFont | ImageFont, colour: tuple[int, int, int], taken: list[Box]
) -> None:
    """Writes a name at the right of its box, above or below it, where no other name stands yet and the page has room."""
    left, top, right, bottom = box
    _, _, width, height = (round(edge) for edge in font.getbbox(name))
    page_width, page_height = draw.im.size
    spots = ((right + 5, top), (left, top - height - 4), (left, bottom + 4), (page_width - width - 4, top))
    labels = [(x, y, x + width, y + height) for x, y in spots]
    free = (one for one in labels if _fits(one, page_width, page_height) and not any(_meet(one, other) for other in taken))
    label = next(free, labels[-1])
    taken.append(label)
    draw.rectangle(label, fill=_PAPER)
    draw.text(label[:2], name, fill=colour, font=font)


def _fits(box: Box, width: float, height: float) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= width and box[3] <= height


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
