"""Radio buttons of a straightened sheet, by its pixels: clean rings tell their size, marked ones are sought by it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from parsing.layout.page import overlaps
from parsing.scan.boxes import DrawnBox, Spot, stands_free
from parsing.scan.image import Sheet
from parsing.scan.ocr import Gray

_LEAST_RING, _MOST_RING = 7.2, 16.0
"""Points across."""
_LEAST_OF_LINE = 0.42
"""The least height of a ring as a share of the page's lines of print: the letter o, as bullets are, is lower."""
_LEAST_ROUND = 0.86
"""How round a ring's outline is at least, 1 being a circle: no letter but O is, and O is narrower in most type."""
_LEAST_HOLE, _LEAST_DRAWN = 0.3, 0.9
"""The shares of a clean ring's box that are white, and of a marked ring's line that are inked."""
_MOST_ABOUT = 0.4
"""The share of the circle right around it that strokes leaving a marked ring may cross."""
_WHITE = 0.3
"""How dark a ring is inside at most to be a clean one."""
_GAP = 0.2
"""White on both sides of a ring, as a share of its width."""
_INNER = 0.6
"""The share of a ring's radius within which its mark is judged."""


def rings(sheet: Sheet, inked: Gray) -> list[DrawnBox]:
    """Circles of one size, two at least, that stand by themselves beside words."""
    pieces = np.asarray(cv2.connectedComponents(inked, connectivity=8)[1], np.int32)
    clean = [spot for spot in _clean(inked, sheet) if _is_option(pieces, spot, sheet.scale)]
    clean = [spot for spot in clean if _drawn(spot, sheet).dark < _WHITE]  # no hole that a punch has left
    if not clean:
        return []
    clean = max(([other for other in clean if _alike(spot, other)] for spot in clean), key=len)
    across = float(np.median([max(spot[2:]) for spot in clean]))
    beside = [spot for spot in _sought(inked, across) if any(_in_line(spot, other) for other in clean)]
    marked = [spot for spot in beside if _is_option(pieces, spot, sheet.scale)]
    found = _once([_drawn(spot, sheet) for spot in (*clean, *marked)])
    return found if len(found) > 1 else []


def _alike(a: Spot, b: Spot) -> bool:
    return abs(max(a[2:]) / max(b[2:]) - 1) < 0.12


def _in_line(a: Spot, b: Spot) -> bool:
    """Whether two rings stand level, or one right below the other, as the options of a question do."""
    return min(abs(a[0] - b[0]), abs(a[1] - b[1])) <= 5


def _once(found: list[DrawnBox]) -> list[DrawnBox]:
    kept: list[DrawnBox] = []
    for ring in found:
        if not any(overlaps(ring.box, other.box, 2.0) for other in kept):
            kept.append(ring)
    return kept


def _clean(inked: Gray, sheet: Sheet) -> list[Spot]:
    """Rings that no mark touches, as left, top, width and height in pixels."""
    outlines, nested = cv2.findContours(inked, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    line = float(np.median(sheet.lines.max(axis=1)[:, 1] - sheet.lines.min(axis=1)[:, 1])) if len(sheet.lines) else 0.0
    least, most = max(_LEAST_RING * sheet.scale, _LEAST_OF_LINE * line), _MOST_RING * sheet.scale
    found: list[Spot] = []
    for outline, (_, _, hole, holder) in zip(outlines, nested[0] if nested is not None else (), strict=True):
        if holder >= 0 or hole < 0 or not 2 * least <= len(outline) <= 4.5 * most:
            continue
        left, top, wide, high = cv2.boundingRect(outline)
        hollow = cv2.contourArea(outlines[hole]) > _LEAST_HOLE * wide * high
        if least <= min(wide, high) and max(wide, high) <= most and hollow and _is_round(outline, wide, high):
            found.append((left, top, wide, high))
    return found


def _is_round(outline: cv2.typing.MatLike, wide: int, high: int) -> bool:
    if not 0.86 <= wide / high <= 1.16:
        return False
    hull = cv2.convexHull(outline)
    area, along = float(cv2.contourArea(hull)), float(cv2.arcLength(hull, True))
    return 4 * np.pi * area / along**2 > _LEAST_ROUND and area < 0.86 * wide * high  # a square fills its corners


def _sought(inked: Gray, across: float) -> list[Spot]:
    """Spots where a circle of this size is drawn nearly all round with white about it, whatever else is drawn over it."""
    half = across / 2
    drawn = _along(cv2.dilate(inked, np.ones((3, 3), np.uint8)), half - 1)
    about = np.maximum(_along(inked, half + 3), _along(inked, half + 5))
    peaks = (drawn >= _LEAST_DRAWN) & (drawn >= cv2.dilate(drawn, np.ones((9, 9), np.uint8))) & (about < _MOST_ABOUT)
    spots = [(round(x - half), round(y - half), round(across), round(across)) for y, x in np.argwhere(peaks)]
    return [spot for spot in spots if spot[0] > 0 and spot[1] > 0]


def _along(inked: Gray, radius: float) -> NDArray[np.float32]:
    """For each spot, how much of a circle about it is inked, from 0 to 1."""
    middle = round(radius) + 2
    circle = np.zeros((2 * middle + 1, 2 * middle + 1), np.float32)
    cv2.circle(circle, (middle, middle), round(radius), 1.0, 1)
    weighed = circle / (255 * circle.sum())
    return np.asarray(cv2.filter2D(inked.astype(np.float32), -1, weighed, borderType=cv2.BORDER_CONSTANT), np.float32)


def _is_option(pieces: NDArray[np.int32], spot: Spot, scale: float) -> bool:
    """Whether a ring stands by itself, further from the words beside it than letters do, and in no box as a letter is."""
    left, top, wide, high = spot
    if not stands_free(pieces, spot, scale):
        return False
    down, gap = slice(top, top + high), round(_GAP * wide)
    own = _line_of(pieces[down, left : left + wide])
    before, after = pieces[down, max(left - gap, 0) : left], pieces[down, left + wide : left + wide + gap]
    if any(not set(np.unique(side)) <= own | {0} for side in (before, after)):
        return False
    wider = pieces[down, max(left - wide, 0) : left], pieces[down, left + wide : left + 2 * wide]
    if all(bool(((side > 0).mean(axis=0) > 0.95).any()) for side in wider if side.size):
        return False
    sides = pieces[down, left + wide : left + 5 * wide], pieces[down, max(left - 5 * wide, 0) : left]
    return any(len(set(np.unique(side)) - own) > 1 for side in sides)


def _line_of(ring: NDArray[np.int32]) -> set[int]:
    """The pieces of ink that the ring itself is drawn with, and the strokes that hang on to it."""
    line = np.zeros(ring.shape, np.uint8)
    high, wide = ring.shape
    cv2.circle(line, (wide // 2, high // 2), max(min(high, wide) // 2 - 1, 1), 1, 3)
    names, counts = np.unique(ring[line > 0], return_counts=True)
    return {int(name) for name, count in zip(names, counts, strict=True) if name and count > 0.1 * counts.sum()}


def _drawn(spot: Spot, sheet: Sheet) -> DrawnBox:
    left, top, wide, high = spot
    gray = sheet.gray[top : top + high, left : left + wide]
    inner = np.zeros(gray.shape, np.uint8)
    cv2.circle(inner, (gray.shape[1] // 2, gray.shape[0] // 2), max(round(_INNER * min(gray.shape) / 2), 2), 1, -1)
    scale = sheet.scale
    box = (left / scale, top / scale, (left + wide) / scale, (top + high) / scale)
    return DrawnBox(box, 1 - float(gray[inner > 0].mean()) / 255)
