"""Ticks and crosses made with a pen in the cells of a table, where no box is printed to tick."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from parsing.document import Box
from parsing.grid import Grid, GridCell
from parsing.ocr import Gray
from parsing.page import Word, holds

_WIDEST, _HIGHEST = 120.0, 60.0
"""Points: a cell to put a mark in is no larger."""
_INSET = 3.0
"""Points that the walls of a cell take up at the most."""
_LEAST, _MOST = 5.0, 40.0
"""Points: the size of a mark."""
_LEAST_OPTIONS = 2


def pen_marks(inked: Gray, scale: float, found: list[Grid], words: list[Word]) -> list[Box]:
    """Where marks stand, in points: in rows of a question and cells without print, of which some hold ink and some none."""
    return [box for grid in found for row in _rows(grid) for box in _marked(inked, scale, row, words)]


def _rows(grid: Grid) -> Iterator[list[GridCell]]:
    for number in range(grid.rows):
        row = sorted((cell for cell in grid.cells if cell.row == number), key=lambda cell: cell.column)
        if len(row) > _LEAST_OPTIONS:
            yield row


def _marked(inked: Gray, scale: float, row: list[GridCell], words: list[Word]) -> list[Box]:
    printed = [any(holds(cell.box, (word.box[0] + word.box[2]) / 2, word.middle) for word in words) for cell in row]
    free = [cell.box for cell, taken in zip(row, printed, strict=True) if not taken and _is_small(cell.box)]
    if not printed[0] or len(free) < _LEAST_OPTIONS:
        return []
    marks = [mark for box in free if (mark := _mark(inked, scale, box))]
    return marks if len(marks) < len(free) else []


def _is_small(box: Box) -> bool:
    return box[2] - box[0] <= _WIDEST and box[3] - box[1] <= _HIGHEST


def _mark(inked: Gray, scale: float, box: Box) -> Box | None:
    """The largest stroke in a cell, if it is as large as a mark."""
    left, top, right, bottom = (
        round(number * scale) for number in (box[0] + _INSET, box[1] + _INSET, box[2] - _INSET, box[3] - _INSET)
    )
    crop = inked[max(top, 0) : bottom, max(left, 0) : right]
    if not crop.size:
        return None
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(crop), connectivity=8)
    strokes = [tuple(int(number) for number in part[:4]) for part in stats[1:]]
    x, y, wide, high = max(strokes, key=lambda part: part[2] * part[3], default=(0, 0, 0, 0))
    if not all(_LEAST <= size / scale <= _MOST for size in (wide, high)):
        return None
    return (left + x) / scale, (top + y) / scale, (left + x + wide) / scale, (top + y + high) / scale
