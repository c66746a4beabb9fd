"""Ticks and crosses made with a pen in the cells of a table, where no box is printed to tick."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from parsing.document import Box
from parsing.layout.grid import Grid, GridCell
from parsing.layout.page import Word, around, holds

_WIDEST, _HIGHEST = 120.0, 60.0
"""Points: a cell to put a mark in is no larger."""
_LEAST, _MOST = 4.0, 40.0
"""Points: the size of a mark."""
_LEAST_OPTIONS = 2


def pen_marks(found: list[Grid], words: list[Word], mark_in: Callable[[Box], Box | None]) -> list[Box]:
    """Where marks stand: in rows of a question and cells without print, of which some are marked and some are not.

    `mark_in` gives the mark in a cell, if one is there; all in points.
    """
    return [box for grid in found for row in _rows(grid) for box in _marked(row, words, mark_in)]


def is_mark(box: Box) -> bool:
    """Whether a stroke has the size of a mark."""
    return all(_LEAST <= size <= _MOST for size in (box[2] - box[0], box[3] - box[1]))


def stroke_in(strokes: Sequence[Box], cell: Box) -> Box | None:
    """The mark that the strokes drawn in a cell make."""
    within = [box for box in strokes if holds(cell, (box[0] + box[2]) / 2, (box[1] + box[3]) / 2)]
    return around(within) if within else None


def _rows(grid: Grid) -> Iterator[list[GridCell]]:
    for number in range(grid.rows):
        row = sorted((cell for cell in grid.cells if cell.row == number), key=lambda cell: cell.column)
        if len(row) > _LEAST_OPTIONS:
            yield row


def _marked(row: list[GridCell], words: list[Word], mark_in: Callable[[Box], Box | None]) -> list[Box]:
    printed = [any(holds(cell.box, (word.box[0] + word.box[2]) / 2, word.middle) for word in words) for cell in row]
    free = [cell.box for cell, taken in zip(row, printed, strict=True) if not taken and _is_small(cell.box)]
    if not printed[0] or len(free) < _LEAST_OPTIONS:
        return []
    marks = [mark for box in free if (mark := mark_in(box)) and is_mark(mark)]
    return marks if len(marks) < len(free) else []


def _is_small(box: Box) -> bool:
    return box[2] - box[0] <= _WIDEST and box[3] - box[1] <= _HIGHEST
