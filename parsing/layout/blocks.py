"""A page's words and rules into blocks in reading order: ruled tables, columns, rows of labels and answers, paragraphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from parsing.document import Block, Box, Cell, Table
from parsing.layout.bands import parted, upright
from parsing.layout.chunk_columns import rows_of
from parsing.layout.chunks import Chunk, Ground, cut
from parsing.layout.combs import is_comb, join_boxes, join_fields, join_spaced
from parsing.layout.grid import Grid, GridCell, grids, joined
from parsing.layout.ladders import ladders
from parsing.layout.lines import Setting, gap, printed_lines
from parsing.layout.page import Page, Word, inside, overlap
from parsing.layout.painted import painted_boxes
from parsing.layout.panels import panels
from parsing.layout.rows import SHADED, arrange, cell_lines
from parsing.layout.stacked import stacked
from parsing.layout.written_on import to_write_on

_LOWEST_CARD = 30.0
"""Points."""


def blocks(page: Page, body: float) -> list[Block]:
    """The page's blocks in reading order, places with page and box only; `body` is the document's usual type size."""
    return _Layout(page, body).blocks()


@dataclass(slots=True)
class _Region:
    """A stretch of the page whose words flow together: the page itself, or the inside of a cell."""

    frame: Box
    words: list[Word] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)


class _Layout:
    def __init__(self, page: Page, body: float) -> None:
        self.page, self.body = page, body
        self.level = joined(page.level)
        self.upright = joined(page.upright)
        self.fills = [fill for fill in page.fills if fill.light < SHADED]
        self.setting = Setting(page, body)
        self.in_cell = Setting(page, 0)

    def blocks(self) -> list[Block]:
        whole = (0.0, 0.0, self.page.width, self.page.height)
        drawn = grids(self.level, self.upright)
        found = parted(join_boxes(self.page, drawn), self.page.words, self.fills)
        join_spaced(self.page)
        join_fields(self.page)
        if not self.page.by_eye:
            self.page.written_on = to_write_on(self.level, self.page.words)
        ruled = [*found, *filter(is_comb, drawn)]
        found += ladders([rule for rule in self.level if rule not in self.page.written_on], self.page.words, ruled)
        found += painted_boxes(self.fills, self.page.words, found)
        parts = self._parts(whole, found)
        return [block for part in parts for block in self._flow(part, outer=True)]

    def _parts(self, whole: Box, found: list[Grid]) -> list[_Region]:
        """The page as one region; where panels stand side by side on it, what is above them, each of them, what is below."""
        row = [panel.box for panel in panels(self.page.fills, self.page.words)]
        row = [] if any(_crosses(grid.box, box) for grid in found for box in row) else row
        if not row:
            return [self._regions(whole, self.page.words, found)]
        below = (0.0, max(box[3] for box in row), self.page.width, self.page.height)
        boxes = [*row, below, whole]
        held: list[tuple[list[Word], list[Grid]]] = [([], []) for _ in boxes]
        for word in self.page.words:
            held[_first_around(boxes, word.box)][0].append(word)
        for grid in found:
            held[_first_around(boxes, grid.box)][1].append(grid)
        *parts, after, before = [self._regions(box, *here) for box, here in zip(boxes, held, strict=True)]
        return [before, *parts, after]

    def _regions(self, frame: Box, words: list[Word], found: list[Grid]) -> _Region:
        """Grids that stand in a cell of another belong to that cell; a frame around the page or a part of it is none."""
        tables = [grid for grid in found if not (self._is_frame(grid) or self._is_band(grid) or self._is_card(grid))]
        tables.sort(key=lambda grid: -(grid.box[2] - grid.box[0]) * (grid.box[3] - grid.box[1]))
        top: list[Grid] = []
        for index, grid in enumerate(tables):
            holder = next((other for other in reversed(tables[:index]) if _cell_around(other, grid)), None)
            (holder.inner if holder else top).append(grid)
        return _Region(frame, words, top)

    def _is_frame(self, grid: Grid) -> bool:
        high = grid.box[3] - grid.box[1]
        return len(grid.cells) == 1 and high > 0.75 * self.page.height and grid.box[2] - grid.box[0] > 0.75 * self.page.width

    def _is_band(self, grid: Grid) -> bool:
        """Whether the grid is but the outline of a dark band: a heading, not a box to write in."""
        return len(grid.cells) == 1 and self._shade(grid.box) < 0.6

    def _is_card(self, grid: Grid) -> bool:
        """Whether a box only frames columns of labels in lesser print, each over its answer."""
        if len(grid.cells) > 1 or grid.box[3] - grid.box[1] < _LOWEST_CARD:
            return False
        within = [word for word in self.page.words if inside(word.box, grid.box, 1)]
        rows = stacked(rows_of(cut(within, Ground(self.fills, self.level, [], grid.box[2]))))
        return any(len(row) > 1 and all(chunk.kind == "pair" for chunk in row) for row in rows)

    # --- one region ---------------------------------------------------------------------------------------------------

    def _flow(self, region: _Region, outer: bool = False) -> list[Block]:
        """Blocks of a region: its tables where they stand among its text."""
        held: list[list[list[Word]]] = [[[] for _ in grid.cells] for grid in region.grids]
        free = _share_out(region, held)
        free = upright(free, self.fills) if outer else free
        if not region.grids and not outer:
            return list(cell_lines(region.frame, free, self.in_cell))
        chunks: list[Chunk] = []
        for grid, words in zip(region.grids, held, strict=True):
            if _runs_past_rows(grid, words, free):
                free += words[0]
            else:
                chunks += self._boxed(grid, words, _labelled_outside(grid, free))
        return arrange(free, chunks, region.frame, (self.level, self.fills), self.setting)

    def _boxed(self, grid: Grid, words: list[list[Word]], apart: bool) -> list[Chunk]:
        """A grid as a chunk; a single box, and each cell of a grid whose labels stand outside it, as an answer in its row."""
        if not grid.inner and (apart or len(grid.cells) == 1):
            return [
                Chunk(cell.box, "box", words=here, shade=self._shade(cell.box))
                for cell, here in zip(grid.cells, words, strict=True)
            ]
        cells = tuple(self._cell(cell, here, grid) for cell, here in zip(grid.cells, words, strict=True))
        return [Chunk(grid.box, "table", grid=grid, block=Table(cells, grid.rows, grid.columns, self.setting.place(grid.box)))]

    def _cell(self, cell: GridCell, words: list[Word], grid: Grid) -> Cell:
        within = [inner for inner in grid.inner if inside(inner.box, cell.box, 2)]
        made = self._flow(_Region(cell.box, words, within))
        place, shaded = self.setting.place(cell.box), self._shade(cell.box) < SHADED
        return Cell(tuple(made), cell.row, cell.column, cell.row_span, cell.column_span, place, shaded)

    def _shade(self, box: Box) -> float:
        """How light the ground of a box is."""
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        for (left, top, right, bottom), light in reversed(self.fills):
            if left <= x <= right and top <= y <= bottom:
                return light
        return 1.0


def _first_around(boxes: list[Box], box: Box) -> int:
    """The first of some boxes that holds the middle of another; the last holds all."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    held = (at for at, (left, top, right, bottom) in enumerate(boxes) if left <= x <= right and top <= y <= bottom)
    return next(held, len(boxes) - 1)


def _crosses(box: Box, panel: Box) -> bool:
    """Whether a table reaches over the edge of a panel."""
    across = overlap(box[0], box[2], panel[0], panel[2]) > 1 and overlap(box[1], box[3], panel[1], panel[3]) > 1
    return across and not inside(box, panel, 2)


def _cell_around(outer: Grid, inner: Grid) -> GridCell | None:
    return next((cell for cell in outer.cells if inside(inner.box, cell.box, 2)), None)


def _share_out(region: _Region, held: list[list[list[Word]]]) -> list[Word]:
    """Give every word to the cell it stands in, or to which it runs on from; the words that stand in none."""
    free: list[Word] = []
    before, spot = None, None
    for word in region.words:
        runs_on = before is not None and spot is not None and _runs_out(before, word)
        spot = spot if runs_on else _spot(word, region.grids)
        if spot is None:
            free.append(word)
        else:
            held[spot[0]][spot[1]].append(word)
        before = word
    return free


def _runs_out(before: Word, word: Word) -> bool:
    """Whether a word was set in one go with the one before it: type too long for its box stays its answer."""
    return 0 < word.run == before.run and word.baseline == before.baseline and -1 < gap(before, word) < 0.45


def _spot(word: Word, found: list[Grid]) -> tuple[int, int] | None:
    """The grid and the cell in which a word stands."""
    x, y = (word.box[0] + word.box[2]) / 2, word.middle
    for index, grid in enumerate(found):
        left, top, right, bottom = grid.box
        if left <= x <= right and top <= y <= bottom:
            cell = grid.cell_at(x, y)
            if cell is not None:
                return index, cell
    return None


def _labelled_outside(grid: Grid, free: list[Word]) -> bool:
    """Whether words stand to the left of most of a grid's rows: the labels of what is written in it."""
    left, top, _, bottom = grid.box
    beside = [word.middle for word in free if word.box[2] < left + 2 and top <= word.middle <= bottom]
    firsts = [cell.box for cell in grid.cells if cell.column == 0]
    rows = sum(1 for box in firsts if any(box[1] <= middle <= box[3] for middle in beside))
    return grid.rows > 1 and rows >= max(2, 0.6 * len(firsts))


def _runs_past_rows(grid: Grid, words: list[list[Word]], free: list[Word]) -> bool:
    """Whether a box is several whose lines between them were lost: each of its lines has a label of its own to the left."""
    if len(grid.cells) != 1 or grid.inner or not words[0]:
        return False
    heights = [line[0].middle for line in printed_lines(words[0])]
    size = words[0][0].size
    if len(heights) < 2 or any(below - above < 1.6 * size for above, below in pairwise(heights)):
        return False
    left, top, _, bottom = grid.box
    labels = [word.middle for word in free if word.box[2] < left + 2 and top <= word.middle <= bottom]
    return all(any(abs(label - height) < 0.9 * size for label in labels) for height in heights)
