"""Tables whose labels stand in no usual order: their rows put so that each label stands before or over its answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsing.document import Cell
from parsing.form_cells import Cells
from parsing.pieces import all_bold, cell_lines

LEAST_INDENTED = 3
"""So many answers behind an empty cell are how a table is set."""


def without_stripes(cells: Cells, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where every other one is shaded from end to end and all begin with labels, the shade says nothing."""
    shades = [row[0].shaded for row in rows]
    if sum(shades) < 2 or any(a and b for a, b in pairwise(shades)) or sum(shades) < (len(rows) - 1) // 3:
        return rows
    if any(len(row) < 2 or len({cell.shaded for cell in row}) > 1 for row in rows):
        return rows
    plain = [cells.known(row[0]) for row in rows if not row[0].shaded]
    if sum(plain) * 3 < len(plain):
        return rows
    return [[replace(cell, shaded=False) for cell in row] for row in rows]


def answers_indented(cells: Cells, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where questions stand across the table, each answer below its own behind an empty cell, the two beside."""
    below = [at for at in range(1, len(rows)) if _is_indented(rows[at]) and len(rows[at - 1]) == 1 and rows[at - 1][0].written]
    if len(below) < LEAST_INDENTED or 2 * len(below) < len(rows) - len(below):
        return rows
    whole = [[*rows[at - 1], rows[at][1]] if at in below else rows[at] for at in range(len(rows)) if at + 1 not in below]
    return [[replace(row[0], column_span=1), *row[1:]] if len(row) > 1 else row for row in whole]


def labels_over(cells: Cells, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where rows of labels and rows of answers take turns, each label with the answer below it in one cell."""
    labels, answers = rows[::2], rows[1::2]
    if len(answers) < 2 or len(labels) != len(answers) or any(len(a) != len(b) for a, b in zip(labels, answers, strict=True)):
        return rows
    asking, told = ([cell for row in part for cell in row if not cell.blank] for part in (labels, answers))
    if len({cell.words for cell in asking}) < len(asking) or any(
        all_bold(cell_lines(cell)) or (cells.asks_plainly(cell) and not cell.words[:1].isdigit()) for cell in told
    ):
        return rows
    if not all(all_bold(cell_lines(cell)) for cell in asking) or 2 * sum(map(cells.known, asking)) < len(asking):
        return rows
    return [[_over(*pair) for pair in zip(*both, strict=True)] for both in zip(labels, answers, strict=True)]


def _is_indented(row: Sequence[Cell]) -> bool:
    """Whether a row holds one cell behind an empty one, as answers to web forms are set."""
    return len(row) == 2 and row[0].blank and not row[0].has_input and row[0].column == 0


def _over(label: Cell, answer: Cell) -> Cell:
    return replace(label, blocks=(*label.blocks, *answer.blocks))
