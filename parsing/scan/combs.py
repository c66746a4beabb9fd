"""Letter boxes of a straightened sheet: what stands in a row of them, one letter a box, read as one word."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from parsing.document import Box
from parsing.layout.combs import is_comb
from parsing.layout.grid import Grid
from parsing.layout.page import Word
from parsing.scan.image import Sheet
from parsing.scan.ocr import Gray, read_line

_WALL = 2.2
"""Points of a box that its walls may take up on each side."""
_LEAST_INK, _LEAST_LETTER = 60.0, 4.0
"""How much darker than paper print is; how high a letter is at the least, in points."""
_BETWEEN, _ABOUT = 3, 6
"""Pixels of white between letters set side by side, and around them."""


def combs(sheet: Sheet, ruled: list[Grid]) -> Iterator[tuple[Box, list[Word]]]:
    """Each row of letter boxes in which every letter could be read, and its letters where they stand."""
    for grid in ruled:
        if not is_comb(grid):
            continue
        found = [(cell.box, letter) for cell in grid.cells if (letter := _letter(sheet, cell.box)) is not None]
        reading = read_line(_side_by_side([letter for _, letter in found])) if len(found) > 1 else None
        text = "".join(reading.text.split()) if reading else ""
        if reading and len(text) == len(found):
            yield grid.box, [_word(box, sign, reading.score) for (box, _), sign in zip(found, text, strict=True)]


def _letter(sheet: Sheet, box: Box) -> Gray | None:
    """The print in one box without its walls; None where the box is empty."""
    inner = (box[0] + _WALL, box[1] + _WALL, box[2] - _WALL, box[3] - _WALL)
    left, top, right, bottom = (round(number * sheet.scale) for number in inner)
    crop = sheet.gray[top:bottom, left:right]
    if crop.size == 0 or float(crop.max()) - float(crop.min()) < _LEAST_INK:
        return None
    dark = crop < (float(crop.max()) + float(crop.min())) / 2
    columns, rows = np.flatnonzero(dark.any(axis=0)), np.flatnonzero(dark.any(axis=1))
    if rows[-1] - rows[0] < _LEAST_LETTER * sheet.scale:
        return None
    return np.asarray(crop[:, columns[0] : columns[-1] + 1])


def _side_by_side(letters: list[Gray]) -> Gray:
    high = max(letter.shape[0] for letter in letters)
    white = int(np.percentile(np.concatenate([letter.ravel() for letter in letters]), 90))
    parts = [
        cv2.copyMakeBorder(letter, 0, high - letter.shape[0], 0, _BETWEEN, cv2.BORDER_CONSTANT, value=(white,))
        for letter in letters
    ]
    whole = np.concatenate(parts, axis=1)
    return np.asarray(cv2.copyMakeBorder(whole, _ABOUT, _ABOUT, _ABOUT, _ABOUT, cv2.BORDER_CONSTANT, value=(white,)), np.uint8)


def _word(box: Box, sign: str, score: float) -> Word:
    left, top, right, bottom = (box[0] + _WALL, box[1] + _WALL, box[2] - _WALL, box[3] - _WALL)
    size = bottom - top
    return Word(sign, (left, top, right, bottom), bottom - 0.22 * size, size, score=score)
