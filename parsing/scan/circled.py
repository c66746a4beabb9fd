"""Words ringed with a pen: an outline drawn round one or two words, without touching the rules of a table."""

from __future__ import annotations

import cv2
import numpy as np

from parsing.document import Box
from parsing.layout.page import Word
from parsing.scan.image import Sheet
from parsing.scan.ocr import Gray

_LEAST_HIGH, _MOST_HIGH = 11.0, 45.0
_LEAST_WIDE, _MOST_WIDE = 14.0, 170.0
"""Points: from a ring round one letter to one round three words."""
_FULLEST, _HOLLOWEST = 0.89, 0.55
"""The share of its box that a ring encloses: a drawn rectangle has more, a letter or a line of print less."""
_LEAST_PRINT, _MOST_PRINT = 0.03, 0.5
"""The share of what it encloses that is inked."""
_NEAR = 90.0
"""Points between two options of one question."""
_THICK = 2.2
"""Points of the line of a ring."""


def circled(words: list[Word], rings: list[Box]) -> list[Word]:
    """The words, those marked that stand within a ring."""
    return [
        word._replace(marked=True) if not word.item and any(_within(word, ring) for ring in rings) else word for word in words
    ]


def undecided(words: list[Word], rings: list[Box]) -> list[Box]:
    """The rings beside a printed option in which no word was read: which answer was chosen must be asked, not guessed."""
    options = [word for word in words if word.text.strip(" /.,()").lower() in ("yes", "no", "y", "n")]
    return [
        ring
        for ring in rings
        if not any(_within(word, ring) and word.text.isalpha() for word in words)
        and any(ring[1] < option.middle < ring[3] and abs(option.box[2] - ring[0]) < _NEAR for option in options)
    ]


def _within(word: Word, ring: Box) -> bool:
    left, top, right, bottom = ring
    middle = (word.box[0] + word.box[2]) / 2
    shared = min(word.box[2], right) - max(word.box[0], left)
    return left < middle < right and top < word.middle < bottom and shared > 0.45 * (word.box[2] - word.box[0])


def take_rings(sheet: Sheet, inked: Gray) -> tuple[Gray, list[Box]]:
    """The sheet without the rings drawn on it, so that the words within are read, and where the rings were, in points."""
    outlines, nested = cv2.findContours(inked, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    gray, found = sheet.gray, []
    for outline, (_, _, _, holder) in zip(outlines, nested[0] if nested is not None else (), strict=True):
        left, top, wide, high = cv2.boundingRect(outline)
        if holder < 0 or not _is_sized(wide / sheet.scale, high / sheet.scale):
            continue
        hull = cv2.convexHull(outline)  # letters may touch the ring
        if _HOLLOWEST * wide * high < cv2.contourArea(hull) < _FULLEST * wide * high and _holds_print(inked, hull):
            gray = _without(gray, hull, sheet.scale)
            found.append((left / sheet.scale, top / sheet.scale, (left + wide) / sheet.scale, (top + high) / sheet.scale))
    return gray, found


def _is_sized(wide: float, high: float) -> bool:
    return _LEAST_WIDE < wide < _MOST_WIDE and _LEAST_HIGH < high < _MOST_HIGH and wide > 0.8 * high


def _holds_print(inked: Gray, hull: cv2.typing.MatLike) -> bool:
    """Whether something is written within, as nothing is within a large letter O."""
    left, top, wide, high = cv2.boundingRect(hull)
    inner = cv2.fillConvexPoly(np.zeros((high, wide), np.uint8), np.asarray(hull - (left, top), np.int32), 255)
    share = float((inked[top : top + high, left : left + wide][inner > 0] > 0).mean())
    return _LEAST_PRINT < share < _MOST_PRINT


def _without(gray: Gray, hull: cv2.typing.MatLike, scale: float) -> Gray:
    line = cv2.fillConvexPoly(np.zeros(gray.shape, np.uint8), np.asarray(hull, np.int32), 255)
    about = 2 * round(_THICK * scale) + 1
    line = cv2.dilate(line, np.ones((about, about), np.uint8)) - cv2.erode(line, np.ones((5, 5), np.uint8))
    return np.where(line > 0, np.uint8(np.percentile(gray[::4, ::4], 90)), gray)
