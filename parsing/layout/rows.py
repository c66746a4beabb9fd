"""Text that no lines rule: what stands side by side makes rows, rows whose parts stand one under the other make tables."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, zip_longest
from statistics import median

from parsing.document import Block, Box, Cell, Input, Line, Place, Table
from parsing.layout.captions import captioned, ruled
from parsing.layout.chunk_columns import column_under, columns_of, is_aligned, parted_beside, rows_of, span_from
from parsing.layout.chunks import Chunk, Ground, cut, run_together, usual_size
from parsing.layout.columns import side_by_side
from parsing.layout.halfway import settle
from parsing.layout.labelled_boxes import labels_above
from parsing.layout.lines import Setting, items, line_box, printed_lines
from parsing.layout.page import Fill, Rule, Word, around, overlap
from parsing.layout.paragraphs import paragraphs
from parsing.layout.stacked import labelled, stacked

BAND = 0.6
"""A ground darker than this is a band with a heading on it."""
SHADED = 0.96
"""A ground darker than this (0 black, 1 white) was painted to stand out."""
_RAN_ON = 0.0
"""As the right margin: lines that were found to run on are one paragraph wherever they end."""


def arrange(
    words: list[Word], others: list[Chunk], frame: Box, ruled: tuple[list[Rule], list[Fill]], setting: Setting
) -> list[Block]:
    """Free words, and the boxes and tables among them, as blocks in reading order."""
    level, fills = ruled
    obstacles = [chunk.box for chunk in others] + [word.box for word in words if isinstance(word.item, Input)]
    ground = Ground(fills, level, obstacles, _right_margin(words, frame), () if setting.page.by_eye else setting.page.written_on)
    chunks = cut(words, ground) + others
    return _section(chunks, ground, usual_size(words), setting)


def _right_margin(words: list[Word], frame: Box) -> float:
    """Where lines end: at the right-most words if several lines end there, else as far from the edge as they begin."""
    text = [word.box for word in words if not word.item]
    if not text:
        return frame[2]
    end = max(box[2] for box in text)
    if sum(1 for box in text if box[2] > end - 18) >= 3:
        return end
    return max(end, frame[2] - max(min(box[0] for box in text) - frame[0], 0))


def _section(chunks: list[Chunk], ground: Ground, size: float, setting: Setting, depth: int = 0) -> list[Block]:
    """Chunks of one stretch: columns one after the other, what stands across them in between."""
    made: list[Block] = []
    for parts in side_by_side(chunks) if depth < 4 else [[chunks]]:
        if len(parts) == 1:
            made += _Rows(run_together(settle(parts[0]), ground), ground, size, setting).blocks()
            continue
        left, right = parts
        edge = min(chunk.box[0] for chunk in right) - 4
        made += _section(left, replace(ground, right=edge), size, setting, depth + 1)
        made += _section(right, ground, size, setting, depth + 1)
    return made


class _Rows:
    """The rows of one column."""

    def __init__(self, chunks: list[Chunk], ground: Ground, size: float, setting: Setting) -> None:
        self.chunks, self.ground, self.size, self.setting = chunks, ground, size, setting
        self.in_cell = Setting(setting.page, 0, setting.part)

    def blocks(self) -> list[Block]:
        made: list[Block] = []
        run: list[list[Chunk]] = []
        found = [part for row in rows_of(self.chunks) for part in parted_beside(row)]
        rows = self._headed(labels_above(captioned(stacked(ruled(found, self.ground.level))), self.size))
        for row, below in zip_longest(rows, rows[1:]):
            alone = len(row) == 1 and not self._asks_below(row[0], below or [])
            if run and (alone and self._goes_on(run, row[0]) if len(row) == 1 else self._fits(run, row)):
                run.append(row)
                continue
            made += self._emit(run)
            run = [row]
            if len(row) == 1:
                made += self._emit(run)
                run = []
        return made + self._emit(run)

    def _asks_below(self, label: Chunk, below: list[Chunk]) -> bool:
        """Whether a label's answer is the one box or field right below it."""
        if label.kind != "text" or len(below) != 1 or below[0].kind not in ("box", "field"):
            return False
        return abs(label.box[0] - below[0].box[0]) < 10 and below[0].box[1] - label.box[3] < 1.2 * self.size

    def _headed(self, rows: list[list[Chunk]]) -> list[list[Chunk]]:
        """Rows in which the words right above a ruled table are the table's head."""
        made: list[list[Chunk]] = []
        for row in rows:
            if made and len(row) == 1 and _is_head(made[-1], row[0]):
                made[-1] = [self._with_head(row[0], made[-1])]
            else:
                made.append(row)
        return made

    def _with_head(self, table: Chunk, head: list[Chunk]) -> Chunk:
        """The table with one more row; words over the first of level lines may as well be its first row as its head."""
        block, apart = table.block, not (table.grid and table.grid.open)
        assert isinstance(block, Table)
        named = [
            Cell(tuple(self._inside(chunk)), 0, column, place=self.setting.place(chunk.box), shaded=apart)
            for column, chunk in enumerate(head)
        ]
        below = [replace(cell, row=cell.row + 1) for cell in block.cells]
        return replace(table, block=replace(block, cells=(*named, *below), rows=block.rows + 1))

    def _fits(self, run: list[list[Chunk]], row: list[Chunk]) -> bool:
        """Whether a row has the columns of the rows above it."""
        if min(chunk.box[1] for chunk in row) - max(chunk.box[3] for chunk in run[-1]) > 3.5 * self.size:
            return False
        if any(chunk.kind == "table" for chunk in (*row, *run[-1])):
            return False
        recent = [chunk for other in run[-8:] for chunk in other]
        columns = columns_of(recent)
        aligned = [chunk for chunk in row[1:] if any(is_aligned(chunk, column) for column in columns[1:])]
        return bool(aligned) and len(columns_of([*recent, *row])) >= max(2, min(len(columns), len(row)))

    def _goes_on(self, run: list[list[Chunk]], chunk: Chunk) -> bool:
        """A line of an answer whose label stands above it on the left, or a label whose answer is blank."""
        white = chunk.box[1] - max(other.box[3] for other in run[-1])
        if chunk.kind == "table" or white > 2.5 * self.size:
            return False
        columns = columns_of([other for row in run[-8:] for other in row])
        at = [index for index, (start, end) in enumerate(columns) if overlap(start, end, chunk.box[0], chunk.box[2]) > 0]
        if not at or len(columns) < 2:
            return False
        from_left = abs(columns[at[0]][0] - chunk.box[0])
        if at[0]:
            return from_left < 6 and white < 1.2 * self.size
        return from_left < 3 and len(at) == 1 and self._is_like_labels(run, chunk, white)

    def _is_like_labels(self, run: list[list[Chunk]], chunk: Chunk, white: float) -> bool:
        """Whether the chunk looks and stands like the labels above it, as a heading does not."""
        label = run[-1][0]
        if chunk.bold != label.bold or chunk.size >= 1.1 * label.size:
            return False
        if chunk.ground >= 0 and label.ground >= 0:
            return self.ground.fills[chunk.ground].box[1] - self.ground.fills[label.ground].box[3] < 5
        whites = [below[0].box[1] - above[0].box[3] for above, below in pairwise(run)]
        usual = median(whites) if whites else 0.6 * self.size
        return white <= max(usual, 0) + 0.45 * self.size

    def _emit(self, run: list[list[Chunk]]) -> list[Block]:
        if not run:
            return []
        if len(run) == 1 and len(run[0]) == 1:
            return self._alone(run[0][0])
        if len(run) == 1 and all(chunk.kind in ("text", "field") and len(chunk.lines) == 1 for chunk in run[0]):
            words = [word for chunk in run[0] for word in chunk.lines[0]]
            return [Line(items(words, self.setting), self.setting.place(line_box(words)))]
        columns = columns_of([chunk for row in run for chunk in row])
        crowded = next((at for at, row in enumerate(run) if _is_crowded(row, columns)), None)
        if crowded is None or len(run) == 1:
            return [self._table(run)]
        return [*self._emit(run[:crowded]), *self._emit([run[crowded]]), *self._emit(run[crowded + 1 :])]

    def _alone(self, chunk: Chunk) -> list[Block]:
        if chunk.kind in ("box", "pair"):
            cell = Cell(tuple(self._inside(chunk)), 0, 0, place=self.setting.place(chunk.box), shaded=chunk.shade < SHADED)
            return [Table((cell,), 1, 1, self.setting.place(chunk.box))]
        if chunk.block:
            return [chunk.block]
        made = paragraphs(chunk.lines, _RAN_ON, self.setting)
        banded = chunk.ground >= 0 and self.ground.fills[chunk.ground].light < BAND
        return [replace(line, heading=4) if banded and not line.heading and len(line.text) < 110 else line for line in made]

    def _inside(self, chunk: Chunk) -> list[Block]:
        if chunk.block:
            return [chunk.block]
        if chunk.kind == "pair":
            return [block for part in chunk.parts for block in self._inside(part)]
        if chunk.kind == "box":
            return list(cell_lines(chunk.box, chunk.words, self.in_cell))
        return list(paragraphs(chunk.lines, _RAN_ON, self.in_cell))

    def _table(self, run: list[list[Chunk]]) -> Table:
        columns = columns_of([chunk for row in run for chunk in row])
        lefts = [start for start, _ in columns]
        grid = self._spread(run, columns)
        cells: list[Cell] = []
        for r, spots in enumerate(grid):
            c = 0
            while c < len(columns):
                span = span_from(spots, c, lefts)
                cells.append(self._cell(spots[c], r, c, span))
                c += span
        return Table(tuple(cells), len(grid), len(columns), self.setting.place(around(chunk.box for row in run for chunk in row)))

    def _spread(self, run: list[list[Chunk]], columns: list[tuple[float, float]]) -> list[list[list[Chunk]]]:
        """Rows with a spot for every column; a row without a label goes on with the row above it."""
        grid: list[list[list[Chunk]]] = []
        for row in run:
            spots: list[list[Chunk]] = [[] for _ in columns]
            for chunk in row:
                spots[column_under(chunk, columns)].append(chunk)
            goes_on = not spots[0] or (grid and _ends_labels(grid[-1], spots))
            if grid and goes_on and all(chunk.kind == "text" for chunk in row) and self._near(grid[-1], row):
                for above, here in zip(grid[-1], spots, strict=True):
                    above += here
            else:
                grid.append(spots)
        return grid

    def _near(self, above: list[list[Chunk]], row: list[Chunk]) -> bool:
        bottom = max((chunk.box[3] for spot in above for chunk in spot), default=0.0)
        return min(chunk.box[1] for chunk in row) - bottom < 0.9 * self.size

    def _cell(self, spot: list[Chunk], row: int, column: int, span: int) -> Cell:
        place = self.setting.place(around(chunk.box for chunk in spot)) if spot else Place(page=self.setting.page.number)
        made = [block for line in rows_of(spot) for chunk in line for block in self._inside(chunk)]
        shaded = any(chunk.ground >= 0 or chunk.shade < SHADED for chunk in spot)
        return Cell(tuple(made), row, column, 1, span, place, shaded)


def _is_head(row: list[Chunk], below: Chunk) -> bool:
    """Whether words stand right above the columns of a ruled table, one over each."""
    grid = below.grid
    first = [cell.box for cell in grid.cells if cell.row == 0] if grid else []
    if len(row) < 2 or len(first) != len(row) or any(chunk.kind != "text" for chunk in row):
        return False
    return all(
        box[0] - 4 <= chunk.box[0] and chunk.box[2] <= box[2] + 4 and -3 < box[1] - chunk.box[3] < 1.2 * chunk.size
        for chunk, box in zip(row, first, strict=True)
    )


def cell_lines(frame: Box, words: list[Word], setting: Setting) -> list[Line]:
    """The words of a ruled cell or box as paragraphs."""
    if not words:
        return []
    pad = min(max(min(word.box[0] for word in words) - frame[0], 1.0), 8.0)
    return paragraphs(labelled(printed_lines(words)), frame[2] - pad, setting)


def _ends_labels(above: list[list[Chunk]], spots: list[list[Chunk]]) -> bool:
    """Whether words below labels only end them: "Main Spoken" over "Language:"."""
    pairs = [(over, here) for over, here in zip(above, spots, strict=True) if here]
    if not all(over and not _ends_label(over[-1]) for over, _ in pairs):
        return False
    return any(_ends_label(here[-1]) for _, here in pairs)


def _ends_label(chunk: Chunk) -> bool:
    return bool(chunk.lines) and chunk.lines[-1][-1].text.endswith(":")


def _is_crowded(row: list[Chunk], columns: list[tuple[float, float]]) -> bool:
    """Whether short texts side by side share a column: a line that has stops of its own."""
    if any(chunk.kind != "text" or len(chunk.lines) > 1 for chunk in row):
        return False
    return len({column_under(chunk, columns) for chunk in row}) < len({round(chunk.box[0]) for chunk in row})
