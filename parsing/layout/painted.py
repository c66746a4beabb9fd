"""Grey areas without an outline that are boxes to write in, each right below its label, as web pages print them."""

from __future__ import annotations

from itertools import pairwise

from parsing.document import Box
from parsing.layout.grid import Grid, GridCell
from parsing.layout.lines import gap
from parsing.layout.page import Fill, Word, holds, overlap, overlaps

_LEAST = 2
"""One such area could be anything."""
_MOST = 300
_NARROWEST, _LOWEST = 40.0, 12.0
_DARKEST = 0.6
_BELOW = 12.0
"""How far below its label's baseline a box begins at the most."""
_ALIGNED = 10.0
_COLUMN = 1.6
"""White of this many type sizes parts two columns."""


def painted_boxes(fills: list[Fill], words: list[Word], taken: list[Grid]) -> list[Grid]:
    """Such areas as boxes; none where they could be the stripes of a table or the bars behind titles."""
    free = [
        fill.box
        for fill in fills[:_MOST]
        if fill.light > _DARKEST
        and fill.box[2] - fill.box[0] > _NARROWEST
        and fill.box[3] - fill.box[1] > _LOWEST
        and not any(overlaps(fill.box, grid.box, 1) for grid in taken)
    ]
    if len(free) < _LEAST:
        return []
    found = [box for box in free if _is_box(box, words, free)]
    return [Grid(box, [GridCell(box, 0, 0)], 1, 1) for box in found] if len(found) >= _LEAST else []


def _is_box(box: Box, words: list[Word], others: list[Box]) -> bool:
    """Whether one line stands right above an area where it begins, and no title or row of a table in it."""
    above = [word for word in words if -1 < box[1] - word.baseline < _BELOW]
    label = [word for word in above if overlap(box[0], box[2], word.box[0], word.box[2]) > 0]
    within = [word for word in words if holds(box, (word.box[0] + word.box[2]) / 2, word.middle)]
    if not label or any(word.item for word in (*label, *within)) or (within and all(word.bold for word in within)):
        return False
    begins = min(label, key=lambda word: word.box[0])
    if abs(begins.box[0] - box[0]) > _ALIGNED or any(holds(other, begins.box[0], begins.middle) for other in others):
        return False
    first = [word for word in within if abs(word.baseline - within[0].baseline) < 2]
    return not _parted(label) and not _parted(first)


def _parted(line: list[Word]) -> bool:
    """Whether a line is of several columns."""
    return any(gap(*pair) > _COLUMN for pair in pairwise(sorted(line, key=lambda word: word.box[0])))
