"""What is drawn on a PDF page besides its words: rules, painted areas, small shapes and pictures."""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from pypdfium2 import PdfPage

from parsing.document import Box
from parsing.layout.page import Fill, Rule
from parsing.pdf.page import Matrix, Move, Point, matrix_of, paint_light

MOST_SHAPES = 20_000
MOST_SEGMENTS = 60_000
SMALL = 26.0
"""A square up to this size (points) may be a tick box: its edges are no rules until that is settled."""
_THIN = 2.6
_CORNERS = 15
"""Points of an outline with four round corners, those that bend them included."""
_LONG, _SHORT = 0.4, 0.3
"""The share of a side that runs straight where only the corners are round, and where its whole end is: two bending points of a
circle lie 0.28 of it apart."""


class Shape(NamedTuple):
    """A drawn mark that is neither a level nor an upright rule: `kind` is `rect`, `round`, `pill` or `ink`."""

    kind: str
    box: Box
    filled: bool = False
    light: float = 0.0
    """Of its paint: 0 black, 1 white."""
    outlined: bool = False


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page besides its words."""

    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    images: list[Box] = field(default_factory=list)
    left_out: bool = False


def drawing(page: PdfPage, move: Move) -> Drawing:
    """Every rule, fill, box, stroke and picture of the page, forms within it included."""
    found = Drawing()
    budget = [MOST_SHAPES, MOST_SEGMENTS]
    identity = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    source = page.raw
    count = pdfium.FPDFPage_CountObjects(source)
    for index in range(count):
        _object(pdfium.FPDFPage_GetObject(source, index), identity, move, found, budget, 0)
        if min(budget) <= 0:
            found.left_out = True
            break
    return found


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _object(handle: Any, outer: Matrix, move: Move, found: Drawing, budget: list[int], depth: int) -> None:
    budget[0] -= 1
    kind = pdfium.FPDFPageObj_GetType(handle)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        _path(handle, outer, move, found, budget)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        whole = _times(matrix_of(handle), outer)
        found.images.append(_hull([_apply(whole, x, y) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))], move))
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 8:
        inner = _times(matrix_of(handle), outer)
        for index in range(pdfium.FPDFFormObj_CountObjects(handle)):
            if min(budget) <= 0:
                found.left_out = True
                return
            _object(pdfium.FPDFFormObj_GetObject(handle, index), inner, move, found, budget, depth + 1)


def _apply(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _hull(points: list[Point], move: Move) -> Box:
    moved = [move(*point) for point in points]
    xs, ys = [x for x, _ in moved], [y for _, y in moved]
    return min(xs), min(ys), max(xs), max(ys)


def _path(handle: Any, outer: Matrix, move: Move, found: Drawing, budget: list[int]) -> None:
    fill_mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill_mode, stroked)
    filled = bool(fill_mode.value)
    if not filled and not stroked.value:
        return
    light = paint_light(handle, stroke=not filled)
    matrix = _times(matrix_of(handle), outer)
    for points, curved in _subpaths(handle, matrix, budget):
        _sort(points, curved, filled, bool(stroked.value), light, move, found)


def _subpaths(handle: Any, matrix: Matrix, budget: list[int]) -> Iterator[tuple[list[Point], bool]]:
    points: list[Point] = []
    curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    at_x, at_y = ctypes.byref(x), ctypes.byref(y)
    for index in range(pdfium.FPDFPath_CountSegments(handle)):
        budget[1] -= 1
        if budget[1] <= 0:
            break
        segment = pdfium.FPDFPath_GetPathSegment(handle, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, at_x, at_y)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points, curved
            points, curved = [], False
        curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        points.append(_apply(matrix, x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment) and len(points) > 1 and points[0] != points[-1]:
            points.append(points[0])
    if len(points) > 1:
        yield points, curved


def _sort(points: list[Point], curved: bool, filled: bool, stroked: bool, light: float, move: Move, found: Drawing) -> None:
    box = _hull(points, move)
    wide, high = box[2] - box[0], box[3] - box[1]
    if min(wide, high) <= _THIN and not curved and max(wide, high) >= 3 * min(wide, high):
        if light < 0.97:
            _rule(box, wide, high, found)
    elif curved and _is_pill(points, box):
        found.shapes.append(Shape("pill", box, filled, light if filled else 0.0, stroked))
        if filled:
            found.fills.append(Fill(box, light))
    elif curved and not _is_rounded(points, box):
        found.shapes.append(Shape("round" if len(points) >= 9 else "ink", box, filled, light if filled else 0.0, stroked))
    elif curved or _is_rect(points):
        found.shapes.append(Shape("rect", box, filled, light if filled else 0.0, stroked))
        if filled:
            found.fills.append(Fill(box, light))
        if stroked and max(wide, high) > SMALL:
            _edges(box, found)
    elif len(points) <= 3 or not filled:
        _strokes(points, move, found)
    else:
        found.shapes.append(Shape("ink", box, filled, light))


def _rule(box: Box, wide: float, high: float, found: Drawing) -> None:
    if wide >= high:
        found.level.append(Rule((box[1] + box[3]) / 2, box[0], box[2]))
    else:
        found.upright.append(Rule((box[0] + box[2]) / 2, box[1], box[3]))


def _edges(box: Box, found: Drawing) -> None:
    left, top, right, bottom = box
    found.level += [Rule(top, left, right), Rule(bottom, left, right)]
    found.upright += [Rule(left, top, bottom), Rule(right, top, bottom)]


def _strokes(points: list[Point], move: Move, found: Drawing) -> None:
    """A polyline: its level and upright stretches are rules when long, the rest is ink."""
    slanted: list[Point] = []
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        box = _hull([(ax, ay), (bx, by)], move)
        wide, high = box[2] - box[0], box[3] - box[1]
        if max(wide, high) >= 6 and min(wide, high) <= 0.8:
            _rule(box, wide, high, found)
        elif max(wide, high) > 0.1:
            slanted += [(ax, ay), (bx, by)]
    if slanted:
        found.shapes.append(Shape("ink", _hull(slanted, move)))


def _straight(points: list[Point], box: Box) -> tuple[float, float]:
    """The share of a closed outline's width, and of its height, that runs straight along the edges of its box."""
    left, top, right, bottom = box
    wide, high = max(right - left, 0.1), max(bottom - top, 0.1)
    across = [abs(bx - ax) / wide for (ax, ay), (bx, by) in itertools.pairwise(points) if abs(ay - by) < 0.1]
    down = [abs(by - ay) / high for (ax, ay), (bx, by) in itertools.pairwise(points) if abs(ax - bx) < 0.1]
    return (sorted(across)[-2] if len(across) > 1 else 0.0), (sorted(down)[-2] if len(down) > 1 else 0.0)


def _is_pill(points: list[Point], box: Box) -> bool:
    """Whether an outline is straight above and below and round at its ends."""
    across, down = _straight(points, box)
    return len(points) >= _CORNERS and across > _LONG and down < _SHORT


def _is_rounded(points: list[Point], box: Box) -> bool:
    """Whether an outline is a rectangle but for its corners."""
    across, down = _straight(points, box)
    return len(points) >= _CORNERS and across > _LONG and down > _LONG


def _is_rect(points: list[Point]) -> bool:
    corners = points[:-1] if points[0] == points[-1] else points
    if len(corners) != 4:
        return False
    return all(
        min(abs(ax - bx), abs(ay - by)) <= 0.3 for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True)
    )
