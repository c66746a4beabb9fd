"""Captions that stand on their side in painted bands: titles of the rows beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from parsing.document import Box
from parsing.layout.grid import Grid, GridCell
from parsing.layout.page import Fill, Word, around, holds

_THIN = 2.0
"""Points: so high is the line of a title that had none of its own."""
_LEVEL = 6.0
"""Points by which a band may begin above or below its rows."""


def upright(words: Iterable[Word], fills: Sequence[Fill]) -> list[Word]:
    """The words, captions in bands as titles above what their bands stand beside."""
    return [_above(word, band) if (band := _band(word, fills)) else word for word in words]


def parted(found: Iterable[Grid], words: Iterable[Word], fills: Sequence[Fill]) -> list[Grid]:
    """The grids, cut where another band begins beside them."""
    tops = [band[1] for word in words if (band := _band(word, fills))]
    return [part for grid in found for part in (_cut(grid, tops) if tops else (grid,))]


def _band(word: Word, fills: Sequence[Fill]) -> Box | None:
    if not word.turned:
        return None
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    band = next((fill.box for fill in reversed(fills) if holds(fill.box, x, y)), None)
    return band if band and band[3] - band[1] > 2 * (band[2] - band[0]) else None


def _above(word: Word, band: Box) -> Word:
    left, top, right, _ = band
    return word._replace(box=(left, top - _THIN, right, top), baseline=top, size=_THIN, bold=True, turned=0)


def _cut(grid: Grid, tops: Sequence[float]) -> Iterator[Grid]:
    """A grid cut above the rows that begin level with one of `tops`, where no cell reaches over the cut."""
    begins = {row: min(cell.box[1] for cell in grid.cells if cell.row == row) for row in {cell.row for cell in grid.cells}}
    cuts = [
        row
        for row, top in sorted(begins.items())
        if row and any(abs(top - other) < _LEVEL for other in tops) and not any(_crosses(cell, row) for cell in grid.cells)
    ]
    for first, last in pairwise((0, *cuts, grid.rows)):
        cells = [
            GridCell(cell.box, cell.row - first, cell.column, cell.row_span, cell.column_span)
            for cell in grid.cells
            if first <= cell.row < last
        ]
        yield Grid(around(cell.box for cell in cells), cells, last - first, grid.columns) if cuts else grid


def _crosses(cell: GridCell, row: int) -> bool:
    return cell.row < row < cell.row + cell.row_span
