"""Text that no lines rule: printed lines cut at wide gaps, put into columns, rows and paragraphs by where they stand."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from statistics import median

from parsing.document import Block, Box, Cell, Input, Line, Place, Table, Tick
from parsing.lines import Placer, gap, items, line_box, paragraphs, printed_lines
from parsing.page import Fill, Rule, Word, around, holds, inside, overlap

_COLUMN_GAP = 1.6
"""White of this many type sizes parts a label from an answer."""


@dataclass(slots=True)
class Chunk:
    """Something that stands as one: a label, an answer, a box, a table."""

    box: Box
    kind: str = "text"
    """`text`, `field` (a typing field), `box` (a drawn box and its words) or `table`."""
    lines: list[list[Word]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    block: Block | None = None
    fill: float = 1.0
    ground: int = -1
    """Which painted area it stands on."""
    right: float = 0.0
    """Where its column ends, as far as is known."""

    @property
    def size(self) -> float:
        """Type size of its first word."""
        return self.lines[0][0].size if self.lines else 10.0

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        return bool(self.lines) and all(word.bold for line in self.lines for word in line if not word.item)


def arrange(
    words: list[Word], others: list[Chunk], frame: Box, level: list[Rule], fills: list[Fill], place: Placer
) -> list[Block]:
    """Free words and the boxes and tables among them, as blocks in reading order."""
    return _Arranger(words, others, frame, level, fills, place).blocks()


class _Arranger:
    def __init__(
        self, words: list[Word], others: list[Chunk], frame: Box, level: list[Rule], fills: list[Fill], place: Placer
    ) -> None:
        self.words, self.others, self.frame = words, others, frame
        self.level, self.fills, self.place = level, fills, place
        text = [word for word in words if not word.item]
        self.right = max((word.box[2] for word in text), default=frame[2])
        self.size = median(word.size for word in text) if text else 10.0

    def blocks(self) -> list[Block]:
        chunks = self._merged(self._segments()) + self.others
        return self._section(chunks)

    # --- cutting ------------------------------------------------------------------------------------------------------

    def _segments(self) -> list[Chunk]:
        """Printed lines cut where the white is wide or the ground changes; typing fields stand alone."""
        fields = [Chunk(word.box, "field", lines=[[word]]) for word in self.words if isinstance(word.item, Input)]
        text = [word for word in self.words if not isinstance(word.item, Input)]
        found: list[Chunk] = []
        for line in printed_lines(text):
            grounds = [self._ground(word) for word in line]
            start = 0
            for index in range(1, len(line) + 1):
                if index == len(line) or grounds[index] != grounds[index - 1] or self._parted(line, index):
                    part = line[start:index]
                    found.append(Chunk(line_box(part), lines=[part], ground=grounds[start]))
                    start = index
        return found + fields

    def _ground(self, word: Word) -> int:
        x = (word.box[0] + word.box[2]) / 2
        for index in range(len(self.fills) - 1, -1, -1):
            if holds(self.fills[index].box, x, word.middle):
                return index
        return -1

    def _parted(self, line: list[Word], index: int) -> bool:
        """Whether a new chunk begins at `index`. Options ("☐ Yes   ☐ No") stay together."""
        left, right = line[index - 1], line[index]
        white = gap(left, right)
        if any(chunk.box[0] >= left.box[2] - 1 and chunk.box[2] <= right.box[0] + 1 and overlap(*_height(chunk.box), *_height(left.box)) > 0 for chunk in self.others):
            return True
        if any(isinstance(other.item, Input) and left.box[2] - 1 <= other.box[0] and other.box[2] <= right.box[0] + 1 and overlap(*_height(other.box), *_height(left.box)) > 0 for other in self.words):
            return True
        if isinstance(left.item, Tick):
            return white > 3
        if isinstance(right.item, Tick) and any(isinstance(word.item, Tick) for word in line[:index]):
            return white > 6
        return white > _COLUMN_GAP

    # --- wrapped labels and answers -----------------------------------------------------------------------------------

    def _merged(self, segments: list[Chunk]) -> list[Chunk]:
        """Chunks that merely ran on to the next line put together."""
        segments.sort(key=lambda chunk: (chunk.box[1], chunk.box[0]))
        whole: list[Chunk] = []
        for chunk in segments:
            holder = next((before for before in reversed(whole[-12:]) if self._continues(before, chunk)), None)
            if holder is None:
                whole.append(chunk)
            else:
                holder.lines += chunk.lines
                holder.box = around((holder.box, chunk.box))
        return whole

    def _continues(self, before: Chunk, chunk: Chunk) -> bool:
        if before.kind != "text" or chunk.kind != "text" or before.ground != chunk.ground:
            return False
        last, first = before.lines[-1], chunk.lines[0]
        size = max(last[0].size, 1.0)
        lead = first[0].baseline - last[0].baseline
        if not 0.5 * size < lead < 1.6 * size or not 0.85 < first[0].size / size < 1.18 or chunk.bold != before.bold:
            return False
        if not -1.5 <= chunk.box[0] - before.box[0] + 0.0 <= 2.2 * size or isinstance(first[0].item, Tick) != isinstance(last[0].item, Tick):
            return False
        if any(before.box[3] - 2 <= rule.at <= chunk.box[1] + 2 and rule.start <= chunk.box[0] + 2 and rule.end >= chunk.box[2] - 2 for rule in self.level):
            return False
        if before.ground >= 0 and self._is_label_ground(self.fills[before.ground].box, size):
            return True
        limit = self._limit(before, chunk)
        return last[-1].box[2] + 0.28 * size + (first[0].box[2] - first[0].box[0]) > limit - size

    def _is_label_ground(self, ground: Box, size: float) -> bool:
        """Whether a painted area is small enough to hold one label and nothing to fill in."""
        fields = [word.box for word in self.words if isinstance(word.item, Input)] + [chunk.box for chunk in self.others]
        return ground[3] - ground[1] < 7 * size and not any(inside(box, ground, 2) for box in fields)

    def _limit(self, before: Chunk, chunk: Chunk) -> float:
        """Where the column ends: at whatever stands to the right, at the edge of the ground, else at the margin."""
        if before.ground >= 0:
            return self.fills[before.ground].box[2] - 2
        top, bottom = before.box[1], chunk.box[3]
        right = self.right
        for other in self.others:
            if other.box[0] > before.box[2] and overlap(top, bottom, *_height(other.box)) > 1:
                right = min(right, other.box[0] - 3)
        for word in self.words:
            if word.box[0] > before.box[2] + 2 and word.box[0] > chunk.box[2] and overlap(top, bottom, *_height(word.box)) > 1:
                right = min(right, word.box[0] - 3)
        return right

    # --- columns ------------------------------------------------------------------------------------------------------

    def _section(self, chunks: list[Chunk], depth: int = 0) -> list[Block]:
        return self._rows(chunks)

    # --- rows ---------------------------------------------------------------------------------------------------------

    def _rows(self, chunks: list[Chunk]) -> list[Block]:
        made: list[Block] = []
        run: list[list[Chunk]] = []
        for row in rows_of(chunks):
            if (len(row) > 1 and (not run or self._fits(run, row))) or (run and len(row) == 1 and self._continues_row(run, row[0])):
                run.append(row)
            else:
                made += self._emit(run)
                run = [row]
                if len(row) == 1:
                    made += self._emit(run)
                    run = []
        return self._run_on(made + self._emit(run))

    def _fits(self, run: list[list[Chunk]], row: list[Chunk]) -> bool:
        if min(chunk.box[1] for chunk in row) - max(chunk.box[3] for chunk in run[-1]) > 3.5 * self.size:
            return False
        if any(chunk.kind == "table" for chunk in (*row, *run[-1])):
            return False
        before = columns_of([chunk for other in run for chunk in other])
        after = columns_of([chunk for other in (*run, row) for chunk in other])
        return len(after) >= max(2, min(len(before), len(row)))

    def _continues_row(self, run: list[list[Chunk]], chunk: Chunk) -> bool:
        """A line of an answer whose label stands above it on the left, or a label whose answer is blank."""
        if chunk.kind == "table":
            return False
        columns = columns_of([other for row in run for other in row])
        if chunk.box[1] - max(other.box[3] for other in run[-1]) > 1.2 * self.size:
            return False
        at = [index for index, (start, end) in enumerate(columns) if overlap(start, end, chunk.box[0], chunk.box[2]) > 0]
        return bool(at) and len(columns) > 1 and abs(columns[at[0]][0] - chunk.box[0]) < (6 if at[0] else 3) and (len(at) == 1 or at[0] > 0)

    def _emit(self, run: list[list[Chunk]]) -> list[Block]:
        if not run:
            return []
        if len(run) == 1 and len(run[0]) == 1:
            return self._alone(run[0][0])
        if len(run) == 1 and all(chunk.kind in ("text", "field") and len(chunk.lines) == 1 for chunk in run[0]):
            words = [word for chunk in run[0] for word in chunk.lines[0]]
            return [Line(items(words, self.place), self.place(line_box(words)))]
        return [self._implied(run)]

    def _alone(self, chunk: Chunk) -> list[Block]:
        if chunk.block:
            return [chunk.block]
        if chunk.kind == "box":
            return [self._box_table(chunk)]
        return list(paragraphs(chunk.lines, self.right, self.place))

    def _box_table(self, chunk: Chunk) -> Table:
        cell = Cell(tuple(self._inside(chunk)), 0, 0, place=self.place(chunk.box), shaded=chunk.fill < 0.96)
        return Table((cell,), 1, 1, self.place(chunk.box))

    def _inside(self, chunk: Chunk) -> list[Block]:
        if chunk.block:
            return [chunk.block]
        if chunk.kind == "box":
            lines = printed_lines(chunk.words)
            pad = min(max(min((word.box[0] for word in chunk.words), default=0) - chunk.box[0], 1.0), 8.0)
            return list(paragraphs(lines, chunk.box[2] - pad, self.place))
        return list(paragraphs(chunk.lines, chunk.right or chunk.box[2], self.place))

    def _implied(self, run: list[list[Chunk]]) -> Table:
        """Rows whose parts stand one under the other, as the table a person sees."""
        columns = columns_of([chunk for row in run for chunk in row])
        lefts = [start for start, _ in columns]
        grid: list[list[list[Chunk]]] = []
        for row in run:
            spots: list[list[Chunk]] = [[] for _ in columns]
            for chunk in row:
                spots[max(0, bisect_right(lefts, chunk.box[0] + 2) - 1)].append(chunk)
            if grid and not spots[0] and not any(chunk.kind != "text" for chunk in row) and self._close(grid[-1], row):
                for above, here in zip(grid[-1], spots, strict=True):
                    above += here
            else:
                grid.append(spots)
        cells: list[Cell] = []
        for r, spots in enumerate(grid):
            c = 0
            while c < len(columns):
                span = self._span(spots, c, lefts)
                cells.append(self._implied_cell(spots[c], r, c, span, columns))
                c += span
        place = self.place(around(chunk.box for row in run for chunk in row))
        return Table(tuple(cells), len(grid), len(columns), place)

    def _close(self, above: list[list[Chunk]], row: list[Chunk]) -> bool:
        bottom = max((chunk.box[3] for spot in above for chunk in spot), default=0.0)
        return min(chunk.box[1] for chunk in row) - bottom < 0.9 * self.size

    def _span(self, spots: list[list[Chunk]], column: int, lefts: list[float]) -> int:
        """How many columns the chunks of a spot reach over, empty ones only."""
        right = max((chunk.box[2] for chunk in spots[column]), default=0.0)
        span = 1
        while column + span < len(lefts) and right > lefts[column + span] + 2 and not spots[column + span]:
            span += 1
        return span

    def _implied_cell(self, spot: list[Chunk], row: int, column: int, span: int, columns: list[tuple[float, float]]) -> Cell:
        for chunk in spot:
            chunk.right = columns[column][1] if column + 1 < len(columns) else max(self.right, chunk.box[2])
        place = self.place(around(chunk.box for chunk in spot)) if spot else Place()
        made = [block for chunk in spot for block in self._inside(chunk)]
        shaded = any(chunk.ground >= 0 or chunk.fill < 0.96 for chunk in spot)
        return Cell(tuple(made), row, column, 1, span, place, shaded)

    def _run_on(self, made: list[Block]) -> list[Block]:
        return made


def _height(box: Box) -> tuple[float, float]:
    return box[1], box[3]


def rows_of(chunks: list[Chunk]) -> list[list[Chunk]]:
    """Chunks that stand side by side, rows from top to bottom, each from left to right."""
    rows: list[tuple[float, float, list[Chunk]]] = []
    for chunk in sorted(chunks, key=lambda chunk: (chunk.box[1], chunk.box[0])):
        top, bottom = _height(chunk.box)
        for index in range(len(rows) - 1, max(-1, len(rows) - 3), -1):
            start, end, members = rows[index]
            if overlap(top, bottom, start, end) > 0.5 * min(bottom - top, end - start):
                members.append(chunk)
                rows[index] = (min(start, top), max(end, bottom), members)
                break
        else:
            rows.append((top, bottom, [chunk]))
    return [sorted(members, key=lambda chunk: chunk.box[0]) for _, _, members in rows]


def columns_of(chunks: list[Chunk]) -> list[tuple[float, float]]:
    """The columns in which chunks stand: stretches of width with white between them, chunks over several columns set aside."""
    columns: list[tuple[float, float]] = []
    for chunk in sorted((chunk for chunk in chunks if not _spans(chunk, chunks)), key=lambda chunk: chunk.box[0]):
        left, right = chunk.box[0], chunk.box[2]
        if columns and left < columns[-1][1] + 1:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _spans(chunk: Chunk, chunks: list[Chunk]) -> bool:
    """Whether the chunk reaches over two or more chunks that stand side by side elsewhere."""
    under = [
        other
        for other in chunks
        if other is not chunk
        and overlap(*_height(chunk.box), *_height(other.box)) <= 0
        and overlap(chunk.box[0], chunk.box[2], other.box[0], other.box[2]) > 0.5 * (other.box[2] - other.box[0])
        and other.box[2] - other.box[0] < 0.8 * (chunk.box[2] - chunk.box[0])
    ]
    return any(a.box[2] < b.box[0] and overlap(*_height(a.box), *_height(b.box)) > 0 for a in under for b in under)
