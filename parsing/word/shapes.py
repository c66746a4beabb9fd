"""Shapes drawn over the text of a Word form: a ring round an option chooses it, a short stroke through it crosses it out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from parsing.document import Item, Text
from parsing.word.package import Element

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
    return found or [
        shape for kind in ("oval", "roundrect", "line") for e in element.iter(f"{_V}{kind}") if (shape := _vml(e, kind))
    ]


def _drawing(anchor: Element) -> Shape | None:
    kinds = [geometry.get("prst", "") for geometry in anchor.iter(f"{_A}prstGeom")]
    extent, position = anchor.find(f"{_WP}extent"), anchor.find(f"{_WP}positionH")
    if len(kinds) != 1 or extent is None or position is None or any(anchor.iter(f"{_A}blip")):
        return None
    width, height = (_emu(extent.get(side)) for side in ("cx", "cy"))
    offset = position.find(f"{_WP}posOffset")
    if position.get("relativeFrom") not in ("column", "character", "margin"):
        return None
    left = 0.0 if offset is None else _emu(offset.text)
    return _sized(kinds[0] in _STROKES, kinds[0] in _RINGS, left, width, height, position.get("relativeFrom") == "character")


def _emu(text: str | None) -> float:
    """English metric units as points."""
    return int(text) / _EMU if text and re.fullmatch(r"-?\d{1,12}", text) else 0.0


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
    found = re.match(r"(-?\d{0,9}\.?\d{1,9})\s*(pt|in|cm|mm|px)?", length)
    if not found:
        return 0.0
    unit = {"in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}.get(found[2] or "pt", 1.0)
    return float(found[1]) * unit


def with_shapes(items: list[Item], shapes: list[tuple[int, Shape]]) -> list[Item]:
    """The items with the option that each shape is drawn round (marked) or through (struck).

    `shapes` come with the number of characters before their anchor. Where a word stands is reckoned from an average
    letter, so a shape that lies as near to a second option decides nothing.
    """
    words = "".join(item.text if isinstance(item, Text) else " " for item in items)
    options = [
        (match.start(), match.end()) for match in _OPTION.finditer(words) if match.end() - match.start() <= _LONGEST_OPTION
    ]
    if not 2 <= len(options) <= _MOST_OPTIONS:
        return items
    for at, shape in shapes:
        middle = shape.middle + (at * _LETTER if shape.from_character else 0)
        chosen = _nearest(options, middle / _LETTER)
        if chosen:
            items = list(_dressed(items, chosen, shape.stroke))
    return items


_OPTION = re.compile(r"[^\s/|,:?\t☐☒]+(?: [^\s/|,:?\t☐☒]+)*")
_LETTER = 5.4
"""Points an average letter is wide in 11 point type."""
_LONGEST_OPTION, _MOST_OPTIONS = 30, 10
_CLEARLY = 1.6
"""How many times further away the second nearest option must be."""


def _nearest(options: list[tuple[int, int]], letter: float) -> tuple[int, int] | None:
    """The option that stands at `letter`, counted in letters from the start of the line."""
    apart = sorted((abs((start + end) / 2 - letter), start, end) for start, end in options)
    (distance, start, end), second = apart[0], apart[1][0]
    return (start, end) if distance <= (end - start) / 2 + 2 and second >= _CLEARLY * max(distance, 1) else None


def _dressed(items: list[Item], span: tuple[int, int], struck: bool) -> Iterator[Item]:
    """The items with the letters of `span` struck or marked."""
    at = 0
    for item in items:
        if not isinstance(item, Text):
            at += 1
            yield item
            continue
        start, end = max(0, span[0] - at), min(len(item.text), span[1] - at)
        at += len(item.text)
        if start >= end:
            yield item
            continue
        dressed = replace(item, text=item.text[start:end], struck=item.struck or struck, marked=item.marked or not struck)
        for piece in (replace(item, text=item.text[:start]), dressed, replace(item, text=item.text[end:])):
            if piece.text:
                yield piece
