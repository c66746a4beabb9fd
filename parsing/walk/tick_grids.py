"""A grid of boxes that nothing rules: "Yes   No   Don't know" over lines that end in a box for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Block, Cell, Line, Table, Text, Tick
from parsing.labels.wording import fold
from parsing.pieces import TICK, cut, shown
from parsing.walk.cells import Cells, written_lines
from parsing.walk.columns import OPTION
from parsing.walk.inline import is_tick_line
from parsing.walk.walk import Walk

LEAST_OPTIONS, LEAST_LINES, LEAST_DOWN = 2, 2, 3
"""Headings over boxes, lines of them, and options one below the other."""


def tick_grid(blocks: Sequence[Block], at: int) -> tuple[Table | None, int]:
    """The grid that begins at a block, and how many blocks it takes; none where there is no such grid."""
    head = blocks[at]
    parts = _headings(head) if isinstance(head, Line) else []
    if not isinstance(head, Line) or not parts:
        return None, 0
    rows: list[list[Cell]] = []
    for block in blocks[at + 1 :]:
        row = _row(block, len(parts) - 1, len(rows) + 1)
        if not row:
            break
        rows.append(row)
    if len(rows) < LEAST_LINES:
        return None, 0
    top = [Cell((Line((Text(text, bold=True),), head.place),), 0, column, place=head.place) for column, text in enumerate(parts)]
    cells = (*top, *(cell for row in rows for cell in row))
    return Table(cells, len(rows) + 1, len(parts), replace(head.place, paragraph=None)), len(rows) + 1


def holds_tick_grid(blocks: Sequence[Block]) -> bool:
    """Whether such a grid stands among the lines of a box."""
    return any(tick_grid(blocks, at)[1] for at in range(len(blocks)))


def read_tick_grid(walk: Walk, blocks: Sequence[Block], at: int) -> int:
    """Reads the grid that begins at a block; gives how many blocks it takes, 0 where there is none."""
    table, taken = tick_grid(blocks, at)
    if table is not None:
        walk.read([table])
    return taken


def _headings(line: Line) -> list[str]:
    """What a line of headings says over the labels, and over each box; empty for other lines."""
    text = shown(line.items)
    parts = [part.strip() for part in text.split("\t")]
    if TICK in text or len(parts) <= LEAST_OPTIONS:
        return []
    leading = parts if not all(map(_offers, parts)) else ["", *parts]
    return leading if all(map(_offers, leading[1:])) else []


def _offers(text: str) -> bool:
    return bool(OPTION.fullmatch(fold(text)))


def _row(block: Block, boxes: int, row: int) -> list[Cell]:
    """A line with as many boxes behind its words as there are headings, as cells; empty for any other block."""
    text = shown(block.items) if isinstance(block, Line) else ""
    start = text.find(TICK)
    if not isinstance(block, Line) or start < 1 or text.count(TICK) != boxes or text[start:].replace(TICK, "").strip():
        return []
    ticks = [item for item in block.items if isinstance(item, Tick)]
    lines = [cut(block, 0, len(text[:start].rstrip())), *(Line((tick,), tick.place) for tick in ticks)]
    return [Cell((line,), row, column, place=line.place) for column, line in enumerate(lines)]


def read_options_down(walk: Walk, cells: Cells, rows: Sequence[Sequence[Cell]]) -> bool:
    """Takes options one below the other beside a question of its own, as a page sets them: each column by itself."""
    left = [row[0] for row in rows if row]
    right = [row[1] for row in rows if len(row) == 2]
    if len(left) < LEAST_DOWN or len(right) != len(left) or any(cell.place.page is None for cell in left):
        return False
    boxes = all(cell.has_input and all(map(is_tick_line, written_lines(cell))) for cell in left)
    first = next((cell for cell in right if not cell.blank), None)
    if not boxes or first is None or not right[-1].blank or any(cell.has_input for cell in right) or not cells.known(first):
        return False
    for column in (left, right):
        walk.read([line for cell in column for line in written_lines(cell)])
        walk.close()
    return True
