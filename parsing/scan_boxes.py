"""Rules, painted areas and tick boxes of a straightened sheet, by its pixels."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from parsing.document import Box
from parsing.grid import joined
from parsing.ocr import Gray
from parsing.page import Fill, Rule, overlaps
from parsing.scan_image import Sheet

_LEAST_RULE = 26.0
"""Points: a shorter line is part of a letter or a box."""
_PIECE, _BREAK = 12.0, 5.0
"""Points: the shortest piece of a broken rule, and the widest break in it."""
_LEAST_BOX, _MOST_BOX = 4.4, 19.0
"""Points along the side of a tick box."""
_SMALL_BOX = 6.5
"""Points: below this a box is no larger than a letter, and must stand further from its neighbours."""
_SIDE_INK = 0.76
"""The share of each side of a box that must be drawn."""


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A tick box: its place in points of the sheet, and the share of its inside that is inked."""

    box: Box
    ink: float


def ink(gray: Gray) -> Gray:
    """Print as white on black, by each spot's own surroundings."""
    return np.asarray(cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY_INV, 41, 18), np.uint8)


# --- rules -----------------------------------------------------------------------------------------------------------


def rules(sheet: Sheet, inked: Gray, fills: list[Fill]) -> tuple[list[Rule], list[Rule]]:
    """Level and upright lines, in points of the sheet; the edges of dark painted areas among them."""
    bands = [fill.box for fill in fills if fill.light < 0.6]
    outside = inked.copy()
    for box in bands:
        left, top, right, bottom = (round(number * sheet.scale) for number in box)
        outside[top + 3 : bottom - 3, left + 3 : right - 3] = 0
    level, upright = _pieces(outside, sheet.scale), _pieces(np.ascontiguousarray(outside.T), sheet.scale)
    level, upright = _mended(level, upright), _mended(upright, level)
    level, upright = _long_or_tied(level, upright), _long_or_tied(upright, level)
    level += [_settled(Rule(at, left, right), level) for left, top, right, bottom in bands for at in (top, bottom)]
    upright += [_settled(Rule(at, top, bottom), upright) for left, top, right, bottom in bands for at in (left, right)]
    return level, upright


def _settled(edge: Rule, lines: list[Rule]) -> Rule:
    """The edge of a painted area, moved to the line that was ruled along it or goes on from it."""
    near = [line for line in lines if abs(line.at - edge.at) < 4 and line.start < edge.end + 8 and line.end > edge.start - 8]
    return edge._replace(at=min(near, key=lambda line: abs(line.at - edge.at)).at) if near else edge


def _pieces(inked: Gray, scale: float) -> list[Rule]:
    """Level lines of the picture, and pieces of such: whole ones anywhere, broken ones where no print stands close by."""
    whole = _long_runs(cv2.dilate(inked, np.ones((2, 1), np.uint8)), scale)
    closed = cv2.morphologyEx(cv2.dilate(inked, np.ones((3, 1), np.uint8)), cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8))
    return joined([*whole, *(rule for rule in _long_runs(closed, scale) if _stands_clear(rule, inked, scale))])


def _long_runs(inked: Gray, scale: float) -> list[Rule]:
    long = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((1, round(_PIECE * scale)), np.uint8))
    count, _, stats, middles = cv2.connectedComponentsWithStats(long, connectivity=8)
    found: list[Rule] = []
    for index in range(1, count):
        left, _, wide, _, area = (int(number) for number in stats[index])
        if area / max(wide, 1) <= 2.2 * scale:
            found.append(Rule(float(middles[index][1]) / scale, left / scale, (left + wide) / scale))
    return found


def _stands_clear(rule: Rule, inked: Gray, scale: float) -> bool:
    """Whether there is white above and below a line, as there is not along a line of print."""
    at, start, end = (round(number * scale) for number in rule)
    strips = (inked[max(at - 8, 0) : max(at - 3, 0), start:end], inked[at + 4 : at + 9, start:end])
    return all(strip.size == 0 or float((strip > 0).mean()) < 0.12 for strip in strips)


def _mended(pieces: list[Rule], across: list[Rule]) -> list[Rule]:
    """Lines that dirt or faint print has broken put together; the gap between two boxes is left."""
    open_ended = [piece for piece in pieces if not _meets(piece, piece.end, across)]
    return joined([*pieces, *(_bridge(piece, pieces, across) for piece in open_ended)], 0.5)


def _bridge(piece: Rule, pieces: list[Rule], across: list[Rule]) -> Rule:
    """The piece, drawn on to the next one on its line if that begins close by and at no corner."""
    after = [other for other in pieces if abs(other.at - piece.at) < 1.6 and 0 < other.start - piece.end <= _BREAK]
    return piece._replace(end=after[0].start) if after and not _meets(after[0], after[0].start, across) else piece


def _long_or_tied(lines: list[Rule], across: list[Rule]) -> list[Rule]:
    """Lines that are long, or that run from one line to another as the walls of a low cell do."""
    long = [rule for rule in across if rule.length >= _LEAST_RULE]
    return [
        rule for rule in lines if rule.length >= _LEAST_RULE or (_meets(rule, rule.start, long) and _meets(rule, rule.end, long))
    ]


def _meets(rule: Rule, end: float, across: list[Rule]) -> bool:
    return any(abs(other.at - end) < 3 and other.start - 3 < rule.at < other.end + 3 for other in across)


# --- painted areas ---------------------------------------------------------------------------------------------------


def fills(sheet: Sheet) -> list[Fill]:
    """Areas painted dark: heading bands with white type on them."""
    half = cv2.medianBlur(cv2.resize(sheet.gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 3)
    scale = sheet.scale / 2
    dark = (half < 128).astype(np.float32)
    # Black type covers a third of its line at most, white type leaves two thirds of a dark band.
    mostly_dark = cv2.blur(dark, (round(30 * scale), round(9 * scale)), borderType=cv2.BORDER_CONSTANT) > 0.6
    bands = [_edges_of(band, dark, scale) for band in _rectangles(mostly_dark, half, scale, 0.35)]
    return [band for band in bands if _share(band, dark, scale) > 0.5]


def shades(sheet: Sheet, cells: list[Box]) -> list[Fill]:
    """Areas painted grey, as label cells are: the cells of ruled tables, and rectangles of their own."""
    half = cv2.medianBlur(cv2.resize(sheet.gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 3)
    scale = sheet.scale / 2
    without_print = cv2.blur(cv2.morphologyEx(half, cv2.MORPH_CLOSE, np.ones((round(6 * scale),) * 2, np.uint8)), (9, 9))
    white = 0.965 * min(float(np.percentile(without_print, 70)), 255.0)
    grey = without_print < white
    alone = [
        fill
        for fill in _rectangles(grey, without_print, scale)
        if fill.box[2] - fill.box[0] > 30 and fill.box[3] - fill.box[1] > 9
    ]
    found = [fill for fill in alone if not any(overlaps(fill.box, cell, 4.0) for cell in cells)]
    for left, top, right, bottom in cells:
        inner = without_print[
            round((top + 2) * scale) : round((bottom - 2) * scale), round((left + 2) * scale) : round((right - 2) * scale)
        ]
        if inner.size and float(np.median(inner)) < white:
            found.append(Fill((left, top, right, bottom), float(np.median(inner)) / 255))
    return found


def _share(band: Fill, dark: NDArray[np.float32], scale: float) -> float:
    left, top, right, bottom = (round(number * scale) for number in band.box)
    inner = dark[top:bottom, left:right]
    return float(inner.mean()) if inner.size else 0.0


def _edges_of(band: Fill, dark: NDArray[np.float32], scale: float) -> Fill:
    """A dark band with its edges where the paint really ends."""
    left, top, right, bottom = (round(number * scale) for number in band.box)
    reach = round(16 * scale)
    rows = dark[max(top - reach, 0) : bottom + reach, left:right].mean(axis=1) > 0.5
    columns = dark[top:bottom].mean(axis=0) > 0.22
    down, across = _stretch(rows, top - max(top - reach, 0)), _stretch(columns, (left + right) // 2)
    y = max(top - reach, 0)
    box = (across[0] / scale, (y + down[0]) / scale, across[1] / scale, (y + down[1]) / scale)
    return Fill(box, min(band.light, 0.3))


def _stretch(filled: NDArray[np.bool_], inside: int) -> tuple[int, int]:
    """The unbroken stretch, gaps of a few pixels allowed, around a place that lies inside it."""
    spots = np.flatnonzero(filled)
    if not len(spots):
        return 0, len(filled)
    groups = np.split(spots, np.flatnonzero(np.diff(spots) > 6) + 1)
    group = min(groups, key=lambda spot: 0 if spot[0] <= inside + 4 <= spot[-1] else abs(float(spot.mean()) - inside))
    return int(group[0]), int(group[-1]) + 1


def _rectangles(area: NDArray[np.bool_], calm: Gray, scale: float, filled: float = 0.8) -> list[Fill]:
    """Some areas as rectangles, in points: those that fill at least a share of theirs."""
    least = round(5 * scale)
    solid = cv2.morphologyEx(area.astype(np.uint8), cv2.MORPH_OPEN, np.ones((least, 4 * least), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=4)
    made: list[Fill] = []
    for index in range(1, count):
        left, top, wide, high, size = (int(number) for number in stats[index])
        if size >= filled * wide * high and high > 6 * scale:
            light = float(np.median(calm[top : top + high, left : left + wide])) / 255
            made.append(Fill((left / scale, top / scale, (left + wide) / scale, (top + high) / scale), light))
    return made


# --- tick boxes ------------------------------------------------------------------------------------------------------


def tick_boxes(sheet: Sheet, inked: Gray) -> list[DrawnBox]:
    """Small squares drawn on all four sides, whatever is written in them."""
    piece = max(round(0.75 * _LEAST_BOX * sheet.scale), 5)
    level = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((1, piece), np.uint8))
    upright = cv2.morphologyEx(inked, cv2.MORPH_OPEN, np.ones((piece, 1), np.uint8))
    lines = cv2.bitwise_or(level, upright)
    frames = np.asarray(cv2.dilate(lines, np.ones((2, 2), np.uint8)), np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(frames, connectivity=8)
    pieces = np.asarray(cv2.connectedComponents(inked, connectivity=8)[1], np.int32)
    least, most = _LEAST_BOX * sheet.scale, _MOST_BOX * sheet.scale
    found: list[DrawnBox] = []
    for index in range(1, count):
        left, top, wide, high, _ = (int(number) for number in stats[index])
        if not (least <= wide <= 1.4 * most and least <= high <= 1.4 * most):
            continue
        (x, end), (y, foot) = (
            _walls(upright[top : top + high, left : left + wide].T),
            _walls(level[top : top + high, left : left + wide]),
        )
        left, top, wide, high = left + x, top + y, end - x, foot - y
        if not (least <= wide <= most and least <= high <= most and 0.8 <= wide / high <= 1.25):
            continue
        spot = slice(top, top + high), slice(left, left + wide)
        around = _drawn_all_round(level[spot], upright[spot]) and _is_square(inked[spot])
        if around and _stands_free(pieces, (left, top, wide, high), sheet.scale):
            box = (left / sheet.scale, top / sheet.scale, (left + wide) / sheet.scale, (top + high) / sheet.scale)
            found.append(DrawnBox(box, _ink_inside(inked[spot])))
    return _of_one_size(found) if len(found) > 3 else found


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
    thin = _stem(inked) < 0.24 * wide and _stem(inked[:, ::-1]) < 0.24 * wide
    deep = max(2, round(0.13 * min(high, wide)))
    grown = (cv2.dilate(inked, np.ones((2, 2), np.uint8), anchor=anchor) for anchor in ((0, 0), (1, 1)))
    full = np.maximum(*grown)
    corners = (full[:deep, :deep], full[:deep, -deep:], full[-deep:, :deep], full[-deep:, -deep:])
    return thin and all(float((corner > 0).mean()) > 0.55 for corner in corners)


def _stem(inked: Gray) -> float:
    """How thick the left side is drawn: the usual length of the first stretch of ink, over the middle rows."""
    high = inked.shape[0]
    runs: list[int] = []
    for row in inked[round(0.25 * high) : round(0.75 * high)] > 0:
        first = int(row.argmax())
        after = np.flatnonzero(~row[first:])
        runs.append(int(after[0]) if len(after) else len(row) - first)
    return float(np.median(runs)) if runs else 0.0


def _stands_free(pieces: NDArray[np.int32], spot: tuple[int, int, int, int], scale: float) -> bool:
    """Whether no print but its own stands close on any side, as it does beside and within a letter.

    `pieces` numbers the connected pieces of ink. A tick that reaches out of its box is connected to it.
    """
    left, top, wide, high = spot
    gap = max(3, round((0.35 if wide < _SMALL_BOX * scale else 0.18) * wide))
    across, down = slice(left, left + wide), slice(top, top + high)
    own = set(np.unique(pieces[down, across])) - {0}
    sides = (
        (down, slice(max(left - 1 - gap, 0), max(left - 1, 0))),
        (down, slice(left + wide + 1, left + wide + 1 + gap)),
        (slice(max(top - 4, 0), max(top - 1, 0)), across),
        (slice(top + high + 1, top + high + 4), across),
    )
    return all(_is_free(pieces[side], own) for side in sides)


def _is_free(area: NDArray[np.int32], own: set[int]) -> bool:
    if area.size == 0:
        return True
    inked = area > 0
    return float(inked.mean()) < 0.42 and float((inked & ~np.isin(area, list(own))).mean()) < 0.06


def _ink_inside(inked: Gray) -> float:
    """The share of a box's inside that is inked, whatever the thickness of its frame."""
    rows, columns = (inked > 0).mean(axis=1), (inked > 0).mean(axis=0)
    (top, bottom), (left, right) = _within_frame(rows), _within_frame(columns)
    inner = inked[top:bottom, left:right]
    return float((inner > 0).mean()) if inner.size else 0.0


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
    shares: NDArray[np.float64] = np.array([box.ink for box in boxes])
    empty = float(np.percentile(shares, 15))
    if empty > 0.3 and float(shares.max()) - empty < 0.25:
        return [False] * len(boxes)  # every box is printed solid: such a form marks its choice some other way
    return [True if share - empty > 0.11 else False if share - empty < 0.05 else None for share in shares]
