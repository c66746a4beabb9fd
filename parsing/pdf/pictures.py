"""Tick boxes that a PDF shows as little pictures, as records systems print them: judged by their pixels."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pypdfium2 import PdfPage  # type: ignore[import-untyped]

from parsing.document import Box
from parsing.layout.page import Page, inside
from parsing.pdf.drawing import SMALL, Drawing
from parsing.pdf.ticks import tick_word

_Ink = NDArray[np.bool_]

_LEAST = 5.0
_SCALE, _MOST_PIXELS = 4.0, 4000
"""Pixels to a point when the page is shown to be looked at, and along the longer side of a page that is very large."""
_DARK = 150
_ENCLOSED = 0.68
"""The share of its square that a frame encloses at least: a ring encloses 0.79."""
_EMPTY, _TICKED = 0.03, 0.07
"""The share of its middle that is inked in an empty picture at most, and in a ticked one at least."""


class _Seen(NamedTuple):
    """A picture that may be a tick box."""

    box: Box
    inked: float
    """The share of its middle that is inked."""


def place_picture_boxes(source: PdfPage, page: Page, drawn: Drawing) -> None:
    """Put the tick boxes that are pictures among the page's words.

    Little pictures are boxes only where at least one among those of a size is an empty frame: a row of signs has none.
    """
    likely = list(dict.fromkeys(box for box in drawn.images if _sized(box) and not _is_mark(box, drawn)))
    if len(likely) < 2:
        return
    scale = min(_SCALE, _MOST_PIXELS / max(page.width, page.height))
    picture = source.render(scale=scale, grayscale=True).to_numpy()
    seen = list(_framed(likely, picture.reshape(picture.shape[:2]), scale))
    for one in seen:
        if any(other.inked <= _EMPTY and _alike(one.box, other.box) for other in seen):
            on = True if one.inked >= _TICKED else False if one.inked <= _EMPTY else None
            page.words.append(tick_word(one.box, on, page))


def _sized(box: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return _LEAST <= wide <= SMALL and _LEAST <= high <= SMALL and 0.7 <= wide / high <= 1.4


def _is_mark(image: Box, drawn: Drawing) -> bool:
    """Whether the picture is the mark in a box that is drawn round it."""
    return any(shape.kind in ("rect", "round") and _sized(shape.box) and inside(image, shape.box, 2) for shape in drawn.shapes)


def _alike(a: Box, b: Box) -> bool:
    return abs((a[2] - a[0]) - (b[2] - b[0])) < 1.5 and abs((a[3] - a[1]) - (b[3] - b[1])) < 1.5


def _framed(boxes: list[Box], picture: NDArray[np.uint8], scale: float) -> Iterator[_Seen]:
    """Those of the pictures that show a frame, square or round."""
    for box in boxes:
        left, top, right, bottom = (max(round(edge * scale), 0) for edge in box)
        ink = _trimmed(picture[top:bottom, left:right] < _DARK)
        if min(ink.shape) >= _LEAST * scale / 2 and 0.75 <= ink.shape[1] / ink.shape[0] <= 1.33 and _encloses(ink):
            high, wide = (size // 4 for size in ink.shape)
            yield _Seen(box, float(ink[high:-high, wide:-wide].mean()))


def _trimmed(ink: _Ink) -> _Ink:
    """The ink without the white around it."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] if len(rows) else ink[:0]


def _encloses(ink: _Ink) -> bool:
    """Whether what lies between ink on all four sides is nearly the whole square, or the round in it."""
    level, upright = (
        np.maximum.accumulate(ink, axis) & np.flip(np.maximum.accumulate(np.flip(ink, axis), axis), axis) for axis in (1, 0)
    )
    return float((level & upright).mean()) >= _ENCLOSED
