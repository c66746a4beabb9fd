"""Tick boxes of a straightened sheet, by its pixels: found by their frames, judged against their siblings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from parsing.document import Box
from parsing.layout.page import overlaps
from parsing.scan.image import Sheet
from parsing.scan.ocr import Gray

_LEAST_BOX, _MOST_BOX = 4.4, 19.0
"""Points along the side of a tick box."""
_SMALL_BOX = 6.5
"""Points: below this a box is no larger than a letter, and must stand further from its neighbours."""
_SIDE_INK = 0.76
"""The share of each side of a box that must be drawn."""

_WALL = 3.0
"""Points that the wall of a cell takes up at the most."""
_PRINTED_SOLID, _DARKEST_EMPTY = 0.75, 0.12
_TICKED, _UNTICKED = 0.04, 0.022
"""How much darker than an empty box a ticked one is at least, and an empty one at most."""

Spot = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A tick box: its place in points of the sheet, and how dark its inside is, from 0 (white) to 1 (black)."""

    box: Box
    dark: float


def tick_boxes(sheet: Sheet, inked: Gray) -> list[DrawnBox]:
    """Small squares drawn on all four sides, whatever is written in them; a side may be the rule of a table."""
    piece = max(round(0.75 * _LEAST_BOX * sheet.scale), 5)
    level, upright = _runs(inked, (1, piece)), _runs(inked, (piece, 1))
    pieces = np.asarray(cv2.connectedComponents(inked, connectivity=8)[1], np.int32)
    found = [_box(spot, (level, upright, inked), pieces, sheet) for spot in _likely_spots(level, upright, sheet.scale)]
    boxes = _once([box for box in found if box])
    return _of_one_size(boxes) if len(boxes) > 3 else boxes


def _once(found: list[DrawnBox]) -> list[DrawnBox]:
    """Each box once, though it was found in two ways."""
    kept: list[DrawnBox] = []
    for box in found:
        if not any(overlaps(box.box, other.box, 2.0) for other in kept):
            kept.append(box)
    return kept


def _runs(inked: Gray, size: tuple[int, int]) -> Gray:
    """The straight stretches of ink that are at least so many pixels high and wide."""
    return cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones(size, np.uint8))


def _likely_spots(level: Gray, upright: Gray, scale: float) -> Iterator[Spot]:
    """Where straight lines of a box's size hang together, long rules left out: left, top, width and height in pixels."""
    long = round(1.6 * _MOST_BOX * scale)
    ruled = cv2.bitwise_or(_closed_runs(level, long), np.ascontiguousarray(_closed_runs(np.ascontiguousarray(upright.T), long).T))
    frames = cv2.dilate(cv2.bitwise_and(cv2.bitwise_or(level, upright), cv2.bitwise_not(ruled)), np.ones((2, 2), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(frames, connectivity=8)
    for index in range(1, count):
        left, top, wide, high, _ = (int(number) for number in stats[index])
        if _LEAST_BOX * scale <= max(wide, high) <= 1.4 * _MOST_BOX * scale:
            yield left, top, wide, high
            yield max(left - 4, 0), max(top - 4, 0), wide + 8, high + 8  # with the rule that may be one of its sides


def _closed_runs(level: Gray, least: int) -> Gray:
    """Long level lines, though they slope a little or are broken by dirt, and the pixels right beside them."""
    thick = cv2.morphologyEx(cv2.dilate(level, np.ones((3, 1), np.uint8)), cv2.MORPH_CLOSE, np.ones((1, 9), np.uint8))
    return cv2.dilate(_runs(thick, (1, least)), np.ones((1, 3), np.uint8))


def _box(spot: Spot, drawn: tuple[Gray, Gray, Gray], pieces: NDArray[np.int32], sheet: Sheet) -> DrawnBox | None:
    """The tick box that stands in a spot, if one does; `drawn` is the level lines, the upright ones and all ink."""
    (level, upright, inked), scale = drawn, sheet.scale
    left, top, wide, high = spot
    area = slice(top, top + high), slice(left, left + wide)
    (x, end), (y, foot) = _walls(upright[area].T), _walls(level[area])
    left, top, wide, high = left + x, top + y, end - x, foot - y
    least, most = _LEAST_BOX * scale, _MOST_BOX * scale
    if not (least <= wide <= most and least <= high <= most and 0.8 <= wide / high <= 1.25):
        return None
    area = slice(top, top + high), slice(left, left + wide)
    if not (_drawn_all_round(level[area], upright[area]) and _is_square(inked[area])):
        return None
    if not stands_free(pieces, (left, top, wide, high), scale):
        return None
    box = (left / scale, top / scale, (left + wide) / scale, (top + high) / scale)
    return DrawnBox(box, _darkness(sheet.gray[area], inked[area]))


def _walls(lines: Gray) -> tuple[int, int]:
    """From which row to which a frame reaches by its level lines, a stroke that crosses them and goes on left out."""
    shares = (lines > 0).mean(axis=1)
    rows = np.flatnonzero(shares > 0.5 * shares.max())
    return (int(rows[0]), int(rows[-1]) + 1) if len(rows) else (0, 0)


def _of_one_size(found: list[DrawnBox]) -> list[DrawnBox]:
    """The boxes of the page's usual size: the odd one out is a letter."""
    sizes: NDArray[np.float64] = np.array([(box.box[2] - box.box[0], box.box[3] - box.box[1]) for box in found])
    usual = np.median(sizes, axis=0)
    return [box for box, size in zip(found, sizes, strict=True) if bool((np.abs(size / usual - 1) < 0.25).all())]


def _drawn_all_round(level: Gray, upright: Gray) -> bool:
    """Whether straight lines run along all four sides."""
    high, wide = level.shape
    deep = max(3, round(0.2 * min(high, wide)))
    sides = (level[:deep].max(axis=0), level[-deep:].max(axis=0), upright[:, :deep].max(axis=1), upright[:, -deep:].max(axis=1))
    return all(float((side > 0).mean()) >= _SIDE_INK for side in sides)


def _is_square(inked: Gray) -> bool:
    """Whether the print is a thin frame that fills its corners, as no letter is: O and D are round, B and E have thick stems."""
    high, wide = inked.shape
    thin = max(_stem(inked), _stem(inked[:, ::-1]), _stem(inked.T), _stem(inked.T[:, ::-1])) < 0.24 * wide
    deep = max(2, round(0.13 * min(high, wide)))
    grown = (cv2.dilate(inked, np.ones((2, 2), np.uint8), anchor=anchor) for anchor in ((0, 0), (1, 1)))
    full = np.maximum(*grown)
    corners = (full[:deep, :deep], full[:deep, -deep:], full[-deep:, :deep], full[-deep:, -deep:])
    return thin and all(float((corner > 0).mean()) > 0.55 for corner in corners)


def _stem(inked: Gray) -> float:
    """How thick the left side is drawn: the usual length of the first stretch of ink, over the middle rows that have any."""
    high = inked.shape[0]
    runs: list[int] = []
    for row in inked[round(0.25 * high) : round(0.75 * high)] > 0:
        first = int(row.argmax())
        after = np.flatnonzero(~row[first:])
        runs.append(int(after[0]) if len(after) else len(row) - first)
    return float(np.median(runs)) if runs else 0.0


def stands_free(pieces: NDArray[np.int32], spot: tuple[int, int, int, int], scale: float) -> bool:
    """Whether no print but its own stands close on any side, as it does beside and within a letter.

    `pieces` numbers the connected pieces of ink. A tick that reaches out of its box is connected to it.
    """
    left, top, wide, high = spot
    gap = max(3, round((0.35 if wide < _SMALL_BOX * scale else 0.18) * wide))
    across, down = slice(left, left + wide), slice(top, top + high)
    own = set(np.unique(pieces[down, across])) - {0}
    if _shared_by_letters(pieces, spot, own):
        return False
    sides = (
        (down, slice(max(left - 1 - gap, 0), max(left - 1, 0))),
        (down, slice(left + wide + 1, left + wide + 1 + gap)),
        (slice(max(top - 4, 0), max(top - 1, 0)), across),
        (slice(top + high + 1, top + high + 4), across),
    )
    return all(_is_free(pieces[side], own) for side in sides)


def _shared_by_letters(pieces: NDArray[np.int32], spot: tuple[int, int, int, int], own: set[int]) -> bool:
    """Whether the frame is put together from letters, one of which goes on beyond it (the E and the D of "EDD")."""
    left, top, wide, high = spot
    frame = np.concatenate(
        [pieces[top : top + high, left : left + 3].ravel(), pieces[top : top + high, left + wide - 3 : left + wide].ravel()]
    )
    parts = [name for name in own if int((frame == name).sum()) > 0.12 * int((frame > 0).sum())]
    if len(parts) < 2:
        return False
    beside = (
        pieces[top : top + high, max(left - wide, 0) : max(left - 3, 0)],
        pieces[top : top + high, left + wide + 3 : left + 2 * wide],
    )
    rows = [side[~((side > 0).mean(axis=1) > 0.9)] for side in beside if side.size]
    return any(bool(np.isin(row, parts).any()) for row in rows)


def _is_free(area: NDArray[np.int32], own: set[int]) -> bool:
    if area.size == 0:
        return True
    inked = area > 0
    inked = inked[inked.mean(axis=1) < 0.9]  # a rule that the box hangs from, or stands on, is no neighbour
    area = area[(area > 0).mean(axis=1) < 0.9]
    if inked.size == 0:
        return True
    return float(inked.mean()) < 0.42 and float((inked & ~np.isin(area, list(own))).mean()) < 0.06


def _darkness(gray: Gray, inked: Gray) -> float:
    """How dark the inside of a box is, whatever the thickness of its frame; grey counts, so that a faint tick does."""
    (top, bottom), (left, right) = _within_frame((inked > 0).mean(axis=1)), _within_frame((inked > 0).mean(axis=0))
    inner = gray[top + 1 : bottom - 1, left + 1 : right - 1]
    return 1 - float(inner.mean()) / 255 if inner.size else 0.0


def _within_frame(profile: NDArray[np.float64]) -> tuple[int, int]:
    """From where to where a box's inside reaches: past its frame, which is found in the outer third."""
    third = max(len(profile) // 3, 1)
    first = next((index for index in range(third) if profile[index] < 0.6 <= profile[: index + 1].max()), third // 2)
    last = next(
        (index for index in range(third) if profile[-1 - index] < 0.6 <= profile[len(profile) - 1 - index :].max()), third // 2
    )
    return first + 1, len(profile) - last - 1


def states(boxes: list[DrawnBox]) -> list[bool | None]:
    """Ticked or not, each box judged against its siblings; `None` where the ink is too little to be sure of either."""
    if not boxes:
        return []
    darkness: NDArray[np.float64] = np.array([box.dark for box in boxes])
    if float(darkness.min()) > _PRINTED_SOLID:
        return [False] * len(boxes)  # every box is printed solid: such a form marks its choice some other way
    empty = min(float(np.percentile(darkness, 15)), _DARKEST_EMPTY)
    return [True if dark - empty > _TICKED else False if dark - empty < _UNTICKED else None for dark in darkness]


def ink_in(inked: Gray, scale: float, cell: Box) -> Box | None:
    """The largest stroke in a cell, its walls apart; all in points."""
    left, top, right, bottom = (round((at + side * _WALL) * scale) for at, side in zip(cell, (1, 1, -1, -1), strict=True))
    crop = inked[max(top, 0) : bottom, max(left, 0) : right]
    if not crop.size:
        return None
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(crop), connectivity=8)
    strokes = [tuple(int(number) for number in part[:4]) for part in stats[1:]]
    x, y, wide, high = max(strokes, key=lambda part: part[2] * part[3], default=(0, 0, 0, 0))
    return (left + x) / scale, (top + y) / scale, (left + x + wide) / scale, (top + y + high) / scale
