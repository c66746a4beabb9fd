"""Printed options crossed out with a pen: a thin stroke through the middle of a word and beyond its letters on both sides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from parsing.layout.page import Word
from parsing.scan.ocr import Gray

OPTIONS = frozenset(("yes", "no", "male", "female", "unknown"))
"""Only these are looked at: writing may run on through a whole word."""
_BEYOND, _THIN = 5.0, 3.0
"""Points: how far to look beside a word for the ends of a stroke, and how thick a pen draws."""
_END = 1.5
"""Points of a stroke that stand free of letters on each side."""
_MIDDLE = (0.15, 0.72)
"""The stretch of a word's height in which a stroke crosses it out."""


def struck(words: list[Word], inked: Gray, scale: float) -> list[Word]:
    """The words, those struck through which a stroke goes."""
    return [
        word._replace(struck=True) if word.text.strip(" /.,").lower() in OPTIONS and _is_crossed(word, inked, scale) else word
        for word in words
    ]


def _is_crossed(word: Word, inked: Gray, scale: float) -> bool:
    left, top, right, bottom = (round(number * scale) for number in word.box)
    beyond, end = round(_BEYOND * scale), max(round(_END * scale), 1)
    upper, lower = (top + round(share * (bottom - top)) for share in _MIDDLE)
    start = max(left - beyond, 0)
    crossing = np.asarray((inked[upper:lower, start : right + beyond] > 0).any(axis=0))
    run = _run_through(crossing, (left + right) // 2 - start)
    if run is None or run[0] > left - start + end or run[1] < right - start - end:
        return False
    heights = (inked[top:bottom, start : right + beyond] > 0).sum(axis=0)
    ends = (heights[run[0] : run[0] + end], heights[run[1] - end : run[1]])
    return all(float(part.max(initial=0)) <= _THIN * scale for part in ends) and bool(heights.max() > _THIN * scale)


def _run_through(crossing: NDArray[np.bool_], middle: int) -> tuple[int, int] | None:
    """Where an unbroken run of columns with ink begins and ends that goes through the middle of a word."""
    gaps = np.flatnonzero(~crossing)
    if not 0 <= middle < len(crossing) or not crossing[middle]:
        return None
    before, after = gaps[gaps < middle], gaps[gaps > middle]
    return int(before[-1]) + 1 if len(before) else 0, int(after[0]) if len(after) else len(crossing)
