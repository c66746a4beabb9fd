"""Where things stand on a PDF page as it is shown: its own space turned, cropped and counted from the top left, in points."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from pypdfium2 import PdfPage

from parsing.document import Box

Point = tuple[float, float]
Move = Callable[[float, float], Point]
Matrix = tuple[float, float, float, float, float, float]


_PAINT = tuple(ctypes.c_uint() for _ in range(4))
_MATRIX = pdfium.FS_MATRIX()
"""Where pdfium, which serves one thread at a time, writes what it is asked."""


def shown(page: PdfPage) -> tuple[Move, float, float]:
    """How a point of the page's own space moves to the page as shown (crop box, /Rotate), and that page's size in points."""
    left, bottom, right, top = page.get_cropbox()
    media = page.get_mediabox()
    left, bottom, right, top = max(left, media[0]), max(bottom, media[1]), min(right, media[2]), min(top, media[3])
    wide, high = right - left, top - bottom
    turn = page.get_rotation() % 360
    if turn == 90:
        return lambda x, y: (y - bottom, x - left), high, wide
    if turn == 180:
        return lambda x, y: (right - x, y - bottom), wide, high
    if turn == 270:
        return lambda x, y: (top - y, right - x), high, wide
    return lambda x, y: (x - left, top - y), wide, high


def moved(box: Box, move: Move) -> Box:
    """A box of the page's own space (left, bottom, right, top) on the page as shown."""
    (ax, ay), (bx, by) = move(box[0], box[1]), move(box[2], box[3])
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def paint_light(handle: Any, stroke: bool = False) -> float:
    """How light an object is painted, from 0 (black) to 1 (white or clear)."""
    red, green, blue, alpha = _PAINT
    ask = pdfium.FPDFPageObj_GetStrokeColor if stroke else pdfium.FPDFPageObj_GetFillColor
    if not ask(handle, red, green, blue, alpha):
        return 0.0
    light = (0.299 * red.value + 0.587 * green.value + 0.114 * blue.value) / 255
    return 1 - (1 - light) * alpha.value / 255


def matrix_of(handle: Any) -> Matrix:
    """How an object is scaled, turned and moved."""
    matrix = _MATRIX
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
