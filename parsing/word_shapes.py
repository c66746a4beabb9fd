"""Shapes drawn over the text of a Word form: a ring round an option chooses it, a short stroke through it crosses it out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsing.word_package import Element

_EMU = 12_700
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
_RINGS = {"ellipse", "roundRect", "flowChartConnector", "donut", "frame", "rect"}
_STROKES = {"line", "straightConnector1", "mathMinus", "mathMultiply"}
_WIDEST_RING, _WIDEST_STROKE, _HIGHEST = 160, 120, 45


@dataclass(frozen=True, slots=True)
class Shape:
    """A ring (`stroke` false) or a stroke, its middle in points right of its anchor's column or character."""

    stroke: bool
    middle: float
    from_character: bool


def shapes_in(element: Element) -> list[Shape]:
    """The rings and strokes of one `w:drawing` or `w:pict` that are small enough to mean a word."""
    found = [shape for anchor in element.iter(f"{_WP}anchor") if (shape := _drawing(anchor))]
    return found or [shape for kind in ("oval", "roundrect", "line") for e in element.iter(f"{_V}{kind}") if (shape := _vml(e, kind))]


def _drawing(anchor: Element) -> Shape | None:
    kinds = [geometry.get("prst", "") for geometry in anchor.iter(f"{_A}prstGeom")]
    extent, position = anchor.find(f"{_WP}extent"), anchor.find(f"{_WP}positionH")
    if len(kinds) != 1 or extent is None or position is None or any(anchor.iter(f"{_A}blip")):
        return None
    width, height = (int(extent.get(side, "0")) / _EMU for side in ("cx", "cy"))
    offset = position.find(f"{_WP}posOffset")
    left = int((offset.text or "0") if offset is not None else "0") / _EMU
    return _sized(kinds[0] in _STROKES, kinds[0] in _RINGS, left, width, height, position.get("relativeFrom") == "character")


def _vml(element: Element, kind: str) -> Shape | None:
    style = element.get("style", "")
    if kind == "line":
        ends = [_points(element.get(end, "0").partition(",")[0]) for end in ("from", "to")]
        return _sized(True, False, min(ends), abs(ends[1] - ends[0]), 0, False)
    left, width, height = (_points(_css(style, name)) for name in ("margin-left", "width", "height"))
    return _sized(False, True, left, width, height, "mso-position-horizontal-relative:char" in style)


def _sized(stroke: bool, ring: bool, left: float, width: float, height: float, from_character: bool) -> Shape | None:
    fits = height <= _HIGHEST and 0 < width <= (_WIDEST_STROKE if stroke else _WIDEST_RING)
    return Shape(stroke, left + width / 2, from_character) if fits and (stroke or ring) else None


def _css(style: str, name: str) -> str:
    found = re.search(rf"(?:^|;)\s*{name}\s*:\s*([^;]+)", style)
    return found[1].strip() if found else "0"


def _points(length: str) -> float:
    found = re.match(r"(-?[\d.]+)\s*(pt|in|cm|mm|px)?", length)
    if not found:
        return 0.0
    unit = {"in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}.get(found[2] or "pt", 1.0)
    return float(found[1]) * unit
