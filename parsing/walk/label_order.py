"""Tables whose labels stand in no usual order: their rows put so that each label stands before or over its answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from parsing.document import Cell, Tick
from parsing.pieces import all_bold, cell_lines
from parsing.walk.cells import Cells

_ACTION = re.compile(r"(?:change|edit|amend|update)(?: (?!of\b|in\b|to\b|since\b)\w.{0,60})?", re.IGNORECASE)
_OPTION = re.compile(r"(?:yes|no|y|n|not known|n/?k)\.?", re.IGNORECASE)
LEAST_IN_TURN = 2
"""Questions in one cell, and boxes behind each."""
LEAST_INDENTED = 3
"""So many answers behind an empty cell are how a table is set."""
LEAST_ALIKE = 4
"""Boxes one below the other: fewer may each be a title."""
MOST_MIXED = 10
"""Of so many striped rows one may be shaded in part."""


def without_stripes(cells: Cells, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where every other one is shaded from end to end and all begin with labels, the shade says nothing."""
    shades = [row[0].shaded for row in rows]
    if sum(shades) < 2 or any(a and b for a, b in pairwise(shades)) or sum(shades) < (len(rows) - 1) // 3:
        return rows
    mixed = sum(1 for row in rows if len({cell.shaded for cell in row}) > 1)  # the ground is cut where a row is tall
    if any(len(row) < 2 for row in rows) or mixed > len(rows) // MOST_MIXED:
        return rows
    plain = [cells.known(row[0]) for row in rows if not row[0].shaded]
    if sum(plain) * 3 < len(plain):
        return rows
    return [[replace(cell, shaded=False) for cell in row] for row in rows]


def without_common_shade(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; of a table of one column in which every box is shaded alike, a sentence is no title for its shade."""
    if len(rows) < LEAST_ALIKE or not all(len(row) == 1 and row[0].shaded for row in rows):
        return rows
    return [[replace(cell, shaded=not cell.words.rstrip().endswith(".")) for cell in row] for row in rows]


def without_actions(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows without a last column of links that only offer to change each answer, as web pages print them."""
    wide = [row for row in rows if len(row) > 2 and not row[-1].blank]
    if not wide or not all(_ACTION.fullmatch(row[-1].words.strip()) for row in wide):
        return rows
    return [row[:-1] if len(row) > 2 else row for row in rows]


def boxes_in_turn(rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where a cell of questions stands beside one with a line of boxes for each, each question with its own boxes."""
    return [made for row in rows for made in _in_turn(row, _ask_each)]


def labels_in_turn(cells: Cells, rows: list[list[Cell]]) -> list[list[Cell]]:
    """The rows; where a cell of labels stands beside one with a line to answer each, every label with its own line."""
    return [made for row in rows for made in _in_turn(row, lambda asks, told: _answer_each(cells, asks, told))]


def _in_turn(row: list[Cell], belong: Callable[[Cell, Cell], bool]) -> list[list[Cell]]:
    """A row; where the lines of two cells side by side belong together, a row for each line of them."""
    at = next((at for at, pair in enumerate(pairwise(row)) if belong(*pair)), None)
    if at is None:
        return [row]
    asks, told = row[at], row[at + 1]
    pairs = [[replace(asks, blocks=(a,)), replace(told, blocks=(b,))] for a, b in zip(asks.written, told.written, strict=True)]
    return [[*row[:at], *pairs[0], *row[at + 2 :]], *pairs[1:]]


def _answer_each(cells: Cells, asks: Cell, told: Cell) -> bool:
    """Whether each line of a cell is a label, and the same line of the next cell answers it: "No" to what is yes or no."""
    labels, answers = asks.written, told.written
    if len(labels) < LEAST_IN_TURN or len(labels) != len(answers) or asks.has_input or not all(map(cells.is_label, labels)):
        return False
    whether = [cells.walk.kind(cells.walk.match(line.text.strip())) == "yes_no" for line in labels]
    plain = [bool(_OPTION.fullmatch(line.text.strip())) for line in answers]
    return any(whether) and whether == plain


def _ask_each(asks: Cell, boxes: Cell) -> bool:
    """Whether each line of a cell is a question, with boxes to tick in the same line of the next cell."""
    if len(asks.written) < LEAST_IN_TURN or len(asks.written) != len(boxes.written) or asks.has_input:
        return False
    ticked = all(sum(1 for item in line.items if isinstance(item, Tick)) >= LEAST_IN_TURN for line in boxes.written)
    return ticked and all(line.text.rstrip(" *").endswith("?") for line in asks.written)


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
