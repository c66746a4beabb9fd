"""Annotations of a PDF that are no fields: what was typed, struck out, marked, drawn or noted on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from parsing.document import Box
from parsing.pdf.objects import box_of, text_of


@dataclass(frozen=True, slots=True)
class Remark:
    """An annotation that is no field. `typed` stands on the page for all to read; the others change or comment on it."""

    page: int
    kind: Literal["typed", "struck", "marked", "ink", "round", "note"]
    box: Box
    text: str = ""


def remarks_in(annotation: Any, kind: str, number: int) -> Iterator[Remark]:
    """The remarks that an annotation of this kind makes on a page."""
    text = text_of(annotation.get("/Contents"))
    if kind == "/FreeText":
        yield Remark(number, "typed", box_of(annotation), text)
    elif kind in ("/StrikeOut", "/Highlight", "/Underline", "/Squiggly"):
        for box in _quads(annotation):
            yield Remark(number, "struck" if kind == "/StrikeOut" else "marked", box)
    elif kind == "/Ink":
        for stroke in annotation.get("/InkList", []):
            yield Remark(number, "ink", _hull([float(value) for value in stroke]))
    elif kind in ("/Circle", "/Square"):
        yield Remark(number, "round", box_of(annotation))
    elif kind in ("/Line", "/PolyLine", "/Polygon"):
        points = annotation.get("/L") or annotation.get("/Vertices")
        yield Remark(number, "ink", _hull([float(value) for value in points]) if points else box_of(annotation))
    if text and kind not in ("/FreeText", "/Link", "/Popup", "/Widget"):
        yield Remark(number, "note", box_of(annotation), text)


def _quads(annotation: Any) -> Iterator[Box]:
    points = [float(value) for value in annotation.get("/QuadPoints", [])]
    if len(points) < 8:
        yield box_of(annotation)
    for start in range(0, len(points) - 7, 8):
        yield _hull(points[start : start + 8])


def _hull(numbers: list[float]) -> Box:
    xs, ys = numbers[0::2], numbers[1::2]
    return min(xs), min(ys), max(xs), max(ys)
