"""A picture of a page made straight: the sheet cut out of a photograph, turned upright, levelled and evenly lit."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from parsing.document import Box
from parsing.scan.ocr import Gray, Quads, find_lines, read_line

Matrix = NDArray[np.float64]
SIDE = 2340
"""Pixels along the longer side of a straightened sheet: 200 to the inch for A4."""
_FIELDS = 24
"""Into how many fields, each way, the sheet is cut to measure its light."""
_EDGE, _EDGE_DARKER = 13, 20
"""Pixels (of 600) about a photographed sheet's edge, and how much darker it is outside at least."""
_IDENTITY: Matrix = np.eye(3)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A straightened page."""

    gray: Gray
    lines: Quads
    """Its lines of text, in pixels of `gray`."""
    scale: float
    """Pixels for each point."""
    to_shown: Matrix
    """From a pixel of `gray` to a point of the page as it was given."""

    def shown(self, box: Box) -> Box:
        """A box in points of the sheet, as the box around it on the page as it was given."""
        left, top, right, bottom = (number * self.scale for number in box)
        corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]], np.float64)
        moved = cv2.perspectiveTransform(corners, self.to_shown)[0]
        return float(moved[:, 0].min()), float(moved[:, 1].min()), float(moved[:, 0].max()), float(moved[:, 1].max())


def straighten(gray: Gray, points: tuple[float, float]) -> Sheet:
    """The picture as an upright, level, evenly lit sheet; `points` is the size of the page as it was given."""
    moved: Matrix = _IDENTITY
    corners = _paper(gray)
    size = gray.shape[1], gray.shape[0]
    if corners is not None:
        moved, size = _flattened(corners)
    grown = SIDE / max(size)
    moved, size = np.diag([grown, grown, 1.0]) @ moved, (round(size[0] * grown), round(size[1] * grown))
    picture = _warped(gray, moved, size)
    lines = find_lines(picture)
    turn = _upright(picture, lines)
    turned, size = _quarter_turns(turn, size)
    moved, lines = turned @ moved, _through(turned, lines)
    level, size = _levelled(_skew(lines), size)
    moved, lines = level @ moved, _through(level, lines)
    picture = _even_light(_warped(gray, moved, size))
    finer, size = _levelled(_rule_skew(picture), size)
    if not np.allclose(finer, _IDENTITY):
        moved, lines = finer @ moved, _through(finer, lines)
        picture = _even_light(_warped(gray, moved, size))
    to_points = np.diag([points[0] / gray.shape[1], points[1] / gray.shape[0], 1.0])
    return Sheet(picture, lines, max(size) / max(points), to_points @ np.linalg.inv(moved))


def _warped(gray: Gray, moved: Matrix, size: tuple[int, int]) -> Gray:
    if np.allclose(moved, _IDENTITY) and size == (gray.shape[1], gray.shape[0]):
        return gray
    shrinks = abs(np.linalg.det(moved[:2, :2])) < 0.6
    how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.warpPerspective(gray, moved, size, flags=how, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _through(matrix: Matrix, lines: Quads) -> Quads:
    """Text lines moved, their corners put in reading order again."""
    if not len(lines):
        return lines
    moved = cv2.perspectiveTransform(lines.reshape(1, -1, 2).astype(np.float64), matrix).reshape(-1, 4, 2)
    middle = moved.mean(axis=1, keepdims=True)
    angle = np.arctan2(moved[..., 1] - middle[..., 1], moved[..., 0] - middle[..., 0])
    return np.take_along_axis(moved, np.argsort(angle, axis=1)[..., None], axis=1).astype(np.float32)


# --- the sheet in a photograph ---------------------------------------------------------------------------------------


def _paper(gray: Gray) -> Matrix | None:
    """The four corners of a sheet photographed on something darker, clockwise from the left top; nothing for a plain scan."""
    scale = 600 / max(gray.shape)
    small = cv2.GaussianBlur(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), (7, 7), 0)
    _, light = cv2.threshold(small, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    light = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    outlines, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    outline = max(outlines, key=cv2.contourArea)
    area = cv2.contourArea(outline) / (small.shape[0] * small.shape[1])
    if not 0.25 < area < 0.97:
        return None
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True).reshape(-1, 2)
    if len(corners) != 4 or cv2.contourArea(corners) < 0.9 * cv2.contourArea(hull):
        return None
    outside = small[light == 0]
    if outside.size < 0.02 * small.size or float(np.median(small[light > 0])) - float(np.median(outside)) < 40:
        return None
    return None if _fades(small, hull) else _clockwise(corners.astype(np.float64) / scale)


def _fades(small: Gray, outline: cv2.typing.MatLike) -> bool:
    """Whether a bright area has no edge, only a shadow that deepens: it is no sheet, and print goes on outside it."""
    whole = cv2.fillPoly(np.zeros(small.shape, np.uint8), [np.asarray(outline, np.int32)], 255)
    reach = np.ones((_EDGE, _EDGE), np.uint8)
    within = (whole > 0) & (cv2.erode(whole, reach, borderType=cv2.BORDER_CONSTANT, borderValue=(255.0,)) == 0)
    without = (cv2.dilate(whole, reach) > 0) & (whole == 0)
    return not without.any() or float(np.median(small[within])) - float(np.median(small[without])) < _EDGE_DARKER


def _clockwise(corners: Matrix) -> Matrix:
    total, difference = corners.sum(axis=1), corners[:, 1] - corners[:, 0]
    return np.array(
        [corners[total.argmin()], corners[difference.argmin()], corners[total.argmax()], corners[difference.argmax()]]
    )


def _flattened(corners: Matrix) -> tuple[Matrix, tuple[int, int]]:
    sides = [float(np.linalg.norm(corners[index] - corners[(index + 1) % 4])) for index in range(4)]
    wide, high = max(sides[0], sides[2]), max(sides[1], sides[3])
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return np.asarray(matrix, np.float64), (round(wide), round(high))


# --- turning and levelling -------------------------------------------------------------------------------------------


def _sides(lines: Quads) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Each line's length along its top, and down its side."""
    along = np.linalg.norm(lines[:, 1] - lines[:, 0], axis=1)
    down = np.linalg.norm(lines[:, 3] - lines[:, 0], axis=1)
    return along.astype(np.float64), down.astype(np.float64)


def _upright(picture: Gray, lines: Quads) -> int:
    """Quarter turns clockwise that bring the text upright."""
    if not len(lines):
        return 0
    along, down = _sides(lines)
    long = np.maximum(along, down) > 2 * np.minimum(along, down)
    sideways = bool((down > along)[long].mean() > 0.5) if long.any() else False
    turns = (1, 3) if sideways else (0, 2)
    first = _legible(picture, lines, turns[0])
    if first > 0.88:
        return turns[0]
    return turns[0] if first >= _legible(picture, lines, turns[1]) else turns[1]


def _legible(picture: Gray, lines: Quads, turns: int) -> float:
    """The mean score of some of the longer lines, read after so many quarter turns clockwise."""
    along, down = _sides(lines)
    order = np.argsort(-np.maximum(along, down))[2:8] if len(lines) > 8 else np.arange(min(len(lines), 6))
    scores = []
    for index in order:
        left, top = np.maximum(lines[index].min(axis=0).astype(int), 0)
        right, bottom = lines[index].max(axis=0).astype(int)
        scores.append(read_line(np.ascontiguousarray(np.rot90(picture[top:bottom, left:right], -turns))).score)
    return float(np.mean(scores)) if scores else 0.0


def _quarter_turns(turns: int, size: tuple[int, int]) -> tuple[Matrix, tuple[int, int]]:
    wide, high = size
    if turns == 1:
        return np.array([[0, -1, high], [1, 0, 0], [0, 0, 1]], np.float64), (high, wide)
    if turns == 2:
        return np.array([[-1, 0, wide], [0, -1, high], [0, 0, 1]], np.float64), size
    if turns == 3:
        return np.array([[0, 1, 0], [-1, 0, wide], [0, 0, 1]], np.float64), (high, wide)
    return _IDENTITY, size


def _levelled(degrees: float, size: tuple[int, int]) -> tuple[Matrix, tuple[int, int]]:
    """A turn by a small angle, the sheet grown so that nothing is cut off."""
    if abs(degrees) < 0.04:
        return _IDENTITY, size
    wide, high = size
    turn = np.vstack([cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0), [0, 0, 1]])
    sine, cosine = abs(np.sin(np.radians(degrees))), abs(np.cos(np.radians(degrees)))
    grown = round(wide * cosine + high * sine), round(high * cosine + wide * sine)
    shift = np.array([[1, 0, (grown[0] - wide) / 2], [0, 1, (grown[1] - high) / 2], [0, 0, 1]], np.float64)
    return np.asarray(shift @ turn, np.float64), grown


def _skew(lines: Quads) -> float:
    """By how many degrees the lines of text slope, clockwise: the middle of all long enough to tell."""
    if not len(lines):
        return 0.0
    along, down = _sides(lines)
    long = along > 5 * down
    if not long.any():
        return 0.0
    tops = lines[long, 1] - lines[long, 0]
    angles = np.degrees(np.arctan2(tops[:, 1], tops[:, 0]))
    order = np.argsort(angles)
    weights = np.cumsum(along[long][order])
    return float(angles[order][np.searchsorted(weights, weights[-1] / 2)])


def _rule_skew(picture: Gray) -> float:
    """What slope is left, by the long level rules; 0 where there are none."""
    dark = cv2.adaptiveThreshold(picture, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 15)
    pieces = cv2.morphologyEx(cv2.dilate(dark, np.ones((3, 1), np.uint8)), cv2.MORPH_OPEN, np.ones((1, 50), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(pieces, connectivity=8)
    slopes: list[float] = []
    for index in range(1, count):
        left, top, wide, high, _ = (int(number) for number in stats[index])
        if wide > picture.shape[1] // 6 and high < 0.06 * wide + 8:
            down, across = np.nonzero(labels[top : top + high, left : left + wide] == index)
            slopes.append(float(np.polyfit(across, down, 1)[0]))
    return float(np.degrees(np.arctan(np.median(slopes)))) if len(slopes) >= 2 else 0.0


def _even_light(picture: Gray) -> Gray:
    """Shadows and grey paper taken out, print and painted areas left: each spot against the paper's own light there."""
    even = picture.astype(np.float32) / _paper_light(picture)
    # Faint print is brought out, but a sheet with next to nothing on it has no darkest print to go by.
    dark = min(float(np.percentile(even[::3, ::3], 0.3)), 0.7)
    return np.asarray(np.clip((even - dark) / (1 - dark), 0, 1) * 255, np.uint8)


def _paper_light(picture: Gray) -> NDArray[np.float32]:
    """How light bare paper would be at each spot: a smooth surface over the lighter parts of the sheet."""
    small = cv2.resize(picture, (_FIELDS * 16, _FIELDS * 16), interpolation=cv2.INTER_AREA)
    fields = small.reshape(_FIELDS, 16, _FIELDS, 16)
    light = np.percentile(fields, 85, axis=(1, 3)).astype(np.float64).ravel()
    down, across = (axis.ravel() for axis in np.mgrid[-1 : 1 : _FIELDS * 1j, -1 : 1 : _FIELDS * 1j])
    terms = np.stack([np.ones_like(down), across, down, across * down, across**2, down**2], axis=1)
    weights = np.ones_like(light)
    surface = light
    for _ in range(8):  # what lies below the surface is painted or dark: it counts less each time
        factors, *_ = np.linalg.lstsq(terms * weights[:, None], light * weights, rcond=None)
        surface = terms @ factors
        weights = np.where(light < 0.985 * surface, 0.05, 1.0)
    grid = np.clip(surface, 0.4 * float(light.max()), 255).reshape(_FIELDS, _FIELDS).astype(np.float32)
    return np.asarray(cv2.resize(grid, (picture.shape[1], picture.shape[0]), interpolation=cv2.INTER_LINEAR), np.float32)
