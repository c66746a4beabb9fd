"""Rules and painted areas of a straightened sheet, by its pixels."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from parsing.document import Box
from parsing.layout.grid import joined
from parsing.layout.page import Fill, Rule, overlap, overlaps
from parsing.scan.image import Sheet
from parsing.scan.ocr import Gray

_LEAST_RULE = 26.0
"""Points: a shorter line is part of a letter or a box."""
_LEAST_WRITTEN, _MOST_WRITTEN = 50.0, 470.0
"""Points along a rule to write an answer on."""
_PAINTED = 6.0
"""Points by which the edge of a painted area may be measured amiss."""
_PIECE, _BREAK = 12.0, 5.0
"""Points: the shortest piece of a broken rule, and the widest break in it."""


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


def written_on(level: list[Rule], cells: list[Box], painted: list[Fill]) -> list[Rule]:
    """The level rules to write an answer on: long, short of the page's width, and no side of a cell or a painted area."""
    found = [rule for rule in level if _LEAST_WRITTEN < rule.length < _MOST_WRITTEN]
    found = [rule for rule in found if not any(_is_side(rule, cell) for cell in cells)]
    return [rule for rule in found if not any(_is_side(rule, fill.box, _PAINTED) for fill in painted)]


def _is_side(rule: Rule, cell: Box, near: float = 3.0) -> bool:
    left, top, right, bottom = cell
    return min(abs(rule.at - top), abs(rule.at - bottom)) < near and overlap(rule.start, rule.end, left, right) > 0


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
    white, paper = (0.965 * float(np.percentile(picture, 70)) for picture in (without_print, half))
    found = [
        fill
        for fill in _rectangles(without_print < white, without_print, scale)
        if fill.box[2] - fill.box[0] > 40 and fill.box[3] - fill.box[1] > 11.5 and _is_painted(half, fill.box, scale, paper)
    ]
    found = [fill for fill in found if not any(overlaps(fill.box, cell, 4.0) for cell in cells)]
    for left, top, right, bottom in cells:
        inner = (left + 2, top + 2, right - 2, bottom - 2)
        if _is_painted(half, inner, scale, paper):
            found.append(Fill((left, top, right, bottom), float(np.median(_part(without_print, inner, scale))) / 255))
    return found


def _part(picture: Gray, box: Box, scale: float) -> Gray:
    left, top, right, bottom = (round(number * scale) for number in box)
    return picture[max(top, 0) : bottom, max(left, 0) : right]


def _is_painted(picture: Gray, box: Box, scale: float, paper: float) -> bool:
    """Whether even the lighter parts of an area are darker than paper; between the letters of close print they are not."""
    part = _part(picture, box, scale)
    return part.size > 0 and float(np.percentile(part, 75)) < paper


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
