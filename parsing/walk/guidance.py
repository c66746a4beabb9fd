"""Guidance set in italics or grey within the cells of a table: below labels, or alone where an answer was left blank."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from parsing.document import Cell, Line
from parsing.pieces import nested
from parsing.walk.narrative import LONGEST_HINT, addresses_writer, is_particular

LEAST_ALIKE = 2
"""So many cells of a column that hold guidance make a pattern of it."""
_EXAMPLES = re.compile(r"\W*(?:e\.?g\b|i\.e\b|if |for example|such as)", re.IGNORECASE)


def without_guidance(rows: list[list[Cell]]) -> tuple[list[list[Cell]], list[Line]]:
    """The rows of a table without the guidance below labels and where answers were left blank, and that guidance.

    Words that could speak of this family stay where they are.
    """
    if not any(line.aside for row in rows for cell in row for line in cell.lines):
        return rows, []
    answers = _columns((cell for row in rows for cell in row), _lead)
    labels = _columns((cell for row in rows for cell in row[:-1]), _label)
    kept = [[_said(cell, cell.column in answers, cell.column in labels) for cell in row] for row in rows]
    pairs = (pair for before, after in zip(rows, kept, strict=True) for pair in zip(before, after, strict=True))
    return kept, [line for before, after in pairs for line in before.lines[len(after.lines) :]]


def _columns(cells: Iterable[Cell], holds: Callable[[Cell], int]) -> set[int]:
    found = [cell.column for cell in cells if holds(cell)]
    return {column for column in found if found.count(column) >= LEAST_ALIKE}


def _lead(cell: Cell) -> int:
    """How many of a cell's first lines are guidance over an answer."""
    size = next((at for at, line in enumerate(cell.lines) if not (line.aside or line.blank)), 0)
    return size if _guides(cell.lines[:size]) else 0


def _label(cell: Cell) -> int:
    """How many of a cell's first lines are a label in bold over guidance."""
    size = next((at for at, line in enumerate(cell.lines) if line.aside), 0)
    above, below = cell.lines[:size], cell.lines[size:]
    return size if above and all(line.bold and not line.has_input for line in above) and _explains(below) else 0


def _guides(lines: Sequence[Line]) -> bool:
    """Whether lines say to whoever fills in the form what to write, and nothing else."""
    text = " ".join(line.text for line in lines)
    spoken = len(text.split()) <= 2 * LONGEST_HINT and addresses_writer(text)
    return _is_aside(lines) and (spoken or bool(_EXAMPLES.match(text)))


def _explains(lines: Sequence[Line]) -> bool:
    """Whether lines below a label in bold could be guidance: they speak of no family."""
    text = " ".join(line.text for line in lines)
    return _guides(lines) or (_is_aside(lines) and len(text.split()) <= 2 * LONGEST_HINT and not is_particular(text))


def _is_aside(lines: Sequence[Line]) -> bool:
    return any(line.aside for line in lines) and all(line.aside or line.blank for line in lines)


def _said(cell: Cell, answers: bool, labels: bool) -> Cell:
    if nested(cell.blocks):
        return cell
    if labels and (size := _label(cell)):
        return replace(cell, blocks=cell.blocks[:size])
    return replace(cell, blocks=()) if answers and _guides(cell.lines) else cell
