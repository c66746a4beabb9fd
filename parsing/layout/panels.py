"""Panels: painted areas side by side that each hold a part of a page, one person's as a rule."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsing.layout.lines import printed_lines
from parsing.layout.page import Fill, Word, inside

LEAST_PANELS, LEAST_LINES = 2, 4
_NARROWEST, _LOWEST = 90.0, 80.0
"""Points."""
_LEVEL = 3.0
"""Points by which the tops and bottoms of neighbours may differ."""
_PAPER = 0.995
"""A ground lighter than this (1 white) is no panel."""


def panels(fills: Sequence[Fill], words: Sequence[Word]) -> list[Fill]:
    """The painted areas of one height that stand in a row, each with lines of its own, from left to right."""
    tall = [fill for fill in fills if _is_tall(fill) and len(_lines(fill, words)) >= LEAST_LINES]
    for fill in tall:
        row = sorted({other for other in tall if _is_level(fill, other)}, key=lambda other: other.box[0])
        apart = all(a.box[2] < b.box[0] + 1 for a, b in pairwise(row))
        if len(row) >= LEAST_PANELS and apart:
            return row
    return []


def _is_tall(fill: Fill) -> bool:
    left, top, right, bottom = fill.box
    return right - left > _NARROWEST and bottom - top > _LOWEST and 0.6 < fill.light < _PAPER


def _is_level(a: Fill, b: Fill) -> bool:
    return abs(a.box[1] - b.box[1]) < _LEVEL and abs(a.box[3] - b.box[3]) < _LEVEL


def _lines(fill: Fill, words: Sequence[Word]) -> list[list[Word]]:
    return printed_lines(word for word in words if inside(word.box, fill.box, 2))
